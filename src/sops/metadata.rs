//! The `sops:` block as values: who can open the file, what was sealed, and the MAC.
//!
//! Entries of every key type are kept field by field, also where lockleaf cannot use them.

use super::block;
use super::keys::Field;
use super::keys::KEY_TYPES;
use super::keys::KeyEntry;
use super::keys::KeyGroup;
use super::keys::KeyKind;
use super::selection::SELECTOR_KEYS;
use super::selection::Selector;
use crate::document::leaf::Value;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;

/// The version of SOPS whose shape of metadata is written.
pub const SOPS_VERSION: &str = "3.11.0";

/// What the `sops:` block of a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Metadata {
    /// The key groups; flat lists are one group.
    pub groups: Vec<KeyGroup>,
    /// How many groups open the data key, where there are several.
    pub shamir_threshold: Option<u32>,
    /// The time of the last change, as written.
    pub lastmodified: String,
    /// The sealed MAC; empty where the file has none.
    pub mac: String,
    /// Which leaves are sealed; `None` stands for SOPS's default.
    pub selector: Option<Selector>,
    /// The MAC covers sealed leaves only.
    pub mac_only_encrypted: bool,
    /// The version of SOPS that wrote the file.
    pub version: String,
    /// Our own entry.
    pub note: Option<Note>,
}

/// The `lockleaf` entry: what SOPS has no place for, and ignores.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// The entry's version.
    pub version: String,
    /// The sealed list of spellings.
    pub spelling: Option<String>,
    /// A tag that vouches for the recipients.
    pub recipients: Option<String>,
}

/// The version of the entry that is written.
pub const NOTE_VERSION: &str = "1";
/// The key of our own entry.
pub const NOTE_KEY: &str = "lockleaf";

/// Why metadata is not taken.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum MetadataError {
    /// There is no `sops` key.
    #[error("it has no 'sops' metadata: it is not encrypted")]
    Missing,
    /// A field is of another kind than it must be.
    #[error("{at}: '{field}' is not {wanted}")]
    Shape {
        /// Where.
        at: Place,
        /// Which field, from the root.
        field: String,
        /// What it must be.
        wanted: &'static str,
    },
    /// No master keys at all.
    #[error("its 'sops' metadata names no keys")]
    NoKeys,
    /// Two selectors.
    #[error("its 'sops' metadata has both '{0}' and '{1}'; only one selector can hold")]
    SeveralSelectors(&'static str, &'static str),
}

impl Metadata {
    /// The selector that holds for this file.
    pub fn selector(&self) -> Selector {
        self.selector.clone().unwrap_or_default()
    }

    /// All key entries, group by group.
    pub fn entries(&self) -> impl Iterator<Item = &KeyEntry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }

    /// Reads the block of the first document, which speaks for all.
    ///
    /// # Errors
    /// No block, fields of another kind, no keys, several selectors.
    pub fn parse(yaml: &Yaml<'_>) -> Result<Self, MetadataError> {
        let (_, root) = block::entry(yaml, 0).ok_or(MetadataError::Missing)?;
        let reader = Reader { yaml };
        reader.map(root, "")?;
        let groups = reader.groups(root)?;
        if groups.iter().all(|group| group.entries.is_empty()) {
            return Err(MetadataError::NoKeys);
        }
        Ok(Self {
            groups,
            shamir_threshold: reader.threshold(root)?,
            lastmodified: reader.text(root, "lastmodified")?.unwrap_or_default(),
            mac: reader.text(root, "mac")?.unwrap_or_default(),
            selector: reader.selector(root)?,
            mac_only_encrypted: reader.flag(root, "mac_only_encrypted")?,
            version: reader.text(root, "version")?.unwrap_or_default(),
            note: reader.note(root),
        })
    }
}

/// The instant of `lastmodified` as SOPS authenticates it: RFC 3339 to the second, `Z` for UTC.
///
/// `None` if it is no RFC 3339 instant.
pub fn authenticated_instant(written: &str) -> Option<String> {
    written.parse::<jiff::Timestamp>().ok()?;
    let date = written.get(..10)?;
    let time = written.get(11..19)?;
    let rest = written.get(19..)?;
    let zone = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let well_formed = written.as_bytes()[10] == b'T'
        && (zone == "Z" || (zone.len() == 6 && zone.starts_with(['+', '-'])));
    let zone = if matches!(zone, "+00:00" | "-00:00") {
        "Z"
    } else {
        zone
    };
    well_formed.then(|| format!("{date}T{time}{zone}"))
}

struct Reader<'y, 't> {
    yaml: &'y Yaml<'t>,
}

impl Reader<'_, '_> {
    fn shape(&self, id: NodeId, field: &str, wanted: &'static str) -> MetadataError {
        MetadataError::Shape {
            at: self.yaml.place(self.yaml.node(id).start()),
            field: match field {
                "" => "sops".to_owned(),
                field => format!("sops.{field}"),
            },
            wanted,
        }
    }

    fn is_null(&self, id: NodeId) -> bool {
        let node = self.yaml.node(id);
        node.style().is_some() && matches!(node.value(), Ok(Value::Null))
    }

    fn field(&self, map: NodeId, field: &str) -> Option<NodeId> {
        let value = self.yaml.target(self.yaml.value_of(map, field)?);
        (!self.is_null(value)).then_some(value)
    }

    fn map(&self, id: NodeId, field: &str) -> Result<(), MetadataError> {
        match self.yaml.node(id).kind {
            Kind::Map { .. } => Ok(()),
            _ => Err(self.shape(id, field, "a mapping")),
        }
    }

    fn items(&self, map: NodeId, field: &str) -> Result<Vec<NodeId>, MetadataError> {
        let Some(list) = self.field(map, field) else {
            return Ok(Vec::new());
        };
        if !matches!(self.yaml.node(list).kind, Kind::Seq { .. }) {
            return Err(self.shape(list, field, "a list"));
        }
        let items = self.yaml.children(list).map(|item| self.yaml.target(item));
        items
            .map(|item| self.map(item, field).map(|()| item))
            .collect()
    }

    fn text(&self, map: NodeId, field: &str) -> Result<Option<String>, MetadataError> {
        let Some(value) = self.field(map, field) else {
            return Ok(None);
        };
        match self.yaml.node(value).style() {
            Some(_) => Ok(Some(self.yaml.node(value).text.to_string())),
            None => Err(self.shape(value, field, "a text")),
        }
    }

    fn flag(&self, map: NodeId, field: &str) -> Result<bool, MetadataError> {
        match self.field(map, field) {
            None => Ok(false),
            Some(value) => match self.yaml.node(value).value() {
                Ok(Value::Bool(flag)) => Ok(flag),
                _ => Err(self.shape(value, field, "true or false")),
            },
        }
    }

    fn threshold(&self, map: NodeId) -> Result<Option<u32>, MetadataError> {
        let Some(value) = self.field(map, "shamir_threshold") else {
            return Ok(None);
        };
        match self.yaml.node(value).value() {
            Ok(Value::Int(0)) => Ok(None),
            Ok(Value::Int(number @ 1..=255)) => Ok(u32::try_from(number).ok()),
            _ => Err(self.shape(value, "shamir_threshold", "a number up to 255")),
        }
    }

    fn selector(&self, map: NodeId) -> Result<Option<Selector>, MetadataError> {
        let mut found: Option<Selector> = None;
        for key in SELECTOR_KEYS {
            let Some(value) = self.text(map, key)?.filter(|value| !value.is_empty()) else {
                continue;
            };
            let selector = Selector::new(key, &value);
            if let (Some(first), Some(second)) = (&found, &selector) {
                let (first, second) = (first.metadata_key(), second.metadata_key());
                return Err(MetadataError::SeveralSelectors(first, second));
            }
            found = selector;
        }
        Ok(found)
    }

    /// The entry is a cache: what a later version may have put there is passed over.
    fn note(&self, map: NodeId) -> Option<Note> {
        let note = self.field(map, NOTE_KEY)?;
        self.map(note, NOTE_KEY).ok()?;
        let version = self.text(note, "version").ok().flatten()?;
        let known = version == NOTE_VERSION;
        let text = |field| self.text(note, field).ok().flatten().filter(|_| known);
        Some(Note {
            version,
            spelling: text("spelling"),
            recipients: text("recipients"),
        })
    }

    /// Flat lists make the one group; only without any entry there are `key_groups` looked at.
    fn groups(&self, map: NodeId) -> Result<Vec<KeyGroup>, MetadataError> {
        let flat = self.group(map)?;
        if !flat.entries.is_empty() {
            return Ok(vec![flat]);
        }
        let groups = self.items(map, "key_groups")?;
        groups.into_iter().map(|group| self.group(group)).collect()
    }

    fn group(&self, map: NodeId) -> Result<KeyGroup, MetadataError> {
        let mut entries = Vec::new();
        for key_type in &KEY_TYPES {
            for item in self.items(map, key_type.list)? {
                entries.push(self.entry(key_type.kind, item)?);
            }
        }
        Ok(KeyGroup { entries })
    }

    fn entry(&self, kind: KeyKind, map: NodeId) -> Result<KeyEntry, MetadataError> {
        let fields = self.yaml.entries(map).map(|(key, value)| {
            let name = self.yaml.node(key).text.to_string();
            let value = self.entry_field(value, &name)?;
            Ok((name, value))
        });
        let fields = fields.collect::<Result<_, MetadataError>>()?;
        Ok(KeyEntry { kind, fields })
    }

    fn entry_field(&self, value: NodeId, name: &str) -> Result<Field, MetadataError> {
        let value = self.yaml.target(value);
        let node = self.yaml.node(value);
        match node.kind {
            Kind::Map { .. } => {
                let pairs = self.yaml.entries(value).map(|(key, value)| {
                    let value = self.yaml.node(self.yaml.target(value));
                    (self.yaml.node(key).text.to_string(), value.text.to_string())
                });
                Ok(Field::Map(pairs.collect()))
            }
            Kind::Seq { .. } => Err(self.shape(value, name, "a text")),
            _ => Ok(match node.value() {
                Ok(Value::Null) => Field::Null,
                Ok(Value::Bool(flag)) => Field::Bool(flag),
                _ => Field::Text(node.text.to_string()),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_instant_is_authenticated_as_go_prints_it() {
        for (written, read) in [
            ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
            ("2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05Z"),
            ("2026-01-02T03:04:05.123Z", "2026-01-02T03:04:05Z"),
            ("2026-01-02T03:04:05+02:00", "2026-01-02T03:04:05+02:00"),
        ] {
            assert_eq!(authenticated_instant(written).as_deref(), Some(read));
        }
        assert_eq!(authenticated_instant("yesterday"), None);
        assert_eq!(authenticated_instant("2026-01-02 03:04:05Z"), None);
    }

    fn parsed(block: &str) -> Result<Metadata, String> {
        let text = format!(
            "sops:\n    mac: m\n    lastmodified: t\n    age:\n        - recipient: r\n          enc: e\n{block}"
        );
        let yaml = Yaml::parse(&text).map_err(|fault| fault.to_string())?;
        Metadata::parse(&yaml).map_err(|fault| fault.to_string())
    }

    #[test]
    fn an_entry_of_another_version_is_passed_over_whatever_its_shape() {
        let own = parsed("    lockleaf:\n        version: 1\n        spelling: s\n");
        assert_eq!(own.unwrap().note.unwrap().spelling.unwrap(), "s");
        let later = parsed("    lockleaf:\n        version: 2\n        spelling: s\n");
        assert_eq!(later.unwrap().note.unwrap().spelling, None);
        for other in [
            "[1]",
            "",
            "{recipients: [1]}",
            "{version: 1, recipients: {}}",
        ] {
            assert!(
                parsed(&format!("    lockleaf: {other}\n")).is_ok(),
                "{other}"
            );
        }
    }

    #[test]
    fn a_field_of_another_kind_is_named_from_the_root() {
        let said = parsed("    shamir_threshold: x\n").unwrap_err();
        assert!(said.contains("'sops.shamir_threshold' is not"), "{said}");
        let yaml = Yaml::parse("sops: x\n").unwrap();
        let said = Metadata::parse(&yaml).unwrap_err().to_string();
        assert!(said.contains("'sops' is not a mapping"), "{said}");
    }
}

//! A text's objects as they are written: documents and lists taken apart, nothing judged yet.

use super::fault::ManifestError;
use super::fault::ManifestFault;
use super::json_text;
use super::unfold::Keys;
use super::unfold::Seen;
use super::unfold::Unfolding;
use crate::document::yaml::parse::Fault;
use crate::document::yaml::tree::Document;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use crate::document::yaml::tree::place;
use crate::secret::SecretJson;
use serde_json::Value;

/// The fields whose keys are told with a place of their own.
const PLACED: [&str; 4] = ["metadata", "data", "stringData", "binaryData"];

/// An object as it is written.
pub struct Written {
    /// All of it.
    pub body: SecretJson,
    /// The number of its document, from 0.
    pub document: usize,
    /// Where it begins.
    pub at: Place,
    /// Where keys stand, by their path.
    places: Vec<(String, Place)>,
}

impl Written {
    /// Where the entry at this path stands, or what holds it, or else the object.
    pub(super) fn place(&self, path: &str) -> Place {
        let holds = |known: &str| {
            let rest = path.strip_prefix(known);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let known = self.places.iter().filter(|(known, _)| holds(known));
        known
            .max_by_key(|(known, _)| known.len())
            .map_or(self.at, |(_, at)| *at)
    }
}

/// Reads all objects of a YAML or JSON text, those in lists one by one.
///
/// # Errors
/// What is no text of mappings, with its place.
pub fn written(text: &str) -> Result<Vec<Written>, ManifestError> {
    read(text, Keys::AsKubectl)
}

/// Reads all objects of a sealed text with its keys as SOPS and kustomize read them: as texts.
///
/// # Errors
/// What is no text of mappings, with its place.
pub fn written_for_sops(text: &str) -> Result<Vec<Written>, ManifestError> {
    read(text, Keys::AsWritten)
}

fn read(text: &str, keys: Keys) -> Result<Vec<Written>, ManifestError> {
    let mut found = Vec::new();
    for part in json_text::parts(text) {
        let before = found.len();
        let documents = found.last().map_or(0, |last: &Written| last.document + 1);
        part_of(&part.text, keys, &mut found).map_err(|fault| moved(fault, part.line))?;
        for written in &mut found[before..] {
            written.document += documents;
            written.at.line += part.line;
            for (_, at) in &mut written.places {
                at.line += part.line;
            }
        }
    }
    Ok(found)
}

fn moved(mut error: ManifestError, lines: usize) -> ManifestError {
    error.at.line += lines;
    if let ManifestFault::DuplicateKey { first, .. } = &mut error.fault {
        *first += lines;
    }
    error
}

fn part_of(text: &str, keys: Keys, found: &mut Vec<Written>) -> Result<(), ManifestError> {
    refuse_hidden_breaks(text)?;
    let yaml = Yaml::parse_any(text).map_err(|error| ManifestError::at(error.at, error.fault))?;
    let mut reader = Reader {
        unfolding: Unfolding::new(&yaml, keys),
        found,
        document: 0,
    };
    for (number, document) in yaml.documents.iter().enumerate() {
        reader.document = number;
        match document.root {
            Some(root) if matches!(yaml.node(root).kind, Kind::Map { .. }) => {
                reader.object(root, Seen::InPlace, 0, None)?;
            }
            Some(root) => return Err(reader.unfolding.fault(root, ManifestFault::NoMapping)),
            None if document.null.is_some() || is_empty(&yaml, document) => {}
            None => {
                let at = yaml.place(document.start);
                return Err(ManifestError::at(at, ManifestFault::NoMapping));
            }
        }
    }
    Ok(())
}

/// Refuses what is a line break for kubectl's reader and none for ours.
fn refuse_hidden_breaks(text: &str) -> Result<(), ManifestError> {
    let found = text.find(['\u{85}', '\u{2028}', '\u{2029}']);
    let Some(at) = found else { return Ok(()) };
    let code = text[at..].chars().next().map_or(0, u32::from);
    Err(ManifestError::at(
        place(text, at),
        Fault::HiddenLineBreak(code),
    ))
}

/// Whether nothing stands in a document but comments, directives and its marks.
fn is_empty(yaml: &Yaml<'_>, document: &Document) -> bool {
    let text = &yaml.text[document.start as usize..document.end as usize];
    let text = text.trim_start_matches('\u{FEFF}');
    let text = text.strip_prefix("---").unwrap_or(text);
    text.lines().all(|line| {
        let line = line.trim();
        line.is_empty() || line.starts_with(['#', '%']) || line == "..." || line == "---"
    })
}

/// What an item of a typed list is, where it does not say so.
#[derive(Clone)]
struct Inherited {
    api_version: String,
    kind: String,
}

struct Reader<'r, 'y, 't> {
    unfolding: Unfolding<'y, 't>,
    found: &'r mut Vec<Written>,
    document: usize,
}

impl Reader<'_, '_, '_> {
    fn object(
        &mut self,
        id: NodeId,
        seen: Seen,
        depth: usize,
        inherited: Option<&Inherited>,
    ) -> Result<(), ManifestError> {
        let at = self.unfolding.place(id);
        let (node, seen) = self.unfolding.enter(id, seen, depth)?;
        let yaml = self.unfolding.yaml;
        if !matches!(yaml.node(node).kind, Kind::Map { .. }) {
            return Err(self.unfolding.fault(id, ManifestFault::NoObject));
        }
        if let Some((items, of_items)) = self.list(node) {
            let (items, seen) = self.unfolding.enter(items, seen, depth + 1)?;
            for item in yaml.children(items) {
                self.object(item, seen, depth + 2, of_items.as_ref())?;
            }
            return Ok(());
        }
        let mut body = self.unfolding.json(node, seen, depth)?;
        if let (Some(inherited), Value::Object(fields)) = (inherited, body.expose_mut())
            && !fields.contains_key("kind")
        {
            fields.insert("apiVersion".into(), inherited.api_version.clone().into());
            fields.insert("kind".into(), inherited.kind.clone().into());
        }
        let places = self.places(node);
        self.found.push(Written {
            body,
            document: self.document,
            at,
            places,
        });
        Ok(())
    }

    /// The items of a list, and what they inherit.
    fn list(&self, node: NodeId) -> Option<(NodeId, Option<Inherited>)> {
        let yaml = self.unfolding.yaml;
        let text = |key| {
            let value = yaml.value_of(node, key)?;
            Some(yaml.node(yaml.target(value)).text.as_ref())
        };
        let kind = text("kind")?.strip_suffix("List")?;
        let items = yaml.value_of(node, "items")?;
        if !matches!(yaml.node(yaml.target(items)).kind, Kind::Seq { .. }) {
            return None;
        }
        let inherited = (!kind.is_empty()).then(|| Inherited {
            api_version: text("apiVersion").unwrap_or_default().to_owned(),
            kind: kind.to_owned(),
        });
        Some((items, inherited))
    }

    /// Where the keys stand that a message may name.
    fn places(&self, node: NodeId) -> Vec<(String, Place)> {
        let yaml = self.unfolding.yaml;
        let mut places = Vec::new();
        for (key, value) in yaml.entries(node) {
            let name = yaml.node(key).text.as_ref();
            places.push((name.to_owned(), self.unfolding.place(key)));
            let value = yaml.target(value);
            if !PLACED.contains(&name) || !matches!(yaml.node(value).kind, Kind::Map { .. }) {
                continue;
            }
            for (inner, _) in yaml.entries(value) {
                if let Ok(inner_name) = self.unfolding.key(inner) {
                    let place = self.unfolding.place(inner);
                    places.push((format!("{name}.{inner_name}"), place));
                }
            }
        }
        places
    }
}

//! `.lockleaf.yaml` as types: what SOPS has no place for.
//!
//! Text in, settings out. An unknown key is refused with its place, as in `.sops.yaml`: a
//! misspelt safety setting must not be a setting that is off.

mod names;
mod path_pattern;
mod policy;
mod scan;

use crate::document::settings;
use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::SettingsError;
use crate::document::settings::SettingsProblem;

pub use names::Names;
pub use path_pattern::PathPattern;
pub use policy::AtCommit;
pub use policy::Certainty;
pub use policy::Hook;
pub use policy::ValuePolicy;
pub use policy::WeakValues;
pub use scan::Allowed;
pub use scan::Ignored;
pub use scan::Scan;

const TOP_LEVEL: &[&str] = &["recipients", "seal", "policy", "edit", "scan", "hook"];
const EDIT: &[&str] = &["allow_disk", "editor"];

/// The settings of a `.lockleaf.yaml`; the default is what holds without one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Who is behind which recipient.
    pub recipients: Names,
    /// Whether a file without a seal is opened.
    pub seal: Seal,
    /// What is asked of values.
    pub policy: ValuePolicy,
    /// How files are edited.
    pub edit: Edit,
    /// What scans leave out.
    pub scan: Scan,
    /// What refuses a commit.
    pub hook: Hook,
}

/// Whether a file without a seal is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seal {
    /// Yes: `sops` wrote it last.
    #[default]
    Preferred,
    /// No.
    Required,
}

/// How files are edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// Whether plaintext may lie on a disk while it is edited, where no memory-backed folder is.
    pub allow_disk: bool,
    /// The editor's command line, where the environment names none.
    pub editor: Option<String>,
}

impl Settings {
    /// Reads the text of a `.lockleaf.yaml`.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let Some(root) = settings::parse(text)?.filter(|root| !root.is_null()) else {
            return Ok(Self::default());
        };
        let fields = Fields::of(&root, "the file", TOP_LEVEL)?;
        Ok(Self {
            recipients: section(&fields, "recipients", Names::read)?,
            seal: choice(
                &fields,
                "seal",
                &[("preferred", Seal::Preferred), ("required", Seal::Required)],
            )?,
            policy: section(&fields, "policy", ValuePolicy::read)?,
            edit: section(&fields, "edit", Edit::read)?,
            scan: section(&fields, "scan", Scan::read)?,
            hook: section(&fields, "hook", Hook::read)?,
        })
    }
}

impl Edit {
    fn read(node: &Node) -> Result<Self, SettingsError> {
        let fields = Fields::of(node, "edit", EDIT)?;
        Ok(Self {
            allow_disk: fields.boolean("allow_disk")?,
            editor: fields.text("editor")?.map(str::to_owned),
        })
    }
}

fn section<T: Default>(
    fields: &Fields<'_>,
    key: &str,
    read: fn(&Node) -> Result<T, SettingsError>,
) -> Result<T, SettingsError> {
    fields.get(key).map_or_else(|| Ok(T::default()), read)
}

fn choice<T: Copy + Default>(
    fields: &Fields<'_>,
    key: &str,
    choices: &[(&'static str, T)],
) -> Result<T, SettingsError> {
    let Some(node) = fields.get(key) else {
        return Ok(T::default());
    };
    let found = node.text(key)?;
    let chosen = choices.iter().find(|(name, _)| *name == found);
    chosen.map(|(_, value)| *value).ok_or_else(|| {
        let problem = SettingsProblem::UnknownChoice {
            key: key.to_owned(),
            choices: choices.iter().map(|(name, _)| *name).collect(),
            found: found.to_owned(),
        };
        SettingsError::at(node.place, problem)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        Settings::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn without_a_file_the_seal_is_preferred_and_weak_values_are_warned_of() {
        let settings = Settings::parse("").unwrap();
        assert_eq!(settings, Settings::default());
        assert_eq!(settings.seal, Seal::Preferred);
        assert_eq!(settings.policy.weak_values, WeakValues::Warn);
        assert_eq!(settings.policy.rules.min_length, 20);
        assert!(!settings.edit.allow_disk);
    }

    #[test]
    fn every_setting_is_read() {
        let text = "seal: required\npolicy: {weak_values: off, min_length: 32}\n\
                    edit:\n  allow_disk: true\n  editor: code --wait\nrecipients:\n  alice: age1a\n";
        let settings = Settings::parse(text).unwrap();
        assert_eq!(settings.seal, Seal::Required);
        assert_eq!(settings.policy.weak_values, WeakValues::Off);
        assert_eq!(settings.policy.rules.min_length, 32);
        assert!(settings.edit.allow_disk);
        assert_eq!(settings.edit.editor.as_deref(), Some("code --wait"));
        assert_eq!(settings.recipients.name_of("age1a"), Some("alice"));
    }

    #[test]
    fn what_is_unknown_is_refused_with_its_place() {
        assert_eq!(
            message("seal: required\nsael: x\n"),
            "line 2, column 1: unknown key 'sael'; did you mean 'seal'?"
        );
        assert_eq!(
            message("seal: require\n"),
            "line 1, column 7: 'seal' is one of preferred, required, not 'require'"
        );
        assert!(
            message("policy:\n  min_length: 0\n")
                .starts_with("line 2, column 15: 'min_length' is between")
        );
        assert!(message("edit: {allow_disks: true}").contains("did you mean 'allow_disk'?"));
        assert!(message("edit: {allow_disk: maybe}").contains("takes true or false"));
    }
}

//! The people behind recipients, so that messages name Alice and not `age1qx…`.

use crate::document::settings::Node;
use crate::document::settings::SettingsError;
use crate::document::settings::Shape;

/// Names of people and machines, each with their recipients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<(String, Vec<String>)>);

impl Names {
    pub(super) fn read(node: &Node) -> Result<Self, SettingsError> {
        let mut names = Vec::new();
        for (name, value) in node.map("recipients")? {
            let recipients = match &value.shape {
                Shape::List(items) => items
                    .iter()
                    .map(|item| item.strict_text(&name.text).map(str::to_owned))
                    .collect::<Result<_, _>>()?,
                Shape::Scalar(_) => vec![value.strict_text(&name.text)?.to_owned()],
                Shape::Map(_) => return Err(value.wrong_type(&name.text, "text or a list")),
            };
            names.push((name.text.clone(), recipients));
        }
        Ok(Self(names))
    }

    /// Who is behind a recipient.
    ///
    /// The comment of an ssh key and the spaces in a fingerprint do not matter.
    pub fn name_of(&self, recipient: &str) -> Option<&str> {
        let wanted = essence(recipient);
        let found = self
            .0
            .iter()
            .find(|(_, recipients)| recipients.iter().any(|known| essence(known) == wanted));
        found.map(|(name, _)| name.as_str())
    }

    /// The recipients of a name.
    pub fn recipients_of(&self, name: &str) -> &[String] {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map_or(&[], |(_, recipients)| recipients)
    }
}

/// What identifies a recipient: an ssh key without its comment, anything else without spaces.
fn essence(recipient: &str) -> String {
    let mut words = recipient.split_whitespace();
    let is_ssh = recipient.trim_start().starts_with("ssh-");
    if is_ssh {
        let kind = words.next().unwrap_or_default();
        let key = words.next().unwrap_or_default();
        return format!("{kind} {key}");
    }
    words.collect()
}

#[cfg(test)]
mod tests {
    use crate::config::Settings;

    fn name_of(text: &str, recipient: &str) -> Option<String> {
        let settings = Settings::parse(text).unwrap();
        settings.recipients.name_of(recipient).map(str::to_owned)
    }

    const TEAM: &str =
        "recipients:\n  alice: [age1a, 'ssh-ed25519 AAAA alice@laptop']\n  bob: AA BB CC\n";

    #[test]
    fn a_recipient_has_a_persons_name() {
        assert_eq!(name_of(TEAM, "age1a").as_deref(), Some("alice"));
        assert_eq!(name_of(TEAM, "age1b"), None);
    }

    #[test]
    fn an_ssh_recipient_is_known_without_its_comment() {
        assert_eq!(name_of(TEAM, "ssh-ed25519 AAAA").as_deref(), Some("alice"));
        assert_eq!(
            name_of(TEAM, "ssh-ed25519 AAAA other@host").as_deref(),
            Some("alice")
        );
        assert_eq!(name_of(TEAM, "ssh-ed25519 BBBB alice@laptop"), None);
    }

    #[test]
    fn a_fingerprint_is_known_without_its_spaces() {
        assert_eq!(name_of(TEAM, "AABBCC").as_deref(), Some("bob"));
    }

    #[test]
    fn a_name_lists_its_recipients() {
        let settings = Settings::parse(TEAM).unwrap();
        assert_eq!(settings.recipients.recipients_of("bob"), ["AA BB CC"]);
        assert!(settings.recipients.recipients_of("carol").is_empty());
    }
}

//! The people behind recipients, so that messages say `alice` and not `age1qx…`.

use crate::actions::Session;
use crate::actions::rules;
use crate::config::Settings;
use std::path::Path;
use std::rc::Rc;

/// Above this length a recipient is shortened where its name alone matters.
const LONG: usize = 24;

/// Those whom the settings for a file know.
pub struct People(Rc<Settings>);

impl People {
    /// The people known where `path` stands; nobody where the settings cannot be read.
    pub fn of(session: &Session, path: &Path) -> Self {
        Self(rules::settings(session, path).unwrap_or_default())
    }

    /// The name of a recipient, or as much of the recipient as tells it apart.
    pub fn name(&self, recipient: &str) -> String {
        match self.0.recipients.name_of(recipient) {
            Some(name) => name.to_owned(),
            None => short(recipient),
        }
    }

    /// The names of several.
    pub fn names(&self, recipients: &[String]) -> Vec<String> {
        recipients.iter().map(|it| self.name(it)).collect()
    }

    /// The name with the whole recipient: `alice (age1…)`.
    pub fn named(&self, recipient: &str) -> String {
        match self.0.recipients.name_of(recipient) {
            Some(name) => format!("{name} ({recipient})"),
            None => recipient.to_owned(),
        }
    }
}

fn short(recipient: &str) -> String {
    let words: Vec<&str> = recipient.split_whitespace().collect();
    if let ["ssh-ed25519" | "ssh-rsa", _, comment, ..] = words[..] {
        return comment.to_owned();
    }
    let letters: Vec<char> = recipient.chars().collect();
    if letters.len() <= LONG {
        return recipient.to_owned();
    }
    let begin: String = letters[..12].iter().collect();
    let end: String = letters[letters.len() - 4..].iter().collect();
    format!("{begin}…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recipient_without_a_name_is_shortened() {
        let recipient = "age1tfh8vspfzsdqmswwg0wdsasj09v8jgkmgqx8h6ergup5qsy05e3q3jnplq";
        assert_eq!(short(recipient), "age1tfh8vspf…nplq");
        assert_eq!(short("85D77543"), "85D77543");
        assert_eq!(short("ssh-ed25519 AAAAC3 bob@laptop"), "bob@laptop");
    }
}

//! From contents to findings: the one place where what git shows is inspected.

use crate::scan::RuleSet;
use crate::scan::finding::Finding;
use crate::scan::finding::Kind;
use crate::scan::finding::Place;

/// The content of a file, as the index or a commit has it.
pub struct Looked {
    /// The path from the top of the repository.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
    /// The blob that holds it.
    pub blob: String,
    /// The commit that brought it; none in the index.
    pub commit: Option<String>,
}

/// A settings file that counts for what is looked at: `.sops.yaml`, `.lockleaf.yaml`, `.gitleaks.toml`.
pub struct SettingsText {
    /// The path from the top of the repository.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Inspects contents; each finding comes with the index of the content that it is in.
pub fn inspect(looked: &[Looked], _settings: &[SettingsText]) -> Vec<(usize, Finding)> {
    let rules = RuleSet::own(&[]);
    let mut findings = Vec::new();
    for (at, one) in looked.iter().enumerate() {
        for found in rules.matches(&one.bytes, 0..one.bytes.len()) {
            let rule = rules.rules()[found.rule];
            let (line, column) = position(&one.bytes, found.secret.start);
            let (end_line, end_column) = position(&one.bytes, found.secret.end);
            let finding = Finding {
                rule: rule.id.to_owned(),
                title: format!("{} {}", rule.provider, rule.what),
                kind: Kind::Token,
                confidence: found.confidence,
                place: Place {
                    path: one.path.clone(),
                    line,
                    column,
                    end_line,
                    end_column,
                    key: None,
                },
                reasons: Vec::new(),
                through: Vec::new(),
                fix: None,
                docs: Some(rule.docs.to_owned()).filter(|it| !it.is_empty()),
                fingerprint: String::new(),
                origin: None,
            };
            findings.push((at, finding));
        }
    }
    findings
}

/// The line and the column, in characters and from 1, of a place in a text.
fn position(text: &[u8], at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let start = memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    (line, column)
}

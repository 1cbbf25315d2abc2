//! What an inspection found, as ranges of the text; and the rules of structure and policy in words.

use std::ops::Range;

use super::text::Lines;
use crate::scan::Confidence;
use crate::scan::finding::Kind;
use crate::scan::finding::Place;

/// Something found in a text, before it has a path and lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The id of the rule.
    pub rule: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it stands, in bytes of the text: the value, as it is spelled.
    pub at: Range<usize>,
    /// The tree path or the name of the key: `stringData.password`.
    pub key: Option<String>,
    /// Every reason, without the value or a part of it.
    pub reasons: Vec<String>,
}

/// A rule of structure or policy, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleText {
    /// Its id, in reports and settings.
    pub id: &'static str,
    /// On what grounds it finds.
    pub kind: Kind,
    /// What it says of a finding.
    pub title: &'static str,
    /// What it means, and what to do.
    pub help: &'static str,
}

/// Every rule of structure and policy.
pub const RULE_TEXTS: &[RuleText] = &[
    structure(
        "plaintext-kubernetes-secret",
        "Secret value is not encrypted",
        "A Kubernetes Secret stands in the file with a readable value (base64 is no encryption): encrypt the file, or keep the value out of git.",
    ),
    structure(
        "unencrypted-value",
        "value is not encrypted, but a creation rule says it must be",
        "A rule of `.sops.yaml` claims this file, and a value that its selector picks is readable: encrypt the file.",
    ),
    structure(
        "plaintext-in-encrypted-file",
        "readable value in an encrypted file",
        "The file has SOPS metadata, and a value that its selector picks is readable: it was added without encrypting it.",
    ),
    structure(
        "uncovered-secret",
        "the selector leaves this Secret readable",
        "The file is encrypted, but its selector does not pick the `data` of a Secret in it: mend the rule and encrypt again.",
    ),
    structure(
        "broken-envelope",
        "damaged encrypted value",
        "What begins like an encrypted value is not a complete one: nobody can decrypt it. Restore it from the last good commit.",
    ),
    structure(
        "stray-envelope",
        "encrypted value where nothing decrypts it",
        "No SOPS metadata of the file covers this `ENC[…]`: whoever reads the file gets the ciphertext as the value.",
    ),
    structure(
        "broken-metadata",
        "damaged SOPS metadata",
        "The file has SOPS metadata that no key can be used with: nobody can decrypt it. Restore it from the last good commit.",
    ),
    structure(
        "plaintext-secret-generator",
        "literal of a secretGenerator is not encrypted",
        "kustomize makes a Secret of this value, and it stands readable in the file: take it from an encrypted file.",
    ),
    structure(
        "wrong-recipients",
        "recipients differ from the creation rule",
        "The file is encrypted for others than `.sops.yaml` says: run `updatekeys`.",
    ),
    structure(
        "secret-file",
        "a file that belongs into .gitignore",
        "Files of this name hold secrets, and this one does: take it out of the index (`git rm --cached`), name it in `.gitignore`, and change what it holds if it was pushed.",
    ),
    policy(
        "default-password",
        "a default that comes with software or tutorials",
        "Everybody knows this value: whoever finds the service gets in. Generate another one and encrypt it.",
    ),
    policy(
        "weak-password",
        "weak value in plain sight",
        "The value stands readable in the file, and the policy calls it weak: generate another one and encrypt it.",
    ),
    policy(
        "reused-password",
        "the same value under two services",
        "One leak opens both: give each its own value.",
    ),
    policy(
        "plaintext-secret",
        "secret in plain sight",
        "The key names a secret, and its value stands readable in the file: encrypt it.",
    ),
];

const fn structure(id: &'static str, title: &'static str, help: &'static str) -> RuleText {
    let kind = Kind::Structure;
    RuleText {
        id,
        kind,
        title,
        help,
    }
}

const fn policy(id: &'static str, title: &'static str, help: &'static str) -> RuleText {
    let kind = Kind::Policy;
    RuleText {
        id,
        kind,
        title,
        help,
    }
}

/// What a rule of structure or policy says of a finding.
pub(super) fn title(rule: &str) -> String {
    let text = RULE_TEXTS.iter().find(|text| text.id == rule);
    text.map_or(rule, |text| text.title).to_owned()
}

/// What can be done about a finding in one command.
pub(super) fn fix(rule: &str, kind: Kind, path: &str) -> Option<String> {
    let quoted = shell_words::quote(path);
    let is_yaml = [".yaml", ".yml"].iter().any(|end| path.ends_with(end));
    match (kind, rule) {
        (Kind::Structure, "wrong-recipients") => Some(format!("lockleaf updatekeys {quoted}")),
        (Kind::Structure, "secret-file") => Some(format!(
            "git rm --cached {quoted} && echo {} >> .gitignore",
            shell_words::quote(&format!("/{path}"))
        )),
        (Kind::Structure, "broken-envelope" | "stray-envelope") => None,
        (Kind::Structure, "plaintext-in-encrypted-file") if is_yaml => {
            Some(format!("lockleaf edit {quoted}"))
        }
        (Kind::Structure | Kind::Policy, _) if is_yaml => {
            Some(format!("lockleaf encrypt -i {quoted} && git add {quoted}"))
        }
        _ => None,
    }
}

/// Where something found stands, in lines and columns.
pub(super) fn place(path: &str, lines: &Lines, found: &Found) -> Place {
    let (line, column) = lines.place(found.at.start);
    let (end_line, end_column) = lines.place(found.at.end);
    Place {
        path: path.to_owned(),
        line,
        column,
        end_line,
        end_column,
        key: found.key.clone(),
    }
}

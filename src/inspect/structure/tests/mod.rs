//! Tables of texts with what is to be found in them: the rule, the key and the line.

use super::*;

mod claims;
mod encrypted;
mod hostile;
mod manifests;
mod named;
mod spelled;

/// A complete envelope; nobody has the key.
const ENVELOPE: &str = "ENC[AES256_GCM,data:oA==,iv:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,tag:AAECAwQFBgcICQoLDA0ODw==,type:str]";
/// Somebody.
const ALICE: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
/// Somebody else.
const BOB: &str = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg";

/// Writes `E` for an envelope, so that tables stay readable.
fn filled(text: &str) -> String {
    text.replace("<E>", ENVELOPE)
}

/// A text with metadata behind it.
fn sealed(text: &str, selector: &str) -> String {
    let metadata = format!(
        "sops:\n    age:\n        - recipient: {ALICE}\n          enc: x\n    lastmodified: \"2026-01-02T03:04:05Z\"\n    mac: <E>\n{selector}    version: 3.11.0\n"
    );
    filled(&format!("{text}{metadata}"))
}

/// What is found, as `rule key line`.
fn found_in(path: &str, text: &str, rules: &str) -> Vec<String> {
    let files = RuleFiles::read(
        [(".sops.yaml", rules)]
            .into_iter()
            .filter(|_| !rules.is_empty()),
    );
    let file = File { path, text };
    let found = structure(&file, &files.claim(path));
    for found in &found {
        assert!(text.get(found.at.clone()).is_some(), "{path}: {found:?}");
        let spelled = text[found.at.clone()].trim_matches(['"', '\'']);
        let said =
            |part: &str| spelled.len() > 6 && part.contains(spelled) && !spelled.contains("age1");
        assert!(
            !found.reasons.iter().any(|reason| said(reason)),
            "a value is repeated: {found:?}"
        );
        assert!(
            crate::inspect::RULE_TEXTS
                .iter()
                .any(|text| text.id == found.rule),
            "{}",
            found.rule
        );
    }
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    found
        .iter()
        .map(|found| {
            format!(
                "{} {} {}",
                found.rule,
                found.key.as_deref().unwrap_or("-"),
                line(found.at.start)
            )
        })
        .collect()
}

/// Holds a table of `path`, text and what is expected in it against the inspection.
#[track_caller]
fn holds(rules: &str, table: &[(&str, &str, &[&str])]) {
    for (path, text, expected) in table {
        let text = filled(text);
        assert_eq!(found_in(path, &text, rules), *expected, "{path}:\n{text}");
    }
}

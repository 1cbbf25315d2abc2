//! Secrets that a command makes of its arguments: `kubectl create secret … --from-literal=key=value`.

use memchr::memmem;

use super::findings::Findings;
use super::reference::holds_no_secret;
use crate::scan::Confidence;

/// The option whose value is a key and a value.
const OPTION: &str = "--from-literal";
/// How far before the option its command begins at most.
const REACH: usize = 4096;

/// Finds the literals of such commands in a text.
pub(super) fn literals(text: &str, findings: &mut Findings) {
    for at in memmem::find_iter(text.as_bytes(), OPTION.as_bytes()) {
        if !makes_a_secret(before(text, at)) {
            continue;
        }
        let start = at + OPTION.len();
        let argument = text[start..].trim_start_matches(['=', ' ', '"', '\'', '\\']);
        let Some((key, rest)) = argument.split_once('=') else {
            continue;
        };
        let is_key = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        if key.is_empty() || !key.chars().all(is_key) {
            continue;
        }
        let open = text[..text.len() - argument.len()].chars().last();
        let (skipped, value) = match open {
            Some(quote @ ('"' | '\'')) => (0, rest.split(quote).next().unwrap_or(rest)),
            _ => word(rest),
        };
        let start = text.len() - rest.len() + skipped;
        if !holds_no_secret(value) && !value.starts_with(['$', '`']) {
            let at = start..start + value.len();
            let rule = ("plaintext-kubernetes-secret", Confidence::Medium);
            let why = "a command makes a Secret of it".to_owned();
            findings.add(rule, at, key.to_owned(), vec![why]);
        }
    }
}

/// The command's text before an option: its own line, and those that a `\` continues into it.
fn before(text: &str, at: usize) -> &str {
    let limit = text.floor_char_boundary(at.saturating_sub(REACH));
    let mut start = at;
    while let Some(line_break) = text[limit..start].rfind('\n').map(|found| limit + found) {
        if start != at && !continues(&text[line_break + 1..start]) {
            return &text[start..at];
        }
        start = line_break;
    }
    let whole = start == at || continues(&text[limit..start]);
    &text[if whole { limit } else { start }..at]
}

fn continues(line: &str) -> bool {
    line.trim_end().ends_with('\\')
}

fn makes_a_secret(command: &str) -> bool {
    let mut words = command
        .split_whitespace()
        .skip_while(|word| *word != "create");
    words.next().is_some() && words.take(2).any(|word| word == "secret")
}

/// The first word of a shell's text, its quotes left out, and how many bytes stand before it.
fn word(text: &str) -> (usize, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let end = text[1..].find(quote).map_or(text.len(), |end| end + 1);
            (1, &text[1..end])
        }
        _ => {
            let end = text.find([' ', '\n', '\t', '\r', '"', '\'', ';', '\\', '|', '&', ')']);
            (0, &text[..end.unwrap_or(text.len())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String)> {
        let mut findings = Findings::default();
        literals(text, &mut findings);
        let found = findings.sorted().into_iter();
        found
            .map(|found| (found.key.unwrap_or_default(), text[found.at].to_owned()))
            .collect()
    }

    fn one(key: &str, value: &str) -> Vec<(String, String)> {
        vec![(key.to_owned(), value.to_owned())]
    }

    #[test]
    fn literals_of_a_command_that_makes_a_secret_are_found() {
        let line = "kubectl create secret generic a --from-literal=p=hunter2\n";
        assert_eq!(found(line), one("p", "hunter2"));
        let lines = "kubectl -n x create secret generic a \\\n  --from-literal=\"q=$Q\" \\\n  --from-literal='p=a b' -o yaml";
        assert_eq!(found(lines), one("p", "a b"));
        assert_eq!(
            found("oc create secret generic a --from-literal p='a b'"),
            one("p", "a b")
        );
    }

    #[test]
    fn references_and_other_commands_are_left_alone() {
        for text in [
            "kubectl create configmap a --from-literal=p=hunter2",
            "kubectl create secret generic a --from-literal=p=${P} --from-literal=q=\"$(pwgen)\" --from-literal=r=$R",
            "kubectl create secret generic a\nkubectl create configmap b \\\n --from-literal=p=x",
            "create secret --from-literal=<key>=<value>",
            "--from-literal=",
            "--from-literal",
            "create secret x --from-literal=é=ü",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

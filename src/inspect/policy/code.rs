//! Source code and prose: only literals that no one takes for a word, a label or an example.

use super::Candidate;
use super::Kind;
use crate::policy::Form;
use crate::policy::Secrecy;
use crate::policy::is_default;
use crate::scan::Confidence;
use crate::scan::assigned::Assigned;
use crate::scan::assigned::Operator;
use crate::scan::assigned::Quote;
use crate::scan::entropy::shannon;

/// The shortest password in code that counts, and the shortest key.
const SHORTEST_PASSWORD: usize = 6;
const SHORTEST_KEY: usize = 16;

/// How random a key in code has to look, in bits per character.
const RANDOM: f32 = 3.2;

/// How sure it is that the value is a secret; nothing if it is none.
pub fn confidence(kind: Kind, path: &str, candidate: &Candidate<'_>) -> Option<Confidence> {
    let one = candidate.assigned;
    let value = candidate.value;
    let url = one.operator == Operator::Userinfo;
    let literal = match one.operator {
        Operator::Userinfo => true,
        Operator::Colon if is_labelled(path, candidate) => false,
        Operator::Equals | Operator::Colon | Operator::Arrow | Operator::Comma | Operator::Pair => {
            is_whole_literal(candidate) || kind != Kind::Code && one.operator == Operator::Equals
        }
        Operator::Statement | Operator::Element => one.quote != Quote::None,
        Operator::Space | Operator::Option => false,
    };
    let spoken = value.contains(char::is_whitespace) || value.contains(['{', '}', '<', '>']);
    let counts = literal
        && !spoken
        && !is_test(path)
        && !is_default(value)
        && !says_example(value)
        && !is_local(candidate);
    if !counts {
        return None;
    }
    let strict = match (kind, candidate.secrecy) {
        (Kind::Code, Secrecy::Password | Secrecy::Login) => is_made_up_password(value, url),
        (_, Secrecy::Password | Secrecy::Login) => {
            value.len() >= 10 && is_made_up_password(value, url) && classes(value) >= 3
        }
        _ => is_random_key(value),
    };
    (strict && !is_in_test(candidate)).then_some(match kind {
        Kind::Code => Confidence::Medium,
        _ => Confidence::Low,
    })
}

/// Whether what is assigned in code can be a literal at all; most is none.
pub fn may_be_literal(one: &Assigned) -> bool {
    one.operator == Operator::Userinfo || !matches!(one.quote, Quote::None | Quote::Block)
}

/// Languages in which `name: "…"` assigns nothing: it stands in a text about something else.
const WITHOUT_LABELS: &[&str] = &[
    ".py", ".java", ".c", ".cc", ".cpp", ".h", ".hpp", ".php", ".pl", ".pm", ".lua", ".r", ".vb",
];

/// Whether a colon follows a bare name where that is no assignment.
fn is_labelled(path: &str, candidate: &Candidate<'_>) -> bool {
    let one = candidate.assigned;
    let between = &candidate.text[one.key.end..one.value.start];
    WITHOUT_LABELS.iter().any(|ending| path.ends_with(ending)) && between.starts_with(':')
}

/// Whether the literal is the whole of what is assigned: no call, no sum, no comparison.
fn is_whole_literal(candidate: &Candidate<'_>) -> bool {
    let one = candidate.assigned;
    let width = match one.quote {
        Quote::Double | Quote::Single | Quote::Backtick | Quote::Around => 1,
        Quote::Escaped => 2,
        Quote::Triple => 3,
        Quote::None | Quote::Block => return false,
    };
    let rest = candidate
        .text
        .get(one.value.end + width..)
        .unwrap_or_default();
    let next = rest.trim_start_matches([' ', '\t']).chars().next();
    next.is_none_or(|c| {
        matches!(
            c,
            ';' | ',' | ')' | ']' | '}' | '\n' | '\r' | '#' | '/' | '"' | '\\'
        )
    })
}

/// Whether a value is one that people think up as a password: letters, and digits or signs that no
/// identifier, path or selector has.
fn is_made_up_password(value: &str, url: bool) -> bool {
    let letters = value.bytes().any(|b| b.is_ascii_alphabetic());
    let digit = value.bytes().any(|b| b.is_ascii_digit());
    let sign = value
        .bytes()
        .any(|b| b.is_ascii_punctuation() && !b"_-.:/\\[]()=+,".contains(&b));
    let begins = value.starts_with(['#', '.', '/', '[', '^', '$', ':', '%', '~', '\\', '(']);
    value.len() >= SHORTEST_PASSWORD
        && letters
        && (digit || sign)
        && (url || !begins)
        && shannon(value.as_bytes()) >= 2.2
        && !is_hash_of_fixed_length(value)
}

/// Whether a value is a key that a program made.
fn is_random_key(value: &str) -> bool {
    let formed = Form::of(value).is_some();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let plain = value
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-_+/=.!@#$%^&*~".contains(&b));
    let worded = value
        .split(['-', '_', '.', '/'])
        .filter(|part| part.len() >= 3 && part.bytes().all(|b| b.is_ascii_lowercase()))
        .count();
    (formed || value.len() >= SHORTEST_KEY && digits >= 2 && worded < 2)
        && plain
        && shannon(value.as_bytes()) >= RANDOM
}

/// A bare hexadecimal digest may be the hash of anything.
fn is_hash_of_fixed_length(value: &str) -> bool {
    matches!(value.len(), 32 | 40 | 64 | 96 | 128) && value.bytes().all(|b| b.is_ascii_hexdigit())
}

fn classes(value: &str) -> usize {
    let has = |is: fn(&u8) -> bool| usize::from(value.bytes().any(|b| is(&b)));
    has(u8::is_ascii_uppercase)
        + has(u8::is_ascii_lowercase)
        + has(u8::is_ascii_digit)
        + has(u8::is_ascii_punctuation)
}

/// Whether the value says itself that it is an example.
fn says_example(value: &str) -> bool {
    const SAID: &[&str] = &[
        "example",
        "sample",
        "dummy",
        "fake",
        "placeholder",
        "changeme",
        "change-me",
        "change_me",
        "your",
        "test",
        "mock",
        "foobar",
        "secret",
        "passw",
        "pass123",
        "xxxx",
        "12345",
        "abcdef",
        "token",
        "todo",
        "redacted",
        "insert",
        "replace",
        "mypass",
        "lorem",
        "invalid",
        "wrong",
        "hunter2",
        "sekret",
        "s3cr3t",
    ];
    let small = value.to_ascii_lowercase();
    SAID.iter().any(|word| small.contains(word))
}

/// Whether a function or block around the value says that it is a test.
fn is_in_test(candidate: &Candidate<'_>) -> bool {
    let test = |part: &str| {
        let part = part.to_ascii_lowercase();
        part.contains("test") || part.starts_with("describe(") || part.starts_with("it(")
    };
    candidate.around.parents().iter().any(|part| test(part))
}

/// Whether the address is that of the own machine or of documentation.
fn is_local(candidate: &Candidate<'_>) -> bool {
    if candidate.assigned.operator != Operator::Userinfo {
        return false;
    }
    let host = candidate
        .text
        .get(candidate.assigned.value.end + 1..)
        .unwrap_or_default();
    let local = [
        "localhost",
        "127.",
        "0.0.0.0",
        "[::1]",
        "host",
        "example",
        "db:",
        "db/",
        "server",
        "proxy.example",
        "myhost",
        "tcp(localhost",
        "tcp(127.",
        "db.example",
        "www.example",
        "postgres:",
        "redis:",
        "mysql:",
    ];
    local.iter().any(|it| host.starts_with(it))
        || host.split(['/', ':']).next().is_some_and(|host| {
            host.ends_with("example.com")
                || host.ends_with("example.org")
                || host.ends_with(".example")
                || host.ends_with(".test")
                || host.ends_with("example.net")
        })
}

/// Whether the file is a test or holds what tests use.
pub fn is_test(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let folders = [
        "test",
        "tests",
        "testing",
        "spec",
        "specs",
        "__tests__",
        "testdata",
        "test-data",
        "fixtures",
        "fixture",
        "mocks",
        "__mocks__",
        "e2e",
        "testutil",
        "cypress",
        "it",
        "androidtest",
        "vectors",
    ];
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
    let word = |part: &str| {
        matches!(
            part,
            "test" | "tests" | "spec" | "mock" | "fixture" | "fixtures" | "vectors"
        )
    };
    folder.split('/').any(|part| folders.contains(&part))
        || name.split(['.', '_', '-']).any(word)
        || name
            .split('.')
            .next()
            .is_some_and(|stem| stem.ends_with("test") || stem.ends_with("tests"))
}

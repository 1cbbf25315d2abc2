//! What the structure of a file says, exactly and without a guess: plaintext that must be encrypted,
//! encryption that is not complete, files that belong into no repository.
//!
//! A key is never needed. Values are judged by what they are, not by how strong they look.

mod claim;
mod commands;
mod cover;
mod demand;
mod embedded;
mod envelope;
mod findings;
mod flat;
mod generator;
mod kubeconfig;
mod kubernetes;
mod lines;
mod mask;
mod objects;
mod page;
mod recipients;
mod reference;
mod secret_file;
mod secret_value;
mod shape;
mod walk;

#[cfg(test)]
mod tests;

use crate::inspect::found::Found;
use crate::scan::Confidence;
use demand::Demand;
use findings::Findings;
use flat::Form;
use page::Chunk;
use shape::Shape;

pub use claim::Claim;
pub use claim::Reach;
pub use claim::RuleFiles;
pub use reference::holds_no_secret;

/// Longer texts are read by their lines alone.
pub const MAX_PARSED: usize = 16 << 20;

/// A file as it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its path from the top of the repository.
    pub path: &'a str,
    /// Its text; what is no UTF-8 replaced byte by byte, so that every offset is one of the file.
    pub text: &'a str,
}

/// Finds what the structure of a file says, in the order of its text.
pub fn structure(file: &File<'_>, claim: &Claim<'_>) -> Vec<Found> {
    let File { path, text } = *file;
    let is_named = secret_file::is_candidate(path);
    let mut demand = demand::demand(claim, path);
    if !(is_named || demand != Demand::None || speaks(text)) {
        return Vec::new();
    }
    let shape = Shape::of(path, text);
    if demand != Demand::None && shape::is_plain_by_nature(path, text) {
        demand = Demand::None;
    }
    let mut findings = match shape {
        Shape::Objects if text.len() > MAX_PARSED => by_lines(text),
        Shape::Objects => objects::objects(text, claim, demand),
        Shape::Dotenv => flat::flat(text, Form::Dotenv, claim, demand),
        Shape::Ini => flat::flat(text, Form::Ini, claim, demand),
        Shape::Script => by_lines(text),
        Shape::Other => whole(text, demand),
    };
    if matches!(shape, Shape::Objects | Shape::Script) {
        commands::literals(text, &mut findings);
    }
    let covered = match shape {
        Shape::Dotenv => flat::is_covered(text, Form::Dotenv),
        Shape::Ini => flat::is_covered(text, Form::Ini),
        _ => text.contains("ENC[AES256_GCM,") && text.contains("lastmodified"),
    };
    // What a rule wants encrypted may stand in a repository.
    if is_named && !covered && (demand == Demand::None || findings.is_empty()) {
        secret_file::secret_file(path, text, &mut findings);
    }
    findings.sorted()
}

/// Whether the name alone of a file makes a look at its structure worth while.
pub fn is_named(path: &str) -> bool {
    secret_file::is_candidate(path)
}

/// Whether a text has a word that any of this is about; most have none.
fn speaks(text: &str) -> bool {
    let whole = Chunk { text, start: 0 };
    whole.has("Secret")
        || whole.has("ENC[AES256_GCM,")
        || whole.has("secretGenerator")
        || whole.has("client-key-data")
        || (whole.has("sops") && whole.has("lastmodified"))
        || whole.has("--from-literal")
        || (whole.has("current-context") && whole.has("users"))
}

fn by_lines(text: &str) -> Findings {
    let mut findings = Findings::default();
    let whole = Chunk { text, start: 0 };
    lines::secrets(whole, Confidence::Medium, &mut findings);
    match whole.has("sops") && whole.has("lastmodified") {
        true => findings.without("stray-envelope"),
        false => findings,
    }
}

/// A claimed file of a form that SOPS encrypts as a whole.
fn whole(text: &str, demand: Demand) -> Findings {
    let mut findings = Findings::default();
    let Demand::Encrypted(confidence) = demand else {
        return findings;
    };
    let first = text.lines().find(|line| !line.trim().is_empty());
    if let Some(line) = first.filter(|_| !reference::holds_no_secret(text)) {
        let start = text.find(line).unwrap_or(0);
        let why = "a file of this form is encrypted as a whole".to_owned();
        findings.add(
            ("unencrypted-value", confidence.lowered()),
            start..start + line.len(),
            None,
            vec![why],
        );
    }
    findings
}

/// The bytes of a file as text of equal length: every byte that is no UTF-8 becomes `?`.
pub fn text_of(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    let mut chunks = bytes.utf8_chunks().peekable();
    if let Some(first) = chunks.peek()
        && first.invalid().is_empty()
    {
        return first.valid().into();
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in chunks {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text.into()
}

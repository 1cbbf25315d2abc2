//! The text of a baseline file: JSON, an entry a line.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use serde_json::Map;
use serde_json::Value;
use thiserror::Error;

use super::Baseline;
use super::Entry;
use crate::scan::fingerprint;
use crate::scan::fingerprint::SALT_LENGTH;
use crate::scan::fingerprint::Salt;

/// The version of the format.
const VERSION: u64 = 1;

/// Why a text is no baseline.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum BaselineError {
    /// It is no JSON.
    #[error("the JSON of the baseline is damaged at line {line}")]
    Damaged {
        /// The line, from 1.
        line: usize,
    },
    /// A merge left its marks.
    #[error("the baseline has a merge conflict at line {line}")]
    Conflict {
        /// The line, from 1.
        line: usize,
    },
    /// Another version wrote it.
    #[error("the baseline is of version {found}, and this program reads version 1")]
    Version {
        /// The version, as it is written.
        found: String,
    },
    /// Something is not there.
    #[error("the baseline has no '{field}'")]
    Missing {
        /// The name of the field.
        field: &'static str,
    },
    /// A field that this version does not have.
    #[error("the baseline has an unknown field '{field}'")]
    UnknownField {
        /// The name of the field.
        field: String,
    },
    /// Two branches made a baseline each, and both salts are there.
    #[error("the baseline has two salts: two branches made one each")]
    TwoSalts,
    /// The salt is no base64 or too short.
    #[error("the salt of the baseline is not base64 of {SALT_LENGTH} bytes or more")]
    Salt,
    /// An entry is not as it should be.
    #[error("entry {number} of the baseline has no valid '{field}'")]
    Entry {
        /// Which entry, from 1.
        number: usize,
        /// The name of the field.
        field: &'static str,
    },
}

pub fn read(text: &str) -> Result<Baseline, BaselineError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(line) = conflict(text) {
        return Err(BaselineError::Conflict { line });
    }
    let value: Value = serde_json::from_str(text)
        .map_err(|fault| BaselineError::Damaged { line: fault.line() })?;
    let Value::Object(fields) = value else {
        return Err(BaselineError::Missing { field: "version" });
    };
    // The version first: another one may have other fields.
    match fields.get("version") {
        None => return Err(BaselineError::Missing { field: "version" }),
        Some(found) if found.as_u64() == Some(VERSION) => {}
        Some(found) => {
            let found = found.to_string();
            return Err(BaselineError::Version { found });
        }
    }
    refuse_unknown(&fields, &["version", "salt", "findings"])?;
    if keys_named_salt(text) > 1 {
        return Err(BaselineError::TwoSalts);
    }
    let salt = fields
        .get("salt")
        .ok_or(BaselineError::Missing { field: "salt" })?
        .as_str()
        .and_then(|text| STANDARD.decode(text).ok())
        .and_then(|bytes| Salt::new(&bytes))
        .ok_or(BaselineError::Salt)?;
    let listed = fields
        .get("findings")
        .and_then(Value::as_array)
        .ok_or(BaselineError::Missing { field: "findings" })?;
    let mut entries = BTreeMap::new();
    for (at, value) in listed.iter().enumerate().filter(|(_, it)| !it.is_null()) {
        let entry = entry(at + 1, value)?;
        // Of two entries for one finding the one that was there before the other counts.
        match entries.get(&entry.fingerprint) {
            Some(Entry { first_seen, .. }) if *first_seen <= entry.first_seen => {}
            _ => {
                entries.insert(entry.fingerprint.clone(), entry);
            }
        }
    }
    Ok(Baseline { salt, entries })
}

fn entry(number: usize, value: &Value) -> Result<Entry, BaselineError> {
    const FIELDS: &[&str] = &["fingerprint", "rule", "path", "line", "first_seen"];
    let wrong = |field| BaselineError::Entry { number, field };
    let fields = value.as_object().ok_or(wrong("fingerprint"))?;
    refuse_unknown(fields, FIELDS)?;
    let text = |field: &'static str| {
        fields
            .get(field)
            .and_then(Value::as_str)
            .ok_or(wrong(field))
    };
    let fingerprint = text("fingerprint")?.to_owned();
    if !fingerprint::is_fingerprint(&fingerprint) {
        return Err(wrong("fingerprint"));
    }
    let line = fields.get("line").and_then(Value::as_u64);
    let first_seen: Option<Date> = text("first_seen")?.parse().ok();
    Ok(Entry {
        fingerprint,
        rule: text("rule")?.to_owned(),
        path: text("path")?.to_owned(),
        line: line
            .and_then(|line| line.try_into().ok())
            .ok_or(wrong("line"))?,
        first_seen: first_seen.ok_or(wrong("first_seen"))?,
    })
}

fn refuse_unknown(fields: &Map<String, Value>, known: &[&str]) -> Result<(), BaselineError> {
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        None => Ok(()),
        Some(field) => Err(BaselineError::UnknownField {
            field: field.clone(),
        }),
    }
}

/// The line of the first mark that a merge left.
fn conflict(text: &str) -> Option<usize> {
    let is_mark = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    text.lines().position(is_mark).map(|at| at + 1)
}

/// How often the key `salt` stands in JSON whose entries have no such key: a parser keeps one of
/// two and does not tell.
fn keys_named_salt(text: &str) -> usize {
    let is_key = |(at, name): (usize, &str)| text[at + name.len()..].trim_start().starts_with(':');
    text.match_indices("\"salt\"")
        .filter(|it| is_key(*it))
        .count()
}

pub fn write(baseline: &Baseline) -> String {
    let salt = Value::from(STANDARD.encode(baseline.salt.bytes()));
    let mut text =
        format!("{{\n  \"version\": {VERSION},\n  \"salt\": {salt},\n  \"findings\": [\n");
    for entry in baseline.entries.values() {
        let [fingerprint, rule, path] =
            [&entry.fingerprint, &entry.rule, &entry.path].map(|field| Value::from(field.as_str()));
        let (line, seen) = (entry.line, entry.first_seen);
        text += &format!(
            "    {{\"fingerprint\": {fingerprint}, \"rule\": {rule}, \"path\": {path}, \
             \"line\": {line}, \"first_seen\": \"{seen}\"}},\n"
        );
    }
    text + "    null\n  ]\n}\n"
}

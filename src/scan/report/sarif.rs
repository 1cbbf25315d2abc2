//! `sarif`: SARIF 2.1.0 (OASIS), for code scanning and editors.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::About;
use super::ONCE_PLAIN;
use super::OncePlain;
use super::Report;
use super::order;
use super::told;
use super::words;
use crate::scan::Confidence;
use crate::scan::finding::Finding;
use crate::scan::finding::Origin;
use crate::scan::finding::Place;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Where the program is at home.
const HOME: &str = "https://crates.io/crates/lockleaf";

/// The fingerprint's name among the others that a result may have.
const FINGERPRINT: &str = "lockleaf/v1";

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    let used = report.rules_used();
    let index = |id: &str| used.iter().position(|(about, _)| about.id == id);
    let mut rules: Vec<Value> = used.iter().map(|(about, of)| rule(about, of)).collect();
    let mut results: Vec<Value> = order::worst_first(report.findings)
        .map(|finding| result(finding, index(&finding.rule)))
        .collect();
    if !report.once_plain.is_empty() {
        results.extend(
            report
                .once_plain
                .iter()
                .map(|it| once_plain(it, rules.len())),
        );
        rules.push(once_plain_rule());
    }
    let told = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "lockleaf",
                    "informationUri": HOME,
                    "version": report.version,
                    "rules": rules,
                },
            },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {
                "%SRCROOT%": { "description": { "text": "The top of what was scanned." } },
            },
            "invocations": [invocation(report)],
            "results": results,
            "properties": {
                "verdict": report.verdict().name(),
                "target": report.target,
                "files": report.looked.files,
                "blobs": report.looked.blobs,
                "commits": report.looked.commits,
                "bytes": report.looked.bytes,
                "hiddenByBaseline": report.hidden.baseline,
                "allowed": report.hidden.allowed,
                "markedPublic": report.hidden.marked,
            },
        }],
    });
    format!("{told:#}\n")
}

fn invocation(report: &Report<'_>) -> Value {
    let notification = |gap: &super::Gap| {
        json!({
            "level": "error",
            "message": { "text": gap.told() },
            "descriptor": { "id": gap.name() },
        })
    };
    let mut told = json!({
        "executionSuccessful": report.looked.gaps.is_empty(),
        "toolExecutionNotifications": report.looked.gaps.iter().map(notification).collect::<Vec<_>>(),
    });
    // An instant that is none would make the whole file invalid.
    if is_instant(report.made) {
        told["endTimeUtc"] = json!(report.made);
    }
    told
}

fn is_instant(text: &str) -> bool {
    text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok()
}

fn rule(about: &About<'_>, findings: &[&Finding]) -> Value {
    let surest = findings.iter().map(|it| it.confidence).max();
    let surest = surest.unwrap_or(Confidence::Low);
    let mut told = json!({
        "id": about.id,
        "name": about.id,
        "shortDescription": { "text": words::visible(about.title) },
        "fullDescription": { "text": words::visible(about.help) },
        "help": { "text": help(about), "markdown": help(about) },
        "defaultConfiguration": { "level": level(surest) },
        "properties": {
            "tags": ["security", "secret"],
            "precision": precision(surest),
            "security-severity": severity(surest),
        },
    });
    if let Some(address) = about.docs.and_then(words::web_address) {
        told["helpUri"] = json!(address);
    }
    told
}

fn help(about: &About<'_>) -> String {
    let help = words::visible(about.help);
    match about.docs.and_then(words::web_address) {
        Some(address) => format!("{help}\n\nDocumentation: {address}"),
        None => help,
    }
}

fn level(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "error",
        Confidence::Medium => "warning",
        Confidence::Low => "note",
    }
}

/// In GitHub's words, of which `high` is not the highest.
fn precision(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "very-high",
        Confidence::Medium => "high",
        Confidence::Low => "medium",
    }
}

fn severity(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "9.0",
        Confidence::Medium => "7.0",
        Confidence::Low => "4.0",
    }
}

fn result(finding: &Finding, rule: Option<usize>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(&finding.place.path),
            "region": region(&finding.place),
        },
    });
    if let Some(key) = &finding.place.key {
        let name = key.rsplit('.').next().unwrap_or(key);
        location["logicalLocations"] =
            json!([{ "fullyQualifiedName": key, "name": name, "kind": "property" }]);
    }
    let mut told = json!({
        "ruleId": finding.rule,
        "level": level(finding.confidence),
        "message": { "text": told::paragraph(finding) },
        "locations": [location],
        "partialFingerprints": { FINGERPRINT: finding.fingerprint },
        "properties": properties(finding),
    });
    if let Some(rule) = rule {
        told["ruleIndex"] = json!(rule);
    }
    if let Some(related) = finding.origin.as_ref().and_then(|it| related(finding, it)) {
        told["relatedLocations"] = related;
    }
    told
}

fn properties(finding: &Finding) -> Value {
    let mut told = json!({
        "kind": finding.kind.name(),
        "confidence": finding.confidence.name(),
        "reasons": finding.reasons,
        "through": finding.through,
    });
    if let Some(fix) = &finding.fix {
        told["fix"] = json!(fix);
    }
    if let Some(origin) = &finding.origin {
        told["blob"] = json!(origin.blob);
        told["reached"] = json!(told::reached_name(origin.reached));
        told["atHead"] = json!(origin.at_head);
        if let Some(first) = &origin.commit {
            told["commit"] = json!(first.id);
            told["author"] = json!(first.author);
            told["email"] = json!(first.email);
            told["date"] = json!(first.date);
            told["subject"] = json!(first.subject);
        }
    }
    told
}

/// The other paths at which the same content stood.
fn related(finding: &Finding, origin: &Origin) -> Option<Value> {
    let others: Vec<Value> = origin
        .paths
        .iter()
        .filter(|path| **path != finding.place.path)
        .map(|path| {
            json!({
                "physicalLocation": {
                    "artifactLocation": artifact(path),
                    "region": region(&finding.place),
                },
                "message": { "text": "the same content stood here too" },
            })
        })
        .collect();
    (!others.is_empty()).then(|| Value::from(others))
}

fn region(place: &Place) -> Value {
    // Lines and columns count from 1, and the schema holds everybody to it.
    let (line, column) = (place.line.max(1), place.column.max(1));
    let end_line = place.end_line.max(line);
    let least = if end_line == line { column } else { 1 };
    json!({
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": place.end_column.max(least),
    })
}

fn artifact(path: &str) -> Value {
    let mut told = Map::new();
    told.insert("uri".to_owned(), json!(uri(path)));
    if !path.starts_with('/') {
        told.insert("uriBaseId".to_owned(), json!("%SRCROOT%"));
    }
    Value::from(told)
}

/// A path as a relative reference (RFC 3986): what is neither unreserved nor `/` is encoded.
fn uri(path: &str) -> String {
    let mut told = String::with_capacity(path.len());
    for (at, byte) in path.bytes().enumerate() {
        let is_second_slash = byte == b'/' && at > 0 && path.as_bytes()[at - 1] == b'/';
        match byte {
            // Two at the start would name a host.
            b'/' if is_second_slash => told.push_str("%2F"),
            b'/' | b'-' | b'.' | b'_' | b'~' | b'!' => told.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => told.push(char::from(byte)),
            _ => told.push_str(&format!("%{byte:02X}")),
        }
    }
    told
}

fn once_plain(once: &OncePlain, rule: usize) -> Value {
    json!({
        "ruleId": ONCE_PLAIN,
        "ruleIndex": rule,
        "kind": "informational",
        "level": "none",
        "message": { "text": told::once_plain(once) },
        "locations": [{ "physicalLocation": { "artifactLocation": artifact(&once.path) } }],
        "properties": {
            "rule": once.rule,
            "lastPlaintextCommit": once.last_plain.commit,
            "lastPlaintextDate": once.last_plain.date,
            "safeSinceCommit": once.safe_since.commit,
            "safeSinceDate": once.safe_since.date,
        },
    })
}

fn once_plain_rule() -> Value {
    json!({
        "id": ONCE_PLAIN,
        "name": ONCE_PLAIN,
        "shortDescription": { "text": "Encrypted today, readable in the history" },
        "fullDescription": { "text": "The file is encrypted at HEAD and stands readable in an earlier commit." },
        "help": { "text": "Replace the values that the file held then: whoever has a clone can read them." },
        "defaultConfiguration": { "level": "none" },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_relative_reference() {
        for (path, expected) in [
            ("k8s/db.yaml", "k8s/db.yaml"),
            ("a b#c?d%.env", "a%20b%23c%3Fd%25.env"),
            ("c:/x", "c%3A/x"),
            ("//host/x", "/%2Fhost/x"),
            ("dir\\file", "dir%5Cfile"),
            ("é.zip!in/a", "%C3%A9.zip!in/a"),
            ("a\nb", "a%0Ab"),
        ] {
            assert_eq!(uri(path), expected);
        }
    }
}

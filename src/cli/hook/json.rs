//! What was found, as one JSON object for programs.

use super::message::Occasion;
use crate::actions::ActionError;
use crate::actions::check::Checked;
use crate::scan::finding::Finding;
use serde_json::Value;
use serde_json::json;

/// The object, on one line.
pub fn report(checked: &Checked, occasion: Occasion, seconds: f64) -> String {
    let gaps: Vec<String> = checked.gaps.iter().map(ToString::to_string).collect();
    json!({
        "version": 1,
        "occasion": occasion.name(),
        "complete": gaps.is_empty(),
        "files": checked.files,
        "bytes": checked.bytes,
        "commits": checked.commits,
        "not_looked_at": gaps,
        "seconds": (seconds * 1000.0).round() / 1000.0,
        "findings": checked.findings.iter().map(finding).collect::<Vec<_>>(),
        "let_pass": checked.let_pass.iter().map(finding).collect::<Vec<_>>(),
        "known": checked.hidden.baseline,
        "allowed": checked.hidden.allowed,
    })
    .to_string()
}

/// The object of a call that could not look at anything, on one line.
pub fn fault(fault: &ActionError, occasion: Occasion) -> String {
    json!({
        "version": 1,
        "occasion": occasion.name(),
        "complete": false,
        "fault": fault.to_string(),
        "findings": [],
    })
    .to_string()
}

fn finding(finding: &Finding) -> Value {
    let place = &finding.place;
    let origin = finding.origin.as_ref();
    let commit = origin.and_then(|origin| origin.commit.as_ref());
    json!({
        "rule": finding.rule,
        "title": finding.title,
        "kind": finding.kind.name(),
        "confidence": finding.confidence.name(),
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "key": place.key,
        "reasons": finding.reasons,
        "through": finding.through,
        "fix": finding.fix,
        "docs": finding.docs,
        "fingerprint": finding.fingerprint,
        "blob": origin.map(|origin| &origin.blob),
        "at_head": origin.map(|origin| origin.at_head),
        "commit": commit.map(|commit| json!({
            "id": commit.id,
            "author": commit.author,
            "email": commit.email,
            "date": commit.date,
            "subject": commit.subject,
            "is_merge": commit.is_merge,
        })),
    })
}

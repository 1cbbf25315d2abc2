//! `json`: everything that is known, for programs; `schemas/report.schema.json` describes it.

use serde_json::Value;
use serde_json::json;

use super::Moment;
use super::OncePlain;
use super::Report;
use super::order;
use super::told;
use crate::scan::finding::Finding;
use crate::scan::finding::Origin;

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    let looked = &report.looked;
    let gap =
        |it: &super::Gap| json!({ "kind": it.name(), "count": it.count(), "message": it.told() });
    let passed = |it: &super::Passed| json!({ "why": it.why, "count": it.count });
    let rules: Vec<Value> = report
        .rules_used()
        .into_iter()
        .map(|(rule, findings)| {
            json!({
                "id": rule.id,
                "title": rule.title,
                "help": rule.help,
                "docs": rule.docs,
                "findings": findings.len(),
            })
        })
        .collect();
    let told = json!({
        "version": 1,
        "tool": { "name": "lockleaf", "version": report.version },
        "target": report.target,
        "made": report.made,
        "verdict": report.verdict().name(),
        "complete": looked.gaps.is_empty(),
        "findings": order::worst_first(report.findings).map(finding).collect::<Vec<_>>(),
        "once_plaintext": report.once_plain.iter().map(once_plain).collect::<Vec<_>>(),
        "looked": {
            "files": looked.files,
            "blobs": looked.blobs,
            "commits": looked.commits,
            "bytes": looked.bytes,
            "seconds": looked.seconds,
            "passed": looked.passed.iter().map(passed).collect::<Vec<_>>(),
            "gaps": looked.gaps.iter().map(gap).collect::<Vec<_>>(),
        },
        "hidden": {
            "baseline": report.hidden.baseline,
            "allowed": report.hidden.allowed,
            "marked": report.hidden.marked,
            "expired": report.hidden.expired,
            "unused": report.hidden.unused,
        },
        "rules": rules,
    });
    format!("{told:#}\n")
}

fn finding(finding: &Finding) -> Value {
    let place = &finding.place;
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
        "origin": finding.origin.as_ref().map(origin),
    })
}

fn origin(origin: &Origin) -> Value {
    let commit = origin.commit.as_ref().map(|first| {
        json!({
            "id": first.id,
            "author": first.author,
            "email": first.email,
            "date": first.date,
            "subject": first.subject,
            "merge": first.is_merge,
        })
    });
    json!({
        "blob": origin.blob,
        "commit": commit,
        "paths": origin.paths,
        "reached": told::reached_name(origin.reached),
        "at_head": origin.at_head,
    })
}

fn once_plain(once: &OncePlain) -> Value {
    let moment = |it: &Moment| json!({ "commit": it.commit, "date": it.date });
    json!({
        "path": once.path,
        "rule": once.rule,
        "last_plaintext": moment(&once.last_plain),
        "safe_since": moment(&once.safe_since),
    })
}

//! `gitlab`: GitLab's code quality report.

use serde_json::Value;
use serde_json::json;

use super::INCOMPLETE;
use super::ONCE_PLAIN;
use super::Report;
use super::order;
use super::told;
use crate::scan::Confidence;
use crate::scan::fingerprint;

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    let mut seen = std::collections::HashMap::new();
    let mut issues: Vec<Value> = Vec::with_capacity(report.findings.len());
    for finding in order::worst_first(report.findings) {
        // GitLab shows one issue of those that share a fingerprint, and a token may stand in many
        // places: the second and further ones are counted.
        let print = &finding.fingerprint;
        let times: &mut usize = seen.entry(print).or_default();
        *times += 1;
        let print = match *times {
            1 => print.clone(),
            times => format!("{print}.{times}"),
        };
        let severity = match finding.confidence {
            Confidence::High => "critical",
            Confidence::Medium => "major",
            Confidence::Low => "minor",
        };
        issues.push(issue(
            &finding.rule,
            &told::paragraph(finding),
            severity,
            (&finding.place.path, finding.place.line),
            &print,
        ));
    }
    for once in report.once_plain {
        let print = fingerprint::of_place(ONCE_PLAIN, &once.path, Some(&once.rule), 1);
        let told = told::once_plain(once);
        issues.push(issue(ONCE_PLAIN, &told, "info", (&once.path, 1), &print));
    }
    if let Some(why) = told::incomplete(report) {
        let print = fingerprint::of_place(INCOMPLETE, ".", None, 1);
        issues.push(issue(INCOMPLETE, &why, "blocker", (".", 1), &print));
    }
    format!("{:#}\n", Value::from(issues))
}

fn issue(name: &str, told: &str, severity: &str, at: (&str, usize), print: &str) -> Value {
    let (path, line) = at;
    json!({
        "type": "issue",
        "check_name": name,
        "description": told,
        "categories": ["Security"],
        "severity": severity,
        "fingerprint": print,
        "location": { "path": path, "lines": { "begin": line.max(1) } },
    })
}

//! `gitleaks-json`: the fields of a gitleaks report, for programs that read those; the fields that
//! would hold the secret say `REDACTED`.

use serde_json::Value;
use serde_json::json;

use super::INCOMPLETE;
use super::Report;
use super::order;
use super::told;
use crate::scan::finding::Finding;

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    let mut all: Vec<Value> = order::worst_first(report.findings).map(finding).collect();
    if let Some(why) = told::incomplete(report) {
        let nowhere = [0; 4];
        all.push(entry(
            INCOMPLETE,
            &why,
            nowhere,
            [""; 6],
            &[INCOMPLETE],
            INCOMPLETE,
        ));
    }
    format!("{:#}\n", Value::from(all))
}

fn finding(finding: &Finding) -> Value {
    let place = &finding.place;
    let first = finding.origin.as_ref().and_then(|it| it.commit.as_ref());
    let of_commit = first.map_or([""; 5], |first| {
        [
            &first.id,
            &first.author,
            &first.email,
            &first.date,
            &first.subject,
        ]
        .map(String::as_str)
    });
    let [id, author, email, date, subject] = of_commit;
    entry(
        &finding.rule,
        &told::what(finding),
        [place.line, place.end_line, place.column, place.end_column],
        [&place.path, id, author, email, date, subject],
        &[finding.kind.name(), finding.confidence.name()],
        &finding.fingerprint,
    )
}

fn entry(
    rule: &str,
    told: &str,
    [line, end_line, column, end_column]: [usize; 4],
    [path, commit, author, email, date, subject]: [&str; 6],
    tags: &[&str],
    print: &str,
) -> Value {
    json!({
        "RuleID": rule,
        "Description": told,
        "StartLine": line,
        "EndLine": end_line,
        "StartColumn": column,
        "EndColumn": end_column,
        "Match": "REDACTED",
        "Secret": "REDACTED",
        "File": path,
        "SymlinkFile": "",
        "Commit": commit,
        "Entropy": 0,
        "Author": author,
        "Email": email,
        "Date": date,
        "Message": subject,
        "Tags": tags,
        "Fingerprint": print,
    })
}

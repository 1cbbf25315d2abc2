//! `github`: workflow commands of GitHub Actions, which annotate the changed lines.

use super::Report;
use super::order;
use super::told;
use super::words;
use crate::scan::Confidence;
use crate::scan::finding::Finding;

/// Writes a report: the surest first, for GitHub shows ten of each level for a step.
pub fn render(report: &Report<'_>) -> String {
    let mut text = String::new();
    if let Some(why) = told::incomplete(report) {
        text += &format!("::error title=lockleaf%3A incomplete::{}\n", data(&why));
    }
    for finding in order::surest_first(report.findings) {
        text += &annotation(finding);
    }
    for once in report.once_plain {
        text += &format!(
            "::notice file={},title=lockleaf%3A once readable::{}\n",
            property(&once.path),
            data(&told::once_plain(once))
        );
    }
    // Said last and plainly, for whoever reads the log.
    text + &format!("lockleaf: {}\n", told::headline(report))
}

fn annotation(finding: &Finding) -> String {
    let place = &finding.place;
    let command = match finding.confidence {
        Confidence::High => "error",
        Confidence::Medium => "warning",
        Confidence::Low => "notice",
    };
    let (line, column) = (place.line.max(1), place.column.max(1));
    // Columns count within one line alone.
    let end = match place.end_line > line {
        true => format!("endLine={}", place.end_line),
        false => format!("col={column},endColumn={}", place.end_column.max(column)),
    };
    format!(
        "::{command} file={},line={line},{end},title={}::{}\n",
        property(&place.path),
        property(&words::visible(&format!("lockleaf: {}", finding.rule))),
        data(&told::paragraph(finding))
    )
}

/// Escapes what follows the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

//! `junit`: JUnit XML, for CI that shows tests: a finding is a test that failed.

use super::INCOMPLETE;
use super::Report;
use super::order;
use super::told;
use super::words;
use crate::scan::finding::Finding;

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    let failures = report.findings.len();
    let incomplete = told::incomplete(report);
    let errors = usize::from(incomplete.is_some());
    let mut cases: Vec<String> = order::worst_first(report.findings).map(case).collect();
    if let Some(why) = incomplete {
        cases.push(format!(
            "    <testcase classname=\"lockleaf\" name=\"{INCOMPLETE}\">\n      \
             <error type=\"{INCOMPLETE}\" message=\"{}\"/>\n    </testcase>\n",
            escaped(&why)
        ));
    }
    if cases.is_empty() {
        // A suite without tests looks as if nothing had run.
        let name = escaped(&told::headline(report));
        cases.push(format!(
            "    <testcase classname=\"lockleaf\" name=\"{name}\"/>\n"
        ));
    }
    let (tests, time) = (cases.len(), report.looked.seconds.max(0.0));
    let counts =
        format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" time=\"{time:.3}\"");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"lockleaf\" {counts}>\n  \
         <testsuite name=\"{}\" timestamp=\"{}\" {counts}>\n\
         {}  </testsuite>\n</testsuites>\n",
        escaped(&format!("lockleaf {}", report.target)),
        escaped(report.made),
        cases.concat()
    )
}

fn case(finding: &Finding) -> String {
    let place = &finding.place;
    let path = escaped(&words::visible(&place.path));
    let rule = escaped(&finding.rule);
    let key = place
        .key
        .as_ref()
        .map(|key| format!(" {}", words::visible(key)));
    let name = escaped(&key.unwrap_or_default());
    let (line, column) = (place.line, place.column);
    let told = escaped(&told::what(finding));
    let more = escaped(&told::paragraph(finding));
    let print = escaped(&words::visible(&finding.fingerprint));
    format!(
        "    <testcase classname=\"{path}\" name=\"{rule}{name} at line {line}\" file=\"{path}\" line=\"{line}\">\n      \
         <failure type=\"{rule}\" message=\"{told}\">{path}:{line}:{column}\n{more}\n{print}</failure>\n    </testcase>\n"
    )
}

/// A text for XML 1.0, in an attribute or between tags; what XML has no character for becomes U+FFFD.
fn escaped(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => told.push_str("&amp;"),
            '<' => told.push_str("&lt;"),
            '>' => told.push_str("&gt;"),
            '"' => told.push_str("&quot;"),
            '\'' => told.push_str("&#39;"),
            '\t' | '\n' | '\r' => told.push_str(&format!("&#{};", u32::from(letter))),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => told.push(char::REPLACEMENT_CHARACTER),
            _ => told.push(letter),
        }
    }
    told
}

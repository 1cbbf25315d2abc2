//! `csv`: RFC 4180, for spreadsheets, in which no field is a formula.

use super::INCOMPLETE;
use super::ONCE_PLAIN;
use super::Report;
use super::order;
use super::told;
use crate::scan::finding::Finding;

const COLUMNS: [&str; 23] = [
    "rule",
    "title",
    "kind",
    "confidence",
    "path",
    "line",
    "column",
    "end_line",
    "end_column",
    "key",
    "reasons",
    "through",
    "fix",
    "docs",
    "fingerprint",
    "at_head",
    "reached",
    "commit",
    "author",
    "email",
    "date",
    "subject",
    "other_paths",
];

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    let mut text = row(COLUMNS.map(str::to_owned));
    for finding in order::worst_first(report.findings) {
        text += &row(fields(finding));
    }
    for once in report.once_plain {
        let mut fields = [const { String::new() }; COLUMNS.len()];
        fields[0] = ONCE_PLAIN.to_owned();
        fields[1] = told::once_plain(once);
        fields[2] = "history".to_owned();
        fields[4] = once.path.clone();
        fields[17] = once.last_plain.commit.clone();
        fields[20] = once.last_plain.date.clone();
        text += &row(fields);
    }
    if let Some(why) = told::incomplete(report) {
        let mut fields = [const { String::new() }; COLUMNS.len()];
        fields[0] = INCOMPLETE.to_owned();
        fields[1] = why;
        text += &row(fields);
    }
    text
}

fn fields(finding: &Finding) -> [String; COLUMNS.len()] {
    let place = &finding.place;
    let origin = finding.origin.as_ref();
    let first = origin.and_then(|origin| origin.commit.as_ref());
    let of_first = |field: fn(&crate::scan::finding::FirstCommit) -> &String| {
        first.map(field).cloned().unwrap_or_default()
    };
    let others: Vec<&str> = origin
        .map(|origin| origin.paths.as_slice())
        .unwrap_or_default()
        .iter()
        .map(String::as_str)
        .filter(|path| *path != place.path)
        .collect();
    [
        finding.rule.clone(),
        finding.title.clone(),
        finding.kind.name().to_owned(),
        finding.confidence.name().to_owned(),
        place.path.clone(),
        place.line.to_string(),
        place.column.to_string(),
        place.end_line.to_string(),
        place.end_column.to_string(),
        place.key.clone().unwrap_or_default(),
        finding.reasons.join("; "),
        finding.through.join(" "),
        finding.fix.clone().unwrap_or_default(),
        finding.docs.clone().unwrap_or_default(),
        finding.fingerprint.clone(),
        origin.map(|it| it.at_head.to_string()).unwrap_or_default(),
        origin
            .map(|it| told::reached_name(it.reached).to_owned())
            .unwrap_or_default(),
        of_first(|it| &it.id),
        of_first(|it| &it.author),
        of_first(|it| &it.email),
        of_first(|it| &it.date),
        of_first(|it| &it.subject),
        others.join("\n"),
    ]
}

fn row(fields: [String; COLUMNS.len()]) -> String {
    fields.map(|field| quoted(&field)).join(",") + "\r\n"
}

/// A field in quotes where it needs them; an apostrophe before what a spreadsheet would calculate.
fn quoted(field: &str) -> String {
    let first = field.trim_start().chars().next();
    let calculates = |sign| "=+-@\t\r\n＝＋－＠".contains(sign);
    let defused = first.is_some_and(calculates) || field.starts_with(['\t', '\r', '\n']);
    let needs_quotes = defused || field.contains(['"', ',', '\r', '\n', ';', '\'']);
    match needs_quotes || field.starts_with(' ') || field.ends_with(' ') {
        false => field.to_owned(),
        true => {
            let mark = if defused { "'" } else { "" };
            // NUL ends a field for some readers.
            let clean = field.replace('\0', "\u{fffd}").replace('"', "\"\"");
            format!("\"{mark}{clean}\"")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_is_a_formula() {
        for (field, expected) in [
            ("plain", "plain"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("a\"b", "\"a\"\"b\""),
            ("a\nb", "\"a\nb\""),
            ("=1+1", "\"'=1+1\""),
            ("  =1+1", "\"'  =1+1\""),
            ("@SUM(1)", "\"'@SUM(1)\""),
            ("-2+3", "\"'-2+3\""),
            ("+1", "\"'+1\""),
            ("\t=1", "\"'\t=1\""),
            ("＝1", "\"'＝1\""),
        ] {
            assert_eq!(quoted(field), expected);
        }
    }
}

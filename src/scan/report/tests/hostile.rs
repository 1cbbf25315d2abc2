use super::readers;
use super::sample::finding;
use super::sample::once_plain;
use super::sample::rendered;
use super::sample::report;
use super::sample::with_origin;
use crate::scan::Confidence;
use crate::scan::finding::Finding;
use crate::scan::report::About;
use crate::scan::report::Gap;
use crate::scan::report::OncePlain;
use crate::scan::report::Report;
use proptest::prelude::*;
use serde_json::Value;

/// Texts that break out of something somewhere.
const HOSTILE: &[&str] = &[
    "",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "]]>",
    "-->",
    "<!--",
    "&amp;&#0;&",
    "a\nb\r\nc\td",
    "\n::error file=a::forged",
    "%0A::error::forged",
    "::set-output name=a::b",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "+1,\"2\"",
    "\u{1b}[2J\u{9b}31m\u{7}",
    "\0",
    "\u{202e}gnp.exe",
    "\u{fffe}\u{ffff}\u{fffd}",
    "\u{2028}\u{2029}\u{85}",
    "//host/path",
    "../../etc/passwd",
    "c:\\x",
    "a,b:c;d",
    "{\"a\":[1,2]}",
    "javascript:alert(1)",
    "🔑 ключ é",
];

/// A report into which a text got wherever one can get.
fn poisoned(text: &str) -> (Vec<Finding>, Vec<OncePlain>) {
    let mut finding = with_origin(finding(text, text, 1, Confidence::High), true);
    finding.title = text.to_owned();
    finding.reasons = vec![text.to_owned()];
    finding.fix = Some(text.to_owned());
    finding.docs = Some(text.to_owned());
    finding.fingerprint = text.to_owned();
    finding.place.key = Some(text.to_owned());
    // Git and a broken position give what they like.
    (
        finding.place.line,
        finding.place.column,
        finding.place.end_column,
    ) = (0, 0, 0);
    let origin = finding.origin.as_mut().unwrap();
    origin.blob = text.to_owned();
    origin.paths = vec![text.to_owned(), format!("{text}2")];
    let first = origin.commit.as_mut().unwrap();
    for field in [
        &mut first.id,
        &mut first.author,
        &mut first.email,
        &mut first.date,
        &mut first.subject,
    ] {
        *field = text.to_owned();
    }
    let mut once = once_plain();
    once.path = text.to_owned();
    once.rule = text.to_owned();
    once.last_plain.commit = text.to_owned();
    once.safe_since.date = text.to_owned();
    (vec![finding], vec![once])
}

fn with_all<'a>(
    text: &'a str,
    findings: &'a [Finding],
    once: &'a [OncePlain],
    rules: &'a [About<'a>],
) -> Report<'a> {
    let mut report = report(findings, once);
    (report.rules, report.target) = (rules, text);
    (report.version, report.made) = (text, text);
    report.hidden.expired = vec![text.to_owned()];
    report.hidden.unused = vec![text.to_owned()];
    report.looked.passed[0].why = text.to_owned();
    report.looked.seconds = f64::NAN;
    report.looked.gaps = vec![Gap::Stopped];
    report
}

fn check(text: &str) {
    let (findings, once) = poisoned(text);
    let rules = [About {
        id: text,
        title: text,
        help: text,
        docs: Some(text),
    }];
    let report = with_all(text, &findings, &once, &rules);
    json_formats(text, &report);
    lines(&report);
    tables_and_markup(text, &report);
}

fn json_formats(text: &str, report: &Report<'_>) {
    let read = |format: &str| -> Value { serde_json::from_str(&rendered(format, report)).unwrap() };
    let json = read("json");
    assert_eq!(json["findings"][0]["path"], text);
    assert_eq!(json["findings"][0]["origin"]["commit"]["author"], text);
    let sarif = read("sarif");
    let run = &sarif["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), 2);
    let location = &run["results"][0]["locations"][0]["physicalLocation"];
    let uri = location["artifactLocation"]["uri"].as_str().unwrap();
    assert!(
        uri.bytes().all(|it| it.is_ascii_graphic()) && !uri.contains([':', '<', '"', '\\']),
        "{uri}"
    );
    assert!(!uri.starts_with("//"));
    assert_eq!(location["region"]["startLine"], 1);
    assert_eq!(location["region"]["endColumn"], 1);
    assert_eq!(read("gitlab").as_array().unwrap().len(), 3);
    assert_eq!(read("gitleaks-json").as_array().unwrap().len(), 2);
}

fn lines(report: &Report<'_>) {
    let github = rendered("github", report);
    let lines: Vec<&str> = github.split('\n').collect();
    assert_eq!(lines.len(), 5, "{github:?}");
    assert!(!github.contains('\r'));
    for line in &lines[..3] {
        let (name, _, _) = readers::command(line);
        assert!(["error", "notice"].contains(&name.as_str()), "{line}");
    }
    let properties = readers::command(lines[1]).1;
    let names: Vec<&str> = properties.keys().map(String::as_str).collect();
    assert_eq!(names, ["col", "endColumn", "file", "line", "title"]);
    assert_eq!(properties["file"], report.findings[0].place.path);

    let text = rendered("text", report);
    let harmless = |it: char| it == '\n' || !it.is_control();
    assert!(
        text.chars().all(harmless) && !text.contains('\u{202e}'),
        "{text:?}"
    );
    assert_eq!(text.lines().count(), rendered_of_harmless(), "{text}");
}

/// How many lines the same report has with a harmless text.
fn rendered_of_harmless() -> usize {
    let (findings, once) = poisoned("harmless");
    let report = with_all("harmless", &findings, &once, &[]);
    rendered("text", &report).lines().count()
}

fn tables_and_markup(text: &str, report: &Report<'_>) {
    let rows = readers::csv(&rendered("csv", report));
    assert_eq!(rows.len(), 4);
    for row in &rows {
        assert_eq!(row.len(), rows[0].len());
        let calculates = |field: &String| {
            field
                .trim_start()
                .starts_with(['=', '+', '-', '@', '\t', '\r'])
        };
        assert!(!row.iter().any(calculates), "{row:?}");
    }
    let junit = readers::markup(&rendered("junit", report));
    assert_eq!(junit.all().len(), 6, "{text}");

    let (findings, once) = poisoned("harmless");
    let rules = [About {
        id: "harmless",
        title: "a",
        help: "b",
        docs: None,
    }];
    let harmless = with_all("harmless", &findings, &once, &rules);
    let skeleton = |report: &Report<'_>| -> Vec<String> {
        let page = readers::markup(&rendered("html", report));
        let name = |it: &&readers::Element| it.name != "q";
        page.all()
            .into_iter()
            .filter(name)
            .map(|it| it.name.clone())
            .collect()
    };
    assert_eq!(skeleton(report), skeleton(&harmless), "{text}");
}

#[test]
fn no_text_of_a_repository_breaks_a_format() {
    for text in HOSTILE {
        check(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_at_all_breaks_a_format(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn no_mixture_of_hostile_texts_breaks_a_format(
        parts in prop::collection::vec(prop::sample::select(HOSTILE), 1..6),
        bytes in prop::collection::vec(any::<u8>(), 0..20),
    ) {
        check(&(parts.concat() + &String::from_utf8_lossy(&bytes)));
    }
}

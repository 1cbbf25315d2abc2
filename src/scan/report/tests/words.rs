use super::sample::findings;
use super::sample::once_plain;
use super::sample::rendered;
use super::sample::report;
use crate::scan::Confidence;
use crate::scan::report::Gap;
use crate::scan::report::Looked;
use crate::scan::report::REPORTS;
use crate::scan::report::Verdict;
use crate::scan::report::text;

#[test]
fn the_text_tells_place_key_reasons_history_and_fix_of_each_finding() {
    let (findings, once) = (findings(), [once_plain()]);
    let mut report = report(&findings, &once);
    report.hidden.baseline = 12;
    report.hidden.unused = vec!["lf1.gone".to_owned()];
    let ids = [&findings[2], &findings[0], &findings[1]].map(|it| it.fingerprint.clone());
    let expected = format!(
        "\
✖ k8s/db.yaml:7:13  stringData.password  Secret value is not encrypted  (high, rule: plaintext-kubernetes-secret)
      why    12 characters, the policy asks for 20
      fix    lockleaf encrypt -i k8s/db.yaml && git add k8s/db.yaml
      id     {}

▲ b.yaml:1:13  stringData.password  Secret value is not encrypted  (medium, rule: some-token)
      why    inside base64, in it gzip
             12 characters, the policy asks for 20
      when   since cccccccccc, a merge, 2024-03-05, Ann, the \"first\" (only a stash leads to it)
      now    still at HEAD
      also   old/place.env
      fix    lockleaf encrypt -i b.yaml && git add b.yaml
      id     {}
• b.yaml:3:13  stringData.password  Secret value is not encrypted  (low, rule: weak-password)
      why    12 characters, the policy asks for 20
      fix    lockleaf encrypt -i b.yaml && git add b.yaml
      id     {}

Encrypted today, readable in the history: replace what these files held then
▲ k8s/api.yaml  (rule: plaintext-kubernetes-secret)
      when   encrypted today, but readable until 1111111111 (2023-01-02); safe since 2222222222 (2023-01-03)

✖ 3 findings in 2 files: 1 high, 1 medium, 1 low
  not shown   12 known by the baseline
  passed over 2 files: larger than 16 MB
  unused      lf1.gone is allowed and not found: take it out
  looked at   1,204 files (24.6 MB) in 0.41 s
",
        ids[2], ids[0], ids[1]
    );
    assert_eq!(text::render(&report), expected);
}

#[test]
fn a_verdict_says_whether_everything_was_looked_at_before_it_says_what_was_found() {
    let found = findings();
    let nothing = Looked::default();
    for (gaps, findings, is_nothing, verdict) in [
        (vec![], &found[..], false, Verdict::Found),
        (vec![], &[], false, Verdict::Clean),
        (vec![], &[], true, Verdict::Empty),
        (vec![Gap::Stopped], &found[..], false, Verdict::Incomplete),
        (vec![Gap::Stopped], &[], false, Verdict::Incomplete),
        (vec![Gap::Stopped], &[], true, Verdict::Incomplete),
    ] {
        let mut report = report(findings, &[]);
        if is_nothing {
            report.looked = nothing.clone();
        }
        report.looked.gaps = gaps;
        assert_eq!(report.verdict(), verdict);
    }
}

#[test]
fn an_incomplete_scan_is_never_called_clean_in_any_format() {
    let gaps = [
        (
            Gap::MissingObjects(3),
            "3 objects are not in the repository",
        ),
        (Gap::DamagedObjects(1), "1 object is damaged"),
        (Gap::NotFetched(2), "2 objects are not fetched"),
        (Gap::UnreadableFiles(1), "1 file is not readable"),
        (
            Gap::LargeFiles(1),
            "1 file is larger than --max-size allows",
        ),
        (Gap::ShallowClone, "the clone is a shallow one"),
        (Gap::Stopped, "stopped before its end"),
    ];
    for (gap, why) in gaps {
        for format in REPORTS {
            let mut report = report(&[], &[]);
            report.looked.gaps = vec![gap.clone()];
            let told = (format.render)(&report);
            assert!(told.contains("incomplete"), "{}: {told}", format.name);
            assert!(told.contains(why), "{}: {told}", format.name);
            // What stands for a page's own style and script is no statement.
            let told = told.split("<body>").last().unwrap().to_lowercase();
            for good in ["clean", "no findings", "nothing found", "✔", "0 findings"] {
                assert!(!told.contains(good), "{}: {good}: {told}", format.name);
            }
        }
    }
}

#[test]
fn a_clean_scan_says_so_and_what_it_looked_at() {
    let mut report = report(&[], &[]);
    report.looked.passed.clear();
    assert_eq!(
        text::render(&report),
        "✔ nothing found\n  looked at   1,204 files (24.6 MB) in 0.41 s\n"
    );
    report.hidden.allowed = 1;
    assert!(text::render(&report).starts_with("✔ nothing new found\n  not shown   1 allowed\n"));
    report.looked = Looked::default();
    let expected = "! nothing was looked at\n";
    assert!(text::render(&report).starts_with(expected));
}

#[test]
fn painted_spans_make_the_plain_text() {
    let findings = findings();
    let report = report(&findings, &[]);
    let spans = text::spans(&report);
    let joined: String = spans.iter().map(|span| span.text.as_str()).collect();
    assert_eq!(joined, rendered("text", &report));
    let tone = |text: &str| spans.iter().find(|it| it.text.contains(text)).unwrap().tone;
    assert_eq!(tone("✖ "), text::Tone::Bad);
    assert_eq!(tone("lockleaf encrypt"), text::Tone::Command);
    assert_eq!(tone("b.yaml:3"), text::Tone::Strong);
}

#[test]
fn files_come_with_the_surest_finding_first_then_with_the_most() {
    let of = |path: &str, confidence| super::sample::finding("r", path, 1, confidence);
    let findings = [
        of("low", Confidence::Low),
        of("one", Confidence::High),
        of("two", Confidence::High),
        of("two", Confidence::High),
        of("middle", Confidence::Medium),
    ];
    let files = crate::scan::report::order::by_file(&findings);
    let paths: Vec<&str> = files.iter().map(|file| file.path).collect();
    assert_eq!(paths, ["two", "one", "middle", "low"]);
}

use super::*;
use crate::scan::Confidence;
use crate::scan::finding::Kind;
use crate::scan::finding::Place;
use crate::scan::fingerprint;
use jiff::civil::date;
use proptest::prelude::*;

fn salt() -> Salt {
    Salt::new(b"sixteen bytes ok").unwrap()
}

fn finding(path: &str, line: usize) -> Finding {
    Finding {
        rule: "weak-password".to_owned(),
        title: "weak".to_owned(),
        kind: Kind::Policy,
        confidence: Confidence::High,
        place: Place {
            path: path.to_owned(),
            line,
            column: 1,
            end_line: line,
            end_column: 2,
            key: None,
        },
        reasons: Vec::new(),
        through: Vec::new(),
        fix: None,
        docs: None,
        fingerprint: fingerprint::of_place("weak-password", path, None, 1),
        origin: None,
    }
}

fn findings(paths: &[&str]) -> Vec<Finding> {
    paths.iter().map(|path| finding(path, 7)).collect()
}

fn knowing(paths: &[&str]) -> Baseline {
    let mut baseline = Baseline::new(salt());
    baseline.update(&findings(paths), Gone::Dropped, date(2026, 1, 2));
    baseline
}

fn paths(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|it| it.place.path.as_str()).collect()
}

#[test]
fn known_findings_are_parted_from_new_ones() {
    let applied = knowing(&["a", "b"]).apply(findings(&["b", "c"]));
    assert_eq!(paths(&applied.known), ["b"]);
    assert_eq!(paths(&applied.new), ["c"]);
}

#[test]
fn a_finding_stays_known_when_it_moves_to_another_line() {
    let applied = knowing(&["a"]).apply(vec![finding("a", 900)]);
    assert_eq!(applied.new, []);
}

#[test]
fn an_update_adds_what_is_new_drops_what_is_gone_and_keeps_the_rest_as_it_is() {
    let mut baseline = knowing(&["a", "b"]);
    let found = [finding("b", 900), finding("c", 1), finding("c", 2)];
    let updated = baseline.update(&found, Gone::Dropped, date(2026, 3, 4));
    let expected = Updated {
        added: 1,
        dropped: 1,
        kept: 1,
    };
    assert_eq!(updated, expected);
    let mut entries: Vec<_> = baseline.entries().collect();
    entries.sort_by_key(|entry| &entry.path);
    assert_eq!((entries[0].path.as_str(), entries[0].line), ("b", 7));
    assert_eq!(entries[0].first_seen, date(2026, 1, 2));
    assert_eq!((entries[1].path.as_str(), entries[1].line), ("c", 1));
    assert_eq!(entries[1].first_seen, date(2026, 3, 4));
    assert_eq!(baseline.salt(), &salt());
}

#[test]
fn a_scan_of_a_part_drops_nothing() {
    let mut baseline = knowing(&["a", "b"]);
    let updated = baseline.update(&findings(&["c"]), Gone::Kept, date(2026, 3, 4));
    assert_eq!((updated.added, updated.dropped, updated.kept), (1, 0, 2));
}

#[test]
fn the_file_has_an_entry_a_line_and_every_one_ends_in_a_comma() {
    let text = knowing(&["b", "a"]).write();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1], "  \"version\": 1,");
    assert_eq!(lines[2], "  \"salt\": \"c2l4dGVlbiBieXRlcyBvaw==\",");
    let entries = &lines[4..6];
    assert!(entries.is_sorted());
    for entry in entries {
        assert!(entry.starts_with("    {\"fingerprint\": \"lf1.weak-password."));
        assert!(entry.ends_with("\"line\": 7, \"first_seen\": \"2026-01-02\"},"));
    }
    assert_eq!(lines[6], "    null");
    assert!(text.ends_with("}\n"));
}

#[test]
fn lines_of_two_branches_joined_in_any_order_are_a_baseline() {
    let (ours, theirs) = (knowing(&["a", "b"]).write(), knowing(&["b", "c"]).write());
    let entry = |line: &&str| line.contains("fingerprint");
    let joined: String = theirs
        .lines()
        .filter(entry)
        .chain(ours.lines().filter(entry))
        .collect();
    let head: String = ours.lines().take(4).collect();
    let baseline = Baseline::read(&format!("{head}{joined}null]}}")).unwrap();
    assert_eq!(baseline, knowing(&["a", "b", "c"]));
}

#[test]
fn of_two_entries_for_one_finding_the_older_counts() {
    let older = knowing(&["a"]).write();
    let newer = older.replace("2026-01-02", "2026-02-02");
    let line = |text: &str| text.lines().nth(4).unwrap().to_owned();
    for pair in [line(&older) + &line(&newer), line(&newer) + &line(&older)] {
        let text = older.replace(&line(&older), &pair);
        assert_eq!(Baseline::read(&text).unwrap(), knowing(&["a"]));
    }
}

#[test]
fn what_is_no_baseline_is_refused_by_name() {
    let good = knowing(&["a"]).write();
    let change = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replace(from, to)
    };
    let entry = |field| BaselineError::Entry { number: 1, field };
    let unknown = |field: &str| BaselineError::UnknownField {
        field: field.to_owned(),
    };
    let version = |found: &str| BaselineError::Version {
        found: found.to_owned(),
    };
    let table = [
        (String::new(), BaselineError::Damaged { line: 1 }),
        ("[]".to_owned(), BaselineError::Missing { field: "version" }),
        ("{}".to_owned(), BaselineError::Missing { field: "version" }),
        (
            change("null\n", "null,\n"),
            BaselineError::Damaged { line: 7 },
        ),
        (change("\"version\": 1", "\"version\": 2"), version("2")),
        (
            change("\"version\": 1", "\"version\": \"1\""),
            version("\"1\""),
        ),
        (
            change("\"version\": 1,", "\"version\": 1, \"more\": 1,"),
            unknown("more"),
        ),
        (change("\"line\"", "\"row\": 1, \"line\""), unknown("row")),
        (
            change("\"salt\": ", "\"salt\": \"c2FsdA==\", \"salt\" : "),
            BaselineError::TwoSalts,
        ),
        (
            change("c2l4dGVlbiBieXRlcyBvaw==", "c2FsdA=="),
            BaselineError::Salt,
        ),
        (change("c2l4dGVlbiBieXRlcyBvaw==", "?"), BaselineError::Salt),
        (
            change("\"findings\": [", "\"findings\": 1, \"f\": ["),
            unknown("f"),
        ),
        (change("\"line\": 7", "\"line\": -7"), entry("line")),
        (change("\"line\": 7, ", ""), entry("line")),
        (change("2026-01-02", "yesterday"), entry("first_seen")),
        (change("lf1.", "lf9."), entry("fingerprint")),
        (
            change("null", "7"),
            BaselineError::Entry {
                number: 2,
                field: "fingerprint",
            },
        ),
        (
            change("    null", "<<<<<<< HEAD\n    null\n=======\n>>>>>>> b"),
            BaselineError::Conflict { line: 6 },
        ),
    ];
    for (text, expected) in table {
        assert_eq!(Baseline::read(&text), Err(expected), "{text}");
    }
}

#[test]
fn a_path_named_salt_is_no_second_salt() {
    let baseline = knowing(&["salt", "\"salt\":"]);
    assert_eq!(Baseline::read(&baseline.write()), Ok(baseline));
}

fn allowance(path: &str, until: Option<&str>) -> Allowance {
    let fingerprint = finding(path, 1).fingerprint;
    Allowance::new(&fingerprint, Some("a test vector"), until).unwrap()
}

#[test]
fn an_allowance_hides_until_its_last_day_and_then_says_that_it_expired() {
    let list = Allowlist::new(vec![
        allowance("a", Some("2026-06-30")),
        allowance("b", None),
    ]);
    let on_the_day = list.apply(findings(&["a", "b", "c"]), date(2026, 6, 30));
    assert_eq!(paths(&on_the_day.left), ["c"]);
    assert_eq!(paths(&on_the_day.allowed), ["a", "b"]);
    assert!(on_the_day.expired.is_empty() && on_the_day.unused.is_empty());

    let a_day_later = list.apply(findings(&["a", "a", "b", "c"]), date(2026, 7, 1));
    assert_eq!(paths(&a_day_later.left), ["a", "a", "c"]);
    assert_eq!(
        a_day_later.left[0].reasons,
        ["allowed until 2026-06-30, expired"]
    );
    assert_eq!(a_day_later.expired, [finding("a", 1).fingerprint]);
}

#[test]
fn an_allowance_for_nothing_is_named() {
    let list = Allowlist::new(vec![allowance("a", None), allowance("gone", None)]);
    let judged = list.apply(findings(&["a"]), date(2026, 1, 1));
    assert_eq!(judged.unused, [finding("gone", 1).fingerprint]);
}

#[test]
fn of_two_allowances_the_longer_counts() {
    let (short, long) = (Some("2026-01-31"), Some("2027-01-31"));
    for pair in [[short, long], [long, short], [short, None], [None, short]] {
        let list = Allowlist::new(pair.map(|until| allowance("a", until)).to_vec());
        let judged = list.apply(findings(&["a"]), date(2026, 6, 1));
        assert_eq!(paths(&judged.allowed), ["a"], "{pair:?}");
    }
}

#[test]
fn an_allowance_needs_a_fingerprint_a_reason_and_a_real_day() {
    let fingerprint = finding("a", 1).fingerprint;
    let no_reason = AllowError::NoReason {
        fingerprint: fingerprint.clone(),
    };
    for reason in [None, Some(""), Some(" ")] {
        for until in [None, Some("2026-01-31")] {
            assert_eq!(
                Allowance::new(&fingerprint, reason, until),
                Err(no_reason.clone())
            );
        }
    }
    let text = "a.yaml:7".to_owned();
    assert_eq!(
        Allowance::new("a.yaml:7", Some("r"), None),
        Err(AllowError::Fingerprint { text })
    );
    for until in [
        "",
        "soon",
        "2026-02-30",
        "2026-1-1",
        "20260101",
        "2026-01-01T00:00:00Z",
    ] {
        let expected = AllowError::Until {
            fingerprint: fingerprint.clone(),
            until: until.to_owned(),
        };
        assert_eq!(
            Allowance::new(&fingerprint, Some("r"), Some(until)),
            Err(expected)
        );
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(paths in prop::collection::vec(any::<String>(), 0..9)) {
        let names: Vec<&str> = paths.iter().map(String::as_str).collect();
        let baseline = knowing(&names);
        let text = baseline.write();
        prop_assert_eq!(text.lines().count(), baseline.entries().count() + 7);
        prop_assert_eq!(Baseline::read(&text), Ok(baseline));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>(), cut in 0usize..400) {
        let _ = Baseline::read(&text);
        let good = knowing(&["a", "b"]).write();
        let _ = Baseline::read(good.get(..cut).unwrap_or(&good));
    }
}

//! Reports: each can be read by what it is for, and none holds a value.

use super::*;

const FORMATS: [&str; 9] = [
    "text",
    "html",
    "json",
    "sarif",
    "csv",
    "junit",
    "gitlab",
    "github",
    "gitleaks-json",
];

/// Weak and strong values of every kind; no report may hold them.
fn values() -> Vec<String> {
    let key = lockleaf::scan::sample::text("AKIA{N:16}").expect("a template");
    vec![
        token(),
        "hunter2-of-ann".to_owned(),
        "correct-horse-staple".to_owned(),
        key,
    ]
}

/// A repository in which they all stand.
fn planted() -> Repo {
    let values = values();
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", leak());
    let secret = format!(
        "apiVersion: v1\nkind: Secret\nmetadata: {{name: db}}\nstringData:\n  password: {}\n",
        values[1]
    );
    repo.commit_unseen("k8s/<b>&\"c\".yaml", secret);
    let text = format!("DATABASE_PASSWORD={}\nAWS_KEY={}\n", values[2], values[3]);
    repo.commit_unseen("c.env", text);
    repo
}

#[track_caller]
fn holds_no_value(text: &[u8], what: &str) {
    let text = String::from_utf8_lossy(text);
    for value in values() {
        assert!(!text.contains(&value), "{what} holds a value");
        // Nor half of it.
        let half = &value[value.len() / 2..];
        assert!(!text.contains(half), "{what} holds half of a value");
        let half = &value[..value.len() / 2];
        assert!(!text.contains(half), "{what} holds half of a value");
    }
}

#[track_caller]
fn parses(format: &str, text: &str) {
    let json = || -> serde_json::Value { serde_json::from_str(text).expect("JSON") };
    match format {
        "json" => assert!(json()["findings"][0].is_object()),
        "sarif" => {
            assert_eq!(json()["version"], "2.1.0");
            assert!(json()["runs"][0]["results"][0]["ruleId"].is_string());
        }
        "gitlab" | "gitleaks-json" => assert!(json()[0].is_object()),
        "csv" => {
            let head = text.lines().next().unwrap_or_default();
            assert!(head.contains("rule") && text.lines().count() > 3);
        }
        "junit" => assert!(text.starts_with("<?xml") && text.trim_end().ends_with("</testsuites>")),
        "html" => {
            assert!(text.starts_with("<!DOCTYPE html>") || text.starts_with("<!doctype html>"));
            assert!(!text.contains("<b>&\""), "a name is not escaped");
            assert!(!text.contains("src=\"http"), "it needs something else");
        }
        "github" => assert!(text.lines().any(|line| line.starts_with("::error "))),
        _ => assert!(text.contains("a.txt:2")),
    }
}

#[test]
fn every_format_can_be_read_and_holds_no_value() {
    let repo = planted();
    for format in FORMATS {
        for args in [
            &["scan", "--format", format][..],
            &["scan", "--history", "--format", format],
        ] {
            let ran = repo.lockleaf(args).ended_with(1);
            parses(format, &ran.text());
            holds_no_value(&ran.stdout, format);
            holds_no_value(&ran.stderr, format);
        }
    }
}

#[test]
fn every_format_can_be_written_to_a_file() {
    let repo = planted();
    for format in FORMATS {
        let ran = repo.lockleaf(&["scan", "--format", format, "-o", "../report"]);
        assert!(ran.ended_with(1).stdout.is_empty());
        let text = std::fs::read(repo.sandbox.home().join("report")).expect("a report");
        parses(format, &String::from_utf8_lossy(&text));
        holds_no_value(&text, format);
    }
    let ran = repo.lockleaf(&["scan", "-o", "no/such/folder/report"]);
    assert!(ran.status > 1, "{ran}");
}

#[test]
fn a_report_that_was_written_into_the_tree_is_no_finding() {
    let repo = planted();
    let before = scan(&repo, &[]).findings().len();
    for format in FORMATS {
        let name = format!("report.{format}");
        repo.lockleaf(&["scan", "--format", format, "-o", &name]);
    }
    let told = scan(&repo, &[]);
    assert_eq!(told.findings().len(), before, "{}", told.ran);
}

#[test]
fn no_format_calls_an_incomplete_scan_clean() {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", "a\n");
    let shallow = repo.sandbox.home().join("shallow");
    let shallow = shallow.to_str().expect("UTF-8");
    let from = format!("file://{}", repo.sandbox.work().display());
    repo.git(&["clone", "-q", "--depth=1", &from, shallow]);
    for format in FORMATS {
        let args = ["scan", "--history", "--format", format, shallow];
        let ran = repo.lockleaf(&args).ended_with(5);
        let text = ran.text().to_lowercase();
        assert!(
            text.contains("shallow") || text.contains("incomplete"),
            "{ran}"
        );
    }
}

#[test]
fn the_statuses_are_those_of_the_help() {
    let repo = Repo::begun();
    repo.lockleaf(&["scan"]).ended_with(0);
    repo.write("a.txt", leak());
    repo.lockleaf(&["scan"]).ended_with(1);
    for args in [
        &["scan", "--no-such-flag"][..],
        &["scan", "--format", "pdf"],
        &["scan", "--since", "2020-01-01"],
        &["scan", "--history", "--ignored"],
        &["scan", "--json", "--format", "csv"],
        &["scan", "--jobs", "0"],
    ] {
        repo.lockleaf(args).ended_with(2);
    }
}

#[test]
fn nothing_is_written_that_nobody_asked_for() {
    let repo = planted();
    repo.lockleaf(&["scan"]).ended_with(1);
    repo.lockleaf(&["scan", "--history", "--no-cache"])
        .ended_with(1);
    assert_eq!(repo.git(&["status", "--porcelain", "--ignored"]), "");
}

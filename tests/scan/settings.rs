//! `.lockleaf.yaml`, and marks in the text.

use super::told::GITHUB;
use super::*;

/// A deployment with a password that one profile refuses and the other takes.
fn with_password(value: &str) -> String {
    format!("services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: {value}\n")
}

#[test]
fn a_rule_that_is_switched_off_finds_nothing() {
    let repo = Repo::begun();
    repo.write("a.txt", leak());
    repo.write(".lockleaf.yaml", format!("scan:\n  disable: [{GITHUB}]\n"));
    assert!(!scan(&repo, &[]).rules().contains(&GITHUB));
    repo.write(".lockleaf.yaml", "scan:\n  disable: [no-such-rule]\n");
    let ran = repo.lockleaf(&["scan"]).ended_with(2);
    ran.says(".lockleaf.yaml").says("no-such-rule");
}

#[test]
fn a_path_is_left_out_for_a_reason() {
    let repo = Repo::begun();
    repo.write("testdata/a.txt", leak());
    repo.write("b.txt", leak());
    let ignore = "scan:\n  ignore:\n    - {path: testdata/, reason: made up}\n";
    repo.write(".lockleaf.yaml", ignore);
    assert_eq!(scan(&repo, &[]).paths(), ["b.txt"]);
    repo.write(".lockleaf.yaml", "scan:\n  ignore: [{path: testdata/}]\n");
    repo.lockleaf(&["scan"]).ended_with(2).says("reason");
    repo.git(&["add", "-A"]);
    repo.write(".lockleaf.yaml", ignore);
    repo.git(&["commit", "-qam", "x", "--no-verify"]);
    repo.git(&["add", "-A"]);
    repo.git(&["commit", "-q", "--allow-empty", "-m", "x", "--no-verify"]);
    // The same secret stands outside too, so it is told there.
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.paths(), ["b.txt"], "{}", told.ran);
}

#[test]
fn a_finding_is_allowed_until_its_last_day() {
    let repo = Repo::begun();
    repo.write("a.env", "DATABASE_PASSWORD=hunter2\n");
    let told = scan(&repo, &[]).ended_with(1);
    let print = told.findings()[0]["fingerprint"].as_str().expect("a text");
    let count = told.findings().len();
    let allow = |until: &str| {
        let prints = told.findings().iter().map(|it| {
            let print = it["fingerprint"].as_str().unwrap_or_default();
            format!("    - {{fingerprint: '{print}', reason: revoked{until}}}\n")
        });
        let text = format!("scan:\n  allow:\n{}", prints.collect::<String>());
        repo.write(".lockleaf.yaml", text);
        scan(&repo, &[])
    };
    for until in ["", ", until: 2999-12-31"] {
        let told = allow(until).ended_with(0);
        assert_eq!(told.at("/hidden/allowed"), count, "{}", told.ran);
    }
    let told = allow(", until: 2020-01-31").ended_with(1);
    assert_eq!(told.findings().len(), count);
    let expired = told.at("/hidden/expired").to_string();
    assert!(expired.contains(print), "{expired}");
    repo.write("a.env", "HARMLESS=1\n");
    let told = allow("").ended_with(0);
    let unused = told.at("/hidden/unused").to_string();
    assert!(unused.contains(print), "{unused}");
}

#[test]
fn an_allowance_that_makes_no_sense_ends_with_2() {
    let repo = Repo::begun();
    for entry in [
        "{fingerprint: nonsense, reason: r}",
        "{fingerprint: 'lf1:0000', until: 2027-01-31}",
        "{fingerprint: 'lf1:0000', reason: r, until: soon}",
        "{fingerprint: 'lf1:0000', reason: r, untill: 2027-01-31}",
    ] {
        repo.write(".lockleaf.yaml", format!("scan:\n  allow: [{entry}]\n"));
        for args in [&["scan"][..], &["scan", "--history"]] {
            let ran = repo.lockleaf(args);
            assert_eq!(ran.status, 2, "{entry}: {ran}");
        }
    }
}

#[test]
fn settings_that_are_damaged_end_with_2_and_their_name() {
    let repo = Repo::begun();
    for text in [
        "scan: [",
        "skan: {}\n",
        "scan: {disable: x: y}\n",
        "policy: {profile: nice}\n",
    ] {
        repo.write(".lockleaf.yaml", text);
        let ran = repo.lockleaf(&["scan"]).ended_with(2);
        ran.says(".lockleaf.yaml");
    }
    repo.write(".lockleaf.yaml", b"scan: \xff\n");
    repo.lockleaf(&["scan"]).ended_with(2).says("UTF-8");
}

#[test]
fn rules_of_sops_that_are_damaged_end_with_2_and_their_name() {
    let repo = Repo::begun();
    repo.write("k8s/.sops.yaml", "creation_rules: [{path_regex: '('}]\n");
    repo.write("k8s/a.yaml", "a: 1\n");
    let ran = repo.lockleaf(&["scan"]).ended_with(2);
    ran.says("k8s/.sops.yaml");
}

#[test]
fn the_profile_decides_what_is_weak() {
    let repo = Repo::begun();
    let value = ["vqjxkwmzrt", "bhplgnd"].concat();
    repo.write("compose.yaml", with_password(&value));
    let strict = scan(&repo, &[]).ended_with(1);
    assert!(strict.rules().contains(&"weak-password"), "{}", strict.ran);
    repo.write(".lockleaf.yaml", "policy: {profile: nist}\n");
    let nist = scan(&repo, &[]).ended_with(1);
    assert!(!nist.rules().contains(&"weak-password"), "{}", nist.ran);
    assert!(nist.rules().contains(&"plaintext-secret"), "{}", nist.ran);
    repo.write("compose.yaml", with_password("hunter2"));
    let told = scan(&repo, &[]).ended_with(1);
    assert!(told.rules().contains(&"default-password"), "{}", told.ran);
}

#[test]
fn a_mark_on_the_line_allows_the_secret() {
    let repo = Repo::begun();
    let line = |mark: &str| format!("url: {} # {mark}\n", token());
    for mark in [
        "lockleaf:public",
        "gitleaks:allow",
        "pragma: allowlist secret",
        "pragma: whitelist secret",
    ] {
        repo.write("a.txt", line(mark));
        let told = scan(&repo, &[]);
        assert_eq!(told.ran.status, 0, "{mark}: {}", told.ran);
    }
    let next = ["pragma: allowlist ", "nextline secret"].concat();
    repo.write("a.txt", format!("# {next}\n{}", line("")));
    scan(&repo, &[]).ended_with(0);
    // A mark holds for its line alone.
    repo.write("a.txt", format!("# gitleaks:allow\n{}", line("")));
    scan(&repo, &[]).ended_with(1);
    repo.write("a.txt", format!("{}# lockleaf:public\n", line("")));
    scan(&repo, &[]).ended_with(1);
}

#[test]
fn marks_count_in_the_history_too() {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", format!("url: {} # lockleaf:public\n", token()));
    scan(&repo, &["--history"]).ended_with(0);
    repo.commit_unseen("a.txt", leak());
    scan(&repo, &["--history"]).ended_with(1).one();
}

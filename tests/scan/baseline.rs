//! Baselines: what is known is not told again, and nothing revives it.

use super::*;

const FILE: &str = ".lockleaf-baseline.json";

/// Another token than [`token`].
fn other_token() -> String {
    lockleaf::scan::sample::text("ghp_{w:30}{crc62}{}").expect("a template")
}

/// A repository with a token and a weak password, both known.
fn known() -> Repo {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", leak());
    repo.commit_unseen("b.env", "DATABASE_PASSWORD=hunter2\n");
    scan(&repo, &["--history"]).ended_with(1);
    let update = ["scan", "--history", "--update-baseline"];
    repo.lockleaf(&update).ok().says(" 0 dropped");
    repo
}

#[test]
fn what_is_known_is_not_told_again() {
    let repo = known();
    for args in [&["--history"][..], &[]] {
        let told = scan(&repo, args).ended_with(0);
        let hidden = told.at("/hidden/baseline").as_u64();
        assert!(hidden >= Some(2), "{}", told.ran);
    }
    let text = repo.sandbox.text(FILE);
    for value in [token().as_str(), "hunter2"] {
        assert!(!text.contains(value));
    }
}

#[test]
fn the_second_update_changes_nothing() {
    let repo = known();
    let before = repo.sandbox.bytes(FILE);
    let update = ["scan", "--history", "--update-baseline"];
    repo.lockleaf(&update).ok().says(" 0 added, 0 dropped");
    assert_eq!(repo.sandbox.bytes(FILE), before);
}

#[test]
fn news_are_told() {
    let repo = known();
    repo.commit_unseen("a.txt", format!("{}second: {}\n", leak(), other_token()));
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["line"], 3);
    told.ran.keeps(&other_token());
    assert_eq!(scan(&repo, &[]).ended_with(1).one()["line"], 3);
}

#[test]
fn a_rewritten_history_revives_nothing() {
    let repo = known();
    repo.git(&["add", FILE]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "what is known"]);
    // A squash: other commits, the same content at another line.
    repo.git(&["reset", "-q", "--soft", "HEAD~2"]);
    repo.stage("a.txt", format!("# a new first line\n{}", leak()));
    repo.git(&["commit", "-q", "--no-verify", "-m", "all in one"]);
    scan(&repo, &["--history"]).ended_with(0);
    // A rebase: another first commit.
    repo.git(&["checkout", "-q", "--orphan", "fresh"]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "from the start"]);
    repo.git(&["branch", "-q", "-D", "main"]);
    repo.git(&["reflog", "expire", "--expire=now", "--all"]);
    repo.git(&["gc", "-q", "--prune=now"]);
    scan(&repo, &["--history"]).ended_with(0);
}

#[test]
fn what_is_gone_is_dropped_by_a_whole_scan_alone() {
    let repo = known();
    repo.git(&["rm", "-q", "a.txt"]);
    repo.git(&["commit", "-q", "-m", "gone"]);
    let update = |args: &[&str]| repo.lockleaf(&[&["scan", "--update-baseline"], args].concat());
    update(&[]).ok().says(" 0 dropped");
    update(&["--history"]).ok().says(" 0 dropped");
    update(&["--history", "--branch", "HEAD~2"])
        .ok()
        .says(" 0 dropped");
    repo.git(&["checkout", "-q", "--orphan", "fresh"]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "from the start"]);
    repo.git(&["branch", "-q", "-D", "main"]);
    repo.git(&["reflog", "expire", "--expire=now", "--all"]);
    repo.git(&["gc", "-q", "--prune=now"]);
    update(&["--history"]).ok().says(" 1 dropped");
}

#[test]
fn another_file_is_the_baseline_where_it_is_named() {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", leak());
    let other = ["scan", "--baseline", "known.json"];
    repo.lockleaf(&other).ended_with(2).says("known.json");
    repo.lockleaf(&[&other[..], &["--update-baseline"]].concat())
        .ok();
    repo.lockleaf(&other).ok();
    repo.lockleaf(&["scan"]).ended_with(1);
    repo.write(".lockleaf.yaml", "scan: {baseline: known.json}\n");
    repo.lockleaf(&["scan"]).ok();
    repo.lockleaf(&["scan", "--history"]).ok();
    repo.git(&["add", "."]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "known"]);
    let bare = repo.sandbox.home().join("bare.git");
    let bare = bare.to_str().expect("UTF-8");
    repo.git(&["clone", "-q", "--bare", ".", bare]);
    repo.lockleaf(&["scan", "--history", bare]).ok();
}

#[test]
fn the_named_baseline_of_the_settings_may_not_be_there_yet() {
    let repo = Repo::begun();
    repo.write("a.txt", leak());
    repo.write(".lockleaf.yaml", "scan: {baseline: known.json}\n");
    repo.lockleaf(&["scan"]).ended_with(1);
    let update = ["scan", "--update-baseline"];
    repo.lockleaf(&update).ok().says("known.json");
    repo.lockleaf(&["scan"]).ok();
    repo.lockleaf(&update).ok().says(" 0 added, 0 dropped");
}

#[test]
fn a_baseline_that_is_none_ends_with_2_and_its_name() {
    let repo = known();
    let whole = repo.sandbox.text(FILE);
    let other = whole.replacen("\"version\": 1", "\"version\": 7", 1);
    let conflict = format!("<<<<<<< HEAD\n{whole}=======\n{whole}>>>>>>> topic\n");
    for (text, word) in [
        (other.as_str(), "version 7"),
        (&whole[..whole.len() / 2], "damaged"),
        ("", "damaged"),
        ("[]", "version"),
        (conflict.as_str(), "conflict"),
    ] {
        repo.write(FILE, text);
        for args in [
            &["scan"][..],
            &["scan", "--history"],
            &["scan", "--update-baseline"],
        ] {
            let ran = repo.lockleaf(args).ended_with(2);
            ran.says(FILE).says(word);
        }
        // It is left as it was.
        assert_eq!(repo.sandbox.text(FILE), text);
    }
}

//! Large files: found what is in them, in sane time and memory.

use std::time::Duration;
use std::time::Instant;

use super::told::GITHUB;
use super::*;

/// What a program without optimisation may take.
const PATIENCE: Duration = Duration::from_secs(110);

/// The peak of memory of the children so far, in bytes.
fn peak() -> u64 {
    let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_CHILDREN);
    u64::try_from(usage.expect("usage").max_rss()).unwrap_or_default() * 1024
}

#[test]
fn a_line_of_50_mb_with_a_token_in_its_middle_is_read() {
    let repo = Repo::begun();
    let words = "{\"id\":12,\"name\":\"some words\"},".repeat((25 << 20) / 30);
    repo.write("one.json", format!("[{words}\"{}\",{words}0]", token()));
    let begun = Instant::now();
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(told.one()["rule"], GITHUB);
    assert_eq!(told.one()["line"], 1);
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
    // What people read does not hold the line.
    assert!(repo.lockleaf(&["scan"]).stdout.len() < 4_000);
}

#[test]
fn runs_of_one_sign_are_read_in_linear_time() {
    for sign in [
        "a",
        "A",
        "0",
        "=",
        "\"",
        "{",
        "[",
        "-",
        ":",
        " ",
        "%41",
        "password=",
        "\\",
        "/",
    ] {
        let repo = Repo::begun();
        let text = sign.repeat((128 << 10) / sign.len());
        repo.write("a.txt", format!("{text}\n{}", leak()));
        repo.write("b.yaml", &text);
        repo.write("c.json", &text);
        repo.write("d.env", &text);
        let begun = Instant::now();
        let told = scan(&repo, &[]);
        let is_found = told.rules().contains(&GITHUB);
        assert!(is_found, "{sign:?}: {}", told.findings().len());
        assert!(
            begun.elapsed() < PATIENCE,
            "{sign:?}: {:?}",
            begun.elapsed()
        );
    }
}

#[test]
fn a_file_of_200_mb_is_read_within_bounds() {
    let repo = Repo::begun();
    let line = "2026-01-01T00:00:00Z info request 200 GET /index.html took 12 ms\n";
    let mut text = line.repeat((200 << 20) / line.len());
    text.push_str(&leak());
    let size = text.len() as u64;
    repo.write("big.log", &text);
    drop(text);
    let begun = Instant::now();
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(told.one()["rule"], GITHUB);
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
    assert!(peak() < 4 * size, "{} MB", peak() >> 20);
}

#[test]
fn a_file_that_is_larger_than_the_limit_is_passed_over_and_said_so() {
    let repo = Repo::begun();
    let text = format!("{}{}", "x\n".repeat(1_000_000), leak());
    repo.commit_unseen("big.txt", text);
    for args in [&[][..], &["--history"]] {
        let args = [&["--max-size", "1MiB"], args].concat();
        let told = scan(&repo, &args).ended_with(0);
        assert_eq!(told.at("/looked/passed/0/count"), 1, "{}", told.ran);
        let why = told.at("/looked/passed/0/why").to_string();
        assert!(why.contains("--max-size"), "{why}");
    }
    scan(&repo, &[]).ended_with(1);
}

#[test]
fn a_text_that_is_nested_deep_overflows_nothing() {
    let repo = Repo::begun();
    repo.write("a.json", "[".repeat(200_000) + &"]".repeat(200_000));
    repo.write(
        "b.yaml",
        "kind: Secret\ndata: ".to_owned() + &"{a: ".repeat(100_000),
    );
    repo.write(
        "c.yaml",
        format!("kind: Secret\nstringData:\n{}", "- ".repeat(100_000)),
    );
    let told = scan(&repo, &[]);
    assert!([0, 1].contains(&told.ran.status), "{}", told.ran);
}

#[test]
fn a_tree_of_many_files_is_read() {
    let repo = Repo::begun();
    for at in 0..3_000 {
        repo.write(&format!("{}/{at}.txt", at % 50), format!("{at}\n"));
    }
    repo.write("7/leak.txt", leak());
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(told.at("/looked/files"), 3_002);
    assert_eq!(told.one()["path"], "7/leak.txt");
}

#[test]
fn whoever_stops_reading_the_report_stops_the_scan_in_peace() {
    let repo = Repo::begun();
    for at in 0..2_000 {
        repo.write(&format!("{at}.txt"), leak());
    }
    let line = "lockleaf scan --json | head -c 100 >/dev/null; echo ${PIPESTATUS[0]}";
    let ran = repo.run("bash").args(["-c", line]).go().ok();
    assert!(!ran.err().contains("panicked"), "{ran}");
    // 141: SIGPIPE ended it.
    let status: i32 = ran.text().trim().parse().expect("a status");
    assert!([0, 1, 3, 141].contains(&status), "{ran}");
}

//! Archives: looked into, within bounds.

use std::io::Cursor;
use std::io::Write as _;
use std::time::Duration;
use std::time::Instant;

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;

use super::told::GITHUB;
use super::*;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn tarred(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder
            .append_data(&mut header, path, *bytes)
            .expect("memory");
    }
    builder.into_inner().expect("memory")
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let options = SimpleFileOptions::default();
        writer.start_file(*path, options).expect("memory");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// Scans one file, in the tree and in the history, which must tell the same.
#[track_caller]
fn scanned(name: &str, content: &[u8]) -> Told {
    let repo = Repo::begun();
    repo.commit_unseen(name, content);
    let told = scan(&repo, &[]);
    let history = scan(&repo, &["--history"]);
    assert_eq!(told.rules(), history.rules(), "{}", history.ran);
    assert_eq!(told.paths(), history.paths(), "{}", history.ran);
    let passed = "/looked/passed";
    assert_eq!(told.at(passed), history.at(passed), "{}", history.ran);
    told
}

#[test]
fn a_secret_in_an_archive_is_found_with_its_path() {
    let leak = leak();
    let leak = leak.as_bytes();
    let inner = gzip(&tarred(&[("etc/x", b"x"), ("etc/a.env", leak)]));
    for (name, bytes, path, through) in [
        (
            "a.zip",
            zipped(&[("in/a.txt", leak)]),
            "a.zip!in/a.txt",
            vec!["zip"],
        ),
        (
            "a.tar",
            tarred(&[("in/a.txt", leak)]),
            "a.tar!in/a.txt",
            vec!["tar"],
        ),
        ("a.gz", gzip(leak), "a.gz", vec!["gzip"]),
        (
            "a.tgz",
            inner.clone(),
            "a.tgz!etc/a.env",
            vec!["gzip", "tar"],
        ),
        (
            "b.zip",
            zipped(&[("c.tar.gz", &inner)]),
            "b.zip!c.tar.gz!etc/a.env",
            vec!["zip", "gzip", "tar"],
        ),
    ] {
        let told = scanned(name, &bytes).ended_with(1);
        assert_eq!(told.one()["rule"], GITHUB);
        assert_eq!(told.one()["path"], path);
        assert_eq!(told.one()["line"], 2);
        assert_eq!(told.one()["through"], serde_json::json!(through));
    }
}

#[test]
fn a_bomb_is_passed_over_and_said_so() {
    // 300 MB of nothing in 300 KB, and a zip of ten such.
    let layer = gzip(&vec![0; 100 << 20]);
    let bomb = gzip(&vec![b'0'; 300 << 20]);
    let files: Vec<String> = (0..10).map(|at| format!("{at}.gz")).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|it| (it.as_str(), &layer[..])).collect();
    for bytes in [bomb, zipped(&files)] {
        let begun = Instant::now();
        let told = scanned("bomb.bin", &bytes).ended_with(0);
        assert!(
            told.at("/looked/passed/0/count").as_u64() >= Some(1),
            "{}",
            told.ran
        );
        assert!(begun.elapsed() < Duration::from_secs(60));
    }
}

#[test]
fn an_encrypted_zip_is_passed_over_and_said_so() {
    let mut bytes = zipped(&[("a.txt", leak().as_bytes())]);
    // The flag of encryption, in the local header and in the directory.
    bytes[6] |= 1;
    let find = |mark: &[u8]| bytes.windows(4).position(|four| four == mark);
    let directory = find(b"PK\x01\x02").expect("a directory");
    bytes[directory + 8] |= 1;
    let told = scanned("a.zip", &bytes);
    assert_eq!(told.at("/looked/passed/0/count"), 1, "{}", told.ran);
    let what = told.at("/looked/passed/0/why").to_string();
    assert!(what.contains("encrypted"), "{what}");
}

#[test]
fn a_damaged_archive_gives_what_can_be_read() {
    let text = format!("{}{}", leak(), "x\n".repeat(50_000));
    let whole = gzip(text.as_bytes());
    let told = scanned("a.gz", &whole[..whole.len() - 8]).ended_with(1);
    assert_eq!(told.one()["rule"], GITHUB);
    assert_eq!(told.at("/looked/passed/0/count"), 1);
    for bytes in [
        &b"PK\x03\x04"[..],
        b"\x1f\x8b\x08",
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03garbage",
    ] {
        scanned("b.bin", bytes).ended_with(0);
    }
}

#[test]
fn names_in_archives_lead_nowhere() {
    // A path that climbs out is a name like any other: nothing is written anywhere.
    let bytes = zipped(&[("../../../../etc/x.txt", leak().as_bytes())]);
    let told = scanned("a.zip", &bytes).ended_with(1);
    assert!(told.paths()[0].starts_with("a.zip!"), "{}", told.ran);
}

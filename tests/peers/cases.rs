//! The count of interop and round-trip cases, so that a shrunken test cannot pass unseen.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

/// Reports that `count` cases of `name` ran and holds them against `floor`.
///
/// `name` is a literal of lower-case letters, digits and `_`: `tests/run` reads it in the
/// sources and fails when the ledger lacks it.
///
/// # Panics
/// If fewer than `floor` cases ran.
pub fn report(name: &str, count: usize, floor: usize) {
    assert!(
        count >= floor,
        "only {count} cases of '{name}' ran; there must be at least {floor}"
    );
    let ledger = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/test-cases.txt");
    // One write of one short line: lines of tests that run side by side do not mix.
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(&ledger)
        .and_then(|mut file| file.write_all(format!("{name} {count} {floor}\n").as_bytes()))
        .unwrap_or_else(|fault| panic!("cannot write '{}': {fault}", ledger.display()));
}

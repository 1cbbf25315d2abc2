//! Bad input: a message with the place, a status that is not 0, an untouched file, and no value
//! in any message.

mod peers;

#[path = "bad_input/dumped.rs"]
mod dumped;
#[path = "bad_input/endless.rs"]
mod endless;
#[path = "bad_input/plain.rs"]
mod plain;
#[path = "bad_input/sealed.rs"]
mod sealed;

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use peers::Ran;

/// Part of every value in these tests: no message may hold it.
const CANARY: &str = "canary";

/// The bytes of a file and when it was written.
fn state(path: &Path) -> (Vec<u8>, SystemTime) {
    let facts = fs::metadata(path).expect("it is there");
    let bytes = fs::read(path).expect("it can be read");
    (bytes, facts.modified().expect("a time"))
}

/// What is missing where a run should have failed as a program does that knows what happened.
fn untold(ran: &Ran, statuses: &[i32], told: &str) -> Option<String> {
    let said = ran.err();
    let leaks = |text: &str| text.contains(CANARY);
    let missing = if !statuses.contains(&ran.status) {
        format!("the status is none of {statuses:?}")
    } else if !said.lines().any(|line| line.starts_with("error: ")) || said.contains("panicked") {
        "there is no error".to_owned()
    } else if !said.contains(told) {
        format!("'{told}' is not told")
    } else if leaks(&said) || leaks(&ran.text()) {
        "a value is told".to_owned()
    } else {
        return None;
    };
    Some(format!("{missing}: {ran}"))
}

/// Asserts that a run failed and told why.
#[track_caller]
fn assert_told(ran: &Ran, name: &str, statuses: &[i32], told: &str) {
    if let Some(missing) = untold(ran, statuses, told) {
        panic!("{name}: {missing}");
    }
}

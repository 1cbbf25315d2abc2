//! Any text is a path or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::document::path;

fuzz_target!(|text: &str| {
    let _ = path::parse(text).map(|path| path.simple().to_string());
});

//! Any text is taken for settings or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::config::Settings;

fuzz_target!(|text: &str| {
    let _ = Settings::parse(text);
});

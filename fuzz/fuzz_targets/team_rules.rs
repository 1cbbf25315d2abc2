//! Any text is taken for a `.gitleaks.toml` or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::inspect::team::TeamRules;

fuzz_target!(|text: &str| {
    let _ = TeamRules::parse(text);
});

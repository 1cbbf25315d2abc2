//! Any text is taken for rules or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::sops::creation_rules::SopsConfig;

fuzz_target!(|text: &str| {
    if let Ok(config) = SopsConfig::parse(text) {
        let _ = config.rule_for("some/file.yaml");
    }
});

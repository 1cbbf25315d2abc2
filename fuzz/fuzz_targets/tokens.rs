//! Tokens of any bytes, decoded ones too, lie in these bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::scan::RuleSet;
use std::sync::LazyLock;

static RULES: LazyLock<RuleSet> = LazyLock::new(|| RuleSet::own(&[]));

fuzz_target!(|bytes: &[u8]| {
    for found in RULES.matches(bytes, 0..bytes.len()) {
        let _ = found.secret_in(bytes);
    }
});

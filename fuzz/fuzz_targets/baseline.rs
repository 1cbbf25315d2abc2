//! Any text is a baseline or refused; what is written is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::scan::baseline::Baseline;

fuzz_target!(|text: &str| {
    if let Ok(baseline) = Baseline::read(text) {
        let written = baseline.write();
        let again = Baseline::read(&written).expect("what was written is read");
        assert_eq!(again.write(), written);
    }
});

//! Any text is an envelope or refused; an envelope is written as it was read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::sops::encvalue::EncValue;

fuzz_target!(|text: &str| {
    if let Ok(envelope) = EncValue::parse(text) {
        let mut written = String::new();
        envelope.write_to(&mut written);
        let again = EncValue::parse(&written).expect("what was written is read");
        assert!(again.data == envelope.data && again.iv == envelope.iv && again.tag == envelope.tag);
    }
});

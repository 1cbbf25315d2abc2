//! Any text is opened or refused, whatever its metadata and envelopes say.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::crypto::datakey::DataKey;
use lockleaf::sops::opened::MacCheck;
use lockleaf::sops::opened::Sealed;

fuzz_target!(|text: &str| {
    if let Ok(sealed) = Sealed::parse(text) {
        let key = DataKey::from_bytes(&[7; 32]).expect("a data key has 32 bytes");
        if let Ok(opened) = sealed.open(key, MacCheck::Ignore) {
            let _ = opened.plaintext();
        }
    }
});

//! Any bytes are text or binary; a place lies in the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::inspect::text::Text;

fuzz_target!(|bytes: &[u8]| {
    let text = Text::of(bytes);
    if text.is_as_stored() {
        assert!(text.bytes().len() <= bytes.len());
    }
});

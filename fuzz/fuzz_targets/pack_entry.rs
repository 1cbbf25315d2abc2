//! Any bytes are the header of a pack's entry or refused; a header is no longer than the bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::git::objects::ObjectFormat;
use lockleaf::git::objects::entry::Entry;

fuzz_target!(|bytes: &[u8]| {
    for format in [ObjectFormat::Sha1, ObjectFormat::Sha256] {
        if let Ok(entry) = Entry::parse(bytes, format) {
            assert!(entry.header <= bytes.len());
        }
    }
});

//! Any bytes are unpacked within bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::inspect::unpack::unpack;

fuzz_target!(|bytes: &[u8]| {
    let unpacked = unpack(bytes);
    let size: usize = unpacked.entries.iter().map(|entry| entry.bytes.len()).sum();
    assert!(size <= 1 << 30);
});

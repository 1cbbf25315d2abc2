//! What is assigned in any bytes lies in these bytes, whatever the region.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::scan::assigned;

fuzz_target!(|bytes: &[u8]| {
    let _ = assigned::readings(bytes, 0..bytes.len());
    let _ = assigned::assigned(bytes, bytes.len() / 3..bytes.len() / 2);
});

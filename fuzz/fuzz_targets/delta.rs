//! Any bytes are a delta or refused; what a delta makes has the size that it says.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::git::objects::delta;

fuzz_target!(|input: (&[u8], &[u8])| {
    let (base, bytes) = input;
    let (mut object, mut parts) = (Vec::new(), Vec::new());
    if delta::apply(base, bytes, &mut object, &mut parts).is_ok() {
        let sizes = delta::sizes(bytes).expect("a delta that was applied has sizes");
        assert_eq!(sizes.object, object.len() as u64);
    }
});

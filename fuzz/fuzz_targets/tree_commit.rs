//! Any bytes are read as a commit and as a tree, up to where they are broken.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::git::history::Commit;
use lockleaf::git::history::tree::Entries;
use lockleaf::git::objects::ObjectFormat;

fuzz_target!(|bytes: &[u8]| {
    let _ = Commit::parse(bytes);
    for format in [ObjectFormat::Sha1, ObjectFormat::Sha256] {
        let read: usize = Entries::of(bytes, format).map(|entry| entry.size()).sum();
        assert!(read <= bytes.len());
    }
});

//! A folder of objects with any pack and any index opens; every object is read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::git::objects::ObjectFormat;
use lockleaf::git::objects::Store;
use std::fs;

fuzz_target!(|input: (&[u8], &[u8])| {
    let name = format!("lockleaf-fuzz-{}", std::process::id());
    let objects = std::env::temp_dir().join(name);
    let packs = objects.join("pack");
    let (pack, index) = input;
    fs::create_dir_all(&packs).expect("a folder");
    fs::write(packs.join("pack-a.pack"), pack).expect("a pack");
    fs::write(packs.join("pack-a.idx"), index).expect("an index");
    let store = Store::open(&objects, ObjectFormat::Sha1).with_largest(1 << 20);
    for id in store.ids() {
        let _ = store.read(&id);
    }
});

//! What is sealed opens to the same bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::crypto::datakey::DataKey;
use lockleaf::sops::keys::KeyEntry;
use lockleaf::sops::keys::KeyGroup;
use lockleaf::sops::metadata::Metadata;
use lockleaf::sops::opened::MacCheck;
use lockleaf::sops::opened::Sealed;
use lockleaf::sops::sealing::Terms;
use lockleaf::sops::sealing::Vouch;
use lockleaf::sops::sealing::seal;

fn key() -> DataKey {
    DataKey::from_bytes(&[7; 32]).expect("a data key has 32 bytes")
}

fuzz_target!(|text: &str| {
    let entries = vec![KeyEntry::age("age1example", "no key\n".into())];
    let metadata = Metadata {
        groups: vec![KeyGroup { entries }],
        shamir_threshold: None,
        lastmodified: String::new(),
        mac: String::new(),
        selector: None,
        mac_only_encrypted: false,
        version: "3.11.0".into(),
        note: None,
    };
    let data_key = key();
    let terms = Terms {
        data_key: &data_key,
        metadata,
        now: "2026-01-02T03:04:05Z".into(),
        previous: None,
        vouch: Vouch::Yes,
    };
    let mut random = <lockleaf::host::random::OsRandom>::open().expect("the system has randomness");
    if let Ok(sealing) = seal(text, terms, &mut random) {
        let sealed = Sealed::parse(&sealing.text).expect("what was sealed is read");
        let opened = sealed.open(key(), MacCheck::Verify).expect("it opens");
        assert_eq!(opened.plaintext().expect("it is text").expose(), text);
    }
});

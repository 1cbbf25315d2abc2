//! The core without the command line: texts are sealed and opened in memory.
#![allow(
    dead_code,
    reason = "every test file compiles this module and uses its own part of it"
)]

pub mod generate;
mod values;

#[allow(unused_imports, reason = "as above")]
pub use values::comments;
#[allow(unused_imports, reason = "as above")]
pub use values::values;

use std::str::FromStr as _;

use lockleaf::crypto::datakey::DataKey;
use lockleaf::sops::keygroup;
use lockleaf::sops::keygroup::Recipient;
use lockleaf::sops::keys::KeyEntry;
use lockleaf::sops::keys::KeyGroup;
use lockleaf::sops::keys::age::parse_recipient;
use lockleaf::sops::metadata::Metadata;
use lockleaf::sops::metadata::SOPS_VERSION;
use lockleaf::sops::opened::MacCheck;
use lockleaf::sops::opened::OpenError;
use lockleaf::sops::opened::Opened;
use lockleaf::sops::opened::Sealed;
use lockleaf::sops::sealing;
use lockleaf::sops::sealing::SealError;
use lockleaf::sops::sealing::Terms;
use lockleaf::sops::sealing::Vouch;
use lockleaf::sops::selection::Selector;
use rand_core::OsRng;

/// A data key, who can unwrap it, and what is to be sealed with it.
#[derive(Clone)]
pub struct Safe {
    key: [u8; 32],
    groups: Vec<KeyGroup>,
    selector: Selector,
    mac_only_encrypted: bool,
}

impl Safe {
    /// A safe that nobody but its owner opens: the wrapped key is a stand-in.
    pub fn private() -> Self {
        let entry = KeyEntry::age("age1nobody", "-----BEGIN AGE ENCRYPTED FILE-----\n".into());
        Self {
            key: [7; 32],
            groups: vec![KeyGroup {
                entries: vec![entry],
            }],
            selector: Selector::default(),
            mac_only_encrypted: false,
        }
    }

    /// A safe whose files the holder of `recipient`'s identity opens.
    pub fn shared_with(recipient: &str) -> Self {
        let recipient = parse_recipient(recipient).expect("age-keygen makes recipients");
        let mut key = [0; 32];
        rand_core::RngCore::fill_bytes(&mut OsRng, &mut key);
        let data_key = DataKey::from_bytes(&key).expect("32 bytes");
        let groups = vec![vec![Recipient::Age(recipient)]];
        let groups = keygroup::wrap_data_key(&data_key, &groups, 0, age::NoCallbacks, &mut OsRng);
        Self {
            key,
            groups: groups.expect("an X25519 recipient can be wrapped for"),
            ..Self::private()
        }
    }

    /// The same safe with another selector.
    pub fn selecting(&self, key: &str, value: &str) -> Self {
        Self {
            selector: Selector::new(key, value).expect("a selector"),
            ..self.clone()
        }
    }

    /// The same safe, its MAC over sealed leaves only.
    pub fn mac_only_encrypted(&self) -> Self {
        Self {
            mac_only_encrypted: true,
            ..self.clone()
        }
    }

    /// What picks the leaves.
    pub fn selector(&self) -> &Selector {
        &self.selector
    }

    /// A copy of the data key.
    pub fn data_key(&self) -> DataKey {
        DataKey::from_bytes(&self.key).expect("32 bytes")
    }

    /// Seals a text.
    pub fn seal(&self, plain: &str) -> Result<String, SealError> {
        let metadata = Metadata {
            groups: self.groups.clone(),
            shamir_threshold: None,
            lastmodified: String::new(),
            mac: String::new(),
            selector: Some(self.selector.clone()),
            mac_only_encrypted: self.mac_only_encrypted,
            version: SOPS_VERSION.into(),
            note: None,
        };
        let key = self.data_key();
        seal(plain, &key, metadata, None)
    }

    /// Opens a text that was sealed in this safe.
    pub fn open<'t>(&self, sealed: &'t str) -> Result<Opened<'t>, OpenError> {
        Sealed::parse(sealed)?.open(self.data_key(), MacCheck::Verify)
    }

    /// Seals and opens a text; gives both texts.
    #[track_caller]
    pub fn round_trip(&self, plain: &str) -> (String, String) {
        let sealed = self
            .seal(plain)
            .unwrap_or_else(|fault| panic!("{fault}:\n{plain}"));
        let opened = self
            .open(&sealed)
            .unwrap_or_else(|fault| panic!("{fault}:\n{sealed}"));
        let back = opened.plaintext().expect("a spelling reads back");
        let back = back.expose().to_owned();
        (sealed, back)
    }
}

/// Seals a changed text in place of `previous`.
pub fn amend(plain: &str, previous: &Opened<'_>) -> Result<String, SealError> {
    let metadata = previous.metadata.clone();
    seal(plain, &previous.data_key, metadata, Some(previous))
}

fn seal(
    plain: &str,
    data_key: &DataKey,
    metadata: Metadata,
    previous: Option<&Opened<'_>>,
) -> Result<String, SealError> {
    let terms = Terms {
        data_key,
        metadata,
        now: "2026-01-02T03:04:05Z".into(),
        previous,
        vouch: Vouch::Yes,
    };
    Ok(sealing::seal(plain, terms, &mut OsRng)?.text)
}

/// A sealed text without the `lockleaf` entry, which stands at the end of the first block; a
/// text that lacks a final line break still lacks it.
pub fn without_entry(sealed: &str) -> String {
    if let Some(start) = sealed.find(", \"lockleaf\": {") {
        let end = sealed[start..].find('}').expect("the entry ends") + start + 1;
        return format!("{}{}", &sealed[..start], &sealed[end..]);
    }
    let mut kept = String::new();
    let mut entry: Option<usize> = None;
    for line in sealed.split_inclusive('\n') {
        let column = line.len() - line.trim_start_matches(' ').len();
        if entry.is_some_and(|own| column > own) {
            continue;
        }
        entry = None;
        if line.trim() == "lockleaf:" {
            entry = Some(column);
            continue;
        }
        kept.push_str(line);
    }
    let end = if sealed.ends_with('\n') {
        kept.len()
    } else {
        kept.trim_end().len()
    };
    kept[..end].to_owned()
}

/// Opens a text with the age identity in `key_file`, whoever sealed it.
pub fn open_with<'t>(sealed: &'t str, key_file: &str) -> Result<Opened<'t>, OpenError> {
    let line = key_file
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-"))
        .expect("a key file holds an identity");
    let identity = age::x25519::Identity::from_str(line).expect("age-keygen makes identities");
    let sealed = Sealed::parse(sealed)?;
    let key = keygroup::unwrap_data_key(&sealed.metadata.groups, 0, &[&identity])
        .unwrap_or_else(|fault| panic!("{fault}"));
    sealed.open(key, MacCheck::Verify)
}

//! What earlier scans of a history came to, so that the next one costs only what is new.
//!
//! Two files for each repository: what each blob holds, and the whole answer for a state of the
//! repository. Both are bound by HMAC-SHA256 under a key that lies beside them for the owner alone:
//! whoever cannot read the key can neither forge an answer nor try guesses against it. No value is in
//! them. A file that does not fit, of another version, other rules or other settings, is ignored.

use std::path::Path;
use std::path::PathBuf;

use hmac::Hmac;
use hmac::Mac;
use serde_json::Value;
use sha2::Digest;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::actions::Session;
use crate::host::files;
use crate::host::files::Secrecy;
use crate::host::files::WriteThrough;

/// How a cache file begins.
const MAGIC: &[u8] = b"lockleaf scan cache 1\n";

/// The largest cache file that is read.
const LARGEST: u64 = 1 << 30;

/// The length of a key and of a tag.
const LENGTH: usize = 32;

/// The cache of one repository.
pub struct Cache {
    folder: PathBuf,
    name: String,
    key: Zeroizing<[u8; LENGTH]>,
}

/// Which of the two files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// What each blob holds.
    Blobs,
    /// The whole answer.
    Answer,
}

impl Cache {
    /// Opens the cache of the repository with these objects; none where no folder can be had for it.
    pub fn open(session: &Session, objects: &Path) -> Option<Self> {
        let folder = session.env.cache_dir()?.join("lockleaf").join("scan");
        files::create_private_folder(&folder).ok()?;
        let key = key(session, &folder)?;
        let mut name = Sha256::new();
        name.update(objects.as_os_str().as_encoded_bytes());
        let name = hex(&name.finalize()[..16]);
        Some(Self { folder, name, key })
    }

    /// The key that secrets are told apart by.
    pub fn key(&self) -> &[u8; LENGTH] {
        &self.key
    }

    /// Reads a file if it was written for this state.
    pub fn read(&self, shelf: Shelf, state: &[u8; LENGTH]) -> Option<(Value, Vec<u8>)> {
        let bytes = files::read(&self.path(shelf), LARGEST).ok()?;
        let rest = bytes.strip_prefix(MAGIC)?;
        let (tag, rest) = rest.split_at_checked(LENGTH)?;
        self.tag(shelf, rest).verify_slice(tag).ok()?;
        let rest = rest.strip_prefix(state)?;
        let (length, rest) = rest.split_at_checked(8)?;
        let length = usize::try_from(u64::from_be_bytes(length.try_into().ok()?)).ok()?;
        let (json, rest) = rest.split_at_checked(length)?;
        Some((serde_json::from_slice(json).ok()?, rest.to_vec()))
    }

    /// Writes a file; that it cannot be written costs the next scan its time and nothing else.
    pub fn write(&self, shelf: Shelf, state: &[u8; LENGTH], value: &Value, raw: &[u8]) {
        let json = value.to_string().into_bytes();
        let body = [state, &(json.len() as u64).to_be_bytes()[..], &json, raw].concat();
        let tag = self.tag(shelf, &body).finalize().into_bytes();
        let whole = [MAGIC, &tag, &body].concat();
        let path = self.path(shelf);
        let _ = files::write_output(&path, &whole, Secrecy::Plaintext, WriteThrough::No);
    }

    fn path(&self, shelf: Shelf) -> PathBuf {
        let end = match shelf {
            Shelf::Blobs => "blobs",
            Shelf::Answer => "answer",
        };
        self.folder.join(format!("{}.{end}", self.name))
    }

    fn tag(&self, shelf: Shelf, body: &[u8]) -> Hmac<Sha256> {
        let mac = <Hmac<Sha256> as Mac>::new_from_slice(self.key.as_slice());
        let mut mac = mac.expect("HMAC takes a key of any length");
        mac.update(MAGIC);
        mac.update(match shelf {
            Shelf::Blobs => b"blobs",
            Shelf::Answer => b"answer",
        });
        mac.update(body);
        mac
    }
}

/// The key of all caches of a user: made when it is first needed.
fn key(session: &Session, folder: &Path) -> Option<Zeroizing<[u8; LENGTH]>> {
    let path = folder.join("key");
    if !files::exists(&path) {
        let mut fresh = Zeroizing::new([0; LENGTH]);
        rand_core::RngCore::fill_bytes(&mut *session.random.borrow_mut(), &mut *fresh);
        // Another scan may have made it meanwhile.
        let _ = files::create_new(&path, fresh.as_slice(), Secrecy::Plaintext);
    }
    let read = Zeroizing::new(files::read(&path, LENGTH as u64).ok()?);
    Some(Zeroizing::new(read.as_slice().try_into().ok()?))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

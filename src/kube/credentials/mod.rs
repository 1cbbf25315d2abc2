//! Who asks: the `Authorization` of every request, and how it is renewed.

mod plugin;

pub use plugin::Mode;
pub use plugin::Plugin;

use super::failure::KubeError;
use super::settings::Identity;
use crate::secret::SecretBytes;
use http::HeaderValue;
use jiff::SignedDuration;
use jiff::Timestamp;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use zeroize::Zeroizing;

/// How long a token from a file is used before the file is read again, as `kubectl` does it.
const FILE_LASTS: SignedDuration = SignedDuration::from_secs(60);
/// How long before its end a credential is renewed.
const EARLY: SignedDuration = SignedDuration::from_secs(10);

/// Where the `Authorization` comes from.
pub enum Source {
    /// Nobody in particular, or a client certificate alone.
    Nothing,
    /// Always the same.
    Fixed(SecretBytes),
    /// A file whose token is changed from time to time.
    File {
        /// Which.
        path: PathBuf,
        /// The token for as long as there is no file.
        otherwise: Option<SecretBytes>,
    },
    /// A program that is asked.
    Plugin(Plugin),
}

impl Source {
    /// `scheme`, then `rest`.
    pub fn fixed(scheme: &str, rest: &[u8]) -> Self {
        Self::Fixed(SecretBytes::new([scheme.as_bytes(), rest].concat()))
    }

    /// A bearer token (RFC 6750).
    pub fn token(token: &[u8]) -> Self {
        Self::fixed("Bearer ", token)
    }

    /// A token in a file.
    pub fn file(path: PathBuf, otherwise: Option<SecretBytes>) -> Self {
        Self::File { path, otherwise }
    }
}

/// What a request is sent with.
#[derive(Clone, Default)]
pub struct Pass {
    /// How often it was renewed: two of one number are the same.
    pub serial: u64,
    /// The header.
    pub authorization: Option<HeaderValue>,
    /// The client certificate, where a plugin gave one.
    pub identity: Option<Arc<Identity>>,
    until: Option<Timestamp>,
}

/// The credentials of a connection. Threads that need new ones wait for the one that asks.
pub struct Credentials {
    source: Source,
    pass: Mutex<Option<Pass>>,
}

impl Credentials {
    /// Nothing is read or run yet.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            pass: Mutex::new(None),
        }
    }

    /// Gives what holds now; reads or runs the source where nothing does.
    pub fn current(&self, now: Timestamp) -> Result<Pass, KubeError> {
        let mut held = self.pass.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pass) = &*held
            && pass.until.is_none_or(|until| now < until)
        {
            return Ok(pass.clone());
        }
        let pass = self.made(held.as_ref(), now)?;
        Ok(held.insert(pass).clone())
    }

    /// Forgets the pass with this number, which the server refused; another thread may have done so
    /// already. Tells whether there can be a better one.
    pub fn refused(&self, serial: u64) -> bool {
        let mut held = self.pass.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pass) = &mut *held
            && pass.serial == serial
        {
            pass.until = Some(Timestamp::MIN);
        }
        matches!(self.source, Source::Plugin(_) | Source::File { .. })
    }

    fn made(&self, last: Option<&Pass>, now: Timestamp) -> Result<Pass, KubeError> {
        let serial = last.map_or(0, |last| last.serial) + 1;
        let (authorization, until, identity) = match &self.source {
            Source::Nothing => (None, None, None),
            Source::Fixed(value) => (Some(header(value).ok_or(KubeError::Token)?), None, None),
            Source::File { path, otherwise } => {
                let value = file_token(path, otherwise.as_ref(), last)?;
                (Some(value), now.checked_add(FILE_LASTS).ok(), None)
            }
            Source::Plugin(plugin) => {
                let given = plugin.run()?;
                let authorization = match given.token {
                    Some(token) => Some(bearer(token.expose()).ok_or(KubeError::Token)?),
                    None => None,
                };
                let until = given.until.and_then(|it| it.checked_sub(EARLY).ok());
                (authorization, until, given.identity.map(Arc::new))
            }
        };
        Ok(Pass {
            serial,
            authorization,
            identity,
            until,
        })
    }
}

/// A file that cannot be read leaves the last token in use: some are removed once they were read.
fn file_token(
    path: &Path,
    otherwise: Option<&SecretBytes>,
    last: Option<&Pass>,
) -> Result<HeaderValue, KubeError> {
    if let Ok(text) = std::fs::read(path).map(Zeroizing::new)
        && let Some(value) = bearer(&text)
    {
        return Ok(value);
    }
    let last = last.and_then(|last| last.authorization.clone());
    last.or_else(|| bearer(otherwise?.expose()))
        .ok_or_else(|| KubeError::TokenFile {
            path: path.to_owned(),
        })
}

fn bearer(token: &[u8]) -> Option<HeaderValue> {
    let token = token.trim_ascii();
    match token.is_empty() {
        true => None,
        false => header(&SecretBytes::new([b"Bearer ", token].concat())),
    }
}

fn header(value: &SecretBytes) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(value.expose()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn text(pass: &Pass) -> String {
        let value = pass.authorization.as_ref().unwrap();
        value.to_str().unwrap().to_owned()
    }

    #[test]
    fn a_token_file_is_read_again_after_a_minute_and_without_its_newline() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        std::fs::write(&path, "one\n").unwrap();
        let credentials = Credentials::new(Source::file(path.clone(), None));
        assert_eq!(text(&credentials.current(now()).unwrap()), "Bearer one");
        std::fs::write(&path, "two\n").unwrap();
        assert_eq!(text(&credentials.current(now()).unwrap()), "Bearer one");
        let later = now() + FILE_LASTS;
        assert_eq!(text(&credentials.current(later).unwrap()), "Bearer two");
        std::fs::remove_file(&path).unwrap();
        let later = later + FILE_LASTS;
        assert_eq!(text(&credentials.current(later).unwrap()), "Bearer two");
    }

    #[test]
    fn a_refused_token_is_read_again_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        std::fs::write(&path, "one").unwrap();
        let credentials = Credentials::new(Source::file(path.clone(), None));
        let first = credentials.current(now()).unwrap();
        std::fs::write(&path, "two").unwrap();
        assert!(credentials.refused(first.serial));
        let second = credentials.current(now()).unwrap();
        assert_eq!(text(&second), "Bearer two");
        assert!(credentials.refused(first.serial));
        assert_eq!(credentials.current(now()).unwrap().serial, second.serial);
    }

    #[test]
    fn a_missing_token_file_is_named() {
        let credentials = Credentials::new(Source::file(PathBuf::from("/nowhere/token"), None));
        let fault = credentials.current(now()).err().unwrap();
        assert!(matches!(fault, KubeError::TokenFile { path } if path.ends_with("token")));
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_not_repeated() {
        let credentials = Credentials::new(Source::token(b"a\nb"));
        let fault = credentials.current(now()).err().unwrap();
        assert!(matches!(fault, KubeError::Token));
        assert!(!credentials.refused(1));
    }
}

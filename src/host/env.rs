//! The environment, as a snapshot.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::ffi::OsString;

/// The environment variables at one moment.
pub struct Env(BTreeMap<OsString, OsString>);

impl Env {
    /// An environment of these variables.
    pub fn from_pairs<K: Into<OsString>, V: Into<OsString>>(
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }

    /// The value of a variable.
    pub fn var(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str)
    }
}

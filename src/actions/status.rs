//! `status`: what can be told of a file, with its key if there is one, without it if not.

use super::failure::ActionError;
use super::open;
use super::session::Session;
use crate::sops::keys::KeyEntry;
use crate::sops::metadata::MetadataError;
use crate::sops::opened::MacCheck;
use crate::sops::opened::OpenError;
use crate::sops::opened::Sealed;
use crate::sops::seal::Verdict;
use std::path::Path;

/// What is known of a file.
pub enum Status {
    /// It has no metadata.
    Plain,
    /// It is sealed.
    Sealed(Box<Facts>),
}

/// What is known of a sealed file.
pub struct Facts {
    /// Types and ids of its recipients, group by group.
    pub groups: Vec<Vec<(&'static str, String)>>,
    /// How many groups open it, where there are several.
    pub threshold: Option<u32>,
    /// The time of its last change, as written.
    pub lastmodified: String,
    /// Its selector: key and value.
    pub selector: (&'static str, String),
    /// Its MAC covers sealed values only.
    pub mac_only_encrypted: bool,
    /// The version of SOPS that its writer claims.
    pub version: String,
    /// What its key says.
    pub opened: Judged,
}

/// What opening a file said.
pub enum Judged {
    /// It opens, and was written as this says; whether its recipients are vouched for, and how
    /// many values it holds.
    Opens {
        /// Who wrote it last.
        verdict: Verdict,
        /// The recipients were put there by somebody who could open it.
        vouched: bool,
        /// How many values are sealed.
        values: usize,
    },
    /// No identity opens it.
    NoKey(ActionError),
    /// It does not verify.
    Fails(ActionError),
}

/// Tells the status of the text of the file at `path`.
///
/// # Errors
/// What is neither plain nor sealed YAML.
pub fn status(session: &Session, path: &Path, text: &str) -> Result<Status, ActionError> {
    let sealed = match Sealed::parse(text) {
        Err(OpenError::Metadata(MetadataError::Missing)) => return Ok(Status::Plain),
        other => other.map_err(|fault| ActionError::open(path, fault))?,
    };
    let metadata = &sealed.metadata;
    let selector = metadata.selector();
    let groups = metadata.groups.iter().map(|group| {
        let fact = |entry: &KeyEntry| (entry.kind.key_type().name, entry.id());
        group.entries.iter().map(fact).collect()
    });
    let opened = match open::open(session, path, text, MacCheck::Verify) {
        Ok(opened) => Judged::Opens {
            verdict: opened.verdict,
            vouched: opened.recipients_vouched_for(),
            values: opened.sealed_count(),
        },
        Err(fault @ ActionError::NoKey { .. }) => Judged::NoKey(fault),
        Err(fault) => Judged::Fails(fault),
    };
    Ok(Status::Sealed(Box::new(Facts {
        groups: groups.collect(),
        threshold: metadata.shamir_threshold,
        lastmodified: metadata.lastmodified.clone(),
        selector: (selector.metadata_key(), selector.value().to_owned()),
        mac_only_encrypted: metadata.mac_only_encrypted,
        version: metadata.version.clone(),
        opened,
    })))
}

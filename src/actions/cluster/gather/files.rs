//! One file's objects: a sealed one is opened in memory, whole and verified, a plain one read beside.

use super::GatherFault;
use super::Gathering;
use super::Remark;
use super::Wanted;
use super::paths::Named;
use crate::actions::ActionError;
use crate::actions::cluster::Ciphertext;
use crate::actions::cluster::Kept;
use crate::actions::cluster::Origin;
use crate::actions::cluster::Piece;
use crate::actions::open;
use crate::actions::rules;
use crate::actions::source;
use crate::actions::source::Claim;
use crate::actions::source::Source;
use crate::actions::text::InputType;
use crate::manifest::object;
use crate::manifest::object::Manifest;
use crate::manifest::object::ManifestFault;
use crate::manifest::object::Written;
use crate::secret::Plaintext;
use crate::sops::opened::MacCheck;
use crate::sops::seal::Verdict;
use std::path::Path;

impl Gathering<'_> {
    pub(super) fn stdin(&mut self) {
        let path = Path::new("-");
        let read = Source::stdin(self.session, path);
        self.take(path, read, Named::Itself);
    }

    pub(super) fn file(&mut self, path: &Path, named: Named) {
        if !self.read.insert(rules::absolute(self.session, path)) {
            return;
        }
        let read = Source::read(self.session, path);
        self.take(path, read, named);
    }

    fn take(&mut self, path: &Path, read: Result<Source, ActionError>, named: Named) {
        let taken = read
            .map_err(GatherFault::from)
            .and_then(|source| self.objects(&source, named));
        match taken {
            Ok(taken) => self.note(path, taken),
            Err(fault) => self.faults.push(fault),
        }
    }

    fn objects(&mut self, source: &Source, named: Named) -> Result<Taken, GatherFault> {
        let path = source.path.as_path();
        let mut ciphertexts = Vec::new();
        let (read, kept) = if self.wanted == Wanted::Names {
            // Whether its values are readable makes no difference: they are not looked at.
            let text = match source::is_sealed(source.bytes()) {
                true => sealed_text(source)?,
                false => plain_text(source)?,
            };
            (object::outlines(text), Kept::Sealed)
        } else if source::is_sealed(source.bytes()) {
            let text = self.opened(source)?;
            ciphertexts = ciphertexts_of(sealed_text(source)?);
            (object::read(text.expose()), Kept::Sealed)
        } else {
            (object::read(plain_text(source)?), Kept::Plain)
        };
        let path = path.to_owned();
        let manifests = read.map_err(|fault| match (&fault.fault, named) {
            (
                ManifestFault::Missing("kind" | "apiVersion") | ManifestFault::NoMapping,
                Named::Among,
            ) => GatherFault::NoManifest {
                path: path.clone(),
                fault,
            },
            _ if kept == Kept::Sealed => GatherFault::Opened {
                path: path.clone(),
                fault,
            },
            _ => GatherFault::Manifest {
                path: path.clone(),
                fault,
            },
        })?;
        if manifests.is_empty() && named == Named::Itself {
            return Err(GatherFault::NoObjects(path));
        }
        // Encryption adds no object and takes none away; where it seems to, nothing is said.
        if ciphertexts.len() != manifests.len() {
            ciphertexts.clear();
        }
        ciphertexts.resize_with(manifests.len(), || None);
        Ok(Taken {
            manifests,
            kept,
            ciphertexts,
        })
    }

    /// The text that a sealed file was made from.
    fn opened(&mut self, source: &Source) -> Result<Plaintext, GatherFault> {
        let path = source.path.as_path();
        let text = sealed_text(source)?;
        let opened = open::open(self.session, path, text, MacCheck::Verify)?;
        if opened.verdict == Verdict::WrittenBySops {
            self.remarks.push(Remark::WrittenBySops(path.to_owned()));
        }
        let text = opened.plaintext().map_err(|fault| ActionError::Spelling {
            path: path.to_owned(),
            fault,
        })?;
        Ok(text)
    }

    /// Takes objects in, with what is to be said about them.
    fn note(&mut self, path: &Path, taken: Taken) {
        let Taken {
            manifests,
            kept,
            ciphertexts,
        } = taken;
        let claimed = kept == Kept::Plain
            && manifests.iter().any(|manifest| manifest.id.is_secret())
            && path != Path::new("-")
            && match source::claim(self.session, path) {
                Ok(claim) => claim != Claim::None,
                Err(fault) => return self.faults.push(fault.into()),
            };
        for (manifest, ciphertext) in manifests.into_iter().zip(ciphertexts) {
            let object = manifest.id.to_string();
            if claimed && manifest.id.is_secret() {
                self.remarks.push(Remark::PlainSecret {
                    path: path.to_owned(),
                    object,
                });
            }
            self.note_dropped(path, &manifest);
            self.pieces.push(Piece {
                manifest,
                path: path.to_owned(),
                kept,
                origin: Origin::File,
                ciphertext,
            });
        }
    }

    pub(super) fn note_dropped(&mut self, path: &Path, manifest: &Manifest) {
        if !manifest.dropped.is_empty() {
            self.remarks.push(Remark::Dropped {
                path: path.to_owned(),
                object: manifest.id.to_string(),
                fields: manifest.dropped.clone(),
            });
        }
    }
}

/// The objects of one file.
struct Taken {
    manifests: Vec<Manifest>,
    kept: Kept,
    /// One for each object.
    ciphertexts: Vec<Option<Ciphertext>>,
}

/// What of each object is encrypted; nothing where the objects cannot be told apart.
fn ciphertexts_of(sealed: &str) -> Vec<Option<Ciphertext>> {
    let written = object::written_for_sops(sealed).unwrap_or_default();
    let of = |written: &Written| Ciphertext::of(written.body.expose());
    written.iter().map(of).collect()
}

/// The text of a sealed file; JSON that is sealed is not read yet.
pub(super) fn sealed_text(source: &Source) -> Result<&str, ActionError> {
    let given = match InputType::of(&source.path) {
        InputType::Json => InputType::Json,
        _ => InputType::Yaml,
    };
    source.yaml(Some(given))
}

/// The text of a plain file: YAML, of which JSON is a part.
fn plain_text(source: &Source) -> Result<&str, ActionError> {
    source.yaml(Some(InputType::Yaml))
}

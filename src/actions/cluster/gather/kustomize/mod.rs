//! A kustomization with sealed files: built as it lies on the disk, then opened in memory.
//!
//! The program that builds it sees encrypted values only, which are texts like any other. Each
//! that comes out is replaced by the value of the very same envelope in a sealed file that the
//! kustomization names, if that file verifies as a whole and has the envelope at this place of an
//! object of this kind. So nobody who can write the kustomization, but not open its files, can have
//! a value carried elsewhere: into an annotation, say, that more people may read. The name and the
//! namespace of the object are the kustomization's to choose, and nothing vouches for these.

mod complaint;
mod envelopes;
mod named;

pub use complaint::Complaint;

use super::GatherFault;
use super::Gathering;
use super::Remark;
use super::Wanted;
use crate::actions::cluster::Ciphertext;
use crate::actions::cluster::Kept;
use crate::actions::cluster::Origin;
use crate::actions::cluster::Piece;
use crate::actions::open;
use crate::actions::rules;
use crate::actions::source;
use crate::actions::source::Claim;
use crate::actions::source::Source;
use crate::host::program;
use crate::manifest::DATA_FIELDS;
use crate::manifest::object;
use crate::manifest::object::ManifestFault;
use crate::manifest::object::Written;
use crate::sops::opened::MacCheck;
use crate::sops::seal::Verdict;
use envelopes::Envelopes;
use envelopes::Unknown;
use std::ffi::OsStr;
use std::path::Path;
use zeroize::Zeroizing;

impl Gathering<'_> {
    pub(super) fn kustomization(&mut self, folder: &Path) {
        let before = self.faults.len();
        let envelopes = match self.wanted {
            Wanted::Values => self.envelopes(folder),
            Wanted::Names => Envelopes::default(),
        };
        // Nothing is built where a file does not open: nothing would come of it.
        if self.faults.len() > before {
            return;
        }
        let built = self.build(folder).and_then(|built| objects(folder, &built));
        match built {
            Ok(written) => self.open_all(folder, written, &envelopes),
            Err(fault) => self.faults.push(fault),
        }
    }

    /// Opens every sealed file that the kustomization names.
    fn envelopes(&mut self, folder: &Path) -> Envelopes {
        let mut envelopes = Envelopes::default();
        for path in named::files(folder) {
            if let Err(fault) = self.add_envelopes(&path, &mut envelopes) {
                self.faults.push(fault);
            }
        }
        envelopes
    }

    fn add_envelopes(&mut self, path: &Path, envelopes: &mut Envelopes) -> Result<(), GatherFault> {
        let source = Source::read(self.session, path)?;
        if !source::is_sealed(source.bytes()) {
            return self.remark_plain(path, source.bytes());
        }
        let text = super::files::sealed_text(&source)?;
        let opened = open::open(self.session, path, text, MacCheck::Verify)?;
        if opened.verdict == Verdict::WrittenBySops {
            self.remarks.push(Remark::WrittenBySops(path.to_owned()));
        }
        let written = object::written_for_sops(text).map_err(|fault| GatherFault::Manifest {
            path: path.to_owned(),
            fault,
        })?;
        envelopes.add(&opened, &written);
        Ok(())
    }

    /// Remarks Secrets in plaintext where a rule wants them sealed.
    fn remark_plain(&mut self, path: &Path, bytes: &[u8]) -> Result<(), GatherFault> {
        // What is no manifest the program will tell, or it is a patch in another form.
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let written = object::written_for_sops(text).unwrap_or_default();
        for written in &written {
            let body = written.body.expose();
            let is_secret = body["kind"] == "Secret" && body["apiVersion"] == "v1";
            let has_values = DATA_FIELDS.iter().any(|field| body[*field].is_object());
            if is_secret && has_values && source::claim(self.session, path)? != Claim::None {
                self.remarks.push(Remark::PlainSecret {
                    path: path.to_owned(),
                    object: envelopes::named(body),
                });
            }
        }
        Ok(())
    }

    /// What the kustomization is built to.
    fn build(&self, folder: &Path) -> Result<Zeroizing<Vec<u8>>, GatherFault> {
        let known = [("kustomize", "build"), ("kubectl", "kustomize")];
        let found = known.iter().find_map(|(name, verb)| {
            let program = self.session.env.program(name)?;
            Some((program, *verb))
        });
        let (program, verb) = found.ok_or(GatherFault::NoKustomize)?;
        // An absolute path never begins like a flag.
        let absolute = rules::absolute(self.session, folder);
        let args = [OsStr::new(verb), absolute.as_os_str()];
        let ran = program::run(&program, &args, self.session.max_size)?;
        match ran.success {
            true => Ok(Zeroizing::new(ran.stdout)),
            false => Err(GatherFault::Kustomize {
                folder: folder.to_owned(),
                complaint: Complaint::of(&ran.stderr),
            }),
        }
    }

    fn open_all(&mut self, folder: &Path, written: Vec<Written>, envelopes: &Envelopes) {
        if written.is_empty() {
            self.faults.push(GatherFault::NoObjects(folder.to_owned()));
        }
        for mut written in written {
            if self.wanted == Wanted::Names {
                object::outline(&mut written);
            }
            let ciphertext = match self.wanted {
                Wanted::Values => Ciphertext::of(written.body.expose()),
                Wanted::Names => None,
            };
            match opened(folder, &mut written, envelopes) {
                Ok(kept) => match settled(folder, written) {
                    Ok(manifest) => {
                        self.note_dropped(folder, &manifest);
                        self.pieces.push(Piece {
                            manifest,
                            path: folder.to_owned(),
                            kept,
                            origin: Origin::Kustomization,
                            ciphertext,
                        });
                    }
                    Err(fault) => self.faults.push(fault),
                },
                Err(fault) => self.faults.push(fault),
            }
        }
    }
}

/// The objects of what was built.
fn objects(folder: &Path, built: &[u8]) -> Result<Vec<Written>, GatherFault> {
    let text = std::str::from_utf8(built).map_err(|_| GatherFault::Kustomize {
        folder: folder.to_owned(),
        complaint: Complaint::NotText,
    })?;
    object::written(text).map_err(|fault| GatherFault::Built {
        folder: folder.to_owned(),
        fault,
    })
}

/// Puts values in the places of their envelopes.
fn opened(
    folder: &Path,
    written: &mut Written,
    envelopes: &Envelopes,
) -> Result<Kept, GatherFault> {
    let object = envelopes::named(written.body.expose());
    envelopes
        .open(&mut written.body)
        .map(|count| match count {
            0 => Kept::Plain,
            _ => Kept::Sealed,
        })
        .map_err(|unknown| match unknown {
            Unknown::Nowhere(at) => GatherFault::UnknownEnvelope {
                folder: folder.to_owned(),
                object,
                at,
            },
            Unknown::Elsewhere(at) => GatherFault::MovedEnvelope {
                folder: folder.to_owned(),
                object,
                at,
            },
        })
}

fn settled(folder: &Path, written: Written) -> Result<object::Manifest, GatherFault> {
    object::settle(written).map_err(|error| {
        let folder = folder.to_owned();
        match error.fault {
            // All that stood there as such was opened before: this one is below base64.
            ManifestFault::StillSealed(at) => GatherFault::Generated {
                folder,
                object: error.object.unwrap_or_default(),
                at,
            },
            _ => GatherFault::Built {
                folder,
                fault: error,
            },
        }
    })
}

//! Why objects could not be gathered: every file that is at fault, and never a value.

use super::kustomize::Complaint;
use crate::actions::ActionError;
use crate::document::path::TreePath;
use crate::host::program::ProgramError;
use crate::manifest::object::ManifestError;
use std::path::PathBuf;

/// Everything that kept objects from being gathered; at least one.
#[derive(Debug)]
pub struct GatherError(pub Vec<GatherFault>);

/// One fault a line.
impl std::fmt::Display for GatherError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, fault) in self.0.iter().enumerate() {
            if number > 0 {
                out.write_str("\n")?;
            }
            write!(out, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for GatherError {}

/// What kept one input from being taken.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GatherFault {
    /// Nothing was named.
    #[error("no files are named")]
    NoInput,
    /// Stdin was named more than once.
    #[error("stdin can be read once only")]
    StdinTwice,
    /// A file cannot be read or opened.
    #[error(transparent)]
    Action(#[from] ActionError),
    /// A file does not hold objects as they can be sent.
    #[error("'{}': {fault}", path.display())]
    Manifest {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: ManifestError,
    },
    /// A sealed file does not hold objects as they can be sent.
    #[error("'{}', as it is decrypted: {fault}", path.display())]
    Opened {
        /// Which.
        path: PathBuf,
        /// Why; the place is one of the decrypted text.
        fault: ManifestError,
    },
    /// A file among others is YAML and no manifest.
    #[error("'{}' is no Kubernetes manifest: {fault}", path.display())]
    NoManifest {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: ManifestError,
    },
    /// A file holds no object.
    #[error("'{}' holds no object", .0.display())]
    NoObjects(PathBuf),
    /// A folder holds no file that can be a manifest.
    #[error("no file below '{}' is a manifest: none ends in .yaml, .yml or .json", .0.display())]
    EmptyFolder(PathBuf),
    /// A pattern that nothing matches.
    #[error("no file matches '{}'", .0.display())]
    NoMatch(PathBuf),
    /// There is no program that builds kustomizations.
    #[error(
        "neither 'kustomize' nor 'kubectl' is installed, and a kustomization needs one of them"
    )]
    NoKustomize,
    /// That program gives nothing.
    #[error(transparent)]
    Program(#[from] ProgramError),
    /// A kustomization cannot be built.
    #[error("the kustomization in '{}' cannot be built: {complaint}", folder.display())]
    Kustomize {
        /// Where.
        folder: PathBuf,
        /// What the program complained of.
        complaint: Complaint,
    },
    /// What a kustomization was built to is not understood.
    #[error("the kustomization in '{}' was built to what is no manifest: {fault}", folder.display())]
    Built {
        /// Where.
        folder: PathBuf,
        /// Why.
        fault: ManifestError,
    },
    /// An encrypted value that stands in no file which could be verified.
    #[error("the kustomization in '{}' gives {object} an encrypted value at '{at}' that no sealed file of it holds", folder.display())]
    UnknownEnvelope {
        /// Where.
        folder: PathBuf,
        /// The object.
        object: String,
        /// Where in it.
        at: TreePath,
    },
    /// An encrypted value that was brought to another place.
    #[error("the kustomization in '{}' brings an encrypted value to '{at}' of {object}, where its sealed file does not have it", folder.display())]
    MovedEnvelope {
        /// Where.
        folder: PathBuf,
        /// The object.
        object: String,
        /// Where in it.
        at: TreePath,
    },
    /// A sealed file that went through a generator.
    #[error("the kustomization in '{}' generates {object} from a sealed file: its '{at}' would be encrypted text", folder.display())]
    Generated {
        /// Where.
        folder: PathBuf,
        /// The object.
        object: String,
        /// Where in it.
        at: TreePath,
    },
}

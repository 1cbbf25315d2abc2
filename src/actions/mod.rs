//! Actions: one deed per file; values in, outcome out; they print nothing.

pub mod amend;
#[cfg(feature = "kube")]
pub mod apply;
pub mod changes;
pub mod check;
#[cfg(feature = "kube")]
pub mod cluster;
pub mod decrypt;
mod desk;
#[cfg(feature = "kube")]
pub mod drift;
pub mod edit;
pub mod encrypt;
pub mod failure;
pub mod get;
pub mod hook;
pub mod keygen;
mod looked;
pub mod open;
pub mod place;
pub mod recipients;
pub mod recovery;
mod repository;
#[cfg(feature = "kube")]
pub mod rights;
pub mod rotate;
pub mod rules;
pub mod scan;
pub mod session;
pub mod set;
pub mod source;
pub mod status;
pub mod text;
pub mod updatekeys;
pub mod values;
#[cfg(feature = "kube")]
pub mod verify;
pub mod warning;

pub use failure::ActionError;
pub use session::Session;
pub use warning::Warning;

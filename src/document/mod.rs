//! Documents as text plus spans: nothing is parsed to a tree and written out again.
//!
//! This room knows nothing of encryption.

pub mod leaf;
pub mod path;
pub mod settings;
pub mod splice;
pub mod yaml;

//! YAML as text plus spans.

pub mod comments;
pub mod emit;
pub mod parse;
mod quirks;
pub mod resolve;
pub mod tree;

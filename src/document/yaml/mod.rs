//! YAML as text plus spans.

pub mod change;
pub mod comments;
pub mod condense;
pub mod emit;
pub mod extract;
pub mod lookup;
pub mod parse;
mod quirks;
pub mod resolve;
pub mod tree;

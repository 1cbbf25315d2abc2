//! YAML as text plus spans.

pub mod comments;
pub mod resolve;

//! What a file tells of secrets: first by its structure, then by policy, then by token formats.

mod found;
pub mod seen;
pub mod structure;
pub mod team;
pub mod text;
pub mod unpack;

pub use found::Found;
pub use found::RULE_TEXTS;
pub use found::RuleText;

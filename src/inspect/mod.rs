//! What a file tells of secrets: first by its structure, then by policy, then by token formats.

mod found;
pub mod policy;

pub use found::Found;
pub use found::RULE_TEXTS;
pub use found::RuleText;

//! What a file tells of secrets: first by its structure, then by policy, then by token formats.

mod found;
mod identity;
mod inspector;
mod leaf;
pub mod policy;
pub mod seen;
mod settle;
pub mod structure;
pub mod team;
#[cfg(test)]
mod tests;
pub mod text;
pub mod unpack;

pub use found::Found;
pub use found::RULE_TEXTS;
pub use found::RuleText;
pub use identity::Identity;
pub use inspector::Inspected;
pub use inspector::Inspector;
pub use inspector::Shared;
pub use inspector::Subjected;

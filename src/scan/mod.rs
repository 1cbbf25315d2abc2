//! What looks like a credential in a text: rules, the keywords that wake them, and the matches.
//!
//! Pure and bounded: whether there is a match at a position depends on the bytes from
//! [`REACH_BEFORE`] in front of its keyword to [`REACH_AFTER`] behind it, and on the run of token
//! characters that begins there. So a part of a text can be scanned alone, and what an older text
//! had in the same surroundings still holds.

pub mod assigned;
pub mod baseline;
pub mod checksum;
pub mod entropy;
pub mod finding;
pub mod fingerprint;
pub mod kept;
pub mod report;
pub mod rule;
pub mod rules;
pub mod sample;
pub mod shape;
pub mod windows;

mod decode;
mod engine;
mod keywords;
mod marks;
mod matched;
mod named;
mod placeholder;
mod token;

pub use engine::REACH_AFTER;
pub use engine::REACH_BEFORE;
pub use engine::RuleSet;
pub use marks::is_allowed;
pub use matched::Match;
pub use rule::Confidence;
pub use rule::Form;
pub use rule::Rule;

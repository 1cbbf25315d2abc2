//! The SOPS file format: envelopes, metadata, MAC, selection, creation rules, keys, and the seal.

pub mod aliases;
pub mod block;
pub mod creation_rules;
pub mod encvalue;
pub mod item_comments;
pub mod keygroup;
pub mod keys;
pub mod leaves;
pub mod mac;
pub mod metadata;
pub mod metadata_text;
pub mod opened;
pub mod pattern;
pub mod plaintext;
pub mod recipients_text;
pub mod remark;
pub mod reuse;
pub mod scalar;
pub mod seal;
pub mod sealing;
pub mod selection;
pub mod spelled;
pub mod spelling;
pub mod walk;

//! The SOPS file format: envelopes, metadata, MAC, selection, creation rules, keys, and the seal.

pub mod creation_rules;
pub mod encvalue;
pub mod keygroup;
pub mod keys;
pub mod pattern;
pub mod scalar;
pub mod selection;

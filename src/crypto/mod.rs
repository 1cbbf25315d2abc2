//! Cryptographic primitives: one specification, one function each.

pub mod cipher;
pub mod datakey;
pub mod digest;
pub mod shamir;

//! Password rules: what a strong value is, how one is generated, and which keys name a secret.

pub mod key_name;
pub mod password;

pub use key_name::names_a_secret;

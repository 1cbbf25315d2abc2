//! Password rules: what a strong value is, how one is generated, and which keys name a secret.

mod classes;
mod defaults;
mod dictionary;
mod form;
mod judge;
pub mod key_name;
mod names;
pub mod password;
pub mod reuse;
mod rules;
mod runs;
mod weakness;

pub use form::Form;
pub use form::userinfo_password;
pub use judge::Context;
pub use judge::Verdict;
pub use judge::is_default;
pub use judge::judge;
pub use key_name::Secrecy;
pub use key_name::names_a_secret;
pub use key_name::owner;
pub use key_name::secrecy;
pub use rules::Profile;
pub use rules::Rules;
pub use weakness::Weakness;

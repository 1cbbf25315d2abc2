//! Arguments that several commands share.

#[cfg(feature = "kube")]
mod cluster;
mod keys;
mod place;
mod route;
mod selector;

#[cfg(feature = "kube")]
pub use cluster::ClusterArgs;
#[cfg(feature = "kube")]
pub use cluster::duration;
pub use keys::ChangedKeys;
pub use keys::KeyArgs;
pub use place::PlaceArgs;
pub use route::Input;
pub use route::Route;
pub use route::RouteArgs;
pub use selector::SelectorArgs;

use super::error::CliError;
use crate::actions::text::InputType;
use crate::sops::keys::KEY_TYPES;
use crate::sops::opened::MacCheck;
use clap::Args;
use std::path::PathBuf;

const EVERYWHERE: &str = "Options of every command";

/// What every command takes.
#[derive(Args, Debug)]
pub struct GlobalArgs {
    /// Use the rules of this file; do not look for a .sops.yaml [env: SOPS_CONFIG]
    #[arg(long, global = true, value_name = "FILE", help_heading = EVERYWHERE)]
    pub config: Option<PathBuf>,
    /// Refuse files larger than this [default: 256M]
    #[arg(long, global = true, value_name = "SIZE", value_parser = size, help_heading = EVERYWHERE)]
    pub max_size: Option<u64>,
    /// Write into files that cannot be replaced (hard links, mounted files)
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub write_through: bool,
    /// Say nothing but results, warnings and errors
    #[arg(short, long, global = true, help_heading = EVERYWHERE)]
    pub quiet: bool,
    /// Use no colours [env: NO_COLOR]
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub no_color: bool,
    /// SOPS's; there is never a check, and the layout is never changed.
    #[arg(long, global = true, hide = true)]
    disable_version_check: bool,
    #[arg(long, global = true, hide = true)]
    verbose: bool,
    #[arg(long, global = true, hide = true, value_name = "SPACES")]
    indent: Option<u8>,
}

/// In what format a text comes and goes.
#[derive(Args, Debug, Clone, Default)]
pub struct TypeArgs {
    /// Take the input for this type, whatever its name ends in [possible: yaml]
    #[arg(long, value_name = "TYPE")]
    input_type: Option<String>,
    /// Write this type [possible: yaml]
    #[arg(long, value_name = "TYPE")]
    output_type: Option<String>,
}

impl TypeArgs {
    /// The types that were named, input first; another one than the six is SOPS's "by the suffix".
    pub fn named(&self) -> [Option<InputType>; 2] {
        [&self.input_type, &self.output_type].map(|name| InputType::named(name.as_deref()?))
    }
}

/// How a file is opened.
#[derive(Args, Debug, Clone, Default)]
pub struct OpenArgs {
    /// Open the file even if its MAC or seal does not match
    #[arg(long)]
    pub ignore_mac: bool,
    /// Types of keys in the order to try; only age keys can be used yet
    #[arg(long, value_name = "TYPES", hide = true)]
    decryption_order: Option<String>,
}

impl OpenArgs {
    /// Whether the MAC must match.
    ///
    /// # Errors
    /// An order of decryption that names a type twice, or one that is none.
    pub fn check(&self) -> Result<MacCheck, CliError> {
        let mut seen: Vec<&str> = Vec::new();
        let order = self.decryption_order.as_deref().unwrap_or_default();
        for name in order.split(',').map(str::trim).filter(|it| !it.is_empty()) {
            if !KEY_TYPES.iter().any(|known| known.list == name) {
                return Err(CliError::UnknownKeyType(name.to_owned()));
            }
            if seen.contains(&name) {
                return Err(CliError::DuplicateKeyType(name.to_owned()));
            }
            seen.push(name);
        }
        Ok(match self.ignore_mac {
            true => MacCheck::Ignore,
            false => MacCheck::Verify,
        })
    }
}

/// Reads a size: bytes, or with K, M, G (powers of 1024).
fn size(text: &str) -> Result<u64, String> {
    let wrong = || "a size is a number of bytes, or one with K, M or G".to_owned();
    let digits = text.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let factor: u64 = match text[digits.len()..].trim().to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "K" | "KB" | "KIB" => 1 << 10,
        "M" | "MB" | "MIB" => 1 << 20,
        "G" | "GB" | "GIB" => 1 << 30,
        _ => return Err(wrong()),
    };
    let number: u64 = digits.parse().map_err(|_| wrong())?;
    number.checked_mul(factor).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_a_number_with_or_without_a_unit() {
        assert_eq!(size("17"), Ok(17));
        assert_eq!(size("4k"), Ok(4096));
        assert_eq!(size("2 MiB"), Ok(2 << 20));
        for wrong in ["", "M", "1T", "-1", "1.5M", "99999999999G"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_order_of_decryption_names_each_known_type_once() {
        let check = |order: &str| {
            OpenArgs {
                decryption_order: Some(order.to_owned()),
                ..OpenArgs::default()
            }
            .check()
        };
        assert!(check("age,pgp").is_ok());
        assert!(matches!(
            check("age,age"),
            Err(CliError::DuplicateKeyType(_))
        ));
        assert!(matches!(check("rsa"), Err(CliError::UnknownKeyType(_))));
    }
}

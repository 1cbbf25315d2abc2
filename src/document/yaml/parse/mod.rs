//! Parsing: granit's events become nodes with exact spans, and what SOPS cannot hold is refused.

use super::quirks;
use super::tree::Yaml;
use super::tree::place;

mod builder;
mod fault;
mod spans;

pub(super) use builder::Builder;
pub(super) use builder::Stop;
pub use fault::Fault;
pub use fault::YamlError;

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 255;

impl<'t> Yaml<'t> {
    /// Parses a YAML text of one or more documents whose roots are mappings or empty.
    ///
    /// # Errors
    /// With the place: what is not YAML, and what SOPS's format cannot hold (other roots, keys
    /// that are not strings, duplicate keys, more than 255 levels).
    pub fn parse(text: &'t str) -> Result<Self, YamlError> {
        refuse_hidden_breaks(text)?;
        match Builder::new(text, text, &[]).build() {
            Ok(yaml) => Ok(yaml),
            Err(Stop::Fault(error)) => Err(error),
            Err(Stop::QuoteEscape(offset)) => quirks::parse_with_quote_escapes(text, offset),
        }
    }
}

fn refuse_hidden_breaks(text: &str) -> Result<(), YamlError> {
    // All three are C2 85 and E2 80 A8/A9; most texts hold neither lead byte.
    let mut from = 0;
    while let Some(found) = memchr::memchr2(0xC2, 0xE2, &text.as_bytes()[from..]) {
        let at = from + found;
        let bytes = &text.as_bytes()[at..];
        let code = match bytes {
            [0xC2, 0x85, ..] => 0x85,
            [0xE2, 0x80, 0xA8, ..] => 0x2028,
            [0xE2, 0x80, 0xA9, ..] => 0x2029,
            _ => 0,
        };
        if code != 0 {
            return Err(YamlError {
                at: place(text, at),
                fault: Fault::HiddenLineBreak(code),
            });
        }
        from = at + 1;
    }
    Ok(())
}

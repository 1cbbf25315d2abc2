//! Parsing: granit's events become nodes with exact spans, and what SOPS cannot hold is refused.

use super::quirks;
use super::tree::Yaml;
use super::tree::place;

mod builder;
mod fault;
mod spans;

pub(super) use builder::Builder;
pub(super) use builder::Stop;
pub(super) use builder::Wanted;
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
        build(text, Wanted::Sealable)
    }

    /// Parses any YAML text for whoever only looks at it: what SOPS's format cannot hold, too.
    ///
    /// Roots may be lists, keys may be anything (what is no scalar has an empty text) and stand
    /// twice; a root that is a single value is left out.
    ///
    /// # Errors
    /// With the place: what is not YAML, and more than 255 levels.
    pub fn parse_any(text: &'t str) -> Result<Self, YamlError> {
        build(text, Wanted::Readable)
    }
}

fn build(text: &str, wanted: Wanted) -> Result<Yaml<'_>, YamlError> {
    match Builder::new(text, text, &[], wanted).build() {
        Ok(yaml) => Ok(yaml),
        Err(Stop::Fault(error)) => Err(error),
        Err(Stop::QuoteEscape(offset)) => quirks::parse_with_quote_escapes(text, offset, wanted),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sops_cannot_hold_is_read_by_who_only_looks() {
        for text in [
            "- a\n- b: c\n",
            "a: 1\na: 2\n",
            "1: x\ntrue: y\n",
            "[a, b]: c\n",
            "a: b\u{2028}c\n",
            "x: &x y\n*x : z\n",
        ] {
            assert!(Yaml::parse(text).is_err(), "{text}");
            let yaml = Yaml::parse_any(text).unwrap();
            assert!(yaml.documents[0].root.is_some(), "{text}");
        }
        assert!(
            Yaml::parse_any("just words\n").unwrap().documents[0]
                .root
                .is_none()
        );
        assert!(Yaml::parse_any("a: [b\n").is_err());
    }
}

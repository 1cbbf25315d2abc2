//! The envelope of one sealed value: `ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]`.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use memchr::memchr;
use memchr::memchr2;
use thiserror::Error;

const PREFIX: &str = "ENC[AES256_GCM,";

/// What a sealed value was before: the `type:` of its envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `str`
    Str,
    /// `int`
    Int,
    /// `float`
    Float,
    /// `bool`
    Bool,
    /// `time`
    Time,
    /// `comment`
    Comment,
    /// `bytes`, of old files; never written.
    Bytes,
}

const KINDS: [Kind; 7] = [
    Kind::Str,
    Kind::Int,
    Kind::Float,
    Kind::Bool,
    Kind::Time,
    Kind::Comment,
    Kind::Bytes,
];

impl Kind {
    /// The word that stands in the envelope.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Int => "int",
            Self::Float => "float",
            Self::Bool => "bool",
            Self::Time => "time",
            Self::Comment => "comment",
            Self::Bytes => "bytes",
        }
    }

    fn of(word: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A field of an envelope, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `data:`
    Data,
    /// `iv:`
    Iv,
    /// `tag:`
    Tag,
    /// `type:`
    Type,
}

impl Part {
    fn label(self) -> &'static str {
        match self {
            Self::Data => "data:",
            Self::Iv => "iv:",
            Self::Tag => "tag:",
            Self::Type => "type:",
        }
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.label().trim_end_matches(':'))
    }
}

/// Why a text is not an envelope; never the text itself, which may be a secret in the clear.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncValueError {
    /// It does not begin with `ENC[AES256_GCM,`.
    #[error("it is not sealed: it does not begin with 'ENC[AES256_GCM,'")]
    NotAnEnvelope,
    /// A field is missing or stands in the wrong place.
    #[error("the envelope has no '{part}' in its place")]
    Missing {
        /// The field.
        part: Part,
    },
    /// A field is there and empty.
    #[error("the '{part}' of the envelope is empty")]
    Empty {
        /// The field.
        part: Part,
    },
    /// A field is not padded standard base64.
    #[error("the '{part}' of the envelope is not valid base64")]
    Base64 {
        /// The field.
        part: Part,
    },
    /// The tag does not have 16 bytes.
    #[error("the 'tag' of the envelope has {found} bytes instead of 16")]
    TagLength {
        /// How many it has.
        found: usize,
    },
    /// The type is none that SOPS writes.
    #[error("the 'type' of the envelope is unknown")]
    UnknownType,
    /// The closing bracket is missing: the envelope was cut.
    #[error("the envelope is cut off: its closing ']' is missing")]
    Unclosed,
    /// Something follows the closing bracket; SOPS ignores it, and so it may hide there.
    #[error("there is text after the closing ']' of the envelope")]
    TrailingJunk,
}

/// One sealed value, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncValue {
    /// The ciphertext, as long as the plaintext; never empty.
    pub data: Vec<u8>,
    /// The IV; 32 bytes in what SOPS writes now, any other number in old files.
    pub iv: Vec<u8>,
    /// The authentication tag.
    pub tag: [u8; 16],
    /// What the plaintext was.
    pub kind: Kind,
}

impl EncValue {
    /// Says whether a text claims to be an envelope, sound or not.
    pub fn looks_like(text: &str) -> bool {
        text.starts_with(PREFIX)
    }

    /// Reads an envelope, the whole text and nothing but.
    pub fn parse(text: &str) -> Result<Self, EncValueError> {
        let rest = text
            .strip_prefix(PREFIX)
            .ok_or(EncValueError::NotAnEnvelope)?;
        let (data, rest) = field(rest, Part::Data, b',')?;
        let (iv, rest) = field(rest, Part::Iv, b',')?;
        let (tag, rest) = field(rest, Part::Tag, b',')?;
        let (kind, rest) = field(rest, Part::Type, b']')?;
        let tag = decode(tag, Part::Tag)?;
        let found = tag.len();
        let value = Self {
            data: decode(data, Part::Data)?,
            iv: decode(iv, Part::Iv)?,
            tag: tag
                .try_into()
                .map_err(|_| EncValueError::TagLength { found })?,
            kind: Kind::of(kind).ok_or(EncValueError::UnknownType)?,
        };
        if rest.is_empty() {
            Ok(value)
        } else {
            Err(EncValueError::TrailingJunk)
        }
    }

    /// Appends the envelope as SOPS spells it.
    pub fn write_to(&self, out: &mut String) {
        out.reserve(PREFIX.len() + 48 + (self.data.len() + self.iv.len()).div_ceil(3) * 4 + 24);
        out.push_str(PREFIX);
        for (part, bytes) in [
            (Part::Data, self.data.as_slice()),
            (Part::Iv, &self.iv),
            (Part::Tag, &self.tag),
        ] {
            out.push_str(part.label());
            BASE64_STANDARD.encode_string(bytes, out);
            out.push(',');
        }
        out.push_str(Part::Type.label());
        out.push_str(self.kind.as_str());
        out.push(']');
    }
}

/// Cuts `label…end` off the front.
fn field(text: &str, part: Part, end: u8) -> Result<(&str, &str), EncValueError> {
    let text = text
        .strip_prefix(part.label())
        .ok_or(EncValueError::Missing { part })?;
    let at = memchr(end, text.as_bytes()).ok_or(EncValueError::Unclosed)?;
    if at == 0 {
        return Err(EncValueError::Empty { part });
    }
    Ok((&text[..at], &text[at + 1..]))
}

/// Decodes base64; line ends inside are skipped, because SOPS's decoder skips them.
fn decode(text: &str, part: Part) -> Result<Vec<u8>, EncValueError> {
    let decoded = if memchr2(b'\r', b'\n', text.as_bytes()).is_none() {
        BASE64_STANDARD.decode(text)
    } else {
        BASE64_STANDARD.decode(text.replace(['\r', '\n'], ""))
    };
    match decoded {
        Ok(bytes) if bytes.is_empty() => Err(EncValueError::Empty { part }),
        Ok(bytes) => Ok(bytes),
        Err(_) => Err(EncValueError::Base64 { part }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SOPS_WROTE: &str = "ENC[AES256_GCM,data:oA==,iv:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,tag:AAECAwQFBgcICQoLDA0ODw==,type:int]";

    fn written(value: &EncValue) -> String {
        let mut text = String::new();
        value.write_to(&mut text);
        text
    }

    fn refused(from: &str, to: &str) -> EncValueError {
        assert!(SOPS_WROTE.contains(from));
        EncValue::parse(&SOPS_WROTE.replace(from, to)).unwrap_err()
    }

    #[test]
    fn an_envelope_of_sops_is_read_and_written_as_it_was() {
        let value = EncValue::parse(SOPS_WROTE).unwrap();
        assert_eq!(value.data, [0xa0]);
        assert_eq!(value.iv, (0..32).collect::<Vec<u8>>());
        assert_eq!(value.kind, Kind::Int);
        assert_eq!(written(&value), SOPS_WROTE);
    }

    #[test]
    fn line_ends_inside_base64_are_skipped() {
        let folded = SOPS_WROTE.replace("oA==", "oA\r\n==\n");
        assert_eq!(EncValue::parse(&folded), EncValue::parse(SOPS_WROTE));
    }

    #[test]
    fn text_after_the_closing_bracket_is_refused() {
        assert_eq!(refused("int]", "int]x"), EncValueError::TrailingJunk);
        assert_eq!(refused("int]", "int] "), EncValueError::TrailingJunk);
        assert_eq!(refused("int]", "int]]"), EncValueError::TrailingJunk);
    }

    #[test]
    fn a_broken_envelope_says_which_part_is_wrong() {
        use EncValueError::*;
        assert_eq!(refused("ENC[", "enc["), NotAnEnvelope);
        assert_eq!(refused("AES256_GCM", "AES128_GCM"), NotAnEnvelope);
        assert_eq!(refused("oA==", ""), Empty { part: Part::Data });
        assert_eq!(refused("oA==", "\n"), Empty { part: Part::Data });
        assert_eq!(refused("oA==", "oA="), Base64 { part: Part::Data });
        assert_eq!(refused("oA==", "oA"), Base64 { part: Part::Data });
        assert_eq!(refused("oA==", "oB=="), Base64 { part: Part::Data });
        assert_eq!(refused("oA==", "o A="), Base64 { part: Part::Data });
        assert_eq!(refused("iv:AAEC", "iv:_AEC"), Base64 { part: Part::Iv });
        assert_eq!(refused("iv:", "tag:"), Missing { part: Part::Iv });
        assert_eq!(refused(",tag:", ",tAg:"), Missing { part: Part::Tag });
        assert_eq!(refused(",type:", ",typ:"), Missing { part: Part::Type });
        assert_eq!(refused("DA0ODw==", ""), TagLength { found: 12 });
        assert_eq!(refused("int]", "uint]"), UnknownType);
        assert_eq!(refused("int]", "]"), Empty { part: Part::Type });
        assert_eq!(refused("int]", "int"), Unclosed);
        assert_eq!(refused(",type:int]", ""), Unclosed);
    }

    #[test]
    fn an_error_does_not_repeat_the_text() {
        let error = EncValue::parse("hunter2").unwrap_err().to_string();
        assert!(!error.contains("hunter2"));
        let error = refused("int]", "hunter2]").to_string();
        assert!(!error.contains("hunter2"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            data in prop::collection::vec(any::<u8>(), 1..200),
            iv in prop::collection::vec(any::<u8>(), 1..80),
            tag: [u8; 16],
            kind in prop::sample::select(KINDS.to_vec()),
        ) {
            let value = EncValue { data, iv, tag, kind };
            prop_assert!(EncValue::looks_like(&written(&value)));
            prop_assert_eq!(EncValue::parse(&written(&value)), Ok(value));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text: String, cut in 0usize..150, splice: String) {
            let _ = EncValue::parse(&text);
            let cut = cut.min(SOPS_WROTE.len());
            let _ = EncValue::parse(&SOPS_WROTE[..cut]);
            let _ = EncValue::parse(&format!("{}{splice}{}", &SOPS_WROTE[..cut], &SOPS_WROTE[cut..]));
            let _ = EncValue::parse(&format!("{PREFIX}data:{text}"));
        }
    }
}

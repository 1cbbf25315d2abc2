//! Spellings: how values were written, where that cannot be read off the encrypted file.
//!
//! A list of notes, one for each sealed scalar whose spelling is not the canonical one, packed
//! small and compressed. It is a cache: what does not fit when it is used is not used.

use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::read::DeflateEncoder;
use std::io::Read;

/// The largest list that is read.
const MAX_SIZE: u64 = 256 << 20;

/// How one sealed scalar was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spelling {
    /// As this text.
    Raw(String),
    /// As an alias of this name; `up` collections above the scalar the alias stood.
    Alias {
        /// Levels between the scalar and what the alias stood for.
        up: u32,
        /// The name.
        name: String,
    },
}

/// Spellings by the number of the sealed scalar, and of documents whose root was a written null.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Spellings {
    /// Number of the sealed scalar in the walk, and its spelling; ascending.
    pub scalars: Vec<(u32, Spelling)>,
    /// Document number, offset from the document's start, and the null's text.
    pub nulls: Vec<(u32, u32, String)>,
}

/// What the spelling of a string can be made from.
pub struct Canonical<'a> {
    /// The canonical spelling.
    pub text: &'a str,
    /// The value, where it is a string.
    pub value: Option<&'a str>,
    /// Where it stands.
    pub setting: Setting<'a>,
}

const RAW: u64 = 0;
const DELTA: u64 = 1;
const SINGLE: u64 = 2;
const DOUBLE: u64 = 3;
const PLAIN: u64 = 4;
const LITERAL: u64 = 5;
const ALIAS: u64 = 6;
const NULL: u64 = 7;

/// Packs spellings one by one.
#[derive(Default)]
pub struct Packer {
    bytes: Vec<u8>,
    last: u32,
}

impl Packer {
    /// Whether nothing was packed.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Notes that scalar `number` was written as `original`.
    pub fn scalar(&mut self, number: u32, original: &str, canonical: &Canonical<'_>) {
        if let Some(value) = canonical.value {
            for (kind, text) in [
                (SINGLE, single(value)),
                (DOUBLE, emit::double(value)),
                (PLAIN, value.to_owned()),
            ] {
                if text == original {
                    return self.tag(number, kind);
                }
            }
            if let Some(indent) = literal_indent(value, original, canonical.setting) {
                self.tag(number, LITERAL);
                return self.number(indent as u64);
            }
        }
        let delta = delta(canonical.text.as_bytes(), original.as_bytes());
        if delta.len() < original.len() {
            self.tag(number, DELTA);
            self.field(&delta);
        } else {
            self.tag(number, RAW);
            self.field(original.as_bytes());
        }
    }

    /// Notes that an alias stood `up` collections above scalar `number`.
    pub fn alias(&mut self, number: u32, up: u32, name: &str) {
        self.tag(number, ALIAS);
        self.number(u64::from(up));
        self.field(name.as_bytes());
    }

    /// Notes the text of a document's null root.
    pub fn null(&mut self, document: u32, offset: u32, text: &str) {
        self.number(NULL);
        self.number(u64::from(document));
        self.number(u64::from(offset));
        self.field(text.as_bytes());
    }

    /// The packed list.
    pub fn finish(self) -> Vec<u8> {
        let mut packed = Vec::new();
        let mut encoder = DeflateEncoder::new(self.bytes.as_slice(), Compression::new(8));
        let read = encoder.read_to_end(&mut packed);
        read.expect("memory can be read");
        packed
    }

    fn tag(&mut self, number: u32, kind: u64) {
        let step = u64::from(number - self.last);
        self.last = number;
        self.number(step << 3 | kind);
    }

    fn number(&mut self, number: u64) {
        put_number(&mut self.bytes, number);
    }

    fn field(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.bytes.extend_from_slice(bytes);
    }
}

/// Unpacks a list; `canonical` gives for a scalar's number what its spelling is made from.
///
/// `None` if the list does not fit.
pub fn unpack<'a>(
    packed: &[u8],
    mut canonical: impl FnMut(u32) -> Option<Owned<'a>>,
) -> Option<Spellings> {
    let mut bytes = Vec::new();
    let mut decoder = DeflateDecoder::new(packed).take(MAX_SIZE + 1);
    decoder.read_to_end(&mut bytes).ok()?;
    if bytes.len() as u64 > MAX_SIZE {
        return None;
    }
    let mut rest = bytes.as_slice();
    let mut found = Spellings::default();
    let mut last = 0_u32;
    while !rest.is_empty() {
        let tag = number(&mut rest)?;
        if tag & 7 == NULL {
            let document = u32::try_from(number(&mut rest)?).ok()?;
            let offset = u32::try_from(number(&mut rest)?).ok()?;
            found.nulls.push((document, offset, text(&mut rest)?));
            continue;
        }
        last = last.checked_add(u32::try_from(tag >> 3).ok()?)?;
        let spelling = if tag & 7 == ALIAS {
            let up = u32::try_from(number(&mut rest)?).ok()?;
            let name = text(&mut rest)?;
            Spelling::Alias { up, name }
        } else {
            let canonical = canonical(last)?;
            Spelling::Raw(unpack_scalar(tag & 7, &mut rest, &canonical)?)
        };
        found.scalars.push((last, spelling));
    }
    Some(found)
}

/// The same as [`Canonical`], owned.
pub struct Owned<'a> {
    /// The canonical spelling.
    pub text: String,
    /// The value, where it is a string.
    pub value: Option<String>,
    /// Where it stands.
    pub setting: Setting<'a>,
}

fn unpack_scalar(kind: u64, rest: &mut &[u8], canonical: &Owned<'_>) -> Option<String> {
    let value = canonical.value.as_deref();
    Some(match kind {
        RAW => text(rest)?,
        DELTA => String::from_utf8(undelta(canonical.text.as_bytes(), field(rest)?)?).ok()?,
        SINGLE => single(value?),
        DOUBLE => emit::double(value?),
        PLAIN => value?.to_owned(),
        LITERAL => {
            let indent = usize::try_from(number(rest)?)
                .ok()
                .filter(|indent| *indent < 4096)?;
            literal(value?, indent, canonical.setting)
        }
        _ => return None,
    })
}

fn single(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

fn literal(value: &str, indent: usize, setting: Setting<'_>) -> String {
    emit::literal(value, Setting { indent, ..setting })
}

/// The columns at which `value` as a literal block gives `original`, if any do.
fn literal_indent(value: &str, original: &str, setting: Setting<'_>) -> Option<usize> {
    if !original.starts_with('|') {
        return None;
    }
    let first = original.split_once('\n')?.1;
    let indent = first.len() - first.trim_start_matches(' ').len();
    (literal(value, indent, setting) == original).then_some(indent)
}

/// How far ahead a change of text is looked for.
const WINDOW: usize = 24;
/// How many equal bytes make two texts run together again.
const RESYNC: usize = 3;

/// Steps from `base` to `goal`: copy so many bytes, skip so many, insert these.
fn delta(base: &[u8], goal: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut at, mut done) = (0, 0);
    loop {
        let same = base[at..]
            .iter()
            .zip(&goal[done..])
            .take_while(|(a, b)| a == b)
            .count();
        at += same;
        done += same;
        put_number(&mut out, same as u64);
        if done == goal.len() {
            return out;
        }
        let (skip, insert) = resync(&base[at..], &goal[done..]);
        put_number(&mut out, skip as u64);
        put_number(&mut out, insert as u64);
        out.extend_from_slice(&goal[done..done + insert]);
        at += skip;
        done += insert;
    }
}

fn resync(base: &[u8], goal: &[u8]) -> (usize, usize) {
    for total in 1..=2 * WINDOW {
        for insert in total.saturating_sub(WINDOW)..=total.min(WINDOW) {
            let skip = total - insert;
            let (Some(base), Some(goal)) = (base.get(skip..), goal.get(insert..)) else {
                continue;
            };
            let wanted = RESYNC.min(goal.len());
            if wanted > 0 && base.len() >= wanted && base[..wanted] == goal[..wanted] {
                return (skip, insert);
            }
        }
    }
    (base.len().min(WINDOW), goal.len().min(WINDOW))
}

fn undelta(base: &[u8], mut steps: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut at = 0_usize;
    loop {
        let same = usize::try_from(number(&mut steps)?).ok()?;
        out.extend_from_slice(base.get(at..at.checked_add(same)?)?);
        at += same;
        if steps.is_empty() {
            return Some(out);
        }
        at = at.checked_add(usize::try_from(number(&mut steps)?).ok()?)?;
        out.extend_from_slice(field(&mut steps)?);
    }
}

fn put_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn number(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, tail) = rest.split_first()?;
        *rest = tail;
        value |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn field<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let length = usize::try_from(number(rest)?).ok()?;
    let (field, tail) = rest.split_at_checked(length)?;
    *rest = tail;
    Some(field)
}

fn text(rest: &mut &[u8]) -> Option<String> {
    String::from_utf8(field(rest)?.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_delta_leads_to_its_goal(base in "[ab \n]{0,60}", goal in "[ab \n]{0,60}") {
            let steps = delta(base.as_bytes(), goal.as_bytes());
            prop_assert_eq!(undelta(base.as_bytes(), &steps), Some(goal.into_bytes()));
        }

        #[test]
        fn garbage_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = unpack(&bytes, |_| None);
            let _ = undelta(b"base", &bytes);
        }
    }
}

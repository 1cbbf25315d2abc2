//! granit's tokens in the order in which go-yaml comes to read them.
//!
//! granit hands tokens out in the order of the grammar: `Key` before the scalar that turns out to
//! be one. go-yaml learns of the key at the `:`, and where its comments go depends on what it
//! knew at which moment.

use granit_parser::{ScalarStyle, ScanError, Scanner, StrInput, TokenType};

use super::ScanFault;

/// The kinds of token that matter for comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    StreamStart,
    StreamEnd,
    Directive,
    DocumentStart,
    DocumentEnd,
    BlockSequenceStart,
    BlockMappingStart,
    BlockEnd,
    FlowSequenceStart,
    FlowSequenceEnd,
    FlowMappingStart,
    FlowMappingEnd,
    BlockEntry,
    FlowEntry,
    Key,
    Value,
    Alias,
    Anchor,
    Tag,
    PlainScalar,
    QuotedScalar,
    BlockScalar,
}

/// One step of reading: a token that stands in the text, and those that come to light with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The token in the text.
    pub kind: Kind,
    /// Where it ends, in bytes.
    pub end: usize,
    /// How many block collections end before it.
    pub ends: u32,
    /// Whether it is the first of a block collection.
    pub opens: bool,
    /// For a value: whether the node before it turns out to be its key.
    pub key: Keyed,
}

/// What the `:` of a value says about the node before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyed {
    /// Nothing: the key was announced by `?`, or is missing.
    No,
    /// It is a key.
    Key,
    /// It is a key, and the first of a block mapping.
    FirstKey,
}

/// A key that granit has announced and whose `:` has not come.
struct Announced {
    depth: usize,
    key: Keyed,
}

/// Sorts the tokens of `text` into steps.
pub(super) fn in_reading_order(text: &str) -> Result<Vec<Step>, ScanFault> {
    let mut options = granit_parser::options! {
        strict_indentation: false,
        block_scalar_eof_without_line_feed: true,
    };
    options.set_emit_comments(false);
    let mut sorter = Sorter::default();
    for token in Scanner::with_options(StrInput::new(text), options) {
        let (span, token) = token.map_err(|fault| unreadable(&fault))?.into_parts();
        let range = span.byte_range().unwrap_or_default();
        sorter.take(&token, range.end, range.is_empty());
    }
    Ok(sorter.steps)
}

fn unreadable(fault: &ScanError) -> ScanFault {
    let at = fault.marker();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    ScanFault::Unreadable {
        line: number(at.line()),
        column: number(at.col() + 1),
    }
}

#[derive(Default)]
struct Sorter {
    steps: Vec<Step>,
    announced: Vec<Announced>,
    depth: usize,
    ends: u32,
    opens: bool,
}

impl Sorter {
    fn take(&mut self, token: &TokenType<'_>, end: usize, invisible: bool) {
        let kind = match token {
            TokenType::BlockEnd => {
                self.ends += 1;
                return;
            }
            TokenType::BlockSequenceStart | TokenType::BlockMappingStart => {
                self.opens = true;
                return;
            }
            // The mapping of a single pair in a list: go-yaml's scanner does not see it.
            TokenType::FlowMappingStart | TokenType::FlowMappingEnd if invisible => return,
            TokenType::Key if invisible => {
                let key = if std::mem::take(&mut self.opens) {
                    Keyed::FirstKey
                } else {
                    Keyed::Key
                };
                self.announced.push(Announced {
                    depth: self.depth,
                    key,
                });
                return;
            }
            TokenType::StreamStart => Kind::StreamStart,
            TokenType::StreamEnd => Kind::StreamEnd,
            TokenType::VersionDirective(..)
            | TokenType::TagDirective(..)
            | TokenType::ReservedDirective(..) => Kind::Directive,
            TokenType::DocumentStart => Kind::DocumentStart,
            TokenType::DocumentEnd => Kind::DocumentEnd,
            TokenType::FlowSequenceStart => Kind::FlowSequenceStart,
            TokenType::FlowSequenceEnd => Kind::FlowSequenceEnd,
            TokenType::FlowMappingStart => Kind::FlowMappingStart,
            TokenType::FlowMappingEnd => Kind::FlowMappingEnd,
            TokenType::BlockEntry => Kind::BlockEntry,
            TokenType::FlowEntry => Kind::FlowEntry,
            TokenType::Key => Kind::Key,
            TokenType::Value => Kind::Value,
            TokenType::Alias(_) => Kind::Alias,
            TokenType::Anchor(_) => Kind::Anchor,
            TokenType::Tag(..) => Kind::Tag,
            TokenType::Scalar(ScalarStyle::Plain, _) => Kind::PlainScalar,
            TokenType::Scalar(ScalarStyle::Literal | ScalarStyle::Folded, _) => Kind::BlockScalar,
            TokenType::Scalar(..) => Kind::QuotedScalar,
            // Comments are not asked for, and tokens of a later granit are not known.
            _ => return,
        };
        self.push(kind, end);
    }

    fn push(&mut self, kind: Kind, end: usize) {
        if matches!(kind, Kind::FlowSequenceEnd | Kind::FlowMappingEnd) {
            self.depth = self.depth.saturating_sub(1);
        }
        let key = if kind == Kind::Value {
            self.key_of_value()
        } else {
            Keyed::No
        };
        self.steps.push(Step {
            kind,
            end,
            ends: std::mem::take(&mut self.ends),
            opens: std::mem::take(&mut self.opens),
            key,
        });
        if matches!(kind, Kind::FlowSequenceStart | Kind::FlowMappingStart) {
            self.depth += 1;
        }
    }

    fn key_of_value(&mut self) -> Keyed {
        while self
            .announced
            .last()
            .is_some_and(|last| last.depth > self.depth)
        {
            self.announced.pop();
        }
        match self.announced.pop_if(|last| last.depth == self.depth) {
            Some(announced) => announced.key,
            None => Keyed::No,
        }
    }
}

//! Hands notes to nodes: go-yaml's parser, as far as it decides which event carries a comment.
//!
//! Wherever that parser looks at a token, the notes due at the token join its pending head, line
//! or foot comment; some events take what is pending, and others leave it for a later one. So the
//! states below peek and take tokens exactly where go-yaml does.

mod documents;
mod flow;

use super::ScanFault;
use super::gather::Piece;
use super::gather::Role;
use super::scan::Scan;
use super::scan::Token;
use super::steps::Kind;
use crate::document::leaf::Span;

/// The comments of an event or a node.
#[derive(Debug, Default)]
pub(super) struct Comments {
    pub head: Vec<Piece>,
    pub line: Vec<Piece>,
    pub foot: Vec<Piece>,
}

/// What an event says about the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    StreamStart,
    StreamEnd,
    DocumentStart,
    DocumentEnd,
    /// A scalar or an alias.
    Leaf,
    SequenceStart,
    SequenceEnd,
    BlockMappingStart,
    FlowMappingStart,
    MappingEnd,
}

/// An event with the comments that go-yaml gives it.
#[derive(Debug)]
pub(super) struct Event {
    pub what: What,
    pub comments: Comments,
}

#[derive(Clone, Copy)]
enum State {
    StreamStart,
    FirstDocumentStart,
    DocumentStart,
    DocumentContent,
    DocumentEnd,
    BlockNode,
    BlockSequence(At),
    IndentlessSequence,
    BlockMappingKey(At),
    BlockMappingValue,
    FlowSequence(At),
    FlowPairKey,
    FlowPairValue,
    FlowPairEnd,
    FlowMappingKey(At),
    FlowMappingValue,
    FlowMappingNoValue,
    End,
}

/// Whether a collection's opening token has yet to be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Later,
}

/// Where a node stands, which decides what it may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    Block,
    BlockOrIndentless,
    Flow,
}

/// The stream of events.
pub(super) struct Events<'a> {
    scan: Scan<'a>,
    state: State,
    states: Vec<State>,
    pending: Comments,
    /// The head of a list item that turns out to be a collection of its own.
    stem: Option<Vec<Piece>>,
}

impl<'a> Events<'a> {
    pub fn new(scan: Scan<'a>) -> Self {
        Events {
            scan,
            state: State::StreamStart,
            states: Vec::new(),
            pending: Comments::default(),
            stem: None,
        }
    }

    /// The spans of all comments, once the stream has ended.
    pub fn into_found(self) -> Vec<Span> {
        self.scan.into_found()
    }

    /// The fault of an event that cannot be.
    pub fn fault(&self) -> ScanFault {
        self.scan.fault()
    }

    /// The next event; after the end of the stream, that end again.
    pub fn next(&mut self) -> Result<Event, ScanFault> {
        match self.state {
            State::StreamStart => {
                self.peek()?;
                self.scan.take();
                Ok(self.bare(What::StreamStart, State::FirstDocumentStart))
            }
            State::FirstDocumentStart => self.document_start(At::Start),
            State::DocumentStart => self.document_start(At::Later),
            State::DocumentContent => self.document_content(),
            State::DocumentEnd => self.document_end(),
            State::BlockNode => self.node(Context::Block),
            State::BlockSequence(at) => self.block_sequence(at),
            State::IndentlessSequence => self.indentless_sequence(),
            State::BlockMappingKey(at) => self.block_mapping_key(at),
            State::BlockMappingValue => self.block_mapping_value(),
            State::FlowSequence(at) => self.flow_sequence(at),
            State::FlowPairKey => self.flow_pair_key(),
            State::FlowPairValue => self.flow_pair_value(),
            State::FlowPairEnd => {
                self.peek()?;
                Ok(self.bare(What::MappingEnd, State::FlowSequence(At::Later)))
            }
            State::FlowMappingKey(at) => self.flow_mapping_key(at),
            State::FlowMappingValue => self.flow_mapping_value(),
            State::FlowMappingNoValue => {
                self.peek()?;
                Ok(self.bare(What::Leaf, State::FlowMappingKey(At::Later)))
            }
            State::End => Ok(self.bare(What::StreamEnd, State::End)),
        }
    }

    /// Looks at the next token, and makes the notes that are due pending.
    fn peek(&mut self) -> Result<Token, ScanFault> {
        let token = self.scan.peek()?;
        while let Some((role, text)) = self.scan.note_for(token) {
            let pending = match role {
                Role::Head => &mut self.pending.head,
                Role::Line => &mut self.pending.line,
                Role::Foot => &mut self.pending.foot,
                Role::Spent => continue,
            };
            if !pending.is_empty() {
                pending.push(Piece::Break);
            }
            pending.extend(text);
        }
        Ok(token)
    }

    /// Takes the token that was looked at, and looks at the next.
    fn take_and_peek(&mut self) -> Result<Token, ScanFault> {
        self.scan.take();
        self.peek()
    }

    /// An event that leaves pending comments alone.
    fn bare(&mut self, what: What, then: State) -> Event {
        self.state = then;
        Event {
            what,
            comments: Comments::default(),
        }
    }

    /// An event that takes all pending comments.
    fn laden(&mut self, what: What, then: State) -> Event {
        self.state = then;
        self.stem = None;
        Event {
            what,
            comments: std::mem::take(&mut self.pending),
        }
    }

    /// The state to return to after a node.
    fn resume(&mut self) -> State {
        self.states.pop().unwrap_or(State::End)
    }

    fn node(&mut self, context: Context) -> Result<Event, ScanFault> {
        let mut token = self.peek()?;
        if token.kind == Kind::Alias {
            return Ok(self.leaf());
        }
        let has_properties = matches!(token.kind, Kind::Anchor | Kind::Tag);
        if has_properties {
            let first = token.kind;
            token = self.take_and_peek()?;
            if matches!(token.kind, Kind::Anchor | Kind::Tag) && token.kind != first {
                token = self.take_and_peek()?;
            }
        }
        let block = context != Context::Flow;
        match token.kind {
            Kind::BlockEntry if context == Context::BlockOrIndentless => {
                Ok(self.bare(What::SequenceStart, State::IndentlessSequence))
            }
            Kind::PlainScalar | Kind::QuotedScalar | Kind::BlockScalar => Ok(self.leaf()),
            Kind::FlowSequenceStart => {
                Ok(self.laden(What::SequenceStart, State::FlowSequence(At::Start)))
            }
            Kind::FlowMappingStart => {
                Ok(self.laden(What::FlowMappingStart, State::FlowMappingKey(At::Start)))
            }
            Kind::BlockSequenceStart if block => {
                Ok(self.stemmed(What::SequenceStart, State::BlockSequence(At::Start)))
            }
            Kind::BlockMappingStart if block => {
                Ok(self.stemmed(What::BlockMappingStart, State::BlockMappingKey(At::Start)))
            }
            _ if has_properties => {
                let then = self.resume();
                Ok(self.bare(What::Leaf, then))
            }
            _ => Err(self.fault()),
        }
    }

    /// A scalar or an alias, with all pending comments.
    fn leaf(&mut self) -> Event {
        let then = self.resume();
        let event = self.laden(What::Leaf, then);
        self.scan.take();
        event
    }

    /// The start of a block collection: its head is the stem, if there is one.
    fn stemmed(&mut self, what: What, then: State) -> Event {
        let mut event = self.bare(what, then);
        event.comments.head = self.stem.take().unwrap_or_default();
        event
    }

    fn block_sequence(&mut self, at: At) -> Result<Event, ScanFault> {
        if at == At::Start {
            self.peek()?;
            self.scan.take();
        }
        match self.peek()?.kind {
            Kind::BlockEntry => {
                let token = self.entry()?;
                if matches!(token.kind, Kind::BlockEntry | Kind::BlockEnd) {
                    return Ok(self.bare(What::Leaf, State::BlockSequence(At::Later)));
                }
                self.states.push(State::BlockSequence(At::Later));
                self.node(Context::Block)
            }
            Kind::BlockEnd => {
                let then = self.resume();
                let event = self.bare(What::SequenceEnd, then);
                self.scan.take();
                Ok(event)
            }
            _ => Err(self.fault()),
        }
    }

    fn indentless_sequence(&mut self) -> Result<Event, ScanFault> {
        if self.peek()?.kind != Kind::BlockEntry {
            let then = self.resume();
            return Ok(self.bare(What::SequenceEnd, then));
        }
        let token = self.entry()?;
        if matches!(
            token.kind,
            Kind::BlockEntry | Kind::Key | Kind::Value | Kind::BlockEnd
        ) {
            return Ok(self.bare(What::Leaf, State::IndentlessSequence));
        }
        self.states.push(State::IndentlessSequence);
        self.node(Context::Block)
    }

    /// Takes a `-`. If a collection follows, the head that was pending goes to it as a whole,
    /// and not to its first entry.
    fn entry(&mut self) -> Result<Token, ScanFault> {
        let stem = self.pending.head.len();
        let token = self.take_and_peek()?;
        if stem > 0
            && matches!(
                token.kind,
                Kind::BlockSequenceStart | Kind::BlockMappingStart
            )
        {
            // Between the stem and what joined it stands a break, which goes.
            let rest = self
                .pending
                .head
                .split_off((stem + 1).min(self.pending.head.len()));
            self.pending.head.truncate(stem);
            self.stem = Some(std::mem::replace(&mut self.pending.head, rest));
        }
        Ok(token)
    }

    fn block_mapping_key(&mut self, at: At) -> Result<Event, ScanFault> {
        if at == At::Start {
            self.peek()?;
            self.scan.take();
        }
        match self.peek()?.kind {
            Kind::Key => {
                let token = self.take_and_peek()?;
                self.block_pair_part(token, State::BlockMappingValue)
            }
            Kind::BlockEnd => {
                let then = self.resume();
                let event = self.laden(What::MappingEnd, then);
                self.scan.take();
                Ok(event)
            }
            _ => Err(self.fault()),
        }
    }

    fn block_mapping_value(&mut self) -> Result<Event, ScanFault> {
        let then = State::BlockMappingKey(At::Later);
        if self.peek()?.kind != Kind::Value {
            return Ok(self.bare(What::Leaf, then));
        }
        let token = self.take_and_peek()?;
        self.block_pair_part(token, then)
    }

    /// A key or a value in a block mapping, or nothing in its place.
    fn block_pair_part(&mut self, token: Token, then: State) -> Result<Event, ScanFault> {
        if matches!(token.kind, Kind::Key | Kind::Value | Kind::BlockEnd) {
            return Ok(self.bare(What::Leaf, then));
        }
        self.states.push(then);
        self.node(Context::BlockOrIndentless)
    }
}

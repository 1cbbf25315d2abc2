//! Reads tokens and comments as go-yaml's scanner does, no further ahead than it does.

use std::collections::VecDeque;

use super::ScanFault;
use super::cursor::Cursor;
use super::cursor::Mark;
use super::cursor::is_blank;
use super::cursor::is_break;
use super::gather::Note;
use super::gather::Role;
use super::gather::Surroundings;
use super::gather::gather;
use super::keys::Keys;
use super::steps::Keyed;
use super::steps::Kind;
use super::steps::Step;
use crate::document::leaf::Span;

/// go-yaml's parser sees a token only when two more have been read.
const READ_AHEAD: usize = 3;

/// How many characters a line comment may be away from its token.
const LOOK_AHEAD: usize = 512;

/// A token and the index of the character at which it starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: i32,
}

/// The state of go-yaml's scanner, as far as comments depend on it.
pub(super) struct Scan<'a> {
    cursor: Cursor<'a>,
    steps: std::vec::IntoIter<Step>,
    /// Tokens that have been read and not been taken.
    ahead: VecDeque<Token>,
    taken: usize,
    last: Option<Token>,
    before_last: Option<Token>,
    notes: Vec<Note>,
    next_note: usize,
    found: Vec<Span>,
    /// Columns of the block collections that are open.
    indents: Vec<i32>,
    keys: Keys,
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str, steps: Vec<Step>) -> Self {
        Scan {
            cursor: Cursor::new(text),
            steps: steps.into_iter(),
            ahead: VecDeque::new(),
            taken: 0,
            last: None,
            before_last: None,
            notes: Vec::new(),
            next_note: 0,
            found: Vec::new(),
            indents: Vec::new(),
            keys: Keys::new(),
        }
    }

    /// The next token, read far enough ahead to know it.
    pub fn peek(&mut self) -> Result<Token, ScanFault> {
        loop {
            if self.ahead.len() >= READ_AHEAD
                && !self.keys.may_become_key(self.taken, self.cursor.mark())
            {
                return self.ahead.front().copied().ok_or_else(|| self.fault());
            }
            self.read()?;
        }
    }

    /// Takes the token that [`peek`](Self::peek) gave.
    pub fn take(&mut self) {
        self.ahead.pop_front();
        self.taken += 1;
    }

    /// The next note that goes with `token` or with one before it.
    pub fn note_for(&mut self, token: Token) -> Option<(Role, Vec<super::gather::Piece>)> {
        let note = self.notes.get_mut(self.next_note)?;
        // The end of a block has no head: the note waits for what follows.
        if note.with > token.start || note.role == Role::Head && token.kind == Kind::BlockEnd {
            return None;
        }
        self.next_note += 1;
        let role = note.role;
        Some((role, note.spend()))
    }

    /// The spans of all comments read so far, in the order of the text.
    pub fn into_found(self) -> Vec<Span> {
        self.found
    }

    /// The fault of standing here.
    pub fn fault(&self) -> ScanFault {
        let mark = self.cursor.mark();
        ScanFault::Unreadable {
            line: mark.line.unsigned_abs() + 1,
            column: mark.column.unsigned_abs() + 1,
        }
    }

    fn indent(&self) -> i32 {
        self.indents.last().copied().unwrap_or(-1)
    }

    fn push(&mut self, kind: Kind, start: i32) {
        let token = Token { kind, start };
        self.ahead.push_back(token);
        self.before_last = self.last.replace(token);
    }

    /// Reads one token, the comments before it, and a comment behind it on its line.
    fn read(&mut self) -> Result<(), ScanFault> {
        let Some(step) = self.steps.next() else {
            self.push(Kind::StreamEnd, self.cursor.mark().index);
            return Ok(());
        };
        if step.kind == Kind::StreamStart {
            self.push(step.kind, 0);
            return Ok(());
        }
        let searched_from = self.cursor.mark();
        self.skip_to_token();
        // go-yaml knows a byte order mark at the start of the text alone.
        if self.cursor.at_byte_order_mark() {
            return Err(self.fault());
        }
        let mut ends = step.ends;
        self.end_blocks(&mut ends, self.cursor.mark().column, searched_from);
        if matches!(
            step.kind,
            Kind::StreamEnd | Kind::Directive | Kind::DocumentStart | Kind::DocumentEnd
        ) {
            self.read_boundary(step, ends);
            return Ok(());
        }
        if ends > 0
            || self.cursor.at_end()
            || !self.keys.in_flow() && self.indent() > self.cursor.mark().column
        {
            return Err(self.fault());
        }
        let mut with = self.cursor.mark().index;
        let separator = if self.keys.in_flow() { b',' } else { b':' };
        if let (true, Some(last)) = (self.cursor.peek(0) == separator, self.last) {
            with = last.start;
        }
        self.read_content(step)?;
        // Behind a `-` alone there are no line comments: they are heads of what follows.
        if step.kind != Kind::BlockEntry {
            self.note_line_comment(with);
        }
        Ok(())
    }

    /// Reads the end of the stream, a directive, `---` or `...`.
    fn read_boundary(&mut self, step: Step, mut ends: u32) {
        if step.kind == Kind::StreamEnd {
            self.cursor.end_last_line();
        }
        self.end_blocks(&mut ends, -1, self.cursor.mark());
        self.keys.boundary();
        self.push(step.kind, self.cursor.mark().index);
        match step.kind {
            Kind::Directive => self.skip_directive(step.end),
            Kind::DocumentStart | Kind::DocumentEnd => {
                self.cursor.advance_to(self.cursor.byte() + 3)
            }
            _ => {}
        }
    }

    /// Skips a directive's line; a comment in it gets a number, but no note.
    fn skip_directive(&mut self, end: usize) {
        self.cursor.advance_to(end);
        self.cursor.skip_while(is_blank);
        if self.cursor.peek(0) == b'#' {
            number_comment(&mut self.cursor, &mut self.found);
        }
        self.cursor.skip_line();
        self.cursor.step();
    }

    /// Reads a token of a document's content, and announces the blocks and keys that it reveals.
    fn read_content(&mut self, step: Step) -> Result<(), ScanFault> {
        let mark = self.cursor.mark();
        if step.opens {
            let kind = if step.kind == Kind::BlockEntry {
                Kind::BlockSequenceStart
            } else {
                Kind::BlockMappingStart
            };
            self.indents.push(mark.column);
            self.push(kind, mark.index);
        }
        if step.kind == Kind::Value {
            self.reveal_key(step.key)?;
        } else {
            self.keys
                .token(step.kind, self.taken + self.ahead.len(), mark);
        }
        self.push(step.kind, mark.index);
        match step.kind {
            Kind::BlockScalar => self.skip_block_scalar(step.end, mark.index),
            Kind::PlainScalar => {
                self.cursor.advance_to(step.end);
                let line = self.cursor.mark().line;
                self.cursor
                    .skip_while(|byte| is_blank(byte) || is_break(byte));
                if self.cursor.mark().line > line {
                    self.keys.allow();
                }
            }
            Kind::Alias | Kind::Anchor | Kind::Tag | Kind::QuotedScalar => {
                self.cursor.advance_to(step.end)
            }
            _ => self.cursor.step(),
        }
        Ok(())
    }

    /// Puts the tokens of a key that `:` reveals before the node that is the key.
    fn reveal_key(&mut self, keyed: Keyed) -> Result<(), ScanFault> {
        let revealed = self.keys.value(keyed);
        if keyed == Keyed::No {
            return Ok(());
        }
        let place = revealed.and_then(|key| Some((key.number.checked_sub(self.taken)?, key.mark)));
        let Some((at, mark)) = place.filter(|(at, _)| *at <= self.ahead.len()) else {
            return Err(self.fault());
        };
        let start = mark.index;
        self.ahead.insert(
            at,
            Token {
                kind: Kind::Key,
                start,
            },
        );
        if keyed == Keyed::FirstKey {
            self.ahead.insert(
                at,
                Token {
                    kind: Kind::BlockMappingStart,
                    start,
                },
            );
            self.indents.push(mark.column);
        }
        Ok(())
    }

    /// Ends the blocks that are deeper than `column`; the place of an end is before the comments
    /// that belong to what follows it.
    fn end_blocks(&mut self, ends: &mut u32, column: i32, searched_from: Mark) {
        let mut place = searched_from;
        place.index -= 1;
        while *ends > 0 && self.indent() > column {
            let mut stop = place.index;
            for note in self.notes.iter().rev() {
                if note.end < stop {
                    break;
                }
                if note.start.column == self.indent() + 1 {
                    place = note.start;
                }
                stop = note.searched_from.index;
            }
            self.push(Kind::BlockEnd, place.index);
            self.indents.pop();
            *ends -= 1;
        }
    }

    /// Moves over blanks, breaks and comments.
    fn skip_to_token(&mut self) {
        let searched_from = self.cursor.mark();
        loop {
            self.cursor.skip_while(is_blank);
            self.turn_line_into_head();
            if self.cursor.peek(0) == b'#' {
                self.gather_comments(searched_from);
            }
            if !is_break(self.cursor.peek(0)) {
                return;
            }
            self.cursor.step();
            self.keys.line_break();
        }
    }

    fn gather_comments(&mut self, searched_from: Mark) {
        let around_flow_entry = self
            .last
            .filter(|last| last.kind == Kind::FlowEntry)
            .and(self.before_last);
        let Some(after) = around_flow_entry.or(self.last) else {
            return;
        };
        let around = Surroundings {
            searched_from,
            after: after.kind,
            after_start: after.start,
            indent: self.indent().max(0),
            in_flow: self.keys.in_flow(),
        };
        let found = &mut self.found;
        gather(&mut self.cursor, &around, &mut self.notes, &mut |cursor| {
            number_comment(cursor, found)
        });
    }

    /// Turns a line comment below the first `-` of a list into the head of what follows.
    fn turn_line_into_head(&mut self) {
        let kinds = (
            self.before_last.map(|token| token.kind),
            self.last.map(|token| token.kind),
        );
        if kinds != (Some(Kind::BlockSequenceStart), Some(Kind::BlockEntry))
            || is_break(self.cursor.peek(0))
        {
            return;
        }
        let mark = self.cursor.mark();
        let Some(note) = self.notes.last_mut().filter(|note| note.role == Role::Line) else {
            return;
        };
        note.role = Role::Head;
        if note.start.line == mark.line - 1 {
            note.with = mark.index;
        }
    }

    /// Notes the comment that follows on the same line, if there is one.
    fn note_line_comment(&mut self, with: i32) {
        if self.cursor.newlines() > 0 {
            return;
        }
        let Some(blanks) = (0..LOOK_AHEAD).find(|ahead| !is_blank(self.cursor.peek(*ahead))) else {
            return;
        };
        if self.cursor.peek(blanks) != b'#' {
            return;
        }
        self.cursor.skip_while(is_blank);
        let start = self.cursor.mark();
        let number = number_comment(&mut self.cursor, &mut self.found);
        self.notes.push(Note::line(with, start, number));
    }

    /// Moves over a block scalar whose text ends at `end`, and the space below it.
    fn skip_block_scalar(&mut self, end: usize, start: i32) {
        self.cursor
            .skip_while(|byte| matches!(byte, b'|' | b'>' | b'+' | b'-' | b'0'..=b'9'));
        self.cursor.skip_while(is_blank);
        if self.cursor.peek(0) == b'#' {
            self.note_line_comment(start);
        }
        self.cursor.skip_line();
        self.cursor.step();
        self.cursor.advance_to(end);
        self.cursor
            .skip_while(|byte| byte == b' ' || is_break(byte));
    }
}

/// Moves over the comment at the cursor and gives it the next number.
fn number_comment(cursor: &mut Cursor<'_>, found: &mut Vec<Span>) -> u32 {
    let start = cursor.byte() as u32;
    cursor.skip_line();
    let number = found.len() as u32;
    found.push(Span {
        start,
        end: cursor.byte() as u32,
    });
    number
}

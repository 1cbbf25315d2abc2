//! Comments between two tokens: which are the foot of what came before, and which the head of
//! what comes.

use super::cursor::Cursor;
use super::cursor::Mark;
use super::cursor::is_blank;
use super::cursor::is_break_or_end;
use super::steps::Kind;

/// How many characters go-yaml looks ahead for the next comment.
const LOOK_AHEAD: usize = 512;

/// A piece of a comment's text. Joining and splitting texts needs no more than this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// The comment with this number in the text, one line.
    Line(u32),
    /// A line break.
    Break,
}

/// The side of a node on which a comment goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Head,
    Line,
    Foot,
    /// It has been handed on.
    Spent,
}

/// Comment lines that belong together, waiting for the token that they belong to.
#[derive(Debug)]
pub(super) struct Note {
    /// Where the search that found them began.
    pub searched_from: Mark,
    /// They are handed on with the first token that starts here or later.
    pub with: i32,
    pub start: Mark,
    pub end: i32,
    pub role: Role,
    pub text: Vec<Piece>,
}

impl Note {
    /// A comment behind a token on its line.
    pub fn line(with: i32, start: Mark, number: u32) -> Self {
        Note {
            searched_from: Mark::default(),
            with,
            start,
            end: 0,
            role: Role::Line,
            text: vec![Piece::Line(number)],
        }
    }

    /// Takes the text out; what remains has no place in the text.
    pub fn spend(&mut self) -> Vec<Piece> {
        let text = std::mem::take(&mut self.text);
        *self = Note {
            searched_from: Mark::default(),
            with: 0,
            start: Mark::default(),
            end: 0,
            role: Role::Spent,
            text: Vec::new(),
        };
        text
    }
}

/// What surrounds the comments to gather.
pub(super) struct Surroundings {
    /// Where the search for the next token began.
    pub searched_from: Mark,
    /// The kind of the token before them.
    pub after: Kind,
    /// Where that token starts.
    pub after_start: i32,
    /// The column of the block collection that they stand in; 0 outside of any.
    pub indent: i32,
    /// Whether they stand in a flow collection.
    pub in_flow: bool,
}

/// Gathers the comments that stand at the cursor, up to the next token or as far as go-yaml looks.
///
/// The cursor moves behind the last comment. `found` numbers a comment that starts at a byte.
pub(super) fn gather(
    cursor: &mut Cursor<'_>,
    around: &Surroundings,
    notes: &mut Vec<Note>,
    found: &mut dyn FnMut(&mut Cursor<'_>) -> u32,
) {
    let mut block = Block::new(around);
    let mut after_empty_line = false;
    let mut no_empty_line_yet = cursor.newlines() <= 1;
    let foot_line = foot_line(cursor, around);
    let mut line = cursor.mark().line;
    let mut column = cursor.mark().column;
    let mut ahead = 0;
    while ahead < LOOK_AHEAD {
        column += 1;
        let byte = cursor.peek(ahead);
        let here = Mark {
            index: cursor.mark().index + ahead as i32,
            line,
            column,
        };
        if is_blank(byte) {
            ahead += 1;
            continue;
        }
        let closes_flow = around.in_flow && matches!(byte, b']' | b'}');
        if closes_flow || is_break_or_end(byte) {
            if closes_flow || !after_empty_line {
                let dedented = block.start.column - 1 < around.indent;
                let below = block.start.line == foot_line && around.after != Kind::Value;
                if closes_flow || no_empty_line_yet && (below || dedented) {
                    // Nothing but a foot can end at the first empty line or at the end of a flow.
                    block.end_as_foot(here, dedented, notes);
                } else if !block.text.is_empty() && byte != 0 {
                    block.text.push(Piece::Break);
                }
            }
            if closes_flow || byte == 0 {
                break;
            }
            no_empty_line_yet = false;
            after_empty_line = true;
            column = 0;
            line += 1;
            ahead += 1;
            continue;
        }
        if column - 1 < around.indent && column != block.start.column {
            // At another indentation, the text before was the foot of what came before.
            block.end_as_foot(here, false, notes);
        }
        if byte != b'#' {
            break;
        }
        if block.text.is_empty() {
            block.start = here;
        } else {
            block.text.push(Piece::Break);
        }
        after_empty_line = false;
        cursor.advance_to(cursor.byte() + ahead);
        block.text.push(Piece::Line(found(cursor)));
        // The search goes on behind the character that follows the comment. That is its line
        // break; of `\r\n` it is the first half, so that the second half is an empty line.
        ahead = 1;
        column = 0;
        line = cursor.mark().line;
    }
    let end = cursor.mark().index + ahead as i32 - 1;
    block.end_as_head(end, notes);
}

/// The line on which a comment must start to be the foot of the token before it.
fn foot_line(cursor: &Cursor<'_>, around: &Surroundings) -> i32 {
    if around.searched_from.line == 0 {
        return -1;
    }
    let mark = cursor.mark();
    let below = mark.line - cursor.newlines() + 1;
    if cursor.newlines() == 0 && mark.column > 1 {
        below + 1
    } else {
        below
    }
}

/// The comment lines that are being gathered into one note.
struct Block {
    searched_from: Mark,
    with: i32,
    start: Mark,
    text: Vec<Piece>,
}

impl Block {
    fn new(around: &Surroundings) -> Self {
        Block {
            searched_from: around.searched_from,
            with: around.after_start,
            start: Mark::default(),
            text: Vec::new(),
        }
    }

    fn end_as_foot(&mut self, here: Mark, dedented: bool, notes: &mut Vec<Note>) {
        if self.text.is_empty() {
            return;
        }
        if dedented {
            // It has nothing to do with the token before it.
            self.with = self.start.index;
        }
        notes.push(Note {
            searched_from: self.searched_from,
            with: self.with,
            start: self.start,
            end: here.index,
            role: Role::Foot,
            text: std::mem::take(&mut self.text),
        });
        self.searched_from = here;
        self.with = here.index;
    }

    fn end_as_head(self, end: i32, notes: &mut Vec<Note>) {
        if self.text.is_empty() {
            return;
        }
        notes.push(Note {
            searched_from: self.searched_from,
            with: self.start.index,
            start: self.start,
            end,
            role: Role::Head,
            text: self.text,
        });
    }
}

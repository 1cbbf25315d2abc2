//! Which tokens may turn out to be keys: go-yaml holds such a token back, and reads further
//! ahead, until it knows.

use super::cursor::Mark;
use super::steps::Keyed;
use super::steps::Kind;

/// How many characters a key without `?` may have.
const LENGTH: i32 = 1024;

/// A token that may turn out to be the first of a key.
#[derive(Clone, Copy, Default)]
pub(super) struct PossibleKey {
    possible: bool,
    /// How many tokens of the stream stand before it.
    pub number: usize,
    /// Where it starts.
    pub mark: Mark,
}

/// The possible keys of the block context and of each flow collection that is open.
pub(super) struct Keys {
    levels: Vec<PossibleKey>,
    /// Whether a key may start here.
    allowed: bool,
}

impl Keys {
    pub fn new() -> Self {
        Keys {
            levels: vec![PossibleKey::default()],
            allowed: true,
        }
    }

    /// Whether a flow collection is open.
    pub fn in_flow(&self) -> bool {
        self.levels.len() > 1
    }

    /// A line break has been read.
    pub fn line_break(&mut self) {
        self.allowed |= !self.in_flow();
    }

    /// A plain scalar has ended with a line break.
    pub fn allow(&mut self) {
        self.allowed = true;
    }

    /// The end of the stream, a directive, `---` or `...` is read.
    pub fn boundary(&mut self) {
        self.forget();
        self.allowed = false;
    }

    /// A token of a document's content, but not a `:`, is read.
    pub fn token(&mut self, kind: Kind, number: usize, mark: Mark) {
        match kind {
            Kind::FlowSequenceStart | Kind::FlowMappingStart => {
                self.note(number, mark);
                self.levels.push(PossibleKey::default());
                self.allowed = true;
            }
            Kind::FlowSequenceEnd | Kind::FlowMappingEnd => {
                if self.in_flow() {
                    self.levels.pop();
                }
                self.allowed = false;
            }
            Kind::FlowEntry | Kind::BlockEntry | Kind::BlockScalar => {
                self.forget();
                self.allowed = true;
            }
            Kind::Key => {
                self.forget();
                self.allowed = !self.in_flow();
            }
            _ => {
                self.note(number, mark);
                self.allowed = false;
            }
        }
    }

    /// A `:` is read: gives the key that it reveals.
    pub fn value(&mut self, keyed: Keyed) -> Option<PossibleKey> {
        let key = self.levels.last().copied().filter(|key| key.possible);
        self.forget();
        self.allowed = keyed == Keyed::No && !self.in_flow();
        key
    }

    /// Whether the token with this number may yet turn out to be a key, with the reader at `here`.
    pub fn may_become_key(&mut self, number: usize, here: Mark) -> bool {
        let mut levels = self.levels.iter_mut();
        let Some(key) = levels.find(|key| key.possible && key.number == number) else {
            return false;
        };
        key.possible = key.mark.line >= here.line && key.mark.index + LENGTH >= here.index;
        key.possible
    }

    fn note(&mut self, number: usize, mark: Mark) {
        if let (true, Some(key)) = (self.allowed, self.levels.last_mut()) {
            *key = PossibleKey {
                possible: true,
                number,
                mark,
            };
        }
    }

    fn forget(&mut self) {
        if let Some(key) = self.levels.last_mut() {
            key.possible = false;
        }
    }
}

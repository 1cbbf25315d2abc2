//! From an opened file back to the text it was sealed from.

use super::block;
use super::encvalue::Kind;
use super::item_comments;
use super::item_comments::Item;
use super::leaves::PlainLeaves;
use super::opened::OpenLeaf;
use super::opened::Opened;
use super::remark;
use super::scalar;
use super::sealing::NoteCipher;
use super::spelled;
use super::spelled::Places;
use super::spelling;
use super::spelling::Spelling;
use super::spelling::Spellings;
use crate::crypto::cipher::Cipher;
use crate::document::leaf::Span;
use crate::document::leaf::Value;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::emit;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::secret::Plaintext;

/// The values of an opened file cannot be written as text.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("its values do not fit into the text around them")]
pub struct NoSpelling;

/// Which spellings are tried, best first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Attempt {
    Noted,
    Canonical,
    /// Empty documents as `{}`, because without the block nothing would be left of them.
    Braces,
    Quoted,
}

impl Opened<'_> {
    /// The text, with every value readable and the metadata gone.
    ///
    /// Spellings that were noted are used if the whole then reads back as the decrypted values,
    /// the canonical ones otherwise: never another value.
    ///
    /// # Errors
    /// If no spelling reads back as the values.
    pub fn plaintext(&self) -> Result<Plaintext, NoSpelling> {
        let places = Places::new(&self.yaml);
        let noted = self.spellings(&places);
        let none = Spellings::default();
        for attempt in [
            Attempt::Noted,
            Attempt::Canonical,
            Attempt::Braces,
            Attempt::Quoted,
        ] {
            let spellings = match (attempt, &noted) {
                (Attempt::Noted, Some(spellings)) => spellings,
                (Attempt::Noted, None) => continue,
                _ => &none,
            };
            let text = self.written(&places, spellings, attempt);
            let text = Plaintext::new(text);
            if self.reads_back(text.expose()) {
                return match with_nulls(text.expose(), &spellings.nulls) {
                    Some(text) => Ok(Plaintext::new(text)),
                    None => Ok(text),
                };
            }
        }
        Err(NoSpelling)
    }

    /// Whether [`Self::plaintext`] gives exactly `plain`, whose leaves this file [`Self::holds`].
    pub(super) fn gives_back(&self, plain: &str) -> bool {
        let places = Places::new(&self.yaml);
        let (spellings, attempt) = match self.spellings(&places) {
            Some(spellings) => (spellings, Attempt::Noted),
            None => (Spellings::default(), Attempt::Canonical),
        };
        let text = Plaintext::new(self.written(&places, &spellings, attempt));
        match with_nulls(text.expose(), &spellings.nulls) {
            Some(text) => Plaintext::new(text).expose() == plain,
            None => text.expose() == plain,
        }
    }

    /// Whether these are the leaves of this file.
    pub(super) fn holds(&self, leaves: &PlainLeaves) -> bool {
        leaves.list.len() == self.order.len()
            && leaves.list.iter().zip(&self.order).all(|(leaf, own)| {
                own.is_none_or(|number| {
                    let own = &self.leaves[number as usize];
                    own.kind == leaf.kind
                        && own.document == leaf.document
                        && self.trail(own) == leaves.trail(leaf)
                        && self.plaintext[own.plaintext.range()] == *leaves.plaintext(leaf)
                })
            })
    }

    /// The noted spellings, if there is a note that opens and fits.
    fn spellings(&self, places: &Places<'_, '_>) -> Option<Spellings> {
        let note = self.metadata.note.as_ref()?;
        let sealed = note.spelling.as_deref()?;
        let cipher = Cipher::new(&self.data_key);
        let packed = NoteCipher::new(&cipher).open(sealed, &self.metadata.mac)?;
        let leaves: Vec<&OpenLeaf> = self.values().collect();
        spelling::unpack(&packed, |number| {
            let leaf = leaves.get(number as usize)?;
            Some(spelled::canonical(places, leaf.id, &self.value(leaf)?))
        })
    }

    /// The sealed leaves without SOPS's comment items.
    fn values(&self) -> impl Iterator<Item = &OpenLeaf> {
        self.leaves.iter().filter(|leaf| leaf.kind != Kind::Comment)
    }

    fn value(&self, leaf: &OpenLeaf) -> Option<Value<'_>> {
        let plaintext = &self.plaintext[leaf.plaintext.range()];
        match leaf.kind {
            Kind::Str => Some(Value::Str(plaintext.into())),
            kind => scalar::from_plaintext(kind, plaintext.to_vec()).ok(),
        }
    }

    fn written(&self, places: &Places<'_, '_>, spellings: &Spellings, attempt: Attempt) -> String {
        let removal = |index| match attempt {
            Attempt::Braces => block::removal_with_braces(&self.yaml, index),
            _ => block::removal(&self.yaml, index),
        };
        let mut edits: Vec<Edit> = (0..self.yaml.documents.len()).filter_map(removal).collect();
        for comment in &self.comments {
            let text = String::from_utf8_lossy(&self.plaintext[comment.plaintext.range()]);
            let text = remark::opened(&text, comment.in_list);
            edits.push(Edit::replace(comment.span, format!("#{text}")));
        }
        edits.extend(self.item_comments(places));
        let mut notes = spellings.scalars.iter().peekable();
        let mut aliased_until: NodeId = 0;
        for (number, leaf) in self.values().enumerate() {
            let note = notes
                .next_if(|(at, _)| *at == number as u32)
                .map(|(_, note)| note);
            if leaf.id < aliased_until {
                continue;
            }
            match note {
                Some(Spelling::Alias { up, name }) => {
                    let target = self.ancestor(places, leaf.id, *up);
                    aliased_until = self.yaml.node(target).next;
                    edits.push(Edit::replace(self.yaml.node(target).span, name.clone()));
                }
                Some(Spelling::Raw(text)) => self.respell(leaf.id, text, &mut edits),
                None => {
                    let Some(value) = self.value(leaf) else {
                        continue;
                    };
                    let mut setting = places.setting(leaf.id, &value);
                    setting.quoted |= attempt == Attempt::Quoted;
                    self.respell(leaf.id, &emit::spell(&value, setting), &mut edits);
                }
            }
        }
        splice(self.yaml.text, edits)
    }

    fn item_comments(&self, places: &Places<'_, '_>) -> Vec<Edit> {
        let comments = self.leaves.iter().filter(|leaf| leaf.kind == Kind::Comment);
        let texts: Vec<_> = comments
            .map(|leaf| {
                let text = String::from_utf8_lossy(&self.plaintext[leaf.plaintext.range()]);
                (leaf.id, text)
            })
            .collect();
        let items: Vec<Item<'_>> = texts
            .iter()
            .map(|(id, text)| Item { id: *id, text })
            .collect();
        item_comments::edits(&self.yaml, places, &items)
    }

    fn ancestor(&self, places: &Places<'_, '_>, id: NodeId, up: u32) -> NodeId {
        (0..up).fold(id, |id, _| places.parent(id).unwrap_or(id))
    }

    /// Writes a spelling in place of an envelope.
    fn respell(&self, id: NodeId, spelling: &str, edits: &mut Vec<Edit>) {
        let yaml = &self.yaml;
        let node = yaml.node(id);
        let comment = comment_on_line(yaml, node.span.end);
        let (lead, core, tail) = spelled::pieces(spelling, comment.is_some());
        if let Some(lead) = lead {
            edits.push(Edit::insert(node.start(), lead));
        }
        edits.push(Edit::replace(node.span, core));
        if let (Some(comment), false) = (comment, tail.is_empty()) {
            edits.push(Edit::insert(comment.end, tail));
        }
    }

    /// Whether a text holds the values of this file, in their order.
    fn reads_back(&self, text: &str) -> bool {
        let Ok(yaml) = Yaml::parse(text) else {
            return false;
        };
        let Ok(found) = PlainLeaves::collect(&yaml, &self.selection) else {
            return false;
        };
        yaml.documents.len() == self.yaml.documents.len() && self.holds(&found)
    }
}

/// The comment that follows `offset` on its line.
fn comment_on_line(yaml: &Yaml<'_>, offset: u32) -> Option<Span> {
    let next = yaml.comments.partition_point(|span| span.start < offset);
    let comment = yaml.comments.get(next)?;
    let between = &yaml.text[offset as usize..comment.start as usize];
    (!between.contains(['\n', '\r'])).then_some(*comment)
}

/// Puts written nulls back at the roots of empty documents.
fn with_nulls(text: &str, nulls: &[(u32, u32, String)]) -> Option<String> {
    if nulls.is_empty() {
        return None;
    }
    let yaml = Yaml::parse(text).ok()?;
    let mut edits = Vec::new();
    for (document, offset, null) in nulls {
        let document = yaml.documents.get(*document as usize)?;
        let at = document.start.checked_add(*offset)?;
        let fits = at as usize <= text.len() && text.is_char_boundary(at as usize);
        edits.push(fits.then(|| Edit::insert(at, null.clone()))?);
    }
    Some(splice(text, edits))
}

//! Opening: a sealed text and its data key become verified values.

use super::encvalue::EncValue;
use super::encvalue::EncValueError;
use super::encvalue::Kind;
use super::mac::Mac;
use super::metadata::Metadata;
use super::metadata::MetadataError;
use super::metadata::authenticated_instant;
use super::scalar;
use super::scalar::ScalarError;
use super::seal::Seal;
use super::seal::Verdict;
use super::selection::Selection;
use super::selection::SelectionError;
use super::walk::Comment;
use super::walk::Leaf;
use super::walk::Step;
use super::walk::Walk;
use super::walk::WalkError;
use crate::crypto::cipher::Cipher;
use crate::crypto::datakey::DataKey;
use crate::document::leaf::Span;
use crate::document::leaf::Value;
use crate::document::yaml::parse::YamlError;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use zeroize::Zeroizing;

/// A sealed text, read but not opened.
pub struct Sealed<'t> {
    /// The text's nodes.
    pub yaml: Yaml<'t>,
    /// What its `sops:` block says.
    pub metadata: Metadata,
}

/// A sealed text with its values, whose MAC and seal were verified.
pub struct Opened<'t> {
    /// The sealed text's nodes.
    pub yaml: Yaml<'t>,
    /// What its `sops:` block says.
    pub metadata: Metadata,
    /// Which leaves are sealed.
    pub selection: Selection,
    /// The key of all its values.
    pub data_key: DataKey,
    /// Who wrote it last.
    pub verdict: Verdict,
    /// Comments that stand readable where the selector wants them sealed.
    pub readable_comments: usize,
    /// The sealed leaves in the order of the walk.
    pub(super) leaves: Vec<OpenLeaf>,
    pub(super) comments: Vec<OpenComment>,
    /// For every leaf with a value, in the order of the walk, its number in `leaves` if sealed.
    pub(super) order: Vec<Option<u32>>,
    pub(super) plaintext: Zeroizing<Vec<u8>>,
    paths: String,
}

/// An opened leaf.
pub(super) struct OpenLeaf {
    pub(super) id: NodeId,
    pub(super) kind: Kind,
    pub(super) plaintext: Span,
    document: u32,
    trail: Span,
}

/// An opened comment.
pub(super) struct OpenComment {
    pub(super) span: Span,
    pub(super) plaintext: Span,
    document: u32,
    aad: Span,
}

/// An envelope with what it holds.
pub struct Envelope<'o> {
    /// Its document.
    pub document: usize,
    /// Its unambiguous path; for a comment, the authenticated one.
    pub path: &'o str,
    /// The type of its content.
    pub kind: Kind,
    /// Its content.
    pub plaintext: &'o [u8],
    /// `ENC[…]`.
    pub text: &'o str,
}

/// Whether the MAC must match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacCheck {
    /// It must, and the seal too.
    Verify,
    /// Open the file all the same.
    Ignore,
}

/// Why a sealed text is not opened. Nothing of a value is in it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It is not YAML that can be sealed.
    #[error(transparent)]
    Yaml(#[from] YamlError),
    /// Its metadata does not make sense.
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    /// Its selector does not make sense.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// A scalar that SOPS cannot hold.
    #[error(transparent)]
    Walk(#[from] WalkError),
    /// A value is readable that should be sealed.
    #[error("{at}: the value of '{path}' should be encrypted and is not")]
    Readable {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
    },
    /// An envelope is damaged.
    #[error("{at}: the encrypted value of '{path}' is damaged: {fault}")]
    Envelope {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
        /// How.
        fault: EncValueError,
    },
    /// An envelope does not open: altered, or moved from another place or file.
    #[error(
        "{at}: the encrypted value of '{path}' was changed, or belongs to another place or file"
    )]
    Unauthentic {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
    },
    /// An envelope's type does not fit its content.
    #[error("{at}: '{path}': {fault}")]
    Scalar {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
        /// How.
        fault: ScalarError,
    },
    /// There is no MAC.
    #[error("it has no MAC")]
    NoMac,
    /// `lastmodified` is no instant.
    #[error("its 'lastmodified' is not a time as RFC 3339 writes it")]
    LastModified,
    /// The MAC does not match.
    #[error("the MAC does not match: the file was changed without its data key")]
    MacMismatch,
    /// The MAC matches, the seal does not.
    #[error(
        "the seal does not match: keys, structure, types or empty values were changed without the data key"
    )]
    SealBroken,
}

impl<'t> Sealed<'t> {
    /// Reads a sealed text.
    ///
    /// # Errors
    /// What is not YAML or has no metadata.
    pub fn parse(text: &'t str) -> Result<Self, OpenError> {
        let yaml = Yaml::parse(text)?;
        let metadata = Metadata::parse(&yaml)?;
        Ok(Self { yaml, metadata })
    }

    /// Opens every value and verifies the MAC and the seal.
    ///
    /// # Errors
    /// The first value that does not open, or what does not verify.
    pub fn open(self, data_key: DataKey, check: MacCheck) -> Result<Opened<'t>, OpenError> {
        let selection = Selection::compile(Some(&self.metadata.selector()))?;
        let mut opened = Opened {
            leaves: Vec::new(),
            comments: Vec::new(),
            order: Vec::new(),
            plaintext: Zeroizing::new(Vec::with_capacity(self.yaml.text.len() / 4)),
            paths: String::new(),
            verdict: Verdict::WrittenBySops,
            readable_comments: 0,
            yaml: self.yaml,
            metadata: self.metadata,
            selection,
            data_key,
        };
        // The walk borrows the nodes while the values are collected beside them.
        let yaml = std::mem::replace(&mut opened.yaml, Yaml::parse("")?);
        let selection = opened.selection.clone();
        let mut opening = Opening {
            yaml: &yaml,
            cipher: Cipher::new(&opened.data_key),
            mac: Mac::new(opened.metadata.mac_only_encrypted),
            seal: Seal::new(&opened.data_key, &opened.metadata),
            opened: &mut opened,
        };
        Walk::with_comments(&yaml, &selection)?.run(&mut |step| opening.take(step))?;
        let verdict = opening.finish(check);
        opened.verdict = verdict?;
        opened.yaml = yaml;
        Ok(opened)
    }
}

struct Opening<'o, 'y, 't, 'u> {
    yaml: &'y Yaml<'t>,
    cipher: Cipher,
    mac: Mac,
    seal: Seal,
    opened: &'o mut Opened<'u>,
}

impl Opening<'_, '_, '_, '_> {
    fn take(&mut self, step: Step<'_, '_>) -> Result<(), OpenError> {
        match step {
            Step::StartDocument(_) => self.seal.document(),
            Step::StartMap => self.seal.structure(b'{'),
            Step::EndMap => self.seal.structure(b'}'),
            Step::StartSeq => self.seal.structure(b'['),
            Step::EndSeq => self.seal.structure(b']'),
            Step::Key(key) => self.seal.key(key),
            Step::Leaf(leaf) => self.leaf(&leaf)?,
            Step::Comment(comment) => self.comment(&comment),
        }
        Ok(())
    }

    fn leaf(&mut self, leaf: &Leaf<'_, '_>) -> Result<(), OpenError> {
        let start = self.opened.plaintext.len();
        let kind = scalar::canonical(&leaf.value, &mut self.opened.plaintext);
        let empty = self.opened.plaintext.len() == start;
        if leaf.selected && !empty {
            self.opened.plaintext.truncate(start);
            return self.sealed_leaf(leaf);
        }
        let plaintext = &self.opened.plaintext[start..];
        if kind.is_some() {
            self.mac.leaf(plaintext, leaf.selected);
        }
        self.seal
            .leaf(&leaf.value, plaintext, leaf.trail, leaf.selected);
        self.opened.plaintext.truncate(start);
        if !empty {
            self.opened.order.push(None);
        }
        Ok(())
    }

    fn sealed_leaf(&mut self, leaf: &Leaf<'_, '_>) -> Result<(), OpenError> {
        let place = || self.yaml.place(leaf.node.start());
        let path = || dotted(leaf.aad);
        let is_text = matches!(leaf.value, Value::Str(_));
        if !is_text || !EncValue::looks_like(&leaf.node.text) {
            return Err(OpenError::Readable {
                at: place(),
                path: path(),
            });
        }
        let mut envelope =
            EncValue::parse(&leaf.node.text).map_err(|fault| OpenError::Envelope {
                at: place(),
                path: path(),
                fault,
            })?;
        self.cipher
            .decrypt(
                &envelope.iv,
                leaf.aad.as_bytes(),
                &mut envelope.data,
                &envelope.tag,
            )
            .map_err(|_| OpenError::Unauthentic {
                at: place(),
                path: path(),
            })?;
        let kind = envelope.kind;
        let start = self.opened.plaintext.len();
        if matches!(kind, Kind::Str | Kind::Comment | Kind::Bytes) {
            self.opened.plaintext.extend_from_slice(&envelope.data);
            zeroize::Zeroize::zeroize(&mut envelope.data);
            let text = Value::Str((&self.opened.plaintext[start..]).into());
            if kind != Kind::Comment {
                self.mac.leaf(&self.opened.plaintext[start..], true);
                self.seal
                    .leaf(&text, &self.opened.plaintext[start..], leaf.trail, true);
            }
        } else {
            let value =
                scalar::from_plaintext(kind, envelope.data).map_err(|fault| OpenError::Scalar {
                    at: place(),
                    path: path(),
                    fault,
                })?;
            scalar::canonical(&value, &mut self.opened.plaintext);
            self.mac.leaf(&self.opened.plaintext[start..], true);
            self.seal
                .leaf(&value, &self.opened.plaintext[start..], leaf.trail, true);
        }
        if kind != Kind::Comment {
            self.opened
                .order
                .push(Some(self.opened.leaves.len() as u32));
        }
        let plaintext = span(start, self.opened.plaintext.len());
        let trail = self.opened.note(leaf.trail);
        self.opened.leaves.push(OpenLeaf {
            id: leaf.id,
            kind: if kind == Kind::Bytes { Kind::Str } else { kind },
            plaintext,
            document: leaf.document as u32,
            trail,
        });
        Ok(())
    }

    /// A comment that does not open is a readable one, as for SOPS.
    fn comment(&mut self, comment: &Comment<'_>) {
        if !comment.selected || comment.via.is_some() {
            return;
        }
        let text = &comment.span.of(self.yaml.text)[1..];
        let envelope = EncValue::parse(text).ok().and_then(|mut envelope| {
            let aad = comment.aad.as_bytes();
            self.cipher
                .decrypt(&envelope.iv, aad, &mut envelope.data, &envelope.tag)
                .ok()?;
            std::str::from_utf8(&envelope.data).ok()?;
            Some(envelope.data)
        });
        let Some(plaintext) = envelope else {
            self.opened.readable_comments += usize::from(!text.is_empty());
            return;
        };
        let start = self.opened.plaintext.len();
        self.opened.plaintext.extend_from_slice(&plaintext);
        let aad = self.opened.note(comment.aad);
        self.opened.comments.push(OpenComment {
            span: comment.span,
            plaintext: span(start, start + plaintext.len()),
            document: comment.document as u32,
            aad,
        });
    }

    fn finish(self, check: MacCheck) -> Result<Verdict, OpenError> {
        let metadata = &self.opened.metadata;
        let judged = || {
            if metadata.mac.is_empty() {
                return Err(OpenError::NoMac);
            }
            let instant =
                authenticated_instant(&metadata.lastmodified).ok_or(OpenError::LastModified)?;
            let mut sealed = EncValue::parse(&metadata.mac).map_err(|_| OpenError::MacMismatch)?;
            self.cipher
                .decrypt(
                    &sealed.iv,
                    instant.as_bytes(),
                    &mut sealed.data,
                    &sealed.tag,
                )
                .map_err(|_| OpenError::MacMismatch)?;
            let mac = self.mac.finish();
            if !crate::crypto::digest::equal(mac.as_bytes(), &sealed.data) {
                return Err(OpenError::MacMismatch);
            }
            match self.seal.judge(&sealed.iv, &instant, &mac) {
                Verdict::Broken => Err(OpenError::SealBroken),
                verdict => Ok(verdict),
            }
        };
        match (judged(), check) {
            (Err(_), MacCheck::Ignore) => Ok(Verdict::WrittenBySops),
            (verdict, _) => verdict,
        }
    }
}

impl Opened<'_> {
    fn note(&mut self, path: &str) -> Span {
        let start = self.paths.len();
        self.paths.push_str(path);
        span(start, self.paths.len())
    }

    /// How many values are sealed.
    pub fn sealed_count(&self) -> usize {
        self.leaves
            .iter()
            .filter(|leaf| leaf.kind != Kind::Comment)
            .count()
    }

    /// All envelopes with their contents.
    pub fn envelopes(&self) -> impl Iterator<Item = Envelope<'_>> {
        let leaves = self.leaves.iter().map(|leaf| Envelope {
            document: leaf.document as usize,
            path: &self.paths[leaf.trail.range()],
            kind: leaf.kind,
            plaintext: &self.plaintext[leaf.plaintext.range()],
            text: self.yaml.node(leaf.id).text.as_ref(),
        });
        let comments = self.comments.iter().map(|comment| Envelope {
            document: comment.document as usize,
            path: &self.paths[comment.aad.range()],
            kind: Kind::Comment,
            plaintext: &self.plaintext[comment.plaintext.range()],
            text: &comment.span.of(self.yaml.text)[1..],
        });
        leaves.chain(comments)
    }

    /// Whether the note vouches for the recipients.
    pub fn recipients_vouched_for(&self) -> bool {
        let note = self.metadata.note.as_ref();
        let tag = note.and_then(|note| note.recipients.as_deref());
        tag.is_some_and(|tag| super::seal::vouches(&self.data_key, &self.metadata.groups, tag))
    }
}

/// A range in one of the buffers, which hold less than 4 GiB, as texts are at most 256 MiB.
fn span(start: usize, end: usize) -> Span {
    Span {
        start: start as u32,
        end: end as u32,
    }
}

/// `a:b:` as people write it.
pub fn dotted(aad: &str) -> String {
    aad.trim_end_matches(':').replace(':', ".")
}

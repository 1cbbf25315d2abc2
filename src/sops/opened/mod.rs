//! Opening: a sealed text and its data key become verified values.

use crate::crypto::cipher::Cipher;
use crate::crypto::datakey::DataKey;
use crate::document::leaf::Span;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::sops::encvalue::Kind;
use crate::sops::mac::Mac;
use crate::sops::metadata::Metadata;
use crate::sops::seal::Seal;
use crate::sops::seal::Verdict;
use crate::sops::selection::Selection;
use crate::sops::walk::Walk;
use zeroize::Zeroizing;

mod fault;
mod opening;
mod strays;

pub use fault::OpenError;
use opening::Opening;
use strays::Strays;

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
    pub(in crate::sops) leaves: Vec<OpenLeaf>,
    pub(in crate::sops) comments: Vec<OpenComment>,
    /// For every leaf with a value, in the order of the walk, its number in `leaves` if sealed.
    pub(in crate::sops) order: Vec<Option<u32>>,
    pub(in crate::sops) plaintext: Zeroizing<Vec<u8>>,
    paths: String,
}

/// An opened leaf.
pub(in crate::sops) struct OpenLeaf {
    pub(in crate::sops) id: NodeId,
    pub(in crate::sops) kind: Kind,
    pub(in crate::sops) plaintext: Span,
    pub(in crate::sops) document: u32,
    trail: Span,
}

/// An opened comment.
pub(in crate::sops) struct OpenComment {
    pub(in crate::sops) span: Span,
    pub(in crate::sops) plaintext: Span,
    pub(in crate::sops) in_list: bool,
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
            strays: Strays::new(&yaml),
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

impl Opened<'_> {
    fn note(&mut self, path: &str) -> Span {
        let start = self.paths.len();
        self.paths.push_str(path);
        span(start, self.paths.len())
    }

    /// The unambiguous path of a leaf.
    pub(in crate::sops) fn trail(&self, leaf: &OpenLeaf) -> &str {
        &self.paths[leaf.trail.range()]
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
            path: self.trail(leaf),
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

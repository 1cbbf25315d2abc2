//! Sealing: a plain text becomes a SOPS file in which every byte outside sealed scalars, sealed
//! comments and the `sops:` blocks is the original's.

use crate::crypto::cipher::Cipher;
use crate::crypto::cipher::IV_LENGTH;
use crate::crypto::datakey::DataKey;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::parse::YamlError;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use crate::sops::aliases;
use crate::sops::aliases::AliasCrossing;
use crate::sops::block;
use crate::sops::encvalue::EncValue;
use crate::sops::encvalue::Kind;
use crate::sops::leaves::PlainLeaves;
use crate::sops::metadata::Metadata;
use crate::sops::metadata::NOTE_VERSION;
use crate::sops::metadata::Note;
use crate::sops::metadata::authenticated_instant;
use crate::sops::metadata_text;
use crate::sops::opened::MacCheck;
use crate::sops::opened::OpenError;
use crate::sops::opened::Opened;
use crate::sops::opened::Sealed;
use crate::sops::reuse;
use crate::sops::reuse::Wanted;
use crate::sops::seal;
use crate::sops::selection::Selection;
use crate::sops::selection::SelectionError;
use crate::sops::walk::Walk;
use crate::sops::walk::WalkError;
use rand_core::CryptoRngCore;
use std::collections::HashSet;

mod comments;
mod note;
mod outline;
mod reading;
mod skeleton;

use reading::Read;

pub(super) use note::NoteCipher;

/// What a text is sealed with.
pub struct Terms<'a> {
    /// The key of all values.
    pub data_key: &'a DataKey,
    /// Recipients with their wrapped keys, selector, version; time, MAC and note are made here.
    pub metadata: Metadata,
    /// The time of the change, RFC 3339 in UTC.
    pub now: String,
    /// The file before the change, sealed with the same data key: what is unchanged is kept.
    pub previous: Option<&'a Opened<'a>>,
    /// Keep the recipients' tag as it is, because nobody has looked at them.
    pub vouch: Vouch,
}

/// Whether the new file vouches for its recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vouch {
    /// They come from a rule or from the user.
    Yes,
    /// They come from the file, which did not vouch for them.
    No,
}

/// A sealed text.
pub struct Sealing {
    /// The file.
    pub text: String,
    /// How many values were sealed.
    pub values: usize,
    /// Documents that hold leaves of which none was sealed.
    pub untouched_documents: Vec<usize>,
    /// The leaves of the plain text.
    pub leaves: PlainLeaves,
    /// The numbers of those leaves whose envelopes are new.
    pub fresh: Vec<usize>,
}

/// Why a text is not sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// It is not YAML that can be sealed.
    #[error(transparent)]
    Yaml(#[from] YamlError),
    /// Its selector does not make sense.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// A scalar that SOPS cannot hold.
    #[error(transparent)]
    Walk(#[from] WalkError),
    /// It has a `sops` key at a root.
    #[error(
        "{0}: it has a key 'sops' at its root: it is encrypted already, or must not use that name"
    )]
    AlreadySealed(Place),
    /// An alias carries a value across the selector's border.
    #[error(transparent)]
    Alias(#[from] AliasCrossing),
    /// A sealed comment would read as one that the selector leaves readable.
    #[error(
        "an encrypted comment would match 'unencrypted_comment_regex'; choose an expression that no encrypted text matches"
    )]
    CommentRegex,
    /// The sealed text does not open to the original.
    #[error("this text cannot be sealed without loss, so nothing was written{0}")]
    NotReversible(String),
}

/// Seals a plain text.
///
/// The result was opened again in memory, and gave back every byte.
///
/// # Errors
/// What cannot be sealed, with its place. Nothing of a value is in it.
pub fn seal(
    plain: &str,
    terms: Terms<'_>,
    random: &mut dyn CryptoRngCore,
) -> Result<Sealing, SealError> {
    let yaml = Yaml::parse(plain)?;
    refuse_metadata(&yaml)?;
    let selection = Selection::compile(Some(&terms.metadata.selector()))?;
    let leaves = PlainLeaves::collect(&yaml, &selection)?;
    aliases::refuse_crossings(&yaml, &leaves)?;
    let data_key = terms.data_key;
    let cipher = Cipher::new(data_key);
    let mut sealer = Sealer {
        plain: &yaml,
        leaves: &leaves,
        cipher: &cipher,
        terms,
        random,
        kept: HashSet::new(),
    };
    let envelopes = sealer.envelopes();
    let values = envelopes.len();
    let fresh = envelopes.iter().filter(|envelope| !envelope.kept);
    let fresh = fresh.map(|envelope| envelope.leaf).collect();
    let comments = outline::comments(&yaml, &selection).filter(|_| reads_alike(plain));
    let text = if let Some(comments) = comments {
        let edits = sealer.seal_comments(&yaml, &selection, &comments)?;
        let read = sealer.read(&yaml, Walk::values(&yaml, &selection))?;
        let metadata = sealer.signed(read);
        let block = |index, layout| sealer.block(index, layout, &metadata);
        skeleton::build(&yaml, &leaves, envelopes, edits, block)
    } else {
        let stand_in = skeleton::stand_in;
        let skeleton = skeleton::build(&yaml, &leaves, envelopes, Vec::new(), stand_in);
        sealer.finish(&skeleton, &selection)?
    };
    let untouched_documents = untouched(&yaml, &leaves);
    // A large file is worth giving back what is not needed to check the result.
    drop(yaml);
    check(&text, plain, &leaves, data_key)?;
    Ok(Sealing {
        text,
        values,
        untouched_documents,
        leaves,
        fresh,
    })
}

fn refuse_metadata(yaml: &Yaml<'_>) -> Result<(), SealError> {
    for index in 0..yaml.documents.len() {
        if let Some((key, _)) = block::entry(yaml, index) {
            let at = yaml.place(yaml.node(key).start());
            return Err(SealError::AlreadySealed(at));
        }
    }
    Ok(())
}

fn untouched(yaml: &Yaml<'_>, leaves: &PlainLeaves) -> Vec<usize> {
    let mut has_leaves = vec![false; yaml.documents.len()];
    let mut has_sealed = has_leaves.clone();
    for leaf in &leaves.list {
        has_leaves[leaf.document as usize] = true;
        has_sealed[leaf.document as usize] |= leaf.selected;
    }
    (0..yaml.documents.len())
        .filter(|index| has_leaves[*index] && !has_sealed[*index])
        .collect()
}

struct Sealer<'s> {
    plain: &'s Yaml<'s>,
    leaves: &'s PlainLeaves,
    cipher: &'s Cipher,
    terms: Terms<'s>,
    random: &'s mut dyn CryptoRngCore,
    /// The IVs of the envelopes that were kept.
    kept: HashSet<Vec<u8>>,
}

/// An envelope for a leaf of the plain text: kept or new.
pub(super) struct Fresh {
    /// Its number in [`PlainLeaves::list`].
    pub(super) leaf: usize,
    /// `ENC[…]`.
    pub(super) text: String,
    /// It stood in the file before.
    kept: bool,
}

impl Fresh {
    /// A new envelope for the leaf with this number.
    fn new(leaf: usize, text: String) -> Self {
        let kept = false;
        Self { leaf, text, kept }
    }
}

impl Sealer<'_> {
    /// An envelope for every selected leaf, in the order of the walk.
    fn envelopes(&mut self) -> Vec<Fresh> {
        let leaves = self.leaves;
        let selected: Vec<usize> = (0..leaves.list.len())
            .filter(|number| leaves.list[*number].selected)
            .collect();
        let wanted: Vec<Wanted<'_>> = selected
            .iter()
            .map(|number| {
                let leaf = &leaves.list[*number];
                Wanted {
                    document: leaf.document as usize,
                    path: leaves.trail(leaf),
                    kind: leaf.kind,
                    plaintext: leaves.plaintext(leaf),
                }
            })
            .collect();
        let kept = reuse::pair(self.terms.previous, &wanted, &mut self.kept);
        let numbered = selected.into_iter().zip(kept);
        numbered
            .map(|(leaf, kept)| {
                let text = match kept {
                    Some(text) => text.to_owned(),
                    None => {
                        let noted = &leaves.list[leaf];
                        self.envelope(noted.kind, leaves.aad(noted), leaves.plaintext(noted))
                    }
                };
                let kept = kept.is_some();
                Fresh { leaf, text, kept }
            })
            .collect()
    }

    fn envelope(&mut self, kind: Kind, aad: &str, plaintext: &[u8]) -> String {
        let mut iv = [0; IV_LENGTH];
        self.random.fill_bytes(&mut iv);
        sealed_with(self.cipher, &iv, kind, aad, plaintext)
    }

    /// Seals the comments, computes MAC and seal over the skeleton, and writes the blocks.
    fn finish(&mut self, skeleton: &str, selection: &Selection) -> Result<String, SealError> {
        let yaml = Yaml::parse(skeleton)
            .map_err(|fault| SealError::NotReversible(format!(" (its sealed text: {fault})")))?;
        let mut read = self.read(&yaml, Walk::with_comments(&yaml, selection)?)?;
        let comments = std::mem::take(&mut read.comments);
        let metadata = self.signed(read);
        let mut edits = self.seal_comments(&yaml, selection, &comments)?;
        for index in 0..yaml.documents.len() {
            let span = block::text_span(&yaml, index);
            let Some(span) = span else {
                return Err(SealError::NotReversible(String::new()));
            };
            let layout = block::layout(self.plain, index);
            let text = self.block(index, layout, &metadata);
            let own_column = " ".repeat(if layout.flow { 0 } else { layout.column });
            let text = text.strip_prefix(&own_column).unwrap_or(&text).to_owned();
            edits.push(Edit::replace(span, text));
        }
        Ok(splice(yaml.text, edits))
    }

    /// The metadata with time, sealed MAC and note.
    fn signed(&mut self, read: Read) -> Metadata {
        let instant = authenticated_instant(&self.terms.now).unwrap_or_default();
        let mac = read.mac.finish();
        let iv = read.seal.finish(&instant, &mac);
        let mut metadata = self.terms.metadata.clone();
        metadata.lastmodified = self.terms.now.clone();
        metadata.mac = sealed_with(self.cipher, &iv, Kind::Str, &instant, mac.as_bytes());
        metadata.note = Some(self.note(&read.packed, &metadata));
        metadata
    }

    /// The block of a document: the one it had, with new time, MAC and note, or a new one. The
    /// note stands in the first alone.
    fn block(&self, index: usize, layout: block::Layout, metadata: &Metadata) -> String {
        if index > 0 && metadata.note.is_some() {
            let without = Metadata {
                note: None,
                ..metadata.clone()
            };
            return self.block(index, layout, &without);
        }
        let kept = self.terms.previous.and_then(|previous| {
            let same = says_the_same(&previous.metadata, metadata);
            let has_block = previous.yaml.documents.len() > index;
            let from = if has_block { index } else { 0 };
            let kept = metadata_text::amended(&previous.yaml, from, layout, metadata);
            kept.filter(|_| same)
        });
        kept.unwrap_or_else(|| metadata_text::write(metadata, layout))
    }

    fn note(&mut self, packed: &[u8], metadata: &Metadata) -> Note {
        let vouched = self.terms.vouch == Vouch::Yes;
        let cipher = NoteCipher::new(self.cipher);
        Note {
            version: NOTE_VERSION.into(),
            recipients: vouched
                .then(|| seal::recipients_tag(self.terms.data_key, &metadata.groups)),
            spelling: (!packed.is_empty()).then(|| cipher.seal(packed, &metadata.mac, self.random)),
        }
    }
}

/// Whether the values of the sealed text will read as those of the plain one do, so that nothing
/// is learned from parsing it: a last line without a break belongs to another value once a block
/// follows.
fn reads_alike(plain: &str) -> bool {
    plain.ends_with('\n')
}

/// Whether two blocks differ at most in what every change of a file writes anew.
fn says_the_same(one: &Metadata, other: &Metadata) -> bool {
    one.groups == other.groups
        && one.shamir_threshold == other.shamir_threshold
        && one.selector == other.selector
        && one.mac_only_encrypted == other.mac_only_encrypted
        && one.version == other.version
}

/// Opens the sealed text, and compares every value and every byte with the original.
fn check(
    text: &str,
    plain: &str,
    leaves: &PlainLeaves,
    data_key: &DataKey,
) -> Result<(), SealError> {
    let not_reversible = |fault: String| SealError::NotReversible(format!(" ({fault})"));
    let key = DataKey::from_bytes(data_key.expose())
        .map_err(|fault| not_reversible(fault.to_string()))?;
    let opened = Sealed::parse(text)
        .and_then(|sealed| sealed.open(key, MacCheck::Verify))
        .map_err(|fault: OpenError| not_reversible(fault.to_string()))?;
    if opened.holds(leaves) && opened.gives_back(plain) {
        return Ok(());
    }
    let back = opened
        .plaintext()
        .map_err(|fault| not_reversible(fault.to_string()))?;
    let back = back.expose().bytes();
    let same = back.zip(plain.bytes()).take_while(|(a, b)| a == b).count();
    let place = crate::document::yaml::tree::place(plain, same);
    Err(not_reversible(format!("it would differ at {place}")))
}

fn sealed_with(
    cipher: &Cipher,
    iv: &[u8; IV_LENGTH],
    kind: Kind,
    aad: &str,
    plaintext: &[u8],
) -> String {
    let mut data = plaintext.to_vec();
    let tag = cipher.encrypt(iv, aad.as_bytes(), &mut data);
    let mut text = String::with_capacity(data.len() / 3 * 4 + 128);
    let envelope = EncValue {
        data,
        iv: iv.to_vec(),
        tag,
        kind,
    };
    envelope.write_to(&mut text);
    text
}

//! Sealing: a plain text becomes a SOPS file in which every byte outside sealed scalars, sealed
//! comments and the `sops:` blocks is the original's.

use super::aliases;
use super::aliases::AliasCrossing;
use super::block;
use super::encvalue::EncValue;
use super::encvalue::Kind;
use super::leaves::PlainLeaves;
use super::mac::Mac;
use super::metadata::Metadata;
use super::metadata::NOTE_VERSION;
use super::metadata::Note;
use super::metadata::authenticated_instant;
use super::metadata_text;
use super::opened::MacCheck;
use super::opened::OpenError;
use super::opened::Opened;
use super::opened::Sealed;
use super::reuse;
use super::reuse::Wanted;
use super::seal;
use super::seal::Seal;
use super::selection::Selection;
use super::selection::SelectionError;
use super::spelled;
use super::spelled::Places;
use super::spelling;
use super::spelling::Packer;
use super::walk::METADATA_KEY;
use super::walk::Step;
use super::walk::Walk;
use super::walk::WalkError;
use crate::crypto::cipher::Cipher;
use crate::crypto::cipher::IV_LENGTH;
use crate::crypto::cipher::TAG_LENGTH;
use crate::crypto::datakey::DataKey;
use crate::document::leaf::Span;
use crate::document::leaf::Style;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::parse::YamlError;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::CryptoRngCore;
use zeroize::Zeroizing;

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
    #[error("{0}: it has a key 'sops' at its root: it is encrypted already, or must not use that name")]
    AlreadySealed(Place),
    /// An alias carries a value across the selector's border.
    #[error(transparent)]
    Alias(#[from] AliasCrossing),
    /// A sealed comment would read as one that the selector leaves readable.
    #[error("an encrypted comment would match 'unencrypted_comment_regex'; choose an expression that no encrypted text matches")]
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
    };
    let envelopes = sealer.envelopes();
    let values = envelopes.len();
    let fresh = envelopes.iter().filter(|envelope| !envelope.kept);
    let fresh = fresh.map(|envelope| envelope.leaf).collect();
    let skeleton = sealer.skeleton(envelopes);
    let text = sealer.finish(&skeleton, &selection)?;
    let untouched_documents = untouched(&yaml, &leaves);
    // A large file is worth giving back what is not needed to check the result.
    drop(skeleton);
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
    let of = |index: usize| leaves.list.iter().filter(move |leaf| leaf.document == index);
    (0..yaml.documents.len())
        .filter(|index| of(*index).next().is_some() && !of(*index).any(|leaf| leaf.selected))
        .collect()
}

struct Sealer<'s> {
    plain: &'s Yaml<'s>,
    leaves: &'s PlainLeaves,
    cipher: &'s Cipher,
    terms: Terms<'s>,
    random: &'s mut dyn CryptoRngCore,
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
                    document: leaf.document,
                    path: leaves.trail(leaf),
                    kind: leaf.kind,
                    plaintext: leaves.plaintext(leaf),
                }
            })
            .collect();
        let kept = reuse::pair(self.terms.previous, &wanted);
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

    /// The text with every selected scalar sealed, comments still readable, and a stand-in for
    /// each `sops:` block.
    fn skeleton(&self, envelopes: Vec<Fresh>) -> String {
        let plain = self.plain;
        let places = Places::new(plain);
        let mut edits = aliases::copies(plain, &places, self.leaves, &envelopes);
        for envelope in envelopes {
            let leaf = &self.leaves.list[envelope.leaf];
            if leaf.via.is_none() {
                seal_scalar(plain, &places, leaf.id, envelope.text, &mut edits);
            }
        }
        for (index, document) in plain.documents.iter().enumerate() {
            if let Some(null) = document.null {
                edits.push(Edit::remove(null.start, null.end));
            }
            let layout = block::layout(plain, index);
            edits.push(block::insertion(plain, index, &stand_in(layout)));
        }
        splice(plain.text, edits)
    }

    /// Seals the comments, computes MAC and seal over the skeleton, and writes the blocks.
    fn finish(&mut self, skeleton: &str, selection: &Selection) -> Result<String, SealError> {
        let yaml = Yaml::parse(skeleton)
            .map_err(|fault| SealError::NotReversible(format!(" (its sealed text: {fault})")))?;
        let read = self.read_skeleton(&yaml, selection)?;
        let instant = authenticated_instant(&self.terms.now).unwrap_or_default();
        let mac = read.mac.finish();
        let iv = read.seal.finish(&instant, &mac);
        let mut metadata = self.terms.metadata.clone();
        metadata.lastmodified = self.terms.now.clone();
        metadata.mac = sealed_with(self.cipher, &iv, Kind::Str, &instant, mac.as_bytes());
        let note = self.note(&read.packed, &metadata);
        let mut edits = self.seal_comments(&yaml, selection, &read.comments)?;
        for index in 0..yaml.documents.len() {
            metadata.note = (index == 0).then(|| note.clone());
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

    /// The block of a document: the one it had, with new time, MAC and note, or a new one.
    fn block(&self, index: usize, layout: block::Layout, metadata: &Metadata) -> String {
        let kept = self.terms.previous.and_then(|previous| {
            let same_keys = previous.metadata.groups == metadata.groups;
            let has_block = previous.yaml.documents.len() > index;
            let from = if has_block { index } else { 0 };
            let kept = metadata_text::amended(&previous.yaml, from, layout, metadata);
            kept.filter(|_| same_keys)
        });
        kept.unwrap_or_else(|| metadata_text::write(metadata, layout))
    }

    fn note(&mut self, packed: &[u8], metadata: &Metadata) -> Note {
        let vouched = self.terms.vouch == Vouch::Yes;
        let cipher = NoteCipher(self.cipher);
        Note {
            version: NOTE_VERSION.into(),
            recipients: vouched
                .then(|| seal::recipients_tag(self.terms.data_key, &metadata.groups)),
            spelling: (!packed.is_empty())
                .then(|| cipher.seal(packed, &metadata.mac, self.random)),
        }
    }

    /// Walks the skeleton as SOPS will walk the file.
    fn read_skeleton(
        &self,
        yaml: &Yaml<'_>,
        selection: &Selection,
    ) -> Result<ReadSkeleton, SealError> {
        let only_encrypted = self.terms.metadata.mac_only_encrypted;
        let mut reading = Reading {
            leaves: self.leaves,
            plain: self.plain,
            places: Places::new(yaml),
            next: 0,
            number: 0,
            packer: Packer::default(),
            buffer: Zeroizing::new(Vec::new()),
            read: ReadSkeleton {
                mac: Mac::new(only_encrypted),
                seal: Seal::new(self.terms.data_key, &self.terms.metadata),
                comments: Vec::new(),
                packed: Vec::new(),
            },
            last_alias: None,
        };
        for (index, document) in self.plain.documents.iter().enumerate() {
            if let Some(null) = document.null {
                let offset = null.start - document.start;
                reading.packer.null(index as u32, offset, null.of(self.plain.text));
            }
        }
        let walk = Walk::with_comments(yaml, selection)?;
        walk.run(&mut |step| reading.take(step))?;
        if reading.next != self.leaves.list.len() {
            return Err(SealError::NotReversible(String::new()));
        }
        if !reading.packer.is_empty() {
            reading.read.packed = reading.packer.finish();
        }
        Ok(reading.read)
    }

    fn seal_comments(
        &mut self,
        yaml: &Yaml<'_>,
        selection: &Selection,
        comments: &[SkeletonComment],
    ) -> Result<Vec<Edit>, SealError> {
        let text = |comment: &SkeletonComment| &comment.span.of(yaml.text)[1..];
        let wanted: Vec<Wanted<'_>> = comments
            .iter()
            .map(|comment| Wanted {
                document: comment.document,
                path: &comment.aad,
                kind: Kind::Comment,
                plaintext: text(comment).as_bytes(),
            })
            .collect();
        let kept = reuse::pair(self.terms.previous, &wanted);
        let mut edits = Vec::with_capacity(comments.len());
        for (comment, kept) in comments.iter().zip(kept) {
            let envelope = match kept {
                Some(kept) => kept.to_owned(),
                None => self.envelope(Kind::Comment, &comment.aad, text(comment).as_bytes()),
            };
            if selection.uses_comments()
                && selection.comment_rules_itself()
                && selection.comment_matches(&envelope)
            {
                return Err(SealError::CommentRegex);
            }
            edits.push(Edit::replace(comment.span, format!("#{envelope}")));
        }
        Ok(edits)
    }
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

/// What walking the skeleton gave.
struct ReadSkeleton {
    mac: Mac,
    seal: Seal,
    comments: Vec<SkeletonComment>,
    packed: Vec<u8>,
}

/// A comment of the skeleton that is to be sealed.
struct SkeletonComment {
    span: Span,
    document: usize,
    aad: String,
}

struct Reading<'r> {
    leaves: &'r PlainLeaves,
    plain: &'r Yaml<'r>,
    places: Places<'r, 'r>,
    next: usize,
    number: u32,
    packer: Packer,
    buffer: Zeroizing<Vec<u8>>,
    read: ReadSkeleton,
    last_alias: Option<NodeId>,
}

impl Reading<'_> {
    fn take(&mut self, step: Step<'_, '_>) -> Result<(), SealError> {
        let seal = &mut self.read.seal;
        match step {
            Step::StartDocument(_) => seal.document(),
            Step::StartMap => seal.structure(b'{'),
            Step::EndMap => seal.structure(b'}'),
            Step::StartSeq => seal.structure(b'['),
            Step::EndSeq => seal.structure(b']'),
            Step::Key(key) => seal.key(key),
            Step::Leaf(leaf) => self.leaf(&leaf)?,
            Step::Comment(comment) => {
                let empty = comment.span.end - comment.span.start < 2;
                if comment.selected && comment.via.is_none() && !empty {
                    self.read.comments.push(SkeletonComment {
                        span: comment.span,
                        document: comment.document,
                        aad: comment.aad.to_owned(),
                    });
                }
            }
        }
        Ok(())
    }

    fn leaf(&mut self, leaf: &super::walk::Leaf<'_, '_>) -> Result<(), SealError> {
        self.buffer.clear();
        let kind = super::scalar::canonical(&leaf.value, &mut self.buffer);
        if self.buffer.is_empty() {
            if kind.is_some() {
                self.read.mac.leaf(&self.buffer, leaf.selected);
            }
            let (value, trail) = (&leaf.value, leaf.trail);
            self.read.seal.leaf(value, &self.buffer, trail, leaf.selected);
            return Ok(());
        }
        let wanted = self.leaves.list.get(self.next);
        let Some(wanted) = wanted.filter(|wanted| wanted.selected == leaf.selected) else {
            return Err(SealError::NotReversible(String::new()));
        };
        self.next += 1;
        if !wanted.selected {
            self.read.mac.leaf(&self.buffer, false);
            self.read.seal.leaf(&leaf.value, &self.buffer, leaf.trail, false);
            return Ok(());
        }
        let plaintext = self.leaves.plaintext(wanted);
        let value = self.plain.node(wanted.id).value().map_err(|fault| WalkError {
            at: self.plain.place(self.plain.node(wanted.id).start()),
            fault: fault.into(),
        })?;
        self.read.mac.leaf(plaintext, true);
        self.read.seal.leaf(&value, plaintext, leaf.trail, true);
        self.spelling(wanted.via, wanted.id, leaf.id, &value);
        self.number += 1;
        Ok(())
    }

    /// Notes how a sealed scalar was written, unless that can be told from the sealed text.
    fn spelling(
        &mut self,
        via: Option<NodeId>,
        plain: NodeId,
        sealed: NodeId,
        value: &crate::document::leaf::Value<'_>,
    ) {
        if let Some(alias) = via {
            if self.last_alias != Some(alias) {
                self.last_alias = Some(alias);
                let name = self.plain.node(alias).span.of(self.plain.text);
                let up = aliases::levels_above(self.plain, alias, plain);
                self.packer.alias(self.number, up, name);
            }
            return;
        }
        let canonical = spelled::canonical(&self.places, sealed, value);
        let original = spelled::original(self.plain, plain);
        if original != canonical.text {
            let made_from = spelling::Canonical {
                text: &canonical.text,
                value: canonical.value.as_deref(),
                setting: canonical.setting,
            };
            self.packer.scalar(self.number, &original, &made_from);
        }
    }
}

/// What stands for a `sops:` block until its MAC is known: a mapping like it, so that comments
/// are attached as they will be.
fn stand_in(layout: block::Layout) -> String {
    let column = " ".repeat(layout.column);
    match layout.flow {
        true => format!("\"{METADATA_KEY}\": {{\"mac\": 0}}"),
        false => format!("{column}{METADATA_KEY}:{}{column}    mac: 0", layout.line_break),
    }
}

/// Puts an envelope in place of a scalar.
fn seal_scalar(
    plain: &Yaml<'_>,
    places: &Places<'_, '_>,
    id: NodeId,
    envelope: String,
    edits: &mut Vec<Edit>,
) {
    let extent = spelled::extent(plain, id);
    if let Some(lead) = extent.lead {
        edits.push(Edit::remove(lead.start, lead.end));
    }
    if let Some(tail) = extent.tail {
        edits.push(Edit::remove(tail.start, tail.end));
    }
    let quoted = matches!(plain.node(id).style(), Some(Style::Single | Style::Double))
        || places.in_flow(id);
    let text = if quoted { format!("\"{envelope}\"") } else { envelope };
    edits.push(Edit::replace(extent.core, text));
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

/// Seals the list of spellings, bound to the MAC of its file.
pub(super) struct NoteCipher<'c>(&'c Cipher);

impl<'c> NoteCipher<'c> {
    fn aad(mac: &str) -> Option<String> {
        let iv = EncValue::parse(mac).ok()?.iv;
        Some(format!("lockleaf:{}:", STANDARD.encode(iv)))
    }

    fn seal(&self, packed: &[u8], mac: &str, random: &mut dyn CryptoRngCore) -> String {
        let mut iv = [0; IV_LENGTH];
        random.fill_bytes(&mut iv);
        let aad = Self::aad(mac).unwrap_or_default();
        let mut data = packed.to_vec();
        let tag = self.0.encrypt(&iv, aad.as_bytes(), &mut data);
        STANDARD.encode([iv.as_slice(), &tag, &data].concat())
    }

    /// A cipher for notes.
    pub(super) fn new(cipher: &'c Cipher) -> Self {
        Self(cipher)
    }

    /// Opens a sealed list; `None` if it was made for another MAC, or altered.
    pub(super) fn open(&self, sealed: &str, mac: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(sealed).ok()?;
        let (iv, rest) = bytes.split_at_checked(IV_LENGTH)?;
        let (tag, data) = rest.split_at_checked(TAG_LENGTH)?;
        let mut data = data.to_vec();
        let aad = Self::aad(mac)?;
        let tag = tag.try_into().ok()?;
        self.0.decrypt(iv, aad.as_bytes(), &mut data, tag).ok()?;
        Some(data)
    }
}

//! Walking the skeleton as SOPS will walk the file: what the MAC and the seal cover, which
//! comments are to be sealed, and which spellings must be noted.

use super::SealError;
use super::Sealer;
use crate::document::leaf::Span;
use crate::document::leaf::Value;
use crate::document::yaml::emit;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::sops::aliases;
use crate::sops::leaves::PlainLeaves;
use crate::sops::mac::Mac;
use crate::sops::scalar;
use crate::sops::seal::Seal;
use crate::sops::spelled;
use crate::sops::spelled::Places;
use crate::sops::spelling;
use crate::sops::spelling::Packer;
use crate::sops::walk;
use crate::sops::walk::Step;
use crate::sops::walk::Walk;
use crate::sops::walk::WalkError;
use zeroize::Zeroizing;

/// What walking the skeleton gave.
pub(super) struct Read {
    /// The MAC, which lacks nothing.
    pub(super) mac: Mac,
    /// The seal, which lacks time and MAC.
    pub(super) seal: Seal,
    /// The comments that are to be sealed.
    pub(super) comments: Vec<SkeletonComment>,
    /// The list of spellings; empty if there is nothing to note.
    pub(super) packed: Vec<u8>,
}

/// A comment of the skeleton that is to be sealed.
pub(super) struct SkeletonComment {
    /// Where it stands in the skeleton.
    pub(super) span: Span,
    /// Its document.
    pub(super) document: usize,
    /// Its authenticated path.
    pub(super) aad: String,
    /// It belongs to a list.
    pub(super) in_list: bool,
}

impl SkeletonComment {
    /// The comment, if it is to be sealed: SOPS leaves empty ones alone unless a list has them.
    pub(super) fn of(comment: &walk::Comment<'_>) -> Option<Self> {
        let empty = comment.span.end - comment.span.start < 2 && !comment.in_list;
        let sealed = comment.selected && comment.via.is_none() && !empty;
        sealed.then(|| Self {
            span: comment.span,
            document: comment.document,
            aad: comment.aad.to_owned(),
            in_list: comment.in_list,
        })
    }
}

struct Reading<'r> {
    leaves: &'r PlainLeaves,
    plain: &'r Yaml<'r>,
    places: Places<'r, 'r>,
    next: usize,
    number: u32,
    packer: Packer,
    buffer: Zeroizing<Vec<u8>>,
    read: Read,
    last_alias: Option<NodeId>,
}

impl Sealer<'_> {
    /// Walks the skeleton as SOPS will walk the file.
    pub(super) fn read(&self, yaml: &Yaml<'_>, walk: Walk<'_, '_>) -> Result<Read, SealError> {
        let only_encrypted = self.terms.metadata.mac_only_encrypted;
        let mut reading = Reading {
            leaves: self.leaves,
            plain: self.plain,
            places: Places::new(yaml),
            next: 0,
            number: 0,
            packer: Packer::default(),
            buffer: Zeroizing::new(Vec::new()),
            read: Read {
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
                reading
                    .packer
                    .null(index as u32, offset, null.of(self.plain.text));
            }
        }
        walk.run(&mut |step| reading.take(step))?;
        if reading.next != self.leaves.list.len() {
            return Err(SealError::NotReversible(String::new()));
        }
        if !reading.packer.is_empty() {
            reading.read.packed = reading.packer.finish();
        }
        Ok(reading.read)
    }
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
                self.read.comments.extend(SkeletonComment::of(&comment));
            }
        }
        Ok(())
    }

    fn leaf(&mut self, leaf: &walk::Leaf<'_, '_>) -> Result<(), SealError> {
        self.buffer.clear();
        let kind = scalar::canonical(&leaf.value, &mut self.buffer);
        if self.buffer.is_empty() {
            if kind.is_some() {
                self.read.mac.leaf(&self.buffer, leaf.selected);
            }
            let (value, trail) = (&leaf.value, leaf.trail);
            self.read
                .seal
                .leaf(value, &self.buffer, trail, leaf.selected);
            return Ok(());
        }
        let wanted = self.leaves.list.get(self.next);
        let Some(wanted) = wanted else {
            return Err(SealError::NotReversible(String::new()));
        };
        if wanted.selected != leaf.selected {
            // A copy in place of an alias has no comments, which may have ruled its values.
            return Err(match wanted.via {
                Some(alias) => aliases::crossing(self.plain, alias, wanted.id).into(),
                None => SealError::NotReversible(String::new()),
            });
        }
        self.next += 1;
        if !wanted.selected {
            self.read.mac.leaf(&self.buffer, false);
            self.read
                .seal
                .leaf(&leaf.value, &self.buffer, leaf.trail, false);
            return Ok(());
        }
        let plaintext = self.leaves.plaintext(wanted);
        let value = self
            .plain
            .node(wanted.id)
            .value()
            .map_err(|fault| WalkError {
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
    fn spelling(&mut self, via: Option<NodeId>, plain: NodeId, sealed: NodeId, value: &Value<'_>) {
        if let Some(alias) = via {
            if self.last_alias != Some(alias) {
                self.last_alias = Some(alias);
                let name = self.plain.node(alias).span.of(self.plain.text);
                let up = aliases::levels_above(self.plain, alias, plain);
                self.packer.alias(self.number, up, name);
            }
            return;
        }
        let setting = self.places.setting(sealed, value);
        let canonical = emit::spell(value, setting);
        let original = spelled::original(self.plain, plain);
        if original != canonical {
            let made_from = spelling::Canonical {
                text: &canonical,
                value: spelled::string_of(value),
                setting,
            };
            self.packer.scalar(self.number, &original, &made_from);
        }
    }
}

//! Opening every envelope on one walk, on which the MAC and the seal are made again.

use super::MacCheck;
use super::OpenComment;
use super::OpenError;
use super::OpenLeaf;
use super::Opened;
use super::dotted;
use super::span;
use super::strays::Strays;
use crate::crypto::cipher::Cipher;
use crate::document::leaf::Value;
use crate::document::yaml::tree::Yaml;
use crate::sops::encvalue::EncValue;
use crate::sops::encvalue::Kind;
use crate::sops::mac::Mac;
use crate::sops::metadata::authenticated_instant;
use crate::sops::scalar;
use crate::sops::seal::Seal;
use crate::sops::seal::Verdict;
use crate::sops::walk::Comment;
use crate::sops::walk::Leaf;
use crate::sops::walk::Step;

pub(super) struct Opening<'o, 'y, 't, 'u> {
    pub(super) yaml: &'y Yaml<'t>,
    pub(super) strays: Strays<'y, 't>,
    pub(super) cipher: Cipher,
    pub(super) mac: Mac,
    pub(super) seal: Seal,
    pub(super) opened: &'o mut Opened<'u>,
}

impl Opening<'_, '_, '_, '_> {
    pub(super) fn take(&mut self, step: Step<'_, '_>) -> Result<(), OpenError> {
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
        let Some((aad, plaintext)) = self.open_comment(text, comment) else {
            self.opened.readable_comments += usize::from(!text.is_empty());
            return;
        };
        let start = self.opened.plaintext.len();
        self.opened.plaintext.extend_from_slice(&plaintext);
        let aad = self.opened.note(&aad);
        self.opened.comments.push(OpenComment {
            span: comment.span,
            plaintext: span(start, start + plaintext.len()),
            in_list: comment.in_list,
            document: comment.document as u32,
            aad,
        });
    }

    /// The text of a sealed comment, and the path with which it was sealed.
    fn open_comment(&mut self, text: &str, comment: &Comment<'_>) -> Option<(String, Vec<u8>)> {
        let sealed = EncValue::parse(text).ok()?;
        let open = |aad: &str| {
            let mut data = sealed.data.clone();
            let opened = self
                .cipher
                .decrypt(&sealed.iv, aad.as_bytes(), &mut data, &sealed.tag);
            opened.ok()?;
            let one_line = !std::str::from_utf8(&data).ok()?.contains(['\n', '\r']);
            one_line.then(|| (aad.to_owned(), data))
        };
        let mut elsewhere = || self.strays.paths(comment.span);
        open(comment.aad).or_else(|| elsewhere().iter().find_map(|aad| open(aad)))
    }

    pub(super) fn finish(self, check: MacCheck) -> Result<Verdict, OpenError> {
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

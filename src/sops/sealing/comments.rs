//! Comments are sealed where they stand, bound to the place where SOPS will look for them.

use super::SealError;
use super::Sealer;
use super::reading::SkeletonComment;
use crate::document::splice::Edit;
use crate::document::yaml::tree::Yaml;
use crate::sops::encvalue::Kind;
use crate::sops::remark;
use crate::sops::reuse;
use crate::sops::reuse::Wanted;
use crate::sops::selection::Selection;

/// How often an envelope is made anew because chance gave it the looks of a comment that must
/// stay readable.
const MAX_ATTEMPTS: usize = 100;

impl Sealer<'_> {
    pub(super) fn seal_comments(
        &mut self,
        yaml: &Yaml<'_>,
        selection: &Selection,
        comments: &[SkeletonComment],
    ) -> Result<Vec<Edit>, SealError> {
        let text = |comment: &SkeletonComment| {
            remark::to_seal(&comment.span.of(yaml.text)[1..], comment.in_list)
        };
        let texts: Vec<_> = comments.iter().map(text).collect();
        let wanted = comments.iter().zip(&texts).map(|(comment, text)| Wanted {
            document: comment.document,
            path: &comment.aad,
            kind: Kind::Comment,
            plaintext: text.as_bytes(),
        });
        let wanted: Vec<Wanted<'_>> = wanted.collect();
        let kept = reuse::pair(self.terms.previous, &wanted, &mut self.kept);
        let mut edits = Vec::with_capacity(comments.len());
        for ((comment, text), kept) in comments.iter().zip(&texts).zip(kept) {
            let envelope = match kept {
                Some(kept) => kept.to_owned(),
                None => self.comment_envelope(selection, &comment.aad, text)?,
            };
            edits.push(Edit::replace(comment.span, format!("#{envelope}")));
        }
        Ok(edits)
    }

    fn comment_envelope(
        &mut self,
        selection: &Selection,
        aad: &str,
        text: &str,
    ) -> Result<String, SealError> {
        let reads_as_readable = |envelope: &str| {
            selection.uses_comments()
                && selection.comment_rules_itself()
                && selection.comment_matches(envelope)
        };
        for _ in 0..MAX_ATTEMPTS {
            let envelope = self.envelope(Kind::Comment, aad, text.as_bytes());
            if !reads_as_readable(&envelope) {
                return Ok(envelope);
            }
        }
        Err(SealError::CommentRegex)
    }
}

//! Which old envelopes a changed document keeps: those whose document, path, type and plaintext
//! are unchanged, each at most once; equal candidates in a list are paired in order.

use super::encvalue::EncValue;
use super::encvalue::Kind;
use super::opened::Opened;
use similar::Algorithm;
use similar::DiffOp;
use std::collections::HashMap;
use std::collections::HashSet;

/// What identifies an envelope's place: document, and path or, for comments, authenticated path.
type Place<'a> = (usize, bool, &'a str);
/// What an envelope holds.
type Content<'a> = (Kind, &'a [u8]);

/// Something to be sealed.
pub struct Wanted<'a> {
    /// Its document.
    pub document: usize,
    /// Its unambiguous path; for a comment, the authenticated one.
    pub path: &'a str,
    /// Its type.
    pub kind: Kind,
    /// Its plaintext.
    pub plaintext: &'a [u8],
}

/// For each wanted envelope, the old one that it keeps.
///
/// `ivs` are those of all envelopes of the new file that were kept so far.
pub fn pair<'o>(
    old: Option<&'o Opened<'_>>,
    wanted: &[Wanted<'_>],
    ivs: &mut HashSet<Vec<u8>>,
) -> Vec<Option<&'o str>> {
    let mut kept = vec![None; wanted.len()];
    let Some(old) = old else {
        return kept;
    };
    let mut before: HashMap<Place<'_>, Vec<(Content<'_>, &'o str)>> = HashMap::new();
    for envelope in old.envelopes() {
        let is_comment = envelope.kind == Kind::Comment;
        before
            .entry((envelope.document, is_comment, envelope.path))
            .or_default()
            .push(((envelope.kind, envelope.plaintext), envelope.text));
    }
    let mut after: HashMap<Place<'_>, Vec<usize>> = HashMap::new();
    for (number, leaf) in wanted.iter().enumerate() {
        let is_comment = leaf.kind == Kind::Comment;
        after
            .entry((leaf.document, is_comment, leaf.path))
            .or_default()
            .push(number);
    }
    for (place, numbers) in &after {
        let Some(before) = before.get(place) else {
            continue;
        };
        let old: Vec<Content<'_>> = before.iter().map(|(content, _)| *content).collect();
        let new: Vec<Content<'_>> = numbers
            .iter()
            .map(|number| (wanted[*number].kind, wanted[*number].plaintext))
            .collect();
        for (old, new) in common(&old, &new) {
            kept[numbers[new]] = Some(before[old].1);
        }
    }
    without_repeated_ivs(&mut kept, ivs);
    kept
}

/// Pairs of equal items in a longest common subsequence.
fn common(old: &[Content<'_>], new: &[Content<'_>]) -> Vec<(usize, usize)> {
    if let ([old], [new]) = (old, new) {
        return if old == new { vec![(0, 0)] } else { Vec::new() };
    }
    let operations = similar::capture_diff_slices(Algorithm::Myers, old, new);
    let equal = operations
        .into_iter()
        .filter_map(|operation| match operation {
            DiffOp::Equal {
                old_index,
                new_index,
                len,
            } => Some((0..len).map(move |at| (old_index + at, new_index + at))),
            _ => None,
        });
    equal.flatten().collect()
}

/// SOPS writes one IV for equal values of a list; only one of them may stay.
fn without_repeated_ivs(kept: &mut [Option<&str>], ivs: &mut HashSet<Vec<u8>>) {
    for envelope in kept {
        let iv = envelope
            .and_then(|text| EncValue::parse(text).ok())
            .map(|parsed| parsed.iv);
        if iv.is_none_or(|iv| !ivs.insert(iv)) {
            *envelope = None;
        }
    }
}

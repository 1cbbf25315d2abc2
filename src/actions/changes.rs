//! What a change did to the values of a file, in words that hold no value.

use crate::document::yaml::tree::Yaml;
use crate::sops::leaves::PlainLeaf;
use crate::sops::leaves::PlainLeaves;
use crate::sops::opened::dotted;
use crate::sops::selection::Selection;
use std::collections::BTreeMap;

/// What became of a value; lengths are in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added {
        /// Its length.
        length: usize,
    },
    /// It is another.
    Changed {
        /// The length it had.
        from: usize,
        /// The length it has.
        to: usize,
    },
    /// It is gone.
    Removed,
}

/// The values that differ between two texts, by their key paths, in the order of the new text;
/// those that are gone come last.
pub fn between(before: &str, after: &str, selection: &Selection) -> Vec<(String, Change)> {
    let (Ok(before_yaml), Ok(after_yaml)) = (Yaml::parse(before), Yaml::parse(after)) else {
        return Vec::new();
    };
    let collect = |yaml: &Yaml<'_>| PlainLeaves::collect(yaml, selection).unwrap_or_default();
    let (before, after) = (collect(&before_yaml), collect(&after_yaml));
    let mut old = by_place(&before);
    let mut changes = Vec::new();
    for (place, leaf) in places(&after) {
        let to = length(&after, leaf);
        let change = match old.remove(&place) {
            None => Change::Added { length: to },
            Some(old)
                if old.kind == leaf.kind && before.plaintext(old) == after.plaintext(leaf) =>
            {
                continue;
            }
            Some(old) => Change::Changed {
                from: length(&before, old),
                to,
            },
        };
        changes.push((dotted(after.aad(leaf)), change));
    }
    let gone = old
        .into_values()
        .map(|leaf| (dotted(before.aad(leaf)), Change::Removed));
    changes.extend(gone);
    changes
}

/// A value's document, path, and number among those of the same path.
type Place<'l> = (u32, &'l str, usize);

fn places(leaves: &PlainLeaves) -> impl Iterator<Item = (Place<'_>, &PlainLeaf)> {
    let mut counts: BTreeMap<(u32, &str), usize> = BTreeMap::new();
    leaves.list.iter().map(move |leaf| {
        let trail = leaves.trail(leaf);
        let count = counts.entry((leaf.document, trail)).or_default();
        *count += 1;
        ((leaf.document, trail, *count), leaf)
    })
}

fn by_place(leaves: &PlainLeaves) -> BTreeMap<Place<'_>, &PlainLeaf> {
    places(leaves).collect()
}

fn length(leaves: &PlainLeaves, leaf: &PlainLeaf) -> usize {
    String::from_utf8_lossy(leaves.plaintext(leaf))
        .chars()
        .count()
}

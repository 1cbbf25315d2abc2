//! A mapping whose possible keys are known.

use super::Key;
use super::Node;
use super::Place;
use super::SettingsError;
use super::SettingsProblem;

/// A mapping in which every key is known.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    entries: &'a [(Key, Node)],
    /// Where the mapping begins.
    pub place: Place,
}

impl<'a> Fields<'a> {
    /// Reads the mapping that is the value of `key`; all its keys must be among `known`.
    pub fn of(
        node: &'a Node,
        key: &str,
        known: &'static [&'static str],
    ) -> Result<Self, SettingsError> {
        let entries = node.map(key)?;
        for (key, _) in entries {
            refuse_unknown(key, known)?;
        }
        Ok(Self {
            entries,
            place: node.place,
        })
    }

    /// As [`Fields::of`], but an unknown key may hold anchors for use elsewhere in the file.
    ///
    /// People write `keys: [&alice age1…]` above their rules. A key that resembles a known one is
    /// taken for a misspelling all the same.
    pub fn with_anchor_holders(
        node: &'a Node,
        key: &str,
        known: &'static [&'static str],
    ) -> Result<Self, SettingsError> {
        let entries = node.map(key)?;
        for (key, value) in entries {
            if !value.holds_anchor || nearest(&key.text, known).is_some() {
                refuse_unknown(key, known)?;
            }
        }
        Ok(Self {
            entries,
            place: node.place,
        })
    }

    /// The value of `key`, unless that is absent or null.
    pub fn get(&self, key: &str) -> Option<&'a Node> {
        let (_, node) = self.entries.iter().find(|(known, _)| known.text == key)?;
        (!node.is_null()).then_some(node)
    }

    /// The text of `key`, if there is any.
    pub fn text(&self, key: &str) -> Result<Option<&'a str>, SettingsError> {
        let text = self.get(key).map(|node| node.text(key)).transpose()?;
        Ok(text.filter(|text| !text.is_empty()))
    }

    /// Whether `key` is true; absent is false.
    pub fn boolean(&self, key: &str) -> Result<bool, SettingsError> {
        self.get(key).map_or(Ok(false), |node| node.boolean(key))
    }

    /// The items of `key`; absent is none.
    pub fn list(&self, key: &str) -> Result<&'a [Node], SettingsError> {
        self.get(key).map_or(Ok(&[]), |node| node.list(key))
    }
}

fn refuse_unknown(key: &Key, known: &'static [&'static str]) -> Result<(), SettingsError> {
    if known.contains(&key.text.as_str()) {
        return Ok(());
    }
    let problem = SettingsProblem::UnknownKey {
        key: key.text.clone(),
        nearest: nearest(&key.text, known),
        known,
    };
    Err(SettingsError::at(key.place, problem))
}

/// The known key that `key` is a misspelling of, if any is near enough.
fn nearest(key: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let plain = |text: &str| -> Vec<char> {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    // Nobody misspells a key with hundreds of letters.
    if key.len() > 64 {
        return None;
    }
    let key = plain(key);
    let (distance, found) = known
        .iter()
        .map(|known| (edit_distance(&key, &plain(known)), *known))
        .min()?;
    let near = distance <= 2 && distance * 3 <= found.len();
    near.then_some(found)
}

/// The number of letters to insert, remove, replace or swap with their neighbour.
fn edit_distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replace = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replace.min(last[j] + 1).min(row[j - 1] + 1);
            let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if swapped {
                best = best.min(before_last[j - 2] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

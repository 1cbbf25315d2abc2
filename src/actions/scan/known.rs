//! The blobs that an earlier scan looked at, and what it found in them.

use std::collections::HashMap;

use serde_json::Value;
use serde_json::json;

use super::blobs::Group;
use super::blobs::GroupKey;
use crate::git::objects::ObjectId;
use crate::git::objects::Store;
use crate::inspect::Identity;
use crate::scan::kept;

/// What is known of blobs.
#[derive(Default)]
pub struct Known {
    /// The ids of all that were looked at, in order, one behind the other.
    seen: Vec<u8>,
    width: usize,
    /// What was found in them.
    pub groups: HashMap<GroupKey, Group>,
    /// Those that are encrypted.
    pub encrypted: Vec<ObjectId>,
    /// How many entries of archives were not looked at.
    pub left_out: usize,
    /// How many bytes they have.
    pub bytes: u64,
}

impl Known {
    /// Reads what was written, for the objects that a store still has; nothing if it is none.
    pub fn from_json(value: &Value, seen: Vec<u8>, store: &Store) -> Option<Self> {
        let width = store.format().id_len();
        if !seen.len().is_multiple_of(width) {
            return None;
        }
        let id = |value: &Value| ObjectId::parse(value.as_str()?.as_bytes());
        let mut groups = HashMap::new();
        for group in value["groups"].as_array()? {
            let key = (identity(&group["identity"])?, text(&group["path"]));
            let ids = group["blobs"].as_array()?.iter().filter_map(id);
            let blobs: Vec<u32> = ids.filter_map(|id| store.ordinal(&id)).collect();
            let finding = kept::from_json(&group["finding"])?;
            if !blobs.is_empty() {
                groups.insert(key, Group { finding, blobs });
            }
        }
        Some(Self {
            seen,
            width,
            groups,
            encrypted: value["encrypted"]
                .as_array()?
                .iter()
                .filter_map(id)
                .collect(),
            left_out: usize::try_from(value["left_out"].as_u64()?).ok()?,
            bytes: value["bytes"].as_u64()?,
        })
    }

    /// Whether a blob was looked at.
    pub fn has(&self, id: &ObjectId) -> bool {
        if self.width == 0 {
            return false;
        }
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.at(middle).cmp(id.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return true,
            }
        }
        false
    }

    /// How many blobs were looked at.
    pub fn len(&self) -> usize {
        self.seen.len().checked_div(self.width).unwrap_or(0)
    }

    fn at(&self, index: usize) -> &[u8] {
        &self.seen[index * self.width..(index + 1) * self.width]
    }
}

/// Writes what is known of blobs: as JSON, and the ids of all that were looked at.
pub fn written(
    store: &Store,
    known: &Known,
    fresh: Vec<ObjectId>,
    groups: &HashMap<GroupKey, Group>,
) -> (Value, Vec<u8>) {
    let mut seen: Vec<&[u8]> = (0..known.len()).map(|at| known.at(at)).collect();
    seen.extend(fresh.iter().map(ObjectId::as_bytes));
    seen.sort_unstable();
    seen.dedup();
    let hex = |ids: &[u32]| -> Vec<String> {
        let ids = ids.iter().filter_map(|blob| store.id_of(*blob));
        ids.map(|id| id.to_string()).collect()
    };
    let groups = groups.iter().map(|((identity, path), group)| {
        json!({
            "identity": identity_json(identity),
            "path": path,
            "finding": kept::to_json(&group.finding),
            "blobs": hex(&group.blobs),
        })
    });
    let encrypted: Vec<String> = known.encrypted.iter().map(ObjectId::to_string).collect();
    let value = json!({
        "groups": groups.collect::<Vec<_>>(),
        "encrypted": encrypted,
        "left_out": known.left_out,
        "bytes": known.bytes,
    });
    (value, seen.concat())
}

fn identity_json(identity: &Identity) -> Value {
    match identity {
        Identity::Secret(hash) => json!({ "secret": hash }),
        Identity::Place(rule, key, number) => json!({ "place": [rule, key, number] }),
    }
}

fn identity(value: &Value) -> Option<Identity> {
    if let Some(bytes) = value["secret"].as_array() {
        let byte = |it: &Value| u8::try_from(it.as_u64()?).ok();
        let bytes: Vec<u8> = bytes.iter().map(byte).collect::<Option<_>>()?;
        return Some(Identity::Secret(bytes.try_into().ok()?));
    }
    let place = &value["place"];
    let number = usize::try_from(place[2].as_u64()?).ok()?;
    Some(Identity::Place(text(&place[0])?, text(&place[1]), number))
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

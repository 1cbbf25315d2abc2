//! The blobs of a history, one after the other: each is looked at where it is new.

use std::collections::HashMap;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;

use super::once_plain;
use crate::actions::looked::named;
use crate::git::objects::Base;
use crate::git::objects::Object;
use crate::git::objects::Part;
use crate::git::objects::Visitor;
use crate::inspect::Identity;
use crate::inspect::Inspected;
use crate::inspect::Inspector;
use crate::inspect::Subjected;
use crate::inspect::seen::Seen;
use crate::inspect::text::Text;
use crate::inspect::unpack;
use crate::scan::finding::Finding;
use crate::scan::windows::Copied;
use crate::scan::windows::Windows;

/// How far a scan is; others may look while it runs.
#[derive(Debug, Default)]
pub struct Watch {
    /// Contents that were looked at.
    pub done: AtomicU64,
    /// Their bytes.
    pub bytes: AtomicU64,
    /// How many contents there are; 0 as long as nobody knows.
    pub total: AtomicU64,
}

/// Whether a blob is looked at where it is new, or as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gaze {
    /// Only where it differs from the blob that git stored it as a change of.
    Fresh,
    /// All of it.
    Whole,
}

/// A finding, and the blobs that have it.
#[derive(Debug)]
pub struct Group {
    /// The finding, as it stands in the first of these blobs.
    pub finding: Finding,
    /// The blobs, by their ordinals.
    pub blobs: Vec<u32>,
}

/// What makes findings of several blobs one: what they are, and where, if they are known by that.
pub type GroupKey = (Identity, Option<String>);

/// The key of a finding.
pub fn key_of(identity: Identity, finding: &Finding) -> GroupKey {
    let is_placed = matches!(identity, Identity::Place(..));
    let path = is_placed.then(|| finding.place.path.clone());
    (identity, path)
}

/// Looks at blobs.
pub struct BlobVisitor<'a> {
    /// With what.
    pub inspector: &'a Inspector<'a>,
    /// What the blobs are called.
    pub paths: &'a (dyn Fn(u32) -> Option<Vec<u8>> + Sync),
    /// How.
    pub gaze: Gaze,
    /// Who watches.
    pub watch: &'a Watch,
    /// What was found.
    pub groups: HashMap<GroupKey, Group>,
    /// The blobs that were looked at.
    pub seen: Vec<u32>,
    /// The blobs that are encrypted.
    pub encrypted: Vec<u32>,
    /// How many entries of archives were not looked at.
    pub left_out: usize,
}

impl<'a> BlobVisitor<'a> {
    /// A visitor that has seen nothing yet.
    pub fn new(
        inspector: &'a Inspector<'a>,
        paths: &'a (dyn Fn(u32) -> Option<Vec<u8>> + Sync),
        gaze: Gaze,
        watch: &'a Watch,
    ) -> Self {
        Self {
            inspector,
            paths,
            gaze,
            watch,
            groups: HashMap::new(),
            seen: Vec::new(),
            encrypted: Vec::new(),
            left_out: 0,
        }
    }

    fn keep(&mut self, blob: u32, inspected: Inspected) {
        self.left_out += inspected.left_out;
        if inspected.findings.is_empty() {
            return;
        }
        let found = inspected.identities.into_iter().zip(inspected.findings);
        for (identity, finding) in found {
            let new = |finding| Group {
                finding,
                blobs: Vec::new(),
            };
            let key = key_of(identity, &finding);
            let group = self.groups.entry(key).or_insert_with(|| new(finding));
            group.blobs.push(blob);
        }
    }
}

impl Visitor for BlobVisitor<'_> {
    /// What was seen in a text; of what is none, nothing.
    type State = Option<Seen>;

    fn visit(&mut self, object: Object<'_, Self::State>) -> Self::State {
        self.watch.done.fetch_add(1, Ordering::Relaxed);
        self.seen.push(object.ordinal);
        let size = object.bytes.len() as u64;
        self.watch.bytes.fetch_add(size, Ordering::Relaxed);
        let path = (self.paths)(object.ordinal);
        let path = path.map_or_else(String::new, |path| named(&path));
        let file = Subjected {
            path: &path,
            commit: None,
        };
        if unpack::is_archive(object.bytes) {
            let inspected = self.inspector.file(file, object.bytes);
            self.keep(object.ordinal, inspected);
            return None;
        }
        let text = Text::of(object.bytes);
        let rules = self.inspector.rules;
        let seen = match (&object.base, self.gaze) {
            // What was read from another encoding has other offsets than its base.
            (Some(base), Gaze::Fresh) if text.is_as_stored() => match base.state {
                Some(older) => Seen::again(text.bytes(), &windows(&text, base), older, rules),
                None => Seen::of(text.bytes(), rules),
            },
            _ => Seen::of(text.bytes(), rules),
        };
        if !seen.hints.is_empty() && once_plain::is_encrypted(text.bytes()) {
            self.encrypted.push(object.ordinal);
        }
        if !seen.is_nothing() || self.inspector.asks_for(&path) {
            let inspected = self.inspector.judge(file, &text, &seen);
            self.keep(object.ordinal, inspected);
        }
        text.is_as_stored().then_some(seen)
    }
}

fn windows<S>(text: &Text<'_>, base: &Base<'_, S>) -> Windows {
    let mut to = 0;
    let copied = base.parts.iter().filter_map(|part| {
        let start = to;
        match *part {
            Part::Copy { from, len } => {
                to += len;
                let to = start;
                Some(Copied { from, to, len })
            }
            Part::Insert { len } => {
                to += len;
                None
            }
        }
    });
    Windows::new(text.bytes(), base.bytes.len(), copied)
}

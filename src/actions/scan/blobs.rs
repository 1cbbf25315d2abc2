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

/// A finding, and where it stands in each blob that has it.
#[derive(Debug)]
pub struct Group {
    /// The finding, as it stands in the first of these blobs.
    pub finding: Finding,
    /// The blobs, by their ordinals.
    pub blobs: Vec<Spot>,
}

/// Where a finding stands in a blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The ordinal of the blob.
    pub blob: u32,
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
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
    /// What was found, by fingerprint and path.
    pub groups: HashMap<(String, String), Group>,
    /// The blobs in which something was found.
    pub dirty: Vec<u32>,
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
            dirty: Vec::new(),
            encrypted: Vec::new(),
            left_out: 0,
        }
    }

    fn keep(&mut self, blob: u32, inspected: Inspected) {
        self.left_out += inspected.left_out;
        if inspected.findings.is_empty() {
            return;
        }
        self.dirty.push(blob);
        for finding in inspected.findings {
            let spot = Spot {
                blob,
                line: u32::try_from(finding.place.line).unwrap_or(u32::MAX),
                column: u32::try_from(finding.place.column).unwrap_or(u32::MAX),
            };
            let key = (finding.fingerprint.clone(), finding.place.path.clone());
            let new = || Group {
                finding,
                blobs: Vec::new(),
            };
            self.groups.entry(key).or_insert_with(new).blobs.push(spot);
        }
    }
}

impl Visitor for BlobVisitor<'_> {
    /// What was seen in a text; of what is none, nothing.
    type State = Option<Seen>;

    fn visit(&mut self, object: Object<'_, Self::State>) -> Self::State {
        self.watch.done.fetch_add(1, Ordering::Relaxed);
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

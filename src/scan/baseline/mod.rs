//! The baseline: which findings a repository knows already, in a file that merges well.

mod allow;
mod file;

use std::collections::BTreeMap;
use std::collections::HashSet;

use jiff::civil::Date;

use super::finding::Finding;
use super::fingerprint::Salt;

pub use allow::AllowError;
pub use allow::Allowance;
pub use allow::Allowed;
pub use allow::Allowlist;
pub use file::BaselineError;

/// The name of the file, at the top of a repository.
pub const FILE_NAME: &str = ".lockleaf-baseline.json";

/// The findings that are known, by fingerprint, and the salt of the fingerprints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    salt: Salt,
    entries: BTreeMap<String, Entry>,
}

/// A finding that is known: its fingerprint counts, the rest is for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The fingerprint.
    pub fingerprint: String,
    /// The rule that found it.
    pub rule: String,
    /// Where it stood.
    pub path: String,
    /// The line on which it stood when it was first seen; it is not kept up to date.
    pub line: usize,
    /// The day on which it was first seen, in UTC.
    pub first_seen: Date,
}

/// What becomes of entries that nothing was found for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// They are dropped: everything was looked at.
    Dropped,
    /// They stay: only a part was looked at, or the scan is incomplete.
    Kept,
}

/// Findings, parted by whether they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Those that are news.
    pub new: Vec<Finding>,
    /// Those that the baseline holds.
    pub known: Vec<Finding>,
}

/// What an update did to the entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Updated {
    /// How many are new.
    pub added: usize,
    /// How many were dropped.
    pub dropped: usize,
    /// How many stayed.
    pub kept: usize,
}

impl Baseline {
    /// Begins one that knows nothing.
    pub fn new(salt: Salt) -> Self {
        Self {
            salt,
            entries: BTreeMap::new(),
        }
    }

    /// Reads the text of a baseline file.
    ///
    /// # Errors
    /// What is no baseline of this version, damaged, or left by a merge.
    pub fn read(text: &str) -> Result<Self, BaselineError> {
        file::read(text)
    }

    /// The text of the file: sorted by fingerprint, an entry a line.
    ///
    /// The line of every entry ends in a comma, for the list ends in `null`: two branches that add
    /// entries touch no line of each other, and `merge=union` in `.gitattributes` joins even such
    /// as stand side by side into a file that reads well.
    pub fn write(&self) -> String {
        file::write(self)
    }

    /// The salt of its fingerprints.
    pub fn salt(&self) -> &Salt {
        &self.salt
    }

    /// The entries, by fingerprint.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// Whether it holds a fingerprint.
    pub fn knows(&self, fingerprint: &str) -> bool {
        self.entries.contains_key(fingerprint)
    }

    /// Parts findings by whether they are known.
    pub fn apply(&self, findings: Vec<Finding>) -> Applied {
        let (known, new) = findings
            .into_iter()
            .partition(|finding| self.knows(&finding.fingerprint));
        Applied { new, known }
    }

    /// Takes in findings that are new, and forgets those that are gone if `gone` says so.
    ///
    /// What is known stays as it is written, to the line number, so that an update changes no line
    /// without need. The salt stays, or every fingerprint by secret would change.
    pub fn update(&mut self, findings: &[Finding], gone: Gone, today: Date) -> Updated {
        let mut updated = Updated::default();
        if gone == Gone::Dropped {
            let found: HashSet<&str> = findings.iter().map(|it| it.fingerprint.as_str()).collect();
            let before = self.entries.len();
            self.entries
                .retain(|known, _| found.contains(known.as_str()));
            updated.dropped = before - self.entries.len();
        }
        updated.kept = self.entries.len();
        for finding in findings {
            let entry = || Entry {
                fingerprint: finding.fingerprint.clone(),
                rule: finding.rule.clone(),
                path: finding.place.path.clone(),
                line: finding.place.line,
                first_seen: today,
            };
            self.entries
                .entry(finding.fingerprint.clone())
                .or_insert_with(entry);
        }
        updated.added = self.entries.len() - updated.kept;
        updated
    }
}

#[cfg(test)]
mod tests;

//! What a scan looked at, passed over and could not see.

use super::words;

/// What was looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looked {
    /// Files of a work tree, or of the index.
    pub files: usize,
    /// Versions of files in the history.
    pub blobs: usize,
    /// Commits.
    pub commits: usize,
    /// Bytes in all.
    pub bytes: u64,
    /// What was left out on purpose; it leaves a scan complete.
    pub passed: Vec<Passed>,
    /// What should have been looked at and was not; it makes a scan incomplete.
    pub gaps: Vec<Gap>,
    /// How long it took.
    pub seconds: f64,
}

/// Something that was left out on purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// What it is, such as `larger than 16 MB`.
    pub why: String,
    /// How many.
    pub count: usize,
}

/// Something that should have been looked at and was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// So many objects are not in the repository.
    MissingObjects(usize),
    /// So many objects cannot be read.
    DamagedObjects(usize),
    /// So many objects are left at the place from which a partial clone came.
    NotFetched(usize),
    /// So many files cannot be read.
    UnreadableFiles(usize),
    /// So many files are larger than was allowed, where each must be looked at.
    LargeFiles(usize),
    /// The clone does not hold the whole history.
    ShallowClone,
    /// The scan was stopped before its end.
    Stopped,
}

/// What was found and is not told one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Findings that the baseline knows.
    pub baseline: usize,
    /// Findings that are allowed by fingerprint.
    pub allowed: usize,
    /// Findings whose line says that they are public.
    pub marked: usize,
    /// Fingerprints whose allowance has expired: these findings are told.
    pub expired: Vec<String>,
    /// Fingerprints that are allowed and that nothing was found for.
    pub unused: Vec<String>,
}

impl Looked {
    pub(super) fn is_nothing(&self) -> bool {
        self.files == 0 && self.blobs == 0
    }

    /// `1,204 files (24.6 MB) in 0.41 s`
    pub(super) fn told(&self) -> String {
        let counts = [
            (self.files, "file"),
            (self.blobs, "version of a file"),
            (self.commits, "commit"),
        ];
        let mut parts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, noun)| words::count(*count, noun))
            .collect();
        if parts.is_empty() {
            parts.push(words::count(0, "file"));
        }
        let (bytes, time) = (words::bytes(self.bytes), words::seconds(self.seconds));
        format!("{} ({bytes}) in {time}", parts.join(", "))
    }
}

impl Gap {
    /// The word for it in reports for programs.
    pub fn name(&self) -> &'static str {
        match self {
            Self::MissingObjects(_) => "missing-objects",
            Self::DamagedObjects(_) => "damaged-objects",
            Self::NotFetched(_) => "not-fetched-objects",
            Self::UnreadableFiles(_) => "unreadable-files",
            Self::LargeFiles(_) => "large-files",
            Self::ShallowClone => "shallow-clone",
            Self::Stopped => "stopped",
        }
    }

    /// How many there are, where they can be counted.
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::MissingObjects(count)
            | Self::DamagedObjects(count)
            | Self::NotFetched(count)
            | Self::UnreadableFiles(count)
            | Self::LargeFiles(count) => Some(*count),
            Self::ShallowClone | Self::Stopped => None,
        }
    }

    /// What is, and what to do about it.
    pub fn told(&self) -> String {
        match self {
            Self::MissingObjects(count) => format!(
                "{} not in the repository: fetch again, or ask `git fsck`",
                words::are(*count, "object")
            ),
            Self::DamagedObjects(count) => {
                format!("{} damaged: ask `git fsck`", words::are(*count, "object"))
            }
            Self::NotFetched(count) => format!(
                "{} not fetched, for the clone is a partial one: `git fetch --refetch --no-filter`",
                words::are(*count, "object")
            ),
            Self::UnreadableFiles(count) => {
                format!("{} not readable", words::are(*count, "file"))
            }
            Self::LargeFiles(count) => format!(
                "{} larger than --max-size allows",
                words::are(*count, "file")
            ),
            Self::ShallowClone => {
                "the clone is a shallow one and lacks older commits: `git fetch --unshallow`"
                    .to_owned()
            }
            Self::Stopped => "it was stopped before its end".to_owned(),
        }
    }
}

impl Hidden {
    /// `12 known, 1 allowed`; nothing if nothing is hidden.
    pub(super) fn told(&self) -> Option<String> {
        let counts = [
            (self.baseline, "known by the baseline"),
            (self.allowed, "allowed"),
            (self.marked, "marked as public"),
        ];
        let parts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{} {what}", words::number(*count as u64)))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

//! A repository: where its parts are, and what kind it is.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::path::PathBuf;

use super::GitError;
use super::command::Git;

/// The questions whose answers are paths; the top comes last, for a bare repository has none.
const PLACES: [&[&str]; 4] = [
    &["--absolute-git-dir"],
    &["--git-common-dir"],
    &["--git-path", "objects"],
    &["--show-toplevel"],
];

/// A repository, and what was asked about it once.
#[derive(Clone, Debug)]
pub struct Repository {
    pub(super) git: Git,
    /// The top of the work tree; a bare repository has none.
    pub top: Option<PathBuf>,
    /// What belongs to this work tree alone: `HEAD`, the index.
    pub git_dir: PathBuf,
    /// What all work trees share: references, hooks, settings.
    pub common_dir: PathBuf,
    /// Where its objects are.
    pub objects: PathBuf,
    /// How long the ids of its objects are, in hexadecimal digits: 40, or 64 for SHA-256.
    pub id_digits: usize,
    /// Whether older commits are left out of this clone.
    pub is_shallow: bool,
    /// The commit that `HEAD` stands for; none before the first.
    pub head: Option<String>,
}

impl Repository {
    /// Finds the repository that `folder` is in, or that `GIT_DIR` names.
    ///
    /// # Errors
    /// No repository, one that git does not trust, no git.
    pub fn discover(program: PathBuf, folder: &Path) -> Result<Self, GitError> {
        let git = Git::new(program, folder);
        let mut question = vec![
            "rev-parse",
            "--revs-only",
            "--path-format=absolute",
            "--show-object-format",
            "--is-shallow-repository",
            "--is-bare-repository",
        ];
        question.extend(PLACES.iter().copied().flatten());
        question.push("HEAD");
        let output = git.output(&question)?;
        let mut lines: Vec<&[u8]> = output.stdout.split(|byte| *byte == b'\n').collect();
        // What stands behind the last line break.
        lines.pop();
        let [format, shallow, bare, places @ ..] = lines.as_slice() else {
            return Err(git.failed("rev-parse", &output.stderr));
        };
        let id_digits = match *format {
            b"sha1" => 40,
            b"sha256" => 64,
            _ => return Err(GitError::Answer("rev-parse")),
        };
        let is_bare = *bare == b"true";
        if !is_bare && !output.status.success() {
            return Err(git.failed("rev-parse", &output.stderr));
        }
        let wanted = PLACES.len() - usize::from(is_bare);
        let (places, head) = match places.len().checked_sub(wanted) {
            Some(0) => (paths(&git, places), None),
            Some(1) if is_id(places[wanted], id_digits) => (paths(&git, &places[..wanted]), {
                Some(String::from_utf8_lossy(places[wanted]).into_owned())
            }),
            // A folder has a line break in its name.
            _ => (asked_alone(&git, wanted)?, head(&git, id_digits)?),
        };
        let mut places = places.into_iter();
        let mut place = || places.next().ok_or(GitError::Answer("rev-parse"));
        let (git_dir, common_dir, objects) = (place()?, place()?, place()?);
        let head = match (is_bare, head) {
            (true, None) => self::head(&git, id_digits)?,
            (_, head) => head,
        };
        Ok(Self {
            top: places.next(),
            git_dir,
            common_dir,
            objects,
            id_digits,
            is_shallow: *shallow == b"true",
            head,
            git,
        })
    }

    /// The commit that a name stands for.
    ///
    /// # Errors
    /// If there is none.
    pub fn commit(&self, name: &str) -> Result<String, GitError> {
        let wanted = format!("{name}^{{commit}}");
        let question = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ];
        let output = self.git.output(&question)?;
        let id = output.stdout.trim_ascii();
        match output.status.success() && is_id(id, self.id_digits) {
            true => Ok(String::from_utf8_lossy(id).into_owned()),
            false => Err(GitError::NoCommit {
                name: name.to_owned(),
                is_shallow: self.is_shallow,
            }),
        }
    }

    /// The empty tree, which git knows without having it.
    pub(super) fn empty_tree(&self) -> &'static str {
        match self.id_digits {
            64 => "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
            _ => "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
        }
    }
}

/// Whether these bytes are the id of an object.
pub(super) fn is_id(bytes: &[u8], digits: usize) -> bool {
    bytes.len() == digits && bytes.iter().all(u8::is_ascii_hexdigit)
}

fn paths(git: &Git, lines: &[&[u8]]) -> Vec<PathBuf> {
    lines.iter().map(|line| path(git, line)).collect()
}

/// A path; git before 2.31 does not know that absolute ones are wanted.
fn path(git: &Git, bytes: &[u8]) -> PathBuf {
    git.folder().join(OsStr::from_bytes(bytes))
}

/// Asks for each path by itself: what comes is one path, whatever is in it.
fn asked_alone(git: &Git, wanted: usize) -> Result<Vec<PathBuf>, GitError> {
    let places = PLACES.iter().take(wanted);
    let alone = places.map(|place| {
        let mut question = vec!["rev-parse", "--path-format=absolute"];
        question.extend(*place);
        let answer = git.ask(&question)?;
        Ok(path(git, answer.strip_suffix(b"\n").unwrap_or(&answer)))
    });
    alone.collect()
}

fn head(git: &Git, id_digits: usize) -> Result<Option<String>, GitError> {
    let output = git.output(&["rev-parse", "--verify", "--quiet", "HEAD"])?;
    let id = output.stdout.trim_ascii();
    Ok(is_id(id, id_digits).then(|| String::from_utf8_lossy(id).into_owned()))
}

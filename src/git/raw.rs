//! Git's raw diff, `-z`: which path got which content.

use super::GitError;
use super::repository::is_id;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A file, executable or not.
    File,
    /// A symbolic link; its content is the path that it leads to.
    Link,
    /// A commit of another repository.
    Submodule,
    /// Nothing.
    Nothing,
}

/// A path that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// From the top of the repository, `/` between its parts; it need not be UTF-8.
    pub path: Vec<u8>,
    /// What stands there now.
    pub mode: Mode,
    /// The object that stands there now.
    pub id: String,
    /// Whether it stood there, as a file, in one of the parents too.
    pub is_old: bool,
    /// Whether both sides of a conflict stand there.
    pub is_unmerged: bool,
}

impl Change {
    /// The blob that the change brings: new content of a file.
    pub fn brings(&self) -> Option<&str> {
        (self.mode == Mode::File && !self.is_old).then_some(&self.id)
    }
}

/// A piece of a raw diff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The changes that follow are those of this commit.
    Commit(String),
    /// A change.
    Change(Change),
}

/// Reads a raw diff, also the combined one of a merge.
///
/// # Errors
/// If it is none.
pub fn pieces(diff: &[u8], id_digits: usize) -> Result<Vec<Piece>, GitError> {
    let wrong = || GitError::Answer("diff");
    let mut records = diff.split(|byte| *byte == 0);
    let mut pieces = Vec::new();
    while let Some(record) = records.next() {
        if record.is_empty() {
            continue;
        }
        if is_id(record, id_digits) {
            let id = String::from_utf8_lossy(record).into_owned();
            pieces.push(Piece::Commit(id));
            continue;
        }
        let path = records.next().ok_or_else(wrong)?;
        let change = change(record, path, id_digits).ok_or_else(wrong)?;
        pieces.push(Piece::Change(change));
    }
    Ok(pieces)
}

/// Reads `:MODE MODE ID ID STATUS`, with one colon, mode and id more for each further parent.
fn change(record: &[u8], path: &[u8], id_digits: usize) -> Option<Change> {
    let record = std::str::from_utf8(record).ok()?;
    let fields = record.trim_start_matches(':');
    let parents = record.len() - fields.len();
    let fields: Vec<&str> = fields.split(' ').collect();
    if parents == 0 || fields.len() != 2 * (parents + 1) + 1 || path.is_empty() {
        return None;
    }
    let (modes, rest) = fields.split_at(parents + 1);
    let (ids, status) = rest.split_at(parents + 1);
    let id = ids.last().filter(|id| is_id(id.as_bytes(), id_digits))?;
    let before = modes.iter().zip(ids).take(parents);
    let is_old = |(mode, old): (&&str, &&str)| old == id && mode_of(mode) == Some(Mode::File);
    Some(Change {
        path: path.to_owned(),
        mode: mode_of(modes.last()?)?,
        id: (*id).to_owned(),
        is_old: before.into_iter().any(is_old),
        is_unmerged: status.first().is_some_and(|it| it.starts_with('U')),
    })
}

/// What a mode in octal digits says.
pub(super) fn mode_of(mode: &str) -> Option<Mode> {
    Some(match mode {
        "000000" => Mode::Nothing,
        "120000" => Mode::Link,
        "160000" => Mode::Submodule,
        _ if mode.starts_with("100") => Mode::File,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(letter: &str) -> String {
        letter.repeat(40)
    }

    fn only(diff: &str) -> Change {
        match pieces(diff.as_bytes(), 40).unwrap().as_slice() {
            [Piece::Change(change)] => change.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn new_content_is_brought_and_a_changed_mode_brings_none() {
        let (zero, a, b) = (one("0"), one("a"), one("b"));
        let added = only(&format!(":000000 100644 {zero} {a} A\0x y\n.yaml\0"));
        assert_eq!(added.brings(), Some(a.as_str()));
        assert_eq!(added.path, b"x y\n.yaml");
        for (diff, brings) in [
            (format!(":100644 100644 {a} {b} M\0x\0"), true),
            (format!(":100644 100755 {a} {a} M\0x\0"), false),
            (format!(":120000 100644 {a} {a} T\0x\0"), true),
            (format!(":100644 120000 {a} {b} T\0x\0"), false),
            (format!(":100644 160000 {a} {b} T\0x\0"), false),
            (format!(":100644 000000 {a} {zero} D\0x\0"), false),
        ] {
            assert_eq!(only(&diff).brings().is_some(), brings, "{diff}");
        }
        assert!(only(&format!(":100644 000000 {a} {zero} U\0x\0")).is_unmerged);
    }

    #[test]
    fn a_merge_brings_what_no_parent_has() {
        let (a, b, c) = (one("a"), one("b"), one("c"));
        let merged = |new: &str| format!("{c}\0::100644 100644 100644 {a} {b} {new} MM\0m\0");
        let both = pieces(merged(&c).as_bytes(), 40).unwrap();
        assert_eq!(both[0], Piece::Commit(c.clone()));
        assert!(matches!(&both[1], Piece::Change(it) if it.brings() == Some(&c)));
        let one = pieces(merged(&b).as_bytes(), 40).unwrap();
        assert!(matches!(&one[1], Piece::Change(it) if it.brings().is_none()));
    }

    proptest! {
        #[test]
        fn whatever_git_says_is_read_or_refused(diff in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = pieces(&diff, 40);
        }

        #[test]
        fn what_resembles_a_diff_is_read_or_refused(diff in "(:{0,3}(100644|120000|000000| |[0-9a-f]{40}|[AMDU]|\0){0,12})") {
            let _ = pieces(diff.as_bytes(), 40);
        }
    }
}

//! One commit: its tree, its parents, who made it and what the first line of its message says.

use crate::git::objects::ObjectId;

/// Who did something, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name, with U+FFFD for what is not UTF-8.
    pub name: String,
    /// The address.
    pub email: String,
    /// Seconds since 1970 in UTC.
    pub seconds: i64,
    /// The time zone in minutes east of UTC.
    pub zone: i32,
}

/// A commit, as far as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its root folder.
    pub tree: ObjectId,
    /// The commits that it follows.
    pub parents: Vec<ObjectId>,
    /// Who wrote the change.
    pub author: Person,
    /// Who made the commit.
    pub committer: Person,
    /// The first line of its message.
    pub subject: String,
}

impl Commit {
    /// Reads a commit object, or gives `None` where it has no tree.
    ///
    /// Broken names and dates are empty and 0: commits of old or strange tools are shown as well.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let header = Header::parse(bytes)?;
        let message = header.message.split(|byte| *byte == b'\n');
        let subject = message
            .map(<[u8]>::trim_ascii)
            .find(|line| !line.is_empty());
        Some(Commit {
            tree: header.tree,
            parents: header.parents().collect(),
            author: Person::parse(header.author),
            committer: Person::parse(header.committer),
            subject: String::from_utf8_lossy(subject.unwrap_or_default()).into_owned(),
        })
    }
}

impl Person {
    /// Reads `name <email> seconds zone`.
    fn parse(line: &[u8]) -> Self {
        let text = String::from_utf8_lossy(line);
        let (name, rest) = text.split_once('<').unwrap_or((&text, ""));
        let (email, when) = rest.rsplit_once('>').unwrap_or((rest, ""));
        let mut when = when.split_ascii_whitespace();
        let seconds = when.next().and_then(|it| it.parse().ok());
        Person {
            name: name.trim().to_owned(),
            email: email.trim().to_owned(),
            seconds: seconds.unwrap_or(0),
            zone: when.next().and_then(zone).unwrap_or(0),
        }
    }
}

/// Reads a zone such as `+0530`.
fn zone(text: &str) -> Option<i32> {
    let value: i32 = text.parse().ok()?;
    (value.abs() < 10_000).then_some(value / 100 * 60 + value % 100)
}

/// The lines of a commit that tell where it stands, read without taking anything out.
pub struct Header<'a> {
    pub tree: ObjectId,
    parents: &'a [u8],
    author: &'a [u8],
    committer: &'a [u8],
    message: &'a [u8],
}

impl<'a> Header<'a> {
    /// Reads the header of a commit object.
    pub fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (first, rest) = line(bytes);
        let tree = ObjectId::parse(first.strip_prefix(b"tree ")?)?;
        let parents = rest;
        let mut rest = rest;
        let (mut author, mut committer) = (&rest[..0], &rest[..0]);
        while !rest.is_empty() {
            let (head, after) = line(rest);
            rest = after;
            if let Some(person) = head.strip_prefix(b"author ") {
                author = person;
            } else if let Some(person) = head.strip_prefix(b"committer ") {
                committer = person;
            } else if head.is_empty() {
                break;
            }
        }
        Some(Header {
            tree,
            parents,
            author,
            committer,
            message: rest,
        })
    }

    /// Lists the parents.
    pub fn parents(&self) -> impl Iterator<Item = ObjectId> + 'a {
        let mut rest = self.parents;
        std::iter::from_fn(move || {
            let (head, after) = line(rest);
            rest = after;
            ObjectId::parse(head.strip_prefix(b"parent ")?)
        })
    }

    /// Gives when the commit was made, in seconds since 1970.
    pub fn time(&self) -> i64 {
        let at = self.committer.iter().rposition(|byte| *byte == b'>');
        let when = at.map_or(&[][..], |at| &self.committer[at + 1..]);
        let seconds = when.split(|byte| *byte == b' ').find(|it| !it.is_empty());
        let seconds = seconds.and_then(|digits| std::str::from_utf8(digits).ok());
        seconds.and_then(|it| it.parse().ok()).unwrap_or(0)
    }
}

/// Splits off the first line.
fn line(bytes: &[u8]) -> (&[u8], &[u8]) {
    match memchr::memchr(b'\n', bytes) {
        Some(at) => (&bytes[..at], &bytes[at + 1..]),
        None => (bytes, &[]),
    }
}

/// Reads what a tag object names.
pub fn tagged(bytes: &[u8]) -> Option<ObjectId> {
    ObjectId::parse(line(bytes).0.strip_prefix(b"object ")?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    #[test]
    fn a_commit_is_read_with_its_people() {
        let parent = "0123456789abcdef0123456789abcdef01234567";
        let text = format!(
            "tree {TREE}\nparent {parent}\nauthor Ann Ames <ann@example.org> 1500000000 +0530\n\
             committer Bo <bo@example.org> 1500000001 -0100\ngpgsig a\n b\n\nFirst line\n\nMore\n"
        );
        let commit = Commit::parse(text.as_bytes()).unwrap();
        assert_eq!(commit.tree.to_string(), TREE);
        assert_eq!(commit.parents[0].to_string(), parent);
        assert_eq!(commit.parents.len(), 1);
        assert_eq!(commit.author.name, "Ann Ames");
        assert_eq!(commit.author.email, "ann@example.org");
        assert_eq!(
            (commit.author.seconds, commit.author.zone),
            (1_500_000_000, 330)
        );
        assert_eq!(commit.committer.zone, -60);
        assert_eq!(commit.subject, "First line");
        let header = Header::parse(text.as_bytes()).unwrap();
        assert_eq!(header.time(), 1_500_000_001);
    }

    #[test]
    fn a_commit_without_people_is_read() {
        let text = format!("tree {TREE}\n\nparent of nothing");
        let commit = Commit::parse(text.as_bytes()).unwrap();
        assert_eq!(commit.author, Person::default());
        assert_eq!(commit.subject, "parent of nothing");
        assert_eq!(commit.parents, []);
    }

    #[test]
    fn what_has_no_tree_is_no_commit() {
        assert_eq!(Commit::parse(b"author A <a> 1 +0000\n"), None);
        assert_eq!(Commit::parse(b""), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_commit_or_none(tail in prop::collection::vec(any::<u8>(), 0..90), words in "(parent |author |committer |<|>|[0-9 +-]|\n){0,20}") {
            let text = [format!("tree {TREE}\n").as_bytes(), words.as_bytes(), &tail].concat();
            prop_assert!(Commit::parse(&text).is_some());
            Header::parse(&text).unwrap().time();
            Commit::parse(&tail);
            tagged(&tail);
        }
    }
}

//! A part of history: what the commits of some branches, or since some day, have brought.

use std::collections::HashSet;
use std::path::Path;

use super::ask::AskError;
use super::ask::ask;
use crate::git::objects::ObjectId;

/// Which commits are selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The branches, tags or other revisions to begin at; none means all references.
    pub branches: Vec<String>,
    /// Only commits since then, as git reads dates.
    pub since: Option<String>,
}

impl Selection {
    /// Names the objects that the selected commits reach and those before them do not.
    ///
    /// Commits and trees are among them.
    pub fn objects(&self, dir: &Path) -> Result<HashSet<ObjectId>, AskError> {
        // Blobs and trees that are missing must not end the list.
        let list = [
            "rev-list",
            "--objects",
            "--no-object-names",
            "--missing=allow-any",
        ];
        let objects = match &self.since {
            None => self.ask(dir, &list)?,
            Some(since) => {
                let edges = edges(&self.since(dir, since)?);
                if edges.is_empty() {
                    return Ok(HashSet::new());
                }
                ask(dir, &[&list[..], &["--stdin"]].concat(), edges.as_bytes())?
            }
        };
        let lines = objects.split(|byte| *byte == b'\n');
        Ok(lines.filter_map(ObjectId::parse).collect())
    }

    /// Lists the commits since then, each with its parents.
    fn since(&self, dir: &Path, since: &str) -> Result<Vec<u8>, AskError> {
        let list = |option: &str| {
            let option = format!("--{option}={since}");
            self.ask(dir, &["rev-list", "--parents", &option])
        };
        // git before 2.37 knows only the option that ends at the first older commit.
        list("since-as-filter").or_else(|_| list("since"))
    }

    fn ask(&self, dir: &Path, args: &[&str]) -> Result<Vec<u8>, AskError> {
        let mut args = args.to_vec();
        if self.branches.is_empty() {
            args.push("--all");
        } else {
            args.push("--end-of-options");
            args.extend(self.branches.iter().map(String::as_str));
            args.push("--");
        }
        ask(dir, &args, b"")
    }
}

/// Gives the commits of the list, and without those that only their parents are.
fn edges(list: &[u8]) -> String {
    let lines = || {
        list.split(|byte| *byte == b'\n')
            .filter(|it| !it.is_empty())
    };
    let id = |text: &[u8]| ObjectId::parse(text);
    let commits: HashSet<ObjectId> = lines()
        .filter_map(|line| id(line.split(|byte| *byte == b' ').next()?))
        .collect();
    let mut text = String::new();
    for commit in &commits {
        text.push_str(&format!("{commit}\n"));
    }
    for parent in lines().flat_map(|line| line.split(|byte| *byte == b' ').filter_map(id)) {
        if !commits.contains(&parent) {
            text.push_str(&format!("^{parent}\n"));
        }
    }
    text
}

//! Looking at what git has: contents are read and inspected batch by batch, gaps are counted.

use std::collections::BTreeSet;
use std::collections::HashMap;

use super::ActionError;
use super::Session;
use super::check::Checked;
use super::check::Gap;
use super::scan::equipment::AT_THE_TOP;
use super::scan::equipment::Equipment;
use super::scan::equipment::RULE_FILE;
use super::scan::equipment::SettingsText;
use super::scan::settings;
use super::scan::sift;
use crate::git::Repository;
use crate::git::blobs::Blob;
use crate::git::range::CommitFacts;
use crate::host::clock;
use crate::inspect::Shared;
use crate::inspect::Subjected;
use crate::scan::finding::Finding;
use crate::scan::finding::FirstCommit;
use crate::scan::finding::Origin;
use crate::scan::finding::Reached;
use jiff::Timestamp;

/// A content to look at.
pub struct Wanted {
    /// Its path, as bytes.
    pub path: Vec<u8>,
    /// Its blob.
    pub blob: String,
    /// The commit that brought it.
    pub commit: Option<String>,
}

/// What was found in contents.
#[derive(Default)]
pub struct Found {
    /// The findings, each with the index of the wanted content that it is in.
    pub findings: Vec<(usize, Finding)>,
    /// What they are sifted by; none where nothing was looked at.
    pub equipment: Option<Equipment>,
}

/// Looks at contents.
///
/// The settings that count are those of `tree`: a commit, or `:0` for the index. What is going to be
/// committed decides, not what lies in the work tree.
///
/// # Errors
/// Settings that make no sense, git's own.
pub fn look(
    session: &Session,
    repository: &Repository,
    wanted: &[Wanted],
    tree: &str,
) -> Result<(Checked, Found), ActionError> {
    let (paths, mut names) = settings_of(wanted, tree);
    names.extend(wanted.iter().map(|one| one.blob.clone().into_bytes()));
    let mut texts = Vec::new();
    let mut checked = Checked::default();
    let mut looking = Looking::default();
    repository.blobs(&names, session.max_size, |at, blob| {
        let Some(position) = at.checked_sub(paths.len()) else {
            if let Blob::Bytes(bytes) = blob {
                let path = paths[at].clone();
                texts.push(SettingsText { path, bytes });
            }
            return;
        };
        let one = &wanted[position];
        let path = named(&one.path);
        let limit = session.max_size;
        match blob {
            Blob::Bytes(bytes) => {
                checked.files += 1;
                checked.bytes += bytes.len() as u64;
                let equipment = || settings::equipment(session, repository, tree, &texts);
                looking.at(position, one, &path, &bytes, equipment);
            }
            Blob::TooLarge(size) => checked.gaps.push(Gap::TooLarge { path, size, limit }),
            Blob::Missing | Blob::Other => checked.gaps.push(Gap::Missing { path }),
        }
    })?;
    Ok((checked, looking.end()?))
}

/// What has been found so far; what it is found with is made at the first content.
#[derive(Default)]
struct Looking {
    equipment: Option<Result<Equipment, ActionError>>,
    findings: Vec<(usize, Finding)>,
    shared: Vec<(usize, Shared)>,
}

impl Looking {
    fn at(
        &mut self,
        position: usize,
        one: &Wanted,
        path: &str,
        bytes: &[u8],
        equipment: impl FnOnce() -> Result<Equipment, ActionError>,
    ) {
        let Ok(equipment) = self.equipment.get_or_insert_with(equipment) else {
            return;
        };
        let commit = one.commit.as_deref();
        let inspected = equipment
            .inspector(true)
            .file(Subjected { path, commit }, bytes);
        let findings = inspected.findings.into_iter();
        self.findings
            .extend(findings.map(|finding| (position, finding)));
        let shared = inspected.shared.into_iter();
        self.shared.extend(shared.map(|shared| (position, shared)));
    }

    fn end(mut self) -> Result<Found, ActionError> {
        let (positions, shared): (Vec<usize>, Vec<Shared>) = self.shared.into_iter().unzip();
        for (at, finding) in sift::reused(&shared) {
            self.findings.push((positions[at], finding));
        }
        Ok(Found {
            findings: self.findings,
            equipment: self.equipment.transpose()?,
        })
    }
}

/// Tells of each finding which commit brought it, and whether it still stands at one of `tips`;
/// what stands there hides the same finding in what was there before.
pub fn tell_origins(
    repository: &Repository,
    wanted: &[Wanted],
    found: Vec<(usize, Finding)>,
    tips: &[String],
) -> Result<Vec<Finding>, ActionError> {
    let commits = found
        .iter()
        .filter_map(|(at, _)| wanted[*at].commit.clone());
    let commits: Vec<String> = commits.collect::<BTreeSet<_>>().into_iter().collect();
    let facts = repository.commit_facts(&commits)?;
    let facts: HashMap<&str, &CommitFacts> = facts.iter().map(|it| (it.id.as_str(), it)).collect();
    let standing = |(at, _): &(usize, Finding)| {
        let path = wanted[*at].path.as_slice();
        tips.iter()
            .map(move |tip| [tip.as_bytes(), b":", path].concat())
    };
    let places: Vec<Vec<u8>> = found.iter().flat_map(standing).collect();
    let standing = repository.kinds(&places)?;
    let told = found
        .into_iter()
        .enumerate()
        .map(|(number, (at, finding))| {
            let wanted = &wanted[at];
            let standing = &standing[number * tips.len()..(number + 1) * tips.len()];
            let is_it = |it: &Option<(String, String)>| {
                it.as_ref().is_some_and(|(id, _)| *id == wanted.blob)
            };
            let facts = wanted.commit.as_deref().and_then(|id| facts.get(id));
            let origin = Origin {
                blob: wanted.blob.clone(),
                commit: facts.map(|facts| first_commit(facts)),
                paths: vec![named(&wanted.path)],
                reached: Reached::Reference,
                at_head: standing.iter().any(is_it),
            };
            Finding {
                origin: Some(origin),
                ..finding
            }
        });
    Ok(without_repeated(told.collect()))
}

fn first_commit(facts: &CommitFacts) -> FirstCommit {
    let time = Timestamp::from_second(facts.time).unwrap_or_default();
    FirstCommit {
        id: facts.id.clone(),
        author: facts.author.clone(),
        email: facts.email.clone(),
        date: clock::rfc3339(time),
        subject: facts.subject.clone(),
        is_merge: facts.parents > 1,
    }
}

/// Keeps one of the findings that have one fingerprint at one path: the commit is that of the first,
/// the place that of the last, which is the one that stands if any does.
fn without_repeated(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    for mut finding in findings {
        let key = (finding.place.path.clone(), finding.fingerprint.clone());
        match known.get(&key).filter(|_| !finding.fingerprint.is_empty()) {
            None => {
                known.insert(key, kept.len());
                kept.push(finding);
            }
            Some(&at) => {
                let first = kept[at].origin.take();
                if let (Some(first), Some(origin)) = (first, &mut finding.origin) {
                    // Two blobs of one commit are two findings of one time.
                    origin.at_head |= first.at_head;
                    origin.commit = first.commit;
                }
                kept[at] = finding;
            }
        }
    }
    kept
}

/// The settings files that can count for these contents: their paths, and how git names them.
fn settings_of(wanted: &[Wanted], tree: &str) -> (Vec<String>, Vec<Vec<u8>>) {
    let mut folders = BTreeSet::new();
    for one in wanted {
        let mut folder = one.path.as_slice();
        while let Some(end) = folder.iter().rposition(|byte| *byte == b'/') {
            folder = &folder[..end];
            if !folders.insert(folder) {
                break;
            }
        }
    }
    let mut paths: Vec<Vec<u8>> = Vec::new();
    if !wanted.is_empty() {
        let at_the_top = AT_THE_TOP.iter().chain([&RULE_FILE]);
        paths.extend(at_the_top.map(|name| name.as_bytes().to_vec()));
    }
    for folder in folders {
        paths.push([folder, b"/", RULE_FILE.as_bytes()].concat());
    }
    let names = paths
        .iter()
        .map(|path| [tree.as_bytes(), b":", path].concat())
        .collect();
    (paths.iter().map(|path| named(path)).collect(), names)
}

/// A path as it is told: one that is not UTF-8 in quotes, with such bytes as git writes them.
pub fn named(path: &[u8]) -> String {
    if let Ok(path) = std::str::from_utf8(path) {
        return path.to_owned();
    }
    let letters = path.iter().map(|byte| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(*byte)),
        b' '..=b'~' => char::from(*byte).to_string(),
        _ => format!("\\{byte:03o}"),
    });
    format!("\"{}\"", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::Confidence;
    use crate::scan::finding::Kind;
    use crate::scan::finding::Place;

    fn wanted(path: &str) -> Wanted {
        Wanted {
            path: path.into(),
            blob: "b".repeat(40),
            commit: None,
        }
    }

    #[test]
    fn settings_are_looked_for_in_every_folder_above_what_is_looked_at() {
        let (paths, names) = settings_of(&[wanted("a/b/x.yaml"), wanted("a/c/y.yaml")], ":0");
        for path in [
            ".sops.yaml",
            "a/.sops.yaml",
            "a/b/.sops.yaml",
            ".lockleaf.yaml",
            "a/c/.sops.yaml",
        ] {
            assert_eq!(paths.iter().filter(|it| *it == path).count(), 1, "{path}");
        }
        assert!(names.contains(&b":0:a/b/.sops.yaml".to_vec()));
        assert!(names.contains(&b":0:.gitleaks.toml".to_vec()));
        assert!(settings_of(&[], ":0").0.is_empty());
    }

    fn finding(path: &str, fingerprint: &str, commit: &str, at_head: bool) -> Finding {
        let facts = CommitFacts {
            id: commit.to_owned(),
            parents: 1,
            author: "Ann".to_owned(),
            email: "ann@example.org".to_owned(),
            time: 0,
            subject: "x".to_owned(),
        };
        Finding {
            rule: "rule".to_owned(),
            title: "title".to_owned(),
            kind: Kind::Token,
            confidence: Confidence::High,
            place: Place {
                path: path.to_owned(),
                line: 1,
                column: 1,
                end_line: 1,
                end_column: 2,
                key: None,
            },
            reasons: Vec::new(),
            through: Vec::new(),
            fix: None,
            docs: None,
            fingerprint: fingerprint.to_owned(),
            origin: Some(Origin {
                blob: String::new(),
                commit: Some(first_commit(&facts)),
                paths: vec![path.to_owned()],
                reached: Reached::Reference,
                at_head,
            }),
        }
    }

    #[test]
    fn what_stands_in_several_versions_of_a_file_is_told_once_with_the_commit_that_brought_it() {
        let kept = without_repeated(vec![
            finding("a", "f1", "one", false),
            finding("a", "f2", "one", false),
            finding("b", "f1", "one", false),
            finding("a", "f1", "two", true),
            finding("a", "", "one", false),
            finding("a", "", "two", false),
        ]);
        let told: Vec<(&str, &str, &str, bool)> = kept
            .iter()
            .filter_map(|it| {
                let origin = it.origin.as_ref()?;
                let commit = origin.commit.as_ref()?;
                let (path, print) = (it.place.path.as_str(), it.fingerprint.as_str());
                Some((path, print, commit.id.as_str(), origin.at_head))
            })
            .collect();
        assert_eq!(
            told,
            [
                ("a", "f1", "one", true),
                ("a", "f2", "one", false),
                ("b", "f1", "one", false),
                ("a", "", "one", false),
                ("a", "", "two", false),
            ]
        );
    }

    #[test]
    fn a_path_that_is_not_utf8_is_told_as_git_tells_it() {
        assert_eq!(named("ä b".as_bytes()), "ä b");
        assert_eq!(named(b"caf\xe9\n"), "\"caf\\351\\012\"");
    }
}

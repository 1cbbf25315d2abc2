//! What a push would publish: the references that git names on stdin, and what they bring.

use super::GitError;
use super::Repository;
use super::range::Brought;
use super::range::Range;
use super::repository::is_id;

/// A reference that is pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushedRef {
    /// Its name here, or `(delete)`.
    pub local_ref: String,
    /// What it stands for here; nothing if it is deleted there.
    pub local: Option<String>,
    /// Its name there.
    pub remote_ref: String,
    /// What it stands for there; nothing if it is new.
    pub remote: Option<String>,
}

/// Reads what git tells a pre-push hook: `LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID` on each line.
///
/// # Errors
/// A line that is none of these.
pub fn pushed_refs(stdin: &[u8]) -> Result<Vec<PushedRef>, GitError> {
    let text = String::from_utf8_lossy(stdin);
    let lines = text.lines().enumerate();
    let refs = lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            let wrong = GitError::PushLine(at + 1);
            // What is pushed can be an expression with spaces: `HEAD@{1 day ago}`.
            let mut fields = line.trim_end().rsplitn(4, ' ');
            let (Some(remote), Some(remote_ref), Some(local), Some(local_ref)) =
                (fields.next(), fields.next(), fields.next(), fields.next())
            else {
                return Err(wrong);
            };
            let known = |id: &str| {
                let digits = id.len();
                let is_id = [40, 64].contains(&digits) && is_id(id.as_bytes(), digits);
                is_id.then(|| Some(id.to_owned()).filter(|id| id.bytes().any(|it| it != b'0')))
            };
            match (known(local), known(remote)) {
                (Some(local), Some(remote)) => Ok(PushedRef {
                    local_ref: local_ref.to_owned(),
                    local,
                    remote_ref: remote_ref.to_owned(),
                    remote,
                }),
                _ => Err(wrong),
            }
        });
    refs.collect()
}

impl Repository {
    /// What these references bring to the remote of this name that it is not known to have.
    ///
    /// It is known to have what the references of [`PushedRef::remote`] lead to, as far as it is
    /// here, and what was last fetched from it or pushed to it.
    ///
    /// # Errors
    /// If a commit is missing.
    pub fn pushed(&self, remote: Option<&str>, refs: &[PushedRef]) -> Result<Range, GitError> {
        let going: Vec<&PushedRef> = refs.iter().filter(|it| it.local.is_some()).collect();
        let names = going.iter().flat_map(|it| {
            let local = it.local.as_deref().unwrap_or_default();
            let there = it.remote.as_deref().unwrap_or(local);
            [format!("{local}^{{}}"), format!("{there}^{{commit}}")]
        });
        let names: Vec<Vec<u8>> = names.map(String::into_bytes).collect();
        let kinds = self.kinds(&names)?;
        let (mut tips, mut without, mut bare) = (Vec::new(), Vec::new(), Vec::new());
        for (pushed, kinds) in going.iter().zip(kinds.chunks(2)) {
            match kinds.first().cloned().flatten() {
                Some((id, kind)) if kind == "commit" => tips.push(id),
                Some((id, kind)) => bare.push((pushed, id, kind)),
                None => {
                    return Err(GitError::NoCommit {
                        name: pushed.local_ref.clone(),
                        is_shallow: self.is_shallow,
                    });
                }
            }
            if let (Some(_), Some(Some((id, _)))) = (&pushed.remote, kinds.get(1)) {
                without.push(id.clone());
            }
        }
        let mut range = match tips.is_empty() {
            true => Range::default(),
            false => self.range(&tips, &without, remote.filter(|it| names_a_remote(it)))?,
        };
        // A shallow clone can push only what the remote can complete.
        range.is_cut = false;
        for (pushed, id, kind) in bare {
            range
                .brought
                .extend(self.without_commit(pushed, id, &kind)?);
        }
        Ok(range)
    }

    /// What a tag brings that names content and no commit.
    fn without_commit(
        &self,
        pushed: &PushedRef,
        id: String,
        kind: &str,
    ) -> Result<Vec<Brought>, GitError> {
        if kind != "tree" {
            return Ok(vec![Brought {
                commit: None,
                path: pushed.remote_ref.clone().into_bytes(),
                blob: id,
            }]);
        }
        let files = self.in_tree(&id)?.into_iter().filter_map(|change| {
            let blob = change.brings()?.to_owned();
            Some(Brought {
                commit: None,
                path: change.path,
                blob,
            })
        });
        Ok(files.collect())
    }
}

/// Whether this is the name of a remote, and neither an address nor a pattern.
fn names_a_remote(text: &str) -> bool {
    !text.is_empty() && !text.contains(['*', '?', '[', ':', '\\']) && !text.starts_with(['/', '.'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_stands_on_stdin_is_read_or_refused(text in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = pushed_refs(&text);
        }

        #[test]
        fn what_resembles_a_push_is_read_or_refused(text in "((refs/x|0{40}|[0-9a-f]{40}|é| |\n){0,12})") {
            let _ = pushed_refs(text.as_bytes());
        }
    }

    #[test]
    fn the_lines_of_a_push_are_read_and_zeros_are_nothing() {
        let (zero, a) = ("0".repeat(40), "a".repeat(40));
        let text = format!(
            "HEAD@{{1 day ago}} {a} refs/heads/x {zero}\n(delete) {zero} refs/heads/y {a}\n"
        );
        let refs = pushed_refs(text.as_bytes()).unwrap();
        assert_eq!(refs[0].local_ref, "HEAD@{1 day ago}");
        assert_eq!((&refs[0].local, &refs[0].remote), (&Some(a.clone()), &None));
        assert_eq!((&refs[1].local, &refs[1].remote), (&None, &Some(a)));
        assert!(pushed_refs(b"\n").unwrap().is_empty());
    }

    #[test]
    fn a_line_that_git_does_not_write_is_refused_by_its_number() {
        for text in ["x", "a b c d", "refs/heads/x aaaa refs/heads/x bbbb"] {
            let fault = pushed_refs(format!("\n{text}").as_bytes()).unwrap_err();
            assert!(matches!(fault, GitError::PushLine(2)), "{text}: {fault}");
        }
    }

    #[test]
    fn an_address_is_no_name_of_a_remote() {
        assert!(names_a_remote("origin"));
        for address in ["", "https://host/x", "git@host:x", "../bare", "/srv/x", "*"] {
            assert!(!names_a_remote(address), "{address}");
        }
    }
}

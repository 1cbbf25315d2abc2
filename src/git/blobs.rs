//! The content of many objects by one `git cat-file`.

use std::io;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::ops::ControlFlow;
use std::process::ChildStdout;
use std::thread;

use super::GitError;
use super::Repository;

/// What stands behind the name of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blob {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is larger than was allowed, so it was not read; its size.
    TooLarge(u64),
    /// It is not here.
    Missing,
    /// It is no blob.
    Other,
}

/// What is more than this is not read just to get past it: git is started again behind it.
const SKIPPED_AT_MOST: u64 = 1 << 20;

impl Repository {
    /// Reads the objects of these names, in their order, those up to `limit` bytes.
    ///
    /// A name is what `git rev-parse` takes: an id, `:0:path` for the index, `commit:path`.
    ///
    /// # Errors
    /// If git fails, as it does at a damaged object.
    pub fn blobs(
        &self,
        names: &[Vec<u8>],
        limit: u64,
        mut take: impl FnMut(usize, Blob),
    ) -> Result<(), GitError> {
        let mut next = 0;
        while next < names.len() {
            next = self.some(names, next, limit, &mut take)?;
        }
        Ok(())
    }

    /// Tells the id and the type of what these names stand for.
    ///
    /// # Errors
    /// If git fails.
    pub fn kinds(&self, names: &[Vec<u8>]) -> Result<Vec<Option<(String, String)>>, GitError> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let asked = names.iter().filter(|name| can_be_asked(name));
        let answer = self
            .git
            .ask_with(&["cat-file", "--batch-check"], &lines(asked))?;
        let mut answers = answer.split(|byte| *byte == b'\n');
        let kinds = names.iter().map(|name| {
            let line = can_be_asked(name).then(|| answers.next()).flatten()?;
            let (id, kind, _) = header(line, self.id_digits)?;
            Some((id.to_owned(), kind.to_owned()))
        });
        Ok(kinds.collect())
    }

    /// Reads the objects from `first` on; gives how far it came.
    fn some(
        &self,
        names: &[Vec<u8>],
        first: usize,
        limit: u64,
        take: &mut impl FnMut(usize, Blob),
    ) -> Result<usize, GitError> {
        let mut child = self.git.begin(&["cat-file", "--batch", "--buffer"])?;
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(GitError::Answer("cat-file"));
        };
        let asked = names[first..].iter().filter(|name| can_be_asked(name));
        let question = lines(asked);
        let mut answers = BufReader::with_capacity(1 << 16, stdout);
        let reached = thread::scope(|scope| {
            // git answers while it is asked, and either pipe may be full.
            scope.spawn(move || stdin.write_all(&question));
            let mut at = first;
            let mut read = || {
                while at < names.len() {
                    let turn = self.answer(&names[at], &mut answers, limit)?;
                    let is_end = turn.is_break();
                    let (ControlFlow::Continue(blob) | ControlFlow::Break(blob)) = turn;
                    take(at, blob);
                    at += 1;
                    if is_end {
                        break;
                    }
                }
                Ok(at)
            };
            let reached = read();
            if !matches!(reached, Ok(at) if at == names.len()) {
                // What it still writes nobody reads.
                let _ = child.kill();
            }
            reached
        });
        let output = child.wait_with_output().map_err(GitError::Talk)?;
        match reached {
            Ok(at) => Ok(at),
            Err(_) if !output.stderr.is_empty() => Err(self.git.failed("cat-file", &output.stderr)),
            Err(fault) => Err(GitError::Talk(fault)),
        }
    }

    /// Reads one answer; a break says that the rest of it was left unread.
    fn answer(
        &self,
        name: &[u8],
        answers: &mut BufReader<ChildStdout>,
        limit: u64,
    ) -> io::Result<ControlFlow<Blob, Blob>> {
        if !can_be_asked(name) {
            return Ok(ControlFlow::Continue(Blob::Missing));
        }
        let mut line = Vec::new();
        answers.read_until(b'\n', &mut line)?;
        let Some(line) = line.strip_suffix(b"\n") else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let Some((_, kind, size)) = header(line, self.id_digits) else {
            return Ok(ControlFlow::Continue(Blob::Missing));
        };
        let is_blob = kind == "blob";
        let blob = match (is_blob, size > limit) {
            (true, false) => {
                let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
                answers.take(size).read_to_end(&mut bytes)?;
                if bytes.len() as u64 != size {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                Blob::Bytes(bytes)
            }
            (true, true) if size > SKIPPED_AT_MOST => {
                return Ok(ControlFlow::Break(Blob::TooLarge(size)));
            }
            _ => {
                io::copy(&mut answers.take(size), &mut io::sink())?;
                if is_blob {
                    Blob::TooLarge(size)
                } else {
                    Blob::Other
                }
            }
        };
        // The line break that ends the content.
        answers.read_exact(&mut [0])?;
        Ok(ControlFlow::Continue(blob))
    }
}

/// Whether a name fits on a line.
fn can_be_asked(name: &[u8]) -> bool {
    !name.contains(&b'\n')
}

fn lines<'n>(names: impl Iterator<Item = &'n Vec<u8>>) -> Vec<u8> {
    let mut lines = Vec::new();
    for name in names {
        lines.extend_from_slice(name);
        lines.push(b'\n');
    }
    lines
}

/// Reads `ID TYPE SIZE`; of what is missing or ambiguous comes the name and another word.
fn header(line: &[u8], id_digits: usize) -> Option<(&str, &str, u64)> {
    let mut fields = std::str::from_utf8(line).ok()?.split(' ');
    let (id, kind, size) = (fields.next()?, fields.next()?, fields.next()?);
    let size = size.parse().ok()?;
    let is_header = fields.next().is_none() && super::repository::is_id(id.as_bytes(), id_digits);
    is_header.then_some((id, kind, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_an_id_a_type_and_a_size_and_nothing_else_is_one() {
        let id = "a".repeat(40);
        let line = format!("{id} blob 17");
        assert_eq!(header(line.as_bytes(), 40), Some((id.as_str(), "blob", 17)));
        for other in [
            format!("{id} missing"),
            ":0:a b missing".to_owned(),
            format!("{id} blob x"),
            format!("{id} blob 17 18"),
            String::new(),
        ] {
            assert_eq!(header(other.as_bytes(), 40), None, "{other}");
        }
    }
}

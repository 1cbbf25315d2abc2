//! Reading a pack piece by piece: a few windows onto the file instead of the file in memory.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::damage::Fault;

/// How much is read at once at first: a delta or two.
const NARROW: usize = 1024;
/// How much is read at once where reading goes on and on in one direction.
const WIDE: usize = 64 * 1024;
const COUNT: usize = 8;

/// A file seen through a few windows, of which the oldest moves.
///
/// Objects of one file's history lie together or far apart, as git saw fit. So a window that is
/// asked for what follows it moves on and grows, and any other look at the file is a short one.
pub struct Windows<'a> {
    file: &'a File,
    len: u64,
    panes: [Pane; COUNT],
    oldest: usize,
}

#[derive(Default)]
struct Pane {
    from: u64,
    used: usize,
    width: usize,
    bytes: Vec<u8>,
}

impl Pane {
    fn holds(&self, from: u64, len: usize) -> bool {
        self.from <= from && from + len as u64 <= self.end()
    }

    fn end(&self) -> u64 {
        self.from + self.used as u64
    }

    /// Tells whether what begins at `from` is cut by the window's end, or follows it closely.
    fn leads_to(&self, from: u64) -> bool {
        self.used > 0 && (self.from..self.end() + NARROW as u64).contains(&from)
    }
}

impl<'a> Windows<'a> {
    /// Looks at `file`, of which `len` bytes are there to see.
    pub fn new(file: &'a File, len: u64) -> Self {
        Windows {
            file,
            len,
            panes: Default::default(),
            oldest: 0,
        }
    }

    /// Lends what stands from `from` on: at least `len` bytes where the file has as many.
    pub fn at(&mut self, from: u64, len: usize) -> Result<&[u8], Fault> {
        let left = self.len.saturating_sub(from);
        let least = usize::try_from(left).map_or(len, |left| left.min(len));
        let pane = match self.panes.iter().position(|pane| pane.holds(from, least)) {
            Some(pane) => pane,
            None => self.move_one(from, least, left)?,
        };
        let pane = &self.panes[pane];
        let begin = usize::try_from(from - pane.from).map_err(|_| Fault::Outside)?;
        Ok(&pane.bytes[begin..pane.used])
    }

    fn move_one(&mut self, from: u64, least: usize, left: u64) -> Result<usize, Fault> {
        let follows = self.panes.iter().position(|pane| pane.leads_to(from));
        let moved = follows.unwrap_or(self.oldest);
        if follows.is_none() {
            self.oldest = (moved + 1) % COUNT;
        }
        let pane = &mut self.panes[moved];
        pane.width = match follows {
            Some(_) => (2 * pane.width).min(WIDE),
            None => NARROW,
        };
        let width = pane.width.max(least);
        let width = usize::try_from(left).map_or(width, |left| left.min(width));
        if pane.bytes.len() < width {
            pane.bytes.resize(width, 0);
        }
        // What is in the pane is no longer what it says, should the read fail.
        pane.used = 0;
        self.file.read_exact_at(&mut pane.bytes[..width], from)?;
        pane.from = from;
        pane.used = width;
        Ok(moved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn every_window_shows_what_the_file_holds() {
        let content: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&content).unwrap();
        let mut windows = Windows::new(&file, content.len() as u64);
        let far = [0, 2047, 2047, 4090, 99_950, 0, 700, 50_000, 60, 99_999];
        let onwards = (3000..90_000).step_by(1999);
        let backwards = (0..80_000).rev().step_by(7001);
        for from in far.into_iter().chain(onwards).chain(backwards) {
            let seen = windows.at(from as u64, 40).unwrap();
            assert!(seen.len() >= 40.min(content.len() - from));
            assert_eq!(seen, &content[from..from + seen.len()]);
        }
        assert_eq!(windows.at(100_000, 40).unwrap(), b"");
        assert_eq!(windows.at(u64::MAX - 50, 40).unwrap(), b"");
    }
}

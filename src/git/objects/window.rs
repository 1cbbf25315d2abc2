//! Reading a pack piece by piece: a few windows onto the file instead of the file in memory.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::damage::Fault;

/// How much is read at once. Objects that belong together stand together in a pack.
const WIDTH: usize = 64 * 1024;
const COUNT: usize = 4;

/// A file seen through a few windows, of which the oldest moves.
pub struct Windows<'a> {
    file: &'a File,
    len: u64,
    width: usize,
    panes: [Pane; COUNT],
    oldest: usize,
}

#[derive(Default)]
struct Pane {
    from: u64,
    used: usize,
    bytes: Vec<u8>,
}

impl Pane {
    fn holds(&self, from: u64, len: usize) -> bool {
        self.from <= from && from + len as u64 <= self.from + self.used as u64
    }
}

impl<'a> Windows<'a> {
    /// Looks at `file`, of which `len` bytes are there to see.
    pub fn new(file: &'a File, len: u64) -> Self {
        Self::of_width(file, len, WIDTH)
    }

    /// Looks at `file` through narrower or wider windows.
    pub fn of_width(file: &'a File, len: u64, width: usize) -> Self {
        Windows {
            file,
            len,
            width,
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
        let moved = self.oldest;
        self.oldest = (moved + 1) % COUNT;
        let pane = &mut self.panes[moved];
        let width = self.width.max(least);
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
        let mut windows = Windows::of_width(&file, content.len() as u64, 100);
        for from in [0, 50, 99, 99_950, 0, 700, 50_000, 60, 99_999] {
            let seen = windows.at(from as u64, 40).unwrap();
            assert!(seen.len() >= 40.min(content.len() - from));
            assert_eq!(seen, &content[from..from + seen.len()]);
        }
        assert_eq!(windows.at(100_000, 40).unwrap(), b"");
        assert_eq!(windows.at(u64::MAX - 50, 40).unwrap(), b"");
    }
}

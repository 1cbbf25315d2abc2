//! Inflating objects (RFC 1950): to the size that was announced, and no byte more.

use flate2::Decompress;
use flate2::FlushDecompress;
use flate2::Status;

use super::damage::Fault;
use super::window::Windows;

/// What deflate can make of one byte at most is about this much.
const HIGHEST_RATIO: u64 = 1032;
/// The inner loop of inflate runs only with so much room left.
const ROOM: usize = 320;
/// How much of a large object's data is looked at, at a time.
const PIECE: usize = 64 * 1024;

/// One state of the decompressor for many objects.
pub struct Inflater(Decompress);

impl Inflater {
    /// Makes the state.
    pub fn new() -> Self {
        Inflater(Decompress::new(true))
    }

    /// Inflates the `size` bytes whose data begins at `from` and ends before `end`, into `into`.
    pub fn whole(
        &mut self,
        windows: &mut Windows<'_>,
        (from, end): (u64, u64),
        size: u64,
        into: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        self.begin(into, end.saturating_sub(from), size)?;
        let mut at = from;
        loop {
            let left = usize::try_from(end.saturating_sub(at)).unwrap_or(PIECE);
            // A little more than the object helps the inner loop, which reads ahead.
            let input = windows.at(at, left.min(PIECE) + 16)?;
            let (read, status) = self.step(input, into)?;
            at += read;
            if status == Status::StreamEnd {
                return ended(into, size);
            }
            if read == 0 || end <= at || size < into.len() as u64 {
                return Err(Fault::Data);
            }
        }
    }

    /// Inflates the first bytes of the data at `from`: `len` of them, or all where there are fewer.
    pub fn first(
        &mut self,
        windows: &mut Windows<'_>,
        from: u64,
        len: usize,
    ) -> Result<Vec<u8>, Fault> {
        self.0.reset(true);
        let mut into = vec![0; len];
        let input = windows.at(from, 4 * len)?;
        self.0
            .decompress(input, &mut into, FlushDecompress::None)
            .map_err(|_| Fault::Data)?;
        into.truncate(usize::try_from(self.0.total_out()).unwrap_or(len));
        Ok(into)
    }

    fn begin(&mut self, into: &mut Vec<u8>, compressed: u64, size: u64) -> Result<(), Fault> {
        into.clear();
        if size > compressed.saturating_add(16).saturating_mul(HIGHEST_RATIO) {
            return Err(Fault::Size);
        }
        let room = usize::try_from(size).map_err(|_| Fault::TooLarge(size))?;
        into.try_reserve(room.saturating_add(ROOM))
            .map_err(|_| Fault::TooLarge(size))?;
        self.0.reset(true);
        Ok(())
    }

    fn step(&mut self, input: &[u8], into: &mut Vec<u8>) -> Result<(u64, Status), Fault> {
        let before = self.0.total_in();
        let status = self
            .0
            .decompress_vec(input, into, FlushDecompress::Finish)
            .map_err(|_| Fault::Data)?;
        Ok((self.0.total_in() - before, status))
    }
}

fn ended(into: &[u8], size: u64) -> Result<(), Fault> {
    if into.len() as u64 == size {
        Ok(())
    } else {
        Err(Fault::Size)
    }
}

//! Documents from a seed: the same seed gives the same bytes.

use std::fmt::Write as _;

/// The seed of every document of the bench.
const SEED: u64 = 0x10c_1eaf;

/// How many leaves stand in one group.
const GROUP: usize = 10;

/// Writes a document of `leaves` random lower-case leaves of `size` bytes under `data`.
pub fn document(leaves: usize, size: usize) -> String {
    let mut random = Random(SEED ^ (leaves as u64) << 20 ^ size as u64);
    let mut text = String::with_capacity(leaves * (size + 20));
    text.push_str("# made from a seed\ndata:\n");
    for leaf in 0..leaves {
        if leaf % GROUP == 0 {
            let _ = writeln!(text, "    group{}:", leaf / GROUP);
        }
        let _ = write!(text, "        key{}: ", leaf % GROUP);
        for _ in 0..size {
            text.push(char::from(b'a' + (random.next() % 26) as u8));
        }
        text.push('\n');
    }
    text
}

/// SplitMix64: small, fast, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

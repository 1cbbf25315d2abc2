//! Documents made from a row of choices: nested blocks and flows, all styles of scalars, tags,
//! anchors, aliases, merge keys, comments and blank lines wherever YAML lets them stand.

use std::fmt::Write as _;

/// A row of choices; when it runs out, every choice is the plainest.
pub struct Choices<'c> {
    left: std::slice::Iter<'c, u8>,
}

impl<'c> Choices<'c> {
    /// Choices from bytes.
    pub fn new(bytes: &'c [u8]) -> Self {
        Self { left: bytes.iter() }
    }

    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        let high = usize::from(self.left.next().copied().unwrap_or(0));
        high % bound
    }

    /// True once in `times`, and never when the choices have run out.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

/// Bytes for [`Choices`] from a seed, the same on every machine.
pub fn choices(seed: u64, length: usize) -> Vec<u8> {
    // SplitMix64, started far from its neighbours.
    let mut state = seed.wrapping_mul(0xD129_0D5B_3A7C_8E4D) ^ 0x5851_F42D_4C95_7F2D;
    let next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// The text of a seed; the higher of neighbouring seeds give longer texts, up to a bound.
pub fn from_seed(seed: u64) -> String {
    let length = 40 + (seed as usize * 7) % 400;
    text(&mut Choices::new(&choices(seed, length)))
}

/// A text of one or more documents.
pub fn text(choices: &mut Choices<'_>) -> String {
    let documents = 1 + [0, 0, 0, 1, 2][choices.below(5)];
    let mut out = String::new();
    for number in 0..documents {
        let mut writer = Writer {
            choices,
            out: String::new(),
            keys: 0,
            anchors: Vec::new(),
        };
        writer.document(number > 0);
        out += &writer.out;
    }
    if choices.once_in(6) {
        out.truncate(out.trim_end_matches('\n').len());
    }
    if choices.once_in(6) {
        out = out.replace('\n', "\r\n");
    }
    if choices.once_in(12) {
        out.insert(0, '\u{FEFF}');
    }
    out
}

const PLAIN: [&str; 24] = [
    "word",
    "two words",
    "1",
    "-17",
    "0x1F",
    "0o17",
    "017",
    "1_000",
    "1.10",
    "1e3",
    ".5",
    "true",
    "False",
    "~",
    "null",
    "2024-01-02",
    "2001-12-14T21:59:43.10-05:00",
    "yes",
    "10.0.0.1",
    "a:b",
    "grün-€",
    "x#y",
    "1:30",
    "ENC",
];
const WORDS: [&str; 10] = [
    "one",
    "two",
    "# no comment",
    "'",
    "\"",
    "ü€😀",
    "a: b",
    "- c",
    "",
    "tail",
];
const COMMENTS: [&str; 8] = [
    "#",
    "# note",
    "#tight",
    "#  wide ",
    "# ünïcode €",
    "# key: value",
    "#!",
    "# - item",
];

struct Writer<'w, 'c> {
    choices: &'w mut Choices<'c>,
    out: String,
    keys: usize,
    /// Names of complete anchors, and whether they name a mapping.
    anchors: Vec<(String, bool)>,
}

impl Writer<'_, '_> {
    fn document(&mut self, follows: bool) {
        if follows {
            if self.choices.once_in(5) {
                self.out += "...\n";
            }
            self.out += self.choices.of(&["---\n", "--- # start\n"]);
        } else if self.choices.once_in(4) {
            self.noise(0);
            self.out += "---\n";
        }
        self.noise(0);
        match self.choices.below(12) {
            10 => {
                self.flow_map(0, 1);
                self.end_line();
            }
            11 => {}
            _ => {
                let column = [0, 0, 0, 0, 2][self.choices.below(5)];
                self.block_map(column, 0);
            }
        }
        self.noise(0);
    }

    /// Comments and blank lines between entries.
    fn noise(&mut self, column: usize) {
        for _ in 0..[0, 0, 0, 1, 2, 3][self.choices.below(6)] {
            if self.choices.once_in(3) {
                self.out += self.choices.of(&["\n", "\n", "  \n"]);
            } else {
                let at = [column, column, column, 0, column + 2, column + 1][self.choices.below(6)];
                self.spaces(at);
                self.out += self.choices.of(&COMMENTS);
                self.out += "\n";
            }
        }
    }

    fn spaces(&mut self, count: usize) {
        self.out.extend(std::iter::repeat_n(' ', count));
    }

    fn end_line(&mut self) {
        if self.choices.once_in(6) {
            self.out += self.choices.of(&[" ", "  ", "\t"]);
            self.out += self.choices.of(&COMMENTS);
        } else if self.choices.once_in(10) {
            self.out += "  ";
        }
        self.out += "\n";
    }

    fn key(&mut self) -> String {
        self.keys += 1;
        let number = self.keys;
        match self.choices.below(10) {
            6 => format!("key with space {number}"),
            7 => format!("\"quo\\u0074ed {number}\""),
            8 => format!("'single {number}'"),
            9 => format!("k{number}_unencrypted"),
            _ => format!("k{number}"),
        }
    }

    fn block_map(&mut self, column: usize, depth: usize) {
        for number in 0..1 + self.choices.below(4) {
            if number > 0 {
                self.noise(column);
                self.spaces(column);
            } else if !self.out.ends_with("- ") {
                self.spaces(column);
            }
            if self.choices.once_in(12)
                && let Some((name, _)) = self.anchors.iter().rfind(|(_, map)| *map).cloned()
            {
                // One merge key a mapping.
                if number == 0 {
                    let _ = writeln!(self.out, "<<: *{name}");
                    continue;
                }
            }
            let key = self.key();
            self.out += &key;
            self.out += self.choices.of(&[":", ":", ":", " :"]);
            self.value(column, depth, true);
        }
    }

    fn block_seq(&mut self, column: usize, depth: usize) {
        for number in 0..1 + self.choices.below(4) {
            if number > 0 {
                self.noise(column);
                self.spaces(column);
            } else if !self.out.ends_with("- ") {
                self.spaces(column);
            }
            self.out += "-";
            if depth < 4 && self.choices.once_in(4) {
                self.out += " ";
                match self.choices.below(4) {
                    3 => self.block_seq(column + 2, depth + 1),
                    _ => self.block_map(column + 2, depth + 1),
                }
            } else {
                self.value(column, depth, false);
            }
        }
    }

    /// Tag and anchor; gives the anchor's name.
    fn properties(&mut self, tags: &[&str]) -> Option<String> {
        let mut anchor = None;
        let name = format!("a{}", self.keys);
        if self.choices.once_in(10) && !self.anchors.iter().any(|(known, _)| *known == name) {
            let _ = write!(self.out, " &{name}");
            anchor = Some(name);
        }
        if self.choices.once_in(10) && !tags.is_empty() {
            self.out += " ";
            self.out += self.choices.of(tags);
        }
        anchor
    }

    fn done(&mut self, anchor: Option<String>, map: bool) {
        self.anchors.extend(anchor.map(|name| (name, map)));
    }

    /// What stands behind a `:` or a `-`.
    fn value(&mut self, column: usize, depth: usize, in_map: bool) {
        match self.choices.below(16) {
            0..=3 => self.plain(),
            4 => self.quoted("'", column),
            5 | 6 => self.quoted("\"", column),
            7 | 8 => self.block_scalar(column),
            9 => self.end_line(),
            10 if !self.anchors.is_empty() => {
                let at = self.choices.below(self.anchors.len());
                let name = self.anchors[at].0.clone();
                let _ = write!(self.out, " *{name}");
                self.end_line();
            }
            11 | 12 if depth < 4 => {
                let anchor = self.properties(&["!local", "!!map"]);
                self.end_line();
                self.noise(column + 2);
                let deeper = column + 1 + self.choices.below(4);
                self.block_map(deeper, depth + 1);
                self.done(anchor, true);
            }
            13 if depth < 4 => {
                let anchor = self.properties(&["!local", "!!seq"]);
                self.end_line();
                self.noise(column + 2);
                let deeper = match in_map && self.choices.once_in(2) {
                    true => column,
                    false => column + 1 + self.choices.below(3),
                };
                self.block_seq(deeper, depth + 1);
                self.done(anchor, false);
            }
            14 => {
                let anchor = self.properties(&["!local"]);
                self.out += " ";
                self.flow_map(column + 2, depth + 1);
                self.end_line();
                self.done(anchor, true);
            }
            15 => {
                let anchor = self.properties(&["!local"]);
                self.out += " ";
                self.flow_seq(column + 2, depth + 1);
                self.end_line();
                self.done(anchor, false);
            }
            _ => {
                self.out += self
                    .choices
                    .of(&[" word", " {}", " []", " ''", " \"\"", " 7"]);
                self.end_line();
            }
        }
    }

    fn plain(&mut self) {
        let anchor = self.properties(&["!!str", "!local", "!<tag:example.com,2024:x>"]);
        self.out += self.choices.of(&[" ", " ", "  "]);
        self.out += self.choices.of(&PLAIN);
        self.end_line();
        self.done(anchor, false);
    }

    fn words(&mut self) -> String {
        let count = self.choices.below(4);
        let words: Vec<&str> = (0..count).map(|_| self.choices.of(&WORDS)).collect();
        words.join(" ")
    }

    fn quoted(&mut self, quote: &str, column: usize) {
        let anchor = self.properties(&["!!str", "!local"]);
        let fold = self.choices.once_in(4);
        let mut text = self.words();
        text = match quote {
            "'" => text.replace('\'', "''"),
            _ => {
                let escape = self
                    .choices
                    .of(&["", "", "\\n", "\\t", "\\x41", "\\u263A", "\\\\"]);
                text.replace('"', "\\\"") + escape
            }
        };
        if fold {
            let deeper = " ".repeat(column + 2);
            let blank = self.choices.of(&["", "\n"]);
            let _ = write!(text, " more\n{blank}{deeper}folded");
        }
        let _ = write!(self.out, " {quote}{text}{quote}");
        self.end_line();
        self.done(anchor, false);
    }

    fn block_scalar(&mut self, column: usize) {
        let anchor = self.properties(&["!!str", "!local"]);
        let sign = self.choices.of(&["|", "|", ">"]);
        let chomp = self.choices.of(&["", "", "-", "+"]);
        let step = 1 + self.choices.below(4);
        let explicit = self.choices.once_in(5);
        let _ = write!(self.out, " {sign}{chomp}");
        if explicit {
            let _ = write!(self.out, "{step}");
        }
        self.end_line();
        let lines = 1 + self.choices.below(4);
        for number in 0..lines {
            let more = self.choices.of(&["", "", "  ", " "]);
            let blank = self.choices.once_in(6);
            if blank && number > 0 {
                self.out += "\n";
                continue;
            }
            let more = if number == 0 && !explicit { "" } else { more };
            self.spaces(column + step);
            let line = self.words();
            let _ = writeln!(self.out, "{more}x{line}");
        }
        for _ in 0..[0, 0, 1, 2][self.choices.below(4)] {
            self.out += "\n";
        }
        self.done(anchor, false);
    }

    fn flow_break(&mut self, column: usize) {
        if self.choices.once_in(6) {
            if self.choices.once_in(3) {
                self.out += " ";
                self.out += self.choices.of(&COMMENTS);
            }
            self.out += "\n";
            self.spaces(column);
        } else {
            self.out += self.choices.of(&["", " ", " "]);
        }
    }

    fn flow_map(&mut self, column: usize, depth: usize) {
        self.out += "{";
        let count = self.choices.below(4);
        for number in 0..count {
            self.flow_break(column);
            let key = self.key();
            self.out += &key;
            self.out += ": ";
            self.flow_value(column, depth);
            if number + 1 < count || self.choices.once_in(4) {
                self.out += ",";
            }
        }
        self.flow_break(column);
        self.out += "}";
    }

    fn flow_seq(&mut self, column: usize, depth: usize) {
        self.out += "[";
        let count = self.choices.below(4);
        for number in 0..count {
            self.flow_break(column);
            self.flow_value(column, depth);
            if number + 1 < count || self.choices.once_in(4) {
                self.out += ",";
            }
        }
        self.flow_break(column);
        self.out += "]";
    }

    fn flow_value(&mut self, column: usize, depth: usize) {
        match self.choices.below(8) {
            3 => {
                let text = self.words().replace('"', "\\\"");
                let _ = write!(self.out, "\"{text}\"");
            }
            4 => {
                let text = self.words().replace('\'', "''");
                let _ = write!(self.out, "'{text}'");
            }
            5 if depth < 4 => self.flow_map(column + 2, depth + 1),
            6 if depth < 4 => self.flow_seq(column + 2, depth + 1),
            7 if !self.anchors.is_empty() => {
                let at = self.choices.below(self.anchors.len());
                let _ = write!(self.out, "*{} ", self.anchors[at].0);
            }
            _ => {
                self.out +=
                    self.choices
                        .of(&["word", "1", "0x1F", "true", "two words", "null", "1.10"])
            }
        }
    }
}

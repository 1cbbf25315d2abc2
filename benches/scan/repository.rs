//! A repository like a public one of middle size: code-like files, small edits, planted secrets.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;

/// What code is made of.
const WORDS: &[&str] = &[
    "config", "value", "node", "parse", "stream", "error", "result", "index", "buffer", "self",
    "return", "match", "let", "client", "server", "request", "response", "user", "cache", "path",
    "file", "line", "text", "length", "offset", "context", "state", "option", "entry", "handle",
];

/// What code has now and then.
const SECRET_WORDS: &[&str] = &["key", "token", "auth", "password", "secret"];

/// How many files the repository has.
const FILES: usize = 600;

/// How many files a commit changes.
const CHANGED: usize = 3;

/// Makes a repository of `commits` commits in `folder`, packed as git packs it.
pub fn make(folder: &Path, commits: usize) -> Result<(), String> {
    git(folder, &["init", "-q", "-b", "main", "."])?;
    let mut import = Command::new("git")
        .args(["fast-import", "--quiet"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|fault| format!("cannot start git: {fault}"))?;
    let pipe = import.stdin.take().ok_or("git takes no input")?;
    let mut pipe = std::io::BufWriter::new(pipe);
    stream(&mut pipe, commits).map_err(|fault| format!("git fast-import: {fault}"))?;
    drop(pipe);
    let ended = import.wait().map_err(|fault| fault.to_string())?;
    if !ended.success() {
        return Err("git fast-import failed".to_owned());
    }
    git(folder, &["repack", "-q", "-a", "-d", "-f"])?;
    git(folder, &["reset", "-q", "--hard"])
}

/// Runs git in a folder.
pub fn git(folder: &Path, args: &[&str]) -> Result<(), String> {
    let ran = Command::new("git")
        .args([
            "-c",
            "user.name=Bench",
            "-c",
            "user.email=bench@example.org",
        ])
        .args(args)
        .current_dir(folder)
        .output()
        .map_err(|fault| format!("cannot start git: {fault}"))?;
    match ran.status.success() {
        true => Ok(()),
        false => Err(format!(
            "git {args:?}: {}",
            String::from_utf8_lossy(&ran.stderr)
        )),
    }
}

fn stream(out: &mut impl std::io::Write, commits: usize) -> std::io::Result<()> {
    let mut drawn = Drawn(0x9E37_79B9_7F4A_7C15);
    let mut files: Vec<Vec<String>> = (0..FILES)
        .map(|_| {
            let lines = 30 + drawn.below(600);
            (0..lines).map(|_| drawn.line()).collect()
        })
        .collect();
    for commit in 0..commits {
        let changed: Vec<usize> = match commit {
            0 => (0..FILES).collect(),
            _ => (0..CHANGED).map(|_| drawn.below(FILES)).collect(),
        };
        for file in &changed {
            edit(&mut files[*file], &mut drawn);
        }
        writeln!(
            out,
            "commit refs/heads/main\ncommitter B <b@example.org> {} +0000",
            1_500_000_000 + commit * 600
        )?;
        writeln!(out, "data 1\nc")?;
        for file in changed {
            let text = files[file].concat();
            writeln!(
                out,
                "M 100644 inline src/part{}/module{}/file{file}.rs",
                file % 12,
                file % 60
            )?;
            writeln!(out, "data {}", text.len())?;
            out.write_all(text.as_bytes())?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()
}

/// Changes a few lines, and plants a credential now and then.
fn edit(lines: &mut Vec<String>, drawn: &mut Drawn) {
    for _ in 0..1 + drawn.below(3) {
        let at = drawn.below(lines.len());
        match drawn.below(4) {
            0 => lines.insert(at, drawn.line()),
            1 if lines.len() > 20 => drop(lines.remove(at)),
            _ => lines[at] = drawn.line(),
        }
    }
    if drawn.below(400) == 0 {
        let token = drawn.letters(36);
        let at = drawn.below(lines.len());
        // Put together here, so that this file holds no token.
        lines.insert(at, format!("    let token = \"{}_{token}\";\n", "ghp"));
    }
}

/// A stream of numbers that is the same each time (xorshift).
struct Drawn(u64);

impl Drawn {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 16
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn letters(&mut self, count: usize) -> String {
        let letters = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let letter = |_| char::from(letters[self.below(letters.len())]);
        (0..count).map(letter).collect()
    }

    fn line(&mut self) -> String {
        let mut line = " ".repeat(4 * self.below(4));
        for _ in 0..2 + self.below(9) {
            let words = match self.below(80) {
                0 => SECRET_WORDS,
                _ => WORDS,
            };
            let word = words[self.below(words.len())];
            let joint = [" ", "_", ".", " = ", "(", ", ", ": "][self.below(7)];
            let _ = write!(line, "{word}{joint}");
        }
        if self.below(12) == 0 {
            let _ = write!(line, "0x{:x}", self.next());
        }
        line.push_str(";\n");
        line
    }
}

//! A source file as the house rules see it: its code without words, and the paths it names.

use std::fs;
use std::path::Path;

/// One source file of the house.
pub struct Source {
    /// Its path below `src`, with `/` between folders.
    pub path: String,
    /// The text as it is.
    pub text: String,
    /// The code outside tests: comments, string contents and test items are blank.
    pub code: String,
}

/// A path such as `std::fs::read`, and the line that names it.
#[derive(Debug)]
pub struct Named {
    /// The line, from 1.
    pub line: usize,
    /// The path's parts.
    pub parts: Vec<String>,
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

impl Source {
    /// Takes in the text of the file at `path` below `src`.
    pub fn new(path: &str, text: &str) -> Self {
        let code = if is_test(path) {
            String::new()
        } else {
            without_tests(&without_words(text))
        };
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code,
        }
    }

    /// Whether the file holds nothing but tests.
    pub fn is_test(&self) -> bool {
        is_test(&self.path)
    }

    /// Reads every source file below `src`.
    pub fn all() -> Vec<Self> {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut sources = Vec::new();
        for file in walkdir::WalkDir::new(&src).sort_by_file_name() {
            let file = file.expect("the sources can be listed");
            if file.path().extension().is_some_and(|ending| ending == "rs") {
                let path = file.path().strip_prefix(&src).expect("it lies below src");
                let text = fs::read_to_string(file.path()).expect("a source is text");
                sources.push(Self::new(&path.to_string_lossy().replace('\\', "/"), &text));
            }
        }
        assert!(sources.len() > 10, "the house is empty");
        sources
    }

    /// The room: the first folder, or the stem of a file that stands in none.
    pub fn room(&self) -> &str {
        self.path
            .split(['/', '.'])
            .next()
            .expect("a split has a first part")
    }

    /// The modules that lead to this file: `["sops", "keys", "age"]`.
    pub fn modules(&self) -> Vec<&str> {
        let stem = self.path.trim_end_matches(".rs");
        stem.trim_end_matches("/mod").split('/').collect()
    }

    /// The lines of the code, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line))
    }

    /// Every path of two or more parts that the code names, groups in braces spelt out.
    pub fn paths(&self) -> Vec<Named> {
        let mut found = Vec::new();
        let mut rest = self.code.as_str();
        while let Some(at) = rest.find("::") {
            let start = rest[..at]
                .rfind(|c: char| !is_word(c))
                .map_or(0, |before| before + 1);
            let line = 1 + self.code[..self.code.len() - rest.len() + start]
                .matches('\n')
                .count();
            let end = spell_out(&rest[start..], &[], &mut |parts| {
                found.push(Named { line, parts });
            });
            rest = &rest[(start + end).max(at + 2)..];
        }
        found
    }
}

/// Whether `c` can stand in a name.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Reads one path, or one tree of a `use`, at the start of `text`; returns how long it is.
fn spell_out(text: &str, before: &[String], take: &mut impl FnMut(Vec<String>)) -> usize {
    let mut parts = before.to_vec();
    let mut at = 0;
    loop {
        let word = text[at..].find(|c| !is_word(c)).unwrap_or(text.len() - at);
        if word > 0 {
            parts.push(text[at..at + word].to_owned());
            at += word;
        }
        if !text[at..].starts_with("::") {
            break;
        }
        at += 2;
        if text[at..].starts_with('{') {
            at += 1;
            while at < text.len() && !text[at..].starts_with('}') {
                let blank = text[at..].find(|c: char| is_word(c) || c == '}');
                at += blank.unwrap_or(text.len() - at);
                if text[at..].starts_with(is_word) {
                    at += spell_out(&text[at..], &parts, take);
                    // `as name` and what else stands before the next comma.
                    at += text[at..].find([',', '}']).unwrap_or(text.len() - at);
                }
            }
            return (at + 1).min(text.len());
        }
        if !text[at..].starts_with(is_word) {
            break;
        }
    }
    if parts.len() > 1 {
        take(parts);
    }
    at
}

/// Blanks comments and the contents of strings and characters; every line stays in its place.
pub fn without_words(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let first = rest.chars().next().expect("the rest is not empty");
        let follows_word = code.ends_with(is_word);
        let words = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => quoted(rest, 1),
            'r' | 'b' | 'c' if !follows_word => literal(rest),
            '\'' => character(rest),
            _ => 0,
        };
        if words == 0 {
            code.push(first);
            at += first.len_utf8();
        } else {
            let blanks = |c| if c == '\n' { '\n' } else { ' ' };
            code.extend(rest[..words].chars().map(blanks));
            at += words;
        }
    }
    code
}

/// The length of the block comment, with those nested in it, at the start of `text`.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The length of the string at the start of `text`, whose contents begin at `from`.
fn quoted(text: &str, from: usize) -> usize {
    let mut escaped = false;
    for (at, c) in text[from..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return from + at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the prefixed literal (`b"…"`, `r#"…"#`, `b'…'`) at the start of `text`, or 0.
fn literal(text: &str) -> usize {
    let prefix = text.find(|c| !matches!(c, 'r' | 'b' | 'c')).unwrap_or(0);
    if prefix > 2 {
        return 0;
    }
    let after = &text[prefix..];
    if !text[..prefix].contains('r') {
        return match after.chars().next() {
            Some('"') => quoted(text, prefix + 1),
            Some('\'') if &text[..prefix] == "b" => prefix + character(after),
            _ => 0,
        };
    }
    let hashes = after.len() - after.trim_start_matches('#').len();
    if !after[hashes..].starts_with('"') {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let body = prefix + hashes + 1;
    text[body..]
        .find(&close)
        .map_or(text.len(), |at| body + at + close.len())
}

/// The length of the character literal at the start of `text`, or 0 for a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => {
            chars.next();
            text.get(3..)
                .and_then(|after| after.find('\''))
                .map_or(text.len(), |at| at + 4)
        }
        Some((_, _)) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 0,
        },
        None => 0,
    }
}

/// Blanks every item behind `#[cfg(test)]`, or one that asks for more besides, in `code` (which
/// holds no words any more).
fn without_tests(code: &str) -> String {
    const MARKS: [&str; 2] = ["#[cfg(test)]", "#[cfg(all(test,"];
    let mut left = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = MARKS.iter().filter_map(|mark| rest.find(mark)).min() {
        left.push_str(&rest[..at]);
        let item = &rest[at..];
        let attribute = item.find(']').map_or(item.len(), |end| end + 1);
        let end = item_end(item, attribute);
        left.extend(item[..end].chars().filter(|c| *c == '\n'));
        rest = &item[end..];
    }
    left + rest
}

/// Where the item at the start of `text` ends: behind its `;`, or behind its last brace.
fn item_end(text: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text[from..].char_indices() {
        match c {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth = depth.saturating_sub(1);
                if c == '}' && depth == 0 {
                    return from + at + 1;
                }
            }
            ';' if depth == 0 => return from + at + 1,
            _ => {}
        }
    }
    text.len()
}

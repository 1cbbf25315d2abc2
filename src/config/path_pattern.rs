//! Paths in settings: a file, a folder with all below it, or a glob.

use regex::Regex;

/// Which paths are meant.
///
/// As in `.gitignore`: without a slash before its end the pattern holds in any folder, with one
/// from the top; what matches a folder matches all below it. `*` and `?` stop at a slash, `**`
/// does not, `[…]` is one of several characters.
#[derive(Clone, Debug)]
pub struct PathPattern {
    written: String,
    regex: Regex,
}

impl PathPattern {
    /// Reads a pattern; nothing if a bracket is never closed.
    pub fn parse(written: &str) -> Option<Self> {
        let regex = Regex::new(&translated(written)?).ok()?;
        Some(Self {
            written: written.to_owned(),
            regex,
        })
    }

    /// The pattern as it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether a path from the top, with `/` between its parts, is meant.
    pub fn matches(&self, path: &str) -> bool {
        self.regex.is_match(path)
    }
}

impl PartialEq for PathPattern {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl Eq for PathPattern {}

/// The pattern as a regular expression over whole paths.
fn translated(written: &str) -> Option<String> {
    let pattern = written.strip_prefix("./").unwrap_or(written);
    let anchored = pattern.trim_end_matches('/').contains('/');
    let pattern = pattern.trim_start_matches('/').trim_end_matches('/');
    let mut made = String::from(if anchored { "^" } else { "^(?:.*/)?" });
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '*' if chars.next_if_eq(&'*').is_some() => match chars.next_if_eq(&'/') {
                Some(_) => made.push_str("(?:.*/)?"),
                None => made.push_str(".*"),
            },
            '*' => made.push_str("[^/]*"),
            '?' => made.push_str("[^/]"),
            '[' => {
                let class: String = chars.by_ref().take_while(|c| *c != ']').collect();
                let closed = !class.is_empty() && pattern.contains(&format!("[{class}]"));
                if !closed {
                    return None;
                }
                let (not, class) = match class.strip_prefix(['!', '^']) {
                    Some(class) => ("^", class),
                    None => ("", class.as_str()),
                };
                let class = class
                    .replace('\\', r"\\")
                    .replace('[', r"\[")
                    .replace('&', r"\&");
                made.push_str(&format!("[{not}{class}]"));
            }
            other => made.push_str(&regex::escape(other.encode_utf8(&mut [0; 4]))),
        }
    }
    made.push_str("(?:/.*)?$");
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_what_they_mean_in_gitignore() {
        for (pattern, path, meant) in [
            ("testdata/", "testdata/a", true),
            ("testdata/", "x/testdata/a/b", true),
            ("testdata/", "testdata2/a", false),
            ("a/b", "a/b", true),
            ("a/b", "a/b/c", true),
            ("a/b", "x/a/b", false),
            ("/a", "a", true),
            ("*.snap", "x/y.snap", true),
            ("*.snap", "x/y.snap2", false),
            ("a/*.txt", "a/b.txt", true),
            ("a/*.txt", "a/b/c.txt", false),
            ("a/**/c", "a/c", true),
            ("a/**/c", "a/x/y/c", true),
            ("**/c", "x/c", true),
            ("a?[0-9]", "ab1", true),
            ("a[!0-9]", "a1", false),
            ("a.b", "aXb", false),
        ] {
            let parsed = PathPattern::parse(pattern).unwrap();
            assert_eq!(parsed.matches(path), meant, "{pattern} {path}");
        }
    }

    #[test]
    fn a_bracket_that_is_never_closed_is_no_pattern() {
        for pattern in ["a[b", "[", "a[]"] {
            assert!(PathPattern::parse(pattern).is_none(), "{pattern}");
        }
    }
}

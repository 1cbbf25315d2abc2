//! Marks in the text that say: this is no secret, or it is known.

use std::ops::Range;

/// How far behind a secret a mark is looked for, in bytes of its line.
const BEHIND: usize = 200;

/// How far before a secret a mark is looked for, in bytes.
const BEFORE: usize = 160;

/// What allows a secret on its own line: ours, that of gitleaks and those of detect-secrets.
const SAME_LINE: &[&str] = &[
    "lockleaf:public",
    "gitleaks:allow",
    "pragma: allowlist secret",
    "pragma: whitelist secret",
];

/// What allows a secret on the line below (detect-secrets).
const NEXT_LINE: &[&str] = &[
    "pragma: allowlist nextline secret",
    "pragma: whitelist nextline secret",
];

/// Whether a mark on its line, or for it on the line above, allows a secret.
pub fn is_allowed(text: &[u8], secret: &Range<usize>) -> bool {
    let line_end = |from: usize, most: usize| {
        let rest = &text[from..text.len().min(from + most)];
        from + memchr::memchr(b'\n', rest).unwrap_or(rest.len())
    };
    let first = &text[secret.start.saturating_sub(BEFORE)..secret.start];
    let (above, same) = match memchr::memrchr(b'\n', first) {
        Some(at) => (&first[..at], &first[at + 1..]),
        None => (&first[..0], first),
    };
    let above = &above[memchr::memrchr(b'\n', above).map_or(0, |at| at + 1)..];
    let behind = &text[secret.end..line_end(secret.end, BEHIND)];
    let holds = |line: &[u8], marks: &[&str]| {
        marks
            .iter()
            .any(|mark| memchr::memmem::find(line, mark.as_bytes()).is_some())
    };
    holds(behind, SAME_LINE) || holds(same, SAME_LINE) || holds(above, NEXT_LINE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(text: &str) -> bool {
        let start = text.find("SECRET").unwrap();
        is_allowed(text.as_bytes(), &(start..start + 6))
    }

    #[test]
    fn a_mark_on_the_line_allows() {
        assert!(allowed("a: SECRET # lockleaf:public\n"));
        assert!(allowed("/* gitleaks:allow */ a = 'SECRET'"));
        assert!(allowed("x\na: SECRET # pragma: allowlist secret"));
        assert!(!allowed("a: SECRET\n# lockleaf:public\n"));
        assert!(!allowed("# lockleaf:public\na: SECRET\n"));
    }

    #[test]
    fn a_mark_for_the_next_line_allows_only_that() {
        assert!(allowed("# pragma: allowlist nextline secret\na: SECRET\n"));
        assert!(!allowed(
            "# pragma: allowlist nextline secret\n\na: SECRET\n"
        ));
    }
}

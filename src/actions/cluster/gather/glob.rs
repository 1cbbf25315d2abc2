//! Patterns of paths, for those that no shell has expanded: `*`, `?`, `[a-z]`, and `**` for any depth.

use std::path::PathBuf;

/// Whether a text is a pattern.
pub(super) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The folders in front of the first part that is a pattern.
pub(super) fn base(pattern: &str) -> PathBuf {
    let plain = pattern
        .split_inclusive('/')
        .take_while(|part| !is_pattern(part));
    PathBuf::from(plain.collect::<String>())
}

/// How many levels a path lies below what the pattern matches; 0 where it matches the path itself.
pub(super) fn matched(pattern: &str, path: &str) -> Option<usize> {
    let parts = |text: &'_ str| -> Vec<String> {
        let parts = text
            .split('/')
            .filter(|part| !part.is_empty() && *part != ".");
        parts.map(str::to_owned).collect()
    };
    let (pattern, path) = (parts(pattern), parts(path));
    (0..path.len()).find(|deep| match_parts(&pattern, &path[..path.len() - deep]))
}

fn match_parts(pattern: &[String], path: &[String]) -> bool {
    // Where the last `**` began, and how much of the path it holds so far.
    let (mut p, mut s) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    loop {
        match (pattern.get(p), path.get(s)) {
            (None, None) => return true,
            (Some(part), _) if part == "**" => {
                back = Some((p, s));
                p += 1;
                continue;
            }
            (Some(part), Some(name)) if match_name(part, name) => {
                p += 1;
                s += 1;
                continue;
            }
            _ => {}
        }
        match &mut back {
            Some((star, held)) if path.get(*held).is_some_and(|name| !name.starts_with('.')) => {
                *held += 1;
                (p, s) = (*star + 1, *held);
            }
            _ => return false,
        }
    }
}

/// One name; as in a shell, a leading dot must be written.
fn match_name(pattern: &str, name: &str) -> bool {
    if name.starts_with('.') && !pattern.starts_with('.') {
        return false;
    }
    let pattern: Vec<char> = pattern.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let (mut p, mut s) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    loop {
        if p == pattern.len() && s == name.len() {
            return true;
        }
        if pattern.get(p) == Some(&'*') {
            back = Some((p, s));
            p += 1;
            continue;
        }
        if let Some(length) = name.get(s).and_then(|c| match_one(&pattern[p..], *c)) {
            p += length;
            s += 1;
            continue;
        }
        match &mut back {
            Some((star, held)) if *held < name.len() => {
                *held += 1;
                (p, s) = (*star + 1, *held);
            }
            _ => return false,
        }
    }
}

/// How much of the pattern stands for this character.
fn match_one(pattern: &[char], c: char) -> Option<usize> {
    match pattern.first()? {
        '?' => Some(1),
        '[' => {
            let negated = matches!(pattern.get(1), Some('!' | '^'));
            let start = 1 + usize::from(negated);
            // A bracket in the first place is one of the characters.
            let close = pattern.iter().skip(start + 1).position(|it| *it == ']');
            let Some(end) = close.map(|at| at + start + 1) else {
                return (c == '[').then_some(1);
            };
            (class_holds(&pattern[start..end], c) != negated).then_some(end + 1)
        }
        literal => (*literal == c).then_some(1),
    }
}

fn class_holds(class: &[char], c: char) -> bool {
    let mut at = 0;
    while at < class.len() {
        let range = class.get(at + 1) == Some(&'-') && at + 2 < class.len();
        let last = if range { class[at + 2] } else { class[at] };
        if (class[at]..=last).contains(&c) {
            return true;
        }
        at += if range { 3 } else { 1 };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_a_shell() {
        for (pattern, path, levels) in [
            ("deploy/*.yaml", "deploy/a.yaml", Some(0)),
            ("deploy/*.yaml", "deploy/b/a.yaml", None),
            ("deploy/**/*.yaml", "deploy/b/c/a.yaml", Some(0)),
            ("deploy/**/*.yaml", "deploy/a.yaml", Some(0)),
            ("**/a.yaml", "x/y/a.yaml", Some(0)),
            ("**", "x/.git/a.yaml", Some(2)),
            ("*", ".hidden", None),
            (".*", ".hidden", Some(0)),
            ("deploy/*", "deploy/b/a.yaml", Some(1)),
            ("./d?/[a-c].yaml", "d1/b.yaml", Some(0)),
            ("d/[!a-c].yaml", "d/b.yaml", None),
            ("d/[]x].yaml", "d/].yaml", Some(0)),
            ("d/[x.yaml", "d/[x.yaml", Some(0)),
            ("/abs/*.yaml", "/abs/a.yaml", Some(0)),
            ("a*b*c", "aXbXbc", Some(0)),
        ] {
            assert_eq!(matched(pattern, path), levels, "{pattern} {path}");
        }
    }

    #[test]
    fn the_walk_begins_where_the_pattern_does() {
        assert_eq!(base("a/b/*.yaml"), PathBuf::from("a/b/"));
        assert_eq!(base("/a/x?/b"), PathBuf::from("/a/"));
        assert_eq!(base("*.yaml"), PathBuf::from(""));
    }

    #[test]
    fn stars_in_a_row_are_matched_in_no_time() {
        let pattern = "*a".repeat(40);
        assert_eq!(matched(&pattern, &"a".repeat(39)), None);
        let pattern = "**/a/".repeat(40);
        assert_eq!(matched(&pattern, &"a/".repeat(39)), None);
    }
}

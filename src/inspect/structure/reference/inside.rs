//! References inside a value: `${NAME}`, `$(NAME)`, `{{ … }}`, `<% … %>`.

/// No reference is longer.
const LONGEST: usize = 4096;

/// What a template does to a value without adding to it.
const ENCODERS: &[&str] = &[
    "b64enc",
    "b64encode",
    "quote",
    "squote",
    "print",
    "printf",
    "toString",
    "string",
    "trim",
    "indent",
    "nindent",
    "toJson",
    "upper",
    "lower",
];

/// A value without the references in it.
pub(super) struct Stripped {
    /// What is left.
    pub(super) rest: String,
    /// How many references there were.
    pub(super) references: usize,
    /// One of them is in braces, and so no part of a password by chance.
    pub(super) strong: bool,
}

impl Stripped {
    /// Takes the references out.
    pub(in crate::inspect::structure) fn of(value: &str) -> Self {
        let mut stripped = Self {
            rest: String::new(),
            references: 0,
            strong: false,
        };
        let mut at = 0;
        while let Some(c) = value[at..].chars().next() {
            match reference_at(&value[at..]) {
                Some(length) => {
                    stripped.references += 1;
                    stripped.strong |= !is_bare_variable(&value[at..at + length]);
                    at += length;
                }
                None => {
                    stripped.rest.push(c);
                    at += c.len_utf8();
                }
            }
        }
        stripped
    }
}

fn is_bare_variable(reference: &str) -> bool {
    !reference.contains(['{', '(', '<'])
}

/// The length of the reference that `text` begins with.
fn reference_at(text: &str) -> Option<usize> {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let until =
        |open: usize, close: &str| text[open..].find(close).map(|at| open + at + close.len());
    if text.starts_with("{{") {
        return until(2, "}}").filter(|end| !is_literal_template(&text[2..end - 2]));
    }
    if text.starts_with("${{") {
        return until(3, "}}");
    }
    if text.starts_with("${") {
        let end = closing(text, 1, '{', '}')?;
        return (!has_literal_default(&text[2..end - 1])).then_some(end);
    }
    if text.starts_with("$(") {
        return closing(text, 1, '(', ')');
    }
    // Grafana's `$__env{NAME}`.
    if text.starts_with("$__") && text.contains('{') {
        return until(3, "}");
    }
    if text.starts_with("<%") {
        return until(2, "%>");
    }
    if text.starts_with("#{") || text.starts_with("%{") {
        return until(2, "}");
    }
    let name = text.strip_prefix('$')?;
    let length = name.find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'));
    let length = length.unwrap_or(name.len());
    (length >= 2 && !name.starts_with(|c: char| c.is_ascii_digit())).then_some(length + 1)
}

/// Where the bracket that opens at `at` is closed.
fn closing(text: &str, at: usize, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    for (offset, c) in text[at..].char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + offset + 1);
            }
        }
    }
    None
}

/// `NAME:-hunter2` and Spring's `NAME:hunter2` say the value themselves.
fn has_literal_default(inside: &str) -> bool {
    let name = inside.find(|c: char| !(c.is_alphanumeric() || "_.".contains(c)));
    let Some(end) = name else { return false };
    let (name, rest) = inside.split_at(end);
    let is_variable = !name.chars().any(|c| c.is_ascii_lowercase()) || name.contains('.');
    let default = [":-", ":=", "-", "="]
        .iter()
        .find_map(|sign| rest.strip_prefix(sign));
    let spring = || {
        rest.strip_prefix(':')
            .filter(|rest| is_variable && !rest.starts_with(['?', '+']))
    };
    let default = default.or_else(spring).unwrap_or_default();
    let default = default.trim_matches(['"', '\'']);
    !default.is_empty() && !default.starts_with(['$', '{', '<', '/'])
}

/// A template that says the value itself: `{{ "hunter2" | b64enc }}`.
fn is_literal_template(inside: &str) -> bool {
    let mut parts = inside.trim_matches(['-', ' ']).splitn(3, '"');
    let (Some(before), Some(literal), Some(after)) = (parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let only_encodes = |code: &str| {
        let mut words = code
            .split([' ', '|', '(', ')'])
            .filter(|word| !word.is_empty());
        words.all(|word| ENCODERS.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    !literal.is_empty() && only_encodes(before) && only_encodes(after)
}

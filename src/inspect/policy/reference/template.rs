//! Variables and templates: what a program fills in.

/// `%1`, `%~2`: what a batch file is called with.
fn is_argument(value: &str) -> bool {
    let bare = value.strip_prefix('%').map(|it| it.trim_start_matches('~'));
    bare.is_some_and(|number| {
        number == "*" || number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Whether a program fills the value in.
pub fn is_template(value: &str) -> bool {
    let parts = [
        "{{", "}}", "{%", "${", "$(", "#{", "<%", "%>", "[[", "@@", "%{", "$[", "<<", "(((",
    ];
    let variable = value.strip_prefix('$').is_some_and(|name| {
        let name = name.strip_prefix('$').unwrap_or(name);
        let name = name.strip_prefix("env:").unwrap_or(name);
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_.:-".contains(&b))
            && (!name.contains('-') || name.contains([':', '.']))
            && (name.contains('_') || !name.bytes().any(|b| b.is_ascii_digit()))
            || name.len() == 1 && !name.bytes().all(|b| b.is_ascii_punctuation())
    });
    let between = |sign: char| {
        value
            .strip_prefix(sign)
            .and_then(|rest| rest.strip_suffix(sign))
            .is_some_and(|name| {
                !name.is_empty()
                    && name.bytes().all(|b| {
                        b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b'(' | b')')
                    })
            })
    };
    let format = |open: char, close: char| {
        value
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            .is_some_and(|name| !name.contains(open))
    };
    let pattern = [".*", "(.*", "[^", "^(", "\\w", "\\S", "\\(", "(?"];
    parts.iter().any(|part| value.contains(part))
        || pattern.iter().any(|part| value.starts_with(part))
        || variable
        || between('%')
        || between('@')
        || value.starts_with("$__")
        || is_argument(value)
        || value.starts_with("$") && value.contains("::")
        || value.starts_with("%(")
        || value.contains(" | default(")
        || value.starts_with("%s")
        || value.starts_with("$$(")
        || value
            .strip_prefix("__")
            .is_some_and(|rest| rest.ends_with("__"))
        || format('<', '>')
        || format('[', ']')
        || format('{', '}')
        || format('(', ')')
}

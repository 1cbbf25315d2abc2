//! Fillers: redactions, placeholders, and the words of schemas and switches.

/// Whether something stood here that was made unreadable.
pub fn is_redacted(value: &str) -> bool {
    let marks = |c: char| {
        matches!(
            c,
            '*' | '•'
                | '●'
                | '.'
                | '…'
                | '_'
                | '-'
                | '#'
                | '?'
                | 'x'
                | 'X'
                | '='
                | '+'
                | '~'
                | ' '
                | '/'
        )
    };
    let small = value.to_ascii_lowercase();
    let bare = small.trim_matches(|c: char| !c.is_alphanumeric());
    let words = [
        "redacted",
        "masked",
        "hidden",
        "removed",
        "sanitized",
        "scrubbed",
        "obfuscated",
        "filtered",
        "omitted",
        "censored",
        "stripped",
        "snip",
        "truncated",
    ];
    value.chars().all(marks)
        || words.contains(&bare)
        || value.starts_with("***")
        || value.ends_with("****")
}

/// Whether the value asks to be replaced by one.
pub fn is_placeholder(value: &str) -> bool {
    let angled = value
        .find('<')
        .is_some_and(|open| value[open..].find('>').is_some_and(|length| length > 2));
    let screaming = value
        .bytes()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b' '));
    let small = value.to_ascii_lowercase().replace(['_', ' ', '.'], "-");
    let asks = [
        "your-",
        "insert-",
        "enter-",
        "put-your",
        "add-your",
        "paste-",
        "fill-",
        "set-your",
        "provide-",
        "todo",
        "tbd",
        "fixme",
        "generate-",
        "openssl-rand",
        "see-",
        "use-your",
        "type-your",
    ]
    .iter()
    .any(|beginning| small.starts_with(beginning));
    let here = small.ends_with("-here") || small.ends_with("-goes-here");
    let yours =
        (screaming || here) && (small.starts_with("your") || asks || small.starts_with("my-"));
    angled
        || yours
        || here
        || asks && small.contains('-') && !small.starts_with("your-")
        || asks && (small == "todo" || small == "tbd" || small == "fixme")
        || small.starts_with("your-")
            && (small.contains("-key") || small.contains("token") || small.contains("-id"))
}

/// Whether the value is a word that schemas, switches and permissions use.
pub fn is_word(value: &str) -> bool {
    const WORDS: &[&str] = &[
        "null",
        "nil",
        "none",
        "~",
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "enabled",
        "disabled",
        "undefined",
        "nan",
        "n/a",
        "na",
        "unset",
        "empty",
        "string",
        "str",
        "text",
        "varchar",
        "char",
        "bytes",
        "byte",
        "binary",
        "number",
        "integer",
        "int",
        "boolean",
        "bool",
        "object",
        "array",
        "any",
        "required",
        "optional",
        "inherit",
        "include",
        "omit",
        "same-origin",
        "bearer",
        "basic",
        "read",
        "write",
        "readonly",
        "prompt",
        "ask",
        "auto",
        "generate",
        "generated",
        "random",
        "sensitive",
        "sealed",
        "encrypted",
        "external",
        "always",
        "never",
        "void",
        "securestring",
        "secretstr",
        "email",
        "uuid",
        "\\",
        "{",
        "[",
        "|",
        ">",
        "''",
        "\"\"",
    ];
    let small = value.to_ascii_lowercase();
    let small = small.trim_end_matches([';', ',', '?']);
    let typed = [
        "varchar(",
        "char(",
        "nvarchar(",
        "optional[",
        "option<",
        "string(",
        "[]",
        "string |",
        "string,",
    ];
    let databases = ["files", "systemd", "db", "compat", "ldap", "sss", "nis"];
    let switch = small.contains(' ') && small.split(' ').all(|word| databases.contains(&word));
    switch || WORDS.contains(&small) || typed.iter().any(|it| small.starts_with(it))
}

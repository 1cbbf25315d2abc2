//! What stands where a secret would: masks, variables, words that ask for one.

/// Whether it is a mask or a name for a value that is not here: `****`, `xxxx`, `$PASSWORD`,
/// `{{ token }}`, `<secret>`, `%s`.
pub fn is_blank(value: &[u8]) -> bool {
    let distinct = {
        let mut seen = value.to_ascii_lowercase();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    };
    let letters = |bytes: &[u8]| {
        bytes
            .first()
            .is_some_and(|first| first.is_ascii_alphabetic() || *first == b'_')
            && bytes
                .iter()
                .all(|byte| byte.is_ascii_alphabetic() || *byte == b'_')
    };
    let inside = |open: &str, close: &str| {
        value.starts_with(open.as_bytes()) && value.ends_with(close.as_bytes())
    };
    value.is_empty()
        || (value.len() >= 4 && distinct <= 2)
        || (value.len() == 3 && distinct == 1)
        || matches!(value, [b'$', rest @ ..] if letters(rest) || rest.starts_with(b"env:"))
        || matches!(value, [b'%', b's' | b'd' | b'v' | b'q' | b'@'])
        || inside("%", "%")
        || inside("[", "]")
        || inside("<", ">")
        || inside("__", "__")
        || inside("@", "@")
        || ["${", "$(", "#{", "{{", "%{", "%(", "&lt;", "..."]
            .iter()
            .any(|part| holds(value, part))
        || value.iter().all(|byte| !byte.is_ascii_alphanumeric())
}

/// Whether words in it ask for a value or say that it was taken out: `your-token-here`,
/// `REPLACE_ME`, `[redacted]`.
pub fn is_instruction(value: &[u8]) -> bool {
    const PARTS: &[&str] = &[
        "your",
        "placeholder",
        "replace",
        "redacted",
        "masked",
        "filtered",
        "goes-here",
        "goes_here",
        "goeshere",
        "insert",
        "_here",
        "-here",
        "xxxx",
        "todo",
        "fixme",
        "dummy",
        "not-a-real",
        "notreal",
        "undefined",
    ];
    let lower = value.to_ascii_lowercase();
    PARTS.iter().any(|part| holds(&lower, part))
}

/// Whether it is one of the words that documents use for a password, as a whole, whatever digits
/// follow it.
pub fn is_password_word(value: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "pass",
        "password",
        "passwd",
        "passw",
        "pwd",
        "pw",
        "secret",
        "token",
        "bar",
        "test",
        "mypassword",
        "mypass",
        "my_password",
        "my-password",
        "mypwd",
        "example",
        "p",
        "x",
        "pswd",
        "db_password",
        "dbpassword",
        "user_password",
        "somepassword",
        "the_password",
        "key",
        "passphrase",
        "secretpassword",
        "apikey",
        "api_key",
        "api-key",
        "api_token",
        "auth_token",
    ];
    is_word_of(value, WORDS)
}

/// Whether it is one of the words that documents use for a user.
pub fn is_user_word(value: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "user",
        "username",
        "usr",
        "uname",
        "foo",
        "test",
        "name",
        "login",
        "example",
        "myuser",
        "myusername",
        "db_user",
        "dbuser",
        "u",
        "my_user",
        "my-user",
        "someuser",
        "user_name",
        "example_user",
        "exampleuser",
        "userid",
        "email",
        "account",
        "client",
        "id",
        "key",
        "x",
        "apikey",
        "api_key",
        "token",
        "admin_user",
    ];
    is_word_of(value, WORDS)
}

/// Whether it is a host that nobody has: those of documents (RFC 2606) and words for one.
pub fn is_reserved_host(host: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "host",
        "hostname",
        "server",
        "servername",
        "host1",
        "example",
        "your-host",
        "yourhost",
        "domain",
        "domain.com",
        "test.com",
        "myhost",
        "some.address",
        "address",
    ];
    const ENDS: &[&str] = &[
        "example.com",
        "example.org",
        "example.net",
        ".example",
        ".invalid",
        ".test",
    ];
    let lower = host.to_ascii_lowercase();
    let each: Vec<&[u8]> = lower.split(|byte| *byte == b',').collect();
    each.iter().filter(|one| !one.is_empty()).all(|one| {
        let name = one.split(|byte| *byte == b':').next().unwrap_or_default();
        let name = name.strip_suffix(b".").unwrap_or(name);
        WORDS.iter().any(|word| name == word.as_bytes())
            || ENDS.iter().any(|end| name.ends_with(end.as_bytes()))
    })
}

/// Whether a host is the machine itself.
pub fn is_local_host(host: &[u8]) -> bool {
    let name = host.split(|byte| *byte == b':').next().unwrap_or_default();
    let name = name.strip_suffix(b".").unwrap_or(name);
    name == b"localhost" || name.ends_with(b".localhost")
}

fn is_word_of(value: &[u8], words: &[&str]) -> bool {
    let end = value
        .iter()
        .rposition(|byte| !byte.is_ascii_digit() && !matches!(byte, b'!' | b'?' | b'.'))
        .map_or(0, |at| at + 1);
    words
        .iter()
        .any(|word| value[..end].eq_ignore_ascii_case(word.as_bytes()))
}

fn holds(text: &[u8], part: &str) -> bool {
    text.windows(part.len())
        .any(|there| there == part.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_and_variables_are_no_secrets() {
        for text in [
            "",
            "****",
            "xxxxxxxx",
            "$DB_PASSWORD",
            "${PASS}",
            "$(cat key)",
            "{{ password }}",
            "<password>",
            "%s",
            "%PASSWORD%",
            "[PASSWORD]",
            "#{pw}",
            "@PASS@",
            "__SECRET__",
            "...",
        ] {
            assert!(is_blank(text.as_bytes()), "{text}");
        }
        for text in ["hunter2", "P@ss$1word", "root", "$2a$10$abc"] {
            assert!(!is_blank(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn words_that_ask_for_a_value_are_no_secrets() {
        assert!(is_instruction(b"YOUR_API_KEY"));
        assert!(is_instruction(b"redis-password-goes-here"));
        assert!(!is_instruction(b"s3cr3t"));
        assert!(is_password_word(b"Password123!"));
        assert!(!is_password_word(b"hunter2"));
        assert!(is_user_word(b"user1"));
        assert!(!is_user_word(b"alice"));
    }

    #[test]
    fn hosts_of_documents_are_nobodys() {
        assert!(is_reserved_host(b"db.example.com:5432"));
        assert!(is_reserved_host(b"host:27017,host1"));
        assert!(!is_reserved_host(b"example.com,db.internal"));
        assert!(!is_reserved_host(b"example.company.internal"));
        assert!(is_local_host(b"cache.localhost:1"));
        assert!(!is_local_host(b"localhost.internal"));
    }
}

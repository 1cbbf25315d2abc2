//! Which keys name a secret: `DB_PASSWORD` does, `password_file` and `secretName` do not.

/// Words that name a secret wherever they stand last, or before a word like `value`.
const SECRET_WORDS: &[&str] = &[
    "password",
    "passwords",
    "passwd",
    "passphrase",
    "pwd",
    "pass",
    "secret",
    "secrets",
    "token",
    "tokens",
    "credential",
    "credentials",
    "apikey",
    "accesskey",
    "secretkey",
    "privatekey",
    "encryptionkey",
    "signingkey",
    "masterkey",
    "authtoken",
    "passcode",
    "dsn",
];

/// Words that make `key` a secret: `api_key`, but not `primary_key` or `sort_key`.
const KEY_WORDS: &[&str] = &[
    "api",
    "access",
    "secret",
    "private",
    "encryption",
    "signing",
    "master",
    "auth",
    "app",
    "application",
    "session",
    "cookie",
    "jwt",
    "hmac",
    "aes",
    "rsa",
    "tls",
    "ssl",
    "ssh",
    "deploy",
    "license",
    "service",
    "account",
    "webhook",
];

/// Words that may follow a secret's name without making it another thing.
const NEUTRAL_ENDINGS: &[&str] = &[
    "value", "base64", "b64", "hash", "salt", "old", "new", "prod", "dev", "staging", "default",
];

/// Whole names that speak of a secret and hold none.
const REFERENCES: &[&str] = &[
    "secretname",
    "secretkeyref",
    "existingsecret",
    "imagepullsecrets",
    "secretref",
    "secretclass",
];

/// Tells whether a value under this key is a secret, by the key alone.
///
/// Reads `camelCase`, `snake_case`, `kebab-case` and `dotted.names`. What points at a secret
/// (`_FILE`, `secretName`) or describes one (`password_min_length`) is none.
pub fn names_a_secret(key: &str) -> bool {
    let words = words(key);
    let joined = words.concat();
    if REFERENCES
        .iter()
        .any(|reference| joined.ends_with(reference))
    {
        return false;
    }
    let mut words = words.as_slice();
    while let [rest @ .., last] = words
        && (is_among(last, NEUTRAL_ENDINGS) || last.chars().all(|c| c.is_ascii_digit()))
    {
        words = rest;
    }
    match words {
        [] => false,
        [.., before, last] if last == "key" || last == "keys" => is_among(before, KEY_WORDS),
        [.., last] => is_secret_word(last),
    }
}

/// Tells whether a word is or ends in one for a secret (`dbpassword`).
fn is_secret_word(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let mut long = SECRET_WORDS.iter().filter(|known| known.len() >= 6);
    is_among(word, SECRET_WORDS) || long.any(|known| word.ends_with(known))
}

fn is_among(word: &str, words: &[&str]) -> bool {
    words.contains(&word)
}

/// Splits a name into small words.
fn words(key: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = key.chars().collect();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let after_small = i > 0 && chars[i - 1].is_lowercase();
        let before_small = chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        let after_upper = i > 0 && chars[i - 1].is_uppercase();
        if c.is_uppercase() && (after_small || (after_upper && before_small)) {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
        word.extend(c.to_lowercase());
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_their_keys() {
        let keys = "password DB_PASSWORD rootPassword postgres-password dbpassword pwd REDIS_PASS token \
            GITHUB_TOKEN apiKey API_KEY api-key apikey AWS_SECRET_ACCESS_KEY secret \
            client_secret clientSecret secret_key privateKey tls.key JWT_SECRET SIGNING_KEY \
            admin.password password2 passphrase HTTPPassword";
        for key in keys.split_whitespace() {
            assert!(names_a_secret(key), "{key}");
        }
    }

    #[test]
    fn an_empty_key_names_nothing() {
        assert!(!names_a_secret(""));
    }

    #[test]
    fn what_points_at_a_secret_or_describes_one_is_none() {
        let keys = "password_file POSTGRES_PASSWORD_FILE PASSWORD_MIN_LENGTH secretName secretKeyRef \
            existingSecret imagePullSecrets token_ttl passwordPolicy username key primary_key \
            sort_key compass bypass monkey keyboard tokenizer 123";
        for key in keys.split_whitespace() {
            assert!(!names_a_secret(key), "{key}");
        }
    }
}

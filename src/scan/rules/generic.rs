//! Values that look drawn at random and are assigned to a name for a secret, whoever gives them out.
//!
//! Last and strict: what hashes, identifiers, words and placeholders look like stays quiet.

use crate::scan::placeholder::is_blank;
use crate::scan::placeholder::is_instruction;
use crate::scan::placeholder::is_password_word;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "generic-secret",
        "Secret",
        "random value of a name for a secret",
        &[
            "api_key",
            "API_KEY",
            "apikey",
            "APIKEY",
            "apiKey",
            "ApiKey",
            "api-key",
            "API-KEY",
            "Api-Key",
            "secret",
            "SECRET",
            "Secret",
            "clientSecret",
            "ClientSecret",
            "appSecret",
            "AppSecret",
            "apiSecret",
            "ApiSecret",
            "secretKey",
            "SecretKey",
            "jwtSecret",
            "JwtSecret",
            "sharedSecret",
            "consumerSecret",
            "webhookSecret",
            "token",
            "TOKEN",
            "Token",
            "accessToken",
            "AccessToken",
            "authToken",
            "AuthToken",
            "apiToken",
            "ApiToken",
            "botToken",
            "BotToken",
            "refreshToken",
            "bearerToken",
            "access_key",
            "ACCESS_KEY",
            "accessKey",
            "AccessKey",
            "signing_key",
            "SIGNING_KEY",
            "signingKey",
            "encryption_key",
            "ENCRYPTION_KEY",
            "encryptionKey",
            "auth_key",
            "AUTH_KEY",
            "authKey",
            "master_key",
            "MASTER_KEY",
            "masterKey",
            "private_token",
            "privateToken",
            "license_key",
            "service_key",
            "SERVICE_KEY",
            "credentials",
            "CREDENTIALS",
            "Credentials",
            "creds",
            "CREDS",
            "Creds",
        ],
        r#"[0-9A-Za-z_-]{0,20}\\?["'`]{0,3}(?:\]|\))?(?:\s*:?\s*(?:string|String|&str|str))?\s*(?:=>|:{0,3}=|\|\|=|\?\?=|[?.+]=|:\s*[|>][+-]?\s|:|>|,|\s)\s*(?:\\?["'`]{1,3}(?P<secret>[0-9A-Za-z_.~+/=@#!*^&-]{16,200})\\?["'`]|(?P<secret2>[0-9A-Za-z_.~+/=-]{20,200})(?:[\s"'`;,&<\\]|$))"#,
    )
    .docs("https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html")
    .entropy(3.3)
    .confidence(Confidence::Medium)
    .unless(is_not_drawn)
    .examples(
        &[
            "API_KEY = \"{x:32}\"",
            "private static String CLIENT_SECRET = \"{x:40}\";",
            "  auth_token: {w:32}",
            "appSecret := `{w:24}`",
            "<apiKey>{w:32}</apiKey>",
            "\"accessToken\": \"{w:48}\"",
            "export MY_SERVICE_TOKEN={w:40}",
            "session[\"api_key\"] = '{n:32}'",
            "secret_key_base: {x:128}",
        ],
        &[
            "secretHash = \"{x:40}\"",
            "token = \"com.acme.service.TokenProvider1\"",
            "API_KEY=your-api-key-goes-here-1",
            "api_key = os.environ[\"ACME_API_KEY_12\"]",
            "secret: ${{SECRET_VALUE_12345678}",
            "token: {uuid}",
            "token_url = \"https://id.acme.internal/oauth2/token\"",
            "secretName: acme-production-secret-v2-0001",
            "tokenizer = \"{x:32}\"",
            "csrf-token={w:40}",
            "token = \"aaaaaaaabbbbbbbbccccccccdddddddd1\"",
            "password_hash = \"{x:64}\"",
            "api_key = \"abcdefghijklmnopqrstuvwxyz0123456789\"",
            "token: \"sha256:{x:64}\"",
        ],
    ),
    Rule::token(
        "generic-password",
        "Password",
        "value with signs, of a name for a password",
        &[
            "password",
            "PASSWORD",
            "Password",
            "passwd",
            "PASSWD",
            "Passwd",
            "passphrase",
            "PASSPHRASE",
            "userPassword",
            "dbPassword",
            "adminPassword",
            "rootPassword",
            "mailPassword",
            "smtpPassword",
            "ftpPassword",
            "sshPassword",
        ],
        r#"\\?["'`]?\]?(?:\s*:?\s*(?:string|String|&str|str))?\s*(?:(?:=>|:?=|:)\s*\\?["'](?P<secret>[^\s"'<>{}$\\]{8,80})\\?["']|(?:=|:[ \t])[ \t]?(?P<secret2>[^\s"'<>{}\\;,&()\[\]]{8,80})(?:\s|$))"#,
    )
    .docs("https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html")
    .entropy(2.8)
    .confidence(Confidence::Low)
    .unless(is_no_strong_password)
    .examples(
        &[
            "password = \"Xk9#{w:8}!\"",
            "\"password\": \"{w:10}@7aZ\"",
            "  adminPassword: Xk9#mPq2$v{w:6}",
            "APP_PASSWORD=Xk9#{w:8}!",
        ],
        &[
            "password = \"password\"",
            "password: \"Password field\"",
            "password = \"${{PASSWORD}1aA!\"",
            "password: \"acme.login.password\"",
            "password = \"********\"",
            "pub const E_PASSWORD: WIN32_ERROR = 1",
            "password=\"hello-world\"",
        ],
    ),
];

/// Whether a value is one that programs and people write: words, names, paths, hashes with their
/// kind in front, identifiers.
fn is_not_drawn(whole: &[u8], value: &[u8]) -> bool {
    names_another(&whole[..whole.len().saturating_sub(value.len())])
        || is_blank(value)
        || is_instruction(value)
        || is_sequence(value)
        || is_uuid(value)
        || is_joined(value)
        || changes(value) * 100 < value.len() * 26
        || value.iter().filter(|byte| byte.is_ascii_digit()).count() < 2
        || !value.iter().any(u8::is_ascii_alphabetic)
        || is_jwt(value)
        || (digit_runs(value) < 2 && changes(value) * 100 < value.len() * 40)
        || holds_example(value)
}

/// Whether a name is that of what belongs to a secret, but is none: `tokenUrl`, `secret_name`.
fn names_another(name: &[u8]) -> bool {
    const PARTS: &[&str] = &[
        "url",
        "uri",
        "name",
        "path",
        "file",
        "hash",
        "arn",
        "size",
        "length",
        "type",
        "version",
        "count",
        "expir",
        "ttl",
        "algo",
        "issuer",
        "audience",
        "endpoint",
        "header",
        "prefix",
        "param",
        "field",
        "label",
        "format",
        "digest",
        "sum",
        "ize",
        "pub",
        "date",
        "time",
        "_id",
        "-id",
        "Id",
        "ID",
        "credentialsid",
        "ref",
    ];
    const BEFORE: &[&str] = &["public", "csrf", "xsrf", "cancel", "continuation", "page"];
    let end = name
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-'));
    let name = &name[..end.unwrap_or(name.len())];
    let lower = name.to_ascii_lowercase();
    let ends = ["token", "secret", "key", "credentials", "creds"]
        .iter()
        .filter_map(|word| last_end(&lower, word));
    let behind = ends.max().unwrap_or(0);
    PARTS.iter().any(|part| {
        holds(&name[behind..], part) || (part.len() > 2 && holds(&lower[behind..], part))
    }) || BEFORE.iter().any(|part| holds(&lower, part))
}

/// Where a word ends the last time it stands in a text.
fn last_end(text: &[u8], word: &str) -> Option<usize> {
    let at = text
        .windows(word.len())
        .rposition(|there| there == word.as_bytes())?;
    Some(at + word.len())
}

fn holds(text: &[u8], part: &str) -> bool {
    text.windows(part.len())
        .any(|there| there == part.as_bytes())
}

/// How many numbers stand in a value.
fn digit_runs(value: &[u8]) -> usize {
    let starts = value
        .windows(2)
        .filter(|pair| !pair[0].is_ascii_digit() && pair[1].is_ascii_digit());
    starts.count() + usize::from(value.first().is_some_and(u8::is_ascii_digit))
}

fn is_jwt(value: &[u8]) -> bool {
    value.starts_with(b"eyJ") && value.iter().filter(|byte| **byte == b'.').count() == 2
}

/// How often the kind of character changes: random text does it at every other place, words seldom.
fn changes(value: &[u8]) -> usize {
    let kind = |byte: u8| match byte {
        b'0'..=b'9' => 0,
        b'a'..=b'z' => 1,
        b'A'..=b'Z' => 2,
        _ => 3,
    };
    value
        .windows(2)
        .filter(|pair| kind(pair[0]) != kind(pair[1]))
        .count()
}

/// Whether a value counts up or down the alphabet or the digits for eight characters.
fn is_sequence(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    let steps = |step: i16| {
        lower.windows(8).any(|part| {
            part.windows(2)
                .all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step)
        })
    };
    steps(1) || steps(-1) || steps(0)
}

fn is_uuid(value: &[u8]) -> bool {
    value.len() == 36 && [8, 13, 18, 23].iter().all(|at| value[*at] == b'-')
}

/// Whether a value is made of short parts with signs between them: a path, a name, a version.
fn is_joined(value: &[u8]) -> bool {
    let sign = |byte: &u8| matches!(byte, b'_' | b'-' | b'.' | b'/' | b'+' | b'=' | b'@' | b'#');
    let longest = value.split(sign).map(<[u8]>::len).max().unwrap_or(0);
    let parts = value.split(sign).filter(|part| !part.is_empty()).count();
    let word = |part: &[u8]| part.len() >= 4 && part.iter().all(u8::is_ascii_lowercase);
    let words = value.split(sign).filter(|part| word(part)).count();
    longest < 10
        || words >= 2
        || parts > 4
        || value.windows(2).any(|pair| pair == b"::" || pair == b"//")
}

fn holds_example(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    [
        "example", "sample", "test", "fake", "demo", "secret", "token", "password",
    ]
    .iter()
    .any(|word| holds(&lower, word))
}

/// Whether a password lacks one of small letters, capitals or signs, and digits.
fn is_no_strong_password(_: &[u8], value: &[u8]) -> bool {
    let has = |of: fn(&u8) -> bool| usize::from(value.iter().any(of));
    let kinds = has(u8::is_ascii_lowercase)
        + has(u8::is_ascii_uppercase)
        + has(u8::is_ascii_digit)
        + has(u8::is_ascii_punctuation);
    let call = value.contains(&b'(') || value.contains(&b'[');
    let constant = value.contains(&b'_')
        && value
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_');
    let option = value.ends_with(b"=") && !value.iter().any(u8::is_ascii_digit);
    kinds < 3
        || call
        || constant
        || option
        || is_joined_words(value)
        || is_blank(value)
        || is_instruction(value)
        || is_password_word(value)
}

/// Whether a value is words with signs between them, as keys of translations and fields are.
fn is_joined_words(value: &[u8]) -> bool {
    let parts = || value.split(|byte| matches!(byte, b'_' | b'-' | b'.' | b'/' | b':' | b','));
    parts().count() > 1 && parts().all(|part| part.iter().all(u8::is_ascii_alphabetic))
}

//! Values that hold no secret: references, placeholders, redactions, hashes, ciphertexts, words.

/// The part of a value that is a secret in plain sight, if any.
///
/// A reference with a fallback, such as `${PASSWORD:-changeme}`, is one if the fallback is.
pub fn plaintext(value: &str) -> Option<&str> {
    let value = value.trim();
    if let Some(fallback) = fallback(value) {
        return plaintext(fallback);
    }
    let none = value.is_empty()
        || is_template(value)
        || is_reference(value)
        || is_redacted(value)
        || is_placeholder(value)
        || is_sealed(value)
        || is_hash(value)
        || is_public(value)
        || is_path(value)
        || is_plain_url(value)
        || is_word(value);
    (!none).then_some(value)
}

/// What stands for a variable that is not set: `${NAME:-fallback}`, `${NAME:fallback}`.
fn fallback(value: &str) -> Option<&str> {
    let inside = value.strip_prefix("${")?.strip_suffix('}')?;
    let (name, rest) = inside.split_once(':').or_else(|| {
        let at = inside.find('-')?;
        Some((&inside[..at], &inside[at..]))
    })?;
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'));
    if !is_name || rest.starts_with(['?', '+']) {
        return None;
    }
    Some(rest.strip_prefix(['-', '=']).unwrap_or(rest))
}

fn is_template(value: &str) -> bool {
    let parts = [
        "{{", "}}", "{%", "${", "$(", "#{", "<%", "%>", "[[", "@@", "%{", "$[", "<<", "(((",
    ];
    let variable = value.strip_prefix('$').is_some_and(|name| {
        let name = name.strip_prefix('$').unwrap_or(name);
        let name = name.strip_prefix("env:").unwrap_or(name);
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
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
    parts.iter().any(|part| value.contains(part))
        || variable
        || between('%')
        || between('@')
        || value.starts_with("%(")
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

/// Beginnings of what names a secret that is kept elsewhere.
const KEPT_ELSEWHERE: &[&str] = &[
    "ref+",
    "secretref+",
    "vault:",
    "op://",
    "bw://",
    "keepass://",
    "arn:",
    "env:",
    "env.",
    "env(",
    "file:",
    "file(",
    "ssm:",
    "awssm:",
    "aws-ssm:",
    "awsssm:",
    "aws-secretsmanager:",
    "aws:",
    "gcp:",
    "gcpsm:",
    "gcp-sm:",
    "gcp-secret",
    "sm://",
    "gsm:",
    "azurekeyvault:",
    "azure-keyvault:",
    "akv:",
    "keyvault:",
    "kv://",
    "doppler:",
    "infisical:",
    "chamber:",
    "berglas:",
    "secretmanager:",
    "secretsmanager:",
    "secrets:",
    "secret://",
    "secret:",
    "k8s:",
    "kubernetes:",
    "sops:",
    "keyring:",
    "keychain:",
    "pass:",
    "passwordstore:",
    "lastpass:",
    "1password:",
    "bitwarden:",
    "conjur:",
    "hsm:",
    "@microsoft.keyvault",
    "resolve:",
    "projects/",
    "secret/data/",
    "kv/data/",
    "kms:",
    "os.environ",
    "os.getenv",
    "process.env",
    "import.meta.env",
    "system.getenv",
    "getenv(",
    "getpass",
    "env[",
    "env.get",
    "environ",
    "config.",
    "config[",
    "config(",
    "configuration[",
    "settings.",
    "self.",
    "this.",
    "args.",
    "opts.",
    "options.",
    "params.",
    "var.",
    "vars.",
    "local.",
    "module.",
    "data.",
    "secrets.",
    "values.",
    "input(",
    "input.",
    "request.",
    "req.",
    "props.",
    "ctx.",
    "context.",
    "!",
    "*",
    "prompt",
    "lookup(",
    "fromjson",
    "credentials(",
    "azurerm_",
    "aws_",
    "random_password.",
    "google_",
    "kubernetes_",
    "vault(",
    "hiera(",
    "sensitive(",
    "null",
    "undefined",
];

fn is_reference(value: &str) -> bool {
    let small = value.to_ascii_lowercase();
    let starred = value.strip_prefix('*').is_some_and(|name| {
        name.bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    });
    let tagged = value.strip_prefix('!').is_some_and(|tag| {
        let tag = tag.split_whitespace().next().unwrap_or_default();
        tag.starts_with(|c: char| c.is_ascii_alphabetic())
            && tag
                .bytes()
                .all(|b| b.is_ascii_alphabetic() || matches!(b, b':' | b'/' | b'-' | b'_'))
            && (value.contains(' ') || TAGS.contains(&tag))
    });
    KEPT_ELSEWHERE
        .iter()
        .filter(|it| it.len() > 1 && !matches!(**it, "null" | "undefined" | "prompt"))
        .any(|beginning| small.starts_with(beginning))
        || starred
        || tagged
        || is_call(value)
}

/// Tags of YAML that stand for a value made elsewhere.
const TAGS: &[&str] = &["vault", "secret", "env", "Ref", "reference"];

/// Whether the value is a call or an index of code: `getSecret("x")`, `conf["x"]`.
fn is_call(value: &str) -> bool {
    let name = value
        .find(['(', '['])
        .map(|at| &value[..at])
        .unwrap_or_default();
    name.len() >= 3
        && value.ends_with([')', ']'])
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b':'))
}

fn is_redacted(value: &str) -> bool {
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

fn is_placeholder(value: &str) -> bool {
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

/// Whether the value is a ciphertext that needs a key.
fn is_sealed(value: &str) -> bool {
    let beginnings = [
        "ENC[",
        "ENC(",
        "{cipher}",
        "$ANSIBLE_VAULT",
        "AQICAH",
        "-----BEGIN AGE ENCRYPTED",
        "-----BEGIN PGP MESSAGE",
        "-----BEGIN PKCS7",
        "-----BEGIN CMS",
        "age-encryption.org",
        "{aes}",
        "{AES}",
        "{xor}",
        "enc:",
        "encrypted:",
        "cipher:",
        "{vault}",
        "AgA",
        "AgB",
        "AgC",
        "AgD",
    ];
    let sealed_secret = value.starts_with("Ag") && value.len() < 200;
    beginnings.iter().any(|it| value.starts_with(it)) && !sealed_secret
}

/// Whether the value is a hash of a password: it opens nothing.
fn is_hash(value: &str) -> bool {
    let value = value.replace("$$", "$");
    let crypt = value
        .strip_prefix('$')
        .and_then(|rest| rest.split_once('$'))
        .is_some_and(|(scheme, rest)| {
            let known = [
                "1", "2", "2a", "2b", "2x", "2y", "5", "6", "7", "y", "gy", "apr1", "md5", "sha1",
            ];
            rest.len() >= 16
                && (known.contains(&scheme)
                    || scheme.starts_with("argon2")
                    || scheme.starts_with("scrypt")
                    || scheme.starts_with("pbkdf2")
                    || scheme.starts_with("bcrypt"))
        });
    let beginnings = [
        "{SSHA",
        "{SHA",
        "{MD5",
        "{SMD5",
        "{CRYPT}",
        "{ARGON2",
        "{PBKDF2",
        "{bcrypt}",
        "pbkdf2:",
        "pbkdf2_sha",
        "scrypt:",
        "bcrypt_sha",
        "argon2$",
        "SCRAM-SHA-",
        "sha256:",
        "sha512:",
        "sha1:",
        "sha1$",
        "sha256$",
        "md5:",
        "argon2:",
        "sha512-",
        "sha256-",
        "sha384-",
    ];
    let postgres = value
        .strip_prefix("md5")
        .is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    crypt || postgres || beginnings.iter().any(|it| value.starts_with(it))
}

/// Whether the value is a public key or a certificate.
fn is_public(value: &str) -> bool {
    let ssh = ["ssh-", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-"];
    let public = ssh.iter().any(|it| value.starts_with(it)) && value.contains(" AAAA");
    let block = value.starts_with("-----BEGIN ")
        && (value.contains("PUBLIC KEY-----") || value.starts_with("-----BEGIN CERTIFICATE"));
    let age = value.starts_with("age1") && value.len() == 62;
    public || block || age
}

/// Whether the value names a file.
fn is_path(value: &str) -> bool {
    let roots = [
        "/run/",
        "/etc/",
        "/var/",
        "/opt/",
        "/home/",
        "/usr/",
        "/tmp/",
        "/mnt/",
        "/root/",
        "/srv/",
        "/secrets/",
        "/secret/",
        "/vault/",
        "/app/",
        "/data/",
        "/certs/",
        "/keys/",
        "/config/",
        "/dev/",
        "/proc/",
        "/Users/",
        "/private/",
        "/bitnami/",
        "~/",
        "./",
        "../",
    ];
    let endings = [
        ".pem",
        ".key",
        ".crt",
        ".cer",
        ".jks",
        ".p12",
        ".pfx",
        ".txt",
        ".json",
        ".yaml",
        ".yml",
        ".asc",
        ".gpg",
        ".pub",
        ".kdbx",
        ".keytab",
        ".env",
        ".conf",
        ".ini",
        ".toml",
        ".enc",
        ".age",
        ".secret",
        ".xml",
        ".properties",
        ".sh",
        ".py",
    ];
    let name = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(b, b'_' | b'-' | b'.' | b'/' | b'\\' | b':' | b'~' | b' ')
    };
    let drive = value.len() > 3
        && value.as_bytes()[0].is_ascii_alphabetic()
        && (value[1..].starts_with(":\\") || value[1..].starts_with(":/"));
    value.bytes().all(name)
        && (roots.iter().any(|root| value.starts_with(root))
            || endings.iter().any(|ending| value.ends_with(ending))
            || drive)
}

/// Whether the value is an address; a password in it is found by itself.
fn is_plain_url(value: &str) -> bool {
    let driver = value.contains("@tcp(") || value.contains("@unix(");
    driver
        || value.split_once("://").is_some_and(|(scheme, rest)| {
            !rest.is_empty()
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.' | b':'))
        })
}

/// Whether the value is a word that schemas, switches and permissions use.
fn is_word(value: &str) -> bool {
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
    WORDS.contains(&small) || typed.iter().any(|it| small.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_placeholders_are_no_plaintext() {
        for value in [
            "",
            "  ",
            "${VAR}",
            "$VAR",
            "$(VAR)",
            "{{ .Values.x }}",
            "<placeholder>",
            "<your password>",
            "%VAR%",
            "@@x@@",
            "@x@",
            "#{x}",
            "ref+vault://a/b",
            "vault:secret/data/a#b",
            "op://v/i/f",
            "arn:aws:x",
            "null",
            "~",
            "true",
            "********",
            "xxxxxxxx",
            "[REDACTED]",
            "REDACTED",
            "...",
            "ENC[AES256_GCM,data:x]",
            "ENC[PKCS7,abc]",
            "{cipher}abc",
            "!vault |",
            "!Ref Db",
            "*anchor",
            "/run/secrets/db",
            "certs/tls.key",
            "C:\\keys\\a.txt",
            "os.environ[\"X\"]",
            "process.env.X",
            "getpass()",
            "config.password",
            "var.db",
            "getSecret(\"x\")",
            "string",
            "ssh-ed25519 AAAAC3",
            "$2b$12$abcdefghijklmnopqrstuv",
            "{SSHA}abc",
            "pbkdf2:sha256:1$a$b",
            "https://example.org/token",
            "${A:-}",
            "${A:?unset}",
            "${A:-${B}}",
            "YOUR_PASSWORD",
            "your-api-key",
            "YOUR_PASSWORD_HERE",
            "%(PASSWORD)s",
            "__PASSWORD__",
            "%env(X)%",
            "{0}",
            "$1",
            "<%= x %>",
            "[[ .X ]]",
            "inherit",
        ] {
            assert_eq!(plaintext(value), None, "{value}");
        }
    }

    #[test]
    fn values_are_plaintext() {
        for value in [
            "hunter2",
            "changeme",
            "change_me_in_production",
            "Xk9#mPq2$vL8nR4w",
            "pa$$word",
            "$ecret9Word!",
            "!Password1",
            "/9j4AAQ+Sk/zJRg==",
            "a*b*c",
            "p<a>s",
            "P@ssw0rd!",
            "yourpassword",
            "123456",
            "x",
            "@dmin123",
            "#secret1!",
            "*Abc123!x",
            "secret",
        ] {
            if matches!(value, "x") {
                assert_eq!(plaintext(value), None, "{value}");
            } else {
                assert_eq!(plaintext(value), Some(value), "{value}");
            }
        }
    }

    #[test]
    fn a_fallback_is_plaintext() {
        assert_eq!(plaintext("${DB_PASSWORD:-changeme}"), Some("changeme"));
        assert_eq!(plaintext("${db.password:changeme}"), Some("changeme"));
        assert_eq!(plaintext("${DB_PASSWORD-changeme}"), Some("changeme"));
    }
}

//! References to what is kept elsewhere: stores, code, files, addresses.

use crate::policy::names_a_secret;

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
    "hostvars[",
    "groups[",
    "item[",
    "item.",
    "hiera(",
    "sensitive(",
    "null",
    "undefined",
];

/// Whether the value names a secret that a store or a program keeps.
pub fn is_reference(value: &str) -> bool {
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
        || is_member(value)
        || starred
        || tagged
        || is_call(value)
}

/// Whether the value is a member of something: `cloud_init.root_password`.
fn is_member(value: &str) -> bool {
    let name = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    let last = value.rsplit('.').next().unwrap_or_default();
    value.contains('.') && value.split('.').all(name) && names_a_secret(last)
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

/// Whether the value names a file.
pub fn is_path(value: &str) -> bool {
    const TOPS: &str = "run path etc var opt home usr tmp mnt root srv secrets secret vault app data certs keys \
        config dev proc Users private bitnami";
    let top = value
        .strip_prefix('/')
        .and_then(|rest| rest.split_once('/'));
    let rooted = top.is_some_and(|(top, _)| TOPS.split_whitespace().any(|it| it == top))
        || value.starts_with("~/")
        || value.starts_with("./")
        || value.starts_with("../");
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
        && (rooted || endings.iter().any(|ending| value.ends_with(ending)) || drive)
}

/// Whether the value is an address; a password in it is found by itself.
pub fn is_plain_url(value: &str) -> bool {
    let driver = value.contains("@tcp(") || value.contains("@unix(");
    driver
        || value.split_once("://").is_some_and(|(scheme, rest)| {
            !rest.is_empty()
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.' | b':'))
        })
}

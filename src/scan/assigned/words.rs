//! The words that wake the reader of assignments.

use std::sync::OnceLock;

use crate::scan::keywords::Case;
use crate::scan::keywords::Keywords;
use crate::scan::keywords::Word;

/// What begins the userinfo of a URL.
pub const URL: &str = "://";

/// What ends the userinfo in the addresses of Go's database drivers.
pub const DRIVER: &str = "@tcp(";

/// What SQL says before a password.
pub const IDENTIFIED: &str = "identified by";

/// Parts of names of secrets: `pass` is in `password`, `passwd` and `passphrase`.
const PARTS: &[&str] = &[
    URL,
    DRIVER,
    IDENTIFIED,
    "pass",
    "pwd",
    "psw",
    "secret",
    "token",
    "credential",
    "dsn",
    "kennwort",
    "senha",
    "contrasena",
    "mnemonic",
    "masterauth",
    "_pw",
    "-pw",
    "bindpw",
    "rootpw",
    "dbpw",
    "userpw",
    "adminpw",
    "erlang_cookie",
    "erlangcookie",
    "auth=",
    "auth:",
    "auth\"",
    "auth'",
    "auth ",
    "keybase",
    "_creds",
    "-creds",
    "_login",
];

/// Words that make `key` a secret; those that hold another part are left out.
const BEFORE_KEY: &[&str] = &[
    "api",
    "access",
    "private",
    "encryption",
    "encrypt",
    "encrypted",
    "signing",
    "sign",
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
    "fernet",
    "shared",
    "root",
    "admin",
    "unseal",
    "recovery",
    "crypto",
    "cipher",
    "subscription",
    "storage",
    "security",
    "wireguard",
    "preshared",
    "symmetric",
];

/// What stands between the parts of a name.
const BETWEEN: &[&str] = &["", "_", "-", "."];

/// One of the words that wake.
pub fn text_of(word: usize) -> &'static str {
    all().get(word).map_or("", |word| word.text)
}

/// The words, ready to be looked for.
pub fn keywords() -> &'static Keywords {
    static KEYWORDS: OnceLock<Keywords> = OnceLock::new();
    KEYWORDS.get_or_init(|| Keywords::new(all().to_vec()))
}

/// The words.
pub fn all() -> &'static [Word] {
    static ALL: OnceLock<Vec<Word>> = OnceLock::new();
    ALL.get_or_init(|| {
        let case = Case::Any;
        let parts = PARTS.iter().map(|text| Word { text, case });
        let keys = BEFORE_KEY.iter().flat_map(|before| {
            BETWEEN.iter().map(move |between| Word {
                text: String::leak(format!("{before}{between}key")),
                case,
            })
        });
        parts.chain(keys).collect()
    })
}

//! Files that hold secrets by their name, when they do: what `.gitignore` should have named.

mod contents;
mod places;

use super::findings::Findings;
use super::shape::file_name;
use super::shape::is_dotenv;
use crate::scan::Confidence;
use contents::Held;

/// A kind of file that holds secrets.
struct SecretFile {
    /// Whether a path is of this kind; the name in small letters.
    is: fn(path: &str, name: &str) -> bool,
    /// What in it is secret, if it is.
    held: fn(text: &str) -> Option<Held>,
    /// What it is, for the reader.
    what: &'static str,
    confidence: Confidence,
}

/// Every kind, the surest first.
const SECRET_FILES: &[SecretFile] = &[
    kind(
        places::private_key,
        contents::private_key,
        "a private key",
        Confidence::High,
    ),
    kind(
        places::private_key,
        contents::locked_private_key,
        "a private key behind a passphrase, which can be guessed",
        Confidence::Medium,
    ),
    kind(
        |_, name| is_dotenv(name) && !places::is_example(name),
        contents::dotenv,
        "a dotenv file with secrets",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".npmrc" || name == ".yarnrc" || name == ".yarnrc.yml",
        contents::npmrc,
        "credentials of npm",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".pypirc" || name == "pip.conf",
        contents::password_line,
        "credentials of PyPI",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".netrc" || name == "_netrc",
        contents::netrc,
        "passwords for hosts",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".pgpass" || name == "pgpass.conf",
        contents::pgpass,
        "passwords of databases",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".git-credentials",
        contents::url_with_password,
        "passwords for git hosts",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".my.cnf" || name == ".mylogin.cnf",
        contents::password_line,
        "passwords of MySQL",
        Confidence::High,
    ),
    kind(
        |_, name| name == ".s3cfg" || name == ".boto" || name == ".passwd-s3fs",
        contents::password_line,
        "credentials of a cloud",
        Confidence::High,
    ),
    kind(
        places::credentials,
        contents::password_line,
        "credentials",
        Confidence::High,
    ),
    kind(
        places::docker_config,
        contents::docker_auth,
        "credentials of container registries",
        Confidence::High,
    ),
    kind(
        places::vault_password,
        contents::one_line,
        "a password that opens other files",
        Confidence::High,
    ),
    kind(
        places::rails_key,
        contents::hex_key,
        "the key of encrypted credentials",
        Confidence::High,
    ),
    kind(
        places::terraform_state,
        contents::terraform_state,
        "Terraform's state, which holds every value readable",
        Confidence::Medium,
    ),
    kind(
        places::key_store,
        contents::anything,
        "a store of private keys",
        Confidence::Medium,
    ),
    kind(
        |_, name| name == ".htpasswd" || name.ends_with(".htpasswd"),
        contents::htpasswd,
        "hashes of passwords, which can be guessed",
        Confidence::Low,
    ),
];

const fn kind(
    is: fn(&str, &str) -> bool,
    held: fn(&str) -> Option<Held>,
    what: &'static str,
    confidence: Confidence,
) -> SecretFile {
    SecretFile {
        is,
        held,
        what,
        confidence,
    }
}

/// Whether the name alone makes a file worth a look.
pub(super) fn is_candidate(path: &str) -> bool {
    let name = file_name(path).to_ascii_lowercase();
    SECRET_FILES.iter().any(|kind| (kind.is)(path, &name))
}

/// Says what secret a file of a telling name holds.
pub(super) fn secret_file(path: &str, text: &str, findings: &mut Findings) {
    let name = file_name(path).to_ascii_lowercase();
    let kinds = SECRET_FILES.iter().filter(|kind| (kind.is)(path, &name));
    let mut held = kinds.filter_map(|kind| Some((kind, (kind.held)(text)?)));
    if let Some((kind, held)) = held.next() {
        let why = format!("this is {}", kind.what);
        findings.add(
            ("secret-file", kind.confidence),
            held.at,
            held.key,
            vec![why],
        );
    }
}

//! Settings: which values under a secret's key are secrets in plain sight.

use super::Candidate;
use super::Kind;
use super::surroundings::Surroundings;
use crate::policy::Form;
use crate::policy::Secrecy;
use crate::policy::is_default;
use crate::scan::Confidence;
use crate::scan::assigned::Operator;
use crate::scan::assigned::Quote;
use crate::scan::assigned::Stand;

/// How sure it is that the value is a secret; nothing if it is none.
pub fn confidence(kind: Kind, candidate: &Candidate<'_>) -> Option<Confidence> {
    if !is_assigned(kind, candidate)
        || is_kept_elsewhere(candidate.around)
        || is_sentence(candidate)
        || is_plain_number(candidate)
        || is_name_of_secret(candidate)
        || is_name_of_entry(candidate)
        || is_usage(candidate)
        || is_label(candidate)
    {
        return None;
    }
    Some(match candidate.secrecy {
        Secrecy::Password | Secrecy::Login => Confidence::High,
        _ if is_default(candidate.value) || Form::of(candidate.value).is_some() => Confidence::High,
        _ => Confidence::Medium,
    })
}

/// Whether the operator is one that assigns in this kind of file.
fn is_assigned(kind: Kind, candidate: &Candidate<'_>) -> bool {
    let one = candidate.assigned;
    let before = candidate.around.before(one.key.start);
    let last = before.bytes().next_back();
    if before.ends_with("${") || last == Some(b'$') && kind == Kind::Shell {
        let is_powershell = one.operator == Operator::Equals
            && one.quote != Quote::None
            && one.stand == Stand::First;
        if before.ends_with("${") || !is_powershell {
            return false;
        }
    }
    let quoted = one.quote != Quote::None;
    // `set /p PASSWORD=Password: ` asks.
    if kind == Kind::Shell && before.trim_end().to_ascii_lowercase().ends_with("set /p") {
        return false;
    }
    let inside_braces = || {
        let bare = before.trim_end_matches([' ', '\t', '"', '\'', '\\']);
        bare.is_empty() || bare.ends_with(['{', ',', '[', '-'])
    };
    match (one.operator, kind) {
        (Operator::Userinfo | Operator::Pair, _) => true,
        (Operator::Option, _) => !candidate.value.starts_with("--"),
        (Operator::Statement, _) => {
            let said = before.to_ascii_lowercase();
            kind == Kind::Sql
                || ["user", "role", "grant"]
                    .iter()
                    .any(|word| said.contains(word))
        }
        (Operator::Element, _) => kind == Kind::Xml || kind == Kind::Settings || kind == Kind::Yaml,
        (Operator::Comma, _) => last_is_dash(before) && quoted,
        (Operator::Arrow, _) => quoted,
        (Operator::Space, Kind::Dockerfile) => one.stand == Stand::First && is_env_line(before),
        (Operator::Space, Kind::Settings) => {
            let login = before.trim_start();
            one.stand == Stand::First && (quoted || ends_its_line(candidate))
                || login.starts_with("machine ")
                || login.starts_with("login ")
        }
        (Operator::Space, _) => {
            one.quote == Quote::Single && candidate.key.eq_ignore_ascii_case("password")
        }
        (Operator::Colon, Kind::Yaml | Kind::Json) => {
            is_apart(candidate) && (one.stand == Stand::First || inside_braces())
        }
        (Operator::Colon, Kind::Hcl | Kind::Settings | Kind::Sql) => {
            quoted || one.stand == Stand::First && kind == Kind::Settings
        }
        (Operator::Colon, Kind::Env) => one.stand == Stand::First,
        // A header; `echo "token: missing"` says something.
        (Operator::Colon, Kind::Shell) if one.quote == Quote::Around => {
            before.contains("-H") || before.to_ascii_lowercase().contains("header")
        }
        (Operator::Colon, Kind::Shell | Kind::Dockerfile | Kind::Xml) => {
            quoted || one.stand == Stand::First && is_apart(candidate)
        }
        (Operator::Equals, Kind::Hcl | Kind::Sql) => quoted || before.contains(['"', '\'']),
        (Operator::Equals, Kind::Xml) => quoted || before.contains(['"', '\'', '>']),
        (Operator::Equals, Kind::Yaml) => {
            one.stand == Stand::First
                || !before.ends_with(' ')
                || quoted
                || !one_is_prose(candidate)
        }
        (Operator::Equals, _) => true,
        (Operator::Colon, Kind::Code | Kind::Prose | Kind::Quiet) => false,
    }
}

/// Whether an `=` inside a text of YAML has words on both sides: prose.
fn one_is_prose(candidate: &Candidate<'_>) -> bool {
    let one = candidate.assigned;
    let behind = &candidate.text[one.key.end..one.value.start];
    behind.contains(' ')
}

/// Whether a quote or space stands between the key and the value, as YAML has it.
fn is_apart(candidate: &Candidate<'_>) -> bool {
    let one = candidate.assigned;
    let between = &candidate.text[one.key.end..one.value.start];
    between.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '\''))
}

fn last_is_dash(before: &str) -> bool {
    before.ends_with('-')
}

fn is_env_line(before: &str) -> bool {
    let word = before.trim();
    word.eq_ignore_ascii_case("env") || word.eq_ignore_ascii_case("arg")
}

/// Whether a line of settings has nothing but the key of a password and its value.
fn ends_its_line(candidate: &Candidate<'_>) -> bool {
    let rest = &candidate.text[candidate.assigned.value.end..];
    let rest = rest.lines().next().unwrap_or_default().trim();
    candidate.secrecy == Secrecy::Password && (rest.is_empty() || rest.starts_with('#'))
}

/// Objects whose keys name what another place holds.
const REFERRING_KINDS: &[&str] = &[
    "SealedSecret",
    "ExternalSecret",
    "ClusterExternalSecret",
    "SecretStore",
    "ClusterSecretStore",
    "PushSecret",
    "SecretProviderClass",
    "VaultStaticSecret",
    "VaultDynamicSecret",
    "VaultPKISecret",
    "VaultAuth",
    "VaultConnection",
    "OnePasswordItem",
    "InfisicalSecret",
    "DopplerSecret",
    "BitwardenSecret",
    "AzureKeyVaultSecret",
    "CustomResourceDefinition",
    "SopsSecret",
    "VaultSecret",
    "AWSSecret",
    "GCPSecret",
    "SecretClaim",
    "Password",
];

/// Keys whose values refer, whatever is below them.
const REFERRING_PARENTS: &[&str] = &[
    "encryptedData",
    "secretKeyRef",
    "valueFrom",
    "remoteRef",
    "secretRef",
    "secretKeys",
    "existingSecret",
    "properties",
    "secretObjects",
    "permissions",
    "annotations",
    "labels",
    "matchLabels",
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "scripts",
    "selector",
    "required",
    "secretNames",
    "outputs",
];

/// Whether the object or the part of it says that the value is kept elsewhere.
///
/// The data of Secrets is judged where the structure of the object is known.
pub fn is_kept_elsewhere(around: &Surroundings<'_, '_>) -> bool {
    let parents = around.parents();
    if parents
        .iter()
        .any(|parent| REFERRING_PARENTS.contains(parent))
    {
        return true;
    }
    let is_data = |parent: &&str| matches!(*parent, "data" | "stringData");
    around.kinds().iter().any(|kind| {
        REFERRING_KINDS.contains(kind)
            || *kind == "Secret" && (parents.iter().any(is_data) || parents.is_empty())
    })
}

/// Whether the value is a sentence or a label for people.
fn is_sentence(candidate: &Candidate<'_>) -> bool {
    const SAID: &[&str] = &[
        "your",
        "enter",
        "please",
        "password",
        "passwords",
        "token",
        "secret",
        "must",
        "forgot",
        "invalid",
        "required",
        "confirm",
        "the",
        "is",
        "for",
        "to",
        "a",
        "an",
        "of",
        "used",
        "new",
        "reset",
        "change",
        "this",
        "from",
        "in",
        "and",
        "or",
        "not",
        "with",
    ];
    let value = candidate.value;
    if !value.contains(char::is_whitespace) || candidate.assigned.quote == Quote::Block {
        return false;
    }
    if candidate.secrecy == Secrecy::Key {
        return true;
    }
    // Labels stand under keys that programs read, not under variables.
    if candidate.key.bytes().all(|b| !b.is_ascii_lowercase()) {
        return false;
    }
    let words = value.split_whitespace();
    words
        .filter(|word| {
            let word = word
                .trim_matches(|c: char| !c.is_alphanumeric())
                .to_ascii_lowercase();
            SAID.contains(&word.as_str())
        })
        .count()
        >= 1
}

/// Whether the value is the key again, as people write it: `password: Password`.
fn is_label(candidate: &Candidate<'_>) -> bool {
    let name = candidate.key.rsplit('.').next().unwrap_or_default();
    let assigns = matches!(
        candidate.assigned.operator,
        Operator::Colon | Operator::Equals
    );
    let mut letters = candidate.value.chars();
    let titled = letters.next().is_some_and(char::is_uppercase)
        && letters.all(|letter| letter.is_lowercase());
    assigns
        && titled
        && name.starts_with(|first: char| first.is_lowercase())
        && name.eq_ignore_ascii_case(candidate.value)
}

/// Whether the value is a number, a size or a time under a key that does not ask for a password.
fn is_plain_number(candidate: &Candidate<'_>) -> bool {
    let value = candidate.value;
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let number = value.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = value.len() - number.len() <= 3
        && !number.is_empty()
        && number
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'-'));
    match candidate.secrecy {
        Secrecy::Password => unit && digits == value.len() && digits <= 2,
        _ => {
            let guessed = candidate.key.to_ascii_lowercase().contains("secret");
            unit && digits < 16 && !(guessed && is_default(value))
        }
    }
}

/// Whether the value is the name of an object that holds the secret: `secret: shop-credentials`.
fn is_name_of_secret(candidate: &Candidate<'_>) -> bool {
    let key = candidate.key;
    let value = candidate.value;
    let screaming = key.bytes().all(|b| !b.is_ascii_lowercase());
    let names = (key == "secret"
        || key == "secrets"
        || key == "secretKey"
        || key.ends_with("Secret")
        || key.ends_with("Credentials")
        || key == "credentials"
        || key.ends_with("secret") && key.contains('-'))
        && candidate.assigned.operator == Operator::Colon
        && !screaming;
    let kebab = value.contains('-') && value.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let endings = [
        "-secret",
        "-secrets",
        "-credentials",
        "-creds",
        "-tls",
        "-cert",
        "-auth",
        "-token",
        "-config",
        "-certificate",
        "-key",
        "-keys",
        "-password",
        "-env",
    ];
    let thought_up = [
        "jwt", "session", "cookie", "signing", "super", "my-", "change", "dev-", "test",
    ];
    names
        && kebab
        && endings.iter().any(|ending| value.ends_with(ending))
        && !thought_up.iter().any(|word| value.contains(word))
        && (key == "secretKey" || !is_default(value))
}

/// Whether the value is what something is stored under: `sessionKey: user`.
fn is_name_of_entry(candidate: &Candidate<'_>) -> bool {
    const STORED: &[&str] = &[
        "session",
        "cookie",
        "storage",
        "service",
        "account",
        "app",
        "application",
        "root",
        "admin",
        "security",
        "shared",
        "subscription",
        "sign",
        "deploy",
        "webhook",
        "auth",
        "ssl",
        "tls",
        "ssh",
    ];
    let value = candidate.value;
    let key = candidate.key.to_ascii_lowercase();
    let Some(before) = key.trim_end_matches('s').strip_suffix("key") else {
        return false;
    };
    let before = before.trim_end_matches(['_', '-', '.']);
    let plain = |b: u8| b.is_ascii_alphabetic() || matches!(b, b'_' | b'-' | b'.' | b':');
    let variable = candidate.key.bytes().all(|b| !b.is_ascii_lowercase());
    let small = value.to_ascii_lowercase();
    let says_secret = ["change", "secret", "pass", "insecure"]
        .iter()
        .any(|word| small.contains(word))
        || variable && is_default(value);
    STORED.iter().any(|word| before.ends_with(word))
        && value.len() < 32
        && value.bytes().all(plain)
        && !says_secret
}

/// Whether the value is the name of an option's argument, as usage texts have it.
fn is_usage(candidate: &Candidate<'_>) -> bool {
    let bare = matches!(
        candidate.assigned.operator,
        Operator::Option | Operator::Space
    ) && candidate.assigned.quote == Quote::None;
    bare && candidate
        .value
        .bytes()
        .all(|b| b.is_ascii_uppercase() || matches!(b, b'_' | b'-' | b'[' | b']' | b'.'))
}

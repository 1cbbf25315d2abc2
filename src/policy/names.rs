//! Whether a value holds the name of its service or user.

use super::defaults::fold;
use super::defaults::plain;
use super::defaults::unleet;
use zeroize::Zeroizing;

/// Names that say too little to be held against a value.
const GENERIC: &[&str] = &[
    "admin",
    "apps",
    "auth",
    "backend",
    "base",
    "cluster",
    "common",
    "config",
    "configmap",
    "data",
    "default",
    "deploy",
    "docker",
    "env",
    "envs",
    "file",
    "files",
    "frontend",
    "global",
    "helm",
    "infra",
    "json",
    "kube",
    "local",
    "main",
    "manifests",
    "namespace",
    "name",
    "prod",
    "production",
    "root",
    "secret",
    "secrets",
    "server",
    "service",
    "services",
    "settings",
    "stack",
    "staging",
    "system",
    "test",
    "user",
    "username",
    "values",
    "yaml",
];

/// The shortest name that counts, and the shortest one that is seen through a respelling: shorter
/// ones come about by chance.
const SHORTEST: usize = 4;
const SHORTEST_RESPELT: usize = 6;

/// Tells whether one of `names`, or a word of it, is in the value, also spelt as in `p0stgr3s`.
pub fn holds_one(value: &str, names: &[&str]) -> bool {
    let small = Zeroizing::new(value.to_lowercase());
    let spellings = [fold(value, plain), fold(value, unleet)];
    let held = |word: &str| {
        let word = fold(word, plain);
        word.len() >= SHORTEST
            && word.bytes().any(|byte| !byte.is_ascii_digit())
            && !GENERIC.contains(&word.as_str())
            && (small.contains(word.as_str())
                || word.len() >= SHORTEST_RESPELT
                    && spellings.iter().any(|it| it.contains(word.as_str())))
    };
    names
        .iter()
        .any(|name| held(name) || name.split(|c: char| !c.is_alphanumeric()).any(held))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_the_service_is_seen_in_the_value() {
        for (value, name) in [
            ("Postgres-Xk9#mPq2$vL8", "postgres"),
            ("xK9-p0stgr3s-vL8n", "postgres-main"),
            ("payments_api_2024", "payments-api"),
        ] {
            assert!(holds_one(value, &[name]), "{value} {name}");
        }
    }

    #[test]
    fn short_and_generic_names_do_not_count() {
        for (value, name) in [
            ("mydbXk9", "db"),
            ("prod-Xk9#mPq2", "prod"),
            ("Gx7-kPq2mWz9_rTb4nLc", "postgres"),
            ("x2024y", "2024"),
            ("", ""),
        ] {
            assert!(!holds_one(value, &[name]), "{value} {name}");
        }
    }
}

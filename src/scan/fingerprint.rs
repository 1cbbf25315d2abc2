//! Fingerprints: short names of findings that outlive rebases, squashes and edits around them.
//!
//! A fingerprint holds no commit and no line. There are two kinds, and both look the same:
//!
//! - *By place*, for whatever somebody could guess (structure, policy, short tokens): the rule, the
//!   path, the key and, where one file has the same key more than once, which of them it is. Nothing
//!   in it comes from the value. The price: a file that is moved has new findings, which is right,
//!   for a place is what was accepted, and a secret moved from `tests/` to `deploy/` is news; and
//!   when the first of two equal keys goes, the second takes its name.
//! - *By secret*, for a token that nobody guesses ([`STRONG`]): the rule and a keyed hash
//!   (HMAC-SHA256) of the secret under the salt of the baseline file. It is the same wherever the
//!   token stands, so a token that is known is known in every copy. The salt is no secret; it keeps
//!   the fingerprints of two repositories from being compared.
//!
//! Without a baseline file there is no salt, and every fingerprint is by place.

use std::collections::HashMap;

use hmac::Hmac;
use hmac::Mac;
use sha2::Digest;
use sha2::Sha256;

use super::entropy;
use super::finding::Kind;
use super::finding::Place;

/// From how many bits on, as [`guess_bits`] counts them, a secret may be hashed.
pub const STRONG: f32 = 80.0;

/// The fewest bytes that a salt has.
pub const SALT_LENGTH: usize = 16;

/// What every fingerprint begins with: the version of the scheme.
const VERSION: &str = "lf1";

/// What stands between the parts. With `:` or `=` behind a rule named `…-token`, scanners of every
/// make would take the hash for a secret, in baseline files before all.
const SEPARATOR: char = '.';

/// How many base32 characters a fingerprint shows of its hash: 130 bits.
const SHOWN: usize = 26;

/// Random bytes that stand in the baseline file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salt(Vec<u8>);

impl Salt {
    /// Takes bytes for a salt; nothing if they are fewer than [`SALT_LENGTH`].
    pub fn new(bytes: &[u8]) -> Option<Self> {
        (bytes.len() >= SALT_LENGTH).then(|| Self(bytes.to_vec()))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Names the findings of one text, in the order in which they stand in it.
pub struct Fingerprints<'a> {
    salt: Option<&'a Salt>,
    seen: HashMap<(String, Option<String>), usize>,
}

impl<'a> Fingerprints<'a> {
    /// Begins a text.
    pub fn new(salt: Option<&'a Salt>) -> Self {
        Self {
            salt,
            seen: HashMap::new(),
        }
    }

    /// Names the next finding of the text; nothing of the secret is kept.
    pub fn next(&mut self, rule: &str, kind: Kind, place: &Place, secret: &[u8]) -> String {
        if let (Kind::Token, Some(salt)) = (kind, self.salt)
            && guess_bits(secret) >= STRONG
        {
            return of_secret(rule, salt, secret);
        }
        let same = (rule.to_owned(), place.key.clone());
        let ordinal = self.seen.entry(same).or_default();
        *ordinal += 1;
        of_place(rule, &place.path, place.key.as_deref(), *ordinal)
    }
}

/// Names a finding by its place; `ordinal` counts equal rules and keys in one file, from 1.
pub fn of_place(rule: &str, path: &str, key: Option<&str>, ordinal: usize) -> String {
    let mut hash = Sha256::new();
    hash.update(b"lockleaf fingerprint 1 by place");
    for part in [rule, path, key.unwrap_or_default()] {
        // A length before each part: no two lists of parts give the same bytes.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.update([u8::from(key.is_some())]);
    hash.update((ordinal as u64).to_be_bytes());
    printed(rule, &hash.finalize())
}

/// Names a finding by its secret, of which the keyed hash alone leaves.
pub fn of_secret(rule: &str, salt: &Salt, secret: &[u8]) -> String {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(salt.bytes())
        .expect("HMAC takes a key of any length");
    mac.update(b"lockleaf fingerprint 1 by secret");
    mac.update(&(rule.len() as u64).to_be_bytes());
    mac.update(rule.as_bytes());
    mac.update(secret);
    printed(rule, &mac.finalize().into_bytes())
}

/// Which of a blob's paths counts: where it stands at `HEAD`, so that a scan of the history and one
/// of the work tree agree, else where its first commit put it, else the first in byte order.
pub fn canonical_path<'p>(
    paths: &'p [String],
    at_head: Option<&'p str>,
    first_commit: Option<&'p str>,
) -> Option<&'p str> {
    let least = || paths.iter().map(String::as_str).min();
    at_head.or(first_commit).or_else(least)
}

/// Whether a text is spelt as a fingerprint of this version.
pub fn is_fingerprint(text: &str) -> bool {
    let Some((rule, hash)) = text
        .strip_prefix(VERSION)
        .and_then(|rest| rest.strip_prefix(SEPARATOR))
        .and_then(|rest| rest.rsplit_once(SEPARATOR))
    else {
        return false;
    };
    let is_sign = |sign: u8| sign.is_ascii_graphic() && !b"\"'\\".contains(&sign);
    !rule.is_empty()
        && rule.bytes().all(is_sign)
        && hash.len() == SHOWN
        && hash.bytes().all(|sign| BASE32.contains(&sign))
}

/// How many bits it takes to guess a secret, at the least: of its longest random part alone.
///
/// A secret may be a whole URL with a short password in it. So only runs of letters and digits
/// count, and of these only such as change between upper case, lower case and digit as chance does:
/// words, names and years strung together count for nothing. It errs to the low side, where the
/// fingerprint is by place.
pub fn guess_bits(secret: &[u8]) -> f32 {
    secret
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|run| looks_drawn(run))
        .map(|run| entropy::shannon(run) * run.len() as f32)
        .fold(0.0, f32::max)
}

/// Whether three in ten neighbours at least are of different classes.
fn looks_drawn(run: &[u8]) -> bool {
    let class = |byte: u8| (byte.is_ascii_digit(), byte.is_ascii_uppercase());
    let changes = run
        .windows(2)
        .filter(|pair| class(pair[0]) != class(pair[1]))
        .count();
    run.len() > 1 && changes * 10 >= (run.len() - 1) * 3
}

fn printed(rule: &str, hash: &[u8]) -> String {
    // What is no printable ASCII would be hard to copy: rules of other tools may hold it.
    let plain = |sign: char| match sign {
        '"' | '\'' | '\\' => '_',
        sign if sign.is_ascii_graphic() => sign,
        _ => '_',
    };
    let rule: String = rule.chars().map(plain).collect();
    let hash = base32(hash, SHOWN);
    format!("{VERSION}{SEPARATOR}{rule}{SEPARATOR}{hash}")
}

/// The alphabet of RFC 4648, in lower case.
const BASE32: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The first `length` characters of the base32 of `bytes`.
fn base32(bytes: &[u8], length: usize) -> String {
    let bit = |at: usize| {
        let byte = bytes.get(at / 8).copied().unwrap_or_default();
        usize::from(byte >> (7 - at % 8) & 1)
    };
    (0..length)
        .map(|sign| (0..5).fold(0, |value, at| value << 1 | bit(sign * 5 + at)))
        .map(|value| char::from(BASE32[value]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::sample;
    use proptest::prelude::*;

    fn place(path: &str, key: Option<&str>, line: usize) -> Place {
        Place {
            path: path.to_owned(),
            line,
            column: 1,
            end_line: line,
            end_column: 9,
            key: key.map(str::to_owned),
        }
    }

    fn salt(byte: u8) -> Salt {
        Salt::new(&[byte; SALT_LENGTH]).unwrap()
    }

    fn one(kind: Kind, salt: Option<&Salt>, place: &Place, secret: &[u8]) -> String {
        Fingerprints::new(salt).next("rule", kind, place, secret)
    }

    #[test]
    fn base32_agrees_with_rfc_4648() {
        assert_eq!(base32(b"foobar", 10), "mzxw6ytboi");
        assert_eq!(base32(b"f", 2), "my");
    }

    #[test]
    fn a_fingerprint_is_short_versioned_and_names_its_rule() {
        let made = of_place(
            "plaintext-kubernetes-secret",
            "k8s/db.yaml",
            Some("data.a"),
            1,
        );
        assert!(
            made.starts_with("lf1.plaintext-kubernetes-secret."),
            "{made}"
        );
        assert_eq!(made.rsplit('.').next().unwrap().len(), 26);
        assert!(is_fingerprint(&made));
    }

    #[test]
    fn a_fingerprint_never_changes_between_versions_of_the_program() {
        assert_eq!(
            of_place("weak-password", "a/b.yaml", Some("data.password"), 1),
            "lf1.weak-password.bhhawmith4kwyvwjuwyanabbjs"
        );
        assert_eq!(
            of_secret("some-token", &salt(7), b"not a secret"),
            "lf1.some-token.nlhwgniw6c45m5haz5jbaldxh2"
        );
    }

    #[test]
    fn the_line_and_the_value_are_not_in_a_fingerprint_by_place() {
        let (near, far) = (place("a", Some("k"), 1), place("a", Some("k"), 900));
        for kind in [Kind::Structure, Kind::Policy] {
            let first = one(kind, Some(&salt(1)), &near, b"hunter2");
            let second = one(kind, Some(&salt(2)), &far, b"another value");
            assert_eq!(first, second);
        }
    }

    #[test]
    fn rule_path_key_and_order_each_make_another_fingerprint() {
        let made = [
            of_place("r", "p", Some("k"), 1),
            of_place("s", "p", Some("k"), 1),
            of_place("r", "q", Some("k"), 1),
            of_place("r", "p", Some("l"), 1),
            of_place("r", "p", Some("k"), 2),
            of_place("r", "p", None, 1),
            of_place("r", "p", Some(""), 1),
            of_place("r", "pk", Some(""), 1),
        ];
        let different: std::collections::HashSet<&String> = made.iter().collect();
        assert_eq!(different.len(), made.len());
    }

    #[test]
    fn equal_keys_of_a_file_are_counted() {
        let mut prints = Fingerprints::new(None);
        let place = place("a", Some("k"), 1);
        let first = prints.next("r", Kind::Policy, &place, b"");
        let second = prints.next("r", Kind::Policy, &place, b"");
        let other_rule = prints.next("s", Kind::Policy, &place, b"");
        assert_eq!(first, of_place("r", "a", Some("k"), 1));
        assert_eq!(second, of_place("r", "a", Some("k"), 2));
        assert_eq!(other_rule, of_place("s", "a", Some("k"), 1));
    }

    #[test]
    fn a_strong_token_has_one_fingerprint_in_every_file() {
        let token = sample::text("ghp_{w:30}{crc62}").unwrap();
        let made = |byte, path| {
            let place = place(path, None, 1);
            one(Kind::Token, Some(&salt(byte)), &place, token.as_bytes())
        };
        assert_eq!(made(1, "a"), made(1, "b/c"));
        assert_ne!(made(1, "a"), made(2, "a"), "the salt counts");
    }

    #[test]
    fn without_a_salt_every_fingerprint_is_by_place() {
        let token = sample::text("ghp_{w:30}{crc62}").unwrap();
        let place = place("a", None, 1);
        let made = one(Kind::Token, None, &place, token.as_bytes());
        assert_eq!(made, of_place("rule", "a", None, 1));
    }

    #[test]
    fn what_can_be_guessed_is_never_hashed() {
        for weak in [
            "hunter2",
            "postgres://app1:Summer2024@db1.prod.example.com:5432/shop?sslmode=require",
            "MyPostgresPasswordForProduction2024",
            "correct-horse-battery-staple-correct-horse-battery-staple",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "",
        ] {
            assert!(guess_bits(weak.as_bytes()) < STRONG, "{weak}");
            let place = place("a", None, 1);
            let made = one(Kind::Token, Some(&salt(1)), &place, weak.as_bytes());
            assert_eq!(made, of_place("rule", "a", None, 1), "{weak}");
        }
        for template in [
            "glpat-{w:40}",
            "{x:64}",
            "sk_live_{w:32}",
            "eyJ{w:40}.eyJ{w:60}.{u:43}",
        ] {
            let strong = sample::text(template).unwrap();
            assert!(guess_bits(strong.as_bytes()) >= STRONG, "{template}");
        }
    }

    #[test]
    fn the_path_at_head_counts_before_that_of_the_first_commit() {
        let paths = ["b".to_owned(), "a".to_owned()];
        assert_eq!(canonical_path(&paths, Some("h"), Some("f")), Some("h"));
        assert_eq!(canonical_path(&paths, None, Some("f")), Some("f"));
        assert_eq!(canonical_path(&paths, None, None), Some("a"));
        assert_eq!(canonical_path(&[], None, None), None);
    }

    #[test]
    fn other_texts_are_no_fingerprints() {
        let good = of_place("a-rule", "p", None, 1);
        let hash = good.rsplit('.').next().unwrap();
        for bad in [
            "",
            "lf1",
            "lf1.a",
            &format!("lf2.a.{hash}"),
            &format!("lf1..{hash}"),
            &format!("lf1.a b.{hash}"),
            &format!("lf1.a.{hash}a"),
            &format!("lf1.a.{}", hash.to_uppercase()),
            &format!("{good}\n"),
        ] {
            assert!(!is_fingerprint(bad), "{bad:?}");
        }
        assert!(is_fingerprint(&of_place(
            "mine: \"odd\" rule\n",
            "p",
            None,
            1
        )));
    }

    proptest! {
        #[test]
        fn every_finding_has_a_fingerprint_that_is_one(
            rule in ".{1,20}",
            path in any::<String>(),
            key in any::<Option<String>>(),
            secret in prop::collection::vec(any::<u8>(), 0..200),
        ) {
            let place = place(&path, key.as_deref(), 1);
            for kind in [Kind::Structure, Kind::Token] {
                let made = Fingerprints::new(Some(&salt(1))).next(&rule, kind, &place, &secret);
                prop_assert!(is_fingerprint(&made), "{made:?}");
            }
        }
    }

    #[test]
    fn a_salt_has_sixteen_bytes_or_more() {
        assert!(Salt::new(&[0; 15]).is_none());
        assert!(Salt::new(&[0; 32]).is_some());
    }
}

//! The same value under two services, known by keyed hashes that live in memory only.

use std::collections::BTreeSet;
use std::collections::HashMap;

use hmac::Hmac;
use hmac::Mac;
use sha2::Sha256;
use zeroize::Zeroizing;

/// What a value is known by: without the key nobody can tell which value that is, nor try guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mark([u8; 32]);

/// Makes the marks of one run.
///
/// The key is random and is never written anywhere, so the marks of two runs cannot be compared.
pub struct Marker(Zeroizing<[u8; 32]>);

impl Marker {
    /// Takes the key of this run.
    pub fn new(key: [u8; 32]) -> Self {
        Self(Zeroizing::new(key))
    }

    /// The mark of a value: HMAC-SHA256 under the key.
    pub fn mark(&self, value: &[u8]) -> Mark {
        let mac = Hmac::<Sha256>::new_from_slice(&*self.0);
        let mut mac = mac.expect("HMAC takes a key of any length");
        mac.update(value);
        Mark(mac.finalize().into_bytes().into())
    }
}

/// Which services share a value.
#[derive(Clone, Debug, Default)]
pub struct Reuse(HashMap<Mark, BTreeSet<String>>);

impl Reuse {
    /// Notes that a service has a value.
    pub fn note(&mut self, mark: Mark, service: &str) {
        let services = self.0.entry(mark).or_default();
        if !services.contains(service) {
            services.insert(service.to_owned());
        }
    }

    /// The other services that have the value, in the order of their names.
    pub fn others(&self, mark: Mark, service: &str) -> Vec<&str> {
        let services = self.0.get(&mark).into_iter().flatten();
        let others = services.filter(|other| other.as_str() != service);
        others.map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_under_two_services_is_seen_at_each() {
        let marker = Marker::new([7; 32]);
        let mut reuse = Reuse::default();
        for (value, service) in [
            ("one", "db"),
            ("one", "cache"),
            ("two", "db"),
            ("one", "db"),
        ] {
            reuse.note(marker.mark(value.as_bytes()), service);
        }
        assert_eq!(reuse.others(marker.mark(b"one"), "db"), ["cache"]);
        assert_eq!(reuse.others(marker.mark(b"one"), "cache"), ["db"]);
        assert!(reuse.others(marker.mark(b"two"), "db").is_empty());
        assert!(reuse.others(marker.mark(b"three"), "db").is_empty());
    }

    #[test]
    fn marks_of_two_keys_have_nothing_in_common() {
        let mark = |key| Marker::new([key; 32]).mark(b"value");
        assert_eq!(mark(1), mark(1));
        assert_ne!(mark(1), mark(2));
    }
}

//! Does a TLS key fit its certificate, and does the certificate hold (RFC 5280, PEM of RFC 7468).

use super::Found;
use super::Rules;
use super::What;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;

const CRT: &str = "tls.crt";
const KEY: &str = "tls.key";
const DAY: i64 = 24 * 60 * 60;

/// More certificates than any chain has.
const MAX_CHAIN: usize = 100;

pub(super) fn check(certificates: &[u8], key: &[u8], rules: &Rules, found: &mut Found<'_>) {
    let Some(chain) = chain(certificates, found) else {
        return;
    };
    let mut parsed = Vec::with_capacity(chain.len());
    for (number, certificate) in chain.iter().enumerate() {
        match X509Certificate::from_der(certificate) {
            Ok(([], certificate)) => parsed.push(certificate),
            _ => return found.data(CRT, What::BrokenCertificate(number + 1)),
        }
    }
    times(&parsed, rules, found);
    if !fits(&parsed, key, found) {
        return;
    }
    for (number, pair) in parsed.windows(2).enumerate() {
        if pair[0].issuer().as_raw() != pair[1].subject().as_raw() {
            return found.data(CRT, What::ChainOrder(number + 2));
        }
    }
}

/// The certificates of a PEM text.
fn chain(pem: &[u8], found: &mut Found<'_>) -> Option<Vec<CertificateDer<'static>>> {
    let mut chain = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem).take(MAX_CHAIN) {
        match certificate {
            Ok(certificate) => chain.push(certificate),
            Err(_) => {
                found.data(CRT, What::BrokenCertificate(chain.len() + 1));
                return None;
            }
        }
    }
    if chain.is_empty() {
        found.data(CRT, What::NoCertificate);
        return None;
    }
    Some(chain)
}

/// When each certificate of the chain begins and ends to hold.
fn times(chain: &[X509Certificate<'_>], rules: &Rules, found: &mut Found<'_>) {
    for (at, certificate) in chain.iter().enumerate() {
        let number = at + 1;
        let validity = certificate.validity();
        let begins = validity.not_before.timestamp().saturating_sub(rules.now);
        let left = validity.not_after.timestamp().saturating_sub(rules.now);
        let days = left.abs() / DAY;
        if left < 0 {
            found.data(CRT, What::Expired { number, days });
        } else if begins > 0 {
            let days = begins / DAY;
            found.data(CRT, What::NotYetValid { number, days });
        } else if left < i64::from(rules.expiry_days) * DAY {
            found.data(CRT, What::Expires { number, days });
        }
    }
}

/// Whether the key is that of the first certificate, or cannot be judged.
fn fits(chain: &[X509Certificate<'_>], key: &[u8], found: &mut Found<'_>) -> bool {
    if is_locked(key) {
        found.data(KEY, What::LockedKey);
        return false;
    }
    let Ok(key) = PrivateKeyDer::from_pem_slice(key) else {
        found.data(KEY, What::NoKey);
        return false;
    };
    let public = any_supported_type(&key).ok();
    let Some(public) = public.and_then(|key| key.public_key().map(|it| it.into_owned())) else {
        found.data(KEY, What::UnknownKey);
        return true;
    };
    let is_its_own =
        |certificate: &X509Certificate<'_>| certificate.public_key().raw == public.as_ref();
    match chain.iter().position(is_its_own) {
        Some(0) => return true,
        Some(at) => found.data(CRT, What::LeafNotFirst(at + 1)),
        None => found.data(KEY, What::KeyDoesNotFit),
    }
    false
}

/// Whether the key is encrypted by a passphrase: PKCS #8, or OpenSSL's header of before.
fn is_locked(pem: &[u8]) -> bool {
    let begin = b"-----BEGIN ENCRYPTED PRIVATE KEY";
    memchr::memmem::find(pem, begin).is_some()
        || memchr::memmem::find(pem, b"Proc-Type: 4,ENCRYPTED").is_some()
}

use super::*;
use rcgen::CertificateParams;
use rcgen::CertifiedIssuer;
use rcgen::KeyPair;
use rcgen::PKCS_ECDSA_P384_SHA384;
use rcgen::PKCS_ED25519;

const DAY: i64 = 24 * 60 * 60;

fn params(from_days: i64, to_days: i64) -> CertificateParams {
    let mut params = CertificateParams::new(vec!["example.org".into()]).unwrap();
    let at = |days: i64| {
        rcgen::date_time_ymd(1970, 1, 1)
            + std::time::Duration::from_secs((NOW + days * DAY + 60) as u64)
    };
    params.not_before = at(from_days);
    params.not_after = at(to_days);
    params
}

fn pair(params: CertificateParams) -> (String, String) {
    let key = KeyPair::generate().unwrap();
    (params.self_signed(&key).unwrap().pem(), key.serialize_pem())
}

fn judged(certificates: &str, key: &str) -> Vec<String> {
    secret(
        "kubernetes.io/tls",
        &[("tls.crt", certificates), ("tls.key", key)],
    )
}

#[test]
fn a_key_fits_its_own_certificate_and_no_other() {
    let (certificate, key) = pair(params(-10, 100));
    let (other, other_key) = pair(params(-10, 100));
    assert!(judged(&certificate, &key).is_empty());
    assert_one(
        &judged(&certificate, &other_key),
        "! data.tls.key the private key does not belong",
    );
    let turned = format!("{other}{certificate}");
    assert_one(
        &judged(&turned, &key),
        "! data.tls.crt the private key belongs to certificate 2",
    );
    for kind in [&PKCS_ECDSA_P384_SHA384, &PKCS_ED25519] {
        let key = KeyPair::generate_for(kind).unwrap();
        let certificate = params(-10, 100).self_signed(&key).unwrap().pem();
        assert!(judged(&certificate, &key.serialize_pem()).is_empty());
    }
}

#[test]
fn a_chain_leads_from_each_certificate_to_its_issuer() {
    let mut authority = params(-10, 100);
    authority
        .distinguished_name
        .push(rcgen::DnType::CommonName, "authority");
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let leaf = params(-10, 100).signed_by(&key, &authority).unwrap().pem();
    let key = key.serialize_pem();
    assert!(judged(&format!("{leaf}{}", authority.pem()), &key).is_empty());
    let (stranger, _) = pair(params(-10, 100));
    assert_one(
        &judged(&format!("{leaf}{stranger}"), &key),
        "? data.tls.crt certificate 2 of the chain did not issue",
    );
}

#[test]
fn the_time_of_a_certificate_is_told_in_days() {
    for (from, to, told) in [
        (-10, 100, None),
        (-10, 30, None),
        (
            -10,
            29,
            Some("? data.tls.crt certificate 1 expires in 29 days"),
        ),
        (
            -10,
            0,
            Some("? data.tls.crt certificate 1 expires in 0 days"),
        ),
        (
            -10,
            -3,
            Some("! data.tls.crt certificate 1 expired 2 days ago"),
        ),
        (
            5,
            100,
            Some("? data.tls.crt certificate 1 holds only in 5 days"),
        ),
    ] {
        let (certificate, key) = pair(params(from, to));
        let found = judged(&certificate, &key);
        match told {
            None => assert!(found.is_empty(), "{found:?}"),
            Some(told) => assert_one(&found, told),
        }
    }
}

#[test]
fn what_is_no_certificate_or_key_is_told_apart() {
    let (certificate, key) = pair(params(-10, 100));
    assert_one(
        &judged("words", &key),
        "! data.tls.crt it holds no certificate",
    );
    assert_one(
        &judged(&certificate, "words"),
        "! data.tls.key it holds no private key",
    );
    assert_one(
        &judged(&key, &key),
        "! data.tls.crt it holds no certificate",
    );
    let broken = certificate.replace("MI", "MA");
    assert_one(
        &judged(&broken, &key),
        "! data.tls.crt certificate 1 of the chain cannot be read",
    );
    let locked = key
        .replace("BEGIN PRIVATE", "BEGIN ENCRYPTED PRIVATE")
        .replace("END PRIVATE", "END ENCRYPTED PRIVATE");
    assert_one(
        &judged(&certificate, &locked),
        "! data.tls.key the private key is encrypted by a passphrase",
    );
    let short: String = key
        .lines()
        .filter(|line| line.starts_with("-----"))
        .collect::<Vec<_>>()
        .join("\nAAAA\n");
    assert_one(
        &judged(&certificate, &short),
        "? data.tls.key the private key is of a kind that is not checked",
    );
}

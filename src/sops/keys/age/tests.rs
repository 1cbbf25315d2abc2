use super::*;
use age::NoCallbacks;
use age::x25519;

/// A throw-away key pair.
const SSH_RECIPIENT: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ3OrhJuxHI4M27ZWkQag913t0qk4CLh64kNuFymuuNf alice@example";
const SSH_IDENTITY: &str = concat!(
    "-----BEGIN OPENSSH ",
    "PRIVATE KEY-----\n",
    "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n",
    "QyNTUxOQAAACCdzq4SbsRyODNu2VpEGoPdd7dKpOAi4euJDbhcprrjXwAAAJCNqOTBjajk\n",
    "wQAAAAtzc2gtZWQyNTUxOQAAACCdzq4SbsRyODNu2VpEGoPdd7dKpOAi4euJDbhcprrjXw\n",
    "AAAECZ1/rRjKfZo9hqxWUnA24hJheNu7iVsStLwQd0E2hYXZ3OrhJuxHI4M27ZWkQag913\n",
    "t0qk4CLh64kNuFymuuNfAAAADWFsaWNlQGV4YW1wbGU=\n",
    "-----END OPENSSH ",
    "PRIVATE KEY-----\n",
);
const RSA_RECIPIENT: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC57V1BXFRTQ5vK88bp8KGVtX+pICytYLxqrwneINK2N39eo0Kx6DQhXn9864P9T59lIqvjQstTqZfLX9xaEMhuqaNwzglCkc8rhwtes7xKOMvK7sKAs1s3blTjtAGXBJ8ITz7ueqprJl3fGjlfIcSZhnwzI6Ry6GMscREcq9n98Z3hcoonEa0sbIWQIMasAfKPt9iSuFDMw6JOLEDrA/0SzG94W2B2HM+f+nPYolir2jB514IhBYnt7li7yJE8eYazJeZMn14uvL7MrhnWFkbO59x1gRTsHspNq3rk5Zm6+17klo2OnkD15besvmPHZ3UirMzXWzR5/DxmH6hcFfMJ rsa@example";

fn round_trip(recipient: &str, identity: &dyn Identity) {
    let recipient = parse_recipient(recipient).unwrap();
    let enc = wrap(&recipient, &[7; 32], NoCallbacks).unwrap();
    assert!(is_age_file(&enc));
    assert_eq!(unwrap(&enc, &[identity]).unwrap().expose(), [7; 32]);
}

fn refused(recipient: &str) -> AgeError {
    parse_recipient(recipient).unwrap_err()
}

#[test]
fn what_is_wrapped_for_a_recipient_its_identity_unwraps() {
    let identity = x25519::Identity::generate();
    round_trip(&identity.to_public().to_string(), &identity);
    let identity = age::ssh::Identity::from_buffer(SSH_IDENTITY.as_bytes(), None).unwrap();
    round_trip(SSH_RECIPIENT, &identity);
}

#[test]
fn the_armor_is_spelled_as_sops_spells_it() {
    for recipient in [SSH_RECIPIENT, RSA_RECIPIENT] {
        let recipient = parse_recipient(recipient).unwrap();
        let enc = wrap(&recipient, &[7; 32], NoCallbacks).unwrap();
        let lines: Vec<&str> = enc.lines().collect();
        assert_eq!(lines[0], ARMOR_BEGINS);
        assert_eq!(lines[lines.len() - 1], "-----END AGE ENCRYPTED FILE-----");
        assert!(
            lines[1..lines.len() - 2]
                .iter()
                .all(|line| line.len() == 64)
        );
        assert!(enc.ends_with("-----\n") && !enc.contains('\r'));
    }
}

#[test]
fn a_recipient_is_kept_as_it_was_given() {
    let parsed = parse_recipient(&format!("  {SSH_RECIPIENT}\n")).unwrap();
    assert_eq!(parsed.as_str(), SSH_RECIPIENT);
    assert_eq!(format!("{parsed:?}"), SSH_RECIPIENT);
    let bare = SSH_RECIPIENT.rsplit_once(' ').unwrap().0;
    assert_eq!(parse_recipient(bare).unwrap().as_str(), bare);
}

#[test]
fn the_recipients_of_plugins_are_read_and_a_missing_plugin_is_named() {
    // Bech32 of four bytes under the prefix "age1lockleaftest".
    let plugin = parse_recipient("age1lockleaftest1qqqsyqcqkv6l3").unwrap();
    let error = wrap(&plugin, &[7; 32], NoCallbacks).unwrap_err();
    assert!(matches!(error, AgeError::PluginMissing { name } if name == "lockleaftest"));
}

#[test]
fn a_post_quantum_recipient_is_named() {
    let error = refused("age1pq1xyz");
    assert!(matches!(&error, AgeError::PostQuantum { recipient } if recipient == "age1pq1xyz"));
    assert!(error.to_string().contains("age1pq1xyz"));
}

#[test]
fn a_secret_in_the_place_of_a_recipient_is_not_repeated() {
    let secret = "AGE-SECRET-KEY-1QQPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQDEADBEEF";
    for text in [
        secret.to_owned(),
        secret.to_lowercase(),
        "hunter2".to_owned(),
    ] {
        let error = refused(&text);
        assert!(!format!("{error} {error:?}").contains(&text));
    }
    assert!(matches!(refused(secret), AgeError::SecretKey));
    assert!(matches!(
        refused(&secret.to_lowercase()),
        AgeError::SecretKey
    ));
    assert!(matches!(refused(SSH_IDENTITY), AgeError::SecretKey));
    assert!(matches!(refused("hunter2"), AgeError::Unknown));
    assert!(matches!(refused(""), AgeError::Unknown));
}

#[test]
fn a_damaged_recipient_is_refused() {
    let good = x25519::Identity::generate().to_public().to_string();
    let cut = &good[..good.len() - 1];
    assert!(matches!(refused(cut), AgeError::Damaged { recipient } if recipient == cut));
    for text in [
        "age1",
        "age11",
        "age1é",
        "age1plugin1",
        "ssh-ed25519",
        "ssh-ed25519 AAAA",
        "ssh-",
    ] {
        assert!(matches!(refused(text), AgeError::Damaged { .. }), "{text}");
    }
    let ecdsa = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBJS929CxGuSay1xaYhsP8Lm6Eq5/Vhy8kly8huoEngyy5+sgsZL8qsZ9rYaNH5vlc+Xx1TbtKzlsYD9D5xCNWmo=";
    assert!(matches!(refused(ecdsa), AgeError::Unknown));
}

#[test]
fn what_is_no_age_file_is_refused_whatever_the_identities() {
    let identity = x25519::Identity::generate();
    let recipient = parse_recipient(&identity.to_public().to_string()).unwrap();
    let enc = wrap(&recipient, &[7; 32], NoCallbacks).unwrap();
    let cut = &enc[..enc.len() / 2];
    for broken in ["", "x", "-----BEGIN AGE ENCRYPTED FILE-----\n", cut] {
        assert!(!is_age_file(broken));
        for identities in [&[][..], &[&identity as &dyn Identity]] {
            let error = unwrap(broken, identities).err();
            assert!(matches!(error, Some(AgeError::NotAnAgeFile)), "{broken}");
        }
    }
}

#[test]
fn a_foreign_identity_opens_nothing() {
    let recipient = parse_recipient(SSH_RECIPIENT).unwrap();
    let enc = wrap(&recipient, &[7; 32], NoCallbacks).unwrap();
    let foreign = x25519::Identity::generate();
    for identities in [&[][..], &[&foreign as &dyn Identity]] {
        assert!(matches!(
            unwrap(&enc, identities),
            Err(AgeError::NoIdentity)
        ));
    }
}

//! Ciphertexts, hashes and public keys: they open nothing.

/// Whether the value is a ciphertext that needs a key.
pub fn is_sealed(value: &str) -> bool {
    let beginnings = [
        "ENC[",
        "ENC(",
        "{cipher}",
        "$ANSIBLE_VAULT",
        "AQICAH",
        "-----BEGIN AGE ENCRYPTED",
        "-----BEGIN PGP MESSAGE",
        "-----BEGIN PKCS7",
        "-----BEGIN CMS",
        "age-encryption.org",
        "{aes}",
        "{AES}",
        "{xor}",
        "enc:",
        "encrypted:",
        "cipher:",
        "{vault}",
        "AgA",
        "AgB",
        "AgC",
        "AgD",
    ];
    let sealed_secret = value.starts_with("Ag") && value.len() < 200;
    beginnings.iter().any(|it| value.starts_with(it)) && !sealed_secret
}

/// Whether the value is a hash of a password: it opens nothing.
pub fn is_hash(value: &str) -> bool {
    let value = value.replace("$$", "$");
    let crypt = value
        .strip_prefix('$')
        .and_then(|rest| rest.split_once('$'))
        .is_some_and(|(scheme, rest)| {
            let known = [
                "1", "2", "2a", "2b", "2x", "2y", "5", "6", "7", "y", "gy", "apr1", "md5", "sha1",
            ];
            rest.len() >= 16
                && (known.contains(&scheme)
                    || scheme.starts_with("argon2")
                    || scheme.starts_with("scrypt")
                    || scheme.starts_with("pbkdf2")
                    || scheme.starts_with("bcrypt"))
        });
    let beginnings = [
        "{SSHA",
        "{SHA",
        "{MD5",
        "{SMD5",
        "{CRYPT}",
        "{ARGON2",
        "{PBKDF2",
        "{bcrypt}",
        "pbkdf2:",
        "pbkdf2_sha",
        "scrypt:",
        "bcrypt_sha",
        "argon2$",
        "SCRAM-SHA-",
        "sha256:",
        "sha512:",
        "sha1:",
        "sha1$",
        "sha256$",
        "md5:",
        "argon2:",
        "sha512-",
        "sha256-",
        "sha384-",
    ];
    let postgres = value
        .strip_prefix("md5")
        .is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    crypt || postgres || beginnings.iter().any(|it| value.starts_with(it))
}

/// Whether the value is a public key or a certificate.
pub fn is_public(value: &str) -> bool {
    let ssh = ["ssh-", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-"];
    let public = ssh.iter().any(|it| value.starts_with(it)) && value.contains(" AAAA");
    let block = value.starts_with("-----BEGIN ")
        && (value.contains("PUBLIC KEY-----") || value.starts_with("-----BEGIN CERTIFICATE"));
    let age = value.starts_with("age1") && value.len() == 62;
    public || block || age
}

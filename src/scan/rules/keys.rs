//! Private keys in the forms that programs write them.

use crate::scan::checksum::bech32;
use crate::scan::entropy::shannon;
use crate::scan::placeholder::is_blank;
use crate::scan::placeholder::is_instruction;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

pub const RULES: &[Rule] = &[
    Rule::text(
        "private-key",
        "Private key",
        "in PEM: RSA, EC, DSA, OpenSSH, PKCS #8 or PGP",
        &["PRIVATE KEY"],
        r#"-{4,5} ?BEGIN (?:[0-9A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?:(?:\\+[nrt]|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?/?>|[\s"'+,;>|#*.&<\\])*(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash|Key-Type|Subject|x-[a-z-]{1,20}):? [^\n\\]*){0,6}(?:\\+[nrt]|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?/?>|[\s"'+,;>|#*.&<\\])*[0-9A-Za-z+/=_-]{40,}(?:(?:\\+[nrt]|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?/?>|[\s"'+,;>|#*.&<\\])|[0-9A-Za-z+/=])*"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7468")
    .unless(is_other_pem)
    .examples(
        &[
            "-----BEGIN RSA {}PRIVATE KEY-----\nMIIE{b:60}\n{b:64}\n{b:40}\n-----END RSA {}PRIVATE KEY-----",
            r#""private_key": "-----BEGIN {}PRIVATE KEY-----\nMIIE{b:60}\n{b:64}\n-----END""#,
            "key: |\n    -----BEGIN OPENSSH {}PRIVATE KEY-----\n    b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n",
            "-----BEGIN PGP {}PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOY{b:60}\n{b:64}",
            "KEY=-----BEGIN {}PRIVATE KEY-----&#10;MIIE{b:60}&#10;{b:64}",
            "KEY=\"-----BEGIN RSA {}PRIVATE KEY----- MIIE{b:60} {b:64} -----END\"",
            "'-----BEGIN EC {}PRIVATE KEY-----' +\n'MHcC{b:60}' +\n'{b:64}'",
        ],
        &[
            "-----BEGIN RSA {}PRIVATE KEY-----\n...\n-----END RSA {}PRIVATE KEY-----",
            "if text.starts_with(\"-----BEGIN {}PRIVATE KEY-----\") {{ return Some(text.to_string()) }",
            "-----BEGIN PUBLIC KEY-----\nMIIB{b:60}\n{b:64}\n-----END PUBLIC KEY-----",
            "-----BEGIN CERTIFICATE-----\nMIIE{b:60}\n{b:64}",
            "-----BEGIN RSA {}PRIVATE KEY-----\nXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n-----END RSA {}PRIVATE KEY-----",
        ],
    ),
    Rule::text(
        "encrypted-private-key",
        "Private key",
        "in PEM, encrypted with a password",
        &["ENCRYPTED"],
        r#"-{4,5} ?BEGIN (?:[0-9A-Z]{2,10} ){0,2}ENCRYPTED PRIVATE KEY ?-{4,5}(?:(?:\\+[nrt]|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?/?>|[\s"'+,;>|#*.&<\\])*(?:Comment|Subject):? [^\n\\]*){0,4}(?:\\+[nrt]|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?/?>|[\s"'+,;>|#*.&<\\])*[0-9A-Za-z+/=]{40,}(?:(?:\\+[nrt]|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?/?>|[\s"'+,;>|#*.&<\\])|[0-9A-Za-z+/=])*"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc5958")
    .confidence(Confidence::Medium)
    .unless(is_monotonous)
    .examples(
        &["-----BEGIN ENCRYPTED {}PRIVATE KEY-----\nMIIF{b:60}\n{b:64}\n"],
        &["-----BEGIN ENCRYPTED {}PRIVATE KEY-----\n..."],
    ),
    Rule::token(
        "private-key-in-base64",
        "Private key",
        "in PEM, once more in base64",
        &["LS0tLS1CRUdJTi"],
        "[0-9A-Za-z+/]{80,}={0,2}",
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7468")
    .unless(holds_no_private_key)
    .examples(
        &[
            "tls.key: {64:-----BEGIN RSA PRIVATE KEY-----\n(here are words, not the letters of a key, but enough of them)}",
        ],
        &[
            "tls.crt: {64:-----BEGIN CERTIFICATE-----\n(here are words, not the letters of a key, but enough of them)}",
        ],
    ),
    Rule::token(
        "openssh-key-body",
        "OpenSSH",
        "private key without its header",
        &["b3BlbnNzaC1rZXktdjEA"],
        "[0-9A-Za-z+/]{120,}={0,2}",
    )
    .docs("https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key")
    .examples(
        &["SSH_KEY=b3BlbnNzaC1rZXktdjEA{b:160}"],
        &["b3BlbnNzaC1rZXktdjEA{b:40}"],
    ),
    Rule::text(
        "ssh1-private-key",
        "OpenSSH",
        "private key of SSH 1",
        &["SSH PRIVATE KEY FILE FORMAT"],
        r"SSH PRIVATE KEY FILE FORMAT 1\.1\n\x00[\x00-\xff]{16,}",
    )
    .docs("https://www.openssh.com/legacy.html")
    .examples(
        &["SSH PRIVATE KEY FILE FORMAT 1.1\n\0{w:40}"],
        &["a file that begins with SSH PRIVATE KEY FILE FORMAT 1.1"],
    ),
    Rule::text(
        "putty-private-key",
        "PuTTY",
        "private key (PPK)",
        &["Private-Lines:"],
        r"Private-Lines: ?[0-9]{1,3}(?:\s|\\+[nr]){1,40}(?P<secret>[0-9A-Za-z+/]{36,}={0,2}(?:(?:\s|\\+[nr]){1,20}[0-9A-Za-z+/]{4,}={0,2}){0,60})",
    )
    .docs("https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html")
    .entropy(3.0)
    .examples(
        &["PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n{b:44}\nPrivate-MAC: {x:64}"],
        &["Private-Lines: 8\n..."],
    ),
    Rule::token(
        "age-identity",
        "age",
        "identity (X25519 or post-quantum)",
        &["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1", "age-secret-key-1"],
        "(?:[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}|[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58})",
    )
    .docs("https://age-encryption.org/v1")
    .check(bech32)
    .examples(
        &["AGE-SECRET-KEY-{}1QPZ{}RY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE"],
        &[
            "AGE-SECRET-KEY-1{X:20}",
            "AGE-SECRET-KEY-{}1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
        ],
    ),
    Rule::token(
        "age-plugin-identity",
        "age",
        "identity of a plugin",
        &["AGE-PLUGIN-"],
        "[0-9A-Z+._-]{1,40}?-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,600}",
    )
    .docs("https://github.com/C2SP/C2SP/blob/main/age-plugin.md")
    .confidence(Confidence::Medium)
    .check(bech32)
    .unless(lives_in_hardware)
    .examples(
        &["AGE-PLUGIN-FIDO2-HMAC-1QPZRY9X8GF2TVDW0S{}3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54"],
        &["AGE-PLUGIN-YUBIKEY-1QPZRY9X8GF2TVDW0S{}3JN54KHCE6MUA7L", "AGE-PLUGIN-FIDO2-1QPZ"],
    ),
    Rule::token(
        "minisign-secret-key",
        "minisign",
        "secret key",
        &["RWRTY0Iy", "RWQAAEIy"],
        "[0-9A-Za-z+/]{203,204}={0,2}",
    )
    .docs("https://jedisct1.github.io/minisign/")
    .examples(
        &["untrusted comment: minisign secret key\nRWRTY0Iy{b:203}="],
        &["RWRTY0Iy{b:60}", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"],
    ),
    Rule::token(
        "signify-secret-key",
        "signify",
        "secret key",
        &["RWRCSw"],
        "[0-9A-Za-z+/]{133}=",
    )
    .docs("https://man.openbsd.org/signify")
    .examples(
        &["untrusted comment: key secret key\nRWRCSw{b:133}="],
        &["RWRCSw{b:50}="],
    ),
    Rule::text(
        "json-web-key",
        "JSON Web Key",
        "private or symmetric part of a key",
        &["\"kty", "'kty"],
        r#"["']kty\\?["'][^{}]{0,900}?["'](?:d|k)\\?["']\s*:\s*\\?["'](?P<secret>[0-9A-Za-z_-]{20,1400})|["'](?:d|k)\\?["']\s*:\s*\\?["'](?P<secret2>[0-9A-Za-z_-]{20,120})\\?["'][^{}]{0,60}?["']kty"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7517")
    .examples(
        &[
            "{{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"{u:43}\",\"y\":\"{u:43}\",\"d\":\"{u:43}\"}",
            "{{\"d\":\"{u:43}\",\"kty\":\"OKP\"}",
            r#"{{\"kty\":\"oct\",\"k\":\"{u:43}\"}"#,
        ],
        &["{{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"{u:43}\",\"y\":\"{u:43}\",\"kid\":\"1\"}"],
    ),
    Rule::text(
        "xml-rsa-key",
        ".NET",
        "private part of an RSA key in XML",
        &["<RSAKeyValue"],
        r"<RSAKeyValue>(?s:.){0,800}?<P>\s*(?P<secret>[0-9A-Za-z+/=\s]{40,600}?)\s*</P>",
    )
    .docs("https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring")
    .examples(
        &[
            "<RSAKeyValue><Modulus>{b:172}</Modulus><Exponent>AQAB</Exponent><P>{b:86}==</P><Q>{b:86}==</Q></RSAKeyValue>",
        ],
        &["<RSAKeyValue><Modulus>{b:172}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>"],
    ),
    Rule::text(
        "pkcs12-in-base64",
        "PKCS #12",
        "key store in base64",
        &["p12", "pfx", "pkcs12", "keystore"],
        r"(?i:p12|pfx|pkcs12|keystore)[^\n]{0,60}?[^0-9A-Za-z+/](?P<secret>MII[0-9A-Za-z+/]{200,}={0,2})",
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7292")
    .confidence(Confidence::Medium)
    .examples(&["P12_BASE64=MII{b:300}=="], &["p12_certificate=MII{b:60}"]),
    Rule::text(
        "keystore-password",
        "Java",
        "password of a key store",
        &[
            "storepass",
            "store_pass",
            "store-pass",
            "store.pass",
            "keypass",
            "key_password",
            "keypassword",
        ],
        r#"(?i)(?:key|trust)?[_.-]?(?:store|key)[_.-]?pass(?:word|wd|phrase)?["']?(?:\s*[=:]\s*|\s+)["']?(?P<secret>[^\s"'<>{}()\[\],;$:=]{6,80})"#,
    )
    .docs("https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html")
    .confidence(Confidence::Medium)
    .unless(is_no_password)
    .examples(
        &[
            "storePassword=Xk9#{w:8}",
            "keytool -genkey -keystore a.jks -storepass {w:12}",
            "server.ssl.key-store-password: \"{w:14}\"",
        ],
        &[
            "storePassword=${{STORE_PASSWORD}",
            "-storepass changeit",
            "keyPassword keystoreProperties",
            "storePassword = your_password",
        ],
    ),
];

/// Whether a PEM block is encrypted, which has its own rule, or made of one letter.
fn is_other_pem(whole: &[u8], _: &[u8]) -> bool {
    holds(&whole[..whole.len().min(60)], b"ENCRYPTED PRIVATE") || is_monotonous(whole, whole)
}

/// Whether what stands behind the header is no key: `XXXXXXXX`.
fn is_monotonous(whole: &[u8], _: &[u8]) -> bool {
    let header = whole.windows(4).rposition(|part| part == b"----");
    shannon(&whole[header.unwrap_or(0)..]) < 3.5
}

/// Whether base64 that begins as PEM does is something else than a private key.
fn holds_no_private_key(_: &[u8], secret: &[u8]) -> bool {
    let head = STANDARD_NO_PAD.decode(&secret[..64]).unwrap_or_default();
    !holds(&head, b"PRIVATE KEY-")
}

/// Whether an identity only names a key in hardware.
fn lives_in_hardware(_: &[u8], identity: &[u8]) -> bool {
    ["YUBIKEY-", "TPM-", "SE-"]
        .iter()
        .any(|name| identity[11..].starts_with(name.as_bytes()))
}

/// Whether a value is no password of a key store: a word, or the one that all know.
fn is_no_password(_: &[u8], value: &[u8]) -> bool {
    let plain = value
        .iter()
        .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b'_'));
    let shouted = !value.iter().any(u8::is_ascii_lowercase);
    plain || shouted || value == b"changeit" || is_blank(value) || is_instruction(value)
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|there| there == part)
}

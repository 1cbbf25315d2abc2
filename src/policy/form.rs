//! Forms of values that people do not think up, so that rules of composition say nothing of them.

/// A form that tells how a value came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A PEM or OpenPGP block.
    Armor,
    /// Three parts of base64url: RFC 7519.
    JsonWebToken,
    /// Begins with the prefix that a provider gives its tokens.
    Token,
    /// A random key in hexadecimal, base64 or as a UUID.
    Drawn,
}

/// What providers' tokens begin with.
const PREFIXES: &[&str] = &[
    "A3T",
    "ABIA",
    "ACCA",
    "AGE-SECRET-KEY-1",
    "AIza",
    "AKIA",
    "ASIA",
    "ATATT3",
    "EAAA",
    "GOCSPX-",
    "NRAK-",
    "SG.",
    "SK0",
    "age1",
    "dckr_pat_",
    "dop_v1_",
    "dp.pt.",
    "dp.st.",
    "figd_",
    "fo1_",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "glc_",
    "gldt-",
    "glpat-",
    "glptt-",
    "glrt-",
    "glsa_",
    "hf_",
    "hvb.",
    "hvs.",
    "key-",
    "lin_api_",
    "lip_",
    "ntn_",
    "npm_",
    "nvapi-",
    "pat-",
    "phc_",
    "phx_",
    "pk_live_",
    "pul-",
    "pypi-",
    "r8_",
    "rk_live_",
    "rk_test_",
    "rubygems_",
    "s.",
    "sbp_",
    "secret_",
    "shpat_",
    "shppa_",
    "shpss_",
    "sk-",
    "sk_live_",
    "sk_test_",
    "sntrys_",
    "sq0",
    "squ_",
    "sqp_",
    "tfp_",
    "tskey-",
    "vercel_",
    "whsec_",
    "xapp-",
    "xoxa-",
    "xoxb-",
    "xoxe-",
    "xoxp-",
    "xoxr-",
    "xoxs-",
    "ya29.",
];

/// The shortest text behind a prefix, and the shortest random key.
const SHORTEST_REST: usize = 16;
const SHORTEST_DRAWN: usize = 24;

impl Form {
    /// The form of a value, if it has one.
    pub fn of(value: &str) -> Option<Self> {
        if value.trim_start().starts_with("-----BEGIN ") {
            return Some(Self::Armor);
        }
        if is_json_web_token(value) {
            return Some(Self::JsonWebToken);
        }
        let token = PREFIXES
            .iter()
            .filter_map(|prefix| value.strip_prefix(prefix))
            .any(|rest| {
                rest.len() >= SHORTEST_REST && rest.bytes().all(is_token) && has_digit(rest)
            });
        if token {
            return Some(Self::Token);
        }
        is_drawn(value).then_some(Self::Drawn)
    }
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+' | b'/' | b'=')
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_json_web_token(value: &str) -> bool {
    let mut parts = value.split('.');
    let base64url = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    value.starts_with("eyJ")
        && parts.clone().count() >= 3
        && parts.clone().take(2).all(|part| part.len() >= 10)
        && parts.all(base64url)
}

/// Whether the value is hexadecimal or base64 of a length that programs make, and changes class as
/// often as what is drawn does.
fn is_drawn(value: &str) -> bool {
    let length = value.len();
    let hexadecimal = value.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    if hexadecimal {
        return length >= SHORTEST_DRAWN && letters >= 3 && digits >= 3;
    }
    let base64 = value.trim_end_matches('=');
    let alphabet = base64
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_'));
    let class = |byte: u8| (byte.is_ascii_uppercase(), byte.is_ascii_lowercase());
    let turns = base64
        .as_bytes()
        .windows(2)
        .filter(|pair| class(pair[0]) != class(pair[1]))
        .count();
    length >= SHORTEST_DRAWN && alphabet && digits >= 2 && turns * 3 >= length
}

/// The password in the userinfo of a URL, as it is spelt: RFC 3986, 3.2.1.
///
/// An at sign may stand in it unescaped, as people write it: the last one before the host ends it.
pub fn userinfo_password(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let named = !scheme.is_empty()
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.' | b':'));
    if !named {
        return None;
    }
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>'))
        .unwrap_or(rest.len());
    let rest = &rest[..end];
    let authority = rest.split('/').next().unwrap_or(rest);
    // A slash in the password is wrong but common; then the at sign comes behind it.
    let (userinfo, _) = authority.rsplit_once('@')?;
    let (_, password) = userinfo.split_once(':')?;
    (!password.is_empty()).then_some(password)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_made_by_programs_are_known() {
        let hex = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        let uuid = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";
        let base64 = "q8Zr/3vN+1yTfK0pWm4sXbL7cGd9QeRt5UaHjEoIuYk=";
        for value in [hex, uuid, base64] {
            assert_eq!(Form::of(value), Some(Form::Drawn), "{value}");
        }
        let token = format!("{}_{}", "ghp", "a1B2".repeat(9));
        assert_eq!(Form::of(&token), Some(Form::Token));
        let armor = format!("-----BEGIN {} KEY-----\n", "PRIVATE");
        assert_eq!(Form::of(&armor), Some(Form::Armor));
        let jwt = format!("eyJ{0}.eyJ{0}.{0}", "hbGciOiJIUzI1NiJ9");
        assert_eq!(Form::of(&jwt), Some(Form::JsonWebToken));
    }

    #[test]
    fn what_people_think_up_has_no_form() {
        for value in [
            "hunter2",
            "correct-horse-battery-staple",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "Xk9#mPq2$vL8nR4w",
            "my_super_secret_password_2024",
            "",
        ] {
            assert_eq!(Form::of(value), None, "{value}");
        }
    }

    #[test]
    fn the_password_of_a_url_is_found() {
        assert_eq!(
            userinfo_password(concat!("postgres://u", ":p@ss@h:5432/d")),
            Some("p@ss")
        );
        assert_eq!(userinfo_password("jdbc:mysql://u:pw@h/d"), Some("pw"));
        assert_eq!(userinfo_password("redis://:pw@h"), Some("pw"));
        assert_eq!(userinfo_password("https://host/path:x@y"), None);
        assert_eq!(userinfo_password("https://user@host/"), None);
        assert_eq!(userinfo_password("https://user:@host/"), None);
        assert_eq!(userinfo_password("no url"), None);
    }
}

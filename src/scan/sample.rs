//! Texts made from templates, so that no example of a credential stands in this project's files.
//!
//! | in a template | becomes |
//! |---|---|
//! | `{d:6}` | 6 digits |
//! | `{a:6}` `{A:6}` | lower-case, upper-case letters |
//! | `{x:6}` `{X:6}` | lower-case, upper-case hexadecimal digits |
//! | `{n:6}` `{N:6}` | digits and lower-case, upper-case letters |
//! | `{w:6}` | digits and letters |
//! | `{u:6}` | digits, letters, `-` and `_` (base64url) |
//! | `{b:6}` | digits, letters, `+` and `/` (base64) |
//! | `{uuid}` | a UUID |
//! | `{crc62}` | the CRC-32 of what the last class made, as six base 62 characters |
//! | `{crc16}` | the same as eight hexadecimal digits |
//! | `{64:text}` | the base64 of the text |
//! | `{}` | nothing: parts a word that would be found |
//! | `{{` | `{` |
//!
//! What is drawn depends on the template alone, and holds at least one digit where the class has
//! digits and six characters are drawn.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::checksum;

/// Makes the text of a template; nothing if it is no template.
pub fn text(template: &str) -> Option<String> {
    let mut made = String::with_capacity(template.len() + 64);
    let mut drawn = Drawn::of(template);
    let mut last = String::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        made.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            made.push('{');
            rest = after;
            continue;
        }
        let (inside, after) = rest.split_once('}')?;
        rest = after;
        match inside.split_once(':') {
            None if inside.is_empty() => {}
            None => made.push_str(&special(inside, &last, &mut drawn)?),
            Some(("64", text)) => made.push_str(&STANDARD.encode(text)),
            Some((class, count)) => {
                last = drawn.many(alphabet(class)?, count.parse().ok()?);
                made.push_str(&last);
            }
        }
    }
    made.push_str(rest);
    Some(made)
}

fn special(name: &str, last: &str, drawn: &mut Drawn) -> Option<String> {
    let crc = checksum::crc32(last.as_bytes());
    match name {
        "uuid" => {
            let parts = [8, 4, 3, 3, 12].map(|length| drawn.many(HEX, length));
            let [a, b, c, d, e] = parts;
            Some(format!("{a}-{b}-4{c}-a{d}-{e}"))
        }
        "crc62" => String::from_utf8(checksum::base62(crc, 6)).ok(),
        "crc16" => Some(format!("{crc:08x}")),
        _ => None,
    }
}

const HEX: &str = "0123456789abcdef";

fn alphabet(class: &str) -> Option<&'static str> {
    Some(match class {
        "d" => "0123456789",
        "a" => "abcdefghijklmnopqrstuvwxyz",
        "A" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "x" => HEX,
        "X" => "0123456789ABCDEF",
        "n" => "0123456789abcdefghijklmnopqrstuvwxyz",
        "N" => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "w" => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "u" => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_",
        "b" => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/",
        _ => return None,
    })
}

/// A stream of numbers that a template fixes (xorshift; nothing here is secret).
struct Drawn(u64);

impl Drawn {
    fn of(template: &str) -> Self {
        let crc = u64::from(checksum::crc32(template.as_bytes()));
        Self((crc << 20) | 0x9E37_79B9_7F4A_7C15)
    }

    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize
    }

    fn many(&mut self, alphabet: &str, count: usize) -> String {
        let letters = alphabet.as_bytes();
        let has_digits = alphabet.starts_with('0');
        loop {
            let made: String = (0..count)
                .map(|_| char::from(letters[self.next() % letters.len()]))
                .collect();
            // A credential without any digit, or that ends in a sign, is too rare to be an example.
            let usual = !made.ends_with(['-', '_', '+', '/'])
                && !made.starts_with(['-', '_', '+', '/'])
                && (!has_digits || made.contains(|c: char| c.is_ascii_digit()));
            if count < 6 || usual {
                return made;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_gives_one_text() {
        let made = text("key={w:20}-{x:4}").unwrap();
        assert_eq!(made.len(), 4 + 20 + 1 + 4);
        assert_eq!(Some(made), text("key={w:20}-{x:4}"));
        assert_eq!(text("a{{b}{}c").unwrap(), "a{b}c");
        assert_eq!(text("{64:hi}").unwrap(), "aGk=");
        assert_eq!(text("{uuid}").unwrap().len(), 36);
        assert_eq!(text("{z:1}"), None);
        assert_eq!(text("{d:"), None);
    }

    #[test]
    fn a_made_github_token_has_its_checksum() {
        let token = text("ghp_{w:30}{crc62}").unwrap();
        assert!(checksum::crc32_base62_tail(token.as_bytes()));
    }
}

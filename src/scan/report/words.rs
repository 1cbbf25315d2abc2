//! Numbers and names as people read them.

/// `1 file`, `1,204 files`, `2 versions of a file`.
pub fn count(number: usize, noun: &str) -> String {
    let (first, rest) = match noun.split_once(' ') {
        Some((first, rest)) => (first, format!(" {rest}")),
        None => (noun, String::new()),
    };
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {first}{plural}{rest}", self::number(number as u64))
}

/// `1 object is`, `3 objects are`.
pub fn are(number: usize, noun: &str) -> String {
    let verb = if number == 1 { "is" } else { "are" };
    format!("{} {verb}", count(number, noun))
}

/// `1,204`
pub fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut told = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            told.push(',');
        }
        told.push(digit);
    }
    told
}

/// `24.6 MB`, in powers of ten.
pub fn bytes(count: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if count < 1000 {
        return self::count(count as usize, "byte");
    }
    let mut size = count as f64 / 1000.0;
    let mut unit = 0;
    while size >= 999.95 && unit + 1 < UNITS.len() {
        size /= 1000.0;
        unit += 1;
    }
    format!("{size:.1} {}", UNITS[unit])
}

/// `0.41 s`, `3 min 20 s`
pub fn seconds(time: f64) -> String {
    // What is no number of seconds is none at all.
    let time = if time.is_finite() { time.max(0.0) } else { 0.0 };
    if time < 59.95 {
        let places = usize::from(time < 10.0) + 1;
        return format!("{time:.places$} s");
    }
    let whole = time.round() as u64;
    format!("{} min {} s", number(whole / 60), whole % 60)
}

/// As much of the id of a commit as tells it from others.
pub fn short(id: &str) -> String {
    visible(&id.chars().take(10).collect::<String>())
}

/// The day of an instant in RFC 3339.
pub fn day(instant: &str) -> String {
    visible(instant.get(..10).unwrap_or(instant))
}

/// A text on one line, in which no character moves the cursor, hides or turns others around.
pub fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => seen.push_str("\\n"),
            '\r' => seen.push_str("\\r"),
            '\t' => seen.push_str("\\t"),
            _ if is_hidden(letter) => seen.extend(letter.escape_unicode()),
            _ => seen.push(letter),
        }
    }
    seen
}

fn is_hidden(letter: char) -> bool {
    let is_no_character = u32::from(letter) & 0xfffe == 0xfffe;
    letter.is_control()
        || is_no_character
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// An address, if it is one of the web: others, such as `javascript:`, are no links.
pub fn web_address(address: &str) -> Option<&str> {
    let plain = |it: u8| it.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&it);
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    (is_web && address.bytes().all(plain)).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_nouns_agree() {
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(0, "file"), "0 files");
        assert_eq!(
            count(1_234_567, "version of a file"),
            "1,234,567 versions of a file"
        );
        assert_eq!(are(1, "object"), "1 object is");
        assert_eq!(are(2, "object"), "2 objects are");
        assert_eq!(number(100), "100");
        assert_eq!(number(1000), "1,000");
    }

    #[test]
    fn sizes_have_the_unit_that_reads_best() {
        for (count, told) in [
            (0, "0 bytes"),
            (1, "1 byte"),
            (999, "999 bytes"),
            (1000, "1.0 kB"),
            (999_949, "999.9 kB"),
            (999_950, "1.0 MB"),
            (24_600_000, "24.6 MB"),
            (u64::MAX, "18446744.1 TB"),
        ] {
            assert_eq!(bytes(count), told);
        }
    }

    #[test]
    fn times_have_the_unit_that_reads_best() {
        for (time, told) in [
            (0.0, "0.00 s"),
            (0.414, "0.41 s"),
            (12.34, "12.3 s"),
            (59.99, "1 min 0 s"),
            (200.0, "3 min 20 s"),
            (f64::NAN, "0.00 s"),
            (-1.0, "0.00 s"),
        ] {
            assert_eq!(seconds(time), told);
        }
    }

    #[test]
    fn what_moves_the_cursor_or_turns_text_around_is_shown() {
        assert_eq!(visible("a\n\u{1b}[2J\u{202e}é"), "a\\n\\u{1b}[2J\\u{202e}é");
        assert_eq!(visible("\u{9b}\u{200b}\t"), "\\u{9b}\\u{200b}\\t");
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        assert!(web_address("https://example.com/a?b=c#d").is_some());
        for bad in [
            "javascript:alert(1)",
            "https://a\" onclick=\"",
            "//a",
            "ftp://a",
            "",
        ] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
    }
}

//! Timestamps: the four spellings that go-yaml v3 takes for one, printed as Go prints RFC 3339.

use std::fmt::Write;

/// An instant with the zone that it was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp {
    year: u32,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
    nanosecond: u32,
    /// Minutes east of UTC.
    offset: i32,
}

impl Timestamp {
    /// Reads `2006-1-2`, `2006-1-2 15:4:5[.9]`, `2006-1-2T15:4:5[.9]Z` (or `±07:00`, or `t`).
    ///
    /// As in Go, a comma may stand for the point, and digits after the ninth are cut off.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.get(4) != Some(&b'-') || !bytes[..4].iter().all(u8::is_ascii_digit) {
            return None;
        }
        let mut rest = Cursor(&bytes[5..]);
        let mut time = Self {
            year: text[..4].parse().ok()?,
            month: rest.number(12)?,
            day: {
                rest.literal(b'-')?;
                rest.number(31)?
            },
            hour: 0,
            minute: 0,
            second: 0,
            nanosecond: 0,
            offset: 0,
        };
        if time.month == 0 || time.day == 0 || time.day > days(time.year, time.month) {
            return None;
        }
        match rest.next() {
            None => {}
            Some(b'T' | b't') => {
                time.read_clock(&mut rest)?;
                time.offset = rest.zone()?;
            }
            Some(b' ') => {
                while rest.0.first() == Some(&b' ') {
                    rest.next();
                }
                time.read_clock(&mut rest)?;
            }
            Some(_) => return None,
        }
        rest.0.is_empty().then_some(time)
    }

    fn read_clock(&mut self, rest: &mut Cursor<'_>) -> Option<()> {
        self.hour = rest.number(23)?;
        rest.literal(b':')?;
        self.minute = rest.number(59)?;
        rest.literal(b':')?;
        self.second = rest.number(59)?;
        self.nanosecond = rest.fraction();
        Some(())
    }

    /// Prints it as Go's `time.RFC3339Nano`; nothing if the zone is 24 hours or more away.
    pub fn rfc3339(&self) -> Option<String> {
        let mut text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            self.year, self.month, self.day, self.hour, self.minute, self.second
        );
        if self.nanosecond > 0 {
            let digits = format!("{:09}", self.nanosecond);
            text.push('.');
            text.push_str(digits.trim_end_matches('0'));
        }
        let minutes = self.offset.unsigned_abs();
        match minutes / 60 {
            0 if minutes == 0 => text.push('Z'),
            hours @ 0..24 => {
                let sign = if self.offset < 0 { '-' } else { '+' };
                let minutes = minutes % 60;
                write!(text, "{sign}{hours:02}:{minutes:02}").ok()?;
            }
            _ => return None,
        }
        Some(text)
    }
}

/// What is left to read.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn literal(&mut self, wanted: u8) -> Option<()> {
        (self.next()? == wanted).then_some(())
    }

    fn digit(&mut self) -> Option<u32> {
        let digit = self.0.first().filter(|byte| byte.is_ascii_digit())?;
        self.0 = &self.0[1..];
        Some(u32::from(digit - b'0'))
    }

    /// One digit or two.
    fn number(&mut self, largest: u32) -> Option<u32> {
        let first = self.digit()?;
        let number = self.digit().map_or(first, |second| first * 10 + second);
        (number <= largest).then_some(number)
    }

    /// A point or comma and digits; nothing is taken where no digit follows.
    fn fraction(&mut self) -> u32 {
        if !matches!(self.0, [b'.' | b',', b'0'..=b'9', ..]) {
            return 0;
        }
        self.next();
        let mut nanosecond = 0;
        let mut place = 100_000_000;
        while let Some(digit) = self.digit() {
            nanosecond += digit * place;
            place /= 10;
        }
        nanosecond
    }

    /// `Z` or `±hh:mm`; Go lets 24 hours and 60 minutes pass.
    fn zone(&mut self) -> Option<i32> {
        let sign = match self.next()? {
            b'Z' => return Some(0),
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let mut two = || Some((self.digit()? * 10 + self.digit()?) as i32);
        let hours = two()?;
        self.literal(b':')?;
        let mut two = || Some((self.digit()? * 10 + self.digit()?) as i32);
        let minutes = two()?;
        (hours <= 24 && minutes <= 60).then_some(sign * (hours * 60 + minutes))
    }
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

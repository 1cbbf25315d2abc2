//! A name and a value side by side: `name: DB_PASSWORD` and `value: …`, and the text of elements.

use std::ops::Range;

use super::Assigned;
use super::Operator;
use super::Quote;
use super::key::Key;
use super::reach::Reach;
use super::value;

/// Words for the name and for the value of a pair.
const NAMES: &[&str] = &["name", "key", "parameterkey", "variable", "parameter"];
const VALUES: &[&str] = &["value", "parametervalue", "defaultvalue", "val"];

/// Reads the value that stands beside a key that is itself a value.
pub fn read(reach: &Reach<'_>, key: &Key) -> Option<Assigned> {
    if key.quote.is_some() && !key.closed {
        return None;
    }
    if let Some((value, quote)) = default_of_variable(reach, key) {
        return Some(pair(reach, key, value, quote));
    }
    let name = name_before(reach, key)?;
    let (value, quote) = value_behind(reach, key, name.clone())
        .or_else(|| value_before(reach, name.start))
        .or_else(|| text_of_tag(reach, key))?;
    Some(pair(reach, key, value, quote))
}

fn pair(reach: &Reach<'_>, key: &Key, value: Range<usize>, quote: Quote) -> Assigned {
    Assigned {
        hit: reach.hit,
        key: key.range.clone(),
        value,
        quote,
        operator: Operator::Pair,
        stand: key.stand,
    }
}

/// `variable "db_password" { default = "…" }` of Terraform.
fn default_of_variable(reach: &Reach<'_>, key: &Key) -> Option<(Range<usize>, Quote)> {
    let open = reach.past_blanks(key.end);
    let word = past_blanks_back(reach, key.range.start.checked_sub(1)?).checked_sub(8)?;
    let is_variable = key.closed && reach.says(word, "variable") && reach.at(open) == Some(b'{');
    if !is_variable {
        return None;
    }
    let body = reach.until(open, |byte| byte == b'}')?;
    let mut at = open + 1;
    while at < body {
        let start = reach.past_space(at);
        let sign = reach.past_blanks(start + "default".len());
        if reach.says(start, "default") && reach.at(sign) == Some(b'=') {
            return value::quoted(reach, reach.past_blanks(sign + 1));
        }
        at = reach.until(start, |byte| byte == b'\n')? + 1;
    }
    None
}

/// Where the word `name` stands that the key is the value of.
fn name_before(reach: &Reach<'_>, key: &Key) -> Option<Range<usize>> {
    let opened = usize::from(key.quote.is_some()) + usize::from(key.escaped);
    let mut at = past_blanks_back(reach, key.range.start - opened);
    if reach.before(at) == Some(b'>') {
        at -= 1;
    }
    if !matches!(reach.before(at), Some(b':' | b'=')) {
        return None;
    }
    at = past_blanks_back(reach, at - 1);
    while matches!(reach.before(at), Some(b'"' | b'\'' | b'\\')) {
        at -= 1;
    }
    NAMES.iter().find_map(|name| {
        let start = at.checked_sub(name.len())?;
        let whole = reach.before(start).is_none_or(|byte| {
            !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-' | b'.')
        });
        (start >= reach.from && whole && reach.says(start, name)).then_some(start..at)
    })
}

fn past_blanks_back(reach: &Reach<'_>, mut at: usize) -> usize {
    while matches!(reach.before(at), Some(b' ' | b'\t')) {
        at -= 1;
    }
    at
}

/// The value behind the name: on the same line behind a comma or space, or on the next one at the
/// same indentation.
fn value_behind(reach: &Reach<'_>, key: &Key, name: Range<usize>) -> Option<(Range<usize>, Quote)> {
    let mut at = key.end;
    let mut comma = false;
    let mut line = None;
    loop {
        match reach.at(at)? {
            b'\n' => line = Some(at + 1),
            b',' => comma = true,
            b'\\' if reach.at(at + 1) == Some(b'n') => at += 1,
            b'#' if line.is_none() => at = reach.until(at, |byte| byte == b'\n')? - 1,
            byte if byte.is_ascii_whitespace() => {}
            _ => break,
        }
        at += 1;
    }
    let quoted = usize::from(matches!(reach.at(at), Some(b'"' | b'\'')));
    let escaped = usize::from(reach.says(at, "\\\"")) * 2;
    let word = at + quoted + escaped;
    let end = VALUES
        .iter()
        .find(|value| reach.says(word, value))
        .map(|value| word + value.len())?;
    if let Some(line) = line
        && !comma
    {
        let column = name.start - reach.line_start(name.start)?;
        // `name` and `value` begin in one column, with or without quotes.
        if word - line != column {
            return None;
        }
    }
    let end = end + quoted + escaped;
    let sign = reach.past_blanks(end);
    reach.at(sign).filter(|byte| matches!(byte, b':' | b'='))?;
    let start = reach.past_blanks(sign + 1 + usize::from(reach.says(sign, "=>")));
    scalar(reach, start, comma || quoted > 0)
}

/// The value in front of the name, inside the same braces of JSON.
fn value_before(reach: &Reach<'_>, name: usize) -> Option<(Range<usize>, Quote)> {
    let before = reach.bytes(reach.from, name);
    let open = before
        .iter()
        .rposition(|byte| matches!(byte, b'{' | b'}'))?;
    if before[open] != b'{' {
        return None;
    }
    let at = reach.past_space(reach.from + open + 1);
    let word = at + 1;
    let value = VALUES.iter().find(|value| reach.says(word, value))?;
    if reach.at(at) != Some(b'"') || reach.at(word + value.len()) != Some(b'"') {
        return None;
    }
    let sign = reach.past_blanks(word + value.len() + 1);
    reach.at(sign).filter(|byte| *byte == b':')?;
    scalar(reach, reach.past_blanks(sign + 1), true)
}

/// `<property name="password">…</property>`.
fn text_of_tag(reach: &Reach<'_>, key: &Key) -> Option<(Range<usize>, Quote)> {
    let tag = reach.bytes(key.end, key.end + 80);
    let close = tag.iter().position(|b| matches!(b, b'>' | b'<' | b'\n'))?;
    let opened = key.closed && tag[close] == b'>' && !tag[..close].ends_with(b"/");
    if !opened {
        return None;
    }
    let text = element(reach, key.end + close + 1)?;
    Some((text, Quote::None))
}

fn scalar(reach: &Reach<'_>, start: usize, inside: bool) -> Option<(Range<usize>, Quote)> {
    if let Some(found) = value::quoted(reach, start) {
        return Some(found);
    }
    let end = reach.until(start, |byte| {
        matches!(byte, b'\r' | b'\n') || inside && matches!(byte, b',' | b'}' | b']')
    })?;
    let text = reach.bytes(start, end);
    let comment = text.windows(2).position(|it| it == b" #");
    let length = text[..comment.unwrap_or(text.len())].trim_ascii_end().len();
    let length = if end > reach.to { end - start } else { length };
    (length > 0).then_some((start..start + length, Quote::None))
}

/// Whether the element that ends behind its text is the one that the key opened: `<your password>` in
/// quotes opens none.
pub fn closes(reach: &Reach<'_>, key: &Key, text: &Range<usize>) -> bool {
    if text.end >= reach.to {
        return true;
    }
    let mut at = reach.past_space(text.end);
    if reach.says(at, "]]>") {
        at = reach.past_space(at + "]]>".len());
    }
    let name = reach.bytes(key.range.start, key.range.end);
    let tag = reach.bytes(at, at + 64);
    let tag = tag.strip_prefix(b"</").unwrap_or_default();
    let tag = tag.split(|byte| *byte == b'>').next().unwrap_or_default();
    let tag = tag.trim_ascii_end();
    let bare = tag.rsplit(|byte| *byte == b':').next().unwrap_or_default();
    tag.eq_ignore_ascii_case(name) || bare.eq_ignore_ascii_case(name)
}

/// The text of an element that begins at `start`: up to the tag that ends it, without white space.
pub fn element(reach: &Reach<'_>, start: usize) -> Option<Range<usize>> {
    let mut start = reach.past_space(start);
    let data = "<![CDATA[";
    let (end, closed) = match reach.says(start, data) {
        true => {
            start += data.len();
            let length = reach.rest(start).windows(3).position(|it| it == b"]]>")?;
            (start + length, true)
        }
        false => {
            let end = reach.until(start, |byte| byte == b'<')?;
            (end, reach.says(end, "</") || end > reach.to)
        }
    };
    let length = match end <= reach.to {
        true => reach.bytes(start, end).trim_ascii_end().len(),
        false => end - start,
    };
    (closed && length > 0).then_some(start..start + length)
}

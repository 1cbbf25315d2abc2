//! The value behind an operator: where it begins and ends.

use std::ops::Range;

use super::Operator;
use super::Quote;
use super::Stand;
use super::key::Key;
use super::reach::Reach;

/// The value that begins behind an operator.
pub fn at(
    reach: &Reach<'_>,
    key: &Key,
    operator: Operator,
    behind: usize,
) -> Option<(Range<usize>, Quote)> {
    let mut start = reach.past_blanks(behind);
    if operator == Operator::Colon && reach.at(start) == Some(b'&') {
        // An anchor of YAML.
        let anchor = reach.rest(start).iter().position(u8::is_ascii_whitespace)?;
        start = reach.past_blanks(start + anchor);
    }
    if operator == Operator::Colon && reach.says(start, "!!str ") {
        start = reach.past_blanks(start + "!!str".len());
    }
    let colon_or_closed = operator == Operator::Colon || key.closed;
    if matches!(reach.at(start), Some(b'\r' | b'\n')) {
        return match colon_or_closed {
            true => on_next_line(reach, key, start),
            false => None,
        };
    }
    if is_plural(reach, key) && reach.at(start) == Some(b'[') {
        start = reach.past_blanks(start + 1);
    }
    if let Some(found) = quoted(reach, start) {
        return Some(found);
    }
    if operator == Operator::Colon
        && let Some(found) = block(reach, key, start)
    {
        return Some(found);
    }
    unquoted(reach, key, operator, start)
}

/// Whether a key says that a list of passwords follows.
fn is_plural(reach: &Reach<'_>, key: &Key) -> bool {
    let word = "passwords";
    let start = key.range.end.checked_sub(word.len());
    start.is_some_and(|start| start >= key.range.start && reach.says(start, word))
}

/// A value in quotes, with the letter in front of them that some languages have.
pub fn quoted(reach: &Reach<'_>, start: usize) -> Option<(Range<usize>, Quote)> {
    let is_quote = |byte: Option<u8>| matches!(byte, Some(b'"' | b'\'' | b'`'));
    let lettered = reach.at(start).is_some_and(|b| {
        matches!(
            b,
            b'b' | b'r' | b'u' | b'f' | b'L' | b'N' | b'R' | b'@' | b'$'
        )
    }) && matches!(reach.at(start + 1), Some(b'"' | b'\''));
    let start = start + usize::from(lettered);
    if reach.at(start) == Some(b'\\') && is_quote(reach.at(start + 1)) {
        let quote = reach.at(start + 1)?;
        let begun = start + 2;
        let length = reach
            .rest(begun)
            .windows(2)
            .position(|it| it == [b'\\', quote])?;
        let one_line = !reach.bytes(begun, begun + length).contains(&b'\n');
        return one_line.then_some((begun..begun + length, Quote::Escaped));
    }
    let quote = reach.at(start).filter(|byte| is_quote(Some(*byte)))?;
    if reach.bytes(start, start + 3) == [quote; 3] {
        let begun = start + 3;
        let length = reach
            .rest(begun)
            .windows(3)
            .position(|it| it == [quote; 3])?;
        return Some((begun..begun + length, Quote::Triple));
    }
    let begun = start + 1;
    let end = closing(reach, begun, quote)?;
    let kind = match quote {
        b'"' => Quote::Double,
        b'\'' => Quote::Single,
        _ => Quote::Backtick,
    };
    Some((begun..end, kind))
}

/// Where the quote is that closes a value of one line.
fn closing(reach: &Reach<'_>, begun: usize, quote: u8) -> Option<usize> {
    let mut at = begun;
    loop {
        at = reach.until(at, |byte| byte == quote || matches!(byte, b'\\' | b'\n'))?;
        // What lies behind the reach is a run without escapes: the next byte is a quote or none.
        let Some(byte) = reach.at(at) else {
            return (at > reach.to || reach.to == at).then_some(at);
        };
        match byte {
            b'\n' => return None,
            b'\\' => at += 2,
            // YAML and SQL double a single quote to say one.
            _ if quote == b'\'' && reach.at(at + 1) == Some(quote) => at += 2,
            _ => return Some(at),
        }
    }
}

/// A value on the line below its key.
fn on_next_line(reach: &Reach<'_>, key: &Key, line_end: usize) -> Option<(Range<usize>, Quote)> {
    let line = reach.line_start(key.range.start)?;
    let indentation = reach.past_blanks(line) - line;
    let start = reach.past_space(line_end);
    let below = reach.line_start(start)?;
    let is_item = is_plural(reach, key) && reach.says(start, "- ");
    if start - below + usize::from(is_item) <= indentation {
        return None;
    }
    // The first of a list of passwords.
    let start = match is_item {
        true => reach.past_blanks(start + 1),
        false => start,
    };
    // A variable of a pipeline with its value and a description.
    let start = match reach.says(start, "value: ") {
        true => reach.past_blanks(start + "value:".len()),
        false => start,
    };
    if let Some((value, quote)) = quoted(reach, start) {
        // A quoted key of a mapping is no value.
        let after = reach.past_blanks(value.end + 1);
        return (reach.at(after) != Some(b':')).then_some((value, quote));
    }
    if key.closed {
        return None;
    }
    let end = reach.until(start, |byte| matches!(byte, b'\r' | b'\n'))?;
    let value = reach.bytes(start, end);
    let structured = value.contains(&b':')
        || value.ends_with(b"=")
        || value.iter().any(u8::is_ascii_whitespace)
        || matches!(
            value.first(),
            None | Some(b'-' | b'#' | b'{' | b'[' | b'?' | b'}' | b')' | b'/' | b'<')
        );
    (!structured).then_some((start..end, Quote::None))
}

/// A block of YAML: `|`, `>` and their indicators, then lines that are indented deeper.
fn block(reach: &Reach<'_>, key: &Key, start: usize) -> Option<(Range<usize>, Quote)> {
    reach.at(start).filter(|byte| matches!(byte, b'|' | b'>'))?;
    let rest = reach.rest(start + 1);
    let indicators = rest
        .iter()
        .take_while(|b| matches!(b, b'-' | b'+' | b'0'..=b'9'))
        .count();
    let line_end = reach.past_blanks(start + 1 + indicators);
    if !matches!(reach.at(line_end), Some(b'\r' | b'\n')) {
        return None;
    }
    let line = reach.line_start(key.range.start)?;
    let indentation = key.range.start - usize::from(key.quote.is_some()) - line;
    let begun = reach.past_space(line_end);
    let first = reach.line_start(begun)?;
    let mut end = begun;
    let mut at = first;
    while at < reach.to {
        let text = reach.past_blanks(at);
        let next = reach.until(text, |byte| byte == b'\n').unwrap_or(reach.to);
        let blank = reach.bytes(text, next).trim_ascii().is_empty();
        if !blank && text - at <= indentation {
            break;
        }
        if !blank {
            end = next - usize::from(next > text && reach.before(next) == Some(b'\r'));
        }
        at = next + 1;
    }
    (end > begun && begun - first > indentation).then_some((begun..end, Quote::Block))
}

/// A value without quotes of its own.
fn unquoted(
    reach: &Reach<'_>,
    key: &Key,
    operator: Operator,
    start: usize,
) -> Option<(Range<usize>, Quote)> {
    if matches!(reach.at(start), Some(b'"' | b'\'' | b'`')) {
        // A quote that nothing closes.
        return None;
    }
    let line_breaks = |byte: u8| matches!(byte, b'\r' | b'\n');
    let around = key.quote.filter(|_| !key.closed);
    if let Some(quote) = around {
        let end = reach.until(start, |byte| byte == quote || line_breaks(byte))?;
        let end = end - usize::from(key.escaped && reach.before(end) == Some(b'\\'));
        return (end > start).then_some((start..end, Quote::Around));
    }
    let whole_line = key.stand == Stand::First && !key.closed;
    let end = match operator {
        Operator::Colon | Operator::Equals | Operator::Arrow if whole_line => {
            reach.until(start, line_breaks)?
        }
        Operator::Colon if key.closed => reach.until(start, |byte| {
            line_breaks(byte) || matches!(byte, b',' | b'}' | b']')
        })?,
        Operator::Colon => reach.until(start, |byte| {
            line_breaks(byte) || matches!(byte, b',' | b'}' | b']' | b'"' | b'\'' | b';')
        })?,
        _ => reach.until(start, |byte| {
            byte.is_ascii_whitespace()
                || matches!(
                    byte,
                    b'"' | b'\'' | b'`' | b';' | b',' | b'&' | b')' | b'<' | b'>' | b'|'
                )
        })?,
    };
    let end = start + trimmed(reach.bytes(start, end), end - start);
    (end > start).then_some((start..end, Quote::None))
}

/// The length of a value without the space and the comment behind it.
fn trimmed(value: &[u8], whole: usize) -> usize {
    if value.len() < whole {
        // It goes on behind the reach, as a run without spaces.
        return whole;
    }
    let comment = value
        .windows(2)
        .position(|pair| matches!(pair, [b' ' | b'\t', b'#']))
        .unwrap_or(value.len());
    value[..comment].trim_ascii_end().len()
}

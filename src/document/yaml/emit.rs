//! The spelling that go-yaml v3, and so SOPS, gives a value: plain where it can be, quoted or a
//! block where it must be. What is spelled so needs no note of its spelling.

use super::resolve;
use crate::document::leaf::Style;
use crate::document::leaf::Value;

/// Where a scalar is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting<'a> {
    /// Inside `{}` or `[]`.
    pub flow: bool,
    /// Prefer quotes where both would do.
    pub quoted: bool,
    /// The columns of a block scalar's text, and the step from its parent's column to there.
    pub indent: usize,
    /// The step from the parent's column to `indent`, for an indentation indicator.
    pub step: usize,
    /// The line break of the document.
    pub line_break: &'a str,
}

/// Spells `value` so that it reads back as the same value; floats stay floats (`1.0`).
pub fn spell(value: &Value<'_>, setting: Setting<'_>) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(true) => "true".into(),
        Value::Bool(false) => "false".into(),
        Value::Int(number) => number.to_string(),
        Value::Float(number) => float(*number),
        Value::Time(text) => text.clone(),
        Value::Str(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => string(text, setting),
            Err(_) => {
                use base64::Engine as _;
                let text = base64::engine::general_purpose::STANDARD.encode(bytes);
                format!("!!binary {text}")
            }
        },
    }
}

fn float(number: f64) -> String {
    if number.is_nan() {
        return ".nan".into();
    }
    if number.is_infinite() {
        return if number > 0.0 { ".inf" } else { "-.inf" }.into();
    }
    let text = format!("{number:?}");
    // Rust writes 1e25 where YAML readers of the 1.1 school want a sign behind the e.
    match text.split_once('e') {
        Some((mantissa, exponent)) if !exponent.starts_with('-') => {
            format!("{mantissa}e+{exponent}")
        }
        _ => text,
    }
}

/// Spells a string.
pub fn string(text: &str, setting: Setting<'_>) -> String {
    let facts = Facts::of(text);
    match style(text, &facts, setting) {
        Style::Plain => text.to_owned(),
        Style::Single => format!("'{}'", text.replace('\'', "''")),
        Style::Literal | Style::Folded => literal(text, setting),
        Style::Double => double(text),
    }
}

fn style(text: &str, facts: &Facts, setting: Setting<'_>) -> Style {
    let single_or_double = if facts.single {
        Style::Single
    } else {
        Style::Double
    };
    let several_lines = text.contains('\n');
    let plain_is_this_string =
        resolve::plain_reads_as_string(text) && !reads_as_old_bool(text) && !is_sexagesimal(text);
    let natural = if several_lines {
        if facts.block && !setting.flow {
            Style::Literal
        } else {
            Style::Double
        }
    } else if !plain_is_this_string {
        Style::Double
    } else if (setting.flow && facts.flow_plain && !text.is_empty())
        || (!setting.flow && facts.block_plain && !text.is_empty())
    {
        Style::Plain
    } else {
        single_or_double
    };
    match natural {
        Style::Plain | Style::Literal if setting.quoted => Style::Double,
        other => other,
    }
}

/// What the characters of a string allow (libyaml's scalar analysis).
struct Facts {
    flow_plain: bool,
    block_plain: bool,
    single: bool,
    block: bool,
}

impl Facts {
    fn of(text: &str) -> Self {
        let mut flow_sign = text.starts_with("---") || text.starts_with("...");
        let mut block_sign = flow_sign;
        let (mut special, mut tabs, mut breaks) = (false, false, false);
        let (mut space_break, mut break_space) = (false, false);
        let mut before: Option<char> = None;
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            let blank_follows = chars.peek().is_none_or(|next| is_blank(*next));
            let first = before.is_none();
            let blank_before = before.is_none_or(is_blank);
            match char {
                ',' | '[' | ']' | '{' | '}' => {
                    flow_sign = true;
                    block_sign |= first;
                }
                '&' | '*' | '!' | '|' | '>' | '\'' | '"' | '%' | '@' | '`' if first => {
                    flow_sign = true;
                    block_sign = true;
                }
                '?' if first => {
                    flow_sign = true;
                    block_sign |= blank_follows;
                }
                '?' => flow_sign = true,
                ':' => {
                    flow_sign = true;
                    block_sign |= blank_follows;
                }
                '-' if first && blank_follows => {
                    flow_sign = true;
                    block_sign = true;
                }
                '#' if blank_before => {
                    flow_sign = true;
                    block_sign = true;
                }
                '\t' => tabs = true,
                '\n' => {
                    breaks = true;
                    space_break |= before == Some(' ');
                }
                ' ' => break_space |= before == Some('\n'),
                _ => special |= !is_printable(char),
            }
            before = Some(char);
        }
        let edge = |char: Option<char>| matches!(char, Some(' ' | '\n'));
        let edges = edge(text.chars().next()) || edge(before);
        let odd = space_break || tabs || special;
        let plain = !(edges || break_space || odd || breaks);
        Self {
            flow_plain: plain && !flow_sign,
            block_plain: plain && !block_sign,
            single: !(break_space || odd),
            block: !(before == Some(' ') || space_break || special || text.is_empty()),
        }
    }
}

fn is_blank(char: char) -> bool {
    matches!(char, ' ' | '\t' | '\n' | '\r' | '\0')
}

/// What may stand in YAML as such; line breaks of other YAML versions are left out on purpose.
fn is_printable(char: char) -> bool {
    matches!(char, ' '..='~' | '\u{A0}'..='\u{2027}' | '\u{202A}'..='\u{D7FF}'
        | '\u{E000}'..='\u{FEFE}' | '\u{FF00}'..='\u{FFFD}' | '\u{10000}'..)
}

/// YAML 1.1 booleans, which go-yaml quotes although it reads them as strings.
fn reads_as_old_bool(text: &str) -> bool {
    const OLD: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "Y", "N"];
    OLD.contains(&text) || ["Yes", "YES", "No", "NO", "On", "ON", "Off", "OFF"].contains(&text)
}

/// YAML 1.1 base-60 numbers, which go-yaml quotes although it reads them as strings.
fn is_sexagesimal(text: &str) -> bool {
    let Some((sign_and_first, rest)) = text.split_once(':') else {
        return false;
    };
    let first = sign_and_first.trim_start_matches(['-', '+']);
    let first_ok = first.starts_with(|c: char| c.is_ascii_digit())
        && first.chars().all(|c| c.is_ascii_digit() || c == '_')
        && sign_and_first.len() - first.len() <= 1;
    let (minutes, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    first_ok
        && fraction.chars().all(|c| c.is_ascii_digit() || c == '_')
        && minutes
            .split(':')
            .all(|part| matches!(part.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']))
}

/// A literal block: header, and the text at the setting's columns.
pub fn literal(text: &str, setting: Setting<'_>) -> String {
    let mut out = String::from("|");
    if text.starts_with([' ', '\n']) {
        out.push_str(&setting.step.to_string());
    }
    let body = text.trim_end_matches('\n');
    let trailing = text.len() - body.len();
    match trailing {
        0 => out.push('-'),
        1 if !body.is_empty() => {}
        _ => out.push('+'),
    }
    for line in body.split('\n') {
        out.push_str(setting.line_break);
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', setting.indent));
            out.push_str(line);
        }
    }
    for _ in 1..trailing {
        out.push_str(setting.line_break);
    }
    out
}

/// In double quotes, on one line.
pub fn double(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0' => out.push_str("\\0"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{B}' => out.push_str("\\v"),
            '\u{C}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\u{1B}' => out.push_str("\\e"),
            '\u{85}' => out.push_str("\\N"),
            '\u{2028}' => out.push_str("\\L"),
            '\u{2029}' => out.push_str("\\P"),
            char if is_printable(char) => out.push(char),
            char => match char as u32 {
                code @ 0..=0xFF => out.push_str(&format!("\\x{code:02X}")),
                code @ 0x100..=0xFFFF => out.push_str(&format!("\\u{code:04X}")),
                code => out.push_str(&format!("\\U{code:08X}")),
            },
        }
    }
    out.push('"');
    out
}

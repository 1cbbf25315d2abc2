//! Spelling new values: scalars, block collections and flow collections.

use super::NewValue;
use crate::document::leaf::Value;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;

/// A value as text: what goes on the line of its key or dash, and the lines below.
///
/// Lines below begin with their line break and do not end with one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spelled {
    pub(crate) first: String,
    pub(crate) rest: String,
}

impl Spelled {
    /// Takes the text of a scalar apart at its first line break.
    pub(crate) fn of(text: &str) -> Self {
        let (first, rest) = text.split_at(text.find(['\n', '\r']).unwrap_or(text.len()));
        Self {
            first: first.to_owned(),
            rest: rest.to_owned(),
        }
    }
}

/// How strings and keys are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// Where they must be.
    AsNeeded,
    /// Always double ones.
    Double,
}

/// What introduces a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Behind {
    /// `key:`, also with properties: a collection begins on the next line.
    Colon,
    /// `- &anchor`: a collection begins on the next line.
    DashAndProperties,
    /// `-`: a collection begins on the same line.
    Dash,
    /// `-` and blanks: a collection begins on the same line, so many columns right of the dash.
    WideDash(usize),
}

/// The hand that new text is written in: that of the document.
#[derive(Clone, Copy)]
pub(crate) struct Hand {
    pub(crate) step: usize,
    pub(crate) dash_step: usize,
    pub(crate) line_break: &'static str,
    pub(crate) quotes: Quotes,
}

impl Hand {
    fn setting(&self, flow: bool, column: usize) -> Setting<'static> {
        Setting {
            flow,
            quoted: self.quotes == Quotes::Double,
            indent: column + self.step,
            step: self.step,
            line_break: self.line_break,
        }
    }

    /// A value in block style, of an entry in a collection at `column`.
    pub(crate) fn block(&self, value: &NewValue, column: usize, behind: Behind) -> Spelled {
        let inner = match (value, behind) {
            (_, Behind::Dash | Behind::DashAndProperties) => column + 2,
            (_, Behind::WideDash(width)) => column + width,
            (NewValue::Seq(_), Behind::Colon) => column + self.dash_step,
            _ => column + self.step,
        };
        let lines: Vec<Spelled> = match value {
            NewValue::Scalar(value) => {
                return Spelled::of(&emit::spell(value, self.setting(false, column)));
            }
            NewValue::Map(entries) => entries
                .iter()
                .map(|(key, value)| self.entry(key, value, inner))
                .collect(),
            NewValue::Seq(items) => items.iter().map(|item| self.item(item, inner)).collect(),
        };
        if lines.is_empty() {
            return Spelled::of(&self.flow(value));
        }
        let mut spelled = Spelled::default();
        for (i, line) in lines.into_iter().enumerate() {
            if i == 0 && matches!(behind, Behind::Dash | Behind::WideDash(_)) {
                spelled = line;
                continue;
            }
            spelled.rest.push_str(self.line_break);
            spelled.rest.extend(std::iter::repeat_n(' ', inner));
            spelled.rest.push_str(&line.first);
            spelled.rest.push_str(&line.rest);
        }
        spelled
    }

    /// `key: value` in a block mapping at `column`.
    pub(crate) fn entry(&self, key: &str, value: &NewValue, column: usize) -> Spelled {
        let spelled = self.block(value, column, Behind::Colon);
        introduced(format!("{}:", self.key(key, false)), spelled)
    }

    /// `- value` in a block list at `column`.
    pub(crate) fn item(&self, value: &NewValue, column: usize) -> Spelled {
        introduced("-".to_owned(), self.block(value, column, Behind::Dash))
    }

    /// A value on one line.
    pub(crate) fn flow(&self, value: &NewValue) -> String {
        match value {
            NewValue::Scalar(value) => emit::spell(value, self.setting(true, 0)),
            NewValue::Map(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{}: {}", self.key(key, true), self.flow(value)))
                    .collect();
                format!("{{{}}}", entries.join(", "))
            }
            NewValue::Seq(items) => {
                let items: Vec<String> = items.iter().map(|item| self.flow(item)).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    /// A key, which stands on one line.
    pub(crate) fn key(&self, key: &str, flow: bool) -> String {
        if key.contains('\n') {
            return emit::double(key);
        }
        emit::string(key, self.setting(flow, 0))
    }
}

fn introduced(mut introducer: String, spelled: Spelled) -> Spelled {
    if !spelled.first.is_empty() {
        introducer.push(' ');
        introducer.push_str(&spelled.first);
    }
    Spelled {
        first: introducer,
        rest: spelled.rest,
    }
}

/// The spelling of a string in single quotes, where it is one line.
pub(crate) fn single(text: &str) -> Option<String> {
    let one_line = !text.contains(|c: char| c.is_control() && c != '\t');
    one_line.then(|| format!("'{}'", text.replace('\'', "''")))
}

/// The text of a string value.
pub(crate) fn text_of<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    match value {
        Value::Str(bytes) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}

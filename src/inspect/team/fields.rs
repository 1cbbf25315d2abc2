//! A table of TOML, key by key; a key that nobody asks for is refused.

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use super::TeamError;
use super::TeamFault;
use crate::sops::pattern::Pattern;

/// A table whose keys are all known.
pub struct Fields<'t> {
    text: &'t str,
    table: &'t DeTable<'t>,
    /// Where the table stands, in bytes.
    at: usize,
}

pub type Value<'t> = Spanned<DeValue<'t>>;

impl<'t> Fields<'t> {
    /// Takes a table that may have these keys and no others.
    pub fn of(
        text: &'t str,
        table: &'t DeTable<'t>,
        at: usize,
        known: &[&str],
    ) -> Result<Self, TeamError> {
        for (key, _) in table {
            if !known.contains(&key.get_ref().as_ref()) {
                let fault = TeamFault::UnknownKey {
                    key: key.get_ref().to_string(),
                    known: known.join(", "),
                };
                return Err(error(text, key.span().start, fault));
            }
        }
        Ok(Self { text, table, at })
    }

    pub fn get(&self, key: &str) -> Option<&'t Value<'t>> {
        self.table.get(key)
    }

    /// An error at the value of a key, or at the table if it has none.
    pub fn wrong(&self, key: &str, fault: TeamFault) -> TeamError {
        let at = self.get(key).map_or(self.at, |value| value.span().start);
        error(self.text, at, fault)
    }

    fn typed(&self, key: &str, wanted: &'static str) -> TeamError {
        let key_name = key.to_owned();
        self.wrong(
            key,
            TeamFault::Type {
                key: key_name,
                wanted,
            },
        )
    }

    pub fn text(&self, key: &str) -> Result<Option<&'t str>, TeamError> {
        match self.get(key).map(Spanned::get_ref) {
            None => Ok(None),
            Some(DeValue::String(text)) => Ok(Some(text.as_ref())),
            Some(_) => Err(self.typed(key, "text")),
        }
    }

    pub fn flag(&self, key: &str) -> Result<bool, TeamError> {
        match self.get(key).map(Spanned::get_ref) {
            None => Ok(false),
            Some(DeValue::Boolean(flag)) => Ok(*flag),
            Some(_) => Err(self.typed(key, "true or false")),
        }
    }

    /// A number that is not negative.
    pub fn number(&self, key: &str) -> Result<Option<f32>, TeamError> {
        let digits = match self.get(key).map(Spanned::get_ref) {
            None => return Ok(None),
            Some(DeValue::Integer(number)) => number.to_string(),
            Some(DeValue::Float(number)) => number.to_string(),
            Some(_) => return Err(self.typed(key, "a number")),
        };
        let number = digits.replace('_', "").parse::<f32>().ok();
        match number.filter(|number| *number >= 0.0 && number.is_finite()) {
            Some(number) => Ok(Some(number)),
            None => Err(self.typed(key, "a number that is not negative")),
        }
    }

    pub fn count(&self, key: &str) -> Result<Option<usize>, TeamError> {
        let number = self.number(key)?;
        if number.is_some_and(|number| number.fract() != 0.0) {
            return Err(self.typed(key, "a whole number"));
        }
        Ok(number.map(|number| number as usize))
    }

    pub fn texts(&self, key: &str) -> Result<Vec<&'t str>, TeamError> {
        let Some(value) = self.get(key) else {
            return Ok(Vec::new());
        };
        let DeValue::Array(items) = value.get_ref() else {
            return Err(self.typed(key, "a list of texts"));
        };
        let text = |item: &'t Value<'t>| match item.get_ref() {
            DeValue::String(text) => Some(text.as_ref()),
            _ => None,
        };
        let texts: Option<Vec<_>> = items.iter().map(text).collect();
        texts.ok_or_else(|| self.typed(key, "a list of texts"))
    }

    pub fn pattern(&self, key: &str) -> Result<Option<Pattern>, TeamError> {
        let Some(source) = self.text(key)? else {
            return Ok(None);
        };
        self.compiled(key, source).map(Some)
    }

    pub fn patterns(&self, key: &str) -> Result<Vec<Pattern>, TeamError> {
        let sources = self.texts(key)?.into_iter();
        sources.map(|source| self.compiled(key, source)).collect()
    }

    fn compiled(&self, key: &str, source: &str) -> Result<Pattern, TeamError> {
        Pattern::finding(source).map_err(|source| {
            let key_name = key.to_owned();
            self.wrong(
                key,
                TeamFault::Regex {
                    key: key_name,
                    source,
                },
            )
        })
    }

    /// The tables of a key: one, or a list of them.
    pub fn tables(&self, key: &str) -> Result<Vec<(&'t DeTable<'t>, usize)>, TeamError> {
        let Some(value) = self.get(key) else {
            return Ok(Vec::new());
        };
        let table = |value: &'t Value<'t>| match value.get_ref() {
            DeValue::Table(table) => Some((table, value.span().start)),
            _ => None,
        };
        let tables: Option<Vec<_>> = match value.get_ref() {
            DeValue::Array(items) => items.iter().map(table).collect(),
            _ => table(value).map(|table| vec![table]),
        };
        tables.ok_or_else(|| self.typed(key, "a table"))
    }
}

/// An error at a byte of the text.
pub fn error(text: &str, at: usize, fault: TeamFault) -> TeamError {
    let before = &text.as_bytes()[..at.min(text.len())];
    let line = 1 + memchr::memchr_iter(b'\n', before).count();
    TeamError { line, fault }
}

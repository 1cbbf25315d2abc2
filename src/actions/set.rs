//! `set` and `unset`: one value of a sealed file, and not a line more.

use super::amend;
use super::changes;
use super::changes::Change;
use super::failure::ActionError;
use super::get::DataView;
use super::open;
use super::place;
use super::place::Address;
use super::place::Field;
use super::place::Located;
use super::session::Session;
use super::warning::Warning;
use crate::document::leaf::Value;
use crate::document::yaml::change;
use crate::document::yaml::change::ChangeError;
use crate::document::yaml::change::NewValue;
use crate::document::yaml::lookup;
use crate::document::yaml::tree::Yaml;
use crate::manifest;
use crate::policy::password;
use crate::secret::Plaintext;
use crate::secret::SecretBytes;
use crate::sops::opened::MacCheck;
use crate::sops::opened::Opened;
use std::path::Path;

/// Where a new value comes from.
pub enum Given {
    /// JSON, as SOPS takes values.
    Json(Plaintext),
    /// Text as it is.
    Text(Plaintext),
    /// What is not text: only the base64 of a Secret's data can hold it.
    Bytes(SecretBytes),
    /// JSON if it is JSON, text if not; a number or a boolean for a string stays text.
    Free(Plaintext),
    /// A random password of so many characters.
    Generated(usize),
}

/// What the command line asks for.
pub struct Request {
    /// Where.
    pub address: Address,
    /// How the data of Secrets is given.
    pub data: DataView,
    /// Open a file whose MAC does not match.
    pub ignore_mac: bool,
    /// It is no fault if there is nothing to change.
    pub idempotent: bool,
}

/// A changed file.
pub struct Changed {
    /// Its new text; `None` if nothing changed.
    pub text: Option<String>,
    /// The values that changed.
    pub changes: Vec<(String, Change)>,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// Sets a value in the sealed text of the file at `path`.
///
/// # Errors
/// What does not open, a path that leads nowhere, a value that does not fit.
pub fn set(
    session: &Session,
    path: &Path,
    text: &str,
    given: &Given,
    request: &Request,
) -> Result<Changed, ActionError> {
    change_one(session, path, text, request, |plain, yaml, located| {
        let value = new_value(session, yaml, located, given, request.data)?;
        change::set(plain, located.document, &located.path, &value).map_err(Fault::Change)
    })
}

/// Takes a value out of the sealed text of the file at `path`.
///
/// # Errors
/// What does not open, or a path that leads nowhere.
pub fn unset(
    session: &Session,
    path: &Path,
    text: &str,
    request: &Request,
) -> Result<Changed, ActionError> {
    change_one(session, path, text, request, |plain, _, located| {
        if !located.exists && request.idempotent {
            return Ok(plain.to_owned());
        }
        change::unset(plain, located.document, &located.path).map_err(Fault::Change)
    })
}

/// Why a value does not become another.
enum Fault {
    Change(ChangeError),
    Value(BadValue),
    Generate(password::PasswordError),
}

impl From<BadValue> for Fault {
    fn from(fault: BadValue) -> Self {
        Self::Value(fault)
    }
}

/// A value that cannot be set (SOPS's status 7). It is not repeated.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadValue {
    /// Not JSON.
    #[error(
        "the value is not JSON (line {line}, column {column}); a text must be in double quotes"
    )]
    Json {
        /// The line of the fault.
        line: usize,
        /// The column of the fault.
        column: usize,
    },
    /// A number out of SOPS's range.
    #[error("the value has a number beyond 64 bits")]
    Number,
    /// A collection in a Secret's data.
    #[error("a value under the data of a Secret must be a text")]
    NotText,
    /// Bytes where YAML wants text.
    #[error(
        "the value is not UTF-8 text, which only the data of a Secret can hold (without --raw)"
    )]
    NotUtf8,
}

fn change_one(
    session: &Session,
    path: &Path,
    text: &str,
    request: &Request,
    deed: impl FnOnce(&str, &Yaml<'_>, &Located) -> Result<String, Fault>,
) -> Result<Changed, ActionError> {
    let check = match request.ignore_mac {
        true => MacCheck::Ignore,
        false => MacCheck::Verify,
    };
    let opened = open::open(session, path, text, check)?;
    let plain = opened.plaintext().map_err(|fault| ActionError::Spelling {
        path: path.to_owned(),
        fault,
    })?;
    let yaml =
        Yaml::parse(plain.expose()).map_err(|fault| ActionError::open(path, fault.into()))?;
    let located = place::locate(path, &yaml, &request.address)?;
    let changed = deed(plain.expose(), &yaml, &located).map_err(|fault| match fault {
        Fault::Change(fault) => ActionError::Change {
            path: path.to_owned(),
            fault,
        },
        Fault::Value(fault) => ActionError::Value {
            path: path.to_owned(),
            value: located.path.clone(),
            fault,
        },
        Fault::Generate(fault) => ActionError::Generate(fault),
    })?;
    sealed(
        session,
        path,
        &opened,
        plain.expose(),
        &Plaintext::new(changed),
    )
}

fn sealed(
    session: &Session,
    path: &Path,
    opened: &Opened<'_>,
    plain: &str,
    changed: &Plaintext,
) -> Result<Changed, ActionError> {
    let mut warnings = open::warnings(opened);
    if changed.expose() == plain {
        return Ok(Changed {
            text: None,
            changes: Vec::new(),
            warnings,
        });
    }
    let amended = amend::amend(session, path, opened, changed.expose())?;
    warnings.extend(amended.warnings);
    Ok(Changed {
        text: Some(amended.text),
        changes: changes::between(plain, changed.expose(), &opened.selection),
        warnings,
    })
}

fn new_value(
    session: &Session,
    yaml: &Yaml<'_>,
    located: &Located,
    given: &Given,
    data: DataView,
) -> Result<NewValue, Fault> {
    let value = match given {
        Given::Text(text) => NewValue::string(text.expose()),
        Given::Bytes(bytes) => match (located.field, data) {
            (Field::SecretData, DataView::Decoded) => {
                let encoded = manifest::encode_data(bytes.expose());
                return Ok(NewValue::string(encoded.as_str()));
            }
            _ => return Err(BadValue::NotUtf8.into()),
        },
        Given::Json(text) => json(text.expose())?,
        Given::Free(text) => free(yaml, located, text.expose())?,
        Given::Generated(length) => {
            let random = &mut *session.random.borrow_mut();
            let password = password::generate(*length, random).map_err(Fault::Generate)?;
            NewValue::string(password.expose())
        }
    };
    if located.field == Field::Other {
        return Ok(value);
    }
    let text = as_text(value, given)?;
    match (located.field, data) {
        (Field::SecretData, DataView::Decoded) => {
            let encoded = manifest::encode_data(text.expose().as_bytes());
            Ok(NewValue::string(encoded.as_str()))
        }
        _ => Ok(NewValue::string(text.expose())),
    }
}

/// JSON if it is JSON, text if not.
fn free(yaml: &Yaml<'_>, located: &Located, text: &str) -> Result<NewValue, BadValue> {
    let literal = || Ok(NewValue::string(text));
    if located.field != Field::Other && text.trim_start().starts_with(['{', '[']) {
        // A Secret's value may well be a text that is JSON, such as a whole settings file.
        return literal();
    }
    let bare = !text.trim_start().starts_with(['"', '{', '[']);
    let present = lookup::find(yaml, located.document, &located.path).ok();
    let is_string = present.is_some_and(|node| {
        let node = yaml.node(yaml.target(node));
        node.style().is_some() && matches!(node.value(), Ok(Value::Str(_)))
    });
    match json(text) {
        Err(BadValue::Json { .. }) => literal(),
        Ok(_) if bare && is_string => literal(),
        other => other,
    }
}

/// A Secret's values are texts: a number is the text that was typed.
fn as_text(value: NewValue, given: &Given) -> Result<Plaintext, BadValue> {
    let typed = match given {
        Given::Json(text) | Given::Free(text) => text.expose().trim(),
        Given::Text(_) | Given::Bytes(_) | Given::Generated(_) => "",
    };
    match value {
        NewValue::Scalar(Value::Str(bytes)) => {
            let text = String::from_utf8(bytes.into_owned()).map_err(|_| BadValue::NotText)?;
            Ok(Plaintext::new(text))
        }
        NewValue::Scalar(_) => Ok(Plaintext::new(typed.to_owned())),
        NewValue::Map(_) | NewValue::Seq(_) => Err(BadValue::NotText),
    }
}

fn json(text: &str) -> Result<NewValue, BadValue> {
    let parsed: serde_json::Value = serde_json::from_str(text).map_err(|fault| BadValue::Json {
        line: fault.line(),
        column: fault.column(),
    })?;
    from_json(parsed)
}

fn from_json(value: serde_json::Value) -> Result<NewValue, BadValue> {
    use serde_json::Value as Json;
    Ok(match value {
        Json::Null => NewValue::Scalar(Value::Null),
        Json::Bool(flag) => NewValue::Scalar(Value::Bool(flag)),
        Json::String(text) => NewValue::string(text),
        Json::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), ..) => NewValue::Scalar(Value::Int(number)),
            (None, Some(_), _) | (.., None) => return Err(BadValue::Number),
            (None, None, Some(number)) => NewValue::Scalar(Value::Float(number)),
        },
        Json::Array(items) => {
            NewValue::Seq(items.into_iter().map(from_json).collect::<Result<_, _>>()?)
        }
        Json::Object(entries) => {
            let entries = entries
                .into_iter()
                .map(|(key, value)| Ok((key, from_json(value)?)));
            NewValue::Map(entries.collect::<Result<_, BadValue>>()?)
        }
    })
}

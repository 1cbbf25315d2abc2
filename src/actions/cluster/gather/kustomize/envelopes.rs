//! The envelopes of verified files: where each stands, and the value in it.

use crate::document::path::Step;
use crate::document::path::TreePath;
use crate::manifest::object::Written;
use crate::manifest::object::envelopes;
use crate::manifest::object::holds_envelope;
use crate::secret::SecretJson;
use crate::sops::encvalue::Kind;
use crate::sops::opened::Opened;
use serde_json::Number;
use serde_json::Value;
use std::collections::HashMap;
use std::collections::HashSet;

/// The field in which SOPS keeps its metadata.
const METADATA: &str = "sops";

/// What was opened, by the text of the envelope.
#[derive(Default)]
pub(super) struct Envelopes {
    known: HashMap<String, Known>,
}

struct Known {
    value: SecretJson,
    places: HashSet<Place>,
}

/// The kind of an object, and the keys that lead to a value in it. Positions in lists do not
/// count: a merge may move items, and SOPS does not authenticate them either.
#[derive(PartialEq, Eq, Hash)]
struct Place {
    api_version: String,
    kind: String,
    keys: Vec<Option<String>>,
}

/// An envelope that stands where no verified file has it.
pub(super) enum Unknown {
    /// No file has it.
    Nowhere(TreePath),
    /// A file has it at another place.
    Elsewhere(TreePath),
}

impl Envelopes {
    /// Adds the envelopes of an opened file, whose objects as they are written stand beside.
    pub(super) fn add(&mut self, opened: &Opened<'_>, written: &[Written]) {
        for envelope in opened.envelopes() {
            if envelope.kind == Kind::Comment {
                continue;
            }
            let Some(value) = json(envelope.kind, envelope.plaintext) else {
                continue;
            };
            self.known
                .entry(envelope.text.to_owned())
                .or_insert_with(|| Known {
                    value,
                    places: HashSet::new(),
                });
        }
        for written in written {
            let body = written.body.expose();
            let mut path = Vec::new();
            self.places(body, body, &mut path);
        }
    }

    fn places(&mut self, object: &Value, value: &Value, path: &mut Vec<Step>) {
        match value {
            Value::String(text) => {
                if let Some(known) = self.known.get_mut(text) {
                    known.places.insert(place(object, path));
                }
            }
            Value::Array(items) => {
                for (number, item) in items.iter().enumerate() {
                    path.push(Step::Index(number));
                    self.places(object, item, path);
                    path.pop();
                }
            }
            Value::Object(entries) => {
                for (key, item) in entries {
                    if path.is_empty() && key == METADATA {
                        continue;
                    }
                    path.push(Step::Key(key.clone()));
                    self.places(object, item, path);
                    path.pop();
                }
            }
            _ => {}
        }
    }

    /// Puts values in the places of all envelopes of an object, and counts them.
    pub(super) fn open(&self, body: &mut SecretJson) -> Result<usize, Unknown> {
        if let Value::Object(fields) = body.expose_mut() {
            fields.shift_remove(METADATA);
        }
        let found = envelopes(body.expose(), METADATA);
        for TreePath(path) in &found {
            let place = place(body.expose(), path);
            let text = at(body.expose_mut(), path);
            let known = text
                .as_deref()
                .and_then(Value::as_str)
                .and_then(|text| self.known.get(text));
            let Some(known) = known else {
                return Err(Unknown::Nowhere(TreePath(path.clone())));
            };
            if !known.places.contains(&place) {
                return Err(Unknown::Elsewhere(TreePath(path.clone())));
            }
            if let Some(text) = text {
                *text = known.value.expose().clone();
            }
        }
        Ok(found.len())
    }
}

/// `Secret/db`, as far as the object says so.
pub(super) fn named(body: &Value) -> String {
    let text = |value: &Value| {
        let text = value
            .as_str()
            .filter(|text| !holds_envelope(text.as_bytes()));
        text.unwrap_or("?").to_owned()
    };
    format!(
        "{}/{}",
        text(&body["kind"]),
        text(&body["metadata"]["name"])
    )
}

fn place(object: &Value, path: &[Step]) -> Place {
    let text = |field: &str| object[field].as_str().unwrap_or_default().to_owned();
    let keys = path.iter().map(|step| match step {
        Step::Key(key) => Some(key.clone()),
        Step::Index(_) => None,
    });
    Place {
        api_version: text("apiVersion"),
        kind: text("kind"),
        keys: keys.collect(),
    }
}

fn at<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Index(number) => value.get_mut(*number),
    })
}

/// A value of an envelope as JSON.
fn json(kind: Kind, plaintext: &[u8]) -> Option<SecretJson> {
    let text = std::str::from_utf8(plaintext).ok()?;
    let value = match kind {
        Kind::Int => Value::from(text.parse::<i64>().ok()?),
        Kind::Float => Value::Number(Number::from_f64(text.parse().ok()?)?),
        Kind::Bool => Value::from(text.eq_ignore_ascii_case("true")),
        Kind::Str | Kind::Bytes | Kind::Time | Kind::Comment => Value::from(text),
    };
    Some(SecretJson::new(value))
}

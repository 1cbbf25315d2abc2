//! Label and field selectors.

use serde_json::Value;

use super::call::Call;
use super::status;
use super::status::Refusal;

/// What objects must be like.
#[derive(Clone, Debug, Default)]
pub struct Selector {
    labels: Vec<Requirement>,
    fields: Vec<(String, String, bool)>,
}

#[derive(Clone, Debug)]
struct Requirement {
    label: String,
    test: Test,
}

#[derive(Clone, Debug)]
enum Test {
    In(Vec<String>),
    NotIn(Vec<String>),
    Exists,
    Absent,
}

impl Selector {
    /// Reads both selectors of a request.
    pub fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let text = call.request.parameter("labelSelector").unwrap_or_default();
        let labels = parts(text).map(requirement).collect::<Result<_, _>>();
        let labels = labels.map_err(|fault: String| {
            status::bad_request(&format!("unable to parse requirement: {fault}"))
        })?;
        let text = call.request.parameter("fieldSelector").unwrap_or_default();
        let fields = text.split(',').filter_map(|part| {
            let (name, value) = part.split_once('=')?;
            let is_equal = !name.ends_with('!');
            let value = value.trim_start_matches('=').to_owned();
            Some((name.trim_end_matches('!').to_owned(), value, is_equal))
        });
        Ok(Self {
            labels,
            fields: fields.collect(),
        })
    }

    /// Whether everything matches.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty() && self.fields.is_empty()
    }

    /// Whether an object is meant.
    pub fn matches(&self, object: &Value) -> bool {
        let labels = &object["metadata"]["labels"];
        self.labels.iter().all(|wanted| wanted.fits(labels))
            && self.fields.iter().all(|(path, value, is_equal)| {
                let pointer = format!("/{}", path.replace('.', "/"));
                let found = object.pointer(&pointer).and_then(Value::as_str);
                (found.unwrap_or_default() == value) == *is_equal
            })
    }
}

impl Requirement {
    fn fits(&self, labels: &Value) -> bool {
        let value = labels.get(&self.label).and_then(Value::as_str);
        match &self.test {
            Test::Exists => value.is_some(),
            Test::Absent => value.is_none(),
            Test::In(values) => value.is_some_and(|value| values.iter().any(|one| one == value)),
            Test::NotIn(values) => value.is_none_or(|value| values.iter().all(|one| one != value)),
        }
    }
}

/// The requirements: commas outside parentheses part them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    let cuts = text.split(move |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    });
    cuts.map(str::trim).filter(|part| !part.is_empty())
}

fn requirement(text: &str) -> Result<Requirement, String> {
    let made = |label: &str, test| {
        Ok(Requirement {
            label: label.trim().to_owned(),
            test,
        })
    };
    for (sign, is_in) in [("!=", false), ("==", true), ("=", true)] {
        if let Some((label, value)) = text.split_once(sign) {
            let values = vec![value.trim().to_owned()];
            return made(
                label,
                if is_in {
                    Test::In(values)
                } else {
                    Test::NotIn(values)
                },
            );
        }
    }
    if let Some(label) = text.strip_prefix('!') {
        return made(label, Test::Absent);
    }
    let words: Vec<&str> = text.splitn(3, ' ').collect();
    match words[..] {
        [label] => made(label, Test::Exists),
        [label, word @ ("in" | "notin"), rest] => {
            let rest = rest.trim();
            let inner = rest
                .strip_prefix('(')
                .and_then(|rest| rest.strip_suffix(')'));
            let Some(inner) = inner else {
                return Err(format!("found '{rest}' expected: '('"));
            };
            let values = inner
                .split(',')
                .map(|value| value.trim().to_owned())
                .collect();
            made(
                label,
                if word == "in" {
                    Test::In(values)
                } else {
                    Test::NotIn(values)
                },
            )
        }
        _ => Err(format!("found '{text}', expected: identifier")),
    }
}

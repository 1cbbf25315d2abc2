//! The body of an apply: YAML, of which JSON is a part.

use granit_parser::Event;
use granit_parser::Parser;
use granit_parser::ScalarStyle;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::http::Request;
use super::options::Strictness;
use super::status;
use super::status::Refusal;

/// The body as an object.
pub fn body(request: &Request, strictness: Strictness) -> Result<Value, Refusal> {
    if let Ok(object) = serde_json::from_slice::<Value>(&request.body)
        && object.is_object()
    {
        return Ok(object);
    }
    let text = String::from_utf8_lossy(&request.body);
    let unreadable = || unreadable("yaml: line 1: did not find expected node content");
    let reader = read(&text).ok_or_else(unreadable)?;
    if strictness == Strictness::Strict
        && let Some((line, key)) = reader.repeated
    {
        return Err(status::bad_request(&format!(
            "error strict decoding YAML: error converting YAML to JSON: yaml: unmarshal \
             errors:\n  line {line}: key \"{key}\" already set in map"
        )));
    }
    reader.root.filter(Value::is_object).ok_or_else(unreadable)
}

/// A YAML text of maps, lists and scalars as JSON.
pub fn parsed(text: &str) -> Option<Value> {
    read(text)?.root
}

fn read(text: &str) -> Option<Reader> {
    let mut reader = Reader::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        reader.take(event, span.start.line());
    }
    Some(reader)
}

fn unreadable(fault: &str) -> Refusal {
    status::bad_request(&format!(
        "error decoding YAML: error converting YAML to JSON: {fault}"
    ))
}

/// A document that is being read.
#[derive(Default)]
struct Reader {
    open: Vec<Node>,
    root: Option<Value>,
    repeated: Option<(usize, String)>,
}

enum Node {
    Map(Map<String, Value>, Option<String>),
    List(Vec<Value>),
}

impl Reader {
    fn take(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::MappingStart(..) => self.open.push(Node::Map(Map::new(), None)),
            Event::SequenceStart(..) => self.open.push(Node::List(Vec::new())),
            Event::MappingEnd | Event::SequenceEnd => match self.open.pop() {
                Some(Node::Map(map, _)) => self.add(Value::Object(map), line),
                Some(Node::List(items)) => self.add(json!(items), line),
                None => (),
            },
            Event::Scalar(text, style, ..) => {
                let is_key = matches!(self.open.last(), Some(Node::Map(_, None)));
                let value = if is_key || style != ScalarStyle::Plain {
                    json!(text)
                } else {
                    plain(&text)
                };
                self.add(value, line);
            }
            _ => (),
        }
    }

    fn add(&mut self, value: Value, line: usize) {
        match self.open.last_mut() {
            None => self.root = Some(value),
            Some(Node::List(items)) => items.push(value),
            Some(Node::Map(map, key)) => match key.take() {
                None => *key = value.as_str().map(str::to_owned),
                Some(key) => {
                    if map.contains_key(&key) && self.repeated.is_none() {
                        self.repeated = Some((line, key.clone()));
                    }
                    map.insert(key, value);
                }
            },
        }
    }
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => json!(true),
        "false" => json!(false),
        _ => match serde_json::from_str::<Value>(text) {
            Ok(number) if number.is_number() => number,
            _ => json!(text),
        },
    }
}

//! Holds what a command prints as JSON against its schema, for the tests.

use serde_json::Value;

/// Names the first place where a value is not as the schema says; of JSON Schema only what these
/// schemas use is known.
pub fn broken(schema: &Value, value: &Value) -> Option<String> {
    at(schema, value, "")
}

fn at(schema: &Value, value: &Value, place: &str) -> Option<String> {
    let fits = |named: &Value| match named.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_u64(),
        Some("null") => value.is_null(),
        _ => false,
    };
    let typed = match &schema["type"] {
        Value::Null => true,
        Value::Array(types) => types.iter().any(fits),
        one => fits(one),
    };
    let listed = schema["enum"]
        .as_array()
        .is_none_or(|it| it.contains(value));
    let constant = schema.get("const").is_none_or(|it| it == value);
    if !(typed && listed && constant) {
        return Some(format!("{place}: {value}"));
    }
    let required = schema["required"].as_array().into_iter().flatten();
    for name in required.filter_map(Value::as_str) {
        if value.get(name).is_none() {
            return Some(format!("{place}.{name} is missing"));
        }
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        let Some(known) = schema["properties"].get(name) else {
            return Some(format!("{place}.{name} is not in the schema"));
        };
        if let Some(broken) = at(known, field, &format!("{place}.{name}")) {
            return Some(broken);
        }
    }
    let items = value.as_array().into_iter().flatten();
    items
        .enumerate()
        .find_map(|(number, item)| at(&schema["items"], item, &format!("{place}[{number}]")))
}

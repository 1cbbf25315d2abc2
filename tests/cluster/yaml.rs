//! The body of an apply: YAML, of which JSON is a part.

use serde_json::Value;

use super::http::Request;
use super::options::Strictness;
use super::status;
use super::status::Refusal;

/// The body as an object.
pub fn body(request: &Request, _strictness: Strictness) -> Result<Value, Refusal> {
    match serde_json::from_slice::<Value>(&request.body) {
        Ok(object) if object.is_object() => Ok(object),
        _ => Err(status::bad_request(
            "error decoding YAML: error converting YAML to JSON: yaml: line 1: did not find \
             expected node content",
        )),
    }
}

//! JSON that holds secrets: an object on its way to or from a cluster, wiped when dropped.

use super::SecretBytes;
use serde_json::Value;
use zeroize::Zeroize;
use zeroize::Zeroizing;

/// A JSON value whose texts may be secret.
///
/// ```compile_fail
/// let secret = lockleaf::secret::SecretJson::new(serde_json::Value::Null);
/// println!("{secret:?}");
/// ```
/// ```compile_fail
/// let secret = lockleaf::secret::SecretJson::new(serde_json::Value::Null);
/// let copy = secret.clone();
/// ```
pub struct SecretJson(Value);

/// A text that is no JSON; where, and never what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no JSON at line {line}, column {column}")]
pub struct NoJson {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in bytes; 0 at the end of a line.
    pub column: usize,
}

impl SecretJson {
    /// Takes the value in; its texts are wiped when it is dropped.
    pub fn new(value: Value) -> Self {
        Self(value)
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// What is no JSON, or is nested more than 128 levels deep.
    pub fn parse(text: &[u8]) -> Result<Self, NoJson> {
        serde_json::from_slice(text)
            .map(Self)
            .map_err(|fault| NoJson {
                line: fault.line(),
                column: fault.column(),
            })
    }

    /// Lends the value.
    pub fn expose(&self) -> &Value {
        &self.0
    }

    /// Lends the value to be changed.
    pub fn expose_mut(&mut self) -> &mut Value {
        &mut self.0
    }

    /// The value as compact JSON text.
    pub fn to_bytes(&self) -> SecretBytes {
        // Written twice, so that the text never grows and leaves copies of itself behind.
        let mut size = Counter(0);
        let _ = serde_json::to_writer(&mut size, &self.0);
        let mut bytes = Vec::with_capacity(size.0);
        let _ = serde_json::to_writer(&mut bytes, &self.0);
        SecretBytes::new(bytes)
    }
}

impl Drop for SecretJson {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// Wipes all texts below a value, and leaves null in its place.
pub fn wipe(value: &mut Value) {
    let mut open = vec![value.take()];
    while let Some(next) = open.pop() {
        match next {
            Value::String(mut text) => text.zeroize(),
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => {
                for (key, value) in entries {
                    drop(Zeroizing::new(key));
                    open.push(value);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

struct Counter(usize);

impl std::io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_it_was_read() {
        let text = br#"{"a":["x",1,null,true],"b":{"c":1.50}}"#;
        let json = SecretJson::parse(text).unwrap();
        assert_eq!(
            json.to_bytes().expose(),
            br#"{"a":["x",1,null,true],"b":{"c":1.5}}"#
        );
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut value = serde_json::json!({"a": ["x", {"b": "y"}]});
        wipe(&mut value);
        assert_eq!(value, Value::Null);
    }

    #[test]
    fn what_is_no_json_is_told_by_its_place_alone() {
        let fault = SecretJson::parse(b"{\"a\":\n hunter2}").err().unwrap();
        assert_eq!(fault.to_string(), "no JSON at line 2, column 2");
    }
}

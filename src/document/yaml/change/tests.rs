use super::*;
use crate::document::path;

mod generated;
mod setting;
mod unsetting;

fn path(text: &str) -> TreePath {
    path::parse(text).unwrap().simple()
}

fn string(text: &str) -> NewValue {
    NewValue::string(text)
}

fn int(number: i64) -> NewValue {
    NewValue::Scalar(Value::Int(number))
}

fn map(entries: &[(&str, NewValue)]) -> NewValue {
    NewValue::Map(
        entries
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect(),
    )
}

#[track_caller]
fn sets(text: &str, at: &str, value: NewValue, expected: &str) {
    let found = set(text, 0, &path(at), &value).map_err(|error| error.to_string());
    assert_eq!(found.as_deref(), Ok(expected));
    if !text.contains('\n') {
        return;
    }
    let crlf = text.replace('\n', "\r\n");
    let found = set(&crlf, 0, &path(at), &value).map_err(|error| error.to_string());
    assert_eq!(
        found.as_deref(),
        Ok(expected.replace('\n', "\r\n").as_str()),
        "CRLF"
    );
}

#[track_caller]
fn unsets(text: &str, at: &str, expected: &str) {
    let found = unset(text, 0, &path(at)).map_err(|error| error.to_string());
    assert_eq!(found.as_deref(), Ok(expected));
    if !text.contains('\n') {
        return;
    }
    let crlf = text.replace('\n', "\r\n");
    let found = unset(&crlf, 0, &path(at)).map_err(|error| error.to_string());
    assert_eq!(
        found.as_deref(),
        Ok(expected.replace('\n', "\r\n").as_str()),
        "CRLF"
    );
}

//! stub
use crate::document::leaf::*;
use std::borrow::Cow;
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum TypeError { #[error("x")] X }
pub fn resolve<'a>(text: Cow<'a, str>, style: Style, tag: Option<&str>) -> Result<Value<'a>, TypeError> { let _=(style,tag); if style==Style::Plain && (text.is_empty()||text=="~") { return Ok(Value::Null) } Ok(Value::Str(match text { Cow::Borrowed(b)=>Cow::Borrowed(b.as_bytes()), Cow::Owned(o)=>Cow::Owned(o.into_bytes())})) }
pub fn plain_reads_as_string(_text: &str) -> bool { true }

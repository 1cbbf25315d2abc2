//! HTTP/1.1 as far as an API server needs it: requests with a length or in chunks, answers, keep-alive.

use std::io::BufRead;
use std::io::Read;
use std::io::Write;

use serde_json::Value;

/// The largest body that an API server takes.
pub const LARGEST_BODY: usize = 3 << 20;

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// `GET`, `PATCH`, …
    pub method: String,
    /// The path, with its escapes decoded.
    pub path: String,
    /// The parameters in order, decoded.
    pub query: Vec<(String, String)>,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Whether the body was longer than [`LARGEST_BODY`]; it is empty then.
    pub too_large: bool,
}

impl Request {
    /// The first value of a header; the name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, name)
    }

    /// The first value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }

    /// The media type of the body, without its parameters.
    pub fn media_type(&self) -> &str {
        let value = self.header("content-type").unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    /// The body as JSON; `Null` if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = pairs.iter().find(|(key, _)| key == name)?;
    Some(&found.1)
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Headers besides the length.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// An answer in JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        let mut bytes = body.to_string().into_bytes();
        bytes.push(b'\n');
        Self::typed(status, "application/json", bytes)
    }

    /// An answer in plain text.
    pub fn text(status: u16, body: &str) -> Self {
        Self::typed(
            status,
            "text/plain; charset=utf-8",
            body.as_bytes().to_vec(),
        )
    }

    /// An answer of this media type.
    pub fn typed(status: u16, media_type: &str, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), media_type.to_owned())],
            body,
        }
    }

    /// The same answer with one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Everything before the body.
    pub fn head(&self) -> String {
        let reason = if self.status < 400 { "OK" } else { "Refused" };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head + &format!("Content-Length: {}\r\n\r\n", self.body.len())
    }

    /// Sends the answer.
    pub fn send(&self, to: &mut impl Write) -> std::io::Result<()> {
        to.write_all(self.head().as_bytes())?;
        to.write_all(&self.body)?;
        to.flush()
    }
}

/// Reads one request; `None` at the end of the connection or on anything that is no request.
pub fn receive(from: &mut (impl BufRead + Write)) -> Option<Request> {
    let first = line(from)?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let text = line(from)?;
        if text.is_empty() {
            break;
        }
        let (name, value) = text.split_once(':')?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let mut request = Request {
        method,
        path: decoded(path, false),
        query: pairs(query),
        headers,
        ..Request::default()
    };
    if request.header("expect").is_some() {
        from.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").ok()?;
        from.flush().ok()?;
    }
    request.body = if request.header("transfer-encoding") == Some("chunked") {
        chunks(from)?
    } else {
        let length = request.header("content-length").unwrap_or("0");
        taken(from, length.parse().ok()?)?
    };
    if request.body.len() > LARGEST_BODY {
        request.too_large = true;
        request.body.clear();
    }
    Some(request)
}

fn line(from: &mut impl BufRead) -> Option<String> {
    let mut text = String::new();
    if from.take(1 << 16).read_line(&mut text).ok()? == 0 {
        return None;
    }
    Some(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn taken(from: &mut impl BufRead, length: u64) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    from.take(length).read_to_end(&mut body).ok()?;
    (body.len() as u64 == length).then_some(body)
}

fn chunks(from: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(from)?;
        let size = size.split(';').next()?.trim().to_owned();
        let size = u64::from_str_radix(&size, 16).ok()?;
        body.extend(taken(from, size)?);
        line(from)?;
        if size == 0 {
            return Some(body);
        }
    }
}

/// The parameters of a query string.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(name, true), decoded(value, true))
        })
        .collect()
}

fn decoded(text: &str, plus_is_space: bool) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match escaped {
            Some(byte) => {
                out.push(byte);
                at += 2;
            }
            None if bytes[at] == b'+' && plus_is_space => out.push(b' '),
            None => out.push(bytes[at]),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

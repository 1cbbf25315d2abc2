//! One exchange: a request on its way out, the whole of its answer on the way in.

use super::answer::Answer;
use super::credentials::Pass;
use super::failure::KubeError;
use super::fault::Asked;
use super::request::Method;
use super::request::Request;
use super::retry;
use crate::secret::SecretBytes;
use bytes::Bytes;
use http::HeaderValue;
use http::header;
use http_body::Body as _;
use jiff::Timestamp;
use kube::client::Body;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;
use zeroize::Zeroizing;

/// The most that is taken of one answer: a list of workloads in a large namespace fits.
const LARGEST: usize = 256 << 20;
/// How the server is told who asks.
const AGENT: &str = concat!("lockleaf/", env!("CARGO_PKG_VERSION"));

/// A request that is ready to be sent, more than once if need be.
pub struct Ready<'a> {
    request: &'a Request,
    uri: http::Uri,
    body: Bytes,
}

/// An answer, and how long the server asks to wait for another.
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// Its `Retry-After`.
    pub asked: Option<Duration>,
}

impl<'a> Ready<'a> {
    /// Writes the request's address; its body is wiped when the last try is over.
    pub fn new(request: &'a Request, asked: Asked<'_>) -> Result<Self, KubeError> {
        let uri = address(request).ok_or_else(|| unwritable(asked))?;
        let body = match &request.body {
            Some((_, bytes)) => Bytes::from_owner(Zeroizing::new(bytes.expose().to_vec())),
            None => Bytes::new(),
        };
        Ok(Self { request, uri, body })
    }

    /// Sends it once, and takes the answer to its end.
    pub async fn send(
        &self,
        client: &kube::Client,
        pass: &Pass,
        asked: Asked<'_>,
    ) -> Result<Answered, KubeError> {
        let sent = self.http(pass).ok_or_else(|| unwritable(asked))?;
        let sending = client.send(sent).await;
        let answer = sending.map_err(|fault| asked.fault(&fault))?;
        let status = answer.status().as_u16();
        let after = answer.headers().get(header::RETRY_AFTER);
        let after = after.and_then(|value| retry::after(value.to_str().ok()?, Timestamp::now()));
        let body = collected(answer.into_body(), LARGEST, asked).await?;
        Ok(Answered {
            answer: Answer { status, body },
            asked: after,
        })
    }

    fn http(&self, pass: &Pass) -> Option<http::Request<Body>> {
        let method = match self.request.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        let mut sent = http::Request::new(Body::from(self.body.clone()));
        *sent.method_mut() = method;
        *sent.uri_mut() = self.uri.clone();
        let headers = sent.headers_mut();
        headers.insert(
            header::ACCEPT,
            HeaderValue::from_static(self.request.accept.header()),
        );
        headers.insert(header::USER_AGENT, HeaderValue::from_static(AGENT));
        if let Some((media_type, _)) = self.request.body {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        if let Some(value) = &pass.authorization {
            headers.insert(header::AUTHORIZATION, value.clone());
        }
        Some(sent)
    }
}

fn unwritable(asked: Asked<'_>) -> KubeError {
    KubeError::Request {
        server: asked.server.to_owned(),
        problem: "its path is no path".to_owned(),
    }
}

/// Takes the body to its end, into memory that is wiped. What TLS and HTTP buffer below is not.
async fn collected(
    mut body: Body,
    largest: usize,
    asked: Asked<'_>,
) -> Result<SecretBytes, KubeError> {
    let too_large = || KubeError::TooLarge {
        server: asked.server.to_owned(),
        limit: largest,
    };
    let expected = body.size_hint().lower();
    if expected > largest as u64 {
        return Err(too_large());
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(expected.min(1 << 20) as usize));
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let frame = frame.map_err(|_| KubeError::Cut {
            server: asked.server.to_owned(),
        })?;
        let Some(data) = frame.data_ref() else {
            continue;
        };
        if bytes.len() + data.len() > largest {
            return Err(too_large());
        }
        append(&mut bytes, data);
    }
    Ok(SecretBytes::new(std::mem::take(&mut *bytes)))
}

/// Appends without leaving a copy of what was there behind.
fn append(bytes: &mut Zeroizing<Vec<u8>>, data: &[u8]) {
    let needed = bytes.len() + data.len();
    if needed > bytes.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(needed.max(bytes.capacity() * 2)));
        larger.extend_from_slice(bytes);
        *bytes = larger;
    }
    bytes.extend_from_slice(data);
}

fn address(request: &Request) -> Option<http::Uri> {
    if !request.path.starts_with('/') || request.path.contains(['?', '#']) {
        return None;
    }
    let mut uri = request.path.clone();
    for (number, (name, value)) in request.query.iter().enumerate() {
        uri.push(if number == 0 { '?' } else { '&' });
        uri.push_str(name);
        uri.push('=');
        escape(value, &mut uri);
    }
    uri.parse().ok()
}

/// RFC 3986: everything but the unreserved is escaped.
fn escape(value: &str, uri: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Asked<'_> = Asked {
        server: "https://h",
        by_proxy: false,
    };

    fn take(body: Body, largest: usize) -> Result<SecretBytes, KubeError> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(collected(body, largest, ASKED))
    }

    #[test]
    fn an_answer_that_is_too_large_is_not_taken() {
        let fault = take(Body::from(vec![0; 9]), 8).err().unwrap();
        assert!(matches!(fault, KubeError::TooLarge { limit: 8, .. }));
        assert_eq!(take(Body::from(vec![7; 8]), 8).unwrap().expose(), [7; 8]);
    }

    #[test]
    fn a_query_is_escaped() {
        let request = Request::get("/api").with("labelSelector", "a/b=c d&é");
        let uri = address(&request).unwrap().to_string();
        assert_eq!(uri, "/api?labelSelector=a%2Fb%3Dc%20d%26%C3%A9");
    }

    #[test]
    fn a_path_cannot_bring_its_own_query() {
        for path in ["", "api", "/api?dryRun=", "/a#b", "/a b", "/a\nb"] {
            let ready = Ready::new(&Request::get(path), ASKED).err();
            assert!(matches!(ready, Some(KubeError::Request { .. })), "{path:?}");
        }
    }
}

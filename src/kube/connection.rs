//! A connection to one cluster: made of a kubeconfig or of what a pod is given; it sends requests.

use super::answer::Answer;
use super::failure::KubeError;
use super::request::Method;
use super::request::Request;
use super::retry;
use super::retry::Patience;
use super::target::Target;
use crate::secret::SecretBytes;
use kube::client::Body;
use kube::config::KubeConfigOptions;
use kube::config::Kubeconfig;
use std::path::PathBuf;
use std::time::Duration;
use zeroize::Zeroizing;

/// The most that is taken of one answer: a list of workloads in a large namespace fits.
const LARGEST: usize = 256 << 20;

/// A connection to a cluster. It may be used from many threads at once.
pub struct Connection {
    runtime: tokio::runtime::Runtime,
    client: kube::Client,
    patience: Patience,
    /// The server's address.
    pub server: String,
    /// The context's name; `None` in a pod.
    pub context: Option<String>,
    /// The namespace of the context or of the pod.
    pub namespace: String,
}

impl Connection {
    /// Makes a connection; nothing is sent yet, but a credential plugin may run.
    ///
    /// # Errors
    /// What the kubeconfig or the plugin lacks.
    pub fn open(target: &Target) -> Result<Self, KubeError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(|_| KubeError::NoThreads)?;
        let (kubeconfig, path) = kubeconfig(target)?;
        let context = target
            .context
            .clone()
            .or_else(|| kubeconfig.current_context.clone());
        let options = KubeConfigOptions {
            context: context.clone(),
            cluster: target.cluster.clone(),
            user: target.user.clone(),
        };
        let fault = |_| KubeError::Kubeconfig {
            path: path.clone(),
            problem: "its context cannot be used".to_owned(),
        };
        let mut config = runtime
            .block_on(kube::Config::from_custom_kubeconfig(kubeconfig, &options))
            .map_err(fault)?;
        config.default_retry = false;
        if let Some(user) = &target.impersonate {
            config.auth_info.impersonate = Some(user.clone());
        }
        let (server, namespace) = (
            config.cluster_url.to_string(),
            config.default_namespace.clone(),
        );
        let guard = runtime.enter();
        let client = kube::Client::try_from(config).map_err(|_| KubeError::Context {
            context: context.clone().unwrap_or_default(),
            problem: "its credentials cannot be used".to_owned(),
        })?;
        drop(guard);
        let mut patience = Patience::default();
        if let Some(each) = target.request_timeout {
            patience.each = each;
        }
        Ok(Self {
            runtime,
            client,
            patience,
            server,
            context,
            namespace,
        })
    }

    /// Sends a request and waits for the whole answer, whatever its status; what passes is tried
    /// again.
    ///
    /// # Errors
    /// If there is no answer.
    pub fn send(&self, request: &Request) -> Result<Answer, KubeError> {
        self.runtime.block_on(async {
            let (mut tried, mut waited) = (0, Duration::ZERO);
            loop {
                let outcome = tokio::time::timeout(self.patience.each, self.once(request)).await;
                tried += 1;
                let (outcome, asked) = match outcome {
                    Ok(Ok((answer, asked))) if retry::is_passing(answer.status) => {
                        (Ok(answer), asked)
                    }
                    Ok(Ok((answer, _))) => return Ok(answer),
                    Ok(Err(fault)) => (Err(fault), None),
                    Err(_) => (
                        Err(KubeError::TimedOut {
                            server: self.server.clone(),
                            after: self.patience.each,
                        }),
                        None,
                    ),
                };
                let Some(pause) = self.patience.pause(tried, waited, asked) else {
                    return outcome;
                };
                tokio::time::sleep(pause).await;
                waited += pause;
            }
        })
    }

    async fn once(&self, request: &Request) -> Result<(Answer, Option<Duration>), KubeError> {
        let sent = http_request(request).map_err(|fault| KubeError::Request {
            server: self.server.clone(),
            problem: fault.to_string(),
        })?;
        let answer = self
            .client
            .send(sent)
            .await
            .map_err(|_| KubeError::Unreachable {
                server: self.server.clone(),
                problem: "the connection failed".to_owned(),
            })?;
        let status = answer.status().as_u16();
        let asked = answer
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok()?.parse().ok())
            .map(Duration::from_secs);
        let body = self.collect(answer.into_body()).await?;
        Ok((Answer { status, body }, asked))
    }

    async fn collect(&self, mut body: Body) -> Result<SecretBytes, KubeError> {
        use http_body::Body as _;
        let mut bytes = Zeroizing::new(Vec::new());
        while let Some(frame) =
            std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context)).await
        {
            let frame = frame.map_err(|_| KubeError::Cut {
                server: self.server.clone(),
            })?;
            let Some(data) = frame.data_ref() else {
                continue;
            };
            if bytes.len() + data.len() > LARGEST {
                return Err(KubeError::TooLarge {
                    server: self.server.clone(),
                    limit: LARGEST,
                });
            }
            append(&mut bytes, data);
        }
        Ok(SecretBytes::new(std::mem::take(&mut *bytes)))
    }
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

fn http_request(request: &Request) -> Result<http::Request<Body>, http::Error> {
    let method = match request.method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    };
    let mut uri = request.path.clone();
    for (number, (name, value)) in request.query.iter().enumerate() {
        uri.push(if number == 0 { '?' } else { '&' });
        uri.push_str(name);
        uri.push('=');
        escape(value, &mut uri);
    }
    let builder = http::Request::builder()
        .method(method)
        .uri(uri)
        .header("accept", request.accept.header());
    match &request.body {
        Some((media_type, bytes)) => builder
            .header("content-type", *media_type)
            .body(Body::from(bytes.expose().to_vec())),
        None => builder.body(Body::empty()),
    }
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

fn kubeconfig(target: &Target) -> Result<(Kubeconfig, PathBuf), KubeError> {
    let mut paths = target.kubeconfigs.clone();
    if let Some(path) = &target.kubeconfig {
        paths = vec![path.clone()];
    }
    if paths.is_empty() {
        paths.extend(target.home.iter().map(|home| home.join(".kube/config")));
    }
    let mut merged: Option<(Kubeconfig, PathBuf)> = None;
    for path in &paths {
        if !path.exists() {
            continue;
        }
        let fault = |problem: &str| KubeError::Kubeconfig {
            path: path.clone(),
            problem: problem.to_owned(),
        };
        let read = Kubeconfig::read_from(path).map_err(|_| fault("it is no kubeconfig"))?;
        merged = Some(match merged {
            None => (read, path.clone()),
            Some((first, place)) => (
                first
                    .merge(read)
                    .map_err(|_| fault("it is of another kind"))?,
                place,
            ),
        });
    }
    merged.ok_or(KubeError::NoKubeconfig { looked: paths })
}

//! A client for the facts: it sends a request as it is and gives the answer as it is.

use std::path::Path;

use http::HeaderMap;
use http::Method;
use http_body::Body as _;
use kube::client::Body;
use kube::config::KubeConfigOptions;
use kube::config::Kubeconfig;
use serde_json::Value;

/// A connection to a server, by a kubeconfig.
pub struct Client {
    runtime: tokio::runtime::Runtime,
    client: kube::Client,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON; `Null` if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

/// What is sent.
#[derive(Clone, Debug, Default)]
pub struct Ask<'a> {
    /// The method.
    pub method: &'a str,
    /// Path and query.
    pub target: &'a str,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Option<String>,
}

impl Client {
    /// A client of the current context.
    pub fn of(kubeconfig: &Path) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let config = Kubeconfig::read_from(kubeconfig).expect("the kubeconfig can be read");
        let options = KubeConfigOptions::default();
        let mut config = runtime
            .block_on(kube::Config::from_custom_kubeconfig(config, &options))
            .expect("the kubeconfig can be used");
        config.default_retry = false;
        let guard = runtime.enter();
        let client = kube::Client::try_from(config).expect("the credentials can be used");
        drop(guard);
        Self { runtime, client }
    }

    /// Sends a request; the server must answer.
    #[track_caller]
    pub fn send(&self, ask: &Ask<'_>) -> Answer {
        self.try_send(ask).expect("the server answers")
    }

    /// Sends a request; `None` if there is no whole answer.
    pub fn try_send(&self, ask: &Ask<'_>) -> Option<Answer> {
        let method = Method::from_bytes(ask.method.as_bytes()).expect("a method");
        let mut request = http::Request::builder().method(method).uri(ask.target);
        for (name, value) in &ask.headers {
            request = request.header(*name, value);
        }
        let text = ask.body.clone();
        let body = text.map_or_else(Body::empty, |text| Body::from(text.into_bytes()));
        let request = request.body(body).expect("a request");
        self.runtime.block_on(async {
            let answer = self.client.send(request).await.ok()?;
            let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
            let (mut body, mut stream) = (Vec::new(), std::pin::pin!(answer.into_body()));
            while let Some(frame) =
                std::future::poll_fn(|context| stream.as_mut().poll_frame(context)).await
            {
                if let Ok(data) = frame.ok()?.into_data() {
                    body.extend_from_slice(&data);
                }
            }
            Some(Answer {
                status,
                headers,
                body,
            })
        })
    }
}

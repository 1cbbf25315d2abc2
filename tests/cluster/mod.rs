//! A small Kubernetes API server for tests, faithful to what a real one answers (1.36).
//!
//! `let server = Server::start();` gives one with an administrator and a namespace, over TLS, on a
//! free port; it ends with the value. `kubeconfig()` is what a client takes.

#![allow(dead_code, reason = "each test target uses a part of the server")]

mod call;
pub mod client;
mod decode;
mod defaults;
mod delete;
mod discovery;
pub mod facts;
mod fields;
mod generation;
pub mod http;
pub mod inject;
pub mod kinds;
mod listen;
mod managers;
mod nodes;
mod objects;
mod options;
mod pods;
mod protobuf;
mod read;
mod real;
mod review;
pub mod rights;
pub mod rollout;
mod route;
mod schema;
mod selector;
mod status;
mod store;
mod tls;
mod validate;
mod workloads;
mod write;
mod yaml;

use std::net::TcpListener;
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use http::Request;
use inject::Injection;
use kinds::Kind;
use listen::Shared;
use real::Real;
use rights::Rule;
use rights::User;
use store::State;

/// A server that runs.
pub struct Server {
    shared: Arc<Shared>,
    folder: tempfile::TempDir,
    address: String,
    namespace: String,
    thread: Option<JoinHandle<()>>,
    real: Option<Real>,
}

impl Server {
    /// Starts a server with the namespace `shop` and an administrator. With
    /// `LOCKLEAF_TEST_CLUSTER=1` it is a fresh namespace of the cluster of `KUBECONFIG` instead.
    pub fn start() -> Self {
        let mut server = Self::start_small();
        server.real = Real::asked_for(server.folder.path());
        if let Some(real) = &server.real {
            server.namespace = real.namespace.clone();
        }
        server
    }

    /// Starts a small server in any case.
    pub fn start_small() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it listens").to_string();
        let mut state = State::new();
        state.add_namespace("shop");
        state.users.push(User::admin("admin"));
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            log: Mutex::default(),
            faults: inject::Faults::default(),
            is_ending: AtomicBool::new(false),
            open: Mutex::default(),
            under_way: AtomicUsize::default(),
            most_under_way: AtomicUsize::default(),
        });
        let its = Arc::clone(&shared);
        let thread = std::thread::spawn(move || listen::accept(&listener, &its));
        let server = Self {
            shared,
            folder: tempfile::tempdir().expect("a temporary folder"),
            address,
            namespace: "shop".to_owned(),
            thread: Some(thread),
            real: None,
        };
        server.write_kubeconfigs();
        server
    }

    /// Whether this is a real cluster.
    pub fn is_real(&self) -> bool {
        self.real.is_some()
    }

    /// The namespace of the contexts.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// `https://127.0.0.1:…`
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// A kubeconfig with a context for everybody; the administrator's is the current one.
    pub fn kubeconfig(&self) -> PathBuf {
        self.kubeconfig_of("admin")
    }

    /// The same kubeconfig with another current context: that of a user.
    pub fn kubeconfig_of(&self, user: &str) -> PathBuf {
        self.folder.path().join(format!("kubeconfig-{user}.yaml"))
    }

    /// Makes a user who may do this in the server's namespace: `[("secrets", &["get", "patch"])]`.
    pub fn user(&self, name: &str, rights: &[(&str, &[&str])]) {
        for (resource, verbs) in rights {
            let kind = self.state().kind_called(resource);
            let rule = rights::rule(&kind, resource, verbs, Some(&self.namespace));
            self.allow(name, rule);
        }
        if !rights.is_empty() {
            return;
        }
        match &self.real {
            Some(real) => real.allow(name, None),
            None => self.with_user(name, |_| ()),
        }
    }

    /// Gives a user one more right; makes the user if there is none.
    pub fn allow(&self, name: &str, rule: Rule) {
        match &self.real {
            Some(real) => real.allow(name, Some(&rule)),
            None => self.with_user(name, |user| user.rules.push(rule)),
        }
    }

    /// As [`Self::user`], for objects of these names only.
    pub fn user_of_names(&self, name: &str, resource: &str, names: &[&str], verbs: &[&str]) {
        let kind = self.state().kind_called(resource);
        let mut rule = rights::rule(&kind, resource, verbs, Some(&self.namespace));
        rule.names = names.iter().map(|&name| name.to_owned()).collect();
        self.allow(name, rule);
    }

    fn with_user(&self, name: &str, change: impl FnOnce(&mut User)) {
        let mut state = self.state();
        let at = state.users.iter().position(|user| user.name == name);
        let at = at.unwrap_or_else(|| {
            state.users.push(User::named(name, &[]));
            state.users.len() - 1
        });
        change(&mut state.users[at]);
        drop(state);
        self.write_kubeconfigs();
    }

    /// The token of a user stops being known.
    pub fn forget_token(&self, name: &str) {
        let mut state = self.state();
        let user = state.users.iter_mut().find(|user| user.name == name);
        user.expect("the user is known").token = "forgotten".to_owned();
    }

    /// Adds a custom kind.
    pub fn add_kind(&self, kind: Kind) {
        self.state().kinds.push(kind);
    }

    /// Adds a namespace.
    pub fn add_namespace(&self, name: &str) {
        self.state().add_namespace(name);
    }

    /// What arrived, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.shared
            .log
            .lock()
            .expect("no thread panics here")
            .clone()
    }

    /// What arrived and would change something: no dry run, no review.
    pub fn writes(&self) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| {
            let dry = request.parameter("dryRun").is_some() && request.method != "DELETE";
            let dry = dry || request.json()["dryRun"] == json!(["All"]);
            request.method != "GET" && !dry && !request.path.contains("reviews")
        });
        requests
    }

    /// The most requests that ever waited for their answers at once.
    pub fn most_under_way(&self) -> usize {
        self.shared.most_under_way.load(Ordering::SeqCst)
    }

    /// Forgets what arrived.
    pub fn forget_requests(&self) {
        self.shared
            .log
            .lock()
            .expect("no thread panics here")
            .clear();
    }

    /// Orders a fault.
    #[track_caller]
    pub fn inject(&self, injection: Injection) {
        assert!(
            !self.is_real(),
            "no faults can be ordered of a real cluster"
        );
        self.shared.faults.add(injection);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().expect("no thread panics here")
    }

    fn write_kubeconfigs(&self) {
        let users = self.state().users.clone();
        let authority = STANDARD.encode(&tls::identity().authority);
        let cluster = json!({"server": self.url(), "certificate-authority-data": authority});
        let named = |user: &User| json!({"name": user.name, "user": {"token": user.token}});
        let context = |user: &User| {
            let inner = json!({"cluster": "test", "user": user.name, "namespace": self.namespace});
            json!({"name": user.name, "context": inner})
        };
        for current in &users {
            let config = json!({
                "apiVersion": "v1", "kind": "Config",
                "clusters": [{"name": "test", "cluster": cluster}],
                "users": users.iter().map(named).collect::<Vec<_>>(),
                "contexts": users.iter().map(context).collect::<Vec<_>>(),
                "current-context": current.name,
            });
            let path = self.kubeconfig_of(&current.name);
            std::fs::write(path, config.to_string()).expect("the folder can be written");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.is_ending.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(&self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        let open = self.shared.open.lock();
        for stream in open.expect("no thread panics here").iter() {
            let _ = stream.shutdown(std::net::Shutdown::Both);
        }
    }
}

//! Faults that tests order: answers instead of the true one, delays, cut connections.

use std::sync::Mutex;
use std::time::Duration;

use serde_json::Value;
use serde_json::json;

use super::http::Request;
use super::http::Response;
use super::status;

/// What happens instead.
#[derive(Clone, Debug)]
pub enum Fault {
    /// This is the answer; nothing is done.
    Answer(Response),
    /// The request waits, then it is done.
    Delay(Duration),
    /// There is never an answer; nothing is done.
    Hang,
    /// The request is done; the connection ends after this many bytes of the answer's body.
    Cut(usize),
    /// The connection ends at once; nothing is done.
    Close,
    /// The request is done, and the connection ends without an answer.
    Lose,
    /// The request is done; each byte of the answer's body takes this long.
    Trickle(Duration),
}

/// Which requests meet a fault.
#[derive(Clone, Debug)]
pub struct Injection {
    method: &'static str,
    prefix: String,
    user: Option<String>,
    spared: usize,
    times: usize,
    fault: Fault,
}

impl Injection {
    /// The first request of this method (any if it is empty) whose path begins so meets a fault.
    pub fn on(method: &'static str, prefix: &str, fault: Fault) -> Self {
        Self {
            method,
            prefix: prefix.to_owned(),
            user: None,
            spared: 0,
            times: 1,
            fault,
        }
    }

    /// A `Status` instead of the answer.
    pub fn status(method: &'static str, prefix: &str, code: u16, reason: &str) -> Self {
        let body = status::status(code, reason, "an injected failure", Value::Null);
        Self::on(method, prefix, Fault::Answer(Response::json(code, &body)))
    }

    /// 429 with `Retry-After` in seconds.
    pub fn too_many(method: &'static str, prefix: &str, after: u32) -> Self {
        let text = "Too many requests, please try again later.\n";
        let answer = Response::text(429, text).with("Retry-After", &after.to_string());
        Self::on(method, prefix, Fault::Answer(answer))
    }

    /// 409 because of a field that `manager` owns.
    pub fn conflict(method: &'static str, prefix: &str, manager: &str, field: &str) -> Self {
        let who = format!("conflict with {}", json!(manager));
        let causes = json!([{"reason": "FieldManagerConflict", "message": who, "field": field}]);
        let message = format!("Apply failed with 1 conflict: {who}: {field}");
        let body = status::status(409, "Conflict", &message, json!({"causes": causes}));
        Self::on(method, prefix, Fault::Answer(Response::json(409, &body)))
    }

    /// The first `count` matching requests are spared.
    pub fn after(mut self, count: usize) -> Self {
        self.spared = count;
        self
    }

    /// Only requests of this user meet it.
    pub fn of_user(mut self, name: &str) -> Self {
        self.user = Some(name.to_owned());
        self
    }

    /// So many requests meet it.
    pub fn times(mut self, count: usize) -> Self {
        self.times = count;
        self
    }

    /// Every request from then on meets it.
    pub fn always(self) -> Self {
        self.times(usize::MAX)
    }

    fn matches(&self, request: &Request) -> bool {
        let is_method = self.method.is_empty() || self.method == request.method;
        let is_user = self.user.as_deref().is_none_or(|name| {
            let token = format!("Bearer {}", super::rights::token_of(name));
            request.header("impersonate-user") == Some(name)
                || request.header("authorization") == Some(&token)
        });
        is_method && is_user && request.path.starts_with(&self.prefix)
    }
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub struct Faults(Mutex<Vec<Injection>>);

impl Faults {
    /// Orders one more.
    pub fn add(&self, injection: Injection) {
        self.0.lock().expect("no test panics here").push(injection);
    }

    /// What happens to this request.
    pub fn next(&self, request: &Request) -> Option<Fault> {
        let mut waiting = self.0.lock().expect("no test panics here");
        let mut met = None;
        for injection in waiting.iter_mut().filter(|one| one.matches(request)) {
            if injection.spared > 0 {
                injection.spared -= 1;
            } else if met.is_none() {
                injection.times = injection
                    .times
                    .saturating_sub(usize::from(injection.times < usize::MAX));
                met = Some(injection.fault.clone());
            }
        }
        waiting.retain(|injection| injection.times > 0);
        met
    }
}

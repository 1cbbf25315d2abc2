//! A list that comes in pages, and that may grow too old while it comes.

use super::ClusterError;
use super::client::taken;
use super::client::unreadable;
use crate::kube::Connection;
use crate::kube::Request;
use crate::manifest::live::Live;
use crate::secret::SecretJson;
use serde_json::Value;
use std::collections::HashMap;

/// How many objects are asked for at once.
const PAGE: usize = 500;
/// The most pages there are: a server that always has another one is no server.
const PAGES: usize = 20_000;
/// How often a list is begun anew that cannot be gone on with.
const RESTARTS: usize = 3;

/// What came so far.
#[derive(Default)]
struct Pages {
    found: Vec<Live>,
    places: HashMap<(String, String), usize>,
    token: String,
}

/// Asks for every page of a list; `base` gives the request without its page.
///
/// A list that grew too old (410) goes on at the newest state, where the server says how: an object
/// that comes twice is taken once, as it came last.
///
/// # Errors
/// No answer, a refusal, or an answer that is no list.
pub fn all(
    connection: &Connection,
    what: &str,
    base: impl Fn() -> Request,
) -> Result<Vec<Live>, ClusterError> {
    let mut pages = Pages::default();
    let mut restarts = 0;
    for _ in 0..PAGES {
        let mut request = base().with("limit", &PAGE.to_string());
        if !pages.token.is_empty() {
            request = request.with("continue", &pages.token);
        }
        let answer = connection.send(&request)?;
        let is_too_old = answer.status == 410 && !pages.token.is_empty();
        let read = SecretJson::parse(answer.body.expose());
        if is_too_old && restarts < RESTARTS {
            restarts += 1;
            let token = read.as_ref().map_or("", |it| next(it.expose())).to_owned();
            match token.is_empty() {
                true => pages = Pages::default(),
                false => pages.token = token,
            }
            continue;
        }
        taken(what, answer)?;
        let page = read.map_err(|_| unreadable(what))?;
        if !pages.take(page) {
            return Err(unreadable(what));
        }
        if pages.token.is_empty() {
            return Ok(pages.found);
        }
    }
    Err(unreadable(what))
}

fn next(list: &Value) -> &str {
    list["metadata"]["continue"].as_str().unwrap_or_default()
}

impl Pages {
    /// Whether it was a list.
    fn take(&mut self, mut page: SecretJson) -> bool {
        let page = page.expose_mut();
        next(page).clone_into(&mut self.token);
        let items = match page.get_mut("items").map(Value::take) {
            Some(Value::Array(items)) => items,
            // A list of nothing may say `null`.
            Some(Value::Null) => Vec::new(),
            _ => return false,
        };
        if !items.iter().all(Value::is_object) {
            return false;
        }
        for item in items {
            self.add(Live::new(SecretJson::new(item)));
        }
        true
    }

    fn add(&mut self, live: Live) {
        let key = (
            live.metadata("namespace").to_owned(),
            live.name().to_owned(),
        );
        match self.places.get(&key) {
            Some(place) => self.found[*place] = live,
            None => {
                self.places.insert(key, self.found.len());
                self.found.push(live);
            }
        }
    }
}

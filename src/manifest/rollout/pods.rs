//! Why the new pods of a workload do not get ready, in words of the API and names alone: messages
//! of a kubelet may hold anything.

use super::super::consumers::Referred;
use super::super::consumers::marks::Named;
use regex::Regex;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

/// Why a pod is not ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Its name.
    pub pod: String,
    /// The container that is the cause, where it is one.
    pub container: Option<String>,
    /// `CrashLoopBackOff`, `Unschedulable`: a word of the API.
    pub word: String,
    /// How the container ended last: a word of the API, and its status.
    pub ended: Option<(String, i64)>,
    /// What the container needs and does not get.
    pub missing: Option<Missing>,
}

/// What a container needs and does not get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A Secret or ConfigMap.
    Object(Named),
    /// A key of one.
    Key(String, Named),
}

/// `api-7d9-x, container c: CrashLoopBackOff (Error, exit 1)`
impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.pod)?;
        if let Some(container) = &self.container {
            write!(out, ", container {container}")?;
        }
        write!(out, ": {}", self.word)?;
        match &self.missing {
            Some(Missing::Object(object)) => write!(out, " ({object} does not exist)")?,
            Some(Missing::Key(key, object)) => write!(out, " ({object} has no key {key})")?,
            None => {}
        }
        match &self.ended {
            Some((word, status)) => write!(out, " ({word}, exit {status})"),
            None => Ok(()),
        }
    }
}

/// The most pods that are told of.
const TOLD: usize = 3;

/// Why the new pods of a workload are not ready: those of the worst, of a few pods.
pub fn reasons(workload: &Value, pods: &[&Value]) -> Vec<Reason> {
    let mut found: Vec<(u8, Reason)> = newest(workload, pods).into_iter().filter_map(why).collect();
    found.sort_by(|(a, one), (b, other)| (b, &one.pod).cmp(&(a, &other.pod)));
    found.truncate(TOLD);
    found.into_iter().map(|(_, reason)| reason).collect()
}

/// Why the controller of a Deployment makes no pods: a quota, or an admission plugin.
pub fn not_made(workload: &Value) -> Option<String> {
    let mut conditions = workload["status"]["conditions"].as_array()?.iter();
    let failure = conditions.find(|it| it["type"] == "ReplicaFailure" && it["status"] == "True")?;
    word(&failure["reason"])
}

/// The label selector of a workload's pods, as a list asks for it; `None` where it has none.
pub fn selector(workload: &Value) -> Option<String> {
    let selector = &workload["spec"]["selector"];
    let labels = selector["matchLabels"].as_object().into_iter().flatten();
    let mut parts: Vec<String> = labels
        .filter_map(|(name, text)| Some(format!("{name}={}", text.as_str()?)))
        .collect();
    let rules = selector["matchExpressions"].as_array();
    for rule in rules.into_iter().flatten() {
        let key = rule["key"].as_str()?;
        let values = rule["values"].as_array().into_iter().flatten();
        let values: Vec<&str> = values.filter_map(Value::as_str).collect();
        let values = values.join(",");
        parts.push(match rule["operator"].as_str()? {
            "In" => format!("{key} in ({values})"),
            "NotIn" => format!("{key} notin ({values})"),
            "Exists" => key.to_owned(),
            "DoesNotExist" => format!("!{key}"),
            _ => return None,
        });
    }
    (!parts.is_empty()).then(|| parts.join(","))
}

/// The pods that were made of the template as it is now.
///
/// They have its annotations and labels, and a hash of it: the one of the youngest of them, where
/// the workload does not tell it.
fn newest<'a>(workload: &Value, pods: &[&'a Value]) -> Vec<&'a Value> {
    let template = &workload["spec"]["template"]["metadata"];
    let has_all = |pod: &Value, map: &str| {
        let mut entries = template[map].as_object().into_iter().flatten();
        entries.all(|(name, text)| pod["metadata"][map][name] == *text)
    };
    let like = pods
        .iter()
        .filter(|pod| has_all(pod, "annotations") && has_all(pod, "labels"));
    let mut by_hash: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for pod in like {
        let labels = &pod["metadata"]["labels"];
        let hash = ["pod-template-hash", "controller-revision-hash"];
        let hash = hash.iter().find_map(|name| labels[*name].as_str());
        by_hash
            .entry(hash.unwrap_or_default())
            .or_default()
            .push(pod);
    }
    let revision = workload["status"]["updateRevision"].as_str();
    if let Some(of_revision) = revision.and_then(|revision| by_hash.remove(revision)) {
        return of_revision;
    }
    let born = |pods: &Vec<&Value>| {
        let born = pods
            .iter()
            .map(|pod| pod["metadata"]["creationTimestamp"].as_str());
        born.max().flatten().unwrap_or_default().to_owned()
    };
    by_hash.into_values().max_by_key(born).unwrap_or_default()
}

/// Why a pod is not ready, and how much that says.
fn why(pod: &Value) -> Option<(u8, Reason)> {
    let status = &pod["status"];
    let about_pod = |word: String| Reason {
        pod: name(&pod["metadata"]["name"]),
        container: None,
        word,
        ended: None,
        missing: None,
    };
    if status["phase"] == "Failed" {
        let fault = word(&status["reason"]).unwrap_or_else(|| "Failed".to_owned());
        return Some((4, about_pod(fault)));
    }
    let mut conditions = status["conditions"].as_array().into_iter().flatten();
    let unscheduled = conditions.find(|it| it["type"] == "PodScheduled" && it["status"] == "False");
    if let Some(condition) = unscheduled {
        let fault = word(&condition["reason"]).unwrap_or_else(|| "Unschedulable".to_owned());
        return Some((3, about_pod(fault)));
    }
    let containers = ["initContainerStatuses", "containerStatuses"]
        .iter()
        .flat_map(|list| status[*list].as_array().into_iter().flatten());
    let found = containers.filter_map(|it| of_container(pod, it));
    found.max_by_key(|(weight, _)| *weight)
}

fn of_container(pod: &Value, status: &Value) -> Option<(u8, Reason)> {
    let state = &status["state"];
    let ended = |state: &Value| {
        let ended = &state["terminated"];
        let code = ended["exitCode"].as_i64()?;
        let word = word(&ended["reason"]).unwrap_or_else(|| "Error".to_owned());
        Some((word, code))
    };
    let reason = |word: String| Reason {
        pod: name(&pod["metadata"]["name"]),
        container: Some(name(&status["name"])),
        word,
        ended: None,
        missing: None,
    };
    if state["waiting"].is_object() {
        let waiting = word(&state["waiting"]["reason"]).unwrap_or_else(|| "Waiting".to_owned());
        let weight = match waiting.as_str() {
            // What comes before; the cause, if any, is another container.
            "PodInitializing" => 0,
            "ContainerCreating" => 1,
            _ => 4,
        };
        let found = Reason {
            ended: ended(&status["lastState"]),
            missing: missing(state["waiting"]["message"].as_str().unwrap_or_default()),
            ..reason(waiting)
        };
        return Some((weight, found));
    }
    match ended(state) {
        Some((_, 0)) => None,
        Some(how) => Some((
            4,
            Reason {
                ended: Some(how),
                ..reason("Terminated".to_owned())
            },
        )),
        None if status["ready"] == false => Some((2, reason("NotReady".to_owned()))),
        None => None,
    }
}

/// A reason of the API is one word; anything else is none.
fn word(reason: &Value) -> Option<String> {
    let reason = reason.as_str()?;
    let is_word =
        (1..=64).contains(&reason.len()) && reason.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_word.then(|| reason.to_owned())
}

/// A name of the API's.
fn name(name: &Value) -> String {
    let name = name.as_str().unwrap_or_default();
    let is_part = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    name.chars().filter(is_part).take(253).collect()
}

/// What a kubelet says is missing. Nothing else of its message is taken.
fn missing(message: &str) -> Option<Missing> {
    static OBJECT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r#"^(secret|configmap) "([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?)" not found$"#)
            .ok()
    });
    static KEY: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"^couldn't find key ([-._A-Za-z0-9]{1,253}) in (Secret|ConfigMap) [-a-z0-9]{1,63}/([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?)$",
        )
        .ok()
    });
    let named = |kind: &str, name: &str| Named {
        kind: match kind {
            "secret" | "Secret" => Referred::Secret,
            _ => Referred::ConfigMap,
        },
        name: name.to_owned(),
    };
    if let Some(found) = OBJECT.as_ref()?.captures(message) {
        return Some(Missing::Object(named(&found[1], &found[2])));
    }
    let found = KEY.as_ref()?.captures(message)?;
    Some(Missing::Key(
        found[1].to_owned(),
        named(&found[2], &found[3]),
    ))
}

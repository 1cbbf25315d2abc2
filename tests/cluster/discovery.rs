//! What the server has: version, groups and kinds, in both forms.

use serde_json::Value;
use serde_json::json;

use super::http::Request;
use super::http::Response;
use super::kinds::Kind;
use super::store::State;

/// The answer to a path that is not one of objects; `None` if it is unknown.
pub fn answer(state: &State, request: &Request) -> Option<Response> {
    let accept = request.header("accept").unwrap_or_default();
    let is_aggregated = accept.contains("as=APIGroupDiscoveryList") && accept.contains("v=v2");
    let parts: Vec<&str> = request
        .path
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    let body = match parts[..] {
        ["readyz" | "livez" | "healthz"] => return Some(Response::text(200, "ok")),
        ["version"] => version(),
        ["api" | "apis"] if is_aggregated => {
            let list = aggregated(state, parts[0] == "api");
            let form = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
            return Some(Response::typed(200, form, list.to_string().into_bytes()));
        }
        ["api"] => json!({
            "kind": "APIVersions", "versions": ["v1"],
            "serverAddressByClientCIDRs": [
                {"clientCIDR": "0.0.0.0/0", "serverAddress": "127.0.0.1:6443"},
            ],
        }),
        ["apis"] => json!({"kind": "APIGroupList", "apiVersion": "v1", "groups": groups(state)}),
        ["api", version] => resources(state, "", version)?,
        ["apis", name] => {
            let group = groups(state)
                .into_iter()
                .find(|group| group["name"] == json!(name));
            let mut group = group?;
            group["kind"] = json!("APIGroup");
            group["apiVersion"] = json!("v1");
            group
        }
        ["apis", group, version] => resources(state, group, version)?,
        _ => return None,
    };
    Some(Response::json(200, &body))
}

fn version() -> Value {
    json!({
        "major": "1", "minor": "36", "emulationMajor": "1", "emulationMinor": "36",
        "minCompatibilityMajor": "1", "minCompatibilityMinor": "35", "gitVersion": "v1.36.2",
        "gitCommit": "8e16b12fda5b1dccc41a6de48b3e356cc7d5048b", "gitTreeState": "clean",
        "buildDate": "1970-01-01T00:00:00Z", "goVersion": "go1.27.3", "compiler": "gc",
        "platform": "linux/amd64",
    })
}

/// The kinds of each group and version, in the order of the table.
fn grouped(state: &State) -> Vec<(&str, &str, Vec<&Kind>)> {
    let mut groups: Vec<(&str, &str, Vec<&Kind>)> = Vec::new();
    for kind in &state.kinds {
        let same = |(group, version, _): &&mut (&str, &str, Vec<&Kind>)| {
            *group == kind.group && *version == kind.version
        };
        match groups.iter_mut().find(same) {
            Some((_, _, kinds)) => kinds.push(kind),
            None => groups.push((&kind.group, &kind.version, vec![kind])),
        }
    }
    groups
}

fn groups(state: &State) -> Vec<Value> {
    let named = grouped(state)
        .into_iter()
        .filter(|(group, _, _)| !group.is_empty());
    named
        .map(|(group, version, _)| {
            let shown = json!({"groupVersion": format!("{group}/{version}"), "version": version});
            json!({"name": group, "versions": [shown], "preferredVersion": shown})
        })
        .collect()
}

fn resources(state: &State, group: &str, version: &str) -> Option<Value> {
    let groups = grouped(state);
    let (_, _, kinds) = groups
        .into_iter()
        .find(|(name, number, _)| *name == group && *number == version)?;
    let kinds: Vec<Value> = kinds.into_iter().map(resource).collect();
    let of = if group.is_empty() {
        version.to_owned()
    } else {
        format!("{group}/{version}")
    };
    let mut list = json!({"kind": "APIResourceList"});
    if !group.is_empty() {
        list["apiVersion"] = json!("v1");
    }
    list["groupVersion"] = json!(of);
    list["resources"] = json!(kinds);
    Some(list)
}

fn resource(kind: &Kind) -> Value {
    let mut shown = json!({
        "name": kind.plural, "singularName": kind.kind.to_lowercase(),
        "namespaced": kind.namespaced, "kind": kind.kind, "verbs": kind.verbs(),
    });
    if !kind.short.is_empty() {
        shown["shortNames"] = json!(kind.short);
    }
    shown
}

fn aggregated(state: &State, is_core: bool) -> Value {
    let groups = grouped(state).into_iter();
    let items: Vec<Value> = groups
        .filter(|(group, _, _)| group.is_empty() == is_core)
        .map(|(group, version, kinds)| {
            let resources: Vec<Value> = kinds.into_iter().map(discovered).collect();
            let metadata = if is_core {
                json!({})
            } else {
                json!({"name": group})
            };
            let version =
                json!({"version": version, "resources": resources, "freshness": "Current"});
            json!({"metadata": metadata, "versions": [version]})
        })
        .collect();
    json!({
        "kind": "APIGroupDiscoveryList", "apiVersion": "apidiscovery.k8s.io/v2",
        "metadata": {}, "items": items,
    })
}

fn discovered(kind: &Kind) -> Value {
    let of = json!({"group": kind.group, "version": kind.version, "kind": kind.kind});
    let mut shown = json!({
        "resource": kind.plural, "responseKind": of,
        "scope": if kind.namespaced { "Namespaced" } else { "Cluster" },
        "singularResource": kind.kind.to_lowercase(), "verbs": kind.verbs(),
    });
    if !kind.short.is_empty() {
        shown["shortNames"] = json!(kind.short);
    }
    shown
}

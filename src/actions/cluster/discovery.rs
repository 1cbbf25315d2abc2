//! The kinds that a cluster knows: asked for in one piece, or piece by piece where the server is too
//! old for that.

use super::ClusterError;
use super::client::taken;
use super::client::unreadable;
use crate::kube::Accept;
use crate::kube::Connection;
use crate::kube::Request;
use crate::manifest::api::ApiResource;
use crate::manifest::api::ApiResources;
use serde_json::Value;

const WHAT: &str = "the kinds of the cluster";

/// Asks for all kinds that the cluster knows.
///
/// # Errors
/// No answer, a refusal, or an answer that is no discovery.
pub fn all(connection: &Connection) -> Result<ApiResources, ClusterError> {
    let mut all = ApiResources::default();
    for path in ["/api", "/apis"] {
        let answer = connection.send(&Request::get(path).accept(Accept::Discovery))?;
        // 406 is what servers say that know no aggregated form; some send the older form instead.
        let known = match answer.status {
            406 => None,
            _ => all.discovered(taken(WHAT, answer)?.body.expose()),
        };
        if known.is_none() {
            piecemeal(connection, path, &mut all)?;
        }
    }
    Ok(all)
}

/// The older form: versions or groups first, then each one's resources.
fn piecemeal(
    connection: &Connection,
    root: &str,
    all: &mut ApiResources,
) -> Result<(), ClusterError> {
    let index = json(connection, root)?;
    let mut versions = texts(&index["versions"], |it| it);
    for group in index["groups"].as_array().into_iter().flatten() {
        versions.extend(texts(&group["versions"], |it| &it["groupVersion"]));
    }
    for version in versions {
        let list = match json(connection, &format!("{root}/{version}")) {
            Ok(list) => list,
            // A group whose own server is down is as if it were not there; kubectl goes on as well.
            Err(ClusterError::Refused { refusal, .. }) if [404, 503].contains(&refusal.status) => {
                continue;
            }
            Err(other) => return Err(other),
        };
        for resource in list["resources"].as_array().into_iter().flatten() {
            if let Some(resource) = read(&version, resource) {
                all.insert(resource);
            }
        }
    }
    Ok(())
}

fn texts(list: &Value, text: impl Fn(&Value) -> &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items
        .filter_map(|it| text(it).as_str().map(str::to_owned))
        .filter(|it| !it.is_empty() && it.bytes().all(is_of_a_name))
        .collect()
}

/// `None` for a subresource.
fn read(version: &str, resource: &Value) -> Option<ApiResource> {
    let plural = resource["name"].as_str()?;
    let kind = resource["kind"].as_str()?;
    (!plural.contains('/')).then(|| ApiResource {
        api_version: version.to_owned(),
        kind: kind.to_owned(),
        plural: plural.to_owned(),
        namespaced: resource["namespaced"] == true,
    })
}

fn is_of_a_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"./-".contains(&byte)
}

fn json(connection: &Connection, path: &str) -> Result<Value, ClusterError> {
    let answer = taken(WHAT, connection.send(&Request::get(path))?)?;
    serde_json::from_slice(answer.body.expose()).map_err(|_| unreadable(WHAT))
}

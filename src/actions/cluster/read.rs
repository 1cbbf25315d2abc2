//! Reads an object with whatever right there is: `get`, or `patch` by an apply that says nothing.

use super::Cluster;
use super::ClusterError;
use super::client::taken;
use super::client::told;
use super::client::unreadable;
use crate::kube::Accept;
use crate::kube::Request;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::Refusal;
use crate::manifest::refusal::Why;
use crate::secret::SecretJson;
use serde_json::json;

/// The field manager of an apply that says nothing. It is never stored; were it this program's own, it
/// would give up everything that was applied.
const PROBE: &str = "lockleaf-probe";

/// What of an object can be read.
pub enum Read {
    /// It is there.
    There(Live),
    /// There is none.
    Missing,
    /// Neither `get` nor `patch` is allowed; this is what was said to `get`.
    Forbidden(Refusal),
}

/// Reads an object, with its values.
///
/// # Errors
/// No answer, or a refusal that is about no right.
pub fn read(cluster: &Cluster, id: &ObjectId) -> Result<Read, ClusterError> {
    let refusal = match cluster.get(id, Accept::Whole) {
        Ok(Some(live)) => return Ok(Read::There(live)),
        Ok(None) => return Ok(Read::Missing),
        Err(ClusterError::Refused { refusal, .. }) if is_forbidden(&refusal) => refusal,
        Err(fault) => return Err(fault),
    };
    match probe(cluster, id) {
        Ok(Some(live)) => Ok(Read::There(live)),
        Ok(None) => Ok(Read::Missing),
        Err(ClusterError::Refused {
            refusal: second, ..
        }) => match second.why {
            Why::NoNamespace(_) | Why::NotFound => Ok(Read::Missing),
            _ => Ok(Read::Forbidden(refusal)),
        },
        Err(fault) => Err(fault),
    }
}

fn is_forbidden(refusal: &Refusal) -> bool {
    matches!(refusal.why, Why::Forbidden(_))
}

/// The object as a dry run of an apply without content gives it; `None` if that would create it.
fn probe(cluster: &Cluster, id: &ObjectId) -> Result<Option<Live>, ClusterError> {
    let mut body = json!({
        "apiVersion": id.api_version, "kind": id.kind, "metadata": {"name": id.name},
    });
    if let Some(namespace) = &id.namespace {
        body["metadata"]["namespace"] = json!(namespace);
    }
    let resource = cluster.resource(&id.api_version, &id.kind)?;
    let path = resource.path(id.namespace.as_deref(), Some(&id.name));
    let request = Request::apply(&path, PROBE, SecretJson::new(body).to_bytes()).dry_run();
    let what = told(id);
    let answer = taken(&what, cluster.connection().send(&request)?)?;
    if answer.status == 201 {
        return Ok(None);
    }
    let body = SecretJson::parse(answer.body.expose()).map_err(|_| unreadable(&what))?;
    match body.expose().is_object() {
        true => Ok(Some(Live::new(body))),
        false => Err(unreadable(&what)),
    }
}

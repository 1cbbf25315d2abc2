//! The calls that deeds on a cluster are made of: read, apply, merge, delete, list, ask for rights.

use super::ClusterError;
use super::MANAGER;
use super::discovery;
use super::pages;
use crate::kube::Accept;
use crate::kube::Answer;
use crate::kube::Connection;
use crate::kube::Request;
use crate::kube::Target;
use crate::manifest::api::ApiResource;
use crate::manifest::api::ApiResources;
use crate::manifest::live::Live;
use crate::manifest::object::Manifest;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::Refusal;
use crate::manifest::refusal::Why;
use crate::secret::SecretJson;
use serde_json::Value;
use serde_json::json;
use std::sync::OnceLock;

/// How an object is applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sending {
    /// Store nothing: `dryRun=All`.
    pub dry_run: bool,
    /// Take over fields that other managers own.
    pub force: bool,
}

/// What an apply gave.
pub struct Applied {
    /// The object as it is now, or as it would be.
    pub live: Live,
    /// It did not exist.
    pub created: bool,
}

/// A cluster, and as whom it is asked. It may be used from many threads at once.
pub struct Cluster {
    connection: Connection,
    everywhere: ApiResources,
    discovered: OnceLock<ApiResources>,
    discovered_again: OnceLock<ApiResources>,
    manager: String,
}

impl Cluster {
    /// Connects; nothing is sent yet.
    ///
    /// # Errors
    /// What the kubeconfig or a credential plugin lacks.
    pub fn connect(target: &Target, manager: Option<&str>) -> Result<Self, ClusterError> {
        Ok(Self {
            connection: Connection::open(target)?,
            everywhere: ApiResources::everywhere(),
            discovered: OnceLock::new(),
            discovered_again: OnceLock::new(),
            manager: manager.unwrap_or(MANAGER).to_owned(),
        })
    }

    /// The connection: its server, context and namespace.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The field manager.
    pub fn manager(&self) -> &str {
        &self.manager
    }

    /// Where objects of this version and kind live; asks the cluster where every cluster does not
    /// have them.
    ///
    /// # Errors
    /// A kind that the cluster does not know, or no answer.
    pub fn resource(&self, api_version: &str, kind: &str) -> Result<&ApiResource, ClusterError> {
        if let Some(resource) = self.everywhere.named(api_version, kind) {
            return Ok(resource);
        }
        let again = self.discovered_again.get();
        if let Some(resource) = again.and_then(|again| again.named(api_version, kind)) {
            return Ok(resource);
        }
        let unknown = || ClusterError::UnknownKind {
            api_version: api_version.to_owned(),
            kind: kind.to_owned(),
        };
        self.resources()?
            .named(api_version, kind)
            .ok_or_else(unknown)
    }

    /// All kinds that the cluster knows, asked for once.
    ///
    /// # Errors
    /// No answer, or one that is no discovery.
    pub fn resources(&self) -> Result<&ApiResources, ClusterError> {
        if let Some(known) = self.discovered.get() {
            return Ok(known);
        }
        let all = discovery::all(&self.connection)?;
        Ok(self.discovered.get_or_init(|| all))
    }

    /// Asks once more for all kinds: this call has made new ones.
    ///
    /// # Errors
    /// No answer, or one that is no discovery.
    pub fn discover_again(&self) -> Result<(), ClusterError> {
        let all = discovery::all(&self.connection)?;
        // What was learnt a second time is as good as what was learnt a third time.
        let _ = self.discovered_again.set(all);
        Ok(())
    }

    fn path(&self, id: &ObjectId) -> Result<String, ClusterError> {
        let resource = self.resource(&id.api_version, &id.kind)?;
        Ok(resource.path(id.namespace.as_deref(), Some(&id.name)))
    }

    /// Reads an object; `None` where there is none.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn get(&self, id: &ObjectId, accept: Accept) -> Result<Option<Live>, ClusterError> {
        let request = Request::get(&self.path(id)?).accept(accept);
        match self.object(&told(id), &request) {
            Ok((_, live)) => Ok(Some(live)),
            Err(fault) if is_missing(id, &fault) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Applies an object on the server's side (KEP-555).
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn apply(&self, manifest: &Manifest, how: Sending) -> Result<Applied, ClusterError> {
        self.apply_body(&manifest.id, &manifest.body, how, Accept::Whole)
    }

    /// Applies a body in the name of this manager.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn apply_body(
        &self,
        id: &ObjectId,
        body: &SecretJson,
        how: Sending,
        accept: Accept,
    ) -> Result<Applied, ClusterError> {
        self.apply_as(&self.manager, id, body, how, accept)
    }

    /// Applies a body in the name of another manager.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn apply_as(
        &self,
        manager: &str,
        id: &ObjectId,
        body: &SecretJson,
        how: Sending,
        accept: Accept,
    ) -> Result<Applied, ClusterError> {
        let mut request = Request::apply(&self.path(id)?, manager, body.to_bytes()).accept(accept);
        if how.dry_run {
            request = request.dry_run();
        }
        if how.force {
            request = request.force();
        }
        let (status, live) = self.object(&told(id), &request)?;
        Ok(Applied {
            live,
            created: status == 201,
        })
    }

    /// Merges fields into an object that is there (RFC 7386).
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn merge(
        &self,
        id: &ObjectId,
        patch: &SecretJson,
        dry_run: bool,
    ) -> Result<Live, ClusterError> {
        let mut request = Request::merge(&self.path(id)?, &self.manager, patch.to_bytes());
        if dry_run {
            request = request.dry_run();
        }
        Ok(self.object(&told(id), &request)?.1)
    }

    /// Merges fields into an object in the name of another manager.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn merge_as(
        &self,
        id: &ObjectId,
        patch: &SecretJson,
        manager: &str,
    ) -> Result<Live, ClusterError> {
        let request = Request::merge(&self.path(id)?, manager, patch.to_bytes());
        Ok(self.object(&told(id), &request)?.1)
    }

    /// Deletes the very object that was seen: another uid or version is a refusal; one that is gone
    /// already is none.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn delete(&self, id: &ObjectId, seen: &Live, dry_run: bool) -> Result<(), ClusterError> {
        let mut options = json!({
            "apiVersion": "v1",
            "kind": "DeleteOptions",
            "propagationPolicy": "Background",
            "preconditions": {"uid": seen.uid(), "resourceVersion": seen.resource_version()},
        });
        if dry_run {
            options["dryRun"] = json!(["All"]);
        }
        let request = Request::delete(&self.path(id)?, SecretJson::new(options).to_bytes());
        match taken(&told(id), self.connection.send(&request)?) {
            // A deletion whose answer was lost is sent again, and finds nothing.
            Err(fault) if is_missing(id, &fault) => Ok(()),
            other => other.map(drop),
        }
    }

    /// Lists the objects of a kind in a namespace, or in all, that a label selector picks.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn list(
        &self,
        resource: &ApiResource,
        namespace: Option<&str>,
        selector: Option<&str>,
        accept: Accept,
    ) -> Result<Vec<Live>, ClusterError> {
        let what = format!("the {} of the cluster", resource.plural);
        pages::all(&self.connection, &what, || {
            let request = Request::get(&resource.path(namespace, None)).accept(accept);
            match selector {
                Some(selector) => request.with("labelSelector", selector),
                None => request,
            }
        })
    }

    /// Sends a body to a path, and gives the JSON that comes back: reviews.
    ///
    /// # Errors
    /// No answer, or a refusal.
    pub fn post(&self, what: &str, path: &str, body: Value) -> Result<SecretJson, ClusterError> {
        let request = Request::post(path, SecretJson::new(body).to_bytes());
        Ok(self.json(what, &request)?.1)
    }

    fn object(&self, what: &str, request: &Request) -> Result<(u16, Live), ClusterError> {
        let (status, body) = self.json(what, request)?;
        Ok((status, Live::new(body)))
    }

    fn json(&self, what: &str, request: &Request) -> Result<(u16, SecretJson), ClusterError> {
        let answer = taken(what, self.connection.send(request)?)?;
        let body = SecretJson::parse(answer.body.expose()).map_err(|_| unreadable(what))?;
        match body.expose().is_object() {
            true => Ok((answer.status, body)),
            false => Err(unreadable(what)),
        }
    }
}

/// `Secret/db in shop`
pub fn told(id: &ObjectId) -> String {
    match &id.namespace {
        Some(namespace) => format!("{id} in {namespace}"),
        None => id.to_string(),
    }
}

/// Whether it says that there is no such object.
fn is_missing(id: &ObjectId, fault: &ClusterError) -> bool {
    match fault.refusal().map(|refusal| &refusal.why) {
        Some(Why::NotFound) => true,
        Some(Why::NoNamespace(_)) => id.is_namespace(),
        _ => false,
    }
}

/// An answer that is not what was asked for.
pub(super) fn unreadable(object: &str) -> ClusterError {
    ClusterError::Unreadable {
        object: object.to_owned(),
    }
}

/// An answer, unless it is a refusal.
pub(super) fn taken(what: &str, answer: Answer) -> Result<Answer, ClusterError> {
    match answer.status {
        200..300 => Ok(answer),
        status => Err(ClusterError::Refused {
            object: what.to_owned(),
            refusal: Refusal::read(status, answer.body.expose()),
        }),
    }
}

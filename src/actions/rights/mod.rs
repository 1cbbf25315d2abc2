//! `rights`: which rights files need in a cluster, and whether they are there.

mod check;

pub use check::Answer;
pub use check::Checked;
pub use check::check;

use crate::actions::Session;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::access;
use crate::actions::cluster::access::Access;
use crate::actions::cluster::gather;
use crate::actions::cluster::gather::GatherError;
use crate::actions::cluster::gather::Input;
use crate::manifest::api::ApiResource;
use crate::manifest::api::ApiResources;
use crate::manifest::applyset::Parent;
use crate::manifest::applyset::SetName;
use crate::manifest::object::ObjectId;
use crate::manifest::rights;
use crate::manifest::rights::Deeds;
use crate::manifest::rights::Given;
use crate::manifest::rights::Rights;

/// For what rights are asked.
pub struct Asked<'a> {
    /// The files.
    pub inputs: &'a [Input],
    /// Which cluster, where it has to be asked.
    pub access: &'a Access,
    /// The namespace of objects that name none; `None` takes that of the context.
    pub namespace: Option<&'a str>,
    /// The set that is pruned.
    pub set: Option<SetName>,
    /// Consumers are restarted.
    pub restart: bool,
    /// Rollouts are waited for.
    pub wait: bool,
}

/// Why it is not known which rights are needed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RightsError {
    /// The files.
    #[error(transparent)]
    Gather(#[from] GatherError),
    /// A namespace that only a kubeconfig could tell, and there is none.
    #[error("{what} names no namespace, and no kubeconfig can be asked for one: {fault}")]
    NoNamespace {
        /// The object, or the set.
        what: String,
        /// Why there is no cluster.
        fault: Box<ClusterError>,
    },
    /// A kind that only a cluster could tell, and there is none.
    #[error("only a cluster knows the kind '{kind}' in {api_version}: {fault}")]
    NoKind {
        /// The version.
        api_version: String,
        /// The kind.
        kind: String,
        /// Why there is no answer.
        fault: Box<ClusterError>,
    },
    /// A call failed.
    #[error(transparent)]
    Cluster(#[from] ClusterError),
}

/// Tells which rights applying the files needs. No key is needed, and no cluster as long as the
/// files and the command line name every namespace and every kind is known.
///
/// # Errors
/// Files that are no manifests, and what only a cluster could tell.
pub fn needed(session: &Session, asked: &Asked<'_>) -> Result<Rights, RightsError> {
    let ids = gather::names(session, asked.inputs)?;
    let mut outside = Outside {
        session,
        asked,
        known: ApiResources::everywhere(),
        cluster: None,
    };
    let given: Result<Vec<Given>, RightsError> =
        ids.into_iter().map(|id| outside.given(id)).collect();
    let given = given?;
    let prune = match &asked.set {
        Some(set) => {
            let namespace = outside.namespace(&format!("the set '{}'", set.name))?;
            Some(Parent::new(set.clone(), &namespace))
        }
        None => None,
    };
    let deeds = Deeds {
        prune,
        restart: asked.restart,
        wait: asked.wait,
    };
    Ok(rights::needed(&given, &deeds))
}

/// Where objects live, by what the cluster says; their namespaces are settled.
///
/// # Errors
/// Kinds that the cluster does not know, or no answer.
pub fn given<'i>(
    cluster: &Cluster,
    ids: impl IntoIterator<Item = &'i ObjectId>,
) -> Result<Vec<Given>, ClusterError> {
    let of = |id: &ObjectId| Ok(at(id.clone(), cluster.resource(&id.api_version, &id.kind)?));
    ids.into_iter().map(of).collect()
}

fn at(id: ObjectId, resource: &ApiResource) -> Given {
    Given {
        id,
        plural: resource.plural.clone(),
        namespaced: resource.namespaced,
    }
}

/// What is not in the files; the cluster is asked once something is wanted that nothing else tells.
struct Outside<'a> {
    session: &'a Session,
    asked: &'a Asked<'a>,
    known: ApiResources,
    cluster: Option<Cluster>,
}

impl Outside<'_> {
    fn cluster(&mut self) -> Result<&Cluster, ClusterError> {
        if self.cluster.is_none() {
            self.cluster = Some(access::connect(&self.session.env, self.asked.access)?);
        }
        self.cluster
            .as_ref()
            .ok_or_else(|| ClusterError::Unreadable {
                object: "the cluster".to_owned(),
            })
    }

    fn given(&mut self, id: ObjectId) -> Result<Given, RightsError> {
        let mut given = match self.known.of(&id) {
            Some(resource) => at(id, resource),
            None => self.asked_for(id)?,
        };
        if !given.namespaced {
            given.id.namespace = None;
        } else if given.id.namespace.is_none() {
            given.id.namespace = Some(self.namespace(&given.id.to_string())?);
        }
        Ok(given)
    }

    fn asked_for(&mut self, id: ObjectId) -> Result<Given, RightsError> {
        let found = self.cluster().and_then(|cluster| {
            let resource = cluster.resource(&id.api_version, &id.kind)?;
            Ok(at(id.clone(), resource))
        });
        found.map_err(|fault| match fault {
            fault @ ClusterError::UnknownKind { .. } => RightsError::Cluster(fault),
            fault => RightsError::NoKind {
                api_version: id.api_version,
                kind: id.kind,
                fault: Box::new(fault),
            },
        })
    }

    fn namespace(&mut self, what: &str) -> Result<String, RightsError> {
        if let Some(namespace) = self.asked.namespace {
            return Ok(namespace.to_owned());
        }
        let found = self.cluster();
        found
            .map(|cluster| cluster.connection().namespace.clone())
            .map_err(|fault| RightsError::NoNamespace {
                what: what.to_owned(),
                fault: Box::new(fault),
            })
    }
}

//! `verify`: whether a cluster has the Secrets and ConfigMaps that the files say, with the values
//! that they say, and which Secrets it has that they do not know. It changes nothing.

mod keys;
mod unknown;

pub use keys::How;
pub use keys::Key;
pub use unknown::Keeper;
pub use unknown::Unknown;

use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::Piece;
use crate::actions::cluster::many;
use crate::kube::Accept;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Where a client-side apply keeps all it applied.
const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// How it is verified.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The namespace of objects that name none.
    pub namespace: String,
    /// Look for Secrets that the files do not know.
    pub unknown: bool,
    /// How many requests are under way at once.
    pub at_once: usize,
}

/// What was found.
pub struct Verified {
    /// The Secrets and ConfigMaps that were given, in their order.
    pub objects: Vec<Object>,
    /// What else stands in their namespaces.
    pub unknown: BTreeMap<String, Result<Unknown, ClusterError>>,
    /// How many objects of other kinds were given: they are not looked at.
    pub others: usize,
}

/// One object that was given.
pub struct Object {
    /// Which.
    pub id: ObjectId,
    /// What the cluster has of it.
    pub state: State,
    /// What else is to be said of it.
    pub notes: Vec<Note>,
}

/// What a cluster has of an object.
pub enum State {
    /// The same.
    Same,
    /// Nothing.
    Missing,
    /// Something else.
    Differs {
        /// The keys that differ.
        keys: Vec<Key>,
        /// Whether it is a Secret of another type.
        other_type: bool,
        /// Whether it holds nothing at all.
        empty: bool,
    },
    /// It cannot be said.
    Failed(ClusterError),
}

/// What is to be said of an object although its values are right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// It carries its values in an annotation, as client-side applies leave it.
    LastApplied,
    /// Somebody applied it as `stringData`; keys that they drop stay for ever.
    StringData(String),
}

impl Verified {
    /// Whether something is not as the files say.
    pub fn differs(&self) -> bool {
        let unknown = |it: &Result<Unknown, _>| matches!(it, Ok(it) if !it.names.is_empty());
        let states = self.objects.iter().map(|it| &it.state);
        self.unknown.values().any(unknown)
            || states
                .into_iter()
                .any(|it| matches!(it, State::Missing | State::Differs { .. }))
    }

    /// Whether something could not be looked at: an object, or what else a namespace holds.
    pub fn failed(&self) -> bool {
        let unseen = self
            .objects
            .iter()
            .any(|it| matches!(it.state, State::Failed(_)));
        unseen || self.unknown.values().any(Result::is_err)
    }
}

/// Verifies what was given against the cluster.
pub fn verify(cluster: &Cluster, pieces: &[Piece], wish: &Wish) -> Verified {
    let is_ours = |piece: &&Piece| {
        let id = &piece.manifest.id;
        id.is_secret() || id.is_config_map()
    };
    let ours: Vec<&Piece> = pieces.iter().filter(is_ours).collect();
    let objects = many::each(&ours, wish.at_once, |_, piece| {
        let id = settled(&piece.manifest.id, &wish.namespace);
        let (state, notes) = match cluster.get(&id, Accept::Whole) {
            Ok(Some(live)) => (keys::state(&piece.manifest, &live), notes(&id, &live)),
            Ok(None) => (State::Missing, Vec::new()),
            Err(fault) => (State::Failed(fault), Vec::new()),
        };
        Object { id, state, notes }
    });
    Verified {
        unknown: match wish.unknown {
            true => others(cluster, &objects, wish.at_once),
            false => BTreeMap::new(),
        },
        others: pieces.len() - objects.len(),
        objects,
    }
}

fn settled(id: &ObjectId, namespace: &str) -> ObjectId {
    let own = id.namespace.as_deref().unwrap_or(namespace);
    ObjectId {
        namespace: Some(own.to_owned()),
        ..id.clone()
    }
}

fn notes(id: &ObjectId, live: &Live) -> Vec<Note> {
    if !id.is_secret() {
        return Vec::new();
    }
    let mut notes = Vec::new();
    if live.annotation(LAST_APPLIED).is_some() {
        notes.push(Note::LastApplied);
    }
    notes.extend(
        keys::writers_of_string_data(live)
            .into_iter()
            .map(Note::StringData),
    );
    notes
}

/// What stands beside the given Secrets in each of their namespaces.
fn others(
    cluster: &Cluster,
    objects: &[Object],
    at_once: usize,
) -> BTreeMap<String, Result<Unknown, ClusterError>> {
    let mut known: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for object in objects.iter().filter(|it| it.id.is_secret()) {
        let namespace = object.id.namespace.clone().unwrap_or_default();
        known.entry(namespace).or_default().insert(&object.id.name);
    }
    let known: Vec<(String, BTreeSet<&str>)> = known.into_iter().collect();
    let found = many::each(&known, at_once, |_, (namespace, names)| {
        unknown::beside(cluster, namespace, names)
    });
    known
        .into_iter()
        .map(|(namespace, _)| namespace)
        .zip(found)
        .collect()
}

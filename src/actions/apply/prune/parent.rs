//! The parent of a set: what is given becomes members, and the scope is kept as wide as needed.

use super::Place;
use super::PruneError;
use super::find;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::Piece;
use crate::actions::cluster::Sending;
use crate::actions::cluster::client::told;
use crate::kube::Accept;
use crate::manifest::applyset::PART_OF;
use crate::manifest::applyset::Parent;
use crate::manifest::applyset::Scope;
use crate::manifest::refusal::Why;
use std::collections::BTreeSet;

/// How often the parent is read again because somebody else changed it.
const TRIES: usize = 5;

/// A set of this call.
pub struct ApplySet {
    /// Its parent.
    pub parent: Parent,
    /// Where its members may be, by what the parent says now; `None` where there is no parent yet.
    pub stored: Option<Scope>,
    /// Where the members are that were given.
    pub given: Scope,
    pub(super) members: BTreeSet<Place>,
    /// The parent's version.
    version: Option<String>,
    /// Whether the parent's namespace is among what was given, and may not be there yet.
    namespace_given: bool,
}

/// Makes what was given members of the set: they carry its label from now on. Nothing is stored.
///
/// Namespaces must be settled. `force` takes members of other sets over. That the parent can be
/// written is tried here, so that a missing right is told before anything is sent.
///
/// # Errors
/// A parent or members that are not this set's, and calls that fail.
pub fn prepare(
    cluster: &Cluster,
    pieces: &mut [Piece],
    parent: Parent,
    force: bool,
    at_once: usize,
) -> Result<ApplySet, PruneError> {
    if pieces.is_empty() {
        return Err(PruneError::Nothing);
    }
    let id = parent.id();
    for piece in pieces.iter_mut() {
        match piece.manifest.label(PART_OF) {
            Some(said) if said != id => {
                return Err(PruneError::Labelled {
                    path: piece.path.clone(),
                    object: piece.manifest.id.to_string(),
                    set: said.chars().filter(|c| !c.is_control()).collect(),
                });
            }
            _ => piece.manifest.put_metadata("labels", PART_OF, &id),
        }
    }
    let ids = || pieces.iter().map(|piece| &piece.manifest.id);
    let mut set = ApplySet {
        given: Scope::of(ids()),
        members: ids().map(Place::of).collect(),
        stored: None,
        version: None,
        namespace_given: ids().any(|id| id.is_namespace() && id.name == parent.namespace),
        parent,
    };
    read(cluster, &mut set)?;
    if !force {
        let objects = find::of_others(cluster, &set, at_once)?;
        if !objects.is_empty() {
            return Err(PruneError::OfOthers { objects });
        }
    }
    match write(cluster, &set, &set.widest(), true) {
        Err(fault) if set.namespace_given && lacks_namespace(&fault) => Ok(set),
        Err(fault) => Err(fault.into()),
        Ok(_) => Ok(set),
    }
}

/// Widens the parent's scope by what was given; before anything of it is applied, but after its own
/// namespace.
///
/// # Errors
/// A parent that became another's, and calls that fail.
pub fn extend(cluster: &Cluster, set: &mut ApplySet) -> Result<(), PruneError> {
    for _ in 0..TRIES {
        let widest = set.widest();
        match write(cluster, set, &widest, false) {
            // Made by somebody else since it was read: what that one said is to be kept.
            Ok(written) if set.version.is_none() && !written.created => read(cluster, set)?,
            Ok(written) => {
                set.version = Some(written.live.resource_version().to_owned());
                set.stored = Some(widest);
                return Ok(());
            }
            Err(fault) if is_changed(&fault) => read(cluster, set)?,
            Err(fault) => return Err(fault.into()),
        }
    }
    Err(PruneError::Busy {
        parent: set.parent.to_string(),
    })
}

/// Narrows the parent's scope to what was given and `left`: members that stay, or that could not be
/// deleted. After everything was applied; only if nothing failed.
///
/// A parent that somebody else changed meanwhile is left as it is: too wide a scope loses nothing.
///
/// # Errors
/// Calls that fail.
pub fn shrink(cluster: &Cluster, set: &mut ApplySet, left: &Scope) -> Result<(), PruneError> {
    let narrow = set.given.and(left);
    if set
        .stored
        .as_ref()
        .is_some_and(|stored| same(stored, &narrow, &set.parent))
    {
        return Ok(());
    }
    match write(cluster, set, &narrow, false) {
        Ok(written) => {
            set.version = Some(written.live.resource_version().to_owned());
            set.stored = Some(narrow);
            Ok(())
        }
        Err(fault) if is_changed(&fault) => Ok(()),
        Err(fault) => Err(fault.into()),
    }
}

impl ApplySet {
    fn widest(&self) -> Scope {
        match &self.stored {
            Some(stored) => stored.and(&self.given),
            None => self.given.clone(),
        }
    }
}

/// The parent's own namespace belongs to the scope in any case.
fn same(one: &Scope, other: &Scope, parent: &Parent) -> bool {
    let whole = |scope: &Scope| {
        let mut scope = scope.clone();
        scope.namespaces.insert(parent.namespace.clone());
        scope
    };
    whole(one) == whole(other)
}

fn read(cluster: &Cluster, set: &mut ApplySet) -> Result<(), PruneError> {
    (set.stored, set.version) = (None, None);
    // What else the parent holds is nobody's business.
    let Some(live) = cluster.get(&set.parent.object(), Accept::Metadata)? else {
        return Ok(());
    };
    let scope = set
        .parent
        .read(&live)
        .map_err(|fault| PruneError::NotOurs {
            parent: set.parent.to_string(),
            fault,
        })?;
    set.stored = Some(scope);
    set.version = Some(live.resource_version().to_owned());
    Ok(())
}

/// Writes the parent, under a name of its own: an apply in the name of the objects' manager would
/// drop the data of a parent that is among them.
fn write(
    cluster: &Cluster,
    set: &ApplySet,
    scope: &Scope,
    dry_run: bool,
) -> Result<crate::actions::cluster::Applied, ClusterError> {
    let body = set.parent.body(scope, set.version.as_deref());
    let manager = format!("{}-applyset", cluster.manager());
    // These fields are the set's alone, whoever wrote them last.
    let how = Sending {
        dry_run,
        force: true,
    };
    cluster.apply_as(&manager, &set.parent.object(), &body, how, Accept::Metadata)
}

fn is_changed(fault: &ClusterError) -> bool {
    matches!(fault.refusal().map(|it| &it.why), Some(Why::Changed))
}

fn lacks_namespace(fault: &ClusterError) -> bool {
    let why = fault.refusal().map(|it| &it.why);
    matches!(why, Some(Why::NoNamespace(_) | Why::NotFound))
}

/// `Secret/db in shop of applyset-…-v1`
pub(super) fn told_with_set(id: &crate::manifest::object::ObjectId, set: &str) -> String {
    let set: String = set.chars().filter(|c| !c.is_control()).collect();
    format!("{} of {set}", told(id))
}

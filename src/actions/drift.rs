//! `diff --cluster`: whether what runs is what the manifests say. Nothing is stored, and no value
//! comes out.

use super::apply::plan::Given;
use super::apply::plan::Phase;
use super::cluster::Cluster;
use super::cluster::ClusterError;
use super::cluster::Piece;
use super::cluster::Read;
use super::cluster::Sending;
use super::cluster::client;
use super::cluster::many;
use super::cluster::read;
use crate::manifest::compare;
use crate::manifest::compare::Difference;
use crate::manifest::compare::Foreign;
use crate::manifest::live::Live;
use crate::manifest::object::Manifest;
use crate::manifest::object::ObjectId;
use crate::manifest::ownership::Ownership;
use crate::manifest::refusal::Refusal;
use crate::manifest::refusal::Why;

/// How often an object is read anew that changes while it is looked at.
const READINGS: usize = 3;

/// What became of one object.
#[derive(Debug)]
pub struct Drift {
    /// Which of the pieces that were given.
    pub piece: usize,
    /// Which object.
    pub id: ObjectId,
    /// How the cluster's differs.
    pub found: Found,
}

/// How an object of a cluster differs from its manifest.
#[derive(Debug)]
pub enum Found {
    /// It does not.
    Same,
    /// There is none.
    Missing,
    /// It does. Everything is told as an apply would change it.
    Differs {
        /// What the manifest says otherwise.
        difference: Difference,
        /// Keys that the manifest does not name.
        foreign: Vec<Foreign>,
        /// Who applied `stringData`: it may have left keys that nobody owns.
        string_data: Vec<String>,
    },
    /// It may not be compared: a right is missing.
    Unknown(ClusterError),
}

impl Drift {
    /// Whether the cluster has something else.
    pub fn is_drift(&self) -> bool {
        matches!(self.found, Found::Missing | Found::Differs { .. })
    }
}

/// Compares `pieces`, whose namespaces are settled, with what a cluster has.
///
/// # Errors
/// No answer, credentials that are not accepted, a kind that nobody knows.
pub fn drift(
    cluster: &Cluster,
    pieces: &[Piece],
    at_once: usize,
) -> Result<Vec<Drift>, ClusterError> {
    let given = Given::of(pieces);
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|number| Phase::of(&pieces[*number].manifest.id));
    let compared = many::each(&order, at_once, |_, number| {
        let manifest = &pieces[*number].manifest;
        let found = match found(cluster, &given, manifest) {
            Err(fault) if is_of_one_object(&fault) => Ok(Found::Unknown(fault)),
            other => other,
        };
        found.map(|found| Drift {
            piece: *number,
            id: manifest.id.clone(),
            found,
        })
    });
    compared.into_iter().collect()
}

fn is_of_one_object(fault: &ClusterError) -> bool {
    let why = fault.refusal().map(|refusal| &refusal.why);
    why.is_some_and(|why| *why != Why::Unauthorized)
}

fn found(cluster: &Cluster, given: &Given, manifest: &Manifest) -> Result<Found, ClusterError> {
    let id = &manifest.id;
    match cluster.resource(&id.api_version, &id.kind) {
        Err(ClusterError::UnknownKind { .. }) if given.kind_of(id).is_some() => {
            return Ok(Found::Missing);
        }
        other => other?,
    };
    for reading in 1.. {
        let live = match read(cluster, id)? {
            Read::There(live) => live,
            Read::Missing => return Ok(Found::Missing),
            Read::Forbidden(refusal) => return Ok(Found::Unknown(refused(id, refusal))),
        };
        let difference = match id.is_secret() || id.is_config_map() {
            true => compare::wanted(manifest, &live),
            false => match of_other_kind(cluster, manifest, &live)? {
                Tried::Moved if reading < READINGS => continue,
                // It never holds still: field by field, nobody else need be asked.
                Tried::Moved => compare::wanted(manifest, &live),
                Tried::Whole(difference) => difference,
            },
        };
        return Ok(compared(manifest, &live, difference));
    }
    Ok(Found::Missing)
}

fn compared(manifest: &Manifest, live: &Live, difference: Difference) -> Found {
    let foreign = compare::foreign(manifest, live);
    match difference.is_none() && foreign.is_empty() {
        true => Found::Same,
        false => Found::Differs {
            difference,
            foreign,
            string_data: Ownership::of(live).string_data_managers(),
        },
    }
}

/// What a dry run told of an object.
enum Tried {
    /// All of it.
    Whole(Difference),
    /// The object became another since it was read.
    Moved,
}

/// Other kinds have defaults and spellings that only the server knows: it is asked what the object
/// would be. Without the right to ask, field by field.
fn of_other_kind(
    cluster: &Cluster,
    manifest: &Manifest,
    live: &Live,
) -> Result<Tried, ClusterError> {
    let how = Sending {
        dry_run: true,
        // Who owns what does not matter to what differs.
        force: true,
    };
    match cluster.apply(manifest, how) {
        Ok(after) if is_other(live, &after.live) => Ok(Tried::Moved),
        Ok(after) => Ok(Tried::Whole(compare::whole(
            &manifest.id,
            Some(live.body()),
            after.live.body(),
        ))),
        Err(fault) => match fault.refusal().map(|refusal| &refusal.why) {
            // Fields that can never be changed differ as well.
            Some(Why::Forbidden(_) | Why::Invalid(_) | Why::Denied(_)) => {
                Ok(Tried::Whole(compare::wanted(manifest, live)))
            }
            _ => Err(fault),
        },
    }
}

/// Whether the dry run began from another state than was read.
fn is_other(read: &Live, tried: &Live) -> bool {
    read.uid() != tried.uid() || read.resource_version() != tried.resource_version()
}

fn refused(id: &ObjectId, refusal: Refusal) -> ClusterError {
    ClusterError::Refused {
        object: client::told(id),
        refusal,
    }
}

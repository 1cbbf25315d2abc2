//! One step of a plan: an object as it is, as it would be, and what lies between.

use super::Blocker;
use super::Deed;
use super::Fixed;
use super::ForeignKey;
use super::Given;
use super::Note;
use super::Seen;
use super::Step;
use crate::actions::apply::Wish;
use crate::actions::cluster::Applied;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::Read;
use crate::actions::cluster::Sending;
use crate::actions::cluster::read;
use crate::manifest::compare;
use crate::manifest::compare::Difference;
use crate::manifest::live::Live;
use crate::manifest::object::Manifest;
use crate::manifest::ownership::Ownership;
use crate::manifest::refusal::Refusal;
use crate::manifest::refusal::Why;

/// How often an object is read anew that changes while it is looked at.
const READINGS: usize = 3;

/// Plans one object; nothing of it outlives this but names, sizes and versions.
pub(super) fn step(
    cluster: &Cluster,
    given: &Given,
    wish: &Wish,
    (piece, manifest): (usize, &Manifest),
) -> Result<Step, ClusterError> {
    let planning = Planning {
        cluster,
        given,
        wish,
        manifest,
    };
    let mut step = planning.step()?;
    step.piece = piece;
    Ok(step)
}

struct Planning<'p> {
    cluster: &'p Cluster,
    given: &'p Given,
    wish: &'p Wish,
    manifest: &'p Manifest,
}

impl Planning<'_> {
    fn step(&self) -> Result<Step, ClusterError> {
        let id = &self.manifest.id;
        match self.cluster.resource(&id.api_version, &id.kind) {
            Err(ClusterError::UnknownKind { .. }) if self.given.kind_of(id).is_some() => {
                return Ok(self.made(Some(Note::NewKind)));
            }
            other => other?,
        };
        for reading in 1.. {
            let (before, is_unread) = match self.read() {
                Ok(Read::There(live)) => (Some(live), false),
                Ok(Read::Missing) => (None, false),
                Ok(Read::Forbidden(_)) => (None, true),
                Err(fault) => return self.refused(None, fault),
            };
            if let Some(fixed) = before
                .as_ref()
                .and_then(|it| compare::fixed(self.manifest, it))
            {
                return Ok(self.fixed(before.as_ref(), fixed));
            }
            let how = Sending {
                dry_run: true,
                force: self.wish.force_conflicts,
            };
            let after = match self.cluster.apply(self.manifest, how) {
                Ok(after) => after,
                Err(fault) => return self.refused(before.as_ref(), fault),
            };
            let moved = before.as_ref().is_some_and(|it| is_other(it, &after.live))
                || (before.is_none() && !is_unread && !after.created);
            if !moved || reading >= READINGS {
                return Ok(match is_unread {
                    true => self.unread(&after),
                    false => self.compared(before.as_ref(), &after),
                });
            }
        }
        Ok(self.made(None))
    }

    fn read(&self) -> Result<Read, ClusterError> {
        read(self.cluster, &self.manifest.id)
    }

    fn blank(&self, deed: Deed, live: Option<&Live>) -> Step {
        Step {
            piece: 0,
            id: self.manifest.id.clone(),
            deed,
            live: live.map(seen),
            keys: Vec::new(),
            fields: compare::Fields::default(),
            foreign: Vec::new(),
            notes: live.map(string_data).unwrap_or_default(),
        }
    }

    fn differing(&self, deed: Deed, live: Option<&Live>, difference: Difference) -> Step {
        Step {
            keys: difference.keys,
            fields: difference.fields,
            ..self.blank(deed, live)
        }
    }

    /// It is made, and the server could not try it.
    fn made(&self, note: Option<Note>) -> Step {
        let difference = compare::whole(&self.manifest.id, None, &self.manifest.body);
        let mut step = self.differing(Deed::Create, None, difference);
        step.notes.extend(note);
        step
    }

    fn compared(&self, before: Option<&Live>, after: &Applied) -> Step {
        let id = &self.manifest.id;
        let body = after.live.body();
        let Some(before) = before else {
            return self.differing(Deed::Create, None, compare::whole(id, None, body));
        };
        let difference = compare::whole(id, Some(before.body()), body);
        let foreign = self.foreign(&after.live);
        let owned = Ownership::of(before);
        let owns_the_same = owned.same_for(&Ownership::of(&after.live), self.cluster.manager());
        let is_kept =
            difference.is_none() && owns_the_same && !foreign.iter().any(|key| key.deleted);
        let deed = if is_kept { Deed::Keep } else { Deed::Change };
        Step {
            foreign,
            ..self.differing(deed, Some(before), difference)
        }
    }

    /// It may be applied, and neither read nor tried without content.
    fn unread(&self, after: &Applied) -> Step {
        match after.created {
            true => self.compared(None, after),
            false => {
                let mut step = self.blank(Deed::Change, Some(&after.live));
                step.foreign = self.foreign(&after.live);
                step.notes.push(Note::Unread);
                step
            }
        }
    }

    fn foreign(&self, after: &Live) -> Vec<ForeignKey> {
        let key = |it: compare::Foreign| ForeignKey {
            field: it.field,
            key: it.key,
            managers: it.managers,
            deleted: self.wish.exclusive,
        };
        let keys = compare::foreign(self.manifest, after);
        keys.into_iter().map(key).collect()
    }

    fn fixed(&self, live: Option<&Live>, fixed: Fixed) -> Step {
        let id = &self.manifest.id;
        let before = live.map(Live::body);
        let difference = compare::whole(id, before, &self.manifest.body);
        let deed = match self.wish.recreate {
            true => Deed::Recreate(fixed),
            false => Deed::Blocked(Blocker::Fixed(fixed)),
        };
        Step {
            // What is not in the manifest is not made anew, whoever put it there.
            fields: compare::Fields::default(),
            ..self.differing(deed, live, difference)
        }
    }

    /// What a refusal means for the object; an error where it is about the whole call.
    fn refused(&self, live: Option<&Live>, fault: ClusterError) -> Result<Step, ClusterError> {
        let ClusterError::Refused { refusal, object } = fault else {
            return Err(fault);
        };
        let id = &self.manifest.id;
        match &refusal.why {
            Why::Unauthorized => Err(ClusterError::Refused { refusal, object }),
            Why::NoNamespace(_) if self.is_in_given_namespace() => {
                let namespace = id.namespace.clone().unwrap_or_default();
                Ok(self.made(Some(Note::NewNamespace(namespace))))
            }
            Why::Conflicts(conflicts) => {
                let blocker = Blocker::Conflicts(conflicts.clone());
                Ok(self.against(live, blocker))
            }
            Why::Invalid(_) => {
                match fixed_by(&refusal).filter(|_| id.is_secret() || id.is_config_map()) {
                    Some(fixed) if live.is_some() => Ok(self.fixed(live, fixed)),
                    _ => Ok(self.against(live, Blocker::Refused(refusal))),
                }
            }
            _ => Ok(self.against(live, Blocker::Refused(refusal))),
        }
    }

    /// It is blocked; what it would change is told all the same.
    fn against(&self, live: Option<&Live>, blocker: Blocker) -> Step {
        let difference = match live {
            Some(live) => compare::wanted(self.manifest, live),
            None => Difference::default(),
        };
        Step {
            foreign: live.map(|it| self.foreign(it)).unwrap_or_default(),
            ..self.differing(Deed::Blocked(blocker), live, difference)
        }
    }

    fn is_in_given_namespace(&self) -> bool {
        let namespace = self.manifest.id.namespace.as_deref();
        namespace.is_some_and(|name| self.given.has_namespace(name))
    }
}

fn fixed_by(refusal: &Refusal) -> Option<Fixed> {
    match refusal.fixed_field()? {
        "type" => Some(Fixed::Type),
        "data" | "binaryData" | "immutable" => Some(Fixed::Immutable),
        _ => None,
    }
}

/// Whether the dry run began from another state than was read.
fn is_other(before: &Live, after: &Live) -> bool {
    before.uid() != after.uid() || before.resource_version() != after.resource_version()
}

fn seen(live: &Live) -> Seen {
    Seen {
        uid: live.uid().to_owned(),
        resource_version: live.resource_version().to_owned(),
    }
}

fn string_data(live: &Live) -> Vec<Note> {
    match Ownership::of(live).string_data_managers() {
        managers if managers.is_empty() => Vec::new(),
        managers => vec![Note::StringData(managers)],
    }
}

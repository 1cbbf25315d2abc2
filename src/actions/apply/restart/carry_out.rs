//! Carrying out: the versions of what changed go into the templates, and the marks go.

use super::Carried;
use super::Consumer;
use super::Done;
use super::Found;
use super::Stored;
use super::announce::is_gone;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::kube::Accept;
use crate::manifest::consumers::Referred;
use crate::manifest::consumers::marks;
use crate::manifest::consumers::marks::Named;
use crate::manifest::object::ObjectId;
use crate::secret::SecretJson;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Restarts the workloads that consume what was `stored`.
///
/// Objects whose apply was refused are simply not in `stored`. For those of which nobody knows
/// (`unsure`: the connection broke), the mark stays, and the next call judges.
///
/// One that cannot be restarted does not keep the others from it.
pub fn carry_out(
    cluster: &Cluster,
    found: &Found,
    stored: &[Stored],
    unsure: &[ObjectId],
    at_once: usize,
) -> Vec<Carried> {
    let ours: Vec<&Consumer> = found
        .consumers
        .iter()
        .filter(|it| it.restart.left_to.is_none())
        .collect();
    many::each(&ours, at_once, |_, consumer| Carried {
        workload: consumer.restart.workload.clone(),
        outcome: Work {
            cluster,
            consumer,
            stored,
            unsure,
        }
        .done(),
    })
}

struct Work<'a> {
    cluster: &'a Cluster,
    consumer: &'a Consumer,
    stored: &'a [Stored],
    unsure: &'a [ObjectId],
}

impl Work<'_> {
    fn done(&self) -> Result<Done, ClusterError> {
        let consumer = self.consumer;
        let mut versions = self.stored_versions();
        self.add_owed(&mut versions)?;
        let body = consumer.live.body().expose();
        versions.retain(|object, version| marks::started_for(body, object) != Some(version));
        let rolls_out = self
            .stored
            .iter()
            .any(|it| it.rolls_out && it.id == consumer.restart.workload);
        let done = match (versions.is_empty(), rolls_out) {
            (true, _) => Done::Unchanged,
            (false, true) => Done::RolledOutAlready,
            (false, false) => Done::Restarted,
        };
        if rolls_out {
            versions.clear();
        }
        let left = self.left();
        let is_marked = !consumer.objects.is_empty() || !consumer.marked.is_empty();
        if versions.is_empty() && !is_marked {
            return Ok(done);
        }
        let patch = SecretJson::new(marks::patch(body, &left, &versions));
        match self
            .cluster
            .merge(&consumer.restart.workload, &patch, false)
        {
            Ok(_) => Ok(done),
            Err(fault) if is_gone(&fault) => Ok(Done::Gone),
            Err(fault) => Err(fault),
        }
    }

    fn id(&self, object: &Named) -> ObjectId {
        ObjectId {
            api_version: "v1".to_owned(),
            kind: object.kind.kind().to_owned(),
            namespace: self.consumer.restart.workload.namespace.clone(),
            name: object.name.clone(),
        }
    }

    /// The versions of the objects of this call that changed.
    fn stored_versions(&self) -> BTreeMap<Named, String> {
        let version = |it: &Stored| {
            let kind = Referred::of(&it.id)?;
            let name = it.id.name.clone();
            let object = Named { kind, name };
            let is_used = it.id.namespace == self.consumer.restart.workload.namespace
                && self.consumer.objects.contains(&object);
            is_used.then(|| (object, marks::version(&it.uid, &it.resource_version)))
        };
        self.stored.iter().filter_map(version).collect()
    }

    /// The versions of the objects that an earlier call changed, as they are now.
    fn add_owed(&self, versions: &mut BTreeMap<Named, String>) -> Result<(), ClusterError> {
        for object in &self.consumer.owed {
            // One that is deleted meanwhile restarts nobody.
            if let Some(live) = self.cluster.get(&self.id(object), Accept::Metadata)? {
                let version = marks::version(live.uid(), live.resource_version());
                versions.insert(object.clone(), version);
            }
        }
        Ok(())
    }

    /// What the mark still names: what is not of this call, what nobody knows of, and what an
    /// earlier call changed and this one could not.
    fn left(&self) -> BTreeSet<Named> {
        let consumer = self.consumer;
        let is_stored = |object: &Named| {
            let id = self.id(object);
            self.stored.iter().any(|it| it.id == id)
        };
        let is_left = |object: &&Named| {
            let was_marked = consumer.marked.contains(object);
            !consumer.owed.contains(object)
                && match consumer.objects.contains(object) {
                    true if was_marked => !is_stored(object),
                    true => self.unsure.contains(&self.id(object)),
                    false => was_marked,
                }
        };
        let all = consumer.marked.union(&consumer.objects);
        all.filter(is_left).cloned().collect()
    }
}

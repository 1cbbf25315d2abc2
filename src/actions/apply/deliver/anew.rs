//! An object that can never be changed: it is deleted, and made anew at once.

use super::Fault;
use crate::actions::apply::plan::Seen;
use crate::actions::cluster::Applied;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::Sending;
use crate::kube::Accept;
use crate::manifest::live::Live;
use crate::manifest::object::Manifest;
use crate::manifest::refusal::Why;
use crate::secret::SecretJson;
use serde_json::json;
use std::thread;
use std::time::Duration;
use std::time::Instant;

/// How long is waited, and how often something is tried.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// For finalizers.
    pub gone: Duration,
    /// Between two looks, and between the first two tries.
    pub pause: Duration,
    /// How often the new one is sent.
    pub tries: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            gone: Duration::from_secs(30),
            pause: Duration::from_millis(250),
            tries: 6,
        }
    }
}

/// Deletes the very object that is there, waits until it is gone, and makes it anew.
///
/// # Errors
/// What kept it from being deleted; or, worse, from being there again.
pub(super) fn make(
    cluster: &Cluster,
    manifest: &Manifest,
    seen: Option<&Seen>,
    how: Sending,
    patience: &Patience,
) -> Result<Applied, Fault> {
    let seen = match seen {
        Some(seen) => Some(as_live(seen)),
        None => cluster.get(&manifest.id, Accept::Metadata)?,
    };
    if let Some(seen) = seen {
        cluster.delete(&manifest.id, &seen, false)?;
        await_gone(cluster, manifest, seen.uid(), patience)?;
    }
    // From here on there is no object: whatever may pass is waited for.
    let mut pause = patience.pause;
    for _ in 1..patience.tries {
        match cluster.apply(manifest, how) {
            Ok(applied) => return Ok(applied),
            Err(fault) if !may_pass(&fault) => return Err(Fault::Lost(fault)),
            Err(_) => thread::sleep(pause),
        }
        pause *= 2;
    }
    cluster.apply(manifest, how).map_err(Fault::Lost)
}

/// What the plan saw, as a precondition.
fn as_live(seen: &Seen) -> Live {
    Live::new(SecretJson::new(json!({"metadata": {
        "uid": seen.uid,
        "resourceVersion": seen.resource_version,
    }})))
}

fn await_gone(
    cluster: &Cluster,
    manifest: &Manifest,
    uid: &str,
    patience: &Patience,
) -> Result<(), Fault> {
    let begun = Instant::now();
    loop {
        // Who may delete and not read is told by the apply whether it is gone.
        let Ok(seen) = cluster.get(&manifest.id, Accept::Metadata) else {
            return Ok(());
        };
        match seen {
            None => return Ok(()),
            Some(other) if other.uid() != uid => return Err(Fault::MadeByOthers),
            Some(_) if begun.elapsed() > patience.gone => {
                return Err(Fault::Lingers(patience.gone.as_secs()));
            }
            Some(_) => thread::sleep(patience.pause),
        }
    }
}

/// Whether another try may fare better: the server is busy, or the old one is still going.
fn may_pass(fault: &ClusterError) -> bool {
    match fault.refusal() {
        Some(refusal) => {
            matches!(refusal.why, Why::Changed | Why::TooMany)
                || [502, 503, 504].contains(&refusal.status)
        }
        None => matches!(fault, ClusterError::Door(_)),
    }
}

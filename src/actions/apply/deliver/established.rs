//! Waits until a kind that was just made is served.

use super::Fault;
use super::Stop;
use crate::actions::cluster::Cluster;
use crate::kube::Accept;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use std::thread;
use std::time::Duration;
use std::time::Instant;

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(250);

/// Waits for the condition `Established` of a CustomResourceDefinition.
///
/// # Errors
/// No answer, a refusal, or a kind that is not served in time.
pub(super) fn wait(cluster: &Cluster, id: &ObjectId, stop: &Stop) -> Result<(), Fault> {
    let begun = Instant::now();
    loop {
        let live = cluster.get(id, Accept::Whole)?;
        if live.as_ref().is_some_and(is_established) || stop.is_asked() {
            return Ok(());
        }
        if begun.elapsed() > PATIENCE {
            return Err(Fault::NotEstablished(PATIENCE.as_secs()));
        }
        thread::sleep(PAUSE);
    }
}

fn is_established(live: &Live) -> bool {
    let conditions = live.body().expose()["status"]["conditions"].as_array();
    conditions
        .into_iter()
        .flatten()
        .any(|it| it["type"] == "Established" && it["status"] == "True")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::SecretJson;
    use serde_json::json;

    #[test]
    fn a_kind_is_served_when_it_is_established() {
        let of = |status: &str| {
            let conditions = json!([{"type": "NamesAccepted", "status": "True"},
                {"type": "Established", "status": status}]);
            is_established(&Live::new(SecretJson::new(
                json!({"status": {"conditions": conditions}}),
            )))
        };
        assert!(of("True"));
        assert!(!of("False"));
        assert!(!is_established(&Live::new(SecretJson::new(json!({})))));
    }
}

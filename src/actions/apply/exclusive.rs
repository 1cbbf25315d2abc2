//! `--exclusive`: the keys that others put into a Secret or ConfigMap are deleted.
//!
//! An apply never removes what it did not put there. A merge patch does, under a manager's name of
//! its own, for an apply and a merge patch of one name are two owners.

use super::plan::Step;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::manifest::live::Live;
use crate::secret::SecretJson;
use serde_json::Value;
use serde_json::json;

/// The keys of others that a step deletes.
pub fn keys(step: &Step) -> impl Iterator<Item = &str> {
    let deleted = step.foreign.iter().filter(|key| key.deleted);
    deleted.map(|key| key.key.as_str())
}

/// Deletes the keys from the object as the apply left it; if it has changed since, nothing happens.
///
/// # Errors
/// No answer, or a refusal.
pub fn clear(cluster: &Cluster, step: &Step, live: &Live) -> Result<Live, ClusterError> {
    let patch = patch(step, live);
    let manager = format!("{}-exclusive", cluster.manager());
    cluster.merge_as(&step.id, &patch, &manager)
}

fn patch(step: &Step, live: &Live) -> SecretJson {
    let mut patch = json!({"metadata": {
        "uid": live.uid(),
        "resourceVersion": live.resource_version(),
    }});
    for key in step.foreign.iter().filter(|key| key.deleted) {
        if !live.body().expose()[key.field][&key.key].is_null() {
            patch[key.field][&key.key] = Value::Null;
        }
    }
    SecretJson::new(patch)
}

#[cfg(test)]
mod tests {
    use super::super::plan::Deed;
    use super::super::plan::Fields;
    use super::super::plan::ForeignKey;
    use super::*;
    use crate::manifest::object::ObjectId;

    #[test]
    fn only_keys_that_are_there_and_of_others_are_deleted_from_the_version_that_was_seen() {
        let foreign = |key: &str, deleted| ForeignKey {
            field: "data",
            key: key.to_owned(),
            managers: Vec::new(),
            deleted,
        };
        let step = Step {
            foreign: vec![
                foreign("x", true),
                foreign("kept", false),
                foreign("gone", true),
            ],
            deed: Deed::Keep,
            live: None,
            keys: Vec::new(),
            fields: Fields::default(),
            notes: Vec::new(),
            piece: 0,
            id: ObjectId {
                api_version: "v1".to_owned(),
                kind: "ConfigMap".to_owned(),
                namespace: None,
                name: "c".to_owned(),
            },
        };
        let live = Live::new(SecretJson::new(json!({
            "metadata": {"uid": "u", "resourceVersion": "7"},
            "data": {"x": "1", "kept": "2"},
        })));
        assert_eq!(
            *patch(&step, &live).expose(),
            json!({"metadata": {"uid": "u", "resourceVersion": "7"}, "data": {"x": null}})
        );
    }
}

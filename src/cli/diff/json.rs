//! What differs in a cluster, as one JSON object (schemas/diff.schema.json).

use crate::actions::drift::Drift;
use crate::actions::drift::Found;
use crate::manifest::compare::FieldDeed;
use crate::manifest::compare::KeyChange;
use crate::manifest::compare::KeyDeed;
use serde_json::Value;
use serde_json::json;

/// All objects, in one JSON object.
pub fn json(drifts: &[Drift]) -> String {
    let objects: Vec<Value> = drifts.iter().map(object).collect();
    json!({
        "version": 1,
        "same": drifts.iter().all(|it| matches!(it.found, Found::Same)),
        "objects": objects,
    })
    .to_string()
}

fn object(drift: &Drift) -> Value {
    let mut told = json!({
        "apiVersion": drift.id.api_version,
        "kind": drift.id.kind,
        "namespace": drift.id.namespace,
        "name": drift.id.name,
    });
    match &drift.found {
        Found::Same => told["state"] = json!("same"),
        Found::Missing => told["state"] = json!("missing"),
        Found::Unknown(fault) => {
            told["state"] = json!("unknown");
            told["why"] = json!(fault.to_string());
        }
        Found::Differs {
            difference,
            foreign,
            string_data,
        } => {
            let fields = difference.fields.named.iter().map(|it| {
                let how = match it.how {
                    FieldDeed::Add => "add",
                    FieldDeed::Change => "change",
                    FieldDeed::Remove => "remove",
                };
                json!({"path": it.path, "how": how})
            });
            let foreign = foreign
                .iter()
                .map(|it| json!({"field": it.field, "key": it.key, "managers": it.managers}));
            told["state"] = json!("differs");
            told["keys"] = difference.keys.iter().map(key).collect();
            told["fields"] = fields.collect();
            told["moreFields"] = json!(difference.fields.more);
            told["foreign"] = foreign.collect();
            told["stringDataBy"] = json!(string_data);
        }
    }
    told
}

fn key(change: &KeyChange) -> Value {
    match change.how {
        KeyDeed::Add { bytes } => json!({"key": change.key, "how": "add", "to": bytes}),
        KeyDeed::Change { from, to } => {
            json!({"key": change.key, "how": "change", "from": from, "to": to})
        }
        KeyDeed::Remove { bytes } => json!({"key": change.key, "how": "remove", "from": bytes}),
    }
}

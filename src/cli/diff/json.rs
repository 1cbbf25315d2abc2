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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::schema;
    use crate::manifest::compare::Difference;
    use crate::manifest::compare::FieldChange;
    use crate::manifest::compare::Fields;
    use crate::manifest::compare::Foreign;
    use crate::manifest::object::ObjectId;

    fn drift(namespace: Option<&str>, found: Found) -> Drift {
        Drift {
            piece: 0,
            id: ObjectId {
                api_version: "v1".to_owned(),
                kind: "Secret".to_owned(),
                namespace: namespace.map(str::to_owned),
                name: "db".to_owned(),
            },
            found,
        }
    }

    fn differs() -> Found {
        let change = |how| KeyChange {
            key: "color".to_owned(),
            how,
        };
        let field = |how| FieldChange {
            path: "metadata.labels.app".to_owned(),
            how,
        };
        let deeds = [FieldDeed::Add, FieldDeed::Change, FieldDeed::Remove];
        Found::Differs {
            difference: Difference {
                keys: vec![
                    change(KeyDeed::Add { bytes: 1 }),
                    change(KeyDeed::Change { from: 1, to: 2 }),
                    change(KeyDeed::Remove { bytes: 1 }),
                ],
                fields: Fields {
                    named: deeds.map(field).into(),
                    more: 3,
                },
            },
            foreign: vec![Foreign {
                field: "data",
                key: "x".to_owned(),
                managers: vec!["kubectl-edit".to_owned()],
            }],
            string_data: vec!["helm".to_owned()],
        }
    }

    #[test]
    fn what_is_printed_is_as_the_schema_says() {
        let schema = include_str!("../../../schemas/diff.schema.json");
        let schema: Value = serde_json::from_str(schema).unwrap();
        let drifts = [
            drift(Some("shop"), Found::Same),
            drift(None, Found::Missing),
            drift(Some("shop"), differs()),
        ];
        let told: Value = serde_json::from_str(&json(&drifts)).unwrap();
        assert_eq!(schema::broken(&schema, &told), None);
        assert_eq!(told["same"], false);
        assert_eq!(told["objects"][2]["keys"][1]["to"], 2);
    }
}

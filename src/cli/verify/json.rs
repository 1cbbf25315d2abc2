//! What was verified, as one JSON object (schemas/verify.schema.json).

use crate::actions::verify::How;
use crate::actions::verify::Key;
use crate::actions::verify::Note;
use crate::actions::verify::Object;
use crate::actions::verify::State;
use crate::actions::verify::Verified;
use serde_json::Value;
use serde_json::json;

/// The object; it holds names and no value.
pub fn json(verified: &Verified) -> String {
    let unknown: Vec<Value> = verified
        .unknown
        .iter()
        .map(|(namespace, unknown)| match unknown {
            Ok(unknown) => json!({
                "namespace": namespace,
                "looked": true,
                "secrets": unknown.names,
                "kept_by_others": unknown.kept.iter().map(|(keeper, count)| {
                    json!({ "keeper": keeper.to_string(), "count": count })
                }).collect::<Vec<_>>(),
                "values_in_annotation": unknown.annotated,
            }),
            Err(fault) => json!({
                "namespace": namespace,
                "looked": false,
                "secrets": [],
                "kept_by_others": [],
                "values_in_annotation": [],
                "fault": fault.to_string(),
            }),
        })
        .collect();
    json!({
        "version": 1,
        "same": !verified.differs() && !verified.failed(),
        "complete": !verified.failed(),
        "objects": verified.objects.iter().map(object).collect::<Vec<_>>(),
        "unknown": unknown,
        "passed_over": verified.others,
    })
    .to_string()
}

fn object(object: &Object) -> Value {
    let mut told = json!({
        "kind": object.id.kind,
        "namespace": object.id.namespace,
        "name": object.id.name,
        "state": state(&object.state),
        "keys": [],
        "other_type": false,
        "empty": false,
        "notes": object.notes.iter().map(note).collect::<Vec<_>>(),
    });
    match &object.state {
        State::Differs {
            keys,
            other_type,
            empty,
        } => {
            told["keys"] = keys.iter().map(key).collect();
            told["other_type"] = json!(other_type);
            told["empty"] = json!(empty);
        }
        State::Failed(fault) => told["fault"] = json!(fault.to_string()),
        State::Same | State::Missing => {}
    }
    told
}

fn state(state: &State) -> &'static str {
    match state {
        State::Same => "same",
        State::Missing => "missing",
        State::Differs { .. } => "different",
        State::Failed(_) => "failed",
    }
}

fn key(key: &Key) -> Value {
    let (how, managers) = match &key.how {
        How::Missing => ("missing", &[][..]),
        How::Different => ("different", &[][..]),
        How::Empty => ("empty", &[][..]),
        How::Foreign { managers } => ("foreign", &managers[..]),
    };
    json!({ "key": key.key, "how": how, "managers": managers })
}

fn note(note: &Note) -> Value {
    match note {
        Note::LastApplied => json!({ "note": "values in annotation" }),
        Note::StringData(manager) => json!({ "note": "applied as stringData", "manager": manager }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::cluster::ClusterError;
    use crate::actions::verify::Keeper;
    use crate::actions::verify::Unknown;
    use crate::manifest::object::ObjectId;
    use std::collections::BTreeMap;

    fn object(state: State) -> Object {
        Object {
            id: ObjectId {
                api_version: "v1".to_owned(),
                kind: "Secret".to_owned(),
                namespace: Some("shop".to_owned()),
                name: "db".to_owned(),
            },
            state,
            notes: vec![Note::LastApplied, Note::StringData("other".to_owned())],
        }
    }

    fn fault() -> ClusterError {
        ClusterError::Unreadable {
            object: "Secret/db in shop".to_owned(),
        }
    }

    #[test]
    fn json_is_as_its_schema_says() {
        let foreign = How::Foreign {
            managers: vec!["other".to_owned()],
        };
        let ways = [How::Missing, How::Different, How::Empty, foreign];
        let keys = ways.map(|how| Key {
            key: "a".to_owned(),
            how,
        });
        let verified = Verified {
            objects: vec![
                object(State::Same),
                object(State::Missing),
                object(State::Failed(fault())),
                object(State::Differs {
                    keys: keys.into(),
                    other_type: true,
                    empty: false,
                }),
            ],
            unknown: BTreeMap::from([
                ("shop".to_owned(), Err(fault())),
                (
                    "web".to_owned(),
                    Ok(Unknown {
                        names: vec!["legacy".to_owned()],
                        kept: BTreeMap::from([(Keeper::Helm, 2)]),
                        annotated: vec!["legacy".to_owned()],
                    }),
                ),
            ]),
            others: 1,
        };
        let told: Value = serde_json::from_str(&json(&verified)).unwrap();
        let schema = include_str!("../../../schemas/verify.schema.json");
        let schema = serde_json::from_str(schema).unwrap();
        assert_eq!(crate::cli::schema::broken(&schema, &told), None);
        assert_eq!(told["same"], false);
        assert_eq!(told["complete"], false);
    }
}

//! The plan and what became of it, as one JSON object (schemas/apply.schema.json).

use super::prepare::Prepared;
use super::send::Sent;
use crate::actions::apply::deliver::Outcome;
use crate::actions::apply::plan::Blocker;
use crate::actions::apply::plan::Deed;
use crate::actions::apply::plan::Deletion;
use crate::actions::apply::plan::FieldDeed;
use crate::actions::apply::plan::KeyChange;
use crate::actions::apply::plan::KeyDeed;
use crate::actions::apply::plan::Plan;
use crate::actions::apply::plan::Restart;
use crate::actions::apply::plan::Step;
use crate::actions::apply::prune;
use crate::actions::apply::restart::Done;
use crate::actions::apply::wait;
use crate::actions::apply::wait::Ended;
use serde_json::Value;
use serde_json::json;
use std::path::Path;

/// The object; it holds names and sizes, and no value.
pub(super) fn json(prepared: &Prepared, sent: Option<&Sent>) -> String {
    let connection = prepared.cluster.connection();
    let mut told = plan(&prepared.plan, sent, &|piece| &prepared.pieces[piece].path);
    told["version"] = json!(1);
    told["cluster"] = json!(connection.server);
    told["context"] = json!(connection.context);
    told["user"] = json!(prepared.user);
    told["field_manager"] = json!(prepared.cluster.manager());
    told.to_string()
}

fn plan<'p>(plan: &Plan, sent: Option<&Sent>, file: &dyn Fn(usize) -> &'p Path) -> Value {
    let steps = plan.steps.iter().enumerate();
    let objects: Vec<Value> = steps
        .map(|(number, step)| {
            let mut told = self::step(step);
            told["file"] = json!(file(step.piece).display().to_string());
            if let Some(sent) = sent {
                told["outcome"] = outcome(&sent.delivery.outcomes[number]);
            }
            told
        })
        .collect();
    let deletions = plan.deletions.iter();
    let deletions: Vec<Value> = deletions.map(|it| deletion(it, sent)).collect();
    let complete = sent.map(|sent| {
        let kept = |it: &prune::Pruned| !matches!(it.outcome, prune::Outcome::Deleted);
        sent.delivery.is_complete()
            && !sent.pruned.iter().any(kept)
            && sent.restarted.iter().all(|it| it.outcome.is_ok())
            && sent.waited.iter().all(wait::Outcome::is_fine)
    });
    json!({
        "sent": sent.is_some(),
        "complete": complete,
        "objects": objects,
        "deletions": deletions,
        "restarts": plan.restarts.iter().map(|it| restart(it, sent)).collect::<Vec<_>>(),
    })
}

fn restart(restart: &Restart, sent: Option<&Sent>) -> Value {
    let id = &restart.workload;
    let mut told = json!({
        "api_version": id.api_version,
        "kind": id.kind,
        "namespace": id.namespace,
        "name": id.name,
        "because": restart.because,
        "left_to": restart.left_to,
    });
    let Some(sent) = sent else { return told };
    if let Some(carried) = sent.restarted.iter().find(|it| it.workload == *id) {
        told["result"] = json!(match &carried.outcome {
            Ok(Done::Restarted) => "restarted",
            Ok(Done::RolledOutAlready) => "rolled out already",
            Ok(Done::Unchanged) => "unchanged",
            Ok(Done::Gone) => "gone",
            Err(_) => "failed",
        });
    }
    if let Some(waited) = sent.waited.iter().find(|it| it.workload == *id) {
        told["available"] = json!(matches!(waited.ended, Ended::Complete));
    }
    told
}

fn step(step: &Step) -> Value {
    let mut told = json!({
        "api_version": step.id.api_version,
        "kind": step.id.kind,
        "namespace": step.id.namespace,
        "name": step.id.name,
        "deed": deed(&step.deed),
        "keys": step.keys.iter().map(key).collect::<Vec<_>>(),
        "fields": step.fields.named.iter().map(|it| json!({
            "path": it.path,
            "how": match it.how {
                FieldDeed::Add => "add",
                FieldDeed::Change => "change",
                FieldDeed::Remove => "remove",
            },
        })).collect::<Vec<_>>(),
        "more_fields": step.fields.more,
        "foreign": step.foreign.iter().map(|it| json!({
            "key": it.key,
            "managers": it.managers,
            "deleted": it.deleted,
        })).collect::<Vec<_>>(),
        "notes": step.notes.iter().map(ToString::to_string).collect::<Vec<_>>(),
    });
    if let Deed::Blocked(blocker) = &step.deed {
        told["blocked"] = self::blocker(blocker);
    }
    told
}

fn deed(deed: &Deed) -> &'static str {
    match deed {
        Deed::Create => "create",
        Deed::Change => "change",
        Deed::Keep => "keep",
        Deed::Recreate(_) => "recreate",
        Deed::Blocked(_) => "blocked",
    }
}

fn key(change: &KeyChange) -> Value {
    let key = &change.key;
    match change.how {
        KeyDeed::Add { bytes } => json!({"key": key, "how": "add", "to": bytes}),
        KeyDeed::Change { from, to } => {
            json!({"key": key, "how": "change", "from": from, "to": to})
        }
        KeyDeed::Remove { bytes } => json!({"key": key, "how": "remove", "from": bytes}),
    }
}

fn blocker(blocker: &Blocker) -> Value {
    match blocker {
        Blocker::Conflicts(conflicts) => json!({
            "why": "conflicts",
            "conflicts": conflicts.iter().map(|it| json!({
                "manager": it.manager,
                "field": it.field,
            })).collect::<Vec<_>>(),
        }),
        Blocker::Fixed(_) => json!({"why": "fixed"}),
        Blocker::Refused(refusal) => json!({
            "why": "refused",
            "status": refusal.status,
            "reason": refusal.to_string(),
        }),
    }
}

fn outcome(outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Kept => json!({"result": "kept"}),
        Outcome::NotTried => json!({"result": "not sent"}),
        Outcome::Failed(fault) => json!({"result": "failed", "reason": fault.to_string()}),
        Outcome::Applied(sent) => json!({
            "result": match (sent.recreated, sent.created) {
                (true, _) => "recreated",
                (_, true) => "created",
                (_, false) => "changed",
            },
            "uid": sent.uid,
            "resource_version": sent.resource_version,
            "deleted_keys": sent.cleared,
        }),
    }
}

fn deletion(deletion: &Deletion, sent: Option<&Sent>) -> Value {
    let mut told = json!({
        "api_version": deletion.id.api_version,
        "kind": deletion.id.kind,
        "namespace": deletion.id.namespace,
        "name": deletion.id.name,
        "uid": deletion.uid,
        "last_applied": deletion.last_applied,
        "spared": deletion.spared.map(|it| it.to_string()),
    });
    let pruned = sent.and_then(|sent| sent.pruned.iter().find(|it| it.id == deletion.id));
    if let Some(pruned) = pruned {
        told["outcome"] = match &pruned.outcome {
            prune::Outcome::Deleted => json!({"result": "deleted"}),
            prune::Outcome::Changed => json!({"result": "kept"}),
            prune::Outcome::Failed(fault) => {
                json!({"result": "failed", "reason": fault.to_string()})
            }
        };
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::apply::deliver;
    use crate::actions::apply::deliver::Delivery;
    use crate::actions::apply::plan::FieldChange;
    use crate::actions::apply::plan::Fields;
    use crate::actions::apply::plan::Fixed;
    use crate::actions::apply::plan::ForeignKey;
    use crate::actions::apply::plan::Note;
    use crate::actions::apply::restart::Carried;
    use crate::actions::cluster::ClusterError;
    use crate::manifest::applyset::Spared;
    use crate::manifest::object::ObjectId;
    use crate::manifest::refusal::FieldConflict;
    use crate::manifest::refusal::Refusal;
    use crate::manifest::refusal::Why;

    fn id(name: &str) -> ObjectId {
        ObjectId {
            api_version: "v1".to_owned(),
            kind: "Secret".to_owned(),
            namespace: Some("shop".to_owned()),
            name: name.to_owned(),
        }
    }

    fn step_of(deed: Deed) -> Step {
        let key = |how| KeyChange {
            key: "user".to_owned(),
            how,
        };
        Step {
            piece: 0,
            id: id("db"),
            deed,
            live: None,
            keys: vec![
                key(KeyDeed::Add { bytes: 1 }),
                key(KeyDeed::Change { from: 1, to: 2 }),
                key(KeyDeed::Remove { bytes: 3 }),
            ],
            fields: Fields {
                named: [FieldDeed::Add, FieldDeed::Change, FieldDeed::Remove]
                    .map(|how| FieldChange {
                        path: "metadata.labels.a".to_owned(),
                        how,
                    })
                    .into(),
                more: 2,
            },
            foreign: vec![ForeignKey {
                field: "data",
                key: "x".to_owned(),
                managers: vec!["hand".to_owned()],
                deleted: true,
            }],
            notes: vec![Note::Unread],
        }
    }

    fn fault() -> ClusterError {
        ClusterError::Unreadable {
            object: "Secret/db in shop".to_owned(),
        }
    }

    fn sample() -> (Plan, Sent) {
        let refusal = Refusal {
            status: 410,
            why: Why::Gone,
        };
        let conflict = FieldConflict {
            manager: "hand".to_owned(),
            field: ".data.a".to_owned(),
        };
        let deeds = [
            Deed::Create,
            Deed::Change,
            Deed::Recreate(Fixed::Type),
            Deed::Keep,
            Deed::Blocked(Blocker::Refused(refusal)),
            Deed::Blocked(Blocker::Fixed(Fixed::Immutable)),
            Deed::Blocked(Blocker::Conflicts(vec![conflict])),
        ];
        let applied = |created, recreated| {
            Outcome::Applied(deliver::Sent {
                uid: "u".to_owned(),
                resource_version: "7".to_owned(),
                created,
                recreated,
                rolls_out: false,
                cleared: vec!["x".to_owned()],
            })
        };
        let outcomes = vec![
            applied(true, false),
            applied(false, false),
            applied(true, true),
            Outcome::Kept,
            Outcome::NotTried,
            Outcome::Failed(deliver::Fault::Lost(fault())),
            Outcome::NotTried,
        ];
        let gone = |name: &str, spared| Deletion {
            id: id(name),
            uid: "u".to_owned(),
            resource_version: "7".to_owned(),
            spared,
            last_applied: None,
        };
        let pruned = |name: &str, outcome| prune::Pruned {
            id: id(name),
            outcome,
        };
        let plan = Plan {
            steps: deeds.map(step_of).into(),
            deletions: vec![
                gone("a", None),
                gone("b", None),
                gone("c", None),
                gone("d", Some(Spared::Owned)),
            ],
            restarts: vec![Restart {
                workload: id("api"),
                because: vec!["envFrom db".to_owned()],
                left_to: None,
                remark: None,
            }],
        };
        let sent = Sent {
            delivery: Delivery {
                outcomes,
                stopped: false,
            },
            pruned: vec![
                pruned("a", prune::Outcome::Deleted),
                pruned("b", prune::Outcome::Changed),
                pruned("c", prune::Outcome::Failed(fault())),
            ],
            restarted: vec![Carried {
                workload: id("api"),
                outcome: Ok(Done::Restarted),
            }],
            waited: vec![wait::Outcome {
                workload: id("api"),
                ended: Ended::Complete,
                reasons: wait::Reasons::default(),
            }],
            set_fault: None,
            record_fault: None,
        };
        (plan, sent)
    }

    #[test]
    fn json_is_as_its_schema_says() {
        let schema = include_str!("../../../schemas/apply.schema.json");
        let schema: Value = serde_json::from_str(schema).unwrap();
        let (made, sent) = sample();
        for sent in [None, Some(&sent)] {
            let mut told = plan(&made, sent, &|_| Path::new("db.yaml"));
            for name in ["cluster", "context", "user", "field_manager"] {
                told[name] = json!("x");
            }
            told["version"] = json!(1);
            assert_eq!(crate::cli::schema::broken(&schema, &told), None);
            assert_eq!(told["sent"], sent.is_some());
            assert_eq!(told["complete"], json!(sent.map(|_| false)));
        }
    }
}

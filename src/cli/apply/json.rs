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
use crate::actions::apply::plan::Step;
use crate::actions::apply::prune;
use serde_json::Value;
use serde_json::json;

/// The object; it holds names and sizes, and no value.
pub(super) fn json(prepared: &Prepared, sent: Option<&Sent>) -> String {
    let steps = prepared.plan.steps.iter().enumerate();
    let objects: Vec<Value> = steps
        .map(|(number, step)| {
            let mut told = self::step(step);
            told["file"] = json!(prepared.pieces[step.piece].path.display().to_string());
            if let Some(sent) = sent {
                told["outcome"] = outcome(&sent.delivery.outcomes[number]);
            }
            told
        })
        .collect();
    let deletions = prepared.plan.deletions.iter();
    let deletions: Vec<Value> = deletions.map(|it| deletion(it, sent)).collect();
    let connection = prepared.cluster.connection();
    let complete = sent.map(|sent| {
        let kept = |it: &prune::Pruned| !matches!(it.outcome, prune::Outcome::Deleted);
        sent.delivery.is_complete() && !sent.pruned.iter().any(kept)
    });
    json!({
        "version": 1,
        "cluster": connection.server,
        "context": connection.context,
        "user": prepared.user,
        "field_manager": prepared.cluster.manager(),
        "sent": sent.is_some(),
        "complete": complete,
        "objects": objects,
        "deletions": deletions,
    })
    .to_string()
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

//! The plan as text: what would change, key by key, by names and sizes.

use super::Prepared;
use crate::actions::apply::plan::Blocker;
use crate::actions::apply::plan::Deed;
use crate::actions::apply::plan::Deletion;
use crate::actions::apply::plan::FieldDeed;
use crate::actions::apply::plan::Fixed;
use crate::actions::apply::plan::ForeignKey;
use crate::actions::apply::plan::KeyChange;
use crate::actions::apply::plan::KeyDeed;
use crate::actions::apply::plan::Plan;
use crate::actions::apply::plan::Remark;
use crate::actions::apply::plan::Restart;
use crate::actions::apply::plan::Step;
use crate::cli::wording::count;
use crate::cli::wording::list;
use crate::manifest::object::ObjectId;
use std::collections::BTreeSet;

/// The widest column of names.
const WIDEST: usize = 50;

/// The whole plan.
pub(super) fn text(prepared: &Prepared) -> String {
    let plan = &prepared.plan;
    let names = Names::of(plan);
    let mut lines = vec![head(prepared)];
    for step in &plan.steps {
        lines.push(names.line(&step.id, &told(step)));
        details(step, &mut lines);
    }
    for deletion in &plan.deletions {
        lines.push(names.line(&deletion.id, &of_deletion(deletion)));
    }
    if !plan.restarts.is_empty() {
        lines.push(restarts(&plan.restarts));
    }
    lines.join("\n")
}

fn head(prepared: &Prepared) -> String {
    let connection = prepared.cluster.connection();
    let server = &connection.server;
    let cluster = match &connection.context {
        Some(context) => format!("{context} ({server})"),
        None => format!("this pod's ({server})"),
    };
    let spaces: BTreeSet<&str> = prepared
        .pieces
        .iter()
        .filter_map(|it| it.manifest.id.namespace.as_deref())
        .collect();
    let mut parts = vec![format!("cluster  {cluster}")];
    if !spaces.is_empty() {
        let spaces: Vec<String> = spaces.into_iter().map(str::to_owned).collect();
        parts.push(format!("namespace {}", list(&spaces)));
    }
    parts.push(format!("field manager {}", prepared.cluster.manager()));
    if let Some(user) = &prepared.user {
        parts.push(format!("as {user}"));
    }
    parts.join("   ")
}

/// The column of names.
struct Names {
    width: usize,
    with_namespace: bool,
}

impl Names {
    fn of(plan: &Plan) -> Self {
        let ids = || {
            let steps = plan.steps.iter().map(|it| &it.id);
            steps.chain(plan.deletions.iter().map(|it| &it.id))
        };
        let spaces: BTreeSet<&str> = ids().filter_map(|it| it.namespace.as_deref()).collect();
        let mut names = Self {
            width: 0,
            with_namespace: spaces.len() > 1,
        };
        let widths = ids().map(|it| names.name(it).chars().count());
        names.width = widths.max().unwrap_or_default().min(WIDEST);
        names
    }

    fn name(&self, id: &ObjectId) -> String {
        match (&id.namespace, self.with_namespace) {
            (Some(namespace), true) => format!("{namespace} {id}"),
            _ => id.to_string(),
        }
    }

    fn line(&self, id: &ObjectId, told: &str) -> String {
        let (name, width) = (self.name(id), self.width);
        format!("  {name:<width$}  {told}")
    }
}

fn told(step: &Step) -> String {
    match &step.deed {
        Deed::Create => match step.keys.len() {
            0 => "+ new".to_owned(),
            keys => format!("+ new, {}", count(keys, "key")),
        },
        Deed::Keep => "= no change".to_owned(),
        Deed::Recreate(fixed) => format!("± deleted and made anew: {}", of_fixed(*fixed)),
        Deed::Blocked(_) => "✖ cannot be applied".to_owned(),
        Deed::Change => {
            let fields = step.fields.named.len() + step.fields.more;
            let gone = step.foreign.iter().filter(|it| it.deleted).count();
            let parts = [
                (step.keys.len(), "key"),
                (fields, "field"),
                (gone, "foreign key"),
            ];
            let said = parts.iter().filter(|(number, _)| *number > 0);
            let said: Vec<String> = said.map(|(number, noun)| count(*number, noun)).collect();
            match said.is_empty() {
                true => "~ ownership of fields".to_owned(),
                false => format!("~ {}", said.join(", ")),
            }
        }
    }
}

fn of_fixed(fixed: Fixed) -> &'static str {
    match fixed {
        Fixed::Immutable => "it is immutable",
        Fixed::Type => "its type is another, and types never change",
    }
}

fn details(step: &Step, lines: &mut Vec<String>) {
    let mut push = |text: String| lines.push(format!("      {text}"));
    if let Deed::Blocked(blocker) = &step.deed {
        match blocker {
            Blocker::Conflicts(conflicts) => {
                for conflict in conflicts {
                    push(format!("! {conflict}"));
                }
            }
            Blocker::Fixed(fixed) => push(format!("! {}", of_fixed(*fixed))),
            Blocker::Refused(refusal) => push(format!("! {refusal}")),
        }
    }
    for change in &step.keys {
        push(of_key(change));
    }
    for change in &step.fields.named {
        let sign = match change.how {
            FieldDeed::Add => '+',
            FieldDeed::Change => '~',
            FieldDeed::Remove => '-',
        };
        push(format!("{sign} {}", change.path));
    }
    if step.fields.more > 0 {
        push(format!("and {}", count(step.fields.more, "other field")));
    }
    for key in &step.foreign {
        push(of_foreign(key));
    }
    for note in &step.notes {
        push(format!("! {note}"));
    }
}

fn of_key(change: &KeyChange) -> String {
    let key = &change.key;
    match change.how {
        KeyDeed::Add { bytes } => format!("+ {key}  (new, {})", count(bytes, "byte")),
        KeyDeed::Change { from, to } if from == to => {
            format!("~ {key}  (changed, {} as before)", count(to, "byte"))
        }
        KeyDeed::Change { from, to } => format!("~ {key}  (changed, {from} → {to} bytes)"),
        KeyDeed::Remove { bytes } => format!("- {key}  (removed, {})", count(bytes, "byte")),
    }
}

fn of_foreign(key: &ForeignKey) -> String {
    let owners = match key.managers.is_empty() {
        true => "nobody owns it".to_owned(),
        false => format!("owned by {}", key.managers.join(", ")),
    };
    match key.deleted {
        true => format!("- {}  (foreign, {owners}: deleted by --exclusive)", key.key),
        false => format!("! {}  (foreign, {owners}: stays)", key.key),
    }
}

fn of_deletion(deletion: &Deletion) -> String {
    if let Some(spared) = deletion.spared {
        return format!("= stays, though it is not given any more: {spared}");
    }
    match &deletion.last_applied {
        Some(time) => format!("- prune     last applied {time}"),
        None => "- prune".to_owned(),
    }
}

fn restarts(restarts: &[Restart]) -> String {
    let told = restarts.iter().map(|it| {
        let remark = it
            .remark
            .map(|it| format!(": {}", of_remark(it)))
            .unwrap_or_default();
        match &it.left_to {
            Some(other) => format!("{} (left to {other})", it.workload),
            None => format!("{} ({}{remark})", it.workload, it.because.join(", ")),
        }
    });
    format!("  restarts  {}", told.collect::<Vec<_>>().join(", "))
}

/// Why the pods of a restarted workload do not start anew at once.
pub(super) fn of_remark(remark: Remark) -> &'static str {
    match remark {
        Remark::Paused => "paused, so only once it is resumed",
        Remark::OnDelete => "each pod once somebody deletes it",
        Remark::NextRun => "from its next run on",
    }
}

/// What a plan comes to: `2 changes, 1 deletion`; nothing where there is nothing to do.
pub(super) fn sum(plan: &Plan) -> Option<String> {
    let changes = plan.steps.iter().filter(|it| is_sent(it)).count();
    let deletions = plan.deletions.iter().filter(|it| it.spared.is_none());
    let restarts = plan.restarts.iter().filter(|it| it.left_to.is_none());
    let parts = [
        (changes, "change"),
        (deletions.count(), "deletion"),
        (restarts.count(), "restart"),
    ];
    let said = parts.iter().filter(|(number, _)| *number > 0);
    let said: Vec<String> = said.map(|(number, noun)| count(*number, noun)).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// Whether anything is sent for a step.
pub(super) fn is_sent(step: &Step) -> bool {
    match step.deed {
        Deed::Create | Deed::Change | Deed::Recreate(_) => true,
        Deed::Keep => step.foreign.iter().any(|it| it.deleted),
        Deed::Blocked(_) => false,
    }
}

//! What differs in a cluster, as a person reads it: names and sizes, no values.

use crate::actions::drift::Drift;
use crate::actions::drift::Found;
use crate::cli::wording::count;
use crate::manifest::compare::Difference;
use crate::manifest::compare::FieldDeed;
use crate::manifest::compare::Foreign;
use crate::manifest::compare::KeyDeed;
use std::collections::BTreeSet;

/// All objects, and a summary.
pub fn text(drifts: &[Drift]) -> String {
    let namespaces = drifts.iter().filter_map(|it| it.id.namespace.as_deref());
    let several = namespaces.collect::<BTreeSet<_>>().len() > 1;
    let name = |drift: &Drift| match (&drift.id.namespace, several) {
        (Some(namespace), true) => format!("{namespace} {}", drift.id),
        _ => drift.id.to_string(),
    };
    let width = drifts.iter().map(|it| name(it).chars().count()).max();
    let width = width.unwrap_or_default().min(60);
    let mut lines = Vec::new();
    for drift in drifts {
        lines.push(format!("{:<width$}  {}", name(drift), of(drift)));
        if let Found::Differs {
            difference,
            foreign,
            string_data,
        } = &drift.found
        {
            details(difference, foreign, string_data, &mut lines);
        }
    }
    lines.push(summary(drifts));
    lines.join("\n")
}

fn of(drift: &Drift) -> String {
    match &drift.found {
        Found::Same => "= as the file says".to_owned(),
        Found::Missing => "+ not in the cluster".to_owned(),
        Found::Unknown(_) => "? could not be looked at".to_owned(),
        Found::Differs {
            difference,
            foreign,
            ..
        } => {
            let fields = difference.fields.named.len() + difference.fields.more;
            let parts = [
                (difference.keys.len(), "key"),
                (fields, "field"),
                (foreign.len(), "foreign key"),
            ];
            let said = parts.iter().filter(|(number, _)| *number > 0);
            let said: Vec<String> = said.map(|(number, noun)| count(*number, noun)).collect();
            format!("~ {}", said.join(", "))
        }
    }
}

fn details(
    difference: &Difference,
    foreign: &[Foreign],
    string_data: &[String],
    lines: &mut Vec<String>,
) {
    for change in &difference.keys {
        let key = &change.key;
        lines.push(match change.how {
            KeyDeed::Add { bytes } => format!("    + {key}  ({})", count(bytes, "byte")),
            KeyDeed::Change { from, to } if from == to => {
                format!("    ~ {key}  (other, {})", count(to, "byte"))
            }
            KeyDeed::Change { from, to } => {
                format!("    ~ {key}  (in the cluster {from}, in the file {to} bytes)")
            }
            KeyDeed::Remove { bytes } => format!("    - {key}  ({})", count(bytes, "byte")),
        });
    }
    for change in &difference.fields.named {
        let sign = match change.how {
            FieldDeed::Add => '+',
            FieldDeed::Change => '~',
            FieldDeed::Remove => '-',
        };
        lines.push(format!("    {sign} {}", change.path));
    }
    if difference.fields.more > 0 {
        lines.push(format!("    and {} more", difference.fields.more));
    }
    for key in foreign {
        let owners = match key.managers.is_empty() {
            true => "owned by nobody".to_owned(),
            false => format!("owned by {}", key.managers.join(", ")),
        };
        lines.push(format!("    ! {}  (not in the file, {owners})", key.key));
    }
    if !string_data.is_empty() {
        lines.push(format!(
            "    ! {} applied its stringData, which leaves keys behind",
            string_data.join(", ")
        ));
    }
}

fn summary(drifts: &[Drift]) -> String {
    let differ = drifts.iter().filter(|it| it.is_drift()).count();
    let unknown = |it: &&Drift| matches!(it.found, Found::Unknown(_));
    let unknown = drifts.iter().filter(unknown).count();
    let of = count(drifts.len(), "object");
    match (differ, unknown) {
        (0, 0) => format!("{of}: nothing differs."),
        (differ, 0) => format!("{of}: {differ} not as the files say."),
        (differ, unknown) => {
            format!("{of}: {differ} not as the files say, {unknown} could not be looked at.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::compare::KeyChange;
    use crate::manifest::object::ObjectId;

    #[test]
    fn keys_are_told_by_name_and_size_and_foreign_ones_by_owner() {
        let drift = Drift {
            piece: 0,
            id: ObjectId {
                api_version: "v1".to_owned(),
                kind: "Secret".to_owned(),
                namespace: Some("shop".to_owned()),
                name: "db".to_owned(),
            },
            found: Found::Differs {
                difference: Difference {
                    keys: vec![KeyChange {
                        key: "password".to_owned(),
                        how: KeyDeed::Change { from: 24, to: 32 },
                    }],
                    ..Difference::default()
                },
                foreign: vec![Foreign {
                    field: "data",
                    key: "x".to_owned(),
                    managers: vec!["kubectl-edit".to_owned()],
                }],
                string_data: Vec::new(),
            },
        };
        assert_eq!(
            text(&[drift]),
            "Secret/db  ~ 1 key, 1 foreign key\n    \
             ~ password  (in the cluster 24, in the file 32 bytes)\n    \
             ! x  (not in the file, owned by kubectl-edit)\n\
             1 object: 1 not as the files say."
        );
    }
}

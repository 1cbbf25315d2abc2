//! What was verified, in words.

use crate::actions::cluster::client::told;
use crate::actions::verify::How;
use crate::actions::verify::Key;
use crate::actions::verify::Note;
use crate::actions::verify::Object;
use crate::actions::verify::State;
use crate::actions::verify::Unknown;
use crate::actions::verify::Verified;
use crate::cli::failure;
use crate::cli::wording;

/// One line for each object, then what the files do not know, then the sum.
pub fn text(verified: &Verified) -> String {
    let names: Vec<String> = verified.objects.iter().map(|it| told(&it.id)).collect();
    let width = names.iter().map(|it| it.chars().count()).max().unwrap_or(0);
    let mut lines: Vec<String> = names
        .iter()
        .zip(&verified.objects)
        .map(|(name, object)| format!("  {name:<width$}  {}", state(object)))
        .collect();
    for (namespace, unknown) in &verified.unknown {
        let Ok(unknown) = unknown else { continue };
        for name in &unknown.names {
            let name = format!("Secret/{name} in {namespace}");
            lines.push(format!("  {name:<width$}  ? no file knows it"));
        }
        if let Some(line) = kept(namespace, unknown) {
            lines.push(line);
        }
    }
    lines.push(sum(verified));
    lines.join("\n")
}

fn state(object: &Object) -> String {
    match &object.state {
        State::Same => "= as the files say".to_owned(),
        State::Missing => "- missing".to_owned(),
        State::Failed(_) => "! not looked at".to_owned(),
        State::Differs {
            keys,
            other_type,
            empty,
        } => {
            let mut parts: Vec<String> = keys.iter().map(key).collect();
            if *other_type {
                parts.push("another type".to_owned());
            }
            if *empty {
                parts.push("empty".to_owned());
            }
            format!("~ {}", parts.join(", "))
        }
    }
}

fn key(key: &Key) -> String {
    let how = match &key.how {
        How::Missing => "missing".to_owned(),
        How::Different => "different".to_owned(),
        How::Empty => "empty".to_owned(),
        How::Foreign { managers } if managers.is_empty() => "in no file".to_owned(),
        How::Foreign { managers } => format!("in no file, owned by {}", managers.join(", ")),
    };
    format!("{} ({how})", key.key)
}

fn kept(namespace: &str, unknown: &Unknown) -> Option<String> {
    let parts: Vec<String> = unknown
        .kept
        .iter()
        .map(|(keeper, count)| format!("{count} of {keeper}"))
        .collect();
    match parts.is_empty() {
        true => None,
        false => Some(format!("  others in {namespace}: {}", parts.join(", "))),
    }
}

fn sum(verified: &Verified) -> String {
    let count = |is: fn(&State) -> bool| verified.objects.iter().filter(|it| is(&it.state)).count();
    let unknown = verified.unknown.values().flatten();
    let unknown: usize = unknown.map(|it| it.names.len()).sum();
    let mut parts = vec![format!(
        "{} as the files say",
        count(|it| matches!(it, State::Same))
    )];
    let mut add = |number: usize, what: &str| {
        if number > 0 {
            parts.push(format!("{number} {what}"));
        }
    };
    add(count(|it| matches!(it, State::Missing)), "missing");
    add(count(|it| matches!(it, State::Differs { .. })), "different");
    add(count(|it| matches!(it, State::Failed(_))), "not looked at");
    add(unknown, "known to no file");
    let mut sum = parts.join(", ");
    if verified.others > 0 {
        let others = wording::count(verified.others, "object");
        sum += &format!("; {others} of other kinds passed over");
    }
    sum
}

/// What is to be said beside the result, with what to do about it.
pub fn warnings(verified: &Verified) -> Vec<(String, Option<String>)> {
    let mut warnings = Vec::new();
    for object in &verified.objects {
        let name = told(&object.id);
        if let State::Failed(fault) = &object.state {
            warnings.push((fault.to_string(), failure::cluster_hint(fault)));
        }
        let told = object.notes.iter().map(|note| match note {
            Note::LastApplied => format!(
                "{name} carries its values in an annotation, as `kubectl apply` without --server-side leaves it"
            ),
            Note::StringData(manager) => format!(
                "{name} was applied as stringData by '{manager}': keys that it drops stay in the cluster"
            ),
        });
        warnings.extend(told.map(|told| (told, None)));
    }
    for (namespace, unknown) in &verified.unknown {
        match unknown {
            Err(fault) => warnings.push((
                format!("whether {namespace} has Secrets that no file knows was not looked at: {fault}"),
                Some("leave that out with --no-unknown".to_owned()),
            )),
            Ok(unknown) if !unknown.annotated.is_empty() => warnings.push((format!(
                "in {namespace} these Secrets carry their values in an annotation, as `kubectl apply` without --server-side leaves it: {}",
                unknown.annotated.join(", ")
            ), None)),
            Ok(_) => {}
        }
    }
    warnings
}

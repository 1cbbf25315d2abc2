//! What to do where a cluster refuses, does not answer, or cannot be found.

use crate::actions::cluster::ClusterError;
use crate::cli::exit::Status;
use crate::cli::wording;
use crate::cli::wording::quoted;
use crate::kube::KubeError;
use crate::manifest::refusal::Fault;
use crate::manifest::refusal::Missing;
use crate::manifest::refusal::Why;
use std::path::Path;

/// The status: the kubeconfig is the user's to mend; what a cluster refuses or does not answer is
/// not.
pub fn status(error: &ClusterError) -> Status {
    match error.is_local() {
        true => Status::Unreadable,
        false => Status::Refused,
    }
}

/// What else is known: where was looked, and what there is.
pub fn notes(error: &ClusterError) -> Vec<String> {
    use KubeError as K;
    let ClusterError::Door(fault) = error else {
        return Vec::new();
    };
    match fault {
        K::NoKubeconfig { looked } => looked
            .iter()
            .map(|path| format!("looked for '{}'", path.display()))
            .collect(),
        K::NoContext { known, .. } | K::NoCurrentContext { known } if known.is_empty() => {
            vec!["it has no context at all".to_owned()]
        }
        K::NoContext { known, .. } | K::NoCurrentContext { known } => {
            vec![format!("it has: {}", wording::list(known))]
        }
        _ => Vec::new(),
    }
}

/// The hint.
pub fn hint(error: &ClusterError) -> Option<String> {
    match error {
        ClusterError::Door(fault) => of_door(fault),
        ClusterError::Refused { object, refusal } => refusal_hint(object, &refusal.why),
        ClusterError::Unreadable { .. } => Some(
            "is something else than an API server at this address? try: kubectl version".into(),
        ),
        ClusterError::UnknownKind { api_version, .. } => Some(format!(
            "install the CRD or the operator that brings it; what there is: {}",
            resources_of(api_version)
        )),
        // Others say it in their message.
        #[allow(unreachable_patterns)]
        _ => None,
    }
}

/// The command that lists a group's kinds.
fn resources_of(api_version: &str) -> String {
    let group = api_version.split_once('/').map_or("", |(group, _)| group);
    match group
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || ".-".contains(it))
    {
        true => format!("kubectl api-resources --api-group='{group}'"),
        false => "kubectl api-resources".to_owned(),
    }
}

fn of_door(fault: &KubeError) -> Option<String> {
    use KubeError as K;
    Some(match fault {
        K::NoKubeconfig { .. } => {
            "say where it is, with --kubeconfig FILE or the variable KUBECONFIG".to_owned()
        }
        K::Kubeconfig { path, .. } => format!("try: kubectl config view --kubeconfig {}", quoted(path)),
        K::NoCurrentContext { known } if known.is_empty() => {
            "a cluster's own tool writes one, such as `aws eks update-kubeconfig`".to_owned()
        }
        K::NoCurrentContext { .. } => "name one with --context NAME".to_owned(),
        K::NoContext { name, known } => match nearest(name, known) {
            Some(near) => format!("do you mean --context {}?", word(near)),
            None => "they are listed by: kubectl config get-contexts".to_owned(),
        },
        K::Context { context, .. } => format!(
            "look at it: kubectl config view --minify --context {}",
            word(context)
        ),
        K::Account { .. } => {
            "let the pod mount its token: automountServiceAccountToken: true".to_owned()
        }
        K::Token => "look for a line break or a blank in it, and log in again".to_owned(),
        K::TokenFile { path } => format!("it must hold a token: wc -c {}", quoted(path)),
        K::Plugin {
            install_hint: Some(hint),
            ..
        } => first_lines(hint),
        K::Plugin { command, .. } => format!(
            "log in with it again, or install it and see that it is found: command -v {}",
            quoted(Path::new(command))
        ),
        K::Unreachable { .. } => {
            "is the cluster up, and is a VPN or a proxy (HTTPS_PROXY, NO_PROXY) needed? which address is used: kubectl config view --minify".to_owned()
        }
        K::Untrusted { .. } => {
            "take its authority into the kubeconfig (certificate-authority-data); get a fresh one from the cluster's own tool".to_owned()
        }
        K::TimedOut { .. } => "give it more time with --request-timeout 2m, or run it again".to_owned(),
        K::Cut { .. } => "run it again; a proxy between may cut long answers".to_owned(),
        K::TooLarge { .. } => "is something else than an API server at this address? try: kubectl version".to_owned(),
        _ => return None,
    })
}

/// The hint for a refusal of `Secret/db in shop`.
pub fn refusal_hint(object: &str, why: &Why) -> Option<String> {
    Some(match why {
        Why::Unauthorized => {
            "the token has expired or is wrong: log in to the cluster again; which context is used: kubectl config current-context".to_owned()
        }
        Why::Forbidden(missing) => of_missing(object, missing),
        Why::Denied(_) => {
            "a rule of the cluster does not allow it: ask whoever keeps its admission policies and quotas".to_owned()
        }
        Why::NoNamespace(name) if name.is_empty() => {
            "create it with `kubectl create namespace NAME`, or give its manifest in the same call".to_owned()
        }
        Why::NoNamespace(name) => format!(
            "create it with `kubectl create namespace {}`, or give its manifest in the same call",
            word(name)
        ),
        Why::NoKind => "install the CRD or the operator that brings the kind; what there is: kubectl api-resources".to_owned(),
        Why::Terminating(name) if name.is_empty() => "wait until it is gone, and run it again".to_owned(),
        Why::Terminating(name) => format!(
            "wait until it is gone: kubectl wait --for=delete namespace/{}",
            word(name)
        ),
        Why::Conflicts(_) => {
            "let the other manager go on, and take the field out of the manifest; or take it over with --force-conflicts".to_owned()
        }
        Why::Changed | Why::Exists | Why::Gone => {
            "somebody else changed it meanwhile: run it again".to_owned()
        }
        Why::TooLarge => "a cluster takes 1 MiB of values in an object: divide it".to_owned(),
        Why::TooMany => "the server is busy: run it again later".to_owned(),
        Why::Invalid(faults) => return of_faults(object, faults),
        _ => return None,
    })
}

/// Says how to see the right and how to get it.
fn of_missing(object: &str, missing: &Missing) -> String {
    let rights = "`lockleaf k8s rbac PATH…` prints the rights that these files need";
    let (Some(verb), Some(resource)) = (&missing.verb, &missing.resource) else {
        return rights.to_owned();
    };
    let mut ask = format!("kubectl auth can-i {} {}", word(verb), word(resource));
    if let Some((_, namespace)) = object.rsplit_once(" in ") {
        ask += &format!(" -n {}", word(namespace));
    }
    if let Some(user) = &missing.user {
        ask += &format!(" --as {}", word(user));
    }
    format!("{rights}; whether this one is there: {ask}")
}

fn of_faults(object: &str, faults: &[Fault]) -> Option<String> {
    let kind = object.split('/').next().unwrap_or_default().to_lowercase();
    let has = |word: &str| faults.iter().any(|it| it.reason.contains(word));
    if has("FieldValueTooLong") && kind != "namespace" {
        return Some("a cluster takes 1 MiB of values in an object: divide it".to_owned());
    }
    if has("it can never be changed") {
        return Some(
            "what is immutable, and the type of a Secret, can only be made anew: --recreate"
                .to_owned(),
        );
    }
    if has("there is no such field") && kind.chars().all(|it| it.is_ascii_alphanumeric()) {
        return Some(format!(
            "which fields there are: kubectl explain {kind} --recursive"
        ));
    }
    None
}

/// The name that is most like the one that was asked for, if one is.
fn nearest<'n>(name: &str, known: &'n [String]) -> Option<&'n str> {
    let away = |it: &&String| distance(&name.to_lowercase(), &it.to_lowercase());
    let near = known.iter().min_by_key(away)?;
    let is_part = near.contains(name) && !name.is_empty();
    (is_part || away(&near) <= name.chars().count() / 3 + 1).then_some(near.as_str())
}

/// How many letters must be changed, added or taken to come from one word to another.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (number, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = number + 1;
        for (column, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

/// What the kubeconfig says on installing a plugin, on one line.
fn first_lines(hint: &str) -> String {
    let lines = hint.lines().map(str::trim).filter(|line| !line.is_empty());
    let text: Vec<&str> = lines.take(4).collect();
    text.join("; ").chars().take(400).collect()
}

/// A name of the cluster's as a shell takes it.
fn word(text: &str) -> String {
    quoted(Path::new(text))
}

#[cfg(test)]
mod tests;

//! From gathered manifests to a plan: nothing is stored in the cluster on the way.

use super::ApplyArgs;
use super::plan;
use crate::actions::apply::judge;
use crate::actions::apply::judge::Judged;
use crate::actions::apply::plan::Plan;
use crate::actions::apply::plan::namespaces;
use crate::actions::apply::plan::namespaces::Namespaces;
use crate::actions::apply::plan::namespaces::Several;
use crate::actions::apply::plan::plan as make;
use crate::actions::apply::prune;
use crate::actions::apply::prune::ApplySet;
use crate::actions::apply::prune::Found;
use crate::actions::apply::record;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::Piece;
use crate::actions::cluster::access;
use crate::actions::cluster::gather::Gathered;
use crate::cli::Call;
use crate::cli::error::CliError;
use crate::cli::exit::Status;
use crate::cli::failure::Failure;
use crate::cli::wording::count;
use crate::manifest::applyset::Parent;
use crate::manifest::valid::Severity;

/// What is ready to be sent.
pub(super) struct Prepared {
    pub pieces: Vec<Piece>,
    pub cluster: Cluster,
    /// The user as the cluster knows them.
    pub user: Option<String>,
    pub set: Option<ApplySet>,
    pub found: Found,
    pub plan: Plan,
}

impl Prepared {
    /// What is to do: `2 changes, 1 deletion`.
    pub(super) fn sum(&self) -> Option<String> {
        let is_new = self.set.as_ref().is_some_and(|set| set.stored.is_none());
        plan::sum(&self.plan).or_else(|| is_new.then(|| "the set itself".to_owned()))
    }
}

/// Prepares; where the manifests themselves are wrong, that is told, and only a status comes back.
///
/// # Errors
/// What keeps a plan from being made.
pub(super) fn prepare(
    args: &ApplyArgs,
    call: &Call,
    gathered: Gathered,
) -> Result<Result<Prepared, Status>, CliError> {
    for remark in &gathered.remarks {
        call.ui.warn(&remark.to_string(), None);
    }
    let mut pieces = gathered.pieces;
    let cluster = access::connect(&call.session.env, &args.access())?;
    let said = Namespaces {
        named: args.cluster.namespace.as_deref(),
        several: match args.allow_namespaces {
            true => Several::Allowed,
            false => Several::Refused,
        },
    };
    namespaces::settle(&cluster, &mut pieces, said)?;
    let judged = judge::judge(&call.session, &pieces)?;
    if let Some(status) = told(call, &judged, &pieces) {
        return Ok(Err(status));
    }
    let wish = args.wish();
    let mut set = None;
    if let (Some(name), Some(_)) = (&args.applyset, &wish.prune) {
        let own = &cluster.connection().namespace;
        let namespace = args.cluster.namespace.as_ref().unwrap_or(own);
        let parent = Parent::new(name.clone(), namespace);
        let force = wish.force_conflicts;
        set = Some(prune::prepare(
            &cluster,
            &mut pieces,
            parent,
            force,
            wish.at_once,
        )?);
    }
    let mut plan = make(&cluster, &pieces, &wish)?;
    let mut found = Found::default();
    if let (Some(set), Some(prune)) = (&set, &wish.prune) {
        found = prune::find(&cluster, set, prune.max_delete, wish.at_once)?;
        plan.deletions.clone_from(&found.deletions);
    }
    let user = record::whoami(&cluster);
    Ok(Ok(Prepared {
        pieces,
        cluster,
        user,
        set,
        found,
        plan,
    }))
}

/// Tells what is wrong with manifests; the status where that keeps them from being sent.
fn told(call: &Call, judged: &Judged, pieces: &[Piece]) -> Option<Status> {
    let mut notes = Vec::new();
    let mut tell = |text: String, is_error: bool| match is_error {
        true => notes.push(text),
        false => call.ui.warn(&text, None),
    };
    for problem in &judged.problems {
        let piece = &pieces[problem.object];
        let field = problem.field.as_ref().map(|it| format!(" {it}"));
        let text = format!(
            "'{}:{}': {}{}: {}",
            piece.path.display(),
            piece.manifest.line,
            piece.manifest.id,
            field.unwrap_or_default(),
            problem.what
        );
        tell(text, problem.severity() == Severity::Error);
    }
    for weak in &judged.weak {
        let piece = &pieces[weak.piece];
        let text = format!(
            "'{}': {} data.{}: a weak value: {}",
            piece.path.display(),
            piece.manifest.id,
            weak.key,
            weak.reasons.join(", ")
        );
        tell(text, weak.refused);
    }
    if notes.is_empty() {
        return None;
    }
    call.ui.fail(&Failure {
        message: format!(
            "nothing was sent: {} in the manifests",
            count(notes.len(), "error")
        ),
        notes,
        hint: None,
        status: Status::Refused,
    });
    Some(Status::Refused)
}

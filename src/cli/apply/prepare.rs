//! From gathered manifests to a plan: nothing is stored in the cluster on the way.

use super::ApplyArgs;
use super::plan;
use crate::actions::apply::judge;
use crate::actions::apply::plan::Plan;
use crate::actions::apply::plan::namespaces;
use crate::actions::apply::plan::namespaces::Namespaces;
use crate::actions::apply::plan::namespaces::Several;
use crate::actions::apply::plan::plan as make;
use crate::actions::apply::prune;
use crate::actions::apply::prune::ApplySet;
use crate::actions::apply::prune::Found;
use crate::actions::apply::record;
use crate::actions::apply::restart;
use crate::actions::apply::restart::Candidate;
use crate::actions::apply::suffix;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::Piece;
use crate::actions::cluster::access;
use crate::actions::cluster::gather::Gathered;
use crate::cli::Call;
use crate::cli::error::CliError;
use crate::cli::exit::Status;
use crate::cli::told;
use crate::manifest::applyset::Parent;
use crate::manifest::object::ObjectId;

/// What is ready to be sent.
pub(super) struct Prepared {
    pub pieces: Vec<Piece>,
    pub cluster: Cluster,
    /// The user as the cluster knows them.
    pub user: Option<String>,
    pub set: Option<ApplySet>,
    pub found: Found,
    pub consumers: restart::Found,
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
    told::remarks(call, &gathered.remarks);
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
    if args.suffix_names {
        told::suffixed(call, &suffix::suffix(&mut pieces)?);
    }
    let judged = judge::judge(&call.session, &pieces)?;
    if told::judged(call, &pieces, &judged) > 0 {
        return Ok(Err(Status::Refused));
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
    let mut consumers = restart::Found::default();
    if wish.restart {
        consumers = find_consumers(call, &cluster, &pieces, &plan, wish.at_once)?;
        plan.restarts = consumers.restarts();
    }
    let user = record::whoami(&cluster);
    Ok(Ok(Prepared {
        pieces,
        cluster,
        user,
        set,
        found,
        consumers,
        plan,
    }))
}

fn find_consumers(
    call: &Call,
    cluster: &Cluster,
    pieces: &[Piece],
    plan: &Plan,
    at_once: usize,
) -> Result<restart::Found, CliError> {
    let steps = plan.steps.iter();
    let candidates: Vec<Candidate> = steps
        .filter_map(|step| Candidate::of(&pieces[step.piece].manifest, &step.deed))
        .collect();
    let given: Vec<ObjectId> = pieces.iter().map(|it| it.manifest.id.clone()).collect();
    let found = restart::find(cluster, &candidates, &given, at_once)?;
    for it in &found.unlisted {
        call.ui.warn(
            &format!(
                "which {} in {} use what changes is not known, and they are not restarted: {}",
                it.plural, it.namespace, it.refusal
            ),
            Some("`lockleaf k8s rbac PATH… --restart` prints the rights that are needed"),
        );
    }
    Ok(found)
}

//! Makes the plan: each object is read, tried on the server without being stored, and compared.

use super::Given;
use super::Phase;
use super::Plan;
use super::Step;
use super::step;
use crate::actions::apply::Wish;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::Piece;
use crate::actions::cluster::many;

/// Plans what would be done with `pieces`, whose namespaces are settled. Nothing is stored.
///
/// What the server refuses of one object is a step that is blocked; the plan still holds all others.
///
/// # Errors
/// No answer, credentials that are not accepted, a kind that nobody knows.
pub fn plan(cluster: &Cluster, pieces: &[Piece], wish: &Wish) -> Result<Plan, ClusterError> {
    let given = Given::of(pieces);
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|number| Phase::of(&pieces[*number].manifest.id));
    let steps: Result<Vec<Step>, ClusterError> = many::each(&order, wish.at_once, |_, number| {
        step::step(cluster, &given, wish, (*number, &pieces[*number].manifest))
    })
    .into_iter()
    .collect();
    Ok(Plan {
        steps: steps?,
        ..Plan::default()
    })
}

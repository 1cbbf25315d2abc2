//! How workloads roll out: there is no controller, so tests say what happens.

/// What tests said of workloads.
#[derive(Clone, Debug, Default)]
pub struct Rollouts;

use super::http::Request;
use super::store::State;

/// One step of every rollout, at each request.
pub fn advance(_state: &mut State, _request: &Request) {}

//! Prune: members of an ApplySet (KEP-3659) that are no longer given are deleted, and the set's
//! parent says at all times where members may be.
//!
//! In this order: [`prepare`] labels what is given, [`find`] tells what would go, [`extend`] widens
//! the parent's scope before anything is applied, [`carry_out`] deletes when all was applied, and
//! [`shrink`] narrows the scope to what is left. Killed in between, the scope is too wide and never
//! too narrow, so that the next call finds every member.

mod delete;
mod failure;
mod find;
mod parent;

pub use delete::Outcome;
pub use delete::Pruned;
pub use delete::carry_out;
pub use failure::PruneError;
pub use find::Found;
pub use find::find;
pub use parent::ApplySet;
pub use parent::extend;
pub use parent::prepare;
pub use parent::shrink;

use crate::manifest::applyset::GroupKind;
use crate::manifest::object::ObjectId;

/// An object whatever version it is written in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Place {
    kind: GroupKind,
    namespace: Option<String>,
    name: String,
}

impl Place {
    fn of(id: &ObjectId) -> Self {
        Self {
            kind: GroupKind::of(id),
            namespace: id.namespace.clone(),
            name: id.name.clone(),
        }
    }
}

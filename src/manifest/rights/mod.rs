//! The least rights that a deed needs, as rules of RBAC: by verb, resource and name.

mod needs;
#[cfg(test)]
mod tests;
mod yaml;

pub use needs::Deeds;
pub use needs::Given;
pub use needs::needed;
pub use yaml::Subject;
pub use yaml::yaml;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;

/// What a right is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// To plan and to apply.
    Apply,
    /// To keep the parent of the ApplySet.
    Set,
    /// To find and delete members of the set.
    Prune,
    /// To find and restart consumers.
    Restart,
    /// To wait for rollouts, and to tell why one fails.
    Wait,
}

impl fmt::Display for Purpose {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Apply => "apply",
            Self::Set | Self::Prune => "prune",
            Self::Restart => "restart",
            Self::Wait => "wait",
        })
    }
}

/// A resource: `secrets`, `deployments` of `apps`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Resource {
    /// The API group; `""` for the core.
    pub group: String,
    /// The resource.
    pub plural: String,
}

impl Resource {
    fn new(group: &str, plural: &str) -> Self {
        Self {
            group: group.to_owned(),
            plural: plural.to_owned(),
        }
    }
}

/// `secrets`, `deployments.apps`
impl fmt::Display for Resource {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.group.as_str() {
            "" => out.write_str(&self.plural),
            group => write!(out, "{}.{group}", self.plural),
        }
    }
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Of which resource.
    pub resource: Resource,
    /// Of which objects; of all where it is empty.
    pub names: BTreeSet<String>,
    /// What may be done.
    pub verbs: &'static [&'static str],
    /// What for.
    pub purpose: Purpose,
}

/// Rules by namespace; `None` for what stands in none.
pub type Rights = BTreeMap<Option<String>, Vec<Rule>>;

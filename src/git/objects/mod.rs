//! The object database, read fast: packs as forests of deltas, loose objects, alternates.
//!
//! git is not asked: what is many is read here. Nothing is trusted; what is broken is
//! [`Damage`], and the rest is read all the same.

mod damage;
pub mod delta;
pub mod entry;
mod forest;
mod id;
mod index;
mod inflate;
mod loose;
mod merged;
mod pack;
mod read;
mod store;
mod walk;
mod window;
mod worker;

pub use damage::Damage;
pub use damage::Fault;
pub use delta::Part;
pub use id::Kind;
pub use id::ObjectFormat;
pub use id::ObjectId;
pub use pack::Pack;
pub use store::Store;
pub use walk::Base;
pub use walk::Object;
pub use walk::Plan;
pub use walk::TooLarge;
pub use walk::Visitor;
pub use walk::Walked;

#[cfg(test)]
pub(in crate::git) mod tests;

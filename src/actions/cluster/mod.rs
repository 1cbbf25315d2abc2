//! What every deed on a Kubernetes cluster shares: the connection, typed calls, work on many objects
//! at once, and what goes wrong.

pub mod access;
pub mod ciphertext;
pub mod client;
pub mod discovery;
pub mod failure;
pub mod gather;
pub mod many;
pub mod pages;
pub mod piece;
pub mod read;
pub mod target;

pub use ciphertext::Ciphertext;
pub use client::Applied;
pub use client::Cluster;
pub use client::Sending;
pub use failure::ClusterError;
pub use piece::Kept;
pub use piece::Origin;
pub use piece::Piece;
pub use read::Read;
pub use read::read;
pub use target::target;

/// The field manager of everything that is applied, unless another is named.
pub const MANAGER: &str = "lockleaf";

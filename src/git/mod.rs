//! Git: its index, its history and its hooks. What git must interpret it is asked; what is many is read.

pub mod blobs;
mod command;
mod failure;
pub mod history;
pub mod hooks;
mod listed;
pub mod objects;
pub mod paths;
pub mod pushed;
pub mod range;
pub mod raw;
pub mod repository;
mod staged;
mod state;

pub use failure::GitError;
pub use repository::Repository;

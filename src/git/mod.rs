//! Git: its index, its history and its hooks. What git must interpret it is asked; what is many is read.

pub mod history;
pub mod objects;
pub mod paths;

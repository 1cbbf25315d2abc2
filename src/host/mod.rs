//! The outside world, one door each: files, environment, clock, randomness, editor, terminal,
//! processes, and where identities are found.

pub mod clock;
pub mod editor;
pub mod env;
pub mod files;
pub mod identities;
pub mod process;
pub mod program;
pub mod random;
pub mod signals;
pub mod terminal;

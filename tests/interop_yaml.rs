//! The real SOPS reads what is sealed here, and what it writes is opened here.

mod core;
mod peers;

#[path = "interop_yaml/ours.rs"]
mod ours;
#[path = "interop_yaml/texts.rs"]
mod texts;
#[path = "interop_yaml/theirs.rs"]
mod theirs;

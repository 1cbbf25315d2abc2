//! The hooks, as git runs them: every test commits, merges or pushes with the real git.

mod peers;

#[path = "hook/branch.rs"]
mod branch;
#[path = "hook/broken.rs"]
mod broken;
#[path = "hook/index.rs"]
mod index;
#[path = "hook/install.rs"]
mod install;
#[path = "hook/managers.rs"]
mod managers;
#[path = "hook/merge.rs"]
mod merge;
#[path = "hook/names.rs"]
mod names;
#[path = "hook/push.rs"]
mod push;
#[path = "hook/repo.rs"]
mod repo;
#[path = "hook/settings.rs"]
mod settings;

use repo::Repo;
use repo::token;

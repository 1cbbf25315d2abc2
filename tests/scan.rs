//! `scan`, end to end: work trees and histories as the real git makes them, and input that is out to
//! break it.

mod peers;

#[path = "scan/archives.rs"]
mod archives;
#[path = "scan/baseline.rs"]
mod baseline;
#[path = "scan/clones.rs"]
mod clones;
#[path = "scan/damaged.rs"]
mod damaged;
#[path = "scan/encoded.rs"]
mod encoded;
#[path = "scan/history.rs"]
mod history;
#[path = "scan/once_plain.rs"]
mod once_plain;
#[path = "scan/reached.rs"]
mod reached;
#[path = "hook/repo.rs"]
#[allow(dead_code, reason = "the tests of hooks use the rest")]
mod repo;
#[path = "scan/reports.rs"]
mod reports;
#[path = "scan/same.rs"]
mod same;
#[path = "scan/settings.rs"]
mod settings;
#[path = "scan/sizes.rs"]
mod sizes;
#[path = "scan/team.rs"]
mod team;
#[path = "scan/told.rs"]
mod told;
#[path = "scan/tree.rs"]
mod tree;

use repo::Repo;
use repo::leak;
use repo::token;
use told::Told;
use told::scan;

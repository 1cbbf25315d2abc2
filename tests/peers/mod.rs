//! What the integration tests stand on: the programs they compare with, a sandbox to run them
//! and lockleaf in, the YAML test suite, and the count of cases.
//!
//! A test file takes it in with `mod peers;`. Nothing here skips: a missing peer fails the test.
#![allow(
    dead_code,
    unused_imports,
    reason = "every test file compiles this module and uses its own part of it"
)]

pub mod cases;
mod ran;
mod sandbox;
pub mod yaml_suite;

use std::path::Path;
use std::path::PathBuf;
use std::sync::LazyLock;

pub use ran::Ran;
pub use sandbox::Run;
pub use sandbox::Sandbox;

/// The `lockleaf` program that cargo built for this test run.
pub const LOCKLEAF: &str = env!("CARGO_BIN_EXE_lockleaf");

/// Finds a program of the system that a test cannot do without.
///
/// # Panics
/// If it is not installed; the message names the package.
#[track_caller]
pub fn needed(program: &str, package: &str) -> PathBuf {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("'{program}' is missing: install {package} (tests/run does)"))
}

/// Where the peers are.
pub struct Peers {
    /// The folder that holds all the programs; the sandbox puts it on its `PATH`.
    pub bin: PathBuf,
    /// The real SOPS.
    pub sops: PathBuf,
    /// age, the reference implementation.
    pub age: PathBuf,
    /// age's key maker.
    pub age_keygen: PathBuf,
    /// util-linux `script`: runs a program on a terminal.
    pub script: PathBuf,
    /// util-linux `setsid`: runs a program away from any terminal.
    pub setsid: PathBuf,
    /// The folder of the YAML test suite's cases.
    pub yaml_suite: PathBuf,
}

impl Peers {
    /// Finds the peers that `tests/run` installed: in `LOCKLEAF_PEERS`, else in `target/peers`.
    ///
    /// # Panics
    /// If one is missing; the message says how to get it.
    pub fn find() -> &'static Self {
        static FOUND: LazyLock<Peers> = LazyLock::new(|| {
            let root = std::env::var_os("LOCKLEAF_PEERS").map_or_else(
                || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers"),
                PathBuf::from,
            );
            let present = |name: &str| {
                let path = root.join(name);
                assert!(
                    path.exists(),
                    "the peer '{}' is missing: run `tests/run --peers-only` once",
                    path.display()
                );
                path
            };
            Peers {
                bin: present("bin"),
                sops: present("bin/sops"),
                age: present("bin/age"),
                age_keygen: present("bin/age-keygen"),
                script: present("bin/script"),
                setsid: present("bin/setsid"),
                yaml_suite: present("yaml-test-suite/data"),
            }
        });
        &FOUND
    }
}

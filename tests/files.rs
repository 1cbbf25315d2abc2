//! Files in a hostile world: killed writers, full disks, links, mounts, rights, pipes, crowds.

mod peers;

#[path = "files/crowd.rs"]
mod crowd;
#[path = "files/kept.rs"]
mod kept;
#[path = "files/killed.rs"]
mod killed;
#[path = "files/no_file.rs"]
mod no_file;
#[path = "files/pipes.rs"]
mod pipes;
#[path = "files/refused.rs"]
mod refused;

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use peers::LOCKLEAF;
use peers::Ran;
use peers::Run;
use peers::Sandbox;

/// What stands in the files that these tests write.
const PLAIN: &str = "user: alice\npassword: canary-battery\n";

/// A sandbox with a rule, and [`PLAIN`] in `plain.yaml` and, sealed, in `a.yaml`.
fn prepared() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write(
        ".sops.yaml",
        format!("creation_rules:\n  - age: {}\n", sandbox.recipient),
    );
    sandbox.write("plain.yaml", PLAIN);
    sandbox.write("a.yaml", PLAIN);
    sandbox.lockleaf(&["encrypt", "-i", "a.yaml"]).ok();
    sandbox
}

/// The deeds that change a sealed file where it stands.
const DEEDS: [&[&str]; 5] = [
    &["set", "a.yaml", "user", "bob"],
    &["unset", "a.yaml", "user"],
    &["rotate", "-i", "a.yaml"],
    &["decrypt", "-i", "a.yaml"],
    &["edit", "a.yaml"],
];

/// Begins a deed; an edit changes the user.
fn begin(sandbox: &Sandbox, deed: &[&str]) -> Run {
    let run = sandbox.run_lockleaf().args(deed);
    run.env("EDITOR", "sed -i s/alice/bob/")
}

/// Whether the tests run as root, whom rights do not bind.
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Begins a run of lockleaf that is bound by rights, also where root runs the tests.
///
/// `without` are capabilities that root loses too.
fn bound_by_rights(sandbox: &Sandbox, without: &str) -> Run {
    if !is_root() {
        return sandbox.run_lockleaf();
    }
    let lost = format!("-dac_override,-dac_read_search{without}");
    sandbox
        .run(peers::needed("setpriv", "util-linux"))
        .args(["--bounding-set", &lost, LOCKLEAF])
}

/// Runs a shell script that may mount what it likes: nobody else sees it.
#[track_caller]
fn with_own_mounts(sandbox: &Sandbox, script: &str) -> Ran {
    let own = if is_root() { "--mount" } else { "-Urm" };
    let ran = sandbox
        .run(peers::needed("unshare", "util-linux"))
        .args([own, "sh", "-c"])
        .arg(format!(
            "mount() {{ command mount \"$@\" || exit 77; }}\n{script}"
        ))
        .go();
    assert!(
        ran.status != 77 && !ran.err().contains("unshare:"),
        "this test mounts file systems: run it as root, or allow user namespaces \
         (sysctl kernel.unprivileged_userns_clone=1): {ran}"
    );
    ran
}

/// The bytes of a file, when it was written, and which file it is.
fn state(path: &Path) -> (Vec<u8>, SystemTime, u64) {
    use std::os::unix::fs::MetadataExt as _;
    let facts = fs::metadata(path).expect("it is there");
    (
        fs::read(path).expect("it can be read"),
        facts.modified().expect("a time"),
        facts.ino(),
    )
}

/// The names in the work folder that no test made.
fn leftovers(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .expect("it can be listed")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name.starts_with(".lockleaf-"))
        .collect()
}

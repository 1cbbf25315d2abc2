//! Keys of every kind that age has, in every place where SOPS looks for them: what `sops` seals
//! lockleaf opens, and what lockleaf seals `sops` opens.

mod peers;

#[path = "keys/entries.rs"]
mod entries;
#[path = "keys/groups.rs"]
mod groups;
#[path = "keys/keygen.rs"]
mod keygen;
#[path = "keys/missing.rs"]
mod missing;
#[path = "keys/places.rs"]
mod places;
#[path = "keys/plugin.rs"]
mod plugin;
#[path = "keys/typed.rs"]
mod typed;

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use peers::Ran;
use peers::Sandbox;

/// What stands in every file that these tests seal.
const PLAIN: &str = "user: alice\npassword: correct-horse-battery-staple\n";

/// A sandbox whose usual place for keys is empty.
fn keyless() -> Sandbox {
    let sandbox = Sandbox::new();
    fs::remove_file(sandbox.key_file()).expect("the sandbox has a key");
    sandbox
}

/// Makes an ssh key at `file` and returns its public half.
fn ssh_key(sandbox: &Sandbox, kind: &str, file: &Path, passphrase: &str) -> String {
    fs::create_dir_all(file.parent().expect("a key file has a folder")).expect("its folder");
    sandbox
        .run(peers::needed("ssh-keygen", "openssh-client"))
        .args(["-q", "-t", kind, "-C", "alice@laptop", "-N", passphrase])
        .args(if kind == "rsa" {
            &["-b", "2048"][..]
        } else {
            &[]
        })
        .arg("-f")
        .arg(file)
        .go()
        .ok();
    let public = fs::read_to_string(file.with_extension("pub")).expect("the public half");
    public.trim().to_owned()
}

/// A file that the real SOPS sealed for `recipient`, and one that lockleaf sealed.
fn sealed_by_both(sandbox: &Sandbox, recipient: &str) -> [PathBuf; 2] {
    let [theirs, ours] = ["theirs.yaml", "ours.yaml"].map(|name| sandbox.write(name, PLAIN));
    let seal = ["encrypt", "-i", "--age", recipient];
    sandbox.sops(&[&seal[..], &["theirs.yaml"]].concat()).ok();
    sandbox.lockleaf(&[&seal[..], &["ours.yaml"]].concat()).ok();
    for file in [&theirs, &ours] {
        let text = fs::read_to_string(file).expect("the file is there");
        assert!(text.contains("user: ENC["), "{text}");
    }
    [theirs, ours]
}

/// Opens both files with both programs, which find their keys by `variables`.
///
/// Returns how many files were opened.
#[track_caller]
fn both_open(sandbox: &Sandbox, files: &[PathBuf; 2], variables: &[(&str, &str)]) -> usize {
    let mut opened = 0;
    for file in files {
        for program in ["sops", "lockleaf"] {
            let mut run = sandbox.run(program).arg("decrypt").arg(file);
            for (name, value) in variables {
                run = run.env(name, value);
            }
            let ran = run.go().ok();
            assert_eq!(ran.text(), PLAIN, "{ran}");
            opened += 1;
        }
    }
    opened
}

/// Opens `file` with lockleaf, away from any terminal, with `variables`.
fn open(sandbox: &Sandbox, file: &str, variables: &[(&str, &str)]) -> Ran {
    let mut run = sandbox.run_lockleaf().args(["decrypt", file]);
    for (name, value) in variables {
        run = run.env(name, value);
    }
    run.go()
}

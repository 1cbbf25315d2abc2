//! `edit`: with the editors that people have, and with what goes wrong while they are open.

mod peers;

#[path = "edit/broken.rs"]
mod broken;
#[path = "edit/decoded.rs"]
mod decoded;
#[path = "edit/editors.rs"]
mod editors;
#[path = "edit/meanwhile.rs"]
mod meanwhile;
#[path = "edit/private.rs"]
mod private;
#[path = "edit/signals.rs"]
mod signals;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Stdio;
use std::thread;
use std::time::Duration;
use std::time::Instant;
use std::time::SystemTime;

use peers::Ran;
use peers::Run;
use peers::Sandbox;

/// What stands in the files that these tests edit; its values are found wherever they leak.
const PLAIN: &str = concat!(
    "# people\n",
    "user: alice   # the owner\n",
    "pass",
    "word: 'canary-1-battery'\n",
    "\n",
    "nested: {token: canary-2-staple, port: 5432}\n",
    "pem: |\n",
    "  -----BEGIN canary-3-----\n",
    "  AAAA\n",
    "  -----END canary-3-----\n",
);

/// Part of every value that must not leak.
const CANARY: &str = "canary";

/// A sandbox with [`PLAIN`], sealed, in `a.yaml`.
fn sealed() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    sandbox
}

/// Begins an edit of `a.yaml` with this editor, away from any terminal.
fn begin(sandbox: &Sandbox, editor: &str) -> Run {
    sandbox
        .run_lockleaf()
        .args(["edit", "a.yaml"])
        .env("EDITOR", editor)
}

/// Edits `a.yaml` with this editor, away from any terminal.
fn edit(sandbox: &Sandbox, editor: &str) -> Ran {
    begin(sandbox, editor).go()
}

/// Edits `a.yaml` with this editor on a terminal, on which `typed` is typed.
fn edit_on_terminal(sandbox: &Sandbox, editor: &str, typed: &str) -> Ran {
    let line = format!("EDITOR={} lockleaf edit a.yaml", shell_words::quote(editor));
    sandbox.on_terminal(&line, typed)
}

/// The plain text of `a.yaml`, which both programs open.
#[track_caller]
fn opened(sandbox: &Sandbox) -> String {
    sandbox.sops(&["decrypt", "a.yaml"]).ok();
    sandbox
        .lockleaf(&["decrypt", "a.yaml"])
        .ok()
        .text()
        .into_owned()
}

/// Everything about `a.yaml` that an edit without a change must leave alone.
fn state(sandbox: &Sandbox) -> (Vec<u8>, SystemTime, u32) {
    let facts = fs::metadata(sandbox.path("a.yaml")).expect("it is there");
    (
        sandbox.bytes("a.yaml"),
        facts.modified().expect("a time"),
        facts.permissions().mode(),
    )
}

/// The copies of texts that could not be saved.
fn kept(sandbox: &Sandbox) -> Vec<PathBuf> {
    let folder = sandbox.home().join(".local/state/lockleaf/recovery");
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut kept: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    kept.sort();
    kept
}

/// Brings back what was kept last, unchanged, and gives the plain text of the file then.
#[track_caller]
fn recovered(sandbox: &Sandbox) -> String {
    for copy in kept(sandbox) {
        let text = fs::read_to_string(&copy).expect("a copy is armored");
        assert!(
            text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"),
            "{text}"
        );
        let mode = fs::metadata(&copy)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let before = kept(sandbox).len();
    sandbox
        .run_lockleaf()
        .args(["edit", "--recover", "a.yaml"])
        .env("EDITOR", "true")
        .go()
        .ok();
    assert_eq!(
        kept(sandbox).len() + 1,
        before,
        "the copy is not needed any more"
    );
    opened(sandbox)
}

/// The files below `folder` whose text holds `needle`.
fn holding(folder: &Path, needle: &str) -> Vec<PathBuf> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| {
            let bytes = fs::read(path).unwrap_or_default();
            bytes
                .windows(needle.len())
                .any(|window| window == needle.as_bytes())
        })
        .collect()
}

/// Asserts that no plaintext is left in the home, in memory-backed folders or in `/tmp`.
#[track_caller]
fn assert_no_plaintext(sandbox: &Sandbox) {
    let mut left = holding(sandbox.home(), CANARY);
    // A script of the test itself may hold the word.
    left.retain(|path| !path.starts_with(sandbox.home().join("bin")));
    assert!(left.is_empty(), "{left:?}");
    let left = on_desks(sandbox);
    assert!(left.is_empty(), "{left:?}");
}

/// The files on desks in the shared folders that are for the key of this sandbox.
fn on_desks(sandbox: &Sandbox) -> Vec<PathBuf> {
    let entries = ["/dev/shm", "/tmp"].map(|folder| fs::read_dir(folder).expect("it is there"));
    entries
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            entry
                .file_name()
                .to_string_lossy()
                .starts_with("lockleaf-edit-")
        })
        // The header above each text names the recipients, and each test has its own.
        .flat_map(|entry| holding(&entry.path(), &sandbox.recipient))
        .collect()
}

/// Starts `run` without waiting for its end.
fn start(run: Run) -> Child {
    run.command()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts")
}

/// Waits until `path` is there.
#[track_caller]
fn wait_for(path: &Path) {
    let start = Instant::now();
    while !path.exists() {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "'{}' does not come",
            path.display()
        );
        thread::sleep(Duration::from_millis(5));
    }
}

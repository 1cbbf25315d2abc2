//! The architecture, as tests: who may call whom, and what code in the house may do.
//!
//! Every rule is first tried on snippets that break it, then held against the sources.

#[path = "house/habits.rs"]
mod habits;
#[path = "house/source.rs"]
mod source;
#[path = "house/walls.rs"]
mod walls;

use std::fs;
use std::path::Path;

use source::Source;

/// What a rule is: from a file to the places that break it.
type Rule = fn(&Source) -> Vec<String>;

/// Holds `rule` against every source, after it has proved that it can fail and can pass.
///
/// `bad` and `good` are files: a path below `src` and a text.
#[track_caller]
fn holds(rule: Rule, bad: &[(&str, &str)], good: &[(&str, &str)]) {
    for (path, text) in bad {
        let broken = rule(&Source::new(path, text));
        assert!(!broken.is_empty(), "the rule lets pass: {path}: {text}");
    }
    for (path, text) in good {
        let broken = rule(&Source::new(path, text));
        assert!(broken.is_empty(), "the rule refuses {text}: {broken:?}");
    }
    let broken: Vec<String> = Source::all().iter().flat_map(rule).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_file_stands_in_a_known_room() {
    holds(
        walls::unknown_room,
        &[("shed/mod.rs", ""), ("shed.rs", "")],
        &[("sops/mac.rs", ""), ("lib.rs", "")],
    );
}

#[test]
fn no_path_leads_through_a_wall() {
    holds(
        walls::wall,
        &[
            ("sops/mac.rs", "use crate::host::files;\n"),
            ("sops/mac.rs", "fn a() { crate::actions::open::open() }\n"),
            ("sops/mac.rs", "use crate::{secret::Plaintext, cli};\n"),
            (
                "sops/mac.rs",
                "use crate::{document::{leaf, path}, policy};\n",
            ),
            ("sops/mac.rs", "use super::super::host::files;\n"),
            (
                "sops/keys/age.rs",
                "use super::super::super::host::files;\n",
            ),
            ("document/path.rs", "use crate::secret::Plaintext;\n"),
            ("crypto/cipher.rs", "use crate::document::Leaf;\n"),
            ("host/files.rs", "use crate::sops::Sealed;\n"),
            ("host/files.rs", "pub use crate::git;\n"),
            ("actions/open.rs", "use crate::cli::ui;\n"),
            ("cli/encrypt.rs", "use crate::host::files;\n"),
            ("cli/encrypt.rs", "use crate::host::files::read;\n"),
            (
                "cli/encrypt.rs",
                "use crate::host::identities::Identities;\n",
            ),
            ("actions/open.rs", "use crate::cli::exit::Status;\n"),
            ("sops/mac.rs", "/* \" */ use crate::host::files; // \"\n"),
            (
                "sops/mac.rs",
                "const A: char = '\"'; use crate::host::files;\n",
            ),
            (
                "sops/mac.rs",
                "fn f<'a>(x: &'a str) { crate::host::env::x(x) }\n",
            ),
        ],
        &[
            ("sops/mac.rs", "use crate::crypto::digest;\n"),
            (
                "sops/mac.rs",
                "use crate::{document::leaf::Leaf, secret};\n",
            ),
            ("sops/mac.rs", "use super::encvalue::EncValue;\n"),
            (
                "sops/keys/age.rs",
                "use super::super::encvalue::EncValue;\n",
            ),
            ("sops/mac.rs", "//! See [`x`](crate::host::files).\n"),
            ("sops/mac.rs", "const A: &str = \"crate::host::files\";\n"),
            (
                "sops/mac.rs",
                "const A: &str = r#\"\" crate::host::files\"#;\n",
            ),
            (
                "sops/mac.rs",
                "#[cfg(test)]\nmod tests {\n use crate::host::files;\n}\n",
            ),
            ("actions/open.rs", "use crate::host::files;\n"),
            ("cli/encrypt.rs", "use crate::actions::encrypt;\n"),
            ("cli/encrypt.rs", "use crate::host::files::Secrecy;\n"),
            ("cli/mod.rs", "use crate::host::env::Env;\n"),
            ("main.rs", "use crate::cli;\n"),
        ],
    );
}

#[test]
fn the_ground_does_not_touch_the_outside_world() {
    holds(
        walls::impure_ground,
        &[
            ("sops/mac.rs", "use std::fs;\n"),
            ("sops/mac.rs", "use std::{fmt, env};\n"),
            ("sops/mac.rs", "fn a() { std::process::abort() }\n"),
            ("crypto/datakey.rs", "use rand_core::OsRng;\n"),
            ("sops/seal.rs", "fn now() { jiff::Timestamp::now(); }\n"),
            ("sops/seal.rs", "use std::time::SystemTime;\n"),
            ("config/mod.rs", "use tempfile::TempDir;\n"),
        ],
        &[
            ("sops/mac.rs", "use std::fmt;\nuse jiff::Timestamp;\n"),
            ("host/files.rs", "use std::fs;\n"),
            ("sops/mac.rs", "#[cfg(test)]\nmod tests { use std::fs; }\n"),
        ],
    );
}

#[test]
fn only_its_door_reads_the_environment() {
    holds(
        walls::environment,
        &[
            ("host/editor.rs", "fn a() { std::env::var(\"EDITOR\"); }\n"),
            ("cli/mod.rs", "use std::env;\n"),
            ("main.rs", "fn a() { std::env::var(\"A\"); }\n"),
        ],
        &[
            ("host/env.rs", "fn a() { std::env::vars_os(); }\n"),
            ("main.rs", "fn main() { run(std::env::args_os()) }\n"),
        ],
    );
}

#[test]
fn only_the_ui_prints() {
    holds(
        habits::print,
        &[
            ("actions/open.rs", "fn a() { println!(\"x\") }\n"),
            ("actions/open.rs", "fn a() { anstream::eprint!(\"x\") }\n"),
            ("host/files.rs", "fn a() { dbg!(1); }\n"),
            ("cli/get.rs", "fn a() { io::stdout().write_all(b) }\n"),
        ],
        &[
            ("cli/ui.rs", "fn a() { println!(\"x\") }\n"),
            (
                "host/terminal.rs",
                "fn a() { io::stderr().is_terminal() }\n",
            ),
            ("host/process.rs", "fn a(c: &mut C) { c.stdout(null()) }\n"),
            ("sops/mac.rs", "/// println!(\"x\")\nfn a() {}\n"),
        ],
    );
}

#[test]
fn nothing_outside_tests_panics_or_ends_the_process() {
    holds(
        habits::panic,
        &[
            ("sops/mac.rs", "fn a() { b.unwrap() }\n"),
            ("sops/mac.rs", "fn a() { panic!(\"x\") }\n"),
            ("cli/mod.rs", "fn a() { std::process::exit(1) }\n"),
            (
                "sops/mac.rs",
                "#[cfg(test)]\nuse a::b;\nfn a() { todo!() }\n",
            ),
        ],
        &[
            ("sops/mac.rs", "fn a() { b.expect(\"32 bytes\") }\n"),
            ("sops/mac.rs", "fn a() { b.unwrap_or(1) }\n"),
            ("sops/mac.rs", "/// a.unwrap()\nfn a() {}\n"),
            (
                "host/a.rs",
                "#[cfg(all(test, unix))]\nmod tests { fn a() { b.unwrap() } }\n",
            ),
            ("sops/mac/tests.rs", "fn a() { b.unwrap() }\n"),
        ],
    );
}

#[test]
fn a_secret_is_lent_in_the_listed_files_only() {
    holds(
        habits::exposure,
        &[("actions/open.rs", "fn a() { b.expose() }\n")],
        &[("secret/mod.rs", "fn a() { b.expose() }\n")],
    );
    for (path, _) in habits::EXPOSED_IN {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
        let text = fs::read_to_string(&file).unwrap_or_default();
        assert!(text.contains("expose"), "'{path}' lends nothing any more");
    }
}

#[test]
fn a_file_is_a_sitting_long() {
    holds(
        habits::length,
        &[
            ("sops/mac.rs", &"\n".repeat(401)),
            ("main.rs", &"\n".repeat(11)),
        ],
        &[("sops/mac.rs", &"\n".repeat(400))],
    );
}

#[test]
fn names_say_what_is_inside() {
    holds(
        habits::empty_name,
        &[
            ("sops/utils.rs", ""),
            ("common/mod.rs", ""),
            ("host/misc/a.rs", ""),
        ],
        &[("sops/mac.rs", "")],
    );
}

#[test]
fn a_file_opens_by_saying_what_it_is_for() {
    holds(
        habits::no_opening,
        &[
            ("sops/mac.rs", "use std::fmt;\n"),
            ("sops/mac.rs", "//!\n"),
            ("sops/mac.rs", ""),
        ],
        &[("sops/mac.rs", "//! The SOPS MAC.\n")],
    );
}

#[test]
fn the_project_names_no_path_of_one_machine() {
    let folder = ["", "home", "alice", "x"].join("/");
    assert!(!habits::machine_path("a", &format!("see {folder}")).is_empty());
    assert!(habits::machine_path("a", &format!("https://example.org{folder}")).is_empty());

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let skipped = ["target", ".git"];
    let mut broken = Vec::new();
    let files = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_entry(|entry| !skipped.iter().any(|name| entry.file_name() == *name));
    for file in files {
        let file = file.expect("the project can be listed");
        if let Ok(text) = fs::read_to_string(file.path()) {
            let path = file.path().strip_prefix(root).expect("it lies below");
            broken.extend(habits::machine_path(&path.to_string_lossy(), &text));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

//! Texts that cannot be saved: nothing is lost, and nothing loops where nobody can answer.

use std::fs;
use std::time::Duration;
use std::time::Instant;

use super::CANARY;
use super::PLAIN;
use super::assert_no_plaintext;
use super::edit;
use super::edit_on_terminal;
use super::kept;
use super::opened;
use super::sealed;
use super::state;
use crate::peers::Sandbox;
use crate::peers::cases;

/// Adds a line that is no YAML; the next call takes it out again.
const BREAKER: &str = "\
#!/bin/sh
cat \"$1\" > ~/seen-$(ls ~ | grep -c seen)
if grep -q '^broken' \"$1\"; then sed -i '/^broken/d;s/alice/carol/' \"$1\"
else printf 'broken: [canary-4\\n' >> \"$1\"; fi
";

fn with_breaker() -> Sandbox {
    let sandbox = sealed();
    sandbox.program("breaker", BREAKER);
    sandbox
}

#[test]
fn without_a_terminal_a_broken_text_is_kept_at_once() {
    let broken = [
        (r#"printf 'x: [a\n' >> "$0""#, 2, "a.yaml:"),
        (r#"printf 'user: bob\n' >> "$0""#, 2, "user"),
        (r#"printf 'x:\t1\n\ty: 2\n' >> "$0""#, 2, "a.yaml:"),
        (r#"printf '%s\n' '- a' > "$0""#, 2, "a.yaml:1:1"),
        (r#"printf 'scalar\n' > "$0""#, 2, "a.yaml"),
        (r#"printf '1: one\n' >> "$0""#, 2, "key"),
        (r#"printf '\377\n' >> "$0""#, 2, "not UTF-8"),
        (r#"printf 'sops:\n  mac: x\n' >> "$0""#, 203, "sops"),
        (r#"printf 'sops: hello\n' >> "$0""#, 203, "sops"),
        (r#"printf '%s\n' '---' 'sops: {}' >> "$0""#, 203, "sops"),
        (
            r#"printf 'n: 99999999999999999999\nm: 9223372036854775808\n' >> "$0""#,
            23,
            "",
        ),
    ];
    for (script, status, told) in broken {
        let sandbox = sealed();
        let before = state(&sandbox);
        let start = Instant::now();
        let editor = format!("sh -c {}", shell_words::quote(script));
        edit(&sandbox, &editor)
            .ended_with(status)
            .says(told)
            .says("the edited text was kept, encrypted")
            .keeps(CANARY);
        assert!(start.elapsed() < Duration::from_secs(10), "it waited");
        assert_eq!(state(&sandbox), before);
        assert_eq!(kept(&sandbox).len(), 1);
        assert_no_plaintext(&sandbox);
    }
    cases::report("texts_that_cannot_be_saved", broken.len(), 11);
}

#[test]
fn a_kept_text_comes_back_to_the_byte() {
    let sandbox = with_breaker();
    edit(&sandbox, "breaker").ended_with(2);
    let ran = sandbox
        .run_lockleaf()
        .args(["edit", "--recover", "a.yaml"])
        .env("EDITOR", "breaker")
        .go()
        .ok();
    assert!(ran.err().contains("~ user"), "{ran}");
    let seen = fs::read_to_string(sandbox.home().join("seen-1")).expect("the second call");
    assert!(
        seen.ends_with(&format!("{PLAIN}broken: [canary-4\n")),
        "{seen}"
    );
    assert_eq!(opened(&sandbox), PLAIN.replace("alice", "carol"));
    assert!(kept(&sandbox).is_empty(), "the copy is not needed any more");
    sandbox
        .lockleaf(&["edit", "--recover", "a.yaml"])
        .ended_with(1)
        .says("no edited text was kept for 'a.yaml'");
}

#[test]
fn a_text_of_any_size_and_of_any_bytes_is_kept() {
    let sandbox = sealed();
    let script = r#"seq -f 'key%.0f: value' 3000 >> "$0"; printf '\377\n' >> "$0""#;
    edit(&sandbox, &format!("sh -c {}", shell_words::quote(script)))
        .ended_with(2)
        .says("not UTF-8");
    let script = r#"tail -c 2 "$0" | od -An -tx1 > ~/end; sed -i 's/^\xff$/last: one/' "$0""#;
    sandbox
        .run_lockleaf()
        .args(["edit", "--recover", "a.yaml"])
        .env(
            "EDITOR",
            format!("env LC_ALL=C sh -c {}", shell_words::quote(script)),
        )
        .go()
        .ok();
    let end = fs::read_to_string(sandbox.home().join("end")).expect("the editor wrote it");
    assert_eq!(end.trim(), "ff 0a");
    assert!(opened(&sandbox).ends_with("key3000: value\nlast: one\n"));
}

#[test]
fn on_a_terminal_a_broken_text_can_be_edited_again() {
    let sandbox = with_breaker();
    let ran = edit_on_terminal(&sandbox, "breaker", "what?\ne\n").ok();
    assert!(ran.text().contains("[e] edit again"), "{ran}");
    assert!(!ran.text().contains(CANARY), "{ran}");
    let seen = fs::read_to_string(sandbox.home().join("seen-1")).expect("the second call");
    assert!(seen.contains("# lockleaf: error: "), "{seen}");
    assert_eq!(opened(&sandbox), PLAIN.replace("alice", "carol"));
    assert!(!opened(&sandbox).contains("lockleaf"));
    assert!(kept(&sandbox).is_empty());
}

#[test]
fn on_a_terminal_a_broken_text_can_be_kept_or_abandoned() {
    for (typed, copies) in [("s\n", 1), ("a\n", 0), ("\u{4}", 1)] {
        let sandbox = with_breaker();
        let before = state(&sandbox);
        let ran = edit_on_terminal(&sandbox, "breaker", typed);
        assert_eq!(ran.status, 2, "{ran}");
        assert_eq!(kept(&sandbox).len(), copies, "{typed:?}: {ran}");
        assert_eq!(state(&sandbox), before);
        for call in 0..2 {
            let _ = fs::remove_file(sandbox.home().join(format!("seen-{call}")));
        }
        assert_no_plaintext(&sandbox);
    }
}

#[test]
fn our_lines_go_and_those_of_the_user_stay() {
    let sandbox = Sandbox::new();
    let plain = "# lockleaf: this is mine\na: one\n# lockleaf: and this\nb: two\n";
    sandbox.write("a.yaml", plain);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    edit(&sandbox, "sed -i s/two/three/").ok();
    assert_eq!(opened(&sandbox), plain.replace("two", "three"));
}

#[test]
fn line_ends_stay_as_they_are() {
    let sandbox = Sandbox::new();
    let plain = "a: one\r\nb: |\r\n  x\r\n  y\r\nc: 'three'";
    sandbox.write("a.yaml", plain);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    sandbox.program(
        "checker",
        "#!/bin/sh\ngrep -c -v \"$(printf '\\r')$\" \"$1\" > ~/bare\nsed -i s/one/two/ \"$1\"\n",
    );
    edit(&sandbox, "checker").ok();
    assert_eq!(opened(&sandbox), plain.replace("one", "two"));
    let bare = fs::read_to_string(sandbox.home().join("bare")).expect("it was counted");
    assert_eq!(bare.trim(), "1", "only the last line has no end");
}

#[test]
fn a_text_is_kept_for_the_key_that_opened_the_file() {
    let sandbox = sealed();
    let key = fs::read_to_string(sandbox.key_file()).expect("the key is there");
    fs::remove_file(sandbox.key_file()).expect("the key is ours");
    let secret = sandbox.home().join("secret.txt");
    fs::write(&secret, key).expect("the home is ours");
    let command = format!("cat {}", secret.display());
    let run = |arguments: &[&str], editor: &str| {
        sandbox
            .run_lockleaf()
            .args(arguments)
            .env("EDITOR", editor)
            .env("SOPS_AGE_KEY_CMD", &command)
            .go()
    };
    run(
        &["edit", "a.yaml"],
        r#"sh -c 'sed -i s/alice/carol/ "$0"; exit 1'"#,
    )
    .ended_with(201)
    .says("kept");
    run(&["edit", "--recover", "a.yaml"], "true").ok();
    let ran = run(&["get", "a.yaml", "user"], "true").ok();
    assert_eq!(ran.text(), "carol");
}

#[test]
fn a_text_that_cannot_even_be_kept_is_told() {
    let sandbox = sealed();
    fs::create_dir_all(sandbox.home().join(".local/state")).expect("the home is ours");
    fs::write(sandbox.home().join(".local/state/lockleaf"), "").expect("the home is ours");
    edit(&sandbox, r#"sh -c 'sed -i s/alice/carol/ "$0"; exit 1'"#)
        .ended_with(201)
        .says("could not be kept either");
}

#[test]
fn a_new_file_that_is_broken_is_kept_too() {
    let sandbox = Sandbox::new();
    let edit = |arguments: &[&str], editor: &str| {
        sandbox
            .run_lockleaf()
            .arg("edit")
            .args(arguments)
            .args(["--age", &sandbox.recipient, "a.yaml"])
            .env("EDITOR", editor)
            .go()
    };
    edit(&[], r#"sh -c 'printf "a: [canary\n" > "$0"'"#)
        .ended_with(2)
        .says("kept")
        .keeps(CANARY);
    assert!(!sandbox.path("a.yaml").exists());
    edit(&["--recover"], "sed -i 's/\\[//'").ok();
    assert_eq!(opened(&sandbox), "a: canary\n");
    assert!(kept(&sandbox).is_empty());
}

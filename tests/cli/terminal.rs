//! With a person at a terminal: colours, questions, hidden prompts, editors.

use super::*;

#[test]
fn colours_are_for_terminals_and_not_for_those_who_do_not_want_them() {
    let sandbox = Sandbox::new();
    let on_terminal = |line: &str| sandbox.on_terminal(line, "").text().into_owned();
    assert!(on_terminal("lockleaf decrypt none.yaml").contains("\u{1b}["));
    assert!(on_terminal("lockleaf help").contains("\u{1b}["));
    for line in [
        "NO_COLOR=1 lockleaf decrypt none.yaml",
        "NO_COLOR=1 lockleaf help",
        "TERM=dumb lockleaf decrypt none.yaml",
        "lockleaf --no-color decrypt none.yaml",
    ] {
        assert!(!on_terminal(line).contains("\u{1b}["), "{line}");
    }
    let forced = sandbox.run_lockleaf().args(["decrypt", "none.yaml"]);
    assert!(
        forced
            .env("CLICOLOR_FORCE", "1")
            .go()
            .err()
            .contains("\u{1b}[")
    );
}

#[test]
fn a_name_cannot_repaint_the_screen() {
    let sandbox = Sandbox::new();
    run(&sandbox, &["decrypt", "\u{1b}[2Jnone.yaml"]).ended_with(100);
}

#[test]
fn a_value_is_asked_for_and_not_shown() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a: one\n");
    let ran = sandbox
        .on_terminal("lockleaf set a.yaml a", "c4nary-Value-77\n")
        .ok();
    assert!(ran.text().contains("Value for a"), "{ran}");
    assert!(!ran.text().contains(CANARY), "the terminal shows the value");
    assert_eq!(run(&sandbox, &["get", "a.yaml", "a"]).ok().text(), CANARY);
}

#[test]
fn a_plan_is_carried_out_after_a_yes_and_not_after_a_no() {
    let sandbox = with_rule();
    let bob = sandbox.make_key(&sandbox.home().join("bob.txt"));
    let before = sealed(&sandbox, "a.yaml", "a: 1\n");
    rule_for(&sandbox, &[&sandbox.recipient, &bob]);
    let ran = sandbox
        .on_terminal("lockleaf updatekeys a.yaml", "n\n")
        .ended_with(1);
    assert!(ran.text().contains("Is this okay?"), "{ran}");
    assert!(ran.text().contains("nothing was changed"), "{ran}");
    assert_eq!(sandbox.text("a.yaml"), before);
    sandbox
        .on_terminal("lockleaf updatekeys a.yaml", "y\n")
        .ok();
    assert!(sandbox.text("a.yaml").contains(&bob));
    sandbox.write("a.yaml", &before);
    sandbox
        .on_terminal("lockleaf updatekeys a.yaml", "\u{4}")
        .ended_with(85);
}

#[test]
fn a_file_is_edited_and_what_is_unchanged_stays() {
    let sandbox = with_rule();
    let before = sealed(&sandbox, "a.yaml", "a: one\nb: c4nary-Value-77\n");
    let edit = |editor: &str, args: &[&str]| {
        let run = sandbox
            .run_lockleaf()
            .arg("edit")
            .args(args)
            .env("EDITOR", editor);
        checked(run.go())
    };
    edit("true", &["a.yaml"]).ok().says("no changes");
    assert_eq!(sandbox.text("a.yaml"), before);
    edit("sed -i s/one/other/", &["a.yaml"])
        .ok()
        .says("~ a  (3 → 5 characters)");
    let after = sandbox.text("a.yaml");
    assert_eq!(before.lines().nth(1), after.lines().nth(1));
    edit("false", &["a.yaml"]).ended_with(201);
    edit("no-such-editor", &["a.yaml"])
        .ended_with(201)
        .says("no-such-editor");
    edit("sed -i s/other/[/", &["a.yaml"])
        .ended_with(2)
        .says("hint: go on where you were: lockleaf edit --recover a.yaml");
    assert_eq!(sandbox.text("a.yaml"), after);
    edit("sed -i s/[[]/mended/", &["--recover", "a.yaml"]).ok();
    assert_eq!(run(&sandbox, &["get", "a.yaml", "a"]).ok().text(), "mended");
    edit("true", &["none.json"]).ended_with(2);
}

#[test]
fn an_editor_that_leaves_no_text_changes_nothing() {
    let sandbox = with_rule();
    let before = sealed(&sandbox, "a.yaml", "# lockleaf: mine\na: one\n");
    let program = |script: &str| sandbox.program("editor", &format!("#!/bin/sh\n{script}\n"));
    for (script, status, says) in [
        (": > \"$1\"", 1, "left no text"),
        ("rm \"$1\"", 1, "left no text"),
        ("printf 'b: \\351\\n' >> \"$1\"", 2, "is not UTF-8"),
        (":", 0, "no changes"),
    ] {
        let run_edit = sandbox.run_lockleaf().args(["edit", "a.yaml"]);
        let ran = checked(run_edit.env("EDITOR", program(script)).go());
        ran.ended_with(status).says(says);
        assert_eq!(sandbox.text("a.yaml"), before, "{script}");
    }
}

#[test]
fn a_new_file_is_made_for_whom_the_rule_names() {
    let sandbox = with_rule();
    let run_edit = sandbox.run_lockleaf().args(["edit", "new.yaml"]);
    run_edit
        .env("EDITOR", "sed -i s/example_value/c4nary-Value-77/")
        .go()
        .ok();
    let opened = run(&sandbox, &["decrypt", "new.yaml"]).ok();
    assert!(opened.text().contains(CANARY), "{opened}");
    assert!(!sandbox.text("new.yaml").contains(CANARY));
}

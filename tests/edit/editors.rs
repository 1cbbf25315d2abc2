//! The editors that people have.

use std::fs;

use super::CANARY;
use super::PLAIN;
use super::assert_no_plaintext;
use super::edit;
use super::edit_on_terminal;
use super::kept;
use super::opened;
use super::sealed;
use super::state;
use crate::peers;
use crate::peers::Sandbox;
use crate::peers::cases;

#[test]
fn an_editor_is_started_as_a_shell_starts_it() {
    let changed = PLAIN.replace("alice", "carol");
    let mut editors = 0;
    for editor in [
        "sed -i s/alice/carol/",
        "sed -i 's/alice/carol/;s/x y/z/'",
        r#"sh -c 'sed -i s/alice/carol/ "$0"'"#,
        r#"sh -c 'sed s/alice/carol/ "$0" > "$0.new" && mv "$0.new" "$0"'"#,
        "'ed with spaces' \"two words\" \\$HOME",
        "perl-like -pi -e s/alice/carol/",
    ] {
        let sandbox = sealed();
        sandbox.program(
            "ed with spaces",
            "#!/bin/sh\n[ \"$1\" = 'two words' ] && [ \"$2\" = '$HOME' ] && sed -i s/alice/carol/ \"$3\"\n",
        );
        sandbox.program("perl-like", "#!/bin/sh\nsed -i \"$3\" \"$4\"\n");
        let before = sandbox.text("a.yaml");
        edit(&sandbox, editor)
            .ok()
            .says("~ user  (5 characters)")
            .keeps(CANARY)
            .keeps("carol");
        assert_eq!(opened(&sandbox), changed);
        let after = sandbox.text("a.yaml");
        let differ: Vec<&str> = before
            .lines()
            .zip(after.lines())
            .filter(|(before, after)| before != after)
            .map(|(before, _)| before.trim().split(':').next().unwrap_or_default())
            .collect();
        assert_eq!(before.lines().count(), after.lines().count(), "{editor}");
        assert_eq!(differ.first(), Some(&"user"), "{editor}");
        let own = [
            "user",
            "lastmodified",
            "mac",
            "lockleaf",
            "spelling",
            "recipients",
        ];
        assert!(differ.iter().all(|key| own.contains(key)), "{differ:?}");
        assert_no_plaintext(&sandbox);
        editors += 1;
    }
    cases::report("editors", editors, 6);
}

#[test]
fn vim_edits_and_leaves_nothing_behind() {
    peers::needed("vim", "vim");
    let sandbox = sealed();
    for folder in ["swap", "undo", "backup", "view"] {
        fs::create_dir(sandbox.home().join(folder)).expect("the home is ours");
    }
    fs::write(
        sandbox.home().join(".vimrc"),
        "set nocompatible\nset directory=~/swap// undodir=~/undo undofile backup writebackup\n\
         set backupdir=~/backup viewdir=~/view updatecount=1 updatetime=1\n\
         set viminfo='100,<50,s10,h\n",
    )
    .expect("the home is ours");
    let editor = r#"vim -c "%s/alice/carol/" -c "normal yyp" -c "normal dd" -c "silent !ls -A ~/swap ~/undo ~/backup > ~/seen; ls -A $(dirname %) >> ~/seen" -c wq"#;
    edit_on_terminal(&sandbox, editor, "").ok();
    assert_eq!(opened(&sandbox), PLAIN.replace("alice", "carol"));
    for folder in ["swap", "undo", "backup", "view"] {
        let left = fs::read_dir(sandbox.home().join(folder))
            .expect("it is there")
            .count();
        assert_eq!(left, 0, "{folder}");
    }
    assert!(!sandbox.home().join(".viminfo").exists());
    let seen = fs::read_to_string(sandbox.home().join("seen")).expect("vim listed it");
    assert!(seen.ends_with("a.yaml\n"), "{seen}");
    assert_eq!(
        seen.lines().filter(|line| !line.is_empty()).count(),
        4,
        "{seen}"
    );
}

#[test]
fn a_text_that_was_not_changed_leaves_the_file_alone() {
    for editor in [
        "true",
        "touch",
        "sed -i s/nothing/else/",
        r#"sh -c 'cp "$0" "$0.x"; mv "$0.x" "$0"'"#,
        r#"sh -c 'sed -i "/lockleaf/d" "$0"'"#,
    ] {
        let sandbox = sealed();
        let before = state(&sandbox);
        edit(&sandbox, editor).ok().says("no changes");
        assert_eq!(state(&sandbox), before, "{editor}");
        assert!(kept(&sandbox).is_empty());
    }
    peers::needed("vim", "vim");
    let sandbox = sealed();
    let before = state(&sandbox);
    for editor in ["vim -c wq", "vim -c 'sleep 1100m' -c q"] {
        edit_on_terminal(&sandbox, editor, "\n").ok();
        assert_eq!(state(&sandbox), before, "{editor}");
    }
}

#[test]
fn an_editor_that_fails_leaves_the_file_alone_and_the_text_is_kept() {
    for (editor, told) in [
        (
            r#"sh -c 'sed -i s/alice/carol/ "$0"; exit 3'"#,
            "ended with status 3",
        ),
        (
            r#"sh -c 'sed -i s/alice/carol/ "$0"; kill -9 $$'"#,
            "was ended by signal 9",
        ),
    ] {
        let sandbox = sealed();
        let before = state(&sandbox);
        edit(&sandbox, editor)
            .ended_with(201)
            .says(told)
            .says("the edited text was kept")
            .says("lockleaf edit --recover a.yaml")
            .keeps(CANARY);
        assert_eq!(state(&sandbox), before);
        assert_no_plaintext(&sandbox);
        assert_eq!(super::recovered(&sandbox), PLAIN.replace("alice", "carol"));
    }
    let sandbox = sealed();
    edit(&sandbox, "false").ended_with(201);
    assert!(kept(&sandbox).is_empty(), "nothing was edited");
}

#[test]
fn an_editor_that_is_missing_is_named_before_a_secret_is_written() {
    let sandbox = sealed();
    let before = state(&sandbox);
    for (editor, told) in [
        ("no-such-editor --wait", "'no-such-editor' (from EDITOR)"),
        ("vim 'unclosed", "a quote is not closed"),
        ("/no/such/editor", "'/no/such/editor'"),
        (".", "'.'"),
    ] {
        edit(&sandbox, editor).ended_with(201).says(told);
    }
    assert_eq!(state(&sandbox), before);
    assert!(kept(&sandbox).is_empty());
    let ran = sandbox
        .run(peers::LOCKLEAF)
        .args(["edit", "a.yaml"])
        .env("PATH", "/nowhere")
        .go()
        .ended_with(201);
    assert!(ran.err().contains("no editor"), "{ran}");
}

#[test]
fn the_more_special_variable_names_the_editor() {
    let sandbox = sealed();
    let mut run = sandbox.run_lockleaf().args(["edit", "a.yaml"]);
    for name in ["EDITOR", "VISUAL", "SOPS_EDITOR", "LOCKLEAF_EDITOR"] {
        run = run.env(name, format!("sed -i s/alice/{name}/"));
    }
    run.go().ok();
    assert!(opened(&sandbox).contains("user: LOCKLEAF_EDITOR"));
}

#[test]
fn an_editor_that_goes_on_in_the_background_is_waited_for() {
    let forking = |sandbox: &Sandbox, name: &str| {
        sandbox.program(
            name,
            "#!/bin/sh\nfor file; do :; done\ncase $1 in --wait) sed -i s/alice/carol/ \"$file\";;\n\
             *) (sleep 0.5; sed -i s/alice/carol/ \"$file\"; touch ~/done) >/dev/null 2>&1 & esac\n",
        );
    };
    // Known ones are told to wait.
    let sandbox = sealed();
    forking(&sandbox, "code");
    edit(&sandbox, "code -n").ok();
    edit(&sandbox, "code").ok();
    assert_eq!(opened(&sandbox), PLAIN.replace("alice", "carol"));
    // The user of another is asked.
    let sandbox = sealed();
    forking(&sandbox, "my-editor");
    let line = "(while ! test -e ~/done; do sleep 0.1; done; echo) | \
                script --quiet --return --echo never -c 'EDITOR=my-editor lockleaf edit a.yaml' /dev/null";
    let ran = sandbox.run("sh").args(["-c", line]).go().ok();
    assert!(
        ran.text().contains("'my-editor' came back at once"),
        "{ran}"
    );
    assert_eq!(opened(&sandbox), PLAIN.replace("alice", "carol"));
    // Without a terminal nobody waits.
    let sandbox = sealed();
    forking(&sandbox, "my-editor");
    edit(&sandbox, "my-editor").ok().says("no changes");
    assert_eq!(opened(&sandbox), PLAIN);
}

#[test]
fn a_file_that_does_not_exist_is_made() {
    let sandbox = Sandbox::new();
    sandbox.program(
        "author",
        "#!/bin/sh\ntouch ~/called\nprintf 'user: alice\\n' > \"$1\"\n",
    );
    let run = |arguments: &[&str], editor: &str| {
        sandbox
            .run_lockleaf()
            .args(arguments)
            .env("EDITOR", editor)
            .go()
    };
    run(&["edit", "new.yaml"], "author")
        .ended_with(1)
        .says("--age");
    assert!(
        !sandbox.home().join("called").exists(),
        "nobody to encrypt for"
    );
    run(&["edit", "--age", &sandbox.recipient, "new.yaml"], "true").ok();
    assert!(!sandbox.path("new.yaml").exists());
    run(&["edit", "--age", &sandbox.recipient, "new.yaml"], "author").ok();
    assert!(sandbox.text("new.yaml").starts_with("user: ENC["));
    assert_eq!(
        sandbox.sops(&["decrypt", "new.yaml"]).ok().text(),
        "user: alice\n"
    );
}

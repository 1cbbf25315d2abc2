//! Many writers of one file: no change that was reported as done is lost.

use std::process::Child;
use std::process::Stdio;

use super::prepared;
use crate::peers::Sandbox;
use crate::peers::cases;

fn start(sandbox: &Sandbox, arguments: &[&str]) -> Child {
    sandbox
        .run_lockleaf()
        .args(arguments)
        .command()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts")
}

#[test]
fn of_many_changes_at_once_every_one_is_made_or_reported_as_not_made() {
    let mut done = 0;
    for _ in 0..3 {
        let sandbox = prepared();
        let names: Vec<String> = (0..20).map(|number| format!("key{number}")).collect();
        let writers: Vec<Child> = names
            .iter()
            .map(|name| start(&sandbox, &["set", "a.yaml", name, name]))
            .collect();
        let mut told_done = Vec::new();
        for (writer, name) in writers.into_iter().zip(&names) {
            let ended = writer.wait_with_output().expect("the child is ours");
            let said = String::from_utf8_lossy(&ended.stderr);
            match ended.status.code() {
                Some(0) => told_done.push(name),
                Some(1) => assert!(said.contains("changed by someone else meanwhile"), "{said}"),
                _ => panic!("{said}"),
            }
        }
        let text = sandbox
            .lockleaf(&["decrypt", "a.yaml"])
            .ok()
            .text()
            .into_owned();
        for name in &names {
            let there = text.contains(&format!("\n{name}: {name}\n"));
            assert_eq!(there, told_done.contains(&name), "{name}: {text}");
        }
        assert!(!told_done.is_empty());
        assert!(super::leftovers(sandbox.work()).is_empty());
        sandbox.sops(&["decrypt", "a.yaml"]).ok();
        done += names.len();
    }
    cases::report("changes_at_once", done, 60);
}

#[test]
fn deeds_of_different_kinds_do_not_undo_each_other() {
    let sandbox = prepared();
    for _ in 0..5 {
        let deeds = [
            start(&sandbox, &["rotate", "-i", "a.yaml"]),
            start(&sandbox, &["set", "a.yaml", "user", "bob"]),
            start(&sandbox, &["encrypt", "-i", "plain.yaml"]),
            start(&sandbox, &["encrypt", "-i", "plain.yaml"]),
        ];
        let statuses = deeds.map(|deed| {
            let ended = deed.wait_with_output().expect("the child is ours");
            ended.status.code()
        });
        let known = [Some(0), Some(1), Some(203)];
        assert!(
            statuses.iter().all(|status| known.contains(status)),
            "{statuses:?}"
        );
        assert_eq!(
            sandbox.lockleaf(&["decrypt", "plain.yaml"]).ok().text(),
            super::PLAIN
        );
        let user = sandbox.lockleaf(&["get", "a.yaml", "user"]).ok();
        let expected = if statuses[1] == Some(0) {
            "bob"
        } else {
            "alice"
        };
        assert_eq!(user.text(), expected);
        sandbox.lockleaf(&["set", "a.yaml", "user", "alice"]).ok();
        sandbox.write("plain.yaml", super::PLAIN);
    }
}

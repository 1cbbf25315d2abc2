//! SOPS reads and changes what is sealed here.

use lockleaf::sops::seal::Verdict;
use lockleaf::sops::sealing::SealError;

use crate::core::Safe;
use crate::core::amend;
use crate::core::open_with;
use crate::core::values;
use crate::peers::Sandbox;
use crate::peers::cases;
use crate::texts;
use crate::texts::by_sops;

/// What is wrong with what SOPS makes of a file sealed here.
///
/// A readable block scalar at the very end of the text ends in a line break once a block follows.
fn fault(sandbox: &Sandbox, plain: &str, sealed: &str) -> Option<String> {
    sandbox.write("ours.yaml", sealed);
    let opened = sandbox.sops(&["decrypt", "ours.yaml"]);
    if opened.status != 0 {
        return Some(opened.to_string());
    }
    let text = opened.text();
    // SOPS repeats the comments of an anchored collection for aliases that were kept, and cannot
    // open them there. Nothing else may stay sealed.
    let all_opened = text.lines().all(|line| {
        !line.contains("ENC[") || (plain.contains('*') && line.trim().starts_with("#ENC["))
    });
    if !all_opened {
        return Some(format!("something stays sealed:\n{text}"));
    }
    let said = values(&text);
    let closed = format!("{plain}\n# end\n");
    (said != values(plain) && said != values(&closed)).then(|| format!("other values:\n{text}"))
}

fn safes(base: &Safe) -> Vec<Safe> {
    let words = "[Nn]ote|[Hh]ead|wide|Stat";
    vec![
        base.clone(),
        base.selecting("encrypted_suffix", "e"),
        base.selecting("encrypted_regex", "^[a-k]"),
        base.selecting("unencrypted_regex", "^[a-k]"),
        base.selecting("unencrypted_comment_regex", words),
        base.selecting("encrypted_comment_regex", words),
        base.selecting("encrypted_regex", "^[a-k]")
            .mac_only_encrypted(),
    ]
}

#[test]
fn sops_opens_what_is_sealed_here_with_every_selector() {
    let sandbox = Sandbox::new();
    let safes = safes(&Safe::shared_with(&sandbox.recipient));
    let mut count = 0;
    let mut faults = Vec::new();
    for text in texts::all(120) {
        if by_sops(&sandbox, &text.yaml).is_none() {
            continue;
        }
        for safe in &safes {
            match safe.seal(&text.yaml) {
                Ok(sealed) => {
                    count += 1;
                    let fault = fault(&sandbox, &text.yaml, &sealed);
                    let told = |fault| format!("{}, {:?}: {fault}", text.name, safe.selector());
                    faults.extend(fault.map(told));
                }
                // A key that is an alias is refused by name, and so is an alias across borders.
                Err(SealError::Yaml(_) | SealError::Alias(_)) => {}
                Err(fault) => faults.push(format!("{}: {fault}", text.name)),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    cases::report("interop_yaml_ours", count, 1500);
}

#[test]
fn sops_prints_no_warning_about_what_is_sealed_here() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let text = "# head\na: 1 # line\nl:\n# in the list\n#\n- x # y\n# end\nm: {} # m\n";
    sandbox.write("ours.yaml", safe.seal(text).expect("it can be sealed"));
    let opened = sandbox.sops(&["decrypt", "ours.yaml"]).ok();
    assert_eq!(opened.err(), "");
    assert!(!opened.text().contains("ENC["));
}

#[test]
fn sops_edits_what_is_sealed_here_and_the_result_opens_as_last_written_by_sops() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let keys = std::fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    sandbox.write(
        ".sops.yaml",
        format!("creation_rules:\n- age: {}\n", sandbox.recipient),
    );
    let editor = "sed -i s/one/two/";
    let commands: [&[&str]; 4] = [
        &["set", "ours.yaml", "[\"a\"]", "\"changed\""],
        &["unset", "ours.yaml", "[\"c\"]"],
        &["rotate", "-i", "ours.yaml"],
        &["edit", "ours.yaml"],
    ];
    let plain =
        "# head\na: one # note\nb:\n- 0x1F\n# in\n- &x {k: 1.10}\n- *x\nc: '1'\nd: |+\n  t\n\n";
    let mut count = 0;
    for command in commands {
        sandbox.write("ours.yaml", safe.seal(plain).expect("it can be sealed"));
        let run = sandbox.run(&crate::peers::Peers::find().sops);
        run.args(command).env("SOPS_EDITOR", editor).go().ok();
        let changed = sandbox.text("ours.yaml");
        let opened = open_with(&changed, &keys).expect("what SOPS changed opens");
        assert_eq!(opened.verdict, Verdict::WrittenBySops, "{command:?}");
        let ours = opened.plaintext().expect("a spelling reads back");
        let theirs = sandbox.sops(&["decrypt", "ours.yaml"]).ok();
        assert_eq!(values(ours.expose()), values(&theirs.text()), "{command:?}");
        assert_eq!(
            ours.expose().matches('#').count(),
            plain.matches('#').count()
        );
        count += 1;
    }
    cases::report("interop_yaml_edited", count, 4);
}

#[test]
fn a_file_of_sops_that_was_changed_here_is_read_by_sops() {
    let sandbox = Sandbox::new();
    let keys = std::fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    let mut count = 0;
    for text in texts::all(150) {
        let Some(theirs) = by_sops(&sandbox, &text.yaml) else {
            continue;
        };
        let opened = open_with(&theirs.sealed, &keys).expect("what SOPS wrote opens");
        let plain = opened.plaintext().expect("a spelling reads back");
        let resealed = match amend(plain.expose(), &opened) {
            Ok(resealed) => resealed,
            Err(fault) => panic!("{}: {fault}\n{}", text.name, plain.expose()),
        };
        let fault = fault(&sandbox, plain.expose(), &resealed);
        assert_eq!(fault, None, "{}\n{}\n{resealed}", text.name, theirs.sealed);
        count += 1;
    }
    cases::report("interop_yaml_amended", count, 200);
}

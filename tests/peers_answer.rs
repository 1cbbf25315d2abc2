//! The peers that the other tests compare with are there and are the right ones.

mod peers;

use peers::Peers;
use peers::Sandbox;
use peers::cases;
use peers::yaml_suite;

#[test]
fn the_real_sops_is_the_version_that_the_format_was_read_from() {
    let version = Sandbox::new()
        .sops(&["--version", "--disable-version-check"])
        .ok();
    assert!(version.text().starts_with("sops 3.11."), "{version}");
}

#[test]
fn the_real_sops_opens_with_the_key_of_the_sandbox() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", "a: one\n");
    sandbox
        .sops(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    assert!(sandbox.text("a.yaml").starts_with("a: ENC[AES256_GCM,"));
    assert_eq!(sandbox.sops(&["decrypt", "a.yaml"]).ok().text(), "a: one\n");
}

#[test]
fn age_opens_what_it_sealed() {
    let sandbox = Sandbox::new();
    let sealed = sandbox
        .run(&Peers::find().age)
        .args(["--armor", "--recipient", &sandbox.recipient])
        .stdin("kept")
        .go()
        .ok();
    let opened = sandbox
        .run(&Peers::find().age)
        .args(["--decrypt", "--identity"])
        .arg(sandbox.key_file())
        .stdin(&sealed.stdout)
        .go()
        .ok();
    assert_eq!(opened.text(), "kept");
}

#[test]
fn a_program_on_a_terminal_sees_a_terminal_and_what_is_typed() {
    let sandbox = Sandbox::new();
    let ran = sandbox
        .on_terminal(
            "test -t 0 && read -r word && echo got:$word; exit 7",
            "two\n",
        )
        .ended_with(7);
    assert!(ran.text().contains("got:two"), "{ran}");
}

#[test]
fn the_yaml_suite_is_whole() {
    let all = yaml_suite::cases();
    cases::report("yaml_suite_texts", all.len(), yaml_suite::SIZE.0);
}

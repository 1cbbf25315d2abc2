//! Names behind which there is no file.

use std::fs;

use super::prepared;

#[test]
fn a_file_that_is_missing_has_the_status_of_sops() {
    let sandbox = prepared();
    for deed in [
        &["decrypt", "no.yaml"][..],
        &["decrypt", "-i", "no.yaml"],
        &["encrypt", "no.yaml"],
        &["encrypt", "-i", "no.yaml"],
        &["set", "no.yaml", "a", "b"],
        &["unset", "no.yaml", "a"],
        &["get", "no.yaml", "a"],
        &["rotate", "-i", "no.yaml"],
        &["updatekeys", "--yes", "no.yaml"],
        &["status", "no.yaml"],
        &["decrypt", "plain.yaml/x.yaml"],
    ] {
        sandbox
            .lockleaf(deed)
            .ended_with(100)
            .says(deed.iter().find(|word| word.contains('.')).expect("a file"));
    }
    assert!(!sandbox.path("no.yaml").exists());
    sandbox
        .lockleaf(&["decrypt", "a.yaml", "--output", "no/such/folder.yaml"])
        .ended_with(3)
        .says("folder");
}

#[test]
fn a_folder_is_no_file() {
    let sandbox = prepared();
    fs::create_dir(sandbox.path("folder.yaml")).expect("the work folder is ours");
    for deed in [
        &["decrypt", "folder.yaml"][..],
        &["encrypt", "folder.yaml"],
        &["set", "folder.yaml", "a", "b"],
        &["get", "folder.yaml", "a"],
        &["edit", "folder.yaml"],
        &["rotate", "folder.yaml"],
    ] {
        sandbox.lockleaf(deed).ended_with(2).says("folder");
    }
    let ran = sandbox.lockleaf(&["decrypt", "a.yaml", "--output", "folder.yaml"]);
    assert!(ran.status != 0 && ran.err().contains("folder"), "{ran}");
    assert!(sandbox.path("folder.yaml").is_dir());
}

#[test]
fn links_in_a_circle_and_links_to_nothing_are_named() {
    let sandbox = prepared();
    std::os::unix::fs::symlink("loop.yaml", sandbox.path("loop.yaml")).expect("a link");
    std::os::unix::fs::symlink("nothing.yaml", sandbox.path("dangling.yaml")).expect("a link");
    sandbox
        .lockleaf(&["decrypt", "loop.yaml"])
        .ended_with(2)
        .says("circle");
    sandbox
        .lockleaf(&["set", "loop.yaml", "a", "b"])
        .ended_with(2)
        .says("circle");
    sandbox
        .lockleaf(&["decrypt", "dangling.yaml"])
        .ended_with(100);
    sandbox
        .lockleaf(&["decrypt", "/dev/null"])
        .says("/dev/null");
    sandbox
        .lockleaf(&["set", "/dev/null", "a", "b"])
        .ended_with(2)
        .says("device");
}

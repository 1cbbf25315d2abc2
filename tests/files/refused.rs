//! Disks and folders that do not take the new text: the old one stays.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::DEEDS;
use super::begin;
use super::bound_by_rights;
use super::leftovers;
use super::prepared;
use super::state;
use super::with_own_mounts;
use crate::peers::cases;

#[test]
fn a_full_disk_leaves_the_old_text_and_nothing_else() {
    let sandbox = prepared();
    let value = "canary".repeat(50_000);
    sandbox.write("plain.yaml", format!("a: {value}\nb: {value}\n"));
    sandbox
        .lockleaf(&["encrypt", "plain.yaml", "--output", "sealed.yaml"])
        .ok();
    let mut refused = 0;
    for (from, deed) in [
        ("plain.yaml", "encrypt -i disk/a.yaml"),
        ("sealed.yaml", "decrypt -i disk/a.yaml"),
        ("sealed.yaml", "set disk/a.yaml b x"),
        ("sealed.yaml", "rotate -i disk/a.yaml"),
        ("sealed.yaml", "edit disk/a.yaml"),
        ("plain.yaml", "encrypt plain.yaml --output disk/a.yaml"),
        ("sealed.yaml", "decrypt sealed.yaml --output disk/a.yaml"),
        ("sealed.yaml", "set --write-through disk/a.yaml b x"),
    ] {
        let script = format!(
            "mkdir -p disk && mount -t tmpfs -o size=1m tmpfs disk && cp {from} disk/a.yaml || exit 77
             cp .sops.yaml disk/
             head -c 10000000 /dev/zero > disk/fill 2>/dev/null
             export EDITOR='sed -i s/canary$/bob/'
             lockleaf {deed}; status=$?
             cmp {from} disk/a.yaml || exit 70
             [ \"$(ls -A disk)\" = \"$(printf '.sops.yaml\\na.yaml\\nfill')\" ] || exit 71
             exit $status"
        );
        let ran = with_own_mounts(&sandbox, &script);
        if deed.contains("write-through") {
            // The room of the old text is enough for a shorter one: nothing to refuse, or refused.
            continue;
        }
        let ran = ran
            .says("no space is left on the disk")
            .keeps("canarycanary");
        assert_eq!(ran.status, 3, "{deed}: {ran}");
        refused += 1;
    }
    cases::report("full_disks", refused, 7);
}

#[test]
fn a_write_through_onto_a_full_disk_keeps_the_old_text() {
    let sandbox = prepared();
    let ran = with_own_mounts(
        &sandbox,
        "mkdir disk && mount -t tmpfs -o size=64k tmpfs disk && cp a.yaml disk/a.yaml || exit 77
         ln disk/a.yaml disk/twin.yaml
         head -c 10000000 /dev/zero > disk/fill 2>/dev/null
         head -c 9000 /dev/zero | tr '\\0' x > value
         lockleaf set --write-through disk/a.yaml new value --value-file; status=$?
         cmp a.yaml disk/twin.yaml || exit 70
         exit $status",
    )
    .says("no space is left");
    assert_eq!(ran.status, 3, "{ran}");
}

#[test]
fn a_read_only_disk_is_named() {
    let sandbox = prepared();
    let ran = with_own_mounts(
        &sandbox,
        "mkdir disk && mount -t tmpfs tmpfs disk && cp a.yaml disk/ && mount -o remount,ro disk
         lockleaf set disk/a.yaml user bob",
    )
    .says("read-only");
    assert_eq!(ran.status, 3, "{ran}");
}

#[test]
fn a_mounted_file_is_refused_and_write_through_writes_into_it() {
    let sandbox = prepared();
    sandbox.write("mounted.yaml", "");
    let ran = with_own_mounts(
        &sandbox,
        "mount --bind a.yaml mounted.yaml
         cp a.yaml before
         lockleaf set mounted.yaml user bob && exit 70
         cmp before a.yaml || exit 71
         lockleaf set --write-through mounted.yaml user bob || exit 72
         cmp a.yaml mounted.yaml || exit 73
         lockleaf get a.yaml user",
    )
    .ok()
    .says("--write-through");
    assert_eq!(ran.text(), "bob", "{ran}");
}

#[test]
fn a_folder_that_takes_no_file_is_refused_and_write_through_goes_around_it() {
    let mut refused = 0;
    for deed in DEEDS {
        let sandbox = prepared();
        let file = sandbox.path("a.yaml");
        let before = state(&file);
        let lock = |mode| {
            fs::set_permissions(sandbox.work(), fs::Permissions::from_mode(mode)).expect("ours");
        };
        let run = || {
            bound_by_rights(&sandbox, "")
                .args(deed)
                .env("EDITOR", "sed -i s/alice/bob/")
        };
        lock(0o555);
        let first = run().go();
        let after = state(&file);
        let second = run().arg("--write-through").go();
        lock(0o755);
        let first = first.says("--write-through").keeps("canary");
        assert!(first.status != 0, "{first}");
        assert_eq!(after, before, "{deed:?}");
        let second = second.ok();
        assert_ne!(sandbox.bytes("a.yaml"), before.0, "{second}");
        refused += 1;
    }
    cases::report("read_only_folders", refused, 5);
}

#[test]
fn a_write_protected_file_is_refused() {
    for deed in DEEDS {
        let sandbox = prepared();
        let file = sandbox.path("a.yaml");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).expect("it is ours");
        let before = state(&file);
        for more in [&[][..], &["--write-through"]] {
            let ran = bound_by_rights(&sandbox, "")
                .args(deed)
                .args(more)
                .env("EDITOR", "sed -i s/alice/bob/")
                .go()
                .says("write-protected")
                .keeps("canary");
            assert_eq!(ran.status, 3, "{ran}");
            assert_eq!(state(&file), before);
        }
        assert!(leftovers(sandbox.work()).is_empty());
    }
}

#[test]
fn a_file_that_may_not_be_read_is_named() {
    let sandbox = prepared();
    let file = sandbox.path("a.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o0)).expect("it is ours");
    for deed in [
        &["decrypt", "a.yaml"][..],
        &["set", "a.yaml", "user", "bob"],
    ] {
        bound_by_rights(&sandbox, "")
            .args(deed)
            .go()
            .ended_with(2)
            .says("'a.yaml'");
    }
}

#[test]
fn a_file_over_the_limit_is_refused_wherever_it_comes_from() {
    let sandbox = prepared();
    let before = state(&sandbox.path("a.yaml"));
    for deed in DEEDS {
        begin(&sandbox, deed)
            .args(["--max-size", "100"])
            .go()
            .ended_with(2)
            .says("larger than the limit of 100 bytes (--max-size)");
    }
    assert_eq!(state(&sandbox.path("a.yaml")), before);
    sandbox
        .run_lockleaf()
        .args(["encrypt", "--max-size", "10", "--age", &sandbox.recipient])
        .stdin(super::PLAIN)
        .go()
        .ended_with(2)
        .says("--max-size");
    // A sparse file: nothing of it is on the disk, and nothing of it is read.
    let big = fs::File::create(sandbox.path("big.yaml")).expect("the work folder is ours");
    big.set_len((256 << 20) + 1).expect("a sparse file");
    sandbox
        .lockleaf(&["encrypt", "-i", "big.yaml"])
        .ended_with(2)
        .says("--max-size");
}

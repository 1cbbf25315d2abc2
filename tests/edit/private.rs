//! Where the text lies while it is edited: in memory, for its owner alone.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::assert_no_plaintext;
use super::begin;
use super::edit;
use super::sealed;

/// Writes down where the text lies, and changes it.
const WITNESS: &str = "\
#!/bin/sh
stat -c '%a' \"$1\" \"$(dirname \"$1\")\" > ~/seen
stat -f -c '%T' \"$1\" >> ~/seen
printf '%s\\n' \"$1\" >> ~/seen
sed -i s/alice/carol/ \"$1\"
cp \"$1\" \"$1~\"; cp \"$1\" \"$(dirname \"$1\")/.a.yaml.swp\"
";

#[test]
fn the_text_lies_in_memory_for_its_owner_alone_and_goes_with_what_lies_beside_it() {
    for own in [true, false] {
        let sandbox = sealed();
        sandbox.program("witness", WITNESS);
        let runtime = tempfile::Builder::new()
            .prefix("lockleaf-runtime-")
            .tempdir_in("/dev/shm")
            .expect("there is memory-backed storage");
        fs::set_permissions(runtime.path(), fs::Permissions::from_mode(0o700)).expect("ours");
        let mut run = begin(&sandbox, "witness");
        if own {
            run = run.env("XDG_RUNTIME_DIR", runtime.path());
        }
        run.go().ok();
        let seen = fs::read_to_string(sandbox.home().join("seen")).expect("it was written");
        let seen: Vec<&str> = seen.lines().collect();
        assert_eq!(&seen[..3], ["600", "700", "tmpfs"]);
        let base = match own {
            true => runtime.path().join("lockleaf"),
            false => "/dev/shm".into(),
        };
        assert!(
            seen[3].starts_with(base.to_str().expect("text")),
            "{seen:?}"
        );
        assert!(seen[3].ends_with("/a.yaml"), "{seen:?}");
        assert!(
            !std::path::Path::new(seen[3])
                .parent()
                .expect("a folder")
                .exists()
        );
        assert!(super::holding(runtime.path(), "").is_empty());
        assert_no_plaintext(&sandbox);
    }
}

#[test]
fn a_runtime_folder_that_others_can_write_or_that_is_on_disk_is_not_used() {
    let shared = tempfile::Builder::new()
        .prefix("lockleaf-runtime-")
        .tempdir_in("/dev/shm")
        .expect("there is memory-backed storage");
    fs::set_permissions(shared.path(), fs::Permissions::from_mode(0o777)).expect("ours");
    let sandbox = sealed();
    sandbox.program("witness", WITNESS);
    for folder in [shared.path(), sandbox.home()] {
        begin(&sandbox, "witness")
            .env("XDG_RUNTIME_DIR", folder)
            .go()
            .ok();
        let seen = fs::read_to_string(sandbox.home().join("seen")).expect("it was written");
        let place = seen.lines().last().expect("a path");
        assert!(place.starts_with("/dev/shm/lockleaf-edit-"), "{seen}");
        begin(&sandbox, "sed -i s/carol/alice/").go().ok();
    }
}

#[test]
fn a_text_is_not_written_over_what_an_editor_put_in_its_place() {
    let sandbox = sealed();
    let victim = sandbox.write("victim", "precious\n");
    let script = format!(
        "#!/bin/sh\nif test -e ~/once; then cat \"$1\" >/dev/null; else touch ~/once\n\
         printf 'x: [a\\n' > \"$1\"; rm \"$1\"; ln -s {} \"$1\"; fi\n",
        victim.display()
    );
    sandbox.program("linker", &script);
    let ran = edit(&sandbox, "linker");
    assert!(ran.status != 0, "{ran}");
    assert_eq!(sandbox.text("victim"), "precious\n");
}

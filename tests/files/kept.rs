//! What a file carries besides its text stays: mode, attributes, access list, owner, links to it.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::fs::chown;
use std::os::unix::fs::symlink;
use std::path::Path;

use rustix::fs::XattrFlags;
use rustix::fs::getxattr;
use rustix::fs::setxattr;

use super::DEEDS;
use super::begin;
use super::is_root;
use super::prepared;
use crate::peers::Sandbox;
use crate::peers::cases;

/// An access control list as the kernel stores it: rights for one more user.
fn access_list() -> Vec<u8> {
    let mut bytes = vec![2, 0, 0, 0];
    for (tag, rights, id) in [
        (1_u16, 6_u8, u32::MAX),
        (2, 4, 12345),
        (4, 4, u32::MAX),
        (16, 4, u32::MAX),
        (32, 0, u32::MAX),
    ] {
        bytes.extend(tag.to_le_bytes());
        bytes.extend([rights, 0]);
        bytes.extend(id.to_le_bytes());
    }
    bytes
}

fn attribute(path: &Path, name: &str) -> Option<Vec<u8>> {
    let mut value = vec![0; 4096];
    let length = getxattr(path, name, &mut value[..]).ok()?;
    value.truncate(length);
    Some(value)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode()
        & 0o7777
}

fn sealing() -> impl Iterator<Item = &'static [&'static str]> {
    DEEDS.into_iter().filter(|deed| deed[0] != "decrypt")
}

#[test]
fn the_mode_stays_and_decrypted_files_are_for_their_owner_alone() {
    let mut kept = 0;
    for bits in [0o644, 0o664, 0o600, 0o640] {
        for deed in DEEDS {
            let sandbox = prepared();
            let path = sandbox.path("a.yaml");
            fs::set_permissions(&path, fs::Permissions::from_mode(bits)).expect("it is ours");
            begin(&sandbox, deed).go().ok();
            let expected = if deed[0] == "decrypt" {
                bits & 0o700
            } else {
                bits
            };
            assert_eq!(mode(&path), expected, "{deed:?}");
            kept += 1;
        }
    }
    cases::report("modes_kept", kept, 20);
}

#[test]
fn attributes_and_the_access_list_stay() {
    for deed in sealing() {
        let sandbox = prepared();
        let path = sandbox.path("a.yaml");
        let set = |name: &str, value: &[u8]| {
            setxattr(&path, name, value, XattrFlags::empty())
                .expect("the temporary folder keeps attributes and access lists");
        };
        set("user.note", b"kept");
        set("system.posix_acl_access", &access_list());
        begin(&sandbox, deed).go().ok();
        assert_eq!(attribute(&path, "user.note").as_deref(), Some(&b"kept"[..]));
        assert_eq!(
            attribute(&path, "system.posix_acl_access"),
            Some(access_list())
        );
    }
    // Plaintext is for its owner alone: a list that lets others read is not taken over.
    let sandbox = prepared();
    let path = sandbox.path("a.yaml");
    let list = access_list();
    setxattr(&path, "system.posix_acl_access", &list, XattrFlags::empty()).expect("as above");
    sandbox.lockleaf(&["decrypt", "-i", "a.yaml"]).ok();
    assert_eq!(attribute(&path, "system.posix_acl_access"), None);
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn the_owner_stays_or_the_deed_is_refused() {
    if !is_root() {
        // Only root can give a file to somebody.
        return;
    }
    for deed in sealing() {
        let sandbox = prepared();
        let path = sandbox.path("a.yaml");
        chown(&path, Some(12345), Some(12346)).expect("root gives files away");
        begin(&sandbox, deed).go().ok();
        let facts = fs::metadata(&path).expect("it is there");
        assert_eq!((facts.uid(), facts.gid()), (12345, 12346), "{deed:?}");
    }
    let sandbox = prepared();
    let path = sandbox.path("a.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).expect("it is ours");
    chown(&path, Some(12345), Some(12346)).expect("root gives files away");
    let before = super::state(&path);
    let set = |more: &[&str]| {
        super::bound_by_rights(&sandbox, ",-chown,-fowner")
            .args(["set", "a.yaml", "user", "bob"])
            .args(more)
            .go()
    };
    let ran = set(&[]).says("--write-through").says("user 12345");
    assert!(ran.status != 0);
    assert_eq!(super::state(&path), before);
    set(&["--write-through"]).ok();
    let facts = fs::metadata(&path).expect("it is there");
    assert_eq!((facts.uid(), facts.gid()), (12345, 12346));
    assert_eq!(
        sandbox.lockleaf(&["get", "a.yaml", "user"]).ok().text(),
        "bob"
    );
}

#[test]
fn the_file_behind_links_changes_and_the_links_stay() {
    for deed in DEEDS {
        let sandbox = prepared();
        fs::create_dir(sandbox.path("deep")).expect("the work folder is ours");
        fs::rename(sandbox.path("a.yaml"), sandbox.path("deep/real.yaml")).expect("ours");
        symlink("deep/next.yaml", sandbox.path("a.yaml")).expect("a link");
        symlink("real.yaml", sandbox.path("deep/next.yaml")).expect("a link");
        let before = sandbox.bytes("deep/real.yaml");
        begin(&sandbox, deed).go().ok();
        for link in ["a.yaml", "deep/next.yaml"] {
            let facts = fs::symlink_metadata(sandbox.path(link)).expect("it is there");
            assert!(facts.is_symlink(), "{deed:?}");
        }
        assert_ne!(sandbox.bytes("deep/real.yaml"), before, "{deed:?}");
    }
}

#[test]
fn several_hard_links_are_refused_and_write_through_serves_them_all() {
    for deed in DEEDS {
        let sandbox = prepared();
        let [one, other] = ["a.yaml", "twin.yaml"].map(|name| sandbox.path(name));
        fs::hard_link(&one, &other).expect("a link");
        let before = super::state(&one);
        let ran = begin(&sandbox, deed)
            .go()
            .says("--write-through")
            .keeps("canary");
        assert!(ran.status != 0, "{ran}");
        assert_eq!(super::state(&one), before);
        begin(&sandbox, deed).arg("--write-through").go().ok();
        assert_ne!(fs::read(&one).expect("it is there"), before.0);
        assert_eq!(fs::read(&one).ok(), fs::read(&other).ok());
        let facts = fs::metadata(&one).expect("it is there");
        assert_eq!((facts.ino(), facts.nlink()), (before.2, 2));
    }
}

#[test]
fn a_new_file_follows_the_umask_if_it_is_sealed_and_is_private_if_not() {
    let sandbox = prepared();
    let run = |line: &str| sandbox.run("sh").args(["-c", line]).go().ok();
    run("umask 002; lockleaf encrypt plain.yaml --output sealed.yaml");
    run("umask 000; lockleaf decrypt sealed.yaml --output opened.yaml");
    assert_eq!(mode(&sandbox.path("sealed.yaml")), 0o664);
    assert_eq!(mode(&sandbox.path("opened.yaml")), 0o600);
    let plain = fs::read(Sandbox::path(&sandbox, "opened.yaml")).expect("it is there");
    assert_eq!(plain, super::PLAIN.as_bytes());
}

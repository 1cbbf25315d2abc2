//! Secrets: their data is shown decoded, and taken back encoded.

use std::fs;

use super::edit;
use super::opened;
use super::state;
use crate::peers::Sandbox;

/// A Secret: `aHVudGVyMg==` is `hunter2`, the second value is no text, the third spells its
/// base64 in a way of its own.
const SECRET: &str = "\
apiVersion: v1
kind: Secret
metadata:
  name: db
data:
  user: aHVudGVyMg==   # the user
  blob: //8AAQ==
  pem: |
    LS0tLS1CRUdJTi0tLS0tCkFBQUEKLS0tLS1FTkQt
    LS0tLQo=
stringData:
  note: plain
";

fn sealed_secret() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", SECRET);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    sandbox
}

#[test]
fn data_is_shown_decoded_and_only_what_changed_is_encoded_anew() {
    let sandbox = sealed_secret();
    let before = state(&sandbox);
    edit(&sandbox, "true").ok().says("no changes");
    assert_eq!(state(&sandbox), before);
    sandbox.program(
        "editor",
        "#!/bin/sh\ncp \"$1\" ~/seen\nsed -i 's/hunter2/hunter3/;s/^stringData/  added: brand new\\nstringData/' \"$1\"\n",
    );
    edit(&sandbox, "editor").ok().keeps("hunter").keeps("brand");
    let seen = fs::read_to_string(sandbox.home().join("seen")).expect("it was copied");
    assert!(seen.contains("user: hunter2   # the user\n"), "{seen}");
    assert!(seen.contains("-----BEGIN-----\n"), "{seen}");
    let expected = SECRET
        .replace("aHVudGVyMg==", "aHVudGVyMw==")
        .replace("stringData:", "  added: YnJhbmQgbmV3\nstringData:");
    assert_eq!(opened(&sandbox), expected);
}

#[test]
fn raw_shows_the_base64() {
    let sandbox = sealed_secret();
    sandbox.program(
        "editor",
        "#!/bin/sh\ncp \"$1\" ~/seen\nsed -i s/aHVudGVyMg==/aHVudGVyMw==/ \"$1\"\n",
    );
    sandbox
        .run_lockleaf()
        .args(["edit", "--raw", "a.yaml"])
        .env("EDITOR", "editor")
        .go()
        .ok();
    let seen = fs::read_to_string(sandbox.home().join("seen")).expect("it was copied");
    assert!(seen.ends_with(SECRET), "{seen}");
    assert_eq!(
        opened(&sandbox),
        SECRET.replace("aHVudGVyMg==", "aHVudGVyMw==")
    );
}

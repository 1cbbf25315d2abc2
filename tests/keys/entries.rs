//! Recipients that cannot be used yet: told by name where they are asked for, kept to the letter
//! where a file has them.

use super::PLAIN;
use crate::peers::Sandbox;
use crate::peers::cases;

const POST_QUANTUM: &str = "age1pq1q0g4fpnt4hh5f0p2mjg4qpqyfsx6yqtfqyv5lnqj8sx3ahqev9n7tzl";

/// Entries of other types, as SOPS writes them.
const OTHERS: &str = "    kms:
        - arn: arn:aws:kms:us-east-1:656532927350:key/920aff2e-c5f1-4040-943a-047fa387b27e
          created_at: \"2024-03-01T10:00:00Z\"
          enc: CiC6yCOtzsnFhkfdIslYZ0bAf//gYLYCmIu87B3sy/5yYxKnAQEBAQB4usgjrc7JxYZH3SLJWGdG
          aws_profile: foo
    pgp:
        - created_at: \"2024-03-01T10:00:00Z\"
          enc: |-
            -----BEGIN PGP MESSAGE-----

            hQEMAyUpShfNkFB/AQf/dummy
            =abcd
            -----END PGP MESSAGE-----
          fp: 85D77543B3D624B63CEA9E6DBC17301B491B3F21
";

/// A file that `sops` sealed, with entries for keys that nobody here has.
fn with_other_entries(sandbox: &Sandbox) {
    sandbox.write("a.yaml", PLAIN);
    sandbox
        .sops(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    let text = sandbox.text("a.yaml");
    let quantum = format!(
        "    age:\n        - recipient: {POST_QUANTUM}\n          enc: |\n            \
         -----BEGIN AGE ENCRYPTED FILE-----\n            \
         YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHg=\n            \
         -----END AGE ENCRYPTED FILE-----\n"
    );
    let text = text.replacen("    age:\n", &quantum, 1);
    let text = text.replacen("sops:\n", &format!("sops:\n{OTHERS}"), 1);
    sandbox.write("a.yaml", text);
}

/// The lines of `text` that name other keys and hold their entries, sorted.
fn others_in(text: &str) -> Vec<&str> {
    let wanted: Vec<&str> = OTHERS.lines().map(str::trim).collect();
    let mut lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| wanted.contains(line) || line.contains("age1pq1") || line.ends_with("IHg="))
        .collect();
    lines.sort_unstable();
    lines
}

#[test]
fn a_post_quantum_recipient_is_named_where_it_is_asked_for() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", POST_QUANTUM, "a.yaml"])
        .ended_with(2)
        .says(POST_QUANTUM)
        .says("post-quantum");
    sandbox.write(
        ".sops.yaml",
        format!("creation_rules:\n  - age: {POST_QUANTUM}\n"),
    );
    let ran = sandbox
        .lockleaf(&["encrypt", "-i", "a.yaml"])
        .says(POST_QUANTUM);
    assert!(ran.status != 0, "{ran}");
    assert_eq!(sandbox.text("a.yaml"), PLAIN);
}

#[test]
fn entries_that_cannot_be_used_are_kept_to_the_letter() {
    let sandbox = Sandbox::new();
    let bob = sandbox.make_key(&sandbox.home().join("bob.txt"));
    let fingerprint = "85D77543B3D624B63CEA9E6DBC17301B491B3F21";
    let arn = "arn:aws:kms:us-east-1:656532927350:key/920aff2e-c5f1-4040-943a-047fa387b27e";
    let rules = format!(
        "creation_rules:\n  - age: [{}, {POST_QUANTUM}, {bob}]\n    pgp: {fingerprint}\n    \
         kms: {arn}\n    aws_profile: foo\n",
        sandbox.recipient
    );
    let mut kept = 0;
    for deed in [
        &["set", "a.yaml", "user", "bob"][..],
        &["unset", "a.yaml", "user"],
        &["edit", "a.yaml"],
        &["updatekeys", "--yes", "a.yaml"],
    ] {
        // The real SOPS reads the rules too, and knows no such recipient.
        let _ = std::fs::remove_file(sandbox.path(".sops.yaml"));
        with_other_entries(&sandbox);
        sandbox.write(".sops.yaml", &rules);
        let before = sandbox.text("a.yaml");
        sandbox
            .run_lockleaf()
            .args(deed)
            .env("EDITOR", "sed -i s/alice/carol/")
            .go()
            .ok();
        let after = sandbox.text("a.yaml");
        assert_ne!(before, after, "{deed:?}");
        assert!(
            others_in(&before).len() >= OTHERS.lines().count(),
            "{before}"
        );
        assert_eq!(others_in(&before), others_in(&after), "{deed:?}");
        std::fs::remove_file(sandbox.path(".sops.yaml")).expect("it was written");
        sandbox.sops(&["decrypt", "a.yaml"]).ok();
        sandbox.lockleaf(&["decrypt", "a.yaml"]).ok();
        kept += 1;
    }
    cases::report("entries_of_other_types_kept", kept, 4);
}

#[test]
fn a_rotation_that_would_lose_somebody_is_refused() {
    let sandbox = Sandbox::new();
    with_other_entries(&sandbox);
    let before = sandbox.bytes("a.yaml");
    let ran = sandbox.lockleaf(&["rotate", "-i", "--keep-recipients", "a.yaml"]);
    assert!(ran.status != 0, "{ran}");
    assert_eq!(sandbox.bytes("a.yaml"), before);
}

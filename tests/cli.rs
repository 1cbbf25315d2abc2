//! The command line as its users meet it: what it prints, what it refuses, and how it ends.

mod peers;

#[path = "cli/files.rs"]
mod files;
#[path = "cli/folders.rs"]
mod folders;
#[path = "cli/looked_for.rs"]
mod looked_for;
#[path = "cli/recipients.rs"]
mod recipients;
#[path = "cli/terminal.rs"]
mod terminal;
#[path = "cli/usage.rs"]
mod usage;
#[path = "cli/values.rs"]
mod values;

use peers::Ran;
use peers::Sandbox;

/// A value that no message may contain.
pub const CANARY: &str = "c4nary-Value-77";

/// A Secret with two values under `data`, one under `stringData`, and another document.
pub const SECRET: &str = concat!(
    "apiVersion: v1\n",
    "kind: Secret\n",
    "metadata: {name: db}\n",
    "data:\n",
    "  user: YWRtaW4=   # admin\n",
    "  tls.crt: AAECAw==\n",
    "stringData:\n",
    "  pass",
    "word: c4nary-Value-77\n",
    "---\n",
    "kind: Secret\n",
    "metadata:\n",
    "  name: redis\n",
    "stringData:\n",
    "  pass",
    "word: other-c4nary-Value-77\n",
);

/// A sandbox with a rule for everything, whose one recipient is the sandbox's.
pub fn with_rule() -> Sandbox {
    let sandbox = Sandbox::new();
    rule_for(&sandbox, &[&sandbox.recipient]);
    sandbox
}

/// Writes a rule for these recipients.
pub fn rule_for(sandbox: &Sandbox, recipients: &[&str]) {
    let rule = format!("creation_rules:\n  - age: [{}]\n", recipients.join(", "));
    sandbox.write(".sops.yaml", rule);
}

/// Encrypts `text` as the file `name`.
#[track_caller]
pub fn sealed(sandbox: &Sandbox, name: &str, text: &str) -> String {
    sandbox.write(name, text);
    run(sandbox, &["encrypt", "-i", name]).ok();
    let sealed = sandbox.text(name);
    assert!(!sealed.contains(CANARY), "{sealed}");
    sealed
}

/// Runs lockleaf; whatever it says on stderr holds no value.
#[track_caller]
pub fn run(sandbox: &Sandbox, args: &[&str]) -> Ran {
    checked(sandbox.lockleaf(args))
}

/// Passes a run on whose messages hold no value.
#[track_caller]
pub fn checked(ran: Ran) -> Ran {
    assert!(
        !ran.err().contains(CANARY),
        "a message holds a value: {ran}"
    );
    assert!(
        !ran.err().contains('\u{1b}'),
        "colours without a terminal: {ran}"
    );
    assert!(!ran.err().contains("panicked"), "{ran}");
    ran
}

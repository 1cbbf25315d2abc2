//! `.sops.yaml`: which rule holds for a file, and what a rule that makes no sense does: nothing.

mod peers;

#[path = "rules/found.rs"]
mod found;
#[path = "rules/refused.rs"]
mod refused;
#[path = "rules/same.rs"]
mod same;
#[path = "rules/selected.rs"]
mod selected;

/// A text with a value under each kind of key that selectors tell apart.
const PLAIN: &str = "\
plain: hunter2
password: hunter3
note_unencrypted: hunter4
token_enc: hunter5
nested:
    password: hunter6
    other: hunter7
    ein_Schlüssel: hunter8
";

/// A Kubernetes Secret.
const SECRET: &str = "\
apiVersion: v1
kind: Secret
metadata:
  name: db
data:
  user: aHVudGVyMg==
stringData:
  password: hunter3
";

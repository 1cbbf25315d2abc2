//! Any text is looked at under any rule file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::inspect::structure::File;
use lockleaf::inspect::structure::RuleFiles;
use lockleaf::inspect::structure::structure;

fuzz_target!(|input: (&str, &str)| {
    let (rules, text) = input;
    let rules = RuleFiles::read([(".sops.yaml", rules)]);
    for path in ["k8s/secret.yaml", "a.json", ".env", "a.ini", "id_rsa", "main.rs"] {
        let _ = structure(&File { path, text }, &rules.claim(path));
    }
});

//! Sealed files that somebody damaged or meddled with.

use super::CANARY;
use super::assert_told;
use super::state;
use super::untold;
use crate::peers::Sandbox;
use crate::peers::cases;

/// What stands in the files.
const PLAIN: &str = "\
user: canary-user
password: canary-password
list:
    - canary-one
    - canary-two
number: 4711
note_unencrypted: open
empty: \"\"
";

/// Part of a line that a meddler changes.
type Meddler = fn(&str) -> String;

/// The line of `text` that begins with `key`.
fn line<'t>(text: &'t str, key: &str) -> &'t str {
    text.lines()
        .find(|line| line.trim_start().starts_with(key))
        .unwrap_or_else(|| panic!("there is no line '{key}'"))
}

/// `text` with the line that begins with `key` changed.
fn changed(text: &str, key: &str, change: impl Fn(&str) -> String) -> String {
    let old = line(text, key);
    text.replacen(old, &change(old), 1)
}

/// `line` with the first letter behind `mark` exchanged.
fn flipped(line: &str, mark: &str) -> String {
    let at = line.find(mark).expect("the mark is there") + mark.len();
    let other = if &line[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &line[..at], &line[at + 1..])
}

/// `text` with the values of two lines exchanged.
fn swapped(text: &str, one: &str, other: &str) -> String {
    let [first, second] = [one, other].map(|key| line(text, key).to_owned());
    let value = |line: &str| line[line.find("ENC[").expect("it is sealed")..].to_owned();
    let [first_value, second_value] = [value(&first), value(&second)];
    text.replacen(&first, &first.replace(&first_value, &second_value), 1)
        .replacen(&second, &second.replace(&second_value, &first_value), 1)
}

/// What it is, how it is done, the statuses that tell it, and what the message says.
const DAMAGES: &[(&str, Meddler, &[i32], &str)] = &[
    (
        "a cut-off envelope",
        |text| changed(text, "password", |line| line[..line.len() - 9].into()),
        &[25],
        "password",
    ),
    (
        "a cut-off line",
        |text| changed(text, "password", |line| line[..60].into()),
        &[25],
        "password",
    ),
    (
        "junk behind an envelope",
        |text| changed(text, "password", |line| format!("{line}junk")),
        &[25],
        "password",
    ),
    (
        "another letter in the data",
        |text| changed(text, "password", |line| flipped(line, "data:")),
        &[25],
        "password",
    ),
    (
        "another letter in the IV",
        |text| changed(text, "password", |line| flipped(line, "iv:")),
        &[25],
        "password",
    ),
    (
        "another letter in the tag",
        |text| changed(text, "password", |line| flipped(line, "tag:")),
        &[25],
        "password",
    ),
    (
        "no data",
        |text| changed(text, "password", |line| replaced(line, "data:", ",iv")),
        &[25],
        "password",
    ),
    (
        "no IV",
        |text| changed(text, "password", |line| replaced(line, "iv:", ",tag")),
        &[25],
        "password",
    ),
    (
        "no tag",
        |text| changed(text, "password", |line| replaced(line, "tag:", ",type")),
        &[25],
        "password",
    ),
    (
        "an unknown type",
        |text| {
            changed(text, "password", |line| {
                line.replace("type:str", "type:uuid")
            })
        },
        &[25],
        "password",
    ),
    (
        "the type bytes",
        |text| {
            changed(text, "password", |line| {
                line.replace("type:str", "type:bytes")
            })
        },
        &[0, 25],
        "password",
    ),
    (
        "a number for a text",
        |text| {
            changed(text, "password", |line| {
                line.replace("type:str", "type:int")
            })
        },
        &[25, 51],
        "",
    ),
    (
        "a text for a number",
        |text| changed(text, "number", |line| line.replace("type:int", "type:str")),
        &[0, 51],
        "",
    ),
    (
        "another cipher",
        |text| {
            changed(text, "password", |line| {
                line.replace("AES256_GCM", "AES128_GCM")
            })
        },
        &[25],
        "password",
    ),
    (
        "swapped values",
        |text| swapped(text, "user", "password"),
        &[25],
        "user",
    ),
    ("swapped items", |text| swapped_items(text), &[51], ""),
    (
        "a value in clear",
        |text| changed(text, "password", |_| "password: canary-clear".into()),
        &[25],
        "password",
    ),
    (
        "a number in clear",
        |text| changed(text, "password", |_| "password: 4711".into()),
        &[25, 51],
        "password",
    ),
    (
        "a mapping for a value",
        |text| changed(text, "password", |_| "password: {a: canary}".into()),
        &[25, 51],
        "password",
    ),
    (
        "a missing value",
        |text| changed(text, "password", |_| "password:".into()),
        &[25, 51],
        "",
    ),
    (
        "a value taken out",
        |text| changed(text, "password", |_| "# gone".into()),
        &[51],
        "",
    ),
    (
        "a value added in clear",
        |text| format!("new_unencrypted: canary\n{text}"),
        &[51],
        "",
    ),
    (
        "a renamed key",
        |text| {
            changed(text, "password", |line| {
                line.replace("password", "passwort")
            })
        },
        &[25],
        "passwort",
    ),
    (
        "an empty MAC",
        |text| changed(text, "mac:", |_| "    mac: \"\"".into()),
        &[51],
        "MAC",
    ),
    (
        "a missing MAC",
        |text| changed(text, "mac:", |_| "    x: y".into()),
        &[51],
        "MAC",
    ),
    (
        "a MAC that is none",
        |text| changed(text, "mac:", |_| "    mac: canary".into()),
        &[51],
        "MAC",
    ),
    (
        "a MAC that is a number",
        |text| changed(text, "mac:", |_| "    mac: 4711".into()),
        &[2, 51],
        "",
    ),
    (
        "a damaged MAC",
        |text| changed(text, "mac:", |line| flipped(line, "data:")),
        &[51],
        "MAC",
    ),
    ("a value as the MAC", value_as_mac, &[51], "MAC"),
    (
        "another time",
        |text| {
            changed(text, "lastmodified:", |_| {
                "    lastmodified: \"2020-01-01T00:00:00Z\"".into()
            })
        },
        &[51],
        "",
    ),
    (
        "no time",
        |text| changed(text, "lastmodified:", |_| "    lastmodified: canary".into()),
        &[2],
        "lastmodified",
    ),
    (
        "another selector",
        |text| {
            changed(text, "unencrypted_suffix:", |_| {
                "    unencrypted_suffix: word".into()
            })
        },
        &[25, 51],
        "",
    ),
    (
        "a selector that is no regex",
        |text| {
            changed(text, "unencrypted_suffix:", |_| {
                "    encrypted_regex: '('".into()
            })
        },
        &[2],
        "encrypted_regex",
    ),
    (
        "two selectors",
        |text| {
            changed(text, "unencrypted_suffix:", |line| {
                format!("{line}\n    encrypted_suffix: x")
            })
        },
        &[2],
        "selector",
    ),
    (
        "no recipients",
        |text| taken_out(text, "    age:", "    lastmodified"),
        &[1, 2, 111, 128],
        "",
    ),
    (
        "recipients that are text",
        |text| {
            let text = taken_out(text, "    age:", "    lastmodified");
            changed(&text, "lastmodified", |line| {
                format!("    age: canary\n{line}")
            })
        },
        &[2],
        "age",
    ),
    (
        "a wrapped key that is none",
        |text| damaged_key(text),
        &[128],
        "",
    ),
    (
        "no metadata",
        |text| text[..text.find("sops:").expect("it is sealed")].into(),
        &[1],
        "sops",
    ),
    (
        "metadata that are text",
        |text| {
            format!(
                "{}sops: canary\n",
                &text[..text.find("sops:").expect("it is sealed")]
            )
        },
        &[1, 2],
        "sops",
    ),
    (
        "metadata that are empty",
        |text| {
            format!(
                "{}sops: {{}}\n",
                &text[..text.find("sops:").expect("it is sealed")]
            )
        },
        &[1, 2, 51, 111, 128],
        "",
    ),
    (
        "metadata twice",
        |text| format!("{text}sops: {{}}\n"),
        &[2],
        "sops",
    ),
    (
        "a duplicate key",
        |text| format!("user: canary\n{text}"),
        &[2],
        "user",
    ),
    (
        "a threshold for one group",
        |text| {
            changed(text, "lastmodified", |line| {
                format!("    shamir_threshold: 99\n{line}")
            })
        },
        &[0, 2, 51, 128],
        "",
    ),
    (
        "half of the file",
        |text| text[..text.len() / 2].into(),
        &[1, 2, 25, 51, 128],
        "",
    ),
    (
        "broken YAML",
        |text| format!("{text}  - [canary\n"),
        &[2],
        "a.yaml:",
    ),
    (
        "a second document in clear",
        |text| format!("{text}---\npassword: canary\n"),
        &[2, 25, 51],
        "",
    ),
];

/// `line` without what stands between `from` and `to`.
fn replaced(line: &str, from: &str, to: &str) -> String {
    let start = line.find(from).expect("it is there") + from.len();
    let end = start + line[start..].find(to).expect("it is there");
    format!("{}{}", &line[..start], &line[end..])
}

/// `text` without the lines from the one that begins with `from` to the one before `to`.
fn taken_out(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).expect("it is there");
    let end = start + text[start..].find(to).expect("it is there");
    format!("{}{}", &text[..start], &text[end..])
}

fn swapped_items(text: &str) -> String {
    let items: Vec<&str> = text
        .lines()
        .filter(|line| line.trim_start().starts_with("- ENC["))
        .collect();
    let both = format!("{}\n{}", items[0], items[1]);
    text.replacen(&both, &format!("{}\n{}", items[1], items[0]), 1)
}

fn value_as_mac(text: &str) -> String {
    let password = line(text, "password");
    let value = &password[password.find("ENC[").expect("it is sealed")..];
    changed(text, "mac:", |_| format!("    mac: {value}"))
}

fn damaged_key(text: &str) -> String {
    let start = text.find("-----BEGIN AGE").expect("a wrapped key");
    let end = text.find("-----END AGE").expect("a wrapped key");
    let lines: Vec<&str> = text[start..end].lines().collect();
    let last = lines
        .iter()
        .rev()
        .find(|line| line.trim().len() > 8)
        .expect("a line");
    text.replacen(
        *last,
        &flipped(last, &last[..last.len() - last.trim_start().len() + 4]),
        1,
    )
}

#[test]
fn a_sealed_file_that_was_damaged_is_told_and_stays() {
    let sandbox = Sandbox::new();
    let mut wrong = Vec::new();
    let mut told_of = 0;
    for maker in ["lockleaf", "sops"] {
        sandbox.write("whole.yaml", PLAIN);
        sandbox
            .run(maker)
            .args(["encrypt", "-i", "--age", &sandbox.recipient, "whole.yaml"])
            .go()
            .ok();
        let whole = sandbox.text("whole.yaml");
        assert!(!whole.contains(CANARY));
        for (name, meddle, statuses, told) in DAMAGES {
            let damaged = meddle(&whole);
            assert_ne!(damaged, whole, "{name}");
            let file = sandbox.write("a.yaml", &damaged);
            let before = state(&file);
            for deed in [
                &["decrypt", "a.yaml"][..],
                &["decrypt", "-i", "a.yaml"],
                &["get", "a.yaml", "user"],
                &["set", "a.yaml", "user", "new"],
                &["unset", "a.yaml", "user"],
                &["rotate", "-i", "--keep-recipients", "a.yaml"],
                &["edit", "a.yaml"],
                &["status", "a.yaml"],
            ] {
                let ran = sandbox.run_lockleaf().args(deed).env("EDITOR", "true").go();
                if statuses.contains(&0) && ran.status == 0 {
                    sandbox.write("a.yaml", &damaged);
                    continue;
                }
                let is_status = deed[0] == "status";
                let untouched = is_status || state(&file) == before;
                let missing = match is_status {
                    true if ran.err().contains("panicked") => Some(ran.to_string()),
                    true if ran.err().contains(CANARY) => Some(ran.to_string()),
                    true => None,
                    false => untold(&ran, statuses, told),
                };
                if !untouched || missing.is_some() {
                    let missing = missing.unwrap_or_else(|| format!("it was written: {ran}"));
                    wrong.push(format!("{maker}, {name}: {missing}"));
                    sandbox.write("a.yaml", &damaged);
                    break;
                }
            }
            told_of += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    cases::report("damaged_files", told_of, 92);
}

#[test]
fn what_sops_lets_through_is_refused_in_a_file_that_lockleaf_wrote() {
    let sandbox = Sandbox::new();
    sandbox.write("whole.yaml", PLAIN);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "whole.yaml"])
        .ok();
    let whole = sandbox.text("whole.yaml");
    let meddlers: &[(&str, Meddler)] = &[
        ("a renamed plaintext key", |text| {
            text.replace("note_unencrypted", "role_unencrypted")
        }),
        ("an added empty value", |text| format!("more: \"\"\n{text}")),
        ("an added null", |text| format!("more: null\n{text}")),
        ("an added mapping", |text| format!("more: {{}}\n{text}")),
        ("a removed empty value", |text| {
            text.replace("empty: \"\"\n", "")
        }),
        ("another type in clear", |text| {
            text.replace("note_unencrypted: open", "note_unencrypted: [open]")
        }),
        ("bytes moved between values in clear", |text| {
            text.replace(
                "note_unencrypted: open",
                "note_unencrypted: op\nmore_unencrypted: en",
            )
        }),
        ("a list in a list", |text| {
            text.replace("    - ENC[", "    - - ENC[")
        }),
        ("another type in an envelope", |text| {
            changed(text, "number", |line| line.replace("type:int", "type:str"))
        }),
    ];
    for (name, meddle) in meddlers {
        let meddled = meddle(&whole);
        assert_ne!(meddled, whole, "{name}");
        sandbox.write("a.yaml", &meddled);
        let ran = sandbox.lockleaf(&["decrypt", "a.yaml"]);
        assert_told(&ran, name, &[51, 25], "a.yaml");
    }
    cases::report("meddling_refused", meddlers.len(), 9);
}

#[test]
fn a_file_in_clear_is_not_sealed_and_a_sealed_one_not_sealed_twice() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    for deed in [
        &["decrypt", "a.yaml"][..],
        &["get", "a.yaml", "user"],
        &["set", "a.yaml", "user", "new"],
        &["rotate", "-i", "a.yaml"],
        &["edit", "a.yaml"],
    ] {
        let ran = sandbox.run_lockleaf().args(deed).env("EDITOR", "true").go();
        assert_told(&ran, deed[0], &[1], "lockleaf encrypt -i a.yaml");
    }
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    let before = state(&sandbox.path("a.yaml"));
    let again = sandbox.lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"]);
    assert_told(&again, "again", &[203], "lockleaf edit a.yaml");
    assert_eq!(state(&sandbox.path("a.yaml")), before);
}

#[test]
fn values_and_paths_that_make_no_sense_are_told_without_the_value() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    let before = state(&sandbox.path("a.yaml"));
    for (arguments, status) in [
        (&["set", "a.yaml", "[\"user\"]", "canary-no-json"][..], 7),
        (&["set", "a.yaml", "[\"user\"", "\"canary\""], 7),
        (&["set", "a.yaml", "[\"user\"]", "{\"a\": canary}"], 7),
        (&["set", "a.yaml", "[\"user\"]", "18446744073709551615"], 7),
        (&["set", "a.yaml", "sops.mac", "canary"], 203),
        (&["set", "a.yaml", "user.below", "canary"], 1),
        (&["set", "a.yaml", "[\"list\"][\"key\"]", "\"canary\""], 1),
        (&["set", "a.yaml", "user", "canary", "--value-stdin"], 8),
        (&["set", "a.yaml", "user", "--generate=5"], 7),
        (&["set", "a.yaml", "user"], 2),
        (&["unset", "a.yaml", "missing"], 1),
        (&["unset", "a.yaml", "sops"], 1),
        (&["get", "a.yaml", "missing"], 1),
        (&["get", "a.yaml", "list[9]"], 1),
        (&["get", "a.yaml", "list[-1]"], 91),
        (&["get", "a.yaml", "[\"list\"][\"x\"]"], 1),
        (&["get", "a.yaml", "sops"], 1),
        (&["decrypt", "--extract", "[\"user\"", "a.yaml"], 91),
        (&["decrypt", "--extract", "[\"missing\"]", "a.yaml"], 1),
        (&["decrypt", "-i", "--output", "b.yaml", "a.yaml"], 8),
        (&["decrypt", "--decryption-order", "age,age", "a.yaml"], 112),
    ] {
        let ran = sandbox.lockleaf(arguments);
        assert_eq!(ran.status, status, "{ran}");
        let ran = ran.keeps(CANARY);
        assert!(ran.err().contains("error: "), "{ran}");
    }
    assert_eq!(state(&sandbox.path("a.yaml")), before);
}

//! One sealed file, changed by text alone, by someone without the key.

use lockleaf::sops::opened::OpenError;
use lockleaf::sops::seal::Verdict;

use crate::core::Safe;
use crate::core::without_entry;
use crate::peers::Sandbox;
use crate::peers::cases;

const PLAIN: &str = "\
role_unencrypted: admin
group_unencrypted: reader
count_unencrypted: 5
flag_unencrypted: true
empty: ''
nothing: null
none: {}
secret: hunter2
digits: '17'
number: 42
yes: true
list:
- one
- two
map:
  deep: below
";

/// What is done to a file, and the text afterwards.
type Manipulation = (&'static str, fn(&str) -> String);

fn replaced(sealed: &str, from: &str, to: &str) -> String {
    assert!(sealed.contains(from), "'{from}' is not in the file");
    sealed.replacen(from, to, 1)
}

/// The line of a key, or of the first item of a list, without its line break.
fn line<'t>(sealed: &'t str, start: &str) -> &'t str {
    let line = sealed
        .lines()
        .find(|line| line.trim_start().starts_with(start));
    line.expect("the line is in the file")
}

fn changed_line(sealed: &str, start: &str, change: impl Fn(&str) -> String) -> String {
    let line = line(sealed, start);
    replaced(sealed, line, &change(line))
}

/// The lines of a list's two items.
fn items(sealed: &str) -> (&str, &str) {
    let mut items = sealed.lines().filter(|line| line.starts_with("- ENC["));
    (items.next().expect("one"), items.next().expect("two"))
}

/// What SOPS accepts with status 0 and without a word.
const LET_PASS: [Manipulation; 22] = [
    ("junk behind an envelope", |s| {
        changed_line(s, "secret:", |line| format!("{line}junk"))
    }),
    ("bytes moved between readable neighbours", |s| {
        let s = replaced(s, ": admin\n", ": adm\n");
        replaced(&s, ": reader\n", ": inreader\n")
    }),
    ("a readable key renamed", |s| {
        replaced(s, "role_un", "user_un")
    }),
    ("a readable value put one level deeper", |s| {
        replaced(
            s,
            "role_unencrypted: admin",
            "role_unencrypted: {root: admin}",
        )
    }),
    ("a readable value put into a list", |s| {
        replaced(s, "role_unencrypted: admin", "role_unencrypted: [admin]")
    }),
    ("a key with an empty text added", |s| {
        format!("new: ''\n{s}")
    }),
    ("a key with null added", |s| format!("new: null\n{s}")),
    ("a key with an empty mapping added", |s| {
        format!("new: {{}}\n{s}")
    }),
    ("a key with an empty list added", |s| {
        format!("new: []\n{s}")
    }),
    ("a key with an empty text deleted", |s| {
        replaced(s, "empty: ''\n", "")
    }),
    ("a key with null deleted", |s| {
        replaced(s, "nothing: null\n", "")
    }),
    ("a key with an empty mapping deleted", |s| {
        replaced(s, "none: {}\n", "")
    }),
    ("null made an empty text", |s| {
        replaced(s, "nothing: null", "nothing: ''")
    }),
    ("items put into a list of their own", |s| {
        let (one, two) = items(s);
        let (inner_one, inner_two) = (format!("- {one}"), format!("  {two}"));
        replaced(&replaced(s, one, &inner_one), two, &inner_two)
    }),
    ("a value made a list of one", |s| {
        changed_line(s, "deep:", |line| replaced(line, "deep: ", "deep:\n  - "))
    }),
    ("a nested key written as one key", |s| {
        let inner = line(s, "deep:").to_owned();
        let flat = inner.replacen("  deep:", "\"map:deep\":", 1);
        replaced(s, &format!("map:\n{inner}"), &flat)
    }),
    ("a readable number made a text", |s| {
        replaced(s, "ted: 5\n", "ted: '5'\n")
    }),
    ("a readable boolean made a text", |s| {
        replaced(s, "ted: true\n", "ted: 'True'\n")
    }),
    ("a known secret put in readable", |s| {
        changed_line(s, "secret:", |_| "secret_unencrypted: hunter2".into())
    }),
    ("the type of a sealed number changed", |s| {
        changed_line(s, "number:", |line| replaced(line, "type:int", "type:str"))
    }),
    ("the type of a sealed boolean changed", |s| {
        changed_line(s, "yes:", |line| replaced(line, "type:bool", "type:str"))
    }),
    ("the type of a sealed text changed", |s| {
        changed_line(s, "digits:", |line| {
            replaced(line, "type:str", "type:float")
        })
    }),
];

/// What SOPS refuses too.
const REFUSED_BY_BOTH: [Manipulation; 7] = [
    ("two items swapped", |s| {
        let (one, two) = items(s);
        let swapped = replaced(&replaced(s, one, "- there"), two, one);
        replaced(&swapped, "- there", two)
    }),
    ("a readable value changed", |s| {
        replaced(s, ": admin\n", ": root\n")
    }),
    ("a sealed key renamed", |s| {
        replaced(s, "secret:", "secrex:")
    }),
    ("another time", |s| {
        replaced(s, "\"2026-01-02T03:04:05Z\"", "\"2026-01-02T03:04:06Z\"")
    }),
    ("an empty MAC", |s| {
        changed_line(s, "mac:", |_| "    mac: \"\"".into())
    }),
    ("another selector", |s| {
        replaced(s, "suffix: _unencrypted", "suffix: _readable")
    }),
    ("one byte of a ciphertext changed", |s| {
        changed_line(s, "secret:", |line| {
            let at = line.find("data:").expect("an envelope has data") + 5;
            let other = if line[at..].starts_with('A') {
                "B"
            } else {
                "A"
            };
            format!("{}{other}{}", &line[..at], &line[at + 1..])
        })
    }),
];

fn is_refused(safe: &Safe, text: &str) -> bool {
    matches!(
        safe.open(text).err(),
        Some(
            OpenError::SealBroken
                | OpenError::MacMismatch
                | OpenError::NoMac
                | OpenError::Unauthentic { .. }
                | OpenError::Envelope { .. }
                | OpenError::Readable { .. }
        )
    )
}

/// Does SOPS decrypt the text?
fn sops_opens(sandbox: &Sandbox, text: &str) -> bool {
    sandbox.write("changed.yaml", text);
    sandbox.sops(&["decrypt", "changed.yaml"]).status == 0
}

#[test]
fn what_sops_lets_pass_is_refused() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let sealed = safe.seal(PLAIN).expect("it can be sealed");
    for (what, change) in LET_PASS {
        let changed = change(&sealed);
        assert_ne!(changed, sealed, "{what}");
        assert!(
            sops_opens(&sandbox, &changed),
            "SOPS refuses {what}:\n{changed}"
        );
        assert!(
            is_refused(&safe, &changed),
            "{what} goes unseen:\n{changed}"
        );
        // Cutting off what SOPS does not know weakens nothing.
        let bare = without_entry(&changed);
        assert_ne!(bare, changed);
        assert!(sops_opens(&sandbox, &bare), "{what}");
        assert!(
            is_refused(&safe, &bare),
            "{what} goes unseen without the entry"
        );
    }
    cases::report("seal_manipulations", LET_PASS.len(), 22);
}

#[test]
fn what_sops_refuses_is_refused() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let sealed = safe.seal(PLAIN).expect("it can be sealed");
    for (what, change) in REFUSED_BY_BOTH {
        let changed = change(&sealed);
        assert_ne!(changed, sealed, "{what}");
        assert!(
            !sops_opens(&sandbox, &changed),
            "SOPS lets pass {what}:\n{changed}"
        );
        assert!(
            is_refused(&safe, &changed),
            "{what} goes unseen:\n{changed}"
        );
    }
}

#[test]
fn an_older_state_a_version_a_comment_and_another_spelling_of_a_number_are_accepted() {
    let safe = Safe::private();
    let older = safe.seal(PLAIN).expect("it can be sealed");
    let sealed = safe
        .seal(&PLAIN.replace("hunter2", "hunter3"))
        .expect("it can be sealed");
    let accepted = [
        older,
        replaced(&sealed, "version: 3.11.0", "version: 99.0.0"),
        replaced(&sealed, "secret:", "# a comment\nsecret:"),
        replaced(&sealed, "ted: 5\n", "ted: 5.0\n"),
        replaced(&sealed, "ted: 5\n", "ted: 0x5\n"),
        without_entry(&sealed),
    ];
    for text in accepted {
        let opened = safe.open(&text).expect("it is accepted");
        assert_eq!(opened.verdict, Verdict::Sealed, "{text}");
    }
}

#[test]
fn documents_cannot_be_taken_out_added_or_exchanged() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let sealed = safe.seal("a_unencrypted: x\n---\n{}\n---\nb_unencrypted: y\n");
    let sealed = sealed.expect("it can be sealed");
    let documents: Vec<&str> = sealed.split("\n---\n").collect();
    let [first, empty, last] = documents[..] else {
        panic!("there are three documents");
    };
    let joined = |documents: &[&str]| documents.join("\n---\n");
    let changed = joined(&[first, last]);
    assert!(sops_opens(&sandbox, &changed));
    assert!(is_refused(&safe, &changed));
    let changed = joined(&[first, empty, empty, last]);
    assert!(sops_opens(&sandbox, &changed));
    assert!(is_refused(&safe, &changed));
    assert!(is_refused(&safe, &joined(&[first, last, empty])));
}

#[test]
fn with_a_mac_over_sealed_leaves_only_the_rest_may_change() {
    let base = Safe::private().mac_only_encrypted();
    let safe = base.selecting("encrypted_regex", "^(secret|list|map)$");
    let sealed = safe.seal(PLAIN).expect("it can be sealed");
    let freely = [
        replaced(&sealed, ": admin\n", ": root\n"),
        replaced(&sealed, "role_un", "user_un"),
        replaced(&sealed, "nothing: null\n", ""),
        format!("new: {{a: 1}}\n{sealed}"),
    ];
    for text in freely {
        let opened = safe.open(&text).expect("it may change");
        assert_eq!(opened.verdict, Verdict::Sealed);
    }
    let (one, two) = items(&sealed);
    let inner = format!("- {one}\n  {two}");
    let bound = [
        replaced(&sealed, &format!("{one}\n{two}"), &inner),
        changed_line(&sealed, "deep:", |line| {
            replaced(line, "deep: ", "deep:\n  - ")
        }),
        changed_line(&sealed, "secret:", |_| "secret: ''".into()),
        replaced(&sealed, "    mac_only_encrypted: true\n", ""),
        replaced(&sealed, "^(secret|list|map)$", "^(secret|list|map|x)$"),
    ];
    for text in bound {
        assert!(is_refused(&safe, &text), "{text}");
    }
}

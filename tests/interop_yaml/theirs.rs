//! What SOPS writes is opened here, with the same values and its comments where they were.

use lockleaf::document::yaml::tree::Yaml;
use lockleaf::sops::seal::Verdict;

use crate::core::open_with;
use crate::core::values;
use crate::peers::Sandbox;
use crate::peers::cases;
use crate::texts;
use crate::texts::by_sops;

fn comments(text: &str) -> Vec<String> {
    let yaml = Yaml::parse(text).expect("the text was read before");
    let spans = yaml.comments.iter();
    spans
        .map(|span| span.of(text).trim_end().to_owned())
        .collect()
}

#[test]
fn what_sops_writes_opens_with_its_values_and_comments() {
    let sandbox = Sandbox::new();
    let keys = std::fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    let mut count = 0;
    for text in texts::all(300) {
        let Some(theirs) = by_sops(&sandbox, &text.yaml) else {
            continue;
        };
        let opened = open_with(&theirs.sealed, &keys)
            .unwrap_or_else(|fault| panic!("{}: {fault}\n{}", text.name, theirs.sealed));
        assert_eq!(opened.verdict, Verdict::WrittenBySops);
        let ours = opened.plaintext().expect("a spelling reads back");
        let ours = ours.expose();
        // Some comments of its own SOPS attaches elsewhere when it reads them again.
        if !theirs.opened.contains("#ENC[") {
            assert!(!ours.contains("#ENC["), "{}:\n{ours}", text.name);
        }
        assert_eq!(
            values(ours),
            values(&theirs.opened),
            "{}:\n{ours}",
            text.name
        );
        // SOPS itself drops the comments of empty collections in braces.
        let (kept, mut shown) = (comments(ours), comments(&theirs.opened));
        shown.retain(|comment| !comment.starts_with("#ENC["));
        assert!(
            shown.iter().all(|comment| kept.contains(comment)),
            "{}:\n{ours}",
            text.name
        );
        count += 1;
    }
    cases::report("interop_yaml_theirs", count, 350);
}

#[test]
fn a_comment_that_sops_wrote_out_of_place_opens_though_sops_leaves_it_sealed() {
    let sandbox = Sandbox::new();
    let keys = std::fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    for yaml in [
        "k:\n    m: {a: x}\n        # c\n",
        "k:\n    m:\n        - x\n    # c\n",
    ] {
        let theirs = by_sops(&sandbox, yaml).expect("SOPS encrypts it");
        assert!(theirs.opened.contains("#ENC["), "{}", theirs.opened);
        let opened = open_with(&theirs.sealed, &keys).expect("it opens");
        let ours = opened.plaintext().expect("a spelling reads back");
        assert_eq!(comments(ours.expose()), ["# c"]);
    }
}

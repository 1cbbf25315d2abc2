use proptest::prelude::*;

use super::*;

/// A document that is the set of its nodes.
struct Known(Vec<TreePath>);

impl Tree for Known {
    fn has_key(&self, at: &[Step], key: &str) -> bool {
        let mut wanted = at.to_vec();
        wanted.push(Step::Key(key.to_owned()));
        self.0.iter().any(|path| path.0.starts_with(&wanted))
    }

    fn len(&self, at: &[Step]) -> Option<usize> {
        let below = self.0.iter().filter(|path| path.0.starts_with(at));
        let indexes = below.filter_map(|path| match path.0.get(at.len()) {
            Some(Step::Index(index)) => Some(index + 1),
            _ => None,
        });
        indexes.max()
    }
}

fn known(paths: &[&str]) -> Known {
    Known(paths.iter().map(|path| exact(path)).collect())
}

fn exact(text: &str) -> TreePath {
    parse(text).unwrap().simple()
}

fn key(text: &str) -> Step {
    Step::Key(text.to_owned())
}

fn fault(text: &str) -> (PathFault, usize) {
    let error = parse(text).unwrap_err();
    (error.fault, error.offset)
}

#[test]
fn both_spellings_name_keys_and_indexes() {
    let steps = vec![key("a"), key("b"), Step::Index(0), key("c")];
    assert_eq!(exact(r#"["a"]['b'][0]["c"]"#).0, steps);
    assert_eq!(exact("a.b[0].c").0, steps);
    assert_eq!(exact(r#"a["b"][0]."c""#).0, steps);
}

#[test]
fn quoted_parts_are_exact() {
    assert_eq!(exact(r#"data."tls.crt""#).0, [key("data"), key("tls.crt")]);
    assert_eq!(exact("data.'tls.crt'").0, [key("data"), key("tls.crt")]);
    assert_eq!(exact(r#""a\"b\\c\d""#).0, [key(r#"a"b\c\d"#)]);
    assert_eq!(exact(r#"["a"b"]"#).0, [key(r#"a"b"#)]);
    assert_eq!(exact(r#"["a[0]"]"#).0, [key("a[0]")]);
}

#[test]
fn an_existing_key_is_matched_longest_first() {
    let tree = known(&[r#"["data"]["tls.crt"]"#, r#"["data"]["tls.key"][0]"#]);
    let found = parse("data.tls.crt").unwrap().resolve(&tree);
    assert_eq!(found, Resolved::One(exact(r#"data."tls.crt""#)));
    let found = parse("data.tls.key[0]").unwrap().resolve(&tree);
    assert_eq!(found, Resolved::One(exact(r#"data."tls.key"[0]"#)));
}

#[test]
fn a_key_that_begins_with_a_dot_is_found() {
    let tree = known(&[r#"["data"][".dockerconfigjson"]"#]);
    let path = parse("data..dockerconfigjson").unwrap();
    assert_eq!(
        path.resolve(&tree),
        Resolved::One(exact(r#"data.".dockerconfigjson""#))
    );
    assert_eq!(path.simple(), exact(r#"data.".dockerconfigjson""#));
}

#[test]
fn two_readings_are_both_named() {
    let tree = known(&[r#"["a"]["b"]"#, r#"["a.b"]"#]);
    let found = parse("a.b").unwrap().resolve(&tree);
    assert_eq!(
        found,
        Resolved::Ambiguous(exact(r#""a.b""#), exact(r#"["a"]["b"]"#))
    );
    let found = parse("a.b.c").unwrap().resolve(&tree);
    assert!(matches!(found, Resolved::Ambiguous(..)), "{found:?}");
    let found = parse(r#""a.b""#).unwrap().resolve(&tree);
    assert_eq!(found, Resolved::One(exact(r#""a.b""#)));
}

#[test]
fn a_new_key_is_made_below_the_longest_part_that_exists() {
    let tree = known(&[r#"["app.io/x"]["y"]"#]);
    let found = parse("app.io/x.z.w").unwrap().resolve(&tree);
    assert_eq!(found, Resolved::None(exact(r#""app.io/x".z.w"#)));
    let found = parse("new.key").unwrap().resolve(&tree);
    assert_eq!(found, Resolved::None(exact("new.key")));
}

#[test]
fn a_step_that_is_not_there_is_not_found() {
    let tree = known(&[r#"["a"][1]"#]);
    assert!(matches!(
        parse("a[1]").unwrap().resolve(&tree),
        Resolved::One(_)
    ));
    assert!(matches!(
        parse("a[2]").unwrap().resolve(&tree),
        Resolved::None(_)
    ));
    assert!(matches!(
        parse("a.b").unwrap().resolve(&tree),
        Resolved::None(_)
    ));
    assert!(matches!(
        parse(r#"["b"]"#).unwrap().resolve(&tree),
        Resolved::None(_)
    ));
}

#[test]
fn what_is_no_path_is_refused_with_its_place() {
    assert_eq!(fault(""), (PathFault::Empty, 0));
    assert_eq!(fault(r#"["a""#), (PathFault::UnclosedQuote, 1));
    assert_eq!(fault("[0"), (PathFault::UnclosedBracket, 0));
    assert_eq!(fault(r#"["a"]b"#), (PathFault::UnclosedQuote, 1));
    assert_eq!(fault("[0]b"), (PathFault::MissingBracket, 3));
    assert_eq!(fault(r#"["é"][x]"#), (PathFault::NotAnIndex, 6));
    assert_eq!(fault("a[-1]"), (PathFault::NegativeIndex, 2));
    assert_eq!(fault(r#"["a"][-1]"#), (PathFault::NegativeIndex, 6));
    assert_eq!(fault("a[+1]"), (PathFault::NotAnIndex, 2));
    assert_eq!(fault("a[1e3]"), (PathFault::NotAnIndex, 2));
    assert_eq!(fault("[inf]"), (PathFault::NotAnIndex, 1));
    assert_eq!(fault("a[999999999999999999999]"), (PathFault::HugeIndex, 2));
    assert_eq!(fault(".a"), (PathFault::LeadingDot, 0));
    assert_eq!(fault("a."), (PathFault::TrailingDot, 2));
    assert_eq!(fault("a.[0]"), (PathFault::TrailingDot, 2));
    assert_eq!(fault(r#""a"b"#), (PathFault::MissingDot, 3));
    assert_eq!(fault("a[0]b"), (PathFault::MissingDot, 4));
    assert_eq!(fault(r#"a."b"#), (PathFault::UnclosedQuote, 2));
    assert_eq!(fault(&"a".repeat(1 << 20)), (PathFault::TooLong, 0));
}

#[test]
fn paths_print_as_people_write_them() {
    assert_eq!(
        exact(r#"["data"]["tls.crt"][0]["x"]"#).to_string(),
        r#"data."tls.crt"[0].x"#
    );
    assert_eq!(exact(r#"["a b"][""]"#).to_string(), r#""a b"."""#);
    let path = exact("data.'a\"b'[2]");
    assert_eq!(
        path.sops_spelling().as_deref(),
        Some(r#"["data"]["a"b"][2]"#)
    );
    let unreachable = TreePath(vec![key("x\"]['][")]);
    assert_eq!(unreachable.sops_spelling(), None);
}

fn a_key() -> impl Strategy<Value = String> {
    prop_oneof![r#"[ab."'\\\[\]é \n]{0,6}"#, "[a-z]{1,5}", any::<String>()]
}

fn a_path() -> impl Strategy<Value = TreePath> {
    let step = prop_oneof![
        3 => a_key().prop_map(Step::Key),
        1 => (0usize..1000).prop_map(Step::Index),
    ];
    (a_key(), prop::collection::vec(step, 0..5)).prop_map(|(first, rest)| {
        let mut steps = vec![Step::Key(first)];
        steps.extend(rest);
        TreePath(steps)
    })
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in r#"[ab."'\\\[\]0-9é-]{0,12}"#) {
        let _ = parse(&text);
    }

    #[test]
    fn a_printed_path_reads_back(path in a_path()) {
        prop_assert_eq!(&exact(&path.to_string()), &path);
    }

    #[test]
    fn a_path_in_sops_spelling_reads_back(path in a_path()) {
        if let Some(text) = path.sops_spelling() {
            prop_assert_eq!(parse(&text).unwrap(), PathText::Exact(path));
        }
    }

    #[test]
    fn resolving_never_panics_and_finds_what_is_printed(paths in prop::collection::vec(a_path(), 1..8)) {
        let tree = Known(paths.clone());
        let found = parse(&paths[0].to_string()).unwrap().resolve(&tree);
        let among = match &found {
            Resolved::One(path) => *path == paths[0],
            Resolved::Ambiguous(..) => true,
            Resolved::None(_) => false,
        };
        prop_assert!(among, "{found:?}");
    }
}

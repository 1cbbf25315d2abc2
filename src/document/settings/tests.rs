use super::*;

const KNOWN: &[&str] = &["creation_rules", "stores", "age"];

fn root(text: &str) -> Node {
    parse(text).unwrap().unwrap()
}

fn message(text: &str) -> String {
    let error = match parse(text) {
        Err(error) => error,
        Ok(node) => Fields::of(&node.unwrap(), "the file", KNOWN).unwrap_err(),
    };
    error.to_string()
}

#[test]
fn an_empty_file_holds_nothing() {
    assert_eq!(parse("").unwrap(), None);
    assert_eq!(parse("# only a comment\n").unwrap(), None);
    assert!(parse("---\n").unwrap().unwrap().is_null());
}

#[test]
fn every_node_knows_its_place() {
    let node = root("age: x\nstores:\n  - a: 1\n");
    let entries = node.map("").unwrap();
    let stores = &entries[1];
    assert_eq!(stores.0.place, Place { line: 2, column: 1 });
    let item = &stores.1.list("").unwrap()[0];
    assert_eq!(item.place, Place { line: 3, column: 5 });
}

#[test]
fn an_unknown_key_is_refused_and_the_nearest_named() {
    assert_eq!(
        message("age: x\ncreation-rules: []\n"),
        "line 2, column 1: unknown key 'creation-rules'; did you mean 'creation_rules'?"
    );
    assert_eq!(
        message("cretaion_rules: []\n"),
        "line 1, column 1: unknown key 'cretaion_rules'; did you mean 'creation_rules'?"
    );
    assert_eq!(
        message("colour: red\n"),
        "line 1, column 1: unknown key 'colour'; known here: creation_rules, stores, age"
    );
}

#[test]
fn a_repeated_key_is_refused() {
    assert_eq!(
        message("age: x\n\nage: y\n"),
        "line 3, column 1: the key 'age' stands here a second time (first: line 1, column 1)"
    );
}

#[test]
fn an_unknown_key_may_hold_anchors_where_that_is_allowed() {
    let node = root("keys:\n  - &alice age1x\nage: *alice\n");
    let fields = Fields::with_anchor_holders(&node, "the file", KNOWN).unwrap();
    assert_eq!(fields.text("age").unwrap(), Some("age1x"));
    let node = root("creation_rule:\n  - &alice age1x\nage: *alice\n");
    assert!(Fields::with_anchor_holders(&node, "the file", KNOWN).is_err());
    let node = root("age: &alice age1x\nkeys: [*alice]\n");
    assert!(Fields::with_anchor_holders(&node, "the file", KNOWN).is_err());
}

#[test]
fn merge_keys_give_way_to_own_keys_and_to_earlier_ones() {
    let node = root("a: &a {x: 1, y: 1}\nb: &b {x: 2, y: 2, z: 2}\nc: {y: 3, <<: [*a, *b]}\n");
    let entries = node.map("").unwrap()[2].1.map("").unwrap();
    let mut read: Vec<_> = entries
        .iter()
        .map(|(k, v)| (k.text.as_str(), v.integer("").unwrap()))
        .collect();
    read.sort_unstable();
    assert_eq!(read, [("x", 1), ("y", 3), ("z", 2)]);
    assert!(message("a: {<<: 1}\n").contains("'<<' takes a mapping"));
}

#[test]
fn scalars_are_typed_as_go_yaml_types_them() {
    let node = root("[yes, 'yes', true, 'true', 2, '2', 2.5, ~, 1_000, abc, 0x1F, .5]");
    let items = node.list("").unwrap();
    let bools: Vec<_> = items.iter().map(|item| item.boolean("").ok()).collect();
    assert_eq!(bools[..4], [Some(true), Some(true), Some(true), None]);
    let integers: Vec<_> = items.iter().map(|item| item.integer("").ok()).collect();
    assert_eq!(integers[4..7], [Some(2), None, None]);
    assert!(items[7].is_null());
    let texts: Vec<_> = items
        .iter()
        .filter_map(|item| item.strict_text("").ok())
        .collect();
    assert_eq!(texts, ["yes", "yes", "true", "2", "abc"]);
}

#[test]
fn broken_yaml_is_refused_with_its_place() {
    assert!(message("a: b: c\n").starts_with("line 1, column 5: "));
    assert!(message("a: 1\n---\nb: 2\n").starts_with("line 2, column 1: a second document"));
    assert!(message("? [a]\n: 1\n").contains("a key that is no text"));
    assert!(message("a: !vault x\n").contains("'!vault'"));
    assert!(message("- a\n").contains("'the file' takes a mapping, not a list"));
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..20 {
        let alias = format!("*a{}", i - 1);
        text.push_str(&format!(
            "a{i}: &a{i} [{}]\n",
            [alias.as_str(); 9].join(", ")
        ));
    }
    assert!(message(&text).contains("aliases that expand to too much"));
    assert!(message("a: &a [*a]\n").contains("expand"));
}

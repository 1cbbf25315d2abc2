use super::*;
use crate::document::path;

const TEXT: &str = "\
kind: Secret
metadata: {name: db}
data:
  tls.crt: x
  users: [a, {name: b}]
common: &c {host: h}
other: *c
---
kind: Secret
metadata: {name: web}
data: {token: t}
---
";

fn message(document: usize, path: &str) -> String {
    let yaml = Yaml::parse(TEXT).unwrap();
    let path = path::parse(path).unwrap().simple();
    match find(&yaml, document, &path) {
        Ok(node) => format!("found {}", yaml.node(node).span.of(TEXT)),
        Err(error) => error.to_string(),
    }
}

fn chosen(choice: &Choice, path: &str) -> Result<usize, String> {
    let yaml = Yaml::parse(TEXT).unwrap();
    choose(&yaml, choice, &path::parse(path).unwrap()).map_err(|error| error.to_string())
}

#[test]
fn a_path_leads_to_its_node_and_through_aliases() {
    assert_eq!(message(0, "data.users[1].name"), "found b");
    assert_eq!(message(0, "other.host"), "found h");
    assert_eq!(message(0, "other"), "found *c");
}

#[test]
fn a_step_that_leads_nowhere_is_named() {
    assert_eq!(
        message(0, "data.user"),
        "there is no key 'user' in 'data'; there is 'users'"
    );
    assert_eq!(
        message(0, "Metadata"),
        "there is no key 'Metadata' in the root; there is 'metadata'"
    );
    assert_eq!(message(0, "zzz"), "there is no key 'zzz' in the root");
    assert_eq!(
        message(0, "data.users[2]"),
        "there is no item [2] in 'data.users': the list has 2"
    );
    assert_eq!(
        message(0, "data.users.a"),
        "'data.users' is a list and has no key 'a': name an item, such as [0]"
    );
    assert_eq!(
        message(0, "data[0]"),
        "'data' is a mapping and has no item [0]: name a key"
    );
    assert_eq!(
        message(0, "kind.x"),
        "'kind' is a single value: there is nothing inside"
    );
    assert_eq!(message(2, "a"), "the document is empty");
    assert_eq!(
        message(3, "a"),
        "there is no document 3: the file has 3 documents, counted from 0"
    );
}

#[test]
fn a_document_resolves_dotted_paths() {
    let yaml = Yaml::parse(TEXT).unwrap();
    let tree = DocumentTree {
        yaml: &yaml,
        document: 0,
    };
    let resolved = path::parse("data.tls.crt").unwrap().resolve(&tree);
    let expected = path::parse(r#"["data"]["tls.crt"]"#).unwrap().simple();
    assert_eq!(resolved, Resolved::One(expected));
    assert_eq!(
        tree.len(&[Step::Key("data".into()), Step::Key("users".into())]),
        Some(2)
    );
    assert!(tree.has_key(&[Step::Key("other".into())], "host"));
}

#[test]
fn a_path_in_one_document_picks_it() {
    assert_eq!(chosen(&Choice::Only, "data.token"), Ok(1));
    assert_eq!(chosen(&Choice::Only, "data.tls.crt"), Ok(0));
    assert_eq!(
        chosen(&Choice::Only, "data"),
        Err("the path stands in documents 0 and 1: pick one with --document or --object".into())
    );
    assert_eq!(
        chosen(&Choice::Only, "nowhere"),
        Err(
            "the path stands in none of the 3 documents: pick one with --document or --object"
                .into()
        )
    );
}

#[test]
fn a_document_is_picked_by_number_or_object() {
    let object = |kind: &str, name: &str| Choice::Object {
        kind: kind.into(),
        name: name.into(),
    };
    assert_eq!(chosen(&Choice::Number(2), "data"), Ok(2));
    assert!(chosen(&Choice::Number(3), "data").is_err());
    assert_eq!(chosen(&object("Secret", "web"), "data"), Ok(1));
    assert_eq!(
        chosen(&object("Secret", "x"), "data"),
        Err("there is no object Secret/x; there are Secret/db, Secret/web".into())
    );
}

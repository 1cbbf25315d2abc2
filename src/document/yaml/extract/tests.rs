use super::*;
use crate::document::path;
use crate::document::yaml::lookup;

fn extracted(text: &str, path: &str) -> String {
    let yaml = Yaml::parse(text).unwrap();
    let node = lookup::find(&yaml, 0, &path::parse(path).unwrap().simple()).unwrap();
    match extract(&yaml, node).unwrap() {
        Extracted::Text(bytes) => format!("text {:?}", String::from_utf8_lossy(&bytes)),
        Extracted::Yaml(text) => text,
    }
}

#[test]
fn a_string_is_its_bytes() {
    assert_eq!(extracted("a: \"x\\ny\"\n", "a"), "text \"x\\ny\"");
    assert_eq!(extracted("a: &x v\nb: *x\n", "b"), "text \"v\"");
    assert_eq!(extracted("a: !!binary aGk=\n", "a"), "text \"hi\"");
}

#[test]
fn another_scalar_is_what_was_written() {
    assert_eq!(extracted("a: 0x1F # c\n", "a"), "0x1F\n");
    assert_eq!(extracted("a: !!int \"5\"\n", "a"), "!!int \"5\"\n");
    assert_eq!(extracted("a:\n", "a"), "null\n");
    assert_eq!(extracted("a: ~\n", "a"), "~\n");
    assert_eq!(
        extracted("a: 18446744073709551615\n", "a"),
        "18446744073709551615\n"
    );
}

#[test]
fn a_block_is_moved_to_the_margin_with_its_comments() {
    let text =
        "a: # of a\n  # head\n  b: |\n    x\n      y\n\n  c: 1 # c\n  # tail\n# of d\nd: 1\n";
    assert_eq!(
        extracted(text, "a"),
        "# head\nb: |\n  x\n    y\n\nc: 1 # c\n# tail\n"
    );
    assert_eq!(
        extracted("l:\n- a: 1\n  b: 2\n- x\n# m\nm: 1\n", "l[0]"),
        "a: 1\nb: 2\n"
    );
    assert_eq!(
        extracted("l:\n- a: 1\n  b: 2\n- x\n# m\nm: 1\n", "l"),
        "- a: 1\n  b: 2\n- x\n"
    );
    assert_eq!(extracted("l:\r\n  - a\r\n  - b\r\n", "l"), "- a\r\n- b\r\n");
    assert_eq!(extracted("a:\n    b: 1", "a"), "b: 1\n");
}

#[test]
fn blank_lines_that_a_value_keeps_come_with_it() {
    assert_eq!(
        extracted("a:\n  b: |+\n    x\n\n\nc: 1\n", "a"),
        "b: |+\n  x\n\n\n"
    );
}

#[test]
fn flow_stays_flow() {
    assert_eq!(
        extracted("a: {b: 1, c: [x] } # c\n", "a"),
        "{b: 1, c: [x] }\n"
    );
    assert_eq!(extracted("  a: {\n    b: 1\n  }\n", "a"), "{\n  b: 1\n}\n");
}

#[test]
fn aliases_are_expanded_where_their_anchor_is_not_part_of_the_value() {
    let text = "d: &d {u: 1, p: \"x y\", l: [~]}\ns: &s a, b\na:\n  <<: *d\n  x: &x 1\n  y: *x\n  z: *s\n  f: [*s]\n";
    assert_eq!(
        extracted(text, "a"),
        "<<: {u: 1, p: x y, l: [null]}\nx: &x 1\ny: *x\nz: a, b\nf: ['a, b']\n"
    );
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for i in 1..9 {
        let before = vec![format!("*a{}", i - 1); 10].join(", ");
        text.push_str(&format!("a{i}: &a{i} [{before}]\n"));
    }
    text.push_str("b: {c: *a8}\n");
    let yaml = Yaml::parse(&text).unwrap();
    let node = yaml.value_of(yaml.documents[0].root.unwrap(), "b").unwrap();
    assert!(extract(&yaml, node) == Err(ExtractError::TooMany));
}

#[test]
fn the_root_comes_with_its_comments() {
    let text = "# head\na: 1\n# end\n---\nb: 2\n";
    let yaml = Yaml::parse(text).unwrap();
    let root = |i: usize| extract(&yaml, yaml.documents[i].root.unwrap()).unwrap();
    assert!(root(0) == Extracted::Yaml("# head\na: 1\n# end\n".into()));
    assert!(root(1) == Extracted::Yaml("b: 2\n".into()));
}

//! What `set` promises, layout by layout.

use super::*;

#[test]
fn only_the_scalar_changes_and_its_quotes_stay() {
    sets("a:   x # c\nb: 1\n", "a", string("w"), "a:   w # c\nb: 1\n");
    sets("a: 'x'\n", "a", string("it's"), "a: 'it''s'\n");
    sets("a: \"x\"\n", "a", string("y\nz"), "a: \"y\\nz\"\n");
    sets("a: 'x'\n", "a", string("y\nz"), "a: |-\n  y\n  z\n");
    sets("a: x\n", "a", string("5"), "a: \"5\"\n");
    sets("a: x # c\n", "a", int(5), "a: 5 # c\n");
    sets("a: 'x'\n", "a", int(5), "a: 5\n");
    sets(
        "a: {b: x, c: y}\n",
        "a.b",
        string("p, q"),
        "a: {b: 'p, q', c: y}\n",
    );
    sets("a:\n  x # c\n", "a", string("w"), "a:\n  w # c\n");
    sets("a: x", "a", string("w"), "a: w");
}

#[test]
fn a_value_that_is_there_already_leaves_the_text_as_it_is() {
    sets("a: 0x1F\n", "a", int(31), "a: 0x1F\n");
    sets("a: >-\n  x\n  y\n", "a", string("x y"), "a: >-\n  x\n  y\n");
}

#[test]
fn a_block_stays_a_block_for_several_lines() {
    sets(
        "a: | # pem\n    x\n    y\n\nb: 1\n",
        "a",
        string("p\nq\nr\n"),
        "a: | # pem\n    p\n    q\n    r\n\nb: 1\n",
    );
    sets(
        "a: | # pem\n    x\n\nb: 1\n",
        "a",
        string("p"),
        "a: p # pem\n\nb: 1\n",
    );
    sets("a: >\n  x\n", "a", string("p\nq"), "a: |-\n  p\n  q\n");
    sets(
        "l:\n- |\n  x\n",
        "l[0]",
        string(" p\nq\n"),
        "l:\n- |2\n   p\n  q\n",
    );
    sets(
        "a: x # c\nb: 1\n",
        "a",
        string("p\nq\n"),
        "a: | # c\n  p\n  q\nb: 1\n",
    );
}

#[test]
fn a_line_break_too_many_does_not_slip_in() {
    sets(
        "a: |\n  x\n\n\nb: 1\n",
        "a",
        string("p\n\n"),
        "a: \"p\\n\\n\"\n\n\nb: 1\n",
    );
}

#[test]
fn an_anchor_stays_and_a_tag_where_it_fits() {
    sets("a: &x 1\nb: *x\n", "a", int(2), "a: &x 2\nb: *x\n");
    sets("a: !!str x\n", "a", string("w"), "a: !!str w\n");
    sets("a: !!int 1\n", "a", string("w"), "a: w\n");
    sets(
        "a: !!int &x 1\nb: *x\n",
        "a",
        string("w"),
        "a: &x w\nb: *x\n",
    );
    sets(
        "a: &x !!int 1\nb: *x\n",
        "a",
        string("w"),
        "a: &x w\nb: *x\n",
    );
    sets("a: !vault x\n", "a", string("w"), "a: !vault w\n");
    sets("a: !!null\nb: 1\n", "a", string("w"), "a: w\nb: 1\n");
    sets("a: !!map\n  b: 1\n", "a", string("w"), "a: w\n");
    sets(
        "a: !!map &x\n  b: 1\nc: *x\n",
        "a",
        string("w"),
        "a: &x w\nc: *x\n",
    );
}

#[test]
fn an_alias_is_replaced_alone() {
    sets("a: &x 1\nb: *x\n", "b", int(2), "a: &x 1\nb: 2\n");
    let error = set("a: &x {k: 1}\nb: *x\n", 0, &path("b.k"), &int(2)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "'b' in line 2 is an alias of the value in line 1: change it there, or set 'b' as a whole"
    );
}

#[test]
fn nothing_becomes_something() {
    sets("a:\nb: 1\n", "a", string("x"), "a: x\nb: 1\n");
    sets("a: # c\nb: 1\n", "a", string("x"), "a: x # c\nb: 1\n");
    sets("a: ~\n", "a", string("x"), "a: x\n");
    sets("a: &n\nb: *n\n", "a", string("x"), "a: &n x\nb: *n\n");
    sets("l:\n-\n- y\n", "l[0]", string("x"), "l:\n- x\n- y\n");
    sets("? a\n? b # c\n", "a", string("x"), "? a\n: x\n? b # c\n");
    sets("? a\n? b # c\n", "b.k", int(1), "? a\n? b # c\n:\n  k: 1\n");
    sets("{a, b: }\n", "a", string("x"), "{a: x, b: }\n");
    sets("{a, b: }\n", "b", string("x"), "{a, b: x }\n");
    sets("a:\nb: 1\n", "a.x.z", int(1), "a:\n  x:\n    z: 1\nb: 1\n");
    sets("a: ~ # c\n", "a.x", int(1), "a: # c\n  x: 1\n");
    sets("l:\n- # c\n", "l[0].x", int(1), "l:\n- x: 1 # c\n");
    sets("a: {}\nb: 1\n", "a.x", int(1), "a:\n  x: 1\nb: 1\n");
    sets("a: [] # c\n", "a[0]", int(1), "a: # c\n  - 1\n");
}

#[test]
fn collections_and_scalars_change_places() {
    let value = map(&[("x", int(1)), ("z", NewValue::Seq(vec![int(1), int(2)]))]);
    sets(
        "a: 1 # c\nb: 1\n",
        "a",
        value.clone(),
        "a: # c\n  x: 1\n  z:\n    - 1\n    - 2\nb: 1\n",
    );
    sets(
        "l:\n- 1 # c\n- 2\n",
        "l[0]",
        value.clone(),
        "l:\n- x: 1 # c\n  z:\n  - 1\n  - 2\n- 2\n",
    );
    sets(
        "f: {a: 1}\n",
        "f.a",
        value.clone(),
        "f: {a: {x: 1, z: [1, 2]}}\n",
    );
    sets(
        "a: # c\n  # d\n  b: 1 # e\n  # f\n# g\nc: 1\n",
        "a",
        int(5),
        "a: 5 # c\n# g\nc: 1\n",
    );
    sets(
        "l:\n- a: 1\n  b: 2 # c\n- 2\n",
        "l[0]",
        int(5),
        "l:\n- 5 # c\n- 2\n",
    );
    sets(
        "a:\n- 1\n- 2\n# c\nb: 1\n",
        "a",
        map(&[("k", int(1))]),
        "a:\n  k: 1\n# c\nb: 1\n",
    );
    let list = || NewValue::Seq(vec![int(1)]);
    sets("a:\n- !!str 5\n", "a[0]", list(), "a:\n- - 1\n");
    sets(
        "a:\n- &x 5\n- *x\n",
        "a[0]",
        list(),
        "a:\n- &x\n  - 1\n- *x\n",
    );
    sets("a:\n  b: 1\n", "a", map(&[]), "a: {}\n");
    sets(
        "a: {b: 1} # c\n",
        "a",
        map(&[("k", int(1))]),
        "a: # c\n  k: 1\n",
    );
    sets(
        "a: &x 1\nb: *x\n",
        "a",
        map(&[("k", int(1))]),
        "a: &x\n  k: 1\nb: *x\n",
    );
}

#[test]
fn a_collection_behind_a_wide_dash_stands_where_the_value_stood() {
    let pair = NewValue::Seq(vec![string("p"), string("q")]);
    sets("l:\n-   x\n", "l[0]", pair, "l:\n-   - p\n    - q\n");
    sets(
        "l:\n  -   x # c\n  -   y\n",
        "l[0]",
        map(&[("p", int(1)), ("q", int(2))]),
        "l:\n  -   p: 1 # c\n      q: 2\n  -   y\n",
    );
    sets(
        "l:\n-   a: 1\n    b: 2\n",
        "l[0]",
        map(&[("p", int(1)), ("q", int(2))]),
        "l:\n-   p: 1\n    q: 2\n",
    );
}

#[test]
fn an_anchor_inside_that_is_used_elsewhere_stops_it() {
    let error = set("a: {k: &x 1}\nb: 1\nc: *x\n", 0, &path("a"), &int(2)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the anchor '&x' in line 1 is still used by the alias in line 3"
    );
}

#[test]
fn a_new_key_stands_at_the_end_of_its_mapping() {
    sets("a: 1\n", "b", int(2), "a: 1\nb: 2\n");
    sets("a: 1", "b", int(2), "a: 1\nb: 2");
    sets(
        "a:\n    b: 1\nc: 1\n",
        "a.x",
        int(2),
        "a:\n    b: 1\n    x: 2\nc: 1\n",
    );
    sets(
        "a:\n  b: 1 # c\n  # of a\n\n# of c\nc: 1\n",
        "a.x",
        int(2),
        "a:\n  b: 1 # c\n  # of a\n  x: 2\n\n# of c\nc: 1\n",
    );
    sets(
        "a: 1\n\n\n---\nb: 1\n",
        "x",
        int(2),
        "a: 1\nx: 2\n\n\n---\nb: 1\n",
    );
    sets("a: 1\n...\n", "x", int(2), "a: 1\nx: 2\n...\n");
    sets(
        "l:\n- a: 1\n- b: 1\n",
        "l[0].x",
        int(2),
        "l:\n- a: 1\n  x: 2\n- b: 1\n",
    );
    sets("a: |+\n  x\n\n", "b", int(2), "a: |+\n  x\n\nb: 2\n");
    sets("a: |\n  x", "b", int(2), "a: |-\n  x\nb: 2");
    sets(
        "a:\n  b:\n",
        "a.b.c.d",
        string("x\ny"),
        "a:\n  b:\n    c:\n      d: |-\n        x\n        y\n",
    );
    sets("\"a\": 1\n", "b", string("x"), "\"a\": 1\n\"b\": \"x\"\n");
}

#[test]
fn a_new_item_stands_where_the_others_do() {
    sets(
        "l:\n- a\n# of m\nm: 1\n",
        "l[1]",
        int(2),
        "l:\n- a\n- 2\n# of m\nm: 1\n",
    );
    sets(
        "l:\n  - a\n  # of l\nm: 1\n",
        "l[9]",
        int(2),
        "l:\n  - a\n  # of l\n  - 2\nm: 1\n",
    );
    sets("l:\n- a\n", "l[1].k.v", int(2), "l:\n- a\n- k:\n    v: 2\n");
    sets("l: [a]\n", "l[1]", int(2), "l: [a, 2]\n");
    sets("l:\n- - a\n", "l[0][1]", int(2), "l:\n- - a\n  - 2\n");
}

#[test]
fn in_flow_it_stays_flow() {
    sets("{a: 1}\n", "b", int(2), "{a: 1, b: 2}\n");
    sets("{ a: 1 }\n", "b", int(2), "{ a: 1, b: 2 }\n");
    sets("{a: 1,}\n", "b", int(2), "{a: 1, b: 2,}\n");
    sets(
        "{\"a\":1,\"c\":\"x\"}\n",
        "b",
        string("w"),
        "{\"a\":1,\"c\":\"x\",\"b\":\"w\"}\n",
    );
    sets(
        "{\n  \"a\": 1, # a\n  \"c\": 2 # c\n}\n",
        "b",
        int(3),
        "{\n  \"a\": 1, # a\n  \"c\": 2, # c\n  \"b\": 3\n}\n",
    );
    sets(
        "{\n  a: 1, # a\n}\n",
        "b",
        int(3),
        "{\n  a: 1, # a\n  b: 3,\n}\n",
    );
    sets(
        "x: {\n  a: 1 }\n",
        "x.b",
        int(3),
        "x: {\n  a: 1,\n  b: 3 }\n",
    );
    sets("{}\n", "b", int(2), "b: 2\n");
    sets("--- {} # c\n", "b", int(2), "--- {b: 2} # c\n");
    sets("x: [{ }]\n", "x[0].b", int(2), "x: [{b: 2}]\n");
    sets("x: [a: 1]\n", "x[0].b", int(2), "x: [{a: 1, b: 2}]\n");
    sets(
        "x: {a: 1}\n",
        "x.l[0].k",
        string("p\nq"),
        "x: {a: 1, l: [{k: \"p\\nq\"}]}\n",
    );
}

#[test]
fn an_empty_document_gets_its_first_key() {
    assert_eq!(set("", 0, &path("a"), &int(1)).unwrap(), "a: 1\n");
    sets("# c\n", "a.b", int(1), "# c\na:\n  b: 1\n");
    sets("---\n", "a", int(1), "---\na: 1\n");
    sets("---", "a", int(1), "---\na: 1");
    sets("--- ~ # c\n", "a", int(1), "--- # c\na: 1\n");
    sets("~\n", "a", int(1), "a: 1\n");
    let found = set("a: 1\n---\n# c\n---\nb: 1\n", 1, &path("x"), &int(1)).unwrap();
    assert_eq!(found, "a: 1\n---\n# c\nx: 1\n---\nb: 1\n");
}

#[test]
fn a_path_that_does_not_suit_the_document_is_refused() {
    let refused = |text: &str, at: &str| set(text, 0, &path(at), &int(1)).unwrap_err().to_string();
    assert_eq!(
        refused("a: x\n", "a.b"),
        "'a' is a single value: there is nothing inside"
    );
    assert_eq!(
        refused("a: [x]\n", "a.b"),
        "'a' is a list and has no key 'b': name an item, such as [0]"
    );
    assert_eq!(
        refused("a: {b: x}\n", "a[0]"),
        "'a' is a mapping and has no item [0]: name a key"
    );
    assert_eq!(
        set("a: 1\n", 0, &TreePath::default(), &int(1)),
        Err(ChangeError::Root)
    );
    assert!(set("a: 1\n", 1, &path("a"), &int(1)).is_err());
    let deep = TreePath(vec![crate::document::path::Step::Key("a".into()); 10_000]);
    assert_eq!(set("b: 1\n", 0, &deep, &int(1)), Err(ChangeError::TooDeep));
    let twice = map(&[("k", int(1)), ("k", int(2))]);
    assert!(matches!(
        set("b: 1\n", 0, &path("a"), &twice),
        Err(ChangeError::DuplicateKey { .. })
    ));
}

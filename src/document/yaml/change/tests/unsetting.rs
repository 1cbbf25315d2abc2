use super::*;

#[test]
fn a_key_goes_with_its_lines_and_its_inline_comment() {
    unsets(
        "a: 1\n# head\nb: 2 # c\nc: 3\n",
        "b",
        "a: 1\n# head\nc: 3\n",
    );
    unsets("a: |\n  x\n  y\n\nb: 2\n", "a", "\nb: 2\n");
    unsets(
        "a:\n  b: 1\n  # in a\n# of c\nc: 1\n",
        "a",
        "# of c\nc: 1\n",
    );
    unsets("a: 1\nb: 2", "b", "a: 1");
    unsets("a: 1\nb: 2", "a", "b: 2");
    unsets("a: |+\n  x\nb: 1\n\nc: 2\n", "b", "a: |+\n  x\nc: 2\n");
    unsets("? a\n: 1\nb: 2\n", "a", "b: 2\n");
    unsets("a:\nb: 1\n", "a", "b: 1\n");
}

#[test]
fn the_next_key_moves_up_behind_the_dash() {
    unsets(
        "l:\n- a: 1 # c\n  b: 2\n- x\n",
        "l[0].a",
        "l:\n- b: 2\n- x\n",
    );
    unsets(
        "l:\n- a: 1\n\n  # of b\n  b: 2\n",
        "l[0].a",
        "l:\n- # of b\n  b: 2\n",
    );
    unsets("l:\n- - x\n  - y\n", "l[0][0]", "l:\n- - y\n");
}

#[test]
fn an_item_goes() {
    unsets("l:\n- a # c\n# d\n- b\n", "l[0]", "l:\n# d\n- b\n");
    unsets("l:\n  - a: 1\n    b: 2\n  - b\n", "l[0]", "l:\n  - b\n");
}

#[test]
fn what_is_emptied_is_written_as_empty() {
    unsets("a: # c\n  b: 1 # d\nc: 1\n", "a.b", "a: {} # c\nc: 1\n");
    unsets(
        "a:\n  # head\n  b: 1\nc: 1\n",
        "a.b",
        "a: {}\n  # head\nc: 1\n",
    );
    unsets("a: &x\n  b: 1\nc: *x\n", "a.b", "a: &x {}\nc: *x\n");
    unsets("l:\n- a # c\nm: 1\n", "l[0]", "l: []\nm: 1\n");
    unsets("l:\n- a: 1 # c\n- b\n", "l[0].a", "l:\n- {}\n- b\n");
    unsets("# h\na: 1 # c\n", "a", "# h\n{}\n");
    unsets("a:\n  b: 1", "a.b", "a: {}");
    unsets("x: {a: 1}\n", "x.a", "x: {}\n");
    unsets("x: [ a ]\n", "x[0]", "x: []\n");
    unsets("x: [a: 1, b]\n", "x[0].a", "x: [{}, b]\n");
    unsets("x: {\n  # c\n  a: 1,\n}\n", "x.a", "x: {\n  # c\n}\n");
}

#[test]
fn in_flow_one_comma_goes() {
    unsets("{a: 1, b: 2, c: 3}\n", "a", "{b: 2, c: 3}\n");
    unsets("{a: 1, b: 2, c: 3}\n", "b", "{a: 1, c: 3}\n");
    unsets("{ a: 1, b: 2 }\n", "b", "{ a: 1 }\n");
    unsets("{a: 1, b: 2,}\n", "b", "{a: 1,}\n");
    unsets("{a, b}\n", "a", "{b}\n");
    let lines = "{\n  a: 1, # a\n  b: 2, # b\n  c: 3 # c\n}\n";
    unsets(lines, "a", "{\n  b: 2, # b\n  c: 3 # c\n}\n");
    unsets(lines, "b", "{\n  a: 1, # a\n  c: 3 # c\n}\n");
    unsets(lines, "c", "{\n  a: 1, # a\n  b: 2 # b\n}\n");
    unsets("{a: \"x\n  y\", # a\n b: 2}\n", "a", "{ # a\n b: 2}\n");
    unsets("{a: 1,\n b: 2}\n", "b", "{a: 1}\n");
    unsets("{a: 1, # a\n b: 2}\n", "b", "{a: 1 # a\n }\n");
}

#[test]
fn an_anchor_that_is_used_elsewhere_stops_it() {
    let error = unset("a: &x 1\nb:\n- *x\n", 0, &path("a")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the anchor '&x' in line 1 is still used by the alias in line 3"
    );
    unsets("a: &x 1\nb: *x\nc: 1\n", "b", "a: &x 1\nc: 1\n");
}

#[test]
fn a_path_that_is_not_there_is_refused() {
    let refused = |at: &str| {
        unset("a: 1\nl: [x]\n", 0, &path(at))
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refused("b"),
        "there is no key 'b' in the root; there is 'a'"
    );
    assert_eq!(
        refused("l[1]"),
        "there is no item [1] in 'l': the list has 1"
    );
    assert_eq!(
        refused("a.b"),
        "'a' is a single value: there is nothing inside"
    );
}

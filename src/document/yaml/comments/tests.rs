//! What go-yaml v3 and SOPS 3.11 do with comments, case by case, as real SOPS showed it.

use std::time::Duration;
use std::time::Instant;

use granit_parser::Event;
use granit_parser::Parser;
use proptest::prelude::*;

use super::*;

/// Asserts the homes of all comments: `a.b:1` is in the map or list at `a.b`, behind one entry.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let homes = homes(text).expect("the text is YAML");
    let paths = paths(text);
    let told: Vec<String> = homes
        .iter()
        .map(|home| match home.at {
            Place::In { collection, before } => format!("{}:{before}", paths[collection as usize]),
            Place::Document { index } => format!("document {index}"),
            Place::Lost => "lost".to_owned(),
        })
        .collect();
    assert_eq!(told, expected, "in {text:?}");
}

/// The paths of all maps and lists, by granit's own count of them.
fn paths(text: &str) -> Vec<String> {
    /// A map knows whether a key comes next, and the path of the value that follows.
    enum Open {
        Map { path: String, value: Option<String> },
        List { path: String },
    }
    fn start(open: &mut [Open], name: Option<&str>) -> String {
        match open.last_mut() {
            Some(Open::Map { path, value }) => match value.take() {
                Some(path) => path,
                None => {
                    let name = name.unwrap_or("?");
                    *value = Some(if path.is_empty() {
                        name.to_owned()
                    } else {
                        format!("{path}.{name}")
                    });
                    String::new()
                }
            },
            Some(Open::List { path }) => path.clone(),
            None => String::new(),
        }
    }
    let mut paths = Vec::new();
    let mut open = Vec::new();
    for event in Parser::new_from_str(text) {
        match event.expect("the text is YAML").0 {
            Event::MappingStart(..) => {
                let path = start(&mut open, None);
                paths.push(path.clone());
                open.push(Open::Map { path, value: None });
            }
            Event::SequenceStart(..) => {
                let path = start(&mut open, None);
                paths.push(path.clone());
                open.push(Open::List { path });
            }
            Event::MappingEnd | Event::SequenceEnd => drop(open.pop()),
            Event::Scalar(name, ..) => drop(start(&mut open, Some(&name))),
            Event::Alias(..) => drop(start(&mut open, None)),
            _ => {}
        }
    }
    paths
}

#[test]
fn a_comment_above_a_key_belongs_to_the_map_of_the_key() {
    check("# x\na: 1\n", &[":0"]);
    check("a: 1\n# x\nb: 2\n", &[":1"]);
    check("a: 1\n\n# x\n\nb: 2\n", &[":1"]);
    check("a:\n  # x\n  b: 1\n", &["a:0"]);
    check("a:\n  b: 1\n  # x\n  c: 2\n", &["a:1"]);
    check("# x\n# y\n\n# z\na: 1\n", &[":0", ":0", ":0"]);
    check(
        "a:\n  # x\n  # y\n\n  # z\n  b: 1\n",
        &["a:0", "a:0", "a:0"],
    );
    check("#x\n#y\n##\na: 1\n", &[":0", ":0", ":0"]);
}

#[test]
fn a_comment_behind_a_value_belongs_to_the_map_of_its_key() {
    check("a: 1 # x\nb: 2 # y\n", &[":0", ":1"]);
    check("a:\n  b: 1 # x\nc: 2\n", &["a:0"]);
    check("a: # x\n  b: 1\n", &[":0"]);
    check("a: # x\n  - 1\n", &[":0"]);
    check("a: # x\n- 1\n", &[":0"]);
    check("a: # x\n  # y\n  b: 1\n", &[":0", "a:0"]);
    check("a: # x\n  # y\n  - 1\n", &[":0", "a:0"]);
    check("a: # x\nb: 1\n", &[":0"]);
    check("a: &m # x\n  b: 1\n", &["a:0"]);
    check("a: !t # x\n  b: 1\n", &["a:0"]);
    check("a: &m 1 # x\nb: *m # y\n", &[":0", ":1"]);
    check("\"a b\" : \"c\" # x\n", &[":0"]);
    check("a:\n  'b': 'c' # x\n  d: 1\n", &["a:0"]);
}

#[test]
fn a_comment_below_the_last_entry_belongs_where_its_column_says() {
    check("a:\n  b: 1\n  # x\nc: 2\n", &["a:1"]);
    check("a:\n  b: 1\n# x\nc: 2\n", &[":1"]);
    check("a:\n  b: 1\n    # x\nc: 2\n", &["a:1"]);
    check(
        "a:\n  b:\n    c: 1\n    # x\n  # y\n# z\nd: 2\n",
        &["a.b:1", "a:1", ":1"],
    );
    check(
        "a:\n  b:\n    c: 1\n\n    # x\n\n  # y\n\n# z\nd: 2\n",
        &["a.b:1", "a:1", ":1"],
    );
    check("a:\n  b: 1\n\n  # x\nc: 2\n", &["a:1"]);
    check("a:\n  b: 1\n # x\nc: 2\n", &["a:1"]);
    check("a:\n  b: 1\n  # x\n\n  # y\nc: 2\n", &["a:1", ":1"]);
    check("a:\n  b:\n    c: 1\n  # x\nsops_:\n  mac: x\n", &["a.b:1"]);
}

#[test]
fn a_comment_at_the_end_of_a_document_belongs_to_its_root_unless_it_is_indented() {
    check("a: 1\n# x\n", &[":1"]);
    check("a: 1\n\n# x\n", &[":1"]);
    check("a:\n  b: 1\n  # x\n", &["a:1"]);
    check("a:\n  b: 1\n# x\n", &[":1"]);
    check("a:\n  b: 1\n\n  # x\n", &[":1"]);
    check("a:\n  b: 1\n  # x\n\n# y\n", &["a:1", ":1"]);
    check("a:\n  - 1\n  # x\n", &["a:1"]);
    check("a:\n- 1\n# x\n", &["a:1"]);
    check("a: 1 # x", &[":0"]);
    check("a:\n  b: 1\n  # x", &["a:1"]);
    check("a: 1\n# x\n\n# y\n\n\n# z", &[":1", ":1", ":1"]);
}

#[test]
fn a_comment_in_a_list_belongs_to_the_list() {
    check("a:\n  # x\n  - 1\n  # y\n  - 2\n", &["a:0", "a:1"]);
    check("a:\n  - 1 # x\n  - 2 # y\nb: 1\n", &["a:0", "a:1"]);
    check("a:\n  - 1\n  # x\nb: 1\n", &["a:1"]);
    check("a:\n  - 1\n# x\nb: 1\n", &[":1"]);
    check("a:\n# x\n- 1\n# y\n- 2\n# z\nb: 1\n", &["a:0", "a:1", ":1"]);
    check("a:\n  - 1\n\n  # x\n\n  - 2\n", &["a:1"]);
    check("a:\n  - # x\n    1\n  - # y\n    2\n", &["a:0", "a:1"]);
    check("a:\n  -\n    # x\n    1\n", &["a:0"]);
    check(
        "a:\n  - - 1 # x\n    # y\n    - 2\n  # z\n  - 3\n",
        &["a:0", "a:1", "a:1"],
    );
    check("a:\n  - 1\n    # x\n  - 2\n", &["a:1"]);
}

#[test]
fn a_comment_in_a_map_that_is_a_list_item_stands_before_or_in_the_map() {
    check(
        "a:\n  # x\n  - b: 1\n    # y\n    c: 2\n  # z\n  - d: 1\n",
        &["a:0", "a:1", "a:1"],
    );
    check(
        "a:\n  - # x\n    b: 1\n  - # y\n    c: 1\n",
        &["a:0", "a:0"],
    );
    check("a:\n  - b: 1 # x\n    c: 2 # y\n", &["a:0", "a:1"]);
    check(
        "a:\n  - b: 1\n    # x\n  - c: 1\n    # y\nd: 1\n",
        &["a:1", "a:1"],
    );
    check("a:\n- b: 1\n  # x\n- c: 1\n# y\nd: 1\n", &["a:1", ":1"]);
    check("a: # x\n  - b: 1\n", &[":0"]);
    check("a:\n  - b: # x\n      c: 1\n      # y\n", &["a:0", "a.b:1"]);
    check("a:\n  - b:\n    # x\n    - 1\n", &["a.b:0"]);
    check(
        "a:\n  -\n    # x\n    b: 1\n    # y\n\n    # z\n",
        &["a:0", "a:1", ":1"],
    );
    check("a:\n  # x\n\n  # y\n  - b: 1\n", &["a:0", "a:0"]);
}

#[test]
fn comments_in_flow_collections_stay_there_except_behind_the_opening() {
    check("a: [1, # x\n  2] # y\n", &["a:0", "a:0"]);
    check("a: [ # x\n  1\n  ]\n", &["lost"]);
    check("a: {b: 1, # x\n  c: 2 # y\n  }\n", &["a:0", "a:1"]);
    check(
        "a: {\n  # x\n  b: 1,\n  # y\n  c: 2\n  # z\n  }\n",
        &["a:0", "a:1", "a:2"],
    );
    check("a: [\n  # x\n  1,\n  2\n  # y\n  ]\n", &["a:0", "a:2"]);
    check(
        "a: {b: [1,\n    # x\n    2]} # y\nc: 1\n",
        &["a.b:1", "a:0"],
    );
    check("a: [{b: 1}, # x\n  {c: 2} # y\n  ]\n", &["a:0", "a:1"]);
    check("{a: 1, # x\n b: 2 # y\n}\n# z\n", &[":0", ":1", ":2"]);
    check("a: [] # x\nb: {} # y\n", &["a:0", "b:0"]);
    check("a: [b: 1, # x\n  c: 2]\n", &["a:0"]);
    check("a: {b: # x\n  1}\n", &["a:0"]);
    check("a: {\n  b: 1, # x\n\n  # y\n\n  }\n", &["a:0", "a:1"]);
}

#[test]
fn a_comment_behind_a_block_scalars_header_belongs_to_the_map_of_its_key() {
    check("a: | # x\n  # text\nb: 1\n", &[":0"]);
    check("a: >-  # x\n  text\n# y\nb: 1\n", &[":0", ":1"]);
    check("a:\n  b: |+\n    text\n\n  # x\n  c: 1\n", &["a:1"]);
    check(
        "a:\n  - | # x\n    text\n    # y\n  # z\n  - 1\n",
        &["a:0", "a:1"],
    );
    check("a: |\n  text\n\n# x\n", &[":1"]);
    check("a:\n  b: |\n    text\n  # x\nc: 1\n", &["a:1"]);
}

#[test]
fn documents_keep_their_comments_apart() {
    check("# x\n---\na: 1\n", &[":0"]);
    check("--- # x\na: 1\n", &[":0"]);
    check("---\n# x\na: 1\n# y\n---\n# z\nb: 1\n", &[":0", ":1", ":0"]);
    check("a: 1\n---\n# x\n---\nb: 1\n", &["document 1"]);
    check("a: 1\n...\n# x\n---\nb: 1\n", &[":0"]);
    check("a: 1\n# x\n... # y\n# z\n", &[":1", "lost", "lost"]);
    check("%YAML 1.1 # x\n---\na: 1\n", &["lost"]);
    check("# x\n%YAML 1.1\n# y\n--- # z\na: 1\n", &[":0", ":0", ":0"]);
    check("# x\n\n# y\n---\na: 1\n", &[":0", ":0"]);
    check(
        "---\na:\n  b: 1\n  # x\n--- # y\n# z\nc: 1\n",
        &["a:1", ":0", ":0"],
    );
}

#[test]
fn a_comment_in_a_document_without_content_belongs_to_the_document() {
    check("--- # x\n", &["document 0"]);
    check("---\n# x\n", &["document 0"]);
    check("--- # x\n~\n", &["document 0"]);
    check("---\na: 1\n--- # x\n---\nb: 1\n", &["document 1"]);
    check("--- ~ # x\n# y\n", &["document 0", "document 0"]);
}

#[test]
fn properties_and_explicit_keys_are_seen_through() {
    check("? a # x\n: 1 # y\n", &[":0", ":0"]);
    check("? a\n# x\n: 1\n", &[":0"]);
    check("a: &m\n  # x\n  b: 1\nc: *m # y\n", &["a:0", ":1"]);
    check("a:\n  # x\n  !t b: 1\n", &["a:0"]);
    check(
        "a: !!map # x\n  b: 1\n# y\nc: &l\n  - 1 # z\n",
        &["a:0", ":1", "c:0"],
    );
    check("a: &m # x\n  - 1\n", &["a:0"]);
}

#[test]
fn line_endings_tabs_and_wide_characters_count_as_go_yaml_counts_them() {
    check("a:\r\n  b: 1\r\n  # x\r\n# y\r\nc: 2\r\n", &["a:1", ":1"]);
    check(
        "a:\r\n  # x\r\n  # y\r\n  b: 1\r\n  # z\r\n",
        &["a:0", "a:0", "a:1"],
    );
    check("\u{feff}# x\na: 1\n", &[":0"]);
    check("a: 1\t# x\n", &[":0"]);
    check(
        "é: ü # x\nö:\n  ä: \"🔑\" # y\n  # z\n",
        &[":0", "ö:0", "ö:1"],
    );
    check("a: \"éé\"\n# x\nb:\n  - é\n  # y\n", &[":1", "b:1"]);
    check("a: 1\r\n\r\n# x\r\n\r\nb: 2\r\n", &[":1"]);
}

#[test]
fn a_comment_further_away_than_go_yaml_looks_is_not_behind_its_value() {
    check(&["a:", &" ".repeat(511), "# x\n  b: 1\n"].concat(), &[":0"]);
    check(
        &["a:", &" ".repeat(512), "# x\n  b: 1\n"].concat(),
        &["a:0"],
    );
    check(
        &["a:\n  b: 1\n  # x", &"\n".repeat(509), "  # y\nc: 1\n"].concat(),
        &["a:1", ":1"],
    );
    check(
        &["a:\n  b: 1\n  # x", &"\n".repeat(510), "  # y\nc: 1\n"].concat(),
        &["a:1", "a:1"],
    );
}

#[test]
fn a_comment_spans_from_its_sign_to_before_the_line_break() {
    let text = "é: 1 # x \r\n  # y\r\nb: \"# no\" # z";
    let spans: Vec<&str> = homes(text)
        .unwrap()
        .iter()
        .map(|home| home.comment.of(text))
        .collect();
    assert_eq!(spans, ["# x ", "# y", "# z"]);
}

#[test]
fn maps_and_lists_are_counted_over_all_documents() {
    let text = "a: [{b: 1}, [c: 1]]\n---\nd:\n- e: 1 # x\n";
    let at = Place::In {
        collection: 7,
        before: 0,
    };
    assert_eq!(homes(text).unwrap()[0].at, at);
}

#[test]
fn a_text_that_is_not_yaml_is_refused_with_its_place() {
    assert_eq!(
        homes("# x\na: [1\n"),
        Err(ScanFault::Unreadable { line: 2, column: 4 })
    );
    assert!(homes("# x\na: 1\n b: 2\n").is_err());
    assert!(homes("# x\n- a\nb: 1\n").is_err());
}

#[test]
fn a_text_without_comments_has_no_homes() {
    assert_eq!(homes(""), Ok(Vec::new()));
    assert_eq!(homes("a: 'b # c'\n"), Ok(Vec::new()));
}

#[test]
fn the_words_of_a_comment_do_not_move_it() {
    let text = "a: # x\n  - b: [1, # x\n      2]\n    # x\n  # x\n\n# x\nc:\n  d: 1\n  # x\nsops:\n  mac: x\n";
    let places = |text: &str| {
        homes(text)
            .unwrap()
            .iter()
            .map(|home| home.at)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        places(text),
        places(&text.replace("# x", &format!("#{}", "x".repeat(3000))))
    );
}

#[test]
fn a_hundred_thousand_comments_take_linear_time() {
    let deep: String = (0..200)
        .map(|depth| format!("{}k:\n", " ".repeat(depth)))
        .collect();
    let texts = [
        "# x\n".repeat(100_000) + "a: 1\n",
        "a: 1 # x\n\n  # y\n".repeat(50_000),
        deep.clone() + &" # x\n\n  # y\n".repeat(50_000),
        deep + &"# x\n    # y\n".repeat(50_000) + "b: 1\n",
        "a: [".to_owned() + &"1, # x\n # y\n\n".repeat(50_000) + "]\n",
    ];
    for text in texts {
        let start = Instant::now();
        assert_eq!(homes(&text).unwrap().len(), 100_000);
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{:?}",
            start.elapsed()
        );
    }
}

proptest! {
    #[test]
    fn whatever_granit_reads_has_homes_in_order_and_in_collections_that_are_there(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "a: ", "b:", "- ", "-", "? ", ": ", "[", "]", "{", "}", ",", "#", " # x", "\n", "\n", "\n  ", "\n    ", "\r\n",
            "\t", "| ", ">\n", "---", "\n---\n", "\n...\n", "%TAG ! x\n", "&a ", "*a", "!t ", "'", "\"", "é", "\u{feff}",
        ]), 0..40),
    ) {
        let text = pieces.concat();
        if let Ok(homes) = homes(&text) {
            let starts = Parser::new_from_str(&text)
                .filter(|event| matches!(event, Ok((Event::MappingStart(..) | Event::SequenceStart(..), _))))
                .count();
            let mut end = 0;
            for home in homes {
                prop_assert!(home.comment.start >= end && home.comment.of(&text).starts_with('#'));
                end = home.comment.end;
                if let Place::In { collection, .. } = home.at {
                    prop_assert!((collection as usize) < starts);
                }
            }
        }
    }
}

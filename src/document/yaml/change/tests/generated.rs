//! Documents of all layouts, and changes anywhere in them.

use proptest::prelude::*;

use super::*;
use crate::document::path::Step;
use crate::document::yaml::change::layout::Layout;
use crate::document::yaml::change::render::Quotes;
use crate::document::yaml::lookup;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// A node of a document that is still to be laid out.
#[derive(Clone, Debug)]
enum Sketch {
    Scalar(String),
    Block(Vec<String>),
    Map {
        flow: bool,
        entries: Vec<(String, Note, Sketch)>,
    },
    Seq {
        flow: bool,
        indentless: bool,
        items: Vec<(Note, Sketch)>,
    },
}

/// What stands above an entry.
#[derive(Clone, Copy, Debug)]
enum Note {
    Nothing,
    Comment,
    BlankLine,
}

fn scalar() -> impl Strategy<Value = Sketch> {
    let spellings = prop_oneof![
        "[a-f]{1,4}",
        Just("'it''s'".to_owned()),
        Just("\"x\\ty\"".to_owned()),
        Just("0x1F".to_owned()),
        Just("1.10".to_owned()),
        Just("~".to_owned()),
        Just(String::new()),
        Just("!!str 5".to_owned()),
        Just("!local x".to_owned()),
        Just("\"two\n\n             lines\"".to_owned()),
    ];
    spellings.prop_map(Sketch::Scalar)
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let header = prop_oneof![
        Just("|"),
        Just("|-"),
        Just("|+"),
        Just(">"),
        Just("| # in the header")
    ];
    let lines = prop_oneof![Just("x"), Just("  # no comment"), Just(""), Just("y: z")];
    let block = (header, proptest::collection::vec(lines, 1..4)).prop_map(|(header, lines)| {
        let first = [header.to_owned(), "first".to_owned()];
        Sketch::Block(
            first
                .into_iter()
                .chain(lines.into_iter().map(str::to_owned))
                .collect(),
        )
    });
    let leaf = prop_oneof![4 => scalar(), 1 => block];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let entries = proptest::collection::vec((note(), inner.clone()), 0..4);
        let items = proptest::collection::vec((note(), inner), 0..4);
        prop_oneof![
            2 => (prop::bool::weighted(0.25), entries).prop_map(|(flow, entries)| map_of(flow, entries)),
            1 => (prop::bool::weighted(0.25), any::<bool>(), items)
                .prop_map(|(flow, indentless, items)| Sketch::Seq { flow, indentless, items }),
        ]
    })
}

fn note() -> impl Strategy<Value = Note> {
    prop_oneof![4 => Just(Note::Nothing), 1 => Just(Note::Comment), 1 => Just(Note::BlankLine)]
}

fn map_of(flow: bool, entries: Vec<(Note, Sketch)>) -> Sketch {
    let keys = ["a", "\"b\"", "c.d", "'e'"];
    let entries = entries.into_iter().zip(keys);
    let entries = entries
        .map(|((note, value), key)| (key.to_owned(), note, value))
        .collect();
    Sketch::Map { flow, entries }
}

fn document() -> impl Strategy<Value = String> {
    let root = proptest::collection::vec((note(), sketch()), 1..4).prop_map(|it| map_of(false, it));
    let ends = prop_oneof![
        Just("\n"),
        Just(""),
        Just("\n\n# end\n"),
        Just("\n---\nz: 1\n")
    ];
    (root, 1_usize..5, ends, any::<bool>(), any::<bool>()).prop_map(
        |(root, step, end, crlf, inline)| {
            let mut out = String::new();
            Pen { step, inline }.block(&root, 0, false, &mut out);
            let text = out.trim_start_matches(['\n', ' ']).to_owned() + end;
            if crlf {
                text.replace('\n', "\r\n")
            } else {
                text
            }
        },
    )
}

/// Lays sketches out.
struct Pen {
    step: usize,
    inline: bool,
}

impl Pen {
    fn block(&self, sketch: &Sketch, column: usize, behind_dash: bool, out: &mut String) {
        match sketch {
            Sketch::Map {
                flow: false,
                entries,
            } if !entries.is_empty() => {
                let inner = entries.iter().enumerate();
                for (i, (key, note, value)) in inner {
                    self.line(*note, column, i == 0 && behind_dash, out);
                    out.push_str(key);
                    out.push(':');
                    self.value(value, column, out);
                }
            }
            Sketch::Seq {
                flow: false, items, ..
            } if !items.is_empty() => {
                for (i, (note, value)) in items.iter().enumerate() {
                    self.line(*note, column, i == 0 && behind_dash, out);
                    out.push('-');
                    match value {
                        Sketch::Map {
                            flow: false,
                            entries,
                        } if !entries.is_empty() => {
                            out.push(' ');
                            self.block(value, column + 2, true, out);
                        }
                        Sketch::Seq {
                            flow: false, items, ..
                        } if !items.is_empty() => {
                            out.push(' ');
                            self.block(value, column + 2, true, out);
                        }
                        _ => self.value(value, column, out),
                    }
                }
            }
            _ => self.value(sketch, column, out),
        }
    }

    fn line(&self, note: Note, column: usize, same_line: bool, out: &mut String) {
        if same_line {
            return;
        }
        let indent = " ".repeat(column);
        match note {
            Note::Nothing => {}
            Note::Comment => out.push_str(&format!("\n{indent}# note")),
            Note::BlankLine => out.push('\n'),
        }
        out.push_str(&format!("\n{indent}"));
    }

    fn value(&self, value: &Sketch, column: usize, out: &mut String) {
        let comment = if self.inline { " # inline" } else { "" };
        match value {
            Sketch::Scalar(text) if text.is_empty() => out.push_str(comment),
            Sketch::Scalar(text) => out.push_str(&format!(" {text}{comment}")),
            Sketch::Block(lines) => {
                out.push_str(&format!(" {}", lines[0]));
                for line in &lines[1..] {
                    let indent = " ".repeat(column + self.step);
                    let line = if line.is_empty() {
                        String::new()
                    } else {
                        indent + line
                    };
                    out.push_str(&format!("\n{line}"));
                }
            }
            Sketch::Map {
                flow: false,
                entries,
            } if !entries.is_empty() => {
                out.push_str(comment);
                self.block(value, column + self.step, false, out);
            }
            Sketch::Seq {
                flow: false,
                indentless,
                items,
            } if !items.is_empty() => {
                out.push_str(comment);
                let step = if *indentless { 0 } else { self.step };
                self.block(value, column + step, false, out);
            }
            _ => {
                out.push(' ');
                self.flow(value, column + self.step, out);
                out.push_str(comment);
            }
        }
    }

    fn flow(&self, value: &Sketch, column: usize, out: &mut String) {
        let gap = |note: &Note| match note {
            Note::Nothing => String::new(),
            Note::Comment => format!(" # note\n{}", " ".repeat(column)),
            Note::BlankLine => format!("\n{}", " ".repeat(column)),
        };
        match value {
            Sketch::Scalar(text) => out.push_str(if text.is_empty() { "''" } else { text }),
            Sketch::Block(_) => out.push_str("block"),
            Sketch::Map { entries, .. } => {
                out.push('{');
                for (i, (key, note, value)) in entries.iter().enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    out.push_str(&gap(note));
                    out.push_str(&format!("{key}: "));
                    self.flow(value, column, out);
                }
                out.push('}');
            }
            Sketch::Seq { items, .. } => {
                out.push('[');
                for (i, (note, value)) in items.iter().enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    out.push_str(&gap(note));
                    self.flow(value, column, out);
                }
                out.push(']');
            }
        }
    }
}

fn new_value() -> impl Strategy<Value = NewValue> {
    let scalar = prop_oneof![
        "[ -~]{0,12}".prop_map(NewValue::string),
        "[a-c #:\n-]{0,12}".prop_map(NewValue::string),
        any::<String>().prop_map(NewValue::string),
        any::<i64>().prop_map(|number| NewValue::Scalar(Value::Int(number))),
        any::<f64>().prop_map(|number| NewValue::Scalar(Value::Float(number))),
        any::<bool>().prop_map(|truth| NewValue::Scalar(Value::Bool(truth))),
        Just(NewValue::Scalar(Value::Null)),
    ];
    scalar.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(NewValue::Seq),
            proptest::collection::btree_map("[a-z#: ]{0,3}", inner, 0..3)
                .prop_map(|entries| NewValue::Map(entries.into_iter().collect())),
        ]
    })
}

impl std::fmt::Debug for NewValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let yaml = Yaml::parse("").unwrap();
        let hand = super::super::set::hand(&Layout::of(&yaml), Quotes::Double);
        f.write_str(&hand.flow(self))
    }
}

/// All paths of a document, the root's left out.
fn paths(yaml: &Yaml<'_>, id: NodeId, at: &mut Vec<Step>, out: &mut Vec<TreePath>) {
    let steps: Vec<(Step, NodeId)> = match yaml.node(id).kind {
        Kind::Map { .. } => yaml
            .entries(id)
            .map(|(key, value)| (Step::Key(yaml.node(key).text.to_string()), value))
            .collect(),
        _ => yaml
            .children(id)
            .enumerate()
            .map(|(i, item)| (Step::Index(i), item))
            .collect(),
    };
    for (step, child) in steps {
        at.push(step);
        out.push(TreePath(at.clone()));
        paths(yaml, child, at, out);
        at.pop();
    }
}

fn all_paths(text: &str) -> Vec<TreePath> {
    let yaml = Yaml::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let mut out = Vec::new();
    paths(
        &yaml,
        yaml.documents[0].root.unwrap(),
        &mut Vec::new(),
        &mut out,
    );
    out
}

fn reads(text: &str, path: &TreePath, value: &NewValue) -> bool {
    let yaml = Yaml::parse(text).unwrap();
    let node = lookup::find(&yaml, 0, path).unwrap();
    super::super::check::is_value(&yaml, node, value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_set_is_found(text in document(), pick in any::<prop::sample::Index>(), value in new_value()) {
        let paths = all_paths(&text);
        let path = pick.get(&paths);
        let after = set(&text, 0, path, &value);
        let after = after.unwrap_or_else(|error| panic!("{error} at {path}\n{text}"));
        prop_assert!(reads(&after, path, &value), "{}", after);
    }

    #[test]
    fn a_scalar_of_one_line_changes_one_line(text in document(), pick in any::<prop::sample::Index>()) {
        let paths = all_paths(&text);
        let path = pick.get(&paths);
        let yaml = Yaml::parse(&text).unwrap();
        let node = yaml.node(lookup::find(&yaml, 0, path).unwrap());
        if node.style().is_none() || node.span.of(&text).contains('\n') {
            return Ok(());
        }
        let after = set(&text, 0, path, &NewValue::string("new")).unwrap();
        let differing = text.lines().zip(after.lines()).filter(|(a, b)| a != b).count();
        prop_assert_eq!(text.lines().count(), after.lines().count());
        prop_assert!(differing <= 1);
    }

    #[test]
    fn a_new_entry_is_found_and_can_be_taken_away_again(
        text in document(),
        pick in any::<prop::sample::Index>(),
        value in new_value(),
    ) {
        let paths = all_paths(&text);
        let mut path = pick.get(&paths).clone();
        let yaml = Yaml::parse(&text).unwrap();
        let node = lookup::find(&yaml, 0, &path).unwrap();
        path.0.push(match yaml.node(node).kind {
            Kind::Seq { .. } => Step::Index(yaml.children(node).count()),
            _ => Step::Key("new".into()),
        });
        let null = matches!(yaml.node(node).value(), Ok(Value::Null));
        let scalar = yaml.node(node).style().is_some();
        let after = set(&text, 0, &path, &value);
        if scalar && !null {
            prop_assert!(after.is_err());
            return Ok(());
        }
        let after = after.unwrap_or_else(|error| panic!("{error} at {path}\n{text}"));
        prop_assert!(reads(&after, &path, &value), "{}", after);
        let back = unset(&after, 0, &path).unwrap_or_else(|error| panic!("{error} at {path}\n{after}"));
        let grown = yaml.node(node).is_collection() && yaml.children(node).count() > 0;
        // A block at the end of a text without final line break gets a new header.
        let rewritten = !text.ends_with('\n') && text.contains(['|', '>']);
        if grown && !rewritten && !after.contains("|+") {
            prop_assert_eq!(back, text);
        }
    }

    #[test]
    fn what_is_unset_is_gone(text in document(), pick in any::<prop::sample::Index>()) {
        let paths = all_paths(&text);
        let path = pick.get(&paths);
        let after = unset(&text, 0, path).unwrap_or_else(|error| panic!("{error} at {path}\n{text}"));
        prop_assert!(all_paths(&after).len() < paths.len());
        let old: Vec<&str> = text.lines().collect();
        let new = after.lines().filter(|line| !old.contains(line)).count();
        prop_assert!(new <= 2, "{}\n{}", text, after);
    }
}

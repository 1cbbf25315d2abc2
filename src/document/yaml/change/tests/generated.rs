//! Changes anywhere in documents of all layouts.

use proptest::prelude::*;

use super::layouts::document;
use super::*;
use crate::document::path::Step;
use crate::document::yaml::change::layout::Layout;
use crate::document::yaml::change::render::Quotes;
use crate::document::yaml::extract;
use crate::document::yaml::lookup;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

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
    #![proptest_config(ProptestConfig::with_cases(256))]

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

    #[test]
    fn nothing_makes_it_panic(
        text in "([ab]: |- |\\? |[{}\\[\\],#&*!|>\"'~x-]|\n|\n  |\n    |&x |\\*x|!!str |# c\n|\u{feff}|é|---\n|\\.\\.\\.\n|\r\n|\r){0,24}",
        value in new_value(),
        key in "[abx]",
        index in 0..3_usize,
    ) {
        let Ok(yaml) = Yaml::parse(&text) else {
            return Ok(());
        };
        for document in 0..yaml.documents.len() {
            let mut paths_there = vec![TreePath(vec![Step::Key(key.clone())])];
            if let Some(root) = yaml.documents[document].root {
                paths(&yaml, root, &mut Vec::new(), &mut paths_there);
            }
            for path in &paths_there {
                let _ = unset(&text, document, path);
                let _ = set(&text, document, path, &value);
                let below = |step: Step| TreePath([path.0.as_slice(), &[step]].concat());
                let _ = set(&text, document, &below(Step::Key(key.clone())), &value);
                let _ = set(&text, document, &below(Step::Index(index)), &value);
                if let Ok(node) = lookup::find(&yaml, document, path) {
                    let _ = extract::extract(&yaml, node);
                }
            }
        }
    }
}

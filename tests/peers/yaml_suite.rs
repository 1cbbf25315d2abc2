//! The YAML test suite: every case of every file.

use std::fs;

use serde_json::Value;

use super::Peers;

/// How many cases the suite has, and how many of them are not YAML.
pub const SIZE: (usize, usize) = (402, 94);

/// One text of the suite.
pub struct Case {
    /// The suite's name for it: `229Q`, or `JEF9/02` where a file holds several.
    pub id: String,
    /// The text.
    pub yaml: String,
    /// Whether the text is YAML.
    pub valid: bool,
    /// The event tree, in the suite's notation, where the suite gives one.
    pub tree: Option<String>,
    /// The value as JSON documents, where the suite gives it.
    pub json: Option<String>,
}

/// Reads all the cases, in the order of their names.
///
/// # Panics
/// If the suite is missing or is not the one that the tests were written for.
pub fn cases() -> Vec<Case> {
    let folder = &Peers::find().yaml_suite;
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|fault| panic!("cannot list '{}': {fault}", folder.display()))
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "js"))
        .filter(|path| path.file_stem().is_some_and(|stem| stem != "index"))
        .collect();
    paths.sort();
    let cases: Vec<Case> = paths
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).expect("a case is a readable file");
            in_module(&text)
                .unwrap_or_else(|| panic!("'{}' is not a case of the suite", path.display()))
        })
        .collect();
    let invalid = cases.iter().filter(|case| !case.valid).count();
    assert_eq!((cases.len(), invalid), SIZE, "the suite is another one");
    cases
}

/// Reads the cases of one file: a JavaScript module whose default export is written in JSON.
fn in_module(text: &str) -> Option<Vec<Case>> {
    let (_, json) = text.split_once("export default ")?;
    let file: Value = serde_json::from_str(json.trim_end().trim_end_matches(';')).ok()?;
    let id = file["id"].as_str()?;
    let cases = file["cases"].as_array()?;
    // A later case of a file inherits what it does not say, except its validity.
    let mut tree = None;
    let mut json = None;
    let mut read = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let own = |field: &str| case[field].as_str().map(str::to_owned);
        tree = own("tree").or(tree);
        json = own("json").or(json);
        read.push(Case {
            id: match cases.len() {
                1 => id.to_owned(),
                _ => format!("{id}/{index:02}"),
            },
            yaml: own("yaml")?,
            valid: case["fail"] != Value::Bool(true),
            tree: tree.clone(),
            json: json.clone(),
        });
    }
    Some(read)
}

//! The table of rights: what is needed, whether it is there, and what for.

use crate::actions::rights::Answer;
use crate::actions::rights::Checked;
use crate::cli::exit::Status;
use serde_json::Value;
use serde_json::json;

/// How many names of one right are told.
const NAMES: usize = 5;

/// Missing or unknown rights end the command with 1.
pub fn status(checked: &[Checked]) -> Status {
    let is_there = |it: &Checked| matches!(it.answer, Answer::Allowed);
    match checked.iter().all(is_there) {
        true => Status::Done,
        false => Status::Refused,
    }
}

/// The table as text.
pub fn text(checked: &[Checked]) -> String {
    let mut rows = vec![[
        "RIGHT".to_owned(),
        "ALLOWED".to_owned(),
        "NEEDED FOR".to_owned(),
    ]];
    rows.extend(checked.iter().map(|it| {
        let allowed = match &it.answer {
            Answer::Allowed => "yes".to_owned(),
            Answer::Missing => "NO".to_owned(),
            Answer::Unanswered(fault) => format!("unknown: {fault}"),
        };
        [right(it), allowed, it.purpose.to_string()]
    }));
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or_default()
    };
    let (first, second) = (width(0), width(1));
    let lines = rows
        .iter()
        .map(|[right, allowed, purpose]| format!("{right:<first$}  {allowed:<second$}  {purpose}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn right(checked: &Checked) -> String {
    let mut told = format!("{} {}", checked.verb, checked.resource);
    let shown = checked.names.iter().take(NAMES).map(String::as_str);
    let names = shown.collect::<Vec<_>>().join(", ");
    match checked.names.len() {
        0 => {}
        count if count > NAMES => {
            told += &format!(" {names} and {} more", count - NAMES);
        }
        _ => told += &format!(" {names}"),
    }
    if let Some(namespace) = &checked.namespace {
        told += &format!(" in {namespace}");
    }
    told
}

/// The table as one JSON object.
pub fn json(checked: &[Checked]) -> String {
    let rights: Vec<Value> = checked
        .iter()
        .map(|it| {
            let allowed = match it.answer {
                Answer::Allowed => json!(true),
                Answer::Missing => json!(false),
                Answer::Unanswered(_) => Value::Null,
            };
            json!({
                "verb": it.verb,
                "group": it.resource.group,
                "resource": it.resource.plural,
                "namespace": it.namespace,
                "names": it.names,
                "needed_for": it.purpose.to_string(),
                "allowed": allowed,
            })
        })
        .collect();
    json!({ "version": 1, "rights": rights }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::rights::Purpose;
    use crate::manifest::rights::Resource;

    fn checked(names: &[&str], answer: Answer) -> Checked {
        Checked {
            verb: "create",
            resource: Resource {
                group: String::new(),
                plural: "secrets".to_owned(),
            },
            namespace: Some("shop".to_owned()),
            names: names.iter().map(|it| (*it).to_owned()).collect(),
            purpose: Purpose::Apply,
            answer,
        }
    }

    #[test]
    fn a_missing_right_stands_out_and_ends_with_1() {
        let rights = [
            checked(&["db"], Answer::Allowed),
            checked(&["a", "b", "c", "d", "e", "f", "g"], Answer::Missing),
        ];
        let text = text(&rights);
        let rows: Vec<&str> = text.lines().collect();
        let words = |row: &str| {
            row.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            words(rows[1]),
            ["create", "secrets", "db", "in", "shop", "yes", "apply"]
        );
        assert!(rows[2].starts_with("create secrets a, b, c, d, e and 2 more in shop  NO  "));
        assert_eq!(rows[0].find("NEEDED"), rows[2].find("apply"));
        assert_eq!(status(&rights), Status::Refused);
        assert_eq!(status(&rights[..1]), Status::Done);
    }

    #[test]
    fn json_names_every_object() {
        let told: Value = serde_json::from_str(&json(&[checked(&[], Answer::Missing)])).unwrap();
        assert_eq!(told["rights"][0]["allowed"], false);
        assert_eq!(told["rights"][0]["needed_for"], "apply");
        let schema = include_str!("../../../schemas/rights.schema.json");
        let schema = serde_json::from_str(schema).unwrap();
        assert_eq!(crate::cli::schema::broken(&schema, &told), None);
    }
}

use super::sample::findings;
use super::sample::once_plain;
use super::sample::rendered;
use super::sample::report;
use crate::scan::baseline::Baseline;
use crate::scan::baseline::Gone;
use crate::scan::fingerprint::Salt;
use crate::scan::report::Gap;
use serde_json::Value;

const REPORT: &str = include_str!("../../../../schemas/report.schema.json");
const BASELINE: &str = include_str!("../../../../schemas/baseline.schema.json");

/// Holds a value against the part of JSON Schema that our schemas use; panics at any other.
fn check(schema: &Value, all: &Value, value: &Value, at: &str) -> Result<(), String> {
    let rules = schema.as_object().unwrap();
    for (rule, wanted) in rules {
        let holds = match rule.as_str() {
            "$schema" | "$defs" | "title" | "description" | "pattern" | "format" | "minimum" => {
                true
            }
            "$ref" => {
                let name = wanted.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                check(&all["$defs"][name], all, value, at)?;
                true
            }
            "const" => value == wanted,
            "enum" => wanted.as_array().unwrap().contains(value),
            "type" => match wanted {
                Value::Array(types) => types.iter().any(|it| is_of(value, it)),
                one => is_of(value, one),
            },
            "required" => value.as_object().is_none_or(|fields| {
                let has = |name: &Value| fields.contains_key(name.as_str().unwrap());
                wanted.as_array().unwrap().iter().all(has)
            }),
            "additionalProperties" => {
                assert_eq!(wanted, false);
                let known = |name: &String| schema["properties"].get(name).is_some();
                value
                    .as_object()
                    .is_none_or(|fields| fields.keys().all(known))
            }
            "properties" => {
                for (name, field) in value.as_object().into_iter().flatten() {
                    if let Some(schema) = wanted.get(name) {
                        check(schema, all, field, &format!("{at}.{name}"))?;
                    }
                }
                true
            }
            "items" => {
                for (number, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(wanted, all, item, &format!("{at}[{number}]"))?;
                }
                true
            }
            other => panic!("the schema has '{other}', which this check does not know"),
        };
        if !holds {
            return Err(format!("{at}: {rule}: {value}"));
        }
    }
    Ok(())
}

fn is_of(value: &Value, named: &Value) -> bool {
    match named.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("there is no type '{other}'"),
    }
}

fn held(schema: &str, text: &str) -> Result<(), String> {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let value: Value = serde_json::from_str(text).unwrap();
    check(&schema, &schema, &value, "")
}

#[test]
fn a_report_is_as_its_schema_says() {
    let (found, once) = (findings(), [once_plain()]);
    let mut report = report(&found, &once);
    report.looked.gaps = vec![Gap::MissingObjects(1), Gap::ShallowClone];
    report.hidden.unused = vec!["lf1.x".to_owned()];
    held(REPORT, &rendered("json", &report)).unwrap();
    report.looked.gaps.clear();
    report.looked.seconds = f64::NAN;
    held(REPORT, &rendered("json", &report)).unwrap();
}

#[test]
fn a_baseline_is_as_its_schema_says() {
    let mut baseline = Baseline::new(Salt::new(&[7; 16]).unwrap());
    let today = jiff::civil::date(2026, 1, 2);
    baseline.update(&findings(), Gone::Dropped, today);
    held(BASELINE, &baseline.write()).unwrap();
}

#[test]
fn the_schemas_know_every_field_and_no_other() {
    let found = findings();
    let good = rendered("json", &report(&found, &[]));
    for (from, to) in [
        ("\"rule\":", "\"ruel\":"),
        ("\"at_head\": true", "\"at_head\": 1"),
        ("\"kind\": \"token\"", "\"kind\": \"guess\""),
        ("\"files\": 1204", "\"files\": -1"),
    ] {
        assert!(good.contains(from), "{from}");
        assert!(held(REPORT, &good.replace(from, to)).is_err(), "{to}");
    }
}

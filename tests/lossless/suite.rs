//! The YAML test suite: what is YAML with mappings at its roots comes back, the rest is refused
//! by name and with its place.

use std::collections::BTreeMap;

use lockleaf::document::yaml::parse::Fault;
use lockleaf::sops::sealing::SealError;

use crate::core::Safe;
use crate::peers::cases;
use crate::peers::yaml_suite;
use crate::round_trips;
use crate::safes;
use crate::variants;

/// Texts that are not YAML and that SOPS reads all the same, as is done here.
const READ_BY_SOPS: [&str; 4] = ["9C9N", "DK95/01", "QB6E", "HRE5"];

/// What a text is refused for, if it is.
fn refusal(safe: &Safe, text: &str) -> Option<Fault> {
    match safe.seal(text) {
        Ok(_) => None,
        Err(SealError::Yaml(fault)) => {
            assert!(fault.at.line > 0 && fault.at.column > 0);
            Some(fault.fault)
        }
        Err(fault) => panic!("refused for no fault of the YAML: {fault}\n{text}"),
    }
}

fn name(fault: &Fault) -> &'static str {
    match fault {
        Fault::RootList => "root is a list",
        Fault::RootScalar => "root is a scalar",
        Fault::KeyNotString => "key is not a string",
        Fault::KeyIsCollection => "key is a collection",
        Fault::KeyIsAlias => "key is an alias",
        _ => "something else",
    }
}

#[test]
fn every_text_of_the_suite_comes_back_or_is_refused_by_name() {
    let safe = Safe::private();
    let mut round_trip_count = 0;
    let mut refused = BTreeMap::new();
    for case in yaml_suite::cases() {
        let expected = refusal(&safe, &case.yaml);
        for text in variants(&case.yaml) {
            let fault = refusal(&safe, &text);
            let read = case.valid || READ_BY_SOPS.contains(&case.id.as_str());
            match (&fault, read) {
                (None, true) => {
                    assert!(round_trips(&safe, &case.id, &text));
                    round_trip_count += 1;
                }
                (Some(fault), true) => *refused.entry(name(fault)).or_insert(0) += 1,
                (Some(_), false) => *refused.entry("not YAML").or_insert(0) += 1,
                (None, false) => panic!("{} is not YAML", case.id),
            }
            let kind = fault.as_ref().map(name);
            assert_eq!(kind, expected.as_ref().map(name), "{}: {text:?}", case.id);
        }
    }
    let expected = BTreeMap::from([
        ("not YAML", 450),
        ("root is a list", 370),
        ("root is a scalar", 390),
        ("key is not a string", 40),
        ("key is a collection", 55),
        ("key is an alias", 10),
    ]);
    assert_eq!(refused, expected);
    cases::report("lossless_suite", round_trip_count, 695);
}

#[test]
fn the_suite_comes_back_with_every_selector() {
    let safes = safes(&Safe::private());
    let mut count = 0;
    for case in yaml_suite::cases() {
        if refusal(&safes[0], &case.yaml).is_some() {
            continue;
        }
        for safe in &safes[1..] {
            count += usize::from(round_trips(safe, &case.id, &case.yaml));
        }
    }
    cases::report("lossless_suite_selectors", count, 831);
}

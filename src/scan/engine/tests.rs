use super::*;
use crate::scan::sample;

fn ids(set: &RuleSet, text: &str) -> Vec<&'static str> {
    let matches = set.matches(text.as_bytes(), 0..text.len());
    matches.iter().map(|it| set.rules()[it.rule].id).collect()
}

#[test]
fn a_secret_that_says_it_is_an_example_is_none() {
    assert!(says_example(b"0A1B2CEXAMPLE"));
    assert!(!says_example(b"0A1B2CEXAMPIE"));
    assert!(says_example(b"acme_Insert_Token"));
    assert!(says_example(b"acme_XXXXXXXX"));
    assert!(!says_example(b"acme_XXXX"));
}

#[test]
fn of_several_lengths_the_fitting_one_is_taken() {
    const RULE: Rule =
        Rule::token("a", "A", "key", &["acme_"], "[0-9a-f]{4}|[0-9a-f]{8}").entropy(0.0);
    let set = RuleSet::of(vec![&RULE]);
    assert_eq!(ids(&set, "acme_01ab acme_01ab23cd acme_01ab23"), ["a", "a"]);
}

#[test]
fn every_pattern_is_one() {
    for rule in rules::all() {
        assert!(pattern(rule).is_ok(), "{}: {:?}", rule.id, pattern(rule));
    }
}

#[test]
fn what_shows_that_it_is_none_is_told_the_whole_match() {
    const RULE: Rule = Rule::text("a", "b", "c", &["acme"], "acme (?P<secret>[a-z]+)")
        .unless(|whole, secret| whole == b"acme nothing" && secret == b"nothing");
    let set = RuleSet::of(vec![&RULE]);
    assert_eq!(ids(&set, "acme something"), ["a"]);
    assert!(ids(&set, "acme nothing").is_empty());
}

#[test]
fn every_rule_finds_its_examples() {
    let set = RuleSet::own(&[]);
    let mut missed = Vec::new();
    for rule in rules::all() {
        for template in rule.examples {
            match sample::text(template) {
                Some(text) if ids(&set, &text).contains(&rule.id) => {}
                made => missed.push(format!("{}: {template} -> {made:?}", rule.id)),
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn no_rule_finds_its_counter_examples() {
    let set = RuleSet::own(&[]);
    let mut wrong = Vec::new();
    for rule in rules::all() {
        for template in rule.counter_examples {
            match sample::text(template) {
                Some(text) if !ids(&set, &text).contains(&rule.id) => {}
                made => wrong.push(format!("{}: {template} -> {made:?}", rule.id)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_documented_and_has_examples_of_both_kinds() {
    let mut ids = std::collections::BTreeSet::new();
    for rule in rules::all() {
        assert!(ids.insert(rule.id), "{} stands twice", rule.id);
        assert!(rule.docs.starts_with("https://"), "{}", rule.id);
        assert!(!rule.examples.is_empty(), "{}", rule.id);
        assert!(!rule.counter_examples.is_empty(), "{}", rule.id);
        let words = match rule.form {
            Form::Token { prefixes, .. } => prefixes,
            Form::Named { names, .. } => names,
            Form::Text { keywords, .. } => keywords,
        };
        assert!(
            !words.is_empty() && words.iter().all(|word| word.len() >= 3),
            "{}",
            rule.id
        );
    }
}

//! Texts that are made to take for ever: they end soon, by a result or by a message.

use std::time::Duration;
use std::time::Instant;

use super::assert_told;
use super::state;
use crate::peers::Sandbox;
use crate::peers::cases;

fn bomb(levels: usize) -> String {
    let mut text = String::from("a0: &a0 [canary, canary]\n");
    for level in 1..levels {
        let below = format!("*a{}", level - 1);
        let row = [below.as_str(); 9].join(", ");
        text += &format!("a{level}: &a{level} [{row}]\n");
    }
    text
}

fn deep(levels: usize, open: &str, close: &str) -> String {
    format!("a: {}canary{}\n", open.repeat(levels), close.repeat(levels))
}

#[test]
fn texts_that_are_made_to_exhaust_are_refused_in_time() {
    let sandbox = Sandbox::new();
    let stairs: String = (0..300)
        .map(|level| format!("{}k:\n", " ".repeat(level)))
        .collect();
    let texts = [
        ("a bomb of aliases", bomb(12), Some("a.yaml")),
        (
            "a bomb of merges",
            bomb(12).replace('[', "{<<: [").replace(']', "]}"),
            Some("a.yaml"),
        ),
        ("lists 256 deep", deep(256, "[", "]"), Some("a.yaml")),
        (
            "lists 100,000 deep",
            deep(100_000, "[", "]"),
            Some("a.yaml"),
        ),
        (
            "mappings 100,000 deep",
            deep(100_000, "{a: ", "}"),
            Some("a.yaml"),
        ),
        ("100,000 open lists", deep(100_000, "[", ""), Some("a.yaml")),
        (
            "100,000 dashes",
            format!("a:\n{}canary\n", "- ".repeat(100_000)),
            Some("a.yaml"),
        ),
        ("stairs of mappings", stairs, Some("a.yaml")),
        (
            "100,000 anchors",
            (0..100_000).map(|at| format!("k{at}: &x {at}\n")).collect(),
            None,
        ),
        (
            "a line of 5 MB",
            format!("a: canary{}\n", "x ".repeat(2_500_000)),
            None,
        ),
        (
            "a comment of 5 MB",
            format!("a: 1 #{}\n", "x".repeat(5_000_000)),
            None,
        ),
        (
            "1,000,000 blank lines",
            format!("a: 1{}b: 2\n", "\n".repeat(1_000_000)),
            None,
        ),
        ("100,000 documents", "---\na: canary\n".repeat(20_000), None),
    ];
    for (name, text, refused) in &texts {
        let file = sandbox.write("a.yaml", text);
        let before = state(&file);
        let start = Instant::now();
        let ran = sandbox.lockleaf(&["encrypt", "-q", "--age", &sandbox.recipient, "a.yaml"]);
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "{name}: {:?}",
            start.elapsed()
        );
        match refused {
            Some(told) => assert_told(&ran, name, &[1, 2, 23], told),
            None => assert_eq!(ran.status, 0, "{name}: {}", ran.err()),
        }
        assert_eq!(state(&file), before, "{name}");
    }
    cases::report("texts_that_exhaust", texts.len(), 13);
}

#[test]
fn lists_255_deep_work() {
    let sandbox = Sandbox::new();
    // The root counts too.
    sandbox.write("a.yaml", deep(254, "[", "]"));
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    let opened = sandbox.lockleaf(&["decrypt", "a.yaml"]).ok();
    assert_eq!(opened.text(), deep(254, "[", "]"));
    sandbox.sops(&["decrypt", "a.yaml"]).ok();
}

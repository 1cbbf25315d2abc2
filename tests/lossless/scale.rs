//! Large, deep and hostile texts: they work or are refused clearly, and never cost more than
//! their size.

use std::time::Duration;

use lockleaf::document::yaml::parse::Fault;
use lockleaf::document::yaml::parse::MAX_DEPTH;
use lockleaf::sops::sealing::SealError;
use lockleaf::sops::walk::WalkFault;
use nix::sys::resource::UsageWho;
use nix::sys::resource::getrusage;
use nix::sys::time::TimeValLike as _;

use crate::core::Safe;
use crate::round_trips;

/// Makes a text of so many parts.
type Grow = fn(usize) -> String;

fn fault(text: &str) -> Option<Fault> {
    match Safe::private().seal(text) {
        Ok(_) => None,
        Err(SealError::Yaml(fault)) => Some(fault.fault),
        Err(fault) => panic!("{fault}"),
    }
}

fn nested_block(levels: usize) -> String {
    let lines = (0..levels).map(|level| format!("{}k:", " ".repeat(level)));
    lines.collect::<Vec<_>>().join("\n") + " v\n"
}

fn nested_flow(levels: usize) -> String {
    let inner = levels - 1;
    format!("k: {}v{}\n", "[".repeat(inner), "]".repeat(inner))
}

#[test]
fn nesting_to_the_bound_works_and_beyond_is_refused() {
    let safe = Safe::private();
    for nested in [nested_block, nested_flow] {
        assert!(round_trips(&safe, "nested", &nested(MAX_DEPTH)));
        assert_eq!(fault(&nested(MAX_DEPTH + 1)), Some(Fault::TooDeep));
    }
}

#[test]
fn ten_megabytes_come_back() {
    let block = "    some words of a configuration file, and more of them\n".repeat(1800);
    let mut text = String::new();
    for number in 0..100 {
        text += &format!("# file {number}\nfile{number}: |\n{block}");
    }
    assert!(text.len() > 10_000_000);
    assert!(round_trips(&Safe::private(), "ten megabytes", &text));
}

#[test]
fn an_alias_bomb_is_refused() {
    let bomb = |leaf: &str| {
        let mut text = format!("a0: &a0 [{leaf}]\n");
        for level in 1..30 {
            let below = format!("*a{0}", level - 1);
            let row = vec![below; 10].join(", ");
            text += &format!("a{level}: &a{level} [{row}]\n");
        }
        text
    };
    for leaf in ["lol", "", "null", "{}"] {
        let refused = Safe::private().seal(&bomb(leaf));
        let Err(SealError::Walk(fault)) = refused else {
            panic!("a bomb of '{leaf}' went off");
        };
        assert_eq!(fault.fault, WalkFault::AliasBomb);
        assert!(fault.at.line > 1);
    }
    assert_eq!(fault("a: &a [*a]\n"), Some(Fault::AliasCycle));
}

#[test]
fn endless_openings_are_refused() {
    for sign in ["[", "{", "- ", "? ", "{a: ", "[{"] {
        let text = format!("k: {}", sign.repeat(100_000));
        assert!(fault(&text).is_some(), "{sign}");
        assert!(fault(&sign.repeat(100_000)).is_some(), "{sign}");
    }
}

/// The processor time of this thread, which other work on the machine does not lengthen.
fn processor_time() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_THREAD).expect("every thread may ask");
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Duration::from_micros(micros as u64)
}

/// The cheapest of three runs.
fn time(mut work: impl FnMut()) -> Duration {
    let runs = (0..3).map(|_| {
        let start = processor_time();
        work();
        processor_time() - start
    });
    runs.min().expect("there were three runs")
}

#[test]
fn four_times_the_text_costs_about_four_times_the_work() {
    let texts: [(&str, Grow); 9] = [
        ("one line", |n| format!("k: {}\n", "x".repeat(n * 100))),
        ("escapes", |n| {
            format!("k: \"{}\"\n", "\\x41".repeat(n * 10))
        }),
        ("comments", |n| "# c\n".repeat(n) + "k: v\n"),
        ("comments in a list", |n| {
            "l:\n".to_owned() + &"# c\n- v\n".repeat(n)
        }),
        ("keys", |n| {
            (0..n).map(|key| format!("k{key}: v\n")).collect()
        }),
        ("items", |n| "l:\n".to_owned() + &"- 0x1F\n".repeat(n)),
        ("documents", |n| "a: 1\n---\n".repeat(n / 4) + "a: 1\n"),
        ("anchors", |n| {
            (0..n)
                .map(|key| format!("k{key}: &a{key} v\n"))
                .collect::<String>()
        }),
        ("aliases", |n| {
            "a: &a v\nl:\n".to_owned() + &"- *a\n".repeat(n)
        }),
    ];
    let safe = Safe::private();
    let work = |text: &str| {
        let text = text.to_owned();
        let safe = &safe;
        time(move || drop(safe.round_trip(&text)))
    };
    for (name, text) in texts {
        let (small, large) = (work(&text(1000)), work(&text(4000)));
        // Twice the linear work, against 16 times for quadratic work.
        let bound = small * 9 + Duration::from_millis(20);
        assert!(large < bound, "{name}: {small:?} became {large:?}");
    }
}

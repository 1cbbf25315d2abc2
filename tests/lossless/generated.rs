//! Generated documents: the round trip, and what the `lockleaf` entry may cost.

use lockleaf::document::yaml::tree::Yaml;
use proptest::prelude::*;

use crate::core::Safe;
use crate::core::generate;
use crate::core::generate::Choices;
use crate::core::values;
use crate::core::without_entry;
use crate::peers::cases;
use crate::round_trips;
use crate::safes;

/// How many generated texts a test tries.
const TEXTS: u64 = 600;

/// The scalars of a text with their spellings, keys included.
fn spellings(text: &str) -> Vec<String> {
    let yaml = Yaml::parse(text).expect("the text was read before");
    let scalars = yaml.nodes.iter().filter(|node| !node.is_collection());
    scalars
        .map(|node| text[node.start() as usize..node.span.end as usize].to_owned())
        .collect()
}

/// The text with every scalar taken out; a comment on the header of a block scalar stays.
fn skeleton(text: &str) -> String {
    let yaml = Yaml::parse(text).expect("the text was read before");
    let mut out = String::new();
    let mut from = 0;
    for node in yaml.nodes.iter().filter(|node| !node.is_collection()) {
        out.push_str(text[from..(node.start() as usize).max(from)].trim_end_matches(' '));
        let spelling = node.span.of(text);
        if spelling.starts_with(['|', '>'])
            && let Some(header) = spelling.lines().next().filter(|line| line.contains('#'))
        {
            out.push_str(header.trim_start_matches(|c: char| !c.is_whitespace()));
        }
        from = from.max(node.span.end as usize);
    }
    out.push_str(&text[from..]);
    out
}

/// The length of the `lockleaf` entry.
fn entry_length(sealed: &str) -> usize {
    sealed.len() - without_entry(sealed).len()
}

#[test]
fn generated_texts_come_back_with_every_selector() {
    let safes = safes(&Safe::private());
    let mut count = 0;
    for seed in 0..TEXTS {
        let text = generate::from_seed(seed);
        for safe in &safes {
            count += usize::from(round_trips(safe, &format!("seed {seed}"), &text));
        }
    }
    cases::report("lossless_generated", count, 4000);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_choices_the_text_comes_back(choices in proptest::collection::vec(any::<u8>(), 0..400)) {
        round_trips(&Safe::private(), "generated", &generate::text(&mut Choices::new(&choices)));
    }
}

#[test]
fn without_its_entry_a_file_opens_with_every_byte_but_the_spellings() {
    let safe = Safe::private();
    for seed in 0..TEXTS {
        let text = generate::from_seed(seed);
        // The copy of an alias is no scalar; see the next test.
        let Some(sealed) = safe.seal(&text).ok().filter(|_| !text.contains('*')) else {
            continue;
        };
        let bare = without_entry(&sealed);
        let opened = safe.open(&bare).expect("the entry is not needed to open");
        let back = opened.plaintext().expect("a spelling reads back");
        assert_eq!(
            skeleton(back.expose()),
            skeleton(&text),
            "seed {seed}\n{text}"
        );
        let (noted, canonical) = (spellings(&text), spellings(back.expose()));
        let noted = noted
            .iter()
            .zip(&canonical)
            .filter(|(one, other)| one != other);
        let noted: usize = noted.map(|(one, _)| one.len()).sum();
        let length = entry_length(&sealed);
        assert!(length <= noted + 200, "{length} for {noted} bytes:\n{text}");
    }
}

#[test]
fn without_its_entry_aliases_become_copies_with_the_same_values() {
    let safe = Safe::private();
    let text = "a: &a {k: v, l: [1, 0x2]}\nb: *a\nc: &c secret\nd: [*c, *a]\n<<: *a\n";
    let sealed = safe.seal(text).expect("it can be sealed");
    assert!(!sealed.contains('*'));
    let bare = without_entry(&sealed);
    let opened = safe.open(&bare).expect("the entry is not needed to open");
    let back = opened.plaintext().expect("a spelling reads back");
    assert_eq!(values(back.expose()), values(text));
    assert_eq!(safe.round_trip(text).1, text);
}

//! Initialisation vectors: none twice in a file, none with two plaintexts or two paths, and what
//! did not change keeps its envelope to the letter.

use std::collections::HashMap;
use std::collections::HashSet;

use rand_core::OsRng;
use rand_core::RngCore as _;

use crate::core::Safe;
use crate::core::amend;

/// The IVs of all envelopes of a text, its blocks included.
fn ivs(sealed: &str) -> Vec<&str> {
    let after = sealed.split(",iv:").skip(1);
    after
        .map(|rest| &rest[..rest.find(',').expect("a tag follows")])
        .collect()
}

#[test]
fn no_iv_stands_twice_in_a_file() {
    let safe = Safe::private();
    let plain = "# c\nl: [same, same, same]\nm: {a: same, b: same}\n# c\nx: &a same\ny: *a\n";
    let sealed = safe.seal(plain).expect("it can be sealed");
    let all = ivs(&sealed);
    assert!(all.len() >= 10);
    let distinct: HashSet<&str> = all.iter().copied().collect();
    assert_eq!(all.len(), distinct.len());
}

/// A text of some keys, a list and comments, with the values that chance picks.
struct Text {
    scalars: Vec<u32>,
    items: Vec<u32>,
    comment: u32,
}

impl Text {
    fn write(&self) -> String {
        let mut text = format!("# comment {}\n", self.comment);
        for (number, value) in self.scalars.iter().enumerate() {
            text += &format!("k{number}: value {value}\n");
        }
        text += "list:\n";
        for item in &self.items {
            text += &format!("- item {item} # note {}\n", item % 2);
        }
        text
    }

    fn edit(&mut self) {
        let pick = |bound: usize| OsRng.next_u32() as usize % bound;
        match pick(6) {
            0 => self.scalars[pick(5)] = pick(3) as u32,
            1 => self
                .items
                .insert(pick(self.items.len() + 1), pick(3) as u32),
            2 if self.items.len() > 1 => drop(self.items.remove(pick(self.items.len()))),
            3 => self.comment = pick(3) as u32,
            4 => self.items.reverse(),
            _ => self.scalars.swap(pick(5), pick(5)),
        }
        self.items.truncate(8);
    }
}

#[test]
fn over_a_thousand_edits_no_iv_has_two_plaintexts_or_paths() {
    let safe = Safe::private();
    let mut text = Text {
        scalars: vec![0, 1, 2, 0, 1],
        items: vec![0, 1, 0],
        comment: 0,
    };
    let mut sealed = safe.seal(&text.write()).expect("it can be sealed");
    let mut known: HashMap<String, (String, Vec<u8>)> = HashMap::new();
    for _ in 0..1000 {
        let all = ivs(&sealed);
        let distinct: HashSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), distinct.len(), "{sealed}");
        let opened = safe.open(&sealed).expect("it opens");
        for envelope in opened.envelopes() {
            let iv = ivs(envelope.text)[0].to_owned();
            let content = (envelope.path.to_owned(), envelope.plaintext.to_vec());
            let before = known.entry(iv).or_insert_with(|| content.clone());
            assert_eq!(*before, content);
        }
        text.edit();
        let plain = text.write();
        let next = amend(&plain, &opened).expect("it can be sealed");
        drop(opened);
        sealed = next;
    }
}

/// The line of a key in a sealed text.
fn line<'t>(sealed: &'t str, key: &str) -> &'t str {
    let line = sealed
        .lines()
        .find(|line| line.trim_start().starts_with(key));
    line.expect("the key is there")
}

#[test]
fn an_edit_changes_the_envelopes_of_what_it_changes_and_no_other() {
    let safe = Safe::private();
    let sealed = safe
        .seal("# c\na: one\nb: two\nl:\n- x\n- y\n- z\n")
        .expect("it can be sealed");
    let opened = safe.open(&sealed).expect("it opens");
    let edited = amend("# c\na: one\nb: other\nl:\n- x\n- new\n- y\n- z\n", &opened);
    let edited = edited.expect("it can be sealed");
    let kept = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| sealed.contains(*line));
        lines
            .take_while(|line| *line != "sops:")
            .map(str::to_owned)
            .collect()
    };
    let before: Vec<&str> = sealed.lines().take_while(|line| *line != "sops:").collect();
    let expected: Vec<&str> = before
        .iter()
        .copied()
        .filter(|line| !line.starts_with("b:"))
        .collect();
    assert_eq!(kept(&edited), expected);
    assert_ne!(line(&edited, "b:"), line(&sealed, "b:"));
}

#[test]
fn a_value_at_another_place_gets_another_iv() {
    let safe = Safe::private();
    let sealed = safe.seal("a: one\nb: two\n").expect("it can be sealed");
    let opened = safe.open(&sealed).expect("it opens");
    for moved in [
        "b: one\na: two\n",
        "a: two\nb: one\n",
        "a: [one]\nb: {b: two}\n",
    ] {
        let moved = amend(moved, &opened).expect("it can be sealed");
        let before: HashSet<&str> = ivs(&sealed).into_iter().collect();
        assert!(ivs(&moved).iter().all(|iv| !before.contains(iv)), "{moved}");
    }
    let reordered = amend("b: two\na: one\n", &opened).expect("it can be sealed");
    assert_eq!(line(&reordered, "a:"), line(&sealed, "a:"));
}

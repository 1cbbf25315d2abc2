//! Condensing: a text without the entries that no comment is near, for finding out where its
//! comments belong.
//!
//! Where go-yaml attaches a comment is decided by what stands around it. Of a run of entries
//! without comments only the first and the last are looked at, so the others are left out: whole
//! lines, in block collections only. What is left has the same comments in the same places.

use super::tree::Kind;
use super::tree::NodeId;
use super::tree::Yaml;
use crate::document::leaf::Span;
use std::collections::HashMap;

/// A condensed text, and the way back to the whole one.
pub struct Condensed {
    /// What is left of the text.
    pub text: String,
    /// The collections that are left, in the order in which they start.
    collections: Vec<NodeId>,
    /// For collections that lost entries, the numbers of those that are left.
    entries: HashMap<NodeId, Vec<u32>>,
    /// Where something was left out: the offset in what is left, and what was left out so far.
    gaps: Vec<(u32, u32)>,
}

impl Condensed {
    /// Condenses a text.
    pub fn of(yaml: &Yaml<'_>) -> Self {
        let mut condensing = Condensing {
            yaml,
            cuts: Vec::new(),
            collections: Vec::new(),
            entries: HashMap::new(),
        };
        for document in &yaml.documents {
            if let Some(root) = document.root {
                condensing.node(root);
            }
        }
        condensing.finish()
    }

    /// The collection that starts as number `ordinal` in the condensed text.
    pub fn collection(&self, ordinal: u32) -> Option<NodeId> {
        self.collections.get(ordinal as usize).copied()
    }

    /// How many entries of the whole collection stand before its entry number `before` in the
    /// condensed text.
    pub fn before(&self, collection: NodeId, before: u32) -> u32 {
        let Some(left) = self.entries.get(&collection) else {
            return before;
        };
        let behind_all = left.last().map_or(0, |last| last + 1);
        left.get(before as usize).copied().unwrap_or(behind_all)
    }

    /// A span of the condensed text in the whole one; nothing is left out inside a comment.
    pub fn original(&self, span: Span) -> Span {
        let gaps = self.gaps.partition_point(|(at, _)| *at <= span.start);
        let shift = gaps.checked_sub(1).map_or(0, |gap| self.gaps[gap].1);
        Span {
            start: span.start + shift,
            end: span.end + shift,
        }
    }
}

struct Condensing<'y, 't> {
    yaml: &'y Yaml<'t>,
    cuts: Vec<Span>,
    collections: Vec<NodeId>,
    entries: HashMap<NodeId, Vec<u32>>,
}

impl Condensing<'_, '_> {
    fn node(&mut self, id: NodeId) {
        let yaml = self.yaml;
        let (pairs, block) = match yaml.node(id).kind {
            Kind::Map { flow } => (true, !flow),
            Kind::Seq { flow } => (false, !flow),
            _ => return,
        };
        self.collections.push(id);
        let children: Vec<NodeId> = yaml.children(id).collect();
        let starts: Vec<NodeId> = match pairs {
            true => children.iter().copied().step_by(2).collect(),
            false => children.clone(),
        };
        let lines: Vec<Option<u32>> = match block {
            true => starts.iter().map(|id| self.own_line(*id, !pairs)).collect(),
            false => Vec::new(),
        };
        let gone = self.cut(&lines);
        let is_gone = |entry: usize| gone.get(entry).is_some_and(|gone| *gone);
        if gone.contains(&true) {
            let left = (0..starts.len() as u32).filter(|entry| !is_gone(*entry as usize));
            self.entries.insert(id, left.collect());
        }
        for (number, child) in children.into_iter().enumerate() {
            let entry = if pairs { number / 2 } else { number };
            if !is_gone(entry) {
                self.node(child);
            }
        }
    }

    /// Leaves out what it can of the entries that begin with these lines, and says which.
    fn cut(&mut self, lines: &[Option<u32>]) -> Vec<bool> {
        let quiet: Vec<bool> = lines
            .windows(2)
            .map(|line| match line {
                [Some(from), Some(to)] => self.has_no_comment(*from, *to),
                _ => false,
            })
            .collect();
        let mut gone = vec![false; lines.len()];
        for (before, three) in quiet.windows(3).enumerate() {
            let entry = before + 1;
            if let ([true, true, true], Some(start), Some(end)) =
                (three, lines[entry], lines[entry + 1])
            {
                gone[entry] = true;
                self.cuts.push(Span { start, end });
            }
        }
        gone
    }

    /// The start of the line on which an entry begins, where nothing but a dash stands before its
    /// first node.
    ///
    /// An item that stands on a line below its dash has none: its entry begins above.
    fn own_line(&self, id: NodeId, item: bool) -> Option<u32> {
        let text = self.yaml.text;
        let start = self.yaml.node(id).start() as usize;
        let line = text[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let before = text[line..start].trim_start_matches(' ');
        let only_a_dash = before
            .strip_prefix('-')
            .is_some_and(|rest| !rest.is_empty() && rest.trim_start_matches(' ').is_empty());
        (only_a_dash || before.is_empty() && !item).then_some(line as u32)
    }

    fn has_no_comment(&self, from: u32, to: u32) -> bool {
        let comments = &self.yaml.comments;
        let next = comments.partition_point(|comment| comment.start < from);
        comments.get(next).is_none_or(|comment| comment.start >= to)
    }

    fn finish(mut self) -> Condensed {
        self.cuts.sort_by_key(|cut| cut.start);
        let readable = self.yaml.readable();
        let mut text = String::new();
        let mut gaps = Vec::with_capacity(self.cuts.len());
        let (mut from, mut shift) = (0, 0);
        for cut in &self.cuts {
            text.push_str(&readable[from..cut.start as usize]);
            from = cut.end as usize;
            shift += cut.end - cut.start;
            gaps.push((text.len() as u32, shift));
        }
        text.push_str(&readable[from..]);
        Condensed {
            text,
            collections: self.collections,
            entries: self.entries,
            gaps,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::yaml::comments;
    use crate::document::yaml::comments::Place;
    use proptest::prelude::*;

    /// The comments' places, found on the text itself and on its condensed copy.
    fn places(text: &str) -> Option<[Vec<(Span, Place)>; 2]> {
        let yaml = Yaml::parse(text).ok()?;
        let collections: Vec<NodeId> = (0..yaml.nodes.len() as NodeId)
            .filter(|id| yaml.node(*id).is_collection())
            .collect();
        let whole = comments::homes(yaml.readable()).ok()?;
        let whole = whole.into_iter().map(|home| match home.at {
            Place::In { collection, before } => {
                let collection = collections[collection as usize];
                (home.comment, Place::In { collection, before })
            }
            at => (home.comment, at),
        });
        let condensed = Condensed::of(&yaml);
        let short = comments::homes(&condensed.text).ok()?;
        let short = short.into_iter().map(|home| {
            let comment = condensed.original(home.comment);
            match home.at {
                Place::In { collection, before } => {
                    let collection = condensed.collection(collection).unwrap();
                    let before = condensed.before(collection, before);
                    (comment, Place::In { collection, before })
                }
                at => (comment, at),
            }
        });
        Some([whole.collect(), short.collect()])
    }

    #[test]
    fn entries_far_from_comments_are_left_out() {
        let text = "# head\na: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf:\n  # in\n  g: 6\nz: 0\n";
        let yaml = Yaml::parse(text).unwrap();
        let condensed = Condensed::of(&yaml);
        assert_eq!(
            condensed.text,
            "# head\na: 1\ne: 5\nf:\n  # in\n  g: 6\nz: 0\n"
        );
        let [whole, short] = places(text).unwrap();
        assert_eq!(whole, short);
    }

    #[test]
    fn an_item_below_its_dash_begins_with_the_dash() {
        let text = "k:\n- 1\n- 2\n-\n  - 3\n-\n  - 4\n-\n  - 5 # c\n";
        let [whole, short] = places(text).unwrap();
        assert_eq!(whole, short);
    }

    /// Lines of maps and lists at three depths, with comments and blank lines among them.
    fn lines() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            6 => Just("k: v"),
            2 => Just("m:"),
            2 => Just("- i"),
            1 => Just("-"),
            1 => Just("- - i"),
            1 => Just("- k: v"),
            2 => Just("# c"),
            1 => Just("k: v # c"),
            1 => Just(""),
        ];
        let depth = prop_oneof![3 => Just(0_usize), 2 => Just(2), 1 => Just(4)];
        proptest::collection::vec((depth, line), 0..40).prop_map(|lines| {
            let mut text = String::new();
            for (number, (depth, line)) in lines.into_iter().enumerate() {
                let line = line.replace("k:", &format!("k{number}:"));
                let line = line.replace("m:", &format!("m{number}:"));
                text.push_str(&format!("{}{line}\n", " ".repeat(depth)));
            }
            text
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn a_condensed_text_has_its_comments_in_the_same_places(text in lines()) {
            if let Some([whole, short]) = places(&text) {
                prop_assert_eq!(whole, short);
            }
        }
    }
}

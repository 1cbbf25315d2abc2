//! Pages: the documents of a YAML stream or a JSON text, each read as well as it can be.

use std::borrow::Cow;

use memchr::memmem;

use super::mask;
use crate::document::path::Step;
use crate::document::path::TreePath;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// A document's part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chunk<'t> {
    /// Its text, `---` included.
    pub(super) text: &'t str,
    /// Where that begins in the whole text.
    pub(super) start: usize,
}

/// Splits a stream at its `---`; where there is none, the text is the one chunk.
pub(super) fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut chunks = Vec::new();
    let mut start = 0;
    for at in memmem::find_iter(text.as_bytes(), b"\n---") {
        let next = text.as_bytes().get(at + 4);
        if next.is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            chunks.push(Chunk {
                text: &text[start..=at],
                start,
            });
            start = at + 1;
        }
    }
    chunks.push(Chunk {
        text: &text[start..],
        start,
    });
    chunks.retain(|chunk| chunk.has_content());
    chunks
}

impl Chunk<'_> {
    fn has_content(&self) -> bool {
        let mut lines = self
            .text
            .lines()
            .map(|line| line.trim_start_matches('\u{FEFF}').trim());
        lines.any(|line| {
            !(line.is_empty() || line.starts_with(['#', '%']) || line == "---" || line == "...")
        })
    }

    /// Whether the bytes stand in it.
    pub(super) fn has(&self, word: &str) -> bool {
        memmem::find(self.text.as_bytes(), word.as_bytes()).is_some()
    }
}

/// A chunk that was read.
pub(super) struct Page<'y> {
    /// Its nodes; of a masked copy, where only that could be read.
    pub(super) yaml: &'y Yaml<'y>,
    /// Its text.
    pub(super) text: &'y str,
    /// Where that begins in the whole text.
    pub(super) start: usize,
}

/// Whether a chunk could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Legible {
    /// It is YAML, perhaps with templates.
    Yes,
    /// It is not.
    No,
}

/// Reads a chunk and shows it to `look`.
pub(super) fn read(chunk: Chunk<'_>, look: &mut dyn FnMut(&Page<'_>)) -> Legible {
    // `{{ x }}` is YAML, too, but means something else there.
    let templated = chunk.has("{{") || chunk.has("{%") || chunk.has("<%");
    if !templated && show(chunk.text, chunk, look) == Legible::Yes {
        return Legible::Yes;
    }
    if show(&mask::masked(chunk.text), chunk, look) == Legible::Yes {
        return Legible::Yes;
    }
    match templated {
        true => show(chunk.text, chunk, look),
        false => lines_of_json(chunk, look),
    }
}

fn show(parsed: &str, chunk: Chunk<'_>, look: &mut dyn FnMut(&Page<'_>)) -> Legible {
    match Yaml::parse_any(parsed) {
        Ok(yaml) => {
            look(&Page {
                yaml: &yaml,
                text: chunk.text,
                start: chunk.start,
            });
            Legible::Yes
        }
        Err(_) => Legible::No,
    }
}

/// One JSON object per line.
fn lines_of_json(chunk: Chunk<'_>, look: &mut dyn FnMut(&Page<'_>)) -> Legible {
    if !chunk.text.trim_start().starts_with('{') {
        return Legible::No;
    }
    let mut legible = Legible::No;
    let mut start = chunk.start;
    for text in chunk.text.split_inclusive('\n') {
        let line = Chunk { text, start };
        start += text.len();
        if text.starts_with('{') && text.trim_end().ends_with('}') {
            let parsed = if line.has("\\u") {
                Cow::Owned(mask::masked(text))
            } else {
                Cow::Borrowed(text)
            };
            if show(&parsed, line, look) == Legible::Yes {
                legible = Legible::Yes;
            }
        }
    }
    legible
}

impl Page<'_> {
    /// The range of a node's content in the whole text.
    pub(super) fn range(&self, id: NodeId) -> std::ops::Range<usize> {
        let span = self.yaml.node(id).span.range();
        self.start + span.start..self.start + span.end
    }

    /// A scalar's value; as it is spelled, where a template stands in it.
    pub(super) fn value(&self, id: NodeId) -> &str {
        let node = self.yaml.node(id);
        let spelled = &self.text[node.span.range()];
        let templated = ["{{", "{%", "<%"].iter().any(|open| spelled.contains(open));
        match templated && spelled != node.text.as_ref() {
            true => unframed(spelled),
            false => node.text.as_ref(),
        }
    }

    /// The text of the scalar under `key` of a mapping, an alias followed.
    pub(super) fn text_under(&self, map: NodeId, key: &str) -> Option<&str> {
        let value = self.yaml.target(self.yaml.value_of(map, key)?);
        self.yaml.node(value).style()?;
        Some(self.value(value))
    }
}

/// A spelled scalar without its quotes or block header.
fn unframed(spelled: &str) -> &str {
    if spelled.starts_with(['|', '>']) {
        return spelled.split_once('\n').map_or("", |(_, body)| body);
    }
    for quote in ['"', '\''] {
        if let Some(inner) = spelled
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote))
        {
            return inner;
        }
    }
    spelled
}

/// A step on the way to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Segment<'y> {
    /// Into a mapping.
    Key(&'y str),
    /// Into a list.
    Index(usize),
}

/// A path as people write it: `stringData.password`, `data."tls.crt"`, `users[0].token`.
pub(super) fn dotted(path: &[Segment<'_>]) -> String {
    let step = |segment: &Segment<'_>| match segment {
        Segment::Key(key) => Step::Key((*key).to_owned()),
        Segment::Index(index) => Step::Index(*index),
    };
    TreePath(path.iter().map(step).collect()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_split_at_its_documents() {
        let texts = |text| {
            chunks(text)
                .iter()
                .map(|chunk| (chunk.start, chunk.text.to_owned()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            texts("a: 1\n---\nb: 2\n"),
            [(0, "a: 1\n".to_owned()), (5, "---\nb: 2\n".to_owned())]
        );
        assert_eq!(texts("---\n# nothing\n---\nb: 2\n---\n").len(), 1);
        assert_eq!(texts("a: |\n  ---\n----\n").len(), 1);
        assert_eq!(texts("").len(), 0);
    }

    #[test]
    fn a_template_in_a_value_is_read_as_it_is_spelled() {
        let text = "a: \"{{ .b | default \"c\" }}\"\nd: e\n";
        let mut seen = Vec::new();
        let legible = read(Chunk { text, start: 0 }, &mut |page| {
            let root = page.yaml.documents[0].root.unwrap();
            for key in ["a", "d"] {
                seen.push(page.text_under(root, key).unwrap().to_owned());
            }
        });
        assert_eq!(legible, Legible::Yes);
        assert_eq!(seen, ["{{ .b | default \"c\" }}", "e"]);
    }
}

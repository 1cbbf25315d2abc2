//! How a text is laid out: lines, columns, what introduces a node and where it really ends.

use crate::document::leaf::Style;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NO_PARENT;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// The step of a text that nests nothing.
const DEFAULT_STEP: usize = 2;

/// A parsed text with what is needed to write into it.
pub(crate) struct Layout<'y, 't> {
    pub(crate) yaml: &'y Yaml<'t>,
    pub(crate) parents: Vec<NodeId>,
    /// How many columns a nested mapping stands further right.
    pub(crate) step: usize,
    /// How many columns the dashes of a list stand right of its key.
    pub(crate) dash_step: usize,
    pub(crate) line_break: &'static str,
}

impl<'y, 't> Layout<'y, 't> {
    pub(crate) fn of(yaml: &'y Yaml<'t>) -> Self {
        let mut layout = Self {
            yaml,
            parents: yaml.parents(),
            step: DEFAULT_STEP,
            dash_step: 0,
            line_break: line_break(yaml.text),
        };
        let map_step = layout.first_step(|kind| matches!(kind, Kind::Map { flow: false }));
        let dash_step = layout.first_step(|kind| matches!(kind, Kind::Seq { flow: false }));
        layout.step = map_step
            .or(dash_step.filter(|step| *step > 0))
            .unwrap_or(DEFAULT_STEP);
        layout.dash_step = dash_step.unwrap_or(layout.step);
        layout
    }

    /// How far right of its mapping the first block collection of a kind stands.
    fn first_step(&self, wanted: impl Fn(Kind) -> bool) -> Option<usize> {
        (0..self.yaml.nodes.len() as NodeId).find_map(|id| {
            if !wanted(self.yaml.node(id).kind) {
                return None;
            }
            let parent = self.parent(id)?;
            if self.yaml.node(parent).kind != (Kind::Map { flow: false }) {
                return None;
            }
            let step = self.column(id)?.checked_sub(self.column(parent)?)?;
            (step < 10).then_some(step)
        })
    }

    /// The collection that holds a node.
    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.parents.get(id as usize).copied();
        parent.filter(|parent| *parent != NO_PARENT)
    }

    /// Whether a node is a block mapping or a block list.
    pub(crate) fn is_block(&self, id: NodeId) -> bool {
        let kind = self.yaml.node(id).kind;
        matches!(kind, Kind::Map { flow: false } | Kind::Seq { flow: false })
    }

    /// Whether a node stands inside flow style.
    pub(crate) fn in_flow(&self, id: NodeId) -> bool {
        self.parent(id).is_some_and(|parent| !self.is_block(parent))
    }

    /// Whether a node is a scalar of which nothing is written but, at most, its properties.
    pub(crate) fn is_blank(&self, id: NodeId) -> bool {
        let node = self.yaml.node(id);
        matches!(node.kind, Kind::Scalar(_)) && node.span.start >= node.span.end
    }

    /// Whether a list's dashes stand under its key.
    pub(crate) fn is_indentless(&self, id: NodeId) -> bool {
        matches!(self.yaml.node(id).kind, Kind::Seq { flow: false })
            && self.parent(id).is_some_and(|parent| {
                matches!(self.yaml.node(parent).kind, Kind::Map { .. })
                    && self.column(parent) == self.column(id)
            })
    }

    /// The column of a block collection: of its first key or dash.
    pub(crate) fn column(&self, id: NodeId) -> Option<usize> {
        self.opening(id).map(|at| column(self.yaml.text, at))
    }

    /// The first byte of a block collection: of its first key or dash.
    pub(crate) fn opening(&self, id: NodeId) -> Option<usize> {
        match self.yaml.node(id).kind {
            Kind::Map { flow: false } => Some(self.key_start(id + 1)),
            Kind::Seq { flow: false } => self.introducer(id + 1).map(|end| end - 1),
            _ => None,
        }
    }

    /// Where an entry begins: at its key's properties, or at the `?` before them.
    pub(crate) fn key_start(&self, key: NodeId) -> usize {
        let start = self.yaml.node(key).start() as usize;
        let before = self.yaml.text[..start].trim_end_matches([' ', '\t']);
        match before.strip_suffix('?') {
            Some(rest) if rest.is_empty() || rest.ends_with([' ', '\n', '\r', '{', '[', ',']) => {
                rest.len()
            }
            _ => start,
        }
    }

    /// The end of the `:` or `-` that introduces a value or the item of a block list.
    pub(crate) fn introducer(&self, id: NodeId) -> Option<usize> {
        let parent = self.parent(id)?;
        let (from, sign) = match self.yaml.node(parent).kind {
            Kind::Map { .. } => (self.yaml.node(id.checked_sub(1)?).span.end as usize, b':'),
            Kind::Seq { flow: false } => {
                let before = self
                    .yaml
                    .children(parent)
                    .take_while(|item| *item < id)
                    .last();
                let from = match before {
                    Some(item) => self.end(item),
                    None => self.properties_end(parent)?,
                };
                (from, b'-')
            }
            _ => return None,
        };
        let at = self.skip(from);
        (self.yaml.text.as_bytes().get(at) == Some(&sign)).then_some(at + 1)
    }

    /// The end of what stands before a node's content: its introducer and properties.
    fn properties_end(&self, id: NodeId) -> Option<usize> {
        let node = self.yaml.node(id);
        let tag = node.tag().map(|(span, _)| span.end as usize);
        let anchor = node.anchor().map(|span| span.end as usize);
        tag.max(anchor).max(self.introducer(id))
    }

    /// The end of a node's last written byte; a value that is not written ends with its `:`, or
    /// with its key.
    pub(crate) fn end(&self, id: NodeId) -> usize {
        let own = self.yaml.node(id).span.end as usize;
        if self.is_blank(id) {
            return self.properties_end(id).unwrap_or(own);
        }
        match self.yaml.children(id).last() {
            Some(last) if self.is_block(id) => self.end(last),
            _ => own,
        }
    }

    /// Where the next token stands: behind blanks, line breaks and comments.
    pub(crate) fn skip(&self, mut at: usize) -> usize {
        let bytes = self.yaml.text.as_bytes();
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => at += 1,
                Some(b'#') => match self.comment_at(at) {
                    Some(end) => at = end,
                    None => return at,
                },
                _ => return at,
            }
        }
    }

    fn comment_at(&self, at: usize) -> Option<usize> {
        let comments = &self.yaml.comments;
        let found = comments.binary_search_by_key(&(at as u32), |span| span.start);
        found.ok().map(|i| comments[i].end as usize)
    }

    /// Whether nothing but blanks and a comment stands between `at` and the end of its line.
    pub(crate) fn ends_line(&self, at: usize) -> bool {
        let text = self.yaml.text;
        let rest = text[at..line_end(text, at)].trim_start_matches([' ', '\t']);
        let token = line_end(text, at) - rest.len();
        rest.is_empty() || self.comment_at(token).is_some()
    }

    /// The comment on the line of `at`, behind it.
    pub(crate) fn comment_behind(&self, at: usize) -> Option<usize> {
        let text = self.yaml.text;
        let rest = text[at..line_end(text, at)].trim_start_matches([' ', '\t']);
        let token = line_end(text, at) - rest.len();
        self.comment_at(token).map(|_| token)
    }

    /// The end of the last line of a block collection, with the comments below it that stand
    /// where its entries stand or further right.
    pub(crate) fn tail(&self, id: NodeId) -> usize {
        let text = self.yaml.text;
        let column = self.column(id).unwrap_or(0) + usize::from(self.is_indentless(id));
        let mut tail = line_end(text, self.end(id));
        let mut at = next_line(text, tail);
        while at < text.len() {
            let end = line_end(text, at);
            let line = text[at..end].trim_end();
            let body = line.trim_start_matches(' ');
            if body.starts_with('#') && line.len() - body.len() >= column {
                tail = end;
            } else if !body.is_empty() {
                break;
            }
            at = next_line(text, end);
        }
        tail
    }

    /// The end of the lines that belong to a value: a block collection's [`tail`](Self::tail), or
    /// the line on which it ends.
    pub(crate) fn value_tail(&self, id: NodeId) -> usize {
        let tail = if self.is_block(id) {
            self.tail(id)
        } else {
            line_end(self.yaml.text, self.end(id))
        };
        self.kept_blank_lines(id, tail)
    }

    /// The end of the blank lines below `tail`, where a value ends with a block scalar that keeps
    /// them; otherwise `tail`.
    pub(crate) fn kept_blank_lines(&self, id: NodeId, mut tail: usize) -> usize {
        let text = self.yaml.text;
        let last = self.yaml.node(self.yaml.node(id).next - 1);
        let block = matches!(last.style(), Some(Style::Literal | Style::Folded));
        let header = last.span.of(text).chars().take(3);
        if !block || !header.take_while(|c| !c.is_whitespace()).any(|c| c == '+') {
            return tail;
        }
        loop {
            let start = next_line(text, tail);
            let end = line_end(text, start);
            if start == text.len() || !text[start..end].trim().is_empty() {
                return tail;
            }
            tail = end;
        }
    }
}

/// The line break that a text uses: that of its first line.
pub(crate) fn line_break(text: &str) -> &'static str {
    match text.find(['\n', '\r']) {
        Some(at) if text[at..].starts_with("\r\n") => "\r\n",
        Some(at) if text[at..].starts_with('\r') => "\r",
        _ => "\n",
    }
}

/// Where the line of `at` starts, a byte order mark left out.
pub(crate) fn line_start(text: &str, at: usize) -> usize {
    let start = text[..at].rfind(['\n', '\r']).map_or(0, |found| found + 1);
    let mark = if start == 0 && text.starts_with('\u{FEFF}') {
        3
    } else {
        0
    };
    (start + mark).min(at)
}

/// Where the line of `at` ends, before its line break.
pub(crate) fn line_end(text: &str, at: usize) -> usize {
    text[at..]
        .find(['\n', '\r'])
        .map_or(text.len(), |found| at + found)
}

/// Where the line behind the one that ends at `end` starts.
pub(crate) fn next_line(text: &str, end: usize) -> usize {
    match text.as_bytes()[end..] {
        [b'\r', b'\n', ..] => end + 2,
        [_, ..] => end + 1,
        [] => end,
    }
}

/// The column of `at` in characters, from 0.
pub(crate) fn column(text: &str, at: usize) -> usize {
    text[line_start(text, at)..at].chars().count()
}

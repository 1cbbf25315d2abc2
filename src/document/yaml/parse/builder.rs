//! The builder: granit's events become nodes.

use super::Fault;
use super::MAX_DEPTH;
use super::YamlError;
use super::spans;
use crate::document::leaf::Span;
use crate::document::leaf::Style;
use crate::document::leaf::Value;
use crate::document::yaml::quirks;
use crate::document::yaml::tree::Document;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::Node;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Properties;
use crate::document::yaml::tree::Yaml;
use crate::document::yaml::tree::place;
use granit_parser::ErrorKind;
use granit_parser::Event;
use granit_parser::Parser;
use granit_parser::StructureStyle;
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::HashSet;

/// What a text must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document::yaml) enum Wanted {
    /// YAML that SOPS's format can hold.
    Sealable,
    /// YAML: lists as roots, keys of any kind and keys that stand twice, too.
    Readable,
}

/// Why the builder stopped.
pub(in crate::document::yaml) enum Stop {
    /// `\'` in double quotes at this offset, which go-yaml reads as `'`.
    QuoteEscape(usize),
    /// A real fault.
    Fault(YamlError),
}

/// Turns granit's events into nodes.
///
/// `parsed` is the text, or a copy of equal length in which the escapes at `escapes` are patched.
pub(in crate::document::yaml) struct Builder<'t, 'p> {
    text: &'t str,
    parsed: &'p str,
    escapes: &'p [usize],
    wanted: Wanted,
    nodes: Vec<Node<'t>>,
    open: Vec<NodeId>,
    document_open: bool,
    anchors: HashMap<usize, NodeId>,
    documents: Vec<Document>,
    comments: Vec<Span>,
    /// End of the last token that is no comment.
    last_end: u32,
}

impl<'t, 'p> Builder<'t, 'p> {
    pub(in crate::document::yaml) fn new(
        text: &'t str,
        parsed: &'p str,
        escapes: &'p [usize],
        wanted: Wanted,
    ) -> Self {
        Self {
            text,
            parsed,
            escapes,
            wanted,
            nodes: Vec::with_capacity(text.len() / 40),
            open: Vec::new(),
            document_open: false,
            anchors: HashMap::new(),
            documents: Vec::new(),
            comments: Vec::new(),
            last_end: 0,
        }
    }

    pub(in crate::document::yaml) fn build(mut self) -> Result<Yaml<'t>, Stop> {
        let options = granit_parser::options! {
            strict_indentation: false,
            block_scalar_eof_without_line_feed: true,
            emit_anchor_events: true,
            emit_comments: true,
            max_buffered_comment_events: usize::MAX,
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
        };
        let mut parser = Parser::new_from_str_with_options(self.parsed, options);
        while let Some(next) = parser.next_event() {
            let (event, span) = next.map_err(|error| self.syntax(&error))?;
            let anchored = event.anchor_id().is_some_and(|id| id != 0) && event.is_node();
            let anchor = match anchored.then(|| parser.peek()).flatten() {
                Some(Ok((Event::Anchor(id, _), anchor))) => Some((*id, spans::whole(anchor))),
                _ => None,
            };
            self.take(event, &span, anchor)?;
        }
        if self.documents.is_empty() {
            self.start_document(0);
            self.end_document(spans::document_end(self.text));
        }
        Ok(Yaml {
            text: self.text,
            patched: (!self.escapes.is_empty()).then(|| self.parsed.into()),
            nodes: self.nodes,
            documents: self.documents,
            comments: self.comments,
        })
    }

    fn take(
        &mut self,
        event: Event<'p>,
        at: &granit_parser::Span,
        anchor: Option<(usize, Span)>,
    ) -> Result<(), Stop> {
        let span = spans::whole(at);
        match event {
            Event::DocumentStart(true, _) => {
                self.end_document(span.start);
                self.start_document(span.start);
            }
            Event::DocumentStart(false, _) => self.start_document(self.last_end),
            Event::DocumentEnd if span.end > span.start => self.end_document(span.start),
            Event::StreamEnd => self.end_document(self.text.len() as u32),
            Event::Comment(..) => {
                self.comments.push(span);
                return Ok(());
            }
            Event::Scalar(text, style, _, tag) => {
                let style = spans::style_of(style);
                let tag = spans::tag_of(tag.as_deref(), at);
                let span = match style {
                    Style::Literal | Style::Folded => {
                        let tag_end = tag.as_ref().map_or(0, |(span, _)| span.end);
                        let anchor_end = anchor.map_or(0, |(_, span)| span.end);
                        let after = self.last_end.max(tag_end).max(anchor_end);
                        spans::block_scalar(self.text, &self.comments, after, span)
                    }
                    Style::Plain if span.start == span.end => self.empty_span(span),
                    _ => span,
                };
                let text = self.own_text(text, style, span)?;
                let node = node(Kind::Scalar(style), span, tag, anchor, text);
                self.add(node, anchor)?;
                self.last_end = span.end;
                return Ok(());
            }
            Event::Alias(id) => {
                let Some(target) = self.anchors.get(&id).copied() else {
                    return Err(self.fault(span.start, Fault::Syntax("unknown anchor".into())));
                };
                if self.open.contains(&target) {
                    return Err(self.fault(span.start, Fault::AliasCycle));
                }
                self.add(node(Kind::Alias(target), span, None, None, "".into()), None)?;
            }
            Event::MappingStart(style, _, tag) => {
                let flow = style == StructureStyle::Flow;
                self.open_collection(
                    Kind::Map { flow },
                    span,
                    spans::tag_of(tag.as_deref(), at),
                    anchor,
                )?;
            }
            Event::SequenceStart(style, _, tag) => {
                let flow = style == StructureStyle::Flow;
                self.open_collection(
                    Kind::Seq { flow },
                    span,
                    spans::tag_of(tag.as_deref(), at),
                    anchor,
                )?;
            }
            Event::MappingEnd | Event::SequenceEnd => return self.close_collection(span),
            _ => return Ok(()),
        }
        self.last_end = self.last_end.max(span.end);
        Ok(())
    }

    fn start_document(&mut self, start: u32) {
        self.document_open = true;
        self.documents.push(Document {
            root: None,
            null: None,
            start,
            end: start,
        });
    }

    fn end_document(&mut self, end: u32) {
        if let (true, Some(document)) = (self.document_open, self.documents.last_mut()) {
            document.end = end;
        }
        self.document_open = false;
    }

    fn open_collection(
        &mut self,
        kind: Kind,
        span: Span,
        tag: Option<(Span, Box<str>)>,
        anchor: Option<(usize, Span)>,
    ) -> Result<(), Stop> {
        let id = self.add(node(kind, span, tag, anchor, "".into()), anchor)?;
        if self.open.len() >= MAX_DEPTH {
            return Err(self.fault(span.start, Fault::TooDeep));
        }
        self.open.push(id);
        Ok(())
    }

    fn close_collection(&mut self, span: Span) -> Result<(), Stop> {
        let Some(id) = self.open.pop() else {
            return Ok(());
        };
        let next = self.nodes.len() as NodeId;
        let last_end = self.last_end;
        let node = &mut self.nodes[id as usize];
        node.next = next;
        match node.kind {
            Kind::Map { flow: true } | Kind::Seq { flow: true } => {
                node.span.end = span.end;
                self.last_end = span.end;
            }
            // The parser ends a block where the next token begins; it ends with its last child.
            _ => node.span.end = last_end.max(node.span.start),
        }
        if matches!(node.kind, Kind::Map { .. }) && self.wanted == Wanted::Sealable {
            self.check_keys(id)?;
        }
        Ok(())
    }

    /// Adds a node; a root that is no mapping ends here.
    fn add(&mut self, node: Node<'t>, anchor: Option<(usize, Span)>) -> Result<NodeId, Stop> {
        let id = self.nodes.len() as NodeId;
        if self.open.is_empty() {
            let start = node.start();
            let Some(document) = self.documents.last_mut() else {
                return Err(self.fault(start, Fault::RootScalar));
            };
            match node.kind {
                Kind::Map { .. } => document.root = Some(id),
                Kind::Seq { .. } if self.wanted == Wanted::Readable => document.root = Some(id),
                Kind::Seq { .. } => return Err(self.fault(start, Fault::RootList)),
                _ if matches!(node.value(), Ok(Value::Null)) => {
                    let end = node.span.end;
                    document.null = (start < end).then_some(Span { start, end });
                    return Ok(id);
                }
                _ if self.wanted == Wanted::Readable => return Ok(id),
                _ => return Err(self.fault(start, Fault::RootScalar)),
            }
        }
        if let Some((anchor, _)) = anchor {
            self.anchors.insert(anchor, id);
        }
        self.nodes.push(node);
        self.nodes[id as usize].next = id + 1;
        Ok(id)
    }

    /// Refuses keys that SOPS cannot hold, and one key twice.
    fn check_keys(&self, map: NodeId) -> Result<(), Stop> {
        let mut seen = HashSet::new();
        let mut at = map + 1;
        while at < self.nodes[map as usize].next {
            let key = &self.nodes[at as usize];
            let fault = match key.kind {
                Kind::Alias(_) => Some(Fault::KeyIsAlias),
                Kind::Scalar(_) if matches!(key.value(), Ok(Value::Str(_))) => None,
                Kind::Scalar(_) => Some(Fault::KeyNotString),
                _ => Some(Fault::KeyIsCollection),
            };
            if let Some(fault) = fault {
                return Err(self.fault(key.start(), fault));
            }
            if !seen.insert(key.text.as_ref()) {
                return Err(self.duplicate(map, at));
            }
            let value = key.next;
            at = self.nodes[value as usize].next;
        }
        Ok(())
    }

    fn duplicate(&self, map: NodeId, second: NodeId) -> Stop {
        let key = &self.nodes[second as usize].text;
        let first = self.nodes[map as usize + 1..second as usize]
            .iter()
            .find(|node| node.text == *key)
            .map_or(0, |node| node.span.start);
        let first = place(self.text, first as usize).line;
        let key = key.to_string();
        self.fault(
            self.nodes[second as usize].span.start,
            Fault::DuplicateKey { key, first },
        )
    }

    /// Where a value is missing: behind the `:` or `-` that announces it, and behind the key where
    /// nothing does. The parser says before the `:`, or where the next token begins.
    fn empty_span(&self, found: Span) -> Span {
        let before = self.text[..found.start as usize].trim_end();
        let at = match self.text.as_bytes().get(found.start as usize) {
            Some(b':') => found.start + 1,
            _ if before.len() <= self.last_end as usize => self.last_end,
            _ => found.start,
        };
        Span { start: at, end: at }
    }

    /// The scalar's text, borrowed from the document where the parser borrowed it.
    fn own_text(&self, text: Cow<'p, str>, style: Style, span: Span) -> Result<Cow<'t, str>, Stop> {
        if span.start == span.end {
            return Ok(Cow::Borrowed(""));
        }
        match text {
            Cow::Borrowed(part) => {
                let offset = (part.as_ptr() as usize).wrapping_sub(self.parsed.as_ptr() as usize);
                Ok(
                    match self.text.get(offset..offset.wrapping_add(part.len())) {
                        Some(own) if own == part => Cow::Borrowed(own),
                        _ => Cow::Owned(part.to_owned()),
                    },
                )
            }
            Cow::Owned(_) if style == Style::Double && quirks::any_in(self.escapes, span) => {
                quirks::unescape(self.text, self.escapes, span, self.wanted).map(Cow::Owned)
            }
            Cow::Owned(text) => Ok(Cow::Owned(text)),
        }
    }

    fn fault(&self, offset: u32, fault: Fault) -> Stop {
        let at = place(self.text, offset as usize);
        Stop::Fault(YamlError { at, fault })
    }

    fn syntax(&self, error: &granit_parser::ScanError) -> Stop {
        let mut offset = error.marker().byte_offset().unwrap_or(0);
        if *error.kind() == ErrorKind::UnknownQuotedScalarEscape {
            match quirks::unknown_escape(self.parsed, offset) {
                Some((at, b'\'')) => return Stop::QuoteEscape(at),
                Some((at, _)) => offset = at,
                None => {}
            }
        }
        let fault = match error.kind() {
            ErrorKind::RecursionLimitExceeded => Fault::TooDeep,
            kind => Fault::Syntax(kind.to_string()),
        };
        self.fault(offset as u32, fault)
    }
}

fn node<'t>(
    kind: Kind,
    span: Span,
    tag: Option<(Span, Box<str>)>,
    anchor: Option<(usize, Span)>,
    text: Cow<'t, str>,
) -> Node<'t> {
    let anchor = anchor.map(|(_, span)| span);
    let properties = (tag.is_some() || anchor.is_some()).then_some(Properties { tag, anchor });
    Node {
        kind,
        next: 0,
        span,
        properties: properties.map(Box::new),
        text,
    }
}

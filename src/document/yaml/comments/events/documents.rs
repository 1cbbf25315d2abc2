//! The starts and ends of documents.

use super::At;
use super::Context;
use super::Event;
use super::Events;
use super::State;
use super::What;
use crate::document::yaml::comments::ScanFault;
use crate::document::yaml::comments::gather::Piece;
use crate::document::yaml::comments::steps::Kind;

impl Events<'_> {
    pub(super) fn document_start(&mut self, at: At) -> Result<Event, ScanFault> {
        let mut token = self.peek()?;
        while token.kind == Kind::DocumentEnd {
            token = self.take_and_peek()?;
        }
        if token.kind == Kind::StreamEnd {
            self.scan.take();
            return Ok(self.bare(What::StreamEnd, State::End));
        }
        let implicit =
            at == At::Start && !matches!(token.kind, Kind::Directive | Kind::DocumentStart);
        self.states.push(State::DocumentEnd);
        if implicit {
            let head = self.document_head();
            let mut event = self.bare(What::DocumentStart, State::BlockNode);
            event.comments.head = head;
            return Ok(event);
        }
        while token.kind == Kind::Directive {
            token = self.take_and_peek()?;
        }
        if token.kind != Kind::DocumentStart {
            return Err(self.fault());
        }
        self.scan.take();
        Ok(self.bare(What::DocumentStart, State::DocumentContent))
    }

    /// Splits the part before the last empty line off the pending head: it is the document's.
    fn document_head(&mut self) -> Vec<Piece> {
        let head = &mut self.pending.head;
        let ends = |at: usize, head: &[Piece]| {
            head[at] == Piece::Break && (at == head.len() - 1 || head[at - 1] == Piece::Break)
        };
        let Some(at) = (1..head.len()).rev().find(|at| ends(*at, head)) else {
            return Vec::new();
        };
        let rest = head.split_off(at + 1);
        std::mem::replace(head, rest)
    }

    pub(super) fn document_content(&mut self) -> Result<Event, ScanFault> {
        let token = self.peek()?;
        if matches!(
            token.kind,
            Kind::Directive | Kind::DocumentStart | Kind::DocumentEnd | Kind::StreamEnd
        ) {
            let then = self.resume();
            return Ok(self.bare(What::Leaf, then));
        }
        self.node(Context::Block)
    }

    pub(super) fn document_end(&mut self) -> Result<Event, ScanFault> {
        if self.peek()?.kind == Kind::DocumentEnd {
            self.scan.take();
        }
        let mut event = self.laden(What::DocumentEnd, State::DocumentStart);
        if event.comments.foot.is_empty() {
            event.comments.foot = std::mem::take(&mut event.comments.head);
        }
        Ok(event)
    }
}

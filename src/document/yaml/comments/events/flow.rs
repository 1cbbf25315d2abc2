//! Lists and maps in brackets and braces.

use super::At;
use super::Context;
use super::Event;
use super::Events;
use super::State;
use super::What;
use crate::document::yaml::comments::ScanFault;
use crate::document::yaml::comments::scan::Token;
use crate::document::yaml::comments::steps::Kind;

impl Events<'_> {
    pub(super) fn flow_sequence(&mut self, at: At) -> Result<Event, ScanFault> {
        let token = self.flow_entry(at, Kind::FlowSequenceEnd)?;
        match token.kind {
            Kind::FlowSequenceEnd => Ok(self.flow_end(What::SequenceEnd)),
            Kind::Key => {
                self.scan.take();
                Ok(self.bare(What::FlowMappingStart, State::FlowPairKey))
            }
            _ => {
                self.states.push(State::FlowSequence(At::Later));
                self.node(Context::Flow)
            }
        }
    }

    /// Looks at the first token of an entry or at the end: past the opening token, past a comma.
    fn flow_entry(&mut self, at: At, end: Kind) -> Result<Token, ScanFault> {
        if at == At::Start {
            self.peek()?;
            return self.take_and_peek();
        }
        let token = self.peek()?;
        match token.kind {
            Kind::FlowEntry => self.take_and_peek(),
            kind if kind == end => Ok(token),
            _ => Err(self.fault()),
        }
    }

    fn flow_end(&mut self, what: What) -> Event {
        let then = self.resume();
        let event = self.laden(what, then);
        self.scan.take();
        event
    }

    pub(super) fn flow_pair_key(&mut self) -> Result<Event, ScanFault> {
        if matches!(
            self.peek()?.kind,
            Kind::Value | Kind::FlowEntry | Kind::FlowSequenceEnd
        ) {
            self.scan.take();
            return Ok(self.bare(What::Leaf, State::FlowPairValue));
        }
        self.states.push(State::FlowPairValue);
        self.node(Context::Flow)
    }

    pub(super) fn flow_pair_value(&mut self) -> Result<Event, ScanFault> {
        if self.peek()?.kind == Kind::Value {
            let token = self.take_and_peek()?;
            if !matches!(token.kind, Kind::FlowEntry | Kind::FlowSequenceEnd) {
                self.states.push(State::FlowPairEnd);
                return self.node(Context::Flow);
            }
        }
        Ok(self.bare(What::Leaf, State::FlowPairEnd))
    }

    pub(super) fn flow_mapping_key(&mut self, at: At) -> Result<Event, ScanFault> {
        let token = self.flow_entry(at, Kind::FlowMappingEnd)?;
        match token.kind {
            Kind::FlowMappingEnd => Ok(self.flow_end(What::MappingEnd)),
            Kind::Key => {
                let token = self.take_and_peek()?;
                if matches!(
                    token.kind,
                    Kind::Value | Kind::FlowEntry | Kind::FlowMappingEnd
                ) {
                    return Ok(self.bare(What::Leaf, State::FlowMappingValue));
                }
                self.states.push(State::FlowMappingValue);
                self.node(Context::Flow)
            }
            _ => {
                self.states.push(State::FlowMappingNoValue);
                self.node(Context::Flow)
            }
        }
    }

    pub(super) fn flow_mapping_value(&mut self) -> Result<Event, ScanFault> {
        let then = State::FlowMappingKey(At::Later);
        if self.peek()?.kind == Kind::Value {
            let token = self.take_and_peek()?;
            if !matches!(token.kind, Kind::FlowEntry | Kind::FlowMappingEnd) {
                self.states.push(then);
                return self.node(Context::Flow);
            }
        }
        Ok(self.bare(What::Leaf, then))
    }
}

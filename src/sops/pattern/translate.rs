//! Go's regular expressions, written again in the syntax of the `regex` crate.
//!
//! Every token is written with its flags spelt out, so the result depends on no default. Only
//! *whether* a pattern matches is asked, so laziness and captures are dropped.

use std::collections::HashSet;

use super::PatternError;
use super::PatternFault;
use super::class;
use super::class::Reader;

/// The deepest nesting of groups that is read.
pub(super) const MAX_DEPTH: u32 = 200;

/// Go's limit for a repetition count, and for the product of nested ones.
const MAX_REPEAT: usize = 1000;

#[derive(Clone, Copy, Default)]
struct Flags {
    fold_case: bool,
    multi_line: bool,
    dot_newline: bool,
}

/// An open group: where it began, and what to return to at its end.
struct Group {
    open: usize,
    outer: Flags,
    weight: usize,
}

/// What a pattern is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Whether it matches: groups and laziness do not matter.
    Match,
    /// Where it matches, and its groups.
    Find,
}

struct Translator {
    purpose: Purpose,
    reader: Reader,
    out: String,
    flags: Flags,
    groups: Vec<Group>,
    names: HashSet<String>,
    /// The repetition product of the token just written; nothing where none may be repeated.
    last: Option<usize>,
    /// The largest repetition product of the finished tokens of the group being read.
    weight: usize,
    just_repeated: bool,
}

/// Writes Go's `pattern` in the syntax of the `regex` crate.
pub(super) fn translate(pattern: &str, purpose: Purpose) -> Result<String, PatternError> {
    let mut translator = Translator {
        purpose,
        reader: Reader::new(pattern),
        out: String::with_capacity(pattern.len() * 4),
        flags: Flags::default(),
        groups: Vec::new(),
        names: HashSet::new(),
        last: None,
        weight: 1,
        just_repeated: false,
    };
    while let Some(next) = translator.reader.peek(0) {
        translator.token(next)?;
    }
    match translator.groups.last() {
        None => Ok(translator.out),
        Some(group) => Err(PatternError {
            fault: PatternFault::UnclosedGroup,
            offset: group.open,
        }),
    }
}

impl Translator {
    fn token(&mut self, next: char) -> Result<(), PatternError> {
        let repeated = std::mem::take(&mut self.just_repeated);
        match next {
            '(' => self.open(),
            ')' => self.close(),
            '|' => {
                self.reader.at += 1;
                self.settle();
                self.out.push('|');
                Ok(())
            }
            '*' | '+' | '?' => {
                let start = self.reader.at;
                self.reader.at += 1;
                self.repeat(start, repeated, &next.to_string(), 1)
            }
            '{' => self.counted(repeated),
            '[' => {
                let class = class::bracketed(&mut self.reader)?;
                self.folded(&class);
                Ok(())
            }
            '\\' => self.escape(),
            _ => {
                self.reader.at += 1;
                self.plain(next);
                Ok(())
            }
        }
    }

    fn plain(&mut self, c: char) {
        match c {
            '.' if self.flags.dot_newline => self.atom("(?s:.)"),
            '.' => self.atom(r"[^\x{A}]"),
            '^' if self.flags.multi_line => self.atom("(?m:^)"),
            '^' => self.atom(r"\A"),
            '$' if self.flags.multi_line => self.atom("(?m:$)"),
            '$' => self.atom(r"\z"),
            c => self.folded(&class::literal(c)),
        }
    }

    /// Ends the token before: it can be repeated no more.
    fn settle(&mut self) {
        if let Some(weight) = self.last.take() {
            self.weight = self.weight.max(weight);
        }
    }

    fn atom(&mut self, text: &str) {
        self.settle();
        self.out.push_str(text);
        self.last = Some(1);
    }

    fn folded(&mut self, text: &str) {
        if self.flags.fold_case {
            self.atom(&format!("(?i:{text})"));
        } else {
            self.atom(text);
        }
    }

    fn escape(&mut self) -> Result<(), PatternError> {
        if self.reader.accept(r"\A") {
            self.atom(r"\A");
        } else if self.reader.accept(r"\z") {
            self.atom(r"\z");
        } else if self.reader.accept(r"\b") {
            self.atom(r"(?-u:\b)");
        } else if self.reader.accept(r"\B") {
            self.atom(r"(?-u:\B)");
        } else if self.reader.accept(r"\Q") {
            while !self.reader.accept(r"\E") {
                let Some(c) = self.reader.take() else { break };
                self.folded(&class::literal(c));
            }
        } else if let Some(class) = class::class_escape(&mut self.reader)? {
            self.folded(&class);
        } else {
            let c = class::escaped_char(&mut self.reader)?;
            self.folded(&class::literal(c));
        }
        Ok(())
    }

    fn open(&mut self) -> Result<(), PatternError> {
        let open = self.reader.at;
        let outer = self.flags;
        self.reader.at += 1;
        self.settle();
        let mut opening = "(";
        if self.reader.accept("?") {
            let named = ["P<", "<"].iter().any(|name| self.reader.ahead(name));
            if !self.group_kind(open)? {
                return Ok(());
            }
            opening = if named { "(" } else { "(?:" };
        }
        if self.purpose == Purpose::Match {
            opening = "(?:";
        }
        if self.groups.len() >= MAX_DEPTH as usize {
            return Err(self.fault(PatternFault::TooDeep, open));
        }
        let weight = std::mem::replace(&mut self.weight, 1);
        self.groups.push(Group {
            open,
            outer,
            weight,
        });
        self.out.push_str(opening);
        Ok(())
    }

    /// Reads what follows `(?`; false if that was flags alone, which open no group.
    fn group_kind(&mut self, open: usize) -> Result<bool, PatternError> {
        for look in ["=", "!", "<=", "<!"] {
            if self.reader.accept(look) {
                return Err(self.fault(PatternFault::LookAround, open));
            }
        }
        if self.reader.accept("P<") || self.reader.accept("<") {
            return self.group_name(open).map(|()| true);
        }
        let mut flags = self.flags;
        let mut on = true;
        let mut seen = false;
        loop {
            let unknown = PatternFault::UnknownGroup;
            match self.reader.take() {
                Some('i') => flags.fold_case = on,
                Some('m') => flags.multi_line = on,
                Some('s') => flags.dot_newline = on,
                Some('U') if self.purpose == Purpose::Match => {}
                Some('-') if on => {
                    on = false;
                    seen = false;
                    continue;
                }
                Some(end @ (':' | ')')) if on || seen => {
                    self.flags = flags;
                    return Ok(end == ':');
                }
                None => return Err(self.fault(PatternFault::UnclosedGroup, open)),
                Some(_) => return Err(self.fault(unknown, open)),
            }
            seen = true;
        }
    }

    fn group_name(&mut self, open: usize) -> Result<(), PatternError> {
        let mut name = String::new();
        loop {
            match self.reader.take() {
                Some('>') => break,
                Some(c) if c == '_' || c.is_ascii_alphanumeric() => name.push(c),
                _ => return Err(self.fault(PatternFault::GroupName, open)),
            }
        }
        if name.is_empty() || !self.names.insert(name) {
            return Err(self.fault(PatternFault::GroupName, open));
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), PatternError> {
        let at = self.reader.at;
        self.reader.at += 1;
        let Some(group) = self.groups.pop() else {
            return Err(self.fault(PatternFault::UnopenedGroup, at));
        };
        self.settle();
        self.out.push(')');
        self.flags = group.outer;
        self.last = Some(std::mem::replace(&mut self.weight, group.weight));
        Ok(())
    }

    fn counted(&mut self, repeated: bool) -> Result<(), PatternError> {
        let start = self.reader.at;
        let Some((min, max)) = self.counts() else {
            self.reader.at = start + 1;
            self.folded(&class::literal('{'));
            return Ok(());
        };
        let out_of_range = min > MAX_REPEAT || max.is_some_and(|max| max > MAX_REPEAT || max < min);
        if out_of_range {
            return Err(self.fault(PatternFault::RepeatCount, start));
        }
        let written = match max {
            Some(max) => format!("{{{min},{max}}}"),
            None => format!("{{{min},}}"),
        };
        let factor = max.unwrap_or(min.max(1));
        self.repeat(start, repeated, &written, factor)
    }

    /// Reads `{n}`, `{n,}` or `{n,m}`; anything else is a brace and characters.
    fn counts(&mut self) -> Option<(usize, Option<usize>)> {
        self.reader.at += 1;
        let min = self.number()?;
        let max = if !self.reader.accept(",") {
            Some(min)
        } else if self.reader.peek(0) == Some('}') {
            None
        } else {
            Some(self.number()?)
        };
        self.reader.accept("}").then_some((min, max))
    }

    fn number(&mut self) -> Option<usize> {
        let first = self.reader.peek(0)?.to_digit(10)?;
        let leading_zero = first == 0 && self.reader.peek(1).is_some_and(|c| c.is_ascii_digit());
        if leading_zero {
            return None;
        }
        let mut value = 0usize;
        while let Some(digit) = self.reader.peek(0).and_then(|c| c.to_digit(10)) {
            self.reader.at += 1;
            value = value.saturating_mul(10).saturating_add(digit as usize);
        }
        Some(value)
    }

    fn repeat(
        &mut self,
        start: usize,
        repeated: bool,
        written: &str,
        factor: usize,
    ) -> Result<(), PatternError> {
        if repeated {
            return Err(self.fault(PatternFault::DoubleRepeat, start));
        }
        let Some(weight) = self.last else {
            return Err(self.fault(PatternFault::NothingToRepeat, start));
        };
        let weight = weight.saturating_mul(factor);
        if weight > MAX_REPEAT {
            return Err(self.fault(PatternFault::RepeatCount, start));
        }
        self.last = Some(weight);
        self.out.push_str(written);
        // Lazy or not, the same texts match.
        if self.reader.accept("?") && self.purpose == Purpose::Find {
            self.out.push('?');
        }
        self.just_repeated = true;
        Ok(())
    }

    fn fault(&self, fault: PatternFault, offset: usize) -> PatternError {
        PatternError { fault, offset }
    }
}

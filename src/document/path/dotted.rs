//! The dotted spelling of a path: `data.tls.crt[0]`, read with the document at hand.

use std::fmt;

use super::PathError;
use super::PathFault;
use super::Step;
use super::TreePath;
use super::stands_in;

/// Every run of parts is tried as a key, so the longest path is shorter than in SOPS's spelling.
const MAX_LENGTH: usize = 4 * 1024;

/// What resolving a path has to know of a document.
pub trait Tree {
    /// Tells whether a mapping stands at `at` and has this key.
    fn has_key(&self, at: &[Step], key: &str) -> bool;

    /// How many items the list at `at` has; nothing if no list stands there.
    fn len(&self, at: &[Step]) -> Option<usize>;
}

/// What a path names in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// A value that is there.
    One(TreePath),
    /// A value that is not there; the path is where it would be made.
    None(TreePath),
    /// Two readings, either of which the document could mean.
    Ambiguous(TreePath, TreePath),
}

/// One step of the dotted spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Text between dots, which may be a key or a piece of one.
    Bare(String),
    /// A quoted key or an index.
    Exact(Step),
}

/// A path in the dotted spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DottedPath(Vec<Part>);

/// Reads the dotted spelling.
pub(super) fn parse(text: &str) -> Result<DottedPath, PathError> {
    let chars: Vec<char> = text.chars().collect();
    let fault = |fault, offset| Err(PathError { fault, offset });
    if text.len() > MAX_LENGTH {
        return fault(PathFault::TooLong, 0);
    }
    if chars.first() == Some(&'.') {
        return fault(PathFault::LeadingDot, 0);
    }
    let mut parts = Vec::new();
    let mut at = 0;
    loop {
        // A step begins here: at the start, or behind a dot.
        match chars.get(at) {
            None | Some('[') => return fault(PathFault::TrailingDot, at),
            Some(quote @ ('"' | '\'')) => {
                let (key, end) = quoted(&chars, at, *quote)?;
                parts.push(Part::Exact(Step::Key(key)));
                at = end;
            }
            Some(_) => {
                let end = (at..chars.len()).find(|i| matches!(chars[*i], '.' | '['));
                let end = end.unwrap_or(chars.len());
                parts.push(Part::Bare(chars[at..end].iter().collect()));
                at = end;
            }
        }
        while chars.get(at) == Some(&'[') {
            let (step, end) = bracket(&chars, at)?;
            parts.push(Part::Exact(step));
            at = end;
        }
        match chars.get(at) {
            None => return Ok(DottedPath(parts)),
            Some('.') => at += 1,
            Some(_) => return fault(PathFault::MissingDot, at),
        }
    }
}

/// Reads a quoted key; in double quotes `\"` and `\\` are escapes.
fn quoted(chars: &[char], open: usize, quote: char) -> Result<(String, usize), PathError> {
    let mut key = String::new();
    let mut at = open + 1;
    loop {
        match (chars.get(at), chars.get(at + 1)) {
            (None, _) => {
                return Err(PathError {
                    fault: PathFault::UnclosedQuote,
                    offset: open,
                });
            }
            (Some('\\'), Some(escaped @ ('"' | '\\'))) if quote == '"' => {
                key.push(*escaped);
                at += 2;
            }
            (Some(c), _) if *c == quote => return Ok((key, at + 1)),
            (Some(c), _) => {
                key.push(*c);
                at += 1;
            }
        }
    }
}

/// Reads `[0]` or `["key"]`.
fn bracket(chars: &[char], open: usize) -> Result<(Step, usize), PathError> {
    let unclosed = PathError {
        fault: PathFault::UnclosedBracket,
        offset: open,
    };
    if let Some(quote @ ('"' | '\'')) = chars.get(open + 1) {
        let (key, end) = quoted(chars, open + 1, *quote)?;
        return match chars.get(end) {
            Some(']') => Ok((Step::Key(key), end + 1)),
            _ => Err(unclosed),
        };
    }
    let end = (open..chars.len()).find(|i| chars[*i] == ']');
    let end = end.ok_or(unclosed)?;
    let digits: String = chars[open + 1..end].iter().collect();
    Ok((super::index(&digits, open + 1)?, end + 1))
}

impl DottedPath {
    /// The path with a key ending at every dot.
    ///
    /// An empty part belongs to the next one: `data..dockerconfigjson` is the key
    /// `.dockerconfigjson` in `data`.
    pub fn simple(&self) -> TreePath {
        TreePath(simple(&self.0))
    }

    /// Finds the reading that the document knows, longest keys first.
    ///
    /// The reading whose existing part covers most of the path wins; two such readings are
    /// ambiguous. What is left over is split at every dot.
    pub fn resolve(&self, tree: &dyn Tree) -> Resolved {
        let mut search = Search {
            tree,
            whole: self.0.len(),
            covered: 0,
            found: Vec::new(),
        };
        search.descend(&mut Vec::new(), &self.0, 0);
        let complete = search.covered == self.0.len();
        let rest = simple(&self.0[search.covered..]);
        let mut readings = search.found.into_iter().map(|mut steps| {
            steps.extend(rest.iter().cloned());
            TreePath(steps)
        });
        match (readings.next(), readings.next()) {
            (None, _) => Resolved::None(self.simple()),
            (Some(one), Some(other)) => Resolved::Ambiguous(one, other),
            (Some(one), None) if complete => Resolved::One(one),
            (Some(one), None) => Resolved::None(one),
        }
    }
}

fn simple(parts: &[Part]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut dots = String::new();
    for part in parts {
        match part {
            Part::Bare(text) if text.is_empty() => dots.push('.'),
            Part::Bare(text) => steps.push(Step::Key(std::mem::take(&mut dots) + text)),
            Part::Exact(step) => {
                if !dots.is_empty() {
                    steps.push(Step::Key(std::mem::take(&mut dots)));
                }
                steps.push(step.clone());
            }
        }
    }
    if !dots.is_empty() {
        steps.push(Step::Key(dots));
    }
    steps
}

/// The search for the readings that cover most of a path: at most two are kept.
struct Search<'a> {
    tree: &'a dyn Tree,
    whole: usize,
    covered: usize,
    found: Vec<Vec<Step>>,
}

impl Search<'_> {
    fn descend(&mut self, at: &mut Vec<Step>, parts: &[Part], covered: usize) {
        if covered > self.covered {
            self.covered = covered;
            self.found.clear();
        }
        if covered == self.covered && covered > 0 && self.found.len() < 2 {
            self.found.push(at.clone());
        }
        for (step, length) in next_steps(parts) {
            let two_whole_readings = self.covered == self.whole && self.found.len() == 2;
            if !two_whole_readings && stands_in(self.tree, at, &step) {
                at.push(step);
                self.descend(at, &parts[length..], covered + length);
                at.pop();
            }
        }
    }
}

/// The steps that `parts` may begin with, longest key first, and how many parts each takes.
fn next_steps(parts: &[Part]) -> Vec<(Step, usize)> {
    if let Some(Part::Exact(step)) = parts.first() {
        return vec![(step.clone(), 1)];
    }
    let mut steps = Vec::new();
    let mut key = String::new();
    for (i, part) in parts.iter().enumerate() {
        let Part::Bare(text) = part else { break };
        if i > 0 {
            key.push('.');
        }
        key.push_str(text);
        steps.push((Step::Key(key.clone()), i + 1));
    }
    steps.reverse();
    steps
}

/// Writes the dotted spelling, with quotes around keys that it would read otherwise.
pub(super) fn write(steps: &[Step], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (i, step) in steps.iter().enumerate() {
        match step {
            // A path that begins with an index has no dotted spelling: this is SOPS's.
            Step::Index(index) => write!(f, "[{index}]")?,
            Step::Key(key) => {
                if i > 0 {
                    f.write_str(".")?;
                }
                write_key(key, f)?;
            }
        }
    }
    Ok(())
}

fn write_key(key: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let bare = !key.is_empty()
        && !key.starts_with(['"', '\''])
        && !key.contains(|c: char| {
            matches!(c, '.' | '[' | ']') || c.is_whitespace() || c.is_control()
        });
    if bare {
        return f.write_str(key);
    }
    let escaped = key.replace('\\', "\\\\").replace('"', "\\\"");
    write!(f, "\"{escaped}\"")
}

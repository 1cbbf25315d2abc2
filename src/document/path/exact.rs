//! SOPS's spelling of a path: `["a"]['b'][0]`, without escapes.

use super::PathError;
use super::PathFault;
use super::Step;
use super::TreePath;

/// Reads SOPS's spelling.
///
/// A key ends at its quote, a `]`, and then the end or a `[`: so keys may hold brackets and quotes,
/// which `sops` cannot reach.
pub(super) fn parse(text: &str) -> Result<TreePath, PathError> {
    let mut steps = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(inner) = rest.strip_prefix('[') else {
            return Err(fault(PathFault::MissingBracket, text, at));
        };
        let (step, length) = match inner.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let key = quoted(&inner[1..], quote)
                    .ok_or_else(|| fault(PathFault::UnclosedQuote, text, at + 1))?;
                (Step::Key(key.to_owned()), key.len() + 4)
            }
            _ => {
                let end = inner
                    .find(']')
                    .ok_or_else(|| fault(PathFault::UnclosedBracket, text, at))?;
                let offset = text[..at + 1].chars().count();
                (super::index(&inner[..end], offset)?, end + 2)
            }
        };
        steps.push(step);
        at += length;
    }
    Ok(TreePath(steps))
}

fn fault(fault: PathFault, text: &str, at: usize) -> PathError {
    let offset = text[..at].chars().count();
    PathError { fault, offset }
}

/// The key in front of the closing quote and bracket.
fn quoted(text: &str, quote: char) -> Option<&str> {
    let close = [quote, ']'].iter().collect::<String>();
    text.match_indices(&close)
        .map(|(end, _)| (end, &text[end + 2..]))
        .find(|(_, after)| after.is_empty() || after.starts_with('['))
        .map(|(end, _)| &text[..end])
}

/// Writes SOPS's spelling, if the keys allow it.
pub(super) fn spell(steps: &[Step]) -> Option<String> {
    let mut text = String::new();
    for step in steps {
        match step {
            Step::Index(index) => text.push_str(&format!("[{index}]")),
            Step::Key(key) => {
                let quote = ['"', '\'']
                    .into_iter()
                    .find(|quote| !key.contains(&format!("{quote}][")))?;
                text.push_str(&format!("[{quote}{key}{quote}]"));
            }
        }
    }
    Some(text)
}

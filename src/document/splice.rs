//! Splicing: new text in chosen spans, every other byte as it was.

use super::leaf::Span;

/// New text for a span; an empty span inserts.
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Edit {
    /// Replaces `span` by `text`.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }

    /// Inserts `text` at `at`.
    pub fn insert(at: u32, text: impl Into<String>) -> Self {
        Self::replace(Span { start: at, end: at }, text)
    }

    /// Removes `start..end`.
    pub fn remove(start: u32, end: u32) -> Self {
        Self::replace(Span { start, end }, "")
    }
}

/// Applies edits, which must not overlap; those at one place apply in their order.
pub fn splice(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let added: usize = edits.iter().map(|edit| edit.text.len()).sum();
    let mut out = String::with_capacity(text.len() + added);
    let mut from = 0;
    for edit in &edits {
        let span = edit.span.range();
        out.push_str(text.get(from..span.start).unwrap_or_default());
        out.push_str(&edit.text);
        from = span.end.max(from);
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_apply_in_the_order_of_the_text() {
        let edits = vec![
            Edit::insert(3, "X"),
            Edit::remove(0, 1),
            Edit::insert(3, "Y"),
        ];
        assert_eq!(splice("abcdef", edits), "bcXYdef");
    }
}

//! Secrets by their lines, where no parser reads the text: `kind: Secret`, what stands at the same
//! column, and what is indented below `data:` and `stringData:`.

use std::ops::Range;

use memchr::memmem;

use super::findings::Findings;
use super::kubernetes::Field;
use super::mask;
use super::page::Chunk;
use super::page::Page;
use super::secret_value::judge;
use super::walk;
use crate::document::yaml::tree::Yaml;
use crate::manifest::DATA_FIELDS;
use crate::scan::Confidence;

/// One line flow mapping longer than this is not read.
const LONGEST_FLOW: usize = 64 << 10;

/// Finds the Secrets in a text that begins at `start` of the whole.
pub(super) fn secrets(chunk: Chunk<'_>, confidence: Confidence, findings: &mut Findings) {
    let reader = Reader {
        text: chunk.text,
        start: chunk.start,
        confidence,
    };
    let mut done = 0;
    for at in memmem::find_iter(chunk.text.as_bytes(), b"Secret") {
        if at < done {
            continue;
        }
        let line = reader.line(at);
        if let Some(column) = column_of_kind(line.of(chunk.text)) {
            done = reader.object(line, column, done, findings);
        }
    }
}

/// Where a line stands, without its line break.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    end: usize,
}

impl Line {
    fn of(self, text: &str) -> &str {
        text[self.start..self.end].trim_end_matches('\r')
    }
}

/// What a line holds.
struct Entry<'t> {
    /// The column of the key.
    column: usize,
    /// Dashes stand before it.
    is_item: bool,
    key: &'t str,
    /// Where the value begins in the line; its end if there is none.
    value: usize,
}

struct Reader<'t> {
    text: &'t str,
    start: usize,
    confidence: Confidence,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> Line {
        let bytes = self.text.as_bytes();
        let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |found| found + 1);
        Line {
            start,
            end: memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found),
        }
    }

    fn before(&self, line: Line, limit: usize) -> Option<Line> {
        (line.start > limit && line.start > 0).then(|| self.line(line.start - 1))
    }

    fn behind(&self, line: Line) -> Option<Line> {
        (line.end + 1 < self.text.len()).then(|| self.line(line.end + 1))
    }

    /// Reads the object around its `kind`, and says where it ends.
    fn object(&self, kind: Line, column: usize, limit: usize, findings: &mut Findings) -> usize {
        let mut first = kind;
        while !entry(first.of(self.text))
            .is_some_and(|entry| entry.is_item && entry.column == column)
            && let Some(line) = self.before(first, limit)
            && belongs(line.of(self.text), column, Side::Above)
        {
            first = line;
        }
        let mut own = Findings::default();
        let mut is_core = true;
        let mut field = None;
        let mut next = Some(first);
        let mut end = kind.end;
        while let Some(line) = next {
            let text = line.of(self.text);
            if line.start > kind.start && !belongs(text, column, Side::Below) {
                break;
            }
            end = line.end;
            next = self.behind(line);
            let Some(entry) = entry(text).filter(|_| !is_blank(text)) else {
                continue;
            };
            let value = text[entry.value..].trim_end();
            if entry.column == column {
                field = DATA_FIELDS.iter().find(|name| **name == entry.key).copied();
                if entry.key == "apiVersion" {
                    is_core = matches!(unquoted(value), "v1") || value.contains(['{', '$']);
                }
                if let (Some(name), true) = (field, value.starts_with('{')) {
                    self.flow(line.start + entry.value, value, name, &mut own);
                }
                continue;
            }
            let Some(name) = field.filter(|_| entry.column > column) else {
                continue;
            };
            next = self.value(line, &entry, name, &mut own);
        }
        if is_core {
            findings.take_shifted(own, self.start);
        }
        end
    }

    /// Judges the value of a line, and gives the first line behind it.
    fn value(&self, line: Line, entry: &Entry<'_>, name: &str, own: &mut Findings) -> Option<Line> {
        let text = line.of(self.text);
        let mut from = entry.value;
        while text[from..].starts_with(['&', '!']) {
            let token = text[from..]
                .find(' ')
                .map_or(text.len() - from, |at| at + 1);
            from += token;
        }
        let value = &text[from..];
        let mut next = self.behind(line);
        let (range, value): (Range<usize>, String) = if is_block_header(value) {
            let mut last = line;
            while let Some(inner) = next {
                let content = inner.of(self.text);
                let indentation = content.len() - content.trim_start().len();
                if !content.trim().is_empty() {
                    if indentation <= entry.column {
                        break;
                    }
                    last = inner;
                }
                next = self.behind(inner);
            }
            let body = if last.start > line.start {
                line.end + 1..last.end
            } else {
                line.end..line.end
            };
            (
                line.start + from..last.end,
                self.text[body].trim().to_owned(),
            )
        } else {
            let bare = without_comment(value);
            let start = line.start + from;
            (start..start + bare.len(), unquoted(bare).to_owned())
        };
        let key = format!("{name}.{}", entry.key);
        if !matches!(value.as_str(), "null" | "~") {
            judge(
                &value,
                Field::of(name),
                range,
                key,
                self.confidence,
                Vec::new(),
                own,
            );
        }
        next
    }

    /// `data: {password: hunter2}` on one line.
    fn flow(&self, at: usize, value: &str, name: &str, own: &mut Findings) {
        if value.len() > LONGEST_FLOW || value.starts_with("{{") {
            return;
        }
        let masked = mask::masked(value);
        let Ok(yaml) = Yaml::parse_any(&masked) else {
            return;
        };
        let page = Page {
            yaml: &yaml,
            text: value,
            start: at,
        };
        let Some(root) = yaml.documents.first().and_then(|document| document.root) else {
            return;
        };
        walk::scalars(&yaml, root, "", &|_| false, &mut |reached| {
            let key = format!("{name}.{}", super::page::dotted(reached.path));
            let value = page.value(reached.id);
            if !matches!(value, "null" | "~") {
                judge(
                    value,
                    Field::of(name),
                    page.range(reached.id),
                    key,
                    self.confidence,
                    Vec::new(),
                    own,
                );
            }
        });
    }
}

/// The column of `kind` in a line that says `kind: Secret`.
fn column_of_kind(line: &str) -> Option<usize> {
    let entry = entry(line)?;
    let value = without_comment(&line[entry.value..]);
    let is_secret = entry.key == "kind" && unquoted(value) == "Secret";
    is_secret.then_some(entry.column)
}

/// The key of a line, and where its value begins.
fn entry(line: &str) -> Option<Entry<'_>> {
    let mut column = line.len() - line.trim_start().len();
    let mut is_item = false;
    while let Some(rest) = line[column..].strip_prefix("- ") {
        is_item = true;
        column = line.len() - rest.trim_start().len();
    }
    let rest = &line[column..];
    let (key, behind) = match rest.chars().next()? {
        quote @ ('"' | '\'') => {
            let end = rest[1..].find(quote)? + 1;
            (&rest[1..end], end + 1)
        }
        _ => {
            let end = rest.find([':', ' ', '#', '{', '"'])?;
            (&rest[..end], end)
        }
    };
    let colon = rest[behind..].trim_start().strip_prefix(':')?;
    let separated = colon.is_empty() || colon.starts_with([' ', '\t', '\r']);
    let value = line.len() - colon.trim_start().len();
    (separated && !key.is_empty()).then_some(Entry {
        column,
        is_item,
        key,
        value,
    })
}

/// On which side of `kind` a line stands.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Above,
    Below,
}

/// Whether a line is part of the object whose keys stand at `column`.
fn belongs(line: &str, column: usize, side: Side) -> bool {
    if is_blank(line) {
        return true;
    }
    if line.starts_with("---") || line.starts_with("...") {
        return false;
    }
    let indentation = line.len() - line.trim_start().len();
    let Some(entry) = entry(line) else {
        return indentation > column;
    };
    match entry.is_item && entry.column == column {
        true => side == Side::Above,
        false => indentation >= column,
    }
}

/// A line without content: empty, a comment, or only a template.
fn is_blank(line: &str) -> bool {
    let line = line.trim();
    line.is_empty()
        || line.starts_with('#')
        || (line.starts_with("{{") && line.ends_with("}}"))
        || (line.starts_with("{%") && line.ends_with("%}"))
}

fn is_block_header(value: &str) -> bool {
    let header = without_comment(value);
    let indicators = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-');
    header
        .strip_prefix(['|', '>'])
        .is_some_and(|rest| rest.chars().all(indicators))
}

/// A value without the comment behind it.
fn without_comment(value: &str) -> &str {
    let value = value.trim_end();
    let from = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].find(quote).map_or(value.len(), |at| at + 2),
        _ if value.starts_with('#') => return "",
        _ => 0,
    };
    let comment = value[from..].find(" #").map_or(value.len(), |at| from + at);
    value[..comment].trim_end()
}

fn unquoted(value: &str) -> &str {
    let value = value.trim().trim_end_matches(',');
    for quote in ['"', '\''] {
        if let Some(inner) = value
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote))
        {
            return inner;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String)> {
        let mut findings = Findings::default();
        secrets(Chunk { text, start: 0 }, Confidence::High, &mut findings);
        let found = findings.sorted().into_iter();
        found
            .map(|found| (found.key.unwrap(), text[found.at].to_owned()))
            .collect()
    }

    fn one(key: &str, value: &str) -> Vec<(String, String)> {
        vec![(key.to_owned(), value.to_owned())]
    }

    #[test]
    fn a_secret_is_read_by_its_lines() {
        let text = "{{ if }\napiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  a: aHVudGVyMg== # b\nother: c\n";
        assert_eq!(found(text), one("data.a", "aHVudGVyMg=="));
        let text = "\tkind: \"Secret\"\r\n\tstringData:\r\n\t\ta: 'x y'\r\n\t\tb: {{ .c }}\r\n";
        assert_eq!(found(text), one("stringData.a", "'x y'"));
        let text = "items:\n- stringData: {a: b, c: }\n  kind: Secret\n- kind: ConfigMap\n  data:\n    a: b\n";
        assert_eq!(found(text), one("stringData.a", "b"));
        let text = "cat <<EOF | kubectl apply -f -\nkind: Secret\nstringData:\n  a: |-\n    one\n\n    two\n  b: $(pwgen)\nEOF\ndata:\n  c: d\n";
        assert_eq!(found(text), one("stringData.a", "|-\n    one\n\n    two"));
    }

    #[test]
    fn what_is_no_secret_of_the_core_group_is_left_alone() {
        for text in [
            "apiVersion: example.org/v1\nkind: Secret\ndata:\n  a: b\n",
            "kind: SecretStore\ndata:\n  a: b\n",
            "# kind: Secret\ndata:\n  a: b\n",
            "ref:\n  kind: Secret\n  name: x\ndata:\n  a: b\n",
            "kind: Secret\ndata:\n  a:\n  b: ~\n  c: \"\"\n",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn odd_lines_end_nothing_early_and_never_panic() {
        for text in [
            "kind: Secret",
            "kind: Secret\ndata:",
            "-  - kind: Secret\n",
            "kind: Secret\ndata:\n a: |",
            "\n\nkind: Secret\n\n\n---\n",
            "kind: Secret\ndata: {a: ",
            "kind: Secret\ndata:\n  \"a: b\n",
            "é: Secret\nkind: Secret\nstringData:\n  é: \"\n",
        ] {
            let _ = found(text);
        }
    }
}

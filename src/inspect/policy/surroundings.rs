//! Where in its file a key stands: the keys above it, the object and the service that it belongs to.

use std::cell::OnceCell;

/// The documents of a text, each with what its object says of itself.
pub struct Outline<'a> {
    text: &'a str,
    documents: Vec<Document<'a>>,
    /// Where each line begins.
    lines: Vec<usize>,
}

/// A document of a YAML stream, or a whole text.
pub struct Document<'a> {
    end: usize,
    /// The kinds of the objects in it.
    pub kinds: Vec<&'a str>,
    /// The namespace and the name of its object.
    pub names: Vec<&'a str>,
}

impl<'a> Outline<'a> {
    /// Reads what the documents of a text say of themselves.
    pub fn of(text: &'a str) -> Self {
        let ends = text.match_indices("\n---").map(|(at, _)| at + 1);
        let mut start = 0;
        let mut documents = Vec::new();
        for end in ends.chain([text.len()]) {
            documents.push(Document::of(&text[start..end], end));
            start = end;
        }
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        let lines = [0].into_iter().chain(breaks).collect();
        Self {
            text,
            documents,
            lines,
        }
    }

    /// What surrounds the key that begins at `key`.
    pub fn around(&self, key: usize) -> Surroundings<'a, '_> {
        let number = self.lines.partition_point(|start| *start <= key);
        let line = self.lines.get(number.wrapping_sub(1)).copied().unwrap_or(0);
        let at = self.documents.partition_point(|it| it.end <= line);
        Surroundings {
            text: self.text,
            line,
            key,
            parents: OnceCell::new(),
            document: self.documents.get(at),
        }
    }
}

impl<'a> Document<'a> {
    fn of(text: &'a str, end: usize) -> Self {
        let kinds: Vec<&str> = values(text, "kind").collect();
        let mut names = Vec::new();
        if !kinds.is_empty() && text.contains("metadata") {
            names.extend(values(text, "namespace").take(1));
            names.extend(values(text, "name").take(1));
        }
        Self { end, kinds, names }
    }
}

/// What surrounds a key.
pub struct Surroundings<'a, 'o> {
    text: &'a str,
    /// Where the line of the key begins.
    line: usize,
    key: usize,
    /// The keys above, once somebody has asked.
    parents: OnceCell<Vec<&'a str>>,
    document: Option<&'o Document<'a>>,
}

/// How far up is looked, in bytes: enough for any object, and bounded for lists of thousands.
const LOOKED_UP: usize = 8 << 10;

impl<'a> Surroundings<'a, '_> {
    /// The keys above, outermost first.
    pub fn parents(&self) -> &[&'a str] {
        self.parents
            .get_or_init(|| parents(self.text, self.line, self.key))
    }

    /// The line of the key, in front of it.
    pub fn before(&self, key: usize) -> &'a str {
        let from = self
            .text
            .floor_char_boundary(key.saturating_sub(LONGEST_LINE));
        &self.text[self.line.max(from)..key]
    }

    /// Whether the line is a comment in front of the key.
    pub fn is_comment(&self, key: usize) -> bool {
        let before = self.before(key).trim_start();
        let marks = [
            "#", "//", ";", "--", "/*", "* ", "<!--", "REM ", "rem ", "%",
        ];
        let option = before.starts_with("--") && !before.starts_with("-- ");
        let directive =
            before.starts_with("#define") || before.starts_with("//") && before.ends_with(":");
        marks.iter().any(|mark| before.starts_with(mark)) && !option && !directive
            || self.is_in_markup_comment(key)
            || before.contains(" # ")
            || before.contains(" // ")
    }

    /// Whether a comment of XML began in front of the key and has not ended.
    fn is_in_markup_comment(&self, key: usize) -> bool {
        let from = key.saturating_sub(LOOKED_UP);
        let before = &self.text.as_bytes()[from..key];
        let last = |mark: &[u8]| memchr::memmem::rfind(before, mark);
        last(b"<!--").is_some_and(|begun| last(b"-->").is_none_or(|ended| ended < begun))
    }

    /// The tree path of a key: its parents and its name.
    pub fn path(&self, key: &str) -> String {
        let mut path = self.parents().join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        path
    }

    /// The kinds of the objects in the document.
    pub fn kinds(&self) -> &[&'a str] {
        self.document.map_or(&[], |it| &it.kinds)
    }

    /// The namespace and the name of the object.
    pub fn object_names(&self) -> &[&'a str] {
        self.document.map_or(&[], |it| &it.names)
    }

    /// The service that the key belongs to: of a compose file, of an object, or the part of the
    /// settings.
    pub fn service(&self) -> Option<String> {
        if let ["services", service, ..] = self.parents() {
            return Some((*service).to_owned());
        }
        let object = self.object_names();
        if !object.is_empty() {
            return Some(object.join("/"));
        }
        let part = self
            .parents()
            .iter()
            .find(|part| !PLAIN_PARTS.contains(*part));
        part.map(|part| (*part).to_owned())
    }
}

/// How much of a line is looked at in front of a key, in bytes.
const LONGEST_LINE: usize = 4 << 10;

/// Parts of settings that name no service.
const PLAIN_PARTS: &[&str] = &[
    "global",
    "config",
    "env",
    "environment",
    "auth",
    "data",
    "stringData",
    "values",
    "services",
    "secrets",
    "secret",
    "spring",
    "default",
    "variables",
    "settings",
    "app",
    "credentials",
    "x",
];

/// The keys of the lines above that are indented less and less; of settings the section.
fn parents(text: &str, line: usize, key: usize) -> Vec<&str> {
    let mut found = Vec::new();
    let mut column = column(&text[line..key.max(line)], key - line);
    let floor = text.floor_char_boundary(line.saturating_sub(LOOKED_UP));
    let mut rest = &text[floor..line];
    while column > 0 {
        let Some(body) = rest
            .strip_suffix('\n')
            .or((!rest.is_empty()).then_some(rest))
        else {
            break;
        };
        let start = body.rfind('\n').map_or(0, |at| at + 1);
        let above = &body[start..];
        rest = &body[..start];
        let Some((at, name)) = opened(above) else {
            continue;
        };
        if at < column {
            column = at;
            found.push(name);
        }
    }
    found.reverse();
    if found.is_empty() {
        found.extend(section(&text[floor..line]));
    }
    found
}

/// The column of what stands behind the dashes of a list.
fn column(before: &str, most: usize) -> usize {
    let blank = before.len()
        - before
            .trim_start_matches([' ', '\t', '-', '"', '\'', '{'])
            .len();
    blank
        .min(most)
        .saturating_sub(usize::from(before.ends_with(['"', '\''])))
}

/// The key that a line opens a mapping or list with, and its column.
fn opened(line: &str) -> Option<(usize, &str)> {
    let trimmed = line.trim_end();
    let inner = trimmed.trim_start_matches([' ', '\t', '-']);
    let at = trimmed.len() - inner.len();
    if inner.starts_with('#') {
        return None;
    }
    let end = inner.find([':', '=', '{'])?;
    let (name, behind) = inner.split_at(end);
    let opens = behind
        .trim_start_matches([':', '=', ' '])
        .split(" #")
        .next()
        .unwrap_or_default()
        .trim_end();
    let name = name.trim();
    let name = match name.contains(' ') {
        true => name,
        false => name.trim_matches(['"', '\'']),
    };
    let is_block = opens.starts_with(['|', '>']) && opens.len() <= 3;
    let is_open =
        opens.is_empty() || is_block || opens.ends_with(['{', '[']) || opens.starts_with('&');
    (is_open && !name.is_empty() && name.len() <= 128).then_some((at, name))
}

/// The section of INI or TOML that a line stands in.
fn section(above: &str) -> Option<&str> {
    let line = above.lines().rev().find(|line| {
        let line = line.trim();
        line.starts_with('[') && line.ends_with(']') && !line.contains(['"', ','])
    })?;
    let name = line.trim().trim_matches(['[', ']']).trim();
    (!name.is_empty()).then_some(name)
}

/// The scalars under every `key` of a document, in YAML or JSON.
fn values<'a>(document: &'a str, key: &'static str) -> impl Iterator<Item = &'a str> {
    document.match_indices(key).filter_map(move |(at, _)| {
        let before = document[..at].bytes().next_back();
        let whole = before
            .is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'"' | b'\'' | b'{' | b','));
        let rest = document[at + key.len()..].trim_start_matches(['"', '\'']);
        let value = rest.strip_prefix(':').filter(|_| whole)?;
        let value = value.trim_start_matches([' ', '"', '\'']);
        let end = value
            .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '}'))
            .unwrap_or(value.len());
        (end > 0).then_some(&value[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_above_are_the_path() {
        let yaml =
            "a: 1\nservices:\n  db:\n    image: x\n    environment:\n      - POSTGRES_PASSWORD=x\n";
        let outline = Outline::of(yaml);
        let found = outline.around(yaml.find("POSTGRES_PASSWORD").unwrap());
        assert_eq!(found.parents(), ["services", "db", "environment"]);
        assert_eq!(found.service().as_deref(), Some("db"));
        let json = "{\n  \"db\": {\n    \"auth\": {\n      \"password\": \"x\"\n    }\n  }\n}\n";
        assert_eq!(
            Outline::of(json)
                .around(json.find("password").unwrap())
                .path("password"),
            "db.auth.password"
        );
        assert_eq!(
            Outline::of("[db]\na = 1\npassword = x\n")
                .around(11)
                .parents(),
            ["db"]
        );
        assert!(Outline::of("password: x").around(0).parents().is_empty());
    }

    #[test]
    fn the_object_is_that_of_the_document() {
        let yaml = "kind: A\nmetadata:\n  name: one\n---\nkind: Secret\nmetadata:\n  name: two\n  namespace: shop\nstringData:\n  password: x\n---\nkind: B\n";
        let outline = Outline::of(yaml);
        let found = outline.around(yaml.find("password").unwrap());
        assert_eq!(found.kinds(), ["Secret"]);
        assert_eq!(found.service().as_deref(), Some("shop/two"));
        assert_eq!(found.parents(), ["stringData"]);
    }
}

//! Where in its file a key stands: the keys above it, the object and the service that it belongs to.

/// The lines of a text up to a place, looked at from there upwards.
pub struct Surroundings<'a> {
    text: &'a str,
    /// Where the line of the key begins.
    line: usize,
    /// The keys above, outermost first.
    pub parents: Vec<&'a str>,
    /// The document of a stream that the key is in.
    pub document: &'a str,
}

/// How far up is looked, in bytes: enough for any object, and bounded for lists of thousands.
const LOOKED_UP: usize = 256 << 10;

impl<'a> Surroundings<'a> {
    /// What surrounds the key that begins at `key`.
    pub fn of(text: &'a str, key: usize) -> Self {
        let line = line_start(text, key);
        Self {
            text,
            line,
            parents: parents(text, line, key),
            document: document(text, line),
        }
    }

    /// The line of the key, in front of it.
    pub fn before(&self, key: usize) -> &'a str {
        &self.text[self.line..key]
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
            || before.contains(" # ")
            || before.contains(" // ")
    }

    /// The tree path of a key: its parents and its name.
    pub fn path(&self, key: &str) -> String {
        let mut path = self.parents.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
        path
    }

    /// The kinds of the objects in the document.
    pub fn kinds(&self) -> impl Iterator<Item = &'a str> {
        values(self.document, "kind")
    }

    /// The name and the namespace of the object.
    pub fn object_names(&self) -> impl Iterator<Item = &'a str> {
        let named = self.document.contains("metadata");
        let document = if named { self.document } else { "" };
        values(document, "namespace")
            .take(1)
            .chain(values(document, "name").take(1))
    }

    /// The service that the key belongs to: of a compose file, of an object, or the part of the
    /// settings.
    pub fn service(&self) -> Option<String> {
        if let ["services", service, ..] = self.parents.as_slice() {
            return Some((*service).to_owned());
        }
        let object: Vec<&str> = self.object_names().collect();
        if !object.is_empty() {
            return Some(object.join("/"));
        }
        let part = self
            .parents
            .iter()
            .find(|part| !PLAIN_PARTS.contains(*part));
        part.map(|part| (*part).to_owned())
    }
}

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

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

/// The keys of the lines above that are indented less and less; of settings the section.
fn parents(text: &str, line: usize, key: usize) -> Vec<&str> {
    let mut found = Vec::new();
    let mut column = column(&text[line..key.max(line)], key - line);
    let mut rest = &text[..line];
    while column > 0 && line - rest.len() < LOOKED_UP {
        let Some(body) = rest
            .strip_suffix('\n')
            .or((!rest.is_empty()).then_some(rest))
        else {
            break;
        };
        let start = body.rfind('\n').map_or(0, |at| at + 1);
        let above = &body[start..];
        rest = &text[..start];
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
        found.extend(section(&text[..line]));
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
    let from = above.len().saturating_sub(LOOKED_UP);
    let above = above.get(from..).unwrap_or(above);
    let line = above.lines().rev().find(|line| {
        let line = line.trim();
        line.starts_with('[') && line.ends_with(']') && !line.contains(['"', ','])
    })?;
    let name = line.trim().trim_matches(['[', ']']).trim();
    (!name.is_empty()).then_some(name)
}

/// The document of a YAML stream around a place.
fn document(text: &str, at: usize) -> &str {
    let start = text[..at].rfind("\n---").map_or(0, |found| found + 1);
    let end = text[at..]
        .find("\n---")
        .map_or(text.len(), |found| at + found);
    &text[start..end]
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

    fn of<'a>(text: &'a str, key: &str) -> Surroundings<'a> {
        Surroundings::of(text, text.find(key).unwrap())
    }

    #[test]
    fn the_keys_above_are_the_path() {
        let yaml =
            "a: 1\nservices:\n  db:\n    image: x\n    environment:\n      - POSTGRES_PASSWORD=x\n";
        let found = of(yaml, "POSTGRES_PASSWORD");
        assert_eq!(found.parents, ["services", "db", "environment"]);
        assert_eq!(found.service().as_deref(), Some("db"));
        let json = "{\n  \"db\": {\n    \"auth\": {\n      \"password\": \"x\"\n    }\n  }\n}\n";
        assert_eq!(of(json, "password").path("password"), "db.auth.password");
        assert_eq!(
            of("[db]\na = 1\npassword = x\n", "password").parents,
            ["db"]
        );
        assert!(of("password: x", "password").parents.is_empty());
    }

    #[test]
    fn the_object_is_that_of_the_document() {
        let yaml = "kind: A\nmetadata:\n  name: one\n---\nkind: Secret\nmetadata:\n  name: two\n  namespace: shop\nstringData:\n  password: x\n---\nkind: B\n";
        let found = of(yaml, "password");
        assert_eq!(found.kinds().collect::<Vec<_>>(), ["Secret"]);
        assert_eq!(found.service().as_deref(), Some("shop/two"));
        assert_eq!(found.parents, ["stringData"]);
    }
}

use std::collections::BTreeMap;

/// Reads CSV (RFC 4180); panics where it is none.
pub fn csv(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (field, after) = match rest.strip_prefix('"') {
            Some(inside) => quoted(inside),
            None => {
                let end = rest.find([',', '\r', '\n', '"']).unwrap();
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        row.push(field);
        rest = match after.strip_prefix("\r\n") {
            Some(next) => {
                rows.push(std::mem::take(&mut row));
                next
            }
            None => after.strip_prefix(',').expect("a comma between fields"),
        };
    }
    assert!(row.is_empty(), "the last row ends");
    rows
}

fn quoted(inside: &str) -> (String, &str) {
    let mut field = String::new();
    let mut rest = inside;
    loop {
        let end = rest.find('"').expect("a closing quote");
        field.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(next) => {
                field.push('"');
                rest = next;
            }
            None => return (field, rest),
        }
    }
}

/// An element of XML or of the part of HTML that is written like it.
#[derive(Debug, Default, PartialEq)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub inside: Vec<Element>,
    pub text: String,
}

impl Element {
    /// Every element below it, itself included.
    pub fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        all.extend(self.inside.iter().flat_map(Element::all));
        all
    }

    pub fn attribute(&self, name: &str) -> &str {
        &self.attributes[name]
    }
}

/// Elements of HTML that have no end.
const VOID: [&str; 3] = ["meta", "input", "br"];

/// Elements of HTML whose text is no markup.
const RAW: [&str; 2] = ["style", "script"];

/// Reads XML, or HTML that closes what it opens; panics where it is neither.
pub fn markup(text: &str) -> Element {
    let is_html = text.starts_with("<!doctype html>");
    let start = if is_html {
        "<!doctype html>"
    } else {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    };
    let mut rest = text.strip_prefix(start).unwrap();
    let mut open = vec![Element::default()];
    while let Some(at) = rest.find('<') {
        open.last_mut().unwrap().text += &unescaped(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('/') {
            let (name, next) = after.split_once('>').unwrap();
            let closed = open.pop().unwrap();
            assert_eq!(
                closed.name,
                name.trim_end(),
                "the element that is open is closed"
            );
            open.last_mut().unwrap().inside.push(closed);
            rest = next;
            continue;
        }
        let (element, empty, next) = tag(rest);
        rest = next;
        if empty || (is_html && VOID.contains(&element.name.as_str())) {
            open.last_mut().unwrap().inside.push(element);
        } else if is_html && RAW.contains(&element.name.as_str()) {
            let (raw, next) = rest.split_once(&format!("</{}>", element.name)).unwrap();
            let text = raw.to_owned();
            open.last_mut()
                .unwrap()
                .inside
                .push(Element { text, ..element });
            rest = next;
        } else {
            open.push(element);
        }
    }
    assert_eq!(rest.trim(), "");
    assert_eq!(open.len(), 1, "everything is closed");
    let mut outside = open.pop().unwrap();
    assert_eq!(outside.inside.len(), 1, "there is one outermost element");
    outside.inside.pop().unwrap()
}

fn tag(text: &str) -> (Element, bool, &str) {
    let end = text.find([' ', '/', '>', '\n']).unwrap();
    let name = text[..end].to_owned();
    assert!(
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric()),
        "{name:?}"
    );
    let mut attributes = BTreeMap::new();
    let mut rest = text[end..].trim_start();
    loop {
        if let Some(next) = rest.strip_prefix("/>") {
            return (
                Element {
                    name,
                    attributes,
                    ..Element::default()
                },
                true,
                next,
            );
        }
        if let Some(next) = rest.strip_prefix('>') {
            return (
                Element {
                    name,
                    attributes,
                    ..Element::default()
                },
                false,
                next,
            );
        }
        let end = rest.find(['=', ' ', '>', '/']).unwrap();
        let attribute = rest[..end].to_owned();
        assert!(
            attribute
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-'),
            "{attribute:?}"
        );
        let value;
        (value, rest) = match rest[end..].strip_prefix("=\"") {
            Some(inside) => inside.split_once('"').unwrap(),
            None => ("", &rest[end..]),
        };
        assert!(!value.contains('<'));
        assert_eq!(
            attributes.insert(attribute, unescaped(value)),
            None,
            "once each"
        );
        rest = rest.trim_start();
    }
}

/// A text of markup; panics at a character that XML 1.0 does not have, and at a lone `&`.
fn unescaped(text: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        made += &rest[..at];
        let (name, next) = rest[at + 1..].split_once(';').unwrap();
        made.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            number => {
                let number = number.strip_prefix('#').unwrap().parse().unwrap();
                char::from_u32(number).unwrap()
            }
        });
        rest = next;
    }
    made += rest;
    let is_valid =
        |it: char| "\t\n\r".contains(it) || (it >= ' ' && it != '\u{fffe}' && it != '\u{ffff}');
    assert!(made.chars().all(is_valid), "{made:?}");
    made
}

/// A workflow command of GitHub: its name, its properties, its message.
pub fn command(line: &str) -> (String, BTreeMap<String, String>, String) {
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (name, properties) = head.split_once(' ').unwrap();
    let properties = properties
        .split(',')
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap();
            let value = value.replace("%3A", ":").replace("%2C", ",");
            (key.to_owned(), data(&value))
        })
        .collect();
    (name.to_owned(), properties, data(message))
}

fn data(text: &str) -> String {
    text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%25", "%")
}

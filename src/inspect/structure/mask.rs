//! Masking: a copy of equal length in which what is no YAML (templates, tabs, conflict markers)
//! is blank, so that a parser reads the rest and every byte keeps its place.

use memchr::memmem;

/// What holds a template: `{{ … }}`, `{% … %}`, `<% … %>`.
const TEMPLATES: &[(&str, &str)] = &[("{{", "}}"), ("{%", "%}"), ("<%", "%>")];
/// No template is longer.
const LONGEST: usize = 64 << 10;
/// Stands for a byte of a template until its line is known.
const HIDDEN: u8 = 0x01;
/// What `git` leaves of a conflict.
const CONFLICTS: &[&str] = &["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "];

/// The text with everything blank that is no YAML.
pub(super) fn masked(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for byte in &mut bytes {
        if (*byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || *byte == 0x7F {
            *byte = b' ';
        }
    }
    for (open, close) in TEMPLATES {
        hide(&mut bytes, open.as_bytes(), close.as_bytes());
    }
    mend_surrogates(&mut bytes);
    let mut start = 0;
    while start < bytes.len() {
        let end = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |at| start + at + 1);
        mend_line(&mut bytes[start..end]);
        start = end;
    }
    // Whole characters were replaced, byte by byte, so this never loses one.
    String::from_utf8(bytes).unwrap_or_default()
}

fn hide(bytes: &mut [u8], open: &[u8], close: &[u8]) {
    let finder = memmem::Finder::new(open);
    let mut at = 0;
    while let Some(found) = finder.find(&bytes[at..]) {
        let start = at + found;
        let within = &bytes[start + open.len()..bytes.len().min(start + LONGEST)];
        let Some(length) = memmem::find(within, close) else {
            at = start + open.len();
            continue;
        };
        at = start + open.len() + length + close.len();
        // `{{ toYaml . }}}` ends behind the last brace.
        while close == b"}}" && bytes.get(at) == Some(&b'}') && bytes[start..].starts_with(b"{{{") {
            at += 1;
        }
        for byte in &mut bytes[start..at] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = HIDDEN;
            }
        }
    }
}

/// JSON writes characters beyond U+FFFF as two escapes, which YAML does not know.
fn mend_surrogates(bytes: &mut [u8]) {
    let finder = memmem::Finder::new(b"\\u");
    let mut at = 0;
    while let Some(found) = finder.find(&bytes[at..]) {
        let digits = at + found + 2;
        if let Some([first, second, ..]) = bytes.get(digits..digits + 4)
            && matches!(first, b'd' | b'D')
            && matches!(second, b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F')
        {
            bytes[digits..digits + 4].copy_from_slice(b"0041");
        }
        at = digits;
    }
}

fn mend_line(line: &mut [u8]) {
    let is_conflict = CONFLICTS
        .iter()
        .any(|marker| line.starts_with(marker.as_bytes()));
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let only_hidden =
        line.contains(&HIDDEN) && line.iter().all(|byte| *byte == HIDDEN || blank(byte));
    let indentation = line.iter().take_while(|byte| blank(byte)).count();
    for (at, byte) in line.iter_mut().enumerate() {
        let is_break = matches!(byte, b'\r' | b'\n');
        match *byte {
            _ if is_break => {}
            _ if only_hidden || is_conflict => *byte = b' ',
            HIDDEN => *byte = b'x',
            b'\t' if at < indentation => *byte = b' ',
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn templates_become_blank_lines_or_words() {
        assert_eq!(masked("a: {{ .b | c \"d\" }}\n"), "a: xxxxxxxxxxxxxxxx\n");
        assert_eq!(masked("  {{- if .x }}\na: 1\n"), "              \na: 1\n");
        assert_eq!(masked("{{/*\n note\n*/}}\n"), "    \n     \n    \n");
        assert_eq!(masked("\ta: b\tc\n"), " a: b\tc\n");
        assert_eq!(
            masked("<<<<<<< HEAD\na: é\n=======\n"),
            "            \na: é\n       \n"
        );
        assert_eq!(masked("a: {{ open\n"), "a: {{ open\n");
        assert_eq!(masked("\"\\uD83D\\uDE00\""), "\"\\u0041\\u0041\"");
    }

    proptest! {
        #[test]
        fn every_byte_keeps_its_place(text: String, inner: String) {
            let text = format!("{text}{{{{{inner}}}}}\té\n");
            prop_assert_eq!(masked(&text).len(), text.len());
        }
    }
}

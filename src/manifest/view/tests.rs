//! What a view shows, and what comes back from it.

use proptest::prelude::*;

use super::*;
use crate::document::path;
use crate::document::yaml::change;
use crate::document::yaml::lookup;
use crate::document::yaml::tree::Yaml;
use crate::manifest::encode_data;

const HEAD: &str = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n";

fn secret(data: &str) -> String {
    format!("{HEAD}data:\n{data}")
}

/// The view of a Secret with this `data`, without its head.
#[track_caller]
fn shown(data: &str) -> String {
    let text = secret(data);
    let view = decode(&text).unwrap();
    assert_eq!(encode(&view.text, &text).as_deref(), Ok(text.as_str()));
    view.text
        .strip_prefix(HEAD)
        .and_then(|rest| rest.strip_prefix("data:\n"))
        .unwrap()
        .to_owned()
}

/// What an edited view becomes, without the head.
#[track_caller]
fn encoded(edited: &str, original: &str) -> String {
    let text = encode(&secret(edited), &secret(original)).unwrap();
    text.strip_prefix(HEAD)
        .and_then(|rest| rest.strip_prefix("data:\n"))
        .unwrap()
        .to_owned()
}

#[test]
fn text_is_shown_as_text() {
    assert_eq!(shown("  a: aHVudGVyMg== # c\n"), "  a: hunter2 # c\n");
    assert_eq!(shown("  a: \"NTQzMg==\"\n"), "  a: \"5432\"\n");
    assert_eq!(
        shown("  a: |\n    aHVu\n    dGVyMg==\n\n  b: aQ==\n"),
        "  a: hunter2\n\n  b: i\n"
    );
    assert_eq!(
        shown("  a: bGluZSAKdHdvCg== # c\n"),
        "  a: | # c\n    line \n    two\n"
    );
    assert_eq!(
        shown("  a: &x !!str aQ==\n  b: *x\n"),
        "  a: &x !!str i\n  b: *x\n"
    );
}

#[test]
fn what_is_no_text_is_tagged() {
    assert_eq!(shown("  a: /////w== # c\n"), "  a: !raw /////w== # c\n");
    assert_eq!(shown("  a: &x '/////w=='\n"), "  a: &x !raw '/////w=='\n");
    assert_eq!(shown("  a: not base64\n"), "  a: !raw not base64\n");
    assert_eq!(shown("  a: !!str /////w==\n"), "  a: !raw /////w==\n");
    let view = decode(&secret("  a: /////w==\n  b: aQ==\n  c: aQ==\n")).unwrap();
    assert_eq!((view.decoded, view.raw), (2, 1));
}

#[test]
fn null_empty_and_what_is_no_string_stay() {
    for data in [
        "  a:\n",
        "  a: ~\n",
        "  a: ''\n",
        "  a: 1234\n",
        "  a: !!binary aQ==\n",
        "  a: {}\n",
    ] {
        assert_eq!(shown(data), data);
    }
}

#[test]
fn only_secrets_are_decoded_also_in_lists() {
    let list = "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  data: {a: aQ==}\n- apiVersion: v1\n  kind: ConfigMap\n  data: {a: aQ==}\n";
    let view = decode(list).unwrap();
    assert_eq!(*view.text, list.replacen("aQ==", "i", 1));
    let items = "apiVersion: v1\nkind: SecretList\nitems:\n- data: {a: aQ==}\n";
    assert_eq!(*decode(items).unwrap().text, items.replace("aQ==", "i"));
    let documents = format!(
        "kind: Other\ndata: {{a: aQ==}}\n---\n{}",
        secret("  a: aQ==\n")
    );
    assert!(decode(&documents).unwrap().text.ends_with("  a: i\n"));
    let strings = format!("{HEAD}stringData: {{a: aQ==}}\n");
    assert_eq!(*decode(&strings).unwrap().text, strings);
}

#[test]
fn an_unchanged_value_keeps_its_spelling() {
    let original = "  a: \"aHVu\\\n     dGVyMg==\" # c\n  b: |  # d\n    aHVudGVy\n    Mg==\n  c: bGluZQp0d28K   \n  d: aHVudGVyMh==\n  e: &x !!str /////w==\n";
    let view = shown(original);
    assert_eq!(
        view,
        "  a: hunter2 # c\n  b: hunter2  # d\n  c: |   \n    line\n    two\n  d: hunter2\n  e: &x !raw /////w==\n"
    );
    let edited = format!("{view}  f: new\n");
    assert_eq!(encoded(&edited, original), format!("{original}  f: bmV3\n"));
    let moved = "  d: hunter2\n  z: hunter2\n";
    assert_eq!(
        encoded(moved, original),
        "  d: aHVudGVyMh==\n  z: aHVudGVyMg==\n"
    );
}

#[test]
fn a_changed_or_new_value_is_encoded() {
    let original = "  a: aQ== # c\n  b: \"aQ==\"\n  c: 'aQ=='\n";
    assert_eq!(
        encoded("  a: j # c\n  b: k\n  c: |\n    l\n    m\n", original),
        "  a: ag== # c\n  b: \"aw==\"\n  c: 'bAptCg=='\n"
    );
    assert_eq!(
        encoded("  a: 5432\n  b: true\n  n: ~\n  e: ''\n", ""),
        "  a: NTQzMg==\n  b: dHJ1ZQ==\n  n: ~\n  e: ''\n"
    );
    assert_eq!(
        encoded("  a: 2024-01-02\n  b: 1.10\n", original),
        "  a: MjAyNC0wMS0wMg==\n  b: \"MS4xMA==\"\n"
    );
    assert_eq!(
        encoded("  a: | # c\n    x\n    y\n", original),
        "  a: eAp5Cg== # c\n"
    );
}

#[test]
fn what_is_tagged_raw_is_taken_as_it_is() {
    assert_eq!(encoded("  a: !raw aQ== # c\n", ""), "  a: aQ== # c\n");
    assert_eq!(encoded("  a: !raw 1234\n", ""), "  a: \"1234\"\n");
    assert_eq!(
        encoded("  a: !raw |\n    aHVu\n    dGVy\n", ""),
        "  a: |\n    aHVu\n    dGVy\n"
    );
    let error = encode(&secret("  b: x\n  a: !raw no base64\n"), &secret("")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 7: the value of 'a' is tagged !raw but is not base64"
    );
}

#[test]
fn what_was_no_base64_before_may_stay() {
    assert_eq!(
        encoded("  a: !raw not base64\n  b: x\n", "  a: not base64\n"),
        "  a: not base64\n  b: eA==\n"
    );
}

#[test]
fn secrets_are_matched_by_name() {
    let one = |name: &str, value: &str| {
        format!("apiVersion: v1\nkind: Secret\nmetadata: {{name: {name}}}\ndata: {{a: {value}}}\n")
    };
    let original = format!(
        "{}---\n{}",
        one("x", "aHVudGVyMh=="),
        one("y", "'aHVudGVyMg=='")
    );
    let edited = format!("{}---\n{}", one("y", "hunter2"), one("x", "hunter2"));
    let expected = format!(
        "{}---\n{}",
        one("y", "'aHVudGVyMg=='"),
        one("x", "aHVudGVyMh==")
    );
    assert_eq!(encode(&edited, &original), Ok(expected));
}

#[test]
fn broken_text_is_refused_with_its_place() {
    let error = encode("a: [", &secret("  a: aQ==\n")).unwrap_err();
    assert!(matches!(error, ViewError::Yaml(_)));
    assert!(decode("a: [").is_err());
}

/// A line or more under `data`.
fn entry() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[a-z]{1,8}".prop_map(String::into_bytes),
        "[ -~\n\t]{0,30}".prop_map(String::into_bytes),
        "([a-z #:-]{0,9}\n){0,5}".prop_map(String::into_bytes),
        any::<String>().prop_map(String::into_bytes),
        proptest::collection::vec(any::<u8>(), 0..9),
    ];
    let comment = prop_oneof![Just(""), Just(" # comment"), Just("   ")];
    (text, 0..12_usize, comment).prop_map(|(bytes, layout, comment)| {
        let base64 = encode_data(&bytes).to_string();
        let (head, tail) = base64.split_at(base64.len() / 8 * 4);
        match layout {
            0 => format!("\"{base64}\"{comment}"),
            1 => format!("'{base64}'{comment}"),
            2 if !base64.is_empty() => format!("|{comment}\n    {head}\n    {tail}\n"),
            3 if !base64.is_empty() => format!(">-{comment}\n      {head}\n      {tail}"),
            4 if !base64.is_empty() => format!("\"{head}\\\n     {tail}\"{comment}"),
            5 => format!("!!str {base64}{comment}"),
            6 => format!("&anchor {base64}{comment}"),
            7 => format!("|+{comment}\n   {base64}\n\n"),
            8 => format!("~{comment}"),
            9 => format!("not base64{comment}"),
            10 => format!("1234{comment}"),
            _ => format!("{base64}{comment}"),
        }
    })
}

fn secrets() -> impl Strategy<Value = String> {
    let entries = proptest::collection::vec(entry(), 1..6);
    (entries, any::<bool>(), any::<bool>()).prop_map(|(entries, crlf, ended)| {
        let mut text = format!("{HEAD}  labels: {{edited: no}}\ndata:\n");
        for (i, entry) in entries.iter().enumerate() {
            text.push_str(&format!("  # of {i}\n  k{i}: {entry}\n"));
        }
        if !ended {
            text.truncate(text.trim_end().len());
        }
        if crlf {
            text.replace('\n', "\r\n")
        } else {
            text
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn an_edit_elsewhere_leaves_every_value_to_the_byte(text in secrets()) {
        let view = decode(&text).unwrap();
        prop_assert_eq!(encode(&view.text, &text), Ok(text.clone()));
        let edited = view.text.replace("edited: no", "edited: \"yes\"");
        let expected = text.replace("edited: no", "edited: \"yes\"");
        prop_assert_eq!(encode(&edited, &text), Ok(expected));
    }

    #[test]
    fn a_new_text_is_encoded_wherever_it_stands(text in secrets(), new in "[ -~\n]{1,20}") {
        let view = decode(&text).unwrap();
        let path = path::parse("data.k0").unwrap().simple();
        let edited = change::set(&view.text, 0, &path, &change::NewValue::string(new.clone()));
        let Ok(edited) = edited else {
            return Ok(());
        };
        // A tag that stays in front says how the text is meant.
        let yaml = Yaml::parse(&edited).unwrap();
        if yaml.node(lookup::find(&yaml, 0, &path).unwrap()).tag().is_some_and(|(_, name)| **name == *RAW_TAG) {
            return Ok(());
        }
        let back = encode(&edited, &text).unwrap();
        let again = decode(&back).unwrap();
        let yaml = Yaml::parse(&again.text).unwrap();
        let node = lookup::find(&yaml, 0, &path).unwrap();
        prop_assert_eq!(yaml.node(node).text.as_ref(), new.as_str());
    }

    #[test]
    fn nothing_makes_it_panic(text in "[a-c:{}\\[\\]!&*|>#\"' \n-]{0,40}", original in secrets()) {
        let edited = secret(&text);
        let _ = encode(&edited, &original);
        let _ = decode(&edited);
    }
}

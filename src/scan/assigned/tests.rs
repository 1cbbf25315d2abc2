use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Vec<(String, String, Operator, Quote)> {
    let found = assigned(text.as_bytes(), 0..text.len());
    let at = |range: &Range<usize>| text[range.clone()].to_owned();
    found
        .iter()
        .map(|it| (at(&it.key), at(&it.value), it.operator, it.quote))
        .collect()
}

fn pairs(text: &str) -> Vec<(String, String)> {
    read(text)
        .into_iter()
        .map(|(key, value, ..)| (key, value))
        .collect()
}

/// Texts, each with the keys and values that are read, as `key|value`, several by a line break.
const READ: &[(&str, &str)] = &[
    ("password: hunter2\n", "password|hunter2"),
    ("  db-password: hunter2 # why\n", "db-password|hunter2"),
    ("password: a#b c\r\nx: 1", "password|a#b c"),
    ("- password: 'it''s'\n", "password|it''s"),
    ("password: \"a\\\"b\"\n", "password|a\\\"b"),
    ("\"password\": \"x y\",", "password|x y"),
    (
        "{\"user\": \"a\", \"password\": 1234, \"b\": 1}",
        "password|1234",
    ),
    ("{user: a, password: hunter2, b: c}", "password|hunter2"),
    (
        "x: \"{\\\"password\\\": \\\"hunter2\\\"}\"",
        "password|hunter2",
    ),
    ("DB_PASSWORD=hunter2", "DB_PASSWORD|hunter2"),
    ("export DB_PASSWORD=\"a b\"", "DB_PASSWORD|a b"),
    ("DB_PASSWORD = hunter2 # x", "DB_PASSWORD|hunter2"),
    ("PASSWORD := x1", "PASSWORD|x1"),
    ("PASSWORD ?= x1", "PASSWORD|x1"),
    ("my.secret.key=abc", "my.secret.key|abc"),
    ("- POSTGRES_PASSWORD=a b\n", "POSTGRES_PASSWORD|a b"),
    ("- \"POSTGRES_PASSWORD=a b\"\n", "POSTGRES_PASSWORD|a b"),
    ("docker run -e PASSWORD=abc image", "PASSWORD|abc"),
    ("docker run -e \"PASSWORD=a b\" image", "PASSWORD|a b"),
    ("Server=db;Password=abc;Port=1", "Password|abc"),
    ("mysql --password=abc --x", "password|abc"),
    ("login --password abc --x", "password|abc"),
    ("url?user=a&password=b&c=d", "password|b"),
    ("ENV PASSWORD abc\n", "PASSWORD|abc"),
    ("requirepass foobar\n", "requirepass|foobar"),
    ("config[\"password\"] = \"abc\"", "password|abc"),
    ("$c['db']['password'] = 'abc';", "password|abc"),
    ("'password' => 'abc',", "password|abc"),
    (":password => 'abc'", "password|abc"),
    ("define('DB_PASSWORD', 'abc');", "DB_PASSWORD|abc"),
    ("p.put(\"password\", \"abc\");", "password|abc"),
    ("let password: &str = \"abc\";", "password|abc"),
    ("String password = \"abc\";", "password|abc"),
    ("password: str = 'abc'", "password|abc"),
    ("api_key = b'abc'", "api_key|abc"),
    ("token = \"\"\"abc\"\"\"", "token|abc"),
    ("<password>abc</password>", "password|abc"),
    ("<db:password x=\"1\"> abc </db:password>", "password|abc"),
    ("<password><![CDATA[a<b]]></password>", "password|a<b"),
    ("<add key=\"Password\" value=\"abc\"/>", "Password|abc"),
    (
        "<property name=\"password\" value=\"abc\"/>",
        "password|abc",
    ),
    ("<property name=\"password\">abc</property>", "password|abc"),
    ("- name: DB_PASSWORD\n  value: abc\n", "DB_PASSWORD|abc"),
    (
        "  - name: \"DB_PASSWORD\"\n    value: \"a b\"\n",
        "DB_PASSWORD|a b",
    ),
    ("{name: DB_PASSWORD, value: abc}", "DB_PASSWORD|abc"),
    (
        "{\n \"name\": \"DB_PASSWORD\",\n \"value\": \"abc\"\n}",
        "DB_PASSWORD|abc",
    ),
    (
        "{\"value\": \"abc\", \"name\": \"DB_PASSWORD\"}",
        "DB_PASSWORD|abc",
    ),
    (
        "set {\n  name  = \"auth.password\"\n  value = \"abc\"\n}",
        "auth.password|abc",
    ),
    ("password: |\n  abc\n  def\nx: y", "password|abc\n  def"),
    ("a:\n  password: >-\n    abc\n  x: y", "password|abc"),
    ("password:\n  abc\nx: y", "password|abc"),
    ("\"password\":\n    \"abc\"\n", "password|abc"),
    (
        "PASSWORD:\n  value: \"a b\"\n  description: x\n",
        "PASSWORD|a b",
    ),
    (
        "variable \"db_password\" {\n  type = string\n  default = \"abc\"\n}\n",
        "db_password|abc",
    ),
    (
        "string(name: 'PASSWORD', defaultValue: 'abc')",
        "PASSWORD|abc",
    ),
    ("password: &p abc\n", "password|abc"),
    ("password: !!str 123\n", "password|123"),
    ("password: !vault |\n  abc\n", "password|!vault |"),
    ("CREATE USER a IDENTIFIED BY 'abc';", "IDENTIFIED BY|abc"),
    ("ALTER ROLE a PASSWORD 'abc'", "PASSWORD|abc"),
    ("x: postgres://app:abc@db:5432/app", "app|abc"),
    ("redis://:abc@cache", "|abc"),
    ("amqp://u:a@b@host/", "u|a@b"),
    ("postgres://u:a/b#c@host/db", "u|a/b#c"),
    ("\"app:abc@tcp(db:3306)/app\"", "app|abc"),
    ("//registry.npmjs.org/:_authToken=abc", "_authToken|abc"),
    ("_auth=YWJj", "_auth|YWJj"),
    ("NEO4J_AUTH: neo4j/abc", "NEO4J_AUTH|neo4j/abc"),
    (
        "kubectl create x --from-literal=password=abc",
        "password|abc",
    ),
    ("PASSWORD=a\nSECRET_KEY=b\n", "PASSWORD|a\nSECRET_KEY|b"),
];

/// Texts in which nothing is assigned.
const SILENT: &[&str] = &[
    "",
    "password",
    "password:",
    "password:\nuser: x",
    "password:\n  from: x",
    "password:\n- x",
    "if password == \"abc\"",
    "if password != \"abc\"",
    "Secret::new(x)",
    "https://example.org/password",
    "https://example.org:8080/a@b",
    "https://user@example.org/",
    "- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n",
    "- name: DB_PASSWORD\n- name: x\n  value: y",
    "password: \"not closed\nx: \"",
    "<password/>",
    "<password></password>",
    "proxy_pass->x",
    "variable \"db_password\" {\n  type = string\n}\nvariable \"x\" {\n  default = \"a\"\n}\n",
];

#[test]
fn assignments_are_read_in_their_many_spellings() {
    let mut wrong = Vec::new();
    for (text, expected) in READ {
        let found: Vec<String> = pairs(text)
            .into_iter()
            .map(|(key, value)| format!("{key}|{value}"))
            .collect();
        if !found.join("\n").starts_with(expected) {
            wrong.push(format!("{text:?}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_nothing_is_assigned_nothing_is_read() {
    for text in SILENT {
        assert_eq!(read(text), [], "{text:?}");
    }
}

#[test]
fn spellings_are_undone() {
    for (text, expected) in [
        ("password: 'it''s'", "it's"),
        ("password: \"a\\\"\\u0062\\n\"", "a\"b\n"),
        ("password: |\n  abc\n  def\n", "abc\ndef"),
        ("<password>a&amp;b</password>", "a&b"),
        ("x://u:a%40b%zz@h", "a@b%zz"),
        ("password: a%40", "a%40"),
    ] {
        let found = assigned(text.as_bytes(), 0..text.len());
        let value = plain(text.as_bytes(), &found[0]);
        assert_eq!(std::str::from_utf8(&value), Ok(expected), "{text:?}");
    }
}

#[test]
fn a_long_run_of_token_characters_is_read_to_its_end() {
    let value = "a1B2".repeat(1_000);
    for text in [
        format!("token: {value}\nx: y"),
        format!("token = \"{value}\";"),
        format!("TOKEN={value}"),
    ] {
        assert_eq!(pairs(&text)[0].1, value);
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "(?s)[pas\"'\\\\:=<>{}\\[\\],| \n&@/%!a-d-]{0,60}", word in 0usize..5, at in 0usize..60) {
        let words = ["password", "://", "name: SECRET\n", "identified by ", "token: |"];
        let at = at.min(text.len());
        let text = format!("{}{}{}", &text[..at], words[word], &text[at..]);
        for found in assigned(text.as_bytes(), 0..text.len()) {
            prop_assert!(found.value.start < found.value.end || found.quote != Quote::None);
            prop_assert!(found.value.end <= text.len() && found.key.end <= text.len());
            plain(text.as_bytes(), &found);
        }
    }

    #[test]
    fn what_is_read_depends_on_what_is_in_reach(before in "[a-z \n:\"']{0,40}", middle in "(password: |TOKEN=|name: SECRET\n|://u:)[a-z:=\"'@ \n]{0,60}", seed in 0u8..4) {
        use crate::scan::{REACH_AFTER, REACH_BEFORE};
        let far = ["x".repeat(400), "\n".repeat(400), "\"".repeat(400), " y".repeat(200)];
        let far = &far[usize::from(seed)];
        let padding = format!("{}{}", " ".repeat(REACH_BEFORE), "\n");
        let behind = format!("{}{}", "\n".repeat(REACH_AFTER), far);
        let bare = format!("{padding}{before}{middle}{}", "\n".repeat(REACH_AFTER));
        let whole = format!("{far}{padding}{before}{middle}{behind}");
        let near = assigned(bare.as_bytes(), 0..bare.len());
        let in_whole = assigned(whole.as_bytes(), far.len()..far.len() + bare.len());
        let moved: Vec<_> = in_whole.into_iter().map(|mut it| {
            it.hit -= far.len();
            it.key = it.key.start - far.len()..it.key.end - far.len();
            it.value = it.value.start - far.len()..it.value.end - far.len();
            it
        }).collect();
        prop_assert_eq!(near, moved);
    }
}

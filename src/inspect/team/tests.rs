use super::*;

const FILE: &str = r#"
title = "ours"
[extend]
useDefault = true
disabledRules = ["generic-api-key"]

[[rules]]
id = "acme"
description = "Acme key"
regex = '''(?i)acme[_-]?key\s*=\s*"([a-z0-9]{12})"'''
keywords = ["acme"]
entropy = 2.5
[[rules.allowlists]]
regexes = ['''^000''']
stopwords = ["sample"]

[[rules]]
id = "keys-folder"
path = '''^keys/'''

[[allowlists]]
paths = ['''^docs/''']
"#;

fn team(text: &str) -> TeamRules {
    TeamRules::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

fn found(team: &TeamRules, path: &str, text: &str) -> Vec<(String, String)> {
    let matches = team.matches(path, None, text.as_bytes()).into_iter();
    matches
        .map(|it| (team.rules()[it.rule].id.clone(), text[it.secret].to_owned()))
        .collect()
}

fn pair(id: &str, secret: &str) -> (String, String) {
    (id.to_owned(), secret.to_owned())
}

#[test]
fn a_rule_finds_its_first_group() {
    let text = "x\nACME_KEY = \"a1b2c3d4e5f6\"\n";
    assert_eq!(
        found(&team(FILE), "src/a", text),
        [pair("acme", "a1b2c3d4e5f6")]
    );
    assert_eq!(team(FILE).disabled(), ["generic-api-key"]);
}

#[test]
fn entropy_allowlists_and_stopwords_keep_quiet() {
    let team = team(FILE);
    for (path, value) in [
        ("a", "aaaaaaaaaaab"),
        ("a", "000123456789"),
        ("a", "sample1b2c3d"),
        ("docs/a", "a1b2c3d4e5f6"),
    ] {
        assert_eq!(
            found(&team, path, &format!("acme_key=\"{value}\"")),
            [],
            "{value}"
        );
    }
}

#[test]
fn a_rule_without_a_pattern_goes_by_the_path() {
    assert_eq!(
        found(&team(FILE), "keys/a", "anything"),
        [pair("keys-folder", "")]
    );
}

#[test]
fn an_and_allowlist_wants_all_it_names() {
    let text = "[[rules]]\nid='r'\nregex='k=(\\w+)'\n[rules.allowlist]\ncondition='AND'\n\
                paths=['^t/']\nregexes=['^x']\n";
    let team = team(text);
    assert_eq!(found(&team, "t/a", "k=xyz"), []);
    assert_eq!(found(&team, "t/a", "k=abc"), [pair("r", "abc")]);
    assert_eq!(found(&team, "s/a", "k=xyz"), [pair("r", "xyz")]);
}

#[test]
fn a_required_rule_must_match_nearby() {
    let text = "[[rules]]\nid='a'\nregex='A=(\\w+)'\n[[rules.required]]\nid='b'\nwithinLines=1\n\
                [[rules]]\nid='b'\nregex='B=(\\w+)'\nskipReport=true\n";
    let team = team(text);
    assert_eq!(found(&team, "f", "A=1\nB=2\n"), [pair("a", "1")]);
    assert_eq!(found(&team, "f", "A=1\n\n\nB=2\n"), []);
}

#[test]
fn a_file_extends_another() {
    let base = team("[[rules]]\nid='r'\nregex='k=(\\w+)'\n[[rules]]\nid='s'\nregex='s=(\\w+)'\n");
    let own = team(
        "[extend]\npath='base.toml'\ndisabledRules=['s']\n[[rules]]\nid='r'\n\
         [rules.allowlist]\nstopwords=['no']\n",
    );
    assert_eq!(own.extends(), Some("base.toml"));
    let both = own.over(base);
    assert_eq!(found(&both, "f", "k=yes k=no s=1"), [pair("r", "yes")]);
}

#[test]
fn bytes_that_are_no_text_shift_nothing() {
    let team = team("[[rules]]\nid='r'\nregex='k=(\\w+)'\n");
    let matches = team.matches("f", None, b"\xff\xfe\xff k=abc");
    assert_eq!(matches[0].secret, 6..9);
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let message = |text: &str| TeamRules::parse(text).unwrap_err().to_string();
    assert!(message("a = ").starts_with("line 1: this is no TOML"));
    assert!(message("\n[[rules]]\nid='a'\nregx='b'\n").starts_with("line 4: unknown key 'regx'"));
    assert!(
        message("[[rules]]\nid='a'\nregex='(a'\n").starts_with("line 3: 'regex' is no regular")
    );
    assert!(message("[[rules]]\nregex='a'\n").contains("a rule needs 'id'"));
    assert!(message("[[rules]]\nid='a'\nregex='a'\nsecretGroup=1\n").contains("has 0 groups"));
    assert!(message("[extend]\nurl='https://example.org/x'\n").contains("extend.path"));
    assert!(message("[[rules]]\nid='a'\n[[rules]]\nid='a'\n").contains("stands twice"));
    assert!(message("[[rules]]\nid='a'\nentropy=-1\n").contains("not negative"));
    assert!(message("[allowlist]\nregexTarget='x'\n").contains("secret, match, line"));
}

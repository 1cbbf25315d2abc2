//! A team's own `.gitleaks.toml`.

use std::time::Duration;
use std::time::Instant;

use super::told::GITHUB;
use super::*;

/// A rule of a team, with a line of its table behind it.
fn rule(more: &str) -> String {
    format!(
        "[[rules]]\nid = \"own-key\"\ndescription = \"Own key\"\nregex = '''own_[0-9a-f]{{8}}'''\nkeywords = [\"own_\"]\n{more}\n"
    )
}

/// What the rule finds.
fn own() -> String {
    ["ow", "n_1a2b3c4d"].concat()
}

#[test]
fn a_team_s_rule_finds_in_trees_and_histories() {
    let repo = Repo::begun();
    repo.commit_unseen(".gitleaks.toml", rule(""));
    repo.commit_unseen("a.txt", format!("x\nkey {}\n", own()));
    for args in [&[][..], &["--history"]] {
        let told = scan(&repo, args).ended_with(1);
        let one = told.one();
        assert_eq!(one["rule"], "own-key");
        assert_eq!(one["title"], "Own key");
        assert_eq!(one["line"], 2);
        told.ran.keeps(&own());
    }
}

#[test]
fn a_team_s_allowlists_allow_what_our_rules_find_too() {
    let repo = Repo::begun();
    repo.write("tests/a.txt", leak());
    repo.write("b.txt", leak());
    repo.write(".gitleaks.toml", "[allowlist]\npaths = ['''^tests/''']\n");
    assert_eq!(scan(&repo, &[]).paths(), ["b.txt"]);
    let list = "[[allowlists]]\nregexTarget = \"line\"\nregexes = ['''^url:''']\n";
    repo.write(".gitleaks.toml", list);
    scan(&repo, &[]).ended_with(0);
    let list = rule("[[rules.allowlists]]\nstopwords = [\"1a2b\"]");
    repo.write("c.txt", own());
    repo.write(".gitleaks.toml", list);
    assert_eq!(scan(&repo, &[]).paths(), ["b.txt", "tests/a.txt"]);
}

#[test]
fn a_team_s_file_extends_others() {
    let repo = Repo::begun();
    repo.write("a.txt", own());
    repo.write("b.txt", leak());
    repo.write("ci/base.toml", rule(""));
    let extend = format!("[extend]\npath = \"ci/base.toml\"\ndisabledRules = [\"{GITHUB}\"]\n");
    repo.write(".gitleaks.toml", extend);
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(told.rules(), ["own-key"]);
    repo.write(".gitleaks.toml", "[extend]\nuseDefault = true\n");
    assert_eq!(scan(&repo, &[]).rules(), [GITHUB]);
    repo.write(".gitleaks.toml", "[extend]\npath = \"ci/none.toml\"\n");
    let ran = repo.lockleaf(&["scan"]);
    assert!(ran.status > 1, "{ran}");
    ran.says("ci/none.toml");
    // A circle ends.
    repo.write(".gitleaks.toml", "[extend]\npath = \".gitleaks.toml\"\n");
    let ran = repo.lockleaf(&["scan"]);
    assert!([1, 2].contains(&ran.status), "{ran}");
}

#[test]
fn a_rule_that_is_none_is_refused_with_its_line() {
    let repo = Repo::begun();
    for (text, line, word) in [
        (
            "title = \"x\"\n[[rules]]\nid = \"a\"\nregex = '''(a'''\n",
            4,
            "regex",
        ),
        ("[[rules]]\nid = \"a\"\nregex = '''(?<=x)a'''\n", 3, "regex"),
        ("[[rules]]\nid = \"a\"\nregex = '''(a)\\1'''\n", 3, "regex"),
        ("[[rules]]\nid = \"a\"\nregexx = '''a'''\n", 3, "regexx"),
        ("[[rules]]\nid = \n", 2, "TOML"),
        ("[allowlist]\npaths = ['''[''']\n", 2, "paths"),
        ("[[rules]]\nregex = '''a'''\n", 1, "id"),
    ] {
        repo.write(".gitleaks.toml", text);
        for args in [&["scan"][..], &["scan", "--history"]] {
            let ran = repo.lockleaf(args);
            assert_eq!(ran.status, 2, "{text}: {ran}");
            let line = format!("'.gitleaks.toml': line {line}: ");
            ran.says(&line).says(word);
        }
    }
}

#[test]
fn a_catastrophic_regex_takes_linear_time() {
    let repo = Repo::begun();
    let rules = "[[rules]]\nid = \"evil\"\nregex = '''(a+)+(a|aa)*$b'''\n\
                 [[rules]]\nid = \"nested\"\nregex = '''((x*)*)*y'''\n";
    repo.write(".gitleaks.toml", rules);
    repo.write("a.txt", "a".repeat(200_000) + "\n" + &"x".repeat(200_000));
    let begun = Instant::now();
    scan(&repo, &[]).ended_with(0);
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[test]
fn a_regex_that_would_fill_the_memory_is_refused() {
    let repo = Repo::begun();
    let rules = "[[rules]]\nid = \"huge\"\nregex = '''(((a{1000}){1000}){1000})'''\n";
    repo.write(".gitleaks.toml", rules);
    let ran = repo.lockleaf(&["scan"]).ended_with(2);
    ran.says("'.gitleaks.toml': line 3: ");
}

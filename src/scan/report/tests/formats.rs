use super::readers;
use super::sample::findings;
use super::sample::once_plain;
use super::sample::rendered;
use super::sample::report;
use crate::scan::report::Gap;
use crate::scan::report::REPORTS;
use serde_json::Value;
use serde_json::json;

fn parsed(format: &str) -> Value {
    let (findings, once) = (findings(), [once_plain()]);
    serde_json::from_str(&rendered(format, &report(&findings, &once))).unwrap()
}

#[test]
fn the_names_of_formats_are_different() {
    let names: std::collections::HashSet<&str> = REPORTS.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), REPORTS.len());
    assert_eq!(REPORTS[0].name, "text");
}

#[test]
fn json_holds_every_field() {
    let told = parsed("json");
    assert_eq!(told["version"], 1);
    assert_eq!(told["verdict"], "found");
    assert_eq!(told["complete"], true);
    let first = &told["findings"][0];
    assert_eq!(first["path"], "k8s/db.yaml");
    assert_eq!(first["line"], 7);
    assert_eq!(first["confidence"], "high");
    assert_eq!(first["origin"], Value::Null);
    let origin = &told["findings"][1]["origin"];
    assert_eq!(origin["commit"]["author"], "Ann, the \"first\"");
    assert_eq!(origin["reached"], "stash");
    assert_eq!(origin["at_head"], true);
    assert_eq!(
        told["once_plaintext"][0]["safe_since"]["date"],
        "2023-01-03T00:00:00Z"
    );
    assert_eq!(told["looked"]["files"], 1204);
    let rules: Vec<&Value> = told["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["id"])
        .collect();
    assert_eq!(
        rules,
        ["plaintext-kubernetes-secret", "some-token", "weak-password"]
    );
    assert_eq!(told["rules"][2]["help"], "Generate another one.");
}

#[test]
fn sarif_points_at_the_rule_the_place_the_key_and_the_commit() {
    let told = parsed("sarif");
    assert_eq!(told["version"], "2.1.0");
    let run = &told["runs"][0];
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    for result in results {
        let rule = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    }
    let first = &results[0];
    assert_eq!(first["level"], "error");
    let location = &first["locations"][0];
    let region = json!({ "startLine": 7, "startColumn": 13, "endLine": 7, "endColumn": 20 });
    assert_eq!(location["physicalLocation"]["region"], region);
    assert_eq!(
        location["logicalLocations"][0]["fullyQualifiedName"],
        "stringData.password"
    );
    assert!(
        first["partialFingerprints"]["lockleaf/v1"]
            .as_str()
            .unwrap()
            .starts_with("lf1.")
    );
    assert_eq!(results[1]["level"], "warning");
    assert_eq!(results[1]["properties"]["commit"], "c".repeat(40));
    let related = &results[1]["relatedLocations"][0]["physicalLocation"];
    assert_eq!(related["artifactLocation"]["uri"], "old/place.env");
    assert_eq!(results[3]["kind"], "informational");
}

#[test]
fn sarif_of_an_incomplete_scan_is_no_successful_run() {
    let mut report = report(&[], &[]);
    report.looked.gaps = vec![Gap::MissingObjects(2)];
    let told: Value = serde_json::from_str(&rendered("sarif", &report)).unwrap();
    let invocation = &told["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notification["descriptor"]["id"], "missing-objects");
}

#[test]
fn sarif_leaves_out_what_is_no_instant_and_no_address() {
    let mut found = findings();
    found[0].docs = Some("javascript:alert(1)".to_owned());
    let mut report = report(&found[..1], &[]);
    report.rules = &[];
    report.made = "yesterday";
    let told: Value = serde_json::from_str(&rendered("sarif", &report)).unwrap();
    let run = &told["runs"][0];
    assert_eq!(run["invocations"][0].get("endTimeUtc"), None);
    assert_eq!(run["tool"]["driver"]["rules"][0].get("helpUri"), None);
}

#[test]
fn csv_has_a_row_for_each_finding() {
    let (findings, once) = (findings(), [once_plain()]);
    let rows = readers::csv(&rendered("csv", &report(&findings, &once)));
    assert_eq!(rows.len(), 5);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let field = |row: usize, name: &str| {
        let at = rows[0].iter().position(|it| it == name).unwrap();
        rows[row][at].as_str()
    };
    assert_eq!(field(1, "path"), "k8s/db.yaml");
    assert_eq!(field(2, "author"), "Ann, the \"first\"");
    assert_eq!(field(2, "other_paths"), "old/place.env");
    assert_eq!(field(2, "at_head"), "true");
    assert_eq!(field(1, "at_head"), "");
    assert_eq!(field(4, "rule"), "once-plaintext");
    assert_eq!(field(4, "commit"), "1".repeat(40));
}

#[test]
fn junit_counts_what_it_holds() {
    let found = findings();
    let mut report = report(&found, &[]);
    report.looked.gaps = vec![Gap::Stopped];
    let suites = readers::markup(&rendered("junit", &report));
    let suite = &suites.inside[0];
    assert_eq!(suite.attribute("tests"), "4");
    assert_eq!(suite.attribute("failures"), "3");
    assert_eq!(suite.attribute("errors"), "1");
    assert_eq!(suite.inside.len(), 4);
    assert_eq!(suite.inside[0].attribute("classname"), "k8s/db.yaml");
    assert_eq!(suite.inside[0].inside[0].name, "failure");
    assert_eq!(suite.inside[3].inside[0].name, "error");
}

#[test]
fn junit_of_a_clean_scan_has_a_test_that_passed() {
    let suites = readers::markup(&rendered("junit", &report(&[], &[])));
    let cases = &suites.inside[0].inside;
    assert_eq!((cases.len(), cases[0].inside.len()), (1, 0));
    assert_eq!(cases[0].attribute("name"), "nothing found");
}

#[test]
fn gitlab_shows_every_issue_for_no_two_have_the_same_fingerprint() {
    let mut found = findings();
    found.extend(findings());
    let told: Value = serde_json::from_str(&rendered("gitlab", &report(&found, &[]))).unwrap();
    let issues = told.as_array().unwrap();
    let prints: std::collections::HashSet<&str> = issues
        .iter()
        .map(|it| it["fingerprint"].as_str().unwrap())
        .collect();
    assert_eq!((issues.len(), prints.len()), (6, 6));
    assert_eq!(issues[0]["severity"], "critical");
    assert_eq!(issues[0]["location"]["path"], "k8s/db.yaml");
    assert_eq!(issues[0]["location"]["lines"]["begin"], 7);
}

#[test]
fn github_annotates_lines_the_surest_first() {
    let findings = findings();
    let told = rendered("github", &report(&findings, &[]));
    let lines: Vec<&str> = told.lines().collect();
    let (name, properties, message) = readers::command(lines[0]);
    assert_eq!(name, "error");
    assert_eq!(properties["file"], "k8s/db.yaml");
    assert_eq!(properties["line"], "7");
    assert_eq!(
        (properties["col"].as_str(), properties["endColumn"].as_str()),
        ("13", "20")
    );
    assert_eq!(properties["title"], "lockleaf: plaintext-kubernetes-secret");
    assert!(message.starts_with("Secret value is not encrypted: stringData.password; 12"));
    assert_eq!(readers::command(lines[1]).0, "warning");
    assert_eq!(readers::command(lines[2]).0, "notice");
    assert_eq!(
        lines[3],
        "lockleaf: 3 findings in 2 files: 1 high, 1 medium, 1 low"
    );
}

#[test]
fn gitleaks_fields_hold_no_secret() {
    let told = parsed("gitleaks-json");
    let second = &told[1];
    for field in ["Match", "Secret"] {
        assert_eq!(second[field], "REDACTED");
    }
    assert_eq!(second["RuleID"], "some-token");
    assert_eq!(second["File"], "b.yaml");
    assert_eq!(second["Commit"], "c".repeat(40));
    assert_eq!(second["Message"], "Add <everything>");
}

#[test]
fn the_page_stands_alone_and_lets_nothing_run_but_its_own() {
    let (findings, once) = (findings(), [once_plain()]);
    let page = rendered("html", &report(&findings, &once));
    let html = readers::markup(&page);
    let all = html.all();
    let named = |name: &str| all.iter().filter(|it| it.name == name).collect::<Vec<_>>();
    assert_eq!(named("article").len(), 3);
    assert_eq!(
        named("link").len() + named("img").len() + named("iframe").len(),
        0
    );
    let [style, script] = ["style", "script"].map(|name| named(name)[0].text.clone());
    for element in &all {
        for attribute in element.attributes.keys() {
            assert!(!attribute.starts_with("on") && attribute != "style" && attribute != "src");
        }
    }
    let policy = named("meta")[1].attribute("content");
    assert!(policy.starts_with("default-src 'none'; "));
    assert!(!policy.contains("unsafe"));
    for text in [style, script] {
        use base64::Engine;
        use sha2::Digest;
        let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(&text));
        assert!(policy.contains(&format!("'sha256-{hash}'")));
        assert!(!text.contains("http") && !text.contains("@import") && !text.contains("url("));
    }
    // Every link within the page leads somewhere.
    let ids: Vec<&String> = all
        .iter()
        .filter_map(|it| it.attributes.get("id"))
        .collect();
    for link in named("a") {
        if let Some(id) = link.attribute("href").strip_prefix('#') {
            assert!(ids.iter().any(|it| *it == id), "{id}");
        }
    }
}

#[test]
fn the_page_draws_a_timeline_only_of_a_history() {
    let findings = findings();
    let draws = |found: &[_]| rendered("html", &report(found, &[])).contains("When they came");
    assert!(draws(&findings));
    assert!(!draws(&findings[..2]));
    // A date that some commit made up would stretch it over centuries of nothing.
    let mut ancient = vec![findings[2].clone(), findings[2].clone()];
    let origin = ancient[1].origin.as_mut().unwrap();
    origin.commit.as_mut().unwrap().date = "0001-01-01T00:00:00Z".to_owned();
    assert!(!draws(&ancient));
    let mut odd = findings;
    for date in [
        "",
        "0001-01-01",
        "99999999999999999999-01-01",
        "18446744073709551615",
        "20é4-01",
    ] {
        let origin = odd[2].origin.as_mut().unwrap();
        origin.commit.as_mut().unwrap().date = date.to_owned();
        draws(&odd);
    }
}

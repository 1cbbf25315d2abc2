use crate::scan::Confidence;
use crate::scan::finding::Finding;
use crate::scan::finding::FirstCommit;
use crate::scan::finding::Kind;
use crate::scan::finding::Origin;
use crate::scan::finding::Place;
use crate::scan::finding::Reached;
use crate::scan::fingerprint;
use crate::scan::report::About;
use crate::scan::report::Hidden;
use crate::scan::report::Looked;
use crate::scan::report::Moment;
use crate::scan::report::OncePlain;
use crate::scan::report::Passed;
use crate::scan::report::REPORTS;
use crate::scan::report::Report;

/// A finding of a work tree.
pub fn finding(rule: &str, path: &str, line: usize, confidence: Confidence) -> Finding {
    Finding {
        rule: rule.to_owned(),
        title: "Secret value is not encrypted".to_owned(),
        kind: Kind::Structure,
        confidence,
        place: Place {
            path: path.to_owned(),
            line,
            column: 13,
            end_line: line,
            end_column: 20,
            key: Some("stringData.password".to_owned()),
        },
        reasons: vec!["12 characters, the policy asks for 20".to_owned()],
        through: Vec::new(),
        fix: Some(format!("lockleaf encrypt -i {path} && git add {path}")),
        docs: None,
        fingerprint: fingerprint::of_place(rule, path, Some("stringData.password"), 1),
        origin: None,
    }
}

/// The same in a history.
pub fn with_origin(mut finding: Finding, at_head: bool) -> Finding {
    finding.kind = Kind::Token;
    finding.docs = Some("https://docs.example.com/tokens".to_owned());
    finding.through = vec!["base64", "gzip"];
    finding.origin = Some(Origin {
        blob: "b".repeat(40),
        commit: Some(FirstCommit {
            id: "c".repeat(40),
            author: "Ann, the \"first\"".to_owned(),
            email: "ann@example.com".to_owned(),
            date: "2024-03-05T06:07:08Z".to_owned(),
            subject: "Add <everything>".to_owned(),
            is_merge: true,
        }),
        paths: vec![finding.place.path.clone(), "old/place.env".to_owned()],
        reached: Reached::Stash,
        at_head,
    });
    finding
}

pub fn once_plain() -> OncePlain {
    let moment = |commit: &str, day: &str| Moment {
        commit: commit.repeat(40),
        date: format!("{day}T00:00:00Z"),
    };
    OncePlain {
        path: "k8s/api.yaml".to_owned(),
        rule: "plaintext-kubernetes-secret".to_owned(),
        last_plain: moment("1", "2023-01-02"),
        safe_since: moment("2", "2023-01-03"),
    }
}

/// Three findings in two files, one of them from the history.
pub fn findings() -> Vec<Finding> {
    vec![
        finding("weak-password", "b.yaml", 3, Confidence::Low),
        finding(
            "plaintext-kubernetes-secret",
            "k8s/db.yaml",
            7,
            Confidence::High,
        ),
        with_origin(finding("some-token", "b.yaml", 1, Confidence::Medium), true),
    ]
}

pub const RULES: &[About<'_>] = &[About {
    id: "weak-password",
    title: "weak value in plain sight",
    help: "Generate another one.",
    docs: Some("https://docs.example.com/weak?a=1&b=2"),
}];

pub fn report<'a>(findings: &'a [Finding], once_plain: &'a [OncePlain]) -> Report<'a> {
    Report {
        findings,
        looked: Looked {
            files: 1204,
            bytes: 24_600_000,
            passed: vec![Passed {
                why: "larger than 16 MB".to_owned(),
                count: 2,
            }],
            seconds: 0.414,
            ..Looked::default()
        },
        hidden: Hidden::default(),
        once_plain,
        rules: RULES,
        target: "shop",
        version: "1.2.3",
        made: "2026-11-22T18:00:00Z",
    }
}

/// Writes a report in the format of that name.
pub fn rendered(format: &str, report: &Report<'_>) -> String {
    let format = REPORTS.iter().find(|it| it.name == format).unwrap();
    (format.render)(report)
}

//! Findings as JSON and back, for the cache: what is kept of one holds no value, as it holds none.

use serde_json::Value;
use serde_json::json;

use super::finding::Finding;
use super::finding::FirstCommit;
use super::finding::Kind;
use super::finding::Origin;
use super::finding::Place;
use super::finding::Reached;
use super::rule::Confidence;

/// By what a finding can have been read.
const THROUGH: [&str; 6] = ["base64", "hex", "percent", "gzip", "tar", "zip"];

/// Writes a finding.
pub fn to_json(finding: &Finding) -> Value {
    let place = &finding.place;
    json!({
        "rule": finding.rule,
        "title": finding.title,
        "kind": finding.kind.name(),
        "confidence": finding.confidence.name(),
        "path": place.path,
        "at": [place.line, place.column, place.end_line, place.end_column],
        "key": place.key,
        "reasons": finding.reasons,
        "through": finding.through,
        "fix": finding.fix,
        "docs": finding.docs,
        "fingerprint": finding.fingerprint,
        "origin": finding.origin.as_ref().map(origin_to_json),
    })
}

fn origin_to_json(origin: &Origin) -> Value {
    json!({
        "blob": origin.blob,
        "paths": origin.paths,
        "reached": name_of(origin.reached),
        "at_head": origin.at_head,
        "commit": origin.commit.as_ref().map(|commit| json!({
            "id": commit.id,
            "author": commit.author,
            "email": commit.email,
            "date": commit.date,
            "subject": commit.subject,
            "is_merge": commit.is_merge,
        })),
    })
}

/// Reads a finding; nothing if it is none.
pub fn from_json(value: &Value) -> Option<Finding> {
    let at: Vec<usize> = value["at"].as_array()?.iter().filter_map(number).collect();
    let [line, column, end_line, end_column] = at[..] else {
        return None;
    };
    Some(Finding {
        rule: text(&value["rule"])?,
        title: text(&value["title"])?,
        kind: [Kind::Structure, Kind::Policy, Kind::Token]
            .into_iter()
            .find(|kind| Some(kind.name()) == value["kind"].as_str())?,
        confidence: [Confidence::Low, Confidence::Medium, Confidence::High]
            .into_iter()
            .find(|confidence| Some(confidence.name()) == value["confidence"].as_str())?,
        place: Place {
            path: text(&value["path"])?,
            line,
            column,
            end_line,
            end_column,
            key: text(&value["key"]),
        },
        reasons: texts(&value["reasons"])?,
        through: texts(&value["through"])?
            .iter()
            .map(|how| THROUGH.into_iter().find(|known| known == how))
            .collect::<Option<_>>()?,
        fix: text(&value["fix"]),
        docs: text(&value["docs"]),
        fingerprint: text(&value["fingerprint"])?,
        origin: match &value["origin"] {
            Value::Null => None,
            origin => Some(origin_from_json(origin)?),
        },
    })
}

fn origin_from_json(value: &Value) -> Option<Origin> {
    let commit = match &value["commit"] {
        Value::Null => None,
        commit => Some(FirstCommit {
            id: text(&commit["id"])?,
            author: text(&commit["author"])?,
            email: text(&commit["email"])?,
            date: text(&commit["date"])?,
            subject: text(&commit["subject"])?,
            is_merge: commit["is_merge"].as_bool()?,
        }),
    };
    let all = [
        Reached::Reference,
        Reached::Stash,
        Reached::Reflog,
        Reached::Index,
        Reached::Nothing,
    ];
    let reached = all
        .into_iter()
        .find(|reached| Some(name_of(*reached)) == value["reached"].as_str())?;
    Some(Origin {
        blob: text(&value["blob"])?,
        commit,
        paths: texts(&value["paths"])?,
        reached,
        at_head: value["at_head"].as_bool()?,
    })
}

fn name_of(reached: Reached) -> &'static str {
    match reached {
        Reached::Reference => "reference",
        Reached::Stash => "stash",
        Reached::Reflog => "reflog",
        Reached::Index => "index",
        Reached::Nothing => "nothing",
    }
}

fn number(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut finding = Finding {
            rule: "a".to_owned(),
            title: "b".to_owned(),
            kind: Kind::Policy,
            confidence: Confidence::Medium,
            place: Place {
                path: "p!q".to_owned(),
                line: 1,
                column: 2,
                end_line: 3,
                end_column: 4,
                key: Some("k".to_owned()),
            },
            reasons: vec!["r".to_owned()],
            through: vec!["gzip", "base64"],
            fix: None,
            docs: Some("https://example.org".to_owned()),
            fingerprint: "lf1.a.b".to_owned(),
            origin: None,
        };
        assert_eq!(from_json(&to_json(&finding)), Some(finding.clone()));
        finding.origin = Some(Origin {
            blob: "00".to_owned(),
            commit: Some(FirstCommit {
                id: "1".to_owned(),
                author: "A".to_owned(),
                email: "a@example.org".to_owned(),
                date: "2026-01-02T03:04:05Z".to_owned(),
                subject: "s".to_owned(),
                is_merge: true,
            }),
            paths: vec!["p".to_owned()],
            reached: Reached::Stash,
            at_head: true,
        });
        assert_eq!(from_json(&to_json(&finding)), Some(finding));
    }

    #[test]
    fn what_is_no_finding_is_none() {
        for wrong in ["null", "{}", "[]", r#"{"at":[1,2,3,4],"rule":1}"#] {
            let value: Value = serde_json::from_str(wrong).unwrap();
            assert_eq!(from_json(&value), None, "{wrong}");
        }
    }
}

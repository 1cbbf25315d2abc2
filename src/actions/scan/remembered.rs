//! What a scan of a history came to, as JSON and back.

use serde_json::Value;
use serde_json::json;

use crate::scan::finding::Finding;
use crate::scan::kept;
use crate::scan::report::Gap;
use crate::scan::report::Looked;
use crate::scan::report::Moment;
use crate::scan::report::OncePlain;
use crate::scan::report::Passed;

/// What a scan came to, before settings say what of it is told.
pub struct Answer {
    /// What was found.
    pub findings: Vec<Finding>,
    /// What was looked at.
    pub looked: Looked,
    /// Files that are encrypted today and stand readable in the history.
    pub once_plain: Vec<OncePlain>,
}

impl Answer {
    /// Writes it.
    pub fn to_json(&self) -> Value {
        let looked = &self.looked;
        json!({
            "findings": self.findings.iter().map(kept::to_json).collect::<Vec<_>>(),
            "blobs": looked.blobs,
            "commits": looked.commits,
            "bytes": looked.bytes,
            "passed": looked.passed.iter().map(|it| json!([it.why, it.count])).collect::<Vec<_>>(),
            "gaps": looked.gaps.iter().map(|it| json!([it.name(), it.count()])).collect::<Vec<_>>(),
            "once_plain": self.once_plain.iter().map(once_plain).collect::<Vec<_>>(),
        })
    }

    /// Reads one; nothing if it is none.
    pub fn from_json(value: &Value) -> Option<Self> {
        let list = |name: &str| value[name].as_array();
        let passed = |it: &Value| {
            let why = it[0].as_str()?.to_owned();
            let count = number(&it[1])?;
            Some(Passed { why, count })
        };
        Some(Self {
            findings: list("findings")?
                .iter()
                .map(kept::from_json)
                .collect::<Option<_>>()?,
            looked: Looked {
                blobs: number(&value["blobs"])?,
                commits: number(&value["commits"])?,
                bytes: value["bytes"].as_u64()?,
                passed: list("passed")?.iter().map(passed).collect::<Option<_>>()?,
                gaps: list("gaps")?.iter().map(gap).collect::<Option<_>>()?,
                ..Looked::default()
            },
            once_plain: list("once_plain")?
                .iter()
                .map(once_plain_of)
                .collect::<Option<_>>()?,
        })
    }
}

fn once_plain(file: &OncePlain) -> Value {
    let moment = |it: &Moment| json!([it.commit, it.date]);
    json!({
        "path": file.path,
        "rule": file.rule,
        "last_plain": moment(&file.last_plain),
        "safe_since": moment(&file.safe_since),
    })
}

fn once_plain_of(value: &Value) -> Option<OncePlain> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let moment = |value: &Value| {
        Some(Moment {
            commit: text(&value[0])?,
            date: text(&value[1])?,
        })
    };
    Some(OncePlain {
        path: text(&value["path"])?,
        rule: text(&value["rule"])?,
        last_plain: moment(&value["last_plain"])?,
        safe_since: moment(&value["safe_since"])?,
    })
}

fn gap(value: &Value) -> Option<Gap> {
    let count = number(&value[1]).unwrap_or_default();
    let all = [
        Gap::MissingObjects(count),
        Gap::DamagedObjects(count),
        Gap::NotFetched(count),
        Gap::UnreadableFiles(count),
        Gap::ShallowClone,
        Gap::Stopped,
    ];
    all.into_iter()
        .find(|gap| Some(gap.name()) == value[0].as_str())
}

fn number(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

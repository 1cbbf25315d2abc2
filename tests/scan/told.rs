//! What a scan told, read back from its JSON.

use serde_json::Value;

use super::Repo;
use super::peers::Ran;

/// The rule that finds [`token`](super::token).
pub const GITHUB: &str = "github-personal-access-token";

/// What a scan told.
pub struct Told {
    /// The run.
    pub ran: Ran,
    json: Value,
}

/// Scans, with JSON as the report.
#[track_caller]
pub fn scan(repo: &Repo, args: &[&str]) -> Told {
    let ran = repo.lockleaf(&[&["scan", "--json"], args].concat());
    Told::of(ran)
}

impl Told {
    /// Reads the JSON that a run printed.
    #[track_caller]
    pub fn of(ran: Ran) -> Self {
        match serde_json::from_slice(&ran.stdout) {
            Ok(json) => Self { ran, json },
            Err(fault) => panic!("no JSON ({fault}): {ran}"),
        }
    }

    /// Passes it on if the run ended so.
    #[track_caller]
    pub fn ended_with(self, status: i32) -> Self {
        assert_eq!(self.ran.status, status, "{}", self.ran);
        self
    }

    /// The one finding there is.
    #[track_caller]
    pub fn one(&self) -> &Value {
        match self.findings() {
            [one] => one,
            all => panic!("{} findings: {}", all.len(), self.ran),
        }
    }

    /// The findings.
    pub fn findings(&self) -> &[Value] {
        self.json["findings"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The paths of the findings, sorted.
    pub fn paths(&self) -> Vec<&str> {
        let mut paths = self.texts("path");
        paths.sort_unstable();
        paths
    }

    /// The rules of the findings.
    pub fn rules(&self) -> Vec<&str> {
        self.texts("rule")
    }

    fn texts(&self, field: &str) -> Vec<&str> {
        let findings = self.findings().iter();
        findings.filter_map(|it| it[field].as_str()).collect()
    }

    /// A part of the report, such as `/looked/blobs`.
    pub fn at(&self, pointer: &str) -> &Value {
        self.json.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// How many things are missing of a kind of gap; none if the report has no such gap.
    pub fn gap(&self, kind: &str) -> Option<u64> {
        let gaps = self.at("/looked/gaps").as_array()?;
        let gap = gaps.iter().find(|gap| gap["kind"] == kind)?;
        Some(gap["count"].as_u64().unwrap_or(1))
    }

    /// Passes it on if the scan was not whole, and nothing was found in what there is.
    #[track_caller]
    pub fn and_is_incomplete(self) -> Self {
        let told = self.ended_with(5);
        assert_eq!(told.at("/verdict"), "incomplete", "{}", told.ran);
        assert_eq!(told.at("/complete"), false, "{}", told.ran);
        told
    }
}

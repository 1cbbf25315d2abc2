//! `scan:` of `.lockleaf.yaml`: what scans leave out, each time with a reason.
//!
//! ```yaml
//! scan:
//!   disable: [jwt]                       # rules that are never asked
//!   ignore:
//!     - path: testdata/                  # a folder, a file, or a glob such as **/*.snap
//!       rule: github-personal-access-token   # without it, every rule
//!       reason: made-up tokens of the tests
//!   allow:
//!     - fingerprint: lf1:…               # as reports show it
//!       reason: revoked in May
//!       until: 2027-01-31                # then it is a finding again
//!   baseline: .lockleaf-baseline.json    # where what is known already is kept
//!   since: 2020-01-01                    # how far back the history is read
//! ```

use jiff::civil::Date;

use super::path_pattern::PathPattern;
use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::SettingsError;
use crate::document::settings::SettingsProblem;

const SCAN: &[&str] = &["disable", "ignore", "allow", "baseline", "since"];
const IGNORE: &[&str] = &["path", "rule", "reason"];
const ALLOW: &[&str] = &["fingerprint", "reason", "until"];

/// What scans leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// The ids of rules that are never asked. Whether there are such rules, the scan tells.
    pub disable: Vec<String>,
    /// Paths that are left out.
    pub ignore: Vec<Ignored>,
    /// Findings that somebody answers for.
    pub allow: Vec<Allowed>,
    /// The path of the baseline, from the top of the repository.
    pub baseline: Option<String>,
    /// The day from which on commits are looked at.
    pub since: Option<Date>,
}

/// A path that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// Which paths.
    pub path: PathPattern,
    /// By which rule nothing is found there; none is every rule.
    pub rule: Option<String>,
    /// Why.
    pub reason: String,
}

/// A finding that somebody answers for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Which.
    pub fingerprint: String,
    /// Why.
    pub reason: String,
    /// The last day on which it is no finding; none is for ever.
    pub until: Option<Date>,
}

impl Scan {
    /// Whether findings of a rule at a path are left out.
    pub fn leaves_out(&self, path: &str, rule: &str) -> bool {
        self.disable.iter().any(|disabled| disabled == rule)
            || self.ignore.iter().any(|ignored| {
                ignored.rule.as_deref().is_none_or(|only| only == rule)
                    && ignored.path.matches(path)
            })
    }

    pub(super) fn read(node: &Node) -> Result<Self, SettingsError> {
        let fields = Fields::of(node, "scan", SCAN)?;
        let disable = fields.list("disable")?.iter();
        Ok(Self {
            disable: disable
                .map(|node| node.strict_text("disable").map(str::to_owned))
                .collect::<Result<_, _>>()?,
            ignore: entries(&fields, "ignore", Ignored::read)?,
            allow: entries(&fields, "allow", Allowed::read)?,
            baseline: fields.text("baseline")?.map(str::to_owned),
            since: date(&fields, "since")?,
        })
    }
}

impl Ignored {
    fn read(node: &Node) -> Result<Self, SettingsError> {
        let fields = Fields::of(node, "ignore", IGNORE)?;
        let written = required(&fields, "path")?;
        let pattern = PathPattern::parse(written).ok_or_else(|| {
            let place = fields.get("path").map_or(node.place, |node| node.place);
            wrong(
                place,
                "path",
                "a path, a folder or a glob with closed brackets",
            )
        })?;
        Ok(Self {
            path: pattern,
            rule: fields.text("rule")?.map(str::to_owned),
            reason: required(&fields, "reason")?.to_owned(),
        })
    }
}

impl Allowed {
    fn read(node: &Node) -> Result<Self, SettingsError> {
        let fields = Fields::of(node, "allow", ALLOW)?;
        Ok(Self {
            fingerprint: required(&fields, "fingerprint")?.to_owned(),
            reason: required(&fields, "reason")?.to_owned(),
            until: date(&fields, "until")?,
        })
    }
}

fn entries<T>(
    fields: &Fields<'_>,
    key: &str,
    read: fn(&Node) -> Result<T, SettingsError>,
) -> Result<Vec<T>, SettingsError> {
    fields.list(key)?.iter().map(read).collect()
}

/// The text of a key without which an entry says nothing.
fn required<'a>(fields: &Fields<'a>, key: &str) -> Result<&'a str, SettingsError> {
    let text = fields.text(key)?.filter(|text| !text.trim().is_empty());
    text.ok_or_else(|| {
        let problem = SettingsProblem::WrongType {
            key: key.to_owned(),
            wanted: "text, and an entry needs it",
            found: "nothing",
        };
        SettingsError::at(fields.place, problem)
    })
}

fn date(fields: &Fields<'_>, key: &str) -> Result<Option<Date>, SettingsError> {
    let Some(node) = fields.get(key) else {
        return Ok(None);
    };
    let date = node.text(key)?.parse();
    date.map(Some)
        .map_err(|_| wrong(node.place, key, "a date such as 2027-01-31"))
}

fn wrong(
    place: crate::document::settings::Place,
    key: &str,
    wanted: &'static str,
) -> SettingsError {
    let problem = SettingsProblem::WrongType {
        key: key.to_owned(),
        wanted,
        found: "other text",
    };
    SettingsError::at(place, problem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;

    fn scan(text: &str) -> Scan {
        Settings::parse(text).unwrap().scan
    }

    #[test]
    fn every_setting_is_read() {
        let text = "scan:\n  disable: [jwt]\n  ignore:\n    - {path: testdata/, rule: aws, reason: made up}\n  \
                    allow:\n    - {fingerprint: 'lf1:x', reason: revoked, until: 2027-01-31}\n  \
                    baseline: b.json\n  since: 2020-01-01\n";
        let scan = scan(text);
        assert_eq!(scan.disable, ["jwt"]);
        assert_eq!(scan.ignore[0].rule.as_deref(), Some("aws"));
        assert_eq!(scan.allow[0].reason, "revoked");
        assert_eq!(scan.allow[0].until.unwrap().to_string(), "2027-01-31");
        assert_eq!(scan.baseline.as_deref(), Some("b.json"));
        assert_eq!(scan.since.unwrap().year(), 2020);
    }

    #[test]
    fn a_path_is_left_out_for_its_rule_alone() {
        let text = "scan:\n  disable: [jwt]\n  ignore: [{path: a/, rule: aws, reason: r}, {path: '*.snap', reason: r}]";
        let scan = scan(text);
        assert!(scan.leaves_out("a/b", "aws"));
        assert!(!scan.leaves_out("a/b", "npm"));
        assert!(scan.leaves_out("x/y.snap", "npm"));
        assert!(scan.leaves_out("z", "jwt"));
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_its_place() {
        let message = |text| Settings::parse(text).unwrap_err().to_string();
        assert_eq!(
            message("scan:\n  allow: [{fingerprint: x, reason: r, until: soon}]"),
            "line 2, column 46: 'until' takes a date such as 2027-01-31, not other text"
        );
        assert_eq!(
            message("scan:\n  ignore: [{path: 'a[b', reason: r}]"),
            "line 2, column 19: 'path' takes a path, a folder or a glob with closed brackets, not other text"
        );
        assert_eq!(
            message("scan:\n  ignore: [{path: a}]"),
            "line 2, column 12: 'reason' takes text, and an entry needs it, not nothing"
        );
        assert!(message("scan: {disabled: [x]}").contains("did you mean 'disable'?"));
        assert!(message("scan: {since: 2020-13-01}").starts_with("line 1, column 15: 'since'"));
    }
}

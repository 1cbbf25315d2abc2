//! Reports: what a scan found and looked at, for people and for other programs.
//!
//! No report holds a value or a part of one, for a [`Finding`] holds none. And none calls an
//! incomplete scan clean: formats that know nothing but a list of findings get one more entry,
//! [`INCOMPLETE`], which says what was not looked at.

mod csv;
mod github;
mod gitlab;
mod gitleaks;
mod html;
mod json;
mod junit;
mod looked;
mod order;
mod sarif;
mod told;
mod words;

pub mod text;

use super::finding::Finding;

pub use looked::Gap;
pub use looked::Hidden;
pub use looked::Looked;
pub use looked::Passed;
pub use order::by_place;

/// Everything that a report tells.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// What was found, in any order.
    pub findings: &'a [Finding],
    /// What was looked at and what was not.
    pub looked: Looked,
    /// What was found and is not among the findings.
    pub hidden: Hidden,
    /// Files that are encrypted today and stand readable in the history.
    pub once_plain: &'a [OncePlain],
    /// Texts of rules; of one that is not here the title of its findings is told.
    pub rules: &'a [About<'a>],
    /// What was scanned, in a word: the name of the repository or folder.
    pub target: &'a str,
    /// The version of the program.
    pub version: &'a str,
    /// When the scan ended: RFC 3339, in UTC.
    pub made: &'a str,
}

/// A rule in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About<'a> {
    /// Its id.
    pub id: &'a str,
    /// What it finds.
    pub title: &'a str,
    /// What it means, and what to do.
    pub help: &'a str,
    /// Where the provider documents the credential.
    pub docs: Option<&'a str>,
}

/// A file that is encrypted today and was not at an earlier commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OncePlain {
    /// Its path.
    pub path: String,
    /// The rule that found it readable.
    pub rule: String,
    /// The last commit in which it was readable.
    pub last_plain: Moment,
    /// The commit since which it is encrypted.
    pub safe_since: Moment,
}

/// A commit and its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The id of the commit.
    pub commit: String,
    /// When it was written: RFC 3339, in UTC.
    pub date: String,
}

/// What a scan comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything was looked at, and nothing was found that is not known or allowed.
    Clean,
    /// Everything was looked at, and something was found.
    Found,
    /// Not everything was looked at; something may have been found.
    Incomplete,
    /// There was nothing to look at.
    Empty,
}

impl Verdict {
    /// The word for it in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Found => "found",
            Self::Incomplete => "incomplete",
            Self::Empty => "empty",
        }
    }
}

impl Report<'_> {
    /// What the scan comes to.
    pub fn verdict(&self) -> Verdict {
        match (self.looked.gaps.is_empty(), self.findings.is_empty()) {
            (false, _) => Verdict::Incomplete,
            (true, false) => Verdict::Found,
            (true, true) if self.looked.is_nothing() => Verdict::Empty,
            (true, true) => Verdict::Clean,
        }
    }

    /// The rules of the findings, by id, each with its words and how many findings it has.
    fn rules_used(&self) -> Vec<(About<'_>, Vec<&Finding>)> {
        let mut used: std::collections::BTreeMap<&str, Vec<&Finding>> = Default::default();
        for finding in self.findings {
            used.entry(&finding.rule).or_default().push(finding);
        }
        let about = |id| self.rules.iter().find(|about| about.id == id).copied();
        used.into_iter()
            .map(|(id, findings)| {
                let title = findings[0].title.as_str();
                let docs = findings[0].docs.as_deref();
                let help = "A credential in git is known to whoever has a copy: replace it where it was given out, then take it out.";
                let own = About { id, title, help, docs };
                (about(id).unwrap_or(own), findings)
            })
            .collect()
    }
}

/// The id of the entry that says what was not looked at.
pub const INCOMPLETE: &str = "incomplete-scan";

/// The id of entries for files that are encrypted today and were not.
pub const ONCE_PLAIN: &str = "once-plaintext";

/// A format of reports.
#[derive(Clone, Copy, Debug)]
pub struct ReportFormat {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for.
    pub what: &'static str,
    /// Writes a report.
    pub render: fn(&Report<'_>) -> String,
}

/// Every format of reports.
pub const REPORTS: &[ReportFormat] = &[
    format("text", "for people, on a terminal", text::render),
    format(
        "html",
        "for people, in a browser: one page that needs nothing else",
        html::render,
    ),
    format("json", "everything, for programs", json::render),
    format(
        "sarif",
        "SARIF 2.1.0, for code scanning and editors",
        sarif::render,
    ),
    format(
        "csv",
        "a row for each finding, for spreadsheets",
        csv::render,
    ),
    format("junit", "JUnit XML, for CI that shows tests", junit::render),
    format("gitlab", "GitLab code quality", gitlab::render),
    format("github", "annotations of GitHub Actions", github::render),
    format(
        "gitleaks-json",
        "the fields of gitleaks, without the secrets",
        gitleaks::render,
    ),
];

const fn format(
    name: &'static str,
    what: &'static str,
    render: fn(&Report<'_>) -> String,
) -> ReportFormat {
    ReportFormat { name, what, render }
}

#[cfg(test)]
mod tests;

//! The order of findings: worst first, file by file.

use std::collections::BTreeMap;

use crate::scan::Confidence;
use crate::scan::finding::Finding;

/// The findings of one file.
pub struct File<'a> {
    /// Its path.
    pub path: &'a str,
    /// What was found in it, line by line.
    pub findings: Vec<&'a Finding>,
}

impl File<'_> {
    /// How sure the surest of its findings is.
    pub fn worst(&self) -> Confidence {
        let sure = self.findings.iter().map(|finding| finding.confidence);
        sure.max().unwrap_or(Confidence::Low)
    }
}

/// Findings grouped by file: first the file with the surest, then the one with the most.
pub fn by_file(findings: &[Finding]) -> Vec<File<'_>> {
    let mut files: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let path = finding.place.path.as_str();
        files.entry(path).or_default().push(finding);
    }
    let mut files: Vec<File<'_>> = files
        .into_iter()
        .map(|(path, mut findings)| {
            findings.sort_by(|a, b| {
                let line = |it: &Finding| (it.place.line, it.place.column);
                line(a).cmp(&line(b)).then_with(|| a.rule.cmp(&b.rule))
            });
            File { path, findings }
        })
        .collect();
    files.sort_by_cached_key(|file| {
        let worst = file.worst();
        let weight = |it: &&&Finding| it.confidence == worst;
        std::cmp::Reverse((worst, file.findings.iter().filter(weight).count()))
    });
    files
}

/// Findings grouped by the value that they are about: what overlaps is one, and the surest ground
/// stands first. Files and lines keep their order.
pub fn by_place<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Vec<&'a Finding>> {
    let start = |it: &Finding| (it.place.line, it.place.column);
    let end = |it: &Finding| (it.place.end_line, it.place.end_column);
    let mut findings: Vec<&Finding> = findings.into_iter().collect();
    findings.sort_by(|a, b| {
        let order = |it: &&Finding| (start(it), it.kind);
        (&a.place.path, order(a)).cmp(&(&b.place.path, order(b)))
    });
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        let overlaps = |other: &&Finding| {
            let same = start(finding) == start(other);
            other.place.path == finding.place.path && (same || start(finding) < end(other))
        };
        match groups.last_mut() {
            Some(group) if group.iter().any(overlaps) => group.push(finding),
            _ => groups.push(vec![finding]),
        }
    }
    for group in &mut groups {
        group.sort_by(|a, b| (a.kind, &a.rule).cmp(&(b.kind, &b.rule)));
    }
    groups
}

/// All findings in the order of [`by_file`].
pub fn worst_first(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    by_file(findings).into_iter().flat_map(|file| file.findings)
}

/// All findings, the surest first: for a reader that shows the first few alone.
pub fn surest_first(findings: &[Finding]) -> Vec<&Finding> {
    let mut all: Vec<&Finding> = worst_first(findings).collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.confidence));
    all
}

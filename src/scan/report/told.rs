//! Sentences about findings, the same in every report.

use super::OncePlain;
use super::Report;
use super::Verdict;
use super::words;
use crate::scan::Confidence;
use crate::scan::finding::Finding;
use crate::scan::finding::Origin;
use crate::scan::finding::Reached;

/// What was found, and where in its file: `Secret value is not encrypted: stringData.password`.
pub fn what(finding: &Finding) -> String {
    let title = words::visible(&finding.title);
    match &finding.place.key {
        Some(key) => format!("{title}: {}", words::visible(key)),
        None => title,
    }
}

/// Everything about a finding but its path, in one paragraph.
pub fn paragraph(finding: &Finding) -> String {
    let mut sentences = vec![what(finding)];
    sentences.extend(through(finding));
    sentences.extend(finding.reasons.iter().map(|reason| words::visible(reason)));
    if let Some(origin) = &finding.origin {
        sentences.push(since(origin));
        sentences.push(standing(origin).to_owned());
    }
    if let Some(fix) = &finding.fix {
        sentences.push(format!("fix: {}", words::visible(fix)));
    }
    sentences.join("; ")
}

/// Through what it was read.
pub fn through(finding: &Finding) -> Option<String> {
    (!finding.through.is_empty()).then(|| format!("inside {}", finding.through.join(", in it ")))
}

/// Since when it is in the history, and who brought it.
pub fn since(origin: &Origin) -> String {
    let Some(first) = &origin.commit else {
        return match origin.reached {
            Reached::Index => "staged, in no commit yet".to_owned(),
            _ => format!("in no commit that is left ({})", reached(origin.reached)),
        };
    };
    let merge = if first.is_merge { ", a merge" } else { "" };
    let leads = match origin.reached {
        Reached::Reference => String::new(),
        other => format!(" ({})", reached(other)),
    };
    format!(
        "since {}{merge}, {}, {}{leads}",
        words::short(&first.id),
        words::day(&first.date),
        words::visible(&first.author),
    )
}

/// What leads to it, where that is no branch and no tag.
pub fn reached(reached: Reached) -> &'static str {
    match reached {
        Reached::Reference => "a branch or a tag leads to it",
        Reached::Stash => "only a stash leads to it",
        Reached::Reflog => "only a reflog leads to it",
        Reached::Index => "only the index leads to it",
        Reached::Nothing => "nothing leads to it, but it is still stored",
    }
}

/// The word for what leads to an object, for programs.
pub fn reached_name(reached: Reached) -> &'static str {
    match reached {
        Reached::Reference => "reference",
        Reached::Stash => "stash",
        Reached::Reflog => "reflog",
        Reached::Index => "index",
        Reached::Nothing => "nothing",
    }
}

/// Whether the value still stands.
pub fn standing(origin: &Origin) -> &'static str {
    match origin.at_head {
        true => "still at HEAD",
        false => "no longer at HEAD, but in every clone",
    }
}

/// How a file that is encrypted today was found readable.
pub fn once_plain(once: &OncePlain) -> String {
    format!(
        "encrypted today, but readable until {} ({}); safe since {} ({})",
        words::short(&once.last_plain.commit),
        words::day(&once.last_plain.date),
        words::short(&once.safe_since.commit),
        words::day(&once.safe_since.date),
    )
}

/// `3 findings in 2 files: 1 high, 2 low`, or what else the scan comes to.
pub fn headline(report: &Report<'_>) -> String {
    let counted = counted(report.findings);
    match report.verdict() {
        Verdict::Found => counted,
        Verdict::Clean if report.hidden.told().is_some() => "nothing new found".to_owned(),
        Verdict::Clean => "nothing found".to_owned(),
        Verdict::Empty => "nothing was looked at".to_owned(),
        Verdict::Incomplete if report.findings.is_empty() => {
            "the scan is incomplete: what was not looked at may hold secrets".to_owned()
        }
        Verdict::Incomplete => format!("the scan is incomplete; so far {counted}"),
    }
}

fn counted(findings: &[Finding]) -> String {
    let paths: std::collections::HashSet<&str> =
        findings.iter().map(|it| it.place.path.as_str()).collect();
    let levels: Vec<String> = by_confidence(findings)
        .filter(|(_, count)| *count > 0)
        .map(|(confidence, count)| format!("{} {}", words::number(count as u64), confidence.name()))
        .collect();
    format!(
        "{} in {}: {}",
        words::count(findings.len(), "finding"),
        words::count(paths.len(), "file"),
        levels.join(", ")
    )
}

/// How many findings there are of each confidence, the surest first.
pub fn by_confidence(findings: &[Finding]) -> impl Iterator<Item = (Confidence, usize)> {
    [Confidence::High, Confidence::Medium, Confidence::Low]
        .into_iter()
        .map(|level| {
            (
                level,
                findings.iter().filter(|it| it.confidence == level).count(),
            )
        })
}

/// What was not looked at, in one paragraph; nothing if everything was.
pub fn incomplete(report: &Report<'_>) -> Option<String> {
    let gaps: Vec<String> = report.looked.gaps.iter().map(|gap| gap.told()).collect();
    (!gaps.is_empty()).then(|| format!("the scan is incomplete: {}", gaps.join("; ")))
}

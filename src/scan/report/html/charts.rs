//! The charts of the page: findings by rule, and findings by the time of their first commit.

use std::collections::BTreeMap;

use super::super::About;
use super::super::Report;
use super::super::told;
use super::super::words;
use super::escaped;
use crate::scan::Confidence;
use crate::scan::finding::Finding;

/// Every rule with a bar, its words, and links to its findings.
pub fn rules(report: &Report<'_>) -> String {
    let mut used = report.rules_used();
    if used.is_empty() {
        return String::new();
    }
    used.sort_by_key(|(_, findings)| std::cmp::Reverse(findings.len()));
    let most = used.iter().map(|(_, findings)| findings.len()).max();
    let most = most.unwrap_or(1);
    let numbers = super::findings::numbers(report.findings);
    let rows: String = used
        .iter()
        .map(|(about, findings)| rule(about, findings, most, &numbers))
        .collect();
    format!("<section>\n<h2>By rule</h2>\n<div class=\"rules\">\n{rows}</div>\n</section>\n")
}

fn rule(
    about: &About<'_>,
    findings: &[&Finding],
    most: usize,
    numbers: &BTreeMap<*const Finding, usize>,
) -> String {
    // More links than that are no help.
    const LINKS: usize = 100;
    let link = |finding: &&Finding| {
        let number = numbers.get(&std::ptr::from_ref(*finding));
        let number = number.copied().unwrap_or_default();
        format!(
            "<li><a href=\"#f{number}\">{}:{}</a></li>",
            escaped(&finding.place.path),
            finding.place.line
        )
    };
    let links: String = findings.iter().take(LINKS).map(link).collect();
    let more = match findings.len().checked_sub(LINKS) {
        Some(more) if more > 0 => format!("<li>and {} more</li>", words::number(more as u64)),
        _ => String::new(),
    };
    let docs = match about.docs.and_then(words::web_address) {
        Some(address) => format!(
            " <a href=\"{}\" rel=\"noreferrer noopener\">Documentation</a>",
            escaped(address)
        ),
        None => String::new(),
    };
    let counts: Vec<(Confidence, usize)> = [Confidence::High, Confidence::Medium, Confidence::Low]
        .map(|level| {
            (
                level,
                findings.iter().filter(|it| it.confidence == level).count(),
            )
        })
        .to_vec();
    format!(
        "<details><summary><span class=\"name\">{}</span>{}<span class=\"count\">{}</span>\
         <code>{}</code></summary>\n<p>{}{docs}</p>\n<ul class=\"links\">{links}{more}</ul></details>\n",
        escaped(about.title),
        bar(&counts, most),
        words::number(findings.len() as u64),
        escaped(about.id),
        escaped(about.help),
    )
}

/// A bar of one part for each confidence; `most` is as long as a bar gets.
fn bar(counts: &[(Confidence, usize)], most: usize) -> String {
    let mut at = 0.0;
    let mut parts = String::new();
    for (level, count) in counts.iter().filter(|(_, count)| *count > 0) {
        let width = *count as f64 * 100.0 / most.max(1) as f64;
        parts += &format!(
            "<rect class=\"{}\" x=\"{at:.2}\" y=\"0\" width=\"{width:.2}\" height=\"10\"/>",
            level.name()
        );
        at += width;
    }
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{parts}</svg>"
    )
}

/// How many findings each month or year brought; nothing where no history was looked at.
pub fn timeline(findings: &[Finding]) -> String {
    let dates: Vec<(&str, Confidence)> = findings
        .iter()
        .filter_map(|finding| {
            let first = finding.origin.as_ref()?.commit.as_ref()?;
            month(&first.date)?;
            Some((first.date.get(..7)?, finding.confidence))
        })
        .collect();
    let months = dates.iter().filter_map(|(date, _)| month(date));
    let (Some(first), Some(last)) = (months.clone().min(), months.max()) else {
        return String::new();
    };
    // Months as long as they can be told apart, else years.
    let step = if last - first < 36 { 1 } else { 12 };
    let (first, last) = (first / step, last / step);
    // Dates are whatever a commit says; a span of centuries would be nothing but blanks.
    if last - first > 120 {
        return String::new();
    }
    let mut columns = vec![[0usize; 3]; last - first + 1];
    for (date, confidence) in &dates {
        if let Some(month) = month(date) {
            columns[month / step - first][Confidence::High as usize - *confidence as usize] += 1;
        }
    }
    drawn(&columns, first, step)
}

/// Months since the year 0.
fn month(date: &str) -> Option<usize> {
    let year: usize = date.get(..4)?.parse().ok()?;
    let month: usize = date.get(5..7)?.parse().ok()?;
    (date.get(4..5) == Some("-") && (1..=12).contains(&month)).then(|| year * 12 + month - 1)
}

fn drawn(columns: &[[usize; 3]], first: usize, step: usize) -> String {
    const WIDTH: f64 = 1000.0;
    const HEIGHT: f64 = 120.0;
    let levels = [Confidence::High, Confidence::Medium, Confidence::Low];
    let most = columns
        .iter()
        .map(|column| column.iter().sum::<usize>())
        .max();
    let most = most.unwrap_or(1).max(1) as f64;
    let width = WIDTH / columns.len() as f64;
    let bar = (width * 0.8).min(64.0);
    let labels_every = (70.0 / width).ceil().max(1.0) as usize;
    let mut drawn = String::new();
    for (at, column) in columns.iter().enumerate() {
        let left = at as f64 * width;
        let name = period(first + at, step);
        let mut top = HEIGHT;
        let count: usize = column.iter().sum();
        drawn += &format!(
            "<g><title>{name}: {}</title>",
            words::count(count, "finding")
        );
        for (level, count) in levels.iter().zip(column) {
            let height = *count as f64 * (HEIGHT - 16.0) / most;
            top -= height;
            if *count > 0 {
                drawn += &format!(
                    "<rect class=\"{}\" x=\"{:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{height:.1}\"/>",
                    level.name(),
                    left + (width - bar) / 2.0,
                    bar
                );
            }
        }
        let middle = left + width / 2.0;
        if count > 0 && width >= 18.0 {
            drawn += &format!(
                "<text x=\"{middle:.1}\" y=\"{:.1}\">{count}</text>",
                top - 4.0
            );
        }
        if at % labels_every == 0 {
            drawn += &format!("<text class=\"label\" x=\"{middle:.1}\" y=\"138\">{name}</text>");
        }
        drawn += "</g>";
    }
    let unit = if step == 1 { "month" } else { "year" };
    format!(
        "<section>\n<h2>When they came</h2>\n<p>Findings by the {unit} of the first commit that holds them.</p>\n\
         <svg class=\"timeline\" viewBox=\"-24 0 1048 144\" role=\"img\" aria-label=\"Findings by {unit}\">\
         <line x1=\"0\" y1=\"120.5\" x2=\"{WIDTH}\" y2=\"120.5\"/>{drawn}</svg>\n{}</section>\n",
        legend()
    )
}

fn legend() -> String {
    let entry = |level: Confidence| {
        let name = level.name();
        format!(
            "<li><svg viewBox=\"0 0 10 10\"><rect class=\"{name}\" width=\"10\" height=\"10\"/></svg> {name}</li>"
        )
    };
    let entries: String = told::by_confidence(&[])
        .map(|(level, _)| entry(level))
        .collect();
    format!("<ul class=\"legend\">{entries}</ul>\n")
}

fn period(at: usize, step: usize) -> String {
    match step {
        1 => format!("{:04}-{:02}", at / 12, at % 12 + 1),
        _ => format!("{at:04}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_from_the_year_0() {
        assert_eq!(month("2024-01-05T00:00:00Z"), Some(2024 * 12));
        assert_eq!(month("2024-12"), Some(2024 * 12 + 11));
        for bad in [
            "",
            "2024",
            "2024-13-01",
            "2024/01/01",
            "yesterday",
            "é024-01",
        ] {
            assert_eq!(month(bad), None, "{bad}");
        }
        assert_eq!(period(2024 * 12 + 11, 1), "2024-12");
        assert_eq!(period(2024, 12), "2024");
    }
}

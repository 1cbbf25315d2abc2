//! `text`: for people, on a terminal; spans that say how they may be painted.

use super::Report;
use super::Verdict;
use super::order;
use super::order::File;
use super::told;
use super::words;
use crate::scan::Confidence;
use crate::scan::finding::Finding;

/// How a part of the text may be painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As it is.
    Plain,
    /// What the eye should find first.
    Strong,
    /// What is of less weight.
    Faint,
    /// Something bad.
    Bad,
    /// Something that may be bad.
    Doubtful,
    /// Something good.
    Good,
    /// Something to type.
    Command,
}

/// A part of the text in one tone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// How it may be painted.
    pub tone: Tone,
    /// The text; only line ends are left in it of what is no visible character.
    pub text: String,
}

/// Writes a report without paint.
pub fn render(report: &Report<'_>) -> String {
    spans(report).into_iter().map(|span| span.text).collect()
}

/// Writes a report to be painted.
pub fn spans(report: &Report<'_>) -> Vec<Span> {
    let mut sheet = Sheet(Vec::new());
    for file in order::by_file(report.findings) {
        of_file(&mut sheet, &file);
        sheet.say(Tone::Plain, "\n");
    }
    once_plain(&mut sheet, report);
    summary(&mut sheet, report);
    sheet.0
}

struct Sheet(Vec<Span>);

impl Sheet {
    fn say(&mut self, tone: Tone, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.0.push(Span { tone, text });
        }
    }

    /// A line below a finding: a faint name, then the text.
    fn detail(&mut self, name: &str, tone: Tone, text: impl Into<String>) {
        self.say(Tone::Faint, format!("      {name:<6} "));
        self.say(tone, text);
        self.say(Tone::Plain, "\n");
    }
}

fn of_file(sheet: &mut Sheet, file: &File<'_>) {
    let path = words::visible(file.path);
    let place = |it: &Finding| format!("{path}:{}:{}", it.place.line, it.place.column);
    let width = |it: &&Finding| place(it).chars().count();
    let widest = file.findings.iter().map(width).max().unwrap_or_default();
    for group in order::by_place(file.findings.iter().copied()) {
        let [finding, also @ ..] = group.as_slice() else {
            continue;
        };
        let (tone, mark) = marked(finding.confidence);
        let place = place(finding);
        let gap = widest - place.chars().count() + 2;
        sheet.say(tone, format!("{mark} "));
        sheet.say(Tone::Strong, place);
        sheet.say(Tone::Plain, " ".repeat(gap));
        if let Some(key) = &finding.place.key {
            sheet.say(Tone::Strong, format!("{}  ", words::visible(key)));
        }
        sheet.say(Tone::Plain, words::visible(&finding.title));
        let rule = words::visible(&finding.rule);
        let sure = finding.confidence.name();
        sheet.say(Tone::Faint, format!("  ({sure}, rule: {rule})\n"));
        reasons(sheet, finding);
        for other in also {
            let rule = words::visible(&other.rule);
            sheet.say(Tone::Faint, format!("      {:<6} ", "and"));
            sheet.say(Tone::Plain, words::visible(&other.title));
            let sure = other.confidence.name();
            sheet.say(Tone::Faint, format!("  ({sure}, rule: {rule})\n"));
            reasons(sheet, other);
        }
        details(sheet, finding);
        for other in also {
            sheet.detail("", Tone::Faint, words::visible(&other.fingerprint));
        }
    }
}

fn reasons(sheet: &mut Sheet, finding: &Finding) {
    let mut why: Vec<String> = told::through(finding).into_iter().collect();
    why.extend(finding.reasons.iter().map(|it| words::visible(it)));
    for (at, reason) in why.into_iter().enumerate() {
        sheet.detail(if at == 0 { "why" } else { "" }, Tone::Plain, reason);
    }
}

fn details(sheet: &mut Sheet, finding: &Finding) {
    if let Some(origin) = &finding.origin {
        sheet.detail("when", Tone::Plain, told::since(origin));
        let tone = if origin.at_head {
            Tone::Bad
        } else {
            Tone::Doubtful
        };
        sheet.detail("now", tone, told::standing(origin));
        let others: Vec<String> = origin
            .paths
            .iter()
            .filter(|path| **path != finding.place.path)
            .map(|path| words::visible(path))
            .collect();
        if !others.is_empty() {
            let shown = others
                .iter()
                .take(5)
                .cloned()
                .collect::<Vec<_>>()
                .join(", ");
            let more = match others.len().checked_sub(5) {
                Some(more) if more > 0 => format!(" and {} more", words::number(more as u64)),
                _ => String::new(),
            };
            sheet.detail("also", Tone::Plain, shown + &more);
        }
    }
    let is_gone = finding.origin.as_ref().is_some_and(|it| !it.at_head);
    match &finding.fix {
        _ if is_gone => sheet.detail("fix", Tone::Plain, "replace the value where it is used"),
        Some(fix) => sheet.detail("fix", Tone::Command, words::visible(fix)),
        None => {}
    }
    sheet.detail("id", Tone::Faint, words::visible(&finding.fingerprint));
}

fn marked(confidence: Confidence) -> (Tone, &'static str) {
    match confidence {
        Confidence::High => (Tone::Bad, "✖"),
        Confidence::Medium => (Tone::Doubtful, "▲"),
        Confidence::Low => (Tone::Faint, "•"),
    }
}

fn once_plain(sheet: &mut Sheet, report: &Report<'_>) {
    if report.once_plain.is_empty() {
        return;
    }
    sheet.say(
        Tone::Strong,
        "Encrypted today, readable in the history: replace what these files held then\n",
    );
    for once in report.once_plain {
        sheet.say(Tone::Doubtful, "▲ ");
        sheet.say(Tone::Strong, words::visible(&once.path));
        sheet.say(
            Tone::Faint,
            format!("  (rule: {})\n", words::visible(&once.rule)),
        );
        sheet.detail("when", Tone::Plain, told::once_plain(once));
    }
    sheet.say(Tone::Plain, "\n");
}

fn summary(sheet: &mut Sheet, report: &Report<'_>) {
    let (tone, mark) = match report.verdict() {
        Verdict::Clean => (Tone::Good, "✔"),
        Verdict::Found => (Tone::Bad, "✖"),
        Verdict::Incomplete | Verdict::Empty => (Tone::Doubtful, "!"),
    };
    sheet.say(tone, format!("{mark} {}\n", told::headline(report)));
    for gap in &report.looked.gaps {
        sheet.say(Tone::Doubtful, format!("  not seen    {}\n", gap.told()));
    }
    if let Some(hidden) = report.hidden.told() {
        sheet.say(Tone::Faint, format!("  not shown   {hidden}\n"));
    }
    for passed in &report.looked.passed {
        let (count, why) = (
            words::count(passed.count, "file"),
            words::visible(&passed.why),
        );
        sheet.say(Tone::Faint, format!("  passed over {count}: {why}\n"));
    }
    for expired in &report.hidden.expired {
        sheet.say(
            Tone::Doubtful,
            format!("  expired     {}\n", words::visible(expired)),
        );
    }
    for unused in &report.hidden.unused {
        let unused = words::visible(unused);
        sheet.say(
            Tone::Faint,
            format!("  unused      {unused} is allowed and not found: take it out\n"),
        );
    }
    sheet.say(
        Tone::Faint,
        format!("  looked at   {}\n", report.looked.told()),
    );
}

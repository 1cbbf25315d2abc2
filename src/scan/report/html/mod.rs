//! `html`: one page for people who would rather look than read.
//!
//! It needs no network, no other file and no script; where scripts run, a little one filters and
//! sorts. The page's own security policy allows the style and the script in it, by their hashes,
//! and nothing else. Everything that comes from a repository is escaped.

mod charts;
mod findings;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest;
use sha2::Sha256;

use super::Report;
use super::Verdict;
use super::told;
use super::words;
use crate::scan::finding::Finding;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Writes a report.
pub fn render(report: &Report<'_>) -> String {
    // A browser reads a line end of two characters as one before it takes the hash.
    let [style, script] = [STYLE, SCRIPT].map(|text| text.replace("\r\n", "\n"));
    let title = escaped(&format!("{} · lockleaf", report.target));
    let body = [
        banner(report),
        cards(report),
        charts::timeline(report.findings),
        charts::rules(report),
        once_plain(report),
        findings::all(report),
        foot(report),
    ]
    .concat();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         <script>{script}</script>\n</body>\n</html>\n",
        hash(&style),
        hash(&script),
    )
}

/// How a security policy names an inline text.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn banner(report: &Report<'_>) -> String {
    let (class, mark) = match report.verdict() {
        Verdict::Found => ("bad", "✖"),
        Verdict::Clean => ("good", "✔"),
        Verdict::Incomplete | Verdict::Empty => ("doubtful", "!"),
    };
    let gaps: String = report
        .looked
        .gaps
        .iter()
        .map(|gap| format!("<li>{}</li>", escaped(&gap.told())))
        .collect();
    let gaps = match gaps.is_empty() {
        true => String::new(),
        false => format!("<ul>{gaps}</ul>"),
    };
    format!(
        "<header>\n<p class=\"brand\">lockleaf <span>secrets in git</span></p>\n\
         <h1>{}</h1>\n<p class=\"made\"><time datetime=\"{made}\">{}</time></p>\n</header>\n\
         <div class=\"banner {class}\" role=\"status\"><span class=\"mark\" aria-hidden=\"true\">{mark}</span>\
         <div><p>{}</p>{gaps}</div></div>\n",
        escaped(report.target),
        escaped(&report.made.replace('T', " ").replace('Z', " UTC")),
        escaped(&capital(&told::headline(report))),
        made = escaped(report.made),
    )
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn cards(report: &Report<'_>) -> String {
    let looked = &report.looked;
    let mut cards: Vec<(&str, u64, String)> = told::by_confidence(report.findings)
        .map(|(level, count)| {
            (
                level.name(),
                count as u64,
                format!("{} confidence", level.name()),
            )
        })
        .collect();
    let has_history = report.findings.iter().any(|it| it.origin.is_some());
    if has_history {
        let at_head = |it: &&Finding| it.origin.as_ref().is_some_and(|it| it.at_head);
        let count = report.findings.iter().filter(at_head).count();
        cards.push(("", count as u64, "still at HEAD".to_owned()));
    }
    if !report.once_plain.is_empty() {
        cards.push((
            "",
            report.once_plain.len() as u64,
            "once readable".to_owned(),
        ));
    }
    for (count, noun) in [
        (looked.files, "files"),
        (looked.blobs, "versions of files"),
        (looked.commits, "commits"),
    ] {
        if count > 0 {
            cards.push(("quiet", count as u64, format!("{noun} looked at")));
        }
    }
    let card = |(class, count, what): (&str, u64, String)| {
        let class = if count == 0 { "quiet" } else { class };
        format!(
            "<li class=\"{class}\"><strong>{}</strong> {}</li>\n",
            words::number(count),
            escaped(&what)
        )
    };
    let cards: String = cards.into_iter().map(card).collect();
    format!("<ul class=\"cards\">\n{cards}</ul>\n")
}

fn once_plain(report: &Report<'_>) -> String {
    if report.once_plain.is_empty() {
        return String::new();
    }
    let row = |once: &super::OncePlain| {
        let moment = |it: &super::Moment| {
            format!(
                "<td>{} <code>{}</code></td>",
                escaped(&words::day(&it.date)),
                escaped(&words::short(&it.commit))
            )
        };
        format!(
            "<tr><td><code>{}</code></td>{}{}<td>{}</td></tr>\n",
            escaped(&once.path),
            moment(&once.last_plain),
            moment(&once.safe_since),
            escaped(&once.rule)
        )
    };
    let rows: String = report.once_plain.iter().map(row).collect();
    format!(
        "<section>\n<h2>Encrypted today, readable in the history</h2>\n\
         <p>Whoever has a clone can read what these files held: replace those values.</p>\n\
         <div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">File</th>\
         <th scope=\"col\">Last readable</th><th scope=\"col\">Safe since</th>\
         <th scope=\"col\">Rule</th></tr></thead>\n\
         <tbody>\n{rows}</tbody></table></div>\n</section>\n"
    )
}

fn foot(report: &Report<'_>) -> String {
    let mut lines = vec![format!("Looked at {}.", report.looked.told())];
    let hidden = report.hidden.told();
    lines.extend(hidden.map(|hidden| format!("Not shown: {hidden}.")));
    for passed in &report.looked.passed {
        lines.push(format!(
            "Passed over {}: {}.",
            words::count(passed.count, "file"),
            passed.why
        ));
    }
    for expired in &report.hidden.expired {
        lines.push(format!("The allowance of {expired} has expired."));
    }
    for unused in &report.hidden.unused {
        lines.push(format!(
            "{unused} is allowed and was not found: take it out."
        ));
    }
    lines.push(format!(
        "Written by lockleaf {}. This page holds no secret and no part of one.",
        report.version
    ));
    let lines: String = lines
        .iter()
        .map(|line| format!("<p>{}</p>\n", escaped(line)))
        .collect();
    format!("<footer>\n{lines}</footer>\n")
}

/// A text between tags or in a quoted attribute, on one line, with nothing in it that hides.
fn escaped(text: &str) -> String {
    let text = words::visible(text);
    let mut told = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '&' => told.push_str("&amp;"),
            '<' => told.push_str("&lt;"),
            '>' => told.push_str("&gt;"),
            '"' => told.push_str("&quot;"),
            '\'' => told.push_str("&#39;"),
            _ => told.push(letter),
        }
    }
    told
}

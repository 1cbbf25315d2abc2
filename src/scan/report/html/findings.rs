//! The findings of the page, file by file, and what filters and sorts them.

use std::collections::BTreeMap;

use super::super::Report;
use super::super::order;
use super::super::order::File;
use super::super::told;
use super::super::words;
use super::escaped;
use crate::scan::finding::Finding;
use crate::scan::finding::Origin;

/// The number of each finding on the page.
pub fn numbers(findings: &[Finding]) -> BTreeMap<*const Finding, usize> {
    order::worst_first(findings)
        .enumerate()
        .map(|(at, finding)| (std::ptr::from_ref(finding), at + 1))
        .collect()
}

/// All findings.
pub fn all(report: &Report<'_>) -> String {
    if report.findings.is_empty() {
        return String::new();
    }
    let mut number = 0;
    let files: String = order::by_file(report.findings)
        .iter()
        .map(|file| of_file(file, &mut number))
        .collect();
    let has_history = report.findings.iter().any(|it| it.origin.is_some());
    format!(
        "<section id=\"findings\">\n<h2>Findings</h2>\n{}<div id=\"files\">\n{files}</div>\n\
         <p id=\"none\" hidden>Nothing here passes the filter.</p>\n</section>\n",
        controls(report, has_history)
    )
}

/// What the script brings to life; hidden where none runs.
fn controls(report: &Report<'_>, has_history: bool) -> String {
    let option = |id: &str| format!("<option value=\"{0}\">{0}</option>", escaped(id));
    let rules: String = report
        .rules_used()
        .iter()
        .map(|(about, _)| option(about.id))
        .collect();
    let (head, time) = match has_history {
        false => ("", ""),
        true => (
            "<label><input type=\"checkbox\" id=\"head\"> still at HEAD</label>\n",
            "<option value=\"new\">newest first</option><option value=\"old\">oldest first</option>",
        ),
    };
    format!(
        "<form id=\"controls\" hidden>\n\
         <label class=\"grow\">Filter <input type=\"search\" id=\"text\" placeholder=\"path, key, author, …\"></label>\n\
         <label>Rule <select id=\"rule\"><option value=\"\">all</option>{rules}</select></label>\n\
         <label>Confidence <select id=\"level\"><option value=\"\">all</option>\
         <option>high</option><option>medium</option><option>low</option></select></label>\n{head}\
         <label>Order <select id=\"order\"><option value=\"\">worst first</option>\
         <option value=\"path\">by path</option><option value=\"many\">most first</option>{time}</select></label>\n\
         <output id=\"shown\"></output>\n</form>\n"
    )
}

fn of_file(file: &File<'_>, number: &mut usize) -> String {
    let findings: String = file
        .findings
        .iter()
        .map(|finding| {
            *number += 1;
            of_finding(finding, *number)
        })
        .collect();
    format!(
        "<details class=\"file {}\" open data-path=\"{path}\"><summary><code>{path}</code> \
         <span class=\"count\">{}</span></summary>\n{findings}</details>\n",
        file.worst().name(),
        words::count(file.findings.len(), "finding"),
        path = escaped(file.path),
    )
}

fn of_finding(finding: &Finding, number: usize) -> String {
    let place = &finding.place;
    let level = finding.confidence.name();
    let origin = finding.origin.as_ref();
    let date = origin
        .and_then(|origin| origin.commit.as_ref())
        .map_or("", |first| first.date.as_str());
    let at_head = origin.is_some_and(|origin| origin.at_head);
    let key = match &place.key {
        Some(key) => format!("<code class=\"key\">{}</code> ", escaped(key)),
        None => String::new(),
    };
    let mut facts = String::new();
    let mut fact = |name: &str, html: String| {
        facts += &format!("<dt>{name}</dt><dd>{html}</dd>\n");
    };
    let mut why: Vec<String> = told::through(finding).into_iter().collect();
    why.extend(finding.reasons.iter().cloned());
    if !why.is_empty() {
        let why: Vec<String> = why.iter().map(|it| escaped(it)).collect();
        fact("Why", why.join("<br>"));
    }
    if let Some(origin) = origin {
        history(origin, finding, &mut fact);
    }
    if let Some(fix) = &finding.fix {
        fact("Fix", format!("<code>{}</code>", escaped(fix)));
    }
    fact("Rule", escaped(&finding.rule));
    fact(
        "Id",
        format!(
            "<code class=\"id\">{}</code>",
            escaped(&finding.fingerprint)
        ),
    );
    format!(
        "<article id=\"f{number}\" class=\"{level}\" data-level=\"{level}\" data-rule=\"{}\" data-date=\"{}\" data-head=\"{}\">\n\
         <h3><a href=\"#f{number}\" class=\"at\">{}:{}</a> {key}<span>{}</span> <b class=\"pill\">{level}</b></h3>\n\
         <dl>{facts}</dl>\n</article>\n",
        escaped(&finding.rule),
        escaped(date),
        u8::from(at_head),
        place.line,
        place.column,
        escaped(&finding.title),
    )
}

fn history(origin: &Origin, finding: &Finding, fact: &mut impl FnMut(&str, String)) {
    let subject = origin.commit.as_ref().map_or("", |it| it.subject.as_str());
    let subject = match subject.is_empty() {
        true => String::new(),
        false => format!(" <q>{}</q>", escaped(subject)),
    };
    fact("When", escaped(&told::since(origin)) + &subject);
    let class = if origin.at_head { "still" } else { "gone" };
    let standing = escaped(told::standing(origin));
    fact("Now", format!("<span class=\"{class}\">{standing}</span>"));
    let others: Vec<String> = origin
        .paths
        .iter()
        .filter(|path| **path != finding.place.path)
        .map(|path| format!("<code>{}</code>", escaped(path)))
        .collect();
    if !others.is_empty() {
        fact("Also", others.join("<br>"));
    }
}

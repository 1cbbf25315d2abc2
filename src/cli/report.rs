//! Reports on their way out: painted on a terminal, as they are elsewhere.

use super::Call;
use super::error::CliError;
use crate::actions::check;
use crate::actions::check::Checked;
use crate::actions::scan;
use crate::actions::scan::Scanned;
use crate::actions::source;
use crate::host::files::Secrecy;
use crate::inspect::RULE_TEXTS;
use crate::scan::finding::Finding;
use crate::scan::report::About;
use crate::scan::report::Gap;
use crate::scan::report::Hidden;
use crate::scan::report::Looked;
use crate::scan::report::OncePlain;
use crate::scan::report::REPORTS;
use crate::scan::report::Report;
use crate::scan::report::ReportFormat;
use crate::scan::report::Verdict;
use crate::scan::report::text;
use clap::builder::PossibleValue;
use clap::builder::TypedValueParser;
use std::path::Path;

/// A form of reports.
#[derive(Clone, Copy, Debug)]
pub struct Format(&'static ReportFormat);

impl Format {
    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        REPORTS.iter().find(|format| format.name == name).map(Self)
    }

    /// JSON.
    pub fn json() -> Self {
        Self::named("json").unwrap_or(Self(&REPORTS[0]))
    }

    /// The annotations of GitHub.
    pub fn github() -> Option<Self> {
        Self::named("github")
    }

    /// Whether it is for people, on a terminal.
    pub fn is_text(self) -> bool {
        self.0.name == "text"
    }
}

/// Reads the name of a form.
pub fn parser() -> impl TypedValueParser<Value = Format> {
    let names = REPORTS
        .iter()
        .map(|format| PossibleValue::new(format.name).help(format.what));
    clap::builder::PossibleValuesParser::new(names)
        .map(|name| Format::named(&name).unwrap_or_else(Format::json))
}

/// What a report tells: what was found, and what was looked at for it.
pub struct Told<'a> {
    findings: &'a [Finding],
    looked: Looked,
    hidden: Hidden,
    once_plain: &'a [OncePlain],
    target: String,
}

impl<'a> Told<'a> {
    /// That of a scan.
    pub fn of_scan(scanned: &'a Scanned) -> Self {
        Self {
            findings: &scanned.sifted.findings,
            looked: scanned.looked.clone(),
            hidden: scanned.sifted.hidden.clone(),
            once_plain: &scanned.once_plain,
            target: name_of(&scanned.base),
        }
    }

    /// That of what a branch brings.
    pub fn of_check(call: &Call, checked: &'a Checked, seconds: f64) -> Self {
        let looked = Looked {
            files: checked.files,
            commits: checked.commits.unwrap_or_default(),
            bytes: checked.bytes,
            gaps: gaps(&checked.gaps),
            seconds,
            ..Looked::default()
        };
        Self {
            findings: &checked.findings,
            looked,
            hidden: checked.hidden.clone(),
            once_plain: &[],
            target: name_of(call.session.env.current_dir()),
        }
    }
}

fn name_of(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The same gaps, counted by kind.
fn gaps(gaps: &[check::Gap]) -> Vec<Gap> {
    let count = |is_one: fn(&check::Gap) -> bool| gaps.iter().filter(|gap| is_one(gap)).count();
    let large = count(|gap| matches!(gap, check::Gap::TooLarge { .. }));
    let missing = count(|gap| matches!(gap, check::Gap::Missing { .. }));
    let is_shallow = count(|gap| matches!(gap, check::Gap::Shallow)) > 0;
    let counted = [
        (large > 0).then_some(Gap::LargeFiles(large)),
        (missing > 0).then_some(Gap::MissingObjects(missing)),
        is_shallow.then_some(Gap::ShallowClone),
    ];
    counted.into_iter().flatten().collect()
}

/// Writes a report to a file or to stdout, and says what it comes to.
///
/// # Errors
/// What cannot be written.
pub fn write(
    call: &Call,
    told: &Told<'_>,
    format: Format,
    output: Option<&Path>,
) -> Result<Verdict, CliError> {
    let made = scan::time();
    let rules: Vec<About<'_>> = RULE_TEXTS
        .iter()
        .map(|text| About {
            id: text.id,
            title: text.title,
            help: text.help,
            docs: None,
        })
        .collect();
    let report = Report {
        findings: told.findings,
        looked: told.looked.clone(),
        hidden: told.hidden.clone(),
        once_plain: told.once_plain,
        rules: &rules,
        target: &told.target,
        version: env!("CARGO_PKG_VERSION"),
        made: &made,
    };
    match output {
        Some(path) => {
            let text = (format.0.render)(&report);
            source::write_output(&call.session, path, text.as_bytes(), Secrecy::Ciphertext)?;
        }
        None if format.is_text() => call.ui.painted(&text::spans(&report))?,
        None => call.ui.result((format.0.render)(&report).as_bytes())?,
    }
    Ok(report.verdict())
}

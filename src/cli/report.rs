//! Reports on their way out: painted on a terminal, as they are elsewhere.

use super::Call;
use super::error::CliError;
use crate::actions::scan::Scanned;
use crate::actions::source;
use crate::host::files::Secrecy;
use crate::inspect::RULE_TEXTS;
use crate::scan::report::About;
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

    fn is_text(self) -> bool {
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

/// Writes a report of a scan to a file or to stdout, and says what the scan comes to.
///
/// # Errors
/// What cannot be written.
pub fn write(
    call: &Call,
    scanned: &Scanned,
    format: Format,
    output: Option<&Path>,
) -> Result<Verdict, CliError> {
    let made = call.session.now();
    let rules: Vec<About<'_>> = RULE_TEXTS
        .iter()
        .map(|text| About {
            id: text.id,
            title: text.title,
            help: text.help,
            docs: None,
        })
        .collect();
    let target = scanned.base.file_name().unwrap_or_default();
    let report = Report {
        findings: &scanned.sifted.findings,
        looked: scanned.looked.clone(),
        hidden: scanned.sifted.hidden.clone(),
        once_plain: &scanned.once_plain,
        rules: &rules,
        target: &target.to_string_lossy(),
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

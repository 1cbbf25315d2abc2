//! Which findings are told: not those that are ignored, allowed or known.

use std::collections::HashSet;

use jiff::civil::Date;

use super::equipment::Equipment;
use super::fault::ScanFault;
use crate::actions::ActionError;
use crate::host::clock;
use crate::inspect::Shared;
use crate::policy::reuse::Reuse;
use crate::scan::baseline::Allowance;
use crate::scan::baseline::Allowlist;
use crate::scan::finding::Finding;
use crate::scan::report::Hidden;

/// What is left of findings, and what was left out.
#[derive(Debug, Default)]
pub struct Sifted {
    /// The findings to tell.
    pub findings: Vec<Finding>,
    /// The findings that the baseline knows.
    pub known: Vec<Finding>,
    /// What is not told.
    pub hidden: Hidden,
}

/// Sifts findings by the settings.
///
/// # Errors
/// An allowance that makes no sense.
pub fn sift(equipment: &Equipment, mut findings: Vec<Finding>) -> Result<Sifted, ActionError> {
    let scan = &equipment.settings.scan;
    findings.retain(|finding| !scan.leaves_out(&finding.place.path, &finding.rule));
    let allowed = allowlist(equipment)?.apply(findings, today());
    let mut sifted = Sifted {
        hidden: Hidden {
            allowed: allowed.allowed.len(),
            expired: allowed.expired,
            unused: allowed.unused,
            ..Hidden::default()
        },
        findings: allowed.left,
        known: Vec::new(),
    };
    if let Some(baseline) = &equipment.baseline {
        let applied = baseline.apply(sifted.findings);
        sifted.hidden.baseline = applied.known.len();
        sifted.findings = applied.new;
        sifted.known = applied.known;
    }
    Ok(sifted)
}

/// The day it is, in UTC.
pub fn today() -> Date {
    clock::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn allowlist(equipment: &Equipment) -> Result<Allowlist, ActionError> {
    let allowances = equipment.settings.scan.allow.iter().map(|allowed| {
        let until = allowed.until.map(|day| day.to_string());
        Allowance::new(
            &allowed.fingerprint,
            Some(&allowed.reason),
            until.as_deref(),
        )
        .map_err(ScanFault::Allowance)
    });
    Ok(Allowlist::new(
        allowances.collect::<Result<_, ScanFault>>()?,
    ))
}

/// The findings of values that stand under several services, each with the index of the one that it
/// is made of.
pub fn reused(shared: &[Shared]) -> Vec<(usize, Finding)> {
    let mut reuse = Reuse::default();
    for one in shared {
        one.note(&mut reuse);
    }
    let reused = shared.iter().enumerate();
    let reused = reused.filter_map(|(at, one)| Some((at, one.reused(&reuse)?)));
    let mut known = HashSet::new();
    reused
        .filter(|(_, found)| known.insert((found.place.path.clone(), found.fingerprint.clone())))
        .collect()
}

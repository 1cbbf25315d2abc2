//! Allowances: findings that somebody accepted, with the reason and until when.

use jiff::civil::Date;
use thiserror::Error;

use crate::scan::finding::Finding;
use crate::scan::fingerprint;

/// A finding that is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The fingerprint of the finding.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
    /// The last day, in UTC, on which it is accepted; for ever if there is none.
    pub until: Option<Date>,
}

/// Why something is no allowance.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AllowError {
    /// It does not name a finding.
    #[error("'{text}' is not a fingerprint")]
    Fingerprint {
        /// What stands there.
        text: String,
    },
    /// Nobody says why.
    #[error("the allowance of '{fingerprint}' has no reason")]
    NoReason {
        /// What it allows.
        fingerprint: String,
    },
    /// Its end is no day.
    #[error(
        "the allowance of '{fingerprint}' ends on '{until}', which is no date such as 2027-01-31"
    )]
    Until {
        /// What it allows.
        fingerprint: String,
        /// What stands there.
        until: String,
    },
}

impl Allowance {
    /// Reads one; a reason is asked of each, with or without a date.
    ///
    /// # Errors
    /// What is no fingerprint, has no reason, or ends on no day.
    pub fn new(
        fingerprint: &str,
        reason: Option<&str>,
        until: Option<&str>,
    ) -> Result<Self, AllowError> {
        if !fingerprint::is_fingerprint(fingerprint) {
            let text = fingerprint.to_owned();
            return Err(AllowError::Fingerprint { text });
        }
        let fingerprint = fingerprint.to_owned();
        let reason = reason.map(str::trim).unwrap_or_default().to_owned();
        if reason.is_empty() {
            return Err(AllowError::NoReason { fingerprint });
        }
        let until = match until.map(|text| (text, is_day(text).then(|| text.parse().ok()))) {
            None => None,
            Some((_, Some(Some(date)))) => Some(date),
            Some((text, _)) => {
                let until = text.to_owned();
                return Err(AllowError::Until { fingerprint, until });
            }
        };
        Ok(Self {
            fingerprint,
            reason,
            until,
        })
    }

    fn has_expired(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// Whether a text is spelt `2027-01-31`: a parser of dates takes more than that.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// All allowances of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowlist(Vec<Allowance>);

/// What the allowances said of findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// Findings that are left; of one whose allowance has expired a reason says so.
    pub left: Vec<Finding>,
    /// Findings that are accepted.
    pub allowed: Vec<Finding>,
    /// Fingerprints whose allowance has expired and that were found.
    pub expired: Vec<String>,
    /// Fingerprints that are allowed and that nothing was found for.
    pub unused: Vec<String>,
}

impl Allowlist {
    /// Takes in allowances; of several for one fingerprint the one that lasts longest counts.
    pub fn new(allowances: Vec<Allowance>) -> Self {
        let mut list: Vec<Allowance> = Vec::with_capacity(allowances.len());
        let lasts = |it: &Allowance| (it.until.is_none(), it.until);
        for allowance in allowances {
            let same = |it: &&mut Allowance| it.fingerprint == allowance.fingerprint;
            match list.iter_mut().find(same) {
                Some(other) if lasts(other) < lasts(&allowance) => *other = allowance,
                Some(_) => {}
                None => list.push(allowance),
            }
        }
        Self(list)
    }

    /// Takes out the findings that are accepted today.
    ///
    /// What was found must be all that a whole scan finds, before the baseline was applied, or
    /// `unused` names too much.
    pub fn apply(&self, findings: Vec<Finding>, today: Date) -> Allowed {
        let mut judged = Allowed::default();
        let mut used = vec![false; self.0.len()];
        for mut finding in findings {
            let same = |it: &Allowance| it.fingerprint == finding.fingerprint;
            let Some(at) = self.0.iter().position(same) else {
                judged.left.push(finding);
                continue;
            };
            let allowance = &self.0[at];
            match allowance.until {
                Some(until) if allowance.has_expired(today) => {
                    let reason = format!("allowed until {until}, expired");
                    finding.reasons.push(reason);
                    judged.left.push(finding);
                    if !used[at] {
                        judged.expired.push(allowance.fingerprint.clone());
                    }
                }
                _ => judged.allowed.push(finding),
            }
            used[at] = true;
        }
        judged.unused = self
            .0
            .iter()
            .zip(used)
            .filter(|(_, used)| !used)
            .map(|(allowance, _)| allowance.fingerprint.clone())
            .collect();
        judged
    }
}

//! One value, one story: of findings that overlap, those stay that say something of their own.

use super::inspector::Draft;
use super::leaf;
use crate::scan::Confidence;
use crate::scan::finding::Kind;

/// Leaves out what another finding at the same place says better.
///
/// That a value is readable is said once: by structure, else by the token's own rule, else by
/// policy. Its weakness is said beside structure, and not of a token that says itself whose it is.
/// Of tokens that overlap the surest stays, and of equally sure ones the longer. What is left out is
/// given back.
pub fn settle(drafts: &mut Vec<Draft>) -> Vec<Draft> {
    drafts.sort_by(|one, other| order(one).cmp(&order(other)));
    drafts.dedup_by(|later, kept| later.rule == kept.rule && later.found.at == kept.found.at);
    let mut keep = vec![true; drafts.len()];
    for at in 0..drafts.len() {
        let one = &drafts[at];
        let end = one.found.at.end.max(one.found.at.start + 1);
        let others = drafts.iter().enumerate().skip(at + 1);
        for (other_at, other) in others.take_while(|(_, other)| other.found.at.start < end) {
            if yields(one, other) {
                keep[at] = false;
            } else if yields(other, one) {
                keep[other_at] = false;
            }
        }
    }
    let mut kept = keep.into_iter();
    let silent = drafts.extract_if(.., |_| !kept.next().unwrap_or(true));
    silent.collect()
}

fn order(draft: &Draft) -> (usize, Kind, usize, &str) {
    let found = &draft.found;
    (found.at.start, draft.kind, found.at.end, &draft.rule)
}

/// Whether `one` says nothing beside `other`; of two that say the same neither does.
fn yields(one: &Draft, other: &Draft) -> bool {
    let says_readable = |draft: &Draft| draft.rule == "plaintext-secret";
    let sure = |draft: &Draft| draft.found.confidence;
    match (one.kind, other.kind) {
        (Kind::Policy, Kind::Structure) => {
            says_readable(one) && leaf::READABLE.contains(&other.rule.as_ref())
        }
        // What is assigned to the name of a password is judged by policy.
        (Kind::Policy, Kind::Token) if is_assigned(other) => false,
        (Kind::Token, Kind::Policy) if is_assigned(one) => true,
        (Kind::Token, Kind::Structure) => {
            is_assigned(one) && leaf::READABLE.contains(&other.rule.as_ref())
        }
        (Kind::Policy, Kind::Token) => {
            sure(other) == Confidence::High
                || (says_readable(one) && sure(other) == Confidence::Medium)
        }
        (Kind::Token, Kind::Policy) => {
            sure(one) == Confidence::Low
                || (!says_readable(other) && sure(one) == Confidence::Medium)
        }
        (Kind::Token, Kind::Token) => {
            let rank = |draft: &Draft| (sure(draft), !is_generic(draft), draft.found.at.len());
            let tie = || order(one) > order(other);
            match rank(one).cmp(&rank(other)) {
                std::cmp::Ordering::Less => true,
                std::cmp::Ordering::Equal => tie(),
                std::cmp::Ordering::Greater => false,
            }
        }
        _ => false,
    }
}

/// Rules of token formats that find no format, only a place where passwords stand.
const ASSIGNED: &[&str] = &[
    "connection-string-password",
    "database-call-password",
    "database-command-password",
    "database-password",
    "generic-password",
    "jdbc-password",
    "kafka-sasl-password",
    "keystore-password",
    "maven-server-password",
    "mysql-option-file",
    "netrc-password",
    "nuget-config-password",
    "pgpass-password",
    "sql-password",
];

/// Whether what was found has no form of its own, but stands where passwords do.
pub fn is_assigned(draft: &Draft) -> bool {
    ASSIGNED.contains(&draft.rule.as_ref())
}

/// Whether a rule of no provider found it.
fn is_generic(draft: &Draft) -> bool {
    const GENERIC: [&str; 3] = ["bearer-token", "api-key-header", "json-web-token"];
    draft.rule.starts_with("generic-") || GENERIC.contains(&draft.rule.as_ref())
}

//! One value, one story: of findings that overlap, those stay that say something of their own.

use super::inspector::Draft;
use crate::scan::Confidence;
use crate::scan::finding::Kind;

/// Leaves out what another finding at the same place says better.
///
/// That a value is readable is said once: by structure, else by the token's own rule, else by
/// policy. Its weakness is said beside structure, and not of a token that says itself whose it is.
/// Of tokens that overlap the surest stays, and of equally sure ones the longer.
pub fn settle(drafts: &mut Vec<Draft>) {
    let mut keep = vec![true; drafts.len()];
    for (at, one) in drafts.iter().enumerate() {
        for (other_at, other) in drafts.iter().enumerate() {
            let overlap = one.found.at.start < other.found.at.end.max(other.found.at.start + 1)
                && other.found.at.start < one.found.at.end.max(one.found.at.start + 1);
            if at != other_at && overlap && yields(one, other, at > other_at) {
                keep[at] = false;
                break;
            }
        }
    }
    let mut kept = keep.into_iter();
    drafts.retain(|_| kept.next().unwrap_or(true));
    drafts.sort_by_key(|draft| (draft.found.at.start, draft.kind, draft.found.at.end));
}

/// Whether `one` says nothing beside `other`; `later` breaks ties.
fn yields(one: &Draft, other: &Draft, later: bool) -> bool {
    let says_readable = |draft: &Draft| draft.rule == "plaintext-secret";
    let sure = |draft: &Draft| draft.found.confidence;
    match (one.kind, other.kind) {
        (Kind::Policy, Kind::Structure) => says_readable(one),
        (Kind::Policy, Kind::Token) => {
            sure(other) == Confidence::High
                || (says_readable(one) && sure(other) == Confidence::Medium)
        }
        (Kind::Token, Kind::Policy) => {
            sure(one) == Confidence::Low
                || (!says_readable(other) && sure(one) == Confidence::Medium)
        }
        (Kind::Token, Kind::Token) => {
            let rank = |draft: &Draft| (sure(draft), draft.found.at.len());
            match rank(one).cmp(&rank(other)) {
                std::cmp::Ordering::Less => true,
                std::cmp::Ordering::Equal => later,
                std::cmp::Ordering::Greater => false,
            }
        }
        _ => false,
    }
}

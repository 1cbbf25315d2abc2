//! The rules, as data: one file for each kind of provider.

mod clouds;
mod code_hosts;

use super::rule::Rule;

/// All rules, file by file.
const FILES: &[&[Rule]] = &[clouds::RULES, code_hosts::RULES];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

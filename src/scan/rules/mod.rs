//! The rules, as data: one file for each kind of provider.

mod ai_hosts;
mod ai_media;
mod ai_models;
mod ai_search;
mod ai_tools;
mod clouds;
mod code_hosts;
mod database_settings;
mod databases;
mod keys;
mod tokens;

use super::rule::Rule;

/// All rules, file by file.
const FILES: &[&[Rule]] = &[
    clouds::RULES,
    code_hosts::RULES,
    database_settings::RULES,
    databases::RULES,
    keys::RULES,
    tokens::RULES,
    ai_hosts::RULES,
    ai_media::RULES,
    ai_models::RULES,
    ai_search::RULES,
    ai_tools::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

//! The rules, as data: one file for each kind of provider.

mod ai_apps;
mod ai_hosts;
mod ai_media;
mod ai_models;
mod ai_search;
mod ai_tools;
mod clouds;
mod code_hosts;
mod data_platforms;
mod data_services;
mod data_tools;
mod database_settings;
mod databases;
mod generic;
mod keys;
mod logins;
mod logs;
mod monitoring;
mod tokens;
mod uptime;

use super::rule::Rule;

/// All rules, file by file.
const FILES: &[&[Rule]] = &[
    clouds::RULES,
    code_hosts::RULES,
    database_settings::RULES,
    databases::RULES,
    data_platforms::RULES,
    data_services::RULES,
    data_tools::RULES,
    logs::RULES,
    monitoring::RULES,
    uptime::RULES,
    keys::RULES,
    tokens::RULES,
    logins::RULES,
    ai_apps::RULES,
    ai_hosts::RULES,
    ai_media::RULES,
    ai_models::RULES,
    ai_search::RULES,
    ai_tools::RULES,
    generic::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

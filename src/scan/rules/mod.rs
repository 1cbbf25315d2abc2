//! The rules, as data: one file for each kind of provider.

mod ai_apps;
mod ai_hosts;
mod ai_media;
mod ai_models;
mod ai_search;
mod ai_tools;
mod automation;
mod banking;
mod billing;
mod chat;
mod chat_apps;
mod chat_teams;
mod ci;
mod ci_applications;
mod ci_builds;
mod ci_flags;
mod ci_flaws;
mod ci_load;
mod ci_quality;
mod ci_tests;
mod clouds;
mod clouds_amazon;
mod clouds_asia;
mod clouds_azure;
mod clouds_azure_keys;
mod clouds_edge;
mod clouds_google;
mod clouds_hosts;
mod clouds_hosts_more;
mod clouds_names;
mod clouds_platforms;
mod clouds_storage;
mod code_hosts;
mod code_hosts_atlassian;
mod code_hosts_more;
mod code_hosts_work;
mod commerce;
mod content;
mod crm;
mod crm_more;
mod crypto;
mod crypto_data;
mod data_platforms;
mod data_services;
mod data_tools;
mod database_settings;
mod databases;
mod documents;
mod files_design;
mod generic;
mod identity;
mod identity_checks;
mod identity_servers;
mod images_words;
mod infrastructure;
mod infrastructure_clusters;
mod infrastructure_networks;
mod infrastructure_secrets;
mod invoices;
mod ip_lookup;
mod keys;
mod knowledge;
mod links;
mod logins;
mod logs;
mod mail;
mod mail_checks;
mod mail_marketing;
mod maps;
mod market_data;
mod media;
mod media_stock;
mod messaging;
mod messaging_more;
mod monitoring;
mod news_sports;
mod packages;
mod packages_images;
mod packages_more;
mod payment;
mod payment_gateways;
mod people;
mod productivity;
mod productivity_more;
mod scraping;
mod security;
mod security_defence;
mod security_names;
mod security_search;
mod security_weaknesses;
mod services;
mod services_more;
mod services_new;
mod services_old;
mod slack;
mod social;
mod social_more;
mod support;
mod tokens;
mod travel_devices;
mod uptime;
mod wallets;
mod weather;

use super::rule::Rule;

/// All rules, file by file; what is generic comes last.
const FILES: &[&[Rule]] = &[
    ai_apps::RULES,
    ai_hosts::RULES,
    ai_media::RULES,
    ai_models::RULES,
    ai_search::RULES,
    ai_tools::RULES,
    automation::RULES,
    banking::RULES,
    billing::RULES,
    chat::RULES,
    chat_apps::RULES,
    chat_teams::RULES,
    ci::RULES,
    ci_applications::RULES,
    ci_builds::RULES,
    ci_flags::RULES,
    ci_flaws::RULES,
    ci_load::RULES,
    ci_quality::RULES,
    ci_tests::RULES,
    clouds::RULES,
    clouds_amazon::RULES,
    clouds_asia::RULES,
    clouds_azure::RULES,
    clouds_azure_keys::RULES,
    clouds_edge::RULES,
    clouds_google::RULES,
    clouds_hosts::RULES,
    clouds_hosts_more::RULES,
    clouds_names::RULES,
    clouds_platforms::RULES,
    clouds_storage::RULES,
    code_hosts::RULES,
    code_hosts_atlassian::RULES,
    code_hosts_more::RULES,
    code_hosts_work::RULES,
    commerce::RULES,
    content::RULES,
    crm::RULES,
    crm_more::RULES,
    crypto::RULES,
    crypto_data::RULES,
    data_platforms::RULES,
    data_services::RULES,
    data_tools::RULES,
    database_settings::RULES,
    databases::RULES,
    documents::RULES,
    files_design::RULES,
    identity::RULES,
    identity_checks::RULES,
    identity_servers::RULES,
    images_words::RULES,
    infrastructure::RULES,
    infrastructure_clusters::RULES,
    infrastructure_networks::RULES,
    infrastructure_secrets::RULES,
    invoices::RULES,
    ip_lookup::RULES,
    keys::RULES,
    knowledge::RULES,
    links::RULES,
    logins::RULES,
    logs::RULES,
    mail::RULES,
    mail_checks::RULES,
    mail_marketing::RULES,
    maps::RULES,
    market_data::RULES,
    media::RULES,
    media_stock::RULES,
    messaging::RULES,
    messaging_more::RULES,
    monitoring::RULES,
    news_sports::RULES,
    packages::RULES,
    packages_images::RULES,
    packages_more::RULES,
    payment::RULES,
    payment_gateways::RULES,
    people::RULES,
    productivity::RULES,
    productivity_more::RULES,
    scraping::RULES,
    security::RULES,
    security_defence::RULES,
    security_names::RULES,
    security_search::RULES,
    security_weaknesses::RULES,
    services::RULES,
    services_more::RULES,
    services_new::RULES,
    services_old::RULES,
    slack::RULES,
    social::RULES,
    social_more::RULES,
    support::RULES,
    tokens::RULES,
    travel_devices::RULES,
    uptime::RULES,
    wallets::RULES,
    weather::RULES,
    generic::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

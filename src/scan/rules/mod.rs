//! The rules, as data: one file for each kind of provider.

mod automation;
mod banking;
mod billing;
mod chat;
mod chat_apps;
mod chat_teams;
mod clouds;
mod code_hosts;
mod commerce;
mod content;
mod crm;
mod crm_more;
mod crypto;
mod crypto_data;
mod documents;
mod files_design;
mod images_words;
mod invoices;
mod ip_lookup;
mod knowledge;
mod links;
mod mail;
mod mail_checks;
mod mail_marketing;
mod maps;
mod market_data;
mod media;
mod media_stock;
mod messaging;
mod messaging_more;
mod news_sports;
mod payment;
mod payment_gateways;
mod people;
mod productivity;
mod productivity_more;
mod scraping;
mod services;
mod services_more;
mod services_new;
mod services_old;
mod slack;
mod social;
mod social_more;
mod support;
mod travel_devices;
mod wallets;
mod weather;

use super::rule::Rule;

/// All rules, file by file.
const FILES: &[&[Rule]] = &[
    automation::RULES,
    banking::RULES,
    billing::RULES,
    chat::RULES,
    chat_apps::RULES,
    chat_teams::RULES,
    clouds::RULES,
    code_hosts::RULES,
    commerce::RULES,
    content::RULES,
    crm::RULES,
    crm_more::RULES,
    crypto::RULES,
    crypto_data::RULES,
    documents::RULES,
    files_design::RULES,
    images_words::RULES,
    invoices::RULES,
    ip_lookup::RULES,
    knowledge::RULES,
    links::RULES,
    mail::RULES,
    mail_checks::RULES,
    mail_marketing::RULES,
    maps::RULES,
    market_data::RULES,
    media::RULES,
    media_stock::RULES,
    messaging::RULES,
    messaging_more::RULES,
    news_sports::RULES,
    payment::RULES,
    payment_gateways::RULES,
    people::RULES,
    productivity::RULES,
    productivity_more::RULES,
    scraping::RULES,
    services::RULES,
    services_more::RULES,
    services_new::RULES,
    services_old::RULES,
    slack::RULES,
    social::RULES,
    social_more::RULES,
    support::RULES,
    travel_devices::RULES,
    wallets::RULES,
    weather::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

//! The rules, as data: one file for each kind of provider.

mod banking;
mod billing;
mod chat;
mod chat_apps;
mod chat_teams;
mod clouds;
mod code_hosts;
mod crypto;
mod crypto_data;
mod mail;
mod mail_checks;
mod mail_marketing;
mod market_data;
mod messaging;
mod messaging_more;
mod payment;
mod payment_gateways;
mod slack;
mod wallets;

use super::rule::Rule;

/// All rules, file by file.
const FILES: &[&[Rule]] = &[
    banking::RULES,
    billing::RULES,
    chat::RULES,
    chat_apps::RULES,
    chat_teams::RULES,
    clouds::RULES,
    code_hosts::RULES,
    crypto::RULES,
    crypto_data::RULES,
    mail::RULES,
    mail_checks::RULES,
    mail_marketing::RULES,
    market_data::RULES,
    messaging::RULES,
    messaging_more::RULES,
    payment::RULES,
    payment_gateways::RULES,
    slack::RULES,
    wallets::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

//! The rules, as data: one file for each kind of provider.

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
mod identity;
mod identity_checks;
mod identity_servers;
mod infrastructure;
mod infrastructure_clusters;
mod infrastructure_networks;
mod infrastructure_secrets;
mod packages;
mod packages_images;
mod packages_more;
mod security;
mod security_defence;
mod security_names;
mod security_search;
mod security_weaknesses;

use super::rule::Rule;

/// All rules, file by file.
const FILES: &[&[Rule]] = &[
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
    identity::RULES,
    identity_checks::RULES,
    identity_servers::RULES,
    infrastructure::RULES,
    infrastructure_clusters::RULES,
    infrastructure_networks::RULES,
    infrastructure_secrets::RULES,
    packages::RULES,
    packages_images::RULES,
    packages_more::RULES,
    security::RULES,
    security_defence::RULES,
    security_names::RULES,
    security_search::RULES,
    security_weaknesses::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FILES.iter().copied().flatten()
}

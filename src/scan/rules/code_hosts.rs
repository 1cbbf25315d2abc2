//! Hosts of code and their tokens: GitHub, GitLab, Bitbucket and the like.

use crate::scan::checksum::crc32_base62_tail;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "github-personal-access-token",
        "GitHub",
        "personal access token (classic)",
        &["ghp_"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github")
    .check(crc32_base62_tail)
    .examples(
        &["GITHUB_TOKEN=ghp_{w:30}{crc62}", "https://user:ghp_{w:36}@github.com/a/b"],
        &["ghp_{w:35}", "ghp_{w:40}", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
];

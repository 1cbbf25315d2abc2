//! Atlassian: Jira, Confluence, Trello, Opsgenie and Statuspage.

use crate::scan::checksum::crc32_hex_tail;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "atlassian-api-token",
        "Atlassian",
        "API token",
        &["ATATT3"],
        "[0-9A-Za-z_=-]{100,250}",
    )
    .docs("https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/")
    .check(crc32_hex_tail)
    .examples(
        &["JIRA_TOKEN=ATATT3xFfGF0{u:160}={X:8}"],
        &["ATATT3xFfGF0{w:30}"],
    ),
    Rule::named(
        "atlassian-legacy-api-token",
        "Atlassian",
        "API token (24 characters)",
        &["atlassian", "jira", "confluence"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/")
    .words(&["token", "key", "secret", "passw", "auth"])
    .examples(
        &[
            "atlassian:\n  token: \"{w:24}\"",
            "let jira_auth = \"{w:24}\";",
        ],
        &["ATLASSIAN_KEY = \"{w:21}\""],
    ),
    Rule::named(
        "atlassian-data-center-token",
        "Atlassian",
        "personal access token (data center)",
        &["atlassian", "jira", "confluence"],
        "[MNO][0-9A-Za-z+/]{43}",
    )
    .docs("https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html")
    .words(&["token", "key", "secret", "passw", "auth", "pat"])
    .entropy(3.8)
    .examples(
        &[
            "ATLASSIAN_TOKEN=NjM{w:41}",
            "\"jira_pat\": \"NjM{w:41}\"",
        ],
        &["ATLASSIAN_API_KEY=NjM{w:38}"],
    ),
    Rule::named(
        "trello-api-token",
        "Trello",
        "API token",
        &["trello"],
        "[0-9a-f]{64}",
    )
    .docs("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/")
    .examples(
        &[
            "trello = Client(api_key=\"{x:64}\")",
            "--set trello.token={x:64}",
        ],
        &["TRELLO_TOKEN=${{{{ secrets.TRELLO_TOKEN }}"],
    ),
    Rule::named(
        "trello-api-key",
        "Trello",
        "API key",
        &["trello"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/")
    .examples(
        &[
            "\"trello_access_token\":\"{x:32}\"",
            "set TRELLO_API_KEY={x:32}",
        ],
        &["TRELLO_KEY=<your trello key>"],
    ),
    Rule::token(
        "trello-prefixed-api-token",
        "Trello",
        "API token (new form)",
        &["ATTA"],
        "[0-9a-f]{64}[0-9A-F]{8}",
    )
    .docs("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/")
    .examples(
        &["token=ATTA{x:64}{X:8}"],
        &["ATTA{x:40}"],
    ),
    Rule::named(
        "statuspage-api-key",
        "Statuspage",
        "API key",
        &["statuspage"],
        "(?:[0-9a-f]{64}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://developer.statuspage.io/#section/Authentication")
    .examples(
        &[
            "config.statuspage_token = \"{x:64}\"",
            "STATUSPAGE_AUTH_TOKEN: {x:64}",
        ],
        &["STATUSPAGE_KEY = \"{x:61}\""],
    ),
];

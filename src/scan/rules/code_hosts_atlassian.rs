//! Atlassian and Bitbucket.

use crate::scan::checksum::crc32_hex_tail;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "atlassian-api-token",
        "Atlassian",
        "API token",
        &["ATATT3xFf", "ATATT3", "ATATT", "ATAT"],
        "[0-9A-Za-z_=.-]{90,300}",
    )
    .docs(concat!(
        "https://support.atlassian.com/atlassian-account/docs/",
        "manage-api-tokens-for-your-atlassian-account/"
    ))
    .entropy(3.5)
    .check(crc32_hex_tail)
    .examples(
        &["JIRA_TOKEN=ATATT3xFfGF0{u:170}={X:8}"],
        &["ATATT3xFfGF0{u:30}"],
    ),
    Rule::named(
        "atlassian-api-token-legacy",
        "Atlassian",
        "API token, old form",
        &["atlassian", "jira", "confluence"],
        "[0-9A-Za-z]{24}",
    )
    .words(&[
        "token", "api_key", "apikey", "api-key", "secret", "passw", "_key", "bearer",
    ])
    .docs(concat!(
        "https://support.atlassian.com/atlassian-account/docs/",
        "manage-api-tokens-for-your-atlassian-account/"
    ))
    .entropy(3.4)
    .examples(
        &[
            "<atlassian_token>{w:24}</atlassian_token>",
            "[INFO] request to the atlassian API\n[DEBUG] Using token={w:24}",
        ],
        &[
            "ATLASSIAN_API_KEY={w:21}",
            r#"atlassian_api_key: "YOUR_ATLASSIAN_API_KEY""#,
        ],
    ),
    Rule::named(
        "atlassian-data-center-token",
        "Atlassian",
        "data center personal access token",
        &["bamboo", "jira", "confluence", "atlassian"],
        "[MNO][0-9A-Za-z+/]{15}O[g-v][0-9A-Za-z+/]{26}",
    )
    .words(&["token", "pat", "auth", "bearer", "passw", "secret", "key"])
    .docs(concat!(
        "https://confluence.atlassian.com/enterprise/",
        "using-personal-access-tokens-1026032365.html"
    ))
    .entropy(3.7)
    .examples(
        &[
            r#"BAMBOO_PAT="MTIz{w:12}Oj{w:26}""#,
            "jira:\n  token: NDk5{w:12}Ok{w:26}",
        ],
        &[
            "JIRA_TOKEN=MTIz{w:20}",
            r#"jira_token: "your-personal-access-token""#,
        ],
    ),
    Rule::token(
        "atlassian-admin-api-key",
        "Atlassian",
        "administration API key",
        &["ATCTT3xFf", "ATCTT"],
        "[0-9A-Za-z_=.-]{90,300}",
    )
    .docs(concat!(
        "https://support.atlassian.com/atlassian-account/docs/",
        "manage-api-tokens-for-your-atlassian-account/"
    ))
    .entropy(3.5)
    .check(crc32_hex_tail)
    .examples(
        &["TOKEN=ATCTT3xFf{u:180}={X:8}", "TOKEN=ATCTT{u:180}={X:8}"],
        &["ATCTT3xFfG{u:30}"],
    ),
    Rule::token(
        "bitbucket-app-password",
        "Bitbucket",
        "app password",
        &["ATBB"],
        "[0-9A-Za-z_=.-]{24,}[0-9A-F]{8}|[0-9A-Za-z]{32}",
    )
    .docs("https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/")
    .check(crc32_hex_tail)
    .examples(&[r#"token: "ATBB{w:24}{X:8}""#], &["ATBB{w:12}"]),
    Rule::token(
        "bitbucket-data-center-token",
        "Bitbucket",
        "data center access token",
        &["BBDC-"],
        "[0-9A-Za-z+/@_=-]{32,60}",
    )
    .docs(concat!(
        "https://confluence.atlassian.com/bitbucketserver/",
        "http-access-tokens-939515499.html"
    ))
    .examples(&["Authorization: Bearer BBDC-{b:44}"], &["BBDC-{b:20}"]),
    Rule::named(
        "bitbucket-client-secret",
        "Bitbucket",
        "OAuth client secret",
        &["bitbucket"],
        "[0-9A-Za-z_=-]{64}",
    )
    .words(&["secret", "token", "key", "bearer"])
    .docs(concat!(
        "https://support.atlassian.com/bitbucket-cloud/docs/",
        "use-oauth-on-bitbucket-cloud/"
    ))
    .entropy(3.5)
    .examples(
        &["BITBUCKET_SECRET={u:64}", r#"bitbucketSecret := "{u:64}""#],
        &[
            "BITBUCKET_API_KEY={u:6}",
            r#"bitbucket_api_key: "YOUR_BITBUCKET_API_KEY""#,
        ],
    ),
    Rule::named(
        "bitbucket-oauth-key",
        "Bitbucket",
        "OAuth client key or secret",
        &["bitbucket"],
        "[0-9A-Za-z]{30,36}|[0-9A-Za-z]{18,20}|[0-9A-Za-z+_-]{44}",
    )
    .words(&[
        "secret", "token", "passw", "client", "_id", "_key", ".key", "bearer",
    ])
    .docs(concat!(
        "https://support.atlassian.com/bitbucket-cloud/docs/",
        "use-oauth-on-bitbucket-cloud/"
    ))
    .confidence(Confidence::Low)
    .entropy(3.0)
    .examples(
        &[
            "bitbucket:\n  secret: \"{w:32}\"",
            "<bitbucket_secret>{w:32}</bitbucket_secret>",
        ],
        &[
            "BITBUCKET_API_KEY={w:6}",
            r#"bitbucket_api_key: "YOUR_BITBUCKET_API_KEY""#,
        ],
    ),
    Rule::text(
        "bitbucket-credentials-in-address",
        "Bitbucket",
        "credentials in an address",
        &["@bitbucket.org"],
        r#"https://[^:@/\s"']{1,100}:(?P<secret>[^@/\s"'${<*]{8,250})@bitbucket\.org"#,
    )
    .docs("https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/")
    .entropy(2.5)
    .examples(
        &["git clone https://x-token-auth:{w:40}@bitbucket.org/a/b.git"],
        &[
            "https://me@bitbucket.org/a/b.git",
            "https://user:${{TOKEN}@bitbucket.org/a/b",
        ],
    ),
];

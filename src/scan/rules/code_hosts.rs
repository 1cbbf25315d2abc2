//! GitHub, GitLab and Bitbucket.

use crate::scan::checksum::crc32_base62_tail;
use crate::scan::checksum::gitlab_routable;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "github-personal-access-token",
        "GitHub",
        "personal access token (classic)",
        &["ghp_"],
        "[0-9A-Za-z]{36}",
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .check(crc32_base62_tail)
    .examples(
        &[
            "GITHUB_TOKEN=ghp_{w:30}{crc62}",
            "https://user:ghp_{w:36}@github.com/a/b",
        ],
        &[
            "ghp_{w:35}",
            "ghp_{w:40}",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "github-oauth-access-token",
        "GitHub",
        "OAuth access token",
        &["gho_"],
        "[0-9A-Za-z]{36}",
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .check(crc32_base62_tail)
    .examples(&[r#"const token = "gho_{w:30}{crc62}";"#], &["gho_{w:30}"]),
    Rule::token(
        "github-app-token",
        "GitHub",
        "token of an app, for a user or an installation",
        &["ghu_", "ghs_"],
        "[0-9A-Za-z]{36}",
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .check(crc32_base62_tail)
    .examples(
        &[
            r#""key": "ghu_{w:30}{crc62}""#,
            r#""key": "ghs_{w:30}{crc62}""#,
        ],
        &["ghs_{w:30}"],
    ),
    Rule::token(
        "github-app-installation-token-jwt",
        "GitHub",
        "installation token of an app, long form",
        &["ghs_"],
        concat!(
            "[0-9A-Za-z]{1,20}_eyJ[0-9A-Za-z_-]{10,}",
            r"\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{20,}"
        ),
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .examples(
        &["token: ghs_{d:6}_eyJ{w:60}.eyJ{w:80}.{w:43}"],
        &["ghs_{d:6}_{w:20}"],
    ),
    Rule::token(
        "github-refresh-token",
        "GitHub",
        "refresh token",
        &["ghr_"],
        "[0-9A-Za-z]{76}|[0-9A-Za-z]{36}",
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .check(crc32_base62_tail)
    .examples(&[r#"token: "ghr_{w:70}{crc62}""#], &["ghr_{w:30}"]),
    Rule::token(
        "github-fine-grained-token",
        "GitHub",
        "personal access token (fine-grained)",
        &["github_pat_"],
        "[0-9A-Za-z_]{82}",
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .examples(
        &["Authorization: Bearer github_pat_{w:22}_{w:59}"],
        &[
            "github_pat_{w:22}_{w:40}",
            concat!(
                "github_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            ),
        ],
    ),
    Rule::text(
        "github-secret-legacy",
        "GitHub",
        "access token or client secret, old form",
        &[
            "github_token",
            "github-token",
            "githubtoken",
            "github.token",
            "github_secret",
            "github-secret",
            "githubsecret",
            "github_key",
            "github-key",
            "githubkey",
            "github_oauth",
            "github-oauth",
            "githuboauth",
            "github_api",
            "github-api",
            "githubapi",
            "github_pat",
            "githubpat",
            "github_client",
            "github-client",
            "githubclient",
            "github_app",
            "githubapp",
            "github_access",
            "github-access",
            "githubaccess",
            "github_auth",
            "github-auth",
            "githubauth",
            "gh_token",
            "gh_pat",
            "github token",
            "github key",
            "github secret",
        ],
        concat!(
            "(?i)(?:github|gh_(?:token|pat))[0-9a-z_.-]{0,30}?(?:token|",
            r#"secret|key|pat|oauth|auth|passw)?[0-9a-z_.-]{0,20}["'`\]]{0,"#,
            r#"2}\s{0,5}(?:=>|:=|\|\||[:=>,(]|\s)\s{0,5}["'`]{0,2}"#,
            r"(?:(?:token|bearer)\s)?(?P<secret>[0-9a-z]{40})(?:[^0-9a-z_+/=-]|\z)"
        ),
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .confidence(Confidence::Medium)
    .entropy(3.0)
    .examples(
        &[
            "GITHUB_SECRET={x:40}",
            r#"githubToken: "{x:40}""#,
            "git clone github.token {x:40}",
        ],
        &[
            "https://github.com/a/b/commit/{x:40}",
            "uses: github/checkout@{x:40} # v4",
            "github_token: {x:36}",
        ],
    ),
    Rule::text(
        "github-credentials-in-address",
        "GitHub",
        "token in an address",
        &["@github.com"],
        concat!(
            r#"https?://(?:[^:@/\s"']{1,60}:)?(?P<secret>[0-9a-f]{40})"#,
            r"(?::x-oauth-basic)?@github\.com"
        ),
    )
    .docs(concat!(
        "https://docs.github.com/en/authentication/",
        "keeping-your-account-and-data-secure/about-authentication-to-github"
    ))
    .entropy(3.0)
    .examples(
        &["git clone https://{x:40}:x-oauth-basic@github.com/a/b"],
        &[
            "https://git@github.com/a/b",
            "https://user:${{TOKEN}@github.com/a/b",
        ],
    ),
    Rule::token(
        "gitlab-personal-access-token",
        "GitLab",
        "personal, project or group access token",
        &["glpat-"],
        "[0-9A-Za-z_-]{20,50}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &[r#"const token = "glpat-{u:20}";"#],
        &["glpat-{u:15}", "glpat-xxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "gitlab-routable-token",
        "GitLab",
        "token that names its cell",
        &[
            "glpat-", "glrt-t1_", "glrt-t2_", "glrt-t3_", "glptt-", "gldt-", "glagent-", "glft-",
            "gloas-", "glcbt-", "glrtr-", "glwt-",
        ],
        r"[0-9A-Za-z_-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .check(gitlab_routable)
    .examples(
        &[
            r#""key": "glpat-{u:36}.0{n:1}{n:7}""#,
            r#""key": "glrt-t1_{u:36}.0{n:1}{n:7}""#,
            r#""key": "glrt-t2_{u:36}.0{n:1}{n:7}""#,
        ],
        &["glpat-{u:36}.{n:3}"],
    ),
    Rule::token(
        "gitlab-deploy-token",
        "GitLab",
        "deploy token",
        &["gldt-"],
        "[0-9A-Za-z_-]{20,64}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &["TOKEN=gldt-{u:20}"],
        &["gldt-{u:12}", "gldt-xxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "gitlab-runner-token",
        "GitLab",
        "runner authentication or registration token",
        &["glrt-", "glrtr-", "GR1348941"],
        "(?:t[0-9]_)?[0-9A-Za-z_-]{20,50}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &[
            r#"token: "glrt-{u:20}""#,
            r#"token: "glrtr-{u:20}""#,
            r#"token: "GR1348941{u:20}""#,
        ],
        &["glrt-{u:12}"],
    ),
    Rule::token(
        "gitlab-pipeline-trigger-token",
        "GitLab",
        "pipeline trigger token",
        &["glptt-"],
        "[0-9a-f]{40}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &["Authorization: Bearer glptt-{x:40}"],
        &[
            "token: glptt-{x:37}",
            "token: glptt-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "gitlab-job-token",
        "GitLab",
        "CI/CD job token",
        &["glcbt-"],
        "(?:[0-9A-Za-z]{1,5}_)?[0-9A-Za-z_-]{20,64}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &[r#"const token = "glcbt-{n:2}_{u:20}";"#],
        &["glcbt-{u:12}"],
    ),
    Rule::token(
        "gitlab-feed-token",
        "GitLab",
        "feed token",
        &["glft-"],
        "[0-9A-Za-z_-]{20,90}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(&[r#""key": "glft-{u:20}""#], &["glft-{u:12}"]),
    Rule::token(
        "gitlab-incoming-mail-token",
        "GitLab",
        "incoming mail token",
        &["glimt-"],
        "[0-9A-Za-z_-]{25}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &["TOKEN=glimt-{u:25}"],
        &[
            "token: glimt-{u:22}",
            "token: glimt-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "gitlab-agent-token",
        "GitLab",
        "agent for Kubernetes token",
        &["glagent-"],
        "[0-9A-Za-z_-]{50,1024}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(&[r#"token: "glagent-{u:50}""#], &["glagent-{u:40}"]),
    Rule::token(
        "gitlab-oauth-application-secret",
        "GitLab",
        "OAuth application secret",
        &["gloas-"],
        "[0-9A-Za-z_-]{64}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(
        &["Authorization: Bearer gloas-{u:64}"],
        &[
            "token: gloas-{u:61}",
            "token: gloas-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "gitlab-scim-token",
        "GitLab",
        "SCIM token",
        &["glsoat-"],
        "[0-9A-Za-z_-]{20,64}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(&[r#"const token = "glsoat-{u:20}";"#], &["glsoat-{u:12}"]),
    Rule::token(
        "gitlab-feature-flag-token",
        "GitLab",
        "feature flags client token",
        &["glffct-"],
        "[0-9A-Za-z_-]{20,64}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(&[r#""key": "glffct-{u:20}""#], &["glffct-{u:12}"]),
    Rule::token(
        "gitlab-workspace-token",
        "GitLab",
        "workspace token",
        &["glwt-"],
        "[0-9A-Za-z_-]{20,64}",
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .examples(&["TOKEN=glwt-{u:20}"], &["glwt-{u:12}"]),
    Rule::token(
        "gitlab-session-cookie",
        "GitLab",
        "session cookie",
        &["_gitlab_session="],
        "[0-9a-z]{32}",
    )
    .docs("https://docs.gitlab.com/user/profile/")
    .examples(
        &[r#"token: "_gitlab_session={n:32}""#],
        &[
            "token: _gitlab_session={n:6}",
            "token: _gitlab_session=xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::text(
        "gitlab-incoming-mail-address",
        "GitLab",
        "incoming mail address",
        &["incoming+"],
        concat!(
            r"incoming\+(?:[0-9A-Za-z._-]+-)?[0-9]+-(?P<secret>",
            "[0-9A-Za-z_-]{18,40})-(?:issue(?:-[0-9]+)?|merge-request)@"
        ),
    )
    .docs("https://docs.gitlab.com/security/tokens/")
    .entropy(3.0)
    .examples(
        &["incoming+a-b-{d:6}-{n:25}-issue@incoming.gitlab.com"],
        &["incoming+a-b@gitlab.com"],
    ),
];

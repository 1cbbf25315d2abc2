//! Bitbucket, Gitea, Sourcegraph and other hosts of code.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "gitlab-token-legacy",
        "GitLab",
        "access token, old form",
        &["gitlab"],
        "[0-9A-Za-z][0-9A-Za-z_=-]{19,21}",
    )
    .words(&[
        "token", "passw", "secret", "pat", "private_", "private-", "bearer", "key", "auth",
    ])
    .docs("https://docs.gitlab.com/security/tokens/")
    .entropy(3.3)
    .examples(
        &[
            r#""gitlab_token": "{u:20}","#,
            "export GITLAB_TOKEN='{u:20}'",
        ],
        &["GITLAB_TOKEN={u:15}", "gitlab_token=$CI_JOB_TOKEN"],
    ),
    Rule::named(
        "gitea-access-token",
        "Gitea",
        "access token",
        &["gitea", "forgejo", "codeberg", "gogs"],
        "[0-9a-fA-F]{40}",
    )
    .words(&["token", "secret", "key", "passw", "auth"])
    .docs("https://docs.gitea.com/development/api-usage")
    .examples(
        &[r#""gitea_token": "{x:40}","#, "export GITEA_TOKEN='{x:40}'"],
        &[
            "GITEA_API_KEY={x:6}",
            r#"gitea_api_key: "YOUR_GITEA_API_KEY""#,
        ],
    ),
    Rule::token(
        "gitea-oauth-client-secret",
        "Gitea",
        "OAuth client secret or access token",
        &["gto_"],
        "[0-9a-z]{50,60}",
    )
    .docs("https://docs.gitea.com/development/oauth2-provider")
    .examples(
        &[r#"token: "gto_{n:52}""#],
        &["token: gto_{n:6}", "token: gto_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "gitee-access-token",
        "Gitee",
        "access token",
        &["gitee"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["token", "secret", "key", "bearer"])
    .docs("https://gitee.com/api/v5/swagger")
    .examples(
        &[
            "<gitee_token>{x:32}</gitee_token>",
            "[INFO] request to the gitee API\n[DEBUG] Using token={x:32}",
        ],
        &[
            "GITEE_API_KEY={x:29}",
            r#"gitee_api_key: "YOUR_GITEE_API_KEY""#,
        ],
    ),
    Rule::token(
        "sourcegraph-access-token",
        "Sourcegraph",
        "access token",
        &["sgp_", "sgd_", "slk_", "sgs_", "sgph_"],
        "(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}|[0-9a-fA-F]{64}",
    )
    .docs("https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token")
    .entropy(3.0)
    .examples(
        &[
            "SRC_ACCESS_TOKEN=sgp_{x:16}_{x:40}",
            "token: sgp_{x:40}",
            "sgp_local_{x:40}",
        ],
        &["token: sgp_{x:6}", "token: sgp_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "sourcegraph-access-token-legacy",
        "Sourcegraph",
        "access token, old form",
        &["sourcegraph", "src_access_token"],
        "[0-9a-fA-F]{40}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token")
    .examples(
        &[
            "[INFO] request to the sourcegraph API\n[DEBUG] Using token={x:40}",
            r#""sourcegraph_token": "{x:40}","#,
        ],
        &[
            "SOURCEGRAPH_API_KEY={x:6}",
            r#"sourcegraph_api_key: "YOUR_SOURCEGRAPH_API_KEY""#,
        ],
    ),
    Rule::token(
        "jetbrains-permanent-token",
        "JetBrains",
        "permanent token of YouTrack, Hub or TeamCity",
        &["perm:", "perm-"],
        r"[0-9A-Za-z+/=]{4,60}\.[0-9A-Za-z+/=_-]{2,60}\.[0-9A-Za-z]{24,48}",
    )
    .docs("https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html")
    .examples(
        &[
            r#"token: "perm:{b:8}.{b:8}.{w:30}""#,
            r#"token: "perm-{b:8}.{b:8}.{w:30}""#,
        ],
        &["perm:{w:8}.{w:8}.{w:9}"],
    ),
    Rule::token(
        "phabricator-conduit-token",
        "Phabricator",
        "Conduit API token",
        &["api-", "cli-"],
        concat!(
            "[0-9][0-9a-z]{27}|[a-z][0-9][0-9a-z]{26}|[a-z]{2}",
            "[0-9][0-9a-z]{25}|[a-z]{3}[0-9][0-9a-z]{24}|[a-z]{4}",
            "[0-9][0-9a-z]{23}|[a-z]{5}[0-9][0-9a-z]{22}|[a-z]{6}",
            "[0-9][0-9a-z]{21}|[a-z]{7}[0-9][0-9a-z]{20}|[a-z]{8}",
            "[0-9][0-9a-z]{19}|[a-z]{9}[0-9][0-9a-z]{18}|[a-z]{10}",
            "[0-9][0-9a-z]{17}|[a-z]{11}[0-9][0-9a-z]{16}"
        ),
    )
    .docs("https://secure.phabricator.com/book/phabdev/article/conduit/")
    .entropy(3.3)
    .examples(
        &[
            "token: api-{n:5}7{n:22}",
            "--conduit-token cli-{n:6}0{n:21}",
        ],
        &["api-{n:20}", "api-{a:28}"],
    ),
    Rule::named(
        "gerrit-http-password",
        "Gerrit",
        "HTTP password",
        &["gerrit"],
        "[0-9A-Za-z+/]{43}",
    )
    .words(&["passw", "pwd", "token", "bearer"])
    .docs("https://gerrit-review.googlesource.com/Documentation/user-upload.html")
    .entropy(4.0)
    .examples(
        &[
            r#""gerrit_passw": "{b:43}","#,
            "export GERRIT_PASSW='{b:43}'",
        ],
        &[
            "GERRIT_API_KEY={b:6}",
            r#"gerrit_api_key: "YOUR_GERRIT_API_KEY""#,
        ],
    ),
    Rule::text(
        "google-git-cookie",
        "Google",
        "Git cookie",
        &["googlesource.com", "source.developers.google.com"],
        concat!(
            r"[a-z.-]*(?:googlesource|source\.developers\.google)",
            r"\.com\s+(?:TRUE|FALSE)\s+/\s+TRUE\s+[0-9]+\s+o\s+(?P<secret>",
            r#"git-[^\s"'{}$<]{20,300})"#
        ),
    )
    .docs("https://www.googlesource.com/new-password")
    .entropy(3.0)
    .examples(
        &[".googlesource.com	TRUE	/	TRUE	2147483647	o	git-me.gmail.com=1//0{u:60}"],
        &[".googlesource.com TRUE / TRUE 0 o git-a"],
    ),
    Rule::named(
        "sourceforge-bearer-token",
        "SourceForge",
        "bearer token",
        &["sourceforge"],
        "[0-9A-Za-z]{20}",
    )
    .words(&["token", "secret", "bearer"])
    .docs("https://sourceforge.net/p/forge/documentation/Allura%20API/")
    .examples(
        &[
            r#"sourceforgeToken := "{x:20}""#,
            r#"sourceforge.Client(token="{x:20}")"#,
        ],
        &[
            "SOURCEFORGE_API_KEY={x:17}",
            r#"sourceforge_api_key: "YOUR_SOURCEFORGE_API_KEY""#,
        ],
    ),
    Rule::named(
        "launchpad-oauth-secret",
        "Launchpad",
        "OAuth token secret",
        &["launchpad"],
        "[0-9A-Za-z]{80}",
    )
    .words(&["secret", "token", "bearer"])
    .docs("https://help.launchpad.net/API/SigningRequests")
    .entropy(3.7)
    .examples(
        &[
            "<launchpad_secret>{w:80}</launchpad_secret>",
            "[INFO] request to the launchpad API\n[DEBUG] Using secret={w:80}",
        ],
        &[
            "LAUNCHPAD_API_KEY={w:77}",
            r#"launchpad_api_key: "YOUR_LAUNCHPAD_API_KEY""#,
        ],
    ),
    Rule::named(
        "rhodecode-auth-token",
        "RhodeCode",
        "auth token",
        &["rhodecode"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.rhodecode.com/RhodeCode-Enterprise/auth/token-auth.html")
    .examples(
        &[
            "export RHODECODE_TOKEN='{x:40}'",
            "RHODECODE_API_KEY={x:40}",
        ],
        &[
            "RHODECODE_API_KEY={x:37}",
            r#"rhodecode_api_key: "YOUR_RHODECODE_API_KEY""#,
        ],
    ),
    Rule::named(
        "assembla-api-secret",
        "Assembla",
        "API secret",
        &["assembla"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["secret", "key", "token", "bearer"])
    .docs("https://api-docs.assembla.cc/")
    .examples(
        &[
            r#"assembla.Client(secret="{x:40}")"#,
            "assembla:\n  secret: \"{x:40}\"",
        ],
        &[
            "ASSEMBLA_API_KEY={x:37}",
            r#"assembla_api_key: "YOUR_ASSEMBLA_API_KEY""#,
        ],
    ),
    Rule::named(
        "beanstalk-access-token",
        "Beanstalk",
        "access token",
        &["beanstalkapp"],
        "[0-9a-f]{44,50}",
    )
    .docs("https://api.beanstalkapp.com/authentication.html")
    .examples(
        &[
            "[INFO] request to the beanstalkapp API\n[DEBUG] Using Key={x:48}",
            r#""beanstalkapp_token": "{x:48}","#,
        ],
        &["BEANSTALKAPP_TOKEN={x:30}"],
    ),
];

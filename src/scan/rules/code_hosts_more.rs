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
            "<gitlab_token>{u:20}</gitlab_token>",
            "[INFO] request to the gitlab API\n[DEBUG] Using token={u:20}",
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
        &[
            "<gitea_token>{x:40}</gitea_token>",
            "[INFO] request to the gitea API\n[DEBUG] Using token={x:40}",
        ],
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
        &["TOKEN=gto_{n:52}"],
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
            r#"gitee.Client(token="{x:32}")"#,
            "gitee:\n  token: \"{x:32}\"",
        ],
        &[
            "GITEE_API_KEY={x:29}",
            r#"gitee_api_key: "YOUR_GITEE_API_KEY""#,
        ],
    ),
    Rule::named(
        "gitter-access-token",
        "Gitter",
        "access token",
        &["gitter"],
        "[0-9A-Za-z_-]{40}",
    )
    .docs("https://developer.gitter.im/docs/authentication")
    .entropy(3.5)
    .examples(
        &[
            "[INFO] request to the gitter API\n[DEBUG] Using Key={u:40}",
            r#""gitter_token": "{u:40}","#,
        ],
        &[
            "GITTER_API_KEY={u:6}",
            r#"gitter_api_key: "YOUR_GITTER_API_KEY""#,
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
            "sourcegraph:\n  token: \"{x:40}\"",
            "<sourcegraph_token>{x:40}</sourcegraph_token>",
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
            "TOKEN=perm:{b:8}.{b:8}.{w:30}",
            "TOKEN=perm-{b:8}.{b:8}.{w:30}",
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
            "<gerrit_passw>{b:43}</gerrit_passw>",
            "[INFO] request to the gerrit API\n[DEBUG] Using passw={b:43}",
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
            r#"git-[^\s"']{20,300})"#
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
            "export SOURCEFORGE_TOKEN='{x:20}'",
            "SOURCEFORGE_TOKEN={x:20}",
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
            r#"launchpad.Client(secret="{w:80}")"#,
            "launchpad:\n  secret: \"{w:80}\"",
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
            "[INFO] request to the rhodecode API\n[DEBUG] Using Key={x:40}",
            r#""rhodecode_token": "{x:40}","#,
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
        &["ASSEMBLA_SECRET={x:40}", r#"assemblaSecret := "{x:40}""#],
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
            "beanstalkapp:\n  api_key: \"{x:48}\"",
            "<beanstalkappSecret>{x:48}</beanstalkappSecret>",
        ],
        &["BEANSTALKAPP_TOKEN={x:30}"],
    ),
    Rule::named(
        "coder-session-token",
        "Coder",
        "session token",
        &[
            "coder_session",
            "coder_token",
            "coder-session",
            "coder.session",
            "codersession",
        ],
        "[0-9A-Za-z]{10}-[0-9A-Za-z]{22}",
    )
    .docs("https://coder.com/docs/admin/users/sessions-tokens")
    .examples(
        &[
            r#""coder_session_token": "{w:10}-{w:22}","#,
            "export CODER_SESSION_TOKEN='{w:10}-{w:22}'",
        ],
        &[
            "CODER_SESSION_API_KEY={w:10}-{w:6}",
            r#"coder_session_api_key: "YOUR_CODER_SESSION_API_KEY""#,
        ],
    ),
    Rule::named(
        "gitpod-access-token",
        "Gitpod",
        "access token",
        &["gitpod"],
        "(?:gitpod_pat_)?[0-9A-Za-z_.-]{40,90}",
    )
    .words(&["token", "pat", "bearer"])
    .docs("https://www.gitpod.io/docs/configure/user-settings/access-tokens")
    .entropy(3.7)
    .examples(
        &[
            r#"gitpodToken := "{u:43}""#,
            r#"gitpod.Client(token="{u:43}")"#,
        ],
        &[
            "GITPOD_API_KEY={u:6}",
            r#"gitpod_api_key: "YOUR_GITPOD_API_KEY""#,
        ],
    ),
    Rule::named(
        "weblate-api-key",
        "Weblate",
        "API key",
        &["weblate"],
        "(?:wl[up]_)?[0-9A-Za-z]{36,40}",
    )
    .docs("https://docs.weblate.org/en/latest/api.html")
    .examples(
        &[
            "export WEBLATE_TOKEN='wlu_{w:36}'",
            "WEBLATE_API_KEY=wlu_{w:36}",
        ],
        &[
            "WEBLATE_API_KEY=wlu_{w:6}",
            r#"weblate_api_key: "YOUR_WEBLATE_API_KEY""#,
        ],
    ),
];

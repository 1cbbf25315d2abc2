//! Places where code is written, and what counts the time: editors in the cloud.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
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
            "gitpod:\n  token: \"{u:43}\"",
            "<gitpod_token>{u:43}</gitpod_token>",
        ],
        &[
            "GITPOD_API_KEY={u:6}",
            r#"gitpod_api_key: "YOUR_GITPOD_API_KEY""#,
        ],
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
            "CODER_SESSION_API_KEY={w:10}-{w:22}",
            r#"coder_sessionToken := "{w:10}-{w:22}""#,
        ],
        &[
            "CODER_SESSION_API_KEY={w:10}-{w:6}",
            r#"coder_session_api_key: "YOUR_CODER_SESSION_API_KEY""#,
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
            r#"weblateToken := "wlu_{w:36}""#,
            r#"weblate.Client(api_key="wlu_{w:36}")"#,
        ],
        &[
            "WEBLATE_API_KEY=wlu_{w:6}",
            r#"weblate_api_key: "YOUR_WEBLATE_API_KEY""#,
        ],
    ),
    Rule::token(
        "wakatime-api-key",
        "WakaTime",
        "API key",
        &["waka_"],
        "[0-9A-Za-z-]{36,64}",
    )
    .docs("https://wakatime.com/developers")
    .examples(&[r#"const token = "waka_{uuid}";"#], &["waka_{x:8}-{x:4}"]),
    Rule::named(
        "wakatime-api-key-legacy",
        "WakaTime",
        "API key, old form",
        &["wakatime"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://wakatime.com/developers")
    .examples(
        &["export WAKATIME_KEY='{uuid}'", "WAKATIME_KEY={uuid}"],
        &[
            "WAKATIME_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"wakatime_api_key: "YOUR_WAKATIME_API_KEY""#,
        ],
    ),
    Rule::token(
        "chief-tools-token",
        "Chief Tools",
        "access token",
        &["ctp_", "cto_", "ctd_"],
        "[0-9A-Za-z]{36,44}",
    )
    .docs("https://docs.chief.app/")
    .entropy(3.5)
    .examples(
        &[
            "TOKEN=ctp_{w:30}{crc62}",
            "TOKEN=cto_{w:30}{crc62}",
            "TOKEN=ctd_{w:30}{crc62}",
        ],
        &["ctp_{w:20}"],
    ),
];

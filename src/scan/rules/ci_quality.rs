//! Services that look at code: coverage, quality, flaws, licences.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "codecov-token",
        "Codecov",
        "upload or access token",
        &["codecov"],
        "[0-9A-Za-z-]{36}|[0-9A-Za-z]{32}",
    )
    .words(&[
        "token",
        "key",
        "secret",
        "codecov -t",
        "access",
        "-t ",
        "bearer",
    ])
    .docs("https://docs.codecov.com/docs/codecov-tokens")
    .examples(
        &[
            "<codecov_token>{uuid}</codecov_token>",
            "[INFO] request to the codecov API\n[DEBUG] Using token={uuid}",
        ],
        &[
            "CODECOV_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"codecov_api_key: "YOUR_CODECOV_API_KEY""#,
        ],
    ),
    Rule::named(
        "coveralls-repo-token",
        "Coveralls",
        "repository or personal token",
        &["coveralls"],
        "[0-9A-Za-z-]{32,37}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.coveralls.io/api-introduction")
    .entropy(3.3)
    .examples(
        &["export COVERALLS_TOKEN='{w:37}'", "COVERALLS_TOKEN={w:37}"],
        &[
            "COVERALLS_API_KEY={w:6}",
            r#"coveralls_api_key: "YOUR_COVERALLS_API_KEY""#,
        ],
    ),
    Rule::token(
        "sonar-token",
        "SonarQube",
        "token",
        &["squ_", "sqp_", "sqa_"],
        "[0-9a-zA-Z]{40}",
    )
    .docs(concat!(
        "https://docs.sonarsource.com/sonarqube-server/latest/",
        "user-guide/managing-tokens/"
    ))
    .examples(
        &[
            "Authorization: Bearer squ_{x:40}",
            "Authorization: Bearer sqp_{x:40}",
            "Authorization: Bearer sqa_{x:40}",
        ],
        &["token: squ_{x:6}", "token: squ_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "sonar-token-legacy",
        "SonarQube",
        "token, old form",
        &["sonar"],
        "[0-9A-Za-z_=-]{40}",
    )
    .words(&["login", "token", "passw", "secret", "key", "bearer"])
    .docs(concat!(
        "https://docs.sonarsource.com/sonarqube-server/latest/",
        "user-guide/managing-tokens/"
    ))
    .examples(
        &["sonar.login={x:40}", r#"SONAR_TOKEN: "{x:40}""#],
        &["sonar.projectKey={x:36}", "SONAR_TOKEN={x:36}"],
    ),
    Rule::named(
        "codeclimate-token",
        "Code Climate",
        "API or reporter token",
        &[
            "codeclimate",
            "code_climate",
            "cc_test_reporter",
            "code-climate",
            "qlty",
        ],
        "[0-9a-f]{64}|[0-9a-f]{40}",
    )
    .words(&["token", "key", "reporter", "secret", "api", "bearer"])
    .docs("https://docs.codeclimate.com/docs/finding-your-test-coverage-token")
    .examples(
        &[
            r#"codeclimateToken := "{x:64}""#,
            r#"codeclimate.Client(token="{x:64}")"#,
        ],
        &[
            "CODECLIMATE_API_KEY={x:6}",
            r#"codeclimate_api_key: "YOUR_CODECLIMATE_API_KEY""#,
        ],
    ),
    Rule::named(
        "codacy-api-token",
        "Codacy",
        "API or project token",
        &["codacy"],
        "[0-9A-Za-z]{20,24}|[0-9a-f]{32}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.codacy.com/codacy-api/api-tokens/")
    .examples(
        &[
            "<codacy_token>{w:20}</codacy_token>",
            "[INFO] request to the codacy API\n[DEBUG] Using token={w:20}",
        ],
        &[
            "CODACY_API_KEY={w:6}",
            r#"codacy_api_key: "YOUR_CODACY_API_KEY""#,
        ],
    ),
    Rule::token(
        "deepsource-token",
        "DeepSource",
        "personal access token",
        &["dsp_"],
        "[0-9A-Za-z]{40,80}",
    )
    .docs("https://docs.deepsource.com/docs/developers/api/overview")
    .examples(&[r#""key": "dsp_{x:60}""#], &["dsp_{x:20}"]),
    Rule::text(
        "deepsource-dsn",
        "DeepSource",
        "address with a secret",
        &["deepsource.io", "deepsource.com"],
        r"https://(?P<secret>[0-9a-f]{32})@(?:app\.)?deepsource\.(?:io|com)",
    )
    .docs("https://docs.deepsource.com/docs/analyzers-test-coverage")
    .entropy(3.0)
    .examples(
        &["DEEPSOURCE_DSN=https://{x:32}@app.deepsource.com"],
        &["https://app.deepsource.com/gh/a/b"],
    ),
    Rule::named(
        "fossa-api-key",
        "FOSSA",
        "API key",
        &["fossa"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.fossa.com/docs/api-reference")
    .examples(
        &[
            r#"fossa.Client(api_key="{x:32}")"#,
            "fossa:\n  api_key: \"{x:32}\"",
        ],
        &[
            "FOSSA_API_KEY={x:29}",
            r#"fossa_api_key: "YOUR_FOSSA_API_KEY""#,
        ],
    ),
    Rule::named(
        "mend-token",
        "Mend",
        "organization or user key",
        &[
            "whitesource",
            "mend_api",
            "wss_apikey",
            "wss_userkey",
            "mend_user",
            "ws_apikey",
            "ws_userkey",
        ],
        "[0-9A-Za-z]{64}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://docs.mend.io/")
    .examples(
        &[
            "[INFO] request to the whitesource API\n[DEBUG] Using key={x:64}",
            r#""whitesource_key": "{x:64}","#,
        ],
        &[
            "WHITESOURCE_API_KEY={x:61}",
            r#"whitesource_api_key: "YOUR_WHITESOURCE_API_KEY""#,
        ],
    ),
    Rule::token(
        "infracost-api-key",
        "Infracost",
        "API key",
        &["ico-"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.infracost.io/docs/")
    .examples(
        &["Authorization: Bearer ico-{w:32}"],
        &["token: ico-{w:29}", "token: ico-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "coderabbit-api-key",
        "CodeRabbit",
        "API key",
        &["cr-"],
        "[0-9a-f]{48,80}",
    )
    .docs("https://docs.coderabbit.ai/")
    .examples(&[r#"const token = "cr-{x:48}";"#], &["cr-{x:20}"]),
    Rule::named(
        "codescene-token",
        "CodeScene",
        "token",
        &["codescene", "cs_access_token"],
        "[0-9A-Za-z+/_=-]{40,120}",
    )
    .docs("https://codescene.io/docs/")
    .entropy(3.8)
    .examples(
        &[
            r#"codesceneToken := "{b:60}""#,
            r#"codescene.Client(api_key="{b:60}")"#,
        ],
        &["CODESCENE_TOKEN={b:20}"],
    ),
];

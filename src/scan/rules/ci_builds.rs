//! More services that build, and what makes builds faster.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "gocd-access-token",
        "GoCD",
        "access token",
        &["gocd"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.gocd.org/current/configuration/access_tokens.html")
    .examples(
        &["export GOCD_TOKEN='{x:40}'", "GOCD_API_KEY={x:40}"],
        &[
            "GOCD_API_KEY={x:37}",
            r#"gocd_api_key: "YOUR_GOCD_API_KEY""#,
        ],
    ),
    Rule::named(
        "woodpecker-token",
        "Woodpecker",
        "access token",
        &["woodpecker"],
        "[0-9A-Za-z]{32}|[0-9A-F]{52}==",
    )
    .words(&["token", "secret", "key", "bearer"])
    .docs("https://woodpecker-ci.org/docs/usage/secrets")
    .examples(
        &[
            r#"woodpecker.Client(token="{w:32}")"#,
            "woodpecker:\n  token: \"{w:32}\"",
        ],
        &[
            "WOODPECKER_API_KEY={w:6}",
            r#"woodpecker_api_key: "YOUR_WOODPECKER_API_KEY""#,
        ],
    ),
    Rule::token(
        "octopus-deploy-api-key",
        "Octopus Deploy",
        "API key",
        &["API-"],
        "[0-9A-Z]{26}",
    )
    .docs("https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key")
    .entropy(3.0)
    .examples(
        &["Authorization: Bearer API-{N:26}"],
        &["API-{N:18}", "API-XXXXXXXXXXXXXXXXXXXXXXXXXX"],
    ),
    Rule::token(
        "mergify-application-key",
        "Mergify",
        "application key",
        &["mergify_application_key_"],
        "[0-9A-Za-z_-]{40,200}",
    )
    .docs("https://docs.mergify.com/api-usage/")
    .examples(
        &[r#"const token = "mergify_application_key_{u:60}";"#],
        &["mergify_application_key_{u:20}"],
    ),
    Rule::token(
        "depot-token",
        "Depot",
        "token",
        &["depot_project_", "depot_org_", "depot_user_"],
        "[0-9a-f]{40,80}",
    )
    .docs("https://depot.dev/docs/cli/authentication")
    .examples(
        &[
            r#""key": "depot_project_{x:64}""#,
            r#""key": "depot_org_{x:64}""#,
            r#""key": "depot_user_{x:64}""#,
        ],
        &["depot_project_{x:20}"],
    ),
    Rule::named(
        "nx-cloud-token",
        "Nx Cloud",
        "access token",
        &["nx_cloud", "nxcloud", "nx-cloud"],
        "[0-9A-Za-z+/]{48,80}={0,2}",
    )
    .words(&["token", "bearer"])
    .docs("https://nx.dev/ci/recipes/security/access-tokens")
    .examples(
        &["NX_CLOUD_ACCESS_TOKEN={b:64}"],
        &["NX_CLOUD_ACCESS_TOKEN={b:30}"],
    ),
    Rule::named(
        "turborepo-token",
        "Turborepo",
        "remote cache token",
        &["turbo_token", "turborepo", "turbo-token"],
        "[0-9A-Za-z]{24}",
    )
    .words(&["token", "bearer"])
    .docs("https://turbo.build/repo/docs/core-concepts/remote-caching")
    .entropy(3.4)
    .examples(
        &[
            r#"turbo_tokenToken := "{w:24}""#,
            r#"turbo_token.Client(token="{w:24}")"#,
        ],
        &[
            "TURBO_TOKEN_API_KEY={w:6}",
            r#"turbo_token_api_key: "YOUR_TURBO_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "develocity-access-key",
        "Develocity",
        "access key",
        &["develocity", "gradle_enterprise", "gradle.enterprise"],
        "(?:[0-9A-Za-z.-]{4,100}=)?[0-9a-z]{52}",
    )
    .words(&["key", "bearer"])
    .docs("https://docs.gradle.com/develocity/gradle-plugin/")
    .examples(
        &[
            "<develocity_key>{n:52}</develocity_key>",
            "[INFO] request to the develocity API\n[DEBUG] Using key={n:52}",
        ],
        &[
            "DEVELOCITY_API_KEY={n:6}",
            r#"develocity_api_key: "YOUR_DEVELOCITY_API_KEY""#,
        ],
    ),
    Rule::named(
        "cirrus-ci-token",
        "Cirrus CI",
        "API token",
        &[
            "cirrus_token",
            "cirrus_api",
            "cirrusci",
            "cirrus-ci",
            "cirrus_ci",
        ],
        "[0-9A-Za-z]{52}",
    )
    .docs("https://cirrus-ci.org/api/")
    .examples(
        &[
            "export CIRRUS_TOKEN_TOKEN='{n:52}'",
            "CIRRUS_TOKEN_API_KEY={n:52}",
        ],
        &[
            "CIRRUS_TOKEN_API_KEY={n:49}",
            r#"cirrus_token_api_key: "YOUR_CIRRUS_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "harness-token-legacy",
        "Harness",
        "API key, old form",
        &["harness"],
        "[0-9A-Za-z+/]{68,100}={0,2}",
    )
    .docs(concat!(
        "https://developer.harness.io/docs/platform/automation/api/",
        "add-and-manage-api-keys/"
    ))
    .entropy(4.0)
    .examples(
        &[
            r#""harness_token": "{b:70}","#,
            "export HARNESS_TOKEN='{b:70}'",
        ],
        &["HARNESS_API_KEY={b:30}"],
    ),
    Rule::token(
        "harness-token",
        "Harness",
        "personal or service account token",
        &["pat.", "sat."],
        r"[0-9A-Za-z_-]{22}\.[0-9a-f]{24}\.[0-9A-Za-z]{20}",
    )
    .docs(concat!(
        "https://developer.harness.io/docs/platform/automation/api/",
        "add-and-manage-api-keys/"
    ))
    .examples(
        &[
            r#""key": "pat.{u:22}.{x:24}.{w:20}""#,
            r#""key": "sat.{u:22}.{x:24}.{w:20}""#,
        ],
        &["pat.{u:22}.{x:20}.{w:20}"],
    ),
    Rule::named(
        "buddy-token",
        "Buddy",
        "access token",
        &[
            "buddy_token",
            "buddy_api",
            "buddyworks",
            "buddy.works",
            "buddy-token",
        ],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://buddy.works/docs/api/getting-started/oauth2/personal-access-token")
    .examples(
        &[
            "<buddy_tokenSecret>{uuid}</buddy_tokenSecret>",
            "[INFO] request to the buddy_token API\n[DEBUG] Using Key={uuid}",
        ],
        &[
            "BUDDY_TOKEN_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"buddy_token_api_key: "YOUR_BUDDY_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "codeship-token",
        "CodeShip",
        "key or token",
        &["codeship"],
        concat!(
            "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}",
            "-[0-9A-Za-z]{12}|[0-9a-f]{40}"
        ),
    )
    .words(&["key", "token", "secret", "passw", "bearer"])
    .docs("https://docs.cloudbees.com/docs/cloudbees-codeship/latest/")
    .examples(
        &[
            r#"codeshipKey := "{uuid}""#,
            r#"codeship.Client(key="{uuid}")"#,
        ],
        &[
            "CODESHIP_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"codeship_api_key: "YOUR_CODESHIP_API_KEY""#,
        ],
    ),
];

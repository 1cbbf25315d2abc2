//! Feature flags, and tools for the interfaces of programs.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "launchdarkly-key",
        "LaunchDarkly",
        "SDK key or API access token",
        &["sdk-", "api-", "rel-"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .docs("https://launchdarkly.com/docs/home/account/api")
    .examples(
        &["TOKEN=sdk-{uuid}", "TOKEN=api-{uuid}", "TOKEN=rel-{uuid}"],
        &["mob-{uuid}", "sdk-{x:8}-{x:4}"],
    ),
    Rule::named(
        "launchdarkly-token",
        "LaunchDarkly",
        "access token, old form",
        &[
            "launchdarkly",
            "launch_darkly",
            "launch-darkly",
            "ld_access",
            "ld_api",
        ],
        concat!(
            "[0-9A-Za-z_=-]{40}|(?:api|sdk|mob|rel)-[0-9A-Za-z]{8}",
            "-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"
        ),
    )
    .words(&[])
    .docs("https://launchdarkly.com/docs/home/account/api")
    .entropy(3.5)
    .examples(
        &["LAUNCHDARKLY_TOKEN={u:40}", r#""launchdarkly": "{u:40}""#],
        &[
            "LAUNCHDARKLY_API_KEY={u:6}",
            r#"launchdarkly_api_key: "YOUR_LAUNCHDARKLY_API_KEY""#,
        ],
    ),
    Rule::named(
        "splitio-api-key",
        "Split",
        "API key",
        &["splitio", "split_io", "split.io", "split_api", "split_sdk"],
        "[0-9a-z]{36,56}",
    )
    .docs("https://docs.split.io/reference/api-overview")
    .entropy(3.5)
    .examples(
        &[
            "[INFO] request to the splitio API\n[DEBUG] Using Key={n:50}",
            r#""splitio_token": "{n:50}","#,
        ],
        &["SPLITIO_API_KEY={n:20}"],
    ),
    Rule::named(
        "unleash-api-token",
        "Unleash",
        "API token",
        &["unleash"],
        r"(?:[0-9a-z_-]{1,40}|\*|\[\]):(?:[0-9a-z_-]{1,40}|\*)\.[0-9a-f]{40,64}",
    )
    .words(&["token", "key", "auth", "secret"])
    .docs("https://docs.getunleash.io/reference/api-tokens-and-client-keys")
    .examples(
        &[
            "UNLEASH_API_TOKEN=default:development.{x:56}",
            "unleash:\n  token: \"*:*.{x:56}\"",
        ],
        &["UNLEASH_TOKEN=default:development.{x:20}"],
    ),
    Rule::named(
        "flagsmith-server-key",
        "Flagsmith",
        "server-side environment key",
        &["flagsmith"],
        r"ser\.[0-9A-Za-z]{20,24}",
    )
    .docs("https://docs.flagsmith.com/clients/server-side")
    .examples(
        &[
            "flagsmith:\n  api_key: \"ser.{w:22}\"",
            "<flagsmithSecret>ser.{w:22}</flagsmithSecret>",
        ],
        &["FLAGSMITH_ENVIRONMENT_KEY={w:22}"],
    ),
    Rule::token(
        "configcat-sdk-key",
        "ConfigCat",
        "SDK key",
        &["configcat-sdk-1/"],
        "[0-9A-Za-z_-]{22}/[0-9A-Za-z_-]{22}",
    )
    .docs("https://configcat.com/docs/")
    .examples(
        &["TOKEN=configcat-sdk-1/{u:22}/{u:22}"],
        &[
            "token: configcat-sdk-1/{u:6}/{u:22}",
            "token: configcat-sdk-1/xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "configcat-sdk-key-legacy",
        "ConfigCat",
        "SDK key, old form",
        &["configcat"],
        "[0-9A-Za-z_-]{22}/[0-9A-Za-z_-]{22}",
    )
    .docs("https://configcat.com/docs/")
    .entropy(3.7)
    .examples(
        &[
            r#"configcatToken := "{u:22}/{u:22}""#,
            r#"configcat.Client(api_key="{u:22}/{u:22}")"#,
        ],
        &[
            "CONFIGCAT_API_KEY={u:6}/{u:22}",
            r#"configcat_api_key: "YOUR_CONFIGCAT_API_KEY""#,
        ],
    ),
    Rule::token(
        "devcycle-sdk-key",
        "DevCycle",
        "SDK key",
        &["dvc_server_", "dvc_client_", "dvc_mobile_"],
        "[A-Za-z]{0,12}[0-9][0-9A-Za-z]{7,60}(?:_[0-9A-Za-z]{4,40})?",
    )
    .docs("https://docs.devcycle.com/essentials/keys")
    .examples(
        &[
            "Authorization: Bearer dvc_server_{x:32}_{x:7}",
            "Authorization: Bearer dvc_client_{x:32}_{x:7}",
            "Authorization: Bearer dvc_mobile_{x:32}_{x:7}",
        ],
        &[
            "dvc_server_xxxxxxxxxx",
            "dvc_server_api_token",
            "dvc_client_initialize",
        ],
    ),
    Rule::named(
        "growthbook-secret",
        "GrowthBook",
        "secret key",
        &["growthbook", "gb_api", "gb_secret", "secret_admin"],
        "secret_(?:(?:admin|readonly|user)_)?[0-9A-Za-z+/=]{20,70}",
    )
    .docs("https://docs.growthbook.io/api/")
    .examples(
        &[
            "export GROWTHBOOK_TOKEN='secret_admin_{w:40}'",
            "GROWTHBOOK_API_KEY=secret_admin_{w:40}",
        ],
        &["GROWTHBOOK_CLIENT_KEY=sdk-{w:16}"],
    ),
    Rule::named(
        "optimizely-token",
        "Optimizely",
        "personal access token",
        &["optimizely"],
        "2:[0-9A-Za-z_-]{40,80}|[0-9A-Za-z_-]{54}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.developers.optimizely.com/")
    .entropy(3.7)
    .examples(
        &[
            r#"optimizely.Client(token="2:{u:54}")"#,
            "optimizely:\n  token: \"2:{u:54}\"",
        ],
        &["OPTIMIZELY_SDK_KEY={w:22}"],
    ),
    Rule::named(
        "statsig-key",
        "Statsig",
        "server secret or console key",
        &["statsig"],
        "(?:secret|console)-[0-9A-Za-z]{30,60}",
    )
    .docs("https://docs.statsig.com/sdk-keys/api-keys/")
    .examples(
        &[
            "[INFO] request to the statsig API\n[DEBUG] Using Key=secret-{w:43}",
            r#""statsig_token": "secret-{w:43}","#,
        ],
        &["STATSIG_KEY=client-{w:43}"],
    ),
    Rule::token(
        "postman-api-key",
        "Postman",
        "API key",
        &["PMAK-"],
        "[0-9A-Fa-f]{24}-[0-9A-Fa-f]{34}|[0-9A-Za-z]{59}",
    )
    .docs("https://learning.postman.com/docs/developer/postman-api/authentication/")
    .examples(
        &[r#"token: "PMAK-{x:24}-{x:34}""#],
        &[
            "token: PMAK-{x:24}-{x:6}",
            "token: PMAK-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "postman-collection-token",
        "Postman",
        "collection access key",
        &["PMAT-"],
        "[0-9A-Za-z]{26}",
    )
    .docs("https://learning.postman.com/docs/developer/postman-api/authentication/")
    .examples(
        &["Authorization: Bearer PMAT-{N:26}"],
        &["token: PMAT-{N:6}", "token: PMAT-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "rapidapi-key",
        "RapidAPI",
        "key",
        &["rapidapi", "rapid_api", "x-rapidapi", "rapid-api"],
        "[0-9A-Za-z_-]{50}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://docs.rapidapi.com/docs/keys")
    .entropy(3.5)
    .examples(
        &[
            r#""rapidapi_key": "{u:50}","#,
            "export RAPIDAPI_KEY='{u:50}'",
        ],
        &[
            "RAPIDAPI_API_KEY={u:6}",
            r#"rapidapi_api_key: "YOUR_RAPIDAPI_API_KEY""#,
        ],
    ),
    Rule::text(
        "rapidapi-key-by-form",
        "RapidAPI",
        "key",
        &["jsn"],
        r"\b(?P<secret>[0-9a-z]{10}msh[0-9a-z]{15}p1[0-9a-z]{5,6}jsn[0-9a-z]{12})\b",
    )
    .docs("https://docs.rapidapi.com/docs/keys")
    .entropy(3.0)
    .examples(
        &[r#""X-Key": "{x:10}msh{x:15}p1{x:5}cjsn{x:12}""#],
        &["{x:10}msh{x:12}jsn{x:12}"],
    ),
    Rule::token(
        "zuplo-api-key",
        "Zuplo",
        "consumer API key",
        &["zpka_"],
        "[0-9a-z]{32}_[0-9a-f]{8}",
    )
    .docs("https://zuplo.com/docs/articles/api-key-management")
    .examples(
        &[r#""key": "zpka_{n:32}_{x:8}""#],
        &[
            "token: zpka_{n:6}_{x:8}",
            "token: zpka_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "unkey-root-key",
        "Unkey",
        "root key",
        &["unkey_"],
        "[0-9A-Za-z]{20,40}",
    )
    .docs("https://www.unkey.com/docs/security/root-keys")
    .entropy(3.2)
    .examples(&["TOKEN=unkey_{w:24}"], &["unkey_{w:9}"]),
    Rule::named(
        "anypoint-client-secret",
        "MuleSoft",
        "Anypoint client secret",
        &["anypoint", "mulesoft"],
        concat!(
            "[0-9A-Za-z]{32}|[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}",
            "-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"
        ),
    )
    .words(&["secret", "token", "passw", "key", "bearer"])
    .docs("https://docs.mulesoft.com/access-management/connected-apps-overview")
    .examples(
        &["export ANYPOINT_SECRET='{x:32}'", "ANYPOINT_SECRET={x:32}"],
        &[
            "ANYPOINT_API_KEY={x:6}",
            r#"anypoint_api_key: "YOUR_ANYPOINT_API_KEY""#,
        ],
    ),
    Rule::named(
        "swaggerhub-api-key",
        "SwaggerHub",
        "API key",
        &["swaggerhub", "swagger_hub"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs(concat!(
        "https://support.smartbear.com/swaggerhub/docs/en/",
        "integrations/swaggerhub-api.html"
    ))
    .examples(
        &[
            "[INFO] request to the swaggerhub API\n[DEBUG] Using Key={uuid}",
            r#""swaggerhub_token": "{uuid}","#,
        ],
        &[
            "SWAGGERHUB_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"swaggerhub_api_key: "YOUR_SWAGGERHUB_API_KEY""#,
        ],
    ),
    Rule::named(
        "speakeasy-api-key",
        "Speakeasy",
        "API key",
        &["speakeasy"],
        "[0-9A-Za-z]{40,60}",
    )
    .docs("https://www.speakeasy.com/docs")
    .entropy(3.6)
    .examples(
        &["SPEAKEASY_API_KEY={w:44}", r#"speakeasyToken := "{w:44}""#],
        &["SPEAKEASY_API_KEY={w:20}"],
    ),
];

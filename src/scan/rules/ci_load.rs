//! Services that test under load.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "k6-cloud-token",
        "k6",
        "cloud token",
        &["k6_cloud", "k6cloud", "k6_token", "k6-cloud", "loadimpact"],
        "[0-9A-Za-z]{64}",
    )
    .docs(concat!(
        "https://grafana.com/docs/grafana-cloud/testing/k6/",
        "author-run/tokens-and-cli-authentication/"
    ))
    .examples(
        &[
            "<k6_cloudSecret>{x:64}</k6_cloudSecret>",
            "[INFO] request to the k6_cloud API\n[DEBUG] Using Key={x:64}",
        ],
        &[
            "K6_CLOUD_API_KEY={x:61}",
            r#"k6_cloud_api_key: "YOUR_K6_CLOUD_API_KEY""#,
        ],
    ),
    Rule::named(
        "blazemeter-api-key",
        "BlazeMeter",
        "API key",
        &["blazemeter"],
        "[0-9a-f]{24}:[0-9a-f]{80}|[0-9a-f]{80}|[0-9a-f]{24}",
    )
    .docs("https://help.blazemeter.com/apidocs/")
    .examples(
        &[
            "export BLAZEMETER_TOKEN='{x:24}:{x:80}'",
            "BLAZEMETER_API_KEY={x:24}:{x:80}",
        ],
        &[
            "BLAZEMETER_API_KEY={x:40}",
            r#"blazemeter_api_key: "YOUR_BLAZEMETER_KEY""#,
        ],
    ),
    Rule::named(
        "loadmill-token",
        "Loadmill",
        "API token",
        &["loadmill"],
        "[0-9A-Za-z_.-]{40,250}",
    )
    .docs("https://docs.loadmill.com/")
    .entropy(3.7)
    .examples(
        &[
            r#"loadmill.Client(api_key="{u:60}")"#,
            "loadmill:\n  api_key: \"{u:60}\"",
        ],
        &["LOADMILL_TOKEN={u:20}"],
    ),
];

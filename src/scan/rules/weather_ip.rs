//! Weather, air and addresses of the internet: OpenWeather, AccuWeather, ipstack and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "ipinfodb-api-key",
        "IPinfoDB",
        "API key",
        &["ipinfodb"],
        "[0-9a-z]{64}",
    )
    .docs("https://ipinfodb.com/api")
    .examples(
        &[
            "ipinfodb = Client(api_key=\"{n:64}\")",
            "--set ipinfodb.token={n:64}",
        ],
        &["IPINFODB_TOKEN=${{{{ secrets.IPINFODB_TOKEN }}"],
    ),
    Rule::named(
        "ipapi-access-key",
        "ipapi",
        "access key",
        &["ipapi"],
        "[0-9a-z]{32}",
    )
    .docs("https://ipapi.com/documentation")
    .examples(
        &[
            "config.ipapi_token = \"{n:32}\"",
            "IPAPI_AUTH_TOKEN: {n:32}",
        ],
        &["IPAPI_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "ipqualityscore-api-key",
        "IPQualityScore",
        "API key",
        &["ipquality"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.ipqualityscore.com/documentation/overview")
    .examples(
        &[
            "<ipqualityApiKey>{w:32}</ipqualityApiKey>",
            "IPQUALITY_SECRET: \"{w:32}\"",
        ],
        &["IPQUALITY_KEY = \"{w:29}\""],
    ),
    Rule::named(
        "maxmind-legacy-license-key",
        "MaxMind",
        "license key (older form)",
        &["maxmind", "geoip", "geolite"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://support.maxmind.com/hc/en-us/articles/4407111582235")
    .words(&["license", "licence", "key"])
    .examples(
        &["MAXMIND_LICENSE={w:16}", "\"geoip_key\": \"{w:16}\""],
        &["maxmindToken = \"{w:13}\""],
    ),
    Rule::text(
        "maxmind-license-key",
        "MaxMind",
        "license key",
        &["_mmk"],
        "(?:^|[^0-9A-Za-z])(?P<secret>[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk)(?:[^0-9A-Za-z]|$)",
    )
    .docs("https://support.maxmind.com/hc/en-us/articles/4407111582235")
    .entropy(3.0)
    .examples(
        &["MAXMIND_LICENSE_KEY={w:6}_{w:29}_mmk"],
        &["{w:6}_{w:10}_mmk"],
    ),
];

//! What is known of an address on the internet: ipinfo, ipstack, MaxMind and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "ipinfo-access-token",
        "ipinfo",
        "access token",
        &["ipinfo"],
        "[0-9a-f]{14}",
    )
    .docs("https://ipinfo.io/developers")
    .words(&["token", "key", "secret"])
    .entropy(2.4)
    .examples(
        &[
            "ipinfo:\n  token: \"{x:14}\"",
            "let ipinfo_secret = \"{x:14}\";",
        ],
        &["IPINFO_TOKEN={x:10}"],
    ),
    Rule::named(
        "ipstack-access-key",
        "ipstack",
        "access key",
        &["ipstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://ipstack.com/documentation")
    .examples(
        &[
            "config.ipstack_token = \"{x:32}\"",
            "IPSTACK_AUTH_TOKEN: {x:32}",
        ],
        &["IPSTACK_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "ipgeolocation-api-key",
        "ipgeolocation",
        "API key",
        &["ipgeolocation"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://ipgeolocation.io/documentation.html")
    .examples(
        &[
            "IPGEOLOCATION_API_KEY={n:32}",
            "\"ipgeolocationToken\": \"{n:32}\"",
        ],
        &["IPGEOLOCATION_API_KEY={n:29}"],
    ),
    Rule::named(
        "positionstack-access-key",
        "positionstack",
        "access key",
        &["positionstack"],
        "[0-9A-Za-z_]{32}",
    )
    .docs("https://positionstack.com/documentation")
    .examples(
        &[
            "positionstack:\n  api_key: {x:32}",
            "const positionstackApiKey = '{x:32}';",
        ],
        &["positionstackToken = \"{x:29}\""],
    ),
    Rule::named(
        "ipify-api-key",
        "ipify",
        "API key",
        &["ipify"],
        "(?:at_[0-9A-Za-z]{29}|[0-9A-Za-z_-]{32})",
    )
    .docs("https://geo.ipify.org/docs")
    .examples(
        &[
            "export IPIFY_TOKEN='at_{w:29}'",
            "ipify_api_key := \"at_{w:29}\"",
        ],
        &["ipify_secret: at_{w:26}"],
    ),
    Rule::named(
        "ipdata-api-key",
        "ipdata",
        "API key",
        &["ipdata"],
        "[0-9A-Za-z]{56}",
    )
    .docs("https://docs.ipdata.co/docs/authentication")
    .examples(
        &[
            "<ipdataApiKey>{x:56}</ipdataApiKey>",
            "IPDATA_SECRET: \"{x:56}\"",
        ],
        &["IPDATA_KEY = \"{x:53}\""],
    ),
    Rule::named(
        "vpnapi-api-key",
        "VPNAPI",
        "API key",
        &["vpnapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://vpnapi.io/api-documentation")
    .examples(
        &["vpnapi.api.key={w:32}", "VPNAPI_KEY = \"{w:32}\""],
        &["vpnapi_api_key: \"YOUR_VPNAPI_API_KEY\""],
    ),
    Rule::named(
        "abstract-api-key",
        "Abstract",
        "API key",
        &["abstractapi", "abstract_api", "abstract-api"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.abstractapi.com/")
    .examples(
        &[
            "abstractapi = Client(api_key=\"{n:32}\")",
            "--set abstract_api.token={n:32}",
        ],
        &["abstractapiToken = \"{n:29}\""],
    ),
    Rule::named(
        "country-layer-access-key",
        "Country Layer",
        "access key",
        &["countrylayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://countrylayer.com/documentation")
    .examples(
        &[
            "\"countrylayer_access_token\":\"{n:32}\"",
            "set COUNTRYLAYER_API_KEY={n:32}",
        ],
        &["COUNTRYLAYER_KEY=<your countrylayer key>"],
    ),
];

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
        &["ipinfo_token: {x:14}", "IPINFO_SECRET = '{x:14}'"],
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
            "\"ipstack_access_token\":\"{x:32}\"",
            "set IPSTACK_API_KEY={x:32}",
        ],
        &["IPSTACK_KEY=<your ipstack key>"],
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
            "config.ipgeolocation_token = \"{n:32}\"",
            "IPGEOLOCATION_AUTH_TOKEN: {n:32}",
        ],
        &["IPGEOLOCATION_KEY = \"{n:29}\""],
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
            "POSITIONSTACK_API_KEY={x:32}",
            "\"positionstackToken\": \"{x:32}\"",
        ],
        &["POSITIONSTACK_API_KEY={x:29}"],
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
            "ipify:\n  api_key: at_{w:29}",
            "const ipifyApiKey = 'at_{w:29}';",
        ],
        &["ipifyToken = \"at_{w:26}\""],
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
            "export IPDATA_TOKEN='{x:56}'",
            "ipdata_api_key := \"{x:56}\"",
        ],
        &["ipdata_secret: {x:53}"],
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
        &[
            "<vpnapiApiKey>{w:32}</vpnapiApiKey>",
            "VPNAPI_SECRET: \"{w:32}\"",
        ],
        &["VPNAPI_KEY = \"{w:29}\""],
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
            "abstractapi.api.key={n:32}",
            "ABSTRACT_API_KEY = \"{n:32}\"",
        ],
        &["abstractapi_api_key: \"YOUR_ABSTRACTAPI_API_KEY\""],
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
            "countrylayer = Client(api_key=\"{n:32}\")",
            "--set countrylayer.token={n:32}",
        ],
        &["countrylayerToken = \"{n:29}\""],
    ),
];

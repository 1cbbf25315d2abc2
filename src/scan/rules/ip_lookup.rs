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
        "ipinfodb-api-key",
        "IPinfoDB",
        "API key",
        &["ipinfodb"],
        "[0-9a-z]{64}",
    )
    .docs("https://ipinfodb.com/api")
    .examples(
        &["ipinfodb.api.key={n:64}", "IPINFODB_KEY = \"{n:64}\""],
        &["IPINFODB_API_KEY={n:61}"],
    ),
    Rule::named(
        "ipstack-access-key",
        "ipstack",
        "access key",
        &["ipstack"],
        "[0-9a-f]{32}",
    )
    .docs("https://ipstack.com/documentation")
    .examples(
        &[
            "ipstack = Client(api_key=\"{x:32}\")",
            "--set ipstack.token={x:32}",
        ],
        &["IPSTACK_TOKEN=${{{{ secrets.IPSTACK_TOKEN }}"],
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
            "\"ipapi_access_token\":\"{n:32}\"",
            "set IPAPI_API_KEY={n:32}",
        ],
        &["IPAPI_KEY=<your ipapi key>"],
    ),
    Rule::named(
        "ipgeolocation-api-key",
        "ipgeolocation",
        "API key",
        &["ipgeolocation"],
        "[0-9a-z]{32}",
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
        "ipqualityscore-api-key",
        "IPQualityScore",
        "API key",
        &["ipquality"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.ipqualityscore.com/documentation/overview")
    .examples(
        &[
            "export IPQUALITY_TOKEN='{w:32}'",
            "ipquality_api_key := \"{w:32}\"",
        ],
        &["ipquality_secret: {w:29}"],
    ),
    Rule::named(
        "ipdata-api-key",
        "ipdata",
        "API key",
        &["ipdata"],
        "[0-9a-f]{56}",
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
        "maxmind-legacy-license-key",
        "MaxMind",
        "license key (older form)",
        &["maxmind", "geoip", "geolite"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://support.maxmind.com/hc/en-us/articles/4407111582235")
    .words(&["license", "licence", "key"])
    .examples(
        &[
            "maxmind:\n  license: \"{w:16}\"",
            "let geoip_key = \"{w:16}\";",
        ],
        &["maxmind_api_key: \"YOUR_MAXMIND_API_KEY\""],
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
            "vpnapi = Client(api_key=\"{w:32}\")",
            "--set vpnapi.token={w:32}",
        ],
        &["vpnapiToken = \"{w:29}\""],
    ),
    Rule::named(
        "abstract-api-key",
        "Abstract",
        "API key",
        &["abstractapi", "abstract_api", "abstract-api"],
        "[0-9a-z]{32}",
    )
    .docs("https://docs.abstractapi.com/")
    .examples(
        &[
            "\"abstractapi_access_token\":\"{n:32}\"",
            "set ABSTRACT_API_API_KEY={n:32}",
        ],
        &["ABSTRACTAPI_KEY=<your abstractapi key>"],
    ),
    Rule::named(
        "country-layer-access-key",
        "Country Layer",
        "access key",
        &["countrylayer"],
        "[0-9a-z]{32}",
    )
    .docs("https://countrylayer.com/documentation")
    .examples(
        &[
            "config.countrylayer_token = \"{n:32}\"",
            "COUNTRYLAYER_AUTH_TOKEN: {n:32}",
        ],
        &["countrylayer_api_key: ****************"],
    ),
];

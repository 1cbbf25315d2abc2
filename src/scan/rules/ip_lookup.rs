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
        &["IPINFO_TOKEN={x:14}", "\"ipinfo_secret\": \"{x:14}\""],
        &["IPINFO_TOKEN={x:10}"],
    ),
    Rule::named(
        "ipinfodb-api-key",
        "IPinfoDB",
        "API key",
        &["ipinfodb"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://ipinfodb.com/api")
    .examples(
        &[
            "<ipinfodbApiKey>{n:64}</ipinfodbApiKey>",
            "IPINFODB_SECRET: \"{n:64}\"",
        ],
        &["IPINFODB_KEY = \"{n:61}\""],
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
        &["ipstack.api.key={x:32}", "IPSTACK_KEY = \"{x:32}\""],
        &["ipstack_api_key: \"YOUR_IPSTACK_API_KEY\""],
    ),
    Rule::named(
        "ipapi-access-key",
        "ipapi",
        "access key",
        &["ipapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://ipapi.com/documentation")
    .examples(
        &[
            "ipapi = Client(api_key=\"{n:32}\")",
            "--set ipapi.token={n:32}",
        ],
        &["ipapiToken = \"{n:29}\""],
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
            "\"ipgeolocation_access_token\":\"{n:32}\"",
            "set IPGEOLOCATION_API_KEY={n:32}",
        ],
        &["IPGEOLOCATION_KEY=<your ipgeolocation key>"],
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
            "config.positionstack_token = \"{x:32}\"",
            "POSITIONSTACK_AUTH_TOKEN: {x:32}",
        ],
        &["positionstack_api_key: ****************"],
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
        &["IPIFY_API_KEY=at_{w:29}", "\"ipifyToken\": \"at_{w:29}\""],
        &["IPIFY_API_KEY=at_{w:26}"],
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
            "ipquality:\n  api_key: {w:32}",
            "const ipqualityApiKey = '{w:32}';",
        ],
        &["ipqualityToken = \"{w:29}\""],
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
        "maxmind-legacy-license-key",
        "MaxMind",
        "license key (older form)",
        &["maxmind", "geoip", "geolite"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://support.maxmind.com/hc/en-us/articles/4407111582235")
    .words(&["key=", "license", "licence", "key"])
    .examples(
        &["MAXMIND_LICENSE={w:16}", "\"geoip_key\": \"{w:16}\""],
        &["MAXMIND_KEY = \"{w:13}\""],
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
        &["ABSTRACTAPI_TOKEN=${{{{ secrets.ABSTRACTAPI_TOKEN }}"],
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
        &["countrylayer_secret: {n:29}"],
    ),
];

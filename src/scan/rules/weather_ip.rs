//! Weather, air and addresses of the internet: OpenWeather, AccuWeather, ipstack and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "openweather-api-key",
        "OpenWeather",
        "API key",
        &["openweather", "pyowm", "owm_"],
        "[0-9a-z]{32}",
    )
    .docs("https://openweathermap.org/appid")
    .words(&["key", "token", "secret", "api", "appid"])
    .examples(
        &[
            "OPENWEATHER_API_KEY={x:32}",
            "http://api.openweathermap.org/data/2.5/weather?appid={x:32}",
        ],
        &["OPENWEATHER_API_KEY={x:30}"],
    ),
    Rule::named(
        "accuweather-api-key",
        "AccuWeather",
        "API key",
        &["accuweather"],
        "[0-9A-Za-z%]{32,35}",
    )
    .docs("https://developer.accuweather.com/getting-started")
    .examples(
        &[
            "config.accuweather_token = \"{w:32}\"",
            "ACCUWEATHER_AUTH_TOKEN: {w:32}",
        ],
        &["ACCUWEATHER_API_KEY={w:20}"],
    ),
    Rule::named(
        "weatherbit-api-key",
        "Weatherbit",
        "API key",
        &["weatherbit"],
        "[0-9a-z]{32}",
    )
    .docs("https://www.weatherbit.io/api")
    .examples(
        &[
            "WEATHERBIT_API_KEY={n:32}",
            "\"weatherbitToken\": \"{n:32}\"",
        ],
        &["WEATHERBIT_API_KEY={n:29}"],
    ),
    Rule::named(
        "weatherstack-access-key",
        "Weatherstack",
        "access key",
        &["weatherstack"],
        "[0-9a-z]{32}",
    )
    .docs("https://weatherstack.com/documentation")
    .examples(
        &[
            "weatherstack:\n  api_key: {n:32}",
            "const weatherstackApiKey = '{n:32}';",
        ],
        &["weatherstackToken = \"{n:29}\""],
    ),
    Rule::named(
        "weatherapi-api-key",
        "WeatherAPI",
        "API key",
        &["weatherapi"],
        "[0-9a-z]{29,32}",
    )
    .docs("https://www.weatherapi.com/docs/")
    .examples(
        &[
            "export WEATHERAPI_TOKEN='{x:31}'",
            "weatherapi_api_key := \"{x:31}\"",
        ],
        &["WEATHERAPI_KEY={x:20}"],
    ),
    Rule::named(
        "world-weather-online-api-key",
        "World Weather Online",
        "API key",
        &["worldweather"],
        "[0-9a-z]{31}",
    )
    .docs("https://www.worldweatheronline.com/weather-api/api/docs/")
    .examples(
        &[
            "<worldweatherApiKey>{n:31}</worldweatherApiKey>",
            "WORLDWEATHER_SECRET: \"{n:31}\"",
        ],
        &["WORLDWEATHER_KEY = \"{n:28}\""],
    ),
    Rule::named(
        "visual-crossing-api-key",
        "Visual Crossing",
        "API key",
        &["visualcrossing", "visual_crossing"],
        "[0-9A-Z]{25}",
    )
    .docs("https://www.visualcrossing.com/resources/documentation/weather-api/")
    .examples(
        &[
            "visualcrossing.api.key={N:25}",
            "VISUAL_CROSSING_KEY = \"{N:25}\"",
        ],
        &["visualcrossing_api_key: \"YOUR_VISUALCROSSING_API_KEY\""],
    ),
    Rule::named(
        "tomorrow-io-api-key",
        "Tomorrow.io",
        "API key",
        &[
            "tomorrow_api",
            "tomorrow.io",
            "tomorrowio",
            "tomorrow_io",
            "climacell",
            "tomorrow",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.tomorrow.io/reference/intro/getting-started")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &[
            "tomorrow_api:\n  api_key: \"{w:32}\"",
            "tomorrow.io api_key: {w:32}",
        ],
        &["TOMORROW_API_TOKEN=${{{{ secrets.TOMORROW_API_TOKEN }}"],
    ),
    Rule::named(
        "storm-glass-api-key",
        "Storm Glass",
        "API key",
        &["stormglass"],
        "[0-9a-z-]{73}",
    )
    .docs("https://docs.stormglass.io/")
    .examples(
        &[
            "\"stormglass_access_token\":\"{uuid}-{uuid}\"",
            "set STORMGLASS_API_KEY={uuid}-{uuid}",
        ],
        &["stormglass_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}-{x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "openuv-api-key",
        "OpenUV",
        "API key",
        &["openuv"],
        "(?:openuv-[0-9a-z]{12,20}-io|[0-9a-z]{32})",
    )
    .docs("https://www.openuv.io/")
    .examples(
        &[
            "config.openuv_token = \"{n:32}\"",
            "OPENUV_AUTH_TOKEN: {n:32}",
        ],
        &["openuv_api_key: ****************"],
    ),
    Rule::named(
        "airvisual-api-key",
        "AirVisual",
        "API key",
        &["airvisual"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://api-docs.iqair.com/")
    .examples(
        &["AIRVISUAL_API_KEY={uuid}", "\"airvisualToken\": \"{uuid}\""],
        &["AIRVISUAL_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "ambee-api-key",
        "Ambee",
        "API key",
        &["ambee"],
        "[0-9a-f]{64}",
    )
    .docs("https://docs.ambeedata.com/")
    .examples(
        &["ambee:\n  api_key: {x:64}", "const ambeeApiKey = '{x:64}';"],
        &["ambeeToken = \"{x:61}\""],
    ),
    Rule::named(
        "onwater-api-key",
        "Onwater",
        "API key",
        &["onwater"],
        "[0-9A-Za-z_-]{20}",
    )
    .docs("https://onwater.io/")
    .examples(
        &[
            "export ONWATER_TOKEN='{u:20}'",
            "onwater_api_key := \"{u:20}\"",
        ],
        &["onwater_secret: {u:17}"],
    ),
    Rule::named(
        "breezometer-api-key",
        "BreezoMeter",
        "API key",
        &["breezometer"],
        "[0-9a-f]{32}",
    )
    .docs("https://developers.google.com/maps/documentation/air-quality")
    .examples(
        &[
            "<breezometerApiKey>{x:32}</breezometerApiKey>",
            "BREEZOMETER_SECRET: \"{x:32}\"",
        ],
        &["BREEZOMETER_KEY = \"{x:29}\""],
    ),
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
        "ipstack-access-key",
        "ipstack",
        "access key",
        &["ipstack"],
        "[0-9a-f]{32}",
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
        "ipgeolocation-api-key",
        "ipgeolocation",
        "API key",
        &["ipgeolocation"],
        "[0-9a-z]{32}",
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
        "ipdata-api-key",
        "ipdata",
        "API key",
        &["ipdata"],
        "[0-9a-f]{56}",
    )
    .docs("https://docs.ipdata.co/docs/authentication")
    .examples(
        &["ipdata.api.key={x:56}", "IPDATA_KEY = \"{x:56}\""],
        &["ipdata_api_key: \"YOUR_IPDATA_API_KEY\""],
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
            "\"vpnapi_access_token\":\"{w:32}\"",
            "set VPNAPI_API_KEY={w:32}",
        ],
        &["VPNAPI_KEY=<your vpnapi key>"],
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
            "config.abstractapi_token = \"{n:32}\"",
            "ABSTRACT_API_AUTH_TOKEN: {n:32}",
        ],
        &["abstractapi_api_key: ****************"],
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
            "COUNTRYLAYER_API_KEY={n:32}",
            "\"countrylayerToken\": \"{n:32}\"",
        ],
        &["COUNTRYLAYER_API_KEY={n:29}"],
    ),
];

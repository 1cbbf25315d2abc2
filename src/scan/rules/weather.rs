//! Weather and air: OpenWeather, AccuWeather, Tomorrow.io and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "openweather-api-key",
        "OpenWeather",
        "API key",
        &["openweather", "pyowm", "owm_"],
        "[0-9A-Za-z]{32}",
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
            "ACCUWEATHER_API_KEY={w:32}",
            "\"accuweatherToken\": \"{w:32}\"",
        ],
        &["ACCUWEATHER_API_KEY={w:20}"],
    ),
    Rule::named(
        "weatherbit-api-key",
        "Weatherbit",
        "API key",
        &["weatherbit"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.weatherbit.io/api")
    .examples(
        &[
            "weatherbit:\n  api_key: {n:32}",
            "const weatherbitApiKey = '{n:32}';",
        ],
        &["weatherbitToken = \"{n:29}\""],
    ),
    Rule::named(
        "weatherstack-access-key",
        "Weatherstack",
        "access key",
        &["weatherstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://weatherstack.com/documentation")
    .examples(
        &[
            "export WEATHERSTACK_TOKEN='{n:32}'",
            "weatherstack_api_key := \"{n:32}\"",
        ],
        &["weatherstack_secret: {n:29}"],
    ),
    Rule::named(
        "weatherapi-api-key",
        "WeatherAPI",
        "API key",
        &[
            "weatherapi_",
            "weatherapiapi",
            "weatherapi.",
            "weatherapi-",
            "weatherapi:",
            "weatherapi api",
            "weatherapitoken",
        ],
        "[0-9a-z]{29,32}",
    )
    .docs("https://www.weatherapi.com/docs/")
    .examples(
        &[
            "<weatherapiApiKey>{x:31}</weatherapiApiKey>",
            "WEATHERAPIAPI_SECRET: \"{x:31}\"",
        ],
        &["WEATHERAPI_KEY={x:20}"],
    ),
    Rule::named(
        "world-weather-online-api-key",
        "World Weather Online",
        "API key",
        &["worldweather"],
        "[0-9A-Za-z]{31}",
    )
    .docs("https://www.worldweatheronline.com/weather-api/api/docs/")
    .examples(
        &[
            "worldweather.api.key={n:31}",
            "WORLDWEATHER_KEY = \"{n:31}\"",
        ],
        &["worldweather_api_key: \"YOUR_WORLDWEATHER_API_KEY\""],
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
            "visualcrossing = Client(api_key=\"{N:25}\")",
            "--set visual_crossing.token={N:25}",
        ],
        &["VISUALCROSSING_TOKEN=${{{{ secrets.VISUALCROSSING_TOKEN }}"],
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
    .words(&[
        "key=", "_key", "api_key", "apikey", "api-key", "token", "secret",
    ])
    .examples(
        &["TOMORROW_API__KEY={w:32}", "tomorrow.io key=: {w:32}"],
        &["tomorrow_api_secret: {w:29}"],
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
            "config.stormglass_token = \"{uuid}-{uuid}\"",
            "STORMGLASS_AUTH_TOKEN: {uuid}-{uuid}",
        ],
        &["stormglass_api_key: ****************"],
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
        &["OPENUV_API_KEY={n:32}", "\"openuvToken\": \"{n:32}\""],
        &["OPENUV_API_KEY={n:29}"],
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
        &[
            "airvisual:\n  api_key: {uuid}",
            "const airvisualApiKey = '{uuid}';",
        ],
        &["airvisualToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "ambee-api-key",
        "Ambee",
        "API key",
        &["ambee"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.ambeedata.com/")
    .examples(
        &["export AMBEE_TOKEN='{x:64}'", "ambee_api_key := \"{x:64}\""],
        &["ambee_secret: {x:61}"],
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
            "<onwaterApiKey>{u:20}</onwaterApiKey>",
            "ONWATER_SECRET: \"{u:20}\"",
        ],
        &["ONWATER_KEY = \"{u:17}\""],
    ),
    Rule::named(
        "breezometer-api-key",
        "BreezoMeter",
        "API key",
        &["breezometer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.google.com/maps/documentation/air-quality")
    .examples(
        &["breezometer.api.key={x:32}", "BREEZOMETER_KEY = \"{x:32}\""],
        &["BREEZOMETER_API_KEY={x:29}"],
    ),
];

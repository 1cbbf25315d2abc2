//! Weather and air: OpenWeather, AccuWeather, Tomorrow.io and the like.

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
            "\"accuweather_access_token\":\"{w:32}\"",
            "set ACCUWEATHER_API_KEY={w:32}",
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
            "config.weatherbit_token = \"{n:32}\"",
            "WEATHERBIT_AUTH_TOKEN: {n:32}",
        ],
        &["weatherbit_api_key: ****************"],
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
            "WEATHERSTACK_API_KEY={n:32}",
            "\"weatherstackToken\": \"{n:32}\"",
        ],
        &["WEATHERSTACK_API_KEY={n:29}"],
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
            "weatherapi:\n  api_key: {x:31}",
            "const weatherapiApiKey = '{x:31}';",
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
            "export WORLDWEATHER_TOKEN='{n:31}'",
            "worldweather_api_key := \"{n:31}\"",
        ],
        &["worldweather_secret: {n:28}"],
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
            "<visualcrossingApiKey>{N:25}</visualcrossingApiKey>",
            "VISUAL_CROSSING_SECRET: \"{N:25}\"",
        ],
        &["VISUALCROSSING_KEY = \"{N:22}\""],
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
            "tomorrow_api_api_key: {w:32}",
            "tomorrow.io api_key: {w:32}",
        ],
        &["tomorrow_api_api_key: \"YOUR_TOMORROW_API_API_KEY\""],
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
            "stormglass = Client(api_key=\"{uuid}-{uuid}\")",
            "--set stormglass.token={uuid}-{uuid}",
        ],
        &["STORMGLASS_TOKEN=${{{{ secrets.STORMGLASS_TOKEN }}"],
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
            "\"openuv_access_token\":\"{n:32}\"",
            "set OPENUV_API_KEY={n:32}",
        ],
        &["openuv_secret: {n:29}"],
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
            "config.airvisual_token = \"{uuid}\"",
            "AIRVISUAL_AUTH_TOKEN: {uuid}",
        ],
        &["airvisual_api_key: ****************"],
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
        &["AMBEE_API_KEY={x:64}", "\"ambeeToken\": \"{x:64}\""],
        &["AMBEE_API_KEY={x:61}"],
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
            "onwater:\n  api_key: {u:20}",
            "const onwaterApiKey = '{u:20}';",
        ],
        &["onwaterToken = \"{u:17}\""],
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
            "export BREEZOMETER_TOKEN='{x:32}'",
            "breezometer_api_key := \"{x:32}\"",
        ],
        &["breezometer_secret: {x:29}"],
    ),
];

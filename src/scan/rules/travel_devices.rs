//! Travel, flights, cars and devices: Amadeus, FlightAware, Adafruit and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "amadeus-api-key-or-secret",
        "Amadeus",
        "API key or secret",
        &["amadeus"],
        "(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{16})",
    )
    .docs(concat!(
        "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/",
        "API-Keys/authorization/"
    ))
    .examples(
        &[
            "export AMADEUS_TOKEN='{w:32}'",
            "amadeus_api_key := \"{w:32}\"",
        ],
        &["amadeus_secret: {w:29}"],
    ),
    Rule::named(
        "aviationstack-access-key",
        "Aviationstack",
        "access key",
        &["aviationstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://aviationstack.com/documentation")
    .examples(
        &[
            "<aviationstackApiKey>{n:32}</aviationstackApiKey>",
            "AVIATIONSTACK_SECRET: \"{n:32}\"",
        ],
        &["AVIATIONSTACK_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "flightapi-api-key",
        "FlightAPI",
        "API key",
        &["flightapi"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://docs.flightapi.io/")
    .examples(
        &["flightapi.api.key={n:24}", "FLIGHTAPI_KEY = \"{n:24}\""],
        &["flightapi_api_key: \"YOUR_FLIGHTAPI_API_KEY\""],
    ),
    Rule::named(
        "flightstats-application-key",
        "FlightStats",
        "application key",
        &["flightstats"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.flightstats.com/getting-started/")
    .examples(
        &[
            "flightstats = Client(api_key=\"{n:32}\")",
            "--set flightstats.token={n:32}",
        ],
        &["FLIGHTSTATS_TOKEN=${{{{ secrets.FLIGHTSTATS_TOKEN }}"],
    ),
    Rule::named(
        "flightaware-api-key",
        "FlightAware",
        "API key",
        &["flightaware", "aeroapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.flightaware.com/aeroapi/portal/documentation")
    .examples(
        &[
            "\"flightaware_access_token\":\"{w:32}\"",
            "set AEROAPI_API_KEY={w:32}",
        ],
        &["flightaware_secret: {w:29}"],
    ),
    Rule::named(
        "travelpayouts-api-token",
        "Travelpayouts",
        "API token",
        &["travelpayouts"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://support.travelpayouts.com/hc/en-us/articles/203955593")
    .examples(
        &[
            "config.travelpayouts_token = \"{n:32}\"",
            "TRAVELPAYOUTS_AUTH_TOKEN: {n:32}",
        ],
        &["travelpayouts_api_key: ****************"],
    ),
    Rule::named(
        "impala-api-key",
        "Impala",
        "API key",
        &["impala"],
        "[0-9A-Za-z_]{46}",
    )
    .docs("https://docs.impala.travel/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &[
            "impala:\n  _key: \"{w:46}\"",
            "let impala_secret = \"{w:46}\";",
        ],
        &["IMPALA_API_KEY={w:43}"],
    ),
    Rule::named(
        "blablacar-bus-api-key",
        "BlaBlaCar Bus",
        "API key",
        &["blablabus"],
        "[0-9A-Za-z]{22}",
    )
    .docs("https://bus-api.blablacar.com/")
    .examples(
        &[
            "blablabus:\n  api_key: {w:22}",
            "const blablabusApiKey = '{w:22}';",
        ],
        &["blablabusToken = \"{w:19}\""],
    ),
    Rule::named(
        "besttime-api-key",
        "BestTime",
        "API key",
        &["besttime"],
        "(?:pri_[0-9a-f]{32}|[0-9A-Za-z_]{36})",
    )
    .docs("https://documentation.besttime.app/")
    .examples(
        &[
            "export BESTTIME_TOKEN='pri_{x:32}'",
            "besttime_api_key := \"pri_{x:32}\"",
        ],
        &["besttime_secret: pri_{x:29}"],
    ),
    Rule::named(
        "route4me-api-key",
        "Route4Me",
        "API key",
        &["route4me"],
        "[0-9A-Z]{32}",
    )
    .docs("https://route4me.io/docs/")
    .examples(
        &[
            "<route4meApiKey>{N:32}</route4meApiKey>",
            "ROUTE4ME_SECRET: \"{N:32}\"",
        ],
        &["ROUTE4ME_KEY = \"{N:29}\""],
    ),
    Rule::token(
        "fleetbase-api-key",
        "Fleetbase",
        "API key",
        &["flb_live_", "flb_test_"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://docs.fleetbase.io/")
    .examples(&["FLEETBASE_TOKEN=flb_live_{w:20}"], &["flb_live_{w:10}"]),
    Rule::token(
        "samsara-api-token",
        "Samsara",
        "API token",
        &["samsara_api_"],
        "[0-9A-Za-z]{26,32}",
    )
    .docs("https://developers.samsara.com/docs/authentication")
    .examples(
        &["SAMSARA_TOKEN=samsara_api_{w:30}"],
        &["samsara_api_{w:12}"],
    ),
    Rule::named(
        "smartcar-client-secret",
        "Smartcar",
        "client secret",
        &["smartcar"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://smartcar.com/docs/getting-started/dashboard/credentials")
    .examples(
        &["smartcar.api.key={uuid}", "SMARTCAR_KEY = \"{uuid}\""],
        &["SMARTCAR_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "uber-server-token-or-secret",
        "Uber",
        "server token or secret",
        &[
            "uber_client",
            "uber_server",
            "ubereats",
            "uber_api",
            "uber_secret",
        ],
        "[0-9A-Za-z_-]{40}",
    )
    .docs("https://developer.uber.com/docs/riders/guides/authentication/introduction")
    .words(&["secret", "token"])
    .examples(
        &["uber_client_secret: {w:40}", "UBER_SERVER_TOKEN = '{w:40}'"],
        &["UBER_CLIENT_TOKEN=${{{{ secrets.UBER_CLIENT_TOKEN }}"],
    ),
    Rule::token(
        "adafruit-io-key",
        "Adafruit IO",
        "key",
        &["aio_"],
        "[0-9A-Za-z]{28}",
    )
    .docs("https://io.adafruit.com/api/docs/#authentication")
    .examples(&["ADAFRUIT_IO_TOKEN=aio_{w:28}"], &["aio_{w:20}"]),
    Rule::named(
        "adafruit-api-key",
        "Adafruit",
        "API key",
        &["adafruit"],
        "[0-9a-z_-]{32}",
    )
    .docs("https://io.adafruit.com/api/docs/#authentication")
    .examples(
        &[
            "\"adafruit_access_token\":\"{n:32}\"",
            "set ADAFRUIT_API_KEY={n:32}",
        ],
        &["ADAFRUIT_KEY=<your adafruit key>"],
    ),
    Rule::named(
        "blynk-device-token",
        "Blynk",
        "device token",
        &["blynk"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://docs.blynk.io/en/getting-started/activating-devices")
    .examples(
        &[
            "config.blynk_token = \"{u:32}\"",
            "BLYNK_AUTH_TOKEN: {u:32}",
        ],
        &["BLYNK_KEY = \"{u:29}\""],
    ),
    Rule::named(
        "particle-access-token",
        "Particle",
        "access token",
        &[
            "particle_access",
            "particle_token",
            "particle.io",
            "particle_api",
        ],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.particle.io/reference/cloud-apis/access-tokens/")
    .examples(
        &[
            "PARTICLE_ACCESS_API_KEY={x:40}",
            "\"particle_tokenToken\": \"{x:40}\"",
        ],
        &["PARTICLE_ACCESS_API_KEY={x:37}"],
    ),
    Rule::named(
        "thingspeak-api-key",
        "ThingSpeak",
        "API key",
        &["thingspeak"],
        "[0-9A-Z]{16}",
    )
    .docs("https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html")
    .examples(
        &[
            "thingspeak:\n  api_key: {N:16}",
            "const thingspeakApiKey = '{N:16}';",
        ],
        &["thingspeakToken = \"{N:13}\""],
    ),
    Rule::named(
        "thingsboard-access-token",
        "ThingsBoard",
        "access token",
        &["thingsboard"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://thingsboard.io/docs/user-guide/device-credentials/")
    .examples(
        &[
            "export THINGSBOARD_TOKEN='{w:20}'",
            "thingsboard_api_key := \"{w:20}\"",
        ],
        &["thingsboard_secret: {w:17}"],
    ),
    Rule::named(
        "smartthings-personal-access-token",
        "SmartThings",
        "personal access token",
        &["smartthings"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developer.smartthings.com/docs/getting-started/authorization-and-permissions")
    .examples(
        &[
            "<smartthingsApiKey>{uuid}</smartthingsApiKey>",
            "SMARTTHINGS_SECRET: \"{uuid}\"",
        ],
        &["SMARTTHINGS_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "tuya-access-secret",
        "Tuya",
        "access secret",
        &["tuya"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.tuya.com/en/docs/iot/api-request")
    .examples(
        &["tuya.api.key={x:32}", "TUYA_KEY = \"{x:32}\""],
        &["tuya_api_key: \"YOUR_TUYA_API_KEY\""],
    ),
    Rule::named(
        "eagle-eye-networks-api-key",
        "Eagle Eye Networks",
        "API key",
        &["eagleeyenetworks"],
        "[0-9A-Za-z]{15}",
    )
    .docs("https://developer.eagleeyenetworks.com/docs")
    .entropy(2.8)
    .examples(
        &[
            "eagleeyenetworks = Client(api_key=\"{w:15}\")",
            "--set eagleeyenetworks.token={w:15}",
        ],
        &["eagleeyenetworksToken = \"{w:12}\""],
    ),
    Rule::named(
        "unplugg-api-token",
        "Unplugg",
        "API token",
        &["unplugg"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://unplu.gg/")
    .examples(
        &[
            "\"unplugg_access_token\":\"{n:64}\"",
            "set UNPLUGG_API_KEY={n:64}",
        ],
        &["UNPLUGG_KEY=<your unplugg key>"],
    ),
    Rule::named(
        "m3o-api-token",
        "M3O",
        "API token",
        &["m3o"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://m3o.com/docs")
    .examples(
        &["config.m3o_token = \"{w:48}\"", "M3O_AUTH_TOKEN: {w:48}"],
        &["m3o_api_key: ****************"],
    ),
];

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
            "amadeus = Client(api_key=\"{w:32}\")",
            "--set amadeus.token={w:32}",
        ],
        &["AMADEUS_TOKEN=${{{{ secrets.AMADEUS_TOKEN }}"],
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
            "\"aviationstack_access_token\":\"{n:32}\"",
            "set AVIATIONSTACK_API_KEY={n:32}",
        ],
        &["AVIATIONSTACK_KEY=<your aviationstack key>"],
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
        &[
            "config.flightapi_token = \"{n:24}\"",
            "FLIGHTAPI_AUTH_TOKEN: {n:24}",
        ],
        &["FLIGHTAPI_KEY = \"{n:21}\""],
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
            "FLIGHTSTATS_API_KEY={n:32}",
            "\"flightstatsToken\": \"{n:32}\"",
        ],
        &["FLIGHTSTATS_API_KEY={n:29}"],
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
            "flightaware:\n  api_key: {w:32}",
            "const aeroapiApiKey = '{w:32}';",
        ],
        &["flightawareToken = \"{w:29}\""],
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
            "export TRAVELPAYOUTS_TOKEN='{n:32}'",
            "travelpayouts_api_key := \"{n:32}\"",
        ],
        &["travelpayouts_secret: {n:29}"],
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
        &["impala__key: {w:46}", "IMPALA_SECRET = '{w:46}'"],
        &["IMPALA_KEY = \"{w:43}\""],
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
        &["blablabus.api.key={w:22}", "BLABLABUS_KEY = \"{w:22}\""],
        &["blablabus_api_key: \"YOUR_BLABLABUS_API_KEY\""],
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
            "besttime = Client(api_key=\"pri_{x:32}\")",
            "--set besttime.token=pri_{x:32}",
        ],
        &["besttimeToken = \"pri_{x:29}\""],
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
            "\"route4me_access_token\":\"{N:32}\"",
            "set ROUTE4ME_API_KEY={N:32}",
        ],
        &["ROUTE4ME_KEY=<your route4me key>"],
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
        &[
            "config.smartcar_token = \"{uuid}\"",
            "SMARTCAR_AUTH_TOKEN: {uuid}",
        ],
        &["smartcar_api_key: ****************"],
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
        &[
            "UBER_CLIENT_SECRET={w:40}",
            "\"uber_server_token\": \"{w:40}\"",
        ],
        &["UBER_CLIENT_API_KEY={w:37}"],
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
            "adafruit:\n  api_key: {n:32}",
            "const adafruitApiKey = '{n:32}';",
        ],
        &["adafruitToken = \"{n:29}\""],
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
        &["export BLYNK_TOKEN='{u:32}'", "blynk_api_key := \"{u:32}\""],
        &["blynk_secret: {u:29}"],
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
            "<particle_accessApiKey>{x:40}</particle_accessApiKey>",
            "PARTICLE_TOKEN_SECRET: \"{x:40}\"",
        ],
        &["PARTICLE_ACCESS_KEY = \"{x:37}\""],
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
        &["thingspeak.api.key={N:16}", "THINGSPEAK_KEY = \"{N:16}\""],
        &["thingspeak_api_key: \"YOUR_THINGSPEAK_API_KEY\""],
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
            "thingsboard = Client(api_key=\"{w:20}\")",
            "--set thingsboard.token={w:20}",
        ],
        &["THINGSBOARD_TOKEN=${{{{ secrets.THINGSBOARD_TOKEN }}"],
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
            "\"smartthings_access_token\":\"{uuid}\"",
            "set SMARTTHINGS_API_KEY={uuid}",
        ],
        &["smartthings_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
        &["config.tuya_token = \"{x:32}\"", "TUYA_AUTH_TOKEN: {x:32}"],
        &["tuya_api_key: ****************"],
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
            "EAGLEEYENETWORKS_API_KEY={w:15}",
            "\"eagleeyenetworksToken\": \"{w:15}\"",
        ],
        &["EAGLEEYENETWORKS_API_KEY={w:12}"],
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
            "unplugg:\n  api_key: {n:64}",
            "const unpluggApiKey = '{n:64}';",
        ],
        &["unpluggToken = \"{n:61}\""],
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
        &["export M3O_TOKEN='{w:48}'", "m3o_api_key := \"{w:48}\""],
        &["m3o_secret: {w:45}"],
    ),
];

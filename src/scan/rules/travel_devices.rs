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
            "<amadeusApiKey>{w:32}</amadeusApiKey>",
            "AMADEUS_SECRET: \"{w:32}\"",
        ],
        &["AMADEUS_KEY = \"{w:29}\""],
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
            "aviationstack.api.key={n:32}",
            "AVIATIONSTACK_KEY = \"{n:32}\"",
        ],
        &["aviationstack_api_key: \"YOUR_AVIATIONSTACK_API_KEY\""],
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
            "flightapi = Client(api_key=\"{n:24}\")",
            "--set flightapi.token={n:24}",
        ],
        &["FLIGHTAPI_TOKEN=${{{{ secrets.FLIGHTAPI_TOKEN }}"],
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
            "\"flightstats_access_token\":\"{n:32}\"",
            "set FLIGHTSTATS_API_KEY={n:32}",
        ],
        &["flightstats_secret: {n:29}"],
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
            "config.flightaware_token = \"{w:32}\"",
            "AEROAPI_AUTH_TOKEN: {w:32}",
        ],
        &["flightaware_api_key: ****************"],
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
            "TRAVELPAYOUTS_API_KEY={n:32}",
            "\"travelpayoutsToken\": \"{n:32}\"",
        ],
        &["TRAVELPAYOUTS_API_KEY={n:29}"],
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
        &["IMPALA__KEY={w:46}", "\"impala_secret\": \"{w:46}\""],
        &["impalaToken = \"{w:43}\""],
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
            "export BLABLABUS_TOKEN='{w:22}'",
            "blablabus_api_key := \"{w:22}\"",
        ],
        &["blablabus_secret: {w:19}"],
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
            "<besttimeApiKey>pri_{x:32}</besttimeApiKey>",
            "BESTTIME_SECRET: \"pri_{x:32}\"",
        ],
        &["BESTTIME_KEY = \"pri_{x:29}\""],
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
        &["route4me.api.key={N:32}", "ROUTE4ME_KEY = \"{N:32}\""],
        &["ROUTE4ME_API_KEY={N:29}"],
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
            "smartcar = Client(api_key=\"{uuid}\")",
            "--set smartcar.token={uuid}",
        ],
        &["SMARTCAR_TOKEN=${{{{ secrets.SMARTCAR_TOKEN }}"],
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
            "uber_client:\n  secret: \"{w:40}\"",
            "let uber_server_token = \"{w:40}\";",
        ],
        &["UBER_CLIENT_KEY=<your uber_client key>"],
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
            "config.adafruit_token = \"{n:32}\"",
            "ADAFRUIT_AUTH_TOKEN: {n:32}",
        ],
        &["ADAFRUIT_KEY = \"{n:29}\""],
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
        &["BLYNK_API_KEY={u:32}", "\"blynkToken\": \"{u:32}\""],
        &["BLYNK_API_KEY={u:29}"],
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
            "particle_access:\n  api_key: {x:40}",
            "const particle_tokenApiKey = '{x:40}';",
        ],
        &["particle_accessToken = \"{x:37}\""],
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
            "export THINGSPEAK_TOKEN='{N:16}'",
            "thingspeak_api_key := \"{N:16}\"",
        ],
        &["thingspeak_secret: {N:13}"],
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
            "<thingsboardApiKey>{w:20}</thingsboardApiKey>",
            "THINGSBOARD_SECRET: \"{w:20}\"",
        ],
        &["THINGSBOARD_KEY = \"{w:17}\""],
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
        &["smartthings.api.key={uuid}", "SMARTTHINGS_KEY = \"{uuid}\""],
        &["smartthings_api_key: \"YOUR_SMARTTHINGS_API_KEY\""],
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
        &[
            "tuya = Client(api_key=\"{x:32}\")",
            "--set tuya.token={x:32}",
        ],
        &["tuyaToken = \"{x:29}\""],
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
            "\"eagleeyenetworks_access_token\":\"{w:15}\"",
            "set EAGLEEYENETWORKS_API_KEY={w:15}",
        ],
        &["EAGLEEYENETWORKS_KEY=<your eagleeyenetworks key>"],
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
            "config.unplugg_token = \"{n:64}\"",
            "UNPLUGG_AUTH_TOKEN: {n:64}",
        ],
        &["unplugg_api_key: ****************"],
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
        &["M3O_API_KEY={w:48}", "\"m3oToken\": \"{w:48}\""],
        &["M3O_API_KEY={w:45}"],
    ),
];

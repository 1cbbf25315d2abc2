//! Travel, flights, cars and devices: Amadeus, FlightAware, Smartcar, Adafruit, Particle and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "amadeus-api-key-or-secret",
        "Amadeus",
        "API key or secret",
        &["amadeus"],
        "(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{16})",
    )
    .docs("https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/")
    .examples(
        &[
            "\"amadeus_access_token\":\"{w:32}\"",
            "set AMADEUS_API_KEY={w:32}",
        ],
        &["amadeus_secret: {w:29}"],
    ),
    Rule::named(
        "aviationstack-access-key",
        "Aviationstack",
        "access key",
        &["aviationstack"],
        "[0-9a-z]{32}",
    )
    .docs("https://aviationstack.com/documentation")
    .examples(
        &[
            "config.aviationstack_token = \"{n:32}\"",
            "AVIATIONSTACK_AUTH_TOKEN: {n:32}",
        ],
        &["aviationstack_api_key: ****************"],
    ),
    Rule::named(
        "flightapi-api-key",
        "FlightAPI",
        "API key",
        &["flightapi"],
        "[0-9a-z]{24}",
    )
    .docs("https://docs.flightapi.io/")
    .examples(
        &[
            "FLIGHTAPI_API_KEY={n:24}",
            "\"flightapiToken\": \"{n:24}\"",
        ],
        &["FLIGHTAPI_API_KEY={n:21}"],
    ),
    Rule::named(
        "flightstats-application-key",
        "FlightStats",
        "application key",
        &["flightstats"],
        "[0-9a-z]{32}",
    )
    .docs("https://developer.flightstats.com/getting-started/")
    .examples(
        &[
            "flightstats:\n  api_key: {n:32}",
            "const flightstatsApiKey = '{n:32}';",
        ],
        &["flightstatsToken = \"{n:29}\""],
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
            "export FLIGHTAWARE_TOKEN='{w:32}'",
            "aeroapi_api_key := \"{w:32}\"",
        ],
        &["flightaware_secret: {w:29}"],
    ),
    Rule::named(
        "travelpayouts-api-token",
        "Travelpayouts",
        "API token",
        &["travelpayouts"],
        "[0-9a-z]{32}",
    )
    .docs("https://support.travelpayouts.com/hc/en-us/articles/203955593")
    .examples(
        &[
            "<travelpayoutsApiKey>{n:32}</travelpayoutsApiKey>",
            "TRAVELPAYOUTS_SECRET: \"{n:32}\"",
        ],
        &["TRAVELPAYOUTS_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "impala-api-key",
        "Impala",
        "API key",
        &["impala"],
        "[0-9A-Za-z_]{46}",
    )
    .docs("https://docs.impala.travel/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["IMPALA_API_KEY={w:46}", "\"impala_secret\": \"{w:46}\""],
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
            "blablabus = Client(api_key=\"{w:22}\")",
            "--set blablabus.token={w:22}",
        ],
        &["BLABLABUS_TOKEN=${{{{ secrets.BLABLABUS_TOKEN }}"],
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
            "\"besttime_access_token\":\"pri_{x:32}\"",
            "set BESTTIME_API_KEY=pri_{x:32}",
        ],
        &["BESTTIME_KEY=<your besttime key>"],
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
            "config.route4me_token = \"{N:32}\"",
            "ROUTE4ME_AUTH_TOKEN: {N:32}",
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
    .examples(
        &["FLEETBASE_TOKEN=flb_live_{w:20}"],
        &["flb_live_{w:10}"],
    ),
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
            "SMARTCAR_API_KEY={uuid}",
            "\"smartcarToken\": \"{uuid}\"",
        ],
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
        &[
            "uber_client:\n  secret: \"{w:40}\"",
            "let uber_server_token = \"{w:40}\";",
        ],
        &["uber_clientToken = \"{w:37}\""],
    ),
    Rule::token(
        "adafruit-io-key",
        "Adafruit IO",
        "key",
        &["aio_"],
        "[0-9A-Za-z]{28}",
    )
    .docs("https://io.adafruit.com/api/docs/#authentication")
    .examples(
        &["ADAFRUIT_IO_TOKEN=aio_{w:28}"],
        &["aio_{w:20}"],
    ),
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
            "export ADAFRUIT_TOKEN='{n:32}'",
            "adafruit_api_key := \"{n:32}\"",
        ],
        &["adafruit_secret: {n:29}"],
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
            "<blynkApiKey>{u:32}</blynkApiKey>",
            "BLYNK_SECRET: \"{u:32}\"",
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
        "[0-9a-f]{40}",
    )
    .docs("https://docs.particle.io/reference/cloud-apis/access-tokens/")
    .examples(
        &[
            "particle_access.api.key={x:40}",
            "PARTICLE_TOKEN_KEY = \"{x:40}\"",
        ],
        &["particle_access_api_key: \"YOUR_PARTICLE_ACCESS_API_KEY\""],
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
            "thingspeak = Client(api_key=\"{N:16}\")",
            "--set thingspeak.token={N:16}",
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
            "\"thingsboard_access_token\":\"{w:20}\"",
            "set THINGSBOARD_API_KEY={w:20}",
        ],
        &["THINGSBOARD_KEY=<your thingsboard key>"],
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
            "config.smartthings_token = \"{uuid}\"",
            "SMARTTHINGS_AUTH_TOKEN: {uuid}",
        ],
        &["smartthings_api_key: ****************"],
    ),
    Rule::named(
        "tuya-access-secret",
        "Tuya",
        "access secret",
        &["tuya"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.tuya.com/en/docs/iot/api-request")
    .words(&["secret"])
    .examples(
        &["TUYA_SECRET={x:32}", "\"tuya_secret\": \"{x:32}\""],
        &["TUYA_API_KEY={x:29}"],
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
            "eagleeyenetworks:\n  api_key: {w:15}",
            "const eagleeyenetworksApiKey = '{w:15}';",
        ],
        &["eagleeyenetworksToken = \"{w:12}\""],
    ),
    Rule::named(
        "unplugg-api-token",
        "Unplugg",
        "API token",
        &["unplugg"],
        "[0-9a-z]{64}",
    )
    .docs("https://unplu.gg/")
    .examples(
        &[
            "export UNPLUGG_TOKEN='{n:64}'",
            "unplugg_api_key := \"{n:64}\"",
        ],
        &["unplugg_secret: {n:61}"],
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
        &["<m3oApiKey>{w:48}</m3oApiKey>", "M3O_SECRET: \"{w:48}\""],
        &["M3O_KEY = \"{w:45}\""],
    ),
];

//! Facts for programs: products, calendars, places, science, devices that report.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "upc-database-api-key",
        "UPC Database",
        "API key",
        &["upcdatabase"],
        "[0-9A-Z]{32}",
    )
    .docs("https://upcdatabase.org/api")
    .examples(
        &[
            "config.upcdatabase_token = \"{N:32}\"",
            "UPCDATABASE_AUTH_TOKEN: {N:32}",
        ],
        &["UPCDATABASE_KEY = \"{N:29}\""],
    ),
    Rule::named(
        "nasa-api-key",
        "NASA",
        "API key",
        &["nasa"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://api.nasa.gov/")
    .examples(
        &["NASA_API_KEY={w:40}", "\"nasaToken\": \"{w:40}\""],
        &["NASA_API_KEY={w:37}"],
    ),
    Rule::named(
        "data-gov-api-key",
        "data.gov",
        "API key",
        &["data.gov", "data_gov", "datagov"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://api.data.gov/docs/api-key/")
    .examples(
        &["data.gov key: {w:40}", "const data_govApiKey = '{w:40}';"],
        &["data_govToken = \"{w:37}\""],
    ),
    Rule::named(
        "calendarific-api-key",
        "Calendarific",
        "API key",
        &["calendarific"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://calendarific.com/api-documentation")
    .examples(
        &[
            "export CALENDARIFIC_TOKEN='{x:40}'",
            "calendarific_api_key := \"{x:40}\"",
        ],
        &["calendarific_secret: {x:37}"],
    ),
    Rule::named(
        "holiday-api-api-key",
        "Holiday API",
        "API key",
        &["holidayapi", "holiday_api"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://holidayapi.com/docs")
    .examples(
        &[
            "<holidayapiApiKey>{uuid}</holidayapiApiKey>",
            "HOLIDAY_API_SECRET: \"{uuid}\"",
        ],
        &["HOLIDAYAPI_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "adzuna-application-key",
        "Adzuna",
        "application key",
        &["adzuna"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.adzuna.com/overview")
    .examples(
        &["adzuna.api.key={n:32}", "ADZUNA_KEY = \"{n:32}\""],
        &["adzuna_api_key: \"YOUR_ADZUNA_API_KEY\""],
    ),
    Rule::named(
        "protocols-io-access-token",
        "protocols.io",
        "access token",
        &["protocols"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://apidoc.protocols.io/")
    .words(&["key=", "access_token", "token", "secret"])
    .examples(
        &[
            "PROTOCOLS_ACCESS_TOKEN={n:64}",
            "\"protocols_secret\": \"{n:64}\"",
        ],
        &["protocolsToken = \"{n:61}\""],
    ),
    Rule::named(
        "enigma-api-key",
        "Enigma",
        "API key",
        &["enigma"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.enigma.com/docs")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["enigma__key: {w:40}", "ENIGMA_SECRET = '{w:40}'"],
        &["ENIGMA_KEY=<your enigma key>"],
    ),
    Rule::named(
        "carbon-interface-api-key",
        "Carbon Interface",
        "API key",
        &["carboninterface"],
        "[0-9A-Za-z]{21}",
    )
    .docs("https://docs.carboninterface.com/")
    .examples(
        &[
            "config.carboninterface_token = \"{w:21}\"",
            "CARBONINTERFACE_AUTH_TOKEN: {w:21}",
        ],
        &["carboninterface_api_key: ****************"],
    ),
    Rule::named(
        "cicero-api-key",
        "Cicero",
        "API key",
        &["cicero"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://cicero.azavea.com/docs/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["CICERO__KEY={n:40}", "\"cicero_secret\": \"{n:40}\""],
        &["CICERO_API_KEY={n:37}"],
    ),
    Rule::named(
        "zipcode-api-api-key",
        "Zipcode API",
        "API key",
        &["zipcodeapi"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://www.zipcodeapi.com/API")
    .examples(
        &[
            "zipcodeapi:\n  api_key: {w:64}",
            "const zipcodeapiApiKey = '{w:64}';",
        ],
        &["zipcodeapiToken = \"{w:61}\""],
    ),
    Rule::token(
        "ubidots-api-token",
        "Ubidots",
        "API token",
        &["BBFF-", "BBUS-"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://docs.ubidots.com/")
    .examples(&["UBIDOTS_TOKEN=BBFF-{w:30}"], &["BBFF-{w:20}"]),
];

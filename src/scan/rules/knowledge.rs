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
            "\"upcdatabase_access_token\":\"{N:32}\"",
            "set UPCDATABASE_API_KEY={N:32}",
        ],
        &["UPCDATABASE_KEY=<your upcdatabase key>"],
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
        &["config.nasa_token = \"{w:40}\"", "NASA_AUTH_TOKEN: {w:40}"],
        &["NASA_KEY = \"{w:37}\""],
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
        &["data.gov key: {w:40}", "\"data_govToken\": \"{w:40}\""],
        &["DATA_GOV_API_KEY={w:37}"],
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
            "calendarific:\n  api_key: {x:40}",
            "const calendarificApiKey = '{x:40}';",
        ],
        &["calendarificToken = \"{x:37}\""],
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
            "export HOLIDAYAPI_TOKEN='{uuid}'",
            "holiday_api_api_key := \"{uuid}\"",
        ],
        &["holidayapi_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
        &[
            "<adzunaApiKey>{n:32}</adzunaApiKey>",
            "ADZUNA_SECRET: \"{n:32}\"",
        ],
        &["ADZUNA_KEY = \"{n:29}\""],
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
            "protocols:\n  access_token: \"{n:64}\"",
            "let protocols_secret = \"{n:64}\";",
        ],
        &["protocols_api_key: \"YOUR_PROTOCOLS_API_KEY\""],
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
        &["ENIGMA__KEY={w:40}", "\"enigma_secret\": \"{w:40}\""],
        &["enigmaToken = \"{w:37}\""],
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
            "\"carboninterface_access_token\":\"{w:21}\"",
            "set CARBONINTERFACE_API_KEY={w:21}",
        ],
        &["CARBONINTERFACE_KEY=<your carboninterface key>"],
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
        &[
            "cicero:\n  _key: \"{n:40}\"",
            "let cicero_secret = \"{n:40}\";",
        ],
        &["cicero_api_key: ****************"],
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
            "ZIPCODEAPI_API_KEY={w:64}",
            "\"zipcodeapiToken\": \"{w:64}\"",
        ],
        &["ZIPCODEAPI_API_KEY={w:61}"],
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

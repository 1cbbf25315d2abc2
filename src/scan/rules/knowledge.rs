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
            "export UPCDATABASE_TOKEN='{N:32}'",
            "upcdatabase_api_key := \"{N:32}\"",
        ],
        &["upcdatabase_secret: {N:29}"],
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
        &["<nasaApiKey>{w:40}</nasaApiKey>", "NASA_SECRET: \"{w:40}\""],
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
        &["data.gov key: {w:40}", "DATA_GOV_KEY = \"{w:40}\""],
        &["data_gov_api_key: \"YOUR_DATA_GOV_API_KEY\""],
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
            "calendarific = Client(api_key=\"{x:40}\")",
            "--set calendarific.token={x:40}",
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
            "\"holidayapi_access_token\":\"{uuid}\"",
            "set HOLIDAY_API_API_KEY={uuid}",
        ],
        &["HOLIDAYAPI_KEY=<your holidayapi key>"],
    ),
    Rule::named(
        "adzuna-application-key",
        "Adzuna",
        "application key",
        &["adzuna"],
        "[0-9a-z]{32}",
    )
    .docs("https://developer.adzuna.com/overview")
    .examples(
        &[
            "config.adzuna_token = \"{n:32}\"",
            "ADZUNA_AUTH_TOKEN: {n:32}",
        ],
        &["adzuna_api_key: ****************"],
    ),
    Rule::named(
        "protocols-io-access-token",
        "protocols.io",
        "access token",
        &["protocols"],
        "[0-9a-z]{64}",
    )
    .docs("https://apidoc.protocols.io/")
    .words(&["access_token", "token", "secret"])
    .examples(
        &[
            "PROTOCOLS_ACCESS_TOKEN={n:64}",
            "\"protocols_secret\": \"{n:64}\"",
        ],
        &["PROTOCOLS_API_KEY={n:61}"],
    ),
    Rule::named(
        "enigma-api-key",
        "Enigma",
        "API key",
        &["enigma"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.enigma.com/docs")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["enigma_api_key: {w:40}", "ENIGMA_SECRET = '{w:40}'"],
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
            "export CARBONINTERFACE_TOKEN='{w:21}'",
            "carboninterface_api_key := \"{w:21}\"",
        ],
        &["carboninterface_secret: {w:18}"],
    ),
    Rule::named(
        "cicero-api-key",
        "Cicero",
        "API key",
        &["cicero"],
        "[0-9a-z]{40}",
    )
    .docs("https://cicero.azavea.com/docs/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["CICERO_API_KEY={n:40}", "\"cicero_secret\": \"{n:40}\""],
        &["CICERO_KEY = \"{n:37}\""],
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
        &["zipcodeapi.api.key={w:64}", "ZIPCODEAPI_KEY = \"{w:64}\""],
        &["zipcodeapi_api_key: \"YOUR_ZIPCODEAPI_API_KEY\""],
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

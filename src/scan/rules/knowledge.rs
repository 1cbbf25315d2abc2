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
            "upcdatabase:\n  api_key: {N:32}",
            "const upcdatabaseApiKey = '{N:32}';",
        ],
        &["upcdatabaseToken = \"{N:29}\""],
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
        &["export NASA_TOKEN='{w:40}'", "nasa_api_key := \"{w:40}\""],
        &["nasa_secret: {w:37}"],
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
        &["data.gov key: {w:40}", "DATA_GOV_SECRET: \"{w:40}\""],
        &["DATA_GOV_KEY = \"{w:37}\""],
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
            "calendarific.api.key={x:40}",
            "CALENDARIFIC_KEY = \"{x:40}\"",
        ],
        &["calendarific_api_key: \"YOUR_CALENDARIFIC_API_KEY\""],
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
            "holidayapi = Client(api_key=\"{uuid}\")",
            "--set holiday_api.token={uuid}",
        ],
        &["HOLIDAYAPI_TOKEN=${{{{ secrets.HOLIDAYAPI_TOKEN }}"],
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
            "\"adzuna_access_token\":\"{n:32}\"",
            "set ADZUNA_API_KEY={n:32}",
        ],
        &["adzuna_secret: {n:29}"],
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
            "protocols_access_token: {n:64}",
            "PROTOCOLS_SECRET = '{n:64}'",
        ],
        &["protocols_api_key: ****************"],
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
        &[
            "enigma:\n  _key: \"{w:40}\"",
            "let enigma_secret = \"{w:40}\";",
        ],
        &["ENIGMA_API_KEY={w:37}"],
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
            "carboninterface:\n  api_key: {w:21}",
            "const carboninterfaceApiKey = '{w:21}';",
        ],
        &["carboninterfaceToken = \"{w:18}\""],
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
        &["cicero__key: {n:40}", "CICERO_SECRET = '{n:40}'"],
        &["cicero_secret: {n:37}"],
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
            "<zipcodeapiApiKey>{w:64}</zipcodeapiApiKey>",
            "ZIPCODEAPI_SECRET: \"{w:64}\"",
        ],
        &["ZIPCODEAPI_KEY = \"{w:61}\""],
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

//! Addresses made short, counted and watched: Bitly, Rebrandly, Woopra and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "bitly-access-token",
        "Bitly",
        "access token",
        &["bitly", "bit.ly"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://dev.bitly.com/docs/getting-started/authentication/")
    .examples(
        &["\"bitly_access_token\":\"{x:40}\"", "bit.ly key: {x:40}"],
        &["BITLY_KEY=<your bitly key>"],
    ),
    Rule::named(
        "rebrandly-api-key",
        "Rebrandly",
        "API key",
        &["rebrandly"],
        "[0-9A-Za-z_]{32}",
    )
    .docs("https://developers.rebrandly.com/docs/api-key-authentication")
    .examples(
        &[
            "config.rebrandly_token = \"{x:32}\"",
            "REBRANDLY_AUTH_TOKEN: {x:32}",
        ],
        &["rebrandly_api_key: ****************"],
    ),
    Rule::token(
        "settlemint-access-token",
        "SettleMint",
        "access token",
        &["sm_aat_", "sm_pat_", "sm_sat_"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://console.settlemint.com/documentation/")
    .examples(&["SETTLEMINT_TOKEN=sm_aat_{w:16}"], &["sm_aat_{w:10}"]),
    Rule::named(
        "t-ly-api-key",
        "T.LY",
        "API key",
        &["tly_api", "tly_token", "tly api", "t.ly"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://t.ly/docs")
    .examples(
        &["TLY_API_API_KEY={w:60}", "\"tly_tokenToken\": \"{w:60}\""],
        &["TLY_API_API_KEY={w:57}"],
    ),
    Rule::named(
        "tinyurl-api-token",
        "TinyURL",
        "API token",
        &["tinyurl"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://tinyurl.com/app/dev")
    .examples(
        &[
            "tinyurl:\n  api_key: {w:60}",
            "const tinyurlApiKey = '{w:60}';",
        ],
        &["tinyurlToken = \"{w:57}\""],
    ),
    Rule::named(
        "branch-secret",
        "Branch",
        "secret",
        &["branch_secret", "branchio", "branch.io", "branch_key"],
        "(?:secret_live_|secret_test_|key_live_|key_test_)[0-9A-Za-z]{32}",
    )
    .docs("https://help.branch.io/developers-hub/reference/authentication")
    .words(&[])
    .examples(
        &["BRANCH_SECRET=secret_live_{w:32}"],
        &["BRANCH_SECRET=secret_live_{w:12}"],
    ),
    Rule::named(
        "pastebin-api-developer-key",
        "Pastebin",
        "API developer key",
        &["pastebin"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://pastebin.com/doc_api")
    .examples(
        &[
            "<pastebinApiKey>{w:32}</pastebinApiKey>",
            "PASTEBIN_SECRET: \"{w:32}\"",
        ],
        &["PASTEBIN_KEY = \"{w:29}\""],
    ),
    Rule::named(
        "sheety-bearer-token",
        "Sheety",
        "bearer token",
        &["sheety"],
        "(?:[0-9a-z]{64}|[0-9a-z]{32})",
    )
    .docs("https://sheety.co/docs/authentication.html")
    .examples(
        &["sheety.api.key={x:32}", "SHEETY_KEY = \"{x:32}\""],
        &["sheety_api_key: \"YOUR_SHEETY_API_KEY\""],
    ),
    Rule::named(
        "sheetdb-api-key",
        "SheetDB",
        "API key",
        &["sheetdb"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.sheetdb.io/sheetdb-api/authentication")
    .examples(
        &[
            "sheetdb = Client(api_key=\"{n:40}\")",
            "--set sheetdb.token={n:40}",
        ],
        &["SHEETDB_TOKEN=${{{{ secrets.SHEETDB_TOKEN }}"],
    ),
    Rule::named(
        "form-io-api-token",
        "Form.io",
        "API token",
        &["formio", "form.io"],
        r"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[0-9A-Za-z_-]{200,500}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://help.form.io/developers/auth")
    .words(&[])
    .examples(
        &["FORMIO_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9{}.{w:310}.{w:43}"],
        &["FORMIO_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9{}.{w:20}"],
    ),
    Rule::named(
        "fake-json-api-token",
        "Fake JSON",
        "API token",
        &["fakejson"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://fakejson.com/documentation")
    .examples(
        &[
            "config.fakejson_token = \"{u:22}\"",
            "FAKEJSON_AUTH_TOKEN: {u:22}",
        ],
        &["fakejson_api_key: ****************"],
    ),
    Rule::named(
        "neutrino-api-api-key",
        "Neutrino API",
        "API key",
        &["neutrinoapi", "neutrino_api"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://www.neutrinoapi.com/api/api-basics/")
    .examples(
        &[
            "NEUTRINOAPI_API_KEY={w:48}",
            "\"neutrino_apiToken\": \"{w:48}\"",
        ],
        &["NEUTRINOAPI_API_KEY={w:45}"],
    ),
    Rule::named(
        "macaddress-io-api-key",
        "macaddress.io",
        "API key",
        &[
            "macaddress.io",
            "macaddressio",
            "macaddress_io",
            "macaddress",
        ],
        "[0-9A-Za-z_]{32}",
    )
    .docs("https://macaddress.io/api/documentation/making-requests")
    .examples(
        &[
            "macaddress.io key: at_{w:29}",
            "const macaddressioApiKey = 'at_{w:29}';",
        ],
        &["macaddress_ioToken = \"at_{w:26}\""],
    ),
    Rule::named(
        "timezone-api-api-key",
        "Timezone API",
        "API key",
        &["timezoneapi"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://timezoneapi.io/developers")
    .examples(
        &[
            "export TIMEZONEAPI_TOKEN='{w:20}'",
            "timezoneapi_api_key := \"{w:20}\"",
        ],
        &["timezoneapi_secret: {w:17}"],
    ),
    Rule::named(
        "timezonedb-api-key",
        "TimezoneDB",
        "API key",
        &["timezonedb"],
        "[0-9A-Z]{12}",
    )
    .docs("https://timezonedb.com/api")
    .entropy(2.8)
    .examples(
        &[
            "<timezonedbApiKey>{N:12}</timezonedbApiKey>",
            "TIMEZONEDB_SECRET: \"{N:12}\"",
        ],
        &["TIMEZONEDB_KEY = \"{N:9}\""],
    ),
    Rule::named(
        "oopspam-api-key",
        "OOPSpam",
        "API key",
        &["oopspam"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.oopspam.com/docs")
    .examples(
        &["oopspam.api.key={w:40}", "OOPSPAM_KEY = \"{w:40}\""],
        &["OOPSPAM_API_KEY={w:37}"],
    ),
    Rule::named(
        "moderation-api-api-key",
        "Moderation API",
        "API key",
        &["moderation"],
        r"[0-9A-Za-z]{36}\.[0-9A-Za-z]{115}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.moderationapi.com/")
    .words(&[])
    .examples(
        &["MODERATION_API_KEY={w:36}.{w:115}.{w:43}"],
        &["MODERATION_API_KEY={w:36}.{w:11}.{w:43}"],
    ),
    Rule::named(
        "aylien-application-key",
        "Aylien",
        "application key",
        &["aylien"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.aylien.com/")
    .examples(
        &[
            "\"aylien_access_token\":\"{x:32}\"",
            "set AYLIEN_API_KEY={x:32}",
        ],
        &["AYLIEN_KEY=<your aylien key>"],
    ),
    Rule::named(
        "meaningcloud-api-key",
        "MeaningCloud",
        "API key",
        &["meaningcloud"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://learn.meaningcloud.com/developer")
    .examples(
        &[
            "config.meaningcloud_token = \"{x:32}\"",
            "MEANINGCLOUD_AUTH_TOKEN: {x:32}",
        ],
        &["MEANINGCLOUD_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "dandelion-api-token",
        "Dandelion",
        "API token",
        &["dandelion"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://dandelion.eu/docs/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["dandelion__key: {x:32}", "DANDELION_SECRET = '{x:32}'"],
        &["DANDELION_API_KEY={x:29}"],
    ),
    Rule::named(
        "paralleldots-api-key",
        "ParallelDots",
        "API key",
        &["paralleldots"],
        "[0-9A-Za-z]{43}",
    )
    .docs("https://apis.paralleldots.com/text_docs/index.html")
    .examples(
        &[
            "paralleldots:\n  api_key: {w:43}",
            "const paralleldotsApiKey = '{w:43}';",
        ],
        &["paralleldotsToken = \"{w:40}\""],
    ),
    Rule::named(
        "text2data-api-key",
        "Text2Data",
        "API key",
        &["text2data"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://text2data.com/Integration")
    .examples(
        &[
            "export TEXT2DATA_TOKEN='{uuid}'",
            "text2data_api_key := \"{uuid}\"",
        ],
        &["text2data_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "lexigram-api-key",
        "Lexigram",
        "API key",
        &["lexigram"],
        "[0-9A-Za-z._-]{301}",
    )
    .docs("https://docs.lexigram.io/")
    .examples(
        &[
            "<lexigramApiKey>eyJ{w:120}.{w:177}</lexigramApiKey>",
            "LEXIGRAM_SECRET: \"eyJ{w:120}.{w:177}\"",
        ],
        &["LEXIGRAM_KEY = \"eyJ{w:120}.{w:174}\""],
    ),
    Rule::named(
        "aletheia-api-key",
        "Aletheia",
        "API key",
        &["aletheiaapi"],
        "[0-9A-Z]{32}",
    )
    .docs("https://aletheiaapi.com/")
    .examples(
        &["aletheiaapi.api.key={N:32}", "ALETHEIAAPI_KEY = \"{N:32}\""],
        &["aletheiaapi_api_key: \"YOUR_ALETHEIAAPI_API_KEY\""],
    ),
    Rule::named(
        "roaring-client-secret",
        "Roaring",
        "client secret",
        &["roaring"],
        "[0-9A-Za-z_-]{28}",
    )
    .docs("https://developer.roaring.io/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["ROARING__KEY={u:28}", "\"roaring_secret\": \"{u:28}\""],
        &["roaringToken = \"{u:25}\""],
    ),
    Rule::named(
        "loginradius-api-secret",
        "Loginradius",
        "API secret",
        &["loginradius"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.loginradius.com/docs/api/v2/")
    .examples(
        &[
            "\"loginradius_access_token\":\"{uuid}\"",
            "set LOGINRADIUS_API_KEY={uuid}",
        ],
        &["LOGINRADIUS_KEY=<your loginradius key>"],
    ),
];

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
        &["bitly:\n  api_key: {x:40}", "bit.ly key: {x:40}"],
        &["bitlyToken = \"{x:37}\""],
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
            "export REBRANDLY_TOKEN='{x:32}'",
            "rebrandly_api_key := \"{x:32}\"",
        ],
        &["rebrandly_secret: {x:29}"],
    ),
    Rule::token(
        "redirect-pizza-api-token",
        "redirect.pizza",
        "API token",
        &["rpa_"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://redirect.pizza/docs")
    .examples(
        &["REDIRECT_PIZZA_TOKEN=rpa_{w:30}"],
        &["rpa_{w:27}", "rpa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
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
        &[
            "<tly_apiApiKey>{w:60}</tly_apiApiKey>",
            "TLY_TOKEN_SECRET: \"{w:60}\"",
        ],
        &["TLY_API_KEY = \"{w:57}\""],
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
        &["tinyurl.api.key={w:60}", "TINYURL_KEY = \"{w:60}\""],
        &["TINYURL_API_KEY={w:57}"],
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
            "\"pastebin_access_token\":\"{w:32}\"",
            "set PASTEBIN_API_KEY={w:32}",
        ],
        &["PASTEBIN_KEY=<your pastebin key>"],
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
        &[
            "config.sheety_token = \"{x:32}\"",
            "SHEETY_AUTH_TOKEN: {x:32}",
        ],
        &["SHEETY_KEY = \"{x:29}\""],
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
        &["SHEETDB_API_KEY={n:40}", "\"sheetdbToken\": \"{n:40}\""],
        &["SHEETDB_API_KEY={n:37}"],
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
            "export FAKEJSON_TOKEN='{u:22}'",
            "fakejson_api_key := \"{u:22}\"",
        ],
        &["fakejson_secret: {u:19}"],
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
            "<neutrinoapiApiKey>{w:48}</neutrinoapiApiKey>",
            "NEUTRINO_API_SECRET: \"{w:48}\"",
        ],
        &["NEUTRINOAPI_KEY = \"{w:45}\""],
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
            "MACADDRESSIO_KEY = \"at_{w:29}\"",
        ],
        &["macaddress_io_api_key: \"YOUR_MACADDRESS_IO_API_KEY\""],
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
            "timezoneapi = Client(api_key=\"{w:20}\")",
            "--set timezoneapi.token={w:20}",
        ],
        &["timezoneapiToken = \"{w:17}\""],
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
            "\"timezonedb_access_token\":\"{N:12}\"",
            "set TIMEZONEDB_API_KEY={N:12}",
        ],
        &["TIMEZONEDB_KEY=<your timezonedb key>"],
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
        &[
            "config.oopspam_token = \"{w:40}\"",
            "OOPSPAM_AUTH_TOKEN: {w:40}",
        ],
        &["oopspam_api_key: ****************"],
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
            "aylien:\n  api_key: {x:32}",
            "const aylienApiKey = '{x:32}';",
        ],
        &["aylienToken = \"{x:29}\""],
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
            "export MEANINGCLOUD_TOKEN='{x:32}'",
            "meaningcloud_api_key := \"{x:32}\"",
        ],
        &["meaningcloud_secret: {x:29}"],
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
        &["DANDELION__KEY={x:32}", "\"dandelion_secret\": \"{x:32}\""],
        &["DANDELION_KEY = \"{x:29}\""],
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
            "paralleldots.api.key={w:43}",
            "PARALLELDOTS_KEY = \"{w:43}\"",
        ],
        &["paralleldots_api_key: \"YOUR_PARALLELDOTS_API_KEY\""],
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
            "text2data = Client(api_key=\"{uuid}\")",
            "--set text2data.token={uuid}",
        ],
        &["TEXT2DATA_TOKEN=${{{{ secrets.TEXT2DATA_TOKEN }}"],
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
            "\"lexigram_access_token\":\"eyJ{w:120}.{w:177}\"",
            "set LEXIGRAM_API_KEY=eyJ{w:120}.{w:177}",
        ],
        &["lexigram_secret: eyJ{w:120}.{w:174}"],
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
        &[
            "config.aletheiaapi_token = \"{N:32}\"",
            "ALETHEIAAPI_AUTH_TOKEN: {N:32}",
        ],
        &["aletheiaapi_api_key: ****************"],
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
        &[
            "roaring:\n  _key: \"{u:28}\"",
            "let roaring_secret = \"{u:28}\";",
        ],
        &["ROARING_API_KEY={u:25}"],
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
            "loginradius:\n  api_key: {uuid}",
            "const loginradiusApiKey = '{uuid}';",
        ],
        &["loginradiusToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
];

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
        &["bitly = Client(api_key=\"{x:40}\")", "bit.ly key: {x:40}"],
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
            "\"rebrandly_access_token\":\"{x:32}\"",
            "set REBRANDLY_API_KEY={x:32}",
        ],
        &["REBRANDLY_KEY=<your rebrandly key>"],
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
            "config.tly_api_token = \"{w:60}\"",
            "TLY_TOKEN_AUTH_TOKEN: {w:60}",
        ],
        &["tly_api_api_key: ****************"],
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
        &["TINYURL_API_KEY={w:60}", "\"tinyurlToken\": \"{w:60}\""],
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
            "export PASTEBIN_TOKEN='{w:32}'",
            "pastebin_api_key := \"{w:32}\"",
        ],
        &["pastebin_secret: {w:29}"],
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
            "<sheetyApiKey>{x:32}</sheetyApiKey>",
            "SHEETY_SECRET: \"{x:32}\"",
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
        &["sheetdb.api.key={n:40}", "SHEETDB_KEY = \"{n:40}\""],
        &["sheetdb_api_key: \"YOUR_SHEETDB_API_KEY\""],
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
            "\"fakejson_access_token\":\"{u:22}\"",
            "set FAKEJSON_API_KEY={u:22}",
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
            "config.neutrinoapi_token = \"{w:48}\"",
            "NEUTRINO_API_AUTH_TOKEN: {w:48}",
        ],
        &["neutrinoapi_api_key: ****************"],
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
            "\"macaddressioToken\": \"at_{w:29}\"",
        ],
        &["MACADDRESS_IO_API_KEY=at_{w:26}"],
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
            "timezoneapi:\n  api_key: {w:20}",
            "const timezoneapiApiKey = '{w:20}';",
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
            "export TIMEZONEDB_TOKEN='{N:12}'",
            "timezonedb_api_key := \"{N:12}\"",
        ],
        &["timezonedb_secret: {N:9}"],
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
            "<oopspamApiKey>{w:40}</oopspamApiKey>",
            "OOPSPAM_SECRET: \"{w:40}\"",
        ],
        &["OOPSPAM_KEY = \"{w:37}\""],
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
            "aylien = Client(api_key=\"{x:32}\")",
            "--set aylien.token={x:32}",
        ],
        &["AYLIEN_TOKEN=${{{{ secrets.AYLIEN_TOKEN }}"],
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
            "\"meaningcloud_access_token\":\"{x:32}\"",
            "set MEANINGCLOUD_API_KEY={x:32}",
        ],
        &["MEANINGCLOUD_KEY=<your meaningcloud key>"],
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
            "PARALLELDOTS_API_KEY={w:43}",
            "\"paralleldotsToken\": \"{w:43}\"",
        ],
        &["PARALLELDOTS_API_KEY={w:40}"],
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
            "text2data:\n  api_key: {uuid}",
            "const text2dataApiKey = '{uuid}';",
        ],
        &["text2dataToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "export LEXIGRAM_TOKEN='eyJ{w:120}.{w:177}'",
            "lexigram_api_key := \"eyJ{w:120}.{w:177}\"",
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
            "<aletheiaapiApiKey>{N:32}</aletheiaapiApiKey>",
            "ALETHEIAAPI_SECRET: \"{N:32}\"",
        ],
        &["ALETHEIAAPI_KEY = \"{N:29}\""],
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
        &["roaring_api_key: \"YOUR_ROARING_API_KEY\""],
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
            "loginradius = Client(api_key=\"{uuid}\")",
            "--set loginradius.token={uuid}",
        ],
        &["loginradiusToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
];

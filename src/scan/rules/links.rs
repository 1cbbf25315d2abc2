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
        &["export BITLY_TOKEN='{x:40}'", "bit.ly key: {x:40}"],
        &["bitly_secret: {x:37}"],
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
            "<rebrandlyApiKey>{x:32}</rebrandlyApiKey>",
            "REBRANDLY_SECRET: \"{x:32}\"",
        ],
        &["REBRANDLY_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "t-ly-api-key",
        "T.LY",
        "API key",
        &["tly_api", "tly_token", "t.ly"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://t.ly/docs")
    .examples(
        &["tly_api.api.key={w:60}", "TLY_TOKEN_KEY = \"{w:60}\""],
        &["tly_api_api_key: \"YOUR_TLY_API_API_KEY\""],
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
            "tinyurl = Client(api_key=\"{w:60}\")",
            "--set tinyurl.token={w:60}",
        ],
        &["TINYURL_TOKEN=${{{{ secrets.TINYURL_TOKEN }}"],
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
            "config.pastebin_token = \"{w:32}\"",
            "PASTEBIN_AUTH_TOKEN: {w:32}",
        ],
        &["pastebin_api_key: ****************"],
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
        &["SHEETY_API_KEY={x:32}", "\"sheetyToken\": \"{x:32}\""],
        &["SHEETY_API_KEY={x:29}"],
    ),
    Rule::named(
        "sheetdb-api-key",
        "SheetDB",
        "API key",
        &["sheetdb"],
        "[0-9a-z]{40}",
    )
    .docs("https://docs.sheetdb.io/sheetdb-api/authentication")
    .examples(
        &[
            "sheetdb:\n  api_key: {n:40}",
            "const sheetdbApiKey = '{n:40}';",
        ],
        &["sheetdbToken = \"{n:37}\""],
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
            "<fakejsonApiKey>{u:22}</fakejsonApiKey>",
            "FAKEJSON_SECRET: \"{u:22}\"",
        ],
        &["FAKEJSON_KEY = \"{u:19}\""],
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
            "neutrinoapi.api.key={w:48}",
            "NEUTRINO_API_KEY = \"{w:48}\"",
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
            "--set macaddressio.token=at_{w:29}",
        ],
        &["MACADDRESS_IO_TOKEN=${{{{ secrets.MACADDRESS_IO_TOKEN }}"],
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
            "\"timezoneapi_access_token\":\"{w:20}\"",
            "set TIMEZONEAPI_API_KEY={w:20}",
        ],
        &["TIMEZONEAPI_KEY=<your timezoneapi key>"],
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
            "config.timezonedb_token = \"{N:12}\"",
            "TIMEZONEDB_AUTH_TOKEN: {N:12}",
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
        &["OOPSPAM_API_KEY={w:40}", "\"oopspamToken\": \"{w:40}\""],
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
        "[0-9a-f]{32}",
    )
    .docs("https://docs.aylien.com/")
    .examples(
        &[
            "export AYLIEN_TOKEN='{x:32}'",
            "aylien_api_key := \"{x:32}\"",
        ],
        &["aylien_secret: {x:29}"],
    ),
    Rule::named(
        "meaningcloud-api-key",
        "MeaningCloud",
        "API key",
        &["meaningcloud"],
        "[0-9a-f]{32}",
    )
    .docs("https://learn.meaningcloud.com/developer")
    .examples(
        &[
            "<meaningcloudApiKey>{x:32}</meaningcloudApiKey>",
            "MEANINGCLOUD_SECRET: \"{x:32}\"",
        ],
        &["MEANINGCLOUD_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "dandelion-api-token",
        "Dandelion",
        "API token",
        &["dandelion"],
        "[0-9a-f]{32}",
    )
    .docs("https://dandelion.eu/docs/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &[
            "dandelion:\n  api_key: \"{x:32}\"",
            "let dandelion_secret = \"{x:32}\";",
        ],
        &["dandelion_api_key: \"YOUR_DANDELION_API_KEY\""],
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
            "paralleldots = Client(api_key=\"{w:43}\")",
            "--set paralleldots.token={w:43}",
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
            "\"text2data_access_token\":\"{uuid}\"",
            "set TEXT2DATA_API_KEY={uuid}",
        ],
        &["TEXT2DATA_KEY=<your text2data key>"],
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
            "config.lexigram_token = \"eyJ{w:120}.{w:177}\"",
            "LEXIGRAM_AUTH_TOKEN: eyJ{w:120}.{w:177}",
        ],
        &["lexigram_api_key: ****************"],
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
            "ALETHEIAAPI_API_KEY={N:32}",
            "\"aletheiaapiToken\": \"{N:32}\"",
        ],
        &["ALETHEIAAPI_API_KEY={N:29}"],
    ),
    Rule::named(
        "roaring-client-secret",
        "Roaring",
        "client secret",
        &["roaring"],
        "[0-9A-Za-z_-]{28}",
    )
    .docs("https://developer.roaring.io/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["roaring_api_key: {u:28}", "ROARING_SECRET = '{u:28}'"],
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
            "export LOGINRADIUS_TOKEN='{uuid}'",
            "loginradius_api_key := \"{uuid}\"",
        ],
        &["loginradius_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
];

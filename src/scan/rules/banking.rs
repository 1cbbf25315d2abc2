//! Banks, trading and money moved by programs: Alpaca, Finicity, TrueLayer and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "alpaca-api-secret",
        "Alpaca",
        "API secret",
        &["alpaca", "apca"],
        "[0-9A-Za-z]{40,44}",
    )
    .docs("https://docs.alpaca.markets/docs/getting-started")
    .words(&["secret"])
    .examples(
        &["ALPACA_SECRET={w:40}", "\"apca_secret\": \"{w:40}\""],
        &["ALPACA_SECRET_KEY={w:20}"],
    ),
    Rule::named(
        "alpaca-api-key-id",
        "Alpaca",
        "API key id",
        &["alpaca", "apca"],
        "(?:PK|AK|CK)[0-9A-Z]{18,24}",
    )
    .docs("https://docs.alpaca.markets/docs/getting-started")
    .examples(
        &[
            "alpaca = Client(api_key=\"PK{N:18}\")",
            "--set apca.token=PK{N:18}",
        ],
        &["ALPACA_API_KEY=PK{N:8}"],
    ),
    Rule::named(
        "finicity-api-token",
        "Finicity",
        "API token",
        &["finicity"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/")
    .examples(
        &[
            "\"finicity_access_token\":\"{x:32}\"",
            "set FINICITY_API_KEY={x:32}",
        ],
        &["FINICITY_KEY=<your finicity key>"],
    ),
    Rule::named(
        "finicity-client-secret",
        "Finicity",
        "client secret",
        &["finicity"],
        "[0-9a-z]{20}",
    )
    .docs("https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/")
    .examples(
        &[
            "config.finicity_token = \"{n:20}\"",
            "FINICITY_AUTH_TOKEN: {n:20}",
        ],
        &["FINICITY_KEY = \"{n:17}\""],
    ),
    Rule::named(
        "truelayer-client-secret",
        "TrueLayer",
        "client secret",
        &["truelayer"],
        "(?:[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9a-z]{32,64})",
    )
    .docs("https://docs.truelayer.com/docs/client-id-and-secret")
    .words(&["secret"])
    .examples(
        &["truelayer_secret: {uuid}", "TRUELAYER_SECRET = '{uuid}'"],
        &["TRUELAYER_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "yodlee-client-secret",
        "Yodlee",
        "client secret",
        &["yodlee"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.yodlee.com/docs/api/1.1/getting-started")
    .words(&["secret"])
    .examples(
        &[
            "yodlee:\n  secret: \"{w:32}\"",
            "let yodlee_secret = \"{w:32}\";",
        ],
        &["yodleeToken = \"{w:29}\""],
    ),
    Rule::named(
        "metaapi-token",
        "MetaApi",
        "token",
        &["metaapi", "meta-api", "meta_api"],
        "(?:[0-9a-f]{64}|[0-9a-f]{24})",
    )
    .docs("https://metaapi.cloud/docs/client/")
    .examples(
        &["export METAAPI_TOKEN='{x:64}'", "meta-api key: {x:64}"],
        &["metaapi_secret: {x:61}"],
    ),
    Rule::named(
        "column-api-key",
        "Column",
        "API key",
        &["column"],
        "(?:test|live)_[0-9A-Za-z]{27}",
    )
    .docs("https://column.com/docs/api/")
    .words(&[])
    .examples(
        &["COLUMN_API_KEY=test_{w:27}"],
        &["COLUMN_API_KEY=test_{w:20}"],
    ),
    Rule::named(
        "increase-api-key",
        "Increase",
        "API key",
        &["increase_api", "increase_key"],
        "(?:sandbox_key|production_key|key)_[0-9a-z]{30,50}",
    )
    .docs("https://increase.com/documentation/api")
    .words(&[])
    .examples(
        &["INCREASE_API_KEY=sandbox_key_{n:40}"],
        &["INCREASE_API_KEY=sandbox_key_{n:10}"],
    ),
    Rule::named(
        "rainforest-pay-api-key",
        "Rainforest Pay",
        "API key",
        &["rainforest"],
        "(?:sbx_)?apikey_[0-9a-f]{64}",
    )
    .docs("https://docs.rainforestpay.com/docs/authentication")
    .words(&[])
    .examples(
        &["RAINFOREST_API_KEY=apikey_{x:64}"],
        &["RAINFOREST_API_KEY=apikey_{x:40}"],
    ),
    Rule::token(
        "persona-api-key",
        "Persona",
        "API key",
        &["persona_production_", "persona_sandbox_"],
        "[0-9a-z_-]{20,80}",
    )
    .docs("https://docs.withpersona.com/api-keys")
    .examples(
        &["PERSONA_KEY=persona_production_{uuid}"],
        &["persona_production_{n:8}"],
    ),
    Rule::token(
        "onfido-api-token",
        "Onfido",
        "API token",
        &[
            "api_live.",
            "api_live_us.",
            "api_live_ca.",
            "api_sandbox.",
            "api_sandbox_us.",
            "api_sandbox_ca.",
        ],
        r"[0-9A-Za-z_-]{10,12}\.[0-9A-Za-z_-]{32}|[0-9A-Za-z_-]{20,80}",
    )
    .docs("https://documentation.onfido.com/api/latest/#api-tokens")
    .examples(
        &["ONFIDO_TOKEN=api_live.{w:11}.{w:32}"],
        &["api_live.{w:8}"],
    ),
    Rule::named(
        "ynab-access-token",
        "YNAB",
        "access token",
        &["youneedabudget", "ynab"],
        "(?:[0-9a-f]{64}|[0-9A-Za-z_-]{43})",
    )
    .docs("https://api.ynab.com/#personal-access-tokens")
    .examples(
        &[
            "\"youneedabudget_access_token\":\"{w:43}\"",
            "set YNAB_API_KEY={w:43}",
        ],
        &["YOUNEEDABUDGET_KEY=<your youneedabudget key>"],
    ),
    Rule::token(
        "databento-api-key",
        "Databento",
        "API key",
        &["db-"],
        "[0-9A-Za-z]{29}",
    )
    .docs("https://databento.com/docs/portal/api-keys")
    .examples(
        &["DATABENTO_API_KEY=db-{w:29}"],
        &["db-{w:20}", "db-server-name-of-some-kind-12345"],
    ),
    Rule::named(
        "api-layer-api-key",
        "API Layer",
        "API key",
        &["apilayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://apilayer.com/docs")
    .examples(
        &[
            "config.apilayer_token = \"{w:32}\"",
            "APILAYER_AUTH_TOKEN: {w:32}",
        ],
        &["apilayer_api_key: ****************"],
    ),
    Rule::named(
        "vatlayer-access-key",
        "VatLayer",
        "access key",
        &["vatlayer"],
        "[0-9a-z]{32}",
    )
    .docs("https://vatlayer.com/documentation")
    .examples(
        &["VATLAYER_API_KEY={n:32}", "\"vatlayerToken\": \"{n:32}\""],
        &["VATLAYER_API_KEY={n:29}"],
    ),
    Rule::named(
        "commodities-api-access-key",
        "Commodities API",
        "access key",
        &["commodities"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://commodities-api.com/documentation")
    .examples(
        &[
            "commodities:\n  api_key: {w:60}",
            "const commoditiesApiKey = '{w:60}';",
        ],
        &["commoditiesToken = \"{w:57}\""],
    ),
    Rule::named(
        "technical-analysis-api-api-key",
        "Technical Analysis API",
        "API key",
        &["technicalanalysisapi"],
        "[0-9A-Z]{48}",
    )
    .docs("https://technical-analysis-api.com/")
    .examples(
        &[
            "export TECHNICALANALYSISAPI_TOKEN='{N:48}'",
            "technicalanalysisapi_api_key := \"{N:48}\"",
        ],
        &["technicalanalysisapi_secret: {N:45}"],
    ),
    Rule::named(
        "veriphone-api-key",
        "Veriphone",
        "API key",
        &["veriphone"],
        "[0-9A-Z]{32}",
    )
    .docs("https://veriphone.io/docs/v2")
    .examples(
        &[
            "<veriphoneApiKey>{N:32}</veriphoneApiKey>",
            "VERIPHONE_SECRET: \"{N:32}\"",
        ],
        &["VERIPHONE_KEY = \"{N:29}\""],
    ),
    Rule::named(
        "numverify-access-key",
        "Numverify",
        "access key",
        &["numverify"],
        "[0-9a-z]{32}",
    )
    .docs("https://numverify.com/documentation")
    .examples(
        &["numverify.api.key={n:32}", "NUMVERIFY_KEY = \"{n:32}\""],
        &["numverify_api_key: \"YOUR_NUMVERIFY_API_KEY\""],
    ),
    Rule::named(
        "clockwork-sms-api-key",
        "Clockwork SMS",
        "API key",
        &["clockwork", "textanywhere"],
        "(?:[0-9a-f]{40}|[0-9A-Za-z]{24})",
    )
    .docs("https://www.clockworksms.com/doc/")
    .examples(
        &[
            "CLOCKWORK_API_KEY={x:40}",
            "clockworksms: {{ key: \"{w:24}\" }",
        ],
        &["CLOCKWORK_TOKEN=${{{{ secrets.CLOCKWORK_TOKEN }}"],
    ),
];

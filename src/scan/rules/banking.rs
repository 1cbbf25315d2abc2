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
    .examples(
        &["export ALPACA_TOKEN='{w:40}'", "apca_api_key := \"{w:40}\""],
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
            "<alpacaApiKey>PK{N:18}</alpacaApiKey>",
            "APCA_SECRET: \"PK{N:18}\"",
        ],
        &["ALPACA_API_KEY=PK{N:8}"],
    ),
    Rule::named(
        "finicity-api-token",
        "Finicity",
        "API token",
        &["finicity"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/")
    .examples(
        &["finicity.api.key={x:32}", "FINICITY_KEY = \"{x:32}\""],
        &["finicity_api_key: \"YOUR_FINICITY_API_KEY\""],
    ),
    Rule::named(
        "finicity-client-secret",
        "Finicity",
        "client secret",
        &["finicity"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/")
    .examples(
        &[
            "finicity = Client(api_key=\"{n:20}\")",
            "--set finicity.token={n:20}",
        ],
        &["finicityToken = \"{n:17}\""],
    ),
    Rule::named(
        "truelayer-client-secret",
        "TrueLayer",
        "client secret",
        &["truelayer"],
        "(?:[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9a-z]{32,64})",
    )
    .docs("https://docs.truelayer.com/docs/client-id-and-secret")
    .examples(
        &[
            "\"truelayer_access_token\":\"{uuid}\"",
            "set TRUELAYER_API_KEY={uuid}",
        ],
        &["TRUELAYER_KEY=<your truelayer key>"],
    ),
    Rule::named(
        "yodlee-client-secret",
        "Yodlee",
        "client secret",
        &["yodlee"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.yodlee.com/docs/api/1.1/getting-started")
    .examples(
        &[
            "config.yodlee_token = \"{w:32}\"",
            "YODLEE_AUTH_TOKEN: {w:32}",
        ],
        &["yodlee_api_key: ****************"],
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
        &["METAAPI_API_KEY={x:64}", "meta-api key: {x:64}"],
        &["METAAPI_API_KEY={x:61}"],
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
        &["youneedabudget.api.key={w:43}", "YNAB_KEY = \"{w:43}\""],
        &["youneedabudget_api_key: \"YOUR_YOUNEEDABUDGET_API_KEY\""],
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
            "apilayer = Client(api_key=\"{w:32}\")",
            "--set apilayer.token={w:32}",
        ],
        &["APILAYER_TOKEN=${{{{ secrets.APILAYER_TOKEN }}"],
    ),
    Rule::named(
        "vatlayer-access-key",
        "VatLayer",
        "access key",
        &["vatlayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://vatlayer.com/documentation")
    .examples(
        &[
            "\"vatlayer_access_token\":\"{n:32}\"",
            "set VATLAYER_API_KEY={n:32}",
        ],
        &["vatlayer_secret: {n:29}"],
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
            "config.commodities_token = \"{w:60}\"",
            "COMMODITIES_AUTH_TOKEN: {w:60}",
        ],
        &["commodities_api_key: ****************"],
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
            "TECHNICALANALYSISAPI_API_KEY={N:48}",
            "\"technicalanalysisapiToken\": \"{N:48}\"",
        ],
        &["TECHNICALANALYSISAPI_API_KEY={N:45}"],
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
            "veriphone:\n  api_key: {N:32}",
            "const veriphoneApiKey = '{N:32}';",
        ],
        &["veriphoneToken = \"{N:29}\""],
    ),
    Rule::named(
        "numverify-access-key",
        "Numverify",
        "access key",
        &["numverify"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://numverify.com/documentation")
    .examples(
        &[
            "export NUMVERIFY_TOKEN='{n:32}'",
            "numverify_api_key := \"{n:32}\"",
        ],
        &["numverify_secret: {n:29}"],
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
        &["CLOCKWORK_KEY = \"{x:37}\""],
    ),
];

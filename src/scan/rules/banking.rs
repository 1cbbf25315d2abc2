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
        &["alpaca:\n  api_key: {w:40}", "const apcaApiKey = '{w:40}';"],
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
            "export ALPACA_TOKEN='PK{N:18}'",
            "apca_api_key := \"PK{N:18}\"",
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
        &[
            "<finicityApiKey>{x:32}</finicityApiKey>",
            "FINICITY_SECRET: \"{x:32}\"",
        ],
        &["FINICITY_KEY = \"{x:29}\""],
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
        &["finicity.api.key={n:20}", "FINICITY_KEY = \"{n:20}\""],
        &["finicity_api_key: \"YOUR_FINICITY_API_KEY\""],
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
            "truelayer = Client(api_key=\"{uuid}\")",
            "--set truelayer.token={uuid}",
        ],
        &["truelayerToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "\"yodlee_access_token\":\"{w:32}\"",
            "set YODLEE_API_KEY={w:32}",
        ],
        &["YODLEE_KEY=<your yodlee key>"],
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
        &["config.metaapi_token = \"{x:64}\"", "meta-api key: {x:64}"],
        &["metaapi_api_key: ****************"],
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
            "<youneedabudgetApiKey>{w:43}</youneedabudgetApiKey>",
            "YNAB_SECRET: \"{w:43}\"",
        ],
        &["YOUNEEDABUDGET_KEY = \"{w:40}\""],
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
        &["apilayer.api.key={w:32}", "APILAYER_KEY = \"{w:32}\""],
        &["apilayer_api_key: \"YOUR_APILAYER_API_KEY\""],
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
            "vatlayer = Client(api_key=\"{n:32}\")",
            "--set vatlayer.token={n:32}",
        ],
        &["VATLAYER_TOKEN=${{{{ secrets.VATLAYER_TOKEN }}"],
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
            "\"commodities_access_token\":\"{w:60}\"",
            "set COMMODITIES_API_KEY={w:60}",
        ],
        &["commodities_secret: {w:57}"],
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
            "config.technicalanalysisapi_token = \"{N:48}\"",
            "TECHNICALANALYSISAPI_AUTH_TOKEN: {N:48}",
        ],
        &["technicalanalysisapi_api_key: ****************"],
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
        &["VERIPHONE_API_KEY={N:32}", "\"veriphoneToken\": \"{N:32}\""],
        &["VERIPHONE_API_KEY={N:29}"],
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
            "numverify:\n  api_key: {n:32}",
            "const numverifyApiKey = '{n:32}';",
        ],
        &["numverifyToken = \"{n:29}\""],
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
        &["clockwork_secret: {x:37}"],
    ),
];

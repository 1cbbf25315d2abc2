//! Data of markets: stocks, currencies, banks and prices.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "finnhub-api-key",
        "Finnhub",
        "API key",
        &["finnhub"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://finnhub.io/docs/api/authentication")
    .examples(
        &[
            "<finnhubApiKey>{n:20}</finnhubApiKey>",
            "FINNHUB_SECRET: \"{n:20}\"",
        ],
        &["FINNHUB_KEY = \"{n:17}\""],
    ),
    Rule::named(
        "polygon-io-api-key",
        "Polygon.io",
        "API key",
        &[
            "polygon_api",
            "polygon.io",
            "polygonio",
            "polygon_key",
            "polygon-api",
            "polygon_token",
            "polygontoken",
            "polygon",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://polygon.io/docs/rest/quickstart")
    .words(&[
        "key=", "_key", "api_key", "apikey", "api-key", "token", "secret", "api key",
    ])
    .examples(
        &[
            "polygon_api:\n  _key: \"{w:32}\"",
            "polygon.io key=: {w:32}",
        ],
        &["polygon_api_api_key: \"YOUR_POLYGON_API_API_KEY\""],
    ),
    Rule::named(
        "alpha-vantage-api-key",
        "Alpha Vantage",
        "API key",
        &[
            "alphavantage",
            "alpha_vantage",
            "alpha-vantage",
            "av_api_key",
        ],
        "[0-9A-Z]{16}",
    )
    .docs("https://www.alphavantage.co/documentation/")
    .examples(
        &[
            "alphavantage = Client(api_key=\"{N:16}\")",
            "--set alpha_vantage.token={N:16}",
        ],
        &["alphavantageToken = \"{N:13}\""],
    ),
    Rule::named(
        "iex-cloud-token",
        "IEX Cloud",
        "token",
        &[
            "iexcloud",
            "iex_cloud",
            "iex_token",
            "iex_api",
            "cloud.iexapis",
        ],
        "(?:[sp]k_[0-9a-f]{32}|[0-9a-z_]{35})",
    )
    .docs("https://iexcloud.io/docs/")
    .examples(
        &[
            "\"iexcloud_access_token\":\"sk_{x:32}\"",
            "set IEX_CLOUD_API_KEY=sk_{x:32}",
        ],
        &["IEXCLOUD_KEY=<your iexcloud key>"],
    ),
    Rule::named(
        "fixer-access-key",
        "Fixer",
        "access key",
        &[
            "fixer.io",
            "fixerio",
            "fixer_api",
            "fixer_key",
            "fixer_access",
            "fixer",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://fixer.io/documentation")
    .words(&["key", "token", "secret"])
    .examples(
        &["fixer.io key: {x:32}", "let fixerio_secret = \"{x:32}\";"],
        &["fixer_io_api_key: ****************"],
    ),
    Rule::named(
        "currencylayer-access-key",
        "CurrencyLayer",
        "access key",
        &["currencylayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://currencylayer.com/documentation")
    .examples(
        &[
            "CURRENCYLAYER_API_KEY={n:32}",
            "\"currencylayerToken\": \"{n:32}\"",
        ],
        &["CURRENCYLAYER_API_KEY={n:29}"],
    ),
    Rule::named(
        "currencyfreaks-api-key",
        "CurrencyFreaks",
        "API key",
        &["currencyfreaks"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://currencyfreaks.com/documentation.html")
    .examples(
        &[
            "currencyfreaks:\n  api_key: {n:32}",
            "const currencyfreaksApiKey = '{n:32}';",
        ],
        &["currencyfreaksToken = \"{n:29}\""],
    ),
    Rule::named(
        "currencyscoop-api-key",
        "CurrencyScoop",
        "API key",
        &["currencyscoop", "currencybeacon"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://currencybeacon.com/api-documentation")
    .examples(
        &[
            "export CURRENCYSCOOP_TOKEN='{n:32}'",
            "currencybeacon_api_key := \"{n:32}\"",
        ],
        &["currencyscoop_secret: {n:29}"],
    ),
    Rule::named(
        "currencycloud-api-key",
        "Currencycloud",
        "API key",
        &["currencycloud"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developer.currencycloud.com/docs/item/authentication/")
    .examples(
        &[
            "<currencycloudApiKey>{n:64}</currencycloudApiKey>",
            "CURRENCYCLOUD_SECRET: \"{n:64}\"",
        ],
        &["CURRENCYCLOUD_KEY = \"{n:61}\""],
    ),
    Rule::named(
        "exchangerate-api-api-key",
        "ExchangeRate-API",
        "API key",
        &[
            "exchangerateapi",
            "exchangerate-api",
            "exchange_rate_api",
            "exchangerate",
        ],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://www.exchangerate-api.com/docs/authentication")
    .examples(
        &[
            "exchangerateapi.api.key={n:24}",
            "exchangerate-api key: {n:24}",
        ],
        &["exchangerateapi_api_key: \"YOUR_EXCHANGERATEAPI_API_KEY\""],
    ),
    Rule::named(
        "exchangeratesapi-io-access-key",
        "exchangeratesapi.io",
        "access key",
        &[
            "exchangeratesapi",
            "exchangerates_api",
            "exchangerates.",
            "exchangerates-api",
            "exchangeratestoken",
            "exchangerates api",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://exchangeratesapi.io/documentation/")
    .examples(
        &[
            "exchangeratesapi = Client(api_key=\"{n:32}\")",
            "--set exchangerates_api.token={n:32}",
        ],
        &["EXCHANGERATESAPI_TOKEN=${{{{ secrets.EXCHANGERATESAPI_TOKEN }}"],
    ),
    Rule::named(
        "open-exchange-rates-app-id",
        "Open Exchange Rates",
        "app id",
        &["openexchangerates", "open_exchange_rates", "oxr_"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.openexchangerates.org/reference/authentication")
    .words(&["key", "token", "secret", "app_id", "appid", "app-id"])
    .examples(
        &[
            "OPENEXCHANGERATES_KEY={x:32}",
            "\"open_exchange_rates_appid\": \"{x:32}\"",
        ],
        &["openexchangerates_secret: {x:29}"],
    ),
    Rule::named(
        "fastforex-api-key",
        "fastFOREX",
        "API key",
        &["fastforex"],
        "[0-9a-z-]{28}",
    )
    .docs("https://fastforex.readme.io/reference/introduction")
    .examples(
        &[
            "config.fastforex_token = \"{x:10}-{x:10}-{n:6}\"",
            "FASTFOREX_AUTH_TOKEN: {x:10}-{x:10}-{n:6}",
        ],
        &["fastforex_api_key: ****************"],
    ),
    Rule::named(
        "fx-market-api-key",
        "FX Market",
        "API key",
        &["fxmarket"],
        "[0-9A-Za-z=_-]{20}",
    )
    .docs("https://fxmarketapi.com/documentation")
    .examples(
        &["FXMARKET_API_KEY={w:20}", "\"fxmarketToken\": \"{w:20}\""],
        &["FXMARKET_API_KEY={w:17}"],
    ),
    Rule::named(
        "financial-modeling-prep-api-key",
        "Financial Modeling Prep",
        "API key",
        &["financialmodelingprep", "fmp_api"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://site.financialmodelingprep.com/developer/docs")
    .examples(
        &[
            "financialmodelingprep:\n  api_key: {w:32}",
            "const fmp_apiApiKey = '{w:32}';",
        ],
        &["financialmodelingprepToken = \"{w:29}\""],
    ),
    Rule::token(
        "finage-api-key",
        "Finage",
        "API key",
        &["API_KEY"],
        "[0-9A-Z]{32}",
    )
    .docs("https://finage.co.uk/docs/api/getting-started")
    .examples(&["token=API_KEY{N:32}"], &["API_KEY{N:20}"]),
    Rule::named(
        "intrinio-api-key",
        "Intrinio",
        "API key",
        &["intrinio"],
        "(?:[0-9A-Za-z]{44}|O[0-9A-Za-z]{43})",
    )
    .docs("https://docs.intrinio.com/documentation/api_v2/authentication")
    .examples(
        &[
            "export INTRINIO_TOKEN='{w:44}'",
            "intrinio_api_key := \"{w:44}\"",
        ],
        &["intrinio_secret: {w:41}"],
    ),
    Rule::named(
        "marketstack-access-key",
        "Marketstack",
        "access key",
        &["marketstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://marketstack.com/documentation")
    .examples(
        &[
            "<marketstackApiKey>{n:32}</marketstackApiKey>",
            "MARKETSTACK_SECRET: \"{n:32}\"",
        ],
        &["MARKETSTACK_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "nasdaq-data-link-api-key",
        "Nasdaq Data Link",
        "API key",
        &["nasdaq", "quandl"],
        "[0-9A-Za-z_-]{20}",
    )
    .docs("https://docs.data.nasdaq.com/docs/getting-started")
    .examples(
        &["nasdaq.api.key={u:20}", "QUANDL_KEY = \"{u:20}\""],
        &["NASDAQ_API_KEY={u:17}"],
    ),
    Rule::named(
        "tiingo-api-token",
        "Tiingo",
        "API token",
        &["tiingo"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.tiingo.com/documentation/general/connecting")
    .examples(
        &[
            "tiingo = Client(api_key=\"{x:40}\")",
            "--set tiingo.token={x:40}",
        ],
        &["TIINGO_TOKEN=${{{{ secrets.TIINGO_TOKEN }}"],
    ),
    Rule::named(
        "twelve-data-api-key",
        "Twelve Data",
        "API key",
        &["twelvedata", "twelve_data"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://twelvedata.com/docs")
    .examples(
        &[
            "\"twelvedata_access_token\":\"{n:32}\"",
            "set TWELVE_DATA_API_KEY={n:32}",
        ],
        &["TWELVEDATA_KEY=<your twelvedata key>"],
    ),
    Rule::named(
        "stockdata-api-token",
        "Stockdata",
        "API token",
        &["stockdata"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.stockdata.org/documentation")
    .examples(
        &[
            "config.stockdata_token = \"{w:40}\"",
            "STOCKDATA_AUTH_TOKEN: {w:40}",
        ],
        &["STOCKDATA_KEY = \"{w:37}\""],
    ),
    Rule::named(
        "tradier-access-token",
        "Tradier",
        "access token",
        &["tradier"],
        "[0-9A-Za-z]{28}",
    )
    .docs("https://documentation.tradier.com/brokerage-api/overview/authentication")
    .examples(
        &["TRADIER_API_KEY={w:28}", "\"tradierToken\": \"{w:28}\""],
        &["TRADIER_API_KEY={w:25}"],
    ),
    Rule::named(
        "oanda-access-token",
        "OANDA",
        "access token",
        &["oanda"],
        "(?:[0-9a-f]{32}-[0-9a-f]{32}|[0-9A-Za-z]{24})",
    )
    .docs("https://developer.oanda.com/rest-live-v20/authentication/")
    .examples(
        &[
            "oanda:\n  api_key: {x:32}-{x:32}",
            "const oandaApiKey = '{x:32}-{x:32}';",
        ],
        &["oandaToken = \"{x:29}-{x:32}\""],
    ),
];

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
            "export FINNHUB_TOKEN='{n:20}'",
            "finnhub_api_key := \"{n:20}\"",
        ],
        &["finnhub_secret: {n:17}"],
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
        &["polygon_api__key: {w:32}", "polygon.io key=: {w:32}"],
        &["POLYGON_API_KEY = \"{w:29}\""],
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
            "alphavantage.api.key={N:16}",
            "ALPHA_VANTAGE_KEY = \"{N:16}\"",
        ],
        &["alphavantage_api_key: \"YOUR_ALPHAVANTAGE_API_KEY\""],
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
            "iexcloud = Client(api_key=\"sk_{x:32}\")",
            "--set iex_cloud.token=sk_{x:32}",
        ],
        &["iexcloudToken = \"sk_{x:29}\""],
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
        &["fixer.io key: {x:32}", "FIXERIO_SECRET = '{x:32}'"],
        &["FIXER_IO_KEY=<your fixer_io key>"],
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
            "config.currencylayer_token = \"{n:32}\"",
            "CURRENCYLAYER_AUTH_TOKEN: {n:32}",
        ],
        &["currencylayer_api_key: ****************"],
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
            "CURRENCYFREAKS_API_KEY={n:32}",
            "\"currencyfreaksToken\": \"{n:32}\"",
        ],
        &["CURRENCYFREAKS_API_KEY={n:29}"],
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
            "currencyscoop:\n  api_key: {n:32}",
            "const currencybeaconApiKey = '{n:32}';",
        ],
        &["currencyscoopToken = \"{n:29}\""],
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
            "export CURRENCYCLOUD_TOKEN='{n:64}'",
            "currencycloud_api_key := \"{n:64}\"",
        ],
        &["currencycloud_secret: {n:61}"],
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
            "<exchangerateapiApiKey>{n:24}</exchangerateapiApiKey>",
            "exchangerate-api key: {n:24}",
        ],
        &["EXCHANGERATEAPI_KEY = \"{n:21}\""],
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
            "exchangeratesapi.api.key={n:32}",
            "EXCHANGERATES_API_KEY = \"{n:32}\"",
        ],
        &["exchangeratesapi_api_key: \"YOUR_EXCHANGERATESAPI_API_KEY\""],
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
            "openexchangerates:\n  key: \"{x:32}\"",
            "let open_exchange_rates_appid = \"{x:32}\";",
        ],
        &["OPENEXCHANGERATES_TOKEN=${{{{ secrets.OPENEXCHANGERATES_TOKEN }}"],
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
            "\"fastforex_access_token\":\"{x:10}-{x:10}-{n:6}\"",
            "set FASTFOREX_API_KEY={x:10}-{x:10}-{n:6}",
        ],
        &["fastforex_secret: {x:8}-{x:10}-{n:6}"],
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
        &[
            "config.fxmarket_token = \"{w:20}\"",
            "FXMARKET_AUTH_TOKEN: {w:20}",
        ],
        &["fxmarket_api_key: ****************"],
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
            "FINANCIALMODELINGPREP_API_KEY={w:32}",
            "\"fmp_apiToken\": \"{w:32}\"",
        ],
        &["FINANCIALMODELINGPREP_API_KEY={w:29}"],
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
            "intrinio:\n  api_key: {w:44}",
            "const intrinioApiKey = '{w:44}';",
        ],
        &["intrinioToken = \"{w:41}\""],
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
            "export MARKETSTACK_TOKEN='{n:32}'",
            "marketstack_api_key := \"{n:32}\"",
        ],
        &["marketstack_secret: {n:29}"],
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
        &[
            "<nasdaqApiKey>{u:20}</nasdaqApiKey>",
            "QUANDL_SECRET: \"{u:20}\"",
        ],
        &["NASDAQ_KEY = \"{u:17}\""],
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
        &["tiingo.api.key={x:40}", "TIINGO_KEY = \"{x:40}\""],
        &["TIINGO_API_KEY={x:37}"],
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
            "twelvedata = Client(api_key=\"{n:32}\")",
            "--set twelve_data.token={n:32}",
        ],
        &["TWELVEDATA_TOKEN=${{{{ secrets.TWELVEDATA_TOKEN }}"],
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
            "\"stockdata_access_token\":\"{w:40}\"",
            "set STOCKDATA_API_KEY={w:40}",
        ],
        &["STOCKDATA_KEY=<your stockdata key>"],
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
        &[
            "config.tradier_token = \"{w:28}\"",
            "TRADIER_AUTH_TOKEN: {w:28}",
        ],
        &["TRADIER_KEY = \"{w:25}\""],
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
            "OANDA_API_KEY={x:32}-{x:32}",
            "\"oandaToken\": \"{x:32}-{x:32}\"",
        ],
        &["OANDA_API_KEY={x:29}-{x:32}"],
    ),
];

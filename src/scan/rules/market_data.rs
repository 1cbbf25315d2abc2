//! Data of markets: stocks, currencies, banks and prices.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "finnhub-api-key",
        "Finnhub",
        "API key",
        &["finnhub"],
        "[0-9a-z]{20}",
    )
    .docs("https://finnhub.io/docs/api/authentication")
    .examples(
        &[
            "finnhub = Client(api_key=\"{n:20}\")",
            "--set finnhub.token={n:20}",
        ],
        &["FINNHUB_TOKEN=${{{{ secrets.FINNHUB_TOKEN }}"],
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
    .words(&["api_key", "apikey", "api-key", "token", "secret", "api key"])
    .examples(
        &[
            "polygon_api:\n  api_key: \"{w:32}\"",
            "polygon.io api_key: {w:32}",
        ],
        &["POLYGON_API_KEY=<your polygon_api key>"],
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
            "config.alphavantage_token = \"{N:16}\"",
            "ALPHA_VANTAGE_AUTH_TOKEN: {N:16}",
        ],
        &["ALPHAVANTAGE_KEY = \"{N:13}\""],
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
            "IEXCLOUD_API_KEY=sk_{x:32}",
            "\"iex_cloudToken\": \"sk_{x:32}\"",
        ],
        &["IEXCLOUD_API_KEY=sk_{x:29}"],
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
        &["fixer_ioToken = \"{x:29}\""],
    ),
    Rule::named(
        "currencylayer-access-key",
        "CurrencyLayer",
        "access key",
        &["currencylayer"],
        "[0-9a-z]{32}",
    )
    .docs("https://currencylayer.com/documentation")
    .examples(
        &[
            "export CURRENCYLAYER_TOKEN='{n:32}'",
            "currencylayer_api_key := \"{n:32}\"",
        ],
        &["currencylayer_secret: {n:29}"],
    ),
    Rule::named(
        "currencyfreaks-api-key",
        "CurrencyFreaks",
        "API key",
        &["currencyfreaks"],
        "[0-9a-z]{32}",
    )
    .docs("https://currencyfreaks.com/documentation.html")
    .examples(
        &[
            "<currencyfreaksApiKey>{n:32}</currencyfreaksApiKey>",
            "CURRENCYFREAKS_SECRET: \"{n:32}\"",
        ],
        &["CURRENCYFREAKS_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "currencyscoop-api-key",
        "CurrencyScoop",
        "API key",
        &["currencyscoop", "currencybeacon"],
        "[0-9a-z]{32}",
    )
    .docs("https://currencybeacon.com/api-documentation")
    .examples(
        &[
            "currencyscoop.api.key={n:32}",
            "CURRENCYBEACON_KEY = \"{n:32}\"",
        ],
        &["currencyscoop_api_key: \"YOUR_CURRENCYSCOOP_API_KEY\""],
    ),
    Rule::named(
        "currencycloud-api-key",
        "Currencycloud",
        "API key",
        &["currencycloud"],
        "[0-9a-z]{64}",
    )
    .docs("https://developer.currencycloud.com/docs/item/authentication/")
    .examples(
        &[
            "currencycloud = Client(api_key=\"{n:64}\")",
            "--set currencycloud.token={n:64}",
        ],
        &["currencycloudToken = \"{n:61}\""],
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
        "[0-9a-z]{24}",
    )
    .docs("https://www.exchangerate-api.com/docs/authentication")
    .examples(
        &[
            "\"exchangerateapi_access_token\":\"{n:24}\"",
            "exchangerate-api key: {n:24}",
        ],
        &["EXCHANGERATEAPI_KEY=<your exchangerateapi key>"],
    ),
    Rule::named(
        "exchangeratesapi-io-access-key",
        "exchangeratesapi.io",
        "access key",
        &["exchangerates"],
        "[0-9a-z]{32}",
    )
    .docs("https://exchangeratesapi.io/documentation/")
    .examples(
        &[
            "config.exchangerates_token = \"{n:32}\"",
            "EXCHANGERATES_AUTH_TOKEN: {n:32}",
        ],
        &["exchangerates_api_key: ****************"],
    ),
    Rule::named(
        "open-exchange-rates-app-id",
        "Open Exchange Rates",
        "app id",
        &["openexchangerates", "open_exchange_rates", "oxr_"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.openexchangerates.org/reference/authentication")
    .words(&["key", "token", "secret", "app_id", "appid", "app-id"])
    .examples(
        &[
            "OPENEXCHANGERATES_KEY={x:32}",
            "\"open_exchange_rates_app-id\": \"{x:32}\"",
        ],
        &["OPENEXCHANGERATES_API_KEY={x:29}"],
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
            "fastforex:\n  api_key: {x:10}-{x:10}-{n:6}",
            "const fastforexApiKey = '{x:10}-{x:10}-{n:6}';",
        ],
        &["fastforexToken = \"{x:8}-{x:10}-{n:6}\""],
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
            "export FXMARKET_TOKEN='{w:20}'",
            "fxmarket_api_key := \"{w:20}\"",
        ],
        &["fxmarket_secret: {w:17}"],
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
            "<financialmodelingprepApiKey>{w:32}</financialmodelingprepApiKey>",
            "FMP_API_SECRET: \"{w:32}\"",
        ],
        &["FINANCIALMODELINGPREP_KEY = \"{w:29}\""],
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
        &["intrinio.api.key={w:44}", "INTRINIO_KEY = \"{w:44}\""],
        &["intrinio_api_key: \"YOUR_INTRINIO_API_KEY\""],
    ),
    Rule::named(
        "marketstack-access-key",
        "Marketstack",
        "access key",
        &["marketstack"],
        "[0-9a-z]{32}",
    )
    .docs("https://marketstack.com/documentation")
    .examples(
        &[
            "marketstack = Client(api_key=\"{n:32}\")",
            "--set marketstack.token={n:32}",
        ],
        &["MARKETSTACK_TOKEN=${{{{ secrets.MARKETSTACK_TOKEN }}"],
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
            "\"nasdaq_access_token\":\"{u:20}\"",
            "set QUANDL_API_KEY={u:20}",
        ],
        &["nasdaq_secret: {u:17}"],
    ),
    Rule::named(
        "tiingo-api-token",
        "Tiingo",
        "API token",
        &["tiingo"],
        "[0-9a-z]{40}",
    )
    .docs("https://www.tiingo.com/documentation/general/connecting")
    .examples(
        &[
            "config.tiingo_token = \"{x:40}\"",
            "TIINGO_AUTH_TOKEN: {x:40}",
        ],
        &["tiingo_api_key: ****************"],
    ),
    Rule::named(
        "twelve-data-api-key",
        "Twelve Data",
        "API key",
        &["twelvedata", "twelve_data"],
        "[0-9a-z]{32}",
    )
    .docs("https://twelvedata.com/docs")
    .examples(
        &[
            "TWELVEDATA_API_KEY={n:32}",
            "\"twelve_dataToken\": \"{n:32}\"",
        ],
        &["TWELVEDATA_API_KEY={n:29}"],
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
            "stockdata:\n  api_key: {w:40}",
            "const stockdataApiKey = '{w:40}';",
        ],
        &["stockdataToken = \"{w:37}\""],
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
            "export TRADIER_TOKEN='{w:28}'",
            "tradier_api_key := \"{w:28}\"",
        ],
        &["tradier_secret: {w:25}"],
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
            "<oandaApiKey>{x:32}-{x:32}</oandaApiKey>",
            "OANDA_SECRET: \"{x:32}-{x:32}\"",
        ],
        &["OANDA_KEY = \"{x:29}-{x:32}\""],
    ),
];

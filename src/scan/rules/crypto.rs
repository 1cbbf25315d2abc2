//! Exchanges and chains of crypto-currencies: Coinbase, Binance, Kraken, Alchemy, Infura and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "coinbase-api-secret",
        "Coinbase",
        "API secret",
        &["coinbase"],
        "[0-9A-Za-z_-]{64}",
    )
    .docs("https://docs.cdp.coinbase.com/get-started/authentication/overview")
    .examples(
        &[
            "COINBASE_API_KEY={n:64}",
            "\"coinbaseToken\": \"{n:64}\"",
        ],
        &["COINBASE_API_KEY={n:61}"],
    ),
    Rule::named(
        "coinbase-cdp-api-key",
        "Coinbase",
        "cloud API key",
        &["coinbase", "cdp_api"],
        "[0-9A-Za-z+/]{86}==",
    )
    .docs("https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys")
    .examples(
        &[
            "coinbase:\n  api_key: {w:86}==",
            "const cdp_apiApiKey = '{w:86}==';",
        ],
        &["coinbaseToken = \"{w:83}==\""],
    ),
    Rule::text(
        "coinbase-cloud-api-key-name",
        "Coinbase",
        "cloud API key name",
        &["/apiKeys/"],
        "organizations/[0-9a-f-]{36}/apiKeys/(?P<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
    )
    .docs("https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys")
    .entropy(2.5)
    .confidence(Confidence::Low)
    .examples(
        &["\"name\": \"organizations/{uuid}/apiKeys/{uuid}\""],
        &["organizations/{uuid}/apiKeys/{{id}"],
    ),
    Rule::named(
        "binance-api-key-or-secret",
        "Binance",
        "API key or secret",
        &["binance"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developers.binance.com/docs/binance-spot-api-docs/rest-api")
    .examples(
        &[
            "export BINANCE_TOKEN='{w:64}'",
            "binance_api_key := \"{w:64}\"",
        ],
        &["binance_secret: {w:61}"],
    ),
    Rule::named(
        "kraken-api-key-or-private-key",
        "Kraken",
        "API key or private key",
        &["kraken"],
        "(?:[0-9A-Za-z/=_+-]{80,90}|[0-9A-Za-z/+=]{56})",
    )
    .docs("https://docs.kraken.com/api/docs/guides/spot-rest-auth")
    .examples(
        &[
            "<krakenApiKey>{w:86}==</krakenApiKey>",
            "KRAKEN_SECRET: \"{w:86}==\"",
        ],
        &[
            "KRAKEN_API_KEY={w:40}",
            "kraken_secret: YOUR_KRAKEN_SECRET",
        ],
    ),
    Rule::named(
        "kucoin-api-key",
        "KuCoin",
        "API key",
        &["kucoin"],
        "[0-9a-f]{24}",
    )
    .docs("https://www.kucoin.com/docs-new/authentication")
    .examples(
        &["kucoin.api.key={x:24}", "KUCOIN_KEY = \"{x:24}\""],
        &["kucoin_api_key: \"YOUR_KUCOIN_API_KEY\""],
    ),
    Rule::named(
        "kucoin-api-secret",
        "KuCoin",
        "API secret",
        &["kucoin"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.kucoin.com/docs-new/authentication")
    .examples(
        &[
            "kucoin = Client(api_key=\"{uuid}\")",
            "--set kucoin.token={uuid}",
        ],
        &["kucoinToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "bittrex-api-key-or-secret",
        "Bittrex",
        "API key or secret",
        &["bittrex"],
        "[0-9a-z]{32}",
    )
    .docs("https://bittrex.github.io/api/v3")
    .examples(
        &[
            "\"bittrex_access_token\":\"{n:32}\"",
            "set BITTREX_API_KEY={n:32}",
        ],
        &["BITTREX_KEY=<your bittrex key>"],
    ),
    Rule::named(
        "bitfinex-api-key-or-secret",
        "Bitfinex",
        "API key or secret",
        &["bitfinex"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.bitfinex.com/docs/rest-auth")
    .examples(
        &[
            "config.bitfinex_token = \"{u:43}\"",
            "BITFINEX_AUTH_TOKEN: {u:43}",
        ],
        &["bitfinex_api_key: ****************"],
    ),
    Rule::named(
        "bitmex-api-key-or-secret",
        "BitMEX",
        "API key or secret",
        &["bitmex"],
        "(?:[0-9A-Za-z_-]{48}|[0-9A-Za-z_-]{24})",
    )
    .docs("https://www.bitmex.com/app/apiKeysUsage")
    .examples(
        &["BITMEX_API_KEY={w:48}", "\"bitmexToken\": \"{w:48}\""],
        &["BITMEX_API_SECRET={w:40}"],
    ),
    Rule::named(
        "poloniex-api-secret",
        "Poloniex",
        "API secret",
        &["poloniex"],
        "(?:[0-9a-f]{128}|[0-9A-Z]{8}(?:-[0-9A-Z]{8}){3})",
    )
    .docs("https://api-docs.poloniex.com/spot/")
    .examples(
        &[
            "poloniex:\n  api_key: {x:128}",
            "const poloniexApiKey = '{x:128}';",
        ],
        &["poloniexToken = \"{x:125}\""],
    ),
    Rule::named(
        "bybit-api-secret",
        "Bybit",
        "API secret",
        &["bybit"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://bybit-exchange.github.io/docs/v5/intro")
    .words(&["secret"])
    .examples(
        &[
            "bybit:\n  secret: \"{w:36}\"",
            "let bybit_secret = \"{w:36}\";",
        ],
        &["bybit_secret: {w:33}"],
    ),
    Rule::named(
        "okx-api-key-or-secret",
        "OKX",
        "API key or secret",
        &["okx", "okex"],
        "(?:[0-9A-F]{32}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://www.okx.com/docs-v5/en/")
    .examples(
        &[
            "<okxApiKey>{X:32}</okxApiKey>",
            "OKEX_SECRET: \"{X:32}\"",
        ],
        &["OKX_KEY = \"{X:29}\""],
    ),
    Rule::named(
        "gate-io-api-secret",
        "Gate.io",
        "API secret",
        &["gateio", "gate_io", "gate.io"],
        "[0-9a-f]{64}",
    )
    .docs("https://www.gate.io/docs/developers/apiv4/")
    .words(&["secret"])
    .examples(
        &["gateio_secret: {x:64}", "GATE_IO_SECRET = '{x:64}'"],
        &["gateio_api_key: \"YOUR_GATEIO_API_KEY\""],
    ),
    Rule::named(
        "huobi-api-key-or-secret",
        "Huobi",
        "API key or secret",
        &["huobi", "htx"],
        "[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}",
    )
    .docs("https://huobiapi.github.io/docs/spot/v1/en/")
    .examples(
        &[
            "HUOBI_SECRET={x:8}-{x:8}-{x:8}-{x:5}",
            "htx_access_key: {x:8}-{x:8}-{x:8}-{x:5}",
        ],
        &["HUOBI_TOKEN=${{{{ secrets.HUOBI_TOKEN }}"],
    ),
    Rule::named(
        "bitstamp-api-key-or-secret",
        "Bitstamp",
        "API key or secret",
        &["bitstamp"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.bitstamp.net/api/")
    .examples(
        &[
            "\"bitstamp_access_token\":\"{w:32}\"",
            "set BITSTAMP_API_KEY={w:32}",
        ],
        &["bitstamp_secret: {w:29}"],
    ),
    Rule::named(
        "gemini-api-key",
        "Gemini",
        "API key",
        &["gemini_exchange", "gemini_api"],
        "account-[0-9A-Za-z]{20}",
    )
    .docs("https://docs.gemini.com/authentication/api-key")
    .words(&[])
    .examples(
        &[
            "config.gemini_exchange_token = \"account-{w:20}\"",
            "GEMINI_API_AUTH_TOKEN: account-{w:20}",
        ],
        &["gemini_exchange_api_key: ****************"],
    ),
    Rule::named(
        "luno-api-key-secret",
        "Luno",
        "API key secret",
        &["luno"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://www.luno.com/en/developers/api")
    .examples(
        &["LUNO_API_KEY={u:43}", "\"lunoToken\": \"{u:43}\""],
        &["LUNO_API_KEY={u:40}"],
    ),
    Rule::named(
        "cex-io-api-secret",
        "CEX.IO",
        "API secret",
        &["cexio", "cex.io", "cex_io"],
        "[0-9A-Za-z]{24,27}",
    )
    .docs("https://cex.io/rest-api")
    .examples(
        &["cexio:\n  api_key: {w:26}", "cex.io key: {w:26}"],
        &["cexioToken = \"{w:18}\""],
    ),
    Rule::named(
        "fmfw-api-key-or-secret",
        "FMFW",
        "API key or secret",
        &["fmfw"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://api.fmfw.io/")
    .examples(
        &[
            "export FMFW_TOKEN='{u:32}'",
            "fmfw_api_key := \"{u:32}\"",
        ],
        &["fmfw_secret: {u:29}"],
    ),
    Rule::named(
        "alchemy-api-key",
        "Alchemy",
        "API key",
        &["alchemy"],
        "(?:alcht_[0-9A-Za-z]{30}|[0-9A-Za-z_-]{32})",
    )
    .docs("https://www.alchemy.com/docs/how-to-create-access-tokens")
    .examples(
        &[
            "<alchemyApiKey>{w:32}</alchemyApiKey>",
            "ALCHEMY_SECRET: \"{w:32}\"",
        ],
        &["ALCHEMY_KEY = \"{w:29}\""],
    ),
    Rule::text(
        "alchemy-address",
        "Alchemy",
        "API key in an address",
        &["alchemy.com/v2", "alchemyapi.io/v2"],
        r"\.(?:g\.alchemy\.com|alchemyapi\.io)/v2/(?P<secret>[0-9A-Za-z_-]{32})(?:[^0-9A-Za-z_-]|$)",
    )
    .docs("https://www.alchemy.com/docs/how-to-create-access-tokens")
    .entropy(3.0)
    .examples(
        &["https://eth-mainnet.g.alchemy.com/v2/{w:32}"],
        &["https://eth-mainnet.g.alchemy.com/v2/your-api-key"],
    ),
    Rule::named(
        "infura-project-id-or-secret",
        "Infura",
        "project id or secret",
        &["infura"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.metamask.io/services/how-to/secure-an-api/api-key-secret/")
    .words(&["key", "token", "secret", "project", "id"])
    .examples(
        &["INFURA_API_KEY={x:32}", "infuraProjectId: \"{x:32}\""],
        &["INFURA_API_KEY={x:30}"],
    ),
    Rule::text(
        "infura-address",
        "Infura",
        "API key in an address",
        &["infura.io/"],
        r"\.infura\.io/(?:ws/)?v3/(?P<secret>[0-9a-f]{32})\b",
    )
    .docs("https://docs.metamask.io/services/how-to/secure-an-api/api-key-secret/")
    .entropy(3.0)
    .examples(
        &["https://mainnet.infura.io/v3/{x:32}"],
        &["https://mainnet.infura.io/v3/YOUR-PROJECT-ID"],
    ),
];

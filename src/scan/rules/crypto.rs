//! Exchanges and chains of crypto-currencies: Coinbase, Binance, Kraken, Infura and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "coinbase-api-secret",
        "Coinbase",
        "API secret",
        &["coinbase"],
        "(?:[0-9A-Za-z_-]{64}|[0-9A-Za-z]{32})",
    )
    .docs("https://docs.cdp.coinbase.com/get-started/authentication/overview")
    .examples(
        &[
            "coinbase = Client(api_key=\"{n:64}\")",
            "--set coinbase.token={n:64}",
        ],
        &["coinbaseToken = \"{n:61}\""],
    ),
    Rule::named(
        "coinbase-cdp-api-key",
        "Coinbase",
        "cloud API key",
        &["coinbase", "cdp_api", "\"privatekey\""],
        "[0-9A-Za-z+/]{86}==",
    )
    .docs("https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys")
    .examples(
        &[
            "\"coinbase_access_token\":\"{w:86}==\"",
            "set CDP_API_API_KEY={w:86}==",
        ],
        &["COINBASE_KEY=<your coinbase key>"],
    ),
    Rule::text(
        "coinbase-cloud-api-key-name",
        "Coinbase",
        "cloud API key name",
        &["/apiKeys/"],
        concat!(
            "organizations/[0-9a-f-]{36}/apiKeys/(?P<secret>[0-9a-f]{8}",
            "(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
        ),
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
            "config.binance_token = \"{w:64}\"",
            "BINANCE_AUTH_TOKEN: {w:64}",
        ],
        &["binance_api_key: ****************"],
    ),
    Rule::named(
        "kraken-api-key-or-private-key",
        "Kraken",
        "API key or private key",
        &["kraken"],
        "(?:[0-9A-Za-z/=_+-]{80,90}|[0-9A-Za-z/+=]{56}|[0-9A-Za-z]{32})",
    )
    .docs("https://docs.kraken.com/api/docs/guides/spot-rest-auth")
    .examples(
        &["KRAKEN_API_KEY={w:86}==", "\"krakenToken\": \"{w:86}==\""],
        &["KRAKEN_API_KEY={w:40}", "kraken_secret: YOUR_KRAKEN_SECRET"],
    ),
    Rule::named(
        "kucoin-api-key",
        "KuCoin",
        "API key",
        &["kucoin"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://www.kucoin.com/docs-new/authentication")
    .examples(
        &[
            "kucoin:\n  api_key: {x:24}",
            "const kucoinApiKey = '{x:24}';",
        ],
        &["kucoinToken = \"{x:21}\""],
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
            "export KUCOIN_TOKEN='{uuid}'",
            "kucoin_api_key := \"{uuid}\"",
        ],
        &["kucoin_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "bittrex-api-key-or-secret",
        "Bittrex",
        "API key or secret",
        &["bittrex"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://bittrex.github.io/api/v3")
    .examples(
        &[
            "<bittrexApiKey>{n:32}</bittrexApiKey>",
            "BITTREX_SECRET: \"{n:32}\"",
        ],
        &["BITTREX_KEY = \"{n:29}\""],
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
        &["bitfinex.api.key={u:43}", "BITFINEX_KEY = \"{u:43}\""],
        &["bitfinex_api_key: \"YOUR_BITFINEX_API_KEY\""],
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
        &[
            "bitmex = Client(api_key=\"{w:48}\")",
            "--set bitmex.token={w:48}",
        ],
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
            "\"poloniex_access_token\":\"{x:128}\"",
            "set POLONIEX_API_KEY={x:128}",
        ],
        &["poloniex_secret: {x:125}"],
    ),
    Rule::named(
        "bybit-api-secret",
        "Bybit",
        "API secret",
        &["bybit"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://bybit-exchange.github.io/docs/v5/intro")
    .examples(
        &[
            "config.bybit_token = \"{w:36}\"",
            "BYBIT_AUTH_TOKEN: {w:36}",
        ],
        &["bybit_api_key: ****************"],
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
        &["OKX_API_KEY={X:32}", "\"okexToken\": \"{X:32}\""],
        &["OKX_API_KEY={X:29}"],
    ),
    Rule::named(
        "gate-io-api-secret",
        "Gate.io",
        "API secret",
        &["gateio", "gate_io", "gate.io"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://www.gate.io/docs/developers/apiv4/")
    .examples(
        &[
            "gateio:\n  api_key: {x:64}",
            "const gate_ioApiKey = '{x:64}';",
        ],
        &["gateioToken = \"{x:61}\""],
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
        &["huobi_secret: {x:6}-{x:8}-{x:8}-{x:5}"],
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
            "<bitstampApiKey>{w:32}</bitstampApiKey>",
            "BITSTAMP_SECRET: \"{w:32}\"",
        ],
        &["BITSTAMP_KEY = \"{w:29}\""],
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
            "gemini_exchange.api.key=account-{w:20}",
            "GEMINI_API_KEY = \"account-{w:20}\"",
        ],
        &["GEMINI_EXCHANGE_API_KEY=account-{w:17}"],
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
        &[
            "luno = Client(api_key=\"{u:43}\")",
            "--set luno.token={u:43}",
        ],
        &["LUNO_TOKEN=${{{{ secrets.LUNO_TOKEN }}"],
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
        &["\"cexio_access_token\":\"{w:26}\"", "cex.io key: {w:26}"],
        &["CEXIO_KEY=<your cexio key>"],
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
        &["config.fmfw_token = \"{u:32}\"", "FMFW_AUTH_TOKEN: {u:32}"],
        &["FMFW_KEY = \"{u:29}\""],
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
        &["ALCHEMY_API_KEY={w:32}", "\"alchemyToken\": \"{w:32}\""],
        &["ALCHEMY_API_KEY={w:29}"],
    ),
    Rule::text(
        "alchemy-address",
        "Alchemy",
        "API key in an address",
        &["alchemy.com/v2", "alchemyapi.io/v2"],
        concat!(
            r"\.(?:g\.alchemy\.com|alchemyapi\.io)/v2/(?P<secret>[0-9A-Za-z_-]{32}",
            ")(?:[^0-9A-Za-z_-]|$)",
        ),
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
        "[0-9A-Za-z]{32}",
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

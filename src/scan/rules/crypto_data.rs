//! Data about chains and coins, and what serves them.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "etherscan-api-key",
        "Etherscan",
        "API key",
        &[
            "etherscan",
            "bscscan",
            "polygonscan",
            "arbiscan",
            "snowtrace",
            "ftmscan",
            "basescan",
        ],
        "[0-9A-Z]{34}",
    )
    .docs("https://docs.etherscan.io/getting-started/viewing-api-usage-statistics")
    .examples(
        &[
            "\"etherscan_access_token\":\"{N:34}\"",
            "set BSCSCAN_API_KEY={N:34}",
        ],
        &["ETHERSCAN_KEY=<your etherscan key>"],
    ),
    Rule::named(
        "pinata-api-secret",
        "Pinata",
        "API secret",
        &["pinata"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.pinata.cloud/account-management/api-keys")
    .examples(
        &[
            "config.pinata_token = \"{x:64}\"",
            "PINATA_AUTH_TOKEN: {x:64}",
        ],
        &["pinata_api_key: ****************"],
    ),
    Rule::named(
        "coinapi-api-key",
        "CoinAPI",
        "API key",
        &[
            "coinapi_",
            "coinapiapi",
            "coinapi.",
            "coinapi-",
            "coinapi:",
            "coinapi api",
            "coinapitoken",
        ],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.coinapi.io/")
    .examples(
        &[
            "COINAPI_API_KEY={X:8}-{X:4}-{X:4}-{X:4}-{X:12}",
            "\"coinapiapiToken\": \"{X:8}-{X:4}-{X:4}-{X:4}-{X:12}\"",
        ],
        &["COINAPI_API_KEY={X:8}-{X:4}-{X:4}-{X:4}-{X:9}"],
    ),
    Rule::named(
        "coinmarketcap-api-key",
        "CoinMarketCap",
        "API key",
        &["coinmarketcap", "cmc_api", "cmc_pro"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://coinmarketcap.com/api/documentation/v1/")
    .examples(
        &[
            "coinmarketcap:\n  api_key: {uuid}",
            "const cmc_apiApiKey = '{uuid}';",
        ],
        &["coinmarketcapToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "coingecko-api-key",
        "CoinGecko",
        "API key",
        &[
            "coingecko",
            "cg_api",
            "cg-pro",
            "cg-demo",
            "cg_demo",
            "cg_pro",
        ],
        "CG-[0-9A-Za-z]{24}",
    )
    .docs("https://docs.coingecko.com/reference/authentication")
    .words(&[])
    .examples(
        &["COINGECKO_API_KEY=CG-{w:24}", "x-cg-pro-api-key: CG-{w:24}"],
        &["COINGECKO_API_KEY=CG-{w:12}"],
    ),
    Rule::named(
        "coinlayer-access-key",
        "CoinLayer",
        "access key",
        &["coinlayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://coinlayer.com/documentation")
    .examples(
        &[
            "<coinlayerApiKey>{n:32}</coinlayerApiKey>",
            "COINLAYER_SECRET: \"{n:32}\"",
        ],
        &["COINLAYER_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "coinlib-api-key",
        "CoinLib",
        "API key",
        &["coinlib"],
        "[0-9a-z]{16}",
    )
    .docs("https://coinlib.io/apidocs")
    .entropy(2.8)
    .examples(
        &["coinlib.api.key={n:16}", "COINLIB_KEY = \"{n:16}\""],
        &["coinlib_api_key: \"YOUR_COINLIB_API_KEY\""],
    ),
    Rule::named(
        "cryptocompare-api-key",
        "CryptoCompare",
        "API key",
        &["cryptocompare"],
        "[0-9a-z-]{64}",
    )
    .docs("https://min-api.cryptocompare.com/documentation")
    .examples(
        &[
            "cryptocompare = Client(api_key=\"{x:64}\")",
            "--set cryptocompare.token={x:64}",
        ],
        &["CRYPTOCOMPARE_TOKEN=${{{{ secrets.CRYPTOCOMPARE_TOKEN }}"],
    ),
    Rule::named(
        "worldcoinindex-api-key",
        "WorldCoinIndex",
        "API key",
        &["worldcoinindex"],
        "[0-9A-Za-z]{35}",
    )
    .docs("https://www.worldcoinindex.com/apiservice")
    .examples(
        &[
            "\"worldcoinindex_access_token\":\"{w:35}\"",
            "set WORLDCOININDEX_API_KEY={w:35}",
        ],
        &["worldcoinindex_secret: {w:32}"],
    ),
    Rule::named(
        "bitcoinaverage-api-key",
        "BitcoinAverage",
        "API key",
        &["bitcoinaverage"],
        "[0-9A-Za-z]{43}",
    )
    .docs("https://apiv2.bitcoinaverage.com/")
    .examples(
        &[
            "config.bitcoinaverage_token = \"{w:43}\"",
            "BITCOINAVERAGE_AUTH_TOKEN: {w:43}",
        ],
        &["bitcoinaverage_api_key: ****************"],
    ),
    Rule::named(
        "glassnode-api-key",
        "Glassnode",
        "API key",
        &["glassnode"],
        "[0-9A-Za-z]{27}",
    )
    .docs("https://docs.glassnode.com/basic-api/api-key")
    .examples(
        &["GLASSNODE_API_KEY={w:27}", "\"glassnodeToken\": \"{w:27}\""],
        &["GLASSNODE_API_KEY={w:24}"],
    ),
    Rule::named(
        "ethplorer-api-key",
        "Ethplorer",
        "API key",
        &["ethplorer"],
        "[0-9A-Za-z-]{22}",
    )
    .docs("https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API")
    .examples(
        &[
            "ethplorer:\n  api_key: {w:22}",
            "const ethplorerApiKey = '{w:22}';",
        ],
        &["ethplorerToken = \"{w:19}\""],
    ),
    Rule::named(
        "nftport-api-key",
        "NFTPort",
        "API key",
        &["nftport"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.nftport.xyz/reference/authentication")
    .examples(
        &[
            "export NFTPORT_TOKEN='{uuid}'",
            "nftport_api_key := \"{uuid}\"",
        ],
        &["nftport_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "tatum-api-key",
        "Tatum",
        "API key",
        &["tatum"],
        "(?:t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-z-]{36})",
    )
    .docs("https://docs.tatum.io/docs/authentication")
    .examples(
        &[
            "<tatumApiKey>{uuid}</tatumApiKey>",
            "TATUM_SECRET: \"{uuid}\"",
        ],
        &["TATUM_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "moralis-api-key",
        "Moralis",
        "API key",
        &["moralis"],
        concat!(
            r"(?:eyJ[0-9A-Za-z_-]{10,100}\.eyJ[0-9A-Za-z_-]{50,600}\.",
            "[0-9A-Za-z_-]{40,100}|[0-9A-Za-z]{64})",
        ),
    )
    .docs("https://docs.moralis.com/web3-data-api/evm/get-your-api-key")
    .examples(
        &["moralis.api.key={w:64}", "MORALIS_KEY = \"{w:64}\""],
        &["MORALIS_API_KEY={w:61}"],
    ),
    Rule::named(
        "quicknode-api-key",
        "QuickNode",
        "API key",
        &["quicknode", "quiknode"],
        "(?:QN_[0-9a-f]{32}|[0-9a-f]{40})",
    )
    .docs("https://www.quicknode.com/docs/console-api/getting-started")
    .examples(
        &[
            "quicknode = Client(api_key=\"QN_{x:32}\")",
            "--set quiknode.token=QN_{x:32}",
        ],
        &["QUICKNODE_TOKEN=${{{{ secrets.QUICKNODE_TOKEN }}"],
    ),
    Rule::text(
        "quicknode-endpoint-address",
        "QuickNode",
        "endpoint address",
        &["quiknode.pro"],
        r"\.quiknode\.pro/(?P<secret>[0-9a-f]{40})\b",
    )
    .docs(concat!(
        "https://www.quicknode.com/guides/quicknode-products/endpoint-security/",
        "how-to-setup-token-authentication"
    ))
    .entropy(3.0)
    .examples(
        &["https://shy-frost.quiknode.pro/{x:40}/"],
        &["https://shy-frost.quiknode.pro/YOUR_TOKEN/"],
    ),
    Rule::named(
        "purestake-api-key",
        "PureStake",
        "API key",
        &["purestake"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developer.purestake.io/")
    .examples(
        &[
            "\"purestake_access_token\":\"{w:40}\"",
            "set PURESTAKE_API_KEY={w:40}",
        ],
        &["PURESTAKE_KEY=<your purestake key>"],
    ),
    Rule::token(
        "dfuse-api-key",
        "dfuse",
        "API key",
        &["web_"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/")
    .confidence(Confidence::Medium)
    .examples(
        &["DFUSE_API_KEY=web_{x:32}"],
        &["web_{x:30}", "web_session_{x:32}"],
    ),
    Rule::named(
        "polymarket-api-secret",
        "Polymarket",
        "API secret",
        &["polymarket", "poly_api", "poly_secret"],
        "[0-9A-Za-z+/_-]{43}=",
    )
    .docs("https://docs.polymarket.com/developers/CLOB/authentication")
    .examples(
        &[
            "config.polymarket_token = \"{w:43}=\"",
            "POLY_API_AUTH_TOKEN: {w:43}=",
        ],
        &["POLYMARKET_KEY = \"{w:40}=\""],
    ),
    Rule::named(
        "polymarket-api-key",
        "Polymarket",
        "API key",
        &["polymarket", "poly_api"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.polymarket.com/developers/CLOB/authentication")
    .words(&["key"])
    .examples(
        &["polymarket_key: {uuid}", "POLY_API_KEY = '{uuid}'"],
        &["POLYMARKET_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "crossmint-api-key",
        "Crossmint",
        "API key",
        &["crossmint"],
        "sk_(?:staging|production)_[0-9A-Za-z]{60,300}",
    )
    .docs("https://docs.crossmint.com/introduction/platform/api-keys/overview")
    .words(&[])
    .examples(
        &["CROSSMINT_KEY=sk_production_{w:120}"],
        &["CROSSMINT_KEY=sk_production_{w:20}"],
    ),
];

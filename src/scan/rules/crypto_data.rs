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
            "etherscan:\n  api_key: {N:34}",
            "const bscscanApiKey = '{N:34}';",
        ],
        &["etherscanToken = \"{N:31}\""],
    ),
    Rule::named(
        "pinata-api-secret",
        "Pinata",
        "API secret",
        &["pinata"],
        "[0-9a-f]{64}",
    )
    .docs("https://docs.pinata.cloud/account-management/api-keys")
    .words(&["secret", "key"])
    .examples(
        &["PINATA_SECRET={x:64}", "\"pinata_key\": \"{x:64}\""],
        &["pinata_secret: {x:61}"],
    ),
    Rule::named(
        "coinapi-api-key",
        "CoinAPI",
        "API key",
        &["coinapi"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.coinapi.io/")
    .examples(
        &[
            "<coinapiApiKey>{X:8}-{X:4}-{X:4}-{X:4}-{X:12}</coinapiApiKey>",
            "COINAPI_SECRET: \"{X:8}-{X:4}-{X:4}-{X:4}-{X:12}\"",
        ],
        &["COINAPI_KEY = \"{X:8}-{X:4}-{X:4}-{X:4}-{X:9}\""],
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
            "coinmarketcap.api.key={uuid}",
            "CMC_API_KEY = \"{uuid}\"",
        ],
        &["coinmarketcap_api_key: \"YOUR_COINMARKETCAP_API_KEY\""],
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
        &[
            "COINGECKO_API_KEY=CG-{w:24}",
            "x-cg-pro-api-key: CG-{w:24}",
        ],
        &["COINGECKO_API_KEY=CG-{w:12}"],
    ),
    Rule::named(
        "coinlayer-access-key",
        "CoinLayer",
        "access key",
        &["coinlayer"],
        "[0-9a-z]{32}",
    )
    .docs("https://coinlayer.com/documentation")
    .examples(
        &[
            "\"coinlayer_access_token\":\"{n:32}\"",
            "set COINLAYER_API_KEY={n:32}",
        ],
        &["COINLAYER_KEY=<your coinlayer key>"],
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
        &[
            "config.coinlib_token = \"{n:16}\"",
            "COINLIB_AUTH_TOKEN: {n:16}",
        ],
        &["coinlib_api_key: ****************"],
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
            "CRYPTOCOMPARE_API_KEY={x:64}",
            "\"cryptocompareToken\": \"{x:64}\"",
        ],
        &["CRYPTOCOMPARE_API_KEY={x:61}"],
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
            "worldcoinindex:\n  api_key: {w:35}",
            "const worldcoinindexApiKey = '{w:35}';",
        ],
        &["worldcoinindexToken = \"{w:32}\""],
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
            "export BITCOINAVERAGE_TOKEN='{w:43}'",
            "bitcoinaverage_api_key := \"{w:43}\"",
        ],
        &["bitcoinaverage_secret: {w:40}"],
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
        &[
            "<glassnodeApiKey>{w:27}</glassnodeApiKey>",
            "GLASSNODE_SECRET: \"{w:27}\"",
        ],
        &["GLASSNODE_KEY = \"{w:24}\""],
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
        &["ethplorer.api.key={w:22}", "ETHPLORER_KEY = \"{w:22}\""],
        &["ethplorer_api_key: \"YOUR_ETHPLORER_API_KEY\""],
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
            "nftport = Client(api_key=\"{uuid}\")",
            "--set nftport.token={uuid}",
        ],
        &["NFTPORT_TOKEN=${{{{ secrets.NFTPORT_TOKEN }}"],
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
            "\"tatum_access_token\":\"{uuid}\"",
            "set TATUM_API_KEY={uuid}",
        ],
        &["tatum_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "moralis-api-key",
        "Moralis",
        "API key",
        &["moralis"],
        r"(?:eyJ[0-9A-Za-z_-]{10,100}\.eyJ[0-9A-Za-z_-]{50,600}\.[0-9A-Za-z_-]{40,100}|[0-9A-Za-z]{64})",
    )
    .docs("https://docs.moralis.com/web3-data-api/evm/get-your-api-key")
    .examples(
        &[
            "config.moralis_token = \"{w:64}\"",
            "MORALIS_AUTH_TOKEN: {w:64}",
        ],
        &["moralis_api_key: ****************"],
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
            "QUICKNODE_API_KEY=QN_{x:32}",
            "\"quiknodeToken\": \"QN_{x:32}\"",
        ],
        &["QUICKNODE_API_KEY=QN_{x:29}"],
    ),
    Rule::text(
        "quicknode-endpoint-address",
        "QuickNode",
        "endpoint address",
        &["quiknode.pro"],
        r"\.quiknode\.pro/(?P<secret>[0-9a-f]{40})\b",
    )
    .docs("https://www.quicknode.com/guides/quicknode-products/endpoint-security/how-to-setup-token-authentication")
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
            "purestake:\n  api_key: {w:40}",
            "const purestakeApiKey = '{w:40}';",
        ],
        &["purestakeToken = \"{w:37}\""],
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
            "export POLYMARKET_TOKEN='{w:43}='",
            "poly_api_api_key := \"{w:43}=\"",
        ],
        &["polymarket_secret: {w:40}="],
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
        &[
            "polymarket:\n  key: \"{uuid}\"",
            "let poly_api_key = \"{uuid}\";",
        ],
        &["POLYMARKET_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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

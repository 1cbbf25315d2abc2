//! Services of many kinds that came later, and tokens of their own form.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "demio-api-key",
        "Demio",
        "API key",
        &["demio"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://publicdemioapi.docs.apiary.io/")
    .examples(
        &["export DEMIO_TOKEN='{w:32}'", "demio_api_key := \"{w:32}\""],
        &["demio_secret: {w:29}"],
    ),
    Rule::named(
        "duply-api-key",
        "Duply",
        "API key",
        &["duply"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://duply.co/")
    .examples(
        &[
            "<duplyApiKey>{uuid}</duplyApiKey>",
            "DUPLY_SECRET: \"{uuid}\"",
        ],
        &["DUPLY_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "envoy-api-key",
        "Envoy",
        "API key",
        &["envoy"],
        "[0-9A-Za-z]{220}",
    )
    .docs("https://developers.envoy.com/hub/docs/authentication")
    .examples(&["ENVOY_API_KEY={w:220}"], &["ENVOY_API_KEY={w:200}"]),
    Rule::named(
        "eraser-api-token",
        "Eraser",
        "API token",
        &["eraser"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://docs.eraser.io/reference/api-token")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["ERASER__KEY={w:20}", "\"eraser_secret\": \"{w:20}\""],
        &["eraserToken = \"{w:17}\""],
    ),
    Rule::named(
        "formsite-access-token",
        "Formsite",
        "access token",
        &["formsite"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://support.formsite.com/hc/en-us/articles/360000288594")
    .examples(
        &[
            "\"formsite_access_token\":\"{w:32}\"",
            "set FORMSITE_API_KEY={w:32}",
        ],
        &["FORMSITE_KEY=<your formsite key>"],
    ),
    Rule::named(
        "lark-access-token",
        "Lark",
        "access token",
        &["lark", "feishu"],
        "[tua]-[0-9A-Za-z_.-]{14,50}",
    )
    .docs(concat!(
        "https://open.larksuite.com/document/server-docs/getting-started/",
        "api-access-token/overview"
    ))
    .words(&["access_token", "token", "bearer", "key="])
    .entropy(3.3)
    .examples(
        &[
            "LARK_ACCESS_TOKEN=t-{w:36}",
            "feishu_user_token: \"u-{w:30}\"",
        ],
        &["LARK_ACCESS_TOKEN=t-{w:8}"],
    ),
    Rule::named(
        "netsuite-consumer-or-token-key-or-secret",
        "NetSuite",
        "consumer or token key or secret",
        &["netsuite"],
        "[0-9A-Za-z]{64}",
    )
    .docs(concat!(
        "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/",
        "chapter_4247337262.html"
    ))
    .examples(
        &["NETSUITE_API_KEY={w:64}", "\"netsuiteToken\": \"{w:64}\""],
        &["NETSUITE_API_KEY={w:61}"],
    ),
    Rule::named(
        "privacy-api-key",
        "Privacy",
        "API key",
        &["privacy"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.privacy.com/docs/getting-started")
    .words(&["_key", "api_key", "apikey", "key="])
    .examples(
        &["privacy__key: {uuid}", "PRIVACY_APIKEY = '{uuid}'"],
        &["privacyToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::token(
        "recharge-prefixed-api-token",
        "Recharge",
        "API token",
        &[
            "sk_1x1_",
            "sk_1x3_",
            "sk_2x1_",
            "sk_2x2_",
            "sk_3x3_",
            "sk_5x3_",
            "sk_10x3_",
            "sk_test_1x1_",
            "sk_test_1x3_",
            "sk_test_2x1_",
            "sk_test_2x2_",
            "sk_test_3x3_",
            "sk_test_5x3_",
            "sk_test_10x3_",
        ],
        "[0-9a-fA-F]{64}",
    )
    .docs("https://developer.rechargepayments.com/")
    .examples(
        &["X-Recharge-Access-Token: sk_1x1_{x:64}"],
        &["sk_1x1_{x:40}"],
    ),
    Rule::named(
        "reply-io-api-key",
        "Reply.io",
        "API key",
        &["replyio", "reply.io", "reply_io"],
        "[0-9A-Za-z-]{24}",
    )
    .docs("https://apidocs.reply.io/")
    .examples(
        &["export REPLYIO_TOKEN='{w:24}'", "reply.io key: {w:24}"],
        &["replyio_secret: {w:21}"],
    ),
    Rule::named(
        "request-finance-api-key",
        "Request Finance",
        "API key",
        &["requestfinance", "request_finance", "request.finance"],
        "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
    )
    .docs("https://docs.request.finance/")
    .examples(
        &[
            "<requestfinanceApiKey>{N:7}-{N:7}-{N:7}-{N:7}</requestfinanceApiKey>",
            "REQUEST_FINANCE_SECRET: \"{N:7}-{N:7}-{N:7}-{N:7}\"",
        ],
        &["REQUESTFINANCE_KEY = \"{N:6}-{N:7}-{N:7}-{N:7}\""],
    ),
    Rule::token(
        "robinhood-crypto-api-key",
        "Robinhood",
        "crypto API key",
        &["rh-api-"],
        "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    )
    .docs("https://docs.robinhood.com/crypto/trading/")
    .examples(&["x-api-key: rh-api-{uuid}"], &["rh-api-{x:8}"]),
    Rule::named(
        "tokeet-api-key",
        "Tokeet",
        "API key",
        &["tokeet"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://capi.tokeet.com/docs")
    .examples(
        &["tokeet.api.key={uuid}", "TOKEET_KEY = \"{uuid}\""],
        &["tokeet_api_key: \"YOUR_TOKEET_API_KEY\""],
    ),
    Rule::named(
        "userflow-api-key",
        "Userflow",
        "API key",
        &["userflow"],
        "[0-9a-z_]{29}",
    )
    .docs("https://docs.userflow.com/api")
    .examples(
        &[
            "userflow = Client(api_key=\"ak_{n:26}\")",
            "--set userflow.token=ak_{n:26}",
        ],
        &["USERFLOW_TOKEN=${{{{ secrets.USERFLOW_TOKEN }}"],
    ),
    Rule::token(
        "lightspeed-access-token",
        "Lightspeed",
        "access token",
        &["lsxs_pt_", "lsxs_at_", "lsxs_rt_"],
        "[0-9A-Za-z]{30,64}",
    )
    .docs("https://x-series-api.lightspeedhq.com/docs/authorization")
    .examples(&["LIGHTSPEED_TOKEN=lsxs_pt_{w:32}"], &["lsxs_pt_{w:10}"]),
    Rule::token(
        "dub-api-key",
        "Dub",
        "API key",
        &["dub_"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://dub.co/docs/api-reference/tokens")
    .entropy(3.3)
    .examples(
        &["DUB_API_KEY=dub_{w:24}"],
        &["dub_{w:12}", "dub_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "tally-api-key",
        "Tally",
        "API key",
        &["tly-"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.tally.so/api-reference/introduction")
    .entropy(3.3)
    .examples(&["TALLY_API_KEY=tly-{w:32}"], &["tly-{w:12}"]),
    Rule::named(
        "attio-access-token",
        "Attio",
        "access token",
        &["attio"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.attio.com/rest-api/guides/authentication")
    .examples(
        &[
            "config.attio_token = \"{x:64}\"",
            "ATTIO_AUTH_TOKEN: {x:64}",
        ],
        &["attio_api_key: ****************"],
    ),
    Rule::token(
        "creem-api-key",
        "Creem",
        "API key",
        &["creem_"],
        "(?:test_)?[0-9A-Za-z]{20,40}",
    )
    .docs("https://docs.creem.io/api-reference/introduction")
    .entropy(3.3)
    .examples(&["CREEM_API_KEY=creem_test_{w:22}"], &["creem_test_{w:8}"]),
];

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
        &[
            "<demioApiKey>{w:32}</demioApiKey>",
            "DEMIO_SECRET: \"{w:32}\"",
        ],
        &["DEMIO_KEY = \"{w:29}\""],
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
        &["duply.api.key={uuid}", "DUPLY_KEY = \"{uuid}\""],
        &["duply_api_key: \"YOUR_DUPLY_API_KEY\""],
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
        &["eraser__key: {w:20}", "ERASER_SECRET = '{w:20}'"],
        &["ERASER_KEY=<your eraser key>"],
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
            "config.formsite_token = \"{w:32}\"",
            "FORMSITE_AUTH_TOKEN: {w:32}",
        ],
        &["formsite_api_key: ****************"],
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
        &[
            "netsuite:\n  api_key: {w:64}",
            "const netsuiteApiKey = '{w:64}';",
        ],
        &["netsuiteToken = \"{w:61}\""],
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
        &[
            "privacy:\n  _key: \"{uuid}\"",
            "let privacy_apikey = \"{uuid}\";",
        ],
        &["privacy_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
        &[
            "<replyioApiKey>{w:24}</replyioApiKey>",
            "reply.io key: {w:24}",
        ],
        &["REPLYIO_KEY = \"{w:21}\""],
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
            "requestfinance.api.key={N:7}-{N:7}-{N:7}-{N:7}",
            "REQUEST_FINANCE_KEY = \"{N:7}-{N:7}-{N:7}-{N:7}\"",
        ],
        &["requestfinance_api_key: \"YOUR_REQUESTFINANCE_API_KEY\""],
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
        &[
            "tokeet = Client(api_key=\"{uuid}\")",
            "--set tokeet.token={uuid}",
        ],
        &["TOKEET_TOKEN=${{{{ secrets.TOKEET_TOKEN }}"],
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
            "\"userflow_access_token\":\"ak_{n:26}\"",
            "set USERFLOW_API_KEY=ak_{n:26}",
        ],
        &["userflow_secret: ak_{n:23}"],
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
        &["ATTIO_API_KEY={x:64}", "\"attioToken\": \"{x:64}\""],
        &["ATTIO_API_KEY={x:61}"],
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

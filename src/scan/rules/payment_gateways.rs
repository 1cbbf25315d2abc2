//! More of payments: gateways of regions and kinds, from Checkout.com to Xendit.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "dwolla-key-or-secret",
        "Dwolla",
        "key or secret",
        &["dwolla"],
        "[0-9A-Za-z-]{50}",
    )
    .docs("https://developers.dwolla.com/docs/auth")
    .examples(
        &[
            "dwolla:\n  api_key: {w:50}",
            "const dwollaApiKey = '{w:50}';",
        ],
        &["dwollaToken = \"{w:47}\""],
    ),
    Rule::token(
        "klarna-api-key",
        "Klarna",
        "API key",
        &[
            "klarna_live_api_",
            "klarna_test_api_",
            "klarna_playground_api_",
        ],
        "[0-9A-Za-z_=-]{30,200}",
    )
    .docs("https://docs.klarna.com/api/authentication/")
    .examples(
        &["KLARNA_KEY=klarna_live_api_{w:80}"],
        &["klarna_live_api_{w:8}"],
    ),
    Rule::token(
        "paddle-api-key",
        "Paddle",
        "API key",
        &["pdl_live_apikey_", "pdl_sdbx_apikey_"],
        "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
    )
    .docs("https://developer.paddle.com/api-reference/about/api-keys")
    .examples(
        &["PADDLE_API_KEY=pdl_live_apikey_{n:26}_{w:22}_{w:3}"],
        &["pdl_live_apikey_{n:26}"],
    ),
    Rule::named(
        "lemon-squeezy-api-key",
        "Lemon Squeezy",
        "API key",
        &["lemonsqueezy", "lemon_squeezy", "lemon-squeezy"],
        r"eyJ[0-9A-Za-z_-]{20,200}\.eyJ[0-9A-Za-z_-]{50,1000}\.[0-9A-Za-z_-]{80,800}",
    )
    .docs("https://docs.lemonsqueezy.com/api/getting-started/requests")
    .words(&[])
    .examples(
        &["LEMONSQUEEZY_API_KEY=eyJ{w:60}.eyJ{w:100}.{w:120}"],
        &["LEMONSQUEEZY_API_KEY=eyJ{w:60}"],
    ),
    Rule::named(
        "chargebee-api-key",
        "Chargebee",
        "API key",
        &["chargebee"],
        "(?:live|test)_[0-9A-Za-z]{30,60}",
    )
    .docs("https://apidocs.chargebee.com/docs/api/auth")
    .words(&[])
    .examples(
        &[
            "CHARGEBEE_API_KEY=live_{w:36}",
            "chargebee.configure(api_key=\"test_{w:36}\")",
        ],
        &["CHARGEBEE_API_KEY=live_{w:10}"],
    ),
    Rule::named(
        "cielo-client-secret",
        "Cielo",
        "client secret",
        &["cielo"],
        "[0-9A-Za-z]{20,64}",
    )
    .docs("https://docs.cielo.com.br/ecommerce-cielo/docs/sop")
    .words(&["secret", "key", "token"])
    .examples(
        &[
            "cielo:\n  secret: \"{w:32}\"",
            "let cielo_token = \"{w:32}\";",
        ],
        &["CIELO_CLIENT_SECRET={w:12}"],
    ),
    Rule::named(
        "recurly-api-key",
        "Recurly",
        "API key",
        &["recurly"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://recurly.com/developers/api/")
    .examples(
        &[
            "recurly = Client(api_key=\"{x:32}\")",
            "--set recurly.token={x:32}",
        ],
        &["recurlyToken = \"{x:29}\""],
    ),
    Rule::named(
        "wise-api-token",
        "Wise",
        "API token",
        &["transferwise", "wise_api", "wise-api", "wise_token"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.wise.com/api-docs/features/authentication-access/personal-tokens")
    .examples(
        &[
            "\"transferwise_access_token\":\"{uuid}\"",
            "set WISE_API_API_KEY={uuid}",
        ],
        &["TRANSFERWISE_KEY=<your transferwise key>"],
    ),
    Rule::named(
        "checkout-com-secret-key",
        "Checkout.com",
        "secret key",
        &["checkout", "cko_"],
        concat!(
            "sk_(?:sbox_|test_)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|",
            "[0-9a-z]{26}[0-9a-z*#$=:]{1,4})",
        ),
    )
    .docs("https://www.checkout.com/docs/developer-resources/api/manage-api-keys")
    .words(&[])
    .examples(
        &[
            "CHECKOUT_SECRET_KEY=sk_test_{uuid}",
            "checkoutToken = \"sk_{uuid}\"",
        ],
        &["CHECKOUT_SECRET_KEY=sk_test_{x:8}"],
    ),
    Rule::token(
        "xendit-api-key",
        "Xendit",
        "API key",
        &["xnd_production_", "xnd_development_"],
        "[0-9A-Za-z]{40,80}",
    )
    .docs("https://docs.xendit.co/docs/integration-with-api-keys")
    .examples(
        &["XENDIT_KEY=xnd_production_{w:60}"],
        &["xnd_production_{w:20}"],
    ),
    Rule::token(
        "midtrans-server-key",
        "Midtrans",
        "server key",
        &["Mid-server-"],
        "[0-9A-Za-z_-]{10,40}",
    )
    .docs("https://docs.midtrans.com/docs/midtrans-account")
    .examples(
        &["MIDTRANS_SERVER_KEY=Mid-server-{w:24}"],
        &["Mid-server-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "midtrans-client-key",
        "Midtrans",
        "client key",
        &["Mid-client-"],
        "[0-9A-Za-z_-]{10,40}",
    )
    .docs("https://docs.midtrans.com/docs/midtrans-account")
    .confidence(Confidence::Low)
    .examples(
        &["MIDTRANS_CLIENT_KEY=Mid-client-{w:16}"],
        &["Mid-client-xxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "mercado-pago-access-token",
        "Mercado Pago",
        "access token",
        &["APP_USR-"],
        "[0-9]{10,20}-[0-9]{4,8}-[0-9a-f]{32}-[0-9]{5,12}",
    )
    .docs("https://www.mercadopago.com/developers/en/docs/your-integrations/credentials")
    .examples(
        &["MP_ACCESS_TOKEN=APP_USR-{d:16}-{d:6}-{x:32}-{d:9}"],
        &["APP_USR-{uuid}"],
    ),
    Rule::text(
        "asaas-api-key",
        "Asaas",
        "API key",
        &["aact_"],
        r"(?:^|[^0-9A-Za-z_-])(?P<secret>\$aact_[0-9A-Za-z_=:+/-]{20,200})",
    )
    .docs("https://docs.asaas.com/docs/authentication-2")
    .entropy(3.0)
    .examples(
        &["ASAAS_KEY=$aact_prod_{w:80}"],
        &["ASAAS_KEY=$aact_prod_x"],
    ),
    Rule::token(
        "omise-secret-key",
        "Omise",
        "secret key",
        &["skey_"],
        "(?:test_|live_)?[0-9a-z]{19}",
    )
    .docs("https://docs.omise.co/api-authentication")
    .examples(
        &["OMISE_SECRET=skey_test_{n:19}"],
        &["skey_test_{n:12}", "skey_test_xxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "authorize-net-transaction-key",
        "Authorize.Net",
        "transaction key",
        &["authorizenet", "authorize_net", "authorize.net"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://developer.authorize.net/api/reference/")
    .examples(
        &[
            "AUTHORIZENET_API_KEY={w:16}",
            "\"authorize_netToken\": \"{w:16}\"",
        ],
        &["AUTHORIZENET_API_KEY={w:13}"],
    ),
    Rule::named(
        "paymongo-secret-key",
        "PayMongo",
        "secret key",
        &["paymongo"],
        "[0-9A-Za-z_]{32}",
    )
    .docs("https://developers.paymongo.com/docs/authentication")
    .examples(
        &[
            "paymongo:\n  api_key: {w:32}",
            "const paymongoApiKey = '{w:32}';",
        ],
        &["paymongoToken = \"{w:29}\""],
    ),
    Rule::token(
        "cashfree-secret-key",
        "Cashfree",
        "secret key",
        &["cfsk_ma_prod_", "cfsk_ma_test_"],
        "[0-9a-f]{32}_[0-9a-f]{8}",
    )
    .docs("https://www.cashfree.com/docs/api-reference/authentication")
    .examples(
        &["CASHFREE_SECRET=cfsk_ma_prod_{x:32}_{x:8}"],
        &["cfsk_ma_prod_{x:32}"],
    ),
    Rule::token(
        "ramp-client-secret",
        "Ramp",
        "client secret",
        &["ramp_sec_"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://docs.ramp.com/developer-api/v1/authorization")
    .examples(
        &["RAMP_TOKEN=ramp_sec_{w:48}"],
        &[
            "ramp_sec_{w:45}",
            "ramp_sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "ramp-client-id",
        "Ramp",
        "client id",
        &["ramp_id_"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.ramp.com/developer-api/v1/authorization")
    .confidence(Confidence::Low)
    .examples(
        &["RAMP_TOKEN=ramp_id_{w:40}"],
        &[
            "ramp_id_{w:37}",
            "ramp_id_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "brex-api-token",
        "Brex",
        "API token",
        &["bxt_"],
        "[0-9A-Za-z]{40,64}",
    )
    .docs("https://developer.brex.com/docs/authentication/")
    .examples(&["BREX_TOKEN=bxt_{w:44}"], &["bxt_{w:20}"]),
    Rule::token(
        "mercury-api-token",
        "Mercury",
        "API token",
        &["mercury_production_", "mercury_sandbox_"],
        "[a-z]{3,6}_[0-9A-Za-z]{40,50}_yrucrem",
    )
    .docs("https://docs.mercury.com/reference/getstarted")
    .examples(
        &["MERCURY_TOKEN=mercury_production_wma_{w:44}_yrucrem"],
        &["mercury_production_wma_{w:10}_yrucrem"],
    ),
    Rule::named(
        "yookassa-secret-key",
        "YooKassa",
        "secret key",
        &["yookassa", "yoomoney"],
        "(?:live|test)_[0-9A-Za-z_-]{43}",
    )
    .docs("https://yookassa.ru/developers/using-api/interaction-format#auth")
    .examples(
        &[
            "export YOOKASSA_TOKEN='live_{w:43}'",
            "yoomoney_api_key := \"live_{w:43}\"",
        ],
        &["yookassa_secret: live_{w:40}"],
    ),
];

//! Payments: Stripe, PayPal, Square, Adyen, Plaid and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "stripe-secret-key",
        "Stripe",
        "secret key",
        &[
            "sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_",
        ],
        "(?:[0-9A-Za-z]{41,247}|[0-9A-Za-z]{10,39})",
    )
    .docs("https://docs.stripe.com/keys")
    .entropy(2.8)
    .examples(
        &[
            "STRIPE_SECRET_KEY=sk_live_{w:24}",
            "stripe.api_key = \"sk_test_51{w:97}\"",
            "rk_prod_{w:30}",
        ],
        &[
            "sk_live_{w:8}",
            "pk_live_{w:24}",
            "sk_test_xxxxxxxxxxxxxxxxxxxxxxxx",
            "task_test_{w:24}",
        ],
    ),
    Rule::token(
        "stripe-webhook-signing-secret",
        "Stripe",
        "webhook signing secret",
        &["whsec_"],
        "[0-9A-Za-z+/]{32,64}={0,2}",
    )
    .docs("https://docs.stripe.com/webhooks/signature")
    .examples(
        &["STRIPE_WEBHOOK_SECRET=whsec_{w:32}"],
        &["whsec_{w:16}", "whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "stripe-organization-key",
        "Stripe",
        "organization key",
        &["sk_org_"],
        "(?:live|test|prod)_[0-9A-Za-z]{10,120}",
    )
    .docs("https://docs.stripe.com/keys")
    .examples(&["STRIPE_ORG_KEY=sk_org_live_{w:40}"], &["sk_org_live_abc"]),
    Rule::token(
        "paystack-secret-key",
        "Paystack",
        "secret key",
        &["sk_live_", "sk_test_"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://paystack.com/docs/api/authentication/")
    .examples(
        &["PAYSTACK_SECRET_KEY=sk_live_{x:40}"],
        &["sk_live_{x:38}", "pk_live_{x:40}"],
    ),
    Rule::token(
        "braintree-access-token",
        "PayPal",
        "Braintree access token",
        &["access_token$production$", "access_token$sandbox$"],
        r"[0-9a-z]{16}(?:\$[0-9a-f]{32})?",
    )
    .docs("https://developer.paypal.com/braintree/docs/guides/authorization/overview")
    .examples(
        &["BRAINTREE_TOKEN=access_token$production${n:16}${x:32}"],
        &[
            "access_token$production${n:10}",
            "access_token$staging${n:16}",
        ],
    ),
    Rule::named(
        "braintree-tokenization-key",
        "PayPal",
        "Braintree tokenization key",
        &["braintree"],
        "(?:production|sandbox)_[0-9a-z]{6,10}_[0-9a-z]{14,20}",
    )
    .docs("https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &["BRAINTREE_TOKENIZATION_KEY=sandbox_{n:8}_{n:16}"],
        &["BRAINTREE_TOKENIZATION_KEY=development_{n:8}_{n:16}"],
    ),
    Rule::token(
        "paypal-access-token",
        "PayPal",
        "access token",
        &["A21AA"],
        "[0-9A-Za-z_-]{50,110}",
    )
    .docs("https://developer.paypal.com/api/rest/authentication/")
    .examples(&["Authorization: Bearer A21AA{w:92}"], &["A21AA{w:20}"]),
    Rule::named(
        "paypal-client-id-or-secret",
        "PayPal",
        "client id or secret",
        &["paypal"],
        "[0-9A-Za-z_.-]{78,120}",
    )
    .docs("https://developer.paypal.com/api/rest/")
    .words(&[
        "secret",
        "client_id",
        "clientid",
        "client-id",
        "key",
        "token",
        "id",
    ])
    .examples(
        &["paypal_secret: E{w:79}", "PAYPAL_ID = 'E{w:79}'"],
        &["PAYPAL_CLIENT_SECRET=E{w:40}"],
    ),
    Rule::named(
        "braintree-private-key",
        "PayPal",
        "Braintree private key",
        &["braintree"],
        "[0-9A-Za-z]{32}",
    )
    .docs(concat!(
        "https://developer.paypal.com/braintree/articles/control-panel/",
        "important-gateway-credentials"
    ))
    .words(&["private", "secret", "key", "token"])
    .examples(
        &[
            "braintree:\n  private: \"{x:32}\"",
            "let braintree_token = \"{x:32}\";",
        ],
        &["BRAINTREE_API_KEY={x:29}"],
    ),
    Rule::token(
        "square-access-token",
        "Square",
        "access token",
        &["EAAA"],
        "[0-9A-Za-z_+=-]{60}",
    )
    .docs("https://developer.squareup.com/docs/build-basics/access-tokens")
    .entropy(3.5)
    .examples(&["SQUARE_ACCESS_TOKEN=EAAA{w:60}"], &["EAAA{w:100}"]),
    Rule::named(
        "square-named-access-token",
        "Square",
        "access token beside its name",
        &["square"],
        "EAAA[0-9A-Za-z_+=-]{22,62}",
    )
    .docs("https://developer.squareup.com/docs/build-basics/access-tokens")
    .words(&[])
    .examples(
        &["squareToken = \"EAAA{w:40}\""],
        &["SQUARE_TOKEN=EAAA{w:10}"],
    ),
    Rule::token(
        "square-legacy-access-token",
        "Square",
        "access token (older form)",
        &["sq0atp-"],
        "[0-9A-Za-z_-]{22,60}",
    )
    .docs("https://developer.squareup.com/docs/build-basics/access-tokens")
    .examples(
        &["square: sq0atp-{w:22}"],
        &["sq0atp-{w:10}", "sq0atp-xxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "square-application-secret",
        "Square",
        "application secret",
        &["sq0csp-"],
        "[0-9A-Za-z_-]{40,50}",
    )
    .docs("https://developer.squareup.com/docs/oauth-api/overview")
    .examples(&["SQUARE_SECRET=sq0csp-{w:43}"], &["sq0csp-{w:20}"]),
    Rule::token(
        "square-application-id",
        "Square",
        "application id",
        &["sq0idp-"],
        "[0-9A-Za-z_-]{22,43}",
    )
    .docs("https://developer.squareup.com/docs/oauth-api/overview")
    .confidence(Confidence::Low)
    .examples(&["SQUARE_APP_ID=sq0idp-{w:22}"], &["sq0idp-{w:10}"]),
    Rule::named(
        "adyen-api-key",
        "Adyen",
        "API key",
        &["adyen"],
        concat!(
            r"AQE?[0-9A-Za-z]{5,20}\.[0-9A-Za-z_=-]{50,80}|AQ[0-9A-Za-z+/=]{40,260}",
            "-[0-9A-Za-z+/=]{20,60}-[0-9A-Za-z!#$%&()*+,./:;<=>?@^_{|}~]{8,24}",
        ),
    )
    .docs("https://docs.adyen.com/development-resources/api-credentials/")
    .words(&[])
    .examples(
        &[
            "ADYEN_API_KEY=AQEyhmfx{w:90}-{w:43}=-{w:16}",
            "adyen: \"AQEmhmfu{w:60}-{w:43}=-{w:16}\"",
        ],
        &["ADYEN_API_KEY=AQEyhmfx{w:20}"],
    ),
    Rule::named(
        "adyen-client-key",
        "Adyen",
        "client key",
        &["adyen"],
        "(?:test|live)_[0-9A-Za-z]{30,40}",
    )
    .docs("https://docs.adyen.com/development-resources/client-side-authentication/")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &["ADYEN_CLIENT_KEY=test_{N:32}"],
        &["ADYEN_CLIENT_KEY=test_{N:20}"],
    ),
    Rule::token(
        "razorpay-key-id",
        "Razorpay",
        "key id",
        &["rzp_live_", "rzp_test_"],
        "[0-9A-Za-z]{14}",
    )
    .docs("https://razorpay.com/docs/api/authentication/")
    .confidence(Confidence::Medium)
    .examples(
        &["RAZORPAY_KEY_ID=rzp_live_{w:14}"],
        &["rzp_live_{w:8}", "rzp_test_xxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "razorpay-key-secret",
        "Razorpay",
        "key secret",
        &["razorpay", "rzp_"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://razorpay.com/docs/api/authentication/")
    .words(&["secret", "private", "token", "key="])
    .examples(
        &["RAZORPAY_SECRET={w:24}", "\"rzp_token\": \"{w:24}\""],
        &["RAZORPAY_API_KEY={w:21}"],
    ),
    Rule::token(
        "flutterwave-secret-key",
        "Flutterwave",
        "secret key",
        &["FLWSECK-", "FLWSECK_TEST-"],
        "(?:[0-9a-z]{32}-X|[0-9a-h]{12})",
    )
    .docs("https://developer.flutterwave.com/docs/authentication")
    .examples(
        &[
            "FLW_SECRET_KEY=FLWSECK-{x:32}-X",
            "key: FLWSECK_TEST-{x:32}-X",
        ],
        &["FLWSECK-{x:20}-X", "FLWSECK_TEST-SANDBOXDEMOKEY-X"],
    ),
    Rule::token(
        "flutterwave-public-key",
        "Flutterwave",
        "public key",
        &["FLWPUBK-", "FLWPUBK_TEST-"],
        "[0-9a-z]{32}-X",
    )
    .docs("https://developer.flutterwave.com/docs/authentication")
    .confidence(Confidence::Low)
    .examples(
        &["FLW_PUBLIC_KEY=FLWPUBK_TEST-{x:32}-X"],
        &["FLWPUBK_TEST-{x:20}-X"],
    ),
    Rule::named(
        "mollie-api-key",
        "Mollie",
        "API key",
        &["mollie"],
        "(?:live|test|access)_[0-9A-Za-z]{30,40}",
    )
    .docs("https://docs.mollie.com/reference/authentication")
    .words(&[])
    .examples(
        &[
            "MOLLIE_API_KEY=live_{w:30}",
            "mollie.setApiKey(\"test_{w:30}\")",
        ],
        &["MOLLIE_API_KEY=live_{w:12}"],
    ),
    Rule::named(
        "gocardless-access-token",
        "GoCardless",
        "access token",
        &["gocardless", "gc_access_token"],
        "(?:live|sandbox)_[0-9A-Za-z=_-]{40}",
    )
    .docs("https://developer.gocardless.com/api-reference/#overview-authentication")
    .words(&[])
    .examples(
        &[
            "GOCARDLESS_TOKEN=live_{w:40}",
            "gocardlessToken := \"sandbox_{w:40}\"",
        ],
        &["GOCARDLESS_TOKEN=live_{w:20}"],
    ),
    Rule::token(
        "plaid-access-token",
        "Plaid",
        "access token",
        &[
            "access-sandbox-",
            "access-development-",
            "access-production-",
        ],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://plaid.com/docs/api/tokens/")
    .examples(
        &["plaid_token=access-sandbox-{uuid}"],
        &["access-sandbox-{x:8}"],
    ),
    Rule::named(
        "plaid-secret",
        "Plaid",
        "secret",
        &["plaid"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://plaid.com/docs/quickstart/glossary/#secret")
    .examples(
        &[
            "config.plaid_token = \"{x:30}\"",
            "PLAID_AUTH_TOKEN: {x:30}",
        ],
        &["PLAID_KEY = \"{x:27}\""],
    ),
    Rule::named(
        "plaid-client-id",
        "Plaid",
        "client id",
        &["plaid"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://plaid.com/docs/quickstart/glossary/#client-id")
    .words(&["client", "id", "key", "token", "secret"])
    .confidence(Confidence::Low)
    .examples(
        &["plaid_client: {x:24}", "PLAID_SECRET = '{x:24}'"],
        &["PLAID_API_KEY={x:21}"],
    ),
];

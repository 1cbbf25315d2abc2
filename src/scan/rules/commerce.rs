//! Shops: Shopify, BigCommerce, WooCommerce, Etsy, eBay, Amazon for sellers.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "shopify-access-token",
        "Shopify",
        "access token",
        &[
            "shpat_", "shpca_", "shppa_", "shpss_", "shpit_", "shpua_", "shptka_", "shpsb_",
        ],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://shopify.dev/docs/apps/build/authentication-authorization")
    .examples(
        &[
            "SHOPIFY_ACCESS_TOKEN=shpat_{x:32}",
            "secret: \"shpss_{x:32}\"",
        ],
        &["shpat_{x:30}", "shppa_00000000000000000000000000000000"],
    ),
    Rule::token(
        "shopify-storefront-or-partner-token",
        "Shopify",
        "storefront or partner token",
        &["shpvt_", "prtapi_", "atkn_"],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://shopify.dev/docs/apps/build/authentication-authorization")
    .examples(&["PARTNER_TOKEN=prtapi_{x:32}"], &["prtapi_{x:20}"]),
    Rule::named(
        "shopify-api-key-or-secret",
        "Shopify",
        "API key or secret",
        &["shopify"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://shopify.dev/docs/apps/build/authentication-authorization")
    .words(&[
        "key", "token", "api_key", "apikey", "api-key", "secret", "password", "api key",
    ])
    .examples(
        &[
            "shopify:\n  key: \"{x:32}\"",
            "let shopify_password = \"{x:32}\";",
        ],
        &["SHOPIFY_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "bigcommerce-access-token",
        "BigCommerce",
        "access token",
        &["bigcommerce", "bc_store", "bc_access_token"],
        "[0-9A-Za-z]{31}",
    )
    .docs("https://developer.bigcommerce.com/docs/start/authentication/api-accounts")
    .examples(
        &["bigcommerce.api.key={n:31}", "BC_STORE_KEY = \"{n:31}\""],
        &["BIGCOMMERCE_API_KEY={n:28}"],
    ),
    Rule::token(
        "woocommerce-consumer-secret",
        "WooCommerce",
        "consumer secret",
        &["cs_"],
        "[0-9a-f]{40}",
    )
    .docs("https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication")
    .entropy(3.0)
    .examples(
        &["WOO_CONSUMER_SECRET=cs_{x:40}"],
        &["cs_{x:30}", "cs_0000000000000000000000000000000000000000"],
    ),
    Rule::token(
        "woocommerce-consumer-key",
        "WooCommerce",
        "consumer key",
        &["ck_"],
        "[0-9a-f]{40}",
    )
    .docs("https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication")
    .entropy(3.0)
    .confidence(Confidence::Medium)
    .examples(
        &["wc.key=ck_{x:40}"],
        &["ck_{x:30}", "ck_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "etsy-api-key",
        "Etsy",
        "API key",
        &["etsy"],
        "(?:[0-9a-z]{24}:[0-9a-z]{10,64}|[0-9a-z]{24})",
    )
    .docs("https://developers.etsy.com/documentation/essentials/authentication")
    .examples(
        &[
            "etsy = Client(api_key=\"{n:24}\")",
            "--set etsy.token={n:24}",
        ],
        &["ETSY_TOKEN=${{{{ secrets.ETSY_TOKEN }}"],
    ),
    Rule::named(
        "ebay-client-secret",
        "eBay",
        "client secret",
        &["ebay"],
        "PRD-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4,12}",
    )
    .docs("https://developer.ebay.com/api-docs/static/oauth-credentials.html")
    .words(&[])
    .examples(
        &[
            "EBAY_CERT_ID=PRD-{x:12}-{x:4}-{x:4}-{x:4}-{x:4}",
            "ebay_secret: PRD-{x:8}-{x:4}-{x:4}-{x:4}-{x:12}",
        ],
        &["EBAY_CERT_ID=PRD-{x:12}"],
    ),
    Rule::text(
        "ebay-client-id",
        "eBay",
        "client id",
        &["-PRD-"],
        concat!(
            "(?:^|[^0-9A-Za-z_-])(?P<secret>[0-9A-Za-z_]+-[0-9A-Za-z_-]+-PRD-[0-9a-f]",
            "{8,12}-[0-9a-f]{8,12})(?:[^0-9A-Za-z-]|$)",
        ),
    )
    .docs("https://developer.ebay.com/api-docs/static/oauth-credentials.html")
    .confidence(Confidence::Low)
    .examples(
        &["app_id: acmecorp-Listing-PRD-{x:9}-{x:8}"],
        &["acmecorp-Listing-PRD-{x:4}"],
    ),
    Rule::text(
        "ebay-access-token",
        "eBay",
        "access token",
        &["v^1.1"],
        r"v\^1\.1#i\^1#[0-9A-Za-z^#+/=]{80,4000}",
    )
    .docs("https://developer.ebay.com/api-docs/static/oauth-tokens.html")
    .examples(
        &["token=v^1.1#i^1#f^0#p^3#r^0#I^3#t^{w:120}=="],
        &["v^1.1#i^1#f^0"],
    ),
    Rule::text(
        "amazon-refresh-token",
        "Amazon",
        "refresh token",
        &["Atzr|", "Atza|"],
        r"(?P<secret>Atz[ra](?:\||%7C)[0-9A-Za-z_+/=-]{60,1500})",
    )
    .docs("https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api")
    .entropy(3.5)
    .examples(
        &["refresh_token: Atzr|Iw{w:200}"],
        &["Atzr|{w:20}", "Atzr|example"],
    ),
    Rule::named(
        "amazon-product-advertising-secret",
        "Amazon",
        "product advertising secret",
        &["paapi", "amazon_associate"],
        "[0-9A-Za-z+/]{40}",
    )
    .docs("https://webservices.amazon.com/paapi5/documentation/")
    .words(&["secret"])
    .examples(
        &[
            "PAAPI_SECRET={w:40}",
            "\"amazon_associate_secret\": \"{w:40}\"",
        ],
        &["PAAPI_KEY = \"{w:37}\""],
    ),
    Rule::named(
        "printful-api-token",
        "Printful",
        "API token",
        &["printful"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.printful.com/docs/")
    .examples(
        &["PRINTFUL_API_KEY={w:40}", "\"printfulToken\": \"{w:40}\""],
        &["PRINTFUL_API_KEY={w:37}"],
    ),
    Rule::named(
        "printify-api-token",
        "Printify",
        "API token",
        &["printify"],
        r"eyJ0eXAi[0-9A-Za-z_-]{20,100}\.eyJ[0-9A-Za-z_-]{100,1500}\.[0-9A-Za-z_-]{100,1000}",
    )
    .docs("https://developers.printify.com/")
    .words(&[])
    .examples(
        &["PRINTIFY_TOKEN=eyJ0eXAi{w:40}.eyJ{w:120}.{w:120}"],
        &["PRINTIFY_TOKEN=eyJ0eXAi{w:40}"],
    ),
    Rule::named(
        "squarespace-api-key",
        "Squarespace",
        "API key",
        &["squarespace"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.squarespace.com/commerce-apis/authentication-and-permissions")
    .examples(
        &[
            "export SQUARESPACE_TOKEN='{uuid}'",
            "squarespace_api_key := \"{uuid}\"",
        ],
        &["squarespace_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "snipcart-secret-api-key",
        "Snipcart",
        "secret API key",
        &["snipcart"],
        "[0-9A-Za-z_]{75}",
    )
    .docs("https://docs.snipcart.com/v3/api-reference/authentication")
    .examples(
        &[
            "<snipcartApiKey>{w:75}</snipcartApiKey>",
            "SNIPCART_SECRET: \"{w:75}\"",
        ],
        &["SNIPCART_KEY = \"{w:72}\""],
    ),
    Rule::named(
        "commerce-js-secret-key",
        "Commerce.js",
        "secret key",
        &["commercejs", "chec.io", "chec_"],
        "[0-9a-z_]{48}",
    )
    .docs("https://commercejs.com/docs/api/#authentication")
    .words(&[])
    .examples(&["COMMERCEJS_KEY={n:48}"], &["COMMERCEJS_KEY={n:40}"]),
    Rule::named(
        "swell-secret-key",
        "Swell",
        "secret key",
        &["swell"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.swell.is/backend-api/authentication")
    .words(&["key", "token", "secret", "api"])
    .examples(
        &["SWELL_KEY={w:32}", "\"swell_api\": \"{w:32}\""],
        &["swellToken = \"{w:29}\""],
    ),
    Rule::named(
        "loyverse-access-token",
        "Loyverse",
        "access token",
        &["loyverse"],
        "[0-9a-z-]{32}",
    )
    .docs("https://developer.loyverse.com/docs/")
    .examples(
        &[
            "\"loyverse_access_token\":\"{x:32}\"",
            "set LOYVERSE_API_KEY={x:32}",
        ],
        &["LOYVERSE_KEY=<your loyverse key>"],
    ),
    Rule::named(
        "ecwid-secret-token",
        "Ecwid",
        "secret token",
        &["ecwid"],
        "secret_[0-9A-Za-z]{32}",
    )
    .docs("https://docs.ecwid.com/api-reference")
    .words(&[])
    .examples(
        &["ECWID_TOKEN=secret_{w:32}"],
        &["ECWID_TOKEN=secret_{w:20}"],
    ),
    Rule::named(
        "freemius-secret-key",
        "Freemius",
        "secret key",
        &["freemius", "secret_key"],
        r#"sk_[^\s"'_]{29}"#,
    )
    .docs("https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/")
    .words(&[])
    .examples(
        &["'secret_key' => 'sk_{w:29}',"],
        &["'secret_key' => 'sk_{w:20}',"],
    ),
    Rule::named(
        "shipday-api-key",
        "Shipday",
        "API key",
        &["shipday"],
        "[0-9A-Za-z.]{11}[0-9A-Za-z]{20}",
    )
    .docs("https://docs.shipday.com/reference/authentication")
    .examples(
        &[
            "shipday:\n  api_key: {w:10}.{w:20}",
            "const shipdayApiKey = '{w:10}.{w:20}';",
        ],
        &["shipdayToken = \"{w:10}.{w:17}\""],
    ),
    Rule::named(
        "api2cart-api-key",
        "Api2Cart",
        "API key",
        &["api2cart"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.api2cart.com/")
    .examples(
        &[
            "export API2CART_TOKEN='{x:32}'",
            "api2cart_api_key := \"{x:32}\"",
        ],
        &["api2cart_secret: {x:29}"],
    ),
    Rule::named(
        "recharge-api-token",
        "Recharge",
        "API token",
        &[
            "recharge_api",
            "rechargepayments",
            "rechargeapps",
            "recharge-api",
            "recharge_access",
        ],
        "(?:[0-9a-f]{56}|[0-9a-f]{32})",
    )
    .docs("https://developer.rechargepayments.com/")
    .examples(
        &[
            "<recharge_apiApiKey>{x:56}</recharge_apiApiKey>",
            "RECHARGEPAYMENTS_SECRET: \"{x:56}\"",
        ],
        &["RECHARGE_API_KEY = \"{x:53}\""],
    ),
];

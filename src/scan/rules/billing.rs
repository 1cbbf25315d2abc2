//! Billing, invoices, taxes and what goes with selling: Gumroad, Polar, TaxJar, Lob and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "polar-access-token",
        "Polar",
        "access token",
        &["polar_oat_", "polar_pat_", "polar_at_"],
        "[0-9A-Za-z_-]{20,100}",
    )
    .docs("https://polar.sh/docs/integrate/authentication")
    .examples(
        &["POLAR_ACCESS_TOKEN=polar_oat_{w:43}"],
        &[
            "polar_oat_{w:8}",
            "polar_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "gumroad-access-token",
        "Gumroad",
        "access token",
        &["gumroad"],
        "(?:[0-9a-f]{64}|[0-9A-Za-z_-]{43})",
    )
    .docs("https://gumroad.com/api")
    .examples(
        &[
            "<gumroadApiKey>{w:43}</gumroadApiKey>",
            "GUMROAD_SECRET: \"{w:43}\"",
        ],
        &["GUMROAD_KEY = \"{w:40}\""],
    ),
    Rule::named(
        "patreon-access-token",
        "Patreon",
        "access token",
        &["patreon"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.patreon.com/")
    .examples(
        &["patreon.api.key={u:43}", "PATREON_KEY = \"{u:43}\""],
        &["patreon_api_key: \"YOUR_PATREON_API_KEY\""],
    ),
    Rule::named(
        "coinbase-commerce-api-key",
        "Coinbase Commerce",
        "API key",
        &[
            "coinbase_commerce",
            "coinbasecommerce",
            "coinbase-commerce",
            "cc-api-key",
        ],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.cdp.coinbase.com/commerce/introduction/welcome")
    .words(&["key", "secret", "token"])
    .examples(
        &[
            "coinbase_commerce:\n  key: \"{uuid}\"",
            "let coinbasecommerce_token = \"{uuid}\";",
        ],
        &["COINBASE_COMMERCE_TOKEN=${{{{ secrets.COINBASE_COMMERCE_TOKEN }}"],
    ),
    Rule::named(
        "fusebill-api-key",
        "Fusebill",
        "API key",
        &["fusebill"],
        "[0-9A-Za-z]{88}",
    )
    .docs("https://developer.fusebill.com/docs/authentication")
    .examples(
        &[
            "\"fusebill_access_token\":\"{w:88}\"",
            "set FUSEBILL_API_KEY={w:88}",
        ],
        &["fusebill_secret: {w:85}"],
    ),
    Rule::named(
        "moonclerk-api-key",
        "MoonClerk",
        "API key",
        &["moonclerk"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://github.com/moonclerk/developer/blob/main/api/README.md")
    .examples(
        &[
            "config.moonclerk_token = \"{n:32}\"",
            "MOONCLERK_AUTH_TOKEN: {n:32}",
        ],
        &["moonclerk_api_key: ****************"],
    ),
    Rule::named(
        "wepay-access-token",
        "WePay",
        "access token",
        &["wepay"],
        "(?:(?:STAGE|PRODUCTION)_[0-9a-f]{64}|[0-9A-Za-z_?]{62})",
    )
    .docs("https://dev.wepay.com/")
    .examples(
        &["WEPAY_API_KEY={w:62}", "\"wepayToken\": \"{w:62}\""],
        &["WEPAY_API_KEY={w:59}"],
    ),
    Rule::named(
        "baremetrics-api-key",
        "Baremetrics",
        "API key",
        &["baremetrics"],
        "(?:lk_)?[0-9A-Za-z_]{22,25}",
    )
    .docs("https://developers.baremetrics.com/reference/authentication")
    .examples(
        &[
            "baremetrics:\n  api_key: lk_{w:22}",
            "const baremetricsApiKey = 'lk_{w:22}';",
        ],
        &["BAREMETRICS_API_KEY=lk_{w:12}"],
    ),
    Rule::named(
        "chartmogul-api-key",
        "ChartMogul",
        "API key",
        &["chartmogul", "chart_mogul"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://dev.chartmogul.com/docs/authentication")
    .examples(
        &[
            "export CHARTMOGUL_TOKEN='{x:32}'",
            "chart_mogul_api_key := \"{x:32}\"",
        ],
        &["chartmogul_secret: {x:29}"],
    ),
    Rule::named(
        "taxjar-api-token",
        "TaxJar",
        "API token",
        &["taxjar"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.taxjar.com/api/reference/#authentication")
    .examples(
        &[
            "<taxjarApiKey>{n:32}</taxjarApiKey>",
            "TAXJAR_SECRET: \"{n:32}\"",
        ],
        &["TAXJAR_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "avalara-license-key",
        "Avalara",
        "license key",
        &["avalara", "avatax"],
        "[0-9A-F]{16}",
    )
    .docs("https://developer.avalara.com/api-reference/avatax/rest/v2/")
    .words(&["license", "licence", "key", "secret", "password"])
    .examples(
        &["AVALARA_LICENSE={X:16}", "\"avatax_password\": \"{X:16}\""],
        &["AVALARA_API_KEY={X:13}"],
    ),
    Rule::named(
        "lob-api-key",
        "Lob",
        "API key",
        &["lob"],
        "(?:live|test)_[0-9a-f]{35}",
    )
    .docs("https://docs.lob.com/#section/API-Keys")
    .words(&[])
    .examples(
        &["LOB_API_KEY=live_{x:35}", "lobToken = \"test_{x:35}\""],
        &["LOB_API_KEY=live_{x:30}"],
    ),
    Rule::named(
        "lob-publishable-key",
        "Lob",
        "publishable key",
        &["lob"],
        "(?:live|test)_pub_[0-9a-f]{31}",
    )
    .docs("https://docs.lob.com/#section/API-Keys")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &["LOB_PUB_KEY=test_pub_{x:31}"],
        &["LOB_PUB_KEY=test_pub_{x:20}"],
    ),
    Rule::token(
        "easypost-api-key",
        "EasyPost",
        "API key",
        &["EZAK", "EZTK"],
        "[0-9A-Za-z]{54}",
    )
    .docs("https://docs.easypost.com/docs/authentication")
    .examples(
        &["EASYPOST_API_KEY=EZAK{w:54}", "test: EZTK{w:54}"],
        &["EZAK{w:40}"],
    ),
    Rule::token(
        "shippo-api-token",
        "Shippo",
        "API token",
        &["shippo_live_", "shippo_test_"],
        "[0-9a-fA-F]{40}",
    )
    .docs("https://docs.goshippo.com/docs/api_concepts/authentication/")
    .examples(
        &["SHIPPO_TOKEN=shippo_live_{x:40}"],
        &[
            "shippo_live_{x:30}",
            "shippo_test_00000000000000000000000000000000000000000",
        ],
    ),
    Rule::token(
        "duffel-api-token",
        "Duffel",
        "API token",
        &["duffel_test_", "duffel_live_"],
        "[0-9A-Za-z_=-]{43}",
    )
    .docs("https://duffel.com/docs/api/overview/making-requests/authentication")
    .examples(
        &["DUFFEL_ACCESS_TOKEN=duffel_test_{w:43}"],
        &["duffel_test_{w:20}"],
    ),
    Rule::named(
        "shipengine-api-key",
        "Shipengine",
        "API key",
        &["shipengine"],
        "(?:TEST_)?[0-9A-Za-z+/]{43}",
    )
    .docs("https://www.shipengine.com/docs/auth/")
    .examples(
        &[
            "config.shipengine_token = \"TEST_{w:43}\"",
            "SHIPENGINE_AUTH_TOKEN: TEST_{w:43}",
        ],
        &["SHIPENGINE_KEY = \"TEST_{w:40}\""],
    ),
    Rule::named(
        "shipstation-api-secret",
        "ShipStation",
        "API secret",
        &["shipstation"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.shipstation.com/docs/api/requirements/")
    .examples(
        &[
            "SHIPSTATION_API_KEY={x:32}",
            "\"shipstationToken\": \"{x:32}\"",
        ],
        &["SHIPSTATION_API_KEY={x:29}"],
    ),
    Rule::named(
        "aftership-api-key",
        "Aftership",
        "API key",
        &["aftership"],
        "(?:asat_[0-9a-f]{32}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://www.aftership.com/docs/shipping/quickstart/authentication")
    .examples(
        &[
            "aftership:\n  api_key: asat_{x:32}",
            "const aftershipApiKey = 'asat_{x:32}';",
        ],
        &["aftershipToken = \"asat_{x:29}\""],
    ),
    Rule::named(
        "freshbooks-access-token",
        "FreshBooks",
        "access token",
        &["freshbooks"],
        "(?:eyJ[0-9A-Za-z_.-]{100,1500}|[0-9a-z]{64})",
    )
    .docs("https://www.freshbooks.com/api/authentication")
    .examples(
        &[
            "export FRESHBOOKS_TOKEN='{x:64}'",
            "freshbooks_api_key := \"{x:64}\"",
        ],
        &["freshbooks_secret: {x:61}"],
    ),
    Rule::named(
        "quickbooks-client-secret",
        "QuickBooks",
        "client secret",
        &["quickbooks", "intuit"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developer.intuit.com/app/developer/qbo/docs/get-started")
    .examples(
        &[
            "<quickbooksApiKey>{w:40}</quickbooksApiKey>",
            "INTUIT_SECRET: \"{w:40}\"",
        ],
        &["QUICKBOOKS_KEY = \"{w:37}\""],
    ),
    Rule::named(
        "xero-client-secret",
        "Xero",
        "client secret",
        &["xero"],
        "[0-9A-Za-z_-]{48}",
    )
    .docs("https://developer.xero.com/documentation/guides/oauth2/overview/")
    .examples(
        &["xero.api.key={w:48}", "XERO_KEY = \"{w:48}\""],
        &["xero_api_key: \"YOUR_XERO_API_KEY\""],
    ),
];

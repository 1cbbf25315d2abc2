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
        &["gumroad.api.key={w:43}", "GUMROAD_KEY = \"{w:43}\""],
        &["gumroad_api_key: \"YOUR_GUMROAD_API_KEY\""],
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
        &[
            "patreon = Client(api_key=\"{u:43}\")",
            "--set patreon.token={u:43}",
        ],
        &["PATREON_TOKEN=${{{{ secrets.PATREON_TOKEN }}"],
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
            "COINBASE_COMMERCE_KEY={uuid}",
            "\"coinbasecommerce_token\": \"{uuid}\"",
        ],
        &["coinbase_commerce_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "config.fusebill_token = \"{w:88}\"",
            "FUSEBILL_AUTH_TOKEN: {w:88}",
        ],
        &["fusebill_api_key: ****************"],
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
        &["MOONCLERK_API_KEY={n:32}", "\"moonclerkToken\": \"{n:32}\""],
        &["MOONCLERK_API_KEY={n:29}"],
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
        &["wepay:\n  api_key: {w:62}", "const wepayApiKey = '{w:62}';"],
        &["wepayToken = \"{w:59}\""],
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
            "export BAREMETRICS_TOKEN='lk_{w:22}'",
            "baremetrics_api_key := \"lk_{w:22}\"",
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
            "<chartmogulApiKey>{x:32}</chartmogulApiKey>",
            "CHART_MOGUL_SECRET: \"{x:32}\"",
        ],
        &["CHARTMOGUL_KEY = \"{x:29}\""],
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
        &["taxjar.api.key={n:32}", "TAXJAR_KEY = \"{n:32}\""],
        &["TAXJAR_API_KEY={n:29}"],
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
        &["avalara_license: {X:16}", "AVATAX_PASSWORD = '{X:16}'"],
        &["AVALARA_TOKEN=${{{{ secrets.AVALARA_TOKEN }}"],
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
            "SHIPENGINE_API_KEY=TEST_{w:43}",
            "\"shipengineToken\": \"TEST_{w:43}\"",
        ],
        &["SHIPENGINE_API_KEY=TEST_{w:40}"],
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
            "shipstation:\n  api_key: {x:32}",
            "const shipstationApiKey = '{x:32}';",
        ],
        &["shipstationToken = \"{x:29}\""],
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
            "export AFTERSHIP_TOKEN='asat_{x:32}'",
            "aftership_api_key := \"asat_{x:32}\"",
        ],
        &["aftership_secret: asat_{x:29}"],
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
            "<freshbooksApiKey>{x:64}</freshbooksApiKey>",
            "FRESHBOOKS_SECRET: \"{x:64}\"",
        ],
        &["FRESHBOOKS_KEY = \"{x:61}\""],
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
        &["quickbooks.api.key={w:40}", "INTUIT_KEY = \"{w:40}\""],
        &["quickbooks_api_key: \"YOUR_QUICKBOOKS_API_KEY\""],
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
        &[
            "xero = Client(api_key=\"{w:48}\")",
            "--set xero.token={w:48}",
        ],
        &["xeroToken = \"{w:45}\""],
    ),
];

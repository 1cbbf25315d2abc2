//! Invoices, books and rentals: Xero-like accounts of smaller houses.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "invoice-ocean-api-token",
        "Invoice Ocean",
        "API token",
        &["invoiceocean"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://github.com/InvoiceOcean/api")
    .examples(
        &[
            "\"invoiceocean_access_token\":\"{w:20}\"",
            "set INVOICEOCEAN_API_KEY={w:20}",
        ],
        &["INVOICEOCEAN_KEY=<your invoiceocean key>"],
    ),
    Rule::named(
        "hiveage-api-key",
        "Hiveage",
        "API key",
        &["hiveage"],
        "[0-9A-Za-z_-]{20}",
    )
    .docs("https://www.hiveage.com/api/")
    .examples(
        &[
            "config.hiveage_token = \"{u:20}\"",
            "HIVEAGE_AUTH_TOKEN: {u:20}",
        ],
        &["hiveage_api_key: ****************"],
    ),
    Rule::named(
        "billomat-api-key",
        "Billomat",
        "API key",
        &["billomat"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.billomat.com/en/api/basics/authentication/")
    .examples(
        &["BILLOMAT_API_KEY={n:32}", "\"billomatToken\": \"{n:32}\""],
        &["BILLOMAT_API_KEY={n:29}"],
    ),
    Rule::named(
        "zipbooks-token",
        "ZipBooks",
        "token",
        &["zipbooks"],
        "[0-9A-Za-z_-]{30,80}",
    )
    .docs("https://developer.zipbooks.com/")
    .examples(
        &[
            "zipbooks:\n  api_key: {w:40}",
            "const zipbooksApiKey = '{w:40}';",
        ],
        &["ZIPBOOKS_TOKEN={w:12}"],
    ),
    Rule::named(
        "avaza-personal-access-token",
        "Avaza",
        "personal access token",
        &["avaza"],
        "[0-9]{3,10}-[0-9a-f]{40}",
    )
    .docs("https://api.avaza.com/")
    .words(&[])
    .examples(&["AVAZA_TOKEN={d:6}-{x:40}"], &["AVAZA_TOKEN={d:6}-{x:20}"]),
    Rule::named(
        "axonaut-api-key",
        "Axonaut",
        "API key",
        &["axonaut"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://axonaut.com/api/v2/doc")
    .examples(
        &[
            "<axonautApiKey>{n:32}</axonautApiKey>",
            "AXONAUT_SECRET: \"{n:32}\"",
        ],
        &["AXONAUT_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "caflou-api-key",
        "Caflou",
        "API key",
        &["caflou"],
        "[0-9A-Za-z._-]{155}",
    )
    .docs("https://app.caflou.com/apidoc")
    .examples(
        &[
            "caflou.api.key=eyJ{w:100}.{w:51}",
            "CAFLOU_KEY = \"eyJ{w:100}.{w:51}\"",
        ],
        &["caflou_api_key: \"YOUR_CAFLOU_API_KEY\""],
    ),
    Rule::named(
        "alegra-api-token",
        "Alegra",
        "API token",
        &["alegra"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://developer.alegra.com/docs/autenticacion")
    .examples(
        &[
            "alegra = Client(api_key=\"{n:20}\")",
            "--set alegra.token={n:20}",
        ],
        &["ALEGRA_TOKEN=${{{{ secrets.ALEGRA_TOKEN }}"],
    ),
    Rule::named(
        "myintervals-api-token",
        "MyIntervals",
        "API token",
        &["myintervals"],
        "[0-9a-z]{11}",
    )
    .docs("https://www.myintervals.com/api/authentication.php")
    .entropy(2.6)
    .examples(
        &[
            "\"myintervals_access_token\":\"{n:11}\"",
            "set MYINTERVALS_API_KEY={n:11}",
        ],
        &["myintervals_secret: {n:9}"],
    ),
    Rule::named(
        "cashboard-api-key",
        "Cashboard",
        "API key",
        &["cashboard"],
        "[0-9A-Z]{3}(?:-[0-9A-Z]{3}){3}",
    )
    .docs("https://api.cashboardapp.com/docs/api_documentation.html")
    .examples(
        &[
            "config.cashboard_token = \"{N:3}-{N:3}-{N:3}-{N:3}\"",
            "CASHBOARD_AUTH_TOKEN: {N:3}-{N:3}-{N:3}-{N:3}",
        ],
        &["cashboard_api_key: ****************"],
    ),
    Rule::named(
        "dovico-api-token",
        "Dovico",
        "API token",
        &["dovico"],
        r"[0-9a-z]{32}\.[0-9a-z]{1,40}",
    )
    .docs("https://timesheet.dovico.com/developer/API_doc/")
    .examples(
        &[
            "DOVICO_API_KEY={x:32}.{d:6}",
            "\"dovicoToken\": \"{x:32}.{d:6}\"",
        ],
        &["DOVICO_TOKEN={x:20}.{d:6}"],
    ),
    Rule::named(
        "mite-api-key",
        "mite",
        "API key",
        &[
            "mite_api",
            "mite_key",
            "mite.yo.lk",
            "mite_token",
            "mite api",
        ],
        "[0-9a-z]{16}",
    )
    .docs("https://mite.de/en/api/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["MITE_API__KEY={n:16}", "\"mite_key_secret\": \"{n:16}\""],
        &["mite_apiToken = \"{n:13}\""],
    ),
    Rule::named(
        "storecove-api-key",
        "Storecove",
        "API key",
        &["storecove"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://www.storecove.com/docs/")
    .examples(
        &[
            "export STORECOVE_TOKEN='{u:43}'",
            "storecove_api_key := \"{u:43}\"",
        ],
        &["storecove_secret: {u:40}"],
    ),
    Rule::named(
        "vouchery-api-key",
        "Vouchery",
        "API key",
        &["vouchery"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.vouchery.io/")
    .examples(
        &[
            "<voucheryApiKey>{uuid}</voucheryApiKey>",
            "VOUCHERY_SECRET: \"{uuid}\"",
        ],
        &["VOUCHERY_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "voucherify-application-token",
        "Voucherify",
        "application token",
        &["voucherify"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.voucherify.io/api-reference/authentication")
    .examples(
        &["voucherify.api.key={uuid}", "VOUCHERIFY_KEY = \"{uuid}\""],
        &["VOUCHERIFY_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "taxcloud-api-key",
        "TaxCloud",
        "API key",
        &["taxcloud"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.taxcloud.com/")
    .examples(
        &[
            "taxcloud = Client(api_key=\"{uuid}\")",
            "--set taxcloud.token={uuid}",
        ],
        &["TAXCLOUD_TOKEN=${{{{ secrets.TAXCLOUD_TOKEN }}"],
    ),
    Rule::named(
        "repairshopr-api-key",
        "RepairShopr",
        "API key",
        &["repairshopr", "syncro"],
        "(?:T[0-9a-f]{16}-[0-9a-f]{32}|[0-9A-Za-z-]{51})",
    )
    .docs("https://api-docs.repairshopr.com/")
    .examples(
        &[
            "\"repairshopr_access_token\":\"{w:51}\"",
            "set SYNCRO_API_KEY={w:51}",
        ],
        &["REPAIRSHOPR_KEY=<your repairshopr key>"],
    ),
    Rule::named(
        "sugester-api-token",
        "Sugester",
        "API token",
        &["sugester"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://sugester.com/")
    .examples(
        &[
            "config.sugester_token = \"{w:32}\"",
            "SUGESTER_AUTH_TOKEN: {w:32}",
        ],
        &["SUGESTER_KEY = \"{w:29}\""],
    ),
    Rule::named(
        "revampcrm-api-key",
        "RevampCRM",
        "API key",
        &["revamp"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://help.revampcrm.com/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["revamp__key: {w:40}", "REVAMP_SECRET = '{w:40}'"],
        &["REVAMP_API_KEY={w:37}"],
    ),
    Rule::named(
        "partnerstack-api-key",
        "PartnerStack",
        "API key",
        &["partnerstack"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.partnerstack.com/docs/authentication")
    .examples(
        &[
            "partnerstack:\n  api_key: {w:64}",
            "const partnerstackApiKey = '{w:64}';",
        ],
        &["partnerstackToken = \"{w:61}\""],
    ),
    Rule::named(
        "salesblink-api-key",
        "SalesBlink",
        "API key",
        &["salesblink"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://docs.salesblink.io/")
    .examples(
        &[
            "export SALESBLINK_TOKEN='{w:16}'",
            "salesblink_api_key := \"{w:16}\"",
        ],
        &["salesblink_secret: {w:13}"],
    ),
    Rule::named(
        "getemails-api-key",
        "GetEmails",
        "API key",
        &["getemails"],
        "[0-9a-z-]{18}(?:[0-9a-z-]{8})?",
    )
    .docs("https://getemails.com/")
    .examples(
        &[
            "<getemailsApiKey>{n:26}</getemailsApiKey>",
            "GETEMAILS_SECRET: \"{n:26}\"",
        ],
        &["GETEMAILS_KEY = \"{n:23}\""],
    ),
    Rule::named(
        "getemail-io-api-key",
        "GetEmail.io",
        "API key",
        &["getemail"],
        "[0-9A-Za-z-]{20}",
    )
    .docs("https://getemail.io/api")
    .examples(
        &["getemail.api.key={w:20}", "GETEMAIL_KEY = \"{w:20}\""],
        &["getemail_api_key: \"YOUR_GETEMAIL_API_KEY\""],
    ),
    Rule::named(
        "skrapp-api-key",
        "Skrapp",
        "API key",
        &["skrapp"],
        "[0-9A-Za-z]{42}",
    )
    .docs("https://skrapp.io/api")
    .examples(
        &[
            "skrapp = Client(api_key=\"{w:42}\")",
            "--set skrapp.token={w:42}",
        ],
        &["skrappToken = \"{w:39}\""],
    ),
];

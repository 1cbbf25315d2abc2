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
            "invoiceocean = Client(api_key=\"{w:20}\")",
            "--set invoiceocean.token={w:20}",
        ],
        &["invoiceoceanToken = \"{w:17}\""],
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
            "\"hiveage_access_token\":\"{u:20}\"",
            "set HIVEAGE_API_KEY={u:20}",
        ],
        &["HIVEAGE_KEY=<your hiveage key>"],
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
        &[
            "config.billomat_token = \"{n:32}\"",
            "BILLOMAT_AUTH_TOKEN: {n:32}",
        ],
        &["billomat_api_key: ****************"],
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
        &["ZIPBOOKS_API_KEY={w:40}", "\"zipbooksToken\": \"{w:40}\""],
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
            "export AXONAUT_TOKEN='{n:32}'",
            "axonaut_api_key := \"{n:32}\"",
        ],
        &["axonaut_secret: {n:29}"],
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
            "<caflouApiKey>eyJ{w:100}.{w:51}</caflouApiKey>",
            "CAFLOU_SECRET: \"eyJ{w:100}.{w:51}\"",
        ],
        &["CAFLOU_KEY = \"eyJ{w:97}.{w:51}\""],
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
        &["alegra.api.key={n:20}", "ALEGRA_KEY = \"{n:20}\""],
        &["alegra_api_key: \"YOUR_ALEGRA_API_KEY\""],
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
            "myintervals = Client(api_key=\"{n:11}\")",
            "--set myintervals.token={n:11}",
        ],
        &["MYINTERVALS_TOKEN=${{{{ secrets.MYINTERVALS_TOKEN }}"],
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
            "\"cashboard_access_token\":\"{N:3}-{N:3}-{N:3}-{N:3}\"",
            "set CASHBOARD_API_KEY={N:3}-{N:3}-{N:3}-{N:3}",
        ],
        &["cashboard_secret: {N:2}-{N:3}-{N:3}-{N:3}"],
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
            "config.dovico_token = \"{x:32}.{d:6}\"",
            "DOVICO_AUTH_TOKEN: {x:32}.{d:6}",
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
        &[
            "mite_api:\n  _key: \"{n:16}\"",
            "let mite_key_secret = \"{n:16}\";",
        ],
        &["MITE_API_API_KEY={n:13}"],
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
            "storecove:\n  api_key: {u:43}",
            "const storecoveApiKey = '{u:43}';",
        ],
        &["storecoveToken = \"{u:40}\""],
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
            "export VOUCHERY_TOKEN='{uuid}'",
            "vouchery_api_key := \"{uuid}\"",
        ],
        &["vouchery_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
        &[
            "<voucherifyApiKey>{uuid}</voucherifyApiKey>",
            "VOUCHERIFY_SECRET: \"{uuid}\"",
        ],
        &["VOUCHERIFY_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
        &["taxcloud.api.key={uuid}", "TAXCLOUD_KEY = \"{uuid}\""],
        &["TAXCLOUD_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "repairshopr = Client(api_key=\"{w:51}\")",
            "--set syncro.token={w:51}",
        ],
        &["REPAIRSHOPR_TOKEN=${{{{ secrets.REPAIRSHOPR_TOKEN }}"],
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
            "\"sugester_access_token\":\"{w:32}\"",
            "set SUGESTER_API_KEY={w:32}",
        ],
        &["SUGESTER_KEY=<your sugester key>"],
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
        &["REVAMP__KEY={w:40}", "\"revamp_secret\": \"{w:40}\""],
        &["REVAMP_KEY = \"{w:37}\""],
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
            "PARTNERSTACK_API_KEY={w:64}",
            "\"partnerstackToken\": \"{w:64}\"",
        ],
        &["PARTNERSTACK_API_KEY={w:61}"],
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
            "salesblink:\n  api_key: {w:16}",
            "const salesblinkApiKey = '{w:16}';",
        ],
        &["salesblinkToken = \"{w:13}\""],
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
            "export GETEMAILS_TOKEN='{n:26}'",
            "getemails_api_key := \"{n:26}\"",
        ],
        &["getemails_secret: {n:23}"],
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
        &[
            "<getemailApiKey>{w:20}</getemailApiKey>",
            "GETEMAIL_SECRET: \"{w:20}\"",
        ],
        &["GETEMAIL_KEY = \"{w:17}\""],
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
        &["skrapp.api.key={w:42}", "SKRAPP_KEY = \"{w:42}\""],
        &["skrapp_api_key: \"YOUR_SKRAPP_API_KEY\""],
    ),
];

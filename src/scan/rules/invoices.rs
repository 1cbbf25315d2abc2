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
            "invoiceocean:\n  api_key: {w:20}",
            "const invoiceoceanApiKey = '{w:20}';",
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
            "export HIVEAGE_TOKEN='{u:20}'",
            "hiveage_api_key := \"{u:20}\"",
        ],
        &["hiveage_secret: {u:17}"],
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
            "<billomatApiKey>{n:32}</billomatApiKey>",
            "BILLOMAT_SECRET: \"{n:32}\"",
        ],
        &["BILLOMAT_KEY = \"{n:29}\""],
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
        &["zipbooks.api.key={w:40}", "ZIPBOOKS_KEY = \"{w:40}\""],
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
            "\"axonaut_access_token\":\"{n:32}\"",
            "set AXONAUT_API_KEY={n:32}",
        ],
        &["AXONAUT_KEY=<your axonaut key>"],
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
            "config.caflou_token = \"eyJ{w:100}.{w:51}\"",
            "CAFLOU_AUTH_TOKEN: eyJ{w:100}.{w:51}",
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
        &["ALEGRA_API_KEY={n:20}", "\"alegraToken\": \"{n:20}\""],
        &["ALEGRA_API_KEY={n:17}"],
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
            "myintervals:\n  api_key: {n:11}",
            "const myintervalsApiKey = '{n:11}';",
        ],
        &["myintervalsToken = \"{n:9}\""],
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
            "export CASHBOARD_TOKEN='{N:3}-{N:3}-{N:3}-{N:3}'",
            "cashboard_api_key := \"{N:3}-{N:3}-{N:3}-{N:3}\"",
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
            "<dovicoApiKey>{x:32}.{d:6}</dovicoApiKey>",
            "DOVICO_SECRET: \"{x:32}.{d:6}\"",
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
        &["mite_api_api_key: \"YOUR_MITE_API_API_KEY\""],
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
            "storecove = Client(api_key=\"{u:43}\")",
            "--set storecove.token={u:43}",
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
            "\"vouchery_access_token\":\"{uuid}\"",
            "set VOUCHERY_API_KEY={uuid}",
        ],
        &["VOUCHERY_KEY=<your vouchery key>"],
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
            "config.voucherify_token = \"{uuid}\"",
            "VOUCHERIFY_AUTH_TOKEN: {uuid}",
        ],
        &["voucherify_api_key: ****************"],
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
        &["TAXCLOUD_API_KEY={uuid}", "\"taxcloudToken\": \"{uuid}\""],
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
            "repairshopr:\n  api_key: {w:51}",
            "const syncroApiKey = '{w:51}';",
        ],
        &["repairshoprToken = \"{w:48}\""],
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
            "export SUGESTER_TOKEN='{w:32}'",
            "sugester_api_key := \"{w:32}\"",
        ],
        &["sugester_secret: {w:29}"],
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
            "partnerstack.api.key={w:64}",
            "PARTNERSTACK_KEY = \"{w:64}\"",
        ],
        &["partnerstack_api_key: \"YOUR_PARTNERSTACK_API_KEY\""],
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
            "salesblink = Client(api_key=\"{w:16}\")",
            "--set salesblink.token={w:16}",
        ],
        &["SALESBLINK_TOKEN=${{{{ secrets.SALESBLINK_TOKEN }}"],
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
            "\"getemails_access_token\":\"{n:26}\"",
            "set GETEMAILS_API_KEY={n:26}",
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
            "config.getemail_token = \"{w:20}\"",
            "GETEMAIL_AUTH_TOKEN: {w:20}",
        ],
        &["getemail_api_key: ****************"],
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
        &["SKRAPP_API_KEY={w:42}", "\"skrappToken\": \"{w:42}\""],
        &["SKRAPP_API_KEY={w:39}"],
    ),
];

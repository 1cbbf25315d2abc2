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
            "export INVOICEOCEAN_TOKEN='{w:20}'",
            "invoiceocean_api_key := \"{w:20}\"",
        ],
        &["invoiceocean_secret: {w:17}"],
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
            "<hiveageApiKey>{u:20}</hiveageApiKey>",
            "HIVEAGE_SECRET: \"{u:20}\"",
        ],
        &["HIVEAGE_KEY = \"{u:17}\""],
    ),
    Rule::named(
        "billomat-api-key",
        "Billomat",
        "API key",
        &["billomat"],
        "[0-9a-z]{32}",
    )
    .docs("https://www.billomat.com/en/api/basics/authentication/")
    .examples(
        &["billomat.api.key={n:32}", "BILLOMAT_KEY = \"{n:32}\""],
        &["billomat_api_key: \"YOUR_BILLOMAT_API_KEY\""],
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
            "zipbooks = Client(api_key=\"{w:40}\")",
            "--set zipbooks.token={w:40}",
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
        "[0-9a-z]{32}",
    )
    .docs("https://axonaut.com/api/v2/doc")
    .examples(
        &[
            "config.axonaut_token = \"{n:32}\"",
            "AXONAUT_AUTH_TOKEN: {n:32}",
        ],
        &["axonaut_api_key: ****************"],
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
            "CAFLOU_API_KEY=eyJ{w:100}.{w:51}",
            "\"caflouToken\": \"eyJ{w:100}.{w:51}\"",
        ],
        &["CAFLOU_API_KEY=eyJ{w:97}.{w:51}"],
    ),
    Rule::named(
        "alegra-api-token",
        "Alegra",
        "API token",
        &["alegra"],
        "[0-9a-z]{20}",
    )
    .docs("https://developer.alegra.com/docs/autenticacion")
    .examples(
        &[
            "alegra:\n  api_key: {n:20}",
            "const alegraApiKey = '{n:20}';",
        ],
        &["alegraToken = \"{n:17}\""],
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
            "export MYINTERVALS_TOKEN='{n:11}'",
            "myintervals_api_key := \"{n:11}\"",
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
            "<cashboardApiKey>{N:3}-{N:3}-{N:3}-{N:3}</cashboardApiKey>",
            "CASHBOARD_SECRET: \"{N:3}-{N:3}-{N:3}-{N:3}\"",
        ],
        &["CASHBOARD_KEY = \"{N:2}-{N:3}-{N:3}-{N:3}\""],
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
            "dovico.api.key={x:32}.{d:6}",
            "DOVICO_KEY = \"{x:32}.{d:6}\"",
        ],
        &["DOVICO_TOKEN={x:20}.{d:6}"],
    ),
    Rule::named(
        "mite-api-key",
        "mite",
        "API key",
        &["mite_api", "mite_key", "mite.yo.lk", "mite_token"],
        "[0-9a-z]{16}",
    )
    .docs("https://mite.de/en/api/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["mite_api_api_key: {n:16}", "MITE_KEY_SECRET = '{n:16}'"],
        &["MITE_API_TOKEN=${{{{ secrets.MITE_API_TOKEN }}"],
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
            "\"storecove_access_token\":\"{u:43}\"",
            "set STORECOVE_API_KEY={u:43}",
        ],
        &["STORECOVE_KEY=<your storecove key>"],
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
            "config.vouchery_token = \"{uuid}\"",
            "VOUCHERY_AUTH_TOKEN: {uuid}",
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
        &[
            "VOUCHERIFY_API_KEY={uuid}",
            "\"voucherifyToken\": \"{uuid}\"",
        ],
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
            "taxcloud:\n  api_key: {uuid}",
            "const taxcloudApiKey = '{uuid}';",
        ],
        &["taxcloudToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "export REPAIRSHOPR_TOKEN='{w:51}'",
            "syncro_api_key := \"{w:51}\"",
        ],
        &["repairshopr_secret: {w:48}"],
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
            "<sugesterApiKey>{w:32}</sugesterApiKey>",
            "SUGESTER_SECRET: \"{w:32}\"",
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
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &[
            "revamp:\n  api_key: \"{w:40}\"",
            "let revamp_secret = \"{w:40}\";",
        ],
        &["revamp_api_key: \"YOUR_REVAMP_API_KEY\""],
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
            "partnerstack = Client(api_key=\"{w:64}\")",
            "--set partnerstack.token={w:64}",
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
            "\"salesblink_access_token\":\"{w:16}\"",
            "set SALESBLINK_API_KEY={w:16}",
        ],
        &["SALESBLINK_KEY=<your salesblink key>"],
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
            "config.getemails_token = \"{n:26}\"",
            "GETEMAILS_AUTH_TOKEN: {n:26}",
        ],
        &["getemails_api_key: ****************"],
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
        &["GETEMAIL_API_KEY={w:20}", "\"getemailToken\": \"{w:20}\""],
        &["GETEMAIL_API_KEY={w:17}"],
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
            "skrapp:\n  api_key: {w:42}",
            "const skrappApiKey = '{w:42}';",
        ],
        &["skrappToken = \"{w:39}\""],
    ),
];

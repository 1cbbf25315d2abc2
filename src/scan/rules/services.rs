//! Services of many kinds, for which a name and a value are all there is: documents, forms, tasks.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "apimetrics-api-key",
        "APIMetrics",
        "API key",
        &["apimetrics"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.apimetrics.io/")
    .examples(
        &[
            "config.apimetrics_token = \"{w:32}\"",
            "APIMETRICS_AUTH_TOKEN: {w:32}",
        ],
        &["apimetrics_api_key: ****************"],
    ),
    Rule::named(
        "apitemplate-io-api-key",
        "APITemplate.io",
        "API key",
        &["apitemplate"],
        "[0-9A-Za-z]{39}",
    )
    .docs("https://apitemplate.io/apiv2/")
    .examples(
        &[
            "APITEMPLATE_API_KEY={w:39}",
            "\"apitemplateToken\": \"{w:39}\"",
        ],
        &["APITEMPLATE_API_KEY={w:36}"],
    ),
    Rule::named(
        "appointedd-api-key",
        "Appointedd",
        "API key",
        &["appointedd"],
        "[0-9A-Za-z=+]{88}",
    )
    .docs("https://developers.appointedd.com/")
    .examples(
        &[
            "appointedd:\n  api_key: {w:86}==",
            "const appointeddApiKey = '{w:86}==';",
        ],
        &["appointeddToken = \"{w:83}==\""],
    ),
    Rule::named(
        "atera-api-key",
        "Atera",
        "API key",
        &["atera"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://app.atera.com/apidocs/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &[
            "atera:\n  _key: \"{n:32}\"",
            "let atera_secret = \"{n:32}\";",
        ],
        &["atera_secret: {n:29}"],
    ),
    Rule::named(
        "coda-api-token",
        "Coda",
        "API token",
        &["coda"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://coda.io/developers/apis/v1")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["CODA__KEY={uuid}", "\"coda_secret\": \"{uuid}\""],
        &["CODA_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "craftmypdf-api-key",
        "CraftMyPDF",
        "API key",
        &["craftmypdf"],
        "[0-9A-Za-z]{35}",
    )
    .docs("https://craftmypdf.com/docs/")
    .examples(
        &["craftmypdf.api.key={w:35}", "CRAFTMYPDF_KEY = \"{w:35}\""],
        &["craftmypdf_api_key: \"YOUR_CRAFTMYPDF_API_KEY\""],
    ),
    Rule::named(
        "databox-push-token",
        "Databox",
        "push token",
        &["databox"],
        "[0-9A-Za-z]{21}",
    )
    .docs("https://developers.databox.com/")
    .examples(
        &[
            "databox = Client(api_key=\"{n:21}\")",
            "--set databox.token={n:21}",
        ],
        &["DATABOX_TOKEN=${{{{ secrets.DATABOX_TOKEN }}"],
    ),
    Rule::named(
        "docparser-api-key",
        "Docparser",
        "API key",
        &["docparser"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://dev.docparser.com/")
    .examples(
        &[
            "\"docparser_access_token\":\"{x:40}\"",
            "set DOCPARSER_API_KEY={x:40}",
        ],
        &["docparser_secret: {x:37}"],
    ),
    Rule::named(
        "fibery-api-token",
        "Fibery",
        "API token",
        &["fibery"],
        r"[0-9a-f]{8}\.[0-9a-f]{35}",
    )
    .docs("https://the.fibery.io/@public/User_Guide/Guide/Overview-279")
    .examples(
        &[
            "config.fibery_token = \"{x:8}.{x:35}\"",
            "FIBERY_AUTH_TOKEN: {x:8}.{x:35}",
        ],
        &["fibery_api_key: ****************"],
    ),
    Rule::token(
        "flexport-logistics-api-token",
        "Flexport",
        "logistics API token",
        &["shltm_"],
        "[0-9A-Za-z_-]{40}",
    )
    .docs("https://docs.logistics-api.flexport.com/")
    .examples(&["FLEXPORT_TOKEN=shltm_{u:40}"], &["shltm_{w:20}"]),
    Rule::named(
        "flightlabs-access-key",
        "FlightLabs",
        "access key",
        &["flightlabs"],
        r"ey[0-9A-Za-z]{34}\.ey[0-9A-Za-z._-]{300,350}",
    )
    .docs("https://www.goflightlabs.com/")
    .words(&[])
    .examples(
        &["FLIGHTLABS_KEY=eyJ{w:33}.eyJ{w:280}.{w:40}"],
        &["FLIGHTLABS_KEY=eyJ{w:33}"],
    ),
    Rule::named(
        "instamojo-client-id-or-secret",
        "Instamojo",
        "client id or secret",
        &["instamojo"],
        "(?:[0-9A-Za-z]{128}|[0-9A-Za-z]{40})",
    )
    .docs("https://docs.instamojo.com/reference/authentication")
    .examples(
        &[
            "instamojo:\n  api_key: {w:128}",
            "const instamojoApiKey = '{w:128}';",
        ],
        &["instamojoToken = \"{w:125}\""],
    ),
    Rule::named(
        "lemlist-api-key",
        "Lemlist",
        "API key",
        &["lemlist"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.lemlist.com/")
    .examples(
        &[
            "export LEMLIST_TOKEN='{x:32}'",
            "lemlist_api_key := \"{x:32}\"",
        ],
        &["lemlist_secret: {x:29}"],
    ),
    Rule::named(
        "lunch-money-access-token",
        "Lunch Money",
        "access token",
        &["lunchmoney", "lunch_money"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://lunchmoney.dev/")
    .examples(
        &[
            "<lunchmoneyApiKey>{x:50}</lunchmoneyApiKey>",
            "LUNCH_MONEY_SECRET: \"{x:50}\"",
        ],
        &["LUNCHMONEY_KEY = \"{x:47}\""],
    ),
    Rule::named(
        "magicbell-api-key",
        "MagicBell",
        "API key",
        &["magicbell"],
        "[0-9A-Za-z-]{40}",
    )
    .docs("https://www.magicbell.com/docs/api")
    .examples(
        &["magicbell.api.key={x:40}", "MAGICBELL_KEY = \"{x:40}\""],
        &["MAGICBELL_API_KEY={x:37}"],
    ),
    Rule::named(
        "mockaroo-api-key",
        "Mockaroo",
        "API key",
        &["mockaroo"],
        "[0-9a-z]{8}",
    )
    .docs("https://www.mockaroo.com/docs")
    .entropy(2.2)
    .examples(
        &[
            "mockaroo = Client(api_key=\"{n:8}\")",
            "--set mockaroo.token={n:8}",
        ],
        &["MOCKAROO_TOKEN=${{{{ secrets.MOCKAROO_TOKEN }}"],
    ),
    Rule::named(
        "onfleet-api-key",
        "Onfleet",
        "API key",
        &["onfleet"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.onfleet.com/reference/authentication")
    .examples(
        &[
            "\"onfleet_access_token\":\"{n:32}\"",
            "set ONFLEET_API_KEY={n:32}",
        ],
        &["ONFLEET_KEY=<your onfleet key>"],
    ),
    Rule::token(
        "pagar-me-api-key",
        "Pagar.me",
        "API key",
        &["ak_live_", "ak_test_"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://docs.pagar.me/docs/chaves-de-acesso")
    .examples(&["PAGAR_ME_TOKEN=ak_live_{w:30}"], &["ak_live_{w:20}"]),
    Rule::named(
        "paperform-access-token",
        "Paperform",
        "access token",
        &["paperform"],
        "[0-9A-Za-z._-]{850,990}",
    )
    .docs("https://paperform.readme.io/reference/getting-started-1")
    .examples(
        &["PAPERFORM_TOKEN=eyJ{w:300}.{w:550}"],
        &["PAPERFORM_TOKEN=eyJ{w:30}"],
    ),
    Rule::named(
        "parsehub-api-key",
        "ParseHub",
        "API key",
        &["parsehub"],
        "[0-9A-Za-z]{12}",
    )
    .docs("https://www.parsehub.com/docs/ref/api/v2/")
    .entropy(2.8)
    .examples(
        &["PARSEHUB_API_KEY={w:12}", "\"parsehubToken\": \"{w:12}\""],
        &["PARSEHUB_API_KEY={w:9}"],
    ),
    Rule::named(
        "podio-access-token",
        "Podio",
        "access token",
        &["podio"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.podio.com/authentication")
    .examples(
        &["podio:\n  api_key: {n:32}", "const podioApiKey = '{n:32}';"],
        &["podioToken = \"{n:29}\""],
    ),
    Rule::named(
        "prodpad-api-key",
        "ProdPad",
        "API key",
        &["prodpad"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://help.prodpad.com/article/766-prodpad-api")
    .examples(
        &[
            "export PRODPAD_TOKEN='{x:64}'",
            "prodpad_api_key := \"{x:64}\"",
        ],
        &["prodpad_secret: {x:61}"],
    ),
    Rule::named(
        "salesmate-access-key",
        "Salesmate",
        "access key",
        &["salesmate"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://apidocs.salesmate.io/")
    .examples(
        &[
            "<salesmateApiKey>{uuid}</salesmateApiKey>",
            "SALESMATE_SECRET: \"{uuid}\"",
        ],
        &["SALESMATE_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "simfin-api-key",
        "SimFin",
        "API key",
        &["simfin"],
        "(?:[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9A-Za-z]{32})",
    )
    .docs("https://simfin.readme.io/reference/getting-started-1")
    .examples(
        &["simfin.api.key={w:32}", "SIMFIN_KEY = \"{w:32}\""],
        &["simfin_api_key: \"YOUR_SIMFIN_API_KEY\""],
    ),
];

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
            "\"apimetrics_access_token\":\"{w:32}\"",
            "set APIMETRICS_API_KEY={w:32}",
        ],
        &["APIMETRICS_KEY=<your apimetrics key>"],
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
            "config.apitemplate_token = \"{w:39}\"",
            "APITEMPLATE_AUTH_TOKEN: {w:39}",
        ],
        &["apitemplate_api_key: ****************"],
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
            "APPOINTEDD_API_KEY={w:86}==",
            "\"appointeddToken\": \"{w:86}==\"",
        ],
        &["APPOINTEDD_API_KEY={w:83}=="],
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
        &["atera__key: {n:32}", "ATERA_SECRET = '{n:32}'"],
        &["ateraToken = \"{n:29}\""],
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
        &["coda:\n  _key: \"{uuid}\"", "let coda_secret = \"{uuid}\";"],
        &["coda_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
        &[
            "<craftmypdfApiKey>{w:35}</craftmypdfApiKey>",
            "CRAFTMYPDF_SECRET: \"{w:35}\"",
        ],
        &["CRAFTMYPDF_KEY = \"{w:32}\""],
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
        &["databox.api.key={n:21}", "DATABOX_KEY = \"{n:21}\""],
        &["databox_api_key: \"YOUR_DATABOX_API_KEY\""],
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
            "docparser = Client(api_key=\"{x:40}\")",
            "--set docparser.token={x:40}",
        ],
        &["DOCPARSER_TOKEN=${{{{ secrets.DOCPARSER_TOKEN }}"],
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
            "\"fibery_access_token\":\"{x:8}.{x:35}\"",
            "set FIBERY_API_KEY={x:8}.{x:35}",
        ],
        &["fibery_secret: {x:8}.{x:32}"],
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
            "INSTAMOJO_API_KEY={w:128}",
            "\"instamojoToken\": \"{w:128}\"",
        ],
        &["INSTAMOJO_API_KEY={w:125}"],
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
            "lemlist:\n  api_key: {x:32}",
            "const lemlistApiKey = '{x:32}';",
        ],
        &["lemlistToken = \"{x:29}\""],
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
            "export LUNCHMONEY_TOKEN='{x:50}'",
            "lunch_money_api_key := \"{x:50}\"",
        ],
        &["lunchmoney_secret: {x:47}"],
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
        &[
            "<magicbellApiKey>{x:40}</magicbellApiKey>",
            "MAGICBELL_SECRET: \"{x:40}\"",
        ],
        &["MAGICBELL_KEY = \"{x:37}\""],
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
        &["mockaroo.api.key={n:8}", "MOCKAROO_KEY = \"{n:8}\""],
        &["MOCKAROO_API_KEY={n:6}"],
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
            "onfleet = Client(api_key=\"{n:32}\")",
            "--set onfleet.token={n:32}",
        ],
        &["ONFLEET_TOKEN=${{{{ secrets.ONFLEET_TOKEN }}"],
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
        &[
            "config.parsehub_token = \"{w:12}\"",
            "PARSEHUB_AUTH_TOKEN: {w:12}",
        ],
        &["PARSEHUB_KEY = \"{w:9}\""],
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
        &["PODIO_API_KEY={n:32}", "\"podioToken\": \"{n:32}\""],
        &["PODIO_API_KEY={n:29}"],
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
            "prodpad:\n  api_key: {x:64}",
            "const prodpadApiKey = '{x:64}';",
        ],
        &["prodpadToken = \"{x:61}\""],
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
            "export SALESMATE_TOKEN='{uuid}'",
            "salesmate_api_key := \"{uuid}\"",
        ],
        &["salesmate_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
        &[
            "<simfinApiKey>{w:32}</simfinApiKey>",
            "SIMFIN_SECRET: \"{w:32}\"",
        ],
        &["SIMFIN_KEY = \"{w:29}\""],
    ),
];

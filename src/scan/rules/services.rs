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
            "export APIMETRICS_TOKEN='{w:32}'",
            "apimetrics_api_key := \"{w:32}\"",
        ],
        &["apimetrics_secret: {w:29}"],
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
            "<apitemplateApiKey>{w:39}</apitemplateApiKey>",
            "APITEMPLATE_SECRET: \"{w:39}\"",
        ],
        &["APITEMPLATE_KEY = \"{w:36}\""],
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
            "appointedd.api.key={w:86}==",
            "APPOINTEDD_KEY = \"{w:86}==\"",
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
        &["ATERA_TOKEN=${{{{ secrets.ATERA_TOKEN }}"],
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
        &["CODA_KEY=<your coda key>"],
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
            "config.craftmypdf_token = \"{w:35}\"",
            "CRAFTMYPDF_AUTH_TOKEN: {w:35}",
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
        &["DATABOX_API_KEY={n:21}", "\"databoxToken\": \"{n:21}\""],
        &["DATABOX_API_KEY={n:18}"],
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
            "docparser:\n  api_key: {x:40}",
            "const docparserApiKey = '{x:40}';",
        ],
        &["docparserToken = \"{x:37}\""],
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
            "export FIBERY_TOKEN='{x:8}.{x:35}'",
            "fibery_api_key := \"{x:8}.{x:35}\"",
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
        &["instamojo.api.key={w:128}", "INSTAMOJO_KEY = \"{w:128}\""],
        &["instamojo_api_key: \"YOUR_INSTAMOJO_API_KEY\""],
    ),
    Rule::named(
        "ip2location-api-key",
        "IP2Location",
        "API key",
        &["ip2location"],
        "[0-9A-Z]{32}",
    )
    .docs("https://www.ip2location.io/ip2location-documentation")
    .examples(
        &[
            "ip2location = Client(api_key=\"{N:32}\")",
            "--set ip2location.token={N:32}",
        ],
        &["ip2locationToken = \"{N:29}\""],
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
            "\"lemlist_access_token\":\"{x:32}\"",
            "set LEMLIST_API_KEY={x:32}",
        ],
        &["LEMLIST_KEY=<your lemlist key>"],
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
            "config.lunchmoney_token = \"{x:50}\"",
            "LUNCH_MONEY_AUTH_TOKEN: {x:50}",
        ],
        &["lunchmoney_api_key: ****************"],
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
        &["MAGICBELL_API_KEY={x:40}", "\"magicbellToken\": \"{x:40}\""],
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
            "mockaroo:\n  api_key: {n:8}",
            "const mockarooApiKey = '{n:8}';",
        ],
        &["mockarooToken = \"{n:6}\""],
    ),
    Rule::named(
        "monkeylearn-api-token",
        "MonkeyLearn",
        "API token",
        &["monkeylearn"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://monkeylearn.com/api/v3/")
    .examples(
        &[
            "export MONKEYLEARN_TOKEN='{x:40}'",
            "monkeylearn_api_key := \"{x:40}\"",
        ],
        &["monkeylearn_secret: {x:37}"],
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
            "<onfleetApiKey>{n:32}</onfleetApiKey>",
            "ONFLEET_SECRET: \"{n:32}\"",
        ],
        &["ONFLEET_KEY = \"{n:29}\""],
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
            "parsehub = Client(api_key=\"{w:12}\")",
            "--set parsehub.token={w:12}",
        ],
        &["PARSEHUB_TOKEN=${{{{ secrets.PARSEHUB_TOKEN }}"],
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
        &[
            "\"podio_access_token\":\"{n:32}\"",
            "set PODIO_API_KEY={n:32}",
        ],
        &["podio_secret: {n:29}"],
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
            "config.prodpad_token = \"{x:64}\"",
            "PRODPAD_AUTH_TOKEN: {x:64}",
        ],
        &["prodpad_api_key: ****************"],
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
        &["SALESMATE_API_KEY={uuid}", "\"salesmateToken\": \"{uuid}\""],
        &["SALESMATE_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "simfin:\n  api_key: {w:32}",
            "const simfinApiKey = '{w:32}';",
        ],
        &["simfinToken = \"{w:29}\""],
    ),
];

//! More services of many kinds: mail, time, tickets, reading of pages, moving pictures.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "stripo-api-token",
        "Stripo",
        "API token",
        &["stripo"],
        r"eyJhbGciOiJIUzI1NiJ9\.[0-9A-Za-z_-]{120,200}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://api.stripo.email/reference/authentication")
    .words(&[])
    .examples(
        &["STRIPO_TOKEN=eyJhbGciOiJIUzI1NiJ9{}.{w:130}.{w:43}"],
        &["STRIPO_TOKEN=eyJhbGciOiJIUzI1NiJ9{}.{w:30}"],
    ),
    Rule::token(
        "ticket-tailor-api-key",
        "Ticket Tailor",
        "API key",
        &["sk_"],
        "[0-9]{4}_[0-9]{5,7}_[0-9a-f]{32}",
    )
    .docs("https://developers.tickettailor.com/")
    .examples(
        &["TICKETTAILOR_KEY=sk_{d:4}_{d:6}_{x:32}"],
        &["sk_{d:4}_{d:6}_{x:20}"],
    ),
    Rule::named(
        "timecamp-api-token",
        "TimeCamp",
        "API token",
        &["timecamp"],
        "[0-9A-Za-z]{26}",
    )
    .docs("https://developer.timecamp.com/")
    .examples(
        &[
            "timecamp = Client(api_key=\"{n:26}\")",
            "--set timecamp.token={n:26}",
        ],
        &["timecampToken = \"{n:23}\""],
    ),
    Rule::text(
        "tines-webhook",
        "Tines",
        "webhook",
        &[".tines.com/webhook"],
        r"\.tines\.com/webhook/(?P<secret>[0-9a-z]{32}/[0-9a-z]{32})",
    )
    .docs("https://www.tines.com/docs/actions/types/webhook/")
    .entropy(3.0)
    .examples(
        &["https://acme.tines.com/webhook/{n:32}/{n:32}"],
        &["https://acme.tines.com/webhook/{n:32}/secret"],
    ),
    Rule::named(
        "twist-access-token",
        "Twist",
        "access token",
        &["twist_", "twist.", "twist api", "twistapi", "twisttoken"],
        "(?:oauth2:)?[0-9a-f]{40}",
    )
    .docs("https://developer.twist.com/v3/#authentication")
    .examples(
        &["\"twist_access_token\":\"{x:40}\"", "twist. key: {x:40}"],
        &["TWIST_KEY=<your twist key>"],
    ),
    Rule::text(
        "voiceflow-api-key",
        "Voiceflow",
        "API key",
        &["VF.DM", "VF.WS", "voiceflow"],
        concat!(
            r"(?:^|[^0-9A-Za-z])(?P<secret>VF\.(?:(?:DM|WS)\.)?[0-9a-fA-F]{24}\.",
            "[0-9A-Za-z]{16})(?:[^0-9A-Za-z]|$)",
        ),
    )
    .docs("https://docs.voiceflow.com/reference/authentication")
    .entropy(3.0)
    .examples(&["VF_API_KEY=VF.DM.{x:24}.{w:16}"], &["VF.DM.{x:24}"]),
    Rule::named(
        "wistia-access-token",
        "Wistia",
        "access token",
        &["wistia"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.wistia.com/docs/authentication")
    .examples(
        &[
            "config.wistia_token = \"{n:64}\"",
            "WISTIA_AUTH_TOKEN: {n:64}",
        ],
        &["wistia_api_key: ****************"],
    ),
    Rule::named(
        "zenrows-api-key",
        "ZenRows",
        "API key",
        &["zenrows"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.zenrows.com/")
    .examples(
        &["ZENROWS_API_KEY={x:40}", "\"zenrowsToken\": \"{x:40}\""],
        &["ZENROWS_API_KEY={x:37}"],
    ),
    Rule::named(
        "zipcodebase-api-key",
        "Zipcodebase",
        "API key",
        &["zipcodebase"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://app.zipcodebase.com/documentation")
    .examples(
        &[
            "zipcodebase:\n  api_key: {uuid}",
            "const zipcodebaseApiKey = '{uuid}';",
        ],
        &["zipcodebaseToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "typetalk-client-secret",
        "Typetalk",
        "client secret",
        &["typetalk"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developer.nulab.com/docs/typetalk/auth/")
    .examples(
        &[
            "export TYPETALK_TOKEN='{w:64}'",
            "typetalk_api_key := \"{w:64}\"",
        ],
        &["typetalk_secret: {w:61}"],
    ),
    Rule::named(
        "reachmail-access-token",
        "ReachMail",
        "access token",
        &["reachmail"],
        "[0-9A-Za-z_-]{64}",
    )
    .docs("https://services.reachmail.net/")
    .examples(
        &[
            "<reachmailApiKey>{u:64}</reachmailApiKey>",
            "REACHMAIL_SECRET: \"{u:64}\"",
        ],
        &["REACHMAIL_KEY = \"{u:61}\""],
    ),
    Rule::named(
        "autoklose-api-key",
        "Autoklose",
        "API key",
        &["autoklose"],
        "[0-9A-Za-z-]{32}",
    )
    .docs("https://api.autoklose.com/")
    .examples(
        &["autoklose.api.key={x:32}", "AUTOKLOSE_KEY = \"{x:32}\""],
        &["autoklose_api_key: \"YOUR_AUTOKLOSE_API_KEY\""],
    ),
    Rule::named(
        "autopilot-api-key",
        "Autopilot",
        "API key",
        &["autopilot"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://autopilot.docs.apiary.io/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &[
            "autopilot:\n  _key: \"{x:32}\"",
            "let autopilot_secret = \"{x:32}\";",
        ],
        &["AUTOPILOT_TOKEN=${{{{ secrets.AUTOPILOT_TOKEN }}"],
    ),
    Rule::named(
        "apideck-api-key",
        "Apideck",
        "API key",
        &["apideck"],
        "sk_live_[0-9A-Za-z-]{93}",
    )
    .docs("https://developers.apideck.com/guides/authentication")
    .words(&[])
    .examples(
        &["APIDECK_KEY=sk_live_{uuid}-{w:56}"],
        &["APIDECK_KEY=sk_live_{uuid}"],
    ),
    Rule::named(
        "apacta-api-key",
        "Apacta",
        "API key",
        &["apacta"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://apidoc.apacta.com/")
    .examples(
        &[
            "config.apacta_token = \"{uuid}\"",
            "APACTA_AUTH_TOKEN: {uuid}",
        ],
        &["apacta_api_key: ****************"],
    ),
    Rule::named(
        "appsynergy-api-key",
        "AppSynergy",
        "API key",
        &["appsynergy"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://www.parasql.com/docs")
    .examples(
        &[
            "APPSYNERGY_API_KEY={n:64}",
            "\"appsynergyToken\": \"{n:64}\"",
        ],
        &["APPSYNERGY_API_KEY={n:61}"],
    ),
    Rule::named(
        "bombbomb-api-token",
        "BombBomb",
        "API token",
        &["bombbomb"],
        "[0-9A-Za-z._-]{680,720}",
    )
    .docs("https://developer.bombbomb.com/")
    .examples(
        &["BOMBBOMB_TOKEN=eyJ{w:300}.{w:400}"],
        &["BOMBBOMB_TOKEN=eyJ{w:30}"],
    ),
    Rule::named(
        "caspio-client-secret",
        "Caspio",
        "client secret",
        &["caspio"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/")
    .examples(
        &[
            "export CASPIO_TOKEN='{n:50}'",
            "caspio_api_key := \"{n:50}\"",
        ],
        &["caspio_secret: {n:47}"],
    ),
    Rule::named(
        "cloudplan-api-key",
        "CloudPlan",
        "API key",
        &["cloudplan"],
        "[0-9A-Z-]{32}",
    )
    .docs("https://www.cloudplan.net/")
    .examples(
        &[
            "<cloudplanApiKey>{N:32}</cloudplanApiKey>",
            "CLOUDPLAN_SECRET: \"{N:32}\"",
        ],
        &["CLOUDPLAN_KEY = \"{N:29}\""],
    ),
    Rule::named(
        "cloverly-api-key",
        "Cloverly",
        "API key",
        &["cloverly"],
        "[0-9a-z:_]{28}",
    )
    .docs("https://docs.cloverly.com/reference/authentication")
    .examples(
        &[
            "cloverly.api.key=private_key:{n:16}",
            "CLOVERLY_KEY = \"private_key:{n:16}\"",
        ],
        &["CLOVERLY_API_KEY=private_key:{n:13}"],
    ),
    Rule::named(
        "cloze-api-key",
        "Cloze",
        "API key",
        &[
            "cloze_",
            "cloze api",
            "cloze-",
            "cloze.com",
            "clozeapi",
            "cloze",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.cloze.com/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["cloze__key: {x:32}", "cloze api _key: {x:32}"],
        &["CLOZE_TOKEN=${{{{ secrets.CLOZE_TOKEN }}"],
    ),
    Rule::named(
        "customer-guru-api-key",
        "Customer.guru",
        "API key",
        &["customerguru", "customer.guru", "customer_guru"],
        "(?:[0-9A-Za-z]{50}|[0-9A-Za-z]{30})",
    )
    .docs("https://customer.guru/")
    .examples(
        &[
            "\"customerguru_access_token\":\"{w:50}\"",
            "customer.guru key: {w:50}",
        ],
        &["CUSTOMERGURU_KEY=<your customerguru key>"],
    ),
    Rule::named(
        "dronahq-api-key",
        "DronaHQ",
        "API key",
        &["dronahq"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://docs.dronahq.com/")
    .examples(
        &[
            "config.dronahq_token = \"{n:50}\"",
            "DRONAHQ_AUTH_TOKEN: {n:50}",
        ],
        &["DRONAHQ_KEY = \"{n:47}\""],
    ),
];

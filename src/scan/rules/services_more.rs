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
            "\"timecamp_access_token\":\"{n:26}\"",
            "set TIMECAMP_API_KEY={n:26}",
        ],
        &["TIMECAMP_KEY=<your timecamp key>"],
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
        &["config.twist_token = \"{x:40}\"", "twist. key: {x:40}"],
        &["twist_api_key: ****************"],
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
        &["WISTIA_API_KEY={n:64}", "\"wistiaToken\": \"{n:64}\""],
        &["WISTIA_API_KEY={n:61}"],
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
        &[
            "zenrows:\n  api_key: {x:40}",
            "const zenrowsApiKey = '{x:40}';",
        ],
        &["zenrowsToken = \"{x:37}\""],
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
            "export ZIPCODEBASE_TOKEN='{uuid}'",
            "zipcodebase_api_key := \"{uuid}\"",
        ],
        &["zipcodebase_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "<typetalkApiKey>{w:64}</typetalkApiKey>",
            "TYPETALK_SECRET: \"{w:64}\"",
        ],
        &["TYPETALK_KEY = \"{w:61}\""],
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
        &["reachmail.api.key={u:64}", "REACHMAIL_KEY = \"{u:64}\""],
        &["reachmail_api_key: \"YOUR_REACHMAIL_API_KEY\""],
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
        &[
            "autoklose = Client(api_key=\"{x:32}\")",
            "--set autoklose.token={x:32}",
        ],
        &["AUTOKLOSE_TOKEN=${{{{ secrets.AUTOKLOSE_TOKEN }}"],
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
        &["AUTOPILOT__KEY={x:32}", "\"autopilot_secret\": \"{x:32}\""],
        &["autopilot_secret: {x:29}"],
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
        &["APACTA_API_KEY={uuid}", "\"apactaToken\": \"{uuid}\""],
        &["APACTA_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "appsynergy:\n  api_key: {n:64}",
            "const appsynergyApiKey = '{n:64}';",
        ],
        &["appsynergyToken = \"{n:61}\""],
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
            "<caspioApiKey>{n:50}</caspioApiKey>",
            "CASPIO_SECRET: \"{n:50}\"",
        ],
        &["CASPIO_KEY = \"{n:47}\""],
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
        &["cloudplan.api.key={N:32}", "CLOUDPLAN_KEY = \"{N:32}\""],
        &["CLOUDPLAN_API_KEY={N:29}"],
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
            "cloverly = Client(api_key=\"private_key:{n:16}\")",
            "--set cloverly.token=private_key:{n:16}",
        ],
        &["CLOVERLY_TOKEN=${{{{ secrets.CLOVERLY_TOKEN }}"],
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
        &["cloze:\n  _key: \"{x:32}\"", "cloze api _key: {x:32}"],
        &["CLOZE_KEY=<your cloze key>"],
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
            "config.customerguru_token = \"{w:50}\"",
            "customer.guru key: {w:50}",
        ],
        &["CUSTOMERGURU_KEY = \"{w:47}\""],
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
        &["DRONAHQ_API_KEY={n:50}", "\"dronahqToken\": \"{n:50}\""],
        &["DRONAHQ_API_KEY={n:47}"],
    ),
];

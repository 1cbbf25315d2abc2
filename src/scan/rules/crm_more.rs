//! More of customers: forms, surveys, support desks and sales.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "typeform-access-token",
        "Typeform",
        "access token",
        &["tfp_"],
        "[0-9A-Za-z=._-]{40,60}",
    )
    .docs("https://www.typeform.com/developers/get-started/personal-access-token/")
    .examples(&["TYPEFORM_TOKEN=tfp_{w:44}_{w:14}"], &["tfp_{w:20}"]),
    Rule::named(
        "typeform-api-key",
        "Typeform",
        "API key",
        &["typeform"],
        "[0-9A-Za-z]{44}",
    )
    .docs("https://www.typeform.com/developers/get-started/personal-access-token/")
    .examples(
        &["TYPEFORM_API_KEY={w:44}", "\"typeformToken\": \"{w:44}\""],
        &["TYPEFORM_API_KEY={w:41}"],
    ),
    Rule::named(
        "surveymonkey-access-token",
        "SurveyMonkey",
        "access token",
        &["surveymonkey", "survey_monkey"],
        "[0-9A-Za-z._-]{80,128}",
    )
    .docs("https://developer.surveymonkey.com/api/v3/#authentication")
    .examples(
        &[
            "surveymonkey:\n  api_key: {w:100}",
            "const survey_monkeyApiKey = '{w:100}';",
        ],
        &["SURVEYMONKEY_TOKEN={w:40}"],
    ),
    Rule::named(
        "calendly-personal-access-token",
        "Calendly",
        "personal access token",
        &["calendly"],
        r"eyJ[0-9A-Za-z_-]{17,120}\.[0-9A-Za-z_-]{100,600}\.[0-9A-Za-z_-]{43,86}",
    )
    .docs("https://developer.calendly.com/personal-access-tokens")
    .words(&[])
    .examples(
        &["CALENDLY_TOKEN=eyJ{w:30}.eyJ{w:170}.{w:43}"],
        &["CALENDLY_TOKEN=eyJ{w:30}"],
    ),
    Rule::token(
        "cal-com-api-key",
        "Cal.com",
        "API key",
        &["cal_live_", "cal_test_"],
        "[0-9a-f]{32}",
    )
    .docs("https://cal.com/docs/api-reference/v2/introduction")
    .examples(&["CALCOM_API_KEY=cal_live_{x:32}"], &["cal_live_{x:20}"]),
    Rule::named(
        "help-scout-api-key-or-secret",
        "Help Scout",
        "API key or secret",
        &["helpscout", "help_scout", "help-scout"],
        "(?:[0-9A-Za-z]{56}|[0-9a-f]{40}|[0-9A-Za-z]{32})",
    )
    .docs("https://developer.helpscout.com/mailbox-api/overview/authentication/")
    .examples(
        &[
            "<helpscoutApiKey>{w:32}</helpscoutApiKey>",
            "HELP_SCOUT_SECRET: \"{w:32}\"",
        ],
        &["HELPSCOUT_KEY = \"{w:29}\""],
    ),
    Rule::named(
        "front-api-token",
        "Front",
        "API token",
        &[
            "front_api",
            "frontapp",
            "front_token",
            "front-api",
            "fronttoken",
            "front.com",
            "front",
        ],
        concat!(
            r"[0-9A-Za-z]{36}\.[0-9A-Za-z._-]{188,244}|eyJhbGciOiJ[0-9A-Za-z_-]{20,40}",
            r"\.eyJ[0-9A-Za-z_-]{80,400}\.[0-9A-Za-z_-]{43}",
        ),
    )
    .docs("https://dev.frontapp.com/docs/create-and-revoke-api-tokens")
    .words(&["api", "token", "key", "secret"])
    .examples(
        &["FRONT_API_TOKEN={w:36}.{w:150}.{w:43}"],
        &["FRONT_API_TOKEN={w:36}"],
    ),
    Rule::named(
        "groove-access-token",
        "Groove",
        "access token",
        &["groovehq", "groove_api", "groove_access", "groove api"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developer.groovehq.com/")
    .examples(
        &[
            "groovehq = Client(api_key=\"{w:64}\")",
            "--set groove_api.token={w:64}",
        ],
        &["groovehqToken = \"{w:61}\""],
    ),
    Rule::named(
        "gorgias-api-key",
        "Gorgias",
        "API key",
        &["gorgias"],
        "[0-9a-f]{64}",
    )
    .docs("https://developers.gorgias.com/reference/authentication")
    .examples(
        &[
            "\"gorgias_access_token\":\"{x:64}\"",
            "set GORGIAS_API_KEY={x:64}",
        ],
        &["GORGIAS_KEY=<your gorgias key>"],
    ),
    Rule::named(
        "kustomer-api-key",
        "Kustomer",
        "API key",
        &["kustomer"],
        r"eyJhbGciOiJ[0-9A-Za-z_-]{10,60}\.eyJ[0-9A-Za-z_-]{80,600}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://developer.kustomer.com/kustomer-api-docs/reference/authentication")
    .words(&[])
    .examples(
        &["KUSTOMER_API_KEY=eyJhbGciOiJ{w:25}.eyJ{w:150}.{w:43}"],
        &["KUSTOMER_API_KEY=eyJhbGciOiJ{w:25}"],
    ),
    Rule::named(
        "insightly-api-key",
        "Insightly",
        "API key",
        &["insightly"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://api.insightly.com/v3.1/Help")
    .examples(
        &["INSIGHTLY_API_KEY={uuid}", "\"insightlyToken\": \"{uuid}\""],
        &["INSIGHTLY_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "capsule-api-token",
        "Capsule",
        "API token",
        &["capsulecrm", "capsule_api", "capsule-crm"],
        "[0-9A-Za-z+/=._-]{64}",
    )
    .docs("https://developer.capsulecrm.com/v2/overview/authentication")
    .examples(
        &[
            "capsulecrm:\n  api_key: {w:64}",
            "const capsule_apiApiKey = '{w:64}';",
        ],
        &["capsulecrmToken = \"{w:61}\""],
    ),
    Rule::named(
        "onepagecrm-api-key",
        "OnePageCRM",
        "API key",
        &["onepagecrm"],
        "[0-9A-Za-z+/]{43}=",
    )
    .docs("https://developer.onepagecrm.com/api/")
    .examples(
        &[
            "export ONEPAGECRM_TOKEN='{w:43}='",
            "onepagecrm_api_key := \"{w:43}=\"",
        ],
        &["onepagecrm_secret: {w:40}="],
    ),
    Rule::named(
        "nimble-api-token",
        "Nimble",
        "API token",
        &["nimble"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://nimble.readthedocs.io/en/latest/")
    .words(&[
        "key=", "_key", "api_key", "apikey", "api-key", "token", "secret",
    ])
    .examples(
        &["NIMBLE__KEY={w:30}", "\"nimble_secret\": \"{w:30}\""],
        &["NIMBLE_KEY = \"{w:27}\""],
    ),
    Rule::named(
        "salesflare-api-key",
        "Salesflare",
        "API key",
        &["salesflare"],
        "[0-9A-Za-z_-]{45}",
    )
    .docs("https://api.salesflare.com/docs")
    .examples(
        &["salesflare.api.key={w:45}", "SALESFLARE_KEY = \"{w:45}\""],
        &["salesflare_api_key: \"YOUR_SALESFLARE_API_KEY\""],
    ),
    Rule::named(
        "salescookie-api-key",
        "SalesCookie",
        "API key",
        &["salescookie"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://salescookie.com/")
    .examples(
        &[
            "salescookie = Client(api_key=\"{w:32}\")",
            "--set salescookie.token={w:32}",
        ],
        &["SALESCOOKIE_TOKEN=${{{{ secrets.SALESCOOKIE_TOKEN }}"],
    ),
    Rule::named(
        "streak-api-key",
        "Streak",
        "API key",
        &["streak"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://streak.readme.io/reference/authentication")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "token", "secret", "key",
    ])
    .examples(
        &["STREAK__KEY={x:32}", "\"streak_key\": \"{x:32}\""],
        &["streak_secret: {x:29}"],
    ),
    Rule::named(
        "nethunt-api-key",
        "NetHunt",
        "API key",
        &["nethunt"],
        "[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}",
    )
    .docs("https://nethunt.com/integration-api")
    .examples(
        &[
            "config.nethunt_token = \"{uuid}\"",
            "NETHUNT_AUTH_TOKEN: {uuid}",
        ],
        &["nethunt_api_key: ****************"],
    ),
    Rule::named(
        "teamgate-auth-token-or-key",
        "Teamgate",
        "auth token or key",
        &["teamgate"],
        "(?:[0-9A-Za-z]{80}|[0-9a-z]{40})",
    )
    .docs("https://developers.teamgate.com/")
    .examples(
        &["TEAMGATE_API_KEY={x:40}", "\"teamgateToken\": \"{x:40}\""],
        &["TEAMGATE_API_KEY={x:37}"],
    ),
    Rule::named(
        "centralstationcrm-api-key",
        "CentralStationCRM",
        "API key",
        &["centralstation"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://api.centralstationcrm.net/")
    .examples(
        &[
            "centralstation:\n  api_key: {n:30}",
            "const centralstationApiKey = '{n:30}';",
        ],
        &["centralstationToken = \"{n:27}\""],
    ),
    Rule::named(
        "clinchpad-api-key",
        "ClinchPad",
        "API key",
        &["clinchpad"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://clinchpad.com/")
    .examples(
        &[
            "export CLINCHPAD_TOKEN='{n:32}'",
            "clinchpad_api_key := \"{n:32}\"",
        ],
        &["clinchpad_secret: {n:29}"],
    ),
    Rule::named(
        "companyhub-api-key",
        "CompanyHub",
        "API key",
        &["companyhub"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://companyhub.com/docs/api-documentation")
    .examples(
        &[
            "<companyhubApiKey>{w:20}</companyhubApiKey>",
            "COMPANYHUB_SECRET: \"{w:20}\"",
        ],
        &["COMPANYHUB_KEY = \"{w:17}\""],
    ),
    Rule::named(
        "kylas-api-key",
        "Kylas",
        "API key",
        &["kylas"],
        "[0-9a-z-]{36}(?::[0-9]{1,6})?",
    )
    .docs("https://support.kylas.io/")
    .examples(
        &["kylas.api.key={uuid}", "KYLAS_KEY = \"{uuid}\""],
        &["KYLAS_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "karma-crm-api-key",
        "Karma CRM",
        "API key",
        &["karmacrm", "karma_crm", "karma api"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://www.karmacrm.com/")
    .examples(
        &[
            "karmacrm = Client(api_key=\"{w:20}\")",
            "--set karma_crm.token={w:20}",
        ],
        &["KARMACRM_TOKEN=${{{{ secrets.KARMACRM_TOKEN }}"],
    ),
];

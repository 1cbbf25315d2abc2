//! Desks of support, feedback and visitors: Delighted, Canny, LiveAgent and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "liveagent-api-key",
        "LiveAgent",
        "API key",
        &["liveagent"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://support.liveagent.com/840770-Complete-API-reference")
    .examples(
        &[
            "\"liveagent_access_token\":\"{w:32}\"",
            "set LIVEAGENT_API_KEY={w:32}",
        ],
        &["LIVEAGENT_KEY=<your liveagent key>"],
    ),
    Rule::named(
        "sherpadesk-api-token",
        "SherpaDesk",
        "API token",
        &["sherpadesk"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://documentation.sherpadesk.com/")
    .examples(
        &[
            "config.sherpadesk_token = \"{n:32}\"",
            "SHERPADESK_AUTH_TOKEN: {n:32}",
        ],
        &["SHERPADESK_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "nicereply-api-key",
        "Nicereply",
        "API key",
        &["nicereply"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.nicereply.com/documentation/api/v2")
    .examples(
        &["NICEREPLY_API_KEY={x:40}", "\"nicereplyToken\": \"{x:40}\""],
        &["NICEREPLY_API_KEY={x:37}"],
    ),
    Rule::named(
        "simplesat-api-token",
        "Simplesat",
        "API token",
        &["simplesat"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://help.simplesat.io/en/")
    .examples(
        &[
            "simplesat:\n  api_key: {n:40}",
            "const simplesatApiKey = '{n:40}';",
        ],
        &["simplesatToken = \"{n:37}\""],
    ),
    Rule::named(
        "delighted-api-key",
        "Delighted",
        "API key",
        &["delighted"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://app.delighted.com/docs/api")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "token", "secret", "key",
    ])
    .examples(
        &["DELIGHTED__KEY={w:32}", "\"delighted_key\": \"{w:32}\""],
        &["delighted_secret: {w:29}"],
    ),
    Rule::named(
        "canny-api-key",
        "Canny",
        "API key",
        &["canny"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.canny.io/api-reference")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "token", "secret", "key",
    ])
    .examples(
        &["canny__key: {uuid}", "CANNY_KEY = '{uuid}'"],
        &["CANNY_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "satismeter-key",
        "SatisMeter",
        "key",
        &["satismeter"],
        "(?:[0-9A-Za-z]{24}|[0-9A-Za-z]{16})",
    )
    .docs("https://help.satismeter.com/")
    .examples(
        &["satismeter.api.key={w:24}", "SATISMETER_KEY = \"{w:24}\""],
        &["satismeter_api_key: \"YOUR_SATISMETER_API_KEY\""],
    ),
    Rule::named(
        "survicate-api-key",
        "Survicate",
        "API key",
        &["survicate"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.survicate.com/data-export/setup/")
    .examples(
        &[
            "survicate = Client(api_key=\"{n:32}\")",
            "--set survicate.token={n:32}",
        ],
        &["survicateToken = \"{n:29}\""],
    ),
    Rule::named(
        "surveysparrow-access-token",
        "SurveySparrow",
        "access token",
        &["surveysparrow"],
        "[0-9A-Za-z_-]{88}",
    )
    .docs("https://developers.surveysparrow.com/")
    .examples(
        &[
            "\"surveysparrow_access_token\":\"{w:88}\"",
            "set SURVEYSPARROW_API_KEY={w:88}",
        ],
        &["SURVEYSPARROW_KEY=<your surveysparrow key>"],
    ),
    Rule::named(
        "surveybot-api-key",
        "Surveybot",
        "API key",
        &["surveybot"],
        "[0-9A-Za-z-]{80}",
    )
    .docs("https://docs.surveybot.io/")
    .examples(
        &[
            "config.surveybot_token = \"{w:80}\"",
            "SURVEYBOT_AUTH_TOKEN: {w:80}",
        ],
        &["surveybot_api_key: ****************"],
    ),
    Rule::named(
        "survey-anyplace-api-key",
        "Survey Anyplace",
        "API key",
        &["surveyanyplace", "survey_anyplace"],
        "(?:[0-9A-Za-z-]{36}|[0-9A-Za-z]{32})",
    )
    .docs("https://pointerpro.com/api/")
    .examples(
        &[
            "SURVEYANYPLACE_API_KEY={w:32}",
            "\"survey_anyplaceToken\": \"{w:32}\"",
        ],
        &["SURVEYANYPLACE_API_KEY={w:29}"],
    ),
    Rule::named(
        "zonka-feedback-token",
        "Zonka Feedback",
        "token",
        &["zonka"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://apidocs.zonkafeedback.com/")
    .examples(
        &["zonka:\n  api_key: {w:36}", "const zonkaApiKey = '{w:36}';"],
        &["zonkaToken = \"{w:33}\""],
    ),
    Rule::named(
        "refiner-api-key",
        "Refiner",
        "API key",
        &["refiner"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://refiner.io/docs/api/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "token", "secret", "key",
    ])
    .examples(
        &[
            "refiner:\n  _key: \"{uuid}\"",
            "let refiner_key = \"{uuid}\";",
        ],
        &["refiner_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "feedier-api-key",
        "Feedier",
        "API key",
        &["feedier"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://feedier.com/")
    .examples(
        &[
            "<feedierApiKey>{w:32}</feedierApiKey>",
            "FEEDIER_SECRET: \"{w:32}\"",
        ],
        &["FEEDIER_KEY = \"{w:29}\""],
    ),
    Rule::named(
        "qualaroo-api-key",
        "Qualaroo",
        "API key",
        &["qualaroo"],
        "[0-9A-Za-z=]{64}",
    )
    .docs("https://help.qualaroo.com/hc/en-us")
    .examples(
        &["qualaroo.api.key={w:64}", "QUALAROO_KEY = \"{w:64}\""],
        &["qualaroo_api_key: \"YOUR_QUALAROO_API_KEY\""],
    ),
    Rule::named(
        "jotform-api-key",
        "Jotform",
        "API key",
        &["jotform"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://api.jotform.com/docs/")
    .examples(
        &[
            "jotform = Client(api_key=\"{w:32}\")",
            "--set jotform.token={w:32}",
        ],
        &["JOTFORM_TOKEN=${{{{ secrets.JOTFORM_TOKEN }}"],
    ),
    Rule::named(
        "formspree-api-key",
        "Formspree",
        "API key",
        &["formspree"],
        "(?:[0-9a-f]{40}|[0-9a-f]{32})",
    )
    .docs("https://help.formspree.io/hc/en-us")
    .examples(
        &[
            "\"formspree_access_token\":\"{x:40}\"",
            "set FORMSPREE_API_KEY={x:40}",
        ],
        &["formspree_secret: {x:37}"],
    ),
    Rule::named(
        "cliengo-api-key",
        "Cliengo",
        "API key",
        &["cliengo"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.cliengo.com/")
    .examples(
        &[
            "config.cliengo_token = \"{uuid}\"",
            "CLIENGO_AUTH_TOKEN: {uuid}",
        ],
        &["cliengo_api_key: ****************"],
    ),
    Rule::named(
        "gist-api-key",
        "Gist",
        "API key",
        &["getgist", "gist_api_key"],
        "[0-9A-Za-z+/=]{68}",
    )
    .docs("https://developers.getgist.com/api/#authentication")
    .examples(
        &[
            "GETGIST_API_KEY={w:68}",
            "\"gist_api_keyToken\": \"{w:68}\"",
        ],
        &["GETGIST_API_KEY={w:65}"],
    ),
    Rule::named(
        "woopra-secret-key",
        "Woopra",
        "secret key",
        &["woopra"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.woopra.com/reference/authentication")
    .examples(
        &[
            "woopra:\n  api_key: {w:64}",
            "const woopraApiKey = '{w:64}';",
        ],
        &["woopraToken = \"{w:61}\""],
    ),
    Rule::named(
        "leadfeeder-api-token",
        "Leadfeeder",
        "API token",
        &["leadfeeder"],
        "[0-9A-Za-z-]{43}",
    )
    .docs("https://docs.leadfeeder.com/api/")
    .examples(
        &[
            "export LEADFEEDER_TOKEN='{w:43}'",
            "leadfeeder_api_key := \"{w:43}\"",
        ],
        &["leadfeeder_secret: {w:40}"],
    ),
    Rule::named(
        "rocketreach-api-key",
        "RocketReach",
        "API key",
        &["rocketreach"],
        "[0-9a-z-]{39}",
    )
    .docs("https://rocketreach.co/api/v2/docs/")
    .examples(
        &[
            "<rocketreachApiKey>{n:39}</rocketreachApiKey>",
            "ROCKETREACH_SECRET: \"{n:39}\"",
        ],
        &["ROCKETREACH_KEY = \"{n:36}\""],
    ),
    Rule::named(
        "clearbit-api-key",
        "Clearbit",
        "API key",
        &["clearbit"],
        "(?:sk_[0-9a-f]{32}|[0-9a-z_]{35})",
    )
    .docs("https://dashboard.clearbit.com/docs")
    .examples(
        &["clearbit.api.key=sk_{x:32}", "CLEARBIT_KEY = \"sk_{x:32}\""],
        &["CLEARBIT_API_KEY=sk_{x:29}"],
    ),
    Rule::named(
        "uplead-api-key",
        "UpLead",
        "API key",
        &["uplead"],
        "[0-9a-z-]{32}",
    )
    .docs("https://docs.uplead.com/")
    .examples(
        &[
            "uplead = Client(api_key=\"{x:32}\")",
            "--set uplead.token={x:32}",
        ],
        &["UPLEAD_TOKEN=${{{{ secrets.UPLEAD_TOKEN }}"],
    ),
    Rule::named(
        "people-data-labs-api-key",
        "People Data Labs",
        "API key",
        &["peopledatalabs", "people_data_labs"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.peopledatalabs.com/docs/authentication")
    .examples(
        &[
            "\"peopledatalabs_access_token\":\"{n:64}\"",
            "set PEOPLE_DATA_LABS_API_KEY={n:64}",
        ],
        &["PEOPLEDATALABS_KEY=<your peopledatalabs key>"],
    ),
    Rule::named(
        "apollo-api-key",
        "Apollo",
        "API key",
        &["apollo"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://docs.apollo.io/reference/authentication")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "token", "secret", "api",
    ])
    .examples(
        &["APOLLO__KEY={w:22}", "\"apollo_api\": \"{w:22}\""],
        &["APOLLO_KEY = \"{w:19}\""],
    ),
];

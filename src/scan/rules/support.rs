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
            "config.liveagent_token = \"{w:32}\"",
            "LIVEAGENT_AUTH_TOKEN: {w:32}",
        ],
        &["LIVEAGENT_KEY = \"{w:29}\""],
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
            "SHERPADESK_API_KEY={n:32}",
            "\"sherpadeskToken\": \"{n:32}\"",
        ],
        &["SHERPADESK_API_KEY={n:29}"],
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
        &[
            "nicereply:\n  api_key: {x:40}",
            "const nicereplyApiKey = '{x:40}';",
        ],
        &["nicereplyToken = \"{x:37}\""],
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
            "export SIMPLESAT_TOKEN='{n:40}'",
            "simplesat_api_key := \"{n:40}\"",
        ],
        &["simplesat_secret: {n:37}"],
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
        &["delighted__key: {w:32}", "DELIGHTED_KEY = '{w:32}'"],
        &["DELIGHTED_KEY = \"{w:29}\""],
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
        &["canny:\n  _key: \"{uuid}\"", "let canny_key = \"{uuid}\";"],
        &["canny_api_key: \"YOUR_CANNY_API_KEY\""],
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
        &[
            "satismeter = Client(api_key=\"{w:24}\")",
            "--set satismeter.token={w:24}",
        ],
        &["satismeterToken = \"{w:21}\""],
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
            "\"survicate_access_token\":\"{n:32}\"",
            "set SURVICATE_API_KEY={n:32}",
        ],
        &["SURVICATE_KEY=<your survicate key>"],
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
            "config.surveysparrow_token = \"{w:88}\"",
            "SURVEYSPARROW_AUTH_TOKEN: {w:88}",
        ],
        &["surveysparrow_api_key: ****************"],
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
        &["SURVEYBOT_API_KEY={w:80}", "\"surveybotToken\": \"{w:80}\""],
        &["SURVEYBOT_API_KEY={w:77}"],
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
            "surveyanyplace:\n  api_key: {w:32}",
            "const survey_anyplaceApiKey = '{w:32}';",
        ],
        &["surveyanyplaceToken = \"{w:29}\""],
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
        &["export ZONKA_TOKEN='{w:36}'", "zonka_api_key := \"{w:36}\""],
        &["zonka_secret: {w:33}"],
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
        &["REFINER__KEY={uuid}", "\"refiner_key\": \"{uuid}\""],
        &["REFINER_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
        &["feedier.api.key={w:32}", "FEEDIER_KEY = \"{w:32}\""],
        &["feedier_api_key: \"YOUR_FEEDIER_API_KEY\""],
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
        &[
            "qualaroo = Client(api_key=\"{w:64}\")",
            "--set qualaroo.token={w:64}",
        ],
        &["QUALAROO_TOKEN=${{{{ secrets.QUALAROO_TOKEN }}"],
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
            "\"jotform_access_token\":\"{w:32}\"",
            "set JOTFORM_API_KEY={w:32}",
        ],
        &["jotform_secret: {w:29}"],
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
            "config.formspree_token = \"{x:40}\"",
            "FORMSPREE_AUTH_TOKEN: {x:40}",
        ],
        &["formspree_api_key: ****************"],
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
        &["CLIENGO_API_KEY={uuid}", "\"cliengoToken\": \"{uuid}\""],
        &["CLIENGO_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "getgist:\n  api_key: {w:68}",
            "const gist_api_keyApiKey = '{w:68}';",
        ],
        &["getgistToken = \"{w:65}\""],
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
            "export WOOPRA_TOKEN='{w:64}'",
            "woopra_api_key := \"{w:64}\"",
        ],
        &["woopra_secret: {w:61}"],
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
            "<leadfeederApiKey>{w:43}</leadfeederApiKey>",
            "LEADFEEDER_SECRET: \"{w:43}\"",
        ],
        &["LEADFEEDER_KEY = \"{w:40}\""],
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
        &["rocketreach.api.key={n:39}", "ROCKETREACH_KEY = \"{n:39}\""],
        &["ROCKETREACH_API_KEY={n:36}"],
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
        &[
            "clearbit = Client(api_key=\"sk_{x:32}\")",
            "--set clearbit.token=sk_{x:32}",
        ],
        &["CLEARBIT_TOKEN=${{{{ secrets.CLEARBIT_TOKEN }}"],
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
            "\"uplead_access_token\":\"{x:32}\"",
            "set UPLEAD_API_KEY={x:32}",
        ],
        &["UPLEAD_KEY=<your uplead key>"],
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
            "config.peopledatalabs_token = \"{n:64}\"",
            "PEOPLE_DATA_LABS_AUTH_TOKEN: {n:64}",
        ],
        &["PEOPLEDATALABS_KEY = \"{n:61}\""],
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
        &["apollo__key: {w:22}", "APOLLO_API = '{w:22}'"],
        &["APOLLO_API_KEY={w:19}"],
    ),
];

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
            "liveagent:\n  api_key: {w:32}",
            "const liveagentApiKey = '{w:32}';",
        ],
        &["liveagentToken = \"{w:29}\""],
    ),
    Rule::named(
        "sherpadesk-api-token",
        "SherpaDesk",
        "API token",
        &["sherpadesk"],
        "[0-9a-z]{32}",
    )
    .docs("https://documentation.sherpadesk.com/")
    .examples(
        &[
            "export SHERPADESK_TOKEN='{n:32}'",
            "sherpadesk_api_key := \"{n:32}\"",
        ],
        &["sherpadesk_secret: {n:29}"],
    ),
    Rule::named(
        "nicereply-api-key",
        "Nicereply",
        "API key",
        &["nicereply"],
        "[0-9a-f]{40}",
    )
    .docs("https://www.nicereply.com/documentation/api/v2")
    .examples(
        &[
            "<nicereplyApiKey>{x:40}</nicereplyApiKey>",
            "NICEREPLY_SECRET: \"{x:40}\"",
        ],
        &["NICEREPLY_KEY = \"{x:37}\""],
    ),
    Rule::named(
        "simplesat-api-token",
        "Simplesat",
        "API token",
        &["simplesat"],
        "[0-9a-z]{40}",
    )
    .docs("https://help.simplesat.io/en/")
    .examples(
        &["simplesat.api.key={n:40}", "SIMPLESAT_KEY = \"{n:40}\""],
        &["SIMPLESAT_API_KEY={n:37}"],
    ),
    Rule::named(
        "delighted-api-key",
        "Delighted",
        "API key",
        &["delighted"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://app.delighted.com/docs/api")
    .words(&["api_key", "apikey", "api-key", "token", "secret", "key"])
    .examples(
        &["delighted_api_key: {w:32}", "DELIGHTED_KEY = '{w:32}'"],
        &["DELIGHTED_TOKEN=${{{{ secrets.DELIGHTED_TOKEN }}"],
    ),
    Rule::named(
        "canny-api-key",
        "Canny",
        "API key",
        &["canny"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.canny.io/api-reference")
    .words(&["api_key", "apikey", "api-key", "token", "secret", "key"])
    .examples(
        &[
            "canny:\n  api_key: \"{uuid}\"",
            "let canny_key = \"{uuid}\";",
        ],
        &["CANNY_KEY=<your canny key>"],
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
            "config.satismeter_token = \"{w:24}\"",
            "SATISMETER_AUTH_TOKEN: {w:24}",
        ],
        &["SATISMETER_KEY = \"{w:21}\""],
    ),
    Rule::named(
        "survicate-api-key",
        "Survicate",
        "API key",
        &["survicate"],
        "[0-9a-z]{32}",
    )
    .docs("https://developers.survicate.com/data-export/setup/")
    .examples(
        &["SURVICATE_API_KEY={n:32}", "\"survicateToken\": \"{n:32}\""],
        &["SURVICATE_API_KEY={n:29}"],
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
            "surveysparrow:\n  api_key: {w:88}",
            "const surveysparrowApiKey = '{w:88}';",
        ],
        &["surveysparrowToken = \"{w:85}\""],
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
            "export SURVEYBOT_TOKEN='{w:80}'",
            "surveybot_api_key := \"{w:80}\"",
        ],
        &["surveybot_secret: {w:77}"],
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
            "<surveyanyplaceApiKey>{w:32}</surveyanyplaceApiKey>",
            "SURVEY_ANYPLACE_SECRET: \"{w:32}\"",
        ],
        &["SURVEYANYPLACE_KEY = \"{w:29}\""],
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
        &["zonka.api.key={w:36}", "ZONKA_KEY = \"{w:36}\""],
        &["zonka_api_key: \"YOUR_ZONKA_API_KEY\""],
    ),
    Rule::named(
        "refiner-api-key",
        "Refiner",
        "API key",
        &["refiner"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://refiner.io/docs/api/")
    .words(&["api_key", "apikey", "api-key", "token", "secret", "key"])
    .examples(
        &["REFINER_API_KEY={uuid}", "\"refiner_key\": \"{uuid}\""],
        &["refinerToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "\"feedier_access_token\":\"{w:32}\"",
            "set FEEDIER_API_KEY={w:32}",
        ],
        &["FEEDIER_KEY=<your feedier key>"],
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
            "config.qualaroo_token = \"{w:64}\"",
            "QUALAROO_AUTH_TOKEN: {w:64}",
        ],
        &["qualaroo_api_key: ****************"],
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
        &["JOTFORM_API_KEY={w:32}", "\"jotformToken\": \"{w:32}\""],
        &["JOTFORM_API_KEY={w:29}"],
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
            "formspree:\n  api_key: {x:40}",
            "const formspreeApiKey = '{x:40}';",
        ],
        &["formspreeToken = \"{x:37}\""],
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
            "export CLIENGO_TOKEN='{uuid}'",
            "cliengo_api_key := \"{uuid}\"",
        ],
        &["cliengo_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "<getgistApiKey>{w:68}</getgistApiKey>",
            "GIST_API_KEY_SECRET: \"{w:68}\"",
        ],
        &["GETGIST_KEY = \"{w:65}\""],
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
        &["woopra.api.key={w:64}", "WOOPRA_KEY = \"{w:64}\""],
        &["woopra_api_key: \"YOUR_WOOPRA_API_KEY\""],
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
            "leadfeeder = Client(api_key=\"{w:43}\")",
            "--set leadfeeder.token={w:43}",
        ],
        &["LEADFEEDER_TOKEN=${{{{ secrets.LEADFEEDER_TOKEN }}"],
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
            "\"rocketreach_access_token\":\"{n:39}\"",
            "set ROCKETREACH_API_KEY={n:39}",
        ],
        &["rocketreach_secret: {n:36}"],
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
            "config.clearbit_token = \"sk_{x:32}\"",
            "CLEARBIT_AUTH_TOKEN: sk_{x:32}",
        ],
        &["clearbit_api_key: ****************"],
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
        &["UPLEAD_API_KEY={x:32}", "\"upleadToken\": \"{x:32}\""],
        &["UPLEAD_API_KEY={x:29}"],
    ),
    Rule::named(
        "people-data-labs-api-key",
        "People Data Labs",
        "API key",
        &["peopledatalabs", "people_data_labs"],
        "[0-9a-z]{64}",
    )
    .docs("https://docs.peopledatalabs.com/docs/authentication")
    .examples(
        &[
            "peopledatalabs:\n  api_key: {n:64}",
            "const people_data_labsApiKey = '{n:64}';",
        ],
        &["peopledatalabsToken = \"{n:61}\""],
    ),
    Rule::named(
        "apollo-api-key",
        "Apollo",
        "API key",
        &[
            "apollo_api",
            "apolloio",
            "apollo.io",
            "apollo_key",
            "apollo-api",
            "apollo_io",
        ],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://docs.apollo.io/reference/authentication")
    .examples(
        &[
            "export APOLLO_API_TOKEN='{w:22}'",
            "apolloio_api_key := \"{w:22}\"",
        ],
        &["apollo_api_secret: {w:19}"],
    ),
];

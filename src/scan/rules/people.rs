//! People at work and learning: BambooHR, Workday, Greenhouse, Canvas and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "bamboohr-api-key",
        "BambooHR",
        "API key",
        &["bamboohr", "bamboo_hr"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://documentation.bamboohr.com/docs/getting-started")
    .examples(
        &[
            "bamboohr:\n  api_key: {x:40}",
            "const bamboo_hrApiKey = '{x:40}';",
        ],
        &["bamboohrToken = \"{x:37}\""],
    ),
    Rule::named(
        "greenhouse-api-key",
        "Greenhouse",
        "API key",
        &["greenhouse"],
        "(?:[0-9a-f]{32}-[0-9]{1,3}|[0-9a-f]{32})",
    )
    .docs("https://developers.greenhouse.io/harvest.html#authentication")
    .examples(
        &[
            "export GREENHOUSE_TOKEN='{x:32}-1'",
            "greenhouse_api_key := \"{x:32}-1\"",
        ],
        &["greenhouse_secret: {x:29}-1"],
    ),
    Rule::named(
        "lever-api-key",
        "Lever",
        "API key",
        &["lever_api", "lever_key", "lever.co"],
        "[0-9A-Za-z+/]{40,60}={0,2}",
    )
    .docs("https://hire.lever.co/developer/documentation#authentication")
    .examples(
        &[
            "<lever_apiApiKey>{w:44}</lever_apiApiKey>",
            "LEVER_KEY_SECRET: \"{w:44}\"",
        ],
        &["LEVER_API_KEY={w:20}"],
    ),
    Rule::named(
        "gusto-api-token",
        "Gusto",
        "API token",
        &["gusto"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.gusto.com/")
    .examples(
        &["gusto.api.key={u:43}", "GUSTO_KEY = \"{u:43}\""],
        &["gusto_api_key: \"YOUR_GUSTO_API_KEY\""],
    ),
    Rule::named(
        "rippling-api-key",
        "Rippling",
        "API key",
        &["rippling"],
        "[0-9A-Za-z]{80}",
    )
    .docs("https://developer.rippling.com/")
    .examples(
        &[
            "rippling = Client(api_key=\"{w:80}\")",
            "--set rippling.token={w:80}",
        ],
        &["RIPPLING_TOKEN=${{{{ secrets.RIPPLING_TOKEN }}"],
    ),
    Rule::named(
        "hibob-service-token",
        "HiBob",
        "service token",
        &["hibob"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://apidocs.hibob.com/docs/api-service-users")
    .examples(
        &[
            "\"hibob_access_token\":\"{w:40}\"",
            "set HIBOB_API_KEY={w:40}",
        ],
        &["hibob_secret: {w:37}"],
    ),
    Rule::named(
        "personio-client-secret",
        "Personio",
        "client secret",
        &["personio"],
        "(?:papi-[0-9a-f-]{36,40}|[0-9A-Za-z]{32})",
    )
    .docs("https://developer.personio.de/docs/getting-started-with-the-personio-api")
    .examples(
        &[
            "config.personio_token = \"{w:32}\"",
            "PERSONIO_AUTH_TOKEN: {w:32}",
        ],
        &["personio_api_key: ****************"],
    ),
    Rule::named(
        "canvas-lms-access-token",
        "Canvas LMS",
        "access token",
        &[
            "canvas_api",
            "canvas_token",
            "canvas_access",
            "canvaslms",
            "instructure",
        ],
        "[0-9]{1,5}~[0-9A-Za-z]{40,64}",
    )
    .docs("https://canvas.instructure.com/doc/api/file.oauth.html")
    .words(&[])
    .examples(
        &["CANVAS_API_TOKEN=1234~{w:64}"],
        &["CANVAS_API_TOKEN=1234~{w:20}"],
    ),
    Rule::text(
        "42-api-client-secret",
        "42",
        "API client secret",
        &["s-s4t2"],
        "(?:^|[^0-9A-Za-z-])(?P<secret>s-s4t2(?:ud|af)-[0-9a-f]{64})(?:[^0-9A-Za-z]|$)",
    )
    .docs("https://api.intra.42.fr/apidoc/guides/getting_started")
    .entropy(3.0)
    .examples(&["FT_SECRET=s-s4t2ud-{x:64}"], &["s-s4t2ud-{x:30}"]),
    Rule::named(
        "thinkific-api-key",
        "Thinkific",
        "API key",
        &["thinkific"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.thinkific.com/api/api-key-auth")
    .examples(
        &[
            "thinkific:\n  api_key: {x:32}",
            "const thinkificApiKey = '{x:32}';",
        ],
        &["thinkificToken = \"{x:29}\""],
    ),
    Rule::named(
        "teachable-api-key",
        "Teachable",
        "API key",
        &["teachable"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.teachable.com/docs/getting-started")
    .examples(
        &[
            "export TEACHABLE_TOKEN='{w:32}'",
            "teachable_api_key := \"{w:32}\"",
        ],
        &["teachable_secret: {w:29}"],
    ),
    Rule::named(
        "beamer-api-key",
        "Beamer",
        "API key",
        &["beamer"],
        "b_[0-9A-Za-z=_+/-]{44}",
    )
    .docs("https://www.getbeamer.com/api")
    .words(&[])
    .examples(
        &["BEAMER_API_KEY=b_{w:44}", "beamerToken := \"b_{w:43}=\""],
        &["BEAMER_API_KEY=b_{w:20}"],
    ),
    Rule::named(
        "noticeable-api-key",
        "Noticeable",
        "API key",
        &["noticeable"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://noticeable.io/docs")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &[
            "NOTICEABLE__KEY={w:20}",
            "\"noticeable_secret\": \"{w:20}\"",
        ],
        &["NOTICEABLE_API_KEY={w:17}"],
    ),
    Rule::named(
        "appfollow-api-token",
        "AppFollow",
        "API token",
        &["appfollow"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://docs.api.appfollow.io/")
    .examples(
        &[
            "appfollow = Client(api_key=\"{w:20}\")",
            "--set appfollow.token={w:20}",
        ],
        &["APPFOLLOW_TOKEN=${{{{ secrets.APPFOLLOW_TOKEN }}"],
    ),
    Rule::named(
        "appcues-api-secret",
        "Appcues",
        "API secret",
        &["appcues"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.appcues.com/en_US/dev-api-data/public-api-overview")
    .words(&["secret", "key", "token"])
    .examples(
        &[
            "appcues:\n  secret: \"{uuid}\"",
            "let appcues_token = \"{uuid}\";",
        ],
        &["APPCUES_KEY=<your appcues key>"],
    ),
    Rule::named(
        "aha-api-key",
        "Aha!",
        "API key",
        &["aha_api", "aha_token", "aha.io", "aha_key"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://www.aha.io/api")
    .examples(
        &[
            "config.aha_api_token = \"{x:64}\"",
            "AHA_TOKEN_AUTH_TOKEN: {x:64}",
        ],
        &["AHA_API_KEY = \"{x:61}\""],
    ),
    Rule::named(
        "bugherd-api-key",
        "BugHerd",
        "API key",
        &["bugherd"],
        "[0-9A-Za-z]{22}",
    )
    .docs("https://www.bugherd.com/api_v2")
    .examples(
        &["BUGHERD_API_KEY={n:22}", "\"bugherdToken\": \"{n:22}\""],
        &["BUGHERD_API_KEY={n:19}"],
    ),
    Rule::named(
        "apptivo-api-key",
        "Apptivo",
        "API key",
        &["apptivo"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.apptivo.com/developer/")
    .examples(
        &[
            "apptivo:\n  api_key: {uuid}",
            "const apptivoApiKey = '{uuid}';",
        ],
        &["apptivoToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "beebole-api-token",
        "Beebole",
        "API token",
        &["beebole"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://beebole.com/help/api/")
    .examples(
        &[
            "export BEEBOLE_TOKEN='{n:40}'",
            "beebole_api_key := \"{n:40}\"",
        ],
        &["beebole_secret: {n:37}"],
    ),
    Rule::named(
        "tallyfy-access-token",
        "Tallyfy",
        "access token",
        &["tallyfy"],
        r"[0-9A-Za-z]{36}\.[0-9A-Za-z]{264}\.[0-9A-Za-z_-]{100,683}",
    )
    .docs("https://tallyfy.com/products/pro/integrations/open-api/")
    .words(&[])
    .examples(
        &["TALLYFY_TOKEN={w:36}.{w:264}.{w:400}"],
        &["TALLYFY_TOKEN={w:36}.{w:26}"],
    ),
    Rule::named(
        "klipfolio-api-key",
        "Klipfolio",
        "API key",
        &["klipfolio"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://apidocs.klipfolio.com/")
    .examples(
        &["klipfolio.api.key={x:40}", "KLIPFOLIO_KEY = \"{x:40}\""],
        &["klipfolio_api_key: \"YOUR_KLIPFOLIO_API_KEY\""],
    ),
    Rule::named(
        "geckoboard-api-key",
        "Geckoboard",
        "API key",
        &["geckoboard"],
        "(?:[0-9A-Za-z]{44}|[0-9a-f]{32})",
    )
    .docs("https://developer.geckoboard.com/#authentication")
    .examples(
        &[
            "geckoboard = Client(api_key=\"{x:32}\")",
            "--set geckoboard.token={x:32}",
        ],
        &["geckoboardToken = \"{x:29}\""],
    ),
];

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
        &["BAMBOOHR_API_KEY={x:40}", "\"bamboo_hrToken\": \"{x:40}\""],
        &["BAMBOOHR_API_KEY={x:37}"],
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
            "greenhouse:\n  api_key: {x:32}-1",
            "const greenhouseApiKey = '{x:32}-1';",
        ],
        &["greenhouseToken = \"{x:29}-1\""],
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
            "export LEVER_API_TOKEN='{w:44}'",
            "lever_key_api_key := \"{w:44}\"",
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
        &[
            "<gustoApiKey>{u:43}</gustoApiKey>",
            "GUSTO_SECRET: \"{u:43}\"",
        ],
        &["GUSTO_KEY = \"{u:40}\""],
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
        &["rippling.api.key={w:80}", "RIPPLING_KEY = \"{w:80}\""],
        &["rippling_api_key: \"YOUR_RIPPLING_API_KEY\""],
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
            "hibob = Client(api_key=\"{w:40}\")",
            "--set hibob.token={w:40}",
        ],
        &["HIBOB_TOKEN=${{{{ secrets.HIBOB_TOKEN }}"],
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
            "\"personio_access_token\":\"{w:32}\"",
            "set PERSONIO_API_KEY={w:32}",
        ],
        &["personio_secret: {w:29}"],
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
        &["THINKIFIC_API_KEY={x:32}", "\"thinkificToken\": \"{x:32}\""],
        &["THINKIFIC_API_KEY={x:29}"],
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
            "teachable:\n  api_key: {w:32}",
            "const teachableApiKey = '{w:32}';",
        ],
        &["teachableToken = \"{w:29}\""],
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
            "noticeable:\n  _key: \"{w:20}\"",
            "let noticeable_secret = \"{w:20}\";",
        ],
        &["NOTICEABLE_KEY = \"{w:17}\""],
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
        &["appfollow.api.key={w:20}", "APPFOLLOW_KEY = \"{w:20}\""],
        &["APPFOLLOW_API_KEY={w:17}"],
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
        &["appcues_secret: {uuid}", "APPCUES_TOKEN = '{uuid}'"],
        &["APPCUES_TOKEN=${{{{ secrets.APPCUES_TOKEN }}"],
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
            "\"aha_api_access_token\":\"{x:64}\"",
            "set AHA_TOKEN_API_KEY={x:64}",
        ],
        &["AHA_API_KEY=<your aha_api key>"],
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
        &[
            "config.bugherd_token = \"{n:22}\"",
            "BUGHERD_AUTH_TOKEN: {n:22}",
        ],
        &["BUGHERD_KEY = \"{n:19}\""],
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
        &["APPTIVO_API_KEY={uuid}", "\"apptivoToken\": \"{uuid}\""],
        &["APPTIVO_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "beebole:\n  api_key: {n:40}",
            "const beeboleApiKey = '{n:40}';",
        ],
        &["beeboleToken = \"{n:37}\""],
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
        &[
            "<klipfolioApiKey>{x:40}</klipfolioApiKey>",
            "KLIPFOLIO_SECRET: \"{x:40}\"",
        ],
        &["KLIPFOLIO_KEY = \"{x:37}\""],
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
        &["geckoboard.api.key={x:32}", "GECKOBOARD_KEY = \"{x:32}\""],
        &["geckoboard_api_key: \"YOUR_GECKOBOARD_API_KEY\""],
    ),
];

//! More of work done together: notes, times, boards, calendars.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "dynalist-secret-token",
        "Dynalist",
        "secret token",
        &["dynalist"],
        "[0-9A-Za-z_-]{128}",
    )
    .docs("https://apidocs.dynalist.io/")
    .examples(
        &[
            "<dynalistApiKey>{w:128}</dynalistApiKey>",
            "DYNALIST_SECRET: \"{w:128}\"",
        ],
        &["DYNALIST_KEY = \"{w:125}\""],
    ),
    Rule::named(
        "supernotes-api-key",
        "Supernotes",
        "API key",
        &["supernotes"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://supernotes.app/changelog")
    .examples(
        &["supernotes.api.key={u:43}", "SUPERNOTES_KEY = \"{u:43}\""],
        &["SUPERNOTES_API_KEY={u:40}"],
    ),
    Rule::named(
        "boostnote-api-token",
        "Boostnote",
        "API token",
        &["boostnote"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.boostnote.io/")
    .examples(
        &[
            "boostnote = Client(api_key=\"{x:64}\")",
            "--set boostnote.token={x:64}",
        ],
        &["BOOSTNOTE_TOKEN=${{{{ secrets.BOOSTNOTE_TOKEN }}"],
    ),
    Rule::named(
        "checkvist-remote-key",
        "Checkvist",
        "remote key",
        &["checkvist"],
        "[0-9A-Za-z]{14}",
    )
    .docs("https://checkvist.com/auth/api")
    .entropy(2.8)
    .examples(
        &[
            "\"checkvist_access_token\":\"{w:14}\"",
            "set CHECKVIST_API_KEY={w:14}",
        ],
        &["CHECKVIST_KEY=<your checkvist key>"],
    ),
    Rule::named(
        "runrun-it-api-token",
        "Runrun.it",
        "API token",
        &["runrunit", "runrun_it"],
        "(?:[0-9a-f]{32}|[0-9A-Za-z]{18,20})",
    )
    .docs("https://runrun.it/api/documentation")
    .examples(
        &[
            "config.runrunit_token = \"{x:32}\"",
            "RUNRUN_IT_AUTH_TOKEN: {x:32}",
        ],
        &["RUNRUNIT_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "goodday-api-token",
        "GoodDay",
        "API token",
        &["goodday"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.goodday.work/developers/api-v2")
    .examples(
        &["GOODDAY_API_KEY={n:32}", "\"gooddayToken\": \"{n:32}\""],
        &["GOODDAY_API_KEY={n:29}"],
    ),
    Rule::named(
        "everhour-api-key",
        "Everhour",
        "API key",
        &["everhour"],
        "[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}",
    )
    .docs("https://everhour.docs.apiary.io/")
    .examples(
        &[
            "everhour:\n  api_key: {x:4}-{x:4}-{x:6}-{x:6}-{x:8}",
            "const everhourApiKey = '{x:4}-{x:4}-{x:6}-{x:6}-{x:8}';",
        ],
        &["everhourToken = \"{x:4}-{x:4}-{x:6}-{x:6}-{x:6}\""],
    ),
    Rule::named(
        "harvest-access-token",
        "Harvest",
        "access token",
        &["harvest"],
        r"[0-9]{5,10}\.pt\.[0-9A-Za-z_-]{80,90}|[0-9A-Za-z._]{97}",
    )
    .docs("https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/")
    .examples(
        &[
            "export HARVEST_TOKEN='{d:7}.pt.{w:86}'",
            "harvest_api_key := \"{d:7}.pt.{w:86}\"",
        ],
        &["HARVEST_TOKEN={d:7}.pt.{w:30}"],
    ),
    Rule::named(
        "toggl-api-token",
        "Toggl",
        "API token",
        &[
            "toggl_",
            "toggl.",
            "toggl-",
            "toggl:",
            "toggl api",
            "togglapi",
            "toggltoken",
            "toggltrack",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://engineering.toggl.com/docs/authentication")
    .words(&["key", "token", "secret", "api", "passw"])
    .examples(
        &["toggl_key: {x:32}", "toggl. key: {x:32}"],
        &["TOGGL_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "clockify-api-key",
        "Clockify",
        "API key",
        &["clockify"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://docs.clockify.me/")
    .examples(
        &["clockify.api.key={w:48}", "CLOCKIFY_KEY = \"{w:48}\""],
        &["clockify_api_key: \"YOUR_CLOCKIFY_API_KEY\""],
    ),
    Rule::named(
        "tmetric-api-token",
        "TMetric",
        "API token",
        &["tmetric"],
        "[0-9A-Z]{64}",
    )
    .docs("https://app.tmetric.com/api-docs/")
    .examples(
        &[
            "tmetric = Client(api_key=\"{N:64}\")",
            "--set tmetric.token={N:64}",
        ],
        &["tmetricToken = \"{N:61}\""],
    ),
    Rule::named(
        "timely-access-token",
        "Timely",
        "access token",
        &["timelyapp", "timely_api"],
        "[0-9A-Za-z]{43,64}",
    )
    .docs("https://dev.timelyapp.com/")
    .examples(
        &[
            "\"timelyapp_access_token\":\"{w:43}\"",
            "set TIMELY_API_API_KEY={w:43}",
        ],
        &["TIMELY_API_KEY={w:20}"],
    ),
    Rule::named(
        "worksnaps-api-token",
        "Worksnaps",
        "API token",
        &["worksnaps"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.worksnaps.com/api.html")
    .examples(
        &[
            "config.worksnaps_token = \"{w:40}\"",
            "WORKSNAPS_AUTH_TOKEN: {w:40}",
        ],
        &["worksnaps_api_key: ****************"],
    ),
    Rule::named(
        "paymo-api-key",
        "Paymo",
        "API key",
        &["paymoapp", "paymo"],
        "[0-9A-Za-z]{44}",
    )
    .docs("https://github.com/paymo-org/api")
    .examples(
        &["PAYMOAPP_API_KEY={w:44}", "\"paymoToken\": \"{w:44}\""],
        &["PAYMOAPP_API_KEY={w:41}"],
    ),
    Rule::named(
        "float-access-token",
        "Float",
        "access token",
        &["float_api", "floatapi", "float.com", "float api"],
        "[0-9A-Za-z+._=-]{59,60}",
    )
    .docs("https://developer.float.com/")
    .examples(
        &[
            "float_api:\n  api_key: {w:59}",
            "const floatapiApiKey = '{w:59}';",
        ],
        &["float_apiToken = \"{w:56}\""],
    ),
    Rule::named(
        "humanity-access-token",
        "Humanity",
        "access token",
        &["humanity"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://platform.humanity.com/")
    .words(&["key=", "_key", "api_key", "apikey", "token", "secret"])
    .examples(
        &[
            "humanity:\n  _key: \"{n:40}\"",
            "let humanity_secret = \"{n:40}\";",
        ],
        &["humanity_secret: {n:37}"],
    ),
    Rule::named(
        "deputy-access-token",
        "Deputy",
        "access token",
        &["deputy"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.deputy.com/")
    .words(&["key=", "_key", "api_key", "apikey", "token", "secret"])
    .examples(
        &["DEPUTY__KEY={n:32}", "\"deputy_secret\": \"{n:32}\""],
        &["DEPUTY_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "when-i-work-token",
        "When I Work",
        "token",
        &["wheniwork"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://apidocs.wheniwork.com/external/index.html")
    .examples(
        &["wheniwork.api.key={w:40}", "WHENIWORK_KEY = \"{w:40}\""],
        &["wheniwork_api_key: \"YOUR_WHENIWORK_API_KEY\""],
    ),
    Rule::named(
        "planyo-api-key",
        "Planyo",
        "API key",
        &["planyo"],
        "[0-9A-Za-z]{62}",
    )
    .docs("https://www.planyo.com/api.php")
    .examples(
        &[
            "planyo = Client(api_key=\"{n:62}\")",
            "--set planyo.token={n:62}",
        ],
        &["PLANYO_TOKEN=${{{{ secrets.PLANYO_TOKEN }}"],
    ),
    Rule::named(
        "vyte-api-key",
        "Vyte",
        "API key",
        &["vyte"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://www.vyte.in/developers")
    .examples(
        &[
            "\"vyte_access_token\":\"{n:50}\"",
            "set VYTE_API_KEY={n:50}",
        ],
        &["vyte_secret: {n:47}"],
    ),
    Rule::named(
        "cronofy-client-secret",
        "Cronofy",
        "client secret",
        &["cronofy"],
        "(?:CRN_[0-9A-Za-z_-]{50,60}|[0-9A-Za-z_-]{54})",
    )
    .docs("https://docs.cronofy.com/developers/api/authorization/")
    .examples(
        &[
            "config.cronofy_token = \"CRN_{w:54}\"",
            "CRONOFY_AUTH_TOKEN: CRN_{w:54}",
        ],
        &["CRONOFY_SECRET=CRN_{w:20}"],
    ),
    Rule::token(
        "nylas-api-key",
        "Nylas",
        "API key",
        &["nyk_v0_", "nyk_"],
        "[0-9A-Za-z]{60,70}",
    )
    .docs("https://developer.nylas.com/docs/v3/auth/")
    .examples(&["NYLAS_API_KEY=nyk_v0_{w:64}"], &["nyk_v0_{w:20}"]),
    Rule::named(
        "nylas-access-token-or-secret",
        "Nylas",
        "access token or secret",
        &["nylas"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://developer.nylas.com/docs/v3/auth/")
    .examples(
        &["NYLAS_API_KEY={w:30}", "\"nylasToken\": \"{w:30}\""],
        &["NYLAS_API_KEY={w:27}"],
    ),
    Rule::named(
        "leankit-api-token",
        "LeanKit",
        "API token",
        &["leankit", "planview"],
        "[0-9A-Za-z]{128}",
    )
    .docs("https://success.planview.com/Planview_AgilePlace/AgilePlace_API")
    .examples(
        &[
            "leankit:\n  api_key: {x:128}",
            "const planviewApiKey = '{x:128}';",
        ],
        &["leankitToken = \"{x:125}\""],
    ),
    Rule::named(
        "kanban-tool-api-token",
        "Kanban Tool",
        "API token",
        &["kanbantool", "kanban_tool", "kanban"],
        "[0-9A-Z]{12}",
    )
    .docs("https://kanbantool.com/developer")
    .words(&["key=", "api_token", "api_key", "apikey", "token", "secret"])
    .entropy(2.6)
    .examples(
        &[
            "kanbantool_api_token: {N:12}",
            "KANBAN_TOOL_SECRET = '{N:12}'",
        ],
        &["kanbantool_secret: {N:9}"],
    ),
];

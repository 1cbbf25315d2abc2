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
            "export DYNALIST_TOKEN='{w:128}'",
            "dynalist_api_key := \"{w:128}\"",
        ],
        &["dynalist_secret: {w:125}"],
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
        &[
            "<supernotesApiKey>{u:43}</supernotesApiKey>",
            "SUPERNOTES_SECRET: \"{u:43}\"",
        ],
        &["SUPERNOTES_KEY = \"{u:40}\""],
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
        &["boostnote.api.key={x:64}", "BOOSTNOTE_KEY = \"{x:64}\""],
        &["BOOSTNOTE_API_KEY={x:61}"],
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
            "checkvist = Client(api_key=\"{w:14}\")",
            "--set checkvist.token={w:14}",
        ],
        &["CHECKVIST_TOKEN=${{{{ secrets.CHECKVIST_TOKEN }}"],
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
            "\"runrunit_access_token\":\"{x:32}\"",
            "set RUNRUN_IT_API_KEY={x:32}",
        ],
        &["RUNRUNIT_KEY=<your runrunit key>"],
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
        &[
            "config.goodday_token = \"{n:32}\"",
            "GOODDAY_AUTH_TOKEN: {n:32}",
        ],
        &["GOODDAY_KEY = \"{n:29}\""],
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
            "EVERHOUR_API_KEY={x:4}-{x:4}-{x:6}-{x:6}-{x:8}",
            "\"everhourToken\": \"{x:4}-{x:4}-{x:6}-{x:6}-{x:8}\"",
        ],
        &["EVERHOUR_API_KEY={x:4}-{x:4}-{x:6}-{x:6}-{x:6}"],
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
            "harvest:\n  api_key: {d:7}.pt.{w:86}",
            "const harvestApiKey = '{d:7}.pt.{w:86}';",
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
        &["TOGGL_KEY={x:32}", "toggl. key: {x:32}"],
        &["toggl_secret: {x:29}"],
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
        &[
            "<clockifyApiKey>{w:48}</clockifyApiKey>",
            "CLOCKIFY_SECRET: \"{w:48}\"",
        ],
        &["CLOCKIFY_KEY = \"{w:45}\""],
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
        &["tmetric.api.key={N:64}", "TMETRIC_KEY = \"{N:64}\""],
        &["tmetric_api_key: \"YOUR_TMETRIC_API_KEY\""],
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
            "timelyapp = Client(api_key=\"{w:43}\")",
            "--set timely_api.token={w:43}",
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
            "\"worksnaps_access_token\":\"{w:40}\"",
            "set WORKSNAPS_API_KEY={w:40}",
        ],
        &["WORKSNAPS_KEY=<your worksnaps key>"],
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
        &[
            "config.paymoapp_token = \"{w:44}\"",
            "PAYMO_AUTH_TOKEN: {w:44}",
        ],
        &["paymoapp_api_key: ****************"],
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
        &["FLOAT_API_API_KEY={w:59}", "\"floatapiToken\": \"{w:59}\""],
        &["FLOAT_API_API_KEY={w:56}"],
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
        &["humanity__key: {n:40}", "HUMANITY_SECRET = '{n:40}'"],
        &["humanityToken = \"{n:37}\""],
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
        &[
            "deputy:\n  _key: \"{n:32}\"",
            "let deputy_secret = \"{n:32}\";",
        ],
        &["deputy_secret: {n:29}"],
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
        &[
            "<wheniworkApiKey>{w:40}</wheniworkApiKey>",
            "WHENIWORK_SECRET: \"{w:40}\"",
        ],
        &["WHENIWORK_KEY = \"{w:37}\""],
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
        &["planyo.api.key={n:62}", "PLANYO_KEY = \"{n:62}\""],
        &["planyo_api_key: \"YOUR_PLANYO_API_KEY\""],
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
            "vyte = Client(api_key=\"{n:50}\")",
            "--set vyte.token={n:50}",
        ],
        &["VYTE_TOKEN=${{{{ secrets.VYTE_TOKEN }}"],
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
            "\"cronofy_access_token\":\"CRN_{w:54}\"",
            "set CRONOFY_API_KEY=CRN_{w:54}",
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
        &[
            "config.nylas_token = \"{w:30}\"",
            "NYLAS_AUTH_TOKEN: {w:30}",
        ],
        &["nylas_api_key: ****************"],
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
        &["LEANKIT_API_KEY={x:128}", "\"planviewToken\": \"{x:128}\""],
        &["LEANKIT_API_KEY={x:125}"],
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
            "KANBANTOOL_API_TOKEN={N:12}",
            "\"kanban_tool_secret\": \"{N:12}\"",
        ],
        &["kanbantoolToken = \"{N:9}\""],
    ),
];

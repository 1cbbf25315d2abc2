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
            "dynalist = Client(api_key=\"{w:128}\")",
            "--set dynalist.token={w:128}",
        ],
        &["DYNALIST_TOKEN=${{{{ secrets.DYNALIST_TOKEN }}"],
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
            "\"supernotes_access_token\":\"{u:43}\"",
            "set SUPERNOTES_API_KEY={u:43}",
        ],
        &["SUPERNOTES_KEY=<your supernotes key>"],
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
            "config.boostnote_token = \"{x:64}\"",
            "BOOSTNOTE_AUTH_TOKEN: {x:64}",
        ],
        &["BOOSTNOTE_KEY = \"{x:61}\""],
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
        &["CHECKVIST_API_KEY={w:14}", "\"checkvistToken\": \"{w:14}\""],
        &["CHECKVIST_API_KEY={w:11}"],
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
            "runrunit:\n  api_key: {x:32}",
            "const runrun_itApiKey = '{x:32}';",
        ],
        &["runrunitToken = \"{x:29}\""],
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
            "export GOODDAY_TOKEN='{n:32}'",
            "goodday_api_key := \"{n:32}\"",
        ],
        &["goodday_secret: {n:29}"],
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
            "<everhourApiKey>{x:4}-{x:4}-{x:6}-{x:6}-{x:8}</everhourApiKey>",
            "EVERHOUR_SECRET: \"{x:4}-{x:4}-{x:6}-{x:6}-{x:8}\"",
        ],
        &["EVERHOUR_KEY = \"{x:4}-{x:4}-{x:6}-{x:6}-{x:6}\""],
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
            "harvest.api.key={d:7}.pt.{w:86}",
            "HARVEST_KEY = \"{d:7}.pt.{w:86}\"",
        ],
        &["HARVEST_TOKEN={d:7}.pt.{w:30}"],
    ),
    Rule::named(
        "toggl-api-token",
        "Toggl",
        "API token",
        &["toggl"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://engineering.toggl.com/docs/authentication")
    .words(&["key", "token", "secret", "api", "passw"])
    .examples(
        &["TOGGL_KEY={x:32}", "\"toggl_passw\": \"{x:32}\""],
        &["togglToken = \"{x:29}\""],
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
            "\"clockify_access_token\":\"{w:48}\"",
            "set CLOCKIFY_API_KEY={w:48}",
        ],
        &["CLOCKIFY_KEY=<your clockify key>"],
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
            "config.tmetric_token = \"{N:64}\"",
            "TMETRIC_AUTH_TOKEN: {N:64}",
        ],
        &["tmetric_api_key: ****************"],
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
            "TIMELYAPP_API_KEY={w:43}",
            "\"timely_apiToken\": \"{w:43}\"",
        ],
        &["TIMELY_API_KEY={w:20}"],
    ),
    Rule::named(
        "wakatime-secret-api-key",
        "WakaTime",
        "secret API key",
        &["wakatime", "waka_time", "waka-time", "waka time"],
        "(?:waka_[0-9a-z-]{36,64}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://wakatime.com/developers#authentication")
    .examples(
        &[
            "wakatime:\n  api_key: waka_{uuid}",
            "const waka_timeApiKey = 'waka_{uuid}';",
        ],
        &["wakatimeToken = \"waka_{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "export WORKSNAPS_TOKEN='{w:40}'",
            "worksnaps_api_key := \"{w:40}\"",
        ],
        &["worksnaps_secret: {w:37}"],
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
            "<paymoappApiKey>{w:44}</paymoappApiKey>",
            "PAYMO_SECRET: \"{w:44}\"",
        ],
        &["PAYMOAPP_KEY = \"{w:41}\""],
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
        &["float_api.api.key={w:59}", "FLOATAPI_KEY = \"{w:59}\""],
        &["float_api_api_key: \"YOUR_FLOAT_API_API_KEY\""],
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
        &["HUMANITY_TOKEN=${{{{ secrets.HUMANITY_TOKEN }}"],
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
            "config.wheniwork_token = \"{w:40}\"",
            "WHENIWORK_AUTH_TOKEN: {w:40}",
        ],
        &["wheniwork_api_key: ****************"],
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
        &["PLANYO_API_KEY={n:62}", "\"planyoToken\": \"{n:62}\""],
        &["PLANYO_API_KEY={n:59}"],
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
        &["vyte:\n  api_key: {n:50}", "const vyteApiKey = '{n:50}';"],
        &["vyteToken = \"{n:47}\""],
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
            "export CRONOFY_TOKEN='CRN_{w:54}'",
            "cronofy_api_key := \"CRN_{w:54}\"",
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
            "<nylasApiKey>{w:30}</nylasApiKey>",
            "NYLAS_SECRET: \"{w:30}\"",
        ],
        &["NYLAS_KEY = \"{w:27}\""],
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
        &["leankit.api.key={x:128}", "PLANVIEW_KEY = \"{x:128}\""],
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
            "kanbantool_api_token: {N:12}",
            "KANBAN_TOOL_SECRET = '{N:12}'",
        ],
        &["KANBANTOOL_TOKEN=${{{{ secrets.KANBANTOOL_TOKEN }}"],
    ),
];

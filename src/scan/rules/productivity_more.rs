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
            "config.dynalist_token = \"{w:128}\"",
            "DYNALIST_AUTH_TOKEN: {w:128}",
        ],
        &["dynalist_api_key: ****************"],
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
            "SUPERNOTES_API_KEY={u:43}",
            "\"supernotesToken\": \"{u:43}\"",
        ],
        &["SUPERNOTES_API_KEY={u:40}"],
    ),
    Rule::named(
        "boostnote-api-token",
        "Boostnote",
        "API token",
        &["boostnote"],
        "[0-9a-f]{64}",
    )
    .docs("https://docs.boostnote.io/")
    .examples(
        &[
            "boostnote:\n  api_key: {x:64}",
            "const boostnoteApiKey = '{x:64}';",
        ],
        &["boostnoteToken = \"{x:61}\""],
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
            "export CHECKVIST_TOKEN='{w:14}'",
            "checkvist_api_key := \"{w:14}\"",
        ],
        &["checkvist_secret: {w:11}"],
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
            "<runrunitApiKey>{x:32}</runrunitApiKey>",
            "RUNRUN_IT_SECRET: \"{x:32}\"",
        ],
        &["RUNRUNIT_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "goodday-api-token",
        "GoodDay",
        "API token",
        &["goodday"],
        "[0-9a-z]{32}",
    )
    .docs("https://www.goodday.work/developers/api-v2")
    .examples(
        &["goodday.api.key={n:32}", "GOODDAY_KEY = \"{n:32}\""],
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
            "everhour = Client(api_key=\"{x:4}-{x:4}-{x:6}-{x:6}-{x:8}\")",
            "--set everhour.token={x:4}-{x:4}-{x:6}-{x:6}-{x:8}",
        ],
        &["EVERHOUR_TOKEN=${{{{ secrets.EVERHOUR_TOKEN }}"],
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
            "\"harvest_access_token\":\"{d:7}.pt.{w:86}\"",
            "set HARVEST_API_KEY={d:7}.pt.{w:86}",
        ],
        &["HARVEST_TOKEN={d:7}.pt.{w:30}"],
    ),
    Rule::named(
        "toggl-api-token",
        "Toggl",
        "API token",
        &["toggl"],
        "[0-9a-f]{32}",
    )
    .docs("https://engineering.toggl.com/docs/authentication")
    .words(&["key", "token", "secret", "api", "passw"])
    .examples(
        &["TOGGL_KEY={x:32}", "\"toggl_passw\": \"{x:32}\""],
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
        &["CLOCKIFY_API_KEY={w:48}", "\"clockifyToken\": \"{w:48}\""],
        &["CLOCKIFY_API_KEY={w:45}"],
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
            "tmetric:\n  api_key: {N:64}",
            "const tmetricApiKey = '{N:64}';",
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
            "export TIMELYAPP_TOKEN='{w:43}'",
            "timely_api_api_key := \"{w:43}\"",
        ],
        &["TIMELY_API_KEY={w:20}"],
    ),
    Rule::named(
        "wakatime-secret-api-key",
        "WakaTime",
        "secret API key",
        &["wakatime", "waka_time"],
        "(?:waka_)?[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://wakatime.com/developers#authentication")
    .examples(
        &[
            "<wakatimeApiKey>waka_{uuid}</wakatimeApiKey>",
            "WAKA_TIME_SECRET: \"waka_{uuid}\"",
        ],
        &["WAKATIME_KEY = \"waka_{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
        &["worksnaps.api.key={w:40}", "WORKSNAPS_KEY = \"{w:40}\""],
        &["worksnaps_api_key: \"YOUR_WORKSNAPS_API_KEY\""],
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
            "paymoapp = Client(api_key=\"{w:44}\")",
            "--set paymo.token={w:44}",
        ],
        &["paymoappToken = \"{w:41}\""],
    ),
    Rule::named(
        "float-access-token",
        "Float",
        "access token",
        &["float_api", "floatapi", "float.com"],
        "[0-9A-Za-z+._=-]{59,60}",
    )
    .docs("https://developer.float.com/")
    .examples(
        &[
            "\"float_api_access_token\":\"{w:59}\"",
            "set FLOATAPI_API_KEY={w:59}",
        ],
        &["FLOAT_API_KEY=<your float_api key>"],
    ),
    Rule::named(
        "humanity-access-token",
        "Humanity",
        "access token",
        &["humanity"],
        "[0-9a-z]{40}",
    )
    .docs("https://platform.humanity.com/")
    .words(&["api_key", "apikey", "token", "secret"])
    .examples(
        &[
            "humanity:\n  api_key: \"{n:40}\"",
            "let humanity_secret = \"{n:40}\";",
        ],
        &["humanity_api_key: ****************"],
    ),
    Rule::named(
        "deputy-access-token",
        "Deputy",
        "access token",
        &["deputy"],
        "[0-9a-z]{32}",
    )
    .docs("https://developer.deputy.com/")
    .words(&["api_key", "apikey", "token", "secret"])
    .examples(
        &["DEPUTY_API_KEY={n:32}", "\"deputy_secret\": \"{n:32}\""],
        &["DEPUTY_API_KEY={n:29}"],
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
            "wheniwork:\n  api_key: {w:40}",
            "const wheniworkApiKey = '{w:40}';",
        ],
        &["wheniworkToken = \"{w:37}\""],
    ),
    Rule::named(
        "planyo-api-key",
        "Planyo",
        "API key",
        &["planyo"],
        "[0-9a-z]{62}",
    )
    .docs("https://www.planyo.com/api.php")
    .examples(
        &[
            "export PLANYO_TOKEN='{n:62}'",
            "planyo_api_key := \"{n:62}\"",
        ],
        &["planyo_secret: {n:59}"],
    ),
    Rule::named("vyte-api-key", "Vyte", "API key", &["vyte"], "[0-9a-z]{50}")
        .docs("https://www.vyte.in/developers")
        .examples(
            &["<vyteApiKey>{n:50}</vyteApiKey>", "VYTE_SECRET: \"{n:50}\""],
            &["VYTE_KEY = \"{n:47}\""],
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
        &["cronofy.api.key=CRN_{w:54}", "CRONOFY_KEY = \"CRN_{w:54}\""],
        &["cronofy_api_key: \"YOUR_CRONOFY_API_KEY\""],
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
            "nylas = Client(api_key=\"{w:30}\")",
            "--set nylas.token={w:30}",
        ],
        &["NYLAS_TOKEN=${{{{ secrets.NYLAS_TOKEN }}"],
    ),
    Rule::named(
        "leankit-api-token",
        "LeanKit",
        "API token",
        &["leankit", "planview"],
        "[0-9a-f]{128}",
    )
    .docs("https://success.planview.com/Planview_AgilePlace/AgilePlace_API")
    .examples(
        &[
            "\"leankit_access_token\":\"{x:128}\"",
            "set PLANVIEW_API_KEY={x:128}",
        ],
        &["leankit_secret: {x:125}"],
    ),
    Rule::named(
        "kanban-tool-api-token",
        "Kanban Tool",
        "API token",
        &["kanbantool", "kanban_tool", "kanban"],
        "[0-9A-Z]{12}",
    )
    .docs("https://kanbantool.com/developer")
    .words(&["api_token", "api_key", "apikey", "token", "secret"])
    .entropy(2.8)
    .examples(
        &[
            "kanbantool_api_token: {N:12}",
            "KANBAN_TOOL_SECRET = '{N:12}'",
        ],
        &["kanbantool_api_key: ****************"],
    ),
];

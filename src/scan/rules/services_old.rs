//! Services with a long past, or few customers, whose keys still stand in repositories.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "easy-insight-api-key",
        "Easy Insight",
        "API key",
        &["easyinsight", "easy-insight", "easy_insight"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://www.easy-insight.com/api/")
    .examples(
        &["EASYINSIGHT_API_KEY={w:20}", "easy-insight key: {w:20}"],
        &["EASYINSIGHT_API_KEY={w:17}"],
    ),
    Rule::named(
        "findl-api-key",
        "Findl",
        "API key",
        &["findl"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://findl.com/")
    .examples(
        &["findl:\n  api_key: {uuid}", "const findlApiKey = '{uuid}';"],
        &["findlToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "flat-access-token",
        "Flat",
        "access token",
        &["flat.io", "flatio", "flat_io", "flat api"],
        "[0-9A-Za-z]{128}",
    )
    .docs("https://flat.io/developers/docs/api/authentication.html")
    .examples(
        &["flat.io key: {n:128}", "flatio_api_key := \"{n:128}\""],
        &["flat_io_secret: {n:125}"],
    ),
    Rule::named(
        "flowflu-api-key",
        "FlowFlu",
        "API key",
        &["flowflu", "flowlu"],
        "[0-9A-Za-z]{51}",
    )
    .docs("https://www.flowlu.com/api/")
    .examples(
        &[
            "<flowfluApiKey>{w:51}</flowfluApiKey>",
            "FLOWLU_SECRET: \"{w:51}\"",
        ],
        &["FLOWFLU_KEY = \"{w:48}\""],
    ),
    Rule::named(
        "keen-api-key",
        "Keen",
        "API key",
        &["keen.io", "keenio", "keen_", "keen api"],
        "[0-9A-F]{64}",
    )
    .docs("https://keen.io/docs/api/")
    .examples(
        &["keen.io key: {X:64}", "KEENIO_KEY = \"{X:64}\""],
        &["keen_io_api_key: \"YOUR_KEEN_IO_API_KEY\""],
    ),
    Rule::named(
        "less-annoying-crm-api-token",
        "Less Annoying CRM",
        "API token",
        &["lessannoying", "lessannoyingcrm", "less annoying"],
        "[0-9A-Za-z-]{57}",
    )
    .docs("https://www.lessannoyingcrm.com/help/topic/API")
    .examples(
        &[
            "lessannoying = Client(api_key=\"{d:7}-{w:49}\")",
            "--set lessannoyingcrm.token={d:7}-{w:49}",
        ],
        &["lessannoyingToken = \"{d:7}-{w:46}\""],
    ),
    Rule::named(
        "livestorm-api-token",
        "Livestorm",
        "API token",
        &["livestorm"],
        r"eyJhbGciOiJIUzI1NiJ9\.eyJ[0-9A-Za-z_-]{100,300}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://developers.livestorm.co/docs/authorization")
    .words(&[])
    .examples(
        &["LIVESTORM_TOKEN=eyJhbGciOiJIUzI1NiJ9{}.eyJ{w:200}.{w:43}"],
        &["LIVESTORM_TOKEN=eyJhbGciOiJIUzI1NiJ9{}.eyJ{w:20}"],
    ),
    Rule::named(
        "madkudu-api-key",
        "MadKudu",
        "API key",
        &["madkudu"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.madkudu.com/")
    .examples(
        &[
            "config.madkudu_token = \"{x:32}\"",
            "MADKUDU_AUTH_TOKEN: {x:32}",
        ],
        &["madkudu_api_key: ****************"],
    ),
    Rule::named(
        "mavenlink-access-token",
        "Mavenlink",
        "access token",
        &["mavenlink", "kantata"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developer.kantata.com/")
    .examples(
        &["MAVENLINK_API_KEY={n:64}", "\"kantataToken\": \"{n:64}\""],
        &["MAVENLINK_API_KEY={n:61}"],
    ),
    Rule::named(
        "metrilo-api-token",
        "Metrilo",
        "API token",
        &["metrilo"],
        "[0-9a-z]{16}",
    )
    .docs("https://docs.metrilo.com/")
    .entropy(2.8)
    .examples(
        &[
            "metrilo:\n  api_key: {n:16}",
            "const metriloApiKey = '{n:16}';",
        ],
        &["metriloToken = \"{n:13}\""],
    ),
    Rule::named(
        "powrbot-api-key",
        "PowrBot",
        "API key",
        &["powrbot"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://powrbot.com/api/")
    .examples(
        &[
            "export POWRBOT_TOKEN='{w:40}'",
            "powrbot_api_key := \"{w:40}\"",
        ],
        &["powrbot_secret: {w:37}"],
    ),
    Rule::named(
        "prospect-crm-api-key",
        "Prospect CRM",
        "API key",
        &["prospectcrm", "prospect api", "prospect_"],
        "[0-9a-z-]{32}",
    )
    .docs("https://developer.prospectsoft.com/")
    .examples(
        &[
            "<prospectcrmApiKey>{n:32}</prospectcrmApiKey>",
            "prospect api key: {n:32}",
        ],
        &["PROSPECTCRM_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "prospect-io-api-key",
        "Prospect.io",
        "API key",
        &["prospectio", "prospect.io", "prospect_io"],
        "[0-9A-Za-z-]{50}",
    )
    .docs("https://developer.prospect.io/")
    .examples(
        &["prospectio.api.key={w:50}", "prospect.io key: {w:50}"],
        &["prospectio_api_key: \"YOUR_PROSPECTIO_API_KEY\""],
    ),
    Rule::named(
        "quickmetrics-api-key",
        "Quickmetrics",
        "API key",
        &["quickmetrics"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://quickmetrics.io/")
    .examples(
        &[
            "quickmetrics = Client(api_key=\"{u:22}\")",
            "--set quickmetrics.token={u:22}",
        ],
        &["QUICKMETRICS_TOKEN=${{{{ secrets.QUICKMETRICS_TOKEN }}"],
    ),
    Rule::named(
        "really-simple-systems-api-token",
        "Really Simple Systems",
        "API token",
        &["reallysimplesystems", "really_simple"],
        r"ey[0-9A-Za-z._-]{153}\.ey[0-9A-Za-z._-]{700,830}",
    )
    .docs("https://support.reallysimplesystems.com/")
    .examples(
        &["REALLYSIMPLESYSTEMS_TOKEN=eyJ{w:152}.eyJ{w:760}"],
        &["REALLYSIMPLESYSTEMS_TOKEN=eyJ{w:30}"],
    ),
    Rule::named(
        "ronin-api-token",
        "Ronin",
        "API token",
        &["roninapp", "ronin_app"],
        "[0-9A-Za-z]{26}",
    )
    .docs("https://www.roninapp.com/api")
    .examples(
        &[
            "config.roninapp_token = \"{w:26}\"",
            "RONIN_APP_AUTH_TOKEN: {w:26}",
        ],
        &["roninapp_api_key: ****************"],
    ),
    Rule::named(
        "rownd-app-secret",
        "Rownd",
        "app secret",
        &["rownd"],
        "(?:[0-9a-z]{48}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://docs.rownd.io/")
    .examples(
        &["ROWND_API_KEY={n:48}", "\"rowndToken\": \"{n:48}\""],
        &["ROWND_API_KEY={n:45}"],
    ),
    Rule::named(
        "signupgenius-api-key",
        "SignUpGenius",
        "API key",
        &["signupgenius"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.signupgenius.com/")
    .examples(
        &[
            "signupgenius:\n  api_key: {w:32}",
            "const signupgeniusApiKey = '{w:32}';",
        ],
        &["signupgeniusToken = \"{w:29}\""],
    ),
    Rule::named(
        "simplynoted-api-key",
        "SimplyNoted",
        "API key",
        &["simplynoted"],
        "[0-9A-Za-z._-]{340,360}",
    )
    .docs("https://simplynoted.com/pages/api")
    .examples(
        &["SIMPLYNOTED_KEY=eyJ{w:200}.{w:146}"],
        &["SIMPLYNOTED_KEY=eyJ{w:30}"],
    ),
    Rule::named(
        "upwave-api-key",
        "Upwave",
        "API key",
        &["upwave"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://upwavehq.github.io/api/")
    .examples(
        &[
            "<upwaveApiKey>{n:32}</upwaveApiKey>",
            "UPWAVE_SECRET: \"{n:32}\"",
        ],
        &["UPWAVE_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "viewneo-api-token",
        "Viewneo",
        "API token",
        &["viewneo"],
        r"ey[0-9A-Za-z_-]{30,200}\.ey[0-9A-Za-z_-]{100,300}\.[0-9A-Za-z_-]{300,600}",
    )
    .docs("https://cloud.viewneo.com/api-docs")
    .words(&[])
    .examples(
        &["VIEWNEO_TOKEN=eyJ{w:80}.eyJ{w:200}.{w:342}"],
        &["VIEWNEO_TOKEN=eyJ{w:20}"],
    ),
    Rule::named(
        "voicegain-api-token",
        "Voicegain",
        "API token",
        &["voicegain"],
        r"ey[0-9A-Za-z_-]{34}\.ey[0-9A-Za-z_-]{100,200}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://support.voicegain.ai/hc/en-us")
    .words(&[])
    .examples(
        &["VOICEGAIN_JWT=eyJ{w:33}.eyJ{w:107}.{w:43}"],
        &["VOICEGAIN_JWT=eyJ{w:33}"],
    ),
    Rule::named(
        "workstack-api-key",
        "WorkStack",
        "API key",
        &["workstack"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://www.workstack.io/")
    .examples(
        &[
            "\"workstack_access_token\":\"{w:60}\"",
            "set WORKSTACK_API_KEY={w:60}",
        ],
        &["WORKSTACK_KEY=<your workstack key>"],
    ),
    Rule::named(
        "zipapi-api-key",
        "ZipAPI",
        "API key",
        &["zipapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://zipapi.us/docs/")
    .examples(
        &[
            "config.zipapi_token = \"{n:32}\"",
            "ZIPAPI_AUTH_TOKEN: {n:32}",
        ],
        &["ZIPAPI_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "bulbul-api-key",
        "Bulbul",
        "API key",
        &["bulbul"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://bulbul.io/")
    .examples(
        &["BULBUL_API_KEY={n:32}", "\"bulbulToken\": \"{n:32}\""],
        &["BULBUL_API_KEY={n:29}"],
    ),
    Rule::named(
        "convier-api-key",
        "Convier",
        "API key",
        &["convier"],
        r"[0-9]{2}\|[0-9A-Za-z]{40}",
    )
    .docs("https://convier.me/")
    .examples(
        &[
            "convier:\n  api_key: {d:2}|{w:40}",
            "const convierApiKey = '{d:2}|{w:40}';",
        ],
        &["convierToken = \"{d:2}|{w:37}\""],
    ),
];

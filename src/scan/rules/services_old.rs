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
        &[
            "\"easyinsight_access_token\":\"{w:20}\"",
            "easy-insight key: {w:20}",
        ],
        &["easyinsight_secret: {w:17}"],
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
        &[
            "config.findl_token = \"{uuid}\"",
            "FINDL_AUTH_TOKEN: {uuid}",
        ],
        &["findl_api_key: ****************"],
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
        &["flat.io key: {n:128}", "\"flatioToken\": \"{n:128}\""],
        &["FLAT_IO_API_KEY={n:125}"],
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
            "flowflu:\n  api_key: {w:51}",
            "const flowluApiKey = '{w:51}';",
        ],
        &["flowfluToken = \"{w:48}\""],
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
        &["keen.io key: {X:64}", "keenio_api_key := \"{X:64}\""],
        &["keen_io_secret: {X:61}"],
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
            "<lessannoyingApiKey>{d:7}-{w:49}</lessannoyingApiKey>",
            "LESSANNOYINGCRM_SECRET: \"{d:7}-{w:49}\"",
        ],
        &["LESSANNOYING_KEY = \"{d:7}-{w:46}\""],
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
            "madkudu = Client(api_key=\"{x:32}\")",
            "--set madkudu.token={x:32}",
        ],
        &["MADKUDU_TOKEN=${{{{ secrets.MADKUDU_TOKEN }}"],
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
        &[
            "\"mavenlink_access_token\":\"{n:64}\"",
            "set KANTATA_API_KEY={n:64}",
        ],
        &["MAVENLINK_KEY=<your mavenlink key>"],
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
            "config.metrilo_token = \"{n:16}\"",
            "METRILO_AUTH_TOKEN: {n:16}",
        ],
        &["METRILO_KEY = \"{n:13}\""],
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
        &["POWRBOT_API_KEY={w:40}", "\"powrbotToken\": \"{w:40}\""],
        &["POWRBOT_API_KEY={w:37}"],
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
            "prospectcrm:\n  api_key: {n:32}",
            "prospect api key: {n:32}",
        ],
        &["prospectcrmToken = \"{n:29}\""],
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
        &[
            "export PROSPECTIO_TOKEN='{w:50}'",
            "prospect.io key: {w:50}",
        ],
        &["prospectio_secret: {w:47}"],
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
            "<quickmetricsApiKey>{u:22}</quickmetricsApiKey>",
            "QUICKMETRICS_SECRET: \"{u:22}\"",
        ],
        &["QUICKMETRICS_KEY = \"{u:19}\""],
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
            "roninapp = Client(api_key=\"{w:26}\")",
            "--set ronin_app.token={w:26}",
        ],
        &["roninappToken = \"{w:23}\""],
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
        &[
            "\"rownd_access_token\":\"{n:48}\"",
            "set ROWND_API_KEY={n:48}",
        ],
        &["ROWND_KEY=<your rownd key>"],
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
            "config.signupgenius_token = \"{w:32}\"",
            "SIGNUPGENIUS_AUTH_TOKEN: {w:32}",
        ],
        &["signupgenius_api_key: ****************"],
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
            "upwave:\n  api_key: {n:32}",
            "const upwaveApiKey = '{n:32}';",
        ],
        &["upwaveToken = \"{n:29}\""],
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
        &["workstack.api.key={w:60}", "WORKSTACK_KEY = \"{w:60}\""],
        &["workstack_api_key: \"YOUR_WORKSTACK_API_KEY\""],
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
            "zipapi = Client(api_key=\"{n:32}\")",
            "--set zipapi.token={n:32}",
        ],
        &["ZIPAPI_TOKEN=${{{{ secrets.ZIPAPI_TOKEN }}"],
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
        &[
            "\"bulbul_access_token\":\"{n:32}\"",
            "set BULBUL_API_KEY={n:32}",
        ],
        &["bulbul_secret: {n:29}"],
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
            "config.convier_token = \"{d:2}|{w:40}\"",
            "CONVIER_AUTH_TOKEN: {d:2}|{w:40}",
        ],
        &["convier_api_key: ****************"],
    ),
];

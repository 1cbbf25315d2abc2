//! Services that watch, test and defend: scanners, endpoints, certificates.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "crowdstrike-client-secret",
        "CrowdStrike",
        "API client secret",
        &["crowdstrike", "falcon_client", "falcon_api", "falcon"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["secret", "token", "bearer"])
    .docs("https://www.crowdstrike.com/en-us/blog/tech-center/get-access-falcon-apis/")
    .entropy(3.9)
    .examples(
        &[
            "[INFO] request to the crowdstrike API\n[DEBUG] Using secret={w:40}",
            r#""crowdstrike_secret": "{w:40}","#,
        ],
        &[
            "CROWDSTRIKE_API_KEY={w:37}",
            r#"crowdstrike_api_key: "YOUR_CROWDSTRIKE_API_KEY""#,
        ],
    ),
    Rule::named(
        "sentinelone-api-token",
        "SentinelOne",
        "API token",
        &["sentinelone", "sentinel_one", "s1_api", "s1_token"],
        "[0-9A-Za-z]{80}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://usea1-partners.sentinelone.net/docs/")
    .examples(
        &[
            "SENTINELONE_TOKEN={w:80}",
            r#"sentineloneToken := "{w:80}""#,
        ],
        &[
            "SENTINELONE_API_KEY={w:6}",
            r#"sentinelone_api_key: "YOUR_SENTINELONE_API_KEY""#,
        ],
    ),
    Rule::named(
        "carbonblack-api-key",
        "VMware Carbon Black",
        "API secret key",
        &[
            "carbonblack",
            "carbon_black",
            "cbc_token",
            "cb_token",
            "cbd_",
        ],
        "[0-9A-Z]{24}|[0-9a-f]{40}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs(concat!(
        "https://developer.carbonblack.com/reference/",
        "carbon-black-cloud/authentication/"
    ))
    .examples(
        &[
            "carbonblack:\n  key: \"{N:24}\"",
            "<carbonblack_key>{N:24}</carbonblack_key>",
        ],
        &[
            "CARBONBLACK_API_KEY={N:6}",
            r#"carbonblack_api_key: "YOUR_CARBONBLACK_API_KEY""#,
        ],
    ),
    Rule::named(
        "sophos-client-secret",
        "Sophos Central",
        "client secret",
        &["sophos"],
        "[0-9a-f]{80,110}",
    )
    .words(&["secret"])
    .docs("https://developer.sophos.com/getting-started")
    .examples(
        &[
            r#""sophos_secret": "{x:100}","#,
            "export SOPHOS_SECRET='{x:100}'",
        ],
        &["SOPHOS_CLIENT_SECRET={x:40}"],
    ),
    Rule::named(
        "trendmicro-api-key",
        "Trend Micro",
        "API key",
        &[
            "trendmicro",
            "trend_micro",
            "visionone",
            "vision_one",
            "cloudone",
            "cloud_one",
        ],
        "(?:eyJ[0-9A-Za-z_.-]{60,580}|tmc[0-9A-Za-z:_-]{20,90}|[0-9A-Za-z+/]{50,90})",
    )
    .docs("https://automation.trendmicro.com/xdr/Guides/Authentication/")
    .entropy(3.8)
    .examples(
        &[
            r#"trendmicroToken := "{b:60}""#,
            r#"trendmicro.Client(api_key="{b:60}")"#,
        ],
        &["TRENDMICRO_API_KEY={b:20}"],
    ),
    Rule::token(
        "nightfall-api-key",
        "Nightfall",
        "API key",
        &["NF-"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.nightfall.ai/")
    .entropy(3.5)
    .examples(
        &[r#""key": "NF-{w:32}""#],
        &["token: NF-{w:6}", "token: NF-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "lacework-secret",
        "Lacework",
        "API secret",
        &["lacework", "lw_api"],
        "_[0-9a-f]{32}|_[0-9A-Za-z]{32}",
    )
    .words(&["secret"])
    .docs("https://docs.lacework.net/api/about-the-lacework-api")
    .examples(
        &[
            r#""lacework_secret": "_{w:32}","#,
            "export LACEWORK_SECRET='_{w:32}'",
        ],
        &[
            "LACEWORK_API_KEY=_{w:6}",
            r#"lacework_api_key: "YOUR_LACEWORK_API_KEY""#,
        ],
    ),
    Rule::named(
        "wiz-client-secret",
        "Wiz",
        "client secret",
        &[
            "wiz_client",
            "wiz_secret",
            "wiz_api",
            "wizio",
            "wiz.io",
            "wiz_",
        ],
        "[0-9A-Za-z]{64}",
    )
    .words(&["secret", "token", "key", "bearer"])
    .docs("https://docs.wiz.io/")
    .entropy(3.7)
    .examples(
        &[
            r#"wiz_clientSecret := "{w:64}""#,
            r#"wiz_client.Client(secret="{w:64}")"#,
        ],
        &[
            "WIZ_CLIENT_API_KEY={w:6}",
            r#"wiz_client_api_key: "YOUR_WIZ_CLIENT_API_KEY""#,
        ],
    ),
    Rule::named(
        "orca-api-token",
        "Orca Security",
        "API token",
        &["orca_api", "orca_security", "orcasecurity", "orca_token"],
        "[0-9A-Za-z+/_.-]{48,300}={0,2}",
    )
    .docs("https://docs.orcasecurity.io/")
    .entropy(3.8)
    .examples(
        &[
            "<orca_apiSecret>{b:60}</orca_apiSecret>",
            "[INFO] request to the orca_api API\n[DEBUG] Using Key={b:60}",
        ],
        &["ORCA_API_TOKEN={b:12}"],
    ),
    Rule::named(
        "canarytools-auth-token",
        "Thinkst Canary",
        "console auth token",
        &[
            "canary.tools",
            "canarytools",
            "thinkst",
            "canary_auth",
            "canary_api",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.canary.tools/")
    .examples(
        &[
            "export CANARYTOOLS_TOKEN='{x:32}'",
            "CANARYTOOLS_API_KEY={x:32}",
        ],
        &[
            "CANARYTOOLS_API_KEY={x:29}",
            r#"canarytools_api_key: "YOUR_CANARYTOOLS_API_KEY""#,
        ],
    ),
    Rule::token(
        "pangea-token",
        "Pangea",
        "service token",
        &["pts_", "pcl_", "pti_"],
        "[a-z2-7]{32}",
    )
    .docs("https://pangea.cloud/docs/admin-guide/projects/tokens")
    .examples(
        &["PANGEA_TOKEN=pts_{a:20}{a:11}7"],
        &["token: pts_{n:6}", "token: pts_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "arcjet-key",
        "Arcjet",
        "site key",
        &["ajkey_"],
        "[0-9a-z]{24,30}",
    )
    .docs("https://docs.arcjet.com/environment")
    .examples(
        &[r#"token: "ajkey_{n:26}""#],
        &[
            "token: ajkey_{n:6}",
            "token: ajkey_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "sucuri-api-key",
        "Sucuri",
        "API key",
        &["sucuri"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.sucuri.net/website-firewall/firewall-api/")
    .examples(
        &["export SUCURI_TOKEN='{x:32}'", "SUCURI_API_KEY={x:32}"],
        &[
            "SUCURI_API_KEY={x:29}",
            r#"sucuri_api_key: "YOUR_SUCURI_API_KEY""#,
        ],
    ),
    Rule::named(
        "recorded-future-token",
        "Recorded Future",
        "API token",
        &["recordedfuture", "recorded_future", "x-rftoken", "rf_token"],
        "[0-9a-f]{32}",
    )
    .docs("https://support.recordedfuture.com/")
    .examples(
        &[
            r#"recordedfutureToken := "{x:32}""#,
            r#"recordedfuture.Client(api_key="{x:32}")"#,
        ],
        &[
            "RECORDEDFUTURE_API_KEY={x:6}",
            r#"recordedfuture_api_key: "YOUR_RECORDEDFUTURE_API_KEY""#,
        ],
    ),
    Rule::named(
        "misp-auth-key",
        "MISP",
        "authentication key",
        &["misp"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["key", "token", "auth"])
    .docs("https://www.misp-project.org/openapi/")
    .entropy(3.6)
    .examples(
        &[
            "<misp_key>{w:40}</misp_key>",
            "[INFO] request to the misp API\n[DEBUG] Using key={w:40}",
        ],
        &[
            "MISP_API_KEY={w:37}",
            r#"misp_api_key: "YOUR_MISP_API_KEY""#,
        ],
    ),
    Rule::named(
        "thehive-api-key",
        "TheHive",
        "API key",
        &["thehive", "the_hive", "cortex_api", "cortex_key"],
        "[0-9A-Za-z+/]{32}",
    )
    .docs("https://docs.strangebee.com/thehive/api-docs/")
    .entropy(3.7)
    .examples(
        &["export THEHIVE_TOKEN='{b:32}'", "THEHIVE_API_KEY={b:32}"],
        &[
            "THEHIVE_API_KEY={b:6}",
            r#"thehive_api_key: "YOUR_THEHIVE_API_KEY""#,
        ],
    ),
    Rule::named(
        "opencti-token",
        "OpenCTI",
        "API token",
        &["opencti"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.opencti.io/latest/reference/api/")
    .examples(
        &[
            r#"opencti.Client(token="{uuid}")"#,
            "opencti:\n  token: \"{uuid}\"",
        ],
        &[
            "OPENCTI_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"opencti_api_key: "YOUR_OPENCTI_API_KEY""#,
        ],
    ),
    Rule::named(
        "wazuh-key",
        "Wazuh",
        "cluster or API key",
        &["wazuh"],
        "[0-9a-f]{64}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://documentation.wazuh.com/")
    .examples(
        &[
            "[INFO] request to the wazuh API\n[DEBUG] Using key={x:64}",
            r#""wazuh_key": "{x:64}","#,
        ],
        &[
            "WAZUH_API_KEY={x:6}",
            r#"wazuh_api_key: "YOUR_WAZUH_API_KEY""#,
        ],
    ),
    Rule::named(
        "doppel-api-key",
        "Doppel",
        "API key",
        &["doppel_api", "doppel_key"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.doppel.com/")
    .examples(
        &[
            r#"doppel_apiToken := "{uuid}""#,
            r#"doppel_api.Client(api_key="{uuid}")"#,
        ],
        &[
            "DOPPEL_API_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"doppel_api_api_key: "YOUR_DOPPEL_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "tines-api-key",
        "Tines",
        "API key",
        &["tines"],
        "[0-9A-Za-z_-]{32,60}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://www.tines.com/api/authentication/")
    .entropy(3.7)
    .examples(
        &[r#"tines.Client(key="{u:43}")"#, "tines:\n  key: \"{u:43}\""],
        &["TINES_API_KEY={u:9}"],
    ),
];

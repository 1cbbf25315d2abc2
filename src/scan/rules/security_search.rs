//! Search engines for hosts, names and leaks.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "shodan-api-key",
        "Shodan",
        "API key",
        &["shodan"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.shodan.io/api/introduction")
    .examples(
        &[
            r#""shodan_token": "{w:32}","#,
            "export SHODAN_TOKEN='{w:32}'",
        ],
        &[
            "SHODAN_API_KEY={w:29}",
            r#"shodan_api_key: "YOUR_SHODAN_API_KEY""#,
        ],
    ),
    Rule::named(
        "censys-api-secret",
        "Censys",
        "API secret",
        &["censys"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["secret", "key", "token", "bearer"])
    .docs("https://docs.censys.com/")
    .examples(
        &[
            "<censys_secret>{w:32}</censys_secret>",
            "[INFO] request to the censys API\n[DEBUG] Using secret={w:32}",
        ],
        &[
            "CENSYS_API_KEY={w:6}",
            r#"censys_api_key: "YOUR_CENSYS_API_KEY""#,
        ],
    ),
    Rule::token(
        "censys-access-token",
        "Censys",
        "personal access token",
        &["censys_"],
        "[0-9A-Za-z]{8}_[0-9A-Za-z]{20,32}",
    )
    .docs("https://docs.censys.com/")
    .examples(
        &["Authorization: Bearer censys_{w:8}_{w:24}"],
        &[
            "token: censys_{w:8}_{w:6}",
            "token: censys_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "securitytrails-api-key",
        "SecurityTrails",
        "API key",
        &["securitytrails", "security_trails"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.securitytrails.com/docs/getting-started-with-the-api")
    .examples(
        &[
            r#"securitytrails.Client(api_key="{w:32}")"#,
            "securitytrails:\n  api_key: \"{w:32}\"",
        ],
        &[
            "SECURITYTRAILS_API_KEY={w:29}",
            r#"securitytrails_api_key: "YOUR_SECURITYTRAILS_API_KEY""#,
        ],
    ),
    Rule::named(
        "hunter-api-key",
        "Hunter",
        "API key",
        &[
            "hunter_api",
            "hunterio",
            "hunter.io",
            "hunter_io",
            "hunter_key",
            "hunter_token",
            "hunter",
        ],
        "[0-9a-zA-Z_-]{40}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://hunter.io/api-documentation/v2")
    .examples(
        &[
            r#""hunter_api_key": "{x:40}","#,
            "export HUNTER_API_KEY='{x:40}'",
        ],
        &[
            "HUNTER_API_API_KEY={x:6}",
            r#"hunter_api_api_key: "YOUR_HUNTER_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "zoomeye-api-key",
        "ZoomEye",
        "API key",
        &["zoomeye"],
        concat!(
            "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4,5}",
            "-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{11,12}"
        ),
    )
    .docs("https://www.zoomeye.ai/doc")
    .examples(
        &[
            r#"zoomeyeToken := "{X:8}-{X:4}-{X:5}-{x:4}-{x:11}""#,
            r#"zoomeye.Client(api_key="{X:8}-{X:4}-{X:5}-{x:4}-{x:11}")"#,
        ],
        &[
            "ZOOMEYE_API_KEY={X:8}-{X:4}-{X:5}-{x:4}-{x:6}",
            r#"zoomeye_api_key: "YOUR_ZOOMEYE_API_KEY""#,
        ],
    ),
    Rule::named(
        "binaryedge-api-key",
        "BinaryEdge",
        "API key",
        &["binaryedge", "binary_edge"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.binaryedge.io/api-v2/")
    .examples(
        &[
            "<binaryedgeSecret>{uuid}</binaryedgeSecret>",
            "[INFO] request to the binaryedge API\n[DEBUG] Using Key={uuid}",
        ],
        &[
            "BINARYEDGE_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"binaryedge_api_key: "YOUR_BINARYEDGE_API_KEY""#,
        ],
    ),
    Rule::named(
        "fullhunt-api-key",
        "FullHunt",
        "API key",
        &["fullhunt"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://api-docs.fullhunt.io/")
    .examples(
        &["export FULLHUNT_TOKEN='{uuid}'", "FULLHUNT_API_KEY={uuid}"],
        &[
            "FULLHUNT_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"fullhunt_api_key: "YOUR_FULLHUNT_API_KEY""#,
        ],
    ),
    Rule::named(
        "leakix-api-key",
        "LeakIX",
        "API key",
        &["leakix"],
        "[0-9A-Za-z_-]{48}",
    )
    .docs("https://docs.leakix.net/")
    .examples(
        &[
            r#"leakix.Client(api_key="{u:48}")"#,
            "leakix:\n  api_key: \"{u:48}\"",
        ],
        &[
            "LEAKIX_API_KEY={u:6}",
            r#"leakix_api_key: "YOUR_LEAKIX_API_KEY""#,
        ],
    ),
    Rule::named(
        "intelx-api-key",
        "Intelligence X",
        "API key",
        &["intelx", "intelligence_x", "intelligencex"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://intelx.io/integrations")
    .examples(
        &[
            "[INFO] request to the intelx API\n[DEBUG] Using Key={uuid}",
            r#""intelx_token": "{uuid}","#,
        ],
        &[
            "INTELX_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"intelx_api_key: "YOUR_INTELX_API_KEY""#,
        ],
    ),
    Rule::named(
        "dehashed-api-key",
        "DeHashed",
        "API key",
        &["dehashed"],
        "[0-9A-Za-z]{32}|[0-9A-Za-z+/]{42,56}={0,2}",
    )
    .docs("https://www.dehashed.com/docs")
    .examples(
        &["DEHASHED_API_KEY={n:32}", r#"dehashedToken := "{n:32}""#],
        &[
            "DEHASHED_API_KEY={n:6}",
            r#"dehashed_api_key: "YOUR_DEHASHED_API_KEY""#,
        ],
    ),
    Rule::named(
        "netlas-api-key",
        "Netlas",
        "API key",
        &["netlas"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.netlas.io/")
    .examples(
        &[
            r#"netlas.Client(api_key="{w:32}")"#,
            "netlas:\n  api_key: \"{w:32}\"",
        ],
        &[
            "NETLAS_API_KEY={w:29}",
            r#"netlas_api_key: "YOUR_NETLAS_API_KEY""#,
        ],
    ),
    Rule::named(
        "onyphe-api-key",
        "ONYPHE",
        "API key",
        &["onyphe"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.onyphe.io/docs/")
    .examples(
        &[
            "[INFO] request to the onyphe API\n[DEBUG] Using Key={x:40}",
            r#""onyphe_token": "{x:40}","#,
        ],
        &[
            "ONYPHE_API_KEY={x:37}",
            r#"onyphe_api_key: "YOUR_ONYPHE_API_KEY""#,
        ],
    ),
    Rule::named(
        "criminalip-api-key",
        "Criminal IP",
        "API key",
        &["criminalip", "criminal_ip"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://www.criminalip.io/developer/api/get-user-me")
    .examples(
        &[
            "CRIMINALIP_API_KEY={w:60}",
            r#"criminalipToken := "{w:60}""#,
        ],
        &[
            "CRIMINALIP_API_KEY={w:57}",
            r#"criminalip_api_key: "YOUR_CRIMINALIP_API_KEY""#,
        ],
    ),
    Rule::named(
        "spyse-token",
        "Spyse",
        "API token",
        &["spyse"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://spyse-dev.readme.io/")
    .examples(
        &[
            "spyse:\n  api_key: \"{uuid}\"",
            "<spyseSecret>{uuid}</spyseSecret>",
        ],
        &[
            "SPYSE_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"spyse_api_key: "YOUR_SPYSE_API_KEY""#,
        ],
    ),
    Rule::named(
        "fofa-api-key",
        "FOFA",
        "API key",
        &["fofa"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://en.fofa.info/api")
    .examples(
        &[r#""fofa_token": "{x:32}","#, "export FOFA_TOKEN='{x:32}'"],
        &[
            "FOFA_API_KEY={x:29}",
            r#"fofa_api_key: "YOUR_FOFA_API_KEY""#,
        ],
    ),
    Rule::named(
        "chaos-api-key",
        "ProjectDiscovery",
        "cloud API key",
        &["pdcp_api", "pdcp", "chaos_key", "projectdiscovery"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.projectdiscovery.io/")
    .examples(
        &[
            "[INFO] request to the pdcp_api API\n[DEBUG] Using Key={uuid}",
            r#""pdcp_api_token": "{uuid}","#,
        ],
        &[
            "PDCP_API_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"pdcp_api_api_key: "YOUR_PDCP_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "builtwith-api-key",
        "BuiltWith",
        "API key",
        &["builtwith"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .docs("https://api.builtwith.com/")
    .examples(
        &[
            "builtwith:\n  api_key: \"{uuid}\"",
            "<builtwithSecret>{uuid}</builtwithSecret>",
        ],
        &[
            "BUILTWITH_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"builtwith_api_key: "YOUR_BUILTWITH_API_KEY""#,
        ],
    ),
    Rule::named(
        "bevigil-api-key",
        "BeVigil",
        "API key",
        &["bevigil"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://bevigil.com/osint-api")
    .examples(
        &["BEVIGIL_API_KEY={w:16}", r#"bevigilToken := "{w:16}""#],
        &[
            "BEVIGIL_API_KEY={w:13}",
            r#"bevigil_api_key: "YOUR_BEVIGIL_API_KEY""#,
        ],
    ),
    Rule::named(
        "c99-api-key",
        "C99",
        "API key",
        &["c99_api", "c99.nl", "api.c99", "c99_key"],
        "(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}",
    )
    .docs("https://api.c99.nl/")
    .examples(
        &[
            "c99_api:\n  api_key: \"{N:5}-{N:5}-{N:5}-{N:5}\"",
            "<c99_apiSecret>{N:5}-{N:5}-{N:5}-{N:5}</c99_apiSecret>",
        ],
        &[
            "C99_API_API_KEY={N:2}-{N:5}-{N:5}-{N:5}",
            r#"c99_api_api_key: "YOUR_C99_API_API_KEY""#,
        ],
    ),
];

//! Known weaknesses, those who look for them, and certificates.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "tenable-api-key",
        "Tenable",
        "access or secret key",
        &[
            "tenable",
            "tio_access",
            "tio_secret",
            "nessus",
            "accesskey=",
            "x-apikeys",
            "tenable_io",
        ],
        "[0-9a-f]{64}",
    )
    .words(&["key", "secret", "bearer"])
    .docs(concat!(
        "https://docs.tenable.com/vulnerability-management/Content/",
        "Settings/my-account/GenerateAPIKey.htm"
    ))
    .examples(
        &["export TENABLE_KEY='{x:64}'", "TENABLE_KEY={x:64}"],
        &[
            "TENABLE_API_KEY={x:6}",
            r#"tenable_api_key: "YOUR_TENABLE_API_KEY""#,
        ],
    ),
    Rule::named(
        "rapid7-api-key",
        "Rapid7",
        "Insight platform API key",
        &[
            "rapid7",
            "insightvm",
            "insightidr",
            "insight_api",
            "logentries_api",
            "r7_api",
        ],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .docs("https://docs.rapid7.com/insight/managing-platform-api-keys/")
    .examples(
        &[
            r#"rapid7.Client(api_key="{uuid}")"#,
            "rapid7:\n  api_key: \"{uuid}\"",
        ],
        &[
            "RAPID7_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"rapid7_api_key: "YOUR_RAPID7_API_KEY""#,
        ],
    ),
    Rule::named(
        "detectify-api-key",
        "Detectify",
        "API key",
        &["detectify"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.detectify.com/")
    .examples(
        &[
            "<detectifySecret>{x:32}</detectifySecret>",
            "[INFO] request to the detectify API\n[DEBUG] Using Key={x:32}",
        ],
        &[
            "DETECTIFY_API_KEY={x:29}",
            r#"detectify_api_key: "YOUR_DETECTIFY_API_KEY""#,
        ],
    ),
    Rule::named(
        "hackerone-api-token",
        "HackerOne",
        "API token",
        &["hackerone", "hacker_one", "h1_token", "h1_api"],
        "[0-9A-Za-z+/]{43}=",
    )
    .docs("https://api.hackerone.com/getting-started-hacker-api/")
    .entropy(3.8)
    .examples(
        &[
            "export HACKERONE_TOKEN='{b:43}='",
            "HACKERONE_API_KEY={b:43}=",
        ],
        &[
            "HACKERONE_API_KEY={b:6}=",
            r#"hackerone_api_key: "YOUR_HACKERONE_API_KEY""#,
        ],
    ),
    Rule::named(
        "bugcrowd-token",
        "Bugcrowd",
        "API token",
        &["bugcrowd"],
        "[0-9A-Za-z]{12,24}:[0-9A-Za-z]{36,70}|[0-9A-Za-z]{40}",
    )
    .docs("https://docs.bugcrowd.com/api/getting-started/")
    .examples(
        &[
            r#"bugcrowd.Client(api_key="{w:40}")"#,
            "bugcrowd:\n  api_key: \"{w:40}\"",
        ],
        &[
            "BUGCROWD_API_KEY={w:6}",
            r#"bugcrowd_api_key: "YOUR_BUGCROWD_API_KEY""#,
        ],
    ),
    Rule::named(
        "probely-api-key",
        "Probely",
        "API key",
        &["probely"],
        r"eyJ[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+",
    )
    .docs("https://developers.probely.com/")
    .examples(
        &[
            "PROBELY_API_KEY=eyJ{w:40}.{w:120}.{w:43}",
            "probely:\n  token: \"eyJ{w:40}.{w:100}.{w:43}\"",
        ],
        &["PROBELY_API_KEY=eyJ{w:9}"],
    ),
    Rule::named(
        "vulners-api-key",
        "Vulners",
        "API key",
        &["vulners"],
        "[0-9A-Z]{64}",
    )
    .docs("https://docs.vulners.com/docs/api/")
    .examples(
        &[
            r#""vulners_token": "{N:64}","#,
            "export VULNERS_TOKEN='{N:64}'",
        ],
        &[
            "VULNERS_API_KEY={N:61}",
            r#"vulners_api_key: "YOUR_VULNERS_API_KEY""#,
        ],
    ),
    Rule::token(
        "vulncheck-api-token",
        "VulnCheck",
        "API token",
        &["vulncheck_"],
        "[0-9a-f]{64}",
    )
    .docs("https://docs.vulncheck.com/api/authentication")
    .examples(
        &[r#""key": "vulncheck_{x:64}""#],
        &[
            "token: vulncheck_{x:6}",
            "token: vulncheck_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "nvd-api-key",
        "NIST NVD",
        "API key",
        &["nvd_api", "nvdapi", "nvd_key", "nvd-api", "nvd.nist"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .docs("https://nvd.nist.gov/developers/start-here")
    .examples(
        &[
            "<nvd_apiSecret>{uuid}</nvd_apiSecret>",
            "[INFO] request to the nvd_api API\n[DEBUG] Using Key={uuid}",
        ],
        &[
            "NVD_API_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"nvd_api_api_key: "YOUR_NVD_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "pentest-tools-key",
        "Pentest-Tools",
        "API key",
        &["pentesttools", "pentest_tools", "pentest-tools"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://pentest-tools.com/docs/api")
    .examples(
        &[
            "<pentesttoolsSecret>{w:32}</pentesttoolsSecret>",
            "[INFO] request to the pentesttools API\n[DEBUG] Using Key={w:32}",
        ],
        &["PENTESTTOOLS_API_KEY={w:9}"],
    ),
    Rule::named(
        "intruder-token",
        "Intruder",
        "API access token",
        &["intruder_api", "intruder_token", "intruder.io"],
        "[0-9A-Za-z+/_.=-]{40,300}",
    )
    .docs("https://developers.intruder.io/")
    .entropy(3.8)
    .examples(
        &[
            "export INTRUDER_API_TOKEN='{b:60}'",
            "INTRUDER_API_API_KEY={b:60}",
        ],
        &["INTRUDER_TOKEN={b:9}"],
    ),
    Rule::named(
        "kenna-token",
        "Kenna Security",
        "API token",
        &["kenna", "x-risk-token"],
        "[0-9A-Za-z_-]{40,64}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://apidocs.kennasecurity.com/")
    .entropy(3.7)
    .examples(
        &[r#""kenna_token": "{w:40}","#, "export KENNA_TOKEN='{w:40}'"],
        &[
            "KENNA_API_KEY={w:6}",
            r#"kenna_api_key: "YOUR_KENNA_API_KEY""#,
        ],
    ),
    Rule::named(
        "sslmate-api-key",
        "SSLMate",
        "API key",
        &["sslmate", "certspotter"],
        "(?:k?[0-9]{3,7}_)?[0-9A-Za-z]{20,36}",
    )
    .docs("https://sslmate.com/help/api")
    .entropy(3.5)
    .examples(
        &[
            r#"sslmate.Client(api_key="{w:36}")"#,
            "sslmate:\n  api_key: \"{w:36}\"",
        ],
        &["SSLMATE_API_KEY={w:9}"],
    ),
    Rule::named(
        "zerossl-api-key",
        "ZeroSSL",
        "access key",
        &["zerossl"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://zerossl.com/documentation/api/")
    .examples(
        &[
            "[INFO] request to the zerossl API\n[DEBUG] Using Key={x:32}",
            r#""zerossl_token": "{x:32}","#,
        ],
        &[
            "ZEROSSL_API_KEY={x:29}",
            r#"zerossl_api_key: "YOUR_ZEROSSL_API_KEY""#,
        ],
    ),
    Rule::named(
        "digicert-api-key",
        "DigiCert",
        "CertCentral API key",
        &["digicert", "x-dc-devkey", "certcentral"],
        "[0-9A-Z]{60,100}|[0-9a-f_]{64,100}",
    )
    .docs("https://dev.digicert.com/certcentral-apis/authentication.html")
    .examples(
        &["DIGICERT_API_KEY={N:64}", r#"digicertToken := "{N:64}""#],
        &["DIGICERT_API_KEY={N:20}"],
    ),
    Rule::named(
        "acme-eab-hmac-key",
        "ACME",
        "external account binding key",
        &["eab_hmac", "eab-hmac", "eabhmac", "eab_key", "hmac_encoded"],
        "[0-9A-Za-z_-]{43,90}",
    )
    .words(&[])
    .docs("https://datatracker.ietf.org/doc/html/rfc8555")
    .entropy(4.0)
    .examples(
        &[
            "EAB_HMAC_KEY={u:43}",
            "certbot --eab-kid abc --eab-hmac-key {u:86}",
        ],
        &["EAB_HMAC_KEY={u:20}", "--eab-hmac-key YOUR_HMAC_KEY"],
    ),
];

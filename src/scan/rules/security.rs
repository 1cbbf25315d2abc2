//! Services that know addresses, names and files of ill repute.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "virustotal-api-key",
        "VirusTotal",
        "API key",
        &[
            "virustotal",
            "virus_total",
            "x-apikey",
            "vt_api",
            "vt_key",
            "vtapi",
            "virus-total",
        ],
        "[0-9A-Za-z]{64}",
    )
    .words(&["key", "token", "secret", "api", "bearer"])
    .docs("https://docs.virustotal.com/reference/authentication")
    .examples(
        &[
            r#"virustotalKey := "{x:64}""#,
            r#"virustotal.Client(key="{x:64}")"#,
        ],
        &[
            "VIRUSTOTAL_API_KEY={x:61}",
            r#"virustotal_api_key: "YOUR_VIRUSTOTAL_API_KEY""#,
        ],
    ),
    Rule::named(
        "abuseipdb-api-key",
        "AbuseIPDB",
        "API key",
        &["abuseipdb", "abuse_ipdb"],
        "[0-9a-z]{80}",
    )
    .docs("https://docs.abuseipdb.com/")
    .examples(
        &[
            "[INFO] request to the abuseipdb API\n[DEBUG] Using Key={x:80}",
            r#""abuseipdb_token": "{x:80}","#,
        ],
        &["ABUSEIPDB_API_KEY={x:64}"],
    ),
    Rule::named(
        "greynoise-api-key",
        "GreyNoise",
        "API key",
        &["greynoise", "grey_noise"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.greynoise.io/docs/using-the-greynoise-api")
    .examples(
        &["GREYNOISE_API_KEY={w:64}", r#"greynoiseToken := "{w:64}""#],
        &[
            "GREYNOISE_API_KEY={w:61}",
            r#"greynoise_api_key: "YOUR_GREYNOISE_API_KEY""#,
        ],
    ),
    Rule::named(
        "haveibeenpwned-api-key",
        "Have I Been Pwned",
        "API key",
        &["hibp", "haveibeenpwned", "have_i_been_pwned"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://haveibeenpwned.com/API/v3")
    .examples(
        &[
            "hibp:\n  api_key: \"{x:32}\"",
            "<hibpSecret>{x:32}</hibpSecret>",
        ],
        &[
            "HIBP_API_KEY={x:29}",
            r#"hibp_api_key: "YOUR_HIBP_API_KEY""#,
        ],
    ),
    Rule::named(
        "urlscan-api-key",
        "urlscan.io",
        "API key",
        &["urlscan", "url_scan"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.urlscan.io/apis/urlscan-openapi")
    .examples(
        &[
            "urlscan:\n  api_key: \"{uuid}\"",
            "<urlscanSecret>{uuid}</urlscanSecret>",
        ],
        &[
            "URLSCAN_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"urlscan_api_key: "YOUR_URLSCAN_API_KEY""#,
        ],
    ),
    Rule::named(
        "alienvault-otx-key",
        "AlienVault",
        "OTX API key",
        &[
            "alienvault",
            "otx_api",
            "otx_key",
            "x-otx",
            "alien_vault",
            "otx",
        ],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://otx.alienvault.com/api")
    .examples(
        &[
            r#""alienvault_token": "{x:64}","#,
            "export ALIENVAULT_TOKEN='{x:64}'",
        ],
        &[
            "ALIENVAULT_API_KEY={x:61}",
            r#"alienvault_api_key: "YOUR_ALIENVAULT_API_KEY""#,
        ],
    ),
    Rule::named(
        "hybrid-analysis-key",
        "Hybrid Analysis",
        "API key",
        &[
            "hybrid_analysis",
            "hybridanalysis",
            "hybrid-analysis",
            "falcon_sandbox",
        ],
        "[0-9A-Za-z]{60,64}",
    )
    .docs("https://www.hybrid-analysis.com/docs/api/v2")
    .examples(
        &[
            r#"hybrid_analysisToken := "{n:64}""#,
            r#"hybrid_analysis.Client(api_key="{n:64}")"#,
        ],
        &[
            "HYBRID_ANALYSIS_API_KEY={n:6}",
            r#"hybrid_analysis_api_key: "YOUR_HYBRID_ANALYSIS_API_KEY""#,
        ],
    ),
    Rule::named(
        "passivetotal-key",
        "RiskIQ",
        "PassiveTotal API key",
        &["passivetotal", "riskiq", "passive_total"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://api.riskiq.net/api/pt/")
    .examples(
        &[
            "<passivetotalSecret>{x:64}</passivetotalSecret>",
            "[INFO] request to the passivetotal API\n[DEBUG] Using Key={x:64}",
        ],
        &[
            "PASSIVETOTAL_API_KEY={x:61}",
            r#"passivetotal_api_key: "YOUR_PASSIVETOTAL_API_KEY""#,
        ],
    ),
    Rule::named(
        "phishtank-key",
        "PhishTank",
        "application key",
        &["phishtank"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://phishtank.org/api_info.php")
    .examples(
        &[
            "export PHISHTANK_TOKEN='{x:64}'",
            "PHISHTANK_API_KEY={x:64}",
        ],
        &[
            "PHISHTANK_API_KEY={x:61}",
            r#"phishtank_api_key: "YOUR_PHISHTANK_API_KEY""#,
        ],
    ),
    Rule::named(
        "threatbook-api-key",
        "ThreatBook",
        "API key",
        &["threatbook"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://threatbook.io/api")
    .examples(
        &[
            "THREATBOOK_API_KEY={x:64}",
            r#"threatbookToken := "{x:64}""#,
        ],
        &[
            "THREATBOOK_API_KEY={x:61}",
            r#"threatbook_api_key: "YOUR_THREATBOOK_API_KEY""#,
        ],
    ),
    Rule::named(
        "pulsedive-api-key",
        "Pulsedive",
        "API key",
        &["pulsedive"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://pulsedive.com/api/")
    .examples(
        &[
            r#"pulsediveToken := "{x:64}""#,
            r#"pulsedive.Client(api_key="{x:64}")"#,
        ],
        &[
            "PULSEDIVE_API_KEY={x:61}",
            r#"pulsedive_api_key: "YOUR_PULSEDIVE_API_KEY""#,
        ],
    ),
    Rule::named(
        "malshare-api-key",
        "MalShare",
        "API key",
        &["malshare"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://malshare.com/doc.php")
    .examples(
        &[
            "<malshareSecret>{x:64}</malshareSecret>",
            "[INFO] request to the malshare API\n[DEBUG] Using Key={x:64}",
        ],
        &[
            "MALSHARE_API_KEY={x:61}",
            r#"malshare_api_key: "YOUR_MALSHARE_API_KEY""#,
        ],
    ),
    Rule::named(
        "metadefender-api-key",
        "MetaDefender",
        "API key",
        &["metadefender", "opswat"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.opswat.com/mdcloud")
    .examples(
        &[
            "export METADEFENDER_TOKEN='{x:32}'",
            "METADEFENDER_API_KEY={x:32}",
        ],
        &[
            "METADEFENDER_API_KEY={x:29}",
            r#"metadefender_api_key: "YOUR_METADEFENDER_API_KEY""#,
        ],
    ),
    Rule::named(
        "polyswarm-api-key",
        "PolySwarm",
        "API key",
        &["polyswarm"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.polyswarm.io/")
    .examples(
        &[
            r#"polyswarm.Client(api_key="{x:32}")"#,
            "polyswarm:\n  api_key: \"{x:32}\"",
        ],
        &[
            "POLYSWARM_API_KEY={x:29}",
            r#"polyswarm_api_key: "YOUR_POLYSWARM_API_KEY""#,
        ],
    ),
    Rule::named(
        "malwarebazaar-key",
        "abuse.ch",
        "Auth-Key",
        &[
            "abuse.ch",
            "abuse_ch",
            "abusech",
            "malwarebazaar",
            "urlhaus",
            "threatfox",
            "malware_bazaar",
        ],
        "[0-9a-f]{48,50}",
    )
    .docs("https://auth.abuse.ch/")
    .examples(
        &[
            "[INFO] request to the abuse_ch API\n[DEBUG] Using Key={x:48}",
            r#""abuse_ch_token": "{x:48}","#,
        ],
        &[
            "ABUSE_CH_API_KEY={x:6}",
            r#"abuse_ch_api_key: "YOUR_ABUSE_CH_API_KEY""#,
        ],
    ),
];

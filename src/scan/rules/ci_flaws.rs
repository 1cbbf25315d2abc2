//! Services that look for flaws in code and in what it depends on.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "snyk-api-token",
        "Snyk",
        "API token",
        &["snyk"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["token", "key", "api", "secret", "auth"])
    .docs("https://docs.snyk.io/snyk-api/authentication-for-api")
    .examples(
        &["SNYK_TOKEN={uuid}", r#"snykToken := "{uuid}""#],
        &["SNYK_ORG_ID={uuid}", "SNYK_TOKEN={x:8}-{x:4}"],
    ),
    Rule::token(
        "snyk-access-token",
        "Snyk",
        "personal or service account token",
        &["snyk_uat.", "snyk_sat."],
        "[0-9A-Za-z_.-]{40,900}",
    )
    .docs("https://docs.snyk.io/snyk-api/authentication-for-api")
    .examples(
        &[
            "TOKEN=snyk_uat.{x:8}.{u:120}",
            "TOKEN=snyk_sat.{x:8}.{u:120}",
        ],
        &["snyk_uat.{x:8}"],
    ),
    Rule::named(
        "semgrep-app-token",
        "Semgrep",
        "app token",
        &["semgrep"],
        "[0-9A-Za-z]{64}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://semgrep.dev/docs/semgrep-ci/ci-environment-variables")
    .examples(
        &[
            r#""semgrep_token": "{x:64}","#,
            "export SEMGREP_TOKEN='{x:64}'",
        ],
        &[
            "SEMGREP_API_KEY={x:61}",
            r#"semgrep_api_key: "YOUR_SEMGREP_API_KEY""#,
        ],
    ),
    Rule::token(
        "veracode-api-credential",
        "Veracode",
        "API id or secret",
        &["vera01ei-", "vera01es-"],
        "[0-9a-f]{128}|[0-9a-f]{32}",
    )
    .docs("https://docs.veracode.com/r/c_api_credentials3")
    .examples(
        &[
            "Authorization: Bearer vera01ei-{x:32}",
            "Authorization: Bearer vera01es-{x:32}",
        ],
        &["vera01ei-{x:12}"],
    ),
    Rule::named(
        "veracode-api-secret-legacy",
        "Veracode",
        "API secret key",
        &["veracode"],
        "[0-9a-f]{128}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://docs.veracode.com/r/c_api_credentials3")
    .examples(
        &[
            "veracode:\n  secret: \"{x:128}\"",
            "<veracode_secret>{x:128}</veracode_secret>",
        ],
        &["VERACODE_API_KEY={x:64}"],
    ),
    Rule::token(
        "socket-dev-api-key",
        "Socket",
        "API key",
        &["sktsec_"],
        "[0-9A-Za-z_-]{30,80}",
    )
    .docs("https://docs.socket.dev/reference/creating-and-managing-api-tokens")
    .examples(&[r#""key": "sktsec_{u:50}_api""#], &["sktsec_{u:12}"]),
    Rule::token(
        "endor-labs-key",
        "Endor Labs",
        "API key or secret",
        &["endr+"],
        "[0-9A-Za-z_-]{16}",
    )
    .docs("https://docs.endorlabs.com/rest-api/")
    .entropy(3.0)
    .examples(&["TOKEN=endr+{u:16}"], &["endr+{u:9}"]),
    Rule::token(
        "aikido-secret",
        "Aikido",
        "client secret or CI token",
        &["AIK_SECRET_", "AIK_CI_"],
        "[0-9A-Za-z]{20,80}",
    )
    .docs("https://apidocs.aikido.dev/")
    .examples(
        &[r#"token: "AIK_SECRET_{w:44}""#, r#"token: "AIK_CI_{w:44}""#],
        &["AIK_SECRET_{w:9}", "AIK_CLIENT_{w:24}"],
    ),
    Rule::named(
        "bridgecrew-api-key",
        "Prisma Cloud",
        "API key of Bridgecrew",
        &[
            "bridgecrew",
            "bc_api_key",
            "prisma_api",
            "prisma_access",
            "prismacloud",
            "prisma_secret",
        ],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://pan.dev/prisma-cloud/api/code/")
    .examples(
        &[
            "[INFO] request to the bridgecrew API\n[DEBUG] Using key={uuid}",
            r#""bridgecrew_key": "{uuid}","#,
        ],
        &[
            "BRIDGECREW_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"bridgecrew_api_key: "YOUR_BRIDGECREW_API_KEY""#,
        ],
    ),
    Rule::named(
        "blackduck-api-token",
        "Black Duck",
        "API token",
        &["blackduck", "black_duck", "hub_api_token"],
        "[0-9A-Za-z+/]{80,110}={0,2}",
    )
    .docs("https://documentation.blackduck.com/")
    .entropy(4.0)
    .examples(
        &[
            "BLACKDUCK_API_KEY={b:96}==",
            r#"blackduckToken := "{b:96}==""#,
        ],
        &["BLACKDUCK_API_TOKEN={b:30}"],
    ),
    Rule::named(
        "dependencytrack-api-key",
        "Dependency-Track",
        "API key",
        &[
            "dependencytrack",
            "dependency_track",
            "dependency-track",
            "dtrack",
            "deptrack",
        ],
        "(?:odt_)?(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32}",
    )
    .docs("https://docs.dependencytrack.org/integrations/rest-api/")
    .examples(
        &[
            "dependencytrack:\n  api_key: \"odt_{w:32}\"",
            "<dependencytrackSecret>odt_{w:32}</dependencytrackSecret>",
        ],
        &[
            "DEPENDENCYTRACK_API_KEY=odt_{w:6}",
            r#"dependencytrack_api_key: "YOUR_DEPENDENCYTRACK_API_KEY""#,
        ],
    ),
    Rule::named(
        "defectdojo-token",
        "DefectDojo",
        "API token",
        &["defectdojo", "defect_dojo"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.defectdojo.com/en/api/")
    .examples(
        &[
            r#""defectdojo_token": "{x:40}","#,
            "export DEFECTDOJO_TOKEN='{x:40}'",
        ],
        &[
            "DEFECTDOJO_API_KEY={x:37}",
            r#"defectdojo_api_key: "YOUR_DEFECTDOJO_API_KEY""#,
        ],
    ),
    Rule::named(
        "guardrails-api-key",
        "GuardRails",
        "API key",
        &["guardrails_api", "guardrails_token", "guardrailsai"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.guardrails.io/")
    .examples(
        &[
            "<guardrails_apiSecret>{uuid}</guardrails_apiSecret>",
            "[INFO] request to the guardrails_api API\n[DEBUG] Using Key={uuid}",
        ],
        &[
            "GUARDRAILS_API_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"guardrails_api_api_key: "YOUR_GUARDRAILS_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "gitguardian-api-key",
        "GitGuardian",
        "API key",
        &["gitguardian", "git_guardian"],
        "[0-9A-Za-z]{64,128}",
    )
    .docs("https://docs.gitguardian.com/api-docs/authentication")
    .examples(
        &[
            "[INFO] request to the gitguardian API\n[DEBUG] Using Key={w:71}",
            r#""gitguardian_token": "{w:71}","#,
        ],
        &["GITGUARDIAN_API_KEY={w:20}"],
    ),
    Rule::token(
        "spectralops-token",
        "SpectralOps",
        "token",
        &["spu-", "spr-"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.spectralops.io/")
    .examples(
        &[r#""key": "spu-{x:32}""#, r#""key": "spr-{x:32}""#],
        &["token: spu-{x:6}", "token: spu-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "trufflehog-enterprise-key",
        "Truffle Security",
        "TruffleHog Enterprise key or secret",
        &["thog-key-", "thog-secret-"],
        "[0-9a-f]{16,64}",
    )
    .docs("https://docs.trufflesecurity.com/")
    .examples(
        &[
            r#"const token = "thog-key-{x:32}";"#,
            r#"const token = "thog-secret-{x:32}";"#,
        ],
        &["thog-key-{x:9}"],
    ),
];

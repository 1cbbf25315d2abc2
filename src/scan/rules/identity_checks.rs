//! Whether someone is a person, and who: captchas, documents, faces.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "hcaptcha-secret",
        "hCaptcha",
        "secret key",
        &["ES_"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.hcaptcha.com/")
    .examples(
        &["TOKEN=ES_{x:32}"],
        &["token: ES_{x:6}", "token: ES_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "hcaptcha-secret-legacy",
        "hCaptcha",
        "secret key, old form",
        &["hcaptcha"],
        "0x[0-9A-Fa-f]{40}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://docs.hcaptcha.com/")
    .examples(
        &[
            "HCAPTCHA_SECRET=0x{x:40}",
            r#"hcaptchaSecret := "0x{x:40}""#,
        ],
        &["HCAPTCHA_SITEKEY={uuid}"],
    ),
    Rule::named(
        "arkose-private-key",
        "Arkose Labs",
        "private key",
        &["arkose", "funcaptcha"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["private", "secret"])
    .docs("https://developer.arkoselabs.com/docs/")
    .examples(
        &[
            "arkose:\n  private: \"{uuid}\"",
            "<arkose_private>{uuid}</arkose_private>",
        ],
        &["ARKOSE_PUBLIC_KEY={uuid}"],
    ),
    Rule::token(
        "persona-api-key",
        "Persona",
        "API key",
        &["persona_production_", "persona_sandbox_"],
        "[0-9a-z_-]{20,80}",
    )
    .docs("https://docs.withpersona.com/api-keys")
    .examples(
        &[
            r#""key": "persona_production_{uuid}""#,
            r#""key": "persona_sandbox_{uuid}""#,
        ],
        &["persona_production_{n:9}"],
    ),
    Rule::token(
        "onfido-api-token",
        "Onfido",
        "API token",
        &[
            "api_live.",
            "api_sandbox.",
            "api_live_us.",
            "api_live_ca.",
            "api_sandbox_us.",
            "api_sandbox_ca.",
        ],
        r"[0-9A-Za-z_-]{20,80}|[0-9A-Za-z_-]{8,24}\.[0-9A-Za-z_-]{20,60}",
    )
    .docs("https://documentation.onfido.com/api/latest/")
    .entropy(3.2)
    .examples(
        &[
            "TOKEN=api_live.{u:11}.{u:32}",
            "TOKEN=api_sandbox.{u:11}.{u:32}",
            "TOKEN=api_live_us.{u:11}.{u:32}",
        ],
        &["api_live.{w:9}"],
    ),
    Rule::named(
        "veriff-api-key",
        "Veriff",
        "API key or secret",
        &["veriff"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["key", "secret", "token", "bearer"])
    .docs("https://developers.veriff.com/")
    .examples(
        &["export VERIFF_KEY='{uuid}'", "VERIFF_KEY={uuid}"],
        &[
            "VERIFF_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"veriff_api_key: "YOUR_VERIFF_API_KEY""#,
        ],
    ),
    Rule::token(
        "sumsub-token",
        "Sumsub",
        "app token",
        &["prd:", "sbx:"],
        r"[0-9A-Za-z]{20,28}\.[0-9A-Za-z]{24,40}",
    )
    .docs("https://docs.sumsub.com/reference/authentication")
    .entropy(3.5)
    .examples(
        &[
            "Authorization: Bearer prd:{w:24}.{w:32}",
            "Authorization: Bearer sbx:{w:24}.{w:32}",
        ],
        &["sbx:{w:12}"],
    ),
    Rule::named(
        "sumsub-secret-key",
        "Sumsub",
        "secret key",
        &["sumsub"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["secret"])
    .docs("https://docs.sumsub.com/reference/authentication")
    .examples(
        &[
            "[INFO] request to the sumsub API\n[DEBUG] Using secret={w:32}",
            r#""sumsub_secret": "{w:32}","#,
        ],
        &[
            "SUMSUB_API_KEY={w:29}",
            r#"sumsub_api_key: "YOUR_SUMSUB_API_KEY""#,
        ],
    ),
    Rule::named(
        "passbase-api-key",
        "Passbase",
        "API key",
        &["passbase"],
        "[0-9A-Za-z]{128}",
    )
    .docs("https://docs.passbase.com/")
    .examples(
        &["PASSBASE_API_KEY={x:128}", r#"passbaseToken := "{x:128}""#],
        &[
            "PASSBASE_API_KEY={x:6}",
            r#"passbase_api_key: "YOUR_PASSBASE_API_KEY""#,
        ],
    ),
    Rule::named(
        "socure-api-key",
        "Socure",
        "API key",
        &["socure"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://developer.socure.com/")
    .examples(
        &[
            "socure:\n  api_key: \"{uuid}\"",
            "<socureSecret>{uuid}</socureSecret>",
        ],
        &[
            "SOCURE_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"socure_api_key: "YOUR_SOCURE_API_KEY""#,
        ],
    ),
    Rule::named(
        "google-recaptcha-secret",
        "Google Cloud",
        "reCAPTCHA secret key",
        &["recaptcha"],
        "6L[0-9A-Za-z_-]{38}",
    )
    .words(&["secret", "private"])
    .docs("https://developers.google.com/recaptcha/docs/verify")
    .examples(
        &[
            "RECAPTCHA_SECRET_KEY=6L{w:38}",
            "recaptcha:\n  private_key: \"6L{w:38}\"",
        ],
        &["RECAPTCHA_SITE_KEY=6L{w:38}", "recaptcha_secret=6L{w:30}"],
    ),
    Rule::token(
        "cloudflare-turnstile-secret",
        "Cloudflare",
        "Turnstile secret key",
        &["0x4AAAA"],
        "[0-9A-Za-z_-]{26,40}",
    )
    .docs("https://developers.cloudflare.com/turnstile/get-started/")
    .examples(
        &[r#"const token = "0x4AAAA{u:31}";"#],
        &["siteKey: 0x4AAAA{u:18}"],
    ),
    Rule::named(
        "fingerprint-secret-key",
        "Fingerprint",
        "server API key",
        &[
            "fingerprintjs",
            "fingerprint_secret",
            "fingerprint_server",
            "fpjs",
            "fingerprint_pro",
        ],
        "[0-9A-Za-z]{20}",
    )
    .words(&["secret", "server"])
    .docs("https://dev.fingerprint.com/docs")
    .examples(
        &[
            "FINGERPRINT_SECRET_API_KEY={w:20}",
            r#"fpjs_server_api_key: "{w:20}""#,
        ],
        &["FPJS_PUBLIC_API_KEY={w:20}"],
    ),
    Rule::named(
        "sift-api-key",
        "Sift",
        "API key",
        &["sift_api", "siftscience", "sift_science", "sift_key"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://developers.sift.com/docs")
    .entropy(2.7)
    .examples(
        &[
            "sift_api:\n  api_key: \"{x:16}\"",
            "<sift_apiSecret>{x:16}</sift_apiSecret>",
        ],
        &[
            "SIFT_API_API_KEY={x:13}",
            r#"sift_api_api_key: "YOUR_SIFT_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "castle-api-secret",
        "Castle",
        "API secret",
        &["castle_api", "castle_secret", "castleio", "castle.io"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["secret"])
    .docs("https://docs.castle.io/")
    .examples(
        &[
            r#""castle_api_secret": "{w:32}","#,
            "export CASTLE_API_SECRET='{w:32}'",
        ],
        &[
            "CASTLE_API_API_KEY={w:29}",
            r#"castle_api_api_key: "YOUR_CASTLE_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "datadome-key",
        "DataDome",
        "server-side key",
        &["datadome"],
        "[0-9A-Za-z]{15,16}",
    )
    .words(&["license", "server", "api_key", "apikey", "secret"])
    .docs("https://docs.datadome.co/")
    .examples(
        &[
            "DATADOME_LICENSE_KEY={w:15}",
            "datadome:\n  server_side_key: \"{w:16}\"",
        ],
        &["DATADOME_LICENSE_KEY={w:9}"],
    ),
];

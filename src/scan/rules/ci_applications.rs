//! Builds and test versions of applications for phones.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "bitrise-token",
        "Bitrise",
        "access token",
        &["bitrise"],
        "[0-9A-Za-z_-]{60,120}",
    )
    .docs("https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html")
    .entropy(3.7)
    .examples(
        &[
            "bitrise:\n  api_key: \"{u:86}\"",
            "<bitriseSecret>{u:86}</bitriseSecret>",
        ],
        &["BITRISE_TOKEN={u:30}"],
    ),
    Rule::named(
        "codemagic-token",
        "Codemagic",
        "API token",
        &["codemagic", "cm_api_token"],
        "[0-9A-Za-z_-]{43}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.codemagic.io/rest-api/codemagic-rest-api/")
    .entropy(3.7)
    .examples(
        &[
            r#"codemagic.Client(token="{u:43}")"#,
            "codemagic:\n  token: \"{u:43}\"",
        ],
        &[
            "CODEMAGIC_API_KEY={u:40}",
            r#"codemagic_api_key: "YOUR_CODEMAGIC_API_KEY""#,
        ],
    ),
    Rule::token(
        "ionic-access-token",
        "Ionic",
        "personal access token",
        &["ion_"],
        "[0-9A-Za-z]{42}",
    )
    .docs("https://ionic.io/docs/appflow/personal-access-tokens")
    .entropy(3.5)
    .examples(
        &["TOKEN=ion_{w:42}"],
        &["token: ion_{w:39}", "token: ion_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "expo-access-token",
        "Expo",
        "access token",
        &[
            "expo_token",
            "expo_access",
            "eas_token",
            "expotoken",
            "expo.dev",
            "expo-token",
            "expo_robot",
        ],
        "[0-9A-Za-z_-]{40}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.expo.dev/accounts/programmatic-access/")
    .entropy(3.7)
    .examples(
        &["EXPO_TOKEN_TOKEN={u:40}", r#"expo_tokenToken := "{u:40}""#],
        &[
            "EXPO_TOKEN_API_KEY={u:37}",
            r#"expo_token_api_key: "YOUR_EXPO_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "app-center-token",
        "Visual Studio App Center",
        "API token",
        &["appcenter", "app_center", "app-center"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["token", "key", "secret", "api", "bearer"])
    .docs("https://learn.microsoft.com/appcenter/api-docs/")
    .examples(
        &[
            "appcenter:\n  token: \"{x:40}\"",
            "<appcenter_token>{x:40}</appcenter_token>",
        ],
        &[
            "APPCENTER_API_KEY={x:37}",
            r#"appcenter_api_key: "YOUR_APPCENTER_API_KEY""#,
        ],
    ),
    Rule::named(
        "diawi-token",
        "Diawi",
        "token",
        &["diawi"],
        "[0-9A-Za-z]{30,50}",
    )
    .docs("https://dashboard.diawi.com/docs/apis/upload")
    .examples(
        &["DIAWI_API_KEY={w:40}", r#"diawiToken := "{w:40}""#],
        &["DIAWI_TOKEN={w:9}"],
    ),
    Rule::named(
        "appetize-token",
        "Appetize",
        "API token",
        &["appetize"],
        "tok_[0-9a-z]{26,32}",
    )
    .docs("https://docs.appetize.io/rest-api")
    .examples(
        &[
            "appetize:\n  api_key: \"tok_{n:26}\"",
            "<appetizeSecret>tok_{n:26}</appetizeSecret>",
        ],
        &[
            "APPETIZE_API_KEY=tok_{n:6}",
            r#"appetize_api_key: "YOUR_APPETIZE_API_KEY""#,
        ],
    ),
    Rule::token(
        "bitrise-prefixed-token",
        "Bitrise",
        "personal or workspace access token",
        &["bitpat_", "bitwat_"],
        "[0-9A-Za-z_-]{40,120}",
    )
    .docs("https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html")
    .examples(
        &[
            r#"const token = "bitpat_{u:60}";"#,
            r#"const token = "bitwat_{u:60}";"#,
        ],
        &["bitpat_{u:9}"],
    ),
    Rule::named(
        "testfairy-key",
        "TestFairy",
        "API key",
        &["testfairy"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.testfairy.com/API/Upload_API.html")
    .examples(
        &[
            r#""testfairy_token": "{x:40}","#,
            "export TESTFAIRY_TOKEN='{x:40}'",
        ],
        &[
            "TESTFAIRY_API_KEY={x:37}",
            r#"testfairy_api_key: "YOUR_TESTFAIRY_API_KEY""#,
        ],
    ),
    Rule::named(
        "updraft-api-key",
        "Updraft",
        "API key",
        &["updraft_api", "updraft_key", "getupdraft"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.getupdraft.com/")
    .examples(
        &[
            r#"updraft_apiToken := "{x:32}""#,
            r#"updraft_api.Client(api_key="{x:32}")"#,
        ],
        &[
            "UPDRAFT_API_API_KEY={x:29}",
            r#"updraft_api_api_key: "YOUR_UPDRAFT_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "appcircle-token",
        "Appcircle",
        "access token",
        &["appcircle"],
        "[0-9A-Za-z+/_-]{60,120}={0,2}",
    )
    .docs("https://docs.appcircle.io/")
    .entropy(3.8)
    .examples(
        &[
            "<appcircleSecret>{b:64}</appcircleSecret>",
            "[INFO] request to the appcircle API\n[DEBUG] Using Key={b:64}",
        ],
        &["APPCIRCLE_TOKEN={b:20}"],
    ),
    Rule::named(
        "unity-build-key",
        "Unity",
        "API key",
        &[
            "unity_api",
            "unitycloud",
            "unity_cloud",
            "unity_build",
            "build-api.cloud.unity3d",
        ],
        "[0-9A-Za-z]{32}",
    )
    .words(&["key", "token", "secret", "api", "bearer"])
    .docs("https://docs.unity.com/ugs/manual/devops/manual/build-automation")
    .examples(
        &[
            r#""unity_api_key": "{x:32}","#,
            "export UNITY_API_KEY='{x:32}'",
        ],
        &[
            "UNITY_API_API_KEY={x:29}",
            r#"unity_api_api_key: "YOUR_UNITY_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "kobiton-api-key",
        "Kobiton",
        "API key",
        &["kobiton"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.kobiton.com/")
    .examples(
        &[
            "kobiton:\n  api_key: \"{uuid}\"",
            "<kobitonSecret>{uuid}</kobitonSecret>",
        ],
        &[
            "KOBITON_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"kobiton_api_key: "YOUR_KOBITON_API_KEY""#,
        ],
    ),
];

//! Google Cloud, Firebase and Google accounts.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "google-auth-bound-api-key",
        "Google Cloud",
        "API key bound to a service account",
        &["AQ.Ab8R"],
        "[0-9A-Za-z_-]{30,60}",
    )
    .docs("https://cloud.google.com/docs/authentication/api-keys")
    .entropy(4.0)
    .examples(
        &[r#"const token = "AQ.Ab8R{u:44}N6";"#],
        &["AQ.Ab8RN6{u:12}"],
    ),
    Rule::token(
        "google-oauth-client-secret",
        "Google Cloud",
        "OAuth client secret",
        &["GOCSPX-"],
        "[0-9A-Za-z_-]{28}",
    )
    .docs("https://support.google.com/cloud/answer/6158849")
    .examples(
        &[r#""key": "GOCSPX-{u:28}""#],
        &[
            "token: GOCSPX-{u:6}",
            "token: GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "google-oauth-access-token",
        "Google Cloud",
        "OAuth access token",
        &["ya29."],
        r"(?:[a-z]\.)?[0-9A-Za-z_-]{20,}",
    )
    .docs("https://developers.google.com/identity/protocols/oauth2")
    .entropy(3.5)
    .examples(
        &["TOKEN=ya29.a0{u:80}"],
        &[
            "ya29.{u:9}",
            "ya29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "google-oauth-refresh-token",
        "Google Cloud",
        "OAuth refresh token",
        &["1//0"],
        "[0-9A-Za-z_-]{38,250}",
    )
    .docs("https://developers.google.com/identity/protocols/oauth2")
    .entropy(3.5)
    .examples(&[r#"token: "1//0{u:60}""#], &["1//0{u:20}"]),
    Rule::text(
        "google-service-account-key",
        "Google Cloud",
        "service account key",
        &["service_account"],
        concat!(
            r#""type"\s*:\s*"service_account"[^}]{0,600}"#,
            r#"?"private_key"\s*:\s*"(?P<secret>-----BEGIN (?:RSA )"#,
            r"?PRIVATE KEY-----[0-9A-Za-z+/\\]{40,300})"
        ),
    )
    .docs("https://cloud.google.com/iam/docs/keys-create-delete")
    .examples(
        &[concat!(
            "{{\n \"type\": \"service_account\",\n \"project_id\": \"a\",\n ",
            r#""private_key": "-----BEGIN {}PRIVATE KEY-----\n{b:64}\n{b:64}\n"#
        )],
        &[r#"{{"type": "service_account", "project_id": "a", "private_key": "${{KEY}"}"#],
    ),
    Rule::token(
        "google-storage-hmac-access-id",
        "Google Cloud",
        "storage HMAC access id",
        &["GOOG"],
        "[0-9A-Z]{57}|[0-9A-Z]{20}",
    )
    .docs("https://cloud.google.com/storage/docs/authentication/hmackeys")
    .entropy(3.2)
    .examples(&["Authorization: Bearer GOOG{N:57}"], &["GOOG1E{N:9}"]),
    Rule::text(
        "google-oauth-client-secret-by-form",
        "Google Cloud",
        "OAuth client secret, old form",
        &["clientsecret", "client_secret", "client-secret"],
        concat!(
            r#"(?i)client[_-]?secret["']?\s{0,20}(?:=>|:=|[:=])\s{0,20}"#,
            r#"["'](?P<secret>[0-9A-Z_-]{24})["']"#
        ),
    )
    .docs("https://developers.google.com/identity/protocols/oauth2")
    .confidence(Confidence::Low)
    .entropy(3.9)
    .examples(
        &["'clientSecret' : '{u:24}'"],
        &[
            r#"clientSecret: "your-client-secret-value""#,
            "clientSecret: '{u:20}'",
        ],
    ),
    Rule::named(
        "google-cloud-key",
        "Google Cloud",
        "key",
        &[
            "gcp_secret",
            "gcp_key",
            "gcp_api",
            "gcp-secret",
            "gcpsecret",
            "gcpkey",
        ],
        "[0-9A-Za-z]{35,40}",
    )
    .docs("https://cloud.google.com/iam/docs/keys-create-delete")
    .confidence(Confidence::Low)
    .entropy(3.6)
    .examples(
        &[
            r#""gcp_secret_token": "{w:36}","#,
            "export GCP_SECRET_TOKEN='{w:36}'",
        ],
        &[
            "GCP_SECRET_API_KEY={w:6}",
            r#"gcp_secret_api_key: "YOUR_GCP_SECRET_API_KEY""#,
        ],
    ),
    Rule::named(
        "google-storage-hmac-secret",
        "Google Cloud",
        "storage HMAC secret",
        &[
            "gcs_hmac",
            "gs_secret",
            "gs_hmac",
            "goog1",
            "gcs_secret",
            "gcs_interop",
        ],
        "[0-9A-Za-z+/]{40}",
    )
    .words(&["secret"])
    .docs("https://cloud.google.com/storage/docs/authentication/hmackeys")
    .entropy(4.1)
    .examples(
        &[
            "GS_SECRET_ACCESS_KEY={b:39}7",
            "gs_access_key_id=GOOG1E{N:57}\ngs_secret_access_key: \"{b:39}b\"",
        ],
        &["gs_secret_hash={x:40}"],
    ),
    Rule::named(
        "google-oauth-client-secret-legacy",
        "Google Cloud",
        "OAuth client secret, old form",
        &["google", "gcp_", "googleusercontent"],
        "[0-9A-Za-z_-]{24}",
    )
    .words(&["client_secret", "client-secret", "clientsecret"])
    .docs("https://developers.google.com/identity/protocols/oauth2")
    .confidence(Confidence::Low)
    .entropy(3.3)
    .examples(
        &[
            "GOOGLE_CLIENT_SECRET={u:23}7",
            concat!(
                r#""client_id": "{d:12}-{n:32}.apps.googleusercontent.com", "#,
                r#""client_secret": "{u:23}8""#
            ),
        ],
        &[
            "google_client_secret={u:20}",
            r#"google_client_secret="YOUR_CLIENT_SECRET""#,
        ],
    ),
];

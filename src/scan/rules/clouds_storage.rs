//! Where files are kept: object storage and uploads.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "backblaze-application-key",
        "Backblaze",
        "B2 application key",
        &["K00"],
        "[0-9][0-9A-Za-z+/]{27}",
    )
    .docs("https://www.backblaze.com/docs/cloud-storage-application-keys")
    .entropy(3.7)
    .examples(
        &[r#""key": "K00{d:1}{b:27}""#],
        &["token: K00{d:1}{b:6}", "token: K00xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "wasabi-secret-key",
        "Wasabi",
        "secret key",
        &["wasabi"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://docs.wasabi.com/docs/creating-a-new-access-key")
    .entropy(4.1)
    .examples(
        &[
            "[INFO] request to the wasabi API\n[DEBUG] Using secret={w:40}",
            r#""wasabi_secret": "{w:40}","#,
        ],
        &[
            "WASABI_API_KEY={w:37}",
            r#"wasabi_api_key: "YOUR_WASABI_API_KEY""#,
        ],
    ),
    Rule::named(
        "storj-access-grant",
        "Storj",
        "access grant",
        &["storj", "uplink"],
        "1[0-9A-Za-z]{100,500}",
    )
    .words(&["grant", "access", "key", "bearer"])
    .docs("https://docs.storj.io/learn/concepts/access/access-grants")
    .examples(
        &["STORJ_GRANT=1{w:150}", r#"storjGrant := "1{w:150}""#],
        &["STORJ_ACCESS=1{w:40}"],
    ),
    Rule::named(
        "filebase-secret",
        "Filebase",
        "secret key",
        &["filebase"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://docs.filebase.com/")
    .entropy(4.1)
    .examples(
        &[
            "filebase:\n  secret: \"{w:40}\"",
            "<filebase_secret>{w:40}</filebase_secret>",
        ],
        &[
            "FILEBASE_API_KEY={w:37}",
            r#"filebase_api_key: "YOUR_FILEBASE_API_KEY""#,
        ],
    ),
    Rule::named(
        "minio-secret-key",
        "MinIO",
        "secret key",
        &["minio"],
        "[0-9A-Za-z+/]{40}",
    )
    .words(&["secret", "passw"])
    .docs(concat!(
        "https://min.io/docs/minio/linux/administration/",
        "identity-access-management.html"
    ))
    .entropy(4.1)
    .examples(
        &[
            r#""minio_secret": "{w:40}","#,
            "export MINIO_SECRET='{w:40}'",
        ],
        &[
            "MINIO_API_KEY={w:6}",
            r#"minio_api_key: "YOUR_MINIO_API_KEY""#,
        ],
    ),
    Rule::named(
        "uploadcare-secret-key",
        "Uploadcare",
        "secret key",
        &["uploadcare"],
        "[0-9a-zA-Z]{19,20}",
    )
    .words(&["secret", "key", "token", "bearer"])
    .docs("https://uploadcare.com/docs/start/api-keys/")
    .examples(
        &[
            r#"uploadcareSecret := "{x:20}""#,
            r#"uploadcare.Client(secret="{x:20}")"#,
        ],
        &[
            "UPLOADCARE_API_KEY={x:6}",
            r#"uploadcare_api_key: "YOUR_UPLOADCARE_API_KEY""#,
        ],
    ),
];

//! Clouds of many services, other than those of Amazon, Google and Microsoft.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "ibm-cloud-api-key",
        "IBM Cloud",
        "API key",
        &[
            "ibm_cloud",
            "ibmcloud",
            "ibm-cloud",
            "ibm",
            "bluemix",
            "bx_",
            "bx-",
        ],
        "[0-9A-Za-z_-]{42,44}",
    )
    .docs("https://cloud.ibm.com/docs/account?topic=account-userapikey")
    .entropy(3.5)
    .examples(
        &[
            "[INFO] request to the ibm_cloud API\n[DEBUG] Using Key={u:43}7",
            r#""ibm_cloud_token": "{u:43}7","#,
        ],
        &["IBM_CLOUD_API_KEY={u:38}", r#"ibm_api_key: "your-api-key""#],
    ),
    Rule::named(
        "ibm-cos-hmac-secret",
        "IBM Cloud",
        "object storage HMAC secret",
        &["cos_hmac", "ibm_cos", "ibm-cos", "cos-hmac", "icos_"],
        "[0-9A-Za-z]{48}",
    )
    .docs(concat!(
        "https://cloud.ibm.com/docs/",
        "cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main"
    ))
    .examples(
        &["COS_HMAC_API_KEY={x:48}", r#"cos_hmacToken := "{x:48}""#],
        &[
            "COS_HMAC_API_KEY={x:45}",
            r#"cos_hmac_api_key: "YOUR_COS_HMAC_API_KEY""#,
        ],
    ),
    Rule::named(
        "ibm-softlayer-api-key",
        "IBM Cloud",
        "classic infrastructure (SoftLayer) API key",
        &["softlayer", "sl_api", "sl-api", "slapi"],
        "[0-9A-Za-z]{64}",
    )
    .words(&["key", "token", "secret", "passw", "pwd", "bearer"])
    .docs("https://cloud.ibm.com/docs/account?topic=account-classic_keys")
    .examples(
        &[
            "softlayer:\n  key: \"{x:64}\"",
            "<softlayer_key>{x:64}</softlayer_key>",
        ],
        &[
            "SOFTLAYER_API_KEY={x:61}",
            r#"softlayer_api_key: "YOUR_SOFTLAYER_API_KEY""#,
        ],
    ),
    Rule::named(
        "oracle-cloud-secret-key",
        "Oracle Cloud",
        "customer secret key",
        &[
            "oraclecloud",
            "oracle_cloud",
            "oracle-cloud",
            "oci_",
            "oci-",
        ],
        "[0-9A-Za-z+/]{43}=",
    )
    .docs(concat!(
        "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/",
        "managingcredentials.htm"
    ))
    .entropy(4.0)
    .examples(
        &[
            r#""oraclecloud_token": "{b:42}7=","#,
            "export ORACLECLOUD_TOKEN='{b:42}7='",
        ],
        &[
            "ORACLECLOUD_API_KEY={b:6}7=",
            r#"oraclecloud_api_key: "YOUR_ORACLECLOUD_API_KEY""#,
        ],
    ),
];

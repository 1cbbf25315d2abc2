//! Clouds of Asia and Russia: Alibaba, Tencent, Yandex and others.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "alibaba-access-key-id",
        "Alibaba Cloud",
        "access key id",
        &["LTAI"],
        "[0-9A-Za-z]{12,24}",
    )
    .docs("https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair")
    .entropy(3.2)
    .examples(
        &[r#"const token = "LTAI{w:20}";"#],
        &["LTAI{w:8}", "LTAIxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "alibaba-access-key-secret",
        "Alibaba Cloud",
        "access key secret",
        &[
            "alibaba",
            "aliyun",
            "alicloud",
            "accesskeysecret",
            "access_key_secret",
            "access-key-secret",
            "LTAI",
        ],
        "[0-9A-Za-z]{30}",
    )
    .words(&["secret", "key", "token", "bearer"])
    .docs("https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair")
    .entropy(3.5)
    .examples(
        &[
            "[INFO] request to the alibaba API\n[DEBUG] Using secret={w:30}",
            r#""alibaba_secret": "{w:30}","#,
        ],
        &[
            "ALIBABA_API_KEY={w:27}",
            r#"alibaba_api_key: "YOUR_ALIBABA_API_KEY""#,
        ],
    ),
    Rule::token(
        "alibaba-sts-access-key-id",
        "Alibaba Cloud",
        "temporary access key id",
        &["STS."],
        "[0-9A-Za-z]{16,64}",
    )
    .docs("https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts")
    .entropy(3.2)
    .examples(&["TOKEN=STS.{w:24}"], &["STS.{w:8}"]),
    Rule::named(
        "alibaba-security-token",
        "Alibaba Cloud",
        "security token",
        &[
            "alibaba",
            "aliyun",
            "alicloud",
            "securitytoken",
            "security_token",
            "security-token",
        ],
        "CAIS[0-9A-Za-z+/_=-]{20,590}",
    )
    .docs("https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts")
    .entropy(3.5)
    .examples(
        &[
            "alibaba:\n  api_key: \"CAIS{b:100}\"",
            "<alibabaSecret>CAIS{b:100}</alibabaSecret>",
        ],
        &["ALIBABA_SECURITY_TOKEN=CAIS{w:8}"],
    ),
    Rule::token(
        "tencent-secret-id",
        "Tencent Cloud",
        "secret id",
        &["AKID"],
        "[0-9A-Za-z]{13,40}",
    )
    .docs("https://www.tencentcloud.com/document/product/598/34228")
    .entropy(3.4)
    .examples(
        &["Authorization: Bearer AKID{w:32}"],
        &["AKID{w:8}", "AKIDxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "tencent-secret-key",
        "Tencent Cloud",
        "secret key",
        &["tencent", "qcloud", "AKID"],
        "[0-9A-Za-z]{32}",
    )
    .words(&[
        "secretkey",
        "secret_key",
        "secret-key",
        "secret key",
        "key",
        "token",
        "bearer",
    ])
    .docs("https://www.tencentcloud.com/document/product/598/34228")
    .entropy(3.5)
    .examples(
        &[
            r#"tencentSecretkey := "{w:32}""#,
            r#"tencent.Client(secretkey="{w:32}")"#,
        ],
        &[
            "TENCENT_API_KEY={w:29}",
            r#"tencent_api_key: "YOUR_TENCENT_API_KEY""#,
        ],
    ),
    Rule::named(
        "huawei-cloud-secret-key",
        "Huawei Cloud",
        "secret access key",
        &["huawei", "hwcloud", "hw_secret", "hw_access", "hwc_"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["secret", "sk", "key", "bearer"])
    .docs("https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html")
    .entropy(3.7)
    .examples(
        &[
            "<huawei_secret>{w:40}</huawei_secret>",
            "[INFO] request to the huawei API\n[DEBUG] Using secret={w:40}",
        ],
        &[
            "HUAWEI_API_KEY={w:37}",
            r#"huawei_api_key: "YOUR_HUAWEI_API_KEY""#,
        ],
    ),
    Rule::token(
        "volcengine-access-key-id",
        "Volcengine",
        "access key id",
        &["AKLT"],
        "[0-9A-Za-z=]{32,60}",
    )
    .docs("https://www.volcengine.com/docs/6291/65568")
    .entropy(3.4)
    .examples(&["TOKEN=AKLT{w:43}"], &["AKLT{w:12}"]),
    Rule::named(
        "baidu-cloud-secret-key",
        "Baidu Cloud",
        "secret access key",
        &["baidu", "bce_", "ALTAK"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["secret", "sk", "key", "bearer"])
    .docs("https://cloud.baidu.com/doc/Reference/s/9jwvz2egb")
    .examples(
        &[
            r#"baidu.Client(secret="{x:32}")"#,
            "baidu:\n  secret: \"{x:32}\"",
        ],
        &[
            "BAIDU_API_KEY={x:29}",
            r#"baidu_api_key: "YOUR_BAIDU_API_KEY""#,
        ],
    ),
    Rule::named(
        "naver-cloud-secret-key",
        "Naver Cloud",
        "secret key",
        &["ncloud", "naver", "ncp_"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://api.ncloud-docs.com/docs/en/common-ncpapi")
    .entropy(3.7)
    .examples(
        &[
            "[INFO] request to the ncloud API\n[DEBUG] Using secret={w:40}",
            r#""ncloud_secret": "{w:40}","#,
        ],
        &[
            "NCLOUD_API_KEY={w:37}",
            r#"ncloud_api_key: "YOUR_NCLOUD_API_KEY""#,
        ],
    ),
    Rule::named(
        "qiniu-secret-key",
        "Qiniu",
        "secret key",
        &["qiniu"],
        "[0-9A-Za-z_-]{40}",
    )
    .words(&["secret", "key", "sk", "bearer"])
    .docs("https://developer.qiniu.com/kodo/1644/security")
    .entropy(3.7)
    .examples(
        &["QINIU_SECRET={u:40}", r#"qiniuSecret := "{u:40}""#],
        &[
            "QINIU_API_KEY={u:37}",
            r#"qiniu_api_key: "YOUR_QINIU_API_KEY""#,
        ],
    ),
    Rule::token(
        "yandex-iam-token",
        "Yandex Cloud",
        "IAM token",
        &["t1."],
        r"[0-9A-Za-z_-]{4,}={0,2}\.[0-9A-Za-z_-]{86}={0,2}",
    )
    .docs("https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token")
    .entropy(3.5)
    .examples(
        &[r#""key": "t1.{u:60}.{u:86}""#],
        &[
            "token: t1.{u:60}.{u:6}",
            "token: t1.xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "yandex-api-key",
        "Yandex Cloud",
        "API key",
        &["AQVN"],
        "[0-9A-Za-z_-]{35,38}",
    )
    .docs("https://yandex.cloud/en/docs/iam/concepts/authorization/api-key")
    .entropy(3.5)
    .examples(&["TOKEN=AQVN{u:35}"], &["AQVN{u:20}"]),
    Rule::token(
        "yandex-oauth-token",
        "Yandex Cloud",
        "OAuth token",
        &["y0_", "y1_", "y2_", "y3_"],
        "[0-9A-Za-z_-]{50,60}",
    )
    .docs("https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token")
    .entropy(3.5)
    .examples(&["YANDEX_TOKEN=y0_{u:55}"], &["y0_{u:30}"]),
    Rule::named(
        "yandex-static-access-key",
        "Yandex Cloud",
        "static access key",
        &["yandex", "yc_", "yandexcloud"],
        "YC[0-9A-Za-z_-]{38}",
    )
    .docs("https://yandex.cloud/en/docs/iam/concepts/authorization/access-key")
    .entropy(3.5)
    .examples(
        &[
            "<yandexSecret>YC{u:38}</yandexSecret>",
            "[INFO] request to the yandex API\n[DEBUG] Using Key=YC{u:38}",
        ],
        &[
            "YANDEX_API_KEY=YC{u:6}",
            r#"yandex_api_key: "YOUR_YANDEX_API_KEY""#,
        ],
    ),
    Rule::named(
        "selectel-token",
        "Selectel",
        "API token",
        &["selectel", "sel_token"],
        "[0-9A-Za-z]{24,32}_[0-9]{4,8}",
    )
    .docs("https://docs.selectel.ru/en/control-panel-actions/account/api-keys/")
    .examples(
        &[
            "export SELECTEL_TOKEN='{w:32}_{d:6}'",
            "SELECTEL_API_KEY={w:32}_{d:6}",
        ],
        &[
            "SELECTEL_API_KEY={w:6}_{d:6}",
            r#"selectel_api_key: "YOUR_SELECTEL_API_KEY""#,
        ],
    ),
    Rule::named(
        "sakura-cloud-secret",
        "Sakura Cloud",
        "access token secret",
        &["sakuracloud", "sakura_cloud", "sakura-cloud"],
        "[0-9A-Za-z]{64}",
    )
    .words(&["secret", "token", "key", "bearer"])
    .docs("https://manual.sakura.ad.jp/cloud/api/apikey.html")
    .entropy(3.7)
    .examples(
        &[
            r#"sakuracloud.Client(secret="{w:64}")"#,
            "sakuracloud:\n  secret: \"{w:64}\"",
        ],
        &[
            "SAKURACLOUD_API_KEY={w:61}",
            r#"sakuracloud_api_key: "YOUR_SAKURACLOUD_API_KEY""#,
        ],
    ),
];

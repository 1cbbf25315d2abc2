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
        &[r#""key": "LTAI{w:20}""#],
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
        &["ALIBABA_SECRET={w:30}", r#"alibabaSecret := "{w:30}""#],
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
    .examples(&[r#"token: "STS.{w:24}""#], &["STS.{w:8}"]),
    Rule::named(
        "alibaba-sts-access-key-secret",
        "Alibaba Cloud",
        "temporary access key secret",
        &[
            "accesskeysecret",
            "access_key_secret",
            "access-key-secret",
            "accesssecret",
        ],
        "[0-9A-Za-z]{31,64}",
    )
    .words(&[])
    .docs("https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts")
    .entropy(3.7)
    .examples(
        &[
            "STS.{w:21} AccessKeySecret={w:36}",
            "aliyun sts access_key_secret: {w:37}",
        ],
        &["access_key_secret: {w:20}", "AccessKeySecret=<secret>"],
    ),
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
            "ststoken",
            "sts_token",
        ],
        "CAIS[0-9A-Za-z+/_=-]{20,590}",
    )
    .docs("https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts")
    .entropy(3.5)
    .examples(
        &[
            r#"alibabaToken := "CAIS{b:100}""#,
            r#"alibaba.Client(api_key="CAIS{b:100}")"#,
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
        &[r#""key": "AKID{w:32}""#],
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
            "export TENCENT_SECRETKEY='{w:32}'",
            "TENCENT_SECRETKEY={w:32}",
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
            r#"huawei.Client(secret="{w:40}")"#,
            "huawei:\n  secret: \"{w:40}\"",
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
    .examples(&["Authorization: Bearer AKLT{w:43}"], &["AKLT{w:12}"]),
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
        &["BAIDU_SECRET={x:32}", r#"baiduSecret := "{x:32}""#],
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
            "ncloud:\n  secret: \"{w:40}\"",
            "<ncloud_secret>{w:40}</ncloud_secret>",
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
        &[
            r#""qiniu_secret": "{u:40}","#,
            "export QINIU_SECRET='{u:40}'",
        ],
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
        &[r#"token: "t1.{u:60}.{u:86}""#],
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
    .examples(&["Authorization: Bearer AQVN{u:35}"], &["AQVN{u:20}"]),
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
            r#"yandex.Client(api_key="YC{u:38}")"#,
            "yandex:\n  api_key: \"YC{u:38}\"",
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
            "[INFO] request to the selectel API\n[DEBUG] Using Key={w:32}_{d:6}",
            r#""selectel_token": "{w:32}_{d:6}","#,
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
            "SAKURACLOUD_SECRET={w:64}",
            r#"sakuracloudSecret := "{w:64}""#,
        ],
        &[
            "SAKURACLOUD_API_KEY={w:61}",
            r#"sakuracloud_api_key: "YOUR_SAKURACLOUD_API_KEY""#,
        ],
    ),
    Rule::token(
        "yandex-service-key",
        "Yandex",
        "key of Dictionary, Predictor or Translate",
        &["dict.1.1.", "pdct.1.1.", "trnsl.1.1."],
        r"[0-9]{8}T[0-9]{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}",
    )
    .docs("https://yandex.com/dev/dictionary/doc/en/")
    .examples(
        &[
            "Authorization: Bearer dict.1.1.{d:8}T{d:6}Z.{x:16}.{x:40}",
            "Authorization: Bearer pdct.1.1.{d:8}T{d:6}Z.{x:16}.{x:40}",
            "Authorization: Bearer trnsl.1.1.{d:8}T{d:6}Z.{x:16}.{x:40}",
        ],
        &[
            "token: dict.1.1.{d:8}T{d:6}Z.{x:16}.{x:6}",
            "token: dict.1.1.xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "baidu-cloud-api-key",
        "Baidu Cloud",
        "API key",
        &["bce-v3/ALTAK-"],
        "[0-9A-Za-z]{16,24}/[0-9a-f]{40}",
    )
    .docs("https://cloud.baidu.com/doc/IAM/s/Mm2x80srl")
    .examples(
        &[r#"const token = "bce-v3/ALTAK-{w:21}/{x:40}";"#],
        &[
            "token: bce-v3/ALTAK-{w:21}/{x:6}",
            "token: bce-v3/ALTAK-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
];

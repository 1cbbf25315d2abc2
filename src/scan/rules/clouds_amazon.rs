//! Amazon Web Services.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "aws-access-key-id",
        "AWS",
        "access key id",
        &["AKIA", "ASIA", "ABIA", "ACCA"],
        "[0-9A-Z]{16}",
    )
    .docs("https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html")
    .entropy(2.4)
    .examples(
        &[
            "aws_access_key_id = AKIA{N:15}7",
            r#"AWS_KEY="ASIA{N:15}Q""#,
        ],
        &[
            "AKIAIOSFODNN7{}EXAMPLE",
            "AKIA{N:15}",
            "AKIAXXXXXXXXXXXXXXXX",
            "TODAYINASIA{A:16}",
        ],
    ),
    Rule::token(
        "aws-access-key-id-legacy",
        "AWS",
        "access key id, old form",
        &["A3T"],
        "[0-9A-Z]{17}",
    )
    .docs("https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html")
    .entropy(3.0)
    .examples(
        &["Authorization: Bearer A3T{N:17}"],
        &["token: A3T{N:6}", "token: A3Txxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "aws-secret-access-key",
        "AWS",
        "secret access key",
        &[
            "aws_secret",
            "aws-secret",
            "awssecret",
            "secret_access_key",
            "secretaccesskey",
            "secret-access-key",
            "aws_key",
            "awskey",
            "aws_sk",
        ],
        "[0-9A-Za-z+/]{40}",
    )
    .words(&["secret", "sk", "key", "bearer"])
    .docs(concat!(
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/",
        "id_credentials_access-keys.html"
    ))
    .entropy(3.0)
    .examples(
        &[
            "AWS_SECRET_ACCESS_KEY={b:40}",
            "[default]\naws_access_key_id = AKIA{N:16}\naws_secret_access_key = {b:40}",
        ],
        &[
            "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCY{}EXAMPLEKEY",
            "aws_secret_access_key: {b:35}",
        ],
    ),
    Rule::named(
        "aws-secret-key-nearby",
        "AWS",
        "secret access key",
        &[
            "aws",
            "amazon",
            "secret_key",
            "secretkey",
            "secret key",
            "AKIA",
            "ASIA",
        ],
        "[0-9A-Za-z+/]{40}",
    )
    .words(&["secret", "sk"])
    .docs(concat!(
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/",
        "id_credentials_access-keys.html"
    ))
    .entropy(4.1)
    .examples(
        &[
            r#""aws": {{"secretKey": "{b:40}"}"#,
            "AWS access key:AKIA{N:16}\nsecret key:{b:40}",
        ],
        &["aws_secret_commit={x:40}", "aws secret {b:33}"],
    ),
    Rule::token(
        "aws-session-token",
        "AWS",
        "session token",
        &["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"],
        "[0-9A-Za-z+/]{60,}={0,2}",
    )
    .docs(concat!(
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/",
        "id_credentials_temp_use-resources.html"
    ))
    .entropy(4.0)
    .examples(
        &[
            "TOKEN=IQoJb3JpZ2lu{b:60}",
            "TOKEN=FwoGZXIvYXdz{b:60}",
            "TOKEN=FQoGZXIvYXdz{b:60}",
        ],
        &[
            "token: IQoJb3JpZ2lu{b:6}",
            "token: IQoJb3JpZ2luxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::text(
        "aws-session-token-variable",
        "AWS",
        "session token",
        &[
            "session_token",
            "session-token",
            "sessiontoken",
            "security_token",
            "security-token",
        ],
        concat!(
            r#"(?i)aws[_-]?(?:session|security)[_-]?token["']?\s{0,3}(?:=>|"#,
            r#":=|=|:)\s{0,3}["'`]?(?P<secret>[0-9A-Za-z+/=._-]{64,2048})"#
        ),
    )
    .docs("https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html")
    .entropy(4.0)
    .examples(
        &["AWS_SESSION_TOKEN={b:120}=="],
        &[
            "AWS_SESSION_TOKEN={b:20}",
            "AWS_SESSION_TOKEN=${{AWS_SESSION_TOKEN}",
        ],
    ),
    Rule::token(
        "aws-mws-key",
        "AWS",
        "marketplace web service token",
        &["amzn.mws."],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .docs(concat!(
        "https://developer-docs.amazon.com/sp-api/docs/",
        "what-is-the-selling-partner-api"
    ))
    .examples(&[r#"token: "amzn.mws.{uuid}""#], &["amzn.mws.{x:8}-{x:4}"]),
    Rule::token(
        "amazon-sp-api-client-secret",
        "AWS",
        "login with Amazon client secret",
        &["amzn1.oa2-cs.v1."],
        "[0-9a-f]{64}",
    )
    .docs("https://developer.amazon.com/docs/login-with-amazon/security-profile.html")
    .examples(
        &["Authorization: Bearer amzn1.oa2-cs.v1.{x:64}"],
        &[
            "token: amzn1.oa2-cs.v1.{x:61}",
            "token: amzn1.oa2-cs.v1.xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "aws-bedrock-api-key",
        "AWS",
        "Bedrock API key",
        &["ABSK"],
        "[0-9A-Za-z+/]{109,270}={0,2}",
    )
    .docs("https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html")
    .entropy(4.0)
    .examples(
        &[r#"const token = "ABSK{b:110}";"#],
        &["token: ABSK{b:6}", "token: ABSKxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "aws-bedrock-short-lived-key",
        "AWS",
        "Bedrock API key, short-lived",
        &["bedrock-api-key-"],
        "YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+/=]*",
    )
    .docs("https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html")
    .examples(
        &[r#""key": "bedrock-api-key-{64:bedrock.amazonaws.com}{b:60}""#],
        &["bedrock-api-key-{w:20}"],
    ),
    Rule::token(
        "aws-appsync-api-key",
        "AWS",
        "AppSync API key",
        &["da2-"],
        "[0-9a-z]{26}",
    )
    .docs("https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html")
    .examples(
        &["TOKEN=da2-{n:26}"],
        &["token: da2-{n:23}", "token: da2-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "aws-ses-smtp-password",
        "AWS",
        "SES SMTP password",
        &[
            "ses_smtp",
            "ses-smtp",
            "sessmtp",
            "email-smtp",
            "aws_ses",
            "aws_smtp",
        ],
        "B[0-9A-Za-z+/]{43}",
    )
    .docs("https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html")
    .entropy(4.0)
    .examples(
        &[
            r#"ses_smtpToken := "B{b:42}7""#,
            r#"ses_smtp.Client(api_key="B{b:42}7")"#,
        ],
        &[
            "SES_SMTP_PASSWORD=B{b:40}",
            r#"ses_smtp_password: "YOUR_SMTP_PASSWORD""#,
        ],
    ),
    Rule::text(
        "aws-codecommit-credentials",
        "AWS",
        "Git credentials for CodeCommit",
        &["git-codecommit."],
        concat!(
            r#"https://[^:/\s"']{3,128}:(?P<secret>[^@\s"'${<]{12,200})"#,
            r"@git-codecommit\.[a-z0-9-]{4,30}\.amazonaws\.com"
        ),
    )
    .docs("https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html")
    .examples(
        &[concat!(
            "git clone https://dev-at-{d:12}:{b:40}",
            "7%3D@git-codecommit.eu-west-1.amazonaws.com/v1/repos/a"
        )],
        &[
            "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/a",
            "https://user:${{PASSWORD}@git-codecommit.eu-west-1.amazonaws.com/v1/repos/a",
        ],
    ),
    Rule::text(
        "aws-codecatalyst-credentials",
        "AWS",
        "personal access token for CodeCatalyst",
        &["codecatalyst.aws"],
        concat!(
            r#"https://[^:/\s"']{2,128}:(?P<secret>[^@\s"'${<]{12,200})"#,
            r"@git\.[a-z0-9.-]{0,40}codecatalyst\.aws"
        ),
    )
    .docs(concat!(
        "https://docs.aws.amazon.com/codecatalyst/latest/userguide/",
        "ipa-tokens-keys.html"
    ))
    .examples(
        &["https://me:{w:40}@git.us-west-2.codecatalyst.aws/v1/a/b/c"],
        &["https://me@git.us-west-2.codecatalyst.aws/v1/a/b/c"],
    ),
];

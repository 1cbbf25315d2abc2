//! Mail sent by programs: SendGrid, Mailgun, Mailchimp and the like, and SMTP with a password.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "sendgrid-api-key",
        "SendGrid",
        "API key",
        &["SG."],
        r"(?:[0-9A-Za-z_-]{20,24}\.[0-9A-Za-z_-]{39,50}|[0-9A-Za-z=_.-]{66})",
    )
    .docs("https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys")
    .examples(
        &[
            "SENDGRID_API_KEY=SG.{w:22}.{w:43}",
            "sgMail.setApiKey('SG.{u:22}.{u:43}')",
        ],
        &[
            "SG.{w:12}.{w:43}",
            "SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "mailgun-private-api-key",
        "Mailgun",
        "private API key",
        &["key-"],
        "[0-9a-z]{32}",
    )
    .docs("https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt")
    .entropy(3.0)
    .examples(
        &["MAILGUN_API_KEY=key-{x:32}", "--user 'api:key-{x:32}'"],
        &["key-{x:40}", "api:key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "mailgun-public-validation-key",
        "Mailgun",
        "public validation key",
        &["pubkey-"],
        "[0-9a-f]{32}",
    )
    .docs("https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt")
    .confidence(Confidence::Low)
    .examples(
        &["mailgun_public=pubkey-{x:32}"],
        &["pubkey-{x:30}"],
    ),
    Rule::text(
        "mailgun-api-key",
        "Mailgun",
        "API key",
        &["mailgun"],
        r"(?i:mailgun)[^\n]{0,120}?[^0-9A-Za-z-](?P<secret>[0-9a-h]{32}-[0-9a-h]{8}-[0-9a-h]{8})(?:[^0-9A-Za-z-]|$)",
    )
    .docs("https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt")
    .entropy(3.0)
    .examples(
        &[
            "MAILGUN_API_KEY={x:32}-{x:8}-{x:8}",
            "mailgun:{{\"signingKey\":\"{x:32}-{x:8}-{x:8}\"}",
        ],
        &[
            "MAILGUN_API_KEY={x:32}-{x:8}",
            "MAILGUN_API_KEY={x:32}-{x:8}-{x:12}",
        ],
    ),
    Rule::named(
        "mailgun-legacy-api-key",
        "Mailgun",
        "legacy API key",
        &["mailgun"],
        "[0-9A-Za-z-]{72}",
    )
    .docs("https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt")
    .examples(
        &[
            "\"mailgun_access_token\":\"{w:72}\"",
            "set MAILGUN_API_KEY={w:72}",
        ],
        &["MAILGUN_KEY=<your mailgun key>"],
    ),
    Rule::text(
        "mailchimp-api-key",
        "Mailchimp",
        "API key",
        &["-us"],
        "(?:^|[^0-9A-Za-z])(?P<secret>[0-9a-f]{32}-us[0-9]{1,2})(?:[^0-9A-Za-z]|$)",
    )
    .docs("https://mailchimp.com/developer/marketing/guides/quick-start/")
    .entropy(2.8)
    .examples(
        &[
            "MAILCHIMP_API_KEY={x:32}-us12",
            "MailchimpSDK.initialize(token: \"{x:32}-us6\")",
        ],
        &[
            "MAILCHIMP_API_KEY={x:30}-us12",
            "{x:40}-us1",
            "00000000000000000000000000000000-us1",
        ],
    ),
    Rule::named(
        "mandrill-api-key",
        "Mandrill",
        "API key",
        &["mandrill"],
        "(?:md-)?[0-9A-Za-z_-]{22}",
    )
    .docs("https://mailchimp.com/developer/transactional/guides/quick-start/")
    .examples(
        &[
            "config.mandrill_token = \"{w:22}\"",
            "MANDRILL_AUTH_TOKEN: {w:22}",
        ],
        &["MANDRILL_KEY = \"{w:19}\""],
    ),
    Rule::named(
        "postmark-server-token",
        "Postmark",
        "server token",
        &["postmark"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://postmarkapp.com/developer/api/overview")
    .examples(
        &[
            "POSTMARK_API_KEY={uuid}",
            "\"postmarkToken\": \"{uuid}\"",
        ],
        &["POSTMARK_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "sparkpost-api-key",
        "SparkPost",
        "API key",
        &["sparkpost"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.sparkpost.com/api/")
    .examples(
        &[
            "sparkpost:\n  api_key: {x:40}",
            "const sparkpostApiKey = '{x:40}';",
        ],
        &["sparkpostToken = \"{x:37}\""],
    ),
    Rule::token(
        "brevo-api-key",
        "Brevo",
        "API key",
        &["xkeysib-", "xsmtpsib-"],
        "[0-9A-Za-z_-]{81}",
    )
    .docs("https://developers.brevo.com/docs/getting-started")
    .examples(
        &[
            "BREVO_API_KEY=xkeysib-{x:64}-{w:16}",
            "smtp_password: xsmtpsib-{x:64}-{w:16}",
        ],
        &[
            "xkeysib-{x:64}",
            "xkeysib-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "resend-api-key",
        "Resend",
        "API key",
        &["re_"],
        "[0-9A-Za-z]{8}_[0-9A-Za-z]{20,28}",
    )
    .docs("https://resend.com/docs/dashboard/api-keys/introduction")
    .entropy(3.0)
    .examples(
        &[
            "RESEND_API_KEY=re_{w:8}_{w:24}",
            "new Resend('re_{w:8}_{w:24}')",
        ],
        &["re_{w:8}_{w:10}", "re_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "mailjet-api-key",
        "Mailjet",
        "API key",
        &["mailjet", "mj_apikey", "mj_api"],
        "(?:[0-9A-Za-z+/]{87}=|[0-9A-Za-z]{32})",
    )
    .docs("https://dev.mailjet.com/email/guides/getting-started/")
    .examples(
        &[
            "export MAILJET_TOKEN='{x:32}'",
            "mj_apikey_api_key := \"{x:32}\"",
        ],
        &["mailjet_secret: {x:29}"],
    ),
    Rule::named(
        "customer-io-api-key",
        "Customer.io",
        "API key",
        &["customerio", "customer.io", "customer_io", "customer-io"],
        "(?:[0-9a-f]{32}|[0-9A-Za-z]{20})",
    )
    .docs("https://docs.customer.io/accounts-and-workspaces/managing-credentials/")
    .examples(
        &[
            "<customerioApiKey>{x:20}</customerioApiKey>",
            "customer.io key: {x:20}",
        ],
        &["CUSTOMERIO_KEY = \"{x:17}\""],
    ),
    Rule::named(
        "klaviyo-private-key",
        "Klaviyo",
        "private key",
        &["klaviyo"],
        "pk_[0-9a-z]{34}",
    )
    .docs("https://developers.klaviyo.com/en/docs/retrieve_api_credentials")
    .words(&[])
    .examples(
        &[
            "KLAVIYO_API_KEY=pk_{x:34}",
            "Authorization: Klaviyo-API-Key pk_{x:34}",
        ],
        &[
            "KLAVIYO_API_KEY=pk_{x:30}",
            "Klaviyo-API-Key pk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "convertkit-api-key",
        "ConvertKit",
        "API key",
        &["convertkit"],
        "(?:kit_)?[0-9A-Za-z_-]{22}",
    )
    .docs("https://developers.kit.com/api-reference/overview")
    .examples(
        &[
            "convertkit = Client(api_key=\"{w:22}\")",
            "--set convertkit.token={w:22}",
        ],
        &["convertkitToken = \"{w:19}\""],
    ),
    Rule::named(
        "campaign-monitor-api-key",
        "Campaign Monitor",
        "API key",
        &[
            "campaignmonitor",
            "campaign_monitor",
            "campaign-monitor",
            "createsend",
        ],
        "[0-9A-Za-z+/]{32,200}={0,2}",
    )
    .docs("https://www.campaignmonitor.com/api/v3-3/getting-started/")
    .examples(
        &[
            "\"campaignmonitor_access_token\":\"{x:32}\"",
            "set CAMPAIGN_MONITOR_API_KEY={x:32}",
        ],
        &[
            "CAMPAIGNMONITOR_API_KEY={x:12}",
            "campaign_monitor_api_key: YOUR_API_KEY",
        ],
    ),
    Rule::named(
        "loops-api-key",
        "Loops",
        "API key",
        &[
            "loops_api",
            "loops-api",
            "loops_so",
            "loops.so",
            "loopsapi",
            "loops_key",
        ],
        "[0-9a-f]{32}",
    )
    .docs("https://loops.so/docs/api-reference/intro")
    .examples(
        &[
            "config.loops_api_token = \"{x:32}\"",
            "loops-api key: {x:32}",
        ],
        &["loops_api_api_key: ****************"],
    ),
    Rule::token(
        "mailersend-api-token",
        "MailerSend",
        "API token",
        &["mlsn."],
        "[0-9A-Za-z]{30,100}",
    )
    .docs("https://developers.mailersend.com/general.html#authentication")
    .entropy(3.0)
    .examples(
        &["MAILERSEND_API_KEY=mlsn.{x:64}"],
        &[
            "mlsn.{x:20}",
            "mlsn.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "mailerlite-api-key",
        "MailerLite",
        "API key",
        &["mailerlite", "mailer_lite"],
        "[0-9a-z]{32}",
    )
    .docs("https://developers.mailerlite.com/docs/")
    .examples(
        &[
            "MAILERLITE_API_KEY={n:32}",
            "\"mailer_liteToken\": \"{n:32}\"",
        ],
        &["MAILERLITE_API_KEY={n:29}"],
    ),
    Rule::named(
        "elastic-email-api-key",
        "Elastic Email",
        "API key",
        &[
            "elasticemail",
            "elastic_email",
            "elastic-email",
            "elastic email",
        ],
        "[0-9A-Fa-f]{96}",
    )
    .docs("https://elasticemail.com/developers/api-documentation/rest-api")
    .examples(
        &[
            "elasticemail:\n  api_key: {X:96}",
            "const elastic_emailApiKey = '{X:96}';",
        ],
        &["elasticemailToken = \"{X:93}\""],
    ),
    Rule::named(
        "smtp2go-api-key",
        "SMTP2GO",
        "API key",
        &["smtp2go"],
        "api-[0-9A-F]{32}",
    )
    .docs("https://developers.smtp2go.com/docs/introduction-guide")
    .words(&[])
    .examples(
        &[
            "SMTP2GO_API_KEY=api-{X:32}",
            "smtp2go: {{ key: \"api-{X:32}\" }",
        ],
        &[
            "SMTP2GO_API_KEY=api-{X:20}",
            "SMTP2GO_API_KEY=api-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        ],
    ),
];

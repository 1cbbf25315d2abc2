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
            concat!(
                "SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ),
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
    .examples(&["mailgun_public=pubkey-{x:32}"], &["pubkey-{x:30}"]),
    Rule::named(
        "mailgun-api-key",
        "Mailgun",
        "API key",
        &["mailgun"],
        "[0-9a-h]{32}-[0-9a-h]{8}-[0-9a-h]{8}",
    )
    .docs("https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt")
    .words(&[])
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
        &["MAILGUN_API_KEY={w:72}", "\"mailgunToken\": \"{w:72}\""],
        &["MAILGUN_API_KEY={w:69}"],
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
            "mandrill:\n  api_key: {w:22}",
            "const mandrillApiKey = '{w:22}';",
        ],
        &["mandrillToken = \"{w:19}\""],
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
            "export POSTMARK_TOKEN='{uuid}'",
            "postmark_api_key := \"{uuid}\"",
        ],
        &["postmark_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "<sparkpostApiKey>{x:40}</sparkpostApiKey>",
            "SPARKPOST_SECRET: \"{x:40}\"",
        ],
        &["SPARKPOST_KEY = \"{x:37}\""],
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
            concat!(
                "xkeysib-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxx-xxxxxxxxxxxxxxxx",
            ),
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
        &["mailjet.api.key={x:32}", "MJ_APIKEY_KEY = \"{x:32}\""],
        &["mailjet_api_key: \"YOUR_MAILJET_API_KEY\""],
    ),
    Rule::named(
        "customer-io-api-key",
        "Customer.io",
        "API key",
        &[
            "customerio",
            "customer.io",
            "customer_io",
            "customer-io",
            "customer api",
        ],
        "(?:[0-9a-f]{32}|[0-9A-Za-z]{20})",
    )
    .docs("https://docs.customer.io/accounts-and-workspaces/managing-credentials/")
    .examples(
        &[
            "customerio = Client(api_key=\"{x:20}\")",
            "customer.io key: {x:20}",
        ],
        &["customerioToken = \"{x:17}\""],
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
            "config.convertkit_token = \"{w:22}\"",
            "CONVERTKIT_AUTH_TOKEN: {w:22}",
        ],
        &["convertkit_api_key: ****************"],
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
            "CAMPAIGNMONITOR_API_KEY={x:32}",
            "\"campaign_monitorToken\": \"{x:32}\"",
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
            "loops api",
            "loops_so",
            "loops.so",
            "loopsapi",
            "loops_key",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://loops.so/docs/api-reference/intro")
    .examples(
        &["loops_api:\n  api_key: {x:32}", "loops-api key: {x:32}"],
        &["loops_apiToken = \"{x:29}\""],
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
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.mailerlite.com/docs/")
    .examples(
        &[
            "export MAILERLITE_TOKEN='{n:32}'",
            "mailer_lite_api_key := \"{n:32}\"",
        ],
        &["mailerlite_secret: {n:29}"],
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
            "<elasticemailApiKey>{X:96}</elasticemailApiKey>",
            "ELASTIC_EMAIL_SECRET: \"{X:96}\"",
        ],
        &["ELASTICEMAIL_KEY = \"{X:93}\""],
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

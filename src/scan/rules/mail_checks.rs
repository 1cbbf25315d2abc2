//! Checks of mail addresses and tests of mail: Kickbox, ZeroBounce, Hunter, Mailosaur and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "mailsac-api-key",
        "Mailsac",
        "API key",
        &["mailsac"],
        "k_[0-9A-Za-z]{36,60}",
    )
    .docs("https://docs.mailsac.com/en/latest/services/api_keys/api_keys.html")
    .examples(
        &[
            "<mailsacApiKey>k_{w:40}</mailsacApiKey>",
            "MAILSAC_SECRET: \"k_{w:40}\"",
        ],
        &["MAILSAC_KEY=k_{w:20}", "mailsac_key: YOUR_KEY"],
    ),
    Rule::named(
        "kickbox-api-key",
        "Kickbox",
        "API key",
        &["kickbox"],
        "(?:(?:live|test)_)?[0-9A-Za-z]{64}",
    )
    .docs("https://docs.kickbox.com/docs/using-the-api")
    .examples(
        &[
            "kickbox.api.key=live_{x:64}",
            "KICKBOX_KEY = \"live_{x:64}\"",
        ],
        &["kickbox_api_key: \"YOUR_KICKBOX_API_KEY\""],
    ),
    Rule::named(
        "zerobounce-api-key",
        "ZeroBounce",
        "API key",
        &["zerobounce", "zero_bounce"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.zerobounce.net/docs/email-validation-api-quickstart/")
    .examples(
        &[
            "zerobounce = Client(api_key=\"{n:32}\")",
            "--set zero_bounce.token={n:32}",
        ],
        &["zerobounceToken = \"{n:29}\""],
    ),
    Rule::named(
        "neverbounce-api-key",
        "NeverBounce",
        "API key",
        &["neverbounce"],
        "(?:private|secret)_[0-9a-z]{32}",
    )
    .docs("https://developers.neverbounce.com/reference/authentication")
    .examples(
        &[
            "\"neverbounce_access_token\":\"private_{x:32}\"",
            "set NEVERBOUNCE_API_KEY=private_{x:32}",
        ],
        &["NEVERBOUNCE_KEY=<your neverbounce key>"],
    ),
    Rule::named(
        "debounce-api-key",
        "Debounce",
        "API key",
        &[
            "debounce_api",
            "debounce.io",
            "debounceio",
            "debounce-api",
            "debounce api",
        ],
        "[0-9A-Za-z]{13}",
    )
    .docs("https://developers.debounce.io/")
    .entropy(2.8)
    .examples(
        &[
            "config.debounce_api_token = \"{w:13}\"",
            "debounce.io key: {w:13}",
        ],
        &["debounce_api_api_key: ****************"],
    ),
    Rule::named(
        "mailboxlayer-access-key",
        "Mailboxlayer",
        "access key",
        &["mailboxlayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://mailboxlayer.com/documentation")
    .examples(
        &[
            "MAILBOXLAYER_API_KEY={n:32}",
            "\"mailboxlayerToken\": \"{n:32}\"",
        ],
        &["MAILBOXLAYER_API_KEY={n:29}"],
    ),
    Rule::named(
        "verimail-api-key",
        "Verimail",
        "API key",
        &["verimail"],
        "[0-9A-Z]{32}",
    )
    .docs("https://verimail.io/")
    .examples(
        &[
            "verimail:\n  api_key: {N:32}",
            "const verimailApiKey = '{N:32}';",
        ],
        &["verimailToken = \"{N:29}\""],
    ),
    Rule::named(
        "verifier-api-key",
        "Verifier",
        "API key",
        &["verifier"],
        "[0-9A-Za-z]{96}",
    )
    .docs("https://verifier.meetchopra.com/docs")
    .words(&["key=", "_key", "api_key", "apikey", "token", "secret"])
    .examples(
        &[
            "verifier:\n  _key: \"{n:96}\"",
            "let verifier_secret = \"{n:96}\";",
        ],
        &["verifier_secret: {n:93}"],
    ),
    Rule::named(
        "clearout-api-token",
        "Clearout",
        "API token",
        &["clearout"],
        "[0-9a-f]{32}:[0-9a-f]{64}",
    )
    .docs("https://docs.clearout.io/developers/api/overview")
    .examples(
        &[
            "<clearoutApiKey>{x:32}:{x:64}</clearoutApiKey>",
            "CLEAROUT_SECRET: \"{x:32}:{x:64}\"",
        ],
        &["CLEAROUT_KEY = \"{x:32}:{x:61}\""],
    ),
    Rule::named(
        "emailable-api-key",
        "Emailable",
        "API key",
        &["emailable"],
        "(?:live|test)_[0-9a-z]{20}",
    )
    .docs("https://emailable.com/docs/api/")
    .examples(
        &[
            "emailable.api.key=live_{x:20}",
            "EMAILABLE_KEY = \"live_{x:20}\"",
        ],
        &["emailable_api_key: \"YOUR_EMAILABLE_API_KEY\""],
    ),
    Rule::named(
        "postageapp-api-key",
        "PostageApp",
        "API key",
        &["postageapp"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://dev.postageapp.com/api/")
    .examples(
        &[
            "postageapp = Client(api_key=\"{w:32}\")",
            "--set postageapp.token={w:32}",
        ],
        &["POSTAGEAPP_TOKEN=${{{{ secrets.POSTAGEAPP_TOKEN }}"],
    ),
    Rule::named(
        "dyspatch-api-key",
        "Dyspatch",
        "API key",
        &["dyspatch"],
        "[0-9A-Z]{52}",
    )
    .docs("https://docs.dyspatch.io/")
    .examples(
        &[
            "\"dyspatch_access_token\":\"{N:52}\"",
            "set DYSPATCH_API_KEY={N:52}",
        ],
        &["dyspatch_secret: {N:49}"],
    ),
    Rule::named(
        "mixmax-api-token",
        "Mixmax",
        "API token",
        &["mixmax"],
        "[0-9A-Za-z_-]{36}",
    )
    .docs("https://developer.mixmax.com/reference/getting-started-with-the-api")
    .examples(
        &[
            "config.mixmax_token = \"{uuid}\"",
            "MIXMAX_AUTH_TOKEN: {uuid}",
        ],
        &["mixmax_api_key: ****************"],
    ),
    Rule::named(
        "mailosaur-api-key",
        "Mailosaur",
        "API key",
        &["mailosaur"],
        "[0-9A-Za-z]{16,32}",
    )
    .docs("https://mailosaur.com/docs/api")
    .examples(
        &["MAILOSAUR_API_KEY={w:24}", "\"mailosaurToken\": \"{w:24}\""],
        &[
            "MAILOSAUR_API_KEY={w:12}",
            "mailosaur_api_key: YOUR_API_KEY",
        ],
    ),
    Rule::named(
        "sendlane-api-key",
        "Sendlane",
        "API key",
        &["sendlane"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://developers.sendlane.com/")
    .examples(
        &[
            "sendlane:\n  api_key: {x:64}",
            "const sendlaneApiKey = '{x:64}';",
        ],
        &["SENDLANE_API_KEY={x:28}"],
    ),
    Rule::named(
        "sendpulse-api-secret",
        "SendPulse",
        "API secret",
        &["sendpulse"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://sendpulse.com/integrations/api")
    .examples(
        &[
            "export SENDPULSE_TOKEN='{x:32}'",
            "sendpulse_api_key := \"{x:32}\"",
        ],
        &["sendpulse_secret: {x:29}"],
    ),
    Rule::named(
        "mailtrap-api-token",
        "Mailtrap",
        "API token",
        &["mailtrap"],
        "(?:[0-9a-f]{32}|[0-9a-f]{14})",
    )
    .docs("https://docs.mailtrap.io/developers")
    .examples(
        &[
            "<mailtrapApiKey>{x:32}</mailtrapApiKey>",
            "MAILTRAP_SECRET: \"{x:32}\"",
        ],
        &[
            "MAILTRAP_API_TOKEN={x:20}",
            "mailtrap_token: YOUR_MAILTRAP_TOKEN",
        ],
    ),
    Rule::text(
        "smtp-address-password",
        "SMTP",
        "password in an address",
        &["smtp://", "smtps://"],
        concat!(
            r#"(?i:smtps?)://[^\s:/@"\x27`<>${}]{1,100}:(?P<secret>[^\s:/@"\x27`<>${}"#,
            "*]{6,100})@[0-9A-Za-z]",
        ),
    )
    .docs("https://datatracker.ietf.org/doc/html/draft-earhart-url-smtp-00")
    .entropy(2.6)
    .confidence(Confidence::Medium)
    .examples(
        &[
            "MAILER_DSN=smtp://user:{w:16}@smtp.example.com:587",
            "url = \"smtps://apikey:{w:20}@mail.example.com\"",
        ],
        &[
            "smtp://user:${{SMTP_PASSWORD}@smtp.example.com",
            "smtp://user:******@smtp.example.com",
            "smtp://mail.example.com:587",
        ],
    ),
];

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
            "MAILSAC_API_KEY=k_{w:40}",
            "\"mailsacToken\": \"k_{w:40}\"",
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
            "kickbox:\n  api_key: live_{x:64}",
            "const kickboxApiKey = 'live_{x:64}';",
        ],
        &["kickboxToken = \"live_{x:61}\""],
    ),
    Rule::named(
        "zerobounce-api-key",
        "ZeroBounce",
        "API key",
        &["zerobounce", "zero_bounce"],
        "[0-9a-z]{32}",
    )
    .docs("https://www.zerobounce.net/docs/email-validation-api-quickstart/")
    .examples(
        &[
            "export ZEROBOUNCE_TOKEN='{n:32}'",
            "zero_bounce_api_key := \"{n:32}\"",
        ],
        &["zerobounce_secret: {n:29}"],
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
            "<neverbounceApiKey>private_{x:32}</neverbounceApiKey>",
            "NEVERBOUNCE_SECRET: \"private_{x:32}\"",
        ],
        &["NEVERBOUNCE_KEY = \"private_{x:29}\""],
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
        ],
        "[0-9A-Za-z]{13}",
    )
    .docs("https://developers.debounce.io/")
    .entropy(2.8)
    .examples(
        &["debounce_api.api.key={w:13}", "debounce.io key: {w:13}"],
        &["debounce_api_api_key: \"YOUR_DEBOUNCE_API_API_KEY\""],
    ),
    Rule::named(
        "hunter-api-key",
        "Hunter",
        "API key",
        &["hunter"],
        "[0-9a-z_-]{40}",
    )
    .docs("https://hunter.io/api-documentation/v2")
    .examples(
        &[
            "hunter = Client(api_key=\"{x:40}\")",
            "--set hunter.token={x:40}",
        ],
        &["hunterToken = \"{x:37}\""],
    ),
    Rule::named(
        "mailboxlayer-access-key",
        "Mailboxlayer",
        "access key",
        &["mailboxlayer"],
        "[0-9a-z]{32}",
    )
    .docs("https://mailboxlayer.com/documentation")
    .examples(
        &[
            "\"mailboxlayer_access_token\":\"{n:32}\"",
            "set MAILBOXLAYER_API_KEY={n:32}",
        ],
        &["MAILBOXLAYER_KEY=<your mailboxlayer key>"],
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
            "config.verimail_token = \"{N:32}\"",
            "VERIMAIL_AUTH_TOKEN: {N:32}",
        ],
        &["verimail_api_key: ****************"],
    ),
    Rule::named(
        "verifier-api-key",
        "Verifier",
        "API key",
        &["verifier"],
        "[0-9a-z]{96}",
    )
    .docs("https://verifier.meetchopra.com/docs")
    .words(&["api_key", "apikey", "token", "secret"])
    .examples(
        &[
            "VERIFIER_API_KEY={n:96}",
            "\"verifier_secret\": \"{n:96}\"",
        ],
        &["VERIFIER_API_KEY={n:93}"],
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
            "clearout:\n  api_key: {x:32}:{x:64}",
            "const clearoutApiKey = '{x:32}:{x:64}';",
        ],
        &["clearoutToken = \"{x:32}:{x:61}\""],
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
            "export EMAILABLE_TOKEN='live_{x:20}'",
            "emailable_api_key := \"live_{x:20}\"",
        ],
        &["emailable_secret: live_{x:17}"],
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
            "<postageappApiKey>{w:32}</postageappApiKey>",
            "POSTAGEAPP_SECRET: \"{w:32}\"",
        ],
        &["POSTAGEAPP_KEY = \"{w:29}\""],
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
        &["dyspatch.api.key={N:52}", "DYSPATCH_KEY = \"{N:52}\""],
        &["dyspatch_api_key: \"YOUR_DYSPATCH_API_KEY\""],
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
            "mixmax = Client(api_key=\"{uuid}\")",
            "--set mixmax.token={uuid}",
        ],
        &["MIXMAX_TOKEN=${{{{ secrets.MIXMAX_TOKEN }}"],
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
        &[
            "\"mailosaur_access_token\":\"{w:24}\"",
            "set MAILOSAUR_API_KEY={w:24}",
        ],
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
        "[0-9a-f]{32,64}",
    )
    .docs("https://developers.sendlane.com/")
    .examples(
        &[
            "config.sendlane_token = \"{x:64}\"",
            "SENDLANE_AUTH_TOKEN: {x:64}",
        ],
        &["SENDLANE_API_KEY={x:28}"],
    ),
    Rule::named(
        "sendpulse-api-secret",
        "SendPulse",
        "API secret",
        &["sendpulse"],
        "[0-9a-f]{32}",
    )
    .docs("https://sendpulse.com/integrations/api")
    .examples(
        &[
            "SENDPULSE_API_KEY={x:32}",
            "\"sendpulseToken\": \"{x:32}\"",
        ],
        &["SENDPULSE_API_KEY={x:29}"],
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
            "mailtrap:\n  api_key: {x:32}",
            "const mailtrapApiKey = '{x:32}';",
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
        r#"(?i:smtps?)://[^\s:/@"\x27`<>${}]{1,100}:(?P<secret>[^\s:/@"\x27`<>${}*]{6,100})@[0-9A-Za-z]"#,
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

//! Slack: tokens of all kinds, webhooks, signing secrets.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "slack-bot-token",
        "Slack",
        "bot token",
        &["xoxb-"],
        "[0-9A-Za-z]{8,15}-(?:[0-9A-Za-z]{8,15}-[0-9A-Za-z-]{8,66}|[0-9A-Za-z]{18,26})",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .examples(
        &[
            "SLACK_BOT_TOKEN=xoxb-{d:12}-{d:13}-{w:24}",
            "\"token\": \"xoxb-{d:11}-{w:24}\"",
        ],
        &[
            "xoxb-{d:5}-abcd234",
            "xoxb-xxxxxxxxx-xxxxxxxxxx-xxxxxxxxxxxx",
            "xoxb-my-bot-token",
        ],
    ),
    Rule::token(
        "slack-user-token",
        "Slack",
        "user token",
        &["xoxp-", "xoxe-"],
        "(?:[0-9]{8,14}-){2,3}[0-9A-Za-z-]{28,34}",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .examples(
        &["slack_token: xoxp-{d:11}-{d:10}-{d:11}-{x:32}"],
        &["xoxp-{d:11}-{d:10}-{x:8}", "xoxp-your-user-token"],
    ),
    Rule::token(
        "slack-legacy-token",
        "Slack",
        "legacy token",
        &["xoxo-", "xoxs-"],
        "[0-9]+-[0-9]+-[0-9]+-[0-9A-Fa-f]{8,64}",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .examples(
        &["slack xoxs-{d:9}-{d:9}-{d:10}-{x:10}"],
        &["xoxs-{d:9}-{x:10}"],
    ),
    Rule::token(
        "slack-legacy-workspace-token",
        "Slack",
        "legacy workspace token",
        &["xoxa-", "xoxr-"],
        "(?:[0-9]-)?[0-9A-Za-z]{8,48}(?:-[0-9A-Za-z]{6,40})*",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .entropy(1.8)
    .examples(
        &["SLACK=xoxa-2-{d:9}-{d:11}-{d:13}-{x:18}", "xoxr-{w:40}"],
        &["xoxa-2-abc", "xoxr-aaaaaaaaaaaaaaaa"],
    ),
    Rule::token(
        "slack-session-token",
        "Slack",
        "session token",
        &["xoxc-"],
        "(?:[0-9]{9,15}-){3}[0-9a-f]{64}",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .examples(
        &["token=xoxc-{d:12}-{d:12}-{d:13}-{x:64}"],
        &["xoxc-{d:12}-{d:12}-{x:64}"],
    ),
    Rule::token(
        "slack-session-cookie",
        "Slack",
        "session cookie",
        &["xoxd-"],
        r"[0-9A-Za-z_/\\+%-]{80,}={0,2}",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .examples(&["Cookie: d=xoxd-{w:60}%2B{w:70}%3D"], &["xoxd-{w:40}"]),
    Rule::token(
        "slack-app-configuration-token",
        "Slack",
        "app configuration token",
        &["xoxe.xoxp-", "xoxe.xoxb-"],
        "[0-9]{1,10}-[0-9A-Za-z]{140,170}",
    )
    .docs("https://api.slack.com/reference/manifests")
    .examples(
        &["SLACK_CONFIG=xoxe.xoxp-1-{w:166}"],
        &["xoxe.xoxp-1-{w:60}"],
    ),
    Rule::token(
        "slack-app-configuration-refresh-token",
        "Slack",
        "app configuration refresh token",
        &["xoxe-"],
        "[0-9]{1,10}-[0-9A-Za-z]{140,150}",
    )
    .docs("https://api.slack.com/reference/manifests")
    .examples(&["refresh: xoxe-1-{w:147}"], &["xoxe-1-{w:30}"]),
    Rule::token(
        "slack-app-level-token",
        "Slack",
        "app-level token",
        &["xapp-"],
        "[0-9]-[0-9A-Za-z]{8,14}-[0-9]{9,15}-[0-9A-Za-z]{32,72}",
    )
    .docs("https://api.slack.com/concepts/token-types")
    .examples(
        &["SLACK_APP_TOKEN=\"xapp-1-{N:11}-{d:13}-{x:64}\""],
        &[
            "xapp-1-{N:11}-{d:13}",
            "xapp-your-app-level-token-goes-here",
        ],
    ),
    Rule::text(
        "slack-webhook",
        "Slack",
        "webhook",
        &["hooks.slack.com", "hooks.slack-gov.com"],
        concat!(
            r"hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/",
            "(?P<secret>[0-9A-Za-z+/_-]{36,90})(?:[^0-9A-Za-z+/_-]|$)",
        ),
    )
    .docs("https://api.slack.com/messaging/webhooks")
    .entropy(3.2)
    .examples(
        &[
            "curl -X POST https://hooks.slack.com/services/T{N:10}/B{N:10}/{w:24}",
            "https://hooks.slack.com/workflows/T{N:10}/A{N:10}/{d:18}/{w:24}",
        ],
        &[
            "https://hooks.slack{}.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
            "https://hooks.slack.com/services/YOUR/WEBHOOK/URL",
        ],
    ),
    Rule::named(
        "slack-signing-secret",
        "Slack",
        "signing secret",
        &[
            "slack_signing",
            "slack-signing",
            "slacksigning",
            "slack_client_secret",
            "slackclientsecret",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://api.slack.com/authentication/verifying-requests-from-slack")
    .words(&[])
    .examples(
        &[
            "SLACK_SIGNING_SECRET={x:32}",
            "slackSigningSecret: \"{x:32}\"",
        ],
        &[
            "SLACK_SIGNING_SECRET={x:30}",
            "slack_signing_secret: YOUR_SIGNING_SECRET",
        ],
    ),
];

//! Chats and their bots: Discord, Telegram, Microsoft Teams, Zoom, Mattermost, LINE and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "discord-bot-token",
        "Discord",
        "bot token",
        &[
            "discord",
            "client.login",
            "bot.run",
            "client.run",
            "bot_token",
            "bottoken",
            "bot-token",
            "authorization: bot",
            "djs_token",
        ],
        concat!(
            r"(?:mfa\.[0-9A-Za-z_-]{20,100}|[MNO][0-9A-Za-z_-]{23,27}\.",
            r"[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,38}|[0-9A-Za-z_-]{24}\.",
            r"[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27})",
        ),
    )
    .docs("https://discord.com/developers/docs/reference#authentication")
    .words(&[])
    .entropy(3.5)
    .confidence(Confidence::High)
    .examples(
        &[
            "DISCORD_TOKEN=MTA{w:21}.G{w:5}.{w:38}",
            "client.login(\"ODk{w:21}.{w:6}.{w:27}\");",
        ],
        &[
            "DISCORD_TOKEN=MTA{w:12}.G{w:5}.{w:38}",
            "client.login(\"YOUR_BOT_TOKEN\");",
        ],
    ),
    Rule::named(
        "discord-client-id",
        "Discord",
        "client id",
        &["discord"],
        "[0-9]{17,19}",
    )
    .docs("https://discord.com/developers/docs/topics/oauth2")
    .words(&["client", "token", "key", "secret", "auth"])
    .entropy(2.0)
    .confidence(Confidence::Low)
    .examples(
        &["DISCORD_CLIENT_ID={d:18}", "discordToken = \"{d:18}\""],
        &["DISCORD_CLIENT_ID={d:12}", "discord_guild={d:18}"],
    ),
    Rule::named(
        "discord-client-secret",
        "Discord",
        "client secret",
        &["discord"],
        "(?:[0-9a-f]{64}|[0-9A-Za-z=_-]{32})",
    )
    .docs("https://discord.com/developers/docs/topics/oauth2")
    .words(&["secret", "token"])
    .examples(
        &["DISCORD_CLIENT_SECRET={w:32}", "discordToken = \"{x:64}\""],
        &["DISCORD_CLIENT_SECRET={w:30}", "discord_public_key={x:64}"],
    ),
    Rule::text(
        "discord-webhook",
        "Discord",
        "webhook",
        &["discord.com/api", "discordapp.com/api"],
        concat!(
            r"discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/",
            "(?P<secret>[0-9A-Za-z_-]{60,80})",
        ),
    )
    .docs("https://discord.com/developers/docs/resources/webhook")
    .entropy(3.5)
    .examples(
        &[
            "url: https://discord.com/api/webhooks/{d:18}/{w:68}",
            "https://canary.discordapp.com/api/v10/webhooks/{d:19}/{w:68}",
        ],
        &[
            "https://discord.com/api/webhooks/{d:18}/token",
            concat!(
                "https://discord.com/api/webhooks/{d:18}/",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ),
        ],
    ),
    Rule::named(
        "telegram-bot-token",
        "Telegram",
        "bot token",
        &[
            "telegr",
            "bot_token",
            "bottoken",
            "bot-token",
            "tg_token",
            "tgbot",
            "tg_bot",
        ],
        "[0-9]{5,16}:A[0-9A-Za-z_-]{34}",
    )
    .docs("https://core.telegram.org/bots/api#authorizing-your-bot")
    .words(&[])
    .entropy(3.5)
    .confidence(Confidence::High)
    .examples(
        &[
            "TELEGRAM_TOKEN={d:9}:AA{w:33}",
            "bot_token = '{d:10}:AA{w:33}'",
        ],
        &[
            "TELEGRAM_TOKEN={d:9}:AA{w:20}",
            "telegram_token: 123456:YOUR_TOKEN",
        ],
    ),
    Rule::text(
        "telegram-bot-address",
        "Telegram",
        "bot token in an address",
        &["api.telegram.org"],
        r"api\.telegram\.org/(?:file/)?bot(?P<secret>[0-9]{5,16}:[0-9A-Za-z_-]{30,50})",
    )
    .docs("https://core.telegram.org/bots/api#authorizing-your-bot")
    .entropy(3.2)
    .examples(
        &["curl https://api.telegram.org/bot{d:10}:AA{w:33}/sendMessage"],
        &[
            "https://api.telegram.org/bot<token>/getMe",
            "https://api.telegram.org/bot123456:ABC-DEF/getMe",
        ],
    ),
    Rule::text(
        "microsoft-teams-webhook",
        "Microsoft Teams",
        "webhook",
        &["webhook.office.com", "outlook.office.com/webhook"],
        concat!(
            r"(?:\.webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/",
            "(?P<secret>[0-9A-Za-z-]{36}@[0-9A-Za-z-]{36}/IncomingWebhook/",
            "[0-9A-Za-z]{32}/[0-9A-Za-z-]{36}(?:/[0-9A-Za-z_-]{20,60})?)",
        ),
    )
    .docs(concat!(
        "https://learn.microsoft.com/en-us/microsoftteams/platform/",
        "webhooks-and-connectors/how-to/add-incoming-webhook"
    ))
    .entropy(3.0)
    .examples(
        &["https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{x:32}/{uuid}"],
        &["https://acme.webhook.office.com/webhookb2/{uuid}/IncomingWebhook/"],
    ),
    Rule::named(
        "zoom-client-secret",
        "Zoom",
        "client secret",
        &["zoom"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://developers.zoom.us/docs/internal-apps/s2s-oauth/")
    .words(&[
        "token",
        "key=",
        "api_key",
        "apikey",
        "client_secret",
        "clientsecret",
        "client-secret",
        "api_secret",
        "apisecret",
        "api-secret",
        "secret_token",
        "secrettoken",
        "sdk_secret",
        "sdksecret",
        "jwt_secret",
    ])
    .examples(
        &["ZOOM_TOKEN={w:32}", "\"zoom_jwt_secret\": \"{w:32}\""],
        &[
            "ZOOM_CLIENT_SECRET={w:18}",
            "zoom_client_secret: YOUR_ZOOM_SECRET",
        ],
    ),
    Rule::named(
        "mattermost-access-token",
        "Mattermost",
        "access token",
        &["mattermost"],
        "[0-9A-Za-z]{26}",
    )
    .docs("https://developers.mattermost.com/integrate/reference/personal-access-token/")
    .examples(
        &[
            "config.mattermost_token = \"{n:26}\"",
            "MATTERMOST_AUTH_TOKEN: {n:26}",
        ],
        &["mattermost_api_key: ****************"],
    ),
    Rule::text(
        "mattermost-webhook",
        "Mattermost",
        "webhook",
        &["mattermost"],
        r"https?://[0-9A-Za-z.-]*mattermost[0-9A-Za-z./-]*/hooks/(?P<secret>[0-9a-z]{26})\b",
    )
    .docs("https://developers.mattermost.com/integrate/webhooks/incoming/")
    .entropy(3.0)
    .examples(
        &["https://mattermost.example.com/hooks/{n:26}"],
        &["https://mattermost.example.com/hooks/xxx-generatedkey-xxx"],
    ),
    Rule::named(
        "zulip-api-key",
        "Zulip",
        "API key",
        &["zulip"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://zulip.com/api/api-keys")
    .examples(
        &["ZULIP_API_KEY={w:32}", "\"zulipToken\": \"{w:32}\""],
        &["ZULIP_API_KEY={w:29}"],
    ),
    Rule::named(
        "rocket-chat-access-token",
        "Rocket.Chat",
        "access token",
        &["rocketchat", "rocket_chat", "rocket.chat", "rocket-chat"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://developer.rocket.chat/apidocs/personal-access-tokens")
    .examples(
        &[
            "rocketchat:\n  api_key: {u:43}",
            "const rocket_chatApiKey = '{u:43}';",
        ],
        &["rocketchatToken = \"{u:40}\""],
    ),
    Rule::named(
        "line-channel-access-token",
        "LINE",
        "channel access token",
        &[
            "line_channel",
            "linechannel",
            "line-channel",
            "linebot",
            "line_bot",
            "line_messaging",
            "linemessaging",
            "line messaging",
            "line.channel",
            "line_access",
            "line_token",
            "linemsg",
            "line api",
            "line_api",
        ],
        "[0-9A-Za-z+/]{130,180}={0,2}",
    )
    .docs("https://developers.line.biz/en/docs/basics/channel-access-token/")
    .words(&[])
    .examples(
        &[
            "export LINE_CHANNEL_TOKEN='{w:171}='",
            "linechannel_api_key := \"{w:171}=\"",
        ],
        &[
            "LINE_CHANNEL_ACCESS_TOKEN={w:60}",
            "line_channel_access_token: YOUR_CHANNEL_ACCESS_TOKEN",
        ],
    ),
    Rule::named(
        "line-channel-secret",
        "LINE",
        "channel secret",
        &[
            "line_channel_secret",
            "linechannelsecret",
            "line_channel.secret",
            "line-channel-secret",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.line.biz/en/docs/basics/channel-access-token/")
    .words(&[])
    .examples(
        &[
            "LINE_CHANNEL_SECRET={x:32}",
            "lineChannelSecret: \"{x:32}\"",
        ],
        &[
            "LINE_CHANNEL_SECRET={x:30}",
            "LINE_CHANNEL_SECRET=00000000000000000000000000000000",
        ],
    ),
    Rule::named(
        "line-notify-token",
        "LINE",
        "Notify token",
        &[
            "linenotify",
            "line_notify",
            "line-notify",
            "notify-api.line.me",
        ],
        "[0-9A-Za-z]{43}",
    )
    .docs("https://developers.line.biz/en/docs/basics/channel-access-token/")
    .examples(
        &["linenotify.api.key={w:43}", "LINE_NOTIFY_KEY = \"{w:43}\""],
        &["LINENOTIFY_API_KEY={w:40}"],
    ),
];

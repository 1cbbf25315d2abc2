//! Chat built into products, and notices: Matrix, Pushover, Sendbird, Stream and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "matrix-access-token",
        "Matrix",
        "access token",
        &["syt_"],
        "[0-9A-Za-z_=-]{4,80}_[0-9A-Za-z]{20}_[0-9A-Za-z]{6}",
    )
    .docs("https://spec.matrix.org/latest/client-server-api/#client-authentication")
    .examples(
        &["access_token: syt_{w:12}_{w:20}_{w:6}"],
        &["syt_{w:12}_{w:12}_{w:6}"],
    ),
    Rule::token(
        "ntfy-access-token",
        "ntfy",
        "access token",
        &["tk_"],
        "[0-9a-z]{29}",
    )
    .docs("https://docs.ntfy.sh/config/#access-tokens")
    .confidence(Confidence::Medium)
    .examples(
        &["NTFY_TOKEN=tk_{n:29}"],
        &["tk_{n:26}", "tk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "pushover-api-token",
        "Pushover",
        "API token",
        &["pushover"],
        "[0-9a-z]{30}",
    )
    .docs("https://pushover.net/api")
    .words(&["token", "key", "user", "secret", "api"])
    .examples(
        &[
            "pushover:\n  token: \"a{n:29}\"",
            "let pushover_api = \"a{n:29}\";",
        ],
        &["pushoverToken = \"a{n:26}\""],
    ),
    Rule::named(
        "pushbullet-access-token",
        "Pushbullet",
        "access token",
        &["pushbullet"],
        r"o\.[0-9A-Za-z]{32}",
    )
    .docs("https://docs.pushbullet.com/#authentication")
    .examples(
        &[
            "export PUSHBULLET_TOKEN='o.{w:32}'",
            "pushbullet_api_key := \"o.{w:32}\"",
        ],
        &["pushbullet_secret: o.{w:29}"],
    ),
    Rule::named(
        "gotify-token",
        "Gotify",
        "token",
        &["gotify"],
        "[AC][0-9A-Za-z._-]{14}",
    )
    .docs("https://gotify.net/docs/pushmsg")
    .entropy(3.0)
    .examples(
        &[
            "<gotifyApiKey>A{w:14}</gotifyApiKey>",
            "GOTIFY_SECRET: \"A{w:14}\"",
        ],
        &["GOTIFY_KEY = \"A{w:11}\""],
    ),
    Rule::named(
        "viber-bot-token",
        "Viber",
        "bot token",
        &["viber"],
        "[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}",
    )
    .docs("https://developers.viber.com/docs/api/rest-bot-api/")
    .examples(
        &[
            "viber.api.key={x:16}-{x:16}-{x:16}",
            "VIBER_KEY = \"{x:16}-{x:16}-{x:16}\"",
        ],
        &["viber_api_key: \"YOUR_VIBER_API_KEY\""],
    ),
    Rule::named(
        "drift-access-token",
        "Drift",
        "access token",
        &["drift"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://devdocs.drift.com/docs/authorization-and-api-tokens")
    .words(&["access_token", "token", "secret"])
    .examples(
        &["DRIFT_ACCESS_TOKEN={w:32}", "\"drift_secret\": \"{w:32}\""],
        &["DRIFT_TOKEN={w:20}", "drift_token: YOUR_TOKEN"],
    ),
    Rule::named(
        "crisp-api-key",
        "Crisp",
        "API key",
        &["crisp"],
        "[0-9a-f]{64}",
    )
    .docs("https://docs.crisp.chat/guides/rest-api/authentication/")
    .examples(
        &[
            "\"crisp_access_token\":\"{x:64}\"",
            "set CRISP_API_KEY={x:64}",
        ],
        &["CRISP_KEY=<your crisp key>"],
    ),
    Rule::named(
        "tawk-to-api-key",
        "tawk.to",
        "API key",
        &["tawk"],
        "[0-9a-f]{40,64}",
    )
    .docs("https://developer.tawk.to/jsapi/")
    .examples(
        &["config.tawk_token = \"{x:40}\"", "TAWK_AUTH_TOKEN: {x:40}"],
        &["tawk_api_key: ****************"],
    ),
    Rule::named(
        "livechat-access-token",
        "LiveChat",
        "access token",
        &["livechat"],
        "(?:dal|fra):[0-9A-Za-z_-]{32,60}",
    )
    .docs("https://platform.text.com/docs/authorization")
    .examples(
        &[
            "LIVECHAT_API_KEY=dal:{w:40}",
            "\"livechatToken\": \"dal:{w:40}\"",
        ],
        &["LIVECHAT_API_KEY=dal:{w:20}"],
    ),
    Rule::named(
        "chatbot-access-token",
        "Chatbot",
        "access token",
        &["chatbot"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://www.chatbot.com/docs/rest-api/")
    .words(&["api_key", "apikey", "access_token", "secret"])
    .examples(
        &["chatbot_api_key: {w:32}", "CHATBOT_SECRET = '{w:32}'"],
        &["chatbotToken = \"{w:29}\""],
    ),
    Rule::named(
        "chatfuel-token",
        "Chatfuel",
        "token",
        &["chatfuel"],
        "[0-9A-Za-z]{128}",
    )
    .docs("https://docs.chatfuel.com/en/")
    .examples(
        &[
            "export CHATFUEL_TOKEN='{w:128}'",
            "chatfuel_api_key := \"{w:128}\"",
        ],
        &["chatfuel_secret: {w:125}"],
    ),
    Rule::named(
        "manychat-api-token",
        "ManyChat",
        "API token",
        &["manychat"],
        "[0-9]{6,12}:[0-9a-f]{32}",
    )
    .docs("https://api.manychat.com/")
    .examples(
        &[
            "<manychatApiKey>{d:9}:{x:32}</manychatApiKey>",
            "MANYCHAT_SECRET: \"{d:9}:{x:32}\"",
        ],
        &["MANYCHAT_KEY = \"{d:9}:{x:29}\""],
    ),
    Rule::named(
        "kik-api-key",
        "Kik",
        "API key",
        &["kikbot", "kik_api", "kik_bot", "kik-api"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://dev.kik.com/#/docs")
    .examples(
        &["kikbot.api.key={uuid}", "KIK_API_KEY = \"{uuid}\""],
        &["kikbot_api_key: \"YOUR_KIKBOT_API_KEY\""],
    ),
    Rule::named(
        "stream-api-secret",
        "Stream",
        "API secret",
        &[
            "getstream",
            "stream_chat",
            "stream_api",
            "stream-chat",
            "streamchat",
        ],
        "[0-9a-z]{52,72}",
    )
    .docs("https://getstream.io/chat/docs/node/tokens_and_authentication/")
    .words(&["secret"])
    .examples(
        &[
            "getstream:\n  secret: \"{n:64}\"",
            "let stream_chat_secret = \"{n:64}\";",
        ],
        &["GETSTREAM_TOKEN=${{{{ secrets.GETSTREAM_TOKEN }}"],
    ),
    Rule::named(
        "sendbird-api-token",
        "Sendbird",
        "API token",
        &["sendbird"],
        "(?:[0-9a-f]{40}|[0-9a-f]{24})",
    )
    .docs("https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api")
    .examples(
        &[
            "\"sendbird_access_token\":\"{x:40}\"",
            "set SENDBIRD_API_KEY={x:40}",
        ],
        &["sendbird_secret: {x:37}"],
    ),
    Rule::named(
        "sendbird-application-id",
        "Sendbird",
        "application id",
        &["sendbird"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api")
    .confidence(Confidence::Low)
    .examples(
        &[
            "config.sendbird_token = \"{uuid}\"",
            "SENDBIRD_AUTH_TOKEN: {uuid}",
        ],
        &["sendbird_api_key: ****************"],
    ),
    Rule::named(
        "cometchat-api-key",
        "CometChat",
        "API key",
        &["cometchat"],
        "[0-9a-f]{40}",
    )
    .docs("https://www.cometchat.com/docs/rest-api/overview")
    .examples(
        &["COMETCHAT_API_KEY={x:40}", "\"cometchatToken\": \"{x:40}\""],
        &["COMETCHAT_API_KEY={x:37}"],
    ),
    Rule::named(
        "smooch-key",
        "Smooch",
        "key",
        &["smooch"],
        "(?:act_[0-9a-z]{24}|[0-9A-Za-z_-]{86})",
    )
    .docs("https://docs.smooch.io/rest/")
    .examples(
        &[
            "smooch:\n  api_key: {w:86}",
            "const smoochApiKey = '{w:86}';",
        ],
        &["smoochToken = \"{w:83}\""],
    ),
    Rule::named(
        "landbot-api-token",
        "Landbot",
        "API token",
        &["landbot"],
        "[0-9a-f]{40}",
    )
    .docs("https://dev.landbot.io/")
    .examples(
        &[
            "export LANDBOT_TOKEN='{x:40}'",
            "landbot_api_key := \"{x:40}\"",
        ],
        &["landbot_secret: {x:37}"],
    ),
    Rule::named(
        "helpcrunch-api-key",
        "Helpcrunch",
        "API key",
        &["helpcrunch"],
        "[0-9A-Za-z+/=-]{328}",
    )
    .docs("https://docs.helpcrunch.com/en/rest-api-v1")
    .examples(
        &[
            "<helpcrunchApiKey>{w:328}</helpcrunchApiKey>",
            "HELPCRUNCH_SECRET: \"{w:328}\"",
        ],
        &["HELPCRUNCH_KEY = \"{w:325}\""],
    ),
    Rule::named(
        "daily-api-key",
        "Daily",
        "API key",
        &["daily"],
        "[0-9a-f]{64}",
    )
    .docs("https://docs.daily.co/reference/rest-api")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["DAILY_API_KEY={x:64}", "\"daily_secret\": \"{x:64}\""],
        &["DAILY_API_KEY={x:61}"],
    ),
    Rule::named(
        "agora-app-certificate",
        "Agora",
        "app certificate",
        &["agora"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.agora.io/en/video-calling/get-started/manage-agora-account")
    .examples(
        &[
            "agora = Client(api_key=\"{x:32}\")",
            "--set agora.token={x:32}",
        ],
        &["AGORA_TOKEN=${{{{ secrets.AGORA_TOKEN }}"],
    ),
];

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
        "[0-9A-Za-z]{30}",
    )
    .docs("https://pushover.net/api")
    .words(&["token", "key", "user", "secret", "api"])
    .examples(
        &["PUSHOVER_TOKEN=a{n:29}", "\"pushover_api\": \"a{n:29}\""],
        &["pushover_secret: a{n:26}"],
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
            "<pushbulletApiKey>o.{w:32}</pushbulletApiKey>",
            "PUSHBULLET_SECRET: \"o.{w:32}\"",
        ],
        &["PUSHBULLET_KEY = \"o.{w:29}\""],
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
        &["gotify.api.key=A{w:14}", "GOTIFY_KEY = \"A{w:14}\""],
        &["gotify_api_key: \"YOUR_GOTIFY_API_KEY\""],
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
            "viber = Client(api_key=\"{x:16}-{x:16}-{x:16}\")",
            "--set viber.token={x:16}-{x:16}-{x:16}",
        ],
        &["viberToken = \"{x:13}-{x:16}-{x:16}\""],
    ),
    Rule::named(
        "drift-access-token",
        "Drift",
        "access token",
        &["drift"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://devdocs.drift.com/docs/authorization-and-api-tokens")
    .words(&["key=", "access_token", "token", "secret"])
    .examples(
        &["drift_access_token: {w:32}", "DRIFT_SECRET = '{w:32}'"],
        &["DRIFT_TOKEN={w:20}", "drift_token: YOUR_TOKEN"],
    ),
    Rule::named(
        "crisp-api-key",
        "Crisp",
        "API key",
        &["crisp"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.crisp.chat/guides/rest-api/authentication/")
    .examples(
        &[
            "config.crisp_token = \"{x:64}\"",
            "CRISP_AUTH_TOKEN: {x:64}",
        ],
        &["crisp_api_key: ****************"],
    ),
    Rule::named(
        "tawk-to-api-key",
        "tawk.to",
        "API key",
        &["tawk"],
        "[0-9A-Za-z]{40,64}",
    )
    .docs("https://developer.tawk.to/jsapi/")
    .examples(
        &["TAWK_API_KEY={x:40}", "\"tawkToken\": \"{x:40}\""],
        &["TAWK_API_KEY={x:30}"],
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
            "livechat:\n  api_key: dal:{w:40}",
            "const livechatApiKey = 'dal:{w:40}';",
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
    .words(&[
        "key=",
        "token",
        "api_key",
        "apikey",
        "access_token",
        "secret",
    ])
    .examples(
        &[
            "chatbot:\n  token: \"{w:32}\"",
            "let chatbot_secret = \"{w:32}\";",
        ],
        &["chatbot_secret: {w:29}"],
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
            "<chatfuelApiKey>{w:128}</chatfuelApiKey>",
            "CHATFUEL_SECRET: \"{w:128}\"",
        ],
        &["CHATFUEL_KEY = \"{w:125}\""],
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
            "manychat.api.key={d:9}:{x:32}",
            "MANYCHAT_KEY = \"{d:9}:{x:32}\"",
        ],
        &["manychat_api_key: \"YOUR_MANYCHAT_API_KEY\""],
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
        &[
            "kikbot = Client(api_key=\"{uuid}\")",
            "--set kik_api.token={uuid}",
        ],
        &["KIKBOT_TOKEN=${{{{ secrets.KIKBOT_TOKEN }}"],
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
        "[0-9A-Za-z]{52,72}",
    )
    .docs("https://getstream.io/chat/docs/node/tokens_and_authentication/")
    .examples(
        &[
            "\"getstream_access_token\":\"{n:64}\"",
            "set STREAM_CHAT_API_KEY={n:64}",
        ],
        &["getstream_secret: {n:39}"],
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
            "config.sendbird_token = \"{x:40}\"",
            "SENDBIRD_AUTH_TOKEN: {x:40}",
        ],
        &["sendbird_api_key: ****************"],
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
        &["SENDBIRD_API_KEY={uuid}", "\"sendbirdToken\": \"{uuid}\""],
        &["SENDBIRD_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "cometchat-api-key",
        "CometChat",
        "API key",
        &["cometchat"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.cometchat.com/docs/rest-api/overview")
    .examples(
        &[
            "cometchat:\n  api_key: {x:40}",
            "const cometchatApiKey = '{x:40}';",
        ],
        &["cometchatToken = \"{x:37}\""],
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
            "export SMOOCH_TOKEN='{w:86}'",
            "smooch_api_key := \"{w:86}\"",
        ],
        &["smooch_secret: {w:83}"],
    ),
    Rule::named(
        "landbot-api-token",
        "Landbot",
        "API token",
        &["landbot"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://dev.landbot.io/")
    .examples(
        &[
            "<landbotApiKey>{x:40}</landbotApiKey>",
            "LANDBOT_SECRET: \"{x:40}\"",
        ],
        &["LANDBOT_KEY = \"{x:37}\""],
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
        &["helpcrunch.api.key={w:328}", "HELPCRUNCH_KEY = \"{w:328}\""],
        &["HELPCRUNCH_API_KEY={w:325}"],
    ),
    Rule::named(
        "daily-api-key",
        "Daily",
        "API key",
        &["daily"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.daily.co/reference/rest-api")
    .words(&[
        "key=", "_key", "api_key", "apikey", "api-key", "token", "secret",
    ])
    .examples(
        &["daily__key: {x:64}", "DAILY_SECRET = '{x:64}'"],
        &["DAILY_TOKEN=${{{{ secrets.DAILY_TOKEN }}"],
    ),
    Rule::named(
        "agora-app-certificate",
        "Agora",
        "app certificate",
        &["agora"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.agora.io/en/video-calling/get-started/manage-agora-account")
    .examples(
        &[
            "\"agora_access_token\":\"{x:32}\"",
            "set AGORA_API_KEY={x:32}",
        ],
        &["AGORA_KEY=<your agora key>"],
    ),
];

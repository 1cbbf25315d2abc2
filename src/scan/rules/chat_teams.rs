//! Chats of teams: Webex, Gitter, Intercom, Lark, DingTalk, WeCom, Google Chat.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "webex-access-token",
        "Webex",
        "access token",
        &["webex", "cisco_spark", "ciscospark"],
        "[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developer.webex.com/docs/bots")
    .words(&[])
    .examples(
        &[
            "webex = Client(api_key=\"{w:64}_PF84_{uuid}\")",
            "--set cisco_spark.token={w:64}_PF84_{uuid}",
        ],
        &[
            "WEBEX_TOKEN={w:62}_PF84_{uuid}",
            "webex_token: YOUR_WEBEX_TOKEN",
        ],
    ),
    Rule::named(
        "webex-client-secret",
        "Webex",
        "client secret",
        &["webex"],
        "(?:[0-9a-f]{64}|C[0-9A-Za-z_-]{64})",
    )
    .docs("https://developer.webex.com/docs/integrations")
    .examples(
        &[
            "\"webex_access_token\":\"{x:64}\"",
            "set WEBEX_API_KEY={x:64}",
        ],
        &["WEBEX_KEY=<your webex key>"],
    ),
    Rule::named(
        "gitter-access-token",
        "Gitter",
        "access token",
        &["gitter"],
        "[0-9a-z_-]{40}",
    )
    .docs("https://developer.gitter.im/docs/authentication")
    .examples(
        &[
            "config.gitter_token = \"{n:40}\"",
            "GITTER_AUTH_TOKEN: {n:40}",
        ],
        &["GITTER_KEY = \"{n:37}\""],
    ),
    Rule::named(
        "intercom-access-token",
        "Intercom",
        "access token",
        &["intercom"],
        "(?:[0-9A-Za-z=_-]{60}|[0-9A-Za-z+/]{59}=)",
    )
    .docs("https://developers.intercom.com/docs/build-an-integration/learn-more/authentication")
    .examples(
        &[
            "INTERCOM_API_KEY=dG9rO{w:54}=",
            "\"intercomToken\": \"dG9rO{w:54}=\"",
        ],
        &[
            "INTERCOM_TOKEN={w:40}=",
            "intercom_access_token: YOUR_INTERCOM_TOKEN",
        ],
    ),
    Rule::named(
        "lark-app-secret",
        "Lark",
        "app secret",
        &[
            "lark_",
            "larksuite",
            "lark-",
            "lark.",
            "larkapp",
            "larktoken",
            "lark api",
            "feishu",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs(concat!(
        "https://open.larksuite.com/document/server-docs/getting-started/",
        "api-access-token/app-access-token-development-guide"
    ))
    .examples(
        &["FEISHU_APP_SECRET={w:32}", "larkToken = \"{w:32}\""],
        &[
            "FEISHU_APP_SECRET={w:28}",
            "lark_app_secret: YOUR_APP_SECRET",
        ],
    ),
    Rule::text(
        "lark-bot-webhook",
        "Lark",
        "bot webhook",
        &["open-apis/bot"],
        concat!(
            r"open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/(?:v2/)?hook/",
            "(?P<secret>[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
        ),
    )
    .docs("https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot")
    .entropy(2.5)
    .examples(
        &["https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}"],
        &["https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"],
    ),
    Rule::text(
        "dingtalk-bot-webhook",
        "DingTalk",
        "bot webhook",
        &["oapi.dingtalk.com"],
        r"oapi\.dingtalk\.com/robot/send\?access_token=(?P<secret>[0-9a-f]{64})",
    )
    .docs("https://open.dingtalk.com/document/orgapp/custom-robot-access")
    .entropy(3.0)
    .examples(
        &["https://oapi.dingtalk.com/robot/send?access_token={x:64}"],
        &["https://oapi.dingtalk.com/robot/send?access_token=TOKEN"],
    ),
    Rule::text(
        "dingtalk-signing-secret",
        "DingTalk",
        "signing secret",
        &["dingtalk", "dingding"],
        r"(?i:ding(?:talk|ding))[^\n]{0,80}?(?P<secret>SEC[0-9a-f]{64})\b",
    )
    .docs("https://open.dingtalk.com/document/orgapp/custom-robot-access")
    .entropy(3.0)
    .examples(
        &["DINGTALK_SECRET=SEC{x:64}"],
        &["DINGTALK_SECRET=SEC{x:40}"],
    ),
    Rule::text(
        "wecom-bot-webhook",
        "WeCom",
        "bot webhook",
        &["qyapi.weixin.qq.com"],
        concat!(
            r"qyapi\.weixin\.qq\.com/cgi-bin/webhook/",
            r"send\?key=(?P<secret>[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}",
            "-[0-9A-Za-z]{12})",
        ),
    )
    .docs("https://developer.work.weixin.qq.com/document/path/91770")
    .entropy(2.5)
    .examples(
        &["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}"],
        &["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY"],
    ),
    Rule::text(
        "google-chat-webhook",
        "Google Chat",
        "webhook",
        &["chat.googleapis.com"],
        concat!(
            r"chat\.googleapis\.com/v1/spaces/[0-9A-Za-z_-]{8,20}/",
            r"messages\?key=[0-9A-Za-z_-]{39}&(?:amp;)?token=(?P<secret>[0-9A-Za-z_%-]",
            "{30,60})",
        ),
    )
    .docs("https://developers.google.com/workspace/chat/quickstart/webhooks")
    .entropy(3.0)
    .examples(
        &[concat!(
            "https://chat.googleapis.com/v1/spaces/AAAA{w:7}/messages?key=AI{}",
            "zaSy{w:33}&token={w:43}%3D",
        )],
        &["https://chat.googleapis.com/v1/spaces/SPACE/messages?key=KEY&token=TOKEN"],
    ),
];

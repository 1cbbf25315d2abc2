//! Messages to telephones and devices: Twilio, Vonage, Pusher, OneSignal and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "twilio-api-key-sid",
        "Twilio",
        "API key SID",
        &[
            "twilio",
            "account_sid",
            "accountsid",
            "api_key_sid",
            "apikeysid",
            "api.twilio.com",
        ],
        "SK[0-9a-fA-F]{32}",
    )
    .docs("https://www.twilio.com/docs/iam/api-keys")
    .words(&[])
    .examples(
        &["TWILIO_API_KEY=SK{x:32}", "apiKeySid: \"SK{x:32}\""],
        &[
            "TWILIO_API_KEY=SK{x:30}",
            "TWILIO_API_KEY=SK00000000000000000000000000000000",
        ],
    ),
    Rule::named(
        "twilio-auth-token",
        "Twilio",
        "auth token",
        &["twilio", "account_sid", "accountsid"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.twilio.com/docs/iam/access-tokens")
    .words(&["auth", "token", "secret", "key", "password"])
    .examples(
        &[
            "TWILIO_AUTH_TOKEN={x:32}",
            "accountSid = \"AC{x:32}\"; authToken = \"{x:32}\"",
        ],
        &["TWILIO_AUTH_TOKEN={x:30}", "TWILIO_ACCOUNT_SID=AC{x:32}"],
    ),
    Rule::named(
        "twilio-api-key-secret",
        "Twilio",
        "API key secret",
        &["twilio"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.twilio.com/docs/iam/api-keys")
    .words(&["secret", "password"])
    .examples(
        &["TWILIO_API_SECRET={w:32}", "twilio_api_key_secret: {w:32}"],
        &["TWILIO_API_SECRET={w:30}"],
    ),
    Rule::named(
        "vonage-api-secret",
        "Vonage",
        "API secret",
        &["nexmo", "vonage"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://developer.vonage.com/en/account/concepts/authentication")
    .examples(
        &["NEXMO_API_SECRET={w:16}", "vonage_secret: \"{w:16}\""],
        &["NEXMO_API_SECRET={w:12}"],
    ),
    Rule::named(
        "messagebird-access-key",
        "MessageBird",
        "access key",
        &["messagebird", "message_bird", "message-bird"],
        "(?:(?:live|test)_)?[0-9A-Za-z]{25}",
    )
    .docs("https://developers.messagebird.com/api/#authentication")
    .examples(
        &[
            "MESSAGEBIRD_API_KEY={w:25}",
            "\"message_birdToken\": \"{w:25}\"",
        ],
        &["MESSAGEBIRD_API_KEY={w:22}"],
    ),
    Rule::named(
        "messagebird-client-id",
        "MessageBird",
        "client id",
        &["messagebird", "message_bird", "message-bird"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.messagebird.com/api/#authentication")
    .confidence(Confidence::Low)
    .examples(
        &[
            "messagebird:\n  api_key: {uuid}",
            "const message_birdApiKey = '{uuid}';",
        ],
        &["messagebirdToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "plivo-auth-token",
        "Plivo",
        "auth token",
        &["plivo"],
        "(?:[0-9A-Za-z+/_-]{56}|[0-9A-Za-z_-]{40})",
    )
    .docs("https://www.plivo.com/docs/account/api/overview/")
    .examples(
        &["export PLIVO_TOKEN='{w:40}'", "plivo_api_key := \"{w:40}\""],
        &["plivo_secret: {w:37}"],
    ),
    Rule::named(
        "plivo-auth-id",
        "Plivo",
        "auth ID",
        &["plivo"],
        "(?:MA|SA)[0-9A-Z]{18}",
    )
    .docs("https://www.plivo.com/docs/account/api/overview/")
    .confidence(Confidence::Low)
    .examples(
        &[
            "<plivoApiKey>MA{N:18}</plivoApiKey>",
            "PLIVO_SECRET: \"MA{N:18}\"",
        ],
        &["PLIVO_KEY = \"MA{N:15}\""],
    ),
    Rule::named(
        "sinch-api-token",
        "Sinch",
        "API token",
        &["sinch"],
        "(?:[0-9a-f]{32}|[0-9A-Za-z_~.-]{34})",
    )
    .docs("https://developers.sinch.com/docs/sms/api-reference/authentication/")
    .examples(
        &["sinch.api.key={x:32}", "SINCH_KEY = \"{x:32}\""],
        &["sinch_api_key: \"YOUR_SINCH_API_KEY\""],
    ),
    Rule::named(
        "pusher-app-secret",
        "Pusher",
        "app secret",
        &["pusher"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://pusher.com/docs/channels/library_auth_reference/rest-api/")
    .words(&["secret", "key", "token"])
    .examples(
        &["PUSHER_SECRET={x:20}", "\"pusher_token\": \"{x:20}\""],
        &["pusherToken = \"{x:17}\""],
    ),
    Rule::token(
        "onesignal-api-key",
        "OneSignal",
        "API key",
        &["os_v2_app_", "os_v2_org_"],
        "[0-9a-z]{90,110}",
    )
    .docs("https://documentation.onesignal.com/docs/keys-and-ids")
    .examples(
        &["ONESIGNAL_API_KEY=os_v2_app_{a:103}"],
        &["os_v2_app_{a:50}"],
    ),
    Rule::named(
        "onesignal-legacy-api-key",
        "OneSignal",
        "legacy API key",
        &["onesignal", "one_signal", "one-signal"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://documentation.onesignal.com/docs/keys-and-ids")
    .words(&[
        "key=", "rest_api", "api_key", "apikey", "api-key", "token", "secret", "auth",
    ])
    .examples(
        &["onesignal_rest_api: {w:48}", "ONE_SIGNAL_AUTH = '{w:48}'"],
        &["ONESIGNAL_KEY=<your onesignal key>"],
    ),
    Rule::token(
        "firebase-cloud-messaging-server-key",
        "Firebase",
        "cloud messaging server key",
        &["AAAA"],
        "[0-9A-Za-z_-]{7}:[0-9A-Za-z_-]{140}",
    )
    .docs("https://firebase.google.com/docs/cloud-messaging/migrate-v1")
    .examples(
        &["FCM_SERVER_KEY=AAAA{w:7}:APA91b{u:134}"],
        &["AAAA{w:7}:APA91b{w:60}"],
    ),
    Rule::named(
        "ably-api-key",
        "Ably",
        "API key",
        &["ably"],
        r"[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{6}:[0-9A-Za-z_-]{43}",
    )
    .docs("https://ably.com/docs/auth/basic")
    .words(&[])
    .examples(
        &[
            "ABLY_API_KEY={w:6}.{w:6}:{w:43}",
            "new Ably.Realtime('{w:6}.{w:6}:{w:43}')",
        ],
        &["ABLY_API_KEY={w:6}.{w:6}:{w:20}"],
    ),
    Rule::token(
        "pubnub-secret-key",
        "PubNub",
        "secret key",
        &["sec-c-"],
        "[0-9A-Za-z]{40,56}",
    )
    .docs("https://www.pubnub.com/docs/general/setup/account-setup")
    .examples(&["PUBNUB_SECRET=sec-c-{w:48}"], &["sec-c-{w:20}"]),
    Rule::token(
        "pubnub-publish-or-subscribe-key",
        "PubNub",
        "publish or subscribe key",
        &["pub-c-", "sub-c-"],
        "[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}",
    )
    .docs("https://www.pubnub.com/docs/general/setup/account-setup")
    .confidence(Confidence::Low)
    .examples(
        &["publishKey: \"pub-c-{uuid}\"", "subscribe_key=sub-c-{uuid}"],
        &[
            "pub-c-{x:8}-{x:4}",
            "sub-c-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "telnyx-api-key",
        "Telnyx",
        "API key",
        &["telnyx"],
        "KEY[0-9A-Za-z_-]{55}",
    )
    .docs("https://developers.telnyx.com/development/api-fundamentals/authentication")
    .examples(
        &["TELNYX_API_KEY=KEY{w:55}", "\"telnyxToken\": \"KEY{w:55}\""],
        &["TELNYX_API_KEY=KEY{w:52}"],
    ),
    Rule::named(
        "bandwidth-api-secret",
        "Bandwidth",
        "API secret",
        &[
            "bandwidth_api",
            "bandwidth-api",
            "bandwidthapi",
            "bandwidth_account",
            "bandwidth.com",
            "bw_api",
        ],
        "[0-9A-Za-z]{48,56}",
    )
    .docs("https://dev.bandwidth.com/docs/account/credentials/")
    .examples(
        &[
            "bandwidth_api:\n  api_key: {w:52}",
            "bandwidth-api key: {w:52}",
        ],
        &["BANDWIDTH_API_SECRET={w:20}"],
    ),
    Rule::named(
        "infobip-api-key",
        "Infobip",
        "API key",
        &["infobip"],
        "[0-9a-f]{32}-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.infobip.com/docs/essentials/api-essentials/api-authentication")
    .examples(
        &[
            "export INFOBIP_TOKEN='{x:32}-{uuid}'",
            "infobip_api_key := \"{x:32}-{uuid}\"",
        ],
        &["infobip_secret: {x:29}-{uuid}"],
    ),
    Rule::named(
        "clicksend-api-key",
        "ClickSend",
        "API key",
        &["clicksend"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.clicksend.com/docs/authentication")
    .examples(
        &[
            "<clicksendApiKey>{uuid}</clicksendApiKey>",
            "CLICKSEND_SECRET: \"{uuid}\"",
        ],
        &["CLICKSEND_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "clickatell-api-key",
        "Clickatell",
        "API key",
        &["clickatell"],
        "(?:[0-9A-Za-z_-]{22}==|[0-9A-Za-z_-]{32})",
    )
    .docs("https://docs.clickatell.com/")
    .examples(
        &[
            "clickatell.api.key={w:22}==",
            "CLICKATELL_KEY = \"{w:22}==\"",
        ],
        &["clickatell_api_key: \"YOUR_CLICKATELL_API_KEY\""],
    ),
    Rule::named(
        "textmagic-api-key",
        "TextMagic",
        "API key",
        &["textmagic"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://docs.textmagic.com/")
    .examples(
        &[
            "textmagic = Client(api_key=\"{w:30}\")",
            "--set textmagic.token={w:30}",
        ],
        &["TEXTMAGIC_TOKEN=${{{{ secrets.TEXTMAGIC_TOKEN }}"],
    ),
    Rule::named(
        "signalwire-api-token",
        "SignalWire",
        "API token",
        &["signalwire", "signal_wire"],
        "(?:PT[0-9a-f]{48}|[0-9A-Za-z]{50})",
    )
    .docs("https://developer.signalwire.com/rest/signalwire-rest/overview/authentication")
    .examples(
        &[
            "\"signalwire_access_token\":\"PT{x:48}\"",
            "set SIGNAL_WIRE_API_KEY=PT{x:48}",
        ],
        &["signalwire_secret: PT{x:45}"],
    ),
];

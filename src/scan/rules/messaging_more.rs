//! More of messages to telephones and devices: gateways for SMS, calls and notices.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "bulksms-api-token-secret",
        "BulkSMS",
        "API token secret",
        &["bulksms"],
        "(?:[0-9A-Za-z]{40,50}|[0-9A-Za-z*_#!]{29})",
    )
    .docs("https://www.bulksms.com/developer/json/v1/")
    .examples(
        &[
            "config.bulksms_token = \"{w:44}\"",
            "BULKSMS_AUTH_TOKEN: {w:44}",
        ],
        &["BULKSMS_TOKEN={w:20}"],
    ),
    Rule::token(
        "africas-talking-api-key",
        "Africa's Talking",
        "API key",
        &["atsk_"],
        "[0-9a-f]{64}",
    )
    .docs("https://developers.africastalking.com/docs/authentication")
    .examples(
        &["AT_API_KEY=atsk_{x:64}"],
        &[
            "atsk_{x:40}",
            "atsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "termii-api-key",
        "Termii",
        "API key",
        &["termii"],
        "(?:TL)?[0-9A-Za-z]{50,64}",
    )
    .docs("https://developers.termii.com/authentication")
    .examples(
        &["TERMII_API_KEY=TL{w:54}", "\"termiiToken\": \"TL{w:54}\""],
        &["TERMII_API_KEY=TL{w:20}"],
    ),
    Rule::named(
        "ringcentral-client-secret",
        "RingCentral",
        "client secret",
        &["ringcentral", "ring_central"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://developers.ringcentral.com/guide/authentication/jwt-flow")
    .examples(
        &[
            "ringcentral:\n  api_key: {u:22}",
            "const ring_centralApiKey = '{u:22}';",
        ],
        &["ringcentralToken = \"{u:19}\""],
    ),
    Rule::named(
        "d7-networks-api-token",
        "D7 Networks",
        "API token",
        &["d7network"],
        "[0-9A-Za-z+/]{23}=",
    )
    .docs("https://d7networks.com/docs/")
    .examples(
        &[
            "export D7NETWORK_TOKEN='{w:23}='",
            "d7network_api_key := \"{w:23}=\"",
        ],
        &["d7network_secret: {w:20}="],
    ),
    Rule::named(
        "aircall-api-token",
        "Aircall",
        "API token",
        &["aircall"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.aircall.io/api-references/#authentication")
    .examples(
        &[
            "<aircallApiKey>{x:32}</aircallApiKey>",
            "AIRCALL_SECRET: \"{x:32}\"",
        ],
        &["AIRCALL_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "dialpad-api-key",
        "Dialpad",
        "API key",
        &["dialpad"],
        "[0-9A-Za-z]{40,128}",
    )
    .docs("https://developers.dialpad.com/docs/authentication")
    .examples(
        &["dialpad.api.key={w:64}", "DIALPAD_KEY = \"{w:64}\""],
        &["DIALPAD_API_KEY={w:30}"],
    ),
    Rule::named(
        "tyntec-api-key",
        "Tyntec",
        "API key",
        &["tyntec"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://api.tyntec.com/")
    .examples(
        &[
            "tyntec = Client(api_key=\"{w:32}\")",
            "--set tyntec.token={w:32}",
        ],
        &["TYNTEC_TOKEN=${{{{ secrets.TYNTEC_TOKEN }}"],
    ),
    Rule::named(
        "apifonica-token",
        "Apifonica",
        "token",
        &["apifonica"],
        "[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}",
    )
    .docs("https://docs.apifonica.com/")
    .examples(
        &[
            "\"apifonica_access_token\":\"{n:11}-{n:4}-{n:4}-{n:4}-{n:12}\"",
            "set APIFONICA_API_KEY={n:11}-{n:4}-{n:4}-{n:4}-{n:12}",
        ],
        &["APIFONICA_KEY=<your apifonica key>"],
    ),
    Rule::named(
        "enablex-app-key",
        "EnableX",
        "app key",
        &["enablex"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://developer.enablex.io/docs/references/apis/video-api/index/")
    .examples(
        &[
            "config.enablex_token = \"{w:36}\"",
            "ENABLEX_AUTH_TOKEN: {w:36}",
        ],
        &["ENABLEX_KEY = \"{w:33}\""],
    ),
    Rule::named(
        "mesibo-app-token",
        "Mesibo",
        "app token",
        &["mesibo"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.mesibo.com/api/backend-api/")
    .examples(
        &["MESIBO_API_KEY={w:64}", "\"mesiboToken\": \"{w:64}\""],
        &["MESIBO_API_KEY={w:61}"],
    ),
    Rule::named(
        "8x8-api-token",
        "8x8",
        "API token",
        &["8x8", "wavecell"],
        "[0-9A-Za-z]{43}",
    )
    .docs("https://developer.8x8.com/connect/docs/authentication")
    .examples(
        &[
            "8x8:\n  api_key: {w:43}",
            "const wavecellApiKey = '{w:43}';",
        ],
        &["8x8Token = \"{w:40}\""],
    ),
    Rule::named(
        "msg91-auth-key",
        "MSG91",
        "auth key",
        &["msg91"],
        "[0-9]{6}[0-9A-Za-z]{14,26}(?:P1)?",
    )
    .docs("https://docs.msg91.com/overview")
    .examples(
        &[
            "export MSG91_TOKEN='{d:6}A{w:20}'",
            "msg91_api_key := \"{d:6}A{w:20}\"",
        ],
        &["MSG91_AUTH_KEY={d:6}A{w:4}"],
    ),
    Rule::named(
        "fast2sms-api-key",
        "Fast2SMS",
        "API key",
        &["fast2sms"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://docs.fast2sms.com/")
    .examples(
        &[
            "<fast2smsApiKey>{w:60}</fast2smsApiKey>",
            "FAST2SMS_SECRET: \"{w:60}\"",
        ],
        &["FAST2SMS_KEY = \"{w:57}\""],
    ),
    Rule::named(
        "textlocal-api-key",
        "Textlocal",
        "API key",
        &["textlocal"],
        "[0-9A-Za-z+/]{11}-[0-9A-Za-z]{43}",
    )
    .docs("https://api.textlocal.in/docs/")
    .examples(
        &[
            "textlocal.api.key={w:11}-{w:43}",
            "TEXTLOCAL_KEY = \"{w:11}-{w:43}\"",
        ],
        &["textlocal_api_key: \"YOUR_TEXTLOCAL_API_KEY\""],
    ),
    Rule::named(
        "courier-api-key",
        "Courier",
        "API key",
        &["courier"],
        "pk_[0-9A-Za-z]{1,20}_[0-9A-Z]{28}",
    )
    .docs("https://www.courier.com/docs/reference/intro")
    .words(&[])
    .examples(
        &[
            "COURIER_AUTH_TOKEN=pk_prod_{N:28}",
            "courier: \"pk_test_{N:28}\"",
        ],
        &["COURIER_AUTH_TOKEN=pk_prod_{N:20}"],
    ),
    Rule::named(
        "knock-secret-api-key",
        "Knock",
        "secret API key",
        &["knock"],
        "sk_[0-9A-Za-z-][0-9A-Za-z_-]{42}",
    )
    .docs("https://docs.knock.app/developer-tools/api-keys")
    .examples(
        &[
            "\"knock_access_token\":\"sk_{w:43}\"",
            "set KNOCK_API_KEY=sk_{w:43}",
        ],
        &["KNOCK_API_KEY=sk_{w:30}"],
    ),
    Rule::named(
        "novu-api-key",
        "Novu",
        "API key",
        &["novu"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.novu.co/platform/environments")
    .examples(
        &["config.novu_token = \"{x:32}\"", "NOVU_AUTH_TOKEN: {x:32}"],
        &["novu_api_key: ****************"],
    ),
    Rule::named(
        "airship-token",
        "Airship",
        "token",
        &["airship"],
        "[0-9A-Za-z]{91}",
    )
    .docs("https://docs.airship.com/api/ua/")
    .examples(
        &["AIRSHIP_API_KEY={w:91}", "\"airshipToken\": \"{w:91}\""],
        &["AIRSHIP_API_KEY={w:88}"],
    ),
    Rule::named(
        "pushwoosh-api-token",
        "Pushwoosh",
        "API token",
        &["pushwoosh"],
        "[0-9A-Za-z]{80}",
    )
    .docs("https://docs.pushwoosh.com/platform-docs/api-reference/api-access-token")
    .examples(
        &[
            "pushwoosh:\n  api_key: {w:80}",
            "const pushwooshApiKey = '{w:80}';",
        ],
        &["pushwooshToken = \"{w:77}\""],
    ),
    Rule::named(
        "expo-push-token",
        "Expo",
        "push token",
        &["exponentpushtoken", "expo_push_token"],
        "[0-9A-Za-z]{22}",
    )
    .docs("https://docs.expo.dev/push-notifications/overview/")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &[
            "EXPO_PUSH_TOKEN={w:22}",
            "to: \"ExponentPushToken[{w:22}]\"",
        ],
        &["ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]"],
    ),
    Rule::named(
        "voximplant-api-key",
        "Voximplant",
        "API key",
        &["voximplant"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://voximplant.com/docs/references/httpapi/auth_parameters")
    .examples(
        &[
            "<voximplantApiKey>{uuid}</voximplantApiKey>",
            "VOXIMPLANT_SECRET: \"{uuid}\"",
        ],
        &["VOXIMPLANT_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "zenvia-api-token",
        "Zenvia",
        "API token",
        &["zenvia"],
        "[0-9A-Za-z_-]{36,48}",
    )
    .docs("https://zenvia.github.io/zenvia-openapi-spec/")
    .examples(
        &["zenvia.api.key={w:40}", "ZENVIA_KEY = \"{w:40}\""],
        &["ZENVIA_TOKEN={w:20}"],
    ),
    Rule::named(
        "gov-uk-notify-api-key",
        "GOV.UK Notify",
        "API key",
        &["gcntfy", "notify_api", "govuk_notify", "notifications_api"],
        concat!(
            "[0-9A-Za-z_]{3,60}-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
            "-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
        ),
    )
    .docs("https://docs.notifications.service.gov.uk/rest-api.html")
    .words(&[])
    .examples(
        &[
            "NOTIFY_API_KEY=team_key-{uuid}-{uuid}",
            "govuk_notify: test_key-{uuid}-{uuid}",
        ],
        &["NOTIFY_API_KEY={uuid}"],
    ),
    Rule::token(
        "gc-notify-api-key",
        "GC Notify",
        "API key",
        &["gcntfy-"],
        concat!(
            "[0-9A-Za-z_]{1,60}-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
            "-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
        ),
    )
    .docs("https://documentation.notification.canada.ca/en/")
    .examples(
        &["Authorization: ApiKey-v1 gcntfy-my_key-{uuid}-{uuid}"],
        &["gcntfy-my_key-{uuid}"],
    ),
];

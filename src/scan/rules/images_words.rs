//! Pictures, words and translation: Cloudinary, Bannerbear, DeepL, Lokalise, Crowdin and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "cloudinary-address-with-the-api-secret",
        "Cloudinary",
        "address with the API secret",
        &["cloudinary://"],
        "cloudinary://[0-9]{10,18}:(?P<secret>[0-9A-Za-z_-]{20,40})@",
    )
    .docs("https://cloudinary.com/documentation/cloudinary_credentials_tutorial")
    .entropy(3.0)
    .examples(
        &["CLOUDINARY_URL=cloudinary://{d:15}:{w:27}@acme"],
        &["CLOUDINARY_URL=cloudinary://<api_key>:<api_secret>@acme"],
    ),
    Rule::named(
        "cloudinary-api-secret",
        "Cloudinary",
        "API secret",
        &["cloudinary"],
        "(?:[0-9A-Za-z]{32}|[0-9A-Za-z_-]{27})",
    )
    .docs("https://cloudinary.com/documentation/cloudinary_credentials_tutorial")
    .examples(
        &[
            "CLOUDINARY_API_KEY={w:27}",
            "\"cloudinaryToken\": \"{w:27}\"",
        ],
        &["CLOUDINARY_API_KEY={w:24}"],
    ),
    Rule::named(
        "cloudimage-token",
        "Cloudimage",
        "token",
        &["cloudimage"],
        "[0-9a-z_]{30}",
    )
    .docs("https://docs.cloudimage.io/")
    .examples(
        &[
            "cloudimage:\n  api_key: {n:30}",
            "const cloudimageApiKey = '{n:30}';",
        ],
        &["cloudimageToken = \"{n:27}\""],
    ),
    Rule::named(
        "bannerbear-api-key",
        "Bannerbear",
        "API key",
        &["bannerbear"],
        "(?:bb_(?:pr|ma)_[0-9a-f]{30}|[0-9A-Za-z]{22}tt)",
    )
    .docs("https://developers.bannerbear.com/#authentication")
    .examples(
        &[
            "export BANNERBEAR_TOKEN='{w:22}tt'",
            "bannerbear_api_key := \"{w:22}tt\"",
        ],
        &["bannerbear_secret: {w:19}tt"],
    ),
    Rule::named(
        "abyssale-api-key",
        "Abyssale",
        "API key",
        &["abyssale", "abbysale"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.abyssale.com/")
    .examples(
        &[
            "<abyssaleApiKey>{w:40}</abyssaleApiKey>",
            "ABBYSALE_SECRET: \"{w:40}\"",
        ],
        &["ABYSSALE_KEY = \"{w:37}\""],
    ),
    Rule::named(
        "imagga-api-secret",
        "Imagga",
        "API secret",
        &["imagga"],
        "(?:[0-9A-Za-z=]{72}|[0-9a-f]{32})",
    )
    .docs("https://docs.imagga.com/")
    .examples(
        &["imagga.api.key={w:72}", "IMAGGA_KEY = \"{w:72}\""],
        &["imagga_api_key: \"YOUR_IMAGGA_API_KEY\""],
    ),
    Rule::named(
        "sirv-client-secret",
        "Sirv",
        "client secret",
        &["sirv"],
        "[0-9A-Za-z+/]{86}==",
    )
    .docs("https://apidocs.sirv.com/")
    .examples(
        &[
            "sirv = Client(api_key=\"{w:86}==\")",
            "--set sirv.token={w:86}==",
        ],
        &["SIRV_TOKEN=${{{{ secrets.SIRV_TOKEN }}"],
    ),
    Rule::named(
        "skybiometry-api-key-or-secret",
        "Skybiometry",
        "API key or secret",
        &["skybiometry"],
        "[0-9A-Za-z]{25,26}",
    )
    .docs("https://skybiometry.com/documentation/")
    .examples(
        &[
            "\"skybiometry_access_token\":\"{n:26}\"",
            "set SKYBIOMETRY_API_KEY={n:26}",
        ],
        &["skybiometry_secret: {n:18}"],
    ),
    Rule::named(
        "face-api-key-or-secret",
        "Face++",
        "API key or secret",
        &["faceplusplus", "face_plus_plus", "facepp"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://console.faceplusplus.com/documents/5679127")
    .examples(
        &[
            "config.faceplusplus_token = \"{u:32}\"",
            "FACE_PLUS_PLUS_AUTH_TOKEN: {u:32}",
        ],
        &["faceplusplus_api_key: ****************"],
    ),
    Rule::named(
        "artsy-client-secret",
        "Artsy",
        "client secret",
        &["artsy"],
        "(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{20})",
    )
    .docs("https://developers.artsy.net/v2/docs/authentication")
    .words(&["secret", "key", "token"])
    .examples(
        &[
            "artsy:\n  secret: \"{w:32}\"",
            "let artsy_token = \"{w:32}\";",
        ],
        &["ARTSY_API_KEY={w:29}"],
    ),
    Rule::text(
        "deepl-api-key",
        "DeepL",
        "API key",
        &[":fx"],
        concat!(
            "(?:^|[^0-9A-Za-z-])(?P<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}",
            "-[0-9a-f]{12}:fx)(?:[^0-9A-Za-z]|$)",
        ),
    )
    .docs("https://developers.deepl.com/docs/getting-started/auth")
    .entropy(2.8)
    .examples(&["DEEPL_API_KEY={uuid}:fx"], &["{x:8}:fx"]),
    Rule::named(
        "deepl-pro-api-key",
        "DeepL",
        "API key (paid)",
        &["deepl"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.deepl.com/docs/getting-started/auth")
    .examples(
        &["deepl:\n  api_key: {uuid}", "const deeplApiKey = '{uuid}';"],
        &["deeplToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "lokalise-api-token",
        "Lokalise",
        "API token",
        &["lokalise"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.lokalise.com/reference/api-authentication")
    .examples(
        &[
            "export LOKALISE_TOKEN='{x:40}'",
            "lokalise_api_key := \"{x:40}\"",
        ],
        &["lokalise_secret: {x:37}"],
    ),
    Rule::named(
        "crowdin-personal-access-token",
        "Crowdin",
        "personal access token",
        &["crowdin"],
        "[0-9A-Za-z]{80}",
    )
    .docs("https://support.crowdin.com/account-settings/#api")
    .examples(
        &[
            "<crowdinApiKey>{x:80}</crowdinApiKey>",
            "CROWDIN_SECRET: \"{x:80}\"",
        ],
        &["CROWDIN_KEY = \"{x:77}\""],
    ),
    Rule::named(
        "transifex-api-token",
        "Transifex",
        "API token",
        &["transifex", "tx_token"],
        "1/[0-9a-f]{40}",
    )
    .docs("https://developers.transifex.com/reference/api-authentication")
    .words(&[])
    .examples(
        &["TX_TOKEN=1/{x:40}", "transifex_token: 1/{x:40}"],
        &["TX_TOKEN=1/{x:20}"],
    ),
    Rule::named(
        "phrase-access-token",
        "Phrase",
        "access token",
        &["phraseapp", "phrase_access", "phrase_api", "phrase_token"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developers.phrase.com/api/#authentication")
    .examples(
        &[
            "phraseapp = Client(api_key=\"{x:64}\")",
            "--set phrase_access.token={x:64}",
        ],
        &["PHRASEAPP_TOKEN=${{{{ secrets.PHRASEAPP_TOKEN }}"],
    ),
    Rule::named(
        "poeditor-api-token",
        "POEditor",
        "API token",
        &["poeditor"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://poeditor.com/docs/api")
    .examples(
        &[
            "\"poeditor_access_token\":\"{x:32}\"",
            "set POEDITOR_API_KEY={x:32}",
        ],
        &["POEDITOR_KEY=<your poeditor key>"],
    ),
    Rule::named(
        "gengo-private-key",
        "Gengo",
        "private key",
        &["gengo"],
        r#"[^\s"'`<>]{64}"#,
    )
    .docs("https://developers.gengo.com/v2/authentication/")
    .words(&["key=", "private", "public", "key"])
    .examples(
        &["GENGO_PRIVATE={w:64}", "\"gengo_key\": \"{w:64}\""],
        &["GENGO_KEY = \"{w:61}\""],
    ),
    Rule::named(
        "detect-language-api-key",
        "Detect Language",
        "API key",
        &["detectlanguage"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://detectlanguage.com/documentation")
    .examples(
        &[
            "DETECTLANGUAGE_API_KEY={x:32}",
            "\"detectlanguageToken\": \"{x:32}\"",
        ],
        &["DETECTLANGUAGE_API_KEY={x:29}"],
    ),
    Rule::named(
        "languagelayer-access-key",
        "LanguageLayer",
        "access key",
        &["languagelayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://languagelayer.com/documentation")
    .examples(
        &[
            "languagelayer:\n  api_key: {n:32}",
            "const languagelayerApiKey = '{n:32}';",
        ],
        &["languagelayerToken = \"{n:29}\""],
    ),
    Rule::named(
        "ditto-api-key",
        "Ditto",
        "API key",
        &["ditto"],
        r"[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}\.[0-9a-z]{40}",
    )
    .docs("https://developer.dittowords.com/api-reference/authentication")
    .words(&[])
    .examples(
        &["DITTO_API_KEY={uuid}.{x:40}"],
        &["DITTO_API_KEY={uuid}.{x:20}"],
    ),
    Rule::named(
        "alconost-api-key",
        "Alconost",
        "API key",
        &["alconost"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://alconost.com/en/nitro")
    .examples(
        &[
            "<alconostApiKey>{n:32}</alconostApiKey>",
            "ALCONOST_SECRET: \"{n:32}\"",
        ],
        &["ALCONOST_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "owlbot-api-token",
        "Owlbot",
        "API token",
        &["owlbot"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://owlbot.info/")
    .examples(
        &["owlbot.api.key={n:40}", "OWLBOT_KEY = \"{n:40}\""],
        &["owlbot_api_key: \"YOUR_OWLBOT_API_KEY\""],
    ),
    Rule::named(
        "happy-scribe-api-key",
        "Happy Scribe",
        "API key",
        &["happyscribe"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://dev.happyscribe.com/")
    .examples(
        &[
            "happyscribe = Client(api_key=\"{w:24}\")",
            "--set happyscribe.token={w:24}",
        ],
        &["happyscribeToken = \"{w:21}\""],
    ),
];

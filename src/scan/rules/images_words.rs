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
            "config.cloudinary_token = \"{w:27}\"",
            "CLOUDINARY_AUTH_TOKEN: {w:27}",
        ],
        &["cloudinary_api_key: ****************"],
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
            "CLOUDIMAGE_API_KEY={n:30}",
            "\"cloudimageToken\": \"{n:30}\"",
        ],
        &["CLOUDIMAGE_API_KEY={n:27}"],
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
            "bannerbear:\n  api_key: {w:22}tt",
            "const bannerbearApiKey = '{w:22}tt';",
        ],
        &["bannerbearToken = \"{w:19}tt\""],
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
            "export ABYSSALE_TOKEN='{w:40}'",
            "abbysale_api_key := \"{w:40}\"",
        ],
        &["abyssale_secret: {w:37}"],
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
        &[
            "<imaggaApiKey>{w:72}</imaggaApiKey>",
            "IMAGGA_SECRET: \"{w:72}\"",
        ],
        &["IMAGGA_KEY = \"{w:69}\""],
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
        &["sirv.api.key={w:86}==", "SIRV_KEY = \"{w:86}==\""],
        &["sirv_api_key: \"YOUR_SIRV_API_KEY\""],
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
            "skybiometry = Client(api_key=\"{n:26}\")",
            "--set skybiometry.token={n:26}",
        ],
        &["SKYBIOMETRY_TOKEN=${{{{ secrets.SKYBIOMETRY_TOKEN }}"],
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
            "\"faceplusplus_access_token\":\"{u:32}\"",
            "set FACE_PLUS_PLUS_API_KEY={u:32}",
        ],
        &["faceplusplus_secret: {u:29}"],
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
        &["artsy_secret: {w:32}", "ARTSY_TOKEN = '{w:32}'"],
        &["artsy_api_key: ****************"],
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
        &["DEEPL_API_KEY={uuid}", "\"deeplToken\": \"{uuid}\""],
        &["DEEPL_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "lokalise:\n  api_key: {x:40}",
            "const lokaliseApiKey = '{x:40}';",
        ],
        &["lokaliseToken = \"{x:37}\""],
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
            "export CROWDIN_TOKEN='{x:80}'",
            "crowdin_api_key := \"{x:80}\"",
        ],
        &["crowdin_secret: {x:77}"],
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
        &["phraseapp.api.key={x:64}", "PHRASE_ACCESS_KEY = \"{x:64}\""],
        &["PHRASEAPP_API_KEY={x:61}"],
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
            "poeditor = Client(api_key=\"{x:32}\")",
            "--set poeditor.token={x:32}",
        ],
        &["POEDITOR_TOKEN=${{{{ secrets.POEDITOR_TOKEN }}"],
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
        &[
            "gengo:\n  private: \"{w:64}\"",
            "let gengo_key = \"{w:64}\";",
        ],
        &["GENGO_KEY=<your gengo key>"],
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
            "config.detectlanguage_token = \"{x:32}\"",
            "DETECTLANGUAGE_AUTH_TOKEN: {x:32}",
        ],
        &["DETECTLANGUAGE_KEY = \"{x:29}\""],
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
            "LANGUAGELAYER_API_KEY={n:32}",
            "\"languagelayerToken\": \"{n:32}\"",
        ],
        &["LANGUAGELAYER_API_KEY={n:29}"],
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
            "export ALCONOST_TOKEN='{n:32}'",
            "alconost_api_key := \"{n:32}\"",
        ],
        &["alconost_secret: {n:29}"],
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
        &[
            "<owlbotApiKey>{n:40}</owlbotApiKey>",
            "OWLBOT_SECRET: \"{n:40}\"",
        ],
        &["OWLBOT_KEY = \"{n:37}\""],
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
        &["happyscribe.api.key={w:24}", "HAPPYSCRIBE_KEY = \"{w:24}\""],
        &["happyscribe_api_key: \"YOUR_HAPPYSCRIBE_API_KEY\""],
    ),
];

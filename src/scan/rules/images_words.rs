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
    .words(&["secret"])
    .examples(
        &[
            "cloudinary_secret: {w:27}",
            "CLOUDINARY_SECRET = '{w:27}'",
        ],
        &["cloudinaryToken = \"{w:24}\""],
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
            "export CLOUDIMAGE_TOKEN='{n:30}'",
            "cloudimage_api_key := \"{n:30}\"",
        ],
        &["cloudimage_secret: {n:27}"],
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
            "<bannerbearApiKey>{w:22}tt</bannerbearApiKey>",
            "BANNERBEAR_SECRET: \"{w:22}tt\"",
        ],
        &["BANNERBEAR_KEY = \"{w:19}tt\""],
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
        &["abyssale.api.key={w:40}", "ABBYSALE_KEY = \"{w:40}\""],
        &["abyssale_api_key: \"YOUR_ABYSSALE_API_KEY\""],
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
            "imagga = Client(api_key=\"{w:72}\")",
            "--set imagga.token={w:72}",
        ],
        &["IMAGGA_TOKEN=${{{{ secrets.IMAGGA_TOKEN }}"],
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
            "\"sirv_access_token\":\"{w:86}==\"",
            "set SIRV_API_KEY={w:86}==",
        ],
        &["sirv_secret: {w:83}=="],
    ),
    Rule::named(
        "skybiometry-api-key-or-secret",
        "Skybiometry",
        "API key or secret",
        &["skybiometry"],
        "[0-9a-z]{25,26}",
    )
    .docs("https://skybiometry.com/documentation/")
    .examples(
        &[
            "config.skybiometry_token = \"{n:26}\"",
            "SKYBIOMETRY_AUTH_TOKEN: {n:26}",
        ],
        &["skybiometry_api_key: ****************"],
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
            "FACEPLUSPLUS_API_KEY={u:32}",
            "\"face_plus_plusToken\": \"{u:32}\"",
        ],
        &["FACEPLUSPLUS_API_KEY={u:29}"],
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
        &["ARTSY_SECRET={w:32}", "\"artsy_token\": \"{w:32}\""],
        &["artsyToken = \"{w:29}\""],
    ),
    Rule::text(
        "deepl-api-key",
        "DeepL",
        "API key",
        &[":fx"],
        "(?:^|[^0-9A-Za-z-])(?P<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:fx)(?:[^0-9A-Za-z]|$)",
    )
    .docs("https://developers.deepl.com/docs/getting-started/auth")
    .entropy(2.8)
    .examples(
        &["DEEPL_API_KEY={uuid}:fx"],
        &["{x:8}:fx"],
    ),
    Rule::named(
        "deepl-pro-api-key",
        "DeepL",
        "API key (paid)",
        &["deepl"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.deepl.com/docs/getting-started/auth")
    .examples(
        &[
            "export DEEPL_TOKEN='{uuid}'",
            "deepl_api_key := \"{uuid}\"",
        ],
        &["deepl_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "lokalise-api-token",
        "Lokalise",
        "API token",
        &["lokalise"],
        "[0-9a-f]{40}",
    )
    .docs("https://developers.lokalise.com/reference/api-authentication")
    .examples(
        &[
            "<lokaliseApiKey>{x:40}</lokaliseApiKey>",
            "LOKALISE_SECRET: \"{x:40}\"",
        ],
        &["LOKALISE_KEY = \"{x:37}\""],
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
        &["crowdin.api.key={x:80}", "CROWDIN_KEY = \"{x:80}\""],
        &["CROWDIN_API_KEY={x:77}"],
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
        &[
            "phraseapp",
            "phrase_access",
            "phrase_api",
            "phrase_token",
        ],
        "[0-9a-f]{64}",
    )
    .docs("https://developers.phrase.com/api/#authentication")
    .examples(
        &[
            "\"phraseapp_access_token\":\"{x:64}\"",
            "set PHRASE_ACCESS_API_KEY={x:64}",
        ],
        &["PHRASEAPP_KEY=<your phraseapp key>"],
    ),
    Rule::named(
        "poeditor-api-token",
        "POEditor",
        "API token",
        &["poeditor"],
        "[0-9a-f]{32}",
    )
    .docs("https://poeditor.com/docs/api")
    .examples(
        &[
            "config.poeditor_token = \"{x:32}\"",
            "POEDITOR_AUTH_TOKEN: {x:32}",
        ],
        &["POEDITOR_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "gengo-private-key",
        "Gengo",
        "private key",
        &["gengo"],
        r#"[^\s"'`<>]{64}"#,
    )
    .docs("https://developers.gengo.com/v2/authentication/")
    .words(&["private", "public", "key"])
    .examples(
        &["gengo_private: {w:64}", "GENGO_KEY = '{w:64}'"],
        &["GENGO_API_KEY={w:61}"],
    ),
    Rule::named(
        "detect-language-api-key",
        "Detect Language",
        "API key",
        &["detectlanguage"],
        "[0-9a-f]{32}",
    )
    .docs("https://detectlanguage.com/documentation")
    .examples(
        &[
            "detectlanguage:\n  api_key: {x:32}",
            "const detectlanguageApiKey = '{x:32}';",
        ],
        &["detectlanguageToken = \"{x:29}\""],
    ),
    Rule::named(
        "languagelayer-access-key",
        "LanguageLayer",
        "access key",
        &["languagelayer"],
        "[0-9a-z]{32}",
    )
    .docs("https://languagelayer.com/documentation")
    .examples(
        &[
            "export LANGUAGELAYER_TOKEN='{n:32}'",
            "languagelayer_api_key := \"{n:32}\"",
        ],
        &["languagelayer_secret: {n:29}"],
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
        "[0-9a-z]{32}",
    )
    .docs("https://alconost.com/en/nitro")
    .examples(
        &["alconost.api.key={n:32}", "ALCONOST_KEY = \"{n:32}\""],
        &["alconost_api_key: \"YOUR_ALCONOST_API_KEY\""],
    ),
    Rule::named(
        "owlbot-api-token",
        "Owlbot",
        "API token",
        &["owlbot"],
        "[0-9a-z]{40}",
    )
    .docs("https://owlbot.info/")
    .examples(
        &[
            "owlbot = Client(api_key=\"{n:40}\")",
            "--set owlbot.token={n:40}",
        ],
        &["owlbotToken = \"{n:37}\""],
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
            "\"happyscribe_access_token\":\"{w:24}\"",
            "set HAPPYSCRIBE_API_KEY={w:24}",
        ],
        &["HAPPYSCRIBE_KEY=<your happyscribe key>"],
    ),
];

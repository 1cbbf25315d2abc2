//! Documents: signatures, PDFs and pictures of pages, from DocuSign to PDFShift.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "docusign-integration-key-or-secret",
        "DocuSign",
        "integration key or secret",
        &["docusign"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.docusign.com/platform/auth/")
    .examples(
        &[
            "config.docusign_token = \"{uuid}\"",
            "DOCUSIGN_AUTH_TOKEN: {uuid}",
        ],
        &["docusign_api_key: ****************"],
    ),
    Rule::named(
        "pandadoc-api-key",
        "PandaDoc",
        "API key",
        &["pandadoc"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.pandadoc.com/reference/api-key-authentication-process")
    .examples(
        &["PANDADOC_API_KEY={w:40}", "\"pandadocToken\": \"{w:40}\""],
        &["PANDADOC_API_KEY={w:37}"],
    ),
    Rule::named(
        "hellosign-api-key",
        "HelloSign",
        "API key",
        &["hellosign", "dropbox_sign", "dropboxsign"],
        "[0-9A-Za-z/+-]{64}",
    )
    .docs("https://developers.hellosign.com/api/reference/authentication/")
    .examples(
        &[
            "hellosign:\n  api_key: {x:64}",
            "const dropbox_signApiKey = '{x:64}';",
        ],
        &["hellosignToken = \"{x:61}\""],
    ),
    Rule::named(
        "signrequest-api-token",
        "SignRequest",
        "API token",
        &["signrequest"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://signrequest.com/api/v1/docs/")
    .examples(
        &[
            "export SIGNREQUEST_TOKEN='{x:40}'",
            "signrequest_api_key := \"{x:40}\"",
        ],
        &["signrequest_secret: {x:37}"],
    ),
    Rule::named(
        "signaturit-access-token",
        "Signaturit",
        "access token",
        &["signaturit"],
        "[0-9A-Za-z]{86}",
    )
    .docs("https://docs.signaturit.com/")
    .examples(
        &[
            "<signaturitApiKey>{w:86}</signaturitApiKey>",
            "SIGNATURIT_SECRET: \"{w:86}\"",
        ],
        &["SIGNATURIT_KEY = \"{w:83}\""],
    ),
    Rule::named(
        "signnow-api-key",
        "SignNow",
        "API key",
        &["signnow"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.signnow.com/docs/signnow/getting-started")
    .examples(
        &["signnow.api.key={w:64}", "SIGNNOW_KEY = \"{w:64}\""],
        &["signnow_api_key: \"YOUR_SIGNNOW_API_KEY\""],
    ),
    Rule::named(
        "yousign-api-key",
        "Yousign",
        "API key",
        &["yousign"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.yousign.com/docs/set-up-your-account")
    .examples(
        &[
            "yousign = Client(api_key=\"{w:32}\")",
            "--set yousign.token={w:32}",
        ],
        &["YOUSIGN_TOKEN=${{{{ secrets.YOUSIGN_TOKEN }}"],
    ),
    Rule::named(
        "juro-api-key",
        "Juro",
        "API key",
        &["juro_", "juro-", "juro"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developer.juro.com/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &["JURO__KEY={w:40}", "juro- _key: {w:40}"],
        &["juro_secret: {w:37}"],
    ),
    Rule::named(
        "documo-api-key",
        "Documo",
        "API key",
        &["documo"],
        r"ey[0-9A-Za-z_-]{17,60}\.ey[0-9A-Za-z_-]{60,300}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.documo.com/")
    .words(&[])
    .examples(
        &["DOCUMO_API_KEY=eyJ{w:33}.eyJ{w:153}.{w:43}"],
        &["DOCUMO_API_KEY=eyJ{w:33}"],
    ),
    Rule::named(
        "pdflayer-access-key",
        "Pdflayer",
        "access key",
        &["pdflayer"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://pdflayer.com/documentation")
    .examples(
        &["PDFLAYER_API_KEY={n:32}", "\"pdflayerToken\": \"{n:32}\""],
        &["PDFLAYER_API_KEY={n:29}"],
    ),
    Rule::named(
        "pdfshift-api-key",
        "PDFShift",
        "API key",
        &["pdfshift"],
        "(?:sk_[0-9a-f]{40}|[0-9a-f]{32})",
    )
    .docs("https://docs.pdfshift.io/")
    .examples(
        &[
            "pdfshift:\n  api_key: sk_{x:40}",
            "const pdfshiftApiKey = 'sk_{x:40}';",
        ],
        &["pdfshiftToken = \"sk_{x:37}\""],
    ),
    Rule::named(
        "selectpdf-api-key",
        "SelectPdf",
        "API key",
        &["selectpdf"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://selectpdf.com/api-documentation/")
    .examples(
        &[
            "export SELECTPDF_TOKEN='{uuid}'",
            "selectpdf_api_key := \"{uuid}\"",
        ],
        &["selectpdf_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "html2pdf-api-key",
        "html2pdf",
        "API key",
        &["html2pdf"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://html2pdf.app/documentation/")
    .examples(
        &[
            "<html2pdfApiKey>{w:64}</html2pdfApiKey>",
            "HTML2PDF_SECRET: \"{w:64}\"",
        ],
        &["HTML2PDF_KEY = \"{w:61}\""],
    ),
    Rule::named(
        "restpack-access-token",
        "Restpack",
        "access token",
        &["restpack"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://restpack.io/html2pdf/docs")
    .examples(
        &["restpack.api.key={w:48}", "RESTPACK_KEY = \"{w:48}\""],
        &["RESTPACK_API_KEY={w:45}"],
    ),
    Rule::named(
        "cloudconvert-api-key",
        "CloudConvert",
        "API key",
        &["cloudconvert"],
        r"eyJ[0-9A-Za-z_-]{20,100}\.eyJ[0-9A-Za-z_-]{100,900}\.[0-9A-Za-z_-]{300,700}",
    )
    .docs("https://cloudconvert.com/api/v2#authentication")
    .words(&[])
    .examples(
        &["CLOUDCONVERT_API_KEY=eyJ{w:60}.eyJ{w:200}.{w:342}"],
        &["CLOUDCONVERT_API_KEY=eyJ{w:60}"],
    ),
    Rule::named(
        "convertapi-secret",
        "ConvertAPI",
        "secret",
        &["convertapi"],
        "[0-9A-Za-z]{16,32}",
    )
    .docs("https://docs.convertapi.com/docs/authentication")
    .examples(
        &[
            "\"convertapi_access_token\":\"{w:16}\"",
            "set CONVERTAPI_API_KEY={w:16}",
        ],
        &["CONVERTAPI_KEY=<your convertapi key>"],
    ),
    Rule::named(
        "cloudmersive-api-key",
        "Cloudmersive",
        "API key",
        &["cloudmersive"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://cloudmersive.com/article/Cloudmersive-API-Key-Guide")
    .examples(
        &[
            "config.cloudmersive_token = \"{uuid}\"",
            "CLOUDMERSIVE_AUTH_TOKEN: {uuid}",
        ],
        &["CLOUDMERSIVE_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "screenshotlayer-access-key",
        "Screenshotlayer",
        "access key",
        &["screenshotlayer"],
        "[0-9A-Za-z_]{32}",
    )
    .docs("https://screenshotlayer.com/documentation")
    .examples(
        &[
            "SCREENSHOTLAYER_API_KEY={x:32}",
            "\"screenshotlayerToken\": \"{x:32}\"",
        ],
        &["SCREENSHOTLAYER_API_KEY={x:29}"],
    ),
    Rule::named(
        "screenshotapi-token",
        "ScreenshotAPI",
        "token",
        &["screenshotapi"],
        "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
    )
    .docs("https://www.screenshotapi.net/documentation")
    .examples(
        &[
            "screenshotapi:\n  api_key: {N:7}-{N:7}-{N:7}-{N:7}",
            "const screenshotapiApiKey = '{N:7}-{N:7}-{N:7}-{N:7}';",
        ],
        &["screenshotapiToken = \"{N:6}-{N:7}-{N:7}-{N:7}\""],
    ),
    Rule::named(
        "browshot-api-key",
        "Browshot",
        "API key",
        &["browshot"],
        "[0-9A-Za-z-]{28}",
    )
    .docs("https://browshot.com/api/documentation")
    .examples(
        &[
            "export BROWSHOT_TOKEN='{w:28}'",
            "browshot_api_key := \"{w:28}\"",
        ],
        &["browshot_secret: {w:25}"],
    ),
    Rule::named(
        "apiflash-access-key",
        "ApiFlash",
        "access key",
        &["apiflash"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://apiflash.com/documentation")
    .examples(
        &[
            "<apiflashApiKey>{x:32}</apiflashApiKey>",
            "APIFLASH_SECRET: \"{x:32}\"",
        ],
        &["APIFLASH_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "blitapp-api-key",
        "Blitapp",
        "API key",
        &["blitapp"],
        "[0-9A-Za-z_-]{39}",
    )
    .docs("https://blitapp.com/api/")
    .examples(
        &["blitapp.api.key={u:39}", "BLITAPP_KEY = \"{u:39}\""],
        &["blitapp_api_key: \"YOUR_BLITAPP_API_KEY\""],
    ),
    Rule::named(
        "clustdoc-api-key",
        "Clustdoc",
        "API key",
        &["clustdoc"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://clustdoc.com/")
    .examples(
        &[
            "clustdoc = Client(api_key=\"{w:60}\")",
            "--set clustdoc.token={w:60}",
        ],
        &["clustdocToken = \"{w:57}\""],
    ),
    Rule::named(
        "clickhelp-api-key",
        "ClickHelp",
        "API key",
        &["clickhelp"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://clickhelp.com/software-documentation-tool/user-manual/rest-api.html")
    .examples(
        &[
            "\"clickhelp_access_token\":\"{w:24}\"",
            "set CLICKHELP_API_KEY={w:24}",
        ],
        &["CLICKHELP_KEY=<your clickhelp key>"],
    ),
    Rule::named(
        "gocanvas-api-key",
        "GoCanvas",
        "API key",
        &["gocanvas"],
        "[0-9A-Za-z+/]{43}=",
    )
    .docs("https://help.gocanvas.com/hc/en-us")
    .examples(
        &[
            "config.gocanvas_token = \"{w:43}=\"",
            "GOCANVAS_AUTH_TOKEN: {w:43}=",
        ],
        &["gocanvas_api_key: ****************"],
    ),
];

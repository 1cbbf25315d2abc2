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
            "\"docusign_access_token\":\"{uuid}\"",
            "set DOCUSIGN_API_KEY={uuid}",
        ],
        &["DOCUSIGN_KEY=<your docusign key>"],
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
        &[
            "config.pandadoc_token = \"{w:40}\"",
            "PANDADOC_AUTH_TOKEN: {w:40}",
        ],
        &["pandadoc_api_key: ****************"],
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
            "HELLOSIGN_API_KEY={x:64}",
            "\"dropbox_signToken\": \"{x:64}\"",
        ],
        &["HELLOSIGN_API_KEY={x:61}"],
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
            "signrequest:\n  api_key: {x:40}",
            "const signrequestApiKey = '{x:40}';",
        ],
        &["signrequestToken = \"{x:37}\""],
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
            "export SIGNATURIT_TOKEN='{w:86}'",
            "signaturit_api_key := \"{w:86}\"",
        ],
        &["signaturit_secret: {w:83}"],
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
        &[
            "<signnowApiKey>{w:64}</signnowApiKey>",
            "SIGNNOW_SECRET: \"{w:64}\"",
        ],
        &["SIGNNOW_KEY = \"{w:61}\""],
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
        &["yousign.api.key={w:32}", "YOUSIGN_KEY = \"{w:32}\""],
        &["yousign_api_key: \"YOUR_YOUSIGN_API_KEY\""],
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
        &["juro:\n  _key: \"{w:40}\"", "juro- _key: {w:40}"],
        &["JURO_TOKEN=${{{{ secrets.JURO_TOKEN }}"],
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
        &[
            "config.pdflayer_token = \"{n:32}\"",
            "PDFLAYER_AUTH_TOKEN: {n:32}",
        ],
        &["pdflayer_api_key: ****************"],
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
            "PDFSHIFT_API_KEY=sk_{x:40}",
            "\"pdfshiftToken\": \"sk_{x:40}\"",
        ],
        &["PDFSHIFT_API_KEY=sk_{x:37}"],
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
            "selectpdf:\n  api_key: {uuid}",
            "const selectpdfApiKey = '{uuid}';",
        ],
        &["selectpdfToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "export HTML2PDF_TOKEN='{w:64}'",
            "html2pdf_api_key := \"{w:64}\"",
        ],
        &["html2pdf_secret: {w:61}"],
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
        &[
            "<restpackApiKey>{w:48}</restpackApiKey>",
            "RESTPACK_SECRET: \"{w:48}\"",
        ],
        &["RESTPACK_KEY = \"{w:45}\""],
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
            "convertapi = Client(api_key=\"{w:16}\")",
            "--set convertapi.token={w:16}",
        ],
        &["CONVERTAPI_TOKEN=${{{{ secrets.CONVERTAPI_TOKEN }}"],
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
            "\"cloudmersive_access_token\":\"{uuid}\"",
            "set CLOUDMERSIVE_API_KEY={uuid}",
        ],
        &["CLOUDMERSIVE_KEY=<your cloudmersive key>"],
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
            "config.screenshotlayer_token = \"{x:32}\"",
            "SCREENSHOTLAYER_AUTH_TOKEN: {x:32}",
        ],
        &["SCREENSHOTLAYER_KEY = \"{x:29}\""],
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
            "SCREENSHOTAPI_API_KEY={N:7}-{N:7}-{N:7}-{N:7}",
            "\"screenshotapiToken\": \"{N:7}-{N:7}-{N:7}-{N:7}\"",
        ],
        &["SCREENSHOTAPI_API_KEY={N:6}-{N:7}-{N:7}-{N:7}"],
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
            "browshot:\n  api_key: {w:28}",
            "const browshotApiKey = '{w:28}';",
        ],
        &["browshotToken = \"{w:25}\""],
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
            "export APIFLASH_TOKEN='{x:32}'",
            "apiflash_api_key := \"{x:32}\"",
        ],
        &["apiflash_secret: {x:29}"],
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
        &[
            "<blitappApiKey>{u:39}</blitappApiKey>",
            "BLITAPP_SECRET: \"{u:39}\"",
        ],
        &["BLITAPP_KEY = \"{u:36}\""],
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
        &["clustdoc.api.key={w:60}", "CLUSTDOC_KEY = \"{w:60}\""],
        &["clustdoc_api_key: \"YOUR_CLUSTDOC_API_KEY\""],
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
            "clickhelp = Client(api_key=\"{w:24}\")",
            "--set clickhelp.token={w:24}",
        ],
        &["clickhelpToken = \"{w:21}\""],
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
            "\"gocanvas_access_token\":\"{w:43}=\"",
            "set GOCANVAS_API_KEY={w:43}=",
        ],
        &["GOCANVAS_KEY=<your gocanvas key>"],
    ),
];

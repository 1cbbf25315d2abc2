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
        &["DOCUSIGN_API_KEY={uuid}", "\"docusignToken\": \"{uuid}\""],
        &["DOCUSIGN_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "pandadoc:\n  api_key: {w:40}",
            "const pandadocApiKey = '{w:40}';",
        ],
        &["pandadocToken = \"{w:37}\""],
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
            "export HELLOSIGN_TOKEN='{x:64}'",
            "dropbox_sign_api_key := \"{x:64}\"",
        ],
        &["hellosign_secret: {x:61}"],
    ),
    Rule::named(
        "signrequest-api-token",
        "SignRequest",
        "API token",
        &["signrequest"],
        "[0-9a-f]{40}",
    )
    .docs("https://signrequest.com/api/v1/docs/")
    .examples(
        &[
            "<signrequestApiKey>{x:40}</signrequestApiKey>",
            "SIGNREQUEST_SECRET: \"{x:40}\"",
        ],
        &["SIGNREQUEST_KEY = \"{x:37}\""],
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
        &["signaturit.api.key={w:86}", "SIGNATURIT_KEY = \"{w:86}\""],
        &["signaturit_api_key: \"YOUR_SIGNATURIT_API_KEY\""],
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
            "signnow = Client(api_key=\"{w:64}\")",
            "--set signnow.token={w:64}",
        ],
        &["SIGNNOW_TOKEN=${{{{ secrets.SIGNNOW_TOKEN }}"],
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
            "\"yousign_access_token\":\"{w:32}\"",
            "set YOUSIGN_API_KEY={w:32}",
        ],
        &["yousign_secret: {w:29}"],
    ),
    Rule::named(
        "juro-api-key",
        "Juro",
        "API key",
        &["juro_", "juro-", "juro"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developer.juro.com/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &["juro_api_key: {w:40}", "juro- api_key: {w:40}"],
        &["juro_api_key: ****************"],
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
        "[0-9a-z]{32}",
    )
    .docs("https://pdflayer.com/documentation")
    .examples(
        &[
            "pdflayer:\n  api_key: {n:32}",
            "const pdflayerApiKey = '{n:32}';",
        ],
        &["pdflayerToken = \"{n:29}\""],
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
            "export PDFSHIFT_TOKEN='sk_{x:40}'",
            "pdfshift_api_key := \"sk_{x:40}\"",
        ],
        &["pdfshift_secret: sk_{x:37}"],
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
            "<selectpdfApiKey>{uuid}</selectpdfApiKey>",
            "SELECTPDF_SECRET: \"{uuid}\"",
        ],
        &["SELECTPDF_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
        &["html2pdf.api.key={w:64}", "HTML2PDF_KEY = \"{w:64}\""],
        &["HTML2PDF_API_KEY={w:61}"],
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
            "restpack = Client(api_key=\"{w:48}\")",
            "--set restpack.token={w:48}",
        ],
        &["RESTPACK_TOKEN=${{{{ secrets.RESTPACK_TOKEN }}"],
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
            "config.convertapi_token = \"{w:16}\"",
            "CONVERTAPI_AUTH_TOKEN: {w:16}",
        ],
        &["CONVERTAPI_KEY = \"{w:12}\""],
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
            "CLOUDMERSIVE_API_KEY={uuid}",
            "\"cloudmersiveToken\": \"{uuid}\"",
        ],
        &["CLOUDMERSIVE_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "screenshotlayer:\n  api_key: {x:32}",
            "const screenshotlayerApiKey = '{x:32}';",
        ],
        &["screenshotlayerToken = \"{x:29}\""],
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
            "export SCREENSHOTAPI_TOKEN='{N:7}-{N:7}-{N:7}-{N:7}'",
            "screenshotapi_api_key := \"{N:7}-{N:7}-{N:7}-{N:7}\"",
        ],
        &["screenshotapi_secret: {N:6}-{N:7}-{N:7}-{N:7}"],
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
            "<browshotApiKey>{w:28}</browshotApiKey>",
            "BROWSHOT_SECRET: \"{w:28}\"",
        ],
        &["BROWSHOT_KEY = \"{w:25}\""],
    ),
    Rule::named(
        "apiflash-access-key",
        "ApiFlash",
        "access key",
        &["apiflash"],
        "[0-9a-f]{32}",
    )
    .docs("https://apiflash.com/documentation")
    .examples(
        &["apiflash.api.key={x:32}", "APIFLASH_KEY = \"{x:32}\""],
        &["apiflash_api_key: \"YOUR_APIFLASH_API_KEY\""],
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
            "blitapp = Client(api_key=\"{u:39}\")",
            "--set blitapp.token={u:39}",
        ],
        &["blitappToken = \"{u:36}\""],
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
            "\"clustdoc_access_token\":\"{w:60}\"",
            "set CLUSTDOC_API_KEY={w:60}",
        ],
        &["CLUSTDOC_KEY=<your clustdoc key>"],
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
            "config.clickhelp_token = \"{w:24}\"",
            "CLICKHELP_AUTH_TOKEN: {w:24}",
        ],
        &["clickhelp_api_key: ****************"],
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
        &["GOCANVAS_API_KEY={w:43}=", "\"gocanvasToken\": \"{w:43}=\""],
        &["GOCANVAS_API_KEY={w:40}="],
    ),
];

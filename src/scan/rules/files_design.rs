//! Files and design: Dropbox, Box, Google Drive, Figma, Miro, Canva and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "dropbox-short-lived-access-token",
        "Dropbox",
        "short-lived access token",
        &["sl."],
        r"(?:u\.)?[0-9A-Za-z_=-]{120,1500}",
    )
    .docs("https://www.dropbox.com/developers/reference/oauth-guide")
    .entropy(4.0)
    .examples(&["DROPBOX_TOKEN=sl.{w:135}"], &["sl.{w:40}"]),
    Rule::named(
        "dropbox-long-lived-access-token",
        "Dropbox",
        "long-lived access token",
        &["dropbox"],
        "[0-9A-Za-z]{11}AAAAAAAAAA[0-9A-Za-z_=-]{43}",
    )
    .docs("https://www.dropbox.com/developers/reference/oauth-guide")
    .examples(
        &[
            "export DROPBOX_TOKEN='{w:11}AAAAAAAAAA{w:43}'",
            "dropbox_api_key := \"{w:11}AAAAAAAAAA{w:43}\"",
        ],
        &["dropbox_secret: {w:11}AAAAAAAAAA{w:40}"],
    ),
    Rule::named(
        "dropbox-app-key-or-secret",
        "Dropbox",
        "app key or secret",
        &["dropbox"],
        "[0-9a-z]{15}",
    )
    .docs("https://www.dropbox.com/developers/reference/oauth-guide")
    .entropy(2.8)
    .examples(
        &[
            "<dropboxApiKey>{n:15}</dropboxApiKey>",
            "DROPBOX_SECRET: \"{n:15}\"",
        ],
        &["DROPBOX_KEY = \"{n:12}\""],
    ),
    Rule::named(
        "box-access-token",
        "Box",
        "access token",
        &[
            "box.token",
            "box api",
            "box-token",
            "box_access",
            "box_api",
            "box_client",
            "box_dev",
            "box_token",
            "boxtoken",
            "boxapp",
            "boxsdk",
            "box.com",
            "boxclient",
            "box-api",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.box.com/guides/authentication/tokens/developer-tokens/")
    .words(&[
        "key=",
        "token",
        "secret",
        "api_key",
        "apikey",
        "client_secret",
    ])
    .examples(
        &["BOX_ACCESS_TOKEN={w:32}", "boxToken = \"{w:32}\""],
        &["BOX_ACCESS_TOKEN={w:30}", "box_shadow_key={x:40}"],
    ),
    Rule::named(
        "egnyte-access-token",
        "Egnyte",
        "access token",
        &["egnyte"],
        "[0-9a-z]{24,40}",
    )
    .docs("https://developers.egnyte.com/docs/read/Public_API_Authentication")
    .words(&["access_token", "token", "secret", "key"])
    .examples(
        &["egnyte_access_token: {n:24}", "EGNYTE_KEY = '{n:24}'"],
        &["EGNYTE_TOKEN={n:10}"],
    ),
    Rule::token(
        "figma-personal-access-token",
        "Figma",
        "personal access token",
        &["figd_", "figdr_", "figu_", "figur_", "figo_", "figor_"],
        "[0-9A-Za-z_-]{38,45}",
    )
    .docs("https://www.figma.com/developers/api#access-tokens")
    .examples(&["FIGMA_TOKEN=figd_{w:40}"], &["figd_{w:20}"]),
    Rule::named(
        "figma-legacy-token",
        "Figma",
        "personal access token (older form)",
        &["figma"],
        "[0-9A-Fa-f]{4,6}-[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.figma.com/developers/api#access-tokens")
    .examples(
        &[
            "\"figma_access_token\":\"{d:6}-{uuid}\"",
            "set FIGMA_API_KEY={d:6}-{uuid}",
        ],
        &["FIGMA_TOKEN={uuid}"],
    ),
    Rule::token(
        "miro-access-token",
        "Miro",
        "access token",
        &["eyJtaXJv"],
        "[0-9A-Za-z-]{10,64}_[0-9A-Za-z_-]{20,64}",
    )
    .docs("https://developers.miro.com/docs/getting-started-with-oauth")
    .examples(
        &["MIRO_TOKEN=eyJtaXJv{w:28}_{w:27}"],
        &["MIRO_TOKEN=eyJtaXJv{w:8}"],
    ),
    Rule::named(
        "miro-client-secret",
        "Miro",
        "client secret",
        &["miro"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.miro.com/docs/getting-started-with-oauth")
    .words(&["key=", "secret", "token"])
    .examples(
        &["miro_secret: {w:32}", "MIRO_TOKEN = '{w:32}'"],
        &["MIRO_API_KEY={w:29}"],
    ),
    Rule::token(
        "canva-client-secret",
        "Canva",
        "client secret",
        &["cnvca"],
        "[0-9A-Za-z_-]{51}",
    )
    .docs("https://www.canva.dev/docs/connect/authentication/")
    .examples(&["CANVA_CLIENT_SECRET=cnvca{w:51}"], &["cnvca{w:20}"]),
    Rule::named(
        "zeplin-access-token",
        "Zeplin",
        "access token",
        &["zeplin"],
        "eyJ[0-9A-Za-z_.-]{340,400}|[0-9A-Za-z.-]{350,400}",
    )
    .docs("https://docs.zeplin.dev/docs/personal-access-token")
    .examples(
        &[
            "zeplin:\n  api_key: eyJ{w:200}.{w:160}",
            "const zeplinApiKey = 'eyJ{w:200}.{w:160}';",
        ],
        &["ZEPLIN_TOKEN=eyJ{w:30}"],
    ),
    Rule::named(
        "imagekit-private-key",
        "ImageKit",
        "private key",
        &["imagekit"],
        "(?:private_)?[0-9A-Za-z+/_]{27,35}=",
    )
    .docs("https://imagekit.io/docs/api-keys")
    .examples(
        &[
            "export IMAGEKIT_TOKEN='private_{w:27}='",
            "imagekit_api_key := \"private_{w:27}=\"",
        ],
        &["IMAGEKIT_KEY=private_{w:12}="],
    ),
    Rule::named(
        "file-io-api-key",
        "file.io",
        "API key",
        &["fileio", "file.io"],
        "[0-9A-Z.-]{39}",
    )
    .docs("https://www.file.io/developers")
    .examples(
        &[
            "<fileioApiKey>{N:7}.{N:7}-{N:7}-{N:7}-{N:7}</fileioApiKey>",
            "file.io key: {N:7}.{N:7}-{N:7}-{N:7}-{N:7}",
        ],
        &["FILEIO_KEY = \"{N:6}.{N:7}-{N:7}-{N:7}-{N:7}\""],
    ),
    Rule::token(
        "frame-io-api-token",
        "Frame.io",
        "API token",
        &["fio-u-"],
        "[0-9A-Za-z_=-]{64}",
    )
    .docs("https://developer.frame.io/docs/getting-started/authentication")
    .examples(&["FRAMEIO_TOKEN=fio-u-{w:64}"], &["fio-u-{w:20}"]),
    Rule::named(
        "autodesk-client-secret",
        "Autodesk",
        "client secret",
        &["autodesk", "forge_client", "aps_client"],
        "(?:[0-9A-Za-z]{64}|[0-9A-Za-z]{32}|[0-9A-Za-z]{16})",
    )
    .docs("https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/")
    .examples(
        &["autodesk.api.key={w:32}", "FORGE_CLIENT_KEY = \"{w:32}\""],
        &["autodesk_api_key: \"YOUR_AUTODESK_API_KEY\""],
    ),
    Rule::token(
        "adobe-client-secret",
        "Adobe",
        "client secret",
        &["p8e-", "p8e_"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://developer.adobe.com/developer-console/docs/guides/authentication/")
    .examples(
        &["ADOBE_CLIENT_SECRET=p8e-{w:32}"],
        &["ADOBE_CLIENT_SECRET=p8e-{w:20}"],
    ),
    Rule::named(
        "adobe-client-id",
        "Adobe",
        "client id",
        &["adobe"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.adobe.com/developer-console/docs/guides/authentication/")
    .examples(
        &[
            "\"adobe_access_token\":\"{x:32}\"",
            "set ADOBE_API_KEY={x:32}",
        ],
        &["ADOBE_KEY=<your adobe key>"],
    ),
];

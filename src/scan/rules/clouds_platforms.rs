//! Platforms that run what is pushed to them: Heroku, Render, Fly.io and others.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "heroku-api-key",
        "Heroku",
        "API key",
        &["heroku"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["key", "token", "secret", "auth", "passw", "bearer", "api"])
    .docs("https://devcenter.heroku.com/articles/authentication")
    .examples(
        &[
            "[INFO] request to the heroku API\n[DEBUG] Using key={uuid}",
            r#""heroku_key": "{uuid}","#,
        ],
        &[
            "HEROKU_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"heroku_api_key: "YOUR_HEROKU_API_KEY""#,
        ],
    ),
    Rule::token(
        "heroku-api-key-prefixed",
        "Heroku",
        "API key",
        &["HRKU-"],
        concat!(
            "(?:AA[0-9A-Za-z_-]{58,60}|[0-9A-Za-z_-]{60}|[0-9a-f]{8}",
            "(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
        ),
    )
    .docs("https://devcenter.heroku.com/articles/authentication")
    .entropy(3.2)
    .examples(
        &["TOKEN=HRKU-{u:60}"],
        &["token: HRKU-{u:6}", "token: HRKU-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "render-api-key",
        "Render",
        "API key",
        &["rnd_"],
        "[0-9A-Za-z]{28,36}",
    )
    .docs("https://render.com/docs/api")
    .examples(
        &[r#"token: "rnd_{w:28}""#],
        &["token: rnd_{w:6}", "token: rnd_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::text(
        "render-deploy-hook",
        "Render",
        "deploy hook",
        &["api.render.com/deploy/"],
        concat!(
            r"https://api\.render\.com/deploy/srv-[0-9a-z-]{20,40}",
            r"\?key=(?P<secret>[0-9A-Za-z_-]{8,20})"
        ),
    )
    .docs("https://render.com/docs/deploy-hooks")
    .examples(
        &["curl https://api.render.com/deploy/srv-{n:20}?key={u:11}"],
        &[
            "https://api.render.com/deploy/srv-{n:20}?key=YOUR",
            "https://api.render.com/deploy/srv-{n:20}",
        ],
    ),
    Rule::token(
        "flyio-access-token",
        "Fly.io",
        "access token",
        &["FlyV1 ", "fm1r_", "fm1a_", "fm2_"],
        "[0-9A-Za-z+/_,=-]{80,}",
    )
    .docs("https://fly.io/docs/security/tokens/")
    .entropy(3.5)
    .examples(
        &[
            "Authorization: Bearer FlyV1 fm2_{b:100}",
            "Authorization: Bearer fm1r_fm2_{b:100}",
            "Authorization: Bearer fm1a_fm2_{b:100}",
        ],
        &["FlyV1 {b:20}"],
    ),
    Rule::token(
        "flyio-access-token-legacy",
        "Fly.io",
        "access token, old form",
        &["fo1_"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://fly.io/docs/security/tokens/")
    .entropy(3.5)
    .examples(
        &[r#"const token = "fo1_{u:43}";"#],
        &["token: fo1_{u:40}", "token: fo1_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "railway-token",
        "Railway",
        "API token",
        &[
            "railway_token",
            "railway-token",
            "railwaytoken",
            "railway_api",
            "railway.app",
            "railwayapi",
            "railway_",
        ],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.railway.com/guides/public-api")
    .examples(
        &[
            "<railway_token_token>{uuid}</railway_token_token>",
            "[INFO] request to the railway_token API\n[DEBUG] Using token={uuid}",
        ],
        &["RAILWAY_PROJECT_ID={uuid}", "railway_token={x:8}-{x:4}"],
    ),
    Rule::token(
        "deno-deploy-token",
        "Deno Deploy",
        "access token",
        &["ddp_", "ddo_"],
        "[0-9A-Za-z]{36,40}",
    )
    .docs("https://docs.deno.com/deploy/")
    .examples(
        &["TOKEN=ddp_{w:36}", "TOKEN=ddo_{w:36}"],
        &["token: ddp_{w:6}", "token: ddp_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "koyeb-api-token",
        "Koyeb",
        "API token",
        &["koyeb"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://www.koyeb.com/docs/reference/api")
    .examples(
        &[
            r#"koyeb.Client(api_key="{n:64}")"#,
            "koyeb:\n  api_key: \"{n:64}\"",
        ],
        &[
            "KOYEB_API_KEY={n:61}",
            r#"koyeb_api_key: "YOUR_KOYEB_API_KEY""#,
        ],
    ),
    Rule::named(
        "northflank-api-token",
        "Northflank",
        "API token",
        &["northflank"],
        r"nf-eyJ[0-9A-Za-z_-]+\.eyJ[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+",
    )
    .docs("https://northflank.com/docs/v1/api/introduction")
    .examples(
        &["NORTHFLANK_TOKEN=nf-eyJ{w:60}.eyJ{w:80}.{w:43}"],
        &["NORTHFLANK_TOKEN=nf-{w:20}"],
    ),
    Rule::token(
        "zeabur-api-key",
        "Zeabur",
        "API key",
        &["sk-zeabur-"],
        "[0-9a-z]{24,48}",
    )
    .docs("https://zeabur.com/docs/en-US/developer/public-api")
    .examples(
        &[r#""key": "sk-zeabur-{n:32}""#],
        &[
            "token: sk-zeabur-{n:6}",
            "token: sk-zeabur-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "val-town-token",
        "Val Town",
        "API token",
        &["vtwn_"],
        "[0-9A-Za-z_-]{20,80}",
    )
    .docs("https://docs.val.town/api/authentication/")
    .examples(&[r#""key": "vtwn_{w:32}""#], &["vtwn_{w:9}"]),
    Rule::token(
        "localstack-auth-token",
        "LocalStack",
        "auth token",
        &["ls-"],
        concat!(
            "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}",
            "-[0-9A-Za-z]{12,16}"
        ),
    )
    .docs("https://docs.localstack.cloud/getting-started/auth-token/")
    .entropy(3.5)
    .examples(
        &["TOKEN=ls-{w:8}-{w:4}-{w:4}-{w:4}-{w:16}"],
        &["ls-{w:8}-{w:4}-{w:4}"],
    ),
    Rule::named(
        "pythonanywhere-token",
        "PythonAnywhere",
        "API token",
        &["pythonanywhere"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://help.pythonanywhere.com/pages/API/")
    .examples(
        &[
            "[INFO] request to the pythonanywhere API\n[DEBUG] Using Key={x:40}",
            r#""pythonanywhere_token": "{x:40}","#,
        ],
        &[
            "PYTHONANYWHERE_API_KEY={x:37}",
            r#"pythonanywhere_api_key: "YOUR_PYTHONANYWHERE_API_KEY""#,
        ],
    ),
    Rule::named(
        "platformsh-token",
        "Platform.sh",
        "API token",
        &[
            "platformsh",
            "platform_sh",
            "platform.sh",
            "upsun",
            "platformsh_cli",
        ],
        "[0-9A-Za-z_-]{40,50}",
    )
    .docs("https://docs.platform.sh/administration/cli/api-tokens.html")
    .entropy(3.7)
    .examples(
        &[
            "platformsh:\n  api_key: \"{u:43}\"",
            "<platformshSecret>{u:43}</platformshSecret>",
        ],
        &[
            "PLATFORMSH_API_KEY={u:6}",
            r#"platformsh_api_key: "YOUR_PLATFORMSH_API_KEY""#,
        ],
    ),
    Rule::named(
        "cloudways-api-key",
        "Cloudways",
        "API key",
        &["cloudways"],
        "[0-9A-Za-z]{30,40}",
    )
    .docs("https://developers.cloudways.com/docs/")
    .examples(
        &["CLOUDWAYS_API_KEY={w:30}", r#"cloudwaysToken := "{w:30}""#],
        &[
            "CLOUDWAYS_API_KEY={w:6}",
            r#"cloudways_api_key: "YOUR_CLOUDWAYS_API_KEY""#,
        ],
    ),
    Rule::named(
        "replit-token",
        "Replit",
        "API key",
        &["replit"],
        "[0-9A-Za-z_-]{40,90}",
    )
    .words(&["token", "sid", "key", "bearer"])
    .docs("https://docs.replit.com/")
    .entropy(3.8)
    .examples(
        &[
            r#""replit_token": "{u:43}","#,
            "export REPLIT_TOKEN='{u:43}'",
        ],
        &[
            "REPLIT_API_KEY={u:6}",
            r#"replit_api_key: "YOUR_REPLIT_API_KEY""#,
        ],
    ),
    Rule::named(
        "cloud66-token",
        "Cloud 66",
        "access token",
        &["cloud66", "cloud_66"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://help.cloud66.com/docs/api/")
    .examples(
        &[
            r#"cloud66.Client(api_key="{x:64}")"#,
            "cloud66:\n  api_key: \"{x:64}\"",
        ],
        &[
            "CLOUD66_API_KEY={x:61}",
            r#"cloud66_api_key: "YOUR_CLOUD66_API_KEY""#,
        ],
    ),
];

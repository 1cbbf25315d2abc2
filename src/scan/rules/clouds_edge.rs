//! What stands before a site: content delivery, names, and hosts of pages.

use crate::scan::checksum::crc32_base62_tail;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "cloudflare-api-token",
        "Cloudflare",
        "API token",
        &[
            "cloudflare",
            "cf_api",
            "cf_token",
            "cf-token",
            "cf-api",
            "cfapi",
            "cf_dns",
            "cf_account_token",
            "wrangler",
        ],
        "[0-9A-Za-z_-]{40}",
    )
    .words(&["token", "key", "secret", "auth", "bearer", "api"])
    .docs("https://developers.cloudflare.com/fundamentals/api/get-started/create-token/")
    .entropy(3.8)
    .examples(
        &[
            r#""cloudflare_token": "{u:40}","#,
            "export CLOUDFLARE_TOKEN='{u:40}'",
        ],
        &["CLOUDFLARE_ZONE_ID={x:32}", "cloudflare_commit_key={u:36}"],
    ),
    Rule::named(
        "cloudflare-global-api-key",
        "Cloudflare",
        "global API key",
        &[
            "cloudflare",
            "cf_api",
            "cf_key",
            "cf_global",
            "x-auth-key",
            "cf-api",
            "cfapi",
            "auth-key",
        ],
        "[0-9A-Za-z]{37}",
    )
    .docs("https://developers.cloudflare.com/fundamentals/api/get-started/keys/")
    .examples(
        &[
            r#"cloudflareToken := "{x:37}""#,
            r#"cloudflare.Client(api_key="{x:37}")"#,
        ],
        &[
            "CLOUDFLARE_API_KEY={x:34}",
            r#"cloudflare_api_key: "YOUR_CLOUDFLARE_API_KEY""#,
        ],
    ),
    Rule::token(
        "cloudflare-prefixed-token",
        "Cloudflare",
        "API token or key",
        &["cfut_", "cfat_", "cfk_"],
        "[0-9A-Za-z_-]{40,64}",
    )
    .docs(concat!(
        "https://developers.cloudflare.com/fundamentals/api/",
        "get-started/token-formats/"
    ))
    .examples(
        &[
            "TOKEN=cfut_{w:40}{x:8}",
            "TOKEN=cfat_{w:40}{x:8}",
            "TOKEN=cfk_{w:40}{x:8}",
        ],
        &[
            "token: cfut_{w:6}{x:8}",
            "token: cfut_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "cloudflare-origin-ca-key",
        "Cloudflare",
        "origin CA key",
        &["v1.0-"],
        "[0-9A-Za-z._-]{160,}",
    )
    .docs("https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/")
    .examples(
        &[r#"token: "v1.0-{x:24}-{x:146}""#],
        &[
            "token: v1.0-{x:24}-{x:6}",
            "token: v1.0-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "cloudflare-r2-secret",
        "Cloudflare",
        "R2 secret access key",
        &[
            "r2_secret",
            "r2_access",
            "r2-secret",
            "cloudflare_r2",
            "cf_r2",
            "r2.cloudflarestorage",
            "r2secret",
            "cloudflare",
        ],
        "[0-9A-Za-z]{64}",
    )
    .words(&["secret"])
    .docs("https://developers.cloudflare.com/r2/api/tokens/")
    .examples(
        &[
            "R2_SECRET_ACCESS_KEY={x:64}",
            "cloudflare:\n  secretAccessKey: \"{x:64}\"",
        ],
        &[
            "R2_SECRET_API_KEY={x:61}",
            r#"r2_secret_api_key: "YOUR_R2_SECRET_API_KEY""#,
        ],
    ),
    Rule::token(
        "cloudflare-tunnel-token",
        "Cloudflare",
        "tunnel token",
        &["eyJhIjoi"],
        "[0-9A-Za-z+/_-]{100,}={0,2}",
    )
    .docs(concat!(
        "https://developers.cloudflare.com/cloudflare-one/",
        "connections/connect-networks/"
    ))
    .entropy(4.0)
    .examples(
        &[r#""key": "eyJhIjoi{b:120}""#],
        &[
            "token: eyJhIjoi{b:6}",
            "token: eyJhIjoixxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "fastly-api-token",
        "Fastly",
        "API token",
        &["fastly"],
        "[0-9A-Za-z_-]{32}",
    )
    .words(&["key", "token", "secret", "auth", "api"])
    .docs("https://www.fastly.com/documentation/reference/api/auth-tokens/")
    .entropy(3.5)
    .examples(
        &[
            "fastly:\n  key: \"{u:32}\"",
            "<fastly_key>{u:32}</fastly_key>",
        ],
        &["fastly_api_checksum={x:36}", "FASTLY_API_KEY={u:29}"],
    ),
    Rule::token(
        "akamai-edgegrid-token",
        "Akamai",
        "EdgeGrid client or access token",
        &["akab-"],
        "[0-9a-z]{16}-[0-9a-z]{16}",
    )
    .docs("https://techdocs.akamai.com/developer/docs/edgegrid")
    .examples(
        &[r#"token: "akab-{n:16}-{n:16}""#],
        &[
            "token: akab-{n:6}-{n:16}",
            "token: akab-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "akamai-client-secret",
        "Akamai",
        "EdgeGrid client secret",
        &["akamai", "edgegrid", "akab-", "edgerc"],
        "[0-9A-Za-z+/]{43}=",
    )
    .words(&["secret"])
    .docs("https://techdocs.akamai.com/developer/docs/edgegrid")
    .entropy(4.0)
    .examples(
        &[
            "AKAMAI_CLIENT_SECRET={b:43}=",
            "host = akab-{n:16}-{n:16}.luna.akamaiapis.net\nclient_secret = {b:43}=",
        ],
        &[
            "AKAMAI_API_KEY={b:6}7=",
            r#"akamai_api_key: "YOUR_AKAMAI_API_KEY""#,
        ],
    ),
    Rule::named(
        "bunny-api-key",
        "bunny.net",
        "API key",
        &["bunny"],
        concat!(
            "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
            "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|",
            "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){2}-[0-9A-Za-z]{12}",
            "-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}"
        ),
    )
    .docs("https://docs.bunny.net/reference/bunnynet-api-overview")
    .examples(
        &[
            concat!(
                "<bunnySecret>{x:8}-{x:4}-{x:4}-{x:4}-{x:12}{x:8}-{x:4}-{x:4}",
                "-{x:4}-{x:12}</bunnySecret>"
            ),
            concat!(
                "[INFO] request to the bunny API\n[DEBUG] Using Key={x:8}",
                "-{x:4}-{x:4}-{x:4}-{x:12}{x:8}-{x:4}-{x:4}-{x:4}-{x:12}"
            ),
        ],
        &[
            "BUNNY_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:6}{x:8}-{x:4}-{x:4}-{x:4}-{x:12}",
            r#"bunny_api_key: "YOUR_BUNNY_API_KEY""#,
        ],
    ),
    Rule::named(
        "keycdn-api-key",
        "KeyCDN",
        "API key",
        &["keycdn", "key_cdn"],
        "sk_(?:prod|test|live)_[0-9A-Za-z]{20,80}",
    )
    .docs("https://www.keycdn.com/api")
    .examples(
        &[
            "export KEYCDN_TOKEN='sk_prod_{w:60}'",
            "KEYCDN_API_KEY=sk_prod_{w:60}",
        ],
        &["KEYCDN_API_KEY=sk_prod_{w:9}"],
    ),
    Rule::named(
        "gcore-api-token",
        "Gcore",
        "API token",
        &["gcore", "gcdn"],
        r"[0-9]{2,7}\$[0-9a-f]{100,260}",
    )
    .docs(concat!(
        "https://gcore.com/docs/account-settings/",
        "create-use-or-delete-a-permanent-api-token"
    ))
    .examples(
        &[
            "GCORE_API_TOKEN={d:4}${x:200}",
            "gcore:\n  token: {d:5}${x:160}",
        ],
        &["GCORE_TOKEN={x:32}"],
    ),
    Rule::token(
        "netlify-access-token",
        "Netlify",
        "access token",
        &["nfp_", "nfc_", "nfo_", "nfu_"],
        "[0-9A-Za-z_]{36,48}",
    )
    .docs("https://docs.netlify.com/api/get-started/")
    .examples(
        &["NETLIFY_AUTH_TOKEN=nfp_{w:36}"],
        &["token: nfp_{w:6}", "token: nfp_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "netlify-access-token-legacy",
        "Netlify",
        "access token, old form",
        &["netlify"],
        "[0-9A-Za-z_=-]{40,46}|[0-9a-f]{60,64}",
    )
    .docs("https://docs.netlify.com/api/get-started/")
    .entropy(3.6)
    .examples(
        &["NETLIFY_API_KEY={u:43}", r#"netlifyToken := "{u:43}""#],
        &["netlify_token_sha={x:39}", "NETLIFY_AUTH_TOKEN={u:36}"],
    ),
    Rule::text(
        "netlify-build-hook",
        "Netlify",
        "build hook",
        &["api.netlify.com/build_hooks/"],
        r"https://api\.netlify\.com/build_hooks/(?P<secret>[0-9a-f]{24})",
    )
    .docs("https://docs.netlify.com/configure-builds/build-hooks/")
    .examples(
        &["curl -X POST -d {{} https://api.netlify.com/build_hooks/{x:24}"],
        &["https://api.netlify.com/build_hooks/YOUR_HOOK_ID"],
    ),
    Rule::token(
        "vercel-access-token",
        "Vercel",
        "access token",
        &["vcp_", "vci_", "vca_", "vcr_", "vck_"],
        "[0-9A-Za-z_-]{24,60}",
    )
    .docs("https://vercel.com/docs/rest-api")
    .check(crc32_base62_tail)
    .examples(&["VERCEL_TOKEN=vcp_{u:50}{crc62}"], &["vcp_{u:12}"]),
    Rule::named(
        "vercel-access-token-legacy",
        "Vercel",
        "access token, old form",
        &["vercel", "zeit_token", "now_token"],
        "[0-9A-Za-z]{24}",
    )
    .words(&["token", "key", "secret", "auth", "bearer"])
    .docs("https://vercel.com/docs/rest-api")
    .entropy(3.5)
    .examples(
        &[
            r#""vercel_token": "{w:24}","#,
            "export VERCEL_TOKEN='{w:24}'",
        ],
        &["VERCEL_PROJECT_ID=prj_{w:28}", "VERCEL_TOKEN={w:20}"],
    ),
    Rule::token(
        "vercel-blob-token",
        "Vercel",
        "blob read-write token",
        &["vercel_blob_rw_"],
        "[0-9A-Za-z]{10,24}_[0-9A-Za-z]{24,40}",
    )
    .docs("https://vercel.com/docs/vercel-blob")
    .examples(
        &["TOKEN=vercel_blob_rw_{w:16}_{w:30}"],
        &["vercel_blob_rw_{w:8}"],
    ),
    Rule::text(
        "vercel-deploy-hook",
        "Vercel",
        "deploy hook",
        &["api.vercel.com/v1/integrations/deploy/"],
        concat!(
            r"https://api\.vercel\.com/v1/integrations/deploy/",
            "prj_[0-9A-Za-z]{20,40}/(?P<secret>[0-9A-Za-z]{8,24})"
        ),
    )
    .docs("https://vercel.com/docs/deploy-hooks")
    .examples(
        &["https://api.vercel.com/v1/integrations/deploy/prj_{w:28}/{w:10}"],
        &["https://api.vercel.com/v1/integrations/deploy/prj_ID/KEY"],
    ),
];

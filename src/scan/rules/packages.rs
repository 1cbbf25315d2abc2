//! Registries of packages: npm, PyPI, crates.io, RubyGems, Docker Hub and others.

use crate::scan::checksum::crc32_base62_tail;
use crate::scan::checksum::macaroon;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "npm-access-token",
        "npm",
        "access token",
        &["npm_"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://docs.npmjs.com/about-access-tokens")
    .check(crc32_base62_tail)
    .examples(
        &[
            "//registry.npmjs.org/:_authToken=npm_{w:30}{crc62}",
            "NPM_TOKEN: npm_{w:36}",
        ],
        &[
            "npm_{w:30}",
            "npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "npm_config_registry",
        ],
    ),
    Rule::named(
        "npm-access-token-legacy",
        "npm",
        "access token, old form",
        &[
            "_authtoken",
            "npm_token",
            "npm token",
            "npm-auth",
            "npmtoken",
            "npm-token",
            "npm_auth",
            "npmrc",
            "npmjs",
            "npm_secret",
            "npm_api",
            "npm_key",
            "npm_access",
        ],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["token", "auth", "secret", "key"])
    .docs("https://docs.npmjs.com/about-access-tokens")
    .examples(
        &[
            "//registry.npmjs.org/:_authToken={uuid}",
            r#"NPM_TOKEN="{uuid}""#,
        ],
        &["_authToken=${{NPM_TOKEN}", "npm_request_id={uuid}"],
    ),
    Rule::text(
        "npm-password",
        "npm",
        "password of a registry",
        &[":_password", ":_auth"],
        concat!(
            r#"(?m):_(?:password|auth)\s*=\s*["']?(?P<secret>[0-9A-Za-z+/"#,
            r#"]{12,}={0,2})["']?\s*$"#
        ),
    )
    .docs("https://docs.npmjs.com/cli/v10/configuring-npm/npmrc")
    .entropy(3.0)
    .examples(
        &["//registry.example.com/:_password={64:Correct-horse-9}"],
        &[
            "//registry.example.com/:_authToken=${{TOKEN}",
            "//r.example.com/:_password=<pass>",
        ],
    ),
    Rule::token(
        "pypi-api-token",
        "PyPI",
        "API token",
        &["pypi-"],
        "AgE[IN][0-9A-Za-z_-]{60,1000}",
    )
    .docs("https://pypi.org/help/#apitoken")
    .check(macaroon)
    .examples(
        &[r#""key": "pypi-AgEIcHlwaS5vcmc{u:120}""#],
        &["pypi-{w:30}", "pypi-AgEIcHlwaS5vcmc{w:20}"],
    ),
    Rule::token(
        "rubygems-api-key",
        "RubyGems",
        "API key",
        &["rubygems_"],
        "[0-9a-f]{48}",
    )
    .docs("https://guides.rubygems.org/api-key-scopes/")
    .examples(
        &["TOKEN=rubygems_{x:48}"],
        &[
            "token: rubygems_{x:45}",
            "token: rubygems_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "crates-io-api-token",
        "crates.io",
        "API token",
        &["cio"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://doc.rust-lang.org/cargo/reference/publishing.html")
    .entropy(3.8)
    .examples(
        &[r#"token: "cio{w:32}""#],
        &["cio{w:28}", "cioxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "nuget-api-key",
        "NuGet",
        "API key",
        &["oy2"],
        "[a-z0-9]{43}",
    )
    .docs("https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys")
    .entropy(3.5)
    .examples(
        &["Authorization: Bearer oy2{n:43}"],
        &["token: oy2{n:6}", "token: oy2xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::text(
        "nuget-config-password",
        "NuGet",
        "password of a package source",
        &["cleartextpassword", r#"key="password""#],
        concat!(
            r#"(?i)<add\s+key="(?:ClearText)?Password"\s+value="(?P<secret>"#,
            r#"[^"%${<]{8,}[^"]*)""#
        ),
    )
    .docs("https://learn.microsoft.com/nuget/reference/nuget-config-file")
    .entropy(1.0)
    .examples(
        &[r#"<add key="ClearTextPassword" value="{w:20}" />"#],
        &[
            r#"<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />"#,
            r#"<add key="Username" value="{w:20}" />"#,
        ],
    ),
    Rule::named(
        "sonatype-user-token",
        "Sonatype",
        "user token of Maven Central or Nexus",
        &[
            "sonatype",
            "ossrh",
            "mavencentral",
            "maven_central",
            "central_portal",
            "central-portal",
            "nexus",
        ],
        "[0-9A-Za-z+/_-]{43,45}",
    )
    .words(&["passw", "token", "pwd", "secret", "bearer"])
    .docs("https://central.sonatype.org/publish/generate-portal-token/")
    .entropy(4.0)
    .examples(
        &[
            r#"sonatype.Client(passw="{b:44}")"#,
            "sonatype:\n  passw: \"{b:44}\"",
        ],
        &[
            "SONATYPE_PASSWORD={b:30}",
            "sonatype_password=${{env.SONATYPE_PASSWORD}",
        ],
    ),
    Rule::token(
        "clojars-token",
        "Clojars",
        "deploy token",
        &["CLOJARS_"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://github.com/clojars/clojars-web/wiki/Deploy-Tokens")
    .examples(
        &[r#""key": "CLOJARS_{x:60}""#],
        &[
            "token: CLOJARS_{x:6}",
            "token: CLOJARS_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "hex-api-key",
        "Hex",
        "API key",
        &["hex_api", "hexpm", "hex.pm", "hex_key", "hexapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://hex.pm/docs/publish")
    .examples(
        &["export HEX_API_TOKEN='{x:32}'", "HEX_API_API_KEY={x:32}"],
        &[
            "HEX_API_API_KEY={x:29}",
            r#"hex_api_api_key: "YOUR_HEX_API_API_KEY""#,
        ],
    ),
    Rule::token(
        "packagist-token",
        "Packagist",
        "token or API secret",
        &[
            "packagist_ort_",
            "packagist_out_",
            "packagist_uut_",
            "packagist_acs_",
            "packagist_ack_",
        ],
        "[0-9a-f]{28,96}",
    )
    .docs("https://packagist.com/docs/api")
    .examples(
        &[
            r#"token: "packagist_ort_{x:68}""#,
            r#"token: "packagist_out_{x:68}""#,
            r#"token: "packagist_uut_{x:68}""#,
        ],
        &["packagist_ort_{x:12}"],
    ),
    Rule::named(
        "packagist-api-token-legacy",
        "Packagist",
        "API token, old form",
        &["packagist"],
        "[0-9A-Za-z]{20}|[0-9A-Za-z_-]{32,64}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://packagist.org/apidoc")
    .examples(
        &[
            "[INFO] request to the packagist API\n[DEBUG] Using token={w:20}",
            r#""packagist_token": "{w:20}","#,
        ],
        &[
            "PACKAGIST_API_KEY={w:6}",
            r#"packagist_api_key: "YOUR_PACKAGIST_API_KEY""#,
        ],
    ),
    Rule::text(
        "gemfury-token",
        "Gemfury",
        "token in an address",
        &["fury.io"],
        r#"https?://(?P<secret>[0-9A-Za-z_-]{16,60})(?::[^@\s"']*)?@[a-z.]*fury\.io"#,
    )
    .docs("https://gemfury.com/help/tokens/")
    .entropy(3.0)
    .examples(
        &["--extra-index-url https://{w:20}@pypi.fury.io/me/"],
        &[
            "https://pypi.fury.io/me/",
            "https://${{FURY_TOKEN}@pypi.fury.io/me/",
        ],
    ),
    Rule::named(
        "gemfury-deploy-token",
        "Gemfury",
        "deploy or API token",
        &[
            "gemfury",
            "fury_token",
            "fury_api",
            "fury_auth",
            "furytoken",
        ],
        "[0-9A-Za-z]{20,24}",
    )
    .docs("https://gemfury.com/help/tokens/")
    .examples(
        &[
            r#""gemfury_token": "{w:20}","#,
            "export GEMFURY_TOKEN='{w:20}'",
        ],
        &[
            "GEMFURY_API_KEY={w:6}",
            r#"gemfury_api_key: "YOUR_GEMFURY_API_KEY""#,
        ],
    ),
];

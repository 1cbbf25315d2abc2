//! More registries of packages, extensions and applications.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "anaconda-token",
        "Anaconda",
        "access token",
        &["anaconda", "conda_token", "binstar"],
        concat!(
            "[a-z]{2}-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}",
            "-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        ),
    )
    .docs("https://docs.anaconda.com/anacondaorg/user-guide/tasks/work-with-accounts/")
    .examples(
        &[
            "ANACONDA_API_TOKEN=an-{uuid}",
            "export CONDA_TOKEN=an-{uuid}",
        ],
        &["ANACONDA_TOKEN=an-{x:8}"],
    ),
    Rule::named(
        "librariesio-api-key",
        "Libraries.io",
        "API key",
        &["librariesio", "libraries_io", "libraries.io"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://libraries.io/api")
    .examples(
        &[
            "export LIBRARIESIO_TOKEN='{x:32}'",
            "LIBRARIESIO_API_KEY={x:32}",
        ],
        &[
            "LIBRARIESIO_API_KEY={x:29}",
            r#"librariesio_api_key: "YOUR_LIBRARIESIO_API_KEY""#,
        ],
    ),
    Rule::named(
        "myget-api-key",
        "MyGet",
        "API key",
        &["myget"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.myget.org/docs/reference/myget-api")
    .examples(
        &[
            r#"myget.Client(api_key="{uuid}")"#,
            "myget:\n  api_key: \"{uuid}\"",
        ],
        &[
            "MYGET_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"myget_api_key: "YOUR_MYGET_API_KEY""#,
        ],
    ),
    Rule::named(
        "chocolatey-api-key",
        "Chocolatey",
        "API key",
        &["chocolatey", "choco_api", "choco_key", "choco apikey"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.chocolatey.org/en-us/create/commands/api-key/")
    .examples(
        &[
            "[INFO] request to the chocolatey API\n[DEBUG] Using Key={uuid}",
            r#""chocolatey_token": "{uuid}","#,
        ],
        &[
            "CHOCOLATEY_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"chocolatey_api_key: "YOUR_CHOCOLATEY_API_KEY""#,
        ],
    ),
    Rule::named(
        "puppet-forge-key",
        "Puppet Forge",
        "API key",
        &[
            "puppetforge",
            "puppet_forge",
            "forgeapi",
            "blacksmith_forge",
        ],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://forgeapi.puppet.com/")
    .examples(
        &[
            "puppetforge:\n  api_key: \"{x:64}\"",
            "<puppetforgeSecret>{x:64}</puppetforgeSecret>",
        ],
        &[
            "PUPPETFORGE_API_KEY={x:61}",
            r#"puppetforge_api_key: "YOUR_PUPPETFORGE_API_KEY""#,
        ],
    ),
    Rule::token(
        "jsr-token",
        "JSR",
        "access token",
        &["jsrp_", "jsrd_"],
        "[0-9A-Za-z_]{30,70}",
    )
    .docs("https://jsr.io/docs/api")
    .examples(
        &[
            r#"const token = "jsrp_{n:59}";"#,
            r#"const token = "jsrd_{n:59}";"#,
        ],
        &["jsrp_{n:12}"],
    ),
    Rule::named(
        "open-vsx-token",
        "Open VSX",
        "access token",
        &["ovsx", "open_vsx", "openvsx", "open-vsx"],
        concat!(
            "(?:ovsxat_)?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}",
            "-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        ),
    )
    .docs("https://github.com/eclipse/openvsx/wiki/Publishing-Extensions")
    .examples(
        &[
            r#"ovsxToken := "{uuid}""#,
            r#"ovsx.Client(api_key="{uuid}")"#,
        ],
        &[
            "OVSX_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"ovsx_api_key: "YOUR_OVSX_API_KEY""#,
        ],
    ),
    Rule::named(
        "mozilla-addons-secret",
        "Mozilla",
        "add-ons API secret",
        &[
            "amo_jwt",
            "amo_api",
            "amo_",
            "addons.mozilla",
            "web_ext_api",
            "webext",
            "mozilla_addons",
        ],
        "[0-9a-f]{64}",
    )
    .words(&["secret"])
    .docs(concat!(
        "https://extensionworkshop.com/documentation/develop/",
        "web-ext-command-reference/"
    ))
    .confidence(Confidence::Low)
    .examples(
        &[
            "<amo_jwt_secret>{x:64}</amo_jwt_secret>",
            "[INFO] request to the amo_jwt API\n[DEBUG] Using secret={x:64}",
        ],
        &[
            "AMO_JWT_API_KEY={x:6}",
            r#"amo_jwt_api_key: "YOUR_AMO_JWT_API_KEY""#,
        ],
    ),
    Rule::named(
        "snapcraft-credentials",
        "Snapcraft",
        "store credentials",
        &[
            "snapcraft_store",
            "snapcraft_login",
            "snapcraft_macaroon",
            "snap_token",
        ],
        "[0-9A-Za-z+/=_-]{100,600}",
    )
    .words(&["cred", "login", "token", "macaroon", "bearer"])
    .docs("https://snapcraft.io/docs/snapcraft-authentication")
    .entropy(4.0)
    .examples(
        &[
            "export SNAPCRAFT_STORE_CRED='{b:200}'",
            "SNAPCRAFT_STORE_CRED={b:200}",
        ],
        &["SNAPCRAFT_STORE_CREDENTIALS={b:30}"],
    ),
    Rule::named(
        "cocoapods-trunk-token",
        "CocoaPods",
        "trunk token",
        &["cocoapods"],
        "[0-9a-f]{32,40}",
    )
    .docs("https://guides.cocoapods.org/making/getting-setup-with-trunk.html")
    .examples(
        &[
            r#"cocoapods.Client(api_key="{x:32}")"#,
            "cocoapods:\n  api_key: \"{x:32}\"",
        ],
        &[
            "COCOAPODS_API_KEY={x:6}",
            r#"cocoapods_api_key: "YOUR_COCOAPODS_API_KEY""#,
        ],
    ),
    Rule::named(
        "composer-oauth-token",
        "Composer",
        "GitLab or GitHub token of an auth.json",
        &[
            "github-oauth",
            "gitlab-oauth",
            "gitlab-token",
            "bitbucket-oauth",
        ],
        "[0-9a-f]{40}",
    )
    .words(&[])
    .docs("https://getcomposer.org/doc/articles/authentication-for-private-packages.md")
    .examples(
        &[
            r#""github-oauth": {{"github.com": "{x:40}"}"#,
            "composer config github-oauth.github.com {x:40}",
        ],
        &[r#""github-oauth": {{"github.com": "${{TOKEN}"}"#],
    ),
    Rule::text(
        "maven-server-password",
        "Maven",
        "password of a server",
        &["<server>"],
        r"(?s)<server>.{0,300}?<password>(?P<secret>[^<${\s]{8,200})</password>",
    )
    .docs("https://maven.apache.org/settings.html")
    .confidence(Confidence::Medium)
    .entropy(2.5)
    .examples(
        &[concat!(
            "<server>\n<id>a</id>\n<username>b</username>\n<password>{w:20}",
            "</password>\n</server>"
        )],
        &["<server><id>a</id><password>${{env.PASSWORD}</password></server>"],
    ),
    Rule::text(
        "sidekiq-enterprise-credentials",
        "Sidekiq",
        "credentials of the gem server",
        &["contribsys"],
        concat!(
            "(?i)(?:BUNDLE_(?:ENTERPRISE|GEMS)",
            r#"__CONTRIBSYS__COM["']?\s*(?:=|:|,|=>|:=)\s*["'`]?|https?://)"#,
            "(?P<secret>[0-9a-f]{8}:[0-9a-f]{8})(?:@(?:gems|enterprise)",
            r#"\.contribsys\.com|["'`\s;,]|\z)"#
        ),
    )
    .docs("https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ")
    .entropy(2.0)
    .examples(
        &[
            "export BUNDLE_ENTERPRISE__CONTRIBSYS__COM={x:8}:{x:8}",
            "https://{x:8}:{x:8}@gems.contribsys.com/",
        ],
        &[
            "https://gems.contribsys.com/",
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${{A}:${{B}",
        ],
    ),
    Rule::named(
        "buf-token",
        "Buf",
        "token",
        &["buf_token", "buf.build", "buf_api", "bufbuild"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://buf.build/docs/bsr/authentication/")
    .examples(
        &[
            "buf_token:\n  api_key: \"{x:64}\"",
            "<buf_tokenSecret>{x:64}</buf_tokenSecret>",
        ],
        &[
            "BUF_TOKEN_API_KEY={x:61}",
            r#"buf_token_api_key: "YOUR_BUF_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "packagecloud-token",
        "packagecloud",
        "API token",
        &["packagecloud", "package_cloud"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://packagecloud.io/docs/api")
    .examples(
        &[
            r#"packagecloudToken := "{x:48}""#,
            r#"packagecloud.Client(api_key="{x:48}")"#,
        ],
        &[
            "PACKAGECLOUD_API_KEY={x:45}",
            r#"packagecloud_api_key: "YOUR_PACKAGECLOUD_API_KEY""#,
        ],
    ),
    Rule::token(
        "thunderstore-token",
        "Thunderstore",
        "service account token",
        &["tss_"],
        "[0-9A-Za-z_-]{20,80}",
    )
    .docs("https://thunderstore.io/api/docs/")
    .entropy(3.5)
    .examples(&[r#"const token = "tss_{w:32}";"#], &["tss_{w:9}"]),
];

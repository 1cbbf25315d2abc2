//! Who someone is: sign-in, accounts, identity checks.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "okta-api-token",
        "Okta",
        "API token",
        &["okta", "ssws"],
        "00[0-9A-Za-z_-]{40}",
    )
    .words(&[])
    .docs("https://developer.okta.com/docs/guides/create-an-api-token/main/")
    .entropy(3.5)
    .examples(
        &["OKTA_API_TOKEN=00{u:40}", "Authorization: SSWS 00{u:40}"],
        &[
            "OKTA_API_KEY=00{u:6}",
            r#"okta_api_key: "YOUR_OKTA_API_KEY""#,
        ],
    ),
    Rule::named(
        "okta-client-secret",
        "Okta",
        "client secret of an application",
        &["okta"],
        "[0-9A-Za-z_-]{40}|[0-9A-Za-z_-]{64}",
    )
    .words(&["secret"])
    .docs("https://developer.okta.com/docs/concepts/oauth-openid/")
    .entropy(3.8)
    .examples(
        &[
            "[INFO] request to the okta API\n[DEBUG] Using secret={u:40}",
            r#""okta_secret": "{u:40}","#,
        ],
        &["OKTA_API_KEY={u:6}", r#"okta_api_key: "YOUR_OKTA_API_KEY""#],
    ),
    Rule::named(
        "auth0-client-secret",
        "Auth0",
        "client secret or management token",
        &["auth0"],
        "[0-9A-Za-z_-]{64,120}",
    )
    .words(&["secret", "token", "key", "client", "bearer", "private"])
    .docs("https://auth0.com/docs/get-started/applications/application-settings")
    .entropy(3.8)
    .examples(
        &["AUTH0_SECRET={u:64}", r#"auth0Secret := "{u:64}""#],
        &["AUTH0_CLIENT_ID={w:32}"],
    ),
    Rule::named(
        "onelogin-client-secret",
        "OneLogin",
        "client id or secret",
        &["onelogin"],
        "[0-9a-zA-Z]{64}",
    )
    .words(&["secret", "key", "token", "client", "bearer"])
    .docs(concat!(
        "https://developers.onelogin.com/api-docs/1/getting-started/",
        "working-with-api-credentials"
    ))
    .examples(
        &[
            "onelogin:\n  secret: \"{x:64}\"",
            "<onelogin_secret>{x:64}</onelogin_secret>",
        ],
        &[
            "ONELOGIN_API_KEY={x:6}",
            r#"onelogin_api_key: "YOUR_ONELOGIN_API_KEY""#,
        ],
    ),
    Rule::named(
        "jumpcloud-api-key",
        "JumpCloud",
        "API key",
        &["jumpcloud", "jump_cloud"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://jumpcloud.com/support/jumpcloud-apis1")
    .examples(
        &[
            r#""jumpcloud_token": "{x:40}","#,
            "export JUMPCLOUD_TOKEN='{x:40}'",
        ],
        &[
            "JUMPCLOUD_API_KEY={x:37}",
            r#"jumpcloud_api_key: "YOUR_JUMPCLOUD_API_KEY""#,
        ],
    ),
    Rule::token(
        "jumpcloud-api-key-prefixed",
        "JumpCloud",
        "API key",
        &["jca_"],
        "[0-9A-Za-z]{32,40}",
    )
    .docs("https://jumpcloud.com/support/jumpcloud-apis1")
    .examples(
        &["TOKEN=jca_{w:36}"],
        &["token: jca_{w:6}", "token: jca_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "duo-secret-key",
        "Duo",
        "secret key",
        &[
            "duo_skey",
            "duo_secret",
            "duo_security",
            "duo_api",
            "duosecurity",
            "duo_",
            "[duo]",
            "duo-",
        ],
        "[0-9A-Za-z]{40}",
    )
    .words(&["skey", "secret"])
    .docs("https://duo.com/docs/adminapi")
    .entropy(3.7)
    .examples(
        &["DUO_SECRET_KEY={w:40}", "[duo]\nikey=DI{N:18}\nskey={w:40}"],
        &["DUO_SECRET_KEY={w:30}", "duo_ikey=DI{N:18}"],
    ),
    Rule::named(
        "clerk-secret-key",
        "Clerk",
        "secret key",
        &["clerk"],
        "sk_(?:test|live)_[0-9A-Za-z]{24,60}",
    )
    .docs("https://clerk.com/docs/deployments/clerk-environment-variables")
    .examples(
        &[
            "export CLERK_TOKEN='sk_live_{w:42}'",
            "CLERK_API_KEY=sk_live_{w:42}",
        ],
        &["NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_{w:42}"],
    ),
    Rule::token(
        "workos-api-key",
        "WorkOS",
        "API key",
        &["sk_live_a2V5Xz", "sk_test_a2V5Xz"],
        "[0-9A-Za-z+/]{40,110}={0,2}",
    )
    .docs("https://workos.com/docs/reference/authentication")
    .examples(
        &[
            r#"const token = "sk_live_a2V5Xz{b:66}";"#,
            r#"const token = "sk_test_a2V5Xz{b:66}";"#,
        ],
        &["sk_test_a2V5Xz{w:9}"],
    ),
    Rule::token(
        "stytch-secret",
        "Stytch",
        "project secret",
        &["secret-live-", "secret-test-"],
        "[0-9A-Za-z_-]{30,40}={0,2}",
    )
    .docs("https://stytch.com/docs/api/authentication")
    .entropy(3.8)
    .examples(
        &[
            r#""key": "secret-live-{u:35}=""#,
            r#""key": "secret-test-{u:35}=""#,
        ],
        &["secret-test-{u:12}"],
    ),
    Rule::named(
        "pingone-client-secret",
        "PingOne",
        "client secret",
        &[
            "pingone",
            "pingfederate",
            "ping_one",
            "pingidentity",
            "ping_identity",
        ],
        "[0-9A-Za-z_.~-]{64}",
    )
    .words(&["secret", "token", "key", "bearer"])
    .docs("https://docs.pingidentity.com/")
    .entropy(3.7)
    .examples(
        &[
            r#""pingone_secret": "{u:64}","#,
            "export PINGONE_SECRET='{u:64}'",
        ],
        &[
            "PINGONE_API_KEY={u:6}",
            r#"pingone_api_key: "YOUR_PINGONE_API_KEY""#,
        ],
    ),
    Rule::named(
        "descope-management-key",
        "Descope",
        "management key",
        &["descope"],
        "K[0-9A-Za-z]{60,120}",
    )
    .words(&["key", "token", "bearer"])
    .docs("https://docs.descope.com/managing-environments/management-keys")
    .entropy(3.8)
    .examples(
        &[
            r#"descopeKey := "K2{w:80}""#,
            r#"descope.Client(key="K2{w:80}")"#,
        ],
        &["DESCOPE_PROJECT_ID=P2{w:25}"],
    ),
    Rule::named(
        "frontegg-api-key",
        "Frontegg",
        "API key",
        &["frontegg"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["key", "secret", "bearer"])
    .docs("https://developers.frontegg.com/")
    .examples(
        &[
            "<frontegg_key>{uuid}</frontegg_key>",
            "[INFO] request to the frontegg API\n[DEBUG] Using key={uuid}",
        ],
        &["FRONTEGG_CLIENT_ID={uuid}", "frontegg_api_key={x:8}-{x:4}"],
    ),
    Rule::named(
        "kinde-client-secret",
        "Kinde",
        "client secret",
        &["kinde"],
        "[0-9A-Za-z]{44,64}",
    )
    .words(&["secret"])
    .docs("https://docs.kinde.com/")
    .examples(
        &["export KINDE_SECRET='{w:52}'", "KINDE_SECRET={w:52}"],
        &["KINDE_CLIENT_SECRET={w:20}"],
    ),
    Rule::named(
        "propelauth-api-key",
        "PropelAuth",
        "API key",
        &["propelauth", "propel_auth"],
        "[0-9a-f]{64,160}",
    )
    .words(&["key", "bearer"])
    .docs("https://docs.propelauth.com/")
    .examples(
        &[
            "propelauth:\n  key: \"{x:128}\"",
            "<propelauth_key>{x:128}</propelauth_key>",
        ],
        &["PROPELAUTH_API_KEY={x:20}"],
    ),
    Rule::token(
        "userfront-api-key",
        "Userfront",
        "API key",
        &["uf_live_", "uf_test_"],
        concat!(
            r"(?:admin|readonly|webhook)\.[0-9A-Za-z]{8}\.[0-9a-f]{20,64}|",
            r"(?:admin|readonly|webhook)\.[0-9A-Za-z]{8}\.[0-9A-Za-z]{20,64}"
        ),
    )
    .docs("https://userfront.com/docs/")
    .examples(
        &[
            "TOKEN=uf_live_admin.{w:8}.{w:32}",
            "TOKEN=uf_test_admin.{w:8}.{w:32}",
        ],
        &["uf_live_admin.{w:8}"],
    ),
    Rule::named(
        "magic-secret-key",
        "Magic",
        "secret key",
        &[
            "magic_secret",
            "magic_api",
            "magiclink",
            "magic_link",
            "magic.link",
            "magic_sk",
        ],
        "sk_(?:live|test)_[0-9A-F]{16}",
    )
    .words(&["key", "secret", "bearer"])
    .docs("https://magic.link/docs")
    .examples(
        &[
            r#"magic_secretKey := "sk_live_{X:16}""#,
            r#"magic_secret.Client(key="sk_live_{X:16}")"#,
        ],
        &["MAGIC_PUBLISHABLE_KEY=pk_live_{X:16}"],
    ),
    Rule::named(
        "cognito-client-secret",
        "Amazon Cognito",
        "app client secret",
        &["cognito"],
        "[0-9a-z]{50,54}",
    )
    .words(&["secret"])
    .docs(concat!(
        "https://docs.aws.amazon.com/cognito/latest/developerguide/",
        "user-pool-settings-client-apps.html"
    ))
    .entropy(3.6)
    .examples(
        &[
            "<cognito_secret>{n:52}</cognito_secret>",
            "[INFO] request to the cognito API\n[DEBUG] Using secret={n:52}",
        ],
        &["COGNITO_CLIENT_SECRET={n:30}"],
    ),
];

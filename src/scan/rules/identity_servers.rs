//! Servers for sign-in that one runs oneself.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "fusionauth-api-key",
        "FusionAuth",
        "API key",
        &["fusionauth", "fusion_auth"],
        "[0-9A-Za-z_-]{64,65}|[0-9A-Za-z_-]{43}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://fusionauth.io/docs/apis/authentication")
    .entropy(3.6)
    .examples(
        &["FUSIONAUTH_KEY={u:65}", r#"fusionauthKey := "{u:65}""#],
        &[
            "FUSIONAUTH_API_KEY={u:6}",
            r#"fusionauth_api_key: "YOUR_FUSIONAUTH_API_KEY""#,
        ],
    ),
    Rule::named(
        "keycloak-client-secret",
        "Keycloak",
        "client secret",
        &["keycloak", "kc_client", "oidc_client"],
        concat!(
            "[0-9A-Za-z]{32}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}",
            "-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        ),
    )
    .words(&["secret"])
    .docs("https://www.keycloak.org/docs/latest/server_admin/")
    .examples(
        &[
            "keycloak:\n  secret: \"{w:32}\"",
            "<keycloak_secret>{w:32}</keycloak_secret>",
        ],
        &[
            "KEYCLOAK_CLIENT_SECRET={w:28}",
            r#"keycloak_client_secret: "${{KC_SECRET}""#,
        ],
    ),
    Rule::named(
        "logto-app-secret",
        "Logto",
        "application secret",
        &["logto"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["secret"])
    .docs("https://docs.logto.io/")
    .examples(
        &[
            r#"logto.Client(secret="{w:32}")"#,
            "logto:\n  secret: \"{w:32}\"",
        ],
        &[
            "LOGTO_API_KEY={w:29}",
            r#"logto_api_key: "YOUR_LOGTO_API_KEY""#,
        ],
    ),
    Rule::named(
        "zitadel-token",
        "Zitadel",
        "personal access token",
        &["zitadel"],
        "[0-9A-Za-z_-]{64,90}",
    )
    .words(&["token", "pat", "secret", "key", "bearer"])
    .docs(concat!(
        "https://zitadel.com/docs/guides/integrate/service-users/",
        "personal-access-token"
    ))
    .entropy(3.8)
    .examples(
        &[
            "[INFO] request to the zitadel API\n[DEBUG] Using token={u:71}",
            r#""zitadel_token": "{u:71}","#,
        ],
        &["ZITADEL_TOKEN={u:20}"],
    ),
    Rule::named(
        "supertokens-api-key",
        "SuperTokens",
        "API key",
        &["supertokens"],
        "[0-9A-Za-z=_-]{20,64}",
    )
    .words(&["api_key", "apikey", "api-key"])
    .docs("https://supertokens.com/docs")
    .entropy(3.6)
    .examples(
        &[
            "SUPERTOKENS_API_KEY={w:40}",
            r#"supertokensApiKey := "{w:40}""#,
        ],
        &["SUPERTOKENS_API_KEY={w:9}"],
    ),
    Rule::token(
        "ory-token",
        "Ory",
        "API key, session or access token",
        &[
            "ory_pat_",
            "ory_wak_",
            "ory_apikey_",
            "ory_at_",
            "ory_rt_",
            "ory_st_",
            "ory_ac_",
        ],
        r"[0-9A-Za-z_-]{24,120}(?:\.[0-9A-Za-z_-]{20,120})?",
    )
    .docs("https://www.ory.sh/docs/concepts/personal-access-token")
    .examples(
        &[
            r#""key": "ory_pat_{w:32}""#,
            r#""key": "ory_wak_{w:32}""#,
            r#""key": "ory_apikey_{w:32}""#,
        ],
        &["ory_pat_{w:9}"],
    ),
    Rule::named(
        "casdoor-client-secret",
        "Casdoor",
        "client secret",
        &["casdoor"],
        "[0-9a-f]{40}",
    )
    .words(&["secret"])
    .docs("https://casdoor.org/docs/basic/core-concepts")
    .examples(
        &["export CASDOOR_SECRET='{x:40}'", "CASDOOR_SECRET={x:40}"],
        &[
            "CASDOOR_API_KEY={x:6}",
            r#"casdoor_api_key: "YOUR_CASDOOR_API_KEY""#,
        ],
    ),
    Rule::named(
        "authentik-token",
        "authentik",
        "token or client secret",
        &["authentik"],
        "[0-9A-Za-z]{60}|[0-9A-Za-z]{128}",
    )
    .docs("https://docs.goauthentik.io/")
    .entropy(3.7)
    .examples(
        &[
            r#"authentik.Client(api_key="{w:60}")"#,
            "authentik:\n  api_key: \"{w:60}\"",
        ],
        &[
            "AUTHENTIK_API_KEY={w:6}",
            r#"authentik_api_key: "YOUR_AUTHENTIK_API_KEY""#,
        ],
    ),
    Rule::named(
        "authelia-secret",
        "Authelia",
        "secret",
        &["authelia"],
        "[0-9A-Za-z]{64}|[0-9A-Za-z]{128}",
    )
    .words(&["secret", "key", "passw", "bearer"])
    .docs("https://www.authelia.com/configuration/")
    .entropy(3.7)
    .examples(
        &[
            "[INFO] request to the authelia API\n[DEBUG] Using secret={w:64}",
            r#""authelia_secret": "{w:64}","#,
        ],
        &[
            "AUTHELIA_API_KEY={w:6}",
            r#"authelia_api_key: "YOUR_AUTHELIA_API_KEY""#,
        ],
    ),
    Rule::named(
        "auth-js-secret",
        "Auth.js",
        "session secret",
        &[
            "nextauth_secret",
            "auth_secret",
            "nextauth-secret",
            "next_auth_secret",
        ],
        "[0-9A-Za-z+/]{43}=|[0-9a-f]{64}|[0-9a-f]{32}",
    )
    .words(&[])
    .docs("https://authjs.dev/reference/core/errors")
    .entropy(3.3)
    .examples(
        &["NEXTAUTH_SECRET={b:43}=", r#"AUTH_SECRET="{b:43}=""#],
        &["NEXTAUTH_SECRET=your-secret", "AUTH_SECRET=${{AUTH_SECRET}"],
    ),
    Rule::token(
        "authress-access-key",
        "Authress",
        "service client access key",
        &["sc_", "ext_", "scauth_", "authress_"],
        concat!(
            r"[0-9A-Za-z]{5,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{10,",
            r"32}\.[0-9A-Za-z+/_=-]{30,120}"
        ),
    )
    .docs("https://authress.io/knowledge-base/docs/authorization/service-clients/")
    .examples(
        &[
            "Authorization: Bearer sc_{n:20}.{n:5}.acc_{n:16}.{b:80}",
            "Authorization: Bearer ext_{n:20}.{n:5}.acc_{n:16}.{b:80}",
            "Authorization: Bearer scauth_{n:20}.{n:5}.acc_{n:16}.{b:80}",
        ],
        &["sc_{n:20}.{n:5}"],
    ),
    Rule::token(
        "permit-api-key",
        "Permit.io",
        "API key",
        &["permit_key_"],
        "[0-9A-Za-z]{40,110}",
    )
    .docs("https://docs.permit.io/api/rest/")
    .examples(
        &[r#"const token = "permit_key_{w:90}";"#],
        &["permit_key_{w:12}"],
    ),
    Rule::named(
        "nango-secret-key",
        "Nango",
        "secret key",
        &["nango"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://docs.nango.dev/reference/api/authentication")
    .examples(
        &["NANGO_SECRET={uuid}", r#"nangoSecret := "{uuid}""#],
        &[
            "NANGO_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"nango_api_key: "YOUR_NANGO_API_KEY""#,
        ],
    ),
];

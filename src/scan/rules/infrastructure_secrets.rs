//! Keepers of secrets other than HashiCorp Vault: Doppler, 1Password, Bitwarden and others.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "doppler-token",
        "Doppler",
        "token",
        &[
            "dp.pt.",
            "dp.st.",
            "dp.ct.",
            "dp.sa.",
            "dp.scim.",
            "dp.audit.",
            "dp.said.",
        ],
        r"(?:[0-9a-z_-]{2,35}\.)?[0-9A-Za-z]{40,44}",
    )
    .docs("https://docs.doppler.com/docs/service-tokens")
    .examples(
        &[
            r#""key": "dp.pt.{w:43}""#,
            r#""key": "dp.st.{w:43}""#,
            r#""key": "dp.ct.{w:43}""#,
        ],
        &[
            "token: dp.pt.{w:6}",
            "token: dp.pt.xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "infisical-service-token",
        "Infisical",
        "service token",
        &["st."],
        r"[0-9A-Za-z-]{20,40}\.[0-9a-f]{32}\.[0-9a-f]{32}",
    )
    .docs("https://infisical.com/docs/documentation/platform/token")
    .examples(&["TOKEN=st.{x:24}.{x:32}.{x:32}"], &["st.{x:24}.{x:32}"]),
    Rule::named(
        "infisical-client-secret",
        "Infisical",
        "client secret of a machine identity",
        &["infisical"],
        "[0-9A-Za-z]{64}",
    )
    .words(&["secret", "token", "key", "bearer"])
    .docs("https://infisical.com/docs/documentation/platform/identities/universal-auth")
    .examples(
        &[
            r#""infisical_secret": "{x:64}","#,
            "export INFISICAL_SECRET='{x:64}'",
        ],
        &["INFISICAL_SECRET={x:60}", "INFISICAL_CLIENT_ID={uuid}"],
    ),
    Rule::token(
        "onepassword-service-account-token",
        "1Password",
        "service account token",
        &["ops_eyJ"],
        "[0-9A-Za-z+/_-]{80,}={0,3}",
    )
    .docs("https://developer.1password.com/docs/service-accounts/")
    .entropy(4.0)
    .examples(
        &["Authorization: Bearer ops_eyJ{b:270}"],
        &["ops_eyJ{b:40}"],
    ),
    Rule::token(
        "onepassword-secret-key",
        "1Password",
        "secret key of an account",
        &["A3-", "A2-", "A4-"],
        concat!(
            "[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})",
            "-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}"
        ),
    )
    .docs("https://support.1password.com/secret-key-security/")
    .entropy(3.5)
    .examples(
        &[
            r#"const token = "A3-{N:6}-{N:11}-{N:5}-{N:5}-{N:5}";"#,
            r#"const token = "A2-{N:6}-{N:11}-{N:5}-{N:5}-{N:5}";"#,
            r#"const token = "A4-{N:6}-{N:11}-{N:5}-{N:5}-{N:5}";"#,
        ],
        &["A3-{N:6}-{N:5}", "A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"],
    ),
    Rule::token(
        "onepassword-recovery-key",
        "1Password",
        "recovery code",
        &["1PRK"],
        "(?:-[0-9A-Z]{4}){13}",
    )
    .docs("https://support.1password.com/recovery-codes/")
    .examples(
        &[concat!(
            r#""key": "1PRK-{N:4}-{N:4}-{N:4}-{N:4}-{N:4}-{N:4}-{N:4}-{N:4}"#,
            r#"-{N:4}-{N:4}-{N:4}-{N:4}-{N:4}""#
        )],
        &["1PRK-{N:4}-{N:4}"],
    ),
    Rule::named(
        "bitwarden-access-token",
        "Bitwarden",
        "machine account access token",
        &["bws_access", "bitwarden", "bws_token", "access_token"],
        concat!(
            r"0\.[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}",
            r"-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}=="
        ),
    )
    .words(&["token", "bearer"])
    .docs("https://bitwarden.com/help/access-tokens/")
    .examples(
        &[
            r#"bws_access.Client(token="0.{uuid}.{w:30}:{b:22}==")"#,
            "bws_access:\n  token: \"0.{uuid}.{w:30}:{b:22}==\"",
        ],
        &[
            "BWS_ACCESS_TOKEN=0.{uuid}",
            r#"bitwarden_token: "YOUR_TOKEN""#,
        ],
    ),
    Rule::named(
        "bitwarden-client-secret",
        "Bitwarden",
        "API key client secret",
        &[
            "bitwarden",
            "bw_client",
            "vaultwarden",
            "apikeyclientsecret",
        ],
        "[0-9A-Za-z]{30}|[0-9A-Za-z]{40,50}",
    )
    .words(&["secret"])
    .docs("https://bitwarden.com/help/personal-api-key/")
    .entropy(3.4)
    .examples(
        &[
            "[INFO] request to the bitwarden API\n[DEBUG] Using secret={w:30}",
            r#""bitwarden_secret": "{w:30}","#,
        ],
        &[
            "BITWARDEN_API_KEY={w:6}",
            r#"bitwarden_api_key: "YOUR_BITWARDEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "akeyless-access-key",
        "Akeyless",
        "access key",
        &["akeyless"],
        "[0-9A-Za-z+/]{43}=",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://docs.akeyless.io/docs/api-key")
    .entropy(3.8)
    .examples(
        &["AKEYLESS_KEY={b:43}=", r#"akeylessKey := "{b:43}=""#],
        &[
            "AKEYLESS_API_KEY={b:6}=",
            r#"akeyless_api_key: "YOUR_AKEYLESS_API_KEY""#,
        ],
    ),
    Rule::named(
        "conjur-api-key",
        "CyberArk Conjur",
        "API key",
        &["conjur", "cyberark"],
        "[0-9a-z]{48,60}",
    )
    .words(&["key", "token", "passw", "bearer"])
    .docs(concat!(
        "https://docs.cyberark.com/conjur-open-source/latest/en/",
        "content/developer/conjur_api_authenticate.htm"
    ))
    .entropy(3.7)
    .examples(
        &[
            "conjur:\n  key: \"{n:53}\"",
            "<conjur_key>{n:53}</conjur_key>",
        ],
        &["CONJUR_API_KEY={n:30}"],
    ),
    Rule::token(
        "phase-service-token",
        "Phase",
        "service or user token",
        &["pss_service:", "pss_user:"],
        "v[0-9]:[0-9a-f]{64}:[0-9a-f]{64}:[0-9a-f]{60,64}:[0-9a-f]{60,64}",
    )
    .docs("https://docs.phase.dev/console/tokens")
    .examples(
        &[
            r#""key": "pss_service:v1:{x:64}:{x:64}:{x:64}:{x:64}""#,
            r#""key": "pss_user:v1:{x:64}:{x:64}:{x:64}:{x:64}""#,
        ],
        &["pss_service:v1:{x:64}"],
    ),
    Rule::token(
        "dotenv-vault-key",
        "Dotenv",
        "vault key",
        &["dotenv://:key_"],
        "[0-9a-f]{64}",
    )
    .docs("https://www.dotenv.org/docs/security/dotenv-key")
    .examples(
        &[concat!(
            "DOTENV_KEY=dotenv://:key_{x:64}@dotenv.org/vault/",
            ".env.vault?environment=production"
        )],
        &["dotenv://:key_{x:20}@dotenv.org/vault"],
    ),
    Rule::named(
        "dotenvx-private-key",
        "Dotenvx",
        "private key",
        &["dotenv_private_key", "dotenvx"],
        "[0-9a-f]{64}",
    )
    .words(&["private", "key", "bearer"])
    .docs("https://dotenvx.com/docs/")
    .examples(
        &[
            "<dotenv_private_key_private>{x:64}</dotenv_private_key_private>",
            "[INFO] request to the dotenv_private_key API\n[DEBUG] Using private={x:64}",
        ],
        &["DOTENV_PUBLIC_KEY={x:66}", "DOTENV_PRIVATE_KEY={x:40}"],
    ),
    Rule::named(
        "keeper-one-time-token",
        "Keeper",
        "secrets manager configuration",
        &["ksm_config", "ksm_token", "keeper_secrets", "keeper_config"],
        "(?:[A-Z]{2}:[0-9A-Za-z_-]{40,50}|[0-9A-Za-z+/=]{120,600})",
    )
    .words(&["ksm", "config", "token", "bearer"])
    .docs("https://docs.keeper.io/secrets-manager/")
    .entropy(4.0)
    .examples(
        &["export KSM_CONFIG_KSM='{b:200}'", "KSM_CONFIG_KSM={b:200}"],
        &["KSM_CONFIG={b:40}"],
    ),
    Rule::named(
        "delinea-client-secret",
        "Delinea",
        "client secret",
        &[
            "delinea",
            "thycotic",
            "dsv_client",
            "tss_client",
            "secretserver",
        ],
        "[0-9A-Za-z_-]{40,64}",
    )
    .words(&["secret", "token", "bearer"])
    .docs("https://docs.delinea.com/")
    .entropy(3.8)
    .examples(
        &[
            r#"delinea.Client(secret="{u:43}")"#,
            "delinea:\n  secret: \"{u:43}\"",
        ],
        &["DELINEA_SECRET={u:20}"],
    ),
    Rule::named(
        "lastpass-provisioning-hash",
        "LastPass",
        "provisioning hash",
        &["lastpass"],
        "[0-9a-f]{64}",
    )
    .words(&["provhash", "hash", "key", "secret", "bearer"])
    .docs("https://support.lastpass.com/")
    .examples(
        &[
            r#""lastpass_provhash": "{x:64}","#,
            "export LASTPASS_PROVHASH='{x:64}'",
        ],
        &[
            "LASTPASS_API_KEY={x:6}",
            r#"lastpass_api_key: "YOUR_LASTPASS_API_KEY""#,
        ],
    ),
    Rule::named(
        "dashlane-cli-key",
        "Dashlane",
        "service device keys",
        &["dashlane_service", "dashlane"],
        "dls_[0-9A-Za-z_+/=-]{80,500}",
    )
    .words(&["key", "device", "secret", "bearer"])
    .docs("https://cli.dashlane.com/")
    .examples(
        &[
            r#"dashlane_serviceKey := "dls_{n:20}_{b:100}""#,
            r#"dashlane_service.Client(key="dls_{n:20}_{b:100}")"#,
        ],
        &["DASHLANE_KEY=dls_{n:20}"],
    ),
];

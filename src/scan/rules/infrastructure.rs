//! What runs machines and keeps their secrets: HashiCorp, secret managers, clusters.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "vault-service-token",
        "HashiCorp Vault",
        "service token",
        &["hvs."],
        "[0-9A-Za-z_-]{22,300}",
    )
    .docs("https://developer.hashicorp.com/vault/docs/concepts/tokens")
    .entropy(3.5)
    .examples(
        &[r#""key": "hvs.{u:95}""#],
        &[
            "hvs.{u:12}",
            concat!(
                "hvs.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            ),
        ],
    ),
    Rule::token(
        "vault-batch-token",
        "HashiCorp Vault",
        "batch or recovery token",
        &["hvb.", "hvr."],
        "[0-9A-Za-z_-]{22,400}",
    )
    .docs("https://developer.hashicorp.com/vault/docs/concepts/tokens")
    .entropy(3.5)
    .examples(&["TOKEN=hvb.{u:140}", "TOKEN=hvr.{u:140}"], &["hvb.{u:12}"]),
    Rule::named(
        "vault-token-legacy",
        "HashiCorp Vault",
        "token, old form",
        &["vault"],
        r"[sbr]\.[0-9A-Za-z_-]{24,300}(?:\.[0-9A-Za-z_-]{5,300})?",
    )
    .words(&["token", "vault", "bearer"])
    .docs("https://developer.hashicorp.com/vault/docs/concepts/tokens")
    .entropy(3.6)
    .examples(
        &["VAULT_TOKEN=s.{w:24}", "vault:\n  token: s.{w:24}"],
        &[
            "VAULT_TOKEN=s.{w:20}",
            r#"vault_token: "s.xxxxxxxxxxxxxxxxxxxxxxxx""#,
        ],
    ),
    Rule::text(
        "vault-token-by-form",
        "HashiCorp Vault",
        "token, old form",
        &[
            "token: s.",
            "token:s.",
            "token=s.",
            "token = s.",
            "token s.",
            r#"token: "s."#,
            r#"token="s."#,
            r#"token = "s."#,
            r#"token": "s."#,
            r#"token":"s."#,
            "token='s.",
            "token: 's.",
            "token	s.",
            "token          s.",
        ],
        concat!(
            r#"(?i)token["':=\s]{1,16}(?P<secret>s\.[0-9A-Za-z]{24,26})"#,
            r"(?:[^0-9A-Za-z_.(-]|\z)"
        ),
    )
    .docs("https://developer.hashicorp.com/vault/docs/concepts/tokens")
    .confidence(Confidence::Medium)
    .entropy(3.6)
    .examples(
        &["token: s.{w:24}", r#""token": "s.{w:24}""#],
        &["token: s.{w:20}", "token = s.replaceAllThe{}Tokens"],
    ),
    Rule::named(
        "vault-unseal-key",
        "HashiCorp Vault",
        "unseal key",
        &["unseal"],
        "[0-9A-Za-z+/]{44}|[0-9A-Za-z+/]{43}=|[0-9a-f]{64,66}",
    )
    .words(&["key", "unseal", "bearer"])
    .docs("https://developer.hashicorp.com/vault/docs/concepts/seal")
    .entropy(3.7)
    .examples(
        &["Unseal Key 1: {b:44}", "vault operator unseal # key {b:44}"],
        &["Unseal Key 1: {b:20}", "vault operator unseal # key <key>"],
    ),
    Rule::named(
        "vault-approle-secret-id",
        "HashiCorp Vault",
        "AppRole secret id",
        &[
            "secret_id",
            "secret-id",
            "secretid",
            "approle",
            "vault_secret",
        ],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["secret_id", "secret-id", "secretid"])
    .docs("https://developer.hashicorp.com/vault/docs/auth/approle")
    .examples(
        &[
            "VAULT_SECRET_ID={uuid}",
            "vault write auth/approle/login role_id={x:8} secret_id={uuid}",
        ],
        &["VAULT_ROLE_ID={uuid}", "secret_id={x:8}-{x:4}"],
    ),
    Rule::text(
        "terraform-cloud-token",
        "HashiCorp Terraform",
        "API token",
        &[".atlasv1."],
        concat!(
            r"(?:\A|[^0-9A-Za-z])(?P<secret>[0-9A-Za-z]{14}",
            r"\.atlasv1\.[0-9A-Za-z_=-]{60,70})(?:[^0-9A-Za-z_=-]|\z)"
        ),
    )
    .docs(concat!(
        "https://developer.hashicorp.com/terraform/cloud-docs/",
        "users-teams-organizations/api-tokens"
    ))
    .entropy(3.5)
    .examples(
        &[r#"token = "{w:14}.atlasv1.{u:67}""#],
        &[
            "{w:14}.atlasv1.{w:20}",
            concat!(
                "xxxxxxxxxxxxxx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            ),
        ],
    ),
    Rule::named(
        "hcp-client-secret",
        "HashiCorp Cloud Platform",
        "client secret",
        &["hcp_client", "hcp-client", "hcpclient", "hcp_secret"],
        "[0-9A-Za-z._~-]{64}",
    )
    .words(&["secret"])
    .docs("https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal")
    .entropy(3.7)
    .examples(
        &[
            "HCP_CLIENT_SECRET={u:64}",
            "hcp_client:\n  client_secret: \"{u:64}\"",
        ],
        &[
            "HCP_CLIENT_API_KEY={u:6}",
            r#"hcp_client_api_key: "YOUR_HCP_CLIENT_API_KEY""#,
        ],
    ),
    Rule::named(
        "consul-acl-token",
        "HashiCorp Consul",
        "ACL token",
        &[
            "consul_http_token",
            "consul_token",
            "x-consul-token",
            "consul_acl",
            "consul",
        ],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["token", "bearer"])
    .docs("https://developer.hashicorp.com/consul/docs/security/acl/tokens")
    .examples(
        &[
            "<consul_http_token_token>{uuid}</consul_http_token_token>",
            "[INFO] request to the consul_http_token API\n[DEBUG] Using token={uuid}",
        ],
        &[
            "CONSUL_HTTP_TOKEN_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"consul_http_token_api_key: "YOUR_CONSUL_HTTP_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "nomad-acl-token",
        "HashiCorp Nomad",
        "ACL token",
        &["nomad_token", "x-nomad-token", "nomad_acl", "nomad"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["token", "bearer"])
    .docs("https://developer.hashicorp.com/nomad/docs/concepts/acl")
    .examples(
        &[
            "export NOMAD_TOKEN_TOKEN='{uuid}'",
            "NOMAD_TOKEN_TOKEN={uuid}",
        ],
        &[
            "NOMAD_TOKEN_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"nomad_token_api_key: "YOUR_NOMAD_TOKEN_API_KEY""#,
        ],
    ),
    Rule::token(
        "boundary-token",
        "HashiCorp Boundary",
        "auth token",
        &["at_"],
        "[0-9A-Za-z]{10}_[0-9A-Za-z]{80,300}",
    )
    .docs(concat!(
        "https://developer.hashicorp.com/boundary/docs/concepts/",
        "domain-model/auth-methods"
    ))
    .examples(
        &["Authorization: Bearer at_{w:10}_{w:120}"],
        &["at_{w:10}_{w:20}"],
    ),
    Rule::token(
        "pulumi-access-token",
        "Pulumi",
        "access token",
        &["pul-"],
        "[0-9a-f]{40}",
    )
    .docs("https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/")
    .examples(
        &[r#"const token = "pul-{x:40}";"#],
        &["token: pul-{x:6}", "token: pul-xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
];

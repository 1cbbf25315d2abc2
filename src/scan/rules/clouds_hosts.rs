//! Rented machines and platforms: DigitalOcean, Heroku, Fly.io and others.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "digitalocean-token",
        "DigitalOcean",
        "access or refresh token",
        &["dop_v1_", "doo_v1_", "dor_v1_"],
        "[0-9a-fA-F]{64}",
    )
    .docs("https://docs.digitalocean.com/reference/api/create-personal-access-token/")
    .examples(
        &[
            r#"token: "dop_v1_{x:64}""#,
            r#"token: "doo_v1_{x:64}""#,
            r#"token: "dor_v1_{x:64}""#,
        ],
        &[
            "token: dop_v1_{x:6}",
            "token: dop_v1_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "digitalocean-token-legacy",
        "DigitalOcean",
        "access token, old form",
        &[
            "digitalocean",
            "digital_ocean",
            "digital-ocean",
            "do_token",
            "do_pat",
            "docean",
        ],
        "[0-9A-Za-z]{64}",
    )
    .words(&["token", "key", "secret", "auth", "pat", "bearer"])
    .docs("https://docs.digitalocean.com/reference/api/create-personal-access-token/")
    .examples(
        &[
            r#"digitalocean.Client(token="{x:64}")"#,
            "digitalocean:\n  token: \"{x:64}\"",
        ],
        &[
            "DIGITALOCEAN_API_KEY={x:61}",
            r#"digitalocean_api_key: "YOUR_DIGITALOCEAN_API_KEY""#,
        ],
    ),
    Rule::token(
        "digitalocean-spaces-access-key",
        "DigitalOcean",
        "Spaces access key id",
        &["DO00", "DO80"],
        "[0-9A-Z]{16}",
    )
    .docs("https://docs.digitalocean.com/products/spaces/how-to/manage-access/")
    .entropy(3.0)
    .examples(
        &[
            r#"const token = "DO00{N:16}";"#,
            r#"const token = "DO80{N:16}";"#,
        ],
        &["token: DO00{N:6}", "token: DO00xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "digitalocean-spaces-secret",
        "DigitalOcean",
        "Spaces secret key",
        &[
            "spaces_secret",
            "spaces_key",
            "spaces-secret",
            "do_spaces",
            "digitalocean",
            "spacessecret",
            "do_secret",
        ],
        "[0-9A-Za-z+/]{43}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://docs.digitalocean.com/products/spaces/how-to/manage-access/")
    .entropy(4.1)
    .examples(
        &[
            "SPACES_SECRET_SECRET={b:43}",
            r#"spaces_secretSecret := "{b:43}""#,
        ],
        &[
            "SPACES_SECRET_API_KEY={b:40}",
            r#"spaces_secret_api_key: "YOUR_SPACES_SECRET_API_KEY""#,
        ],
    ),
    Rule::named(
        "linode-token",
        "Linode",
        "personal access token",
        &["linode"],
        "[0-9A-Za-z]{64}",
    )
    .docs(concat!(
        "https://techdocs.akamai.com/cloud-computing/docs/",
        "manage-personal-access-tokens"
    ))
    .examples(
        &[
            "linode:\n  api_key: \"{x:64}\"",
            "<linodeSecret>{x:64}</linodeSecret>",
        ],
        &[
            "LINODE_API_KEY={x:61}",
            r#"linode_api_key: "YOUR_LINODE_API_KEY""#,
        ],
    ),
    Rule::named(
        "vultr-api-key",
        "Vultr",
        "API key",
        &["vultr"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://docs.vultr.com/platform/other/api")
    .examples(
        &[r#""vultr_token": "{N:36}","#, "export VULTR_TOKEN='{N:36}'"],
        &[
            "VULTR_API_KEY={N:6}",
            r#"vultr_api_key: "YOUR_VULTR_API_KEY""#,
        ],
    ),
    Rule::named(
        "hetzner-api-token",
        "Hetzner",
        "API token",
        &["hetzner", "hcloud", "hrobot"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.hetzner.cloud/")
    .entropy(3.5)
    .examples(
        &[
            r#"hetznerToken := "{w:64}""#,
            r#"hetzner.Client(api_key="{w:64}")"#,
        ],
        &[
            "HETZNER_API_KEY={w:61}",
            r#"hetzner_api_key: "YOUR_HETZNER_API_KEY""#,
        ],
    ),
    Rule::named(
        "hetzner-dns-token",
        "Hetzner",
        "DNS API token",
        &["hetzner_dns", "hetznerdns", "hetzner-dns", "dns.hetzner"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://dns.hetzner.com/api-docs")
    .examples(
        &[
            "<hetzner_dnsSecret>{w:32}</hetzner_dnsSecret>",
            "[INFO] request to the hetzner_dns API\n[DEBUG] Using Key={w:32}",
        ],
        &[
            "HETZNER_DNS_API_KEY={w:29}",
            r#"hetzner_dns_api_key: "YOUR_HETZNER_DNS_API_KEY""#,
        ],
    ),
    Rule::named(
        "ovh-application-secret",
        "OVHcloud",
        "application secret or consumer key",
        &[
            "ovh",
            "consumer_key",
            "consumer-key",
            "application_secret",
            "application-secret",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs(concat!(
        "https://help.ovhcloud.com/csm/",
        "en-api-getting-started-ovhcloud-api?id=kb_article_view&",
        "sysparm_article=KB0042777"
    ))
    .entropy(3.2)
    .examples(
        &["export OVH_TOKEN='{w:32}'", "OVH_API_KEY={w:32}"],
        &["OVH_API_KEY={w:29}", r#"ovh_api_key: "YOUR_OVH_API_KEY""#],
    ),
    Rule::named(
        "ovh-application-key",
        "OVHcloud",
        "application key",
        &["ovh"],
        "[0-9A-Za-z]{16}",
    )
    .words(&[
        "application_key",
        "applicationkey",
        "application-key",
        "app_key",
        "appkey",
    ])
    .docs("https://api.ovh.com/createToken/")
    .examples(
        &[
            r#"ovh.Client(application_key="{w:16}")"#,
            "ovh:\n  application_key: \"{w:16}\"",
        ],
        &["OVH_API_KEY={w:13}", r#"ovh_api_key: "YOUR_OVH_API_KEY""#],
    ),
    Rule::token(
        "scaleway-access-key",
        "Scaleway",
        "access key",
        &["SCW"],
        "[0-9A-Z]{17}",
    )
    .docs("https://www.scaleway.com/en/docs/iam/concepts/")
    .entropy(3.0)
    .examples(
        &[r#"token: "SCW{N:17}""#],
        &["token: SCW{N:14}", "token: SCWxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "scaleway-secret-key",
        "Scaleway",
        "secret key",
        &["scaleway", "scw_", "scw-", "scwsecret"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["secret", "token", "key", "auth"])
    .docs("https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/")
    .examples(
        &["SCALEWAY_SECRET={uuid}", r#"scalewaySecret := "{uuid}""#],
        &["SCW_PROJECT_ID={uuid}", r#"scaleway_secret: "{x:8}-{x:4}""#],
    ),
    Rule::token(
        "exoscale-api-key",
        "Exoscale",
        "API key",
        &["EXO"],
        "[0-9A-Za-z]{24,30}",
    )
    .docs("https://community.exoscale.com/product/iam/quick-start/")
    .entropy(3.0)
    .examples(
        &[r#"const token = "EXO{x:24}";"#],
        &["token: EXO{x:6}", "token: EXOxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "exoscale-api-secret",
        "Exoscale",
        "API secret",
        &["exoscale"],
        "[0-9A-Za-z_-]{40,60}",
    )
    .docs("https://community.exoscale.com/product/iam/quick-start/")
    .entropy(3.7)
    .examples(
        &[
            r#""exoscale_token": "{u:43}","#,
            "export EXOSCALE_TOKEN='{u:43}'",
        ],
        &["EXOSCALE_SECRET={u:30}", "exoscale_secret=<secret>"],
    ),
];

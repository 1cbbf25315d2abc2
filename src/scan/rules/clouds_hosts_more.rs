//! More rented machines: smaller hosts.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "gridscale-token",
        "gridscale",
        "API token",
        &["gridscale"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://my.gridscale.io/APIDoc")
    .examples(
        &[
            r#"gridscaleToken := "{x:64}""#,
            r#"gridscale.Client(api_key="{x:64}")"#,
        ],
        &[
            "GRIDSCALE_API_KEY={x:61}",
            r#"gridscale_api_key: "YOUR_GRIDSCALE_API_KEY""#,
        ],
    ),
    Rule::named(
        "ionos-api-secret",
        "IONOS",
        "API key",
        &["ionos"],
        r"[0-9a-f]{32}\.[0-9A-Za-z_-]{60,100}",
    )
    .docs("https://developer.hosting.ionos.com/docs/getstarted")
    .examples(
        &[
            "<ionosSecret>{x:32}.{u:86}</ionosSecret>",
            "[INFO] request to the ionos API\n[DEBUG] Using Key={x:32}.{u:86}",
        ],
        &[
            "IONOS_API_KEY={x:32}.{u:6}",
            r#"ionos_api_key: "YOUR_IONOS_API_KEY""#,
        ],
    ),
    Rule::named(
        "kamatera-api-secret",
        "Kamatera",
        "API secret",
        &["kamatera"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://console.kamatera.com/docs/")
    .examples(
        &["export KAMATERA_TOKEN='{x:32}'", "KAMATERA_API_KEY={x:32}"],
        &[
            "KAMATERA_API_KEY={x:29}",
            r#"kamatera_api_key: "YOUR_KAMATERA_API_KEY""#,
        ],
    ),
    Rule::named(
        "rackspace-api-key",
        "Rackspace",
        "API key",
        &["rackspace"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.rackspace.com/docs/view-and-reset-your-api-key")
    .examples(
        &[
            r#"rackspace.Client(api_key="{x:32}")"#,
            "rackspace:\n  api_key: \"{x:32}\"",
        ],
        &[
            "RACKSPACE_API_KEY={x:29}",
            r#"rackspace_api_key: "YOUR_RACKSPACE_API_KEY""#,
        ],
    ),
    Rule::named(
        "brightbox-secret",
        "Brightbox",
        "API client secret",
        &["brightbox"],
        "[0-9A-Za-z]{15}",
    )
    .words(&["secret"])
    .docs("https://www.brightbox.com/docs/guides/manager/api-clients/")
    .entropy(2.8)
    .examples(
        &[
            "BRIGHTBOX_CLIENT_SECRET={n:15}",
            "brightbox:\n  secret: {n:15}",
        ],
        &[
            "BRIGHTBOX_API_KEY={n:12}",
            r#"brightbox_api_key: "YOUR_BRIGHTBOX_API_KEY""#,
        ],
    ),
    Rule::named(
        "packet-api-token",
        "Equinix Metal",
        "API token",
        &[
            "packet_auth",
            "packet_token",
            "packet_api",
            "metal_auth",
            "equinix",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs(concat!(
        "https://deploy.equinix.com/developers/docs/metal/",
        "identity-access-management/api-keys/"
    ))
    .examples(
        &[
            r#""packet_auth_token": "{w:32}","#,
            "export PACKET_AUTH_TOKEN='{w:32}'",
        ],
        &[
            "PACKET_AUTH_API_KEY={w:29}",
            r#"packet_auth_api_key: "YOUR_PACKET_AUTH_API_KEY""#,
        ],
    ),
    Rule::named(
        "infomaniak-api-token",
        "Infomaniak",
        "API token",
        &["infomaniak"],
        "[0-9A-Za-z_-]{60,100}",
    )
    .docs("https://developer.infomaniak.com/getting-started")
    .examples(
        &[
            "[INFO] request to the infomaniak API\n[DEBUG] Using Key={u:86}",
            r#""infomaniak_token": "{u:86}","#,
        ],
        &["INFOMANIAK_TOKEN={u:40}"],
    ),
    Rule::token(
        "upcloud-api-token",
        "UpCloud",
        "API token",
        &["ucat_"],
        "[0-9A-Za-z]{24,32}",
    )
    .docs("https://developers.upcloud.com/1.3/2-authentication/")
    .examples(&[r#""key": "ucat_{w:26}""#], &["ucat_{w:12}"]),
    Rule::named(
        "civo-api-key",
        "Civo",
        "API key",
        &["civo"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://www.civo.com/docs/account/api-keys")
    .examples(
        &[
            r#"civo.Client(api_key="{w:50}")"#,
            "civo:\n  api_key: \"{w:50}\"",
        ],
        &[
            "CIVO_API_KEY={w:47}",
            r#"civo_api_key: "YOUR_CIVO_API_KEY""#,
        ],
    ),
];

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
            "gridscale:\n  api_key: \"{x:64}\"",
            "<gridscaleSecret>{x:64}</gridscaleSecret>",
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
            r#""ionos_token": "{x:32}.{u:86}","#,
            "export IONOS_TOKEN='{x:32}.{u:86}'",
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
        &[
            r#"kamateraToken := "{x:32}""#,
            r#"kamatera.Client(api_key="{x:32}")"#,
        ],
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
            "<rackspaceSecret>{x:32}</rackspaceSecret>",
            "[INFO] request to the rackspace API\n[DEBUG] Using Key={x:32}",
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
            "PACKET_AUTH_API_KEY={w:32}",
            r#"packet_authToken := "{w:32}""#,
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
            "export INFOMANIAK_TOKEN='{u:86}'",
            "INFOMANIAK_API_KEY={u:86}",
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
    .examples(&["TOKEN=ucat_{w:26}"], &["ucat_{w:12}"]),
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
            "<civoSecret>{w:50}</civoSecret>",
            "[INFO] request to the civo API\n[DEBUG] Using Key={w:50}",
        ],
        &[
            "CIVO_API_KEY={w:47}",
            r#"civo_api_key: "YOUR_CIVO_API_KEY""#,
        ],
    ),
];

//! Clusters, machines and the networks between them.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "kubernetes-bootstrap-token",
        "Kubernetes",
        "bootstrap token",
        &[
            "kubeadm",
            "bootstrap-token",
            "bootstrap_token",
            "bootstraptoken",
        ],
        concat!(
            r"(?i)(?:kubeadm\s[^\n]{0,200}?--token[=\s]+|",
            r#"bootstrap[-_.]?tokens?["']?\s*[:=]\s*(?:-\s*token:\s*)?)"#,
            r#"["']?(?P<secret>[a-z0-9]{6}\.[a-z0-9]{16})\b"#
        ),
    )
    .docs("https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/")
    .entropy(3.2)
    .examples(
        &[concat!(
            "kubeadm join 10.0.0.1:6443 --token {n:6}.{n:16} ",
            "--discovery-token-ca-cert-hash sha256:{x:64}"
        )],
        &[
            "kubeadm join --token <token>",
            "kubeadm join 10.0.0.1:6443 --token abc",
        ],
    ),
    Rule::text(
        "kubeconfig-client-key",
        "Kubernetes",
        "client key of a kubeconfig",
        &["client-key-data"],
        concat!(
            r#"client-key-data["']?\s*:\s*["']?(?P<secret>"#,
            "LS0tLS1CRUdJTi[0-9A-Za-z+/=]{60,})"
        ),
    )
    .docs(concat!(
        "https://kubernetes.io/docs/concepts/configuration/",
        "organize-cluster-access-kubeconfig/"
    ))
    .entropy(3.5)
    .examples(
        &["    client-key-data: LS0tLS1CRUdJTi{b:200}=="],
        &[
            "client-key-data: REDACTED",
            "client-certificate-data: LS0tLS1CRUdJTi{b:100}",
        ],
    ),
    Rule::token(
        "rancher-api-token",
        "Rancher",
        "API key",
        &["token-", "kubeconfig-u-", "kubeconfig-user-"],
        "[0-9a-z.-]{5,20}:[0-9a-z]{54}",
    )
    .docs("https://ranchermanager.docs.rancher.com/api/api-tokens")
    .examples(
        &[
            r#""key": "token-{n:5}:{n:54}""#,
            r#""key": "kubeconfig-u-{n:5}:{n:54}""#,
            r#""key": "kubeconfig-user-{n:5}:{n:54}""#,
        ],
        &[
            "token: token-{n:5}:{n:6}",
            "token: token-xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "openshift-user-token",
        "OpenShift",
        "user token",
        &["sha256~"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs(concat!(
        "https://docs.openshift.com/container-platform/latest/",
        "authentication/managing-oauth-access-tokens.html"
    ))
    .entropy(3.5)
    .examples(
        &["TOKEN=sha256~{u:43}"],
        &["sha256~{u:30}", "sha256:{x:64}"],
    ),
    Rule::token(
        "docker-swarm-token",
        "Docker Swarm",
        "join token or unlock key",
        &["SWMTKN-1-", "SWMKEY-1-"],
        "[0-9a-z]{48,60}-[0-9a-z]{24,30}|[0-9A-Za-z+/]{40,50}",
    )
    .docs("https://docs.docker.com/engine/swarm/join-nodes/")
    .entropy(3.5)
    .examples(
        &[
            r#"const token = "SWMTKN-1-{n:50}-{n:25}";"#,
            r#"const token = "SWMKEY-1-{n:50}-{n:25}";"#,
        ],
        &["SWMTKN-1-{n:20}"],
    ),
    Rule::token(
        "portainer-access-token",
        "Portainer",
        "access token",
        &["ptr_"],
        "[0-9A-Za-z+/_-]{43,44}=?",
    )
    .docs("https://docs.portainer.io/api/access")
    .entropy(3.7)
    .examples(&[r#""key": "ptr_{b:43}=""#], &["ptr_{b:20}"]),
    Rule::text(
        "proxmox-api-token",
        "Proxmox",
        "API token",
        &["pveapitoken", "pbsapitoken"],
        concat!(
            r#"(?i)P[VB][ES]APIToken=[^!\s"']{3,80}![0-9A-Za-z_.-]{1,60}"#,
            "[=:](?P<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
        ),
    )
    .docs("https://pve.proxmox.com/wiki/Proxmox_VE_API")
    .entropy(3.0)
    .examples(
        &["Authorization: PVEAPIToken=root@pam!ci={uuid}"],
        &["Authorization: PVEAPIToken=USER@REALM!TOKENID=UUID"],
    ),
    Rule::named(
        "proxmox-api-token-secret",
        "Proxmox",
        "API token secret",
        &["proxmox", "pm_api_token", "pve_token"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["secret", "token", "passw", "bearer"])
    .docs("https://pve.proxmox.com/wiki/Proxmox_VE_API")
    .examples(
        &[
            r#""proxmox_secret": "{uuid}","#,
            "export PROXMOX_SECRET='{uuid}'",
        ],
        &[
            "PROXMOX_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"proxmox_api_key: "YOUR_PROXMOX_API_KEY""#,
        ],
    ),
    Rule::named(
        "ansible-tower-token",
        "Ansible",
        "automation controller token",
        &[
            "tower_oauth",
            "awx_token",
            "controller_oauth",
            "ansible_tower",
            "tower_token",
        ],
        "[0-9A-Za-z]{30}",
    )
    .docs(concat!(
        "https://docs.ansible.com/automation-controller/latest/html/",
        "userguide/applications_auth.html"
    ))
    .examples(
        &[
            r#"tower_oauth.Client(api_key="{w:30}")"#,
            "tower_oauth:\n  api_key: \"{w:30}\"",
        ],
        &[
            "TOWER_OAUTH_API_KEY={w:27}",
            r#"tower_oauth_api_key: "YOUR_TOWER_OAUTH_API_KEY""#,
        ],
    ),
    Rule::named(
        "chef-automate-token",
        "Chef",
        "Automate API token",
        &[
            "chef_automate",
            "automate_token",
            "chef_api",
            "a2_token",
            "chef_license",
        ],
        "[0-9A-Za-z_-]{27,43}=",
    )
    .words(&["token", "key", "bearer"])
    .docs("https://docs.chef.io/automate/api_tokens/")
    .entropy(3.7)
    .examples(
        &[
            "[INFO] request to the chef_automate API\n[DEBUG] Using token={u:43}=",
            r#""chef_automate_token": "{u:43}=","#,
        ],
        &[
            "CHEF_AUTOMATE_API_KEY={u:6}=",
            r#"chef_automate_api_key: "YOUR_CHEF_AUTOMATE_API_KEY""#,
        ],
    ),
    Rule::named(
        "puppet-enterprise-token",
        "Puppet",
        "access token",
        &[
            "puppet_token",
            "puppet_enterprise",
            "puppet-access",
            "x-authentication",
        ],
        "0?[0-9A-Za-z_-]{42,64}",
    )
    .words(&["token", "x-auth", "bearer"])
    .docs("https://www.puppet.com/docs/pe/latest/rbac_token_auth_intro.html")
    .entropy(3.8)
    .examples(
        &[
            "PUPPET_TOKEN_TOKEN={w:43}",
            r#"puppet_tokenToken := "{w:43}""#,
        ],
        &["PUPPET_TOKEN={w:20}"],
    ),
    Rule::named(
        "spacelift-api-key-secret",
        "Spacelift",
        "API key secret",
        &["spacelift"],
        "[0-9a-f]{64}",
    )
    .words(&["secret", "key", "token", "bearer"])
    .docs("https://docs.spacelift.io/integrations/api")
    .examples(
        &[
            "spacelift:\n  secret: \"{x:64}\"",
            "<spacelift_secret>{x:64}</spacelift_secret>",
        ],
        &[
            "SPACELIFT_API_KEY={x:6}",
            r#"spacelift_api_key: "YOUR_SPACELIFT_API_KEY""#,
        ],
    ),
    Rule::named(
        "env0-api-key",
        "env0",
        "API key secret",
        &["env0"],
        "[0-9A-Za-z_-]{16,60}",
    )
    .words(&["secret"])
    .docs("https://docs.env0.com/docs/api-keys")
    .entropy(3.4)
    .examples(
        &[r#""env0_secret": "{w:32}","#, "export ENV0_SECRET='{w:32}'"],
        &["ENV0_API_SECRET={w:9}"],
    ),
    Rule::named(
        "scalr-token",
        "Scalr",
        "API token",
        &["scalr"],
        r"eyJ[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+",
    )
    .docs("https://docs.scalr.io/docs/api")
    .examples(
        &[
            "SCALR_TOKEN=eyJ{w:40}.{w:120}.{w:43}",
            "scalr:\n  token: \"eyJ{w:40}.{w:100}.{w:43}\"",
        ],
        &["SCALR_TOKEN=eyJ{w:9}"],
    ),
    Rule::token(
        "prefect-api-key",
        "Prefect",
        "API key",
        &["pnu_", "pnb_"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys")
    .examples(
        &["TOKEN=pnu_{w:36}", "TOKEN=pnb_{w:36}"],
        &["token: pnu_{w:6}", "token: pnu_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "temporal-cloud-api-key",
        "Temporal",
        "Cloud API key",
        &["tmprl_"],
        "[0-9A-Za-z_-]{30,200}",
    )
    .docs("https://docs.temporal.io/cloud/api-keys")
    .examples(&[r#"token: "tmprl_{w:40}""#], &["tmprl_{w:9}"]),
    Rule::named(
        "gremlin-team-secret",
        "Gremlin",
        "team secret or API key",
        &["gremlin"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://www.gremlin.com/docs/")
    .examples(
        &[
            "[INFO] request to the gremlin API\n[DEBUG] Using secret={uuid}",
            r#""gremlin_secret": "{uuid}","#,
        ],
        &[
            "GREMLIN_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"gremlin_api_key: "YOUR_GREMLIN_API_KEY""#,
        ],
    ),
    Rule::named(
        "cast-ai-api-key",
        "CAST AI",
        "API access key",
        &["castai", "cast_ai", "cast.ai"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.cast.ai/docs/authentication")
    .examples(
        &[
            r#""castai_token": "{x:64}","#,
            "export CASTAI_TOKEN='{x:64}'",
        ],
        &[
            "CASTAI_API_KEY={x:61}",
            r#"castai_api_key: "YOUR_CASTAI_API_KEY""#,
        ],
    ),
    Rule::named(
        "weave-cloud-token",
        "Weave Cloud",
        "service token",
        &["weave_cloud", "weavecloud", "scope_service_token"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.weave.works/docs/")
    .examples(
        &[
            r#"weave_cloudToken := "{n:32}""#,
            r#"weave_cloud.Client(api_key="{n:32}")"#,
        ],
        &[
            "WEAVE_CLOUD_API_KEY={n:29}",
            r#"weave_cloud_api_key: "YOUR_WEAVE_CLOUD_API_KEY""#,
        ],
    ),
    Rule::named(
        "komodor-api-key",
        "Komodor",
        "API key",
        &["komodor"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://help.komodor.com/")
    .examples(
        &[
            "<komodorSecret>{uuid}</komodorSecret>",
            "[INFO] request to the komodor API\n[DEBUG] Using Key={uuid}",
        ],
        &[
            "KOMODOR_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"komodor_api_key: "YOUR_KOMODOR_API_KEY""#,
        ],
    ),
    Rule::named(
        "robusta-account-key",
        "Robusta",
        "signing key",
        &["robusta"],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&["key", "token", "bearer"])
    .docs("https://docs.robusta.dev/")
    .examples(
        &["export ROBUSTA_KEY='{uuid}'", "ROBUSTA_KEY={uuid}"],
        &["ROBUSTA_ACCOUNT={uuid}"],
    ),
];

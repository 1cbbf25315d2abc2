//! Services joined together: Zapier, Make, n8n, IFTTT, Pipedream and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "zapier-webhook",
        "Zapier",
        "webhook",
        &["hooks.zapier.com"],
        concat!(
            r"hooks\.zapier\.com/hooks/(?:catch|standard)/(?P<secret>[0-9]{4,10}/",
            "(?:silent/)?[0-9A-Za-z]{5,12})",
        ),
    )
    .docs("https://help.zapier.com/hc/en-us/articles/8496288690317")
    .entropy(2.0)
    .examples(
        &["https://hooks.zapier.com/hooks/catch/{d:7}/{n:7}/"],
        &["https://hooks.zapier.com/hooks/catch/<id>/<hook>/"],
    ),
    Rule::named(
        "zapier-nla-key",
        "Zapier",
        "NLA key",
        &["zapier"],
        "sk-ak-[0-9A-Za-z]{20,40}",
    )
    .docs("https://docs.zapier.com/")
    .words(&[])
    .examples(
        &["ZAPIER_NLA_API_KEY=sk-ak-{w:26}"],
        &["ZAPIER_NLA_API_KEY=sk-ak-{w:6}"],
    ),
    Rule::text(
        "make-webhook",
        "Make",
        "webhook",
        &["make.com/", "integromat.com/"],
        r"hook\.(?:[a-z]{2}[0-9]\.)?(?:make|integromat)\.com/(?P<secret>[0-9a-z]{32})\b",
    )
    .docs("https://help.make.com/webhooks")
    .entropy(3.0)
    .examples(
        &["https://hook.eu1.make.com/{n:32}"],
        &["https://hook.eu1.make.com/your-hook"],
    ),
    Rule::named(
        "make-api-token",
        "Make",
        "API token",
        &["integromat", "make_api", "make_token", "makeapi"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.make.com/api-documentation/authentication")
    .examples(
        &[
            "<integromatApiKey>{uuid}</integromatApiKey>",
            "MAKE_API_SECRET: \"{uuid}\"",
        ],
        &["INTEGROMAT_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "n8n-api-key",
        "n8n",
        "API key",
        &["n8n"],
        concat!(
            r"(?:n8n_api_[0-9a-f]{80}|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.",
            r"eyJ[0-9A-Za-z_-]{50,500}\.[0-9A-Za-z_-]{43})",
        ),
    )
    .docs("https://docs.n8n.io/api/authentication/")
    .words(&[])
    .examples(
        &["N8N_API_KEY=n8n_api_{x:80}"],
        &["N8N_API_KEY=n8n_api_{x:20}"],
    ),
    Rule::named(
        "n8n-encryption-key",
        "n8n",
        "encryption key",
        &["n8n_encryption_key"],
        "[0-9A-Za-z+/]{24,64}={0,2}",
    )
    .docs("https://docs.n8n.io/hosting/configuration/environment-variables/deployment/")
    .words(&[])
    .examples(
        &["N8N_ENCRYPTION_KEY={w:32}"],
        &["N8N_ENCRYPTION_KEY=<random>"],
    ),
    Rule::text(
        "ifttt-webhook-key",
        "IFTTT",
        "webhook key",
        &["maker.ifttt.com"],
        concat!(
            r"maker\.ifttt\.com/(?:trigger/[^\s/]{1,80}/(?:json/)?with/key|use)/",
            "(?P<secret>[0-9A-Za-z_-]{20,50})",
        ),
    )
    .docs("https://help.ifttt.com/hc/en-us/articles/115010230347")
    .entropy(3.2)
    .examples(
        &["https://maker.ifttt.com/trigger/alarm/with/key/{w:43}"],
        &["https://maker.ifttt.com/trigger/alarm/with/key/YOUR_KEY"],
    ),
    Rule::named(
        "ifttt-named-key",
        "IFTTT",
        "webhook key beside its name",
        &["ifttt"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://help.ifttt.com/hc/en-us/articles/115010230347")
    .examples(
        &[
            "\"ifttt_access_token\":\"{u:43}\"",
            "set IFTTT_API_KEY={u:43}",
        ],
        &["IFTTT_KEY=<your ifttt key>"],
    ),
    Rule::named(
        "pipedream-api-key",
        "Pipedream",
        "API key",
        &["pipedream"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://pipedream.com/docs/rest-api/auth/")
    .examples(
        &[
            "config.pipedream_token = \"{x:32}\"",
            "PIPEDREAM_AUTH_TOKEN: {x:32}",
        ],
        &["pipedream_api_key: ****************"],
    ),
    Rule::text(
        "workato-developer-api-token",
        "Workato",
        "developer API token",
        &["wrka"],
        concat!(
            r"(?:^|[^0-9A-Za-z])(?P<secret>wrka(?:[a-z]{2})?-eyJ[0-9A-Za-z_-]{8,}\.",
            r"[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{64,})",
        ),
    )
    .docs("https://docs.workato.com/en/workato-api.html")
    .examples(
        &["token=wrkaus-eyJ{w:40}.{w:100}.{w:120}"],
        &["wrkaus-eyJ{w:6}"],
    ),
    Rule::token(
        "scalingo-api-token",
        "Scalingo",
        "API token",
        &["tk-us-"],
        "[0-9A-Za-z_-]{48}",
    )
    .docs("https://developers.scalingo.com/")
    .examples(&["SCALINGO_API_TOKEN=tk-us-{w:48}"], &["tk-us-{w:20}"]),
    Rule::token(
        "apify-api-token",
        "Apify",
        "API token",
        &["apify_api_"],
        "[0-9A-Za-z-]{34,38}",
    )
    .docs("https://docs.apify.com/platform/integrations/api")
    .examples(&["APIFY_TOKEN=apify_api_{w:36}"], &["apify_api_{w:20}"]),
    Rule::named(
        "cloud-elements-element-token",
        "Cloud Elements",
        "element token",
        &["cloudelements", "cloud_elements"],
        "(?:[0-9A-Za-z]{43}|[0-9a-z]{32})",
    )
    .docs("https://www.cloud-elements.com/")
    .examples(
        &[
            "CLOUDELEMENTS_API_KEY={w:43}",
            "\"cloud_elementsToken\": \"{w:43}\"",
        ],
        &["CLOUDELEMENTS_API_KEY={w:40}"],
    ),
    Rule::named(
        "tray-io-token",
        "Tray.io",
        "token",
        &["tray_api", "tray.io", "trayio"],
        "[0-9a-f]{32,64}",
    )
    .docs("https://tray.ai/documentation/")
    .examples(
        &["tray_api:\n  api_key: {x:64}", "tray.io key: {x:64}"],
        &["TRAY_API_TOKEN={x:20}"],
    ),
    Rule::named(
        "retool-api-token",
        "Retool",
        "API token",
        &["retool"],
        "retool_[0-9a-z]{26,40}",
    )
    .docs("https://docs.retool.com/org-users/guides/retool-api")
    .words(&[])
    .examples(
        &["RETOOL_TOKEN=retool_01{n:24}"],
        &["RETOOL_TOKEN=retool_{n:12}"],
    ),
    Rule::named(
        "parseur-api-key",
        "Parseur",
        "API key",
        &["parseur"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developer.parseur.com/")
    .examples(
        &[
            "<parseurApiKey>{x:40}</parseurApiKey>",
            "PARSEUR_SECRET: \"{x:40}\"",
        ],
        &["PARSEUR_KEY = \"{x:37}\""],
    ),
];

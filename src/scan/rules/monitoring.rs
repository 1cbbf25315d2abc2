//! Metrics, logs and traces: Datadog, New Relic, Grafana, Splunk and the like.

use crate::scan::checksum::crc32_bytes_tail;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "datadog-api-key",
        "Datadog",
        "API key",
        &["datadog", "dd_api", "dd-api"],
        "[0-9A-Za-z-]{32}",
    )
    .docs("https://docs.datadoghq.com/account_management/api-app-keys/")
    .examples(
        &["DD_API_KEY={x:32}", "datadog:\n  api_key: \"{x:32}\"", "datadogToken := \"{n:32}\""],
        &[
            "datadog_image_sha={x:40}",
            "DD_API_KEY=00000000000000000000000000000000",
            "DD_API_KEY={x:31}",
        ],
    ),
    Rule::named(
        "datadog-application-key",
        "Datadog",
        "application key",
        &["datadog", "dd_app", "dd-app", "dd_application"],
        "[0-9A-Za-z-]{40}",
    )
    .docs("https://docs.datadoghq.com/account_management/api-app-keys/")
    .words(&["key", "secret", "token", "dd_app"])
    .entropy(3.2)
    .examples(
        &["DD_APP_KEY={x:40}", "datadog:\n  application_key: \"{x:40}\""],
        &["datadog_commit={x:40}", "datadog_app_key={x:41}"],
    ),
    Rule::token(
        "datadog-access-token",
        "Datadog",
        "personal or service access token",
        &["ddpat_", "ddapp_", "ddsat_"],
        "[0-9A-Za-z_]{34,120}",
    )
    .docs("https://docs.datadoghq.com/account_management/personal-access-tokens/")
    .examples(&["DD_ACCESS_TOKEN=ddpat_{w:22}_{w:22}"], &["ddpat_{w:10}"]),
    Rule::named(
        "datadog-client-token",
        "Datadog",
        "client token",
        &["datadog", "dd_rum", "dd_client", "dd_token", "clienttoken", "client_token"],
        "pub[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &["DATADOG_RUM_TOKEN=pub{x:32}", "datadogRum.init({{ clientToken: 'pub{x:32}' })"],
        &["datadog_rum_token=pub{x:20}"],
    ),
    Rule::token(
        "new-relic-user-key",
        "New Relic",
        "user API key",
        &["NRAK-"],
        "[0-9A-Za-z]{27}",
    )
    .docs("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/")
    .examples(&["NEW_RELIC_API_KEY=NRAK-{N:27}"], &["NRAK-{N:20}"]),
    Rule::token(
        "new-relic-insert-key",
        "New Relic",
        "insert or query key",
        &["NRII-", "NRIQ-"],
        "[0-9A-Za-z_-]{32}",
    )
    .docs("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/")
    .examples(&["X-Insert-Key: NRII-{u:32}"], &["NRII-{w:20}"]),
    // Public by design: pages carry it; who has it can send data.
    Rule::token(
        "new-relic-browser-key",
        "New Relic",
        "browser key",
        &["NRJS-"],
        "[0-9a-f]{19}",
    )
    .docs("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/")
    .confidence(Confidence::Low)
    .examples(&["licenseKey:\"NRJS-{x:19}\""], &["NRJS-{x:12}"]),
    Rule::token(
        "new-relic-admin-key",
        "New Relic",
        "admin or synthetics key",
        &["NRAA-", "NRRA-", "NRSP-", "NRMA-"],
        "[0-9A-Za-z-]{27,60}",
    )
    .docs("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/")
    .examples(&["NRAA-{x:27}"], &["NRAA-{x:10}"]),
    Rule::text(
        "new-relic-license-key",
        "New Relic",
        "license (ingest) key",
        &["nral"],
        r"(?i)\b(?P<secret>[0-9a-z]{6}[0-9a-f]{30}(?:FFFF)?NRAL)\b",
    )
    .docs("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key")
    .examples(
        &["NEW_RELIC_LICENSE_KEY={x:36}NRAL", "license: \"eu01xx{x:30}NRAL\""],
        &[
            "license_key: {x:20}NRAL",
            "--set global.licenseKey=a1b2{}c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8NRAL",
        ],
    ),
    Rule::token(
        "new-relic-pixie-key",
        "New Relic",
        "Pixie API or deploy key",
        &["px-api-", "px-dep-"],
        "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
    )
    .docs("https://docs.px.dev/reference/admin/api-keys/")
    .examples(
        &["PX_API_KEY=px-api-{uuid}"],
        &["px-api-a1b2{}c3d4-e5f6-g7h8-i8j0-k0l3m3n4o0p5"],
    ),
    Rule::named(
        "new-relic-legacy-key",
        "New Relic",
        "API or license key (older form)",
        &["newrelic", "new_relic", "new-relic", "new relic"],
        "(?:[0-9A-Za-z]{64}|[0-9A-Za-z_.]{4}-[0-9A-Za-z_.]{42}|[0-9A-Fa-f]{47}|[0-9A-Fa-f]{40})",
    )
    .docs("https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/")
    .words(&["key", "token", "secret", "license", "api_id"])
    .examples(
        &[
            "NEW_RELIC_LICENSE_KEY={x:40}",
            "newrelic:\n  api_key: \"{n:64}\"",
            "newrelic_key = abcd-{w:42}",
        ],
        &["new_relic_commit={x:40}"],
    ),
    Rule::token(
        "grafana-service-account-token",
        "Grafana",
        "service account token",
        &["glsa_"],
        "[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}",
    )
    .docs("https://grafana.com/docs/grafana/latest/administration/service-accounts/")
    .check(crc32_bytes_tail)
    .examples(
        &["Authorization: Bearer glsa_{w:32}_{x:8}"],
        &["glsa_{w:32}", "glsa_{w:20}_{x:8}"],
    ),
    Rule::token(
        "grafana-cloud-token",
        "Grafana",
        "cloud access policy token",
        &["glc_"],
        "[0-9A-Za-z+/]{32,400}={0,2}",
    )
    .docs("https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/")
    .examples(
        &["GRAFANA_CLOUD_TOKEN=glc_eyJvIjoi{w:80}=="],
        &["glc_{w:20}"],
    ),
    Rule::token(
        "grafana-api-key",
        "Grafana",
        "API key (older form)",
        &["eyJrIjoi"],
        "[0-9A-Za-z+/]{40,380}={0,2}",
    )
    .docs("https://grafana.com/docs/grafana/latest/administration/api-keys/")
    .examples(
        &["Authorization: Bearer eyJrIjoi{w:70}="],
        &["eyJrIjoi{w:20}"],
    ),
    Rule::token(
        "grafana-agent-token",
        "Grafana",
        "on-call, k6 or other product token",
        &["glagent_", "glpat-gf_", "k6cp_"],
        "[0-9A-Za-z_-]{30,100}",
    )
    .docs("https://grafana.com/docs/")
    .confidence(Confidence::Medium)
    .examples(&["glagent_{w:40}"], &["glagent_{w:10}"]),
    Rule::named(
        "honeycomb-api-key",
        "Honeycomb",
        "API key",
        &["honeycomb", "honey_comb", "hny_"],
        "(?:[0-9A-Fa-f]{32}|[0-9A-Za-z]{22})",
    )
    .docs("https://docs.honeycomb.io/configure/environments/manage-api-keys/")
    .words(&["key", "token", "secret", "team"])
    .entropy(3.2)
    .examples(
        &["HONEYCOMB_API_KEY={w:22}", "x-honeycomb-team: {w:22} # api key {w:22}"],
        &["honeycomb_dataset={w:22}"],
    ),
    Rule::token(
        "honeycomb-ingest-key",
        "Honeycomb",
        "ingest or management key",
        &["hcaik_", "hcbik_", "hcalk_", "hcamk_", "hcxik_", "hcxlk_", "hcxmk_"],
        "[0-9a-z]{26,58}(?::[0-9A-Za-z]{20,40})?",
    )
    .docs("https://docs.honeycomb.io/configure/environments/manage-api-keys/")
    .examples(&["x-honeycomb-team: hcaik_{n:58}"], &["hcaik_{n:10}"]),
    Rule::token(
        "dynatrace-token",
        "Dynatrace",
        "API, platform or OAuth token",
        &[
            "dt0c01.",
            "dt0s01.",
            "dt0s02.",
            "dt0s03.",
            "dt0s04.",
            "dt0s06.",
            "dt0s08.",
            "dt0s09.",
            "dt0s16.",
            "dt0a01.",
            "dt0e01.",
            "dt0m01.",
            "dt0v01.",
        ],
        r"[0-9A-Za-z]{8,24}\.[0-9A-Za-z]{64}",
    )
    .docs("https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens")
    .examples(
        &["Api-Token dt0c01.{N:24}.{N:64}"],
        &["dt0c01.{N:24}", "dt0c01.{N:24}.{N:40}"],
    ),
    Rule::named(
        "splunk-token",
        "Splunk",
        "HTTP event collector token",
        &["splunk", "hec_token", "hec-token"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector")
    .words(&["token", "hec", "secret"])
    .examples(
        &["SPLUNK_HEC_TOKEN={uuid}", "Authorization: Splunk {uuid} token {uuid}"],
        &["splunk_app_id={uuid}"],
    ),
    Rule::token(
        "splunk-session-token",
        "Splunk",
        "session or login token",
        &["splunkd_"],
        "[0-9A-Za-z]{30,100}",
    )
    .docs("https://docs.splunk.com/Documentation/Splunk/latest/Security/UseAuthTokens")
    .entropy(3.8)
    .confidence(Confidence::Low)
    .examples(&["splunkd_{w:40}"], &["splunkd_{w:10}"]),
    Rule::named(
        "splunk-observability-token",
        "Splunk",
        "observability access token",
        &["signalfx", "sfx_", "splunk_access", "splunk_api"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html")
    .words(&["token", "auth", "key"])
    .entropy(3.6)
    .examples(
        &["SFX_ACCESS_TOKEN={u:22}", "signalfx:\n  token: \"{u:22}\""],
        &["signalfx_token={w:21}"],
    ),
    Rule::named(
        "sumo-logic-access-key",
        "Sumo Logic",
        "access key",
        &[
            "sumologic",
            "sumo_",
            "sumo-",
            "sumotoken",
            "sumokey",
            "sumoaccess",
            "sumosecret",
            "sumo.",
        ],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://help.sumologic.com/docs/manage/security/access-keys/")
    .entropy(3.2)
    .examples(
        &["SUMOLOGIC_ACCESS_KEY={w:64}", "sumo_access_key: \"{w:64}\""],
        &["sumologic_sha256={w:60}"],
    ),
    Rule::named(
        "sumo-logic-access-id",
        "Sumo Logic",
        "access id",
        &["sumologic", "sumo_", "sumo-", "sumotoken", "sumokey", "sumoaccess", "sumo."],
        "su[0-9A-Za-z]{12}",
    )
    .docs("https://help.sumologic.com/docs/manage/security/access-keys/")
    .words(&["access", "key", "token", "secret"])
    .entropy(2.8)
    .confidence(Confidence::Low)
    .examples(
        &["SUMOLOGIC_ACCESS_ID=su{w:12}", "sumo_accessid: \"su{w:12}\""],
        &["sumologic_access=su{w:11}"],
    ),
    Rule::text(
        "sumo-logic-collector-url",
        "Sumo Logic",
        "URL of an HTTP source",
        &["sumologic."],
        r"https://[0-9a-z.-]{1,60}\.sumologic\.(?:com|net)/receiver/v1/http/(?P<secret>[0-9A-Za-z_=+-]{40,200})",
    )
    .docs("https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/")
    .entropy(3.0)
    .examples(
        &["https://collectors.sumologic.com/receiver/v1/http/{w:80}=="],
        &["https://collectors.sumologic.com/receiver/v1/http/[UNIQUEHTTPCOLLECTORCODE]"],
    ),
    Rule::named(
        "logzio-token",
        "Logz.io",
        "shipping or API token",
        &["logzio", "logz_io", "logz.io", "logz-io"],
        "(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/")
    .words(&["token", "key", "secret"])
    .entropy(3.2)
    .examples(
        &["LOGZIO_TOKEN={w:32}", "logzio:\n  api_token: \"{uuid}\""],
        &["logzio_account={w:32}"],
    ),
    Rule::named(
        "loggly-token",
        "Loggly",
        "customer token",
        &["loggly"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm")
    .words(&["token", "key", "inputs", "auth"])
    .examples(
        &["LOGGLY_TOKEN={uuid}", "loggly:\n  token: \"{uuid}\""],
        &["loggly={uuid}"],
    ),
    Rule::text(
        "loggly-input-url",
        "Loggly",
        "URL that takes logs",
        &["loggly.com/"],
        r"loggly\.com/(?:inputs|bulk)/(?P<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
    )
    .docs("https://documentation.solarwinds.com/en/success_center/loggly/content/admin/http-endpoint.htm")
    .examples(
        &["https://logs-01.loggly.com/inputs/{uuid}/tag/http/"],
        &["https://logs-01.loggly.com/inputs/TOKEN/tag/http/"],
    ),
    Rule::named(
        "papertrail-token",
        "Papertrail",
        "API token",
        &["papertrail"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://www.papertrail.com/help/http-api/")
    .words(&["token", "key", "secret"])
    .entropy(3.4)
    .examples(
        &["PAPERTRAIL_API_TOKEN={w:20}", "X-Papertrail-Token: {w:20}"],
        &["papertrail_host={w:20}"],
    ),
];

//! Errors, incidents and uptime: Sentry, PagerDuty, Better Stack and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "sentry-org-token",
        "Sentry",
        "organization token",
        &["sntrys_"],
        "(?P<secret>sntrys_[0-9A-Za-z+/]{16,512}={0,2}_[0-9A-Za-z+/]{43})",
    )
    .docs("https://docs.sentry.io/account/auth-tokens/")
    .entropy(3.0)
    .examples(
        &["SENTRY_AUTH_TOKEN=sntrys_eyJpYXQiOj{w:90}==_{b:43}"],
        &["sntrys_{w:50}"],
    ),
    Rule::token(
        "sentry-user-token",
        "Sentry",
        "user token",
        &["sntryu_", "sntrya_", "sntryi_", "sntryr_"],
        "[0-9A-Fa-f]{64}",
    )
    .docs("https://docs.sentry.io/account/auth-tokens/")
    .examples(&["SENTRY_AUTH_TOKEN=sntryu_{x:64}"], &["sntryu_{x:40}"]),
    Rule::named(
        "sentry-legacy-token",
        "Sentry",
        "auth token (older form)",
        &["sentry"],
        "[0-9A-Fa-f]{64}",
    )
    .docs("https://docs.sentry.io/account/auth-tokens/")
    .words(&["token", "key", "auth_token", "secret", "bearer"])
    .entropy(2.6)
    .examples(
        &["SENTRY_AUTH_TOKEN={x:64}", "\"sentry-key\": \"{x:64}\""],
        &["sentry_release_sha256={x:64}"],
    ),
    // A DSN without the secret part is public by design: clients carry it.
    Rule::text(
        "sentry-dsn",
        "Sentry",
        "DSN with its (retired) secret part",
        &["@sentry", ".ingest.", "sentry_dsn", "sentry.io"],
        "https?://[0-9a-f]{32}:(?P<secret>[0-9a-f]{32})@[0-9A-Za-z.-]{3,120}/[0-9]{1,20}",
    )
    .docs("https://docs.sentry.io/concepts/key-terms/dsn-explainer/")
    .examples(
        &["SENTRY_DSN=https://{x:32}:{x:32}@sentry.io/12345"],
        &["SENTRY_DSN=https://{x:32}@o12345.ingest.sentry.io/12345"],
    ),
    Rule::named(
        "pagerduty-api-key",
        "PagerDuty",
        "API key",
        &["pagerduty", "pager_duty", "pd_api", "pager-duty"],
        "(?:[0-9A-Za-z]{32}|[ueyw][+_][0-9A-Za-z_+-]{18}|[0-9A-Za-z]{32}|[0-9A-Za-z+_-]{20})",
    )
    .docs("https://support.pagerduty.com/main/docs/api-access-keys")
    .words(&["key", "token", "secret", "auth"])
    .entropy(3.2)
    .examples(
        &[
            "PAGERDUTY_TOKEN=u+{w:18}",
            "Authorization: Token token=x\npagerduty_api_key: \"y_{w:18}\"",
            "pagerduty_integration_key={x:32}",
        ],
        &["pagerduty_service={w:14}"],
    ),
    Rule::token(
        "pagerduty-oauth-token",
        "PagerDuty",
        "OAuth token",
        &["pdus+_0XBPWQQ_", "pdeu+_0XBPWQQ_", "pdus+_", "pdeu+_"],
        "[0-9A-Za-z_-]{30,60}",
    )
    .docs("https://developer.pagerduty.com/docs/app-oauth-token")
    .examples(&["Bearer pdus+_0XBPWQQ_{u:36}"], &["pdus+_{w:10}"]),
    Rule::named(
        "opsgenie-api-key",
        "Opsgenie",
        "API key",
        &["opsgenie", "genie_key", "geniekey"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://support.atlassian.com/opsgenie/docs/api-key-management/")
    .words(&["key", "token", "secret", "api"])
    .examples(
        &["OPSGENIE_API_KEY={uuid}", "Authorization: GenieKey {uuid} api {uuid}"],
        &["opsgenie_team_id={uuid}"],
    ),
    Rule::named(
        "statuspage-api-key",
        "Statuspage",
        "API key",
        &["statuspage", "status_page"],
        "[0-9A-Fa-f]{64}|[0-9a-z-]{36}",
    )
    .docs("https://developer.statuspage.io/")
    .words(&["key", "token", "secret"])
    .examples(
        &["STATUSPAGE_API_KEY={uuid}", "statuspage:\n  token: \"{x:64}\""],
        &["statuspage_page_id={n:12}"],
    ),
    Rule::named(
        "uptimerobot-api-key",
        "UptimeRobot",
        "API key",
        &["uptimerobot", "uptime_robot", "uptime-robot"],
        "[0-9A-Za-z]{7,11}-[0-9A-Za-z]{24,32}",
    )
    .docs("https://uptimerobot.com/api/")
    .words(&[])
    .examples(
        &[
            "UPTIMEROBOT_API_KEY=u{d:7}-{x:24}",
            "https://api.uptimerobot.com/v2/getMonitors?api_key=m{d:9}-{x:24}",
        ],
        &["uptimerobot=u{d:3}-{x:24}"],
    ),
    Rule::named(
        "rollbar-token",
        "Rollbar",
        "access token",
        &["rollbar"],
        "[0-9A-Fa-f]{128}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.rollbar.com/docs/access-tokens")
    .words(&["token", "key", "secret"])
    .examples(
        &["ROLLBAR_ACCESS_TOKEN={x:32}", "Rollbar.init({{ accessToken: \"{x:32}\" })"],
        &["rollbar_code_version={x:40}", "rollbar_environment={x:32}"],
    ),
    Rule::named(
        "bugsnag-api-key",
        "BugSnag",
        "API key or auth token",
        &["bugsnag"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.bugsnag.com/api/")
    .words(&["key", "token", "secret"])
    .examples(
        &["BUGSNAG_API_KEY={x:32}", "bugsnag_auth_token: \"{uuid}\""],
        &["bugsnag_revision={x:40}"],
    ),
    Rule::named(
        "airbrake-key",
        "Airbrake",
        "project or user key",
        &["airbrake"],
        "[0-9A-Za-z-]{40}|[0-9A-Za-z-]{32}",
    )
    .docs("https://docs.airbrake.io/docs/devops-tools/api/")
    .words(&["key", "token", "secret"])
    .examples(
        &[
            "AIRBRAKE_API_KEY={x:32}",
            "airbrake:\n  project_key: \"{x:32}\"",
            "airbrake_user_key={w:40}",
        ],
        &["airbrake_project={d:6}", "airbrake_revision={x:40}"],
    ),
    Rule::named(
        "honeybadger-key",
        "Honeybadger",
        "API key or token",
        &["honeybadger", "hbp_"],
        "(?:hbp_)?[0-9A-Za-z]{8,40}",
    )
    .docs("https://docs.honeybadger.io/api/")
    .words(&["api_key", "apikey", "api-key", "personal_token"])
    .entropy(3.0)
    .examples(
        &["HONEYBADGER_API_KEY=hbp_{w:36}", "honeybadger:\n  api_key: \"{x:8}{x:24}\""],
        &["honeybadger_env=production"],
    ),
    Rule::named(
        "raygun-api-key",
        "Raygun",
        "API key",
        &["raygun"],
        "[0-9A-Za-z+/]{22}==|[0-9A-Za-z]{22,24}",
    )
    .docs("https://raygun.com/documentation/")
    .words(&["key", "token", "secret"])
    .entropy(3.4)
    .examples(
        &["RAYGUN_API_KEY={w:22}", "raygun_apikey: \"{b:22}==\""],
        &["raygun_version={w:10}"],
    ),
    Rule::named(
        "appdynamics-access-key",
        "AppDynamics",
        "account access key",
        &["appdynamics", "appdyn"],
        "[0-9A-Za-z]{12,16}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.appdynamics.com/appd/24.x/latest/en/extend-splunk-appdynamics/splunk-appdynamics-apis/api-clients")
    .words(&["access_key", "accesskey", "access-key", "client_secret"])
    .entropy(3.0)
    .examples(
        &["APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY={n:12}", "appdynamics.client_secret={uuid}"],
        &["appdynamics_tier={n:8}"],
    ),
    Rule::named(
        "instana-key",
        "Instana",
        "agent key or API token",
        &["instana"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://www.ibm.com/docs/en/instana-observability")
    .words(&["key", "token", "secret"])
    .entropy(3.6)
    .examples(
        &["INSTANA_AGENT_KEY={u:22}", "instana_api_token: \"{u:22}\""],
        &["instana_zone={w:22}"],
    ),
    Rule::named(
        "lightstep-token",
        "Lightstep",
        "access token",
        &["lightstep", "ls_access"],
        "[0-9A-Za-z+/_=-]{84,180}",
    )
    .docs("https://docs.lightstep.com/docs/create-and-manage-access-tokens")
    .words(&["token", "key"])
    .entropy(3.6)
    .examples(
        &["LIGHTSTEP_ACCESS_TOKEN={w:104}", "lightstep:\n  access_token: \"{w:104}\""],
        &["lightstep_token={w:20}"],
    ),
    Rule::named(
        "pingdom-api-token",
        "Pingdom",
        "API token",
        &["pingdom"],
        "[0-9A-Za-z_-]{64,94}",
    )
    .docs("https://docs.pingdom.com/api/")
    .words(&["token", "key", "secret"])
    .entropy(3.6)
    .examples(
        &["PINGDOM_API_TOKEN={u:80}", "pingdom_token: \"{u:80}\""],
        &["pingdom_check={d:7}"],
    ),
    Rule::named(
        "better-stack-token",
        "Better Stack",
        "API or source token",
        &[
            "betterstack",
            "better_stack",
            "better-stack",
            "betteruptime",
            "better_uptime",
            "logtail",
        ],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/")
    .words(&["token", "key", "secret"])
    .entropy(3.4)
    .examples(
        &["BETTERSTACK_API_TOKEN={w:24}", "logtail_source_token: \"{w:24}\""],
        &["betterstack_host={w:20}"],
    ),
    Rule::named(
        "cronitor-api-key",
        "Cronitor",
        "API key",
        &["cronitor"],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://cronitor.io/docs/api-overview")
    .words(&["key", "token", "secret"])
    .examples(
        &["CRONITOR_API_KEY={x:32}", "cronitor.api_key = \"{x:32}\""],
        &["cronitor_monitor={x:12}"],
    ),
    Rule::text(
        "healthchecks-ping-url",
        "Healthchecks.io",
        "ping URL or API key",
        &["hc-ping.com", "healthchecks.io/", "hcw_", "healthchecks_"],
        r#"(?i)hc-ping\.com/(?P<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|healthchecks?(?:[._-]?io)?[0-9A-Za-z_.-]{0,20}(?:api)?[._-]?key["'\s]{0,3}[:=]\s*["']?(?P<secret2>hc[wr]_[0-9A-Za-z]{28,32}|[0-9A-Za-z_-]{32})\b"#,
    )
    .docs("https://healthchecks.io/docs/api/")
    .entropy(3.0)
    .confidence(Confidence::Medium)
    .examples(
        &["curl https://hc-ping.com/{uuid}", "HEALTHCHECKS_API_KEY=hcw_{w:28}"],
        &["https://hc-ping.com/your-uuid-here", "https://healthchecks.io/docs/"],
    ),
    Rule::token(
        "incident-io-key",
        "incident.io",
        "API key",
        &["inc_api_", "inc_dev_"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://api-docs.incident.io/")
    .confidence(Confidence::Medium)
    .examples(&["INCIDENT_API_KEY=inc_api_{w:40}"], &["inc_api_{w:10}"]),
    Rule::token(
        "rootly-api-key",
        "Rootly",
        "API key",
        &["rootly_"],
        "[0-9a-f]{64}",
    )
    .docs("https://rootly.com/api")
    .examples(&["ROOTLY_API_TOKEN=rootly_{x:64}"], &["rootly_{x:40}"]),
    Rule::token(
        "axiom-token",
        "Axiom",
        "API, ingest or personal token",
        &["xaat-", "xait-", "xapt-"],
        "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
    )
    .docs("https://axiom.co/docs/reference/tokens")
    .examples(&["AXIOM_TOKEN=xaat-{uuid}"], &["xaat-{x:8}"]),
    Rule::named(
        "mezmo-key",
        "Mezmo",
        "LogDNA ingestion or service key",
        &["logdna", "mezmo"],
        "(?:sts_)?[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.mezmo.com/docs/ingestion-key")
    .words(&["key", "token", "secret"])
    .examples(
        &["LOGDNA_INGESTION_KEY={x:32}", "mezmo:\n  service_key: \"sts_{x:32}\""],
        &["logdna_host={x:32}"],
    ),
    Rule::named(
        "coralogix-key",
        "Coralogix",
        "API key",
        &["coralogix", "cx_api", "cx_private"],
        "cx(?:tp|up|pk|ak|oa)_[0-9A-Za-z]{30}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/")
    .words(&["key", "token", "secret"])
    .examples(
        &["CORALOGIX_API_KEY=cxtp_{w:30}", "coralogix_private_key: \"{uuid}\""],
        &["coralogix_team={uuid}"],
    ),
];

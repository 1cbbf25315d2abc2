//! Smaller services that take logs, metrics, errors and alarms.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "appoptics-token",
        "AppOptics",
        "API token",
        &["appoptics"],
        "[0-9A-Za-z_-]{71}",
    )
    .docs("https://docs.appoptics.com/kb/host_infrastructure/api_tokens/")
    .words(&["key", "token", "secret"])
    .examples(
        &["APPOPTICS_API_TOKEN={u:71}", "appoptics:\n  token: \"{u:71}\""],
        &["appoptics_token={w:40}"],
    ),
    Rule::named(
        "solarwinds-token",
        "SolarWinds",
        "API or ingestion token",
        &["solarwinds"],
        "[0-9A-Za-z_-]{71}",
    )
    .docs("https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm")
    .words(&["key", "token", "secret"])
    .examples(
        &["SOLARWINDS_API_TOKEN={u:71}", "solarwinds_token: \"{u:71}\""],
        &["solarwinds_token={w:40}"],
    ),
    Rule::named(
        "librato-token",
        "Librato",
        "API token",
        &["librato"],
        "[0-9A-Fa-f]{64}|[0-9A-Za-z_-]{71}",
    )
    .docs("https://www.librato.com/docs/api/")
    .words(&["key", "token", "secret"])
    .examples(
        &["LIBRATO_TOKEN={x:64}", "librato_api_token: \"{x:64}\""],
        &["librato_source={x:64}"],
    ),
    Rule::named(
        "logentries-token",
        "Logentries",
        "log token",
        &["logentries", "rapid7_log", "insightops"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.rapid7.com/insightops/token-tcp/")
    .words(&["key", "token", "secret"])
    .examples(
        &["LOGENTRIES_TOKEN={uuid}", "logentries:\n  api_key: \"{uuid}\""],
        &["logentries_set={uuid}"],
    ),
    Rule::named(
        "sematext-token",
        "Sematext",
        "API or app token",
        &["sematext"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://sematext.com/docs/api/")
    .words(&["key", "token", "secret"])
    .examples(
        &["SEMATEXT_API_KEY={uuid}", "sematext_logs_token: \"{uuid}\""],
        &["sematext_app={uuid}"],
    ),
    Rule::named(
        "statuscake-key",
        "StatusCake",
        "API key",
        &["statuscake"],
        "[0-9A-Za-z]{20,40}",
    )
    .docs("https://developers.statuscake.com/")
    .words(&["key", "token", "secret"])
    .entropy(3.4)
    .examples(
        &["STATUSCAKE_API_KEY={w:30}", "statuscake_token: \"{w:30}\""],
        &["statuscake_test={d:8}"],
    ),
    Rule::named(
        "site24x7-key",
        "Site24x7",
        "device or API key",
        &["site24x7"],
        "(?:us_|eu_|in_|au_)?[0-9A-Fa-f]{32,40}",
    )
    .docs("https://www.site24x7.com/help/api/")
    .words(&["key", "token", "secret"])
    .examples(
        &["SITE24X7_DEVICE_KEY=us_{x:32}", "site24x7_api_key: \"{x:32}\""],
        &["site24x7_monitor={x:32}"],
    ),
    Rule::named(
        "victorops-key",
        "Splunk On-Call",
        "API key",
        &["victorops", "splunk_oncall", "vo_api"],
        "[0-9A-Fa-f]{32}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://portal.victorops.com/public/api-docs.html")
    .words(&["key", "token", "secret"])
    .examples(
        &["VICTOROPS_API_KEY={x:32}", "X-VO-Api-Key: {x:32} # victorops key {x:32}"],
        &["victorops_team={x:32}"],
    ),
    Rule::token(
        "firehydrant-key",
        "FireHydrant",
        "bot token",
        &["fhb-"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.firehydrant.com/reference/introduction-1")
    .examples(
        &["FIREHYDRANT_API_KEY=fhb-{x:32}"],
        &["fhb-{x:20}", "xfhb-{x:32}"],
    ),
    Rule::named(
        "squadcast-token",
        "Squadcast",
        "refresh or API token",
        &["squadcast"],
        "[0-9A-Fa-f]{40,80}",
    )
    .docs("https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token")
    .words(&["key", "token", "secret"])
    .examples(
        &["SQUADCAST_REFRESH_TOKEN={x:64}", "squadcast_api_key: \"{x:64}\""],
        &["squadcast_service={x:24}"],
    ),
    Rule::named(
        "zenduty-key",
        "Zenduty",
        "API key",
        &["zenduty"],
        "[0-9A-Fa-f]{40}",
    )
    .docs("https://apidocs.zenduty.com/")
    .words(&["key", "token", "secret"])
    .examples(
        &["ZENDUTY_API_KEY={x:40}", "zenduty_token: \"{x:40}\""],
        &["zenduty_team={x:40}"],
    ),
    Rule::named(
        "oh-dear-token",
        "Oh Dear",
        "API token",
        &["ohdear", "oh_dear"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://ohdear.app/docs/integrations/the-oh-dear-api")
    .words(&["key", "token", "secret"])
    .entropy(3.4)
    .examples(
        &["OHDEAR_API_TOKEN={w:40}", "oh_dear_key: \"{w:40}\""],
        &["ohdear_site={d:5}"],
    ),
    Rule::named(
        "uptime-com-token",
        "Uptime.com",
        "API token",
        &["uptime.com", "uptime_com", "uptime_api", "uptime_token"],
        "[0-9A-Fa-f]{40}",
    )
    .docs("https://support.uptime.com/hc/en-us/articles/115002609345")
    .words(&["key", "token", "secret"])
    .examples(
        &["UPTIME_COM_TOKEN={x:40}", "uptime_api_token: \"{x:40}\""],
        &["uptime_com_check={x:40}"],
    ),
    Rule::named(
        "scalyr-key",
        "Scalyr",
        "log access key",
        &["scalyr", "dataset_api"],
        "[0-9A-Za-z_-]{45}-",
    )
    .docs("https://app.scalyr.com/help/api")
    .words(&["key", "token", "secret"])
    .examples(
        &["SCALYR_API_KEY={u:45}-", "scalyr_write_log_token: \"{u:45}-\""],
        &["scalyr_key={w:20}-"],
    ),
    Rule::named(
        "stathat-key",
        "StatHat",
        "access token",
        &["stathat"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://www.stathat.com/manual/api")
    .words(&["token", "access"])
    .entropy(3.4)
    .examples(
        &["STATHAT_ACCESS_TOKEN={w:36}", "stathat_token: \"{w:36}\""],
        &["stathat_key={w:20}"],
    ),
    Rule::named(
        "hosted-graphite-key",
        "Hosted Graphite",
        "API key",
        &["hostedgraphite", "hosted_graphite", "metricfire"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.hostedgraphite.com/")
    .words(&["key", "token", "secret"])
    .examples(
        &["HOSTEDGRAPHITE_API_KEY={uuid}", "metricfire_token: \"{uuid}\""],
        &["metricfire_dashboard={uuid}"],
    ),
    Rule::named(
        "hyperdx-key",
        "HyperDX",
        "API key",
        &["hyperdx", "hdx_api"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.hyperdx.io/docs")
    .words(&["key", "token", "secret"])
    .examples(
        &["HYPERDX_API_KEY={uuid}", "hyperdx_token: \"{uuid}\""],
        &["hyperdx_team={uuid}"],
    ),
    Rule::named(
        "signoz-key",
        "SigNoz",
        "ingestion key",
        &["signoz"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9A-Za-z+/=]{44}",
    )
    .docs("https://signoz.io/docs/ingestion/signoz-cloud/keys/")
    .words(&["key", "token", "secret"])
    .examples(
        &["SIGNOZ_INGESTION_KEY={uuid}", "signoz-access-token: \"{uuid}\""],
        &["signoz_dashboard={uuid}"],
    ),
    Rule::named(
        "atatus-key",
        "Atatus",
        "license or API key",
        &["atatus"],
        "[0-9A-Fa-f]{32}|lic_[0-9A-Za-z_]{16,40}",
    )
    .docs("https://docs.atatus.com/")
    .words(&["key", "token", "secret", "license"])
    .examples(
        &["ATATUS_API_KEY={x:32}", "atatus_license_key: \"{x:32}\""],
        &["atatus_release={x:40}"],
    ),
    Rule::named(
        "appsignal-key",
        "AppSignal",
        "push API key",
        &["appsignal"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.appsignal.com/appsignal/terminology.html")
    .words(&["key", "token", "secret"])
    .examples(
        &["APPSIGNAL_PUSH_API_KEY={uuid}", "appsignal:\n  push_api_key: \"{uuid}\""],
        &["appsignal_app={uuid}"],
    ),
    Rule::named(
        "scout-key",
        "Scout APM",
        "agent key",
        &["scout_key", "scout_apm", "scoutapm"],
        "[0-9A-Za-z]{20,40}",
    )
    .docs("https://scoutapm.com/docs")
    .words(&["key", "token"])
    .entropy(3.4)
    .examples(
        &["SCOUT_KEY={w:20}", "scout_apm:\n  key: \"{w:20}\""],
        &["scout_apm_name=production"],
    ),
    Rule::named(
        "middleware-key",
        "Middleware",
        "API key",
        &["mw_api_key", "mw_apm", "middleware.io"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://docs.middleware.io/")
    .words(&[])
    .entropy(3.4)
    .examples(
        &["MW_API_KEY={n:36}", "mw_api_key: \"{n:36}\""],
        &["mw_api_key={n:20}"],
    ),
];

//! Warehouses, search engines and time series that others run.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "elasticsearch-authorization",
        "Elastic",
        "API key in a header",
        &["apikey "],
        r#"(?i)authorization["\']?\s*[:=,]\s*["\']?ApiKey\s+(?P<secret>[0-9A-Za-z+/_-]{40,120}={0,2})"#,
    )
    .docs("https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys")
    .entropy(3.5)
    .examples(
        &["Authorization: ApiKey {w:58}=="],
        &["Authorization: ApiKey your_api_key"],
    ),
    Rule::token(
        "elastic-cloud-api-key",
        "Elastic",
        "cloud API key",
        &["essu_"],
        "[0-9A-Za-z+/_-]{40,200}={0,2}",
    )
    .docs("https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys")
    .examples(&["EC_API_KEY=essu_{w:80}=="], &["essu_{w:20}"]),
    Rule::named(
        "elasticsearch-api-key",
        "Elastic",
        "Elasticsearch API key",
        &["elastic", "ec_api"],
        "[0-9A-Za-z+/_-]{40,120}={0,2}",
    )
    .docs("https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys")
    .words(&["api_key", "apikey", "api-key"])
    .entropy(4.0)
    .examples(
        &["ELASTIC_API_KEY={w:58}==", "elasticsearch_api_key: \"{w:60}\""],
        &["elastic_index={w:40}"],
    ),
    Rule::named(
        "influxdb-token",
        "InfluxDB",
        "API token",
        &["influx"],
        "[0-9A-Za-z_-]{86}==|apiv3_[0-9A-Za-z_-]{80,100}",
    )
    .docs("https://docs.influxdata.com/influxdb/cloud/admin/tokens/")
    .words(&[])
    .examples(
        &[
            "INFLUXDB_TOKEN={u:86}==",
            "InfluxDBClient(url, token=\"{u:86}==\")",
            "INFLUX_TOKEN=apiv3_{w:86}",
        ],
        &["influx_token={w:40}=="],
    ),
    Rule::named(
        "algolia-api-key",
        "Algolia",
        "API key",
        &["algolia"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.algolia.com/doc/guides/security/api-keys/")
    .words(&["key", "token", "secret"])
    .examples(
        &["ALGOLIA_ADMIN_KEY={x:32}", "\"algoliaApiKey\": \"{n:32}\"", "X-Algolia-API-Key: {x:32}"],
        &["algolia_app_id={N:10}", "algolia_index={x:32}"],
    ),
    Rule::named(
        "typesense-api-key",
        "Typesense",
        "API key",
        &["typesense"],
        "[0-9A-Za-z]{32,64}",
    )
    .docs("https://typesense.org/docs/latest/api/api-keys.html")
    .words(&["key", "token", "secret"])
    .entropy(3.4)
    .examples(
        &["TYPESENSE_API_KEY={w:32}", "X-TYPESENSE-API-KEY: {w:32}"],
        &["typesense_collection={w:32}"],
    ),
    Rule::named(
        "meilisearch-key",
        "Meilisearch",
        "master or API key",
        &["meilisearch", "meili_"],
        "[0-9A-Fa-f]{64}|[0-9A-Za-z_-]{43}|[0-9A-Fa-f]{40}",
    )
    .docs("https://www.meilisearch.com/docs/learn/security/basic_security")
    .words(&["key", "token", "secret"])
    .entropy(3.0)
    .examples(
        &["MEILI_MASTER_KEY={u:43}", "meilisearch_api_key: \"{x:64}\""],
        &["meili_index={w:43}"],
    ),
    Rule::named(
        "snowflake-token",
        "Snowflake",
        "programmatic access token",
        &["snowflake", "sf_token"],
        "(?:ver:1-hint:)?[0-9A-Za-z_-]{100,300}",
    )
    .docs("https://docs.snowflake.com/en/user-guide/programmatic-access-tokens")
    .words(&["token", "pat"])
    .entropy(4.0)
    .examples(
        &["SNOWFLAKE_TOKEN={u:160}", "snowflake_access_token: \"{u:160}\""],
        &["snowflake_token={w:40}"],
    ),
    Rule::token(
        "dbt-token",
        "dbt",
        "service or user token",
        &["dbtc_", "dbts_", "dbtu_"],
        "[0-9A-Za-z_-]{30,60}",
    )
    .docs("https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens")
    .examples(&["DBT_CLOUD_API_TOKEN=dbtc_{w:40}"], &["dbtc_{w:10}"]),
    Rule::named(
        "dbt-legacy-token",
        "dbt",
        "API token (older form)",
        &["dbt_cloud", "dbt_api", "dbt_token", "dbt-cloud"],
        "[0-9A-Fa-f]{40}|[0-9a-z_]{56,60}==",
    )
    .docs("https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens")
    .words(&["token", "key", "secret"])
    .examples(
        &["DBT_CLOUD_API_TOKEN={x:40}", "dbt_token: \"{x:40}\""],
        &["dbt_cloud_commit={x:40}"],
    ),
    Rule::named(
        "fivetran-secret",
        "Fivetran",
        "API secret",
        &["fivetran"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://fivetran.com/docs/rest-api/getting-started")
    .words(&["secret", "token"])
    .entropy(3.4)
    .examples(
        &["FIVETRAN_API_SECRET={w:32}", "fivetran:\n  api_secret: \"{w:32}\""],
        &["fivetran_connector={w:32}"],
    ),
    Rule::named(
        "airbyte-secret",
        "Airbyte",
        "client secret",
        &["airbyte"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.airbyte.com/platform/using-airbyte/configuring-api-access")
    .words(&["secret", "token", "api_key", "apikey"])
    .entropy(3.4)
    .examples(
        &["AIRBYTE_CLIENT_SECRET={w:32}", "airbyte_api_key: \"{w:32}\""],
        &["airbyte_workspace={w:32}"],
    ),
    Rule::token(
        "segment-public-api-token",
        "Segment",
        "public API token",
        &["sgp_"],
        "[0-9A-Za-z]{60,70}",
    )
    .docs("https://docs.segmentapis.com/")
    .examples(&["SEGMENT_TOKEN=sgp_{w:64}"], &["sgp_{x:40}"]),
    Rule::named(
        "segment-write-key",
        "Segment",
        "write or workspace key",
        &[
            "segment_write",
            "segment_api",
            "segment.io",
            "segmentio",
            "segment_key",
            "segment_token",
            "sgmt_",
            "analytics_write",
        ],
        r"[0-9A-Za-z_-]{43}\.[0-9A-Za-z_-]{43}|[0-9A-Za-z]{32}",
    )
    .docs("https://segment.com/docs/connections/find-writekey/")
    .entropy(3.4)
    .confidence(Confidence::Low)
    .examples(
        &["SEGMENT_WRITE_KEY={w:32}", "segmentio_token: \"{w:43}.{w:43}\""],
        &["segment_write_key={w:30}"],
    ),
    Rule::named(
        "mixpanel-secret",
        "Mixpanel",
        "API secret or service account secret",
        &["mixpanel"],
        "[0-9A-Za-z-]{32}",
    )
    .docs("https://developer.mixpanel.com/reference/service-accounts")
    .words(&["secret", "passw", "key", "token"])
    .examples(
        &["MIXPANEL_API_SECRET={x:32}", "mixpanel:\n  service_account_secret: \"{w:32}\""],
        &["mixpanel_distinct={x:32}"],
    ),
    Rule::named(
        "amplitude-secret-key",
        "Amplitude",
        "API or secret key",
        &["amplitude"],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://amplitude.com/docs/apis/authentication")
    .words(&["key", "token", "secret"])
    .examples(
        &["AMPLITUDE_SECRET_KEY={x:32}", "amplitude.init('{x:32}') // api key {x:32}"],
        &["amplitude_device={x:32}"],
    ),
    Rule::token(
        "posthog-personal-key",
        "PostHog",
        "personal API key or OAuth token",
        &["phx_", "pha_", "phr_", "phs_"],
        "[0-9A-Za-z_-]{40,60}",
    )
    .docs("https://posthog.com/docs/api/overview")
    .examples(&["POSTHOG_PERSONAL_API_KEY=phx_{w:43}"], &["phx_{w:20}"]),
    // Public by design: pages carry it; who has it can send events.
    Rule::token(
        "posthog-project-key",
        "PostHog",
        "project API key",
        &["phc_"],
        "[0-9A-Za-z_-]{41,47}",
    )
    .docs("https://posthog.com/docs/api/overview")
    .confidence(Confidence::Low)
    .examples(&["POSTHOG_KEY=phc_{w:43}"], &["phc_{w:20}"]),
    Rule::token(
        "tinybird-token",
        "Tinybird",
        "token",
        &["p.eyJ"],
        r"[0-9A-Za-z_-]{30,}\.[0-9A-Za-z_-]{40,}",
    )
    .docs("https://www.tinybird.co/docs/forward/administration/tokens")
    .examples(&["TINYBIRD_TOKEN=p.{}eyJ{w:60}.{u:43}"], &["p.{}eyJ{w:20}"]),
    Rule::token(
        "astra-token",
        "DataStax",
        "Astra application token",
        &["AstraCS:"],
        "[0-9A-Za-z]{20,30}(?::[0-9a-f]{64})?",
    )
    .docs("https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html")
    .examples(&["ASTRA_TOKEN=AstraCS:{w:24}:{x:64}"], &["AstraCS:{w:10}"]),
    Rule::token(
        "clickhouse-cloud-secret",
        "ClickHouse",
        "cloud API secret key",
        &["4b1d"],
        "[0-9A-Za-z]{38}",
    )
    .docs("https://clickhouse.com/docs/cloud/manage/openapi")
    .entropy(3.9)
    .examples(
        &["CLICKHOUSE_KEY_SECRET=4b1d{w:38}"],
        &["4b1d{x:36}", "a4b1d{w:38}"],
    ),
    Rule::named(
        "redis-cloud-key",
        "Redis",
        "cloud account or secret key",
        &["redis_cloud", "rediscloud", "redislabs", "redis-cloud"],
        "[0-9A-Za-z]{48,60}",
    )
    .docs("https://redis.io/docs/latest/operate/rc/api/get-started/")
    .words(&["secret", "key", "token"])
    .entropy(3.6)
    .examples(
        &["REDISCLOUD_SECRET_KEY=A{n:48}", "rediscloud_access_key: \"A{n:48}\""],
        &["rediscloud_key={w:20}"],
    ),
    Rule::named(
        "couchbase-capella-key",
        "Couchbase",
        "Capella API key secret",
        &["couchbase", "capella"],
        "[0-9A-Za-z+/!%@#]{60,120}={0,2}",
    )
    .docs("https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html")
    .entropy(4.0)
    .examples(
        &["CAPELLA_API_KEY_SECRET={b:64}", "couchbase_api_secret: \"{b:64}\""],
        &["couchbase_key={w:40}"],
    ),
    Rule::text(
        "tableau-token",
        "Tableau",
        "personal access token",
        &["==:"],
        r"(?:^|[^0-9A-Za-z+/])(?P<secret>[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32})\b",
    )
    .docs("https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm")
    .entropy(4.0)
    .examples(&["TABLEAU_TOKEN={b:22}==:{w:32}"], &["{b:20}==:{w:32}"]),
    Rule::named(
        "looker-client-secret",
        "Looker",
        "client secret",
        &["looker"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://cloud.google.com/looker/docs/api-auth")
    .words(&["secret", "token", "key", "client", "api"])
    .entropy(3.4)
    .examples(
        &["LOOKERSDK_CLIENT_SECRET={w:24}", "looker_client_secret: \"{w:24}\""],
        &["looker_dashboard={w:24}"],
    ),
    Rule::named(
        "looker-client-id",
        "Looker",
        "client id",
        &["looker"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://cloud.google.com/looker/docs/api-auth")
    .words(&["client", "key", "token", "api"])
    .entropy(3.4)
    .confidence(Confidence::Low)
    .examples(
        &["LOOKERSDK_CLIENT_ID={w:20}", "lookerClientKey = \"{w:20}\""],
        &["looker_key={w:19}"],
    ),
];

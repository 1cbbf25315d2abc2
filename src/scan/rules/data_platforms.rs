//! Databases and data platforms that others run: Supabase, Snowflake, Databricks, Elastic and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "supabase-access-token",
        "Supabase",
        "personal access token",
        &["sbp_"],
        "(?:v0_)?[0-9a-f]{40}|[0-9a-z_-]{40}",
    )
    .docs("https://supabase.com/docs/reference/api/introduction")
    .examples(&["SUPABASE_ACCESS_TOKEN=sbp_{x:40}"], &["sbp_{x:20}"]),
    Rule::token(
        "supabase-secret-key",
        "Supabase",
        "secret API key",
        &["sb_secret_"],
        "[0-9A-Za-z_-]{31,40}",
    )
    .docs("https://supabase.com/docs/guides/api/api-keys")
    .examples(
        &["SUPABASE_SECRET_KEY=sb_secret_{w:22}_{w:8}"],
        &["sb_secret_{w:10}", "sb_publishable_{w:22}_{w:8}"],
    ),
    Rule::token(
        "planetscale-token",
        "PlanetScale",
        "service token, password or OAuth token",
        &["pscale_tkn_", "pscale_pw_", "pscale_oauth_", "pscale_api_"],
        "[0-9A-Za-z_=.-]{32,64}",
    )
    .docs("https://planetscale.com/docs/concepts/service-tokens")
    .entropy(3.0)
    .examples(
        &[
            "PLANETSCALE_TOKEN=pscale_tkn_{u:43}",
            "mysql://x1y2:pscale_pw_{u:43}@aws.connect.psdb.cloud/db",
        ],
        &["pscale_tkn_{w:20}"],
    ),
    Rule::token(
        "neon-api-key",
        "Neon",
        "API key",
        &["napi_"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://neon.tech/docs/manage/api-keys")
    .examples(&["NEON_API_KEY=napi_{w:64}"], &["napi_{w:40}"]),
    Rule::token(
        "neon-password",
        "Neon",
        "password of a role",
        &["npg_"],
        "[0-9A-Za-z]{12,20}",
    )
    .docs("https://neon.tech/docs/connect/connect-from-any-app")
    .entropy(3.0)
    .confidence(Confidence::Medium)
    .examples(&["PGPASSWORD=npg_{w:12}"], &["npg_{w:8}", "anpg_{w:12}"]),
    Rule::text(
        "turso-token",
        "Turso",
        "database token",
        &["turso", "libsql"],
        r"(?i:turso|libsql)[\s\S]{0,120}?(?P<secret>eyJ[0-9A-Za-z_-]{20,}\.eyJ[0-9A-Za-z_-]{20,}\.[0-9A-Za-z_-]{43,})",
    )
    .docs("https://docs.turso.tech/cli/db/tokens/create")
    .examples(
        &[
            "TURSO_AUTH_TOKEN=eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.{}eyJhIjoicnciLCJpYXQiOjE3MDAwMDAwMDB9.{u:86}",
        ],
        &["TURSO_DATABASE_URL=libsql://a-b.turso.io"],
    ),
    Rule::named(
        "mongodb-atlas-key",
        "MongoDB",
        "Atlas private API key",
        &["mongodb", "atlas"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.mongodb.com/docs/atlas/configure-api-access/")
    .words(&["private_key", "private-key", "privatekey", "privkey", "api_key", "apikey", "secret"])
    .examples(
        &["ATLAS_PRIVATE_KEY={uuid}", "mongodb_atlas_private_key: \"{uuid}\""],
        &["atlas_project_id={uuid}"],
    ),
    Rule::token(
        "mongodb-service-account-secret",
        "MongoDB",
        "Atlas service account secret",
        &["mdb_sa_sk_"],
        "[0-9A-Za-z_-]{40}",
    )
    .docs("https://www.mongodb.com/docs/atlas/api/service-accounts-overview/")
    .examples(
        &["mdb_sa_sk_{w:40}"],
        &["mdb_sa_id_{x:24}", "mdb_sa_sk_{w:20}"],
    ),
    Rule::named(
        "upstash-token",
        "Upstash",
        "REST token or management key",
        &["upstash"],
        "A[0-9A-Za-z]{3}[Ag][0-9A-Za-z+/_-]{26,110}={0,2}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9A-Za-z]{32,64}",
    )
    .docs("https://upstash.com/docs/redis/features/restapi")
    .words(&["token", "key", "secret", "passw"])
    .entropy(3.6)
    .examples(
        &[
            "UPSTASH_REDIS_REST_TOKEN=AYNgASQg{w:60}==",
            "new Redis({{ upstash: 1, token: \"{w:40}\" })",
        ],
        &["upstash_token={w:20}"],
    ),
    Rule::token(
        "cockroachdb-api-key",
        "CockroachDB",
        "cloud API key",
        &["CCDB1_"],
        "[0-9A-Za-z]{22}_[0-9A-Za-z]{40}",
    )
    .docs("https://www.cockroachlabs.com/docs/cockroachcloud/managing-access")
    .examples(
        &["COCKROACH_API_KEY=CCDB1_{w:22}_{w:40}"],
        &["CCDB1_{w:22}"],
    ),
    Rule::token(
        "databricks-token",
        "Databricks",
        "personal access token",
        &["dapi"],
        "[0-9a-h]{32}(?:-[0-9]{1,2})?",
    )
    .docs("https://docs.databricks.com/aws/en/dev-tools/auth/pat")
    .entropy(3.0)
    .examples(
        &["DATABRICKS_TOKEN=dapi{x:32}-2"],
        &["dapi{x:20}", "adapi{x:32}"],
    ),
    Rule::token(
        "databricks-oauth-secret",
        "Databricks",
        "OAuth secret",
        &["dose"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m")
    .entropy(3.0)
    .examples(
        &["DATABRICKS_CLIENT_SECRET=dose{x:32}"],
        &["dose{x:20}", "overdose{x:32}"],
    ),
    Rule::named(
        "fauna-key",
        "Fauna",
        "key",
        &["fauna"],
        "fnA[0-9A-Za-z_-]{37,56}",
    )
    .docs("https://docs.fauna.com/fauna/current/learn/security/keys/")
    .words(&[])
    .examples(
        &["FAUNA_SECRET=fnAE{w:36}", "new faunadb.Client({{ secret: \"fnAE{w:36}\" })"],
        &["fauna_secret=fnA{w:20}"],
    ),
    Rule::named(
        "aiven-token",
        "Aiven",
        "authentication token",
        &["aiven"],
        "(?:aivenv1|[0-9A-Za-z/+=])[0-9A-Za-z/+=]{60,400}",
    )
    .docs("https://aiven.io/docs/platform/howto/create_authentication_token")
    .entropy(4.0)
    .examples(
        &["AIVEN_TOKEN={w:372}", "aiven_api_token: \"{w:372}\""],
        &["aiven_token={w:20}"],
    ),
    Rule::token(
        "aiven-service-password",
        "Aiven",
        "password of a service",
        &["AVNS_"],
        "[0-9A-Za-z_-]{19}",
    )
    .docs("https://aiven.io/docs/platform/howto/reset-service-password")
    .examples(
        &["postgres://avnadmin:AVNS_{w:19}@pg-1.aivencloud.com/db"],
        &["AVNS_{w:10}"],
    ),
    Rule::named(
        "confluent-secret",
        "Confluent",
        "API secret",
        &["confluent", "kafka", "ccloud", "schema_registry"],
        "[0-9A-Za-z+/]{64}|cflt[0-9A-Za-z+/]{60}",
    )
    .docs("https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html")
    .words(&["secret", "passw", "token", "api_key"])
    .entropy(3.4)
    .examples(
        &["CONFLUENT_API_SECRET={b:64}", "kafka_api_secret: \"{b:64}\""],
        &["confluent_cluster={w:60}"],
    ),
    Rule::named(
        "confluent-key",
        "Confluent",
        "API key",
        &["confluent", "ccloud"],
        "[0-9A-Z]{16}",
    )
    .docs("https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html")
    .words(&["key", "token", "secret"])
    .entropy(3.0)
    .examples(
        &["CONFLUENT_API_KEY={N:16}", "confluent:\n  token: \"{N:16}\""],
        &["confluent_key={N:15}"],
    ),
    Rule::named(
        "confluent-legacy-key",
        "Confluent",
        "access token (lower-case form)",
        &["confluent"],
        "[0-9A-Za-z]{64}|[0-9A-Za-z]{16}",
    )
    .docs("https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html")
    .words(&["key", "token", "secret"])
    .entropy(3.2)
    .confidence(Confidence::Low)
    .examples(
        &["confluentToken := \"{n:16}\"", "confluent_secret = \"{n:64}\""],
        &["confluent_topic={n:16}"],
    ),
];

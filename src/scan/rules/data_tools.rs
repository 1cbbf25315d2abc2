//! Analytics, flags, pipelines and dashboards: smaller data providers.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "rudderstack-token",
        "RudderStack",
        "write key or access token",
        &["rudderstack", "rudder_"],
        "[0-9A-Za-z]{27}",
    )
    .docs("https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/")
    .entropy(3.6)
    .examples(
        &["RUDDERSTACK_WRITE_KEY={w:27}", "rudder_access_token: \"{w:27}\""],
        &["rudder_key={w:26}"],
    ),
    Rule::named(
        "heap-api-key",
        "Heap",
        "API key",
        &["heap_api", "heapanalytics"],
        "[0-9A-Fa-f]{32,64}",
    )
    .docs("https://developers.heap.io/reference/authentication")
    .words(&["key", "token", "secret"])
    .examples(
        &["HEAP_API_KEY={x:32}", "heapanalytics_token: \"{x:32}\""],
        &["heap_api_id={d:10}"],
    ),
    Rule::named(
        "fullstory-key",
        "FullStory",
        "API key",
        &["fullstory", "fs_api"],
        r"(?:na1|eu1)\.[0-9A-Za-z+/]{20,140}={0,2}",
    )
    .docs("https://developer.fullstory.com/server/authentication/")
    .words(&[])
    .examples(
        &["FULLSTORY_API_KEY=na1.{w:60}", "fs_api_key: \"na1.{w:60}\""],
        &["fullstory=na1.{w:10}"],
    ),
    Rule::token(
        "metabase-key",
        "Metabase",
        "API key",
        &["mb_"],
        "[0-9A-Za-z+/]{43}=",
    )
    .docs("https://www.metabase.com/docs/latest/people-and-groups/api-keys")
    .examples(&["x-api-key: mb_{w:43}="], &["mb_{w:20}=", "mb_{w:43}"]),
    Rule::named(
        "redash-api-key",
        "Redash",
        "API key",
        &["redash"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://redash.io/help/user-guide/integrations-and-api/api/")
    .words(&["key", "token", "secret"])
    .entropy(3.4)
    .examples(
        &["REDASH_API_KEY={w:40}", "redash_token: \"{w:40}\""],
        &["redash_commit={w:40}"],
    ),
    Rule::named(
        "hasura-admin-secret",
        "Hasura",
        "admin secret or access token",
        &["hasura"],
        "[0-9A-Za-z]{40,80}",
    )
    .docs("https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/")
    .words(&["secret", "token"])
    .entropy(3.4)
    .examples(
        &["HASURA_GRAPHQL_ADMIN_SECRET={w:64}", "x-hasura-admin-secret: {w:64}"],
        &["hasura_secret={w:20}"],
    ),
    Rule::token(
        "xata-key",
        "Xata",
        "API key",
        &["xau_"],
        "[0-9A-Za-z]{32,60}",
    )
    .docs("https://xata.io/docs/api-keys")
    .examples(&["XATA_API_KEY=xau_{w:38}"], &["xau_{w:10}"]),
    Rule::token(
        "convex-key",
        "Convex",
        "deploy key",
        &["prod:", "preview:", "dev:", "project:"],
        r"[0-9a-z-]{5,60}(?::[0-9a-z-]{2,60})?\|[0-9A-Za-z+/=_-]{40,200}",
    )
    .docs("https://docs.convex.dev/cli/deploy-key-types")
    .entropy(3.6)
    .examples(
        &["CONVEX_DEPLOY_KEY=prod:happy-otter-123|eyJ2MiI6{w:60}=="],
        &["prod:happy-otter-123|{w:10}"],
    ),
    Rule::token(
        "prisma-key",
        "Prisma",
        "Data Platform or Accelerate key",
        &[
            "prisma://accelerate.prisma-data.net/?api_key=",
            "prisma+postgres://accelerate.prisma-data.net/?api_key=",
            "prisma://",
        ],
        r"(?:[0-9a-z.-]*/?\?api_key=)?(?P<secret>eyJ[0-9A-Za-z_-]{20,}\.eyJ[0-9A-Za-z_-]{20,}\.[0-9A-Za-z_-]{20,})",
    )
    .docs("https://www.prisma.io/docs/accelerate/getting-started")
    .examples(
        &[
            "DATABASE_URL=\"prisma://accelerate.prisma-data.net/?api_key=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{}eyJhcGlfa2V5IjoiYWJj{w:20}.{u:43}\"",
        ],
        &["prisma://accelerate.prisma-data.net/?api_key=API_KEY"],
    ),
    Rule::named(
        "databento-key",
        "Databento",
        "API key",
        &["databento"],
        "db-[0-9A-Za-z]{29}",
    )
    .docs("https://databento.com/docs/portal/api-keys")
    .words(&[])
    .examples(
        &["DATABENTO_API_KEY=db-{w:29}", "\"databento\": \"db-{w:29}\""],
        &["databento=db-{w:10}"],
    ),
    Rule::named(
        "kaggle-key",
        "Kaggle",
        "API key",
        &["kaggle"],
        "[0-9A-Fa-f]{32}|KGAT_[0-9A-Fa-f]{32}",
    )
    .docs("https://www.kaggle.com/docs/api")
    .words(&["key", "token", "secret"])
    .examples(
        &["KAGGLE_KEY={x:32}", "kaggle.json: {{\"username\":\"alice\",\"key\":\"{x:32}\"}"],
        &["kaggle_dataset={x:32}"],
    ),
    Rule::named(
        "mode-api-secret",
        "Mode",
        "API secret",
        &["mode_api", "mode_secret", "modeanalytics", "mode.com"],
        "[0-9A-Fa-f]{24}",
    )
    .docs("https://mode.com/developer/api-reference/authentication/")
    .examples(
        &["MODE_API_SECRET={x:24}", "modeanalytics_token: \"{x:24}\""],
        &["mode_api={x:20}"],
    ),
];

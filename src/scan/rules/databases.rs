//! Passwords in the URLs of databases and message brokers.

use crate::scan::placeholder::is_blank;
use crate::scan::placeholder::is_instruction;
use crate::scan::placeholder::is_password_word;
use crate::scan::placeholder::is_reserved_host;
use crate::scan::placeholder::is_user_word;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "postgres-url",
        "PostgreSQL",
        "URL with a password",
        &["postgres", "postgis", "cockroachdb", "redshift", "timescaledb", "POSTGRES"],
        r#"(?:ql)?(?:\+[0-9a-z_]{2,16})?://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://www.postgresql.org/docs/current/libpq-connect.html")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &[
            "DATABASE_URL=\"postgres://alice:{w:12}@db.internal:5432/app\"",
            "postgresql+asyncpg://svc:p%40{w:8}@10.0.0.4/app",
            "jdbc:postgresql://svc:{w:9}@db/app",
        ],
        &[
            "postgres://alice@db.internal/app",
            "postgres://alice:${{DB_PASSWORD}@db.internal/app",
            "postgresql://user:password@host/app",
            "postgres://alice:{w:9}@db.example.com/app",
            "postgres://<user>:<password>@host:5432/db",
            "postgres://%s:%s@%s/%s",
        ],
    ),
    Rule::token(
        "mysql-url",
        "MySQL",
        "URL with a password (MariaDB, TiDB and others that speak its protocol)",
        &["mysql", "mysql2", "mysqlx", "mariadb", "tidb", "MYSQL"],
        r#"(?:\+[0-9a-z_]{2,16})?://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &["mysql://root:{w:12}@10.1.2.3:3306/shop", "mysql+pymysql://shop:{w:9}@db/shop"],
        &["mysql://user:pass@host/db", "mysql://root:$PASS@db/shop"],
    ),
    Rule::token(
        "mongodb-url",
        "MongoDB",
        "URL with a password",
        &["mongodb"],
        r#"(?:\+srv)?://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://www.mongodb.com/docs/manual/reference/connection-string/")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_mongodb_login)
    .examples(
        &[
            "mongodb+srv://app:{w:16}@cluster0.ab1cd.mongodb.net/test",
            "mongodb://reader:{w:12}@m1.internal:27017,m2.internal:27017/app",
        ],
        &[
            "mongodb+srv://<username>:<password>@cluster0.mongodb.net",
            "mongodb://user:pass@host:27017/db",
            "mongodb://localhost:27017",
            "mongodb://xxxx:xxxxx@xxxxxxx:3717/a",
        ],
    ),
    Rule::token(
        "redis-url",
        "Redis",
        "URL with a password (Valkey, KeyDB, Upstash)",
        &["redis", "rediss", "valkey", "valkeys"],
        r#"(?:\+sentinel|\+cluster|\+tls)?://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://redis.io/docs/latest/develop/tools/cli/")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &[
            "REDIS_URL=redis://:{w:20}@cache.internal:6379/0",
            "rediss://default:{w:12}@eu1-ab.upstash.io:6379",
        ],
        &[
            "redis://:xxxx@cache/",
            "redis://:redis-password-goes-here@cache/",
            "redis://localhost:6379",
        ],
    ),
    Rule::token(
        "amqp-url",
        "AMQP",
        "URL with a password (RabbitMQ and others)",
        &["amqp", "amqps"],
        r#"://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://www.rabbitmq.com/docs/uri-spec")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &["amqps://service:p%40{w:8}@rabbitmq.internal/vhost"],
        &["amqp://user:pass@host:5672/vhost", "amqp://{{user}:{{password}@rabbit"],
    ),
    Rule::token(
        "sqlserver-url",
        "SQL Server",
        "URL with a password",
        &["mssql", "sqlserver"],
        r#"(?:\+[0-9a-z_]{2,16})?://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://learn.microsoft.com/en-us/sql/connect/jdbc/building-the-connection-url")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &["mssql+pyodbc://sa:{w:12}@sql.internal/shop"],
        &["mssql://user:password@server/db"],
    ),
    Rule::token(
        "database-url",
        "Database",
        "URL with a password",
        &[
            "clickhouse",
            "clickhouses",
            "cassandra",
            "scylla",
            "couchbase",
            "couchbases",
            "couchdb",
            "neo4j",
            "bolt",
            "influxdb",
            "oracle",
            "db2",
            "snowflake",
            "presto",
            "trino",
            "hive",
            "vertica",
            "teradatasql",
            "firebird",
            "exasol",
            "crate",
            "elasticsearch",
            "opensearch",
            "memcached",
            "libsql",
            "surrealdb",
            "arangodb",
            "nats",
            "tls",
            "kafka",
            "pulsar",
            "stomp",
            "mqtt",
            "mqtts",
            "etcd",
        ],
        r#"(?:\+[0-9a-z_]{1,16})?://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://docs.sqlalchemy.org/en/20/core/engines.html")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &[
            "clickhouse://default:{w:14}@ch.internal:9440/logs",
            "snowflake://svc:{w:12}@ab12345.eu-west-1/db",
            "neo4j+s://neo4j:{w:20}@1a2b3c.databases.neo4j.io",
            "mqtts://device:{w:10}@broker.internal",
        ],
        &["clickhouse://user:password@host/db", "neo4j://localhost:7687", "tls://registry:443"],
    ),
    Rule::token(
        "ldap-url",
        "LDAP",
        "URL with a password",
        &["ldap", "ldaps"],
        r#"://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?(?:,[0-9A-Za-z][0-9A-Za-z._-]*(?::[0-9]{1,5})?)*"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc4516")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_login)
    .examples(
        &["LDAP_URL=ldaps://svc:{w:12}@directory.internal:636/dc=acme"],
        &["ldap://user:pass@host", "ldap://directory.internal:389"],
    ),
];

/// Whether a URL with a login is one of documents: by its host, or as its password is a variable.
fn is_no_login(whole: &[u8], secret: &[u8]) -> bool {
    is_reserved_host(host_of(whole)) || is_no_secret(whole, secret)
}

/// The same where only the host and the words together tell: documents and tests of MongoDB name
/// logins of reserved hosts that are none of a document.
fn is_no_mongodb_login(whole: &[u8], secret: &[u8]) -> bool {
    let start = whole
        .windows(3)
        .position(|part| part == b"://")
        .map_or(0, |at| at + 3);
    let user = whole[start..]
        .split(|byte| *byte == b':')
        .next()
        .unwrap_or_default();
    (is_user_word(user) && is_password_word(secret) && is_reserved_host(host_of(whole)))
        || is_no_secret(whole, secret)
}

fn is_no_secret(_: &[u8], secret: &[u8]) -> bool {
    is_blank(secret) || is_instruction(secret)
}

/// Whether a password is more than a word that documents use for one.
fn is_own_password(secret: &[u8]) -> bool {
    !is_password_word(secret)
}

fn host_of(url: &[u8]) -> &[u8] {
    &url[url
        .iter()
        .rposition(|byte| *byte == b'@')
        .map_or(0, |at| at + 1)..]
}

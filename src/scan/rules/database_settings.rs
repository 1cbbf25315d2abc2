//! Passwords of databases in connection strings, settings and statements.

use crate::scan::placeholder::is_blank;
use crate::scan::placeholder::is_instruction;
use crate::scan::placeholder::is_password_word;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "connection-string-password",
        "Database",
        "password in a connection string (ADO.NET, ODBC, JDBC, libpq)",
        &["password=", "pwd=", "password =", "pwd ="],
        r#"(?i)\b(?:server|data ?source|addr(?:ess)?|host(?:name)?|database(?:name)?|initial catalog|dbname|uid|user(?: ?id|name)?|provider|driver|dsn|network[ _]library|port|trusted_connection|encrypt)\s*=\s*[^;"'\n=]{1,120}[;:\s]\s*(?:[^"'\n]{0,160}?[;:\s&?]\s*)?(?:"\s*[&+]\s*")?(?:password|pwd)\s*=\s*(?P<secret>[^\s;"'<>&\\]{3,128})|\b(?:password|pwd)\s*=\s*(?P<secret2>[^\s;"'<>&\\]{3,128});\s*(?:server|data source|initial catalog|database|uid|user id|host|port|encrypt|persist)\b"#,
    )
    .docs("https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &[
            "Server=host1;Port=5432;User Id=svc;Password={w:10};Database=shop;",
            "\"Data Source=10.2.3.4,1433;Initial Catalog=shop;User ID=sa;Pwd={w:10}\"",
            "psycopg2.connect(\"host=db user=svc dbname=shop password={w:10}\")",
            "Password={w:12};User ID=sa;Server=db",
        ],
        &[
            "Server=db;User Id=svc;Password=${{PASSWORD};",
            "Server=db;Uid=svc;Pwd=<password>;",
            "def login(self, user = '', password = '', domain = ''):",
            "Server=db;User Id=svc;Password={{0};",
            "user = request.user; password = request.password",
        ],
    ),
    Rule::text(
        "jdbc-password",
        "JDBC",
        "password in a connection URL",
        &["jdbc:"],
        r#"jdbc:(?:oracle:[a-z]{2,5}:(?P<user>[^/@\s"':]{1,64})/(?P<secret>[^@\s"'<>{}$]{3,128})@|[0-9a-z]{2,20}:[^\s"'<>]{3,300}?[?&;](?i:password|pwd)=(?P<secret2>[^\s"'<>&;{}$\\]{3,128}))"#,
    )
    .docs("https://jdbc.postgresql.org/documentation/use/")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &[
            "jdbc:postgresql://db.internal:5432/app?user=svc&password={w:9}",
            "jdbc:sqlserver://sql:1433;databaseName=inv;user=sa;password={w:9}!",
            "jdbc:oracle:thin:scott/{w:8}@ora:1521/x",
        ],
        &[
            "jdbc:postgresql://db.internal:5432/app?user=svc&password=${{PW}",
            "jdbc:oracle:thin:@ora.internal:1521/ORCL",
            "jdbc:h2:mem:test",
        ],
    ),
    Rule::text(
        "database-call-password",
        "Database",
        "password in the call that connects",
        &[
            "psycopg",
            "pymysql",
            "mysqldb",
            "mysql.connector",
            "cx_oracle",
            "oracledb",
            "asyncpg",
            "aiomysql",
            "pymssql",
            "pyodbc",
            "mysqli",
            "mysql_connect",
            "mysql_pconnect",
            "dbi->connect",
            "dbi.connect",
            "pdo(",
        ],
        r#"(?i)(?:psycopg[23]?|pymysql|mysqldb|mysql\.connector|cx_oracle|oracledb|asyncpg|aiomysql|pymssql|pyodbc)\.?[a-z_]{0,20}\(\s*[^)]{0,400}?\b(?:password|passwd|pwd)\s*=\s*["'](?P<secret>[^"'\n]{3,128})["']|(?:mysqli?_p?connect|new mysqli|dbi(?:->|\.)connect|new pdo)\s*\(\s*["'][^"'\n]{1,160}["']\s*,\s*["'][^"'\n]{1,64}["']\s*,\s*["'](?P<secret2>[^"'\n$]{3,128})["']"#,
    )
    .docs("https://www.php.net/manual/en/function.mysqli-connect.php")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &[
            "conn = psycopg2.connect(host=\"prod\", user=\"svc\", password=\"{w:10}\")",
            "mysqli_connect(\"db.internal\", \"root\", \"{w:9}\", \"shop\")",
            "DBI->connect(\"dbi:mysql:shop\", \"root\", \"{w:8}\")",
        ],
        &[
            "psycopg2.connect(host=\"prod\", password=os.environ[\"PW\"])",
            "mysqli_connect($host, $user, $password)",
            "psycopg2.connect(user=\"x\", password=\"${{PW}\")",
        ],
    ),
    Rule::text(
        "database-password",
        "Database",
        "password in a setting",
        &[
            "_pass",
            "pgpassword",
            "requirepass",
            "masterauth",
            "redis.auth",
            "redis_auth",
            "db.pass",
            "redis-pass",
            "redispass",
            "dbpass",
        ],
        r#"(?i)(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|redis|valkey|rabbitmq|amqp|mssql|sqlserver|oracle|db2|elastic(?:search)?|opensearch|kafka|cassandra|neo4j|influx(?:db)?|clickhouse|couch(?:db|base)|ldap|db|database|jdbc|sql|sa|datasource|minio|nats|mqtt|cockroach|snowflake|redshift|sasl)[._-]?(?:initdb_|default_|admin_|root_|user_|replication_|bind_|access_|[0-9a-z]{1,16}_)?(?:pass(?:wd|word)?|pwd|auth)|pgpassword|config\.redis\.auth)\\?["']?\s*(?:=>|:=|[=:])\s*\\?["']?(?P<secret>[^\s"'<>{}()\[\],;\\]{8,128})|(?:^|\s)(?:requirepass|masterauth)\s+["']?(?P<secret2>[^\s"'<>{}$]{8,128})"#,
    )
    .docs("https://hub.docker.com/_/postgres")
    .entropy(2.5)
    .confidence(Confidence::Medium)
    .unless(is_no_drawn_value)
    .examples(
        &[
            "POSTGRES_PASSWORD={w:12}",
            "mysql_root_password: \"{w:14}\"",
            "REDIS_PASSWORD=\"My{}S3cur3{}R3d1sK3y\"",
            "requirepass {w:20}",
            "\"db_password\": \"{w:10}\"",
        ],
        &[
            "POSTGRES_PASSWORD=postgres",
            "DB_PASSWORD=${{DB_PASSWORD}",
            "DB_PASSWORD=your_password_1",
            "db_password = config.db_password",
            "REDIS_PASSWORD=changeme",
            "db_pass: process.env.DB_PASS",
        ],
    ),
    Rule::text(
        "database-command-password",
        "Database",
        "password of a command",
        &[
            "mysql ",
            "mysqldump",
            "mysqladmin",
            "mariadb ",
            "redis-cli",
            "mongosh ",
            "mongo ",
            "mongodump",
            "mongorestore",
            "clickhouse-client",
            "sqlcmd",
        ],
        r#"(?:\b(?:mysql(?:dump|admin|import)?|mariadb(?:-dump)?)\b[^\n]{0,200}?\s(?:--password[= ]|-p)|\bredis-cli\b[^\n]{0,120}?\s(?:-a|--pass)\s+|\bmongo(?:sh|dump|restore)?\b[^\n]{0,160}?\s(?:-p\s+|--password[= ])|\bclickhouse-client\b[^\n]{0,160}?\s--password[= ]|\bsqlcmd\b[^\n]{0,160}?\s-P\s*)["']?(?P<secret>[^\s"'<>{}()$\\;|]{6,80})"#,
    )
    .docs("https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html")
    .confidence(Confidence::Medium)
    .unless(is_no_drawn_value)
    .examples(
        &[
            "mysql --user=doadmin --password={w:10}! --host=db.internal",
            "redis-cli -h cache -a {w:16}",
            "mysqldump -u root -p{w:12} shop",
            "sqlcmd -S db -U sa -P {w:9}!x",
        ],
        &[
            "mysql -u root -p shop",
            "mysql --password=$PASS",
            "mysql -uroot -ppassword",
            "redis-cli -a password",
            "mongosh --port 27017",
        ],
    ),
    Rule::text(
        "sql-password",
        "SQL",
        "password in a statement that makes or alters a user",
        &["identified by", "identified with", "password '", "password \""],
        r#"(?i)identified\s+(?:with\s+['"]?\w+['"]?\s+)?by\s+(?:password\s+)?['"](?P<secret>[^'"\n]{4,128})['"]|\b(?:user|role|login)\s+[^\s;]{1,64}\s+(?:with\s+)?(?:[a-z]+\s+){0,5}password\s*=?\s*['"](?P<secret2>[^'"\n]{4,128})['"]"#,
    )
    .docs("https://dev.mysql.com/doc/refman/8.4/en/create-user.html")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &[
            "CREATE USER 'svc'@'%' IDENTIFIED BY '{w:12}';",
            "ALTER ROLE svc WITH LOGIN PASSWORD '{w:10}';",
        ],
        &[
            "CREATE USER svc IDENTIFIED BY '$PASSWORD'",
            "CREATE USER svc IDENTIFIED BY 'password'",
            "ALTER USER svc WITH PASSWORD '<password>'",
        ],
    ),
    Rule::text(
        "snowflake-password",
        "Snowflake",
        "password beside its account",
        &["snowflake"],
        r#"(?i)snowflake[\s\S]{0,200}?\bpassword["']?[ \t]*[=:][ \t]*["']?(?P<secret>[^\s"'<>{}()\[\],;\\]{8,128})"#,
    )
    .docs("https://docs.snowflake.com/en/user-guide/admin-user-management")
    .confidence(Confidence::Medium)
    .unless(is_no_drawn_value)
    .examples(
        &["snowflake:\n  account=ab-zt7\n  username=sp\n  password={w:14}!"],
        &[
            "snowflake: password=${{SNOWFLAKE_PASSWORD}",
            "snowflake.connect(password=os.environ[\"SNOWFLAKE_PASSWORD\"])",
        ],
    ),
    Rule::text(
        "kafka-sasl-password",
        "Kafka",
        "SASL password of a client",
        &["LoginModule"],
        r#"LoginModule\s+required[^;\n]{0,200}?\bpassword=\\?["'](?P<secret>[^"'\\\s]{3,128})"#,
    )
    .docs("https://kafka.apache.org/documentation/#security_sasl")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &[
            "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"svc\" password=\"{w:12}\";",
        ],
        &["PlainLoginModule required username=\"svc\" password=\"${{PW}\";"],
    ),
    Rule::text(
        "pgpass-password",
        "PostgreSQL",
        "line of a password file",
        &[":5432:"],
        r"(?m)^[0-9A-Za-z._*-]{1,128}:5432:[^:\s/]{1,64}:[^:\s/]{1,64}:(?P<secret>[^:\s/]{4,128})$",
    )
    .docs("https://www.postgresql.org/docs/current/libpq-pgpass.html")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &["db.internal:5432:shop:svc:{w:12}"],
        &["127.0.0.1:5432:5432", "db:5432:shop:svc:password"],
    ),
    Rule::text(
        "mysql-option-file",
        "MySQL",
        "password in an option file",
        &["[client]", "[mysql]", "[mysqldump]", "[clientreader]"],
        r#"\[(?:client|mysql|mysqldump|clientreader)\]\s(?:[^\[]{0,400}?\n)?\s*password\s*=\s*["']?(?P<secret>[^\s"'<>{}$]{4,128})"#,
    )
    .docs("https://dev.mysql.com/doc/refman/8.4/en/option-files.html")
    .confidence(Confidence::Medium)
    .unless(is_no_value)
    .examples(
        &["[client]\nuser=root\npassword={w:12}\n"],
        &["[client]\nuser=root\npassword=${{PW}"],
    ),
];

/// Whether a password in a string is a variable or a word of documents.
fn is_no_value(_: &[u8], secret: &[u8]) -> bool {
    let secret = secret.strip_prefix(b"Password=").unwrap_or(secret);
    let call = secret.ends_with(b")") && secret.contains(&b'(');
    is_blank(secret)
        || is_instruction(secret)
        || secret
            .first()
            .is_some_and(|byte| matches!(byte, b'$' | b'{' | b'@' | b'%' | b'('))
        || secret.contains(&b'{')
        || secret.ends_with(b",")
        || secret.eq_ignore_ascii_case(b"none")
        || secret.eq_ignore_ascii_case(b"null")
        || call
        || secret.eq_ignore_ascii_case(b"password")
        || secret.contains(&b'[')
        || is_dotted(secret)
}

/// Whether a value is a field of something: `self.password`.
fn is_dotted(value: &[u8]) -> bool {
    let part = |part: &[u8]| {
        !part.is_empty()
            && part
                .iter()
                .all(|byte| byte.is_ascii_alphabetic() || *byte == b'_')
    };
    value.contains(&b'.') && value.split(|byte| *byte == b'.').all(part)
}

/// Whether the value of a setting is a word or a name, where a password has digits or signs.
fn is_no_drawn_value(_: &[u8], value: &[u8]) -> bool {
    let word =
        |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b':');
    value.iter().all(word)
        || !value.iter().any(u8::is_ascii_alphabetic)
        || is_blank(value)
        || is_instruction(value)
        || is_password_word(value)
        || matches!(value, [b'$' | b'&' | b'*' | b'@' | b'%' | b'#', ..])
        || value.windows(2).any(|part| part == b"->" || part == b"::")
}

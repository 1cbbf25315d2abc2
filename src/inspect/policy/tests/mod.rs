//! Cases by the hundred: places in settings and what stands there.

use super::*;
use crate::scan::assigned::assigned;
use proptest::prelude::*;

mod found;
mod silent;
mod spoken;

/// What is found in a text: `rule key` each.
fn found(path: &str, text: &str) -> Vec<String> {
    let read = assigned(text.as_bytes(), 0..text.len());
    let judged = policy(path, text.as_bytes(), &read, &Rules::default(), None);
    judged
        .iter()
        .map(|it| {
            format!(
                "{} {}",
                it.found.rule,
                it.found.key.as_deref().unwrap_or("")
            )
        })
        .collect()
}

/// A value that breaks no rule, in parts so that no scanner takes this file for a leak.
fn strong() -> String {
    ["Gx7-kPq2mWz9", "rTb4nLc"].join("_")
}

/// Places in settings: path, text with `VALUE` in it, and the key that is reported.
const PLACES: &[(&str, &str, &str)] = &[
    (
        ".env",
        "POSTGRES_USER=app\nPOSTGRES_PASSWORD=VALUE\n",
        "POSTGRES_PASSWORD",
    ),
    (
        ".env.production",
        "export DB_PASSWORD='VALUE'\n",
        "DB_PASSWORD",
    ),
    (
        "deploy/prod.env",
        "REDIS_PASSWORD=\"VALUE\"\nX=1\n",
        "REDIS_PASSWORD",
    ),
    (".env", "DB_PASS = VALUE\r\nA=b\r\n", "DB_PASS"),
    (
        "docker-compose.yml",
        "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: VALUE\n",
        "services.db.environment.POSTGRES_PASSWORD",
    ),
    (
        "compose.yaml",
        "services:\n  queue:\n    environment:\n      - A=b\n      - RABBITMQ_DEFAULT_PASS=VALUE\n",
        "services.queue.environment.RABBITMQ_DEFAULT_PASS",
    ),
    (
        "compose.yaml",
        "services:\n  s3:\n    environment:\n      - \"MINIO_ROOT_PASSWORD=VALUE\"\n",
        "services.s3.environment.MINIO_ROOT_PASSWORD",
    ),
    (
        "compose.yaml",
        "services:\n  cache:\n    command: redis-server --requirepass VALUE --appendonly yes\n",
        "services.cache.requirepass",
    ),
    (
        "compose.yaml",
        "services:\n  cache:\n    command: [\"redis-server\", \"--requirepass\", \"VALUE\"]\n",
        "services.cache.requirepass",
    ),
    (
        "compose.yaml",
        "services:\n  app:\n    environment:\n      DATABASE_URL: postgres://app:VALUE@db:5432/app\n",
        "services.app.environment.DATABASE_URL",
    ),
    (
        "charts/x/values.yaml",
        "postgresql:\n  auth:\n    username: app\n    postgresPassword: \"VALUE\"\n",
        "postgresql.auth.postgresPassword",
    ),
    (
        "values-prod.yaml",
        "grafana:\n  adminPassword: VALUE # rotate\n",
        "grafana.adminPassword",
    ),
    (
        "values.yaml",
        "redis: {enabled: true, auth: {enabled: true, password: VALUE}}\n",
        "password",
    ),
    (
        "values.yaml",
        "env:\n  - name: LOG_LEVEL\n    value: info\n  - name: DB_PASSWORD\n    value: VALUE\n",
        "env.DB_PASSWORD",
    ),
    (
        "k8s/deployment.yaml",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          env:\n            - name: DB_PASSWORD\n              value: \"VALUE\"\n",
        "spec.template.spec.containers.env.DB_PASSWORD",
    ),
    (
        "k8s/configmap.yaml",
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: api\ndata:\n  DB_PASSWORD: VALUE\n",
        "data.DB_PASSWORD",
    ),
    (
        "k8s/configmap.yaml",
        "kind: ConfigMap\ndata:\n  application.properties: |\n    spring.datasource.password=VALUE\n    a=b\n",
        "data.application.properties.spring.datasource.password",
    ),
    (
        "src/main/resources/application.yml",
        "spring:\n  datasource:\n    url: jdbc:postgresql://db/app\n    username: app\n    password: VALUE\n",
        "spring.datasource.password",
    ),
    (
        "application.properties",
        "spring.datasource.username=app\nspring.datasource.password=VALUE\n",
        "spring.datasource.password",
    ),
    (
        "application.properties",
        "spring.datasource.password: VALUE\n",
        "spring.datasource.password",
    ),
    (
        "config/database.yml",
        "production:\n  adapter: postgresql\n  password: VALUE\n",
        "production.password",
    ),
    (
        "appsettings.json",
        "{\n  \"Db\": {\n    \"Password\": \"VALUE\"\n  }\n}\n",
        "Db.Password",
    ),
    (
        "appsettings.json",
        "{\n  \"ConnectionStrings\": {\n    \"Main\": \"Server=db;User Id=sa;Password=VALUE;Encrypt=true\"\n  }\n}\n",
        "ConnectionStrings.Password",
    ),
    (
        "config.json",
        "{\"user\":\"a\",\"password\":\"VALUE\",\"port\":1}",
        "password",
    ),
    (
        "task-definition.json",
        "{\"environment\": [{\"name\": \"A\", \"value\": \"b\"}, {\"name\": \"DB_PASSWORD\", \"value\": \"VALUE\"}]}",
        "DB_PASSWORD",
    ),
    (
        "settings.toml",
        "[database]\nuser = \"app\"\npassword = \"VALUE\"\n",
        "database.password",
    ),
    (
        "settings.toml",
        "db = { user = \"app\", password = \"VALUE\" }\n",
        "password",
    ),
    (
        "my.cnf",
        "[client]\nuser=root\npassword=VALUE\n",
        "client.password",
    ),
    (
        "alembic.ini",
        "[alembic]\nsqlalchemy.url = postgresql://app:VALUE@db/app\n",
        "alembic.sqlalchemy.url",
    ),
    (
        "redis.conf",
        "port 6379\nrequirepass VALUE\n",
        "requirepass",
    ),
    (
        "Dockerfile",
        "FROM postgres:16\nENV POSTGRES_PASSWORD=VALUE\n",
        "POSTGRES_PASSWORD",
    ),
    (
        "Dockerfile",
        "FROM postgres:16\nENV POSTGRES_PASSWORD VALUE\n",
        "POSTGRES_PASSWORD",
    ),
    (
        "Dockerfile",
        "FROM x\nENV A=b POSTGRES_PASSWORD=VALUE C=d\n",
        "POSTGRES_PASSWORD",
    ),
    (
        "Dockerfile",
        "FROM x\nARG DB_PASSWORD=VALUE\n",
        "DB_PASSWORD",
    ),
    (
        "run.sh",
        "#!/bin/sh\nexport PGPASSWORD=VALUE\npsql\n",
        "PGPASSWORD",
    ),
    ("run.sh", "PGPASSWORD=VALUE psql -h db\n", "PGPASSWORD"),
    (
        "run.sh",
        "docker run -d -e MYSQL_ROOT_PASSWORD=VALUE mysql:8\n",
        "MYSQL_ROOT_PASSWORD",
    ),
    ("run.sh", "mysql -u root --password=VALUE db\n", "password"),
    (
        ".github/workflows/ci.yml",
        "jobs:\n  test:\n    services:\n      db:\n        env:\n          POSTGRES_PASSWORD: VALUE\n",
        "jobs.test.services.db.env.POSTGRES_PASSWORD",
    ),
    (
        ".gitlab-ci.yml",
        "variables:\n  DB_PASSWORD: \"VALUE\"\n",
        "variables.DB_PASSWORD",
    ),
    (
        "terraform.tfvars",
        "db_password = \"VALUE\"\n",
        "db_password",
    ),
    (
        "main.tf",
        "resource \"aws_db_instance\" \"x\" {\n  username = \"app\"\n  password = \"VALUE\"\n}\n",
        "resource \"aws_db_instance\" \"x\".password",
    ),
    (
        "group_vars/all.yml",
        "mysql_root_password: 'VALUE'\n",
        "mysql_root_password",
    ),
    (
        "settings.xml",
        "<server>\n  <password>VALUE</password>\n</server>\n",
        "password",
    ),
    (
        "web.config",
        "<add key=\"DbPassword\" value=\"VALUE\" />\n",
        "DbPassword",
    ),
    (
        "web.config",
        "<add name=\"Main\" connectionString=\"Server=db;Password=VALUE;\" />\n",
        "Password",
    ),
    (
        "init.sql",
        "CREATE USER app IDENTIFIED BY 'VALUE';\n",
        "IDENTIFIED BY",
    ),
    (
        "init.sql",
        "CREATE ROLE app LOGIN PASSWORD 'VALUE';\n",
        "PASSWORD",
    ),
    (
        "helmfile.yaml",
        "releases:\n  - name: x\n    set:\n      - name: auth.password\n        value: VALUE\n",
        "releases.set.auth.password",
    ),
    (
        "argocd/app.yaml",
        "spec:\n  source:\n    helm:\n      values: |\n        auth:\n          password: VALUE\n",
        "spec.source.helm.values.auth.password",
    ),
    (
        "values-prod.yaml",
        "mongodb:\n  auth:\n    passwords:\n      - VALUE\n",
        "mongodb.auth.passwords",
    ),
    (
        "bitbucket-pipelines.yml",
        "definitions:\n  services:\n    mysql:\n      variables:\n        MYSQL_ROOT_PASSWORD: VALUE\n",
        "definitions.services.mysql.variables.MYSQL_ROOT_PASSWORD",
    ),
    ("a.yaml", "password: &pw VALUE\n", "password"),
    (
        "a.yaml",
        "a:\n  password: |\n    VALUE\n  b: c\n",
        "a.password",
    ),
    ("a.yaml", "password: >-\n  VALUE\n", "password"),
    ("a.yaml", "\"password\": \"VALUE\"\n", "password"),
    (
        "templates/x.yaml",
        "{{- if .Values.x }}\ndb:\n  password: VALUE\n{{- end }}\n",
        "db.password",
    ),
    (
        ".npmrc",
        "//registry.example.org/:_password=VALUE\n",
        "_password",
    ),
    (
        "prometheus.yml",
        "scrape_configs:\n  - basic_auth:\n      username: x\n      password: VALUE\n",
        "scrape_configs.basic_auth.password",
    ),
    (
        "ansible/hosts.ini",
        "[db]\ndb1 ansible_user=root ansible_password=VALUE\n",
        "db.ansible_password",
    ),
];

proptest! {
    #[test]
    fn any_text_is_judged_without_harm(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "password", "token", ": ", "=", "\n", "  ", "é", "ß日本", "\"", "'", "{", "}", "://u:", "@h", "- name: ",
                "value: ", "|\n", "${", "}", "<!--", "-->", "\\", "hunter2", "kind: Secret", "---\n", "[", "]", "#", ";",
                "identified by '", "variable \"db_password\" {", "default = \"", "auth", "YTpi", "xxx", "export ",
            ]),
            0..40,
        ),
        path in prop::sample::select(vec![
            "a.yaml", ".env", "a.json", "a.tf", "a.sh", "Dockerfile", "a.py", "a.md", "a.xml", "a.ini", "x", "a.sql",
        ]),
    ) {
        let text = parts.concat();
        let read = assigned(text.as_bytes(), 0..text.len());
        for judged in policy(path, text.as_bytes(), &read, &Rules::default(), None) {
            prop_assert!(judged.found.at.start < judged.found.at.end && judged.found.at.end <= text.len());
        }
    }
}

//! What is not found.

use super::*;

/// What may stand anywhere and is no secret in plain sight.
const NO_VALUES: &[&str] = &[
    "${DB_PASSWORD}",
    "${DB_PASSWORD:?unset}",
    "$(DB_PASSWORD)",
    "{{DB_PASSWORD}}",
    "{{.Values.password}}",
    "%DB_PASSWORD%",
    "@@DB_PASSWORD@@",
    "#{DB_PASSWORD}",
    "ref+vault://secret/db#password",
    "vault:secret/data/db#password",
    "op://vault/db/password",
    "arn:aws:secretsmanager:eu-central-1:1:secret:db",
    "********",
    "xxxxxxxx",
    "[REDACTED]",
    "REDACTED",
    "ENC[AES256_GCM,data:a,iv:b,tag:c,type:str]",
    "YOUR_PASSWORD_HERE",
];

#[test]
fn what_is_no_plaintext_is_found_in_no_place() {
    let mut wrong = Vec::new();
    for (path, text, _) in PLACES {
        for value in NO_VALUES {
            // A number sign behind a space begins a comment; in front of a brace it does not.
            let text = text.replace("VALUE", value);
            let found = found(path, &text);
            if !found.is_empty() {
                wrong.push(format!("{path}: {text:?}\n  {found:?}"));
            }
        }
    }
    let shown = wrong.len().min(60);
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong[..shown].join("\n")
    );
}

/// Texts in which nothing is found.
const TEXTS: &[(&str, &str)] = &[
    (".env", "DB_PASSWORD=\nTOKEN=''\nSECRET=\"\"\n"),
    (
        ".env",
        "DB_PASSWORD=$OTHER\nDB_PASSWORD_FILE=/run/secrets/db\nPASSWORD_MIN_LENGTH=12\n",
    ),
    (
        ".env",
        "AWS_ACCESS_KEY_ID=AKIDEXAMPLE\nTOKEN_TTL=3600\nMAX_TOKENS=4096\nPWD=/srv/app\n",
    ),
    (".env.example", "DB_PASSWORD=changeme\nTOKEN=your-token\n"),
    (
        ".env",
        "TLS_PRIVATE_KEY=/etc/tls/tls.key\nSSH_KEY=~/.ssh/id_ed25519\n",
    ),
    (
        ".env",
        "ALLOW_EMPTY_PASSWORD=yes\nMYSQL_RANDOM_ROOT_PASSWORD=yes\nPASSWORD_LOGIN=disabled\n",
    ),
    ("a.yaml", "password: null\ntoken: ~\nsecret: false\n"),
    ("a.yaml", "password:\nuser: x\n"),
    ("a.yaml", "password: \"\"\ntoken: ''\n"),
    ("a.yaml", "password: <password>\ntoken: <your token>\n"),
    (
        "a.yaml",
        "password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\n",
    ),
    (
        "a.yaml",
        "password: \"{{ vault_db_password }}\"\ntoken: '{{ lookup(\"env\", \"T\") }}'\n",
    ),
    (
        "a.yaml",
        "MasterUserPassword: !Ref DbPassword\npassword: !GetAtt A.B\n",
    ),
    ("a.yaml", "password: *shared\n"),
    (
        "a.yaml",
        "token_ttl: 3600\ntoken: 24h\nmax_tokens: 4096\ntokens: 100\n",
    ),
    (
        "a.yaml",
        "passwordSecretRef:\n  name: db\n  key: password\n",
    ),
    (
        "a.yaml",
        "existingSecret: db-credentials\nsecretName: db\nimagePullSecrets:\n  - name: regcred\n",
    ),
    (
        "a.yaml",
        "auth:\n  existingSecret: db\n  secretKeys:\n    adminPasswordKey: admin-password\n    userPasswordKey: password\n",
    ),
    (
        "a.yaml",
        "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: db\n        key: password\n",
    ),
    (
        "a.yaml",
        "env:\n  - name: DB_PASSWORD_FILE\n    value: /run/secrets/db\n",
    ),
    (
        "a.yaml",
        "volumes:\n  - name: db-password\n    secret:\n      secretName: db\n",
    ),
    (
        "a.yaml",
        "tls:\n  secret: shop-tls\ncredentials: shop-credentials\n",
    ),
    (
        "a.yaml",
        "passwordHash: $2b$12$abcdefghijklmnopqrstuvwxyz012345\n",
    ),
    (
        "a.yaml",
        "password: $6$salt$abcdefghijklmnopqrstuvwxyz0123456789\n",
    ),
    ("a.yaml", "admin_password: '{SSHA}abcdefghijklmnop'\n"),
    (
        "compose.yaml",
        "services:\n  t:\n    labels:\n      - traefik.http.middlewares.a.basicauth.users=x:$$apr1$$abcdefgh$$abcdefghijklmnop\n",
    ),
    (
        "compose.yaml",
        "services:\n  db:\n    secrets: [db_password]\nsecrets:\n  db_password:\n    file: ./db_password.txt\n",
    ),
    (
        "compose.yaml",
        "services:\n  db:\n    secrets:\n      - db_password\n",
    ),
    (
        "compose.yaml",
        "services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD\n      - TOKEN=\n",
    ),
    (
        "compose.yaml",
        "services:\n  db:\n    healthcheck:\n      test: mysqladmin ping -p$$MYSQL_ROOT_PASSWORD\n",
    ),
    (
        ".github/workflows/ci.yml",
        "permissions:\n  id-token: write\njobs:\n  a:\n    secrets: inherit\n    with:\n      token: ${{ secrets.GITHUB_TOKEN }}\n",
    ),
    (
        ".github/workflows/ci.yml",
        "      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n",
    ),
    (
        "k8s/a.yaml",
        "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBysealed\n",
    ),
    (
        "k8s/a.yaml",
        "kind: ExternalSecret\nspec:\n  data:\n    - secretKey: password\n      remoteRef:\n        key: db\n        property: password\n",
    ),
    (
        "k8s/a.yaml",
        "apiVersion: isindir.github.com/v1\nkind: SopsSecret\nspec:\n  secretTemplates:\n    - stringData:\n        password: ENC[x]\n",
    ),
    (
        "k8s/a.yaml",
        "kind: Secret\nstringData:\n  password: hunter2\n",
    ),
    (
        "k8s/a.json",
        "{\"kind\": \"Secret\", \"stringData\": {\"password\": \"hunter2\"}}",
    ),
    (
        "k8s/a.yaml",
        "kind: ServiceAccount\nmetadata:\n  name: x\nsecrets:\n  - name: x-token\nautomountServiceAccountToken: false\n",
    ),
    (
        "k8s/a.yaml",
        "kind: CustomResourceDefinition\nspec:\n  password:\n    type: string\n    description: the password\n",
    ),
    (
        "openapi.yaml",
        "openapi: 3.0.0\nproperties:\n  password: hunter2\n",
    ),
    ("api.yaml", "openapi: 3.0.0\nx:\n  password: changeme\n"),
    (
        "schema.json",
        "{\"properties\": {\"password\": {\"type\": \"string\"}}}",
    ),
    (
        "a.json",
        "{\"password\": {\"type\": \"string\"}, \"token\": [\"a\"]}",
    ),
    (
        "a.json",
        "{\"password\": null, \"token\": \"\", \"secret\": true, \"passwordLength\": 20}",
    ),
    (
        "a.json",
        "{\"type\": \"password\", \"name\": \"password\", \"label\": \"Password\"}",
    ),
    ("a.json", "{\"required\": [\"username\", \"password\"]}"),
    (
        "package.json",
        "{\"dependencies\": {\"jsonwebtoken\": \"^9.0.0\", \"password-hash\": \"1.2.2\"}}",
    ),
    (
        "locales/en.json",
        "{\"password\": \"Passwort\", \"token\": \"Token123\"}",
    ),
    ("i18n/de.yml", "de:\n  password: Passwort\n"),
    (
        "ui.yaml",
        "password: \"Enter your password\"\npasswordLabel: Password\n",
    ),
    ("ui.yaml", "errors:\n  password: must have 8 characters\n"),
    (
        "a.toml",
        "password = \"${DB_PASSWORD}\"\npassword_file = \"/run/secrets/x\"\n",
    ),
    (
        "main.tf",
        "password = var.db_password\ntoken = data.x.y.token\nsecret = local.x\npassword = random_password.db.result\n",
    ),
    (
        "main.tf",
        "variable \"db_password\" {\n  type      = string\n  sensitive = true\n}\n",
    ),
    (
        "main.tf",
        "output \"password\" {\n  value = random_password.x.result\n}\n",
    ),
    (
        "Dockerfile",
        "ARG DB_PASSWORD\nENV DB_PASSWORD=$DB_PASSWORD\nRUN --mount=type=secret,id=token cat /run/secrets/token\n",
    ),
    (
        "run.sh",
        "PASSWORD=$1\nTOKEN=$(cat /run/token)\nread -s PASSWORD\necho \"$PASSWORD: done\"\n",
    ),
    (
        "run.sh",
        "if [ \"$PASSWORD\" = \"x9k\" ]; then exit; fi\nPASSWORD=\"${PASSWORD:?}\"\n",
    ),
    (
        "run.sh",
        "curl --password \"$PASSWORD\" --token-file /run/x\n",
    ),
    (
        "Makefile",
        "TOKEN ?= $(shell cat token)\nPASSWORD := $(PASSWORD)\n",
    ),
    (
        "a.properties",
        "password.min.length=12\nsecurity.password=${DB_PASSWORD}\njwt.secret=@jwt.secret@\n",
    ),
    (
        "nginx.conf",
        "location / {\n  proxy_pass http://backend:8080;\n  auth_basic \"x\";\n}\n",
    ),
    (
        "pom.xml",
        "<password>${env.PASSWORD}</password>\n<token/>\n<secret></secret>\n",
    ),
    (
        "src/a.py",
        "password = os.environ[\"DB_PASSWORD\"]\ntoken = getpass()\nPASSWORD = \"password\"\n",
    ),
    (
        "src/a.py",
        "password = input(\"Password: \")\nif password == \"kzw!qpvh9\": pass\n",
    ),
    (
        "src/a.py",
        "def f(password=None, token: str = \"\"): ...\npassword_field = \"user-password\"\n",
    ),
    (
        "src/a.js",
        "const password = process.env.PASSWORD;\nconst token = config.get('token');\nlabel = { password: 'Enter your password' };\n",
    ),
    (
        "src/a.js",
        "const passwordInput = '#password-input1';\nconst sel = { password: 'input[name=password]' };\n",
    ),
    (
        "src/a.ts",
        "interface A { password: string; token?: string }\nconst PASSWORD_KEY = 'auth_password_v2';\n",
    ),
    (
        "src/a.go",
        "type A struct {\n\tPassword string `json:\"password\"`\n}\nfunc f(password string) {}\n",
    ),
    (
        "src/a.java",
        "String password = getPassword();\nprivate static final String PASSWORD = \"db.password\";\n",
    ),
    (
        "src/a.rs",
        "let password = args.password;\nlet token: &str = \"\";\npassword.len() >= 12\n",
    ),
    ("src/test_a.py", "password = \"kzw!qpvh9\"\n"),
    ("tests/a.py", "url = \"postgres://app:kzw9qp@db/x\"\n"),
    (
        "README.md",
        "The password is `changeme`. Set `PASSWORD=changeme`, then open https://user:pass@example.com\n",
    ),
    (
        "README.md",
        "    export TOKEN=your-token\n    password: hunter2\n",
    ),
    (
        "Cargo.lock",
        "checksum = \"0f1e2d3c\"\ntoken = \"kzw!qpvh9\"\n",
    ),
    ("go.sum", "github.com/x/token v1.0.0 h1:abc=\n"),
    ("a.min.js", "var password=\"kzw!qpvh9\";"),
    ("a.css", "input[type=password]{color:red}\n"),
    (
        "a.yaml",
        "# password: the password of the user\n# token=abc\n",
    ),
    ("a.yaml", "description: the password: keep it safe\n"),
    (
        "a.yaml",
        "image: registry/password-service:1.2\nurl: https://h/token?x=1\n",
    ),
    (
        "a.yaml",
        "ssh_key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 a@b\npublic_key: abc\n",
    ),
    (
        "a.yaml",
        "csrf_token: x1y2z3\nnext_token: abc\npad_token: <pad>\n",
    ),
    (
        ".sops.yaml",
        "creation_rules:\n  - encrypted_regex: ^(password|token)$\n    age: age1abc\n",
    ),
    (
        "a.yaml",
        "clientSecret: $dex.github.clientSecret\ntoken: $argocd:token\n",
    ),
    (
        "a.yaml",
        "sessionKey: user\nstorageKey: app.theme\nsecretKey: redis-password\n",
    ),
    (
        "usage.sh",
        "echo 'usage: x [--password PASSWORD] --token <token>'\n",
    ),
    (
        "a.sh",
        "sed -i 's/password=.*/password=x/' f\ncase $1 in --password=*) PASSWORD=\"${1#*=}\";; esac\n",
    ),
    ("a.sh", "[ $PASSWORD = \"kzwqp9\" ] && exit\n"),
    ("a.tf", "variable \"db_password\" {\n  default = \"\"\n}\n"),
    (
        "Jenkinsfile",
        "environment {\n  DB_PASSWORD = credentials('db')\n}\n",
    ),
    (
        ".drone.yml",
        "environment:\n  PASSWORD:\n    from_secret: db\n",
    ),
    (
        "a.yaml",
        "changes: [\"names are identified by 'name' now\"]\n",
    ),
    (
        "a.yaml",
        "root_password: cloud_init.root_password\npassword: x.y | default(z)\n",
    ),
    ("a.yaml", "has_password: yep\nuseToken: perhaps\n"),
    ("a.py", "EXAMPLES = 1\n- x:\n    password: \"kzw!qpvh9\"\n"),
    ("a.psm1", "$password = @{ type = 'str' }\n"),
    ("a.yaml", "key: password\nname: db-password\nfield: token\n"),
    (
        "a.ini",
        "[auth]\nauth = none\nauth_type = basic\npassword_policy = strict\n",
    ),
];

#[test]
fn texts_without_secrets_are_silent() {
    let mut wrong = Vec::new();
    for (path, text) in TEXTS {
        let found = found(path, text);
        if !found.is_empty() {
            wrong.push(format!("{path}: {text:?}\n  {found:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

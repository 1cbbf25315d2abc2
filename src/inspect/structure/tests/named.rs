use super::holds;

#[test]
fn files_that_hold_secrets_by_their_name_are_found_when_they_do() {
    let key =
        "-----BEGIN @ KEY-----\nMC4CAQAwBQYDK2VwBCIEIBSOWtOWvhsSJJbXuCsEQ\n-----END @ KEY-----\n";
    let private = key.replace('@', "OPENSSH PRIVATE");
    let public = key.replace('@', "PUBLIC");
    holds(
        "",
        &[
            (
                ".env",
                "PORT=3000\nDB_PASSWORD=changeme\n",
                &["secret-file DB_PASSWORD 2"],
            ),
            (
                "app/.env.production",
                "export API_KEY=\"y\"\n",
                &["secret-file API_KEY 1"],
            ),
            (
                "prod.env",
                "DATABASE_URL=postgres://a:b@c/d\n",
                &["secret-file DATABASE_URL 1"],
            ),
            (
                ".env",
                "PORT=3000\nDB_PASSWORD=\nTOKEN=${TOKEN}\nUSE_TOKEN=true\n# PASSWORD=x\nDATABASE_URL=postgres://c/d\n",
                &[],
            ),
            (".env.example", "DB_PASSWORD=changeme\n", &[]),
            (".env.sample", "DB_PASSWORD=changeme\n", &[]),
            ("example.env", "DB_PASSWORD=changeme\n", &[]),
            (".env.dist", "DB_PASSWORD=changeme\n", &[]),
            (".env.defaults", "DB_PASSWORD=changeme\n", &[]),
            ("tls.key", &private, &["secret-file - 1"]),
            ("a.pem", &format!("{public}{private}"), &["secret-file - 4"]),
            ("id_ed25519", &private, &["secret-file - 1"]),
            ("a.pem", &public, &[]),
            (
                "a.key",
                "-----BEGIN PRIVATE KEY-----\n<key>\n-----END PRIVATE KEY-----\n",
                &[],
            ),
            ("notes.txt", &private, &[]),
            (
                ".npmrc",
                "registry=x\n//registry.npmjs.org/:_authToken=abc\n",
                &["secret-file _authToken 2"],
            ),
            (
                ".npmrc",
                "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n",
                &[],
            ),
            (
                ".pypirc",
                "[pypi]\nusername = a\npassword = b12\n",
                &["secret-file password 3"],
            ),
            (
                ".netrc",
                "machine a login b password c\n",
                &["secret-file password 1"],
            ),
            (".pgpass", "h:5432:d:u:p\n", &["secret-file password 1"]),
            (
                ".aws/credentials",
                "[default]\naws_access_key_id = x\naws_secret_access_key = yyy\n",
                &["secret-file aws_secret_access_key 3"],
            ),
            (".git-credentials", "https://u:p@h\n", &["secret-file - 1"]),
            (
                ".docker/config.json",
                "{\"auths\": {\"h\": {\"auth\": \"eA==\"}}}",
                &["secret-file auths.h.auth 1"],
            ),
            (
                ".docker/config.json",
                "{\"auths\": {\"h\": {}}, \"credsStore\": \"x\"}",
                &[],
            ),
            (".vault_pass", "hunter2\n", &["secret-file - 1"]),
            (".vault_pass.sh", "#!/bin/sh\n", &[]),
            (
                "config/master.key",
                "0123456789abcdef0123456789abcdef\n",
                &["secret-file - 1"],
            ),
            (
                "terraform.tfstate",
                "{\"resources\": [{\"a\": 1}]}",
                &["secret-file - 1"],
            ),
            ("terraform.tfstate", "{\"resources\": []}", &[]),
            (".htpasswd", "bob:$apr1$x$y\n", &["secret-file bob 1"]),
            ("a.p12", "\u{1}\u{2}", &["secret-file - 1"]),
            ("truststore.jks", "\u{1}\u{2}", &[]),
            (
                ".m2/settings.xml",
                "<server>\n  <password>x1y</password>\n</server>\n",
                &["secret-file password 2"],
            ),
            (
                ".m2/settings.xml",
                "<password>{abc}</password>\n<password>${env.P}</password>\n",
                &[],
            ),
        ],
    );
}

#[test]
fn credentials_in_a_kubeconfig_are_found_whatever_the_file_is_called() {
    let head = "apiVersion: v1\nkind: Config\nclusters: []\ncurrent-context: a\nusers:\n- name: a\n  user:\n";
    for (user, found) in [
        ("    client-key-data: eA==\n", Some("client-key-data 8")),
        ("    token: x\n", Some("token 8")),
        (
            "    auth-provider: {config: {refresh-token: x}}\n",
            Some("auth-provider.config.refresh-token 8"),
        ),
        (
            "    client-certificate-data: eA==\n    exec: {command: aws}\n",
            None,
        ),
        ("    token: ${TOKEN}\n", None),
    ] {
        let expected: Vec<String> = found
            .map(|found| format!("secret-file users[0].user.{found}"))
            .into_iter()
            .collect();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        holds("", &[("x.conf", &format!("{head}{user}"), &expected)]);
    }
}

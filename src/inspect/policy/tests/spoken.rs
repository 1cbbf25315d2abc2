//! What speaks of secrets without holding one: labels, prompts, settings of tools.

use super::*;

const TEXTS: &[(&str, &str)] = &[
    (
        "a.yaml",
        "password: Password\ntoken: \"Token\"\nuser:\n  update_password: on_create\n",
    ),
    (
        "config/database.yml",
        "a:\n  password: <your-password>\n  host: db\n",
    ),
    ("a.toml", "password = \"<your-password>\"\n"),
    (
        "a.bat",
        "set /p PASSWORD=Password:\nset TOKEN=%1\nset SECRET=%~2\n",
    ),
    (
        "a.sh",
        "#!/bin/sh\n[ -z \"$TOKEN\" ] && echo \"token: missing\"\n",
    ),
    (
        "a.service",
        "[Service]\nLoadCredential=db:/etc/creds/db\nImportCredential=app.*\n",
    ),
    (
        "grafana.ini",
        "[security]\nadmin_password = $__file{/run/secrets/gf}\n",
    ),
];

#[test]
fn what_only_speaks_of_secrets_is_not_found() {
    for (path, text) in TEXTS {
        assert_eq!(found(path, text), [""; 0], "{path}: {text}");
    }
}

//! Names and places of files that hold secrets.

/// Words in a name that say that a file shows how another one looks.
const EXAMPLES: &[&str] = &[
    "example", "sample", "template", "dist", "defaults", "tmpl", "tpl", "schema", "spec", "j2",
];

/// `.env.example` and the like.
pub(super) fn is_example(name: &str) -> bool {
    name.split(['.', '-', '_'])
        .any(|part| EXAMPLES.contains(&part))
}

pub(super) fn private_key(_: &str, name: &str) -> bool {
    const ENDINGS: &[&str] = &[
        ".key", ".pem", ".p8", ".ppk", ".ovpn", ".openssh", ".private", ".rsa", ".priv", ".pk",
    ];
    const NAMES: &[&str] = &[
        "id_rsa",
        "id_dsa",
        "id_ecdsa",
        "id_ed25519",
        "id_ecdsa_sk",
        "id_ed25519_sk",
        "identity",
        "ssh_host_rsa_key",
        "ssh_host_ecdsa_key",
        "ssh_host_ed25519_key",
        "ssh_host_dsa_key",
    ];
    NAMES.contains(&name)
        || ENDINGS.iter().any(|ending| name.ends_with(ending))
        || ["_rsa", "_ed25519", "_ecdsa", "_dsa"]
            .iter()
            .any(|ending| name.ends_with(ending))
}

pub(super) fn credentials(path: &str, name: &str) -> bool {
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    match name {
        "credentials" | "credentials.toml" => true,
        "hosts.yml" => folder == "gh",
        "settings.xml" => folder == ".m2",
        "auth.json" => folder == ".composer",
        "config" => folder == ".aws",
        _ => false,
    }
}

pub(super) fn docker_config(path: &str, name: &str) -> bool {
    let in_docker = path.rsplit('/').nth(1) == Some(".docker");
    matches!(name, ".dockercfg" | ".dockerconfigjson") || (name == "config.json" && in_docker)
}

pub(super) fn vault_password(_: &str, name: &str) -> bool {
    let stem = name.trim_end_matches(".txt").trim_start_matches('.');
    let stem = stem.replace('-', "_");
    matches!(
        stem.as_str(),
        "vault_pass"
            | "vault_password"
            | "vault_password_file"
            | "vault_token"
            | "vaultpass"
            | "ansible_vault_pass"
            | "ansible_vault_password"
    )
}

pub(super) fn rails_key(path: &str, name: &str) -> bool {
    name == "master.key" || (name.ends_with(".key") && path.contains("config/credentials/"))
}

pub(super) fn terraform_state(_: &str, name: &str) -> bool {
    name.ends_with(".tfstate") || name.ends_with(".tfstate.backup") || name.contains(".tfstate.")
}

pub(super) fn key_store(_: &str, name: &str) -> bool {
    const ENDINGS: &[&str] = &[".p12", ".pfx", ".jks", ".keystore", ".kdbx", ".bks"];
    let is_public = ["trust", "cacerts", "debug.keystore", "public"]
        .iter()
        .any(|word| name.contains(word));
    !is_public && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

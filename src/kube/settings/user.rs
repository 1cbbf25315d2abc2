//! A user of a kubeconfig: how it proves who it is, and as whom it acts.

use super::super::credentials::Mode;
use super::super::credentials::Plugin;
use super::super::credentials::Source;
use super::super::target::Target;
use super::Acting;
use super::Identity;
use crate::secret::SecretBytes;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kube::config::AuthInfo;
use kube::config::AuthProviderConfig;
use kube::config::ExecConfig;
use kube::config::ExecInteractiveMode;
use secrecy::ExposeSecret as _;
use secrecy::SecretString;
use serde_json::Value;
use std::path::Path;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What is known of the connection when credentials are chosen.
pub struct Told {
    /// The server is reached over TLS.
    pub is_tls: bool,
    /// What a plugin is told of the cluster, if it asks.
    pub cluster: Value,
    /// A person sits at stdin.
    pub terminal: bool,
}

/// Chooses the credentials, in `kubectl`'s order: token, password, plugin, beside the certificate.
///
/// Over plain `http` there are none: nothing secret is sent to whoever listens.
pub fn credentials(user: &AuthInfo, told: Told) -> Result<(Source, Option<Identity>), String> {
    if !told.is_tls {
        return Ok((Source::Nothing, None));
    }
    let token = user
        .token
        .as_ref()
        .filter(|it| !it.expose_secret().is_empty());
    let has_token = token.is_some() || user.token_file.is_some();
    let name = user.username.as_deref().filter(|name| !name.is_empty());
    if has_token && name.is_some() {
        return Err("its user has both a token and a password; one is allowed".to_owned());
    }
    let source = if let Some(path) = &user.token_file {
        let given = token.map(|it| SecretBytes::new(it.expose_secret().as_bytes().to_vec()));
        Source::file(PathBuf::from(path), given)
    } else if let Some(token) = token {
        Source::token(token.expose_secret().trim().as_bytes())
    } else if let Some(name) = name {
        basic(name, user.password.as_ref())
    } else if let Some(exec) = &user.exec {
        Source::Plugin(plugin(exec, told)?)
    } else if let Some(provider) = &user.auth_provider {
        legacy(provider)?
    } else {
        Source::Nothing
    };
    Ok((source, identity(user)?))
}

fn basic(name: &str, password: Option<&SecretString>) -> Source {
    let password = password.map_or("", |it| it.expose_secret());
    let pair = Zeroizing::new(format!("{name}:{password}"));
    Source::fixed(
        "Basic ",
        Zeroizing::new(STANDARD.encode(pair.as_bytes())).as_bytes(),
    )
}

fn identity(user: &AuthInfo) -> Result<Option<Identity>, String> {
    let certificate = pem(
        "client-certificate",
        user.client_certificate_data.as_deref(),
        user.client_certificate.as_deref(),
    )?;
    let key = pem(
        "client-key",
        user.client_key_data.as_ref().map(|it| it.expose_secret()),
        user.client_key.as_deref(),
    )?;
    match (certificate, key) {
        (None, None) => Ok(None),
        (Some(certificate), Some(mut key)) => Ok(Some(Identity {
            certificate: certificate.to_vec(),
            key: SecretBytes::new(std::mem::take(&mut *key)),
        })),
        (Some(_), None) => Err("its user has a client-certificate without a client-key".to_owned()),
        (None, Some(_)) => Err("its user has a client-key without a client-certificate".to_owned()),
    }
}

/// The data, else the file.
fn pem(
    what: &str,
    data: Option<&str>,
    path: Option<&str>,
) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
    if let Some(data) = data.filter(|data| !data.is_empty()) {
        let bytes =
            base64(data).ok_or_else(|| format!("the {what}-data of its user is no base64"))?;
        return Ok(Some(Zeroizing::new(bytes)));
    }
    let Some(path) = path else { return Ok(None) };
    match std::fs::read(Path::new(path)) {
        Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
        Err(_) => Err(format!("cannot read the {what} of its user, '{path}'")),
    }
}

/// Base64 as kubeconfigs hold it: lines may be broken.
pub fn base64(text: &str) -> Option<Vec<u8>> {
    let text: Zeroizing<Vec<u8>> = Zeroizing::new(
        text.bytes()
            .filter(|it| !it.is_ascii_whitespace())
            .collect(),
    );
    STANDARD.decode(&*text).ok()
}

fn plugin(exec: &ExecConfig, told: Told) -> Result<Plugin, String> {
    let command = exec.command.clone().filter(|command| !command.is_empty());
    let Some(command) = command else {
        return Err("the exec plugin of its user has no command".to_owned());
    };
    let version = exec.api_version.as_deref().unwrap_or_default();
    let Some(version) = Plugin::version(version) else {
        return Err(format!(
            "its exec plugin '{command}' wants another apiVersion than \
             client.authentication.k8s.io/v1 or v1beta1: a newer plugin has one of these"
        ));
    };
    let mode = match exec.interactive_mode {
        Some(ExecInteractiveMode::Never) => Mode::Never,
        Some(ExecInteractiveMode::Always) => Mode::Always,
        Some(ExecInteractiveMode::IfAvailable) | None => Mode::IfAvailable,
    };
    let variables = exec.env.iter().flatten();
    Ok(Plugin {
        args: exec.args.clone().unwrap_or_default(),
        variables: variables
            .filter_map(|it| Some((it.get("name")?.clone(), it.get("value")?.clone())))
            .collect(),
        version,
        mode,
        install_hint: exec.install_hint.clone().filter(|hint| !hint.is_empty()),
        cluster: exec.provide_cluster_info.then_some(told.cluster),
        terminal: told.terminal,
        command,
    })
}

/// What `kubectl` took out of itself, or is about to.
fn legacy(provider: &AuthProviderConfig) -> Result<Source, String> {
    let instead = match provider.name.as_str() {
        "oidc" => match provider.config.get("id-token").filter(|it| !it.is_empty()) {
            Some(token) => return Ok(Source::token(token.trim().as_bytes())),
            None => "an exec plugin for OIDC: `kubectl oidc-login setup` writes one",
        },
        "gcp" => {
            "the exec plugin gke-gcloud-auth-plugin: `gcloud container clusters get-credentials` \
             writes it"
        }
        "azure" => "the exec plugin kubelogin: `kubelogin convert-kubeconfig` writes it",
        _ => "an exec plugin",
    };
    Err(format!(
        "its user has the auth-provider '{}', which is no longer supported; use {instead}",
        provider.name
    ))
}

/// As whom the user acts: what was asked for goes before what the kubeconfig says.
pub fn acting(user: &AuthInfo, target: &Target) -> Result<Acting, String> {
    let groups = match target.impersonate_groups.is_empty() {
        true => user.impersonate_groups.clone().unwrap_or_default(),
        false => target.impersonate_groups.clone(),
    };
    let some = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let extra = user.impersonate_user_extra.clone().unwrap_or_default();
    let acting = Acting {
        user: some(&target.impersonate).or_else(|| some(&user.impersonate)),
        uid: some(&target.impersonate_uid).or_else(|| some(&user.impersonate_uid)),
        groups,
        extra: extra.into_iter().collect(),
    };
    if acting.user.is_none() && acting != Acting::default() {
        return Err("groups, a uid or extras are impersonated without a user (--as)".to_owned());
    }
    Ok(acting)
}

//! The context that is chosen: its cluster, its user, its namespace.

use super::super::failure::KubeError;
use super::super::target::Target;
use super::Settings;
use super::address;
use super::proxy;
use super::user;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kube::config::AuthInfo;
use kube::config::Cluster;
use kube::config::Context;
use kube::config::Kubeconfig;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde_json::Value;
use serde_json::json;

/// The name of a cluster's extension that is meant for credential plugins.
const FOR_PLUGINS: &str = "client.authentication.k8s.io/exec";

/// The settings of the context that `target` chooses, or of the current one.
pub fn settings(config: Kubeconfig, target: &Target) -> Result<Settings, KubeError> {
    let (context, entry) = context(&config, target)?;
    let unusable = |problem: &str| KubeError::Context {
        context: context.clone().unwrap_or_default(),
        problem: problem.to_owned(),
    };
    let cluster = cluster(&config, target, entry.as_ref(), &unusable)?;
    let user = user(&config, target, entry.as_ref(), &unusable)?;
    let unverified = cluster.insecure_skip_tls_verify.unwrap_or(false);
    let authority = authority(&cluster, &unusable)?;
    if unverified && authority.is_some() {
        return Err(unusable(
            "its cluster has both a certificate authority and insecure-skip-tls-verify",
        ));
    }
    let has_tls = unverified || authority.is_some() || has_certificate(&user);
    let uri = match cluster.server.as_deref().filter(|it| !it.is_empty()) {
        None => return Err(unusable("its cluster has no server")),
        Some(server) => address::read(server, has_tls)
            .ok_or_else(|| unusable("the server of its cluster is no http or https address"))?,
    };
    let proxy = proxy::way(cluster.proxy_url.as_deref(), &uri, &target.proxies)
        .map_err(|problem| unusable(problem.told()))?;
    let told = user::Told {
        is_tls: address::is_tls(&uri),
        cluster: told_to_plugins(&cluster, &uri, authority.as_deref()),
        terminal: target.terminal,
    };
    let (source, identity) = user::credentials(&user, told).map_err(|it| unusable(&it))?;
    let acting = user::acting(&user, target).map_err(|problem| unusable(&problem))?;
    let roots = match authority {
        None => None,
        Some(pem) => Some(certificates(&pem).ok_or_else(|| {
            unusable("the certificate authority of its cluster is no PEM certificate")
        })?),
    };
    let through_socks = proxy
        .as_ref()
        .is_some_and(|it| it.scheme_str() == Some("socks5"));
    Ok(Settings {
        server: address::told(&uri),
        uri: match through_socks {
            true => address::with_port(&uri).unwrap_or(uri),
            false => uri,
        },
        namespace: entry
            .and_then(|entry| entry.namespace)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "default".to_owned()),
        context,
        roots,
        unverified,
        server_name: cluster.tls_server_name.filter(|name| !name.is_empty()),
        proxy,
        identity,
        source,
        acting,
    })
}

/// Certificates in PEM, as DER; `None` where there is none.
pub fn certificates(pem: &[u8]) -> Option<Vec<Vec<u8>>> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem)
        .map(|it| it.map(|it| it.to_vec()))
        .collect();
    read.ok().filter(|all| !all.is_empty())
}

type Unusable<'a> = &'a dyn Fn(&str) -> KubeError;

fn context(
    config: &Kubeconfig,
    target: &Target,
) -> Result<(Option<String>, Option<Context>), KubeError> {
    let known = || config.contexts.iter().map(|it| it.name.clone()).collect();
    let asked = target.context.clone().filter(|name| !name.is_empty());
    let Some(name) = asked.or_else(|| config.current_context.clone()) else {
        return match target.cluster {
            Some(_) => Ok((None, None)),
            None => Err(KubeError::NoCurrentContext { known: known() }),
        };
    };
    let found = config.contexts.iter().find(|it| it.name == name);
    match found.and_then(|it| it.context.clone()) {
        Some(entry) => Ok((Some(name), Some(entry))),
        None => Err(KubeError::NoContext {
            name,
            known: known(),
        }),
    }
}

fn cluster(
    config: &Kubeconfig,
    target: &Target,
    entry: Option<&Context>,
    unusable: Unusable<'_>,
) -> Result<Cluster, KubeError> {
    let name = target
        .cluster
        .as_deref()
        .or(entry.map(|it| it.cluster.as_str()));
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return Err(unusable("it names no cluster"));
    };
    let found = config.clusters.iter().find(|it| it.name == name);
    found
        .and_then(|it| it.cluster.clone())
        .ok_or_else(|| unusable(&format!("the kubeconfig has no cluster '{name}'")))
}

fn user(
    config: &Kubeconfig,
    target: &Target,
    entry: Option<&Context>,
    unusable: Unusable<'_>,
) -> Result<AuthInfo, KubeError> {
    let name = target
        .user
        .as_deref()
        .or(entry.and_then(|it| it.user.as_deref()));
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return Ok(AuthInfo::default());
    };
    match config.auth_infos.iter().find(|it| it.name == name) {
        Some(found) => Ok(found.auth_info.clone().unwrap_or_default()),
        None => Err(unusable(&format!("the kubeconfig has no user '{name}'"))),
    }
}

fn authority(cluster: &Cluster, unusable: Unusable<'_>) -> Result<Option<Vec<u8>>, KubeError> {
    let data = cluster.certificate_authority_data.as_deref();
    if let Some(data) = data.filter(|data| !data.is_empty()) {
        let pem = user::base64(data).ok_or_else(|| {
            unusable("the certificate-authority-data of its cluster is no base64")
        })?;
        return Ok(Some(pem));
    }
    let Some(path) = &cluster.certificate_authority else {
        return Ok(None);
    };
    let missing = |_| unusable(&format!("cannot read its certificate authority '{path}'"));
    std::fs::read(path).map(Some).map_err(missing)
}

fn has_certificate(user: &AuthInfo) -> bool {
    user.client_certificate.is_some() || user.client_certificate_data.is_some()
}

/// The cluster of an `ExecCredential`, for plugins that ask for it.
fn told_to_plugins(cluster: &Cluster, uri: &http::Uri, authority: Option<&[u8]>) -> Value {
    let mut told = json!({"server": address::told(uri)});
    if let Some(name) = &cluster.tls_server_name {
        told["tls-server-name"] = json!(name);
    }
    if cluster.insecure_skip_tls_verify == Some(true) {
        told["insecure-skip-tls-verify"] = json!(true);
    }
    if let Some(pem) = authority {
        told["certificate-authority-data"] = json!(STANDARD.encode(pem));
    }
    if let Some(url) = &cluster.proxy_url {
        told["proxy-url"] = json!(url);
    }
    if cluster.disable_compression == Some(true) {
        told["disable-compression"] = json!(true);
    }
    let extensions = cluster.extensions.iter().flatten();
    if let Some(found) = extensions.into_iter().find(|it| it.name == FOR_PLUGINS) {
        told["config"] = found.extension.clone();
    }
    told
}

//! The settings of a pod: the service account that Kubernetes mounts into it.

use super::super::credentials::Source;
use super::super::failure::KubeError;
use super::super::target::Target;
use super::Settings;
use super::address;
use super::chosen;
use super::proxy;
use super::user;
use std::net::IpAddr;
use std::path::Path;
use std::path::PathBuf;

/// Where Kubernetes mounts the account.
const ACCOUNT: &str = "/var/run/secrets/kubernetes.io/serviceaccount";

/// The settings of the pod whose API server is at `(host, port)`.
pub fn settings((host, port): &(String, String), target: &Target) -> Result<Settings, KubeError> {
    let folder = target.service_account.clone();
    let folder = folder.unwrap_or_else(|| PathBuf::from(ACCOUNT));
    let unusable = |problem: &str| KubeError::Account {
        folder: folder.clone(),
        problem: problem.to_owned(),
    };
    let address = match host.parse::<IpAddr>() {
        Ok(IpAddr::V6(host)) => format!("https://[{host}]:{port}"),
        _ => format!("https://{host}:{port}"),
    };
    let uri = address::read(&address, true)
        .ok_or_else(|| unusable("KUBERNETES_SERVICE_HOST and _PORT are no address"))?;
    let pem = std::fs::read(folder.join("ca.crt")).map_err(|_| unusable("cannot read ca.crt"))?;
    let roots = chosen::certificates(&pem).ok_or_else(|| unusable("ca.crt is no certificate"))?;
    let token = folder.join("token");
    if std::fs::metadata(&token).is_err() {
        return Err(unusable(
            "there is no token: is automountServiceAccountToken false?",
        ));
    }
    let acting = user::acting(&kube::config::AuthInfo::default(), target)
        .map_err(|problem| unusable(&problem))?;
    let proxy =
        proxy::way(None, &uri, &target.proxies).map_err(|problem| unusable(problem.told()))?;
    Ok(Settings {
        server: address::told(&uri),
        uri: address::with_port(&uri).unwrap_or(uri),
        context: None,
        namespace: namespace(&folder, target),
        roots: Some(roots),
        unverified: false,
        server_name: None,
        proxy,
        identity: None,
        source: Source::file(token, None),
        acting,
    })
}

fn namespace(folder: &Path, target: &Target) -> String {
    let said = target.pod_namespace.clone();
    said.or_else(|| std::fs::read_to_string(folder.join("namespace")).ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "default".to_owned())
}

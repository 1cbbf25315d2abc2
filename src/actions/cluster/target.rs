//! Which cluster is meant when nothing is said: what the environment tells, as `kubectl` reads it.

use crate::host::env;
use crate::host::env::Env;
use crate::host::terminal;
use crate::kube::Proxies;
use crate::kube::Target;

/// The target that the environment names; flags are added by whoever has them.
pub fn target(env: &Env) -> Target {
    let files = env.var("KUBECONFIG").map(env::paths);
    let host = env.text("KUBERNETES_SERVICE_HOST");
    let port = env.text("KUBERNETES_SERVICE_PORT");
    let either = |upper: &str, lower: &str| env.text(upper).or(env.text(lower)).map(str::to_owned);
    Target {
        kubeconfigs: files.into_iter().flatten().collect(),
        home: env.home().map(Into::into),
        in_cluster: host
            .zip(port)
            .map(|(host, port)| (host.to_owned(), port.to_owned())),
        pod_namespace: env.text("POD_NAMESPACE").map(str::to_owned),
        proxies: Proxies {
            https: either("HTTPS_PROXY", "https_proxy"),
            http: either("HTTP_PROXY", "http_proxy"),
            none_for: either("NO_PROXY", "no_proxy"),
        },
        terminal: terminal::is_terminal(std::io::stdin()),
        ..Target::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn kubeconfig_is_a_list_and_what_is_empty_in_it_does_not_count() {
        let read = |text: &str| target(&Env::from_pairs([("KUBECONFIG", text)])).kubeconfigs;
        assert_eq!(read("/a::/b"), [PathBuf::from("/a"), PathBuf::from("/b")]);
        assert!(read("").is_empty());
    }

    #[test]
    fn a_pod_has_both_host_and_port() {
        let half = target(&Env::from_pairs([("KUBERNETES_SERVICE_HOST", "10.0.0.1")]));
        assert_eq!(half.in_cluster, None);
        let whole = target(&Env::from_pairs([
            ("KUBERNETES_SERVICE_HOST", "10.0.0.1"),
            ("KUBERNETES_SERVICE_PORT", "443"),
        ]));
        let address = whole.in_cluster.unwrap();
        assert_eq!(address, ("10.0.0.1".to_owned(), "443".to_owned()));
    }

    #[test]
    fn proxies_are_named_in_either_case_and_never_shown() {
        let env = Env::from_pairs([("https_proxy", "http://p:1"), ("NO_PROXY", "a,b")]);
        let read = target(&env);
        assert_eq!(read.proxies.https.as_deref(), Some("http://p:1"));
        assert_eq!(read.proxies.none_for.as_deref(), Some("a,b"));
        assert!(!format!("{read:?}").contains("p:1"));
    }
}

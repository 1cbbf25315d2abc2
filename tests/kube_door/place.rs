//! A folder with a kubeconfig in it, as the tests write them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Target;
use std::path::PathBuf;
use std::time::Duration;

/// A folder that goes when the test ends.
pub struct Place(pub tempfile::TempDir);

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Writes a file; gives its path.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Writes a shell script; gives its path.
    pub fn script(&self, name: &str, text: &str) -> String {
        use std::os::unix::fs::PermissionsExt;
        // A copy by another process: a file that this one has open for writing while another test
        // forks cannot be run.
        let source = self.write(&format!("{name}.source"), &format!("#!/bin/sh\n{text}\n"));
        let path = source.with_extension("");
        let copied = std::process::Command::new("cp")
            .args([&source, &path])
            .status();
        assert!(copied.unwrap().success());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A target with one context; `cluster` and `user` are lines of flow YAML.
    pub fn target(&self, cluster: &str, user: &str) -> Target {
        let path = self.write("config", &kubeconfig(cluster, user));
        Target {
            kubeconfig: Some(path),
            request_timeout: Some(Duration::from_secs(20)),
            ..Target::default()
        }
    }

    /// A connection with one context.
    pub fn open(&self, cluster: &str, user: &str) -> Result<Connection, KubeError> {
        Connection::open(&self.target(cluster, user))
    }
}

/// A kubeconfig with the context `one` of the cluster `c` and the user `u`.
pub fn kubeconfig(cluster: &str, user: &str) -> String {
    format!(
        "apiVersion: v1\nkind: Config\ncurrent-context: one\n\
         contexts: [{{name: one, context: {{cluster: c, user: u, namespace: shop}}}}]\n\
         clusters: [{{name: c, cluster: {{{cluster}}}}}]\n\
         users: [{{name: u, user: {{{user}}}}}]\n"
    )
}

/// A cluster at a port of this machine that this authority signs for.
pub fn trusted(port: u16, authority: &str) -> String {
    let data = STANDARD.encode(authority);
    format!("server: 'https://127.0.0.1:{port}', certificate-authority-data: {data}")
}

/// Why there is no connection.
pub fn refused(target: &Target) -> KubeError {
    Connection::open(target).err().expect("it is refused")
}

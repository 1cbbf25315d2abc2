//! Credential plugins: a program prints an `ExecCredential` (client.authentication.k8s.io).

use super::super::failure::KubeError;
use super::super::settings::Identity;
use crate::secret::SecretBytes;
use crate::secret::SecretJson;
use jiff::Timestamp;
use serde_json::Value;
use serde_json::json;
use std::io::ErrorKind;
use std::io::Read;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use zeroize::Zeroizing;

/// The most that a plugin may print.
const LARGEST: u64 = 1 << 20;

/// Whether a plugin may ask the person at the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It never asks.
    Never,
    /// It asks if it can.
    IfAvailable,
    /// It cannot do without.
    Always,
}

/// A credential plugin, as a kubeconfig describes it.
pub struct Plugin {
    /// The program: a path, or a name that is looked for in `PATH`.
    pub command: String,
    /// Its arguments.
    pub args: Vec<String>,
    /// Variables beside the environment's own.
    pub variables: Vec<(String, String)>,
    /// The version of `ExecCredential`.
    pub version: &'static str,
    /// Whether it may ask.
    pub mode: Mode,
    /// What the kubeconfig says where there is no such program.
    pub install_hint: Option<String>,
    /// What it is told of the cluster, if it wants to know.
    pub cluster: Option<Value>,
    /// A person sits at stdin.
    pub terminal: bool,
}

/// What a plugin gave.
pub struct Given {
    /// A bearer token.
    pub token: Option<SecretBytes>,
    /// A client certificate.
    pub identity: Option<Identity>,
    /// When it ends.
    pub until: Option<Timestamp>,
}

impl Plugin {
    /// The versions that are spoken; `kubectl` dropped v1alpha1.
    pub fn version(text: &str) -> Option<&'static str> {
        [
            "client.authentication.k8s.io/v1",
            "client.authentication.k8s.io/v1beta1",
        ]
        .into_iter()
        .find(|known| *known == text)
    }

    /// Runs the program and reads what it prints. Its stderr is the user's: it may hold a link to
    /// log in with.
    pub fn run(&self) -> Result<Given, KubeError> {
        let interactive = self.mode != Mode::Never && self.terminal;
        if self.mode == Mode::Always && !interactive {
            return Err(self.fault("it has to ask at a terminal, and there is none"));
        }
        let mut info = json!({
            "kind": "ExecCredential",
            "apiVersion": self.version,
            "spec": {"interactive": interactive},
        });
        if let Some(cluster) = &self.cluster {
            info["spec"]["cluster"] = cluster.clone();
        }
        let stdin = match interactive {
            true => Stdio::inherit(),
            false => Stdio::null(),
        };
        let child = Command::new(&self.command)
            .args(&self.args)
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .env("KUBERNETES_EXEC_INFO", info.to_string())
            .stdin(stdin)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|fault| match fault.kind() {
                ErrorKind::NotFound => self.fault("there is no such program"),
                ErrorKind::PermissionDenied => self.fault("it may not be run"),
                _ => self.fault("the system cannot run it"),
            })?;
        let printed = self.printed(child)?;
        let credential =
            SecretJson::parse(&printed).map_err(|_| self.fault("what it printed is no JSON"))?;
        self.given(credential.expose())
    }

    fn printed(&self, mut child: Child) -> Result<Zeroizing<Vec<u8>>, KubeError> {
        // Reserved at once, so that no copies of a growing buffer stay behind unwiped.
        let mut printed = Zeroizing::new(Vec::with_capacity(64 << 10));
        let read = match child.stdout.take() {
            Some(out) => out.take(LARGEST + 1).read_to_end(&mut printed),
            None => Ok(0),
        };
        let is_too_much = printed.len() as u64 > LARGEST;
        if read.is_err() || is_too_much {
            // It may be gone already; then there is nothing to end.
            let _ = child.kill();
        }
        let status = child.wait().map_err(|_| self.fault("it was lost"))?;
        if is_too_much {
            return Err(self.fault("it printed more than a credential"));
        }
        match (read, status.code()) {
            (Ok(_), Some(0)) => Ok(printed),
            (_, Some(code)) => Err(self.fault(&format!("it ended with status {code}"))),
            (_, None) => Err(self.fault("it was ended by a signal")),
        }
    }

    fn given(&self, credential: &Value) -> Result<Given, KubeError> {
        if credential["kind"] != "ExecCredential" || credential["apiVersion"] != self.version {
            return Err(self.fault(&format!("it gave no ExecCredential of {}", self.version)));
        }
        let status = &credential["status"];
        let text = |name: &str| status[name].as_str().filter(|text| !text.is_empty());
        let token = text("token").map(|it| SecretBytes::new(it.as_bytes().to_vec()));
        let identity = match (text("clientCertificateData"), text("clientKeyData")) {
            (Some(certificate), Some(key)) => Some(Identity {
                certificate: certificate.as_bytes().to_vec(),
                key: SecretBytes::new(key.as_bytes().to_vec()),
            }),
            (None, None) => None,
            _ => return Err(self.fault("it gave half of a client certificate and its key")),
        };
        if token.is_none() && identity.is_none() {
            return Err(self.fault("it gave neither a token nor a client certificate"));
        }
        let until = match text("expirationTimestamp").map(str::parse) {
            None => None,
            Some(Ok(until)) => Some(until),
            Some(Err(_)) => return Err(self.fault("its expirationTimestamp is no time")),
        };
        Ok(Given {
            token,
            identity,
            until,
        })
    }

    fn fault(&self, problem: &str) -> KubeError {
        KubeError::Plugin {
            command: self.command.clone(),
            problem: problem.to_owned(),
            install_hint: self.install_hint.clone(),
        }
    }
}

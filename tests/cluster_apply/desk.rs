//! A folder with a key and sealed manifests, a server, and the program run on them.

use crate::cluster::Server;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;

/// The value of every sealed Secret here; no output may hold it.
pub const VALUE: &str = concat!("plain words", " that nobody", " may ever read");

/// What one call gave.
#[derive(Debug)]
pub struct Ran {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let ran = Self {
            status: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        for held in [VALUE.to_owned(), STANDARD.encode(VALUE)] {
            assert!(!ran.stdout.contains(&held), "stdout tells a value");
            assert!(!ran.stderr.contains(&held), "stderr tells a value");
        }
        ran
    }

    #[track_caller]
    pub fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{self:#?}");
        self
    }

    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "not said: {text}\n{self:#?}");
        self
    }

    #[track_caller]
    pub fn prints(self, text: &str) -> Self {
        assert!(self.stdout.contains(text), "not printed: {text}\n{self:#?}");
        self
    }
}

/// A folder, a server, and what runs in between.
pub struct Desk {
    pub server: Server,
    folder: tempfile::TempDir,
    recipient: String,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("key.txt");
        let made = program().arg("keygen").arg("-o").arg(&key).output();
        assert!(made.unwrap().status.success());
        let text = fs::read_to_string(key).unwrap();
        let recipient = text.split_whitespace().find(|it| it.starts_with("age1"));
        Self {
            server: Server::start_small(),
            recipient: recipient.unwrap().to_owned(),
            folder,
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    /// Writes a sealed file.
    pub fn seal(&self, name: &str, text: &str) {
        self.write(name, text);
        let mut sealing = program();
        sealing.args(["encrypt", "-i", "--age", &self.recipient, name]);
        let ran = Ran::of(sealing.current_dir(self.folder.path()).output().unwrap());
        ran.ends(0);
    }

    /// Writes a file that the real SOPS sealed.
    pub fn seal_by_sops(&self, name: &str, text: &str) {
        let root = std::env::var_os("LOCKLEAF_PEERS").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers"),
            Into::into,
        );
        self.write(name, text);
        let mut sops = Command::new(root.join("bin/sops"));
        sops.args(["encrypt", "-i", "--encrypted-regex", "^(data|stringData)$"]);
        sops.args(["--age", &self.recipient]).arg(self.path(name));
        let sealed = sops
            .output()
            .expect("sops runs: `tests/run --peers-only` brings it");
        assert!(sealed.status.success());
    }

    /// A command with the key and the server's kubeconfig, not yet begun.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = program();
        command
            .args(args)
            .current_dir(self.folder.path())
            .env("SOPS_AGE_KEY_FILE", self.path("key.txt"))
            .env("KUBECONFIG", self.server.kubeconfig())
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::of(self.command(args).output().unwrap())
    }

    /// Runs as another user of the server.
    pub fn run_as(&self, user: &str, args: &[&str]) -> Ran {
        let mut command = self.command(args);
        command.env("KUBECONFIG", self.server.kubeconfig_of(user));
        Ran::of(command.output().unwrap())
    }

    /// Begins a call and leaves it.
    pub fn begin(&self, args: &[&str]) -> Child {
        let mut command = self.command(args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    }

    /// How often something was stored since the last time.
    pub fn writes(&self) -> usize {
        let writes = self.server.writes().len();
        self.server.forget_requests();
        writes
    }

    /// The value of a key of a Secret in the cluster, decoded.
    pub fn live(&self, name: &str, key: &str) -> Option<String> {
        let object = self.server.get("secrets", name)?;
        let text = object["data"][key].as_str()?;
        Some(String::from_utf8(STANDARD.decode(text).unwrap()).unwrap())
    }
}

/// Gives what a child left behind, held against the rules for outputs.
pub fn ended(child: Child) -> (Option<i32>, Ran) {
    use std::os::unix::process::ExitStatusExt as _;
    let output = child.wait_with_output().unwrap();
    let signal = output.status.signal();
    (signal, Ran::of(output))
}

/// The text of a Secret with one key.
pub fn secret(name: &str, key: &str, value: &str) -> String {
    format!(
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: {name}\nstringData:\n  {key}: {value}\n"
    )
}

/// The text of a ConfigMap with one key.
pub fn config_map(name: &str, value: &str) -> String {
    format!("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\ndata:\n  mode: {value}\n")
}

fn program() -> Command {
    let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_lockleaf")));
    for name in [
        "KUBECONFIG",
        "GITHUB_ACTIONS",
        "SOPS_AGE_KEY",
        "SOPS_AGE_KEY_FILE",
        "KUBERNETES_SERVICE_HOST",
        "HTTPS_PROXY",
        "https_proxy",
    ] {
        command.env_remove(name);
    }
    command
}

//! A real API server with its controllers, and kubectl: what is tested on it is asked for by name,
//! `LOCKLEAF_TEST_CLUSTER=1 KUBECONFIG=FILE cargo test --test cluster_restart -- --ignored`.
use std::io::Write as _;
use std::process::Command;
use std::process::Stdio;

/// A namespace of one test, deleted at its end.
pub struct Namespace(pub String);

impl Namespace {
    /// A new one.
    ///
    /// # Panics
    /// Without a cluster that tests may use.
    pub fn new(name: &str) -> Self {
        let asked = std::env::var("LOCKLEAF_TEST_CLUSTER");
        assert_eq!(
            asked.as_deref(),
            Ok("1"),
            "which cluster may be used is not said"
        );
        let name = format!("lockleaf-{name}-{}", std::process::id());
        kubectl(&["create", "namespace", &name]);
        Self(name)
    }

    /// Runs kubectl in it.
    pub fn kubectl(&self, args: &[&str]) -> String {
        kubectl(&[&["-n", &self.0], args].concat())
    }

    /// Applies a manifest on the server's side, as somebody else.
    pub fn apply(&self, text: &str) {
        let args = ["-n", &self.0, "apply", "--server-side", "-f", "-"];
        piped("kubectl", &args, text);
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        let args = ["delete", "namespace", &self.0, "--wait=false"];
        let _ = Command::new("kubectl").args(args).output();
    }
}

fn kubectl(args: &[&str]) -> String {
    let output = Command::new("kubectl").args(args).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "kubectl {args:?}: {told}");
    String::from_utf8(output.stdout).unwrap()
}

fn piped(program: &str, args: &[&str], text: &str) {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {told}");
}

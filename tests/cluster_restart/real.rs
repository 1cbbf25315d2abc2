//! A real API server, where one is given: `LOCKLEAF_TEST_CLUSTER=1` and `KUBECONFIG`. Without it
//! these tests say so and end.
use std::io::Write as _;
use std::process::Command;
use std::process::Stdio;

/// A namespace of one test, deleted at its end.
pub struct Namespace(pub String);

impl Namespace {
    /// A new one, if there is a cluster.
    pub fn new(name: &str) -> Option<Self> {
        if std::env::var("LOCKLEAF_TEST_CLUSTER").as_deref() != Ok("1") {
            println!("not tested: LOCKLEAF_TEST_CLUSTER is not set");
            return None;
        }
        let name = format!("lockleaf-{name}-{}", std::process::id());
        kubectl(&["create", "namespace", &name]);
        Some(Self(name))
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

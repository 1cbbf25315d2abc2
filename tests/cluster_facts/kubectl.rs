//! The real `kubectl`, where it is found, takes the server for one of its own.

use std::process::Command;

use serde_json::Value;

use super::cluster::Server;

/// What kubectl says; `None` if there is no kubectl.
fn kubectl(server: &Server, args: &[&str], input: &str) -> Option<(bool, String)> {
    use std::io::Write as _;
    let mut child = Command::new("kubectl")
        .args(args)
        .env("KUBECONFIG", server.kubeconfig())
        .env(
            "HOME",
            server.kubeconfig().parent().expect("it is in a folder"),
        )
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(input.as_bytes()).expect("kubectl reads");
    drop(stdin);
    let output = child.wait_with_output().expect("kubectl ends");
    let text = [output.stdout, output.stderr].concat();
    Some((
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    ))
}

#[test]
fn kubectl_applies_gets_and_deletes() {
    let server = Server::start();
    let secret = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  a: b25l\n";
    let apply = ["apply", "--server-side", "--validate=false", "-f", "-"];
    let Some((is_good, text)) = kubectl(&server, &apply, secret) else {
        println!("there is no kubectl here");
        return;
    };
    assert!(is_good, "{text}");
    assert!(text.contains("secret/app serverside-applied"), "{text}");
    let (_, text) = kubectl(&server, &["get", "secret", "app", "-o", "json"], "").expect("found");
    let object: Value = serde_json::from_str(&text).expect("an object");
    assert_eq!(object["data"]["a"], "b25l");
    let (_, text) = kubectl(&server, &["auth", "can-i", "get", "secrets"], "").expect("found");
    assert!(text.contains("yes"), "{text}");
    let (_, text) = kubectl(&server, &["diff", "--server-side", "-f", "-"], secret).expect("found");
    assert_eq!(text, "");
    let other = secret.replace("b25l", "dHdv");
    let taken = [
        "apply",
        "--server-side",
        "--validate=false",
        "--field-manager=other",
        "-f",
        "-",
    ];
    let (is_good, text) = kubectl(&server, &taken, &other).expect("found");
    assert!(
        !is_good && text.contains("conflict with \"kubectl\""),
        "{text}"
    );
    let (is_good, text) = kubectl(&server, &["delete", "secret", "app"], "").expect("found");
    assert!(is_good, "{text}");
    assert!(server.get("secrets", "app").is_none());
}

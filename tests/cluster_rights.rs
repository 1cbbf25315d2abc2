//! `k8s rbac`: what it prints is enough, and no more than is needed.
#![cfg(feature = "kube")]

mod real;

use real::Namespace;
use real::lockleaf;
use std::path::PathBuf;

fn folder(name: &str, text: &str) -> PathBuf {
    let name = format!("lockleaf-{name}-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("all.yaml"), text).unwrap();
    folder
}

const SEALED: &str = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  a: \
                      ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]\nsops:\n  \
                      mac: ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]\n  version: 3.9.0\n";

#[test]
fn rights_for_sealed_files_need_neither_a_key_nor_a_cluster() {
    let folder = folder("offline", SEALED);
    let nowhere = folder.join("none").display().to_string();
    let (status, told, warned) = lockleaf(
        &folder,
        &[
            "k8s",
            "rbac",
            "all.yaml",
            "-n",
            "shop",
            "--kubeconfig",
            &nowhere,
        ],
    );
    assert_eq!(status, 0, "{warned}");
    assert!(told.contains("resourceNames: [\"db\"]"), "{told}");
    assert!(told.contains("namespace: \"shop\""), "{told}");
    let widget = SEALED.replace("v1\nkind: Secret", "example.com/v1\nkind: Widget");
    std::fs::write(folder.join("all.yaml"), widget).unwrap();
    let (status, _, warned) = lockleaf(
        &folder,
        &[
            "k8s",
            "rbac",
            "all.yaml",
            "-n",
            "shop",
            "--kubeconfig",
            &nowhere,
        ],
    );
    assert_eq!(status, 2);
    assert!(
        warned.contains("only a cluster knows the kind 'Widget'"),
        "{warned}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn with_the_printed_rights_the_check_passes_and_without_them_it_does_not() {
    let Some(namespace) = Namespace::new("rights") else {
        return;
    };
    let folder = folder("rights", SEALED);
    let user = format!("writer-{}", namespace.0);
    let base = [
        "k8s",
        "rbac",
        "all.yaml",
        "-n",
        &namespace.0,
        "--restart",
        "--wait",
    ];
    let set = ["--prune", "--applyset", "set"];
    let run = |more: &[&str]| lockleaf(&folder, &[&base[..], &set[..], more].concat());
    let (status, told, _) = run(&["--check", "--as", &user]);
    assert_eq!(status, 1);
    assert!(told.contains("create secrets db in"), "{told}");
    let (_, manifests, _) = run(&["--for-user", &user]);
    real::piped("kubectl", &["apply", "-f", "-"], &manifests);
    let (status, told, warned) = run(&["--check", "--as", &user]);
    assert_eq!(status, 0, "{told}{warned}");
    // An apply that creates passes with rights by name, and one of another name does not.
    let secret = |name: &str| format!("apiVersion: v1\nkind: Secret\nmetadata: {{name: {name}}}\n");
    let args = [
        "-n",
        &namespace.0,
        "--as",
        &user,
        "apply",
        "--server-side",
        "-f",
        "-",
    ];
    real::piped("kubectl", &args, &secret("db"));
    let other = std::panic::catch_unwind(|| real::piped("kubectl", &args, &secret("other")));
    assert!(other.is_err(), "only what was named");
    std::fs::remove_dir_all(&folder).unwrap();
}

//! `verify` against a real API server.
#![cfg(feature = "kube")]

mod real;

use real::Namespace;
use real::lockleaf;
use std::path::PathBuf;

const DB: &str = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {a: YQ==, b: Yg==}\n";

fn folder(namespace: &Namespace) -> PathBuf {
    let folder = std::env::temp_dir().join(&namespace.0);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("db.yaml"), DB).unwrap();
    folder
}

#[test]
fn what_runs_is_compared_with_what_the_files_say() {
    let Some(namespace) = Namespace::new("verify") else {
        return;
    };
    let folder = folder(&namespace);
    let verify = |more: &[&str]| {
        lockleaf(
            &folder,
            &[&["verify", "db.yaml", "-n", &namespace.0], more].concat(),
        )
    };
    let (status, told, _) = verify(&[]);
    assert_eq!((status, told.contains("- missing")), (1, true), "{told}");
    namespace.apply(DB);
    let (status, told, warned) = verify(&[]);
    assert_eq!(
        (status, told.contains("= as the files say")),
        (0, true),
        "{told}{warned}"
    );
    namespace.kubectl(&[
        "patch",
        "secret",
        "db",
        "-p",
        r#"{"data":{"a":"eA==","x":"eA=="}}"#,
    ]);
    let (status, told, _) = verify(&[]);
    assert_eq!(status, 1);
    assert!(
        told.contains("a (different), x (in no file, owned by kubectl-patch)"),
        "{told}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn secrets_that_no_file_knows_are_told_unless_somebody_keeps_them() {
    let Some(namespace) = Namespace::new("unknown") else {
        return;
    };
    let folder = folder(&namespace);
    namespace.apply(DB);
    namespace.kubectl(&["create", "secret", "generic", "legacy"]);
    namespace.kubectl(&["create", "secret", "generic", "sh.helm.release.v1.web.v1"]);
    let args = ["verify", "db.yaml", "-n", &namespace.0];
    let (status, told, _) = lockleaf(&folder, &args);
    assert_eq!(status, 1);
    assert!(
        told.contains("Secret/legacy") && told.contains("1 of Helm"),
        "{told}"
    );
    let (status, told, _) = lockleaf(&folder, &[&args[..], &["--no-unknown"]].concat());
    assert_eq!((status, told.contains("legacy")), (0, false), "{told}");
    let (status, _, warned) = lockleaf(&folder, &[&args[..], &["--as", "nobody-at-all"]].concat());
    assert_eq!(status, 2, "{warned}");
    std::fs::remove_dir_all(&folder).unwrap();
}

//! The small build, `--no-default-features`: it does all that needs no cluster, and says what is missing.
#![cfg(not(feature = "kube"))]

mod peers;

use peers::Sandbox;

#[test]
fn commands_that_need_a_cluster_name_the_feature() {
    let sandbox = Sandbox::new();
    for command in ["apply", "diff", "verify", "k8s"] {
        for rest in [&["secret.yaml"][..], &["-n", "shop", "--yes"], &[]] {
            let mut args = vec![command];
            args.extend(rest);
            sandbox
                .lockleaf(&args)
                .ended_with(2)
                .says(&format!("this build has no `{command}`"))
                .says("without the feature 'kube'")
                .says("cargo install lockleaf --features kube");
        }
    }
}

#[test]
fn files_are_sealed_and_opened() {
    let sandbox = Sandbox::new();
    let text = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  user: shop\n";
    sandbox.write("secret.yaml", text);
    let recipient = sandbox.recipient.clone();
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &recipient, "secret.yaml"])
        .ok();
    assert!(sandbox.text("secret.yaml").contains("ENC[AES256_GCM,"));
    let opened = sandbox.lockleaf(&["decrypt", "secret.yaml"]).ok();
    assert_eq!(opened.text(), text);
}

//! What is printed: the least rights, without a key and without a cluster.

use super::SEALED;
use super::sandbox;

#[test]
fn rights_for_sealed_files_need_neither_a_key_nor_a_cluster() {
    let sandbox = sandbox();
    let rbac = || sandbox.lockleaf(&["k8s", "rbac", "all.yaml", "-n", "shop"]);
    let ran = rbac().ok();
    assert!(ran.text().contains("resourceNames: [\"db\"]"), "{ran}");
    assert!(ran.text().contains("namespace: \"shop\""), "{ran}");
    let widget = SEALED.replace("v1\nkind: Secret", "example.com/v1\nkind: Widget");
    sandbox.write("all.yaml", widget);
    rbac()
        .ended_with(2)
        .says("only a cluster knows the kind 'Widget'");
}

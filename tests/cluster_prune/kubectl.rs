//! The real `kubectl`, where it is found, and sets of lockleaf.

use super::Place;
use super::config_map;
use std::process::Command;

/// What kubectl says of an apply with this set; `None` if there is no kubectl.
fn applied(place: &Place) -> Option<String> {
    let kubeconfig = place.server.kubeconfig();
    let folder = kubeconfig.parent().unwrap();
    let file = folder.join("a.yaml");
    std::fs::write(&file, config_map("a")).unwrap();
    let output = Command::new("kubectl")
        .env("KUBECTL_APPLYSET", "true")
        .env("KUBECONFIG", &kubeconfig)
        .env("HOME", folder)
        .args(["-n", place.namespace(), "apply", "--server-side", "--prune"])
        .args(["--validate=false", "--applyset=set", "-f"])
        .arg(file)
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn kubectl_reads_our_parent_and_refuses_it_as_ours() {
    let place = Place::new();
    place.apply("set", &["a"]);
    let tool = place.annotation("set", "tooling");
    assert!(tool.as_str().unwrap().starts_with("lockleaf/"), "{tool}");
    if let Some(told) = applied(&place) {
        assert!(told.contains("managed by tooling \"lockleaf\""), "{told}");
    }
}

#[test]
fn in_its_own_name_kubectl_finds_our_parent_well_formed() {
    let place = Place::new();
    place.apply("set", &["a"]);
    assert_eq!(place.annotation("set", "contains-group-kinds"), "ConfigMap");
    let tool = ("applyset.kubernetes.io/tooling", "kubectl/v1.32");
    place.mark("secrets", "set", "annotations", tool);
    if let Some(told) = applied(&place) {
        assert!(!told.contains("ApplySet parent object"), "{told}");
        let is_well = !told.contains("error:") || told.contains("conflict");
        assert!(is_well, "{told}");
    }
}

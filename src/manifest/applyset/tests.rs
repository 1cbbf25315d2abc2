use super::*;
use serde_json::Value;

fn parent() -> Parent {
    Parent::new("my-set".parse().unwrap(), "test")
}

fn live(body: Value) -> Live {
    Live::new(SecretJson::new(body))
}

fn stored(tooling: &str, id: &str) -> Live {
    live(json!({"metadata": {
        "labels": {ID: id},
        "annotations": {
            TOOLING: tooling,
            KINDS: "Deployment.apps,Secret",
            NAMESPACES: "a,b",
        },
    }}))
}

fn id(kind: &str, namespace: Option<&str>) -> ObjectId {
    ObjectId {
        api_version: match kind {
            "CustomResourceDefinition" => "apiextensions.k8s.io/v1".to_owned(),
            _ => "v1".to_owned(),
        },
        kind: kind.to_owned(),
        namespace: namespace.map(str::to_owned),
        name: "x".to_owned(),
    }
}

#[test]
fn the_id_is_the_one_that_kubectl_computes() {
    assert_eq!(
        parent().id(),
        "applyset-0eFHV8ySqp7XoShsGvyWFQD3s96yqwHmzc4e0HR1dsY-v1"
    );
}

#[test]
fn a_set_is_a_secret_unless_it_is_said_to_be_a_config_map() {
    let kind = |text: &str| text.parse::<SetName>().map(|set| set.kind);
    for text in ["shop", "secrets/shop", "Secret/shop"] {
        assert_eq!(kind(text), Ok(ParentKind::Secret), "{text}");
    }
    for text in ["configmaps/shop", "configmap/shop", "cm/shop"] {
        assert_eq!(kind(text), Ok(ParentKind::ConfigMap), "{text}");
    }
    assert_eq!(kind("deployments/shop"), Err(NoSetName::Kind));
    let long = "x".repeat(254);
    for text in [
        "", "secrets/", "a/b/c", "Shop", "shop-", "../x", "a..b", &long,
    ] {
        assert!(kind(text).is_err(), "{text}");
    }
}

#[test]
fn a_parent_says_where_its_members_are() {
    let scope = Scope::of(&[
        id("Secret", Some("test")),
        id("Secret", Some("other")),
        id("CustomResourceDefinition", None),
    ]);
    let body = parent().body(&scope, Some("7"));
    let metadata = &body.expose()["metadata"];
    assert_eq!(
        metadata["annotations"][KINDS],
        "CustomResourceDefinition.apiextensions.k8s.io,Secret"
    );
    assert_eq!(metadata["annotations"][NAMESPACES], "other");
    assert_eq!(metadata["resourceVersion"], "7");
    assert_eq!(metadata["labels"][ID], parent().id());
    let written = live(body.expose().clone());
    assert_eq!(parent().read(&written), Ok(scope));
}

#[test]
fn the_parent_of_another_tool_is_refused() {
    let refused = |tooling: &str, id: &str| parent().read(&stored(tooling, id)).unwrap_err();
    let ours = parent().id();
    assert_eq!(
        refused("kubectl/v1.32.0", &ours),
        NotOurs::Tool("kubectl".to_owned())
    );
    assert_eq!(
        refused("my/lockleaf/v1", &ours),
        NotOurs::Tool("my/lockleaf".to_owned())
    );
    let id = "applyset-x-v1".to_owned();
    assert_eq!(refused("lockleaf/v1", &id), NotOurs::Id(id));
    let plain = live(json!({"metadata": {"name": "my-set"}}));
    assert_eq!(parent().read(&plain), Err(NotOurs::NoSet));
    let silent = live(json!({"metadata": {
        "labels": {ID: ours}, "annotations": {TOOLING: "lockleaf/v1"},
    }}));
    assert_eq!(parent().read(&silent), Err(NotOurs::NoKinds));
    let scope = parent()
        .read(&stored("lockleaf/v9.9.9", &parent().id()))
        .unwrap();
    assert_eq!(scope.namespaces_text("test"), "a,b");
    assert!(scope.namespaces.contains("test"));
    assert_eq!(scope.kinds_text(), "Deployment.apps,Secret");
}

#[test]
fn a_scope_names_nothing_that_leads_out_of_a_path() {
    let scope = Scope::read("Secret,,../x,a/b", "a,../b,,.,c?d");
    assert_eq!(scope.kinds_text(), "Secret");
    assert_eq!(scope.namespaces_text(""), "a");
}

#[test]
fn members_stay_where_they_say_so_or_belong_to_others() {
    let secret = id("Secret", Some("test"));
    let annotated = |name: &str, text: &str| {
        let live = live(json!({"metadata": {"annotations": {name: text}}}));
        spared(&secret, &live).is_some()
    };
    assert!(annotated("lockleaf/prune", "disabled"));
    assert!(annotated("kustomize.toolkit.fluxcd.io/prune", "disabled"));
    assert!(annotated(
        "argocd.argoproj.io/sync-options",
        "Validate=false, Prune=false"
    ));
    assert!(!annotated("lockleaf/prune", "enabled"));
    assert!(!annotated("argocd.argoproj.io/sync-options", "Prune=true"));
    let owned = live(json!({"metadata": {"ownerReferences": [{"kind": "Certificate"}]}}));
    assert_eq!(spared(&secret, &owned), Some(Spared::Owned));
    let free = live(json!({"metadata": {"ownerReferences": []}}));
    assert_eq!(spared(&secret, &free), None);
    for kind in [
        "Namespace",
        "PersistentVolumeClaim",
        "CustomResourceDefinition",
    ] {
        assert_eq!(
            spared(&id(kind, None), &free),
            Some(Spared::Precious),
            "{kind}"
        );
    }
}

#[test]
fn the_time_of_the_last_apply_is_that_of_our_own() {
    let entry = |manager: &str, operation: &str, time: &str| json!({"manager": manager, "operation": operation, "time": time});
    let live = live(json!({"metadata": {"managedFields": [
        entry("lockleaf", "Apply", "2026-01-02T00:00:00Z"),
        entry("lockleaf", "Update", "2026-03-02T00:00:00Z"),
        entry("kubectl", "Apply", "2026-04-02T00:00:00Z"),
    ]}}));
    assert_eq!(
        last_applied(&live, "lockleaf").as_deref(),
        Some("2026-01-02T00:00:00Z")
    );
    assert_eq!(last_applied(&live, "other"), None);
}

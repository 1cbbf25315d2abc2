use super::*;
use crate::manifest::applyset::Parent;
use crate::manifest::object::ObjectId;

fn given(kind: &str, plural: &str, namespace: Option<&str>, name: &str) -> Given {
    Given {
        id: ObjectId {
            api_version: match kind {
                "Deployment" => "apps/v1".to_owned(),
                _ => "v1".to_owned(),
            },
            kind: kind.to_owned(),
            namespace: namespace.map(str::to_owned),
            name: name.to_owned(),
        },
        plural: plural.to_owned(),
        namespaced: namespace.is_some(),
    }
}

fn shop() -> Vec<Given> {
    vec![
        given("Namespace", "namespaces", None, "shop"),
        given("Secret", "secrets", Some("shop"), "db"),
        given("Secret", "secrets", Some("shop"), "tls"),
        given("Deployment", "deployments", Some("web"), "api"),
    ]
}

fn told(rights: &Rights) -> Vec<String> {
    let lines = rights.iter().flat_map(|(namespace, rules)| {
        let place = namespace.clone().unwrap_or_else(|| "-".to_owned());
        rules.iter().map(move |rule| {
            let names: Vec<&str> = rule.names.iter().map(String::as_str).collect();
            let verbs = rule.verbs.join(",");
            let line = format!("{place} {} {} {verbs}", rule.resource, names.join(","));
            line.replace("  ", " * ")
        })
    });
    lines.collect()
}

#[test]
fn an_apply_needs_its_objects_by_name_and_nothing_else() {
    assert_eq!(
        told(&needed(&shop(), &Deeds::default())),
        [
            "- namespaces shop get,create,patch",
            "shop secrets db,tls get,create,patch",
            "web deployments.apps api get,create,patch",
        ]
    );
}

#[test]
fn prune_needs_the_parent_by_name_and_every_kind_in_every_namespace() {
    let deeds = Deeds {
        prune: Some(Parent::new("set".parse().unwrap(), "shop")),
        ..Deeds::default()
    };
    let told = told(&needed(&shop(), &deeds));
    for line in [
        "shop secrets set get,create,patch",
        "shop secrets * list,delete",
        "web secrets * list,delete",
        "shop deployments.apps * list,delete",
        "- namespaces * list",
    ] {
        assert!(told.iter().any(|it| it == line), "{line} in {told:#?}");
    }
    assert_eq!(told.len(), 3 + 1 + 4 + 1);
}

#[test]
fn restarts_are_looked_for_where_values_are() {
    let deeds = Deeds {
        restart: true,
        wait: true,
        ..Deeds::default()
    };
    let told = told(&needed(&shop(), &deeds));
    for line in [
        "shop deployments.apps * list,patch",
        "shop cronjobs.batch * list,patch",
        "shop deployments.apps * get",
        "shop pods * list",
    ] {
        assert!(told.iter().any(|it| it == line), "{line} in {told:#?}");
    }
    assert!(!told.iter().any(|it| it.starts_with("web pods")));
    assert!(!told.iter().any(|it| it == "shop cronjobs.batch * get"));
}

#[test]
fn manifests_of_rights_are_read_back_as_they_were_meant() {
    let rights = needed(&shop(), &Deeds::default());
    let subject = Subject::User("a: \"b\"\nkind: c".to_owned());
    let text = yaml(&rights, "lockleaf-apply", &subject);
    let objects = crate::manifest::object::read(&text).unwrap();
    let kinds: Vec<&str> = objects.iter().map(|it| it.id.kind.as_str()).collect();
    assert_eq!(
        kinds,
        [
            "ClusterRole",
            "ClusterRoleBinding",
            "Role",
            "RoleBinding",
            "Role",
            "RoleBinding"
        ]
    );
    let binding = objects[3].body.expose();
    assert_eq!(binding["subjects"][0]["name"], "a: \"b\"\nkind: c");
    assert_eq!(binding["roleRef"]["kind"], "Role");
    let rule = &objects[2].body.expose()["rules"][0];
    assert_eq!(rule["resourceNames"][1], "tls");
    assert_eq!(rule["apiGroups"][0], "");
}

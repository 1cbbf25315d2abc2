//! Lists that grow too old, and servers that know only the older form of discovery.

use super::place::Place;
use super::server::Came;
use super::server::Reply;
use super::server::Server;
use super::server::whole;
use lockleaf::actions::cluster::Cluster;
use lockleaf::actions::cluster::ClusterError;
use lockleaf::kube::Accept;
use lockleaf::manifest::live::Live;
use lockleaf::manifest::object::ObjectId;
use lockleaf::secret::SecretJson;
use serde_json::Value;
use serde_json::json;

fn cluster(replies: impl Fn(&Came) -> Reply + Send + Sync + 'static) -> (Server, Cluster) {
    let server = Server::plain(replies);
    let place = Place::new();
    let target = place.target(&format!("server: 'http://127.0.0.1:{}'", server.port), "");
    (server, Cluster::connect(&target, None).unwrap())
}

fn page(names: &[&str], next: &str) -> Reply {
    let items: Vec<Value> = names
        .iter()
        .map(|it| json!({"metadata": {"name": it}}))
        .collect();
    whole(
        200,
        &json!({"metadata": {"continue": next}, "items": items}).to_string(),
    )
}

fn too_old(next: &str) -> Reply {
    let body = json!({"kind": "Status", "reason": "Expired", "metadata": {"continue": next}});
    whole(410, &body.to_string())
}

fn listed(cluster: &Cluster) -> Result<Vec<String>, ClusterError> {
    let secrets = cluster.resource("v1", "Secret")?;
    let found = cluster.list(secrets, Some("shop"), Some("a=b"), Accept::Metadata)?;
    Ok(found.iter().map(Live::name).map(str::to_owned).collect())
}

#[test]
fn a_list_comes_in_pages() {
    let (server, cluster) = cluster(|came| match came.head.contains("continue=t1%2B") {
        false => page(&["a", "b"], "t1+"),
        true => page(&["c"], ""),
    });
    assert_eq!(listed(&cluster).unwrap(), ["a", "b", "c"]);
    let first = "GET /api/v1/namespaces/shop/secrets?labelSelector=a%3Db&limit=500 ";
    assert!(server.came()[0].starts_with(first), "{}", server.came()[0]);
}

#[test]
fn a_list_that_grew_too_old_goes_on_where_the_server_says() {
    let (_server, cluster) = cluster(|came| match came.number {
        0 => page(&["a", "b"], "old"),
        1 => too_old("new"),
        _ => {
            assert!(came.head.contains("continue=new"));
            page(&["b", "c"], "")
        }
    });
    assert_eq!(listed(&cluster).unwrap(), ["a", "b", "c"]);
}

#[test]
fn a_list_that_cannot_go_on_begins_anew() {
    let (_server, cluster) = cluster(|came| match came.number {
        0 => page(&["gone"], "old"),
        1 => too_old(""),
        _ => page(&["a"], ""),
    });
    assert_eq!(listed(&cluster).unwrap(), ["a"]);
}

#[test]
fn a_list_that_is_always_too_old_is_a_refusal() {
    let (server, cluster) = cluster(|came| match came.number {
        0 => page(&["a"], "old"),
        _ => too_old("old"),
    });
    let fault = listed(&cluster).err().unwrap();
    assert_eq!(fault.refusal().unwrap().status, 410);
    assert_eq!(server.came().len(), 5);
}

#[test]
fn what_is_no_list_is_unreadable() {
    for body in [
        "",
        "[]",
        "{\"items\": 3}",
        "\"x\"",
        "{}",
        "{\"items\": {}}",
        "{\"items\": [1]}",
    ] {
        let (_server, cluster) = cluster(move |_| whole(200, body));
        let fault = listed(&cluster).err();
        assert!(
            matches!(fault, Some(ClusterError::Unreadable { .. })),
            "{body}"
        );
    }
    let (_server, cluster) = cluster(|_| whole(200, "{\"items\": null}"));
    assert!(listed(&cluster).unwrap().is_empty());
}

/// A server that knows only the older form; `refusal` is what it says to the newer.
fn old(came: &Came, refusal: u16) -> Reply {
    let path = came.head.split(' ').nth(1).unwrap();
    if refusal != 200 && came.head.contains("APIGroupDiscoveryList") {
        return whole(refusal, "{}");
    }
    let told = match path {
        "/api" => json!({"kind": "APIVersions", "versions": ["v1"]}),
        "/apis" => json!({"kind": "APIGroupList", "groups": [
            {"name": "example.org", "versions": [{"groupVersion": "example.org/v1"}]},
            {"name": "gone.org", "versions": [{"groupVersion": "gone.org/v1"}]},
        ]}),
        "/api/v1" => json!({"resources": [{"name": "nodes", "kind": "Node", "namespaced": false}]}),
        "/apis/example.org/v1" => json!({"resources": [
            {"name": "widgets", "kind": "Widget", "namespaced": true},
            {"name": "widgets/scale", "kind": "Scale", "namespaced": true},
        ]}),
        _ => return whole(404, "404 page not found"),
    };
    whole(200, &told.to_string())
}

#[test]
fn a_server_without_aggregated_discovery_is_asked_piece_by_piece() {
    for refusal in [406, 200] {
        let (_server, cluster) = cluster(move |came| old(came, refusal));
        let widget = cluster.resource("example.org/v1", "Widget").unwrap();
        let path = widget.path(Some("shop"), Some("w"));
        assert_eq!(path, "/apis/example.org/v1/namespaces/shop/widgets/w");
        assert!(!cluster.resource("v1", "Node").unwrap().namespaced);
        let unknown = cluster.resource("example.org/v1", "Scale").err();
        assert!(matches!(unknown, Some(ClusterError::UnknownKind { .. })));
    }
}

#[test]
fn a_refused_discovery_is_a_refusal() {
    let (_server, cluster) = cluster(|_| whole(403, "{\"reason\":\"Forbidden\"}"));
    let fault = cluster.resource("example.org/v1", "Widget").err().unwrap();
    assert_eq!(fault.refusal().unwrap().status, 403);
}

#[test]
fn a_deletion_whose_answer_was_lost_is_done() {
    let (server, cluster) = cluster(|came| match came.number {
        0 => Reply::Raw(Vec::new()),
        _ => whole(
            404,
            r#"{"reason":"NotFound","details":{"name":"db","kind":"secrets"}}"#,
        ),
    });
    let body = json!({"metadata": {"name": "db", "uid": "u1", "resourceVersion": "7"}});
    let seen = Live::new(SecretJson::new(body));
    let id = ObjectId {
        api_version: "v1".to_owned(),
        kind: "Secret".to_owned(),
        namespace: Some("shop".to_owned()),
        name: "db".to_owned(),
    };
    cluster.delete(&id, &seen, false).unwrap();
    assert_eq!(server.came().len(), 2);
    assert!(server.came()[1].starts_with("DELETE /api/v1/namespaces/shop/secrets/db "));
}

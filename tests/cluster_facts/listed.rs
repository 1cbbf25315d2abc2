//! Lists: selectors, pages, versions; discovery; watches.

use serde_json::json;

use super::cluster::Server;
use super::cluster::client::Ask;
use super::cluster::client::Client;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::get;

const LIST: &str = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1";

/// Three Secrets, two with the label.
fn filled() -> Server {
    let server = Server::start();
    for (name, labels) in [
        ("a", json!({"set": "x"})),
        ("b", json!({})),
        ("c", json!({"set": "x"})),
    ] {
        let metadata = json!({"name": name, "labels": labels});
        server.put(
            "we",
            &json!({"apiVersion": "v1", "kind": "Secret", "metadata": metadata}),
        );
    }
    server
}

#[test]
fn labels_select() {
    check(
        &filled(),
        &[
            get("by equality", "secrets?labelSelector=set%3Dx")
                .is("/kind", "SecretList")
                .is("/items/0/metadata/name", "a")
                .is("/items/1/metadata/name", "c")
                .absent("/items/2")
                .absent("/items/0/kind"),
            get("by a set", "secrets?labelSelector=set+in+(x,y)").is("/items/1/metadata/name", "c"),
            get("by absence", "secrets?labelSelector=!set,set+notin+(x)")
                .says("\"name\":\"b\"")
                .absent("/items/0/metadata/labels"),
            get("nothing fits", "secrets?labelSelector=set%3Dz").is("/items", json!([])),
            get("a broken selector", "secrets?labelSelector=a+in+b").refused(400, "BadRequest"),
            get("the metadata form", "secrets?labelSelector=set%3Dx")
                .accepting(LIST)
                .is("/kind", "PartialObjectMetadataList")
                .is("/items/0/kind", "PartialObjectMetadata"),
        ],
    );
}

#[test]
fn a_list_comes_in_pages() {
    let server = filled();
    let client = Client::of(&server.kubeconfig());
    let page = |token: &str| {
        let root = format!("/api/v1/namespaces/{}/secrets", server.namespace());
        let target = format!("{root}?labelSelector=set%3Dx&limit=1&continue={token}");
        let answer = client.send(&Ask {
            method: "GET",
            target: &target,
            ..Ask::default()
        });
        answer.json()
    };
    let first = page("");
    assert_eq!(first["items"][0]["metadata"]["name"], "a");
    let second = page(
        first["metadata"]["continue"]
            .as_str()
            .expect("there is more"),
    );
    assert_eq!(second["items"][0]["metadata"]["name"], "c");
    // A server may look for more before it knows that there is none.
    if let Some(token) = second["metadata"]["continue"].as_str() {
        assert_eq!(page(token)["items"], json!([]));
    }
    check(
        &server,
        &[get(
            "a token that is none",
            "secrets?limit=1&continue=not-a-token",
        )
        .refused(400, "BadRequest")],
    );
}

#[test]
fn old_versions_are_gone() {
    let server = Server::start_small();
    let old = "eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6Miwic3RhcnQiOiJhXHUwMDAwIn0";
    check(
        &server,
        &[
            get(
                "a page of an old list",
                &format!("secrets?limit=1&continue={old}"),
            )
            .refused(410, "Expired")
            .says("\"continue\":"),
            get(
                "an old list",
                "secrets?resourceVersion=2&resourceVersionMatch=Exact&limit=1",
            )
            .refused(410, "Expired"),
            get(
                "a list of the future",
                "secrets?resourceVersion=99999999&resourceVersionMatch=NotOlderThan",
            )
            .refused(504, "Timeout")
            .header("retry-after", "1"),
            get(
                "an old watch is a stream",
                "secrets?watch=1&timeoutSeconds=1&resourceVersion=2",
            )
            .answers(200)
            .is("/type", "ERROR")
            .is("/object/code", 410),
        ],
    );
}

#[test]
fn a_watch_tells_what_happens() {
    let server = Server::start();
    let client = Client::of(&server.kubeconfig());
    let root = format!("/api/v1/namespaces/{}/secrets", server.namespace());
    let list = client.send(&Ask {
        method: "GET",
        target: &root,
        ..Ask::default()
    });
    let version = list.json()["metadata"]["resourceVersion"].clone();
    let version = version.as_str().expect("a list has a version").to_owned();
    let events = std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let target = format!("{root}?watch=1&timeoutSeconds=2&resourceVersion={version}");
            client.send(&Ask {
                method: "GET",
                target: &target,
                ..Ask::default()
            })
        });
        let secret = |value: &str| {
            json!({
                "apiVersion": "v1", "kind": "Secret", "metadata": {"name": "watched"},
                "data": {"a": value},
            })
        };
        server.put("we", &secret("b25l"));
        server.put("we", &secret("dHdv"));
        server.remove("secrets", "watched");
        watch.join().expect("the watch ends")
    });
    let text = String::from_utf8_lossy(&events.body).into_owned();
    let kinds: Vec<String> = text
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|event| event["object"]["metadata"]["name"] == "watched")
        .filter_map(|event| event["type"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(kinds, ["ADDED", "MODIFIED", "DELETED"]);
}

#[test]
fn kinds_are_discovered() {
    check(
        &Server::start(),
        &[
            get("the version", "/version").is("/major", "1"),
            get("it is ready", "/readyz")
                .header("content-type", "text/plain")
                .says("ok"),
            get("the core group", "/api/v1")
                .says("\"name\":\"secrets\"")
                .is("/groupVersion", "v1"),
            get("apps", "/apis/apps/v1")
                .says("\"name\":\"deployments\"")
                .is("/groupVersion", "apps/v1"),
            get("groups", "/apis")
                .is("/kind", "APIGroupList")
                .says("\"name\":\"apps\""),
        ],
    );
}

#[test]
fn kinds_are_discovered_at_once() {
    let server = Server::start_small();
    let form = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
    check(
        &server,
        &[
            get("core", "/api")
                .accepting(form)
                .is("/kind", "APIGroupDiscoveryList")
                .is("/items/0/versions/0/version", "v1"),
            get("the other groups", "/apis")
                .accepting(form)
                .says("\"resource\":\"deployments\""),
            apply("a kind", "secrets/a", "we", "{}").answers(201),
        ],
    );
}

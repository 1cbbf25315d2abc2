//! What consumes a changed Secret is restarted once, waited for, or given the Secret's new name.

use crate::cluster::rollout::Rollout;
use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::secret;
use serde_json::Value;

const DEPLOYMENT: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      containers:
      - name: api
        image: example.org/api:1
        envFrom: [{secretRef: {name: db}}]
";

/// A Secret and a Deployment that consumes it, both in the cluster.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", "first light"));
    desk.write("api.yaml", DEPLOYMENT);
    desk.run(&["apply", ".", "--yes"]).ends(0);
    desk.writes();
    desk
}

fn annotations(desk: &Desk) -> Value {
    let live = desk.server.get("deployments", "api").unwrap();
    live["spec"]["template"]["metadata"]["annotations"].clone()
}

#[test]
fn what_consumes_a_changed_secret_is_restarted_once() {
    let desk = desk();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let args = ["apply", "db.yaml", "--yes", "--restart"];
    let ran = desk.run(&args).ends(0);
    ran.prints("Deployment/api (envFrom db)")
        .says("1 restarted");
    let first = annotations(&desk);
    let live = desk.server.get("secrets", "db").unwrap();
    let metadata = &live["metadata"];
    let version = format!(
        "{}-{}",
        metadata["uid"].as_str().unwrap(),
        metadata["resourceVersion"].as_str().unwrap()
    );
    assert_eq!(first["lockleaf/secret-db"], version.as_str());
    desk.writes();
    desk.run(&args).ends(0).says("Nothing to do");
    assert_eq!(desk.writes(), 0);
    assert_eq!(annotations(&desk), first);
}

#[test]
fn a_rollout_is_waited_for() {
    let desk = desk();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let args = [
        "apply",
        "db.yaml",
        "--yes",
        "--restart",
        "--wait",
        "--timeout",
        "60s",
    ];
    desk.run(&args).ends(0).says("Deployment/api: complete");
}

#[test]
fn a_rollout_that_does_not_end_in_time_is_told() {
    let desk = desk();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.server.rollout("deployments", "api", Rollout::Still);
    let args = [
        "apply",
        "db.yaml",
        "--yes",
        "--restart",
        "--wait",
        "--timeout",
        "2s",
    ];
    desk.run(&args)
        .ends(1)
        .says("Deployment/api is not rolled out in time");
}

#[test]
fn a_call_that_is_killed_before_its_restarts_leaves_them_to_the_next() {
    use crate::cluster::inject::Fault;
    use crate::cluster::inject::Injection;
    let desk = desk();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let path = "/apis/apps/v1/namespaces/shop/deployments/api";
    // The first patch marks, the second one restarts.
    desk.server
        .inject(Injection::on("PATCH", path, Fault::Hang).after(1));
    let args = ["apply", "db.yaml", "--yes", "--restart"];
    let mut child = desk.begin(&args);
    for _ in 0..600 {
        std::thread::sleep(std::time::Duration::from_millis(100));
        if desk.live("db", "color").as_deref() == Some(VALUE) {
            break;
        }
    }
    child.kill().unwrap();
    crate::desk::ended(child);
    assert_eq!(annotations(&desk)["lockleaf/secret-db"], Value::Null);
    desk.run(&args).ends(0).says("1 restarted");
    assert_ne!(annotations(&desk)["lockleaf/secret-db"], Value::Null);
}

#[test]
fn an_immutable_secret_gets_a_name_for_each_content_and_its_consumers_use_it() {
    let desk = Desk::new();
    let immutable = |value: &str| format!("{}immutable: true\n", secret("db", "color", value));
    desk.seal("db.yaml", &immutable("first light"));
    desk.write("api.yaml", DEPLOYMENT);
    let args = ["apply", ".", "--yes", "--suffix-names"];
    desk.run(&args).ends(0);
    let used = || {
        let live = desk.server.get("deployments", "api").unwrap();
        let from = &live["spec"]["template"]["spec"]["containers"][0]["envFrom"][0];
        from["secretRef"]["name"].as_str().unwrap().to_owned()
    };
    let first = used();
    assert!(first.starts_with("db-"), "{first}");
    assert_eq!(desk.live(&first, "color").as_deref(), Some("first light"));
    desk.run(&args).ends(0).says("Nothing to do");
    desk.seal("db.yaml", &immutable(VALUE));
    desk.run(&args).ends(0);
    let second = used();
    assert_ne!(first, second);
    assert_eq!(desk.live(&second, "color").as_deref(), Some(VALUE));
}

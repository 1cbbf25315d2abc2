//! The same on a real API server with its controllers, where one is given.

use crate::place::AT_ONCE;
use crate::place::candidate;
use crate::place::connect;
use crate::place::done;
use crate::place::workload;
use crate::real::Namespace;
use lockleaf::actions::apply::restart;
use lockleaf::actions::apply::restart::Change;
use lockleaf::actions::apply::restart::Done;
use lockleaf::actions::apply::restart::Found;
use lockleaf::actions::apply::restart::Stored;
use lockleaf::actions::apply::wait::Ended;
use lockleaf::actions::apply::wait::wait;
use lockleaf::actions::cluster::Cluster;
use lockleaf::kube::Accept;
use lockleaf::manifest::object::ObjectId;
use std::time::Duration;

struct Place {
    namespace: Namespace,
    cluster: Cluster,
}

impl Place {
    fn new(name: &str) -> Self {
        let namespace = Namespace::new(name);
        let kubeconfig = std::env::var("KUBECONFIG").expect("KUBECONFIG is set");
        let place = Self {
            namespace,
            cluster: connect(kubeconfig.into()),
        };
        place.secret("one");
        place
            .namespace
            .apply(&workload("Deployment", "api", "db").to_string());
        place.until("ReplicaSets", || place.replica_sets() == 1);
        place
    }

    fn id(&self, api_version: &str, kind: &str, name: &str) -> ObjectId {
        ObjectId {
            namespace: Some(self.namespace.0.clone()),
            ..crate::place::id(api_version, kind, name)
        }
    }

    fn secret(&self, note: &str) {
        let manifest = format!(
            "apiVersion: v1\nkind: Secret\nmetadata: {{name: db}}\nstringData: {{note: {note}}}\n"
        );
        self.namespace.apply(&manifest);
    }

    fn find(&self, change: Change) -> Found {
        let db = candidate(&self.id("v1", "Secret", "db"), change);
        restart::find(&self.cluster, &[db], &[], AT_ONCE).unwrap()
    }

    fn carry_out(&self, found: &Found, is_stored: bool) -> Vec<Done> {
        let id = self.id("v1", "Secret", "db");
        let live = self.cluster.get(&id, Accept::Metadata).unwrap().unwrap();
        let stored = is_stored.then(|| Stored::of(&id, &live, found));
        let stored: Vec<Stored> = stored.into_iter().collect();
        let carried = restart::carry_out(&self.cluster, found, &stored, &[], AT_ONCE);
        carried.into_iter().map(done).collect()
    }

    fn of_deployment(&self, path: &str) -> String {
        let path = format!("jsonpath={{{path}}}");
        self.namespace
            .kubectl(&["get", "deployment", "api", "-o", &path])
    }

    /// How many templates the controller has seen so far; each is a rollout.
    fn rollouts(&self) -> usize {
        let seen = || {
            let [now, seen] = [".metadata.generation", ".status.observedGeneration"];
            self.of_deployment(now) == self.of_deployment(seen)
        };
        self.until("the controller's look", seen);
        self.replica_sets()
    }

    fn replica_sets(&self) -> usize {
        let names = self
            .namespace
            .kubectl(&["get", "replicasets", "-o", "name"]);
        names.lines().count()
    }

    fn until(&self, what: &str, is_so: impl Fn() -> bool) {
        for _ in 0..100 {
            if is_so() {
                return;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        panic!("{what} in {} never came", self.namespace.0);
    }
}

#[test]
#[ignore = "needs a real API server with its controllers"]
fn a_mark_makes_no_rollout_a_restart_one_and_the_same_again_none() {
    let place = Place::new("restart");
    let found = place.find(Change::Updated);
    restart::announce(&place.cluster, &found, AT_ONCE).unwrap();
    assert_eq!(place.rollouts(), 1);
    let mark = ".metadata.annotations.lockleaf/restart-pending";
    let mark = mark.replace("lockleaf/", "lockleaf\\/");
    assert_eq!(place.of_deployment(&mark), "Secret/db");
    place.secret("two");
    assert_eq!(place.carry_out(&found, true), [Done::Restarted]);
    assert_eq!(place.rollouts(), 2);
    assert_eq!(place.of_deployment(&mark), "");
    let again = place.find(Change::Updated);
    restart::announce(&place.cluster, &again, AT_ONCE).unwrap();
    assert_eq!(place.carry_out(&again, true), [Done::Unchanged]);
    assert_eq!(place.rollouts(), 2);
}

#[test]
#[ignore = "needs a real API server with its controllers"]
fn a_killed_call_is_finished_by_the_next() {
    let place = Place::new("killed");
    let found = place.find(Change::Updated);
    restart::announce(&place.cluster, &found, AT_ONCE).unwrap();
    place.secret("two");
    let next = place.find(Change::None);
    assert_eq!(place.carry_out(&next, false), [Done::Restarted]);
    assert_eq!(place.rollouts(), 2);
    assert!(place.find(Change::None).consumers.is_empty());
}

#[test]
#[ignore = "needs a real API server with its controllers"]
fn an_apply_of_the_workload_keeps_what_a_restart_set() {
    let place = Place::new("applied");
    let found = place.find(Change::Updated);
    place.secret("two");
    place.carry_out(&found, true);
    place
        .namespace
        .apply(&workload("Deployment", "api", "db").to_string());
    assert_eq!(place.rollouts(), 2);
}

#[test]
#[ignore = "needs a real API server with its controllers"]
fn a_rollout_that_cannot_end_is_told_with_how_far_it_is() {
    let place = Place::new("wait");
    let api = place.id("apps/v1", "Deployment", "api");
    let timeout = Duration::from_secs(2);
    let mut told = 0;
    let outcomes = wait(&place.cluster, &[api], timeout, &mut |_| told += 1);
    assert!(told > 0);
    assert!(matches!(outcomes[0].ended, Ended::TimedOut(Some(_))));
    assert!(outcomes[0].reasons.unknown.is_none());
}

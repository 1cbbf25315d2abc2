//! Objects as tests put and see them, past the server's door.

use serde_json::Value;
use serde_json::json;

use super::Server;
use super::decode;
use super::generation;
use super::managers;
use super::rollout::Rollout;
use super::store;

impl Server {
    /// Puts an object where it says, as an update by `manager`; gives it as it is kept. No
    /// controller writes the status of a workload that comes with one.
    #[track_caller]
    pub fn put(&self, manager: &str, object: &Value) -> Value {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut state = self.state();
        let kind = state.kind_called(&text(&object["kind"]));
        let mut object = object.clone();
        let name = text(&object["metadata"]["name"]);
        if let Some(real) = &self.real {
            let folder = real.folder_of(&kind);
            let form = "application/merge-patch+json";
            return match real.get(&kind, &name) {
                Some(_) => {
                    let path = format!("{folder}/{name}?fieldManager={manager}");
                    real.sent("PATCH", &path, form, Some(&object)).json()
                }
                None => {
                    let path = format!("{folder}?fieldManager={manager}");
                    real.sent("POST", &path, "application/json", Some(&object))
                        .json()
                }
            };
        }
        if kind.namespaced && object["metadata"]["namespace"].is_null() {
            object["metadata"]["namespace"] = json!(self.namespace);
        }
        let key = store::key(&kind, &text(&object["metadata"]["namespace"]), &name);
        let live = state.get(&key).cloned();
        let mut object = decode::kept(&kind, object).expect("the object can be decoded");
        match &live {
            Some(live) => {
                for name in ["uid", "creationTimestamp", "generation", "managedFields"] {
                    object["metadata"][name] = live["metadata"][name].clone();
                }
                generation::advance(&kind, live, &mut object);
            }
            None => {
                state.begin(&mut object);
                generation::begin(&kind, &mut object);
            }
        }
        let is_reported = object["status"]
            .as_object()
            .is_some_and(|status| !status.is_empty());
        if is_reported {
            state.rollouts.plan(key.clone(), Rollout::Still);
        }
        let writer = managers::Writer {
            name: manager,
            subresource: None,
            time: &store::now(),
        };
        let live = live.unwrap_or_else(|| json!({}));
        let object = managers::updated(&kind, &live, object, &writer);
        state.put(&key, object)
    }

    /// An object of the server's namespace: `get("secrets", "db")`.
    pub fn get(&self, resource: &str, name: &str) -> Option<Value> {
        let state = self.state();
        let kind = state.kind_called(resource);
        if let Some(real) = &self.real {
            return real.get(&kind, name);
        }
        state
            .get(&store::key(&kind, &self.namespace, name))
            .cloned()
    }

    /// Removes an object of the server's namespace, as somebody else would.
    pub fn remove(&self, resource: &str, name: &str) {
        let mut state = self.state();
        let kind = state.kind_called(resource);
        if let Some(real) = &self.real {
            let path = format!("{}/{name}", real.folder_of(&kind));
            real.sent("DELETE", &path, "application/json", None);
            return;
        }
        state.remove(&store::key(&kind, &self.namespace, name));
    }

    /// Replaces the status of an object of the server's namespace; from then on no controller
    /// writes it.
    #[track_caller]
    pub fn set_status(&self, resource: &str, name: &str, status: Value) {
        let mut state = self.state();
        let kind = state.kind_called(resource);
        let key = store::key(&kind, &self.namespace, name);
        let mut object = state.get(&key).expect("the object is there").clone();
        object["status"] = status;
        state.rollouts.plan(key.clone(), Rollout::Still);
        state.put(&key, object);
    }

    /// What becomes of the rollouts of a workload of the server's namespace; without a word of this
    /// they end well, in three steps, of which each reading of the workload makes one.
    pub fn rollout(&self, resource: &str, name: &str, plan: Rollout) {
        let mut state = self.state();
        let kind = state.kind_called(resource);
        let key = store::key(&kind, &self.namespace, name);
        state.rollouts.plan(key, plan);
    }
}

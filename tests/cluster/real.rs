//! A real cluster in place of the small server: `LOCKLEAF_TEST_CLUSTER=1` and `KUBECONFIG`.

use std::path::Path;
use std::path::PathBuf;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use serde_json::Value;
use serde_json::json;

use super::client::Answer;
use super::client::Ask;
use super::client::Client;
use super::kinds::Kind;
use super::rights::Rule;

/// A namespace of a real cluster, deleted with the value.
pub struct Real {
    client: Client,
    kubeconfig: Value,
    folder: PathBuf,
    /// Its name.
    pub namespace: String,
}

impl Real {
    /// A fresh namespace, if the tests are to run on a real cluster; its kubeconfigs are written
    /// into `folder`.
    pub fn asked_for(folder: &Path) -> Option<Self> {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        if std::env::var("LOCKLEAF_TEST_CLUSTER").ok()? != "1" {
            return None;
        }
        let path = std::env::var("KUBECONFIG").expect("KUBECONFIG names the cluster");
        let text = std::fs::read_to_string(path).expect("the kubeconfig can be read");
        let kubeconfig = super::yaml::parsed(&text).expect("the kubeconfig is YAML");
        let count = MADE.fetch_add(1, Ordering::SeqCst);
        let namespace = format!("lockleaf-test-{}-{count}", std::process::id());
        let path = folder.join("kubeconfig-admin.yaml");
        std::fs::write(&path, of_namespace(&kubeconfig, &namespace, None)).expect("it is written");
        let real = Self {
            client: Client::of(&path),
            kubeconfig,
            folder: folder.to_owned(),
            namespace,
        };
        let body = json!({"metadata": {"name": real.namespace}});
        real.made("/api/v1/namespaces", &body);
        Some(real)
    }

    fn made(&self, path: &str, body: &Value) -> Answer {
        self.sent("POST", path, "application/json", Some(body))
    }

    /// Sends a request of the administrator; the answer must be good.
    #[track_caller]
    pub fn sent(&self, method: &str, path: &str, form: &str, body: Option<&Value>) -> Answer {
        let answer = self.client.send(&Ask {
            method,
            target: path,
            headers: vec![("content-type", form.to_owned())],
            body: body.map(Value::to_string),
        });
        assert!(
            answer.status < 300,
            "{method} {path} is answered with {}",
            answer.status
        );
        answer
    }

    /// Gives a user a right by a Role and its binding, and writes its kubeconfig.
    pub fn allow(&self, user: &str, rule: Option<&Rule>) {
        let path = self.folder.join(format!("kubeconfig-{user}.yaml"));
        let text = of_namespace(&self.kubeconfig, &self.namespace, Some(user));
        std::fs::write(path, text).expect("the folder can be written");
        let Some(rule) = rule else { return };
        let group = "rbac.authorization.k8s.io";
        let folder = format!("/apis/{group}/v1/namespaces/{}", self.namespace);
        let mut told = json!({
            "apiGroups": rule.groups, "resources": rule.resources, "verbs": rule.verbs,
        });
        if !rule.names.is_empty() {
            told["resourceNames"] = json!(rule.names);
        }
        let role = json!({"metadata": {"generateName": "role-"}, "rules": [told]});
        let role = self.made(&format!("{folder}/roles"), &role).json();
        let name = &role["metadata"]["name"];
        let binding = json!({
            "metadata": {"name": name},
            "subjects": [{"kind": "User", "apiGroup": group, "name": user}],
            "roleRef": {"kind": "Role", "apiGroup": group, "name": name},
        });
        self.made(&format!("{folder}/rolebindings"), &binding);
    }

    /// The path of objects of a kind in the namespace.
    pub fn folder_of(&self, kind: &Kind) -> String {
        let root = if kind.group.is_empty() {
            format!("/api/{}", kind.version)
        } else {
            format!("/apis/{}/{}", kind.group, kind.version)
        };
        format!("{root}/namespaces/{}/{}", self.namespace, kind.plural)
    }

    /// An object.
    pub fn get(&self, kind: &Kind, name: &str) -> Option<Value> {
        let answer = self.client.send(&Ask {
            method: "GET",
            target: &format!("{}/{name}", self.folder_of(kind)),
            ..Ask::default()
        });
        (answer.status == 200).then(|| answer.json())
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        let target = format!("/api/v1/namespaces/{}", self.namespace);
        self.client.send(&Ask {
            method: "DELETE",
            target: &target,
            ..Ask::default()
        });
    }
}

/// The kubeconfig with this namespace in its contexts, as another user if one is given.
fn of_namespace(kubeconfig: &Value, namespace: &str, user: Option<&str>) -> String {
    let mut kubeconfig = kubeconfig.clone();
    let list = |config: &mut Value, name: &str| -> Vec<Value> {
        config[name].as_array().cloned().unwrap_or_default()
    };
    let mut contexts = list(&mut kubeconfig, "contexts");
    for context in &mut contexts {
        context["context"]["namespace"] = json!(namespace);
    }
    kubeconfig["contexts"] = json!(contexts);
    let mut users = list(&mut kubeconfig, "users");
    for entry in users.iter_mut().filter(|_| user.is_some()) {
        entry["user"]["as"] = json!(user);
    }
    kubeconfig["users"] = json!(users);
    kubeconfig.to_string()
}

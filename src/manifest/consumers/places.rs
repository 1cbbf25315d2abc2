//! Where in an object the references stand: each with the JSON pointer of its name.

use super::How;
use super::Reference;
use super::Referred;
use super::template;
use serde_json::Value;

/// A reference, and where its name stands.
pub struct Place {
    /// A JSON pointer (RFC 6901).
    pub pointer: String,
    /// What stands there.
    pub reference: Reference,
}

/// Fields of a volume that name a Secret for its driver.
const DRIVERS: &[(&str, &str)] = &[
    ("csi", "nodePublishSecretRef/name"),
    ("cephfs", "secretRef/name"),
    ("rbd", "secretRef/name"),
    ("iscsi", "secretRef/name"),
    ("flexVolume", "secretRef/name"),
    ("scaleIO", "secretRef/name"),
    ("storageos", "secretRef/name"),
    ("azureFile", "secretName"),
];

/// Where containers stand in a pod.
const CONTAINERS: &[&str] = &["containers", "initContainers", "ephemeralContainers"];

/// All references of an object.
pub fn all(object: &Value) -> Vec<Place> {
    let mut places = Places {
        object,
        found: Vec::new(),
    };
    match (object["kind"].as_str(), template(object)) {
        (_, Some(template)) => places.pod(&format!("{template}/spec")),
        (Some("ServiceAccount"), None) => places.service_account(),
        (Some("Ingress"), None) => places.ingress(),
        _ => {}
    }
    places.found
}

struct Places<'a> {
    object: &'a Value,
    found: Vec<Place>,
}

impl Places<'_> {
    fn at(&self, pointer: &str) -> &Value {
        self.object.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The pointers of the items of a list.
    fn items(&self, list: &str) -> Vec<String> {
        let count = self.at(list).as_array().map_or(0, Vec::len);
        (0..count).map(|item| format!("{list}/{item}")).collect()
    }

    /// Takes in what stands at `parent/name`, if it is a name; `parent` says if it is optional.
    fn add(&mut self, parent: &str, name: &str, to: Referred, how: How) {
        let pointer = format!("{parent}/{name}");
        let Some(name) = self.at(&pointer).as_str().filter(|name| !name.is_empty()) else {
            return;
        };
        let reference = Reference {
            to,
            name: name.to_owned(),
            how,
            optional: self.at(parent)["optional"] == true,
        };
        self.found.push(Place { pointer, reference });
    }

    fn pod(&mut self, pod: &str) {
        for kind in CONTAINERS {
            for container in self.items(&format!("{pod}/{kind}")) {
                self.container(&container);
            }
        }
        for volume in self.items(&format!("{pod}/volumes")) {
            self.volume(pod, &volume);
        }
        self.image_pulls(pod);
    }

    fn container(&mut self, container: &str) {
        for variable in self.items(&format!("{container}/env")) {
            for (field, to) in [
                ("secretKeyRef", Referred::Secret),
                ("configMapKeyRef", Referred::ConfigMap),
            ] {
                let parent = format!("{variable}/valueFrom/{field}");
                let key = self.at(&parent)["key"].as_str().unwrap_or_default();
                let key = key.to_owned();
                self.add(&parent, "name", to, How::Env { key });
            }
        }
        for source in self.items(&format!("{container}/envFrom")) {
            let secret = format!("{source}/secretRef");
            self.add(&secret, "name", Referred::Secret, How::EnvFrom);
            let config_map = format!("{source}/configMapRef");
            self.add(&config_map, "name", Referred::ConfigMap, How::EnvFrom);
        }
    }

    fn volume(&mut self, pod: &str, at: &str) {
        let volume = self.at(at)["name"].as_str().unwrap_or_default().to_owned();
        let how = How::Volume {
            sub_path: self.is_mounted_in_part(pod, &volume),
            volume: volume.clone(),
        };
        let secret = format!("{at}/secret");
        self.add(&secret, "secretName", Referred::Secret, how.clone());
        let config_map = format!("{at}/configMap");
        self.add(&config_map, "name", Referred::ConfigMap, how.clone());
        for source in self.items(&format!("{at}/projected/sources")) {
            let secret = format!("{source}/secret");
            self.add(&secret, "name", Referred::Secret, how.clone());
            let config_map = format!("{source}/configMap");
            self.add(&config_map, "name", Referred::ConfigMap, how.clone());
        }
        for (driver, name) in DRIVERS {
            let how = How::Driver {
                volume: volume.clone(),
            };
            self.add(&format!("{at}/{driver}"), name, Referred::Secret, how);
        }
    }

    fn is_mounted_in_part(&self, pod: &str, volume: &str) -> bool {
        let containers = CONTAINERS.iter().flat_map(|kind| {
            let containers = self.at(&format!("{pod}/{kind}")).as_array();
            containers.into_iter().flatten()
        });
        let mut mounts =
            containers.flat_map(|it| it["volumeMounts"].as_array().into_iter().flatten());
        mounts.any(|mount| {
            let is_part = |field: &str| mount[field].as_str().is_some_and(|path| !path.is_empty());
            mount["name"] == volume && (is_part("subPath") || is_part("subPathExpr"))
        })
    }

    fn image_pulls(&mut self, parent: &str) {
        for pull in self.items(&format!("{parent}/imagePullSecrets")) {
            self.add(&pull, "name", Referred::Secret, How::ImagePull);
        }
    }

    fn service_account(&mut self) {
        self.image_pulls("");
        for token in self.items("/secrets") {
            self.add(&token, "name", Referred::Secret, How::Other);
        }
    }

    fn ingress(&mut self) {
        for host in self.items("/spec/tls") {
            self.add(&host, "secretName", Referred::Secret, How::Other);
        }
    }
}

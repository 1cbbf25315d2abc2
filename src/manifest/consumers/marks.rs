//! The annotations by which a workload is restarted: on its template, which version of an object
//! its pods were started for; on itself, that a restart is still owed.
//!
//! A version is an object's uid and resourceVersion as the server answered them. Nothing is derived
//! from a value: a short one could be guessed from its digest.

use super::Referred;
use super::template;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;
use sha2::Digest;
use sha2::Sha256;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;

/// The annotation of a workload whose restart is owed: `Secret/db ConfigMap/app`.
pub const PENDING: &str = "lockleaf/restart-pending";

/// The longest name of an annotation, after its prefix.
const LONGEST: usize = 63;

/// An object of the workload's namespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Named {
    /// A Secret or a ConfigMap.
    pub kind: Referred,
    /// Its name.
    pub name: String,
}

/// `Secret/db`
impl fmt::Display for Named {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.kind.kind(), self.name)
    }
}

/// The version of an object that pods were started for.
pub fn version(uid: &str, resource_version: &str) -> String {
    format!("{uid}-{resource_version}")
}

/// The annotation of a template that holds the version of this object.
///
/// Names of objects may be longer than those of annotations: a long one is cut, and ten digits of
/// the SHA-256 of the name tell it from others that begin alike.
pub fn annotation(object: &Named) -> String {
    let kind = object.kind.kind().to_lowercase();
    let name = &object.name;
    let room = LONGEST - kind.len() - 1;
    if name.len() <= room {
        return format!("lockleaf/{kind}-{name}");
    }
    let digest = Sha256::digest(name.as_bytes());
    let digits: String = digest
        .iter()
        .take(5)
        .map(|it| format!("{it:02x}"))
        .collect();
    let kept: String = name.chars().take(room - digits.len() - 1).collect();
    format!("lockleaf/{kind}-{kept}-{digits}")
}

/// Which restarts a workload is owed. What is not understood is left out.
pub fn pending(workload: &Value) -> BTreeSet<Named> {
    let text = workload["metadata"]["annotations"][PENDING].as_str();
    let named = |text: &str| {
        let (kind, name) = text.split_once('/')?;
        let kind = match kind {
            "Secret" => Referred::Secret,
            "ConfigMap" => Referred::ConfigMap,
            _ => return None,
        };
        let name = name.to_owned();
        Some(Named { kind, name })
    };
    let entries = text.unwrap_or_default().split_ascii_whitespace();
    entries.filter_map(named).collect()
}

/// The version of an object that the workload's template has.
pub fn started_for<'a>(workload: &'a Value, object: &Named) -> Option<&'a str> {
    let template = workload.pointer(template(workload)?)?;
    template["metadata"]["annotations"][annotation(object)].as_str()
}

/// A merge patch (RFC 7386) that sets what a workload is owed, and the versions in its template.
///
/// Without versions the template is not touched, and nothing is rolled out.
pub fn patch(
    workload: &Value,
    owed: &BTreeSet<Named>,
    versions: &BTreeMap<Named, String>,
) -> Value {
    let owed: Vec<String> = owed.iter().map(Named::to_string).collect();
    let owed = match owed.is_empty() {
        true => Value::Null,
        false => Value::from(owed.join(" ")),
    };
    let mut patch = json!({"metadata": {"annotations": {PENDING: owed}}});
    let template = template(workload).filter(|_| !versions.is_empty());
    if let Some(template) = template {
        let set = |(object, version): (&Named, &String)| {
            (annotation(object), Value::from(version.as_str()))
        };
        let annotations: Map<String, Value> = versions.iter().map(set).collect();
        let mut inner = json!({"metadata": {"annotations": annotations}});
        for field in template.rsplit('/').filter(|field| !field.is_empty()) {
            inner = json!({field: inner});
        }
        patch["spec"] = inner["spec"].take();
    }
    patch
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(name: &str) -> Named {
        Named {
            kind: Referred::Secret,
            name: name.to_owned(),
        }
    }

    fn config_map(name: &str) -> Named {
        Named {
            kind: Referred::ConfigMap,
            name: name.to_owned(),
        }
    }

    fn deployment() -> Value {
        json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "api"}})
    }

    #[test]
    fn the_annotation_names_kind_and_object() {
        assert_eq!(annotation(&secret("db")), "lockleaf/secret-db");
        assert_eq!(annotation(&config_map("a.b")), "lockleaf/configmap-a.b");
    }

    #[test]
    fn the_annotation_of_a_long_name_is_as_long_as_one_may_be() {
        for (object, fits) in [(secret as fn(&str) -> Named, 56), (config_map, 53)] {
            let just = annotation(&object(&"n".repeat(fits)));
            assert!(just.ends_with(&"n".repeat(fits)));
            let other = annotation(&object(&"n".repeat(253)));
            let long = annotation(&object(&"n".repeat(fits + 1)));
            assert_ne!(long, other);
            for name in [just, long, other] {
                let (_, name) = name.split_once('/').unwrap();
                assert_eq!(name.len(), 63);
            }
        }
    }

    #[test]
    fn what_is_owed_is_read_as_it_was_written() {
        let owed = BTreeSet::from([secret("db"), config_map("app")]);
        let mut workload = deployment();
        let patch = patch(&workload, &owed, &BTreeMap::new());
        assert_eq!(
            patch,
            json!({"metadata": {"annotations": {PENDING: "Secret/db ConfigMap/app"}}})
        );
        workload["metadata"]["annotations"] = patch["metadata"]["annotations"].clone();
        assert_eq!(pending(&workload), owed);
    }

    #[test]
    fn what_is_owed_is_read_without_trouble_whatever_stands_there() {
        let mut workload = deployment();
        assert_eq!(pending(&workload), BTreeSet::new());
        workload["metadata"]["annotations"] = json!({PENDING: " Pod/x  Secret/a\n/ b Secret "});
        assert_eq!(pending(&workload), BTreeSet::from([secret("a")]));
    }

    #[test]
    fn a_restart_sets_the_version_in_the_template_and_takes_the_mark_away() {
        let versions = BTreeMap::from([(secret("db"), version("u", "7"))]);
        let patch_of = |workload: &Value| patch(workload, &BTreeSet::new(), &versions);
        let annotations = json!({"metadata": {"annotations": {"lockleaf/secret-db": "u-7"}}});
        assert_eq!(
            patch_of(&deployment()),
            json!({
                "metadata": {"annotations": {PENDING: null}},
                "spec": {"template": annotations},
            })
        );
        let cron_job = json!({"apiVersion": "batch/v1", "kind": "CronJob"});
        assert_eq!(
            patch_of(&cron_job)["spec"],
            json!({"jobTemplate": {"spec": {"template": annotations}}})
        );
    }

    #[test]
    fn the_version_of_a_template_is_found() {
        let mut workload = deployment();
        assert_eq!(started_for(&workload, &secret("db")), None);
        workload["spec"]["template"]["metadata"]["annotations"] =
            json!({"lockleaf/secret-db": "u-7"});
        assert_eq!(started_for(&workload, &secret("db")), Some("u-7"));
        assert_eq!(started_for(&workload, &config_map("db")), None);
    }
}

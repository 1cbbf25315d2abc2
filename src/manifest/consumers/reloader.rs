//! What stakater/Reloader restarts by itself, told by its annotations as its version 1.4 reads them
//! where nothing is configured otherwise.
//!
//! An object that is new is not handled: Reloader watches creations only where it is told to.

use super::How;
use super::Reference;
use super::Referred;
use super::references;
use super::template;
use regex::Regex;
use serde_json::Value;

/// How it is told of.
pub const NAME: &str = "Reloader";

/// An object that changes, as Reloader sees it.
#[derive(Clone, Copy, Debug)]
pub struct Changed<'a> {
    /// A Secret or a ConfigMap.
    pub kind: Referred,
    /// Its name.
    pub name: &'a str,
    /// Its `reloader.stakater.com/match`.
    pub matches: Option<&'a str>,
    /// Its `reloader.stakater.com/ignore`.
    pub ignore: Option<&'a str>,
}

/// The annotation of an object by which workloads with `search` find it.
pub const MATCH: &str = "reloader.stakater.com/match";
/// The annotation of an object that takes it from Reloader.
pub const IGNORE: &str = "reloader.stakater.com/ignore";

const AUTO: &str = "reloader.stakater.com/auto";
const SEARCH: &str = "reloader.stakater.com/search";

/// The annotations that speak of one kind: restart on some, on all, on none of these.
struct Typed {
    reload: &'static str,
    auto: &'static str,
    exclude: &'static str,
}

const SECRET: Typed = Typed {
    reload: "secret.reloader.stakater.com/reload",
    auto: "secret.reloader.stakater.com/auto",
    exclude: "secrets.exclude.reloader.stakater.com/reload",
};

const CONFIG_MAP: Typed = Typed {
    reload: "configmap.reloader.stakater.com/reload",
    auto: "configmap.reloader.stakater.com/auto",
    exclude: "configmaps.exclude.reloader.stakater.com/reload",
};

/// Whether Reloader restarts the workload when this object changes.
pub fn restarts(workload: &Value, changed: Changed<'_>) -> bool {
    if changed.ignore == Some("true") {
        return false;
    }
    let typed = match changed.kind {
        Referred::Secret => SECRET,
        Referred::ConfigMap => CONFIG_MAP,
    };
    let own = &workload["metadata"]["annotations"];
    let excluded = own[typed.exclude].as_str().unwrap_or_default();
    if excluded.split(',').any(|it| it.trim() == changed.name) {
        return false;
    }
    // What the template says counts only where the workload itself says nothing.
    let speaks = |name: &&str| own[*name].is_string();
    let annotations = match [typed.reload, AUTO, typed.auto, SEARCH].iter().any(speaks) {
        true => own,
        false => match template(workload).and_then(|at| workload.pointer(at)) {
            Some(template) => &template["metadata"]["annotations"],
            None => own,
        },
    };
    let text = |name: &str| annotations[name].as_str().unwrap_or_default();
    if text(typed.reload)
        .split(',')
        .any(|pattern| is_named(pattern.trim(), changed.name))
    {
        return true;
    }
    let is_searched = text(SEARCH) == "true" && changed.matches == Some("true");
    (is_searched || is_true(text(AUTO)) || is_true(text(typed.auto))) && is_seen(workload, changed)
}

/// Each entry of the list is a regular expression in Go's syntax.
fn is_named(pattern: &str, name: &str) -> bool {
    Regex::new(&format!("^{pattern}$")).is_ok_and(|pattern| pattern.is_match(name))
}

/// As Go's `strconv.ParseBool`.
fn is_true(text: &str) -> bool {
    matches!(text, "1" | "t" | "T" | "TRUE" | "true" | "True")
}

/// Reloader does not look at what pulls images and what a volume's driver is given.
fn is_seen(workload: &Value, changed: Changed<'_>) -> bool {
    let is_seen = |it: &Reference| {
        let is_it = it.to == changed.kind && it.name == changed.name;
        is_it && matches!(it.how, How::Env { .. } | How::EnvFrom | How::Volume { .. })
    };
    references(workload).iter().any(is_seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn workload(own: Value, of_template: Value) -> Value {
        json!({
            "apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "api", "annotations": own},
            "spec": {"template": {
                "metadata": {"annotations": of_template},
                "spec": {
                    "containers": [{"name": "c", "envFrom": [{"secretRef": {"name": "db"}}]}],
                    "imagePullSecrets": [{"name": "pull"}],
                },
            }},
        })
    }

    fn secret(name: &str) -> Changed<'_> {
        Changed {
            kind: Referred::Secret,
            name,
            matches: None,
            ignore: None,
        }
    }

    fn restarts_with(own: Value, changed: Changed<'_>) -> bool {
        restarts(&workload(own, Value::Null), changed)
    }

    #[test]
    fn a_workload_without_its_annotations_is_ours() {
        assert!(!restarts_with(Value::Null, secret("db")));
        assert!(!restarts_with(json!({AUTO: "false"}), secret("db")));
        assert!(!restarts_with(json!({AUTO: "yes"}), secret("db")));
    }

    #[test]
    fn auto_covers_what_the_containers_use() {
        assert!(restarts_with(json!({AUTO: "true"}), secret("db")));
        assert!(restarts_with(json!({SECRET.auto: "1"}), secret("db")));
        assert!(!restarts_with(
            json!({CONFIG_MAP.auto: "true"}),
            secret("db")
        ));
        assert!(!restarts_with(json!({AUTO: "true"}), secret("pull")));
        assert!(!restarts_with(json!({AUTO: "true"}), secret("other")));
    }

    #[test]
    fn named_objects_are_restarted_for_whoever_uses_them() {
        let named =
            |list: &str, name: &str| restarts_with(json!({SECRET.reload: list}), secret(name));
        assert!(named("a, db", "db"));
        assert!(named("d.", "db"));
        assert!(named("pull", "pull"));
        assert!(!named("db2,a", "db"));
        assert!(!named("", "db"));
        assert!(!named("(", "db"));
        let changed = Changed {
            kind: Referred::ConfigMap,
            ..secret("db")
        };
        assert!(!restarts_with(json!({SECRET.reload: "db"}), changed));
        assert!(restarts_with(json!({CONFIG_MAP.reload: "db"}), changed));
    }

    #[test]
    fn search_finds_what_is_marked() {
        let marked = Changed {
            matches: Some("true"),
            ..secret("db")
        };
        assert!(restarts_with(json!({SEARCH: "true"}), marked));
        assert!(!restarts_with(json!({SEARCH: "true"}), secret("db")));
        assert!(!restarts_with(Value::Null, marked));
    }

    #[test]
    fn what_is_ignored_or_excluded_is_ours() {
        let ignored = Changed {
            ignore: Some("true"),
            ..secret("db")
        };
        assert!(!restarts_with(json!({AUTO: "true"}), ignored));
        let excluded = json!({AUTO: "true", SECRET.exclude: "x, db"});
        assert!(!restarts_with(excluded, secret("db")));
    }

    #[test]
    fn the_template_speaks_where_the_workload_does_not() {
        let auto = json!({AUTO: "true"});
        assert!(restarts(&workload(Value::Null, auto.clone()), secret("db")));
        let silenced = workload(json!({AUTO: "false"}), auto);
        assert!(!restarts(&silenced, secret("db")));
    }
}

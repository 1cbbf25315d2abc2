//! What a cluster, or the programs in it, would refuse: seen before anything is sent.

mod docker;
mod duplicates;
mod names;
mod sizes;
mod token;
mod types;
mod values;
mod what;

#[cfg(feature = "kube")]
mod tls;

#[cfg(test)]
mod tests;

pub use values::data;
pub use values::keys;
pub use what::Severity;
pub use what::What;

use super::object::Manifest;

/// How many days before its end a certificate is warned of.
pub const EXPIRY_DAYS: u32 = 30;

/// What manifests are judged by.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Now, in seconds since 1970.
    pub now: i64,
    /// How many days before its end a certificate is warned of.
    pub expiry_days: u32,
}

impl Rules {
    /// The usual rules, at a time in seconds since 1970.
    pub fn at(now: i64) -> Self {
        Self {
            now,
            expiry_days: EXPIRY_DAYS,
        }
    }
}

/// Something wrong with an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which of the manifests that were checked.
    pub object: usize,
    /// Where in it, as `data.tls.crt`; nothing where it is the object itself.
    pub field: Option<String>,
    /// What.
    pub what: What,
}

impl Problem {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.what.severity()
    }
}

/// Checks manifests, whose namespaces are settled, one by one and against each other.
pub fn check(manifests: &[&Manifest], rules: &Rules) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (object, manifest) in manifests.iter().enumerate() {
        let mut found = Found {
            object,
            problems: &mut problems,
        };
        names::check(manifest, &mut found);
        if manifest.id.is_secret() || manifest.id.is_config_map() {
            sizes::check(manifest, &mut found);
        }
        if manifest.id.is_secret() {
            types::check(manifest, rules, &mut found);
        }
    }
    duplicates::check(manifests, &mut problems);
    problems
}

/// Where the problems of one object go.
struct Found<'p> {
    object: usize,
    problems: &'p mut Vec<Problem>,
}

impl Found<'_> {
    fn of_object(&mut self, what: What) {
        self.problems.push(Problem {
            object: self.object,
            field: None,
            what,
        });
    }

    fn at(&mut self, field: impl Into<String>, what: What) {
        self.problems.push(Problem {
            object: self.object,
            field: Some(field.into()),
            what,
        });
    }

    fn data(&mut self, key: &str, what: What) {
        self.at(format!("data.{key}"), what);
    }
}

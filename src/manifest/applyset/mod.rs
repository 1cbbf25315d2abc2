//! ApplySets (KEP-3659): the object that stands for a set, what it says of its members, and what
//! members say of themselves.

mod member;
mod scope;

pub use member::Spared;
pub use member::last_applied;
pub use member::spared;
pub use scope::GroupKind;
pub use scope::Scope;

use super::live::Live;
use super::object::ObjectId;
use crate::secret::SecretJson;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::Digest;
use sha2::Sha256;
use std::fmt;

/// The label by which members name their set.
pub const PART_OF: &str = "applyset.kubernetes.io/part-of";
/// The label that makes an object the parent of a set.
pub const ID: &str = "applyset.kubernetes.io/id";
const TOOLING: &str = "applyset.kubernetes.io/tooling";
const KINDS: &str = "applyset.kubernetes.io/contains-group-kinds";
const NAMESPACES: &str = "applyset.kubernetes.io/additional-namespaces";

/// The name by which sets are known to be ours.
const TOOL: &str = "lockleaf";

/// Which object stands for a set. No other kinds than these two are parents everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParentKind {
    /// A Secret, as with kubectl.
    Secret,
    /// A ConfigMap.
    ConfigMap,
}

impl ParentKind {
    fn name(self) -> &'static str {
        match self {
            Self::Secret => "Secret",
            Self::ConfigMap => "ConfigMap",
        }
    }

    /// The resource: `secrets`.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Secret => "secrets",
            Self::ConfigMap => "configmaps",
        }
    }
}

/// A set as it is named on a command line: `NAME`, `secrets/NAME`, `configmaps/NAME`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetName {
    /// What its parent is.
    pub kind: ParentKind,
    /// Its parent's name.
    pub name: String,
}

/// A text that names no set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSetName {
    /// Another kind of parent.
    #[error("a set is a Secret or a ConfigMap: NAME, secrets/NAME or configmaps/NAME")]
    Kind,
    /// A name that no object can have.
    #[error("no object can have this name")]
    Name,
}

impl std::str::FromStr for SetName {
    type Err = NoSetName;

    fn from_str(text: &str) -> Result<Self, NoSetName> {
        let (kind, name) = text.split_once('/').unwrap_or(("secrets", text));
        let kind = match kind.to_ascii_lowercase().as_str() {
            "secrets" | "secret" => ParentKind::Secret,
            "configmaps" | "configmap" | "cm" => ParentKind::ConfigMap,
            _ => return Err(NoSetName::Kind),
        };
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let fits = name.len() <= 253
            && name.split('.').all(|part| {
                part.starts_with(is_plain)
                    && part.ends_with(is_plain)
                    && part.chars().all(|c| is_plain(c) || c == '-')
            });
        match fits {
            true => Ok(Self {
                kind,
                name: name.to_owned(),
            }),
            false => Err(NoSetName::Name),
        }
    }
}

/// The parent of a set: which object of a cluster stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// What it is.
    pub kind: ParentKind,
    /// Where it stands.
    pub namespace: String,
    /// Its name.
    pub name: String,
}

impl Parent {
    /// The parent of that name in a namespace.
    pub fn new(set: SetName, namespace: &str) -> Self {
        Self {
            kind: set.kind,
            namespace: namespace.to_owned(),
            name: set.name,
        }
    }

    /// Which object it is.
    pub fn object(&self) -> ObjectId {
        ObjectId {
            api_version: "v1".to_owned(),
            kind: self.kind.name().to_owned(),
            namespace: Some(self.namespace.clone()),
            name: self.name.clone(),
        }
    }

    /// The id of the set, which its members carry as well: a hash of where the parent stands.
    pub fn id(&self) -> String {
        let place = format!("{}.{}.{}.", self.name, self.namespace, self.kind.name());
        let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(place));
        format!("applyset-{hash}-v1")
    }

    /// The selector of its members.
    pub fn members(&self) -> String {
        format!("{PART_OF}={}", self.id())
    }

    /// The selector of the members of all other sets.
    pub fn members_of_others(&self) -> String {
        format!("{PART_OF},{PART_OF}!={}", self.id())
    }

    /// What the parent is to say, as it is applied; `version` is that of the stored one, which may
    /// not have changed meanwhile.
    pub fn body(&self, scope: &Scope, resource_version: Option<&str>) -> SecretJson {
        let mut body = json!({
            "apiVersion": "v1",
            "kind": self.kind.name(),
            "metadata": {
                "name": self.name,
                "namespace": self.namespace,
                "labels": { ID: self.id() },
                "annotations": {
                    TOOLING: concat!("lockleaf/v", env!("CARGO_PKG_VERSION")),
                    KINDS: scope.kinds_text(),
                    NAMESPACES: scope.namespaces_text(&self.namespace),
                },
            },
        });
        if let Some(version) = resource_version {
            body["metadata"]["resourceVersion"] = json!(version);
        }
        SecretJson::new(body)
    }

    /// Reads the scope of a parent that is there.
    ///
    /// # Errors
    /// What keeps it from being taken for this set: it is no parent, or another tool's.
    pub fn read(&self, live: &Live) -> Result<Scope, NotOurs> {
        let Some(tooling) = live.annotation(TOOLING) else {
            return Err(NotOurs::NoSet);
        };
        let tool = tooling.rsplit_once('/').map_or(tooling, |(tool, _)| tool);
        if tool != TOOL {
            return Err(NotOurs::Tool(printable(tool)));
        }
        match live.label(ID) {
            None => return Err(NotOurs::NoSet),
            Some(id) if id != self.id() => return Err(NotOurs::Id(printable(id))),
            Some(_) => {}
        }
        // Without the list every kind of the cluster would have to be looked through.
        let kinds = live.annotation(KINDS).ok_or(NotOurs::NoKinds)?;
        let namespaces = live.annotation(NAMESPACES).unwrap_or_default();
        let mut scope = Scope::read(kinds, namespaces);
        scope.namespaces.insert(self.namespace.clone());
        Ok(scope)
    }
}

/// `Secret/shop in prod`
impl fmt::Display for Parent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}/{} in {}",
            self.kind.name(),
            self.name,
            self.namespace
        )
    }
}

/// Why an object is not the parent of our set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotOurs {
    /// It is there, and stands for no set.
    #[error("it exists and is no ApplySet")]
    NoSet,
    /// Another tool keeps it.
    #[error("it is an ApplySet of '{0}'")]
    Tool(String),
    /// Its id is that of another place, as after a copy.
    #[error("it is an ApplySet with the id of another one, '{0}'")]
    Id(String),
    /// It does not say which kinds it holds.
    #[error("it is an ApplySet that does not say which kinds it holds")]
    NoKinds,
}

/// A name of the cluster's, as it may be shown.
pub(super) fn printable(text: &str) -> String {
    let shown = text.chars().filter(|letter| !letter.is_control());
    shown.take(253).collect()
}

#[cfg(test)]
mod tests;

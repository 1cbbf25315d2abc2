//! Which value of a text a path means, and whether it is the base64 of a Secret.

use super::failure::ActionError;
use crate::document::path;
use crate::document::path::PathText;
use crate::document::path::Resolved;
use crate::document::path::Step;
use crate::document::path::TreePath;
use crate::document::yaml::lookup;
use crate::document::yaml::lookup::Choice;
use crate::document::yaml::lookup::DocumentTree;
use crate::document::yaml::tree::Yaml;
use crate::manifest;
use crate::manifest::Role;
use std::path::Path;

/// A path as it was typed, and the document that it is meant for.
#[derive(Clone, Debug)]
pub struct Address {
    /// The path, in either spelling.
    pub path: PathText,
    /// The document.
    pub choice: Choice,
}

impl Address {
    /// Reads a path.
    ///
    /// # Errors
    /// What is no path (SOPS's status 91).
    pub fn parse(text: &str, choice: Choice) -> Result<Self, ActionError> {
        let path = path::parse(text).map_err(|fault| ActionError::PathText {
            text: text.to_owned(),
            fault,
        })?;
        Ok(Self { path, choice })
    }

    /// Whether it was typed as SOPS spells paths.
    pub fn is_sops_spelling(&self) -> bool {
        matches!(self.path, PathText::Exact(_))
    }
}

/// A path in a text.
pub struct Located {
    /// The document's number.
    pub document: usize,
    /// The path.
    pub path: TreePath,
    /// A value stands there.
    pub exists: bool,
    /// What Kubernetes makes of the value.
    pub field: Field,
}

/// What Kubernetes makes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A value under a Secret's `data`: base64.
    SecretData,
    /// A value under a Secret's `stringData`: text, whatever it looks like.
    SecretText,
    /// Anything else.
    Other,
}

/// Finds what an address means in a text.
///
/// # Errors
/// A path that stands in several documents, or reads in two ways.
pub fn locate(file: &Path, yaml: &Yaml<'_>, address: &Address) -> Result<Located, ActionError> {
    let document = lookup::choose(yaml, &address.choice, &address.path).map_err(|fault| {
        ActionError::Choice {
            path: file.to_owned(),
            fault,
        }
    })?;
    let tree = DocumentTree { yaml, document };
    let (path, exists) = match address.path.resolve(&tree) {
        Resolved::One(path) => (path, true),
        Resolved::None(path) => (path, false),
        Resolved::Ambiguous(first, second) => {
            return Err(ActionError::AmbiguousPath {
                path: file.to_owned(),
                first,
                second,
            });
        }
    };
    let field = field(yaml, document, &path);
    Ok(Located {
        document,
        path,
        exists,
        field,
    })
}

fn field(yaml: &Yaml<'_>, document: usize, path: &TreePath) -> Field {
    let [object @ .., Step::Key(field), Step::Key(_)] = path.steps() else {
        return Field::Other;
    };
    let object = TreePath(object.to_vec());
    let Ok(object) = lookup::find(yaml, document, &object) else {
        return Field::Other;
    };
    let object = yaml.target(object);
    let mut objects = manifest::objects(yaml).into_iter();
    let is_secret = objects.any(|known| known.node == object && known.role == Role::Secret);
    match field.as_str() {
        "data" if is_secret => Field::SecretData,
        "stringData" if is_secret => Field::SecretText,
        _ => Field::Other,
    }
}

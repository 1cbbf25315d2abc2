//! Destination rules: where `publish` sends a file.

use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::Place;
use crate::sops::pattern::Pattern;

use super::CreationRule;
use super::RuleError;
use super::RuleProblem;
use super::rule;

const DESTINATION: &[&str] = &[
    "path_regex",
    "s3_bucket",
    "s3_prefix",
    "gcs_bucket",
    "gcs_prefix",
    "vault_path",
    "vault_address",
    "vault_kv_mount_name",
    "vault_kv_version",
    "recreation_rule",
    "omit_extensions",
];

/// A rule for publishing.
#[derive(Clone, Debug)]
pub struct DestinationRule {
    /// Where the rule stands.
    pub place: Place,
    /// What the file's path must match; nothing matches all.
    pub path_regex: Option<Pattern>,
    /// Where files go, where the rule says so.
    pub destination: Option<Destination>,
    /// How a file is encrypted anew on its way.
    pub recreation_rule: Option<CreationRule>,
    /// Whether the published name has no extension.
    pub omit_extensions: bool,
}

/// Where a file goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// An S3 bucket; gets the encrypted file.
    S3 {
        /// The bucket.
        bucket: String,
        /// What the name begins with.
        prefix: String,
    },
    /// A Google Cloud Storage bucket; gets the encrypted file.
    Gcs {
        /// The bucket.
        bucket: String,
        /// What the name begins with.
        prefix: String,
    },
    /// HashiCorp Vault; gets the decrypted values.
    Vault {
        /// The path below the mount.
        path: String,
        /// The server, where it is not the environment's.
        address: String,
        /// The key-value mount.
        mount: String,
        /// The version of the key-value engine.
        version: u8,
    },
}

impl DestinationRule {
    pub(super) fn read(node: &Node) -> Result<Self, RuleError> {
        let fields = Fields::of(node, "a destination rule", DESTINATION)?;
        let recreation_rule = fields.get("recreation_rule").map(CreationRule::read);
        Ok(Self {
            place: fields.place,
            path_regex: rule::path_regex(&fields)?,
            destination: destination(&fields)?,
            recreation_rule: recreation_rule.transpose()?,
            omit_extensions: fields.boolean("omit_extensions")?,
        })
    }

    /// Tells whether the rule is for the file with this path.
    pub fn claims(&self, path: &str) -> bool {
        self.path_regex
            .as_ref()
            .is_none_or(|pattern| pattern.is_match(path))
    }
}

fn destination(fields: &Fields<'_>) -> Result<Option<Destination>, RuleError> {
    let mut given = Vec::new();
    for key in ["s3_bucket", "gcs_bucket", "vault_path"] {
        if let Some(text) = fields.text(key)? {
            given.push((key, text.to_owned()));
        }
    }
    if let [(first, _), (second, _), ..] = given.as_slice() {
        let problem = RuleProblem::SeveralDestinations { first, second };
        return Err(RuleError::at(fields.place, problem));
    }
    let text = |key| Ok::<_, RuleError>(fields.text(key)?.unwrap_or_default().to_owned());
    let version = match fields.get("vault_kv_version") {
        None => 2,
        Some(node) => node.integer_between("vault_kv_version", 1, 2)?,
    };
    Ok(match given.pop() {
        Some(("s3_bucket", bucket)) => Some(Destination::S3 {
            bucket,
            prefix: text("s3_prefix")?,
        }),
        Some(("gcs_bucket", bucket)) => Some(Destination::Gcs {
            bucket,
            prefix: text("gcs_prefix")?,
        }),
        Some((_, path)) => Some(Destination::Vault {
            path,
            address: text("vault_address")?,
            mount: fields
                .text("vault_kv_mount_name")?
                .unwrap_or("secret/")
                .to_owned(),
            version: if version == 1 { 1 } else { 2 },
        }),
        None => None,
    })
}

//! The flags that pick a document of a file.

use clap::Args;

/// Which document of a file a path is looked for in.
#[derive(Args, Debug, Clone, Default)]
pub struct PlaceArgs {
    /// Look in this document only, counted from 0
    #[arg(long, value_name = "NUMBER", conflicts_with = "object")]
    pub document: Option<usize>,
    /// Look in this Kubernetes object only, such as Secret/postgres
    #[arg(long, value_name = "KIND/NAME")]
    pub object: Option<String>,
    /// Take the data of Secrets as the base64 it is
    #[arg(long)]
    pub raw: bool,
}

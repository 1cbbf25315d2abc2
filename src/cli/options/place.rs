//! The flags that pick a document of a file.

use crate::actions::get::DataView;
use crate::document::yaml::lookup::Choice;
use clap::Args;

/// Which document of a file a path is looked for in, and how a Secret's data is taken.
#[derive(Args, Debug, Clone, Default)]
pub struct PlaceArgs {
    /// Look in this document only, counted from 0
    #[arg(long, value_name = "NUMBER", conflicts_with = "object")]
    document: Option<usize>,
    /// Look in this Kubernetes object only, such as Secret/postgres
    #[arg(long, value_name = "KIND/NAME", value_parser = object)]
    object: Option<(String, String)>,
    /// Take the data of Secrets as the base64 it is
    #[arg(long)]
    raw: bool,
}

impl PlaceArgs {
    /// The document.
    pub fn choice(&self) -> Choice {
        match (&self.object, self.document) {
            (Some((kind, name)), _) => Choice::Object {
                kind: kind.clone(),
                name: name.clone(),
            },
            (None, Some(number)) => Choice::Number(number),
            (None, None) => Choice::Only,
        }
    }

    /// How a Secret's data is taken.
    pub fn data(&self) -> DataView {
        match self.raw {
            true => DataView::Raw,
            false => DataView::Decoded,
        }
    }
}

fn object(text: &str) -> Result<(String, String), String> {
    match text.split_once('/') {
        Some((kind, name)) if !kind.is_empty() && !name.is_empty() => {
            Ok((kind.to_owned(), name.to_owned()))
        }
        _ => Err("an object is named KIND/NAME, such as Secret/postgres".to_owned()),
    }
}

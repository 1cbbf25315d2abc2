//! `--suffix-names`: immutable Secrets and ConfigMaps get a name of their own for each content, so
//! that a changed one is a new object, and its consumers roll over to it.
//!
//! The suffix of a Secret is derived from its encrypted values as they stand in the file, never
//! from the values: from those a stranger who reads names could guess a short one.

use crate::actions::cluster::Piece;
use crate::actions::cluster::ciphertext;
use crate::manifest::DATA_FIELDS;
use crate::manifest::consumers;
use crate::manifest::consumers::Referred;
use crate::manifest::object::ObjectId;
use serde_json::Value;
use serde_json::json;
use std::path::PathBuf;

/// How long names of Secrets and ConfigMaps may be (RFC 1123 subdomains).
const LONGEST_NAME: usize = 253;

/// How many letters a suffix has, of five bits each.
const LETTERS: usize = 10;

/// The letters of base32 (RFC 4648), small.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// An object that got another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suffixed {
    /// Which of the pieces.
    pub piece: usize,
    /// The object, with the name that the manifest gives it.
    pub from: ObjectId,
    /// The name that it has now.
    pub to: String,
    /// How many references of the other pieces were changed with it; 0 is worth a warning.
    pub references: usize,
}

/// Why a name cannot be suffixed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SuffixError {
    /// A Secret of which nothing is encrypted.
    #[error(
        "'{}': {object} is plaintext, and a suffix made of its values would let them be guessed", path.display()
    )]
    Plain {
        /// Its file.
        path: PathBuf,
        /// The object.
        object: Box<ObjectId>,
    },
    /// A name that has no room for it.
    #[error("'{}': the name of {object} has no room for a suffix: {most} characters are the most", path.display(), most = LONGEST_NAME - LETTERS - 1)]
    TooLong {
        /// Its file.
        path: PathBuf,
        /// The object.
        object: Box<ObjectId>,
    },
}

/// Gives every immutable Secret and ConfigMap its suffix, and lets the other pieces of its
/// namespace refer to the new name. To be called once namespaces are settled, and before anything
/// else is added to the objects.
///
/// # Errors
/// The first object that can have none; then nothing is renamed.
pub fn suffix(pieces: &mut [Piece]) -> Result<Vec<Suffixed>, SuffixError> {
    let mut suffixed = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        if !is_immutable(piece) {
            continue;
        }
        let id = piece.manifest.id.clone();
        suffixed.push(Suffixed {
            piece: number,
            to: format!("{}-{}", id.name, of(piece)?),
            from: id,
            references: 0,
        });
    }
    for it in &mut suffixed {
        rename(pieces, it);
    }
    Ok(suffixed)
}

fn is_immutable(piece: &Piece) -> bool {
    let id = &piece.manifest.id;
    (id.is_secret() || id.is_config_map()) && piece.manifest.body.expose()["immutable"] == true
}

/// The suffix of one object.
fn of(piece: &Piece) -> Result<String, SuffixError> {
    let id = &piece.manifest.id;
    let (path, object) = (|| piece.path.clone(), || id.clone());
    if id.name.len() + 1 + LETTERS > LONGEST_NAME {
        return Err(SuffixError::TooLong {
            path: path(),
            object: Box::new(object()),
        });
    }
    let content = match &piece.ciphertext {
        Some(ciphertext) => ciphertext.digest,
        None if id.is_secret() => {
            return Err(SuffixError::Plain {
                path: path(),
                object: Box::new(object()),
            });
        }
        // What is readable in git is no secret.
        None => ciphertext::of_value(&data(piece.manifest.body.expose())),
    };
    let whole = json!([id.api_version, id.kind, id.namespace, id.name, content]);
    Ok(letters(&ciphertext::of_value(&whole)))
}

/// All of a ConfigMap that its consumers see.
fn data(body: &Value) -> Value {
    let fields = DATA_FIELDS.iter().chain(&["binaryData"]);
    fields.map(|field| body[*field].clone()).collect()
}

fn letters(digest: &[u8; 32]) -> String {
    let bits = digest[..8]
        .iter()
        .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |number: usize| {
        let index = bits >> (59 - 5 * number) & 31;
        char::from(ALPHABET[index as usize])
    };
    (0..LETTERS).map(letter).collect()
}

fn rename(pieces: &mut [Piece], suffixed: &mut Suffixed) {
    let (from, to) = (&suffixed.from, &suffixed.to);
    let referred = match from.is_secret() {
        true => Referred::Secret,
        false => Referred::ConfigMap,
    };
    for (number, piece) in pieces.iter_mut().enumerate() {
        if number == suffixed.piece {
            piece.manifest.id.name.clone_from(to);
            piece.manifest.body.expose_mut()["metadata"]["name"] = Value::from(to.as_str());
        } else if piece.manifest.id.namespace == from.namespace {
            let body = piece.manifest.body.expose_mut();
            suffixed.references += consumers::rename(body, referred, &from.name, to);
        }
    }
}

#[cfg(test)]
mod tests;

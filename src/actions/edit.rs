//! `edit`: a sealed file in the user's editor, as plain text that never touches a disk.

use super::amend;
use super::changes;
use super::changes::Change;
use super::desk::Desk;
use super::encrypt;
use super::failure::ActionError;
use super::open;
use super::session::Session;
use super::text;
use super::text::InputType;
use super::warning::Warning;
use crate::host::files;
use crate::host::files::Secrecy;
use crate::sops::keys::KeyEntry;
use crate::sops::opened::MacCheck;
use crate::sops::opened::Opened;
use crate::sops::selection::Selection;
use crate::sops::selection::Selector;
use std::path::Path;

/// What a new file begins with.
const TEMPLATE: &str = "example_key: example_value\n";

/// What the command line asks for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Show the data of Secrets as the base64 it is.
    pub raw: bool,
    /// Open a file whose MAC does not match.
    pub ignore_mac: bool,
    /// Continue with the text that an earlier edit kept.
    pub recover: bool,
    /// The file's type, where its name does not say it.
    pub input_type: Option<InputType>,
    /// For a file that does not exist yet.
    pub new_file: encrypt::Request,
}

/// What came of an edit.
pub enum Edited {
    /// The text was left as it was; so was the file.
    Unchanged,
    /// The file was written.
    Written(Written),
}

/// A file that was edited.
pub struct Written {
    /// The values that changed.
    pub changes: Vec<(String, Change)>,
    /// The ids of those who can open it.
    pub recipients: Vec<String>,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// Lets the user edit the file at `path`.
///
/// The file stays as it is until the new text is valid; a text that cannot be saved is kept,
/// encrypted, for `--recover`.
///
/// # Errors
/// What does not open, an editor that fails, a text that is not valid and that nobody mends.
pub fn edit(session: &Session, path: &Path, request: &Request) -> Result<Edited, ActionError> {
    if !files::exists(path) {
        return edit_new(session, path, request);
    }
    let (target, bytes) = amend::target(session, path)?;
    target
        .rehearse(session.write_through)
        .map_err(|fault| ActionError::file(path, fault))?;
    let sealed = text::yaml(path, request.input_type, &bytes)?;
    let check = if request.ignore_mac {
        MacCheck::Ignore
    } else {
        MacCheck::Verify
    };
    let opened = open::open(session, path, sealed, check)?;
    let plain = opened.plaintext().map_err(|fault| ActionError::Spelling {
        path: path.to_owned(),
        fault,
    })?;
    let recipients: Vec<String> = opened.metadata.entries().map(KeyEntry::id).collect();
    let mut desk = Desk::new(session, path, request, plain.expose(), &recipients)?;
    let mut given = desk.first(request)?;
    loop {
        let edited = desk.hand_over(&given)?;
        if desk.is_as_shown(&edited) {
            desk.done();
            return Ok(Edited::Unchanged);
        }
        let amended = desk.take_back(&edited, plain.expose()).and_then(|new| {
            let unchanged = new.expose() == plain.expose();
            let amended = match unchanged {
                true => None,
                false => Some(amend::amend(session, path, &opened, new.expose())?),
            };
            Ok((new, amended))
        });
        match amended {
            Err(fault) => given = desk.again(&edited, fault)?,
            Ok((_, None)) => {
                desk.done();
                return Ok(Edited::Unchanged);
            }
            Ok((new, Some(amended))) => {
                if let Err(fault) = amend::save(session, path, target, &amended.text) {
                    return Err(desk.keep(&edited, fault));
                }
                desk.done();
                return Ok(Edited::Written(Written {
                    changes: changes::between(plain.expose(), new.expose(), &opened.selection),
                    recipients,
                    warnings: with_opening(&opened, amended.warnings),
                }));
            }
        }
    }
}

fn with_opening(opened: &Opened<'_>, warnings: Vec<Warning>) -> Vec<Warning> {
    let mut all = open::warnings(opened);
    all.extend(warnings);
    all
}

/// A file that does not exist yet: the rules must name somebody before the editor opens.
fn edit_new(session: &Session, path: &Path, request: &Request) -> Result<Edited, ActionError> {
    text::yaml(path, request.input_type, b"")?;
    let rehearsal = encrypt::encrypt(session, path, TEMPLATE, &allow_nothing(&request.new_file))?;
    let mut desk = Desk::new(session, path, request, TEMPLATE, &rehearsal.recipients)?;
    let mut given = desk.first(request)?;
    loop {
        let edited = desk.hand_over(&given)?;
        if desk.is_as_shown(&edited) {
            return Ok(Edited::Unchanged);
        }
        let sealed = desk.take_back(&edited, "").and_then(|new| {
            let sealed = encrypt::encrypt(session, path, new.expose(), &request.new_file)?;
            Ok((new, sealed))
        });
        match sealed {
            Err(fault) => given = desk.again(&edited, fault)?,
            Ok((new, sealed)) => {
                let bytes = sealed.text.as_bytes();
                if let Err(fault) = files::create_new(path, bytes, Secrecy::Ciphertext) {
                    return Err(desk.keep(&edited, ActionError::file(path, fault)));
                }
                desk.done();
                let selection = Selection::compile(Some(&Selector::default()))?;
                return Ok(Edited::Written(Written {
                    changes: changes::between("", new.expose(), &selection),
                    recipients: sealed.recipients,
                    warnings: sealed.warnings,
                }));
            }
        }
    }
}

fn allow_nothing(request: &encrypt::Request) -> encrypt::Request {
    encrypt::Request {
        allow_nothing: true,
        ..request.clone()
    }
}

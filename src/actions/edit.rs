//! `edit`: a sealed file in the user's editor, as plain text that never touches a disk.

use super::amend;
use super::changes;
use super::changes::Change;
use super::encrypt;
use super::failure::ActionError;
use super::open;
use super::recovery;
use super::rules;
use super::session::Session;
use super::text;
use super::text::InputType;
use super::warning::Warning;
use crate::host::editor::Editor;
use crate::host::files;
use crate::host::files::FileError;
use crate::host::files::PrivateText;
use crate::host::files::Secrecy;
use crate::host::files::Storage;
use crate::manifest::view;
use crate::secret::Plaintext;
use crate::sops::keys::KeyEntry;
use crate::sops::opened::MacCheck;
use crate::sops::opened::Opened;
use crate::sops::selection::Selection;
use crate::sops::selection::Selector;
use std::path::Path;

/// The lines that are ours in an edited text.
const HEADER: &str = "# lockleaf: ";
/// The line that tells a fault of an edited text.
const FAULT: &str = "# lockleaf: error: ";
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
    let desk = Desk::new(session, path, request, &recipients)?;
    let shown = desk.show(plain.expose())?;
    let mut shown_first = desk.start(request, &shown)?;
    loop {
        let edited = desk.hand_over(&shown_first)?;
        if edited.expose() == shown.expose() {
            return Ok(Edited::Unchanged);
        }
        match desk.take_back(edited.expose(), plain.expose()) {
            Ok(new) if new.expose() == plain.expose() => return Ok(Edited::Unchanged),
            Ok(new) => match amend::amend(session, path, &opened, new.expose()) {
                Ok(amended) => {
                    if let Err(fault) = amend::save(session, path, target, &amended.text) {
                        return Err(desk.keep(edited.expose(), fault));
                    }
                    return Ok(Edited::Written(Written {
                        changes: changes::between(plain.expose(), new.expose(), &opened.selection),
                        recipients,
                        warnings: with_opening(&opened, amended.warnings),
                    }));
                }
                Err(fault) => shown_first = desk.again(edited, fault)?,
            },
            Err(fault) => shown_first = desk.again(edited, fault)?,
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
    let desk = Desk::new(session, path, request, &rehearsal.recipients)?;
    let shown = Plaintext::new(TEMPLATE.into());
    let mut shown_first = desk.start(request, &shown)?;
    loop {
        let edited = desk.hand_over(&shown_first)?;
        if edited.expose() == TEMPLATE {
            return Ok(Edited::Unchanged);
        }
        let sealed = desk.take_back(edited.expose(), "").and_then(|new| {
            let sealed = encrypt::encrypt(session, path, new.expose(), &request.new_file)?;
            Ok((new, sealed))
        });
        match sealed {
            Err(fault) => shown_first = desk.again(edited, fault)?,
            Ok((new, sealed)) => {
                let bytes = sealed.text.as_bytes();
                if let Err(fault) = files::create_new(path, bytes, Secrecy::Ciphertext) {
                    return Err(desk.keep(edited.expose(), ActionError::file(path, fault)));
                }
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

/// Where the text lies while it is edited.
struct Desk<'s> {
    session: &'s Session,
    path: &'s Path,
    editor: Editor,
    text: PrivateText,
    raw: bool,
    header: String,
    /// Wraps a text that is kept, until the process ends or the edit does.
    _keeper: Option<crate::host::signals::Cleanup>,
}

impl<'s> Desk<'s> {
    fn new(
        session: &'s Session,
        path: &'s Path,
        request: &Request,
        recipients: &[String],
    ) -> Result<Self, ActionError> {
        let settings = rules::settings(session, path)?;
        let editor = Editor::choose(&session.env, settings.edit.editor.as_deref())?;
        let storage = match settings.edit.allow_disk {
            true => Storage::DiskAllowed,
            false => Storage::MemoryOnly,
        };
        let text = PrivateText::create(&session.env, path, b"", storage)?;
        let names: Vec<&str> = recipients
            .iter()
            .map(|id| settings.recipients.name_of(id).unwrap_or(id))
            .collect();
        let raw_note = match request.raw {
            true => "",
            false => "data of Secrets is shown decoded; ",
        };
        let header = format!(
            "{HEADER}{} · for {}\n{HEADER}{raw_note}these lines are removed when you save\n",
            path.display(),
            names.join(", "),
        );
        Ok(Self {
            _keeper: recovery::keep_at_the_end(session, path, text.path()),
            session,
            path,
            editor,
            text,
            raw: request.raw,
            header,
        })
    }

    /// What the user sees of a plain text, without the header.
    fn show(&self, plain: &str) -> Result<Plaintext, ActionError> {
        if self.raw {
            return Ok(Plaintext::new(plain.to_owned()));
        }
        let view = view::decode(plain).map_err(|fault| ActionError::View {
            path: self.path.to_owned(),
            fault,
        })?;
        Ok(Plaintext::new(view.text.as_str().to_owned()))
    }

    /// The text to begin with: what is in the file, or what an earlier edit kept.
    fn start(&self, request: &Request, shown: &Plaintext) -> Result<Plaintext, ActionError> {
        match request.recover {
            true => recovery::latest(self.session, self.path),
            false => Ok(Plaintext::new(shown.expose().to_owned())),
        }
    }

    /// Opens the editor on `shown` and gives what it left, without our lines.
    fn hand_over(&self, shown: &Plaintext) -> Result<Plaintext, ActionError> {
        let header = self.header.replace('\n', line_break(shown.expose()));
        let full = Plaintext::new(format!("{header}{}", shown.expose()));
        let file_fault = |fault| ActionError::file(self.path, fault);
        self.text
            .write(full.expose().as_bytes())
            .map_err(file_fault)?;
        let edited = self.editor.edit(self.text.path());
        let left = match self.text.read(self.session.max_size) {
            Err(FileError::Missing) if edited.is_ok() => return Err(ActionError::EditedAway),
            left => left.map_err(file_fault)?,
        };
        let offset = std::str::from_utf8(left.expose()).err();
        let left = String::from_utf8_lossy(left.expose());
        let left = Plaintext::new(self.without_our_lines(&left));
        match edited {
            Ok(_) if offset.is_some() => Err(self.keep(left.expose(), ActionError::EditedNotUtf8)),
            Ok(_) if left.expose().trim().is_empty() && !shown.expose().trim().is_empty() => {
                Err(ActionError::EditedAway)
            }
            Ok(_) => Ok(left),
            Err(fault) if left.expose() == shown.expose() => Err(fault.into()),
            Err(fault) => Err(self.keep(left.expose(), fault.into())),
        }
    }

    /// An edited text without the header and the faults that were told in it.
    ///
    /// Another comment that looks like ours is the user's.
    fn without_our_lines(&self, text: &str) -> String {
        let ours = |line: &str| {
            let line = line.trim_end_matches(['\n', '\r']);
            line.starts_with(FAULT) || self.header.lines().any(|own| own == line)
        };
        let lines = text.split_inclusive('\n');
        lines.filter(|line| !ours(line)).collect()
    }

    /// The plain text that an edited text stands for.
    fn take_back(&self, edited: &str, original: &str) -> Result<Plaintext, ActionError> {
        if self.raw {
            return Ok(Plaintext::new(edited.to_owned()));
        }
        let encoded = view::encode(edited, original).map_err(|fault| ActionError::View {
            path: self.path.to_owned(),
            fault,
        })?;
        Ok(Plaintext::new(encoded))
    }

    /// A text with a fault: asks whether to go on, and marks the fault in it.
    fn again(&self, edited: Plaintext, fault: ActionError) -> Result<Plaintext, ActionError> {
        let question = format!("{fault}");
        let options = [
            ('e', "edit again"),
            ('s', "save the text for later"),
            ('a', "abandon it"),
        ];
        match self.session.prompter.choose(&question, &options) {
            Ok('e') => {
                let mark = format!("{FAULT}{}{}", one_line(&fault), line_break(edited.expose()));
                Ok(Plaintext::new(format!("{mark}{}", edited.expose())))
            }
            Ok('a') => Err(fault),
            _ => Err(self.keep(edited.expose(), fault)),
        }
    }

    /// Keeps a text that could not be saved, and says where.
    fn keep(&self, edited: &str, fault: ActionError) -> ActionError {
        match recovery::keep(self.session, self.path, edited) {
            Some(kept) => ActionError::Kept {
                kept,
                path: self.path.to_owned(),
                fault: Box::new(fault),
            },
            None => fault,
        }
    }
}

fn one_line(fault: &ActionError) -> String {
    fault.to_string().replace(['\n', '\r'], " ")
}

fn line_break(text: &str) -> &'static str {
    match text.split_once('\n') {
        Some((line, _)) if line.ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

//! The desk: where a text lies while it is edited, and what becomes of it when that goes wrong.

use super::edit::Request;
use super::failure::ActionError;
use super::recovery;
use super::recovery::Keeper;
use super::rules;
use super::session::Session;
use crate::host::editor::Editor;
use crate::host::editor::EditorError;
use crate::host::files;
use crate::host::files::FileError;
use crate::host::files::Kept;
use crate::host::files::PrivateText;
use crate::host::files::Storage;
use crate::host::signals;
use crate::host::signals::Cleanup;
use crate::manifest::view;
use crate::secret::Plaintext;
use crate::secret::SecretBytes;
use std::path::Path;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;
use zeroize::Zeroizing;

/// What our lines in an edited text begin with.
const MARK: &str = "# lockleaf: ";
/// An editor that is back so soon without a change has perhaps gone on in the background.
const AT_ONCE: Duration = Duration::from_secs(1);

/// A text on the desk.
pub(super) struct Desk<'s> {
    session: &'s Session,
    path: &'s Path,
    editor: Editor,
    text: PrivateText,
    view: View,
    shown: Plaintext,
    header: String,
    ours: Ours,
    keeper: Option<Arc<Keeper>>,
    copy: Option<Kept>,
    _at_the_end: Option<Cleanup>,
}

/// How the data of Secrets is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Decoded,
    Raw,
}

/// The lines that we wrote into the text, without their ends.
#[derive(Clone, Default)]
struct Ours(Arc<Mutex<Vec<String>>>);

impl Ours {
    fn add(&self, text: &str) {
        let mut ours = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ours.extend(text.lines().map(str::to_owned));
    }

    /// A text without these lines, however the editor ends lines.
    fn taken_out_of(&self, text: &[u8]) -> SecretBytes {
        let ours = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_ours = |line: &&[u8]| {
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            ours.iter().any(|own| own.as_bytes() == line)
        };
        let mut left = Vec::with_capacity(text.len());
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            if !is_ours(&line) {
                left.extend_from_slice(line);
            }
        }
        SecretBytes::new(left)
    }
}

impl<'s> Desk<'s> {
    /// Prepares the desk for `plain`, the text of the file at `path` or of a new one.
    pub(super) fn new(
        session: &'s Session,
        path: &'s Path,
        request: &Request,
        plain: &str,
        recipients: &[String],
    ) -> Result<Self, ActionError> {
        let settings = rules::settings(session, path)?;
        let editor = Editor::choose(&session.env, settings.edit.editor.as_deref())?;
        let storage = match settings.edit.allow_disk {
            true => Storage::DiskAllowed,
            false => Storage::MemoryOnly,
        };
        let view = if request.raw {
            View::Raw
        } else {
            View::Decoded
        };
        let shown = show(path, plain, view)?;
        let names: Vec<&str> = recipients
            .iter()
            .map(|id| settings.recipients.name_of(id).unwrap_or(id))
            .collect();
        let header = header(path, &names, view, plain);
        let text = PrivateText::create(&session.env, path, b"", storage)?;
        if text.is_on_disk() {
            session.prompter.note(&format!(
                "no folder is kept in memory: the text lies in {} while you edit it",
                text.path().display()
            ));
        }
        let ours = Ours::default();
        ours.add(&header);
        let keeper = Keeper::of(session, path, recipients).map(Arc::new);
        let at_the_end = keeper.as_ref().and_then(|keeper| {
            keep_at_the_end(Arc::clone(keeper), text.path(), &ours, &shown, session)
        });
        Ok(Self {
            session,
            path,
            editor,
            text,
            view,
            shown,
            header,
            ours,
            keeper,
            copy: None,
            _at_the_end: at_the_end,
        })
    }

    /// The text to begin with: what was shown, or what an earlier edit kept.
    pub(super) fn first(&mut self, request: &Request) -> Result<SecretBytes, ActionError> {
        if !request.recover {
            return Ok(SecretBytes::new(self.shown.expose().as_bytes().to_vec()));
        }
        let (text, copy) = recovery::latest(self.session, self.path)?;
        self.copy = Some(copy);
        Ok(text)
    }

    /// Opens the editor on a text and gives what it left, without our lines.
    pub(super) fn hand_over(&self, given: &SecretBytes) -> Result<SecretBytes, ActionError> {
        let full = [self.header.as_bytes(), given.expose()].concat();
        let full = Zeroizing::new(full);
        let file_fault = |fault| ActionError::file(self.text.path(), fault);
        self.text.write(&full).map_err(file_fault)?;
        let edited = self.editor.edit(self.text.path());
        let read = || self.text.read(self.session.max_size).map_err(file_fault);
        let mut left = match read() {
            Err(ActionError::File {
                fault: FileError::Missing,
                ..
            }) if edited.is_ok() => return Err(ActionError::EditedAway),
            left => left?,
        };
        if left.expose() == full.as_slice() && self.went_on(&edited) {
            left = read()?;
        }
        let left = self.ours.taken_out_of(left.expose());
        match edited {
            // An editor that lost the text, rather than a wish to lose every value.
            Ok(_) if is_blank(&left) && !self.shown.expose().trim().is_empty() => {
                Err(ActionError::EditedAway)
            }
            Ok(_) => Ok(left),
            Err(fault) if left.expose() == self.shown.expose().as_bytes() => Err(fault.into()),
            Err(fault) => Err(self.keep(&left, fault.into())),
        }
    }

    /// Waits for an editor that came back at once and goes on in the background.
    ///
    /// Whether it does only the person in front of it knows; where there is none, it does not.
    fn went_on(&self, edited: &Result<Duration, EditorError>) -> bool {
        let at_once = edited.as_ref().is_ok_and(|took| *took < AT_ONCE);
        let question = format!(
            "'{}' came back at once and nothing is changed. If it is still open, edit, save, \
             and press Enter when you are done",
            self.editor.name()
        );
        at_once && self.session.prompter.confirm(&question, true).is_ok()
    }

    /// Says whether a text is the one that was shown first.
    pub(super) fn is_as_shown(&self, edited: &SecretBytes) -> bool {
        edited.expose() == self.shown.expose().as_bytes()
    }

    /// The plain text that an edited text stands for.
    pub(super) fn take_back(
        &self,
        edited: &SecretBytes,
        original: &str,
    ) -> Result<Plaintext, ActionError> {
        let text =
            std::str::from_utf8(edited.expose()).map_err(|fault| ActionError::EditedNotUtf8 {
                path: self.path.to_owned(),
                offset: fault.valid_up_to(),
            })?;
        if self.view == View::Raw {
            return Ok(Plaintext::new(text.to_owned()));
        }
        let plain = view::encode(text, original).map_err(|fault| ActionError::View {
            path: self.path.to_owned(),
            fault,
        })?;
        Ok(Plaintext::new(plain))
    }

    /// A text with a fault: asks whether to go on, and marks the fault in it.
    pub(super) fn again(
        &self,
        edited: &SecretBytes,
        fault: ActionError,
    ) -> Result<SecretBytes, ActionError> {
        let options = [
            ('e', "edit again"),
            ('s', "save the text for later"),
            ('a', "abandon it"),
        ];
        match self.session.prompter.choose(&fault.to_string(), &options) {
            Ok('e') => {
                let mark = format!(
                    "{MARK}error: {}\n{MARK}(these lines do not count)\n",
                    fault.to_string().replace(['\n', '\r'], " ")
                );
                self.ours.add(&mark);
                let marked = [mark.as_bytes(), edited.expose()].concat();
                Ok(SecretBytes::new(marked))
            }
            Ok('a') => Err(fault),
            _ => Err(self.keep(edited, fault)),
        }
    }

    /// Keeps a text that could not be saved, and says where.
    pub(super) fn keep(&self, edited: &SecretBytes, fault: ActionError) -> ActionError {
        let keeper = self.keeper.as_ref();
        match keeper.and_then(|keeper| keeper.keep(edited.expose())) {
            Some(kept) => ActionError::Kept {
                kept,
                path: self.path.to_owned(),
                fault: Box::new(fault),
            },
            None => ActionError::NotKept(Box::new(fault)),
        }
    }

    /// Clears the desk of a text that is where it belongs.
    pub(super) fn done(self) {
        if let Some(copy) = &self.copy {
            recovery::forget(self.session, copy);
        }
    }
}

fn is_blank(text: &SecretBytes) -> bool {
    text.expose().trim_ascii().is_empty()
}

/// What the user sees of a plain text.
fn show(path: &Path, plain: &str, view: View) -> Result<Plaintext, ActionError> {
    if view == View::Raw {
        return Ok(Plaintext::new(plain.to_owned()));
    }
    let view = view::decode(plain).map_err(|fault| ActionError::View {
        path: path.to_owned(),
        fault,
    })?;
    Ok(Plaintext::new(view.text.as_str().to_owned()))
}

/// Our lines above the text, ended as its own lines are.
fn header(path: &Path, names: &[&str], view: View, plain: &str) -> String {
    let shown = match view {
        View::Raw => "",
        View::Decoded => "data of Secrets is shown decoded; ",
    };
    let one_line = |text: String| text.replace(|letter: char| letter.is_control(), " ");
    let ending = match plain.split_inclusive('\n').next() {
        Some(line) if line.ends_with("\r\n") => "\r\n",
        _ => "\n",
    };
    let whom = one_line(format!("{} · for {}", path.display(), names.join(", ")));
    format!("{MARK}{whom}{ending}{MARK}{shown}these lines are removed when you save{ending}")
}

/// Keeps what stands at `text`, if it was changed, when the process is asked to end.
fn keep_at_the_end(
    keeper: Arc<Keeper>,
    text: &Path,
    ours: &Ours,
    shown: &Plaintext,
    session: &Session,
) -> Option<Cleanup> {
    let (text, ours, max_size) = (text.to_owned(), ours.clone(), session.max_size);
    let shown = SecretBytes::new(shown.expose().as_bytes().to_vec());
    signals::on_termination(move || {
        let Ok(bytes) = files::read(&text, max_size).map(Zeroizing::new) else {
            return;
        };
        let left = ours.taken_out_of(&bytes);
        if !left.expose().is_empty() && left.expose() != shown.expose() {
            // Nobody is left to be told of a failure here.
            let _ = keeper.keep(left.expose());
        }
    })
    .ok()
}

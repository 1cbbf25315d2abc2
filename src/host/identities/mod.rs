//! Where secret keys are found: SOPS's places for age identities and ssh keys.
//!
//! Nothing is decrypted, run or asked for before an age file really needs it: an identity here
//! is a promise that is kept when it is first tried.

mod command;
mod key;
mod locked;
mod problem;
mod prompts;
mod ssh;
mod text;

use std::fmt;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use zeroize::Zeroizing;

use self::command::KeyCommand;
use self::key::Key;
pub use self::problem::SourceProblem;
pub use self::problem::Trouble;
pub use self::prompts::Prompts;
use self::ssh::SshFile;
use crate::host::env::Env;
use crate::host::terminal::Prompter;

const SSH_FILE: &str = "SOPS_AGE_SSH_PRIVATE_KEY_FILE";
const SSH_COMMAND: &str = "SOPS_AGE_SSH_PRIVATE_KEY_CMD";
const KEY: &str = "SOPS_AGE_KEY";
const KEY_FILE: &str = "SOPS_AGE_KEY_FILE";
const KEY_COMMAND: &str = "SOPS_AGE_KEY_CMD";

/// A key file is at most this long, as in age.
const LONGEST_FILE: u64 = 16 << 20;

/// Where an identity comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The value of a variable.
    Variable(&'static str),
    /// The output of the command in a variable.
    Command(&'static str),
    /// A file that a variable names.
    NamedFile(&'static str, PathBuf),
    /// A file in a usual place.
    File(PathBuf),
}

impl Origin {
    /// The file, where it is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NamedFile(_, path) | Self::File(path) => Some(path),
            Self::Variable(_) | Self::Command(_) => None,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) | Self::Command(name) => out.write_str(name),
            Self::NamedFile(name, path) => write!(out, "{} ({name})", path.display()),
            Self::File(path) => write!(out, "{}", path.display()),
        }
    }
}

/// An identity and where it comes from.
pub struct Found {
    /// Where.
    pub origin: Origin,
    key: Key,
}

impl Found {
    /// The identity, for unwrapping.
    pub fn identity(&self) -> &(dyn age::Identity + Send + Sync) {
        &self.key
    }

    /// The recipient that belongs to it, where that is known without asking or running anything,
    /// or was asked for already.
    pub fn recipient(&self) -> Option<String> {
        self.key.recipient()
    }
}

/// A secret key file that others may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadableByOthers {
    /// The file.
    pub path: PathBuf,
    /// Its permissions.
    pub mode: u32,
}

impl fmt::Display for ReadableByOthers {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display().to_string();
        let (mode, quoted) = (self.mode, shell_words::quote(&path));
        write!(out, "the secret key file '{path}' has mode {mode:04o}: ")?;
        write!(out, "others can read it; run: chmod 600 {quoted}")
    }
}

/// All that was found, and what was not.
#[derive(Default)]
pub struct Identities {
    /// The identities in the order in which to try them: those that may ask come last.
    pub found: Vec<Found>,
    /// Sources that are there and cannot be used.
    pub problems: Vec<SourceProblem>,
    /// Places where there was nothing.
    pub searched: Vec<String>,
    /// Secret key files that others may read.
    pub warnings: Vec<ReadableByOthers>,
}

impl Identities {
    /// Looks in SOPS's places.
    ///
    /// Sources add up, and one that cannot be used does not keep the others from being tried.
    /// The prompter is asked only while an identity is tried.
    pub fn find(env: &Env, prompter: Arc<dyn Prompter + Send + Sync>) -> Self {
        let mut search = Search {
            env,
            prompts: Prompts::new(prompter),
            result: Self::default(),
        };
        search.ssh();
        search.variable();
        search.named_file();
        search.command(KEY_COMMAND, false);
        search.config_file();
        search.result.found.sort_by_key(|found| found.key.rank());
        search.result
    }

    /// The identities alone, in the order in which to try them.
    pub fn as_refs(&self) -> Vec<&dyn age::Identity> {
        let identity = |found| -> &dyn age::Identity { Found::identity(found) };
        self.found.iter().map(identity).collect()
    }

    /// The recipients that belong to the identities, for "You have: …".
    pub fn recipients(&self) -> impl Iterator<Item = (&Origin, String)> {
        let mut found = self.found.iter();
        std::iter::from_fn(move || {
            found.find_map(|found| Some((&found.origin, found.recipient()?)))
        })
    }
}

/// The search under way.
struct Search<'a> {
    env: &'a Env,
    prompts: Prompts,
    result: Identities,
}

impl Search<'_> {
    fn ssh(&mut self) {
        if let Some(path) = self.path_in(SSH_FILE) {
            let origin = Origin::NamedFile(SSH_FILE, path);
            self.ssh_file(origin);
        }
        self.command(SSH_COMMAND, true);
        let Some(home) = home(self.env) else {
            return;
        };
        for name in ["id_ed25519", "id_rsa"] {
            let path = home.join(".ssh").join(name);
            if path.exists() {
                self.ssh_file(Origin::File(path));
            } else {
                self.result.searched.push(path.display().to_string());
            }
        }
    }

    fn ssh_file(&mut self, origin: Origin) {
        let path = origin.path().unwrap_or(Path::new("")).to_owned();
        // A missing file is known now; what is in it matters once an ssh recipient turns up.
        match std::fs::metadata(&path) {
            Err(error) => return self.problem(origin, Trouble::Unreadable(error)),
            Ok(facts) if facts.is_file() => self.mind_mode(&path, mode(&facts)),
            Ok(_) => {}
        }
        let key = Key::Ssh(Box::new(SshFile::new(
            origin.clone(),
            path,
            self.prompts.clone(),
        )));
        self.result.found.push(Found { origin, key });
    }

    fn variable(&mut self) {
        let Some(value) = self.set(KEY) else {
            return;
        };
        let origin = Origin::Variable(KEY);
        match value.to_str() {
            Some(text) => self.content(origin, text.as_bytes()),
            None => self.problem(origin, Trouble::NotText),
        }
    }

    fn named_file(&mut self) {
        if let Some(path) = self.path_in(KEY_FILE) {
            self.file(Origin::NamedFile(KEY_FILE, path.clone()), &path);
        }
    }

    fn command(&mut self, variable: &'static str, ssh: bool) {
        let Some(value) = self.set(variable) else {
            return;
        };
        let origin = Origin::Command(variable);
        let prompts = self.prompts.clone();
        match value.to_str().map(shell_words::split) {
            Some(Ok(words)) if !words.is_empty() => {
                let command = KeyCommand::new(origin.clone(), words, ssh, prompts);
                let key = Key::Command(command);
                self.result.found.push(Found { origin, key });
            }
            _ => self.problem(origin, Trouble::CommandSpelling),
        }
    }

    fn config_file(&mut self) {
        let Some(folder) = config_folder(self.env) else {
            return;
        };
        let path = folder.join("sops").join("age").join("keys.txt");
        if path.exists() {
            self.file(Origin::File(path.clone()), &path);
        } else {
            self.result.searched.push(path.display().to_string());
        }
    }

    fn file(&mut self, origin: Origin, path: &Path) {
        match read(path) {
            Err(trouble) => self.problem(origin, trouble),
            Ok((content, mode)) => {
                if !locked::is_locked(&content) {
                    self.mind_mode(path, mode);
                }
                self.content(origin, &content);
            }
        }
    }

    fn mind_mode(&mut self, path: &Path, mode: u32) {
        if mode & 0o077 != 0 {
            let path = path.to_owned();
            self.result.warnings.push(ReadableByOthers { path, mode });
        }
    }

    fn content(&mut self, origin: Origin, content: &[u8]) {
        let (keys, problems) = text::keys_in(content, &origin, &self.prompts);
        if keys.is_empty() && problems.is_empty() {
            self.result.searched.push(origin.to_string());
        }
        self.result.problems.extend(problems);
        let found = |key| Found {
            origin: origin.clone(),
            key,
        };
        self.result.found.extend(keys.into_iter().map(found));
    }

    fn problem(&mut self, origin: Origin, trouble: Trouble) {
        let problem = SourceProblem { origin, trouble };
        self.result.problems.push(problem);
    }

    fn path_in(&mut self, variable: &'static str) -> Option<PathBuf> {
        self.set(variable).map(PathBuf::from)
    }

    /// A variable that is set and not empty; another counts as searched in vain.
    fn set(&mut self, variable: &'static str) -> Option<std::ffi::OsString> {
        let value = self.env.var(variable).filter(|value| !value.is_empty());
        if value.is_none() {
            self.result.searched.push(variable.to_owned());
        }
        value.map(ToOwned::to_owned)
    }
}

fn folder_in(env: &Env, variable: &str) -> Option<PathBuf> {
    let path = Path::new(env.var(variable)?);
    path.is_absolute().then(|| path.to_owned())
}

fn home(env: &Env) -> Option<PathBuf> {
    folder_in(env, if cfg!(windows) { "USERPROFILE" } else { "HOME" })
}

fn config_folder(env: &Env) -> Option<PathBuf> {
    if cfg!(windows) {
        return folder_in(env, "AppData");
    }
    let usual = if cfg!(target_os = "macos") {
        "Library/Application Support"
    } else {
        ".config"
    };
    folder_in(env, "XDG_CONFIG_HOME").or_else(|| Some(home(env)?.join(usual)))
}

/// Reads a key file, and its mode if it is a regular file.
fn read(path: &Path) -> Result<(Zeroizing<Vec<u8>>, u32), Trouble> {
    use std::io::Read;
    let file = std::fs::File::open(path).map_err(Trouble::Unreadable)?;
    let facts = file.metadata().map_err(Trouble::Unreadable)?;
    let mut content = Zeroizing::new(Vec::new());
    file.take(LONGEST_FILE + 1)
        .read_to_end(&mut content)
        .map_err(Trouble::Unreadable)?;
    if content.len() as u64 > LONGEST_FILE {
        return Err(Trouble::TooLong);
    }
    Ok((content, if facts.is_file() { mode(&facts) } else { 0 }))
}

#[cfg(unix)]
fn mode(facts: &std::fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    facts.permissions().mode() & 0o7777
}

#[cfg(not(unix))]
fn mode(_: &std::fs::Metadata) -> u32 {
    0
}

#[cfg(all(test, unix))]
mod tests;

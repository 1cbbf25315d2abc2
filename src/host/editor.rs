//! The user's editor: which it is, with what arguments, and how its end is understood.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::time::Duration;
use std::time::Instant;

use rustix::io::Errno;
use rustix::process::Pid;
use rustix::process::Signal;
use rustix::process::WaitId;
use rustix::process::WaitIdOptions;
use rustix::process::kill_process;
use rustix::process::waitid;
use thiserror::Error;

use crate::host::env::Env;
use crate::host::signals::await_own_end;
use crate::host::signals::hold_interrupts;
use crate::host::signals::on_termination;
use crate::host::signals::stand_by_if_ending;

const VARIABLES: [&str; 4] = ["LOCKLEAF_EDITOR", "SOPS_EDITOR", "VISUAL", "EDITOR"];
const FALLBACKS: [&str; 3] = ["vim", "nano", "vi"];

/// Editors that return at once and go on in another process, unless one of two flags says to wait.
const FORKING: [(&str, &str, &str); 21] = [
    ("atom", "--wait", "-w"),
    ("bbedit", "--wait", "-w"),
    ("code", "--wait", "-w"),
    ("code-insiders", "--wait", "-w"),
    ("code-oss", "--wait", "-w"),
    ("codium", "--wait", "-w"),
    ("cursor", "--wait", "-w"),
    ("gedit", "--wait", "-w"),
    ("gnome-text-editor", "--standalone", "-s"),
    ("gvim", "--nofork", "-f"),
    ("kate", "--block", "-b"),
    ("lapce", "--wait", "-w"),
    ("mate", "--wait", "-w"),
    ("mvim", "--nofork", "-f"),
    ("nova", "--wait", "-w"),
    ("subl", "--wait", "-w"),
    ("vscodium", "--wait", "-w"),
    ("windsurf", "--wait", "-w"),
    ("xed", "--wait", "-w"),
    ("zed", "--wait", "-w"),
    ("zeditor", "--wait", "-w"),
];

/// No swap file, no history of registers, no backup, no undo file: each would hold the secrets.
///
/// By `-c` and not `--cmd`, since the user's own settings are read between the two.
const VIM: [&str; 5] = [
    "-n",
    "-i",
    "NONE",
    "-c",
    "silent! set nobackup nowritebackup noundofile",
];
const EMACS: [&str; 2] = [
    "--eval",
    "(setq make-backup-files nil auto-save-default nil)",
];

/// Where a configured editor comes from, for messages.
const CONFIGURED: &str = ".lockleaf.yaml";

/// Why nothing was edited.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EditorError {
    /// The variable's text cannot be split into words.
    #[error("the editor in {variable} cannot be read: a quote is not closed, or it is not UTF-8")]
    Unreadable {
        /// The variable that names the editor.
        variable: &'static str,
    },
    /// The program that a variable names does not exist.
    #[error("editor '{name}' (from {variable}) is not a program that can be found")]
    Missing {
        /// The program.
        name: String,
        /// The variable that names it.
        variable: &'static str,
    },
    /// No variable names an editor, and no usual one is installed.
    #[error("no editor: EDITOR is not set, and neither vim, nano nor vi is installed")]
    NoneInstalled,
    /// The editor could not be started or waited for.
    #[error("editor '{name}' could not be run: {source}")]
    NotRun {
        /// The program.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The editor said that it failed.
    #[error("editor '{name}' ended with status {status}")]
    Failed {
        /// The program.
        name: String,
        /// Its exit status.
        status: i32,
    },
    /// A signal ended the editor.
    #[error("editor '{name}' was ended by signal {signal}")]
    Killed {
        /// The program.
        name: String,
        /// The signal's number.
        signal: i32,
    },
}

/// An editor that exists, and how to call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    name: String,
    program: PathBuf,
    arguments: Vec<String>,
}

impl Editor {
    /// Chooses the editor: the first variable that is set, else the configured command line, else
    /// the first usual one installed.
    pub fn choose(env: &Env, configured: Option<&str>) -> Result<Self, EditorError> {
        for variable in VARIABLES {
            match env.var(variable).map(|value| value.to_str()) {
                Some(None) => return Err(EditorError::Unreadable { variable }),
                Some(Some(line)) if !line.trim().is_empty() => {
                    return Self::from_line(env, variable, line);
                }
                _ => {}
            }
        }
        if let Some(line) = configured {
            return Self::from_line(env, CONFIGURED, line);
        }
        FALLBACKS
            .iter()
            .find_map(|name| Some(Self::new(name, env.program(name)?, Vec::new())))
            .ok_or(EditorError::NoneInstalled)
    }

    fn from_line(env: &Env, variable: &'static str, line: &str) -> Result<Self, EditorError> {
        let words = shell_words::split(line).map_err(|_| EditorError::Unreadable { variable })?;
        let mut words = words.into_iter();
        let name = words.next().ok_or(EditorError::Unreadable { variable })?;
        match env.program(&name) {
            Some(program) => Ok(Self::new(&name, program, words.collect())),
            None => Err(EditorError::Missing { name, variable }),
        }
    }

    fn new(name: &str, program: PathBuf, given: Vec<String>) -> Self {
        let arguments = added(&program, &given).into_iter().chain(given).collect();
        Self {
            name: name.to_owned(),
            program,
            arguments,
        }
    }

    /// Gives the editor's name as the user wrote it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Lets the user edit the file at `path`; gives how long that took.
    ///
    /// An editor that came back at once without a change has perhaps gone on in the background.
    /// Ctrl-C is the editor's business meanwhile; a request to end is passed on to it.
    pub fn edit(&self, path: &Path) -> Result<Duration, EditorError> {
        let start = Instant::now();
        let status = self.run(path).map_err(|source| EditorError::NotRun {
            name: self.name.clone(),
            source,
        })?;
        self.understand(status).map(|()| start.elapsed())
    }

    fn run(&self, path: &Path) -> io::Result<ExitStatus> {
        let _held = hold_interrupts()?;
        let child = Command::new(&self.program)
            .args(&self.arguments)
            .arg(path)
            .spawn()?;
        wait(child)
    }

    fn understand(&self, status: ExitStatus) -> Result<(), EditorError> {
        let name = self.name.clone();
        match (status.code(), status.signal()) {
            (Some(0), _) => Ok(()),
            (Some(status), _) => Err(EditorError::Failed { name, status }),
            (None, signal) => Err(EditorError::Killed {
                name,
                signal: signal.unwrap_or_default(),
            }),
        }
    }
}

fn wait(mut child: Child) -> io::Result<ExitStatus> {
    let id = Pid::from_child(&child);
    let passing_on = on_termination(move || {
        let _ = kill_process(id, Signal::TERM);
    })?;
    // The child stays a zombie, and its number its own, until the cleanup that names it is gone.
    let unreaped = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while matches!(waitid(WaitId::Pid(id), unreaped), Err(Errno::INTR)) {}
    drop(passing_on);
    let status = child.wait()?;
    if status.signal().is_some() {
        // What ended the editor may be on its way to this process too.
        await_own_end();
    }
    stand_by_if_ending();
    Ok(status)
}

/// Gives the arguments that an editor needs so that it waits, and leaves no copies elsewhere.
fn added(program: &Path, given: &[String]) -> Vec<String> {
    let called = stem(program);
    let mut added = Vec::new();
    if let Some((_, long, short)) = FORKING.iter().find(|(name, ..)| *name == called)
        && !given.iter().any(|word| word == long || word == short)
    {
        added.push((*long).to_owned());
    }
    // `vi` may be vim or something older that knows none of this: the real name tells.
    let real = program
        .canonicalize()
        .map_or(called.clone(), |path| stem(&path));
    if ["vim", "nvim", "gvim", "mvim"]
        .iter()
        .any(|vim| real.starts_with(vim))
    {
        added.extend(VIM.map(str::to_owned));
    }
    if called == "emacs" {
        added.extend(EMACS.map(str::to_owned));
    }
    added
}

fn stem(program: &Path) -> String {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::fs::symlink;

    use super::*;

    fn with(variable: &str, line: &str) -> Env {
        Env::from_pairs([(variable, line), ("PATH", "/usr/bin:/bin")])
    }

    fn edit(line: &str, path: &Path) -> Result<Duration, EditorError> {
        Editor::choose(&with("EDITOR", line), None)
            .unwrap()
            .edit(path)
    }

    /// A folder with programs of the given names.
    fn programs(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::write(&path, "#!/bin/sh\n").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        folder
    }

    #[test]
    fn the_editor_is_split_like_a_shell_does_and_gets_the_file_last() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a file");
        fs::write(&path, "a").unwrap();
        edit(r#"sh -c 'printf %s "$1" > "$2"' -- "two words""#, &path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two words");
    }

    #[test]
    fn the_more_special_variable_wins_and_an_empty_one_is_not_set() {
        let order = ["LOCKLEAF_EDITOR", "SOPS_EDITOR", "VISUAL", "EDITOR"];
        for first in 0..order.len() {
            let folder = programs(&order);
            let mut pairs = vec![("PATH", folder.path().to_str().unwrap())];
            pairs.extend(order[..first].iter().map(|name| (*name, " ")));
            pairs.extend(order[first..].iter().map(|name| (*name, *name)));
            let editor = Editor::choose(&Env::from_pairs(pairs), None).unwrap();
            assert_eq!(editor.name(), order[first]);
        }
    }

    #[test]
    fn without_a_variable_the_first_usual_editor_is_taken() {
        let folder = programs(&["vi", "nano"]);
        let env = Env::from_pairs([("PATH", folder.path())]);
        assert_eq!(Editor::choose(&env, None).unwrap().name(), "nano");
        let none = Editor::choose(&Env::default(), None).unwrap_err();
        assert!(matches!(none, EditorError::NoneInstalled));
    }

    #[test]
    fn an_editor_that_does_not_exist_is_named_with_its_variable() {
        let error = Editor::choose(&with("VISUAL", "no-such-editor -x"), None).unwrap_err();
        let message = "editor 'no-such-editor' (from VISUAL) is not a program that can be found";
        assert_eq!(error.to_string(), message);
        let error = Editor::choose(&with("EDITOR", "vim 'open"), None).unwrap_err();
        assert!(matches!(error, EditorError::Unreadable { .. }));
    }

    #[test]
    fn an_editor_that_fails_or_is_killed_says_so() {
        let file = Path::new("file");
        let failed = edit("sh -c 'exit 3'", file).unwrap_err();
        assert!(matches!(failed, EditorError::Failed { status: 3, .. }));
        let killed = edit("sh -c 'kill -9 $$'", file).unwrap_err();
        assert!(matches!(killed, EditorError::Killed { signal: 9, .. }));
    }

    #[test]
    fn editors_that_fork_are_told_to_wait_once() {
        let folder = programs(&["code", "subl"]);
        let code = folder.path().join("code");
        let given = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let editor = |words: &[&str]| Editor::new("code", code.clone(), given(words)).arguments;
        assert_eq!(editor(&["-n"]), ["--wait", "-n"]);
        assert_eq!(editor(&["-w"]), ["-w"]);
        assert_eq!(editor(&["--wait"]), ["--wait"]);
    }

    #[test]
    fn vim_under_any_name_leaves_no_copies_and_another_vi_is_let_be() {
        let folder = programs(&["vim.basic", "nvi"]);
        let link = folder.path().join("vi");
        symlink("vim.basic", &link).unwrap();
        assert_eq!(added(&link, &[]), VIM);
        fs::remove_file(&link).unwrap();
        symlink("nvi", &link).unwrap();
        assert_eq!(added(&link, &[]), [""; 0]);
    }
}

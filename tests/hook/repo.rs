//! A repository in a sandbox, with the scripts of `hooks/` in place.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use super::peers::Ran;
use super::peers::Run;
use super::peers::Sandbox;

/// The hooks there are.
pub const HOOKS: [&str; 3] = ["pre-commit", "pre-merge-commit", "pre-push"];

/// A token that every rule set finds, made here so that it stands in no file of the project.
pub fn token() -> String {
    lockleaf::scan::sample::text("ghp_{w:30}{crc62}").expect("a template")
}

/// A text with the token in its second line.
pub fn leak() -> String {
    format!("# settings\nurl: https://user:{}@example.org/\n", token())
}

/// A repository.
pub struct Repo {
    /// Where it is.
    pub sandbox: Sandbox,
}

impl Repo {
    /// An empty repository with the scripts of `hooks/`.
    pub fn new() -> Self {
        let repo = Self::without_hooks(&["init", "-q"]);
        repo.copy_hooks(&repo.sandbox.path(".git/hooks"));
        repo
    }

    /// An empty repository without hooks, made by this command.
    pub fn without_hooks(init: &[&str]) -> Self {
        let sandbox = Sandbox::new();
        let settings = "[user]\nname = Ann\nemail = ann@example.org\n[init]\ndefaultBranch = main\n\
                        [protocol \"file\"]\nallow = always\n[advice]\ndetachedHead = false\n";
        fs::write(sandbox.home().join(".gitconfig"), settings).expect("the home can be written");
        let repo = Self { sandbox };
        repo.git(init);
        repo
    }

    /// A repository with one commit of one harmless file.
    pub fn begun() -> Self {
        let repo = Self::new();
        repo.write("readme.md", "# a project\n");
        repo.git(&["add", "."]);
        repo.git(&["commit", "-qm", "begin"]);
        repo
    }

    /// Copies the scripts of `hooks/`.
    pub fn copy_hooks(&self, folder: &Path) {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("hooks");
        fs::create_dir_all(folder).expect("a folder for hooks");
        for hook in HOOKS {
            fs::copy(scripts.join(hook), folder.join(hook)).expect("the scripts can be copied");
        }
    }

    /// Writes a file.
    #[track_caller]
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        self.sandbox.write(name, text)
    }

    /// Writes and stages a file.
    #[track_caller]
    pub fn stage(&self, name: &str, text: impl AsRef<[u8]>) {
        self.write(name, text);
        self.git(&["add", "--", name]);
    }

    /// Commits a file past the hooks.
    #[track_caller]
    pub fn commit_unseen(&self, name: &str, text: impl AsRef<[u8]>) {
        self.stage(name, text);
        self.git(&["commit", "-q", "--no-verify", "-m", name]);
    }

    /// Runs git, which must succeed; gives what it printed.
    #[track_caller]
    pub fn git(&self, args: &[&str]) -> String {
        self.tries(args).ok().text().trim_end().to_owned()
    }

    /// Runs git, which may fail; what it says holds no token, and all of it counts as said on
    /// stderr: git leads a hook's stdout there for commits, and not for pushes.
    #[track_caller]
    pub fn tries<S: AsRef<OsStr>>(&self, args: &[S]) -> Ran {
        let mut ran = self.run("git").args(args).go().keeps(&token());
        ran.stderr.extend_from_slice(&ran.stdout);
        ran
    }

    /// Runs git, which a hook must stop at this place.
    #[track_caller]
    pub fn is_stopped(&self, args: &[&str], at: &str) -> Ran {
        let ran = self.tries(args);
        assert!(ran.status != 0, "it was not stopped: {ran}");
        ran.says("stopped: 1 plaintext secret").says(at)
    }

    /// Runs lockleaf; what it says holds no token.
    #[track_caller]
    pub fn lockleaf(&self, args: &[&str]) -> Ran {
        let ran = self.sandbox.lockleaf(args).keeps(&token());
        assert!(!ran.err().contains("panicked"), "{ran}");
        ran
    }

    /// Begins a run of a program.
    pub fn run(&self, program: &str) -> Run {
        self.sandbox.run(program)
    }
}

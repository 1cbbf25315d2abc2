//! The environment, read once: every other part of the program sees this snapshot.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::ffi::OsString;
use std::fmt;
use std::path::Path;
use std::path::PathBuf;

/// The process's environment as it was at the start.
///
/// A snapshot and not the live environment, so that one command never sees two answers, and so
/// that tests state the environment they mean. Values may be keys: `Debug` counts them only.
#[derive(Clone, Default)]
pub struct Env {
    variables: BTreeMap<OsString, OsString>,
    current_dir: PathBuf,
}

impl Env {
    /// Reads the process's environment.
    pub fn snapshot() -> Self {
        Self {
            current_dir: std::env::current_dir().unwrap_or_default(),
            ..Self::from_pairs(std::env::vars_os())
        }
    }

    /// The working folder; empty in an environment that was made from pairs.
    pub fn current_dir(&self) -> &Path {
        &self.current_dir
    }

    /// Builds an environment from names and values.
    pub fn from_pairs<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<OsString>,
        V: Into<OsString>,
    {
        let variables = pairs
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        Self {
            variables,
            current_dir: PathBuf::new(),
        }
    }

    /// Gives the value of a variable; set to nothing is `Some("")`.
    pub fn var(&self, name: &str) -> Option<&OsStr> {
        self.variables
            .get(OsStr::new(name))
            .map(OsString::as_os_str)
    }

    /// Gives the value of a variable that is set, not empty and UTF-8.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.var(name)?.to_str().filter(|text| !text.is_empty())
    }

    /// Gives the home folder, `$HOME`.
    pub fn home(&self) -> Option<&Path> {
        self.absolute("HOME")
    }

    /// Gives the folder for settings, where SOPS looks too: `$XDG_CONFIG_HOME`, else `~/.config`,
    /// on macOS `~/Library/Application Support`.
    pub fn config_dir(&self) -> Option<PathBuf> {
        let below_home = if cfg!(target_os = "macos") {
            "Library/Application Support"
        } else {
            ".config"
        };
        self.xdg("XDG_CONFIG_HOME", below_home)
    }

    /// Gives the folder for state that outlives a session: `$XDG_STATE_HOME`, else `~/.local/state`.
    pub fn state_dir(&self) -> Option<PathBuf> {
        self.xdg("XDG_STATE_HOME", ".local/state")
    }

    /// Gives the folder for what can be made again: `$XDG_CACHE_HOME`, else `~/.cache`, on macOS
    /// `~/Library/Caches`.
    pub fn cache_dir(&self) -> Option<PathBuf> {
        let below_home = if cfg!(target_os = "macos") {
            "Library/Caches"
        } else {
            ".cache"
        };
        self.xdg("XDG_CACHE_HOME", below_home)
    }

    /// Gives the folder for what lives no longer than the login, `$XDG_RUNTIME_DIR`.
    pub fn runtime_dir(&self) -> Option<&Path> {
        self.absolute("XDG_RUNTIME_DIR")
    }

    /// Gives the folder for temporary files on disk: `$TMPDIR`, else `/tmp`.
    pub fn temp_dir(&self) -> &Path {
        self.absolute("TMPDIR").unwrap_or(Path::new("/tmp"))
    }

    /// Gives the search path for programs.
    pub fn path(&self) -> Option<&OsStr> {
        self.var("PATH")
    }

    /// Finds a program as a shell does: a name with a slash is a path, another is looked for in
    /// `PATH`, though never in the working folder.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        if name.contains('/') {
            return Some(PathBuf::from(name)).filter(|path| is_program(path));
        }
        std::env::split_paths(self.path()?)
            .filter(|folder| folder.is_absolute())
            .map(|folder| folder.join(name))
            .find(|path| is_program(path))
    }

    fn xdg(&self, name: &str, below_home: &str) -> Option<PathBuf> {
        match self.absolute(name) {
            Some(folder) => Some(folder.to_owned()),
            None => Some(self.home()?.join(below_home)),
        }
    }

    // The XDG specification says that a relative path is to be ignored.
    fn absolute(&self, name: &str) -> Option<&Path> {
        self.var(name).map(Path::new).filter(|p| p.is_absolute())
    }
}

fn is_program(path: &Path) -> bool {
    path.is_file() && rustix::fs::access(path, rustix::fs::Access::EXEC_OK).is_ok()
}

impl fmt::Debug for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Env({} variables)", self.variables.len())
    }
}

/// Splits a list of paths as this system writes them in variables.
pub fn paths(list: &OsStr) -> impl Iterator<Item = PathBuf> {
    std::env::split_paths(list).filter(|path| !path.as_os_str().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_never_shows_a_value_or_a_name_in_debug() {
        let env = Env::from_pairs([("SOPS_AGE_KEY", "AGE-SECRET-KEY-1ABC")]);
        assert_eq!(format!("{env:?}"), "Env(1 variables)");
    }

    #[test]
    fn an_empty_variable_is_set_but_has_no_text() {
        let env = Env::from_pairs([("A", "")]);
        assert_eq!(env.var("A"), Some(OsStr::new("")));
        assert_eq!(env.text("A"), None);
        assert_eq!(env.var("B"), None);
    }

    #[test]
    fn the_config_folder_is_the_xdg_one_unless_it_is_relative() {
        let set = Env::from_pairs([("XDG_CONFIG_HOME", "/x"), ("HOME", "/h")]);
        assert_eq!(set.config_dir(), Some(PathBuf::from("/x")));
        let relative = Env::from_pairs([("XDG_STATE_HOME", "x"), ("HOME", "/h")]);
        assert_eq!(relative.state_dir(), Some(PathBuf::from("/h/.local/state")));
        assert_eq!(Env::default().config_dir(), None);
    }

    #[test]
    fn a_program_is_the_first_file_in_path_that_may_run() {
        use std::fs;
        use std::os::unix::fs::PermissionsExt;
        let one = tempfile::tempdir().unwrap();
        let two = tempfile::tempdir().unwrap();
        for (folder, mode) in [(&one, 0o644), (&two, 0o755)] {
            let tool = folder.path().join("tool");
            fs::write(&tool, "").unwrap();
            fs::set_permissions(&tool, fs::Permissions::from_mode(mode)).unwrap();
        }
        let path = std::env::join_paths([one.path(), two.path()]).unwrap();
        let env = Env::from_pairs([("PATH", path)]);
        assert_eq!(env.program("tool"), Some(two.path().join("tool")));
        assert_eq!(env.program("other"), None);
        assert_eq!(Env::default().program("tool"), None);
    }

    #[test]
    fn a_value_that_is_not_utf8_is_kept_but_is_no_text() {
        use std::os::unix::ffi::OsStrExt;
        let env = Env::from_pairs([(OsStr::new("A"), OsStr::from_bytes(b"\xff"))]);
        assert!(env.var("A").is_some());
        assert_eq!(env.text("A"), None);
    }
}

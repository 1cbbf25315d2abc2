//! Programs that manage hooks themselves: where they are told what to run.

use std::path::Path;
use std::path::PathBuf;

use super::Hook;
use crate::git::Repository;
use crate::git::hooks;

/// Where lefthook reads its configuration, as far as it is YAML.
const LEFTHOOK: [&str; 6] = [
    "lefthook.yml",
    "lefthook.yaml",
    ".lefthook.yml",
    ".lefthook.yaml",
    ".config/lefthook.yml",
    ".config/lefthook.yaml",
];

const PRE_COMMIT: [&str; 2] = [".pre-commit-config.yaml", ".pre-commit-config.yml"];

/// A program that manages hooks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manager {
    /// husky: the scripts in its folder are part of the repository.
    Husky(PathBuf),
    /// lefthook: a configuration file; it writes the hooks anew when that changes.
    Lefthook(PathBuf),
    /// The pre-commit framework: a configuration file; it runs a hook that was there before.
    PreCommit(PathBuf),
}

impl Manager {
    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Husky(_) => "husky",
            Self::Lefthook(_) => "lefthook",
            Self::PreCommit(_) => "pre-commit",
        }
    }

    /// Where it is told what to run.
    pub fn place(&self) -> &Path {
        let (Self::Husky(path) | Self::Lefthook(path) | Self::PreCommit(path)) = self;
        path
    }

    /// The lines that tell it to run these hooks.
    pub fn lines(&self, wanted: &[Hook]) -> String {
        match self {
            Self::Husky(_) => String::new(),
            Self::Lefthook(_) => wanted.iter().map(|hook| lefthook_lines(*hook)).collect(),
            Self::PreCommit(_) => pre_commit_lines(wanted),
        }
    }
}

/// Finds the managers of a repository whose hooks are in `folder`.
pub fn found(repository: &Repository, folder: &Path) -> Vec<Manager> {
    let Some(top) = &repository.top else {
        return Vec::new();
    };
    let first = |names: &[&str]| {
        let paths = names.iter().map(|name| top.join(name));
        paths.into_iter().find(|path| hooks::exists(path))
    };
    let husky = husky_folder(top, folder).map(Manager::Husky);
    let lefthook = first(&LEFTHOOK).map(Manager::Lefthook);
    let pre_commit = first(&PRE_COMMIT).map(Manager::PreCommit);
    [husky, lefthook, pre_commit]
        .into_iter()
        .flatten()
        .collect()
}

/// husky's folder: `core.hooksPath` is it (up to version 8) or `_` in it, or it is not set up yet.
fn husky_folder(top: &Path, folder: &Path) -> Option<PathBuf> {
    let is_husky = |path: &Path| path.ends_with(".husky");
    match folder.parent() {
        _ if is_husky(folder) => Some(folder.to_owned()),
        Some(parent) if folder.ends_with("_") && is_husky(parent) => Some(parent.to_owned()),
        _ => Some(top.join(".husky")).filter(|path| path.is_absolute() && hooks::exists(path)),
    }
}

/// Whether hooks of git itself do nothing in this repository, because husky's are asked instead.
pub fn husky_is_set_up(folder: &Path) -> bool {
    let parent = folder.parent().unwrap_or(folder);
    folder.ends_with(".husky") || (folder.ends_with("_") && parent.ends_with(".husky"))
}

/// The part of lefthook's configuration for a hook.
pub fn lefthook_lines(hook: Hook) -> String {
    let name = hook.name();
    match hook {
        Hook::PrePush => format!(
            "{name}:\n  commands:\n    lockleaf:\n      run: lockleaf hook run {name} -- {{0}}\n      use_stdin: true\n"
        ),
        _ => format!("{name}:\n  commands:\n    lockleaf:\n      run: lockleaf hook run {name}\n"),
    }
}

fn pre_commit_lines(wanted: &[Hook]) -> String {
    let mut lines = "repos:\n  - repo: local\n    hooks:\n".to_owned();
    let mut entry = |id: &str, hook: Hook, stages: &[&str]| {
        lines += &format!(
            "      - id: {id}\n        name: {id}\n        entry: lockleaf hook run {}\n        language: system\n        \
             pass_filenames: false\n        always_run: true\n        stages: [{}]\n",
            hook.name(),
            stages.join(", ")
        );
    };
    let before_commit: Vec<&str> = [Hook::PreCommit, Hook::PreMergeCommit]
        .into_iter()
        .filter(|hook| wanted.contains(hook))
        .map(Hook::name)
        .collect();
    if !before_commit.is_empty() {
        entry("lockleaf", Hook::PreCommit, &before_commit);
    }
    if wanted.contains(&Hook::PrePush) {
        entry("lockleaf-push", Hook::PrePush, &[Hook::PrePush.name()]);
    }
    lines
}

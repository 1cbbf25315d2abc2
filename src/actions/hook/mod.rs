//! The hooks: which there are, how they get into a repository, and what they do when git runs them.

pub mod install;
mod lefthook;
mod managers;
pub mod run;
mod scripts;

pub use managers::Manager;

/// A hook that looks for secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hook {
    /// Before a commit: what the index changes.
    PreCommit,
    /// Before the commit of a merge: what it changes on this branch.
    PreMergeCommit,
    /// Before a push: every commit that is pushed.
    PrePush,
}

impl Hook {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::PreCommit, Self::PreMergeCommit, Self::PrePush];

    /// Its name, as git has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::PreCommit => "pre-commit",
            Self::PreMergeCommit => "pre-merge-commit",
            Self::PrePush => "pre-push",
        }
    }

    /// The hook of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hook| hook.name() == name)
    }
}

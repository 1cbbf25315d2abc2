//! The history of a repository: its commits, who reaches them, and where a blob comes from.

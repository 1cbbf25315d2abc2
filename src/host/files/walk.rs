//! The files below a folder, in an order that does not change.

use std::path::Path;
use std::path::PathBuf;

use walkdir::DirEntry;
use walkdir::WalkDir;

use super::FileError;

/// Lists the regular files at or below `path` that `wanted` accepts, sorted by path.
///
/// Git's own folder is left out. Symbolic links below `path` are not followed: what they lead to
/// either stands below `path` itself or was not asked for.
pub fn files_under(path: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, FileError> {
    let mut found = Vec::new();
    let entries = WalkDir::new(path).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| !is_git(entry)) {
        let entry = entry.map_err(|error| match error.into_io_error() {
            Some(error) => FileError::reading(error),
            // The only other failure of a walk.
            None => FileError::LinkLoop,
        })?;
        let linked_root = entry.depth() == 0 && entry.path().is_file();
        if (entry.file_type().is_file() || linked_root) && wanted(entry.path()) {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}

fn is_git(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name() == ".git"
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn files_come_sorted_without_git_and_without_what_links_lead_to() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        for folder in ["b", "a", ".git", "sub/.git"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in ["b/1.yaml", "a/2.yaml", "a/10.yaml", "a/x.txt", "z.yaml"] {
            fs::write(root.join(file), "").unwrap();
        }
        fs::write(root.join(".git/config.yaml"), "").unwrap();
        fs::write(root.join("sub/.git/config.yaml"), "").unwrap();
        symlink("../a", root.join("b/link")).unwrap();
        symlink("..", root.join("b/up")).unwrap();
        let yaml = |path: &Path| path.extension().is_some_and(|end| end == "yaml");
        let found = files_under(root, yaml).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|path| path.strip_prefix(root).unwrap().to_str().unwrap())
            .collect();
        assert_eq!(found, ["a/10.yaml", "a/2.yaml", "b/1.yaml", "z.yaml"]);
    }

    #[test]
    fn a_file_or_a_link_that_is_named_itself_is_listed() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("file");
        fs::write(&file, "").unwrap();
        let link = root.path().join("link");
        symlink("file", &link).unwrap();
        assert_eq!(files_under(&file, |_| true).unwrap(), [file]);
        assert_eq!(files_under(&link, |_| true).unwrap(), [link]);
        let error = files_under(&root.path().join("none"), |_| true);
        assert!(matches!(error, Err(FileError::Missing)));
    }
}

//! The files that a kustomization names, and those that it takes in name.
//!
//! Only files that are named count, wherever they lie: a base is often a neighbour. What is not
//! found here is no danger, as an envelope of a file that was not opened is refused.

use super::super::paths::KUSTOMIZATIONS;
use crate::host::files;
use crate::manifest::object;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Component;
use std::path::Path;
use std::path::PathBuf;

/// Kustomizations are small.
const MAX_SIZE: u64 = 4 << 20;

/// Lists of paths.
const LISTS: [&str; 6] = [
    "resources",
    "components",
    "bases",
    "generators",
    "transformers",
    "patchesStrategicMerge",
];

/// Lists of mappings with a `path`.
const WITH_PATH: [&str; 3] = ["patches", "patchesJson6902", "replacements"];

/// The files that the kustomization in a folder names.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = BTreeSet::new();
    let mut open = vec![plain(folder)];
    while let Some(folder) = open.pop() {
        if !folders.insert(folder.clone()) {
            continue;
        }
        for name in names(&folder) {
            let path = plain(&folder.join(name));
            match path.is_dir() {
                true => open.push(path),
                false if path.is_file() => drop(found.insert(path)),
                // A remote one, a text in place of a path, or one that the program will miss.
                false => {}
            }
        }
    }
    found.into_iter().collect()
}

/// The texts of one kustomization that can be paths.
fn names(folder: &Path) -> Vec<String> {
    let paths = KUSTOMIZATIONS.iter().map(|name| folder.join(name));
    let Some(bytes) = paths
        .filter(|path| path.is_file())
        .find_map(|path| files::read(&path, MAX_SIZE).ok())
    else {
        return Vec::new();
    };
    // What is wrong with it the program tells.
    let written = std::str::from_utf8(&bytes)
        .ok()
        .and_then(|text| object::written(text).ok());
    let mut names = Vec::new();
    for written in written.iter().flatten() {
        let fields = written.body.expose();
        let items = |field: &str| fields[field].as_array().into_iter().flatten();
        let listed = LISTS.iter().flat_map(|field| items(field));
        let with_path = WITH_PATH.iter().flat_map(|field| items(field));
        let texts = listed.chain(with_path.map(|item| &item["path"]));
        names.extend(
            texts
                .filter_map(Value::as_str)
                .filter(|text| is_path(text))
                .map(str::to_owned),
        );
    }
    names
}

fn is_path(text: &str) -> bool {
    !text.is_empty() && !text.contains('\n') && !text.contains("://")
}

/// A path without `.`, and without `..` behind a name.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(out.components().next_back(), Some(Component::Normal(_))) =>
            {
                out.pop();
            }
            part => out.push(part),
        }
    }
    match out.as_os_str().is_empty() {
        true => PathBuf::from("."),
        false => out,
    }
}

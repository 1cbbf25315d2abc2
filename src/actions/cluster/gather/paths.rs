//! Which files are meant by a path: itself, all manifests below a folder, or what matches a pattern.

use super::GatherFault;
use super::Gathering;
use super::Remark;
use super::glob;
use crate::actions::ActionError;
use crate::actions::source;
use crate::host::files;
use std::path::Path;
use std::path::PathBuf;

/// What a kustomization may be called.
pub(super) const KUSTOMIZATIONS: [&str; 3] =
    ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/// How a file came to be read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Named {
    /// Somebody named it.
    Itself,
    /// It lies in a folder that was named, or matches a pattern.
    Among,
}

impl Gathering<'_> {
    pub(super) fn path(&mut self, path: &Path) {
        let pattern = path.to_str().filter(|text| glob::is_pattern(text));
        match pattern {
            _ if source::is_folder(path) => self.folder(path),
            Some(pattern) if !files::exists(path) => self.pattern(path, pattern),
            _ => self.file(path, Named::Itself),
        }
    }

    fn folder(&mut self, folder: &Path) {
        let wanted = |path: &Path| is_wanted(folder, path);
        let found = match files::files_under(folder, wanted) {
            Ok(found) => found,
            Err(fault) => return self.faults.push(ActionError::file(folder, fault).into()),
        };
        if found.is_empty() {
            self.faults
                .push(GatherFault::EmptyFolder(folder.to_owned()));
        }
        let (left_out, found) = found
            .into_iter()
            .partition::<Vec<_>, _>(|path| is_kustomization(path));
        self.remarks
            .extend(left_out.into_iter().map(Remark::KustomizationLeftOut));
        self.several(folder, &found);
    }

    /// Reads the files that one word named; together they hold an object, unless all were read before.
    fn several(&mut self, named: &Path, found: &[PathBuf]) {
        let before = (self.pieces.len(), self.faults.len(), self.read.len());
        for path in found {
            self.file(path, Named::Among);
        }
        let nothing = before.0 == self.pieces.len() && before.1 == self.faults.len();
        if nothing && self.read.len() > before.2 {
            self.faults.push(GatherFault::NoObjects(named.to_owned()));
        }
    }

    fn pattern(&mut self, path: &Path, pattern: &str) {
        let base = glob::base(pattern);
        let folder = match base.as_os_str().is_empty() {
            true => Path::new("."),
            false => base.as_path(),
        };
        let walked = files::files_under(folder, |_| true).unwrap_or_default();
        let relative = |path: &PathBuf| match base.as_os_str().is_empty() {
            true => path.strip_prefix(".").unwrap_or(path).to_owned(),
            false => path.clone(),
        };
        let mut found = Vec::new();
        for path in walked.iter().map(relative) {
            let Some(text) = path.to_str() else { continue };
            match glob::matched(pattern, text) {
                Some(0) if !is_kustomization(&path) => found.push(path),
                // The pattern matches a folder above it.
                Some(deep) if deep > 0 && is_wanted_below(&path, deep) => {
                    found.push(path);
                }
                _ => {}
            }
        }
        if found.is_empty() {
            self.faults.push(GatherFault::NoMatch(path.to_owned()));
        }
        self.several(path, &found);
    }
}

pub(super) fn is_kustomization(path: &Path) -> bool {
    let name = path.file_name();
    KUSTOMIZATIONS
        .iter()
        .any(|known| name.is_some_and(|name| name == *known))
}

/// Whether a file of a folder is taken for a manifest: by its ending, and nothing hidden.
fn is_wanted(folder: &Path, path: &Path) -> bool {
    let below = path.strip_prefix(folder).unwrap_or(path);
    is_manifest_name(path) && !is_hidden(below) || is_kustomization(path) && !is_hidden(below)
}

/// The same for a file so many levels below a folder that matches a pattern.
fn is_wanted_below(path: &Path, levels: usize) -> bool {
    let parts: Vec<_> = path.components().collect();
    let below: PathBuf = parts[parts.len().saturating_sub(levels)..].iter().collect();
    is_manifest_name(path) && !is_hidden(&below) && !is_kustomization(path)
}

fn is_manifest_name(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    matches!(ending, Some("yaml" | "yml" | "json"))
}

fn is_hidden(path: &Path) -> bool {
    let mut parts = path.components();
    parts.any(|part| part.as_os_str().as_encoded_bytes().starts_with(b"."))
}

//! The kubeconfig: which files there are, what they say together.

use super::super::failure::KubeError;
use super::super::target::Target;
use kube::config::Kubeconfig;
use kube::config::KubeconfigError;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// The most that is read of one file.
const LARGEST: u64 = 16 << 20;

/// Reads the files that `target` names as one, by kubectl's rule: the first that says something
/// wins. `None` where they say nothing at all; the paths are those that were looked at.
pub fn read(target: &Target) -> Result<(Option<Kubeconfig>, Vec<PathBuf>), KubeError> {
    if let Some(path) = &target.kubeconfig {
        let config = file(path)?.ok_or_else(|| unreadable(path, "there is no such file"))?;
        return Ok((Some(config), vec![path.clone()]));
    }
    let mut paths = target.kubeconfigs.clone();
    if paths.is_empty() {
        paths.extend(target.home.iter().map(|home| home.join(".kube/config")));
    }
    let mut merged: Option<Kubeconfig> = None;
    for path in &paths {
        let Some(read) = file(path)? else { continue };
        merged = Some(match merged {
            None => read,
            Some(first) => first.merge(read).map_err(|_| {
                unreadable(path, "it is of another version than the file before it")
            })?,
        });
    }
    Ok((merged.filter(says_something), paths))
}

fn says_something(config: &Kubeconfig) -> bool {
    config.current_context.is_some()
        || !(config.contexts.is_empty()
            && config.clusters.is_empty()
            && config.auth_infos.is_empty())
}

fn file(path: &Path) -> Result<Option<Kubeconfig>, KubeError> {
    let Some(text) = text(path)? else {
        return Ok(None);
    };
    let mut config = Kubeconfig::from_yaml(&text).map_err(|fault| match fault {
        KubeconfigError::Parse(fault) => {
            let place = fault.location().map(|it| (it.line(), it.column()));
            unreadable(path, &no_kubeconfig(place))
        }
        _ => unreadable(path, "its documents are of several versions"),
    })?;
    if config.kind.as_deref().is_some_and(|kind| kind != "Config") {
        return Err(unreadable(
            path,
            "it is an object of another kind than Config",
        ));
    }
    config.current_context = config.current_context.filter(|name| !name.is_empty());
    beside(path.parent().unwrap_or(Path::new("")), &mut config);
    Ok(Some(config))
}

// The parser's own words repeat the line, and the line may hold a token.
fn no_kubeconfig(place: Option<(u64, u64)>) -> String {
    match place {
        Some((line, column)) if line > 0 => {
            format!("it is no kubeconfig: line {line}, column {column}")
        }
        _ => "it is no kubeconfig".to_owned(),
    }
}

fn text(path: &Path) -> Result<Option<Zeroizing<String>>, KubeError> {
    use std::io::ErrorKind;
    let fault = |fault: std::io::Error| match fault.kind() {
        ErrorKind::PermissionDenied => unreadable(path, "permission denied"),
        ErrorKind::IsADirectory => unreadable(path, "it is a folder"),
        _ => unreadable(path, "the system cannot read it"),
    };
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(fault) if fault.kind() == ErrorKind::NotFound => return Ok(None),
        Err(other) => return Err(fault(other)),
    };
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(fault)?;
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable(path, "it is larger than a kubeconfig can be"));
    }
    match decoded(&bytes) {
        Some(text) => Ok(Some(text)),
        None => Err(unreadable(path, "it is no text")),
    }
}

/// UTF-8, and UTF-16 with its mark, which Windows shells write.
fn decoded(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Zeroizing<Vec<u16>> = Zeroizing::new(
            rest.chunks_exact(2)
                .map(|it| unit([it[0], it[1]]))
                .collect(),
        );
        String::from_utf16(&units).ok()
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok()?.to_owned(),
        _ => std::str::from_utf8(bytes).ok()?.to_owned(),
    };
    Some(Zeroizing::new(text))
}

/// Makes every path in the file relative to the file's own folder.
fn beside(folder: &Path, config: &mut Kubeconfig) {
    let moved = |path: &mut Option<String>| {
        *path = path
            .take()
            .filter(|path| !path.is_empty())
            .map(|path| folder.join(path).to_string_lossy().into_owned());
    };
    for cluster in config
        .clusters
        .iter_mut()
        .filter_map(|it| it.cluster.as_mut())
    {
        moved(&mut cluster.certificate_authority);
    }
    for user in config
        .auth_infos
        .iter_mut()
        .filter_map(|it| it.auth_info.as_mut())
    {
        moved(&mut user.client_certificate);
        moved(&mut user.client_key);
        moved(&mut user.token_file);
        if let Some(exec) = &mut user.exec
            && exec.command.as_ref().is_some_and(|name| name.contains('/'))
        {
            moved(&mut exec.command);
        }
    }
}

fn unreadable(path: &Path, problem: &str) -> KubeError {
    KubeError::Kubeconfig {
        path: path.to_owned(),
        problem: problem.to_owned(),
    }
}

//! lefthook: its configuration says what it runs.

use std::path::Path;

use super::super::ActionError;
use super::Hook;
use super::install::Configs;
use super::install::Deed;
use crate::git::hooks;
use crate::git::hooks::Script;

/// The part of lefthook's configuration for a hook.
pub fn lines(hook: Hook) -> String {
    let name = hook.name();
    match hook {
        Hook::PrePush => format!(
            "{name}:\n  commands:\n    lockleaf:\n      run: lockleaf hook run {name} -- {{0}}\n      use_stdin: true\n"
        ),
        _ => format!("{name}:\n  commands:\n    lockleaf:\n      run: lockleaf hook run {name}\n"),
    }
}

/// Adds a hook to a configuration that has none of it, if that may be written.
pub fn put_in(hook: Hook, path: &Path, configs: Configs) -> Result<Deed, ActionError> {
    let Some(config) = hooks::read(path)? else {
        return Ok(Deed::ToAdd);
    };
    if tells(&config, hook) {
        return Ok(Deed::AlreadyThere);
    }
    let text = String::from_utf8_lossy(&config.bytes);
    let key = format!("{}:", hook.name());
    let has_key = text.lines().any(|line| line.starts_with(&key));
    // A second key of that name would be an error, and one inside another's list is for people.
    if has_key || configs == Configs::Tell || !(text.is_empty() || text.ends_with('\n')) {
        return Ok(Deed::ToAdd);
    }
    let added = format!("{text}{}", lines(hook));
    hooks::write(path, added.as_bytes())?;
    Ok(Deed::AddedTo)
}

/// Takes out what [`put_in`] added.
pub fn take_out(hook: Hook, path: &Path) -> Result<Deed, ActionError> {
    let Some(config) = hooks::read(path)? else {
        return Ok(Deed::Absent);
    };
    let text = String::from_utf8_lossy(&config.bytes);
    let ours = lines(hook);
    match text.split_once(&ours) {
        Some((before, after)) if before.is_empty() || before.ends_with('\n') => {
            hooks::write(path, format!("{before}{after}").as_bytes())?;
            Ok(Deed::TakenOut)
        }
        _ if tells(&config, hook) => Ok(Deed::Left),
        _ => Ok(Deed::Absent),
    }
}

/// Whether a configuration calls us for a hook.
pub fn tells(config: &Script, hook: Hook) -> bool {
    let call = format!("lockleaf hook run {}", hook.name());
    let text = String::from_utf8_lossy(&config.bytes);
    text.lines().any(|line| {
        let line = line.split('#').next().unwrap_or_default();
        line.contains(&call)
    })
}

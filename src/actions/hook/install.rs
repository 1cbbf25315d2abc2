//! `hook install`, `hook uninstall`, `hook status`: what is put among the hooks, and taken away again.

use std::path::Path;
use std::path::PathBuf;

use super::super::ActionError;
use super::super::Session;
use super::super::repository;
use super::Hook;
use super::Manager;
use super::lefthook;
use super::managers;
use super::scripts;
use super::scripts::Owner;
use crate::git::Repository;
use crate::git::hooks;
use crate::git::hooks::Chosen;
use crate::git::hooks::Script;

/// Whether configuration files of other programs may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Configs {
    /// They are added to.
    Write,
    /// It is told what to add to them.
    Tell,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The script was written.
    Written,
    /// It was written, and runs the one that was there, under its new name, first.
    Chained,
    /// Our lines were put into it.
    AddedTo,
    /// Everything was as it should be.
    AlreadyThere,
    /// Somebody calls us there in words of his own.
    CalledAlready,
    /// Lines are to be added by hand.
    ToAdd,
    /// It was taken away.
    Removed,
    /// It was taken away, and the one of before got its name back.
    Restored,
    /// Our lines were taken out of it.
    TakenOut,
    /// It calls us in words that are not ours, so it stays.
    Left,
    /// It is there, but git does not run it: it is not executable.
    NotExecutable,
    /// Nothing of us is there.
    Absent,
}

/// What became of the file of one hook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which hook.
    pub hook: Hook,
    /// Which file.
    pub path: PathBuf,
    /// What became of it.
    pub deed: Deed,
}

/// What was done, and what is left to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// File by file.
    pub steps: Vec<Step>,
    /// Managers, and the lines that tell them of us.
    pub lines: Vec<(Manager, String)>,
}

/// A place where hooks are put.
enum Place {
    /// A folder of scripts, each git's own.
    Scripts(PathBuf),
    /// A folder of shell scripts that are part of the repository.
    Husky(PathBuf),
    /// lefthook's configuration.
    Lefthook(PathBuf),
}

/// Installs hooks.
///
/// A hook that is there is kept: it gets the ending `.before-lockleaf` and runs first. Git's
/// settings are never touched.
///
/// # Errors
/// A folder of hooks that other repositories share, or that cannot be written.
pub fn install(
    session: &Session,
    wanted: &[Hook],
    configs: Configs,
) -> Result<Outcome, ActionError> {
    let repository = repository::here(session)?;
    let (places, managers) = places(&repository)?;
    let mut steps = Vec::new();
    for hook in wanted {
        for place in &places {
            let path = place.file(*hook);
            let deed = match place {
                Place::Scripts(_) if framework_calls(&managers, *hook, &path)? => {
                    Deed::CalledAlready
                }
                Place::Scripts(_) => into_folder(*hook, &path)?,
                Place::Husky(_) => into_husky(*hook, &path)?,
                Place::Lefthook(_) => lefthook::put_in(*hook, &path, configs)?,
            };
            let hook = *hook;
            steps.push(Step { hook, path, deed });
        }
    }
    let to_add = |manager: &Manager| {
        let left: Vec<Hook> = match manager {
            Manager::Husky(_) => Vec::new(),
            Manager::Lefthook(_) => {
                let left = steps.iter().filter(|step| step.deed == Deed::ToAdd);
                left.map(|step| step.hook).collect()
            }
            Manager::PreCommit(path) => match managers::framework_is_told(path) {
                true => Vec::new(),
                false => wanted.to_vec(),
            },
        };
        (!left.is_empty()).then(|| (manager.clone(), manager.lines(&left)))
    };
    let lines = managers.iter().filter_map(to_add).collect();
    Ok(Outcome { steps, lines })
}

/// Takes away what [`install`] put there, and nothing else.
///
/// # Errors
/// Files that cannot be written.
pub fn uninstall(session: &Session) -> Result<Outcome, ActionError> {
    let repository = repository::here(session)?;
    let (places, _) = places(&repository)?;
    let mut steps = Vec::new();
    for hook in Hook::ALL {
        for place in &places {
            let path = place.file(hook);
            let deed = match place {
                Place::Scripts(_) | Place::Husky(_) => out_of_folder(hook, &path)?,
                Place::Lefthook(_) => lefthook::take_out(hook, &path)?,
            };
            if let Place::Scripts(_) = place {
                // What the pre-commit framework found there, it runs under this name.
                let path = with_ending(&path, managers::FRAMEWORK_FORMER);
                let deed = out_of_folder(hook, &path)?;
                steps.push(Step { hook, path, deed });
            }
            steps.push(Step { hook, path, deed });
        }
    }
    let lines = Vec::new();
    Ok(Outcome { steps, lines })
}

/// Tells which hooks call us.
///
/// # Errors
/// Files that cannot be read.
pub fn status(session: &Session) -> Result<Outcome, ActionError> {
    let repository = repository::here(session)?;
    let (places, managers) = places(&repository)?;
    let mut steps = Vec::new();
    for hook in Hook::ALL {
        for place in &places {
            let path = place.file(hook);
            let script = hooks::read(&path)?;
            let deed = match (place, script) {
                (_, None) => Deed::Absent,
                (Place::Scripts(_), _) if framework_calls(&managers, hook, &path)? => {
                    Deed::CalledAlready
                }
                (Place::Lefthook(_), Some(config)) if lefthook::tells(&config, hook) => {
                    Deed::CalledAlready
                }
                (Place::Lefthook(_), Some(_)) => Deed::Absent,
                (place, Some(script)) => standing(place, hook, &script),
            };
            steps.push(Step { hook, path, deed });
        }
    }
    let lines = Vec::new();
    Ok(Outcome { steps, lines })
}

impl Place {
    fn file(&self, hook: Hook) -> PathBuf {
        match self {
            Self::Scripts(folder) | Self::Husky(folder) => folder.join(hook.name()),
            Self::Lefthook(config) => config.clone(),
        }
    }
}

/// Where hooks are put, and who manages them.
fn places(repository: &Repository) -> Result<(Vec<Place>, Vec<Manager>), ActionError> {
    let hooks::HooksFolder {
        path: folder,
        chosen,
    } = repository.hooks_folder()?;
    if let Chosen::Elsewhere(scope) = chosen
        && !repository.holds(&folder)
    {
        return Err(ActionError::SharedHooks { folder, scope });
    }
    if hooks::is_no_folder(&folder) {
        return Err(ActionError::NoHooks(folder));
    }
    let managers = managers::found(repository, &folder);
    let mut places = Vec::new();
    for manager in &managers {
        match manager {
            Manager::Husky(path) => places.push(Place::Husky(path.clone())),
            Manager::Lefthook(path) => places.push(Place::Lefthook(path.clone())),
            Manager::PreCommit(_) => {}
        }
    }
    // lefthook writes the folder anew, husky leads git past it.
    let is_led_past = managers::husky_is_set_up(&folder);
    let is_rewritten = managers.iter().any(|it| matches!(it, Manager::Lefthook(_)));
    if !is_led_past && !is_rewritten {
        places.push(Place::Scripts(folder));
    }
    Ok((places, managers))
}

/// Whether a script is that of the pre-commit framework, and that is told of us or runs our script
/// as the one that was there before it.
fn framework_calls(managers: &[Manager], hook: Hook, path: &Path) -> Result<bool, ActionError> {
    let earlier = hooks::read(&with_ending(path, managers::FRAMEWORK_FORMER))?;
    let is_ours = earlier.is_some_and(|script| {
        let owner = scripts::owner(hook, &script.bytes);
        matches!(owner, Owner::Ours | Owner::OursAndFormer)
    });
    let is_told = is_ours
        || managers.iter().any(|manager| match manager {
            Manager::PreCommit(config) => managers::framework_is_told(config),
            Manager::Husky(_) | Manager::Lefthook(_) => false,
        });
    let script = hooks::read(path)?;
    Ok(is_told && script.is_some_and(|script| managers::is_of_framework(&script.bytes)))
}

fn standing(place: &Place, hook: Hook, script: &Script) -> Deed {
    let deed = match scripts::owner(hook, &script.bytes) {
        Owner::Ours => Deed::AlreadyThere,
        Owner::OursAndFormer => Deed::Chained,
        Owner::Shared => Deed::AddedTo,
        Owner::Calls => Deed::CalledAlready,
        Owner::Others => return Deed::Absent,
    };
    // husky runs its scripts by a shell, executable or not.
    match place {
        Place::Scripts(_) if !script.is_executable => Deed::NotExecutable,
        _ => deed,
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn into_folder(hook: Hook, path: &Path) -> Result<Deed, ActionError> {
    let former = with_ending(path, scripts::FORMER);
    let Some(script) = hooks::read(path)? else {
        return written(hook, path, &former);
    };
    match (scripts::owner(hook, &script.bytes), script.is_executable) {
        (Owner::Ours | Owner::OursAndFormer, false) => {
            // A script that is there would keep its mode.
            hooks::remove(path)?;
            return written(hook, path, &former);
        }
        (Owner::Ours | Owner::OursAndFormer | Owner::Shared, true) => {
            return Ok(Deed::AlreadyThere);
        }
        (Owner::Calls, true) => return Ok(Deed::CalledAlready),
        (Owner::Others | Owner::Calls | Owner::Shared, _) => {}
    }
    if hooks::exists(&former) {
        return Err(ActionError::FormerHook(former));
    }
    hooks::rename(path, &former)?;
    let written = hooks::write(path, scripts::behind_former(hook).as_bytes());
    if let Err(fault) = written {
        hooks::rename(&former, path)?;
        return Err(fault.into());
    }
    Ok(Deed::Chained)
}

/// Writes the script where none is; it runs the one of before if that is still there.
fn written(hook: Hook, path: &Path, former: &Path) -> Result<Deed, ActionError> {
    if hooks::exists(former) {
        hooks::write(path, scripts::behind_former(hook).as_bytes())?;
        return Ok(Deed::Chained);
    }
    hooks::write(path, scripts::alone(hook).as_bytes())?;
    Ok(Deed::Written)
}

fn into_husky(hook: Hook, path: &Path) -> Result<Deed, ActionError> {
    let Some(script) = hooks::read(path)? else {
        hooks::write(path, scripts::alone(hook).as_bytes())?;
        return Ok(Deed::Written);
    };
    match scripts::owner(hook, &script.bytes) {
        Owner::Ours | Owner::OursAndFormer | Owner::Shared => return Ok(Deed::AlreadyThere),
        Owner::Calls => return Ok(Deed::CalledAlready),
        Owner::Others => {}
    }
    let text = String::from_utf8(script.bytes).ok();
    let Some(text) = text.filter(|text| is_of_a_shell(text)) else {
        return into_folder(hook, path);
    };
    hooks::write(path, scripts::put_in(hook, &text).as_bytes())?;
    Ok(Deed::AddedTo)
}

/// Whether a shell reads a script: its first line says so, or says nothing.
fn is_of_a_shell(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    !first.starts_with("#!") || first.trim_end().ends_with("sh") || first.contains("sh -")
}

fn out_of_folder(hook: Hook, path: &Path) -> Result<Deed, ActionError> {
    let Some(script) = hooks::read(path)? else {
        return Ok(Deed::Absent);
    };
    match scripts::owner(hook, &script.bytes) {
        Owner::Others => Ok(Deed::Absent),
        Owner::Calls => Ok(Deed::Left),
        Owner::Shared => {
            let text = String::from_utf8_lossy(&script.bytes);
            let Some(before) = scripts::taken_out(hook, &text) else {
                return Ok(Deed::Left);
            };
            hooks::write(path, before.as_bytes())?;
            Ok(Deed::TakenOut)
        }
        Owner::Ours | Owner::OursAndFormer => {
            hooks::remove(path)?;
            let former = with_ending(path, scripts::FORMER);
            if !hooks::exists(&former) {
                return Ok(Deed::Removed);
            }
            hooks::rename(&former, path)?;
            Ok(Deed::Restored)
        }
    }
}

//! Which rules hold for a file: `.sops.yaml` and `.lockleaf.yaml`, looked for upward from the
//! file's folder first, then from the working folder.

use super::failure::ActionError;
use super::session::Session;
use super::warning::Warning;
use crate::config::Settings;
use crate::host::files;
use crate::host::files::FileError;
use crate::sops::creation_rules::CreationRule;
use crate::sops::creation_rules::SopsConfig;
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Component;
use std::path::Path;
use std::path::PathBuf;
use std::rc::Rc;

/// The name of SOPS's rule file.
pub const RULE_FILE: &str = ".sops.yaml";
/// The name of our own settings file.
pub const SETTINGS_FILE: &str = ".lockleaf.yaml";
/// A name that SOPS does not read either.
const MISNAMED_FILE: &str = ".sops.yml";
/// How far up SOPS looks.
const MAX_LEVELS: usize = 100;
/// Rule files are small.
const MAX_RULES_SIZE: u64 = 4 << 20;

/// Files that were read already, so that a call for many files reads each once.
#[derive(Default)]
pub(super) struct RuleFiles {
    rules: RefCell<HashMap<PathBuf, Rc<SopsConfig>>>,
    settings: RefCell<HashMap<PathBuf, Rc<Settings>>>,
}

/// The rule file that holds for a file.
pub struct FoundRules {
    /// The rule file.
    pub path: PathBuf,
    /// What it says.
    pub config: Rc<SopsConfig>,
    /// What is to be said about the search.
    pub warnings: Vec<Warning>,
    /// The file's path as its rules see it.
    relative: String,
}

impl FoundRules {
    /// The rule that claims the file.
    pub fn rule(&self) -> Option<&CreationRule> {
        self.config.rule_for(&self.relative)
    }

    /// Adds to the fault of a recipient the place of the rule that names it.
    pub fn place(&self, rule: &CreationRule, fault: ActionError) -> ActionError {
        match fault {
            ActionError::Recipient(fault) => ActionError::RuleRecipient {
                path: self.path.clone(),
                place: rule.place,
                fault,
            },
            other => other,
        }
    }
}

/// Finds the rule file for `file`.
///
/// # Errors
/// A rule file that is named and missing, cannot be read, or says what makes no sense.
pub fn find(session: &Session, file: &Path) -> Result<Option<FoundRules>, ActionError> {
    let absolute = absolute(session, file);
    let mut warnings = Vec::new();
    let path = match &session.config {
        Some(named) => Some(named.clone()),
        None => search(session, &absolute, &mut warnings),
    };
    let Some(path) = path else { return Ok(None) };
    let config = read_rules(session, &path)?;
    let folder = self::absolute(session, &path);
    let folder = folder.parent().unwrap_or(Path::new("/"));
    let relative = absolute.strip_prefix(folder).unwrap_or(&absolute);
    Ok(Some(FoundRules {
        relative: relative.to_string_lossy().into_owned(),
        path,
        config,
        warnings,
    }))
}

/// The settings that hold for `file`; the defaults where there is no settings file.
///
/// # Errors
/// A settings file that cannot be read or says what makes no sense.
pub fn settings(session: &Session, file: &Path) -> Result<Rc<Settings>, ActionError> {
    let absolute = absolute(session, file);
    let found = upward(&absolute, SETTINGS_FILE)
        .or_else(|| upward(&session.env.current_dir().join("x"), SETTINGS_FILE));
    let Some(path) = found else {
        return Ok(Rc::new(Settings::default()));
    };
    if let Some(known) = session.rule_files.settings.borrow().get(&path) {
        return Ok(Rc::clone(known));
    }
    let text = read(&path)?;
    let settings = Settings::parse(&text).map_err(|fault| ActionError::Settings {
        path: path.clone(),
        fault,
    })?;
    let settings = Rc::new(settings);
    let mut known = session.rule_files.settings.borrow_mut();
    known.insert(path, Rc::clone(&settings));
    Ok(settings)
}

fn search(session: &Session, file: &Path, warnings: &mut Vec<Warning>) -> Option<PathBuf> {
    let from_file = upward(file, RULE_FILE);
    let from_here = upward(&session.env.current_dir().join("x"), RULE_FILE);
    if let (Some(used), Some(ignored)) = (&from_file, &from_here)
        && used != ignored
    {
        warnings.push(Warning::TwoRuleFiles {
            used: used.clone(),
            ignored: ignored.clone(),
        });
    }
    from_file.or(from_here)
}

/// A rule file that is not read, for its name is wrong.
pub(super) fn misnamed(session: &Session, file: &Path) -> Option<PathBuf> {
    upward(&absolute(session, file), MISNAMED_FILE)
}

/// The first folder at or above `file`'s that holds a file of this name.
fn upward(file: &Path, name: &str) -> Option<PathBuf> {
    let folders = file.ancestors().skip(1).take(MAX_LEVELS);
    let mut candidates = folders.map(|folder| folder.join(name));
    candidates.find(|path| files::exists(path))
}

fn read_rules(session: &Session, path: &Path) -> Result<Rc<SopsConfig>, ActionError> {
    if let Some(known) = session.rule_files.rules.borrow().get(path) {
        return Ok(Rc::clone(known));
    }
    let text = read(path)?;
    let config = SopsConfig::parse(&text).map_err(|fault| ActionError::Rules {
        path: path.to_owned(),
        fault,
    })?;
    let config = Rc::new(config);
    let mut known = session.rule_files.rules.borrow_mut();
    known.insert(path.to_owned(), Rc::clone(&config));
    Ok(config)
}

fn read(path: &Path) -> Result<String, ActionError> {
    let bytes = files::read(path, MAX_RULES_SIZE).map_err(|fault| match fault {
        FileError::Missing => ActionError::NoRuleFile(path.to_owned()),
        fault => ActionError::file(path, fault),
    })?;
    String::from_utf8(bytes).map_err(|fault| ActionError::NotUtf8 {
        path: path.to_owned(),
        offset: fault.utf8_error().valid_up_to(),
    })
}

/// The absolute path, with `.` and `..` resolved by their names.
pub(super) fn absolute(session: &Session, path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in session.env.current_dir().join(path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

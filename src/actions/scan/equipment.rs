//! What a scan is made with: rules, policy, allowlists, from the settings files that count.

use std::collections::HashSet;
use std::path::Path;

use rand_core::RngCore;
use sha2::Digest;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::fault::ScanFault;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::config::Settings;
use crate::host::files::FileError;
use crate::inspect::Inspector;
use crate::inspect::RULE_TEXTS;
use crate::inspect::structure::RuleFiles;
use crate::inspect::team::TEAM_FILE;
use crate::inspect::team::TeamRules;
use crate::policy::Rules;
use crate::policy::reuse::Marker;
use crate::scan::Rule;
use crate::scan::RuleSet;
use crate::scan::baseline::Baseline;
use crate::scan::baseline::FILE_NAME;
use crate::scan::fingerprint::Salt;
use crate::scan::rules;

/// The name of SOPS's rule file.
pub const RULE_FILE: &str = ".sops.yaml";

/// The name of our own settings file.
const SETTINGS_FILE: &str = ".lockleaf.yaml";

/// Settings files that count at the top alone.
pub const AT_THE_TOP: [&str; 3] = [SETTINGS_FILE, TEAM_FILE, FILE_NAME];

/// How many files a team's file may extend, one after the other.
const MOST_EXTENDED: usize = 3;

/// A settings file that counts for what is looked at.
pub struct SettingsText {
    /// The path from the top.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Everything that an [`Inspector`] needs, and what is done with its findings.
pub struct Equipment {
    rules: RuleSet,
    team: TeamRules,
    policy: Rules,
    claims: RuleFiles,
    disabled: HashSet<String>,
    marker: Option<Marker>,
    identity_key: Zeroizing<[u8; 32]>,
    /// Of the texts of the team's file and the rule files.
    texts: [u8; 32],
    /// What `.lockleaf.yaml` says.
    pub settings: Settings,
    /// What is known already.
    pub baseline: Option<Baseline>,
}

/// Whether a path is that of a file that says how to scan.
pub fn is_settings(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name == RULE_FILE || AT_THE_TOP.contains(&path)
}

impl Equipment {
    /// Reads the settings files, of which `.lockleaf.yaml` and `.gitleaks.toml` count at the top.
    ///
    /// `other` gives a file that these name: what a team's file extends, another baseline.
    ///
    /// # Errors
    /// A settings file that makes no sense: what it means to forbid or allow is not guessed.
    pub fn of(
        session: &Session,
        texts: &[SettingsText],
        other: impl Fn(&str) -> Result<Vec<u8>, ActionError>,
    ) -> Result<Self, ActionError> {
        let at = |name: &str| texts.iter().find(|text| text.path == name);
        let settings = match at(SETTINGS_FILE) {
            Some(file) => read_settings(file)?,
            None => Settings::default(),
        };
        let team = match at(TEAM_FILE) {
            Some(file) => team(TEAM_FILE, &file.bytes, &other, MOST_EXTENDED)?,
            None => TeamRules::default(),
        };
        let claims = claims(texts)?;
        let switched_off = team.disabled().iter().chain(&settings.scan.disable);
        let disabled: HashSet<String> = switched_off.cloned().collect();
        let baseline = match settings.scan.baseline.as_deref() {
            Some(path) => named_baseline(path, &other)?,
            None => at(FILE_NAME).map(read_baseline).transpose()?,
        };
        let unknown = settings.scan.disable.iter().find(|id| !is_rule(id, &team));
        if let Some(id) = unknown {
            return Err(ScanFault::NoSuchRule(id.clone()).into());
        }
        let without: Vec<&str> = disabled.iter().map(String::as_str).collect();
        let mut key = [0; 32];
        session.random.borrow_mut().fill_bytes(&mut key);
        let mut identity_key = Zeroizing::new([0; 32]);
        session.random.borrow_mut().fill_bytes(&mut *identity_key);
        Ok(Self {
            rules: RuleSet::own(&without),
            marker: settings.policy.reuse.then(|| Marker::new(key)),
            policy: settings.policy.rules,
            identity_key,
            texts: signature_of(texts),
            baseline,
            team,
            claims,
            disabled,
            settings,
        })
    }

    /// Tells secrets apart by this key, so that those of another run can be compared.
    pub fn tell_apart_by(&mut self, key: &[u8; 32]) {
        *self.identity_key = *key;
    }

    /// Hashes everything that decides what is found in a text, and how it is named.
    pub fn signature(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(env!("CARGO_PKG_VERSION"));
        for rule in self.rules.rules() {
            let Rule {
                id,
                form,
                confidence,
                entropy,
                ..
            } = rule;
            hash.update(format!("{id} {form:?} {confidence:?} {entropy}\n"));
        }
        let mut disabled: Vec<&String> = self.disabled.iter().collect();
        disabled.sort_unstable();
        hash.update(format!("{disabled:?} {:?}\n", self.policy));
        hash.update(self.texts);
        if let Some(baseline) = &self.baseline {
            hash.update(baseline.salt().bytes());
        }
        hash.finalize().into()
    }

    /// Takes another baseline than the one that the settings name.
    ///
    /// # Errors
    /// What is no baseline.
    pub fn take_baseline(&mut self, file: &SettingsText) -> Result<(), ActionError> {
        self.baseline = Some(read_baseline(file)?);
        Ok(())
    }

    /// Begins a baseline if there is none: the salt is needed before anything is found.
    pub fn begin_baseline(&mut self, session: &Session) {
        let mut salt = [0; 32];
        session.random.borrow_mut().fill_bytes(&mut salt);
        if self.baseline.is_none() {
            self.baseline = Salt::new(&salt).map(Baseline::new);
        }
    }

    /// The inspector; values are compared across services where `compare` says so.
    pub fn inspector(&self, compare: bool) -> Inspector<'_> {
        Inspector {
            rules: &self.rules,
            team: &self.team,
            policy: &self.policy,
            claims: &self.claims,
            disabled: &self.disabled,
            salt: self.baseline.as_ref().map(Baseline::salt),
            marker: self.marker.as_ref().filter(|_| compare),
            identity_key: &self.identity_key,
        }
    }
}

/// Hashes the files that decide what is found; the other settings are applied to the findings.
fn signature_of(texts: &[SettingsText]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for text in texts {
        let counts = text.path == TEAM_FILE || text.path.ends_with(RULE_FILE);
        if counts {
            for part in [text.path.as_bytes(), &text.bytes] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
    }
    hash.finalize().into()
}

/// Whether there is a rule of this id.
fn is_rule(id: &str, team: &TeamRules) -> bool {
    rules::all().any(|rule| rule.id == id)
        || RULE_TEXTS.iter().any(|text| text.id == id)
        || team.rules().iter().any(|rule| rule.id == id)
}

fn read_settings(file: &SettingsText) -> Result<Settings, ActionError> {
    let path = Path::new(&file.path);
    let text = text_of(path, &file.bytes)?;
    Settings::parse(text).map_err(|fault| ActionError::Settings {
        path: path.to_owned(),
        fault,
    })
}

fn read_baseline(file: &SettingsText) -> Result<Baseline, ActionError> {
    let path = Path::new(&file.path);
    Baseline::read(text_of(path, &file.bytes)?).map_err(|fault| {
        let path = path.to_owned();
        ScanFault::Baseline { path, fault }.into()
    })
}

/// Reads the baseline that the settings name; it is not there before the first one is written.
fn named_baseline(
    path: &str,
    other: &impl Fn(&str) -> Result<Vec<u8>, ActionError>,
) -> Result<Option<Baseline>, ActionError> {
    let bytes = match other(path) {
        Err(ActionError::File {
            fault: FileError::Missing,
            ..
        }) => return Ok(None),
        answer => answer?,
    };
    let path = path.to_owned();
    read_baseline(&SettingsText { path, bytes }).map(Some)
}

fn claims(texts: &[SettingsText]) -> Result<RuleFiles, ActionError> {
    let named = |text: &&SettingsText| text.path.rsplit('/').next() == Some(RULE_FILE);
    let mut files = Vec::new();
    for file in texts.iter().filter(named) {
        files.push((
            file.path.as_str(),
            text_of(Path::new(&file.path), &file.bytes)?,
        ));
    }
    let claims = RuleFiles::read(files);
    let fault = claims.faults().next();
    let fault = fault.map(|(path, fault)| ActionError::Rules {
        path: path.into(),
        fault: fault.clone(),
    });
    fault.map_or(Ok(claims), Err)
}

fn team(
    path: &str,
    bytes: &[u8],
    extended: &impl Fn(&str) -> Result<Vec<u8>, ActionError>,
    left: usize,
) -> Result<TeamRules, ActionError> {
    let wrong = |fault| ScanFault::Team {
        path: path.into(),
        fault,
    };
    let rules = TeamRules::parse(text_of(Path::new(path), bytes)?).map_err(wrong)?;
    let Some(base) = rules.extends().filter(|_| left > 0).map(str::to_owned) else {
        return Ok(rules);
    };
    let base = team(&base, &extended(&base)?, extended, left - 1)?;
    Ok(rules.over(base))
}

fn text_of<'a>(path: &Path, bytes: &'a [u8]) -> Result<&'a str, ActionError> {
    std::str::from_utf8(bytes).map_err(|fault| ActionError::NotUtf8 {
        path: path.to_owned(),
        offset: fault.valid_up_to(),
    })
}

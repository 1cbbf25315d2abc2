//! Claims: what the rule files of a repository say of a path.

use crate::sops::creation_rules::CreationRule;
use crate::sops::creation_rules::RuleError;
use crate::sops::creation_rules::SopsConfig;

/// What the rule file that holds for a path says of it.
#[derive(Clone, Copy, Debug)]
pub enum Claim<'r> {
    /// There is no rule file at or above the path's folder.
    NoRuleFile,
    /// None of its rules claims the path.
    Unclaimed,
    /// A rule claims it.
    Claimed {
        /// The rule.
        rule: &'r CreationRule,
        /// How it claims the path.
        reach: Reach,
    },
    /// The rule file cannot be used, which is to be said once and loudly.
    Unreadable(&'r RuleError),
}

/// Whether a rule speaks of this path or of nearly all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Its `path_regex` picks files by their names, or a folder that is for secrets.
    Named,
    /// It picks a whole folder: `prod/.*` may say for whom files are encrypted more than that all are.
    Folder,
    /// Its `path_regex` picks any file of a type: `.*\.yaml$`.
    Type,
    /// It claims whatever there is: it has no `path_regex`, or one that leaves nothing out. It says how
    /// a file is encrypted; which values must be, only a selector of its own can say.
    All,
}

/// The rule files of a repository, each with the folder that it holds for.
#[derive(Debug, Default)]
pub struct RuleFiles(Vec<RuleFile>);

#[derive(Debug)]
struct RuleFile {
    path: String,
    /// With a `/` behind it, or empty at the top.
    folder: String,
    config: Result<SopsConfig, RuleError>,
}

/// Endings that many kinds of files share, encrypted or not.
const COMMON_ENDINGS: &[&str] = &[
    "",
    "yaml",
    "yml",
    "json",
    "ini",
    "toml",
    "txt",
    "conf",
    "cfg",
    "properties",
    "xml",
];

/// Words in the path of a folder that is for secrets.
const SECRET_FOLDERS: &[&str] = &[
    "secret",
    "encrypted",
    "credential",
    "vault",
    "sops",
    "private",
];

/// Names that nobody would give a file: whatever matches them matches nearly all.
const NOBODYS: [&str; 2] = ["q7wz-k3vj", "x9qj/q7wz-k3vj"];

impl RuleFiles {
    /// Reads rule files: each with its path from the top (`apps/.sops.yaml`) and its text.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let file = |(path, text): (&str, &str)| RuleFile {
            path: path.to_owned(),
            folder: path.rfind('/').map_or("", |at| &path[..=at]).to_owned(),
            config: SopsConfig::parse(text),
        };
        Self(files.into_iter().map(file).collect())
    }

    /// What the nearest rule file at or above a path's folder says of it.
    pub fn claim(&self, path: &str) -> Claim<'_> {
        let above = self.0.iter().filter(|file| path.starts_with(&file.folder));
        let Some(file) = above.max_by_key(|file| file.folder.len()) else {
            return Claim::NoRuleFile;
        };
        match &file.config {
            Err(fault) => Claim::Unreadable(fault),
            Ok(config) => {
                let relative = &path[file.folder.len()..];
                config
                    .rule_for(relative)
                    .map_or(Claim::Unclaimed, |rule| Claim::Claimed {
                        rule,
                        reach: reach(rule, relative),
                    })
            }
        }
    }

    /// The rule files that cannot be used, and why.
    pub fn faults(&self) -> impl Iterator<Item = (&str, &RuleError)> {
        let fault = |file: &'_ RuleFile| file.config.as_ref().err().is_some();
        let broken = self.0.iter().filter(move |file| fault(file));
        broken.filter_map(|file| Some((file.path.as_str(), file.config.as_ref().err()?)))
    }
}

/// How a rule that claims `path` does so.
fn reach(rule: &CreationRule, path: &str) -> Reach {
    if rule.path_regex.is_none() || NOBODYS.iter().all(|nobodys| rule.claims(nobodys)) {
        return Reach::All;
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if !COMMON_ENDINGS.contains(&ending) {
        return Reach::Named;
    }
    let claims_nobodys = |folder: &str| {
        NOBODYS.iter().any(|nobodys| match ending {
            "" => rule.claims(&format!("{folder}{nobodys}")),
            ending => rule.claims(&format!("{folder}{nobodys}.{ending}")),
        })
    };
    if claims_nobodys("") {
        return Reach::Type;
    }
    let lower = folder.to_ascii_lowercase();
    let is_for_secrets = SECRET_FOLDERS.iter().any(|word| lower.contains(word));
    match !is_for_secrets && claims_nobodys(&format!("{folder}/")) {
        true => Reach::Folder,
        false => Reach::Named,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach_of(regex: &str, path: &str) -> Option<Reach> {
        let text = format!("creation_rules:\n- path_regex: '{regex}'\n  age: age1x\n");
        match RuleFiles::read([(".sops.yaml", text.as_str())]).claim(path) {
            Claim::Claimed { reach, .. } => Some(reach),
            _ => None,
        }
    }

    #[test]
    fn a_rule_that_picks_names_or_folders_speaks_of_the_path() {
        for (regex, path) in [
            (r"\.enc\.ya?ml$", "k8s/db.enc.yaml"),
            ("secrets/.*", "secrets/db.yaml"),
            (r"\.prod\.ya?ml$", "a/db.prod.yaml"),
            ("^prod/secrets/", "prod/secrets/a/db.json"),
            (r".*secret.*\.yaml$", "a/db-secret.yaml"),
            (r"\.env$", "app/.env"),
            (r"\.key$", "tls.key"),
        ] {
            assert_eq!(reach_of(regex, path), Some(Reach::Named), "{regex}");
        }
        for (regex, path) in [
            ("^prod/", "prod/db.json"),
            ("clusters/.*/x", "clusters/a/x/y.yaml"),
        ] {
            assert_eq!(reach_of(regex, path), Some(Reach::Folder), "{regex}");
        }
        for regex in [r".*\.yaml$", r"\.ya?ml$", r"^[^/]*\.yaml", r".+/.+\.yaml$"] {
            let reach = reach_of(regex, "k8s/db.yaml");
            assert_eq!(reach.unwrap_or(Reach::Type), Reach::Type, "{regex}");
        }
        for regex in [".*", "", "^.+$", "."] {
            assert_eq!(reach_of(regex, "k8s/db.yaml"), Some(Reach::All), "{regex}");
        }
        assert_eq!(reach_of("^prod/", "dev/db.json"), None);
    }

    #[test]
    fn the_nearest_rule_file_holds() {
        let outer = "creation_rules:\n- age: age1x\n";
        let files = RuleFiles::read([
            (".sops.yaml", outer),
            ("a/b/.sops.yaml", "creation_rules: [x]"),
        ]);
        assert!(matches!(files.claim("a/x.yaml"), Claim::Claimed { .. }));
        assert!(matches!(files.claim("a/b/x.yaml"), Claim::Unreadable(_)));
        assert!(matches!(
            RuleFiles::default().claim("x.yaml"),
            Claim::NoRuleFile
        ));
        assert_eq!(
            files.faults().map(|(path, _)| path).collect::<Vec<_>>(),
            ["a/b/.sops.yaml"]
        );
    }
}

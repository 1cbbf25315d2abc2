//! The arguments of `apply`, in words that users of `kubectl` know.

use crate::actions::apply::Prune;
use crate::actions::apply::Wish;
use crate::actions::apply::wait::TIMEOUT;
use crate::actions::cluster::access::Access;
use crate::actions::cluster::gather::Input;
use crate::actions::cluster::many;
use crate::cli::options::ClusterArgs;
use crate::cli::options::duration;
use crate::manifest::applyset::SetName;
use std::path::PathBuf;
use std::time::Duration;

const EXAMPLES: &str = "\
Examples:
  lockleaf apply deploy/ --dry-run              What would change, and nothing else
  lockleaf apply deploy/ -n shop                The plan, a question, and then what it says
  lockleaf apply -k overlays/prod --yes         In CI: the plan, and no question
  lockleaf apply deploy/ --prune --applyset shop --yes
                                                Also delete what the set no longer has
  lockleaf apply deploy/ --restart --wait --yes
                                                Also restart what uses a changed Secret, and wait
  lockleaf apply deploy/ --yes --record apply.jsonl
                                                Write down who applied what, from which commit

Files are decrypted in memory; if one does not open, nothing is sent. Values are never shown.
Status 0: all is as the files say. 1: refused, or not done. 2: wrong usage, or what cannot be read.";

/// Apply manifests, sealed or plain, to a Kubernetes cluster
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ApplyArgs {
    /// Files, folders and patterns; `-` is stdin
    #[arg(value_name = "PATH", required_unless_present_any = ["kustomize", "filename"])]
    pub(super) paths: Vec<PathBuf>,
    /// The same as PATH, for the hands of kubectl users
    #[arg(short, long, value_name = "PATH", hide = true)]
    filename: Vec<PathBuf>,
    /// Folders are always read with all that is below them
    #[arg(short = 'R', long, hide = true)]
    recursive: bool,
    /// A folder with a kustomization
    #[arg(short = 'k', long, value_name = "FOLDER")]
    kustomize: Vec<PathBuf>,
    /// Print the plan and send nothing
    #[arg(long, conflicts_with = "yes")]
    pub(super) dry_run: bool,
    /// Do what the plan says without asking
    #[arg(short, long)]
    pub(super) yes: bool,
    /// Only print which rights are needed, and whether they are there
    #[arg(long)]
    pub(super) check: bool,
    /// Take over fields that other field managers own
    #[arg(long)]
    force_conflicts: bool,
    /// Delete the keys that others put into these Secrets and ConfigMaps
    #[arg(long)]
    exclusive: bool,
    /// Delete and make anew what cannot be changed: immutable objects, Secrets of another type
    #[arg(long)]
    recreate: bool,
    /// Give immutable Secrets and ConfigMaps a name of their own for each content, and let what
    /// refers to them follow
    #[arg(long)]
    pub(super) suffix_names: bool,
    /// Allow objects of several namespaces in one call
    #[arg(long)]
    pub(super) allow_namespaces: bool,
    /// Delete members of the set that are not given any more
    #[arg(long, requires = "applyset")]
    prune: bool,
    /// The set: NAME or secrets/NAME, configmaps/NAME
    #[arg(long, value_name = "NAME", requires = "prune")]
    pub(super) applyset: Option<SetName>,
    /// Refuse to delete more objects than this
    #[arg(long, value_name = "NUMBER", default_value_t = 5, requires = "prune")]
    max_delete: usize,
    /// Restart the workloads that consume what changes
    #[arg(long)]
    restart: bool,
    /// Wait until the new pods of what was applied or restarted are available
    #[arg(long)]
    wait: bool,
    /// Wait no longer than this: 90s, 5m [default: 5m]
    #[arg(long, value_name = "TIME", value_parser = duration, requires = "wait")]
    timeout: Option<Duration>,
    /// Append a line of JSON to this file for each object that is sent
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    pub(super) json: bool,
    /// How many requests are under way at once
    #[arg(long, value_name = "NUMBER", default_value_t = many::AT_ONCE,
        value_parser = at_once)]
    at_once: usize,
    /// The name under which fields are owned
    #[arg(long, value_name = "NAME", value_parser = manager)]
    field_manager: Option<String>,
    #[command(flatten)]
    pub(super) cluster: ClusterArgs,
}

impl ApplyArgs {
    pub(super) fn inputs(&self) -> Vec<Input> {
        let named = self.paths.iter().chain(&self.filename).cloned();
        let built = self.kustomize.iter().cloned().map(Input::Kustomization);
        named.map(Input::of).chain(built).collect()
    }

    pub(super) fn access(&self) -> Access {
        Access {
            manager: self.field_manager.clone(),
            ..self.cluster.access()
        }
    }

    pub(super) fn wish(&self) -> Wish {
        Wish {
            force_conflicts: self.force_conflicts,
            exclusive: self.exclusive,
            recreate: self.recreate,
            prune: self.prune.then_some(Prune {
                max_delete: self.max_delete,
            }),
            restart: self.restart,
            wait: self.wait.then(|| self.timeout.unwrap_or(TIMEOUT)),
            at_once: self.at_once,
        }
    }
}

fn at_once(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number @ 1..=64) => Ok(number),
        _ => Err("it is a number from 1 to 64".to_owned()),
    }
}

/// What the API takes: up to 128 printable characters, of which some are kept for `--exclusive`.
fn manager(text: &str) -> Result<String, String> {
    let fits = (1..=118).contains(&text.len()) && text.chars().all(|it| it.is_ascii_graphic());
    match fits {
        true => Ok(text.to_owned()),
        false => Err("it has 1 to 118 printable ASCII characters and no space".to_owned()),
    }
}

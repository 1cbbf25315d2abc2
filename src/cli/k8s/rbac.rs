//! `k8s rbac`: the least rights for files, as manifests or as a table of what is there.

use super::table;
use crate::actions::cluster::access;
use crate::actions::cluster::gather::Input;
use crate::actions::cluster::many;
use crate::actions::rights;
use crate::actions::rights::Asked;
use crate::cli::Call;
use crate::cli::error::CliError;
use crate::cli::exit::Status;
use crate::cli::options::ClusterArgs;
use crate::manifest::applyset::SetName;
use crate::manifest::rights::Subject;
use crate::manifest::rights::yaml;
use std::path::PathBuf;

/// The arguments of `k8s rbac`.
#[derive(clap::Args, Debug)]
pub struct RbacArgs {
    /// Files, folders and patterns; `-` is stdin
    #[arg(value_name = "PATH", required_unless_present = "kustomize")]
    paths: Vec<PathBuf>,
    /// A folder with a kustomization
    #[arg(short = 'k', long, value_name = "FOLDER")]
    kustomize: Vec<PathBuf>,
    /// Also what pruning the set needs
    #[arg(long, requires = "applyset")]
    prune: bool,
    /// The set: NAME or secrets/NAME, configmaps/NAME
    #[arg(long, value_name = "NAME", requires = "prune")]
    applyset: Option<SetName>,
    /// Also what restarting consumers needs
    #[arg(long)]
    restart: bool,
    /// Also what waiting for rollouts needs
    #[arg(long)]
    wait: bool,
    /// Give the rights to this service account [default: default/lockleaf]
    #[arg(long, value_name = "NAMESPACE/NAME", value_parser = account)]
    service_account: Option<Subject>,
    /// Give the rights to this user
    #[arg(long, value_name = "NAME", conflicts_with = "service_account")]
    for_user: Option<String>,
    /// Give the rights to this group
    #[arg(long, value_name = "NAME", conflicts_with_all = ["service_account", "for_user"])]
    for_group: Option<String>,
    /// The name of the Roles and their bindings
    #[arg(long, value_name = "NAME", default_value = "lockleaf-apply")]
    role_name: String,
    /// Ask the cluster which of these rights are there, and print a table
    #[arg(long)]
    check: bool,
    /// Print the table as JSON
    #[arg(long, requires = "check")]
    json: bool,
    #[command(flatten)]
    cluster: ClusterArgs,
}

/// Runs the command: status 1 if a right is missing.
///
/// # Errors
/// Files that are no manifests, and what only a cluster could tell.
pub fn run(args: &RbacArgs, call: &Call) -> Result<Status, CliError> {
    let access = args.cluster.access();
    let named = args.paths.iter().cloned().map(Input::of);
    let built = args.kustomize.iter().cloned().map(Input::Kustomization);
    let inputs: Vec<Input> = named.chain(built).collect();
    let asked = Asked {
        inputs: &inputs,
        access: &access,
        namespace: args.cluster.namespace.as_deref(),
        set: args.applyset.clone(),
        restart: args.restart,
        wait: args.wait,
    };
    let needed = rights::needed(&call.session, &asked)?;
    if !args.check {
        let text = yaml(&needed, &args.role_name, &args.subject());
        call.ui.result(text.as_bytes())?;
        return Ok(Status::Done);
    }
    let cluster = access::connect(&call.session.env, &access)?;
    let checked = rights::check(&cluster, &needed, many::AT_ONCE)?;
    let text = match args.json {
        true => table::json(&checked),
        false => table::text(&checked),
    };
    call.ui.lines(&text)?;
    Ok(table::status(&checked))
}

impl RbacArgs {
    fn subject(&self) -> Subject {
        match (&self.service_account, &self.for_user, &self.for_group) {
            (_, Some(name), _) => Subject::User(name.clone()),
            (_, _, Some(name)) => Subject::Group(name.clone()),
            (Some(account), ..) => account.clone(),
            _ => Subject::ServiceAccount {
                namespace: "default".to_owned(),
                name: "lockleaf".to_owned(),
            },
        }
    }
}

fn account(text: &str) -> Result<Subject, String> {
    match text.split_once('/') {
        Some((namespace, name)) if !namespace.is_empty() && !name.is_empty() => {
            Ok(Subject::ServiceAccount {
                namespace: namespace.to_owned(),
                name: name.to_owned(),
            })
        }
        _ => Err("a service account is NAMESPACE/NAME".to_owned()),
    }
}

//! `--record`: a line of JSON for each object that was sent, deleted or restarted, with who, when,
//! from which commit and to what end. It never holds a value, nor anything derived from one.

mod circumstances;
mod origin;

pub use circumstances::Circumstances;
pub use circumstances::whoami;

use super::deliver::Outcome;
use super::deliver::Sent;
use super::plan::Step;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::Piece;
use crate::actions::cluster::failure::ClusterError;
use crate::host::clock;
use crate::host::files::FileError;
use crate::host::files::Journal;
use crate::manifest::object::ObjectId;
use origin::Origins;
use serde_json::Value;
use serde_json::json;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;

/// What was done to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It was applied.
    Apply,
    /// It was deleted and made anew.
    Recreate,
    /// It was deleted, for the set has it no more.
    Delete,
    /// Its pods are made anew.
    Restart,
}

impl Action {
    fn word(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Recreate => "recreate",
            Self::Delete => "delete",
            Self::Restart => "restart",
        }
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Result<'r> {
    /// `created`, `changed`, `failed`: a word of ours.
    pub word: &'static str,
    /// The object's uid, where it is known.
    pub uid: Option<&'r str>,
    /// The object's resourceVersion, where it is known.
    pub resource_version: Option<&'r str>,
    /// Why it failed, in our words.
    pub reason: Option<&'r str>,
}

/// A record that is being written.
pub struct Record {
    journal: Journal,
    path: PathBuf,
    circumstances: Circumstances,
    origins: Origins,
    fault: Mutex<Option<FileError>>,
}

impl Record {
    /// Opens the record at `path`, and finds out what all its lines share.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn open(
        session: &Session,
        cluster: &Cluster,
        pieces: &[Piece],
        path: &Path,
    ) -> std::result::Result<Self, ActionError> {
        let journal = Journal::open(path).map_err(|fault| ActionError::File {
            path: path.to_owned(),
            fault,
        })?;
        Ok(Self {
            journal,
            path: path.to_owned(),
            circumstances: Circumstances::of(session, cluster),
            origins: Origins::of(session, pieces),
            fault: Mutex::default(),
        })
    }

    /// Records what became of a step; steps that were not sent are not recorded.
    ///
    /// Says whether the record could be written.
    pub fn step(&self, step: &Step, outcome: &Outcome, piece: &Piece) -> bool {
        let (action, reason);
        let result = match outcome {
            Outcome::Kept | Outcome::NotTried => return true,
            Outcome::Applied(sent) => {
                action = match sent.recreated {
                    true => Action::Recreate,
                    false => Action::Apply,
                };
                of_sent(sent)
            }
            Outcome::Failed(fault) => {
                action = Action::Apply;
                reason = fault.to_string();
                Result {
                    word: "failed",
                    reason: Some(&reason),
                    ..Result::default()
                }
            }
        };
        self.add(action, &step.id, Some(&piece.path), &result)
    }

    /// Records what was done to an object.
    ///
    /// Says whether the record could be written.
    pub fn add(
        &self,
        action: Action,
        id: &ObjectId,
        path: Option<&Path>,
        result: &Result<'_>,
    ) -> bool {
        let line = self.line(action, id, path, result).to_string();
        match self.journal.add(&line) {
            Ok(()) => true,
            Err(fault) => {
                *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
                false
            }
        }
    }

    fn line(
        &self,
        action: Action,
        id: &ObjectId,
        path: Option<&Path>,
        result: &Result<'_>,
    ) -> Value {
        let mut line = json!({
            "time": clock::rfc3339(clock::now()),
            "action": action.word(),
            "api_version": id.api_version,
            "kind": id.kind,
            "namespace": id.namespace,
            "name": id.name,
            "result": result.word,
            "uid": result.uid,
            "resource_version": result.resource_version,
        });
        if let Some(reason) = result.reason {
            line["reason"] = json!(reason);
        }
        if let Some(path) = path {
            line["file"] = json!(path.display().to_string());
            let origin = self.origins.at(path);
            line["commit"] = json!(origin.and_then(|it| it.commit.as_deref()));
            line["differs_from_commit"] = json!(origin.and_then(|it| it.differs));
        }
        if let (Some(line), Value::Object(shared)) =
            (line.as_object_mut(), self.circumstances.json())
        {
            line.extend(shared);
        }
        line
    }

    /// Waits until the disk has it.
    ///
    /// # Errors
    /// If a line could not be written.
    pub fn finish(self) -> std::result::Result<(), ActionError> {
        let fault = self
            .fault
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let outcome = match fault {
            Some(fault) => Err(fault),
            None => self.journal.sync(),
        };
        outcome.map_err(|fault| ActionError::File {
            path: self.path,
            fault,
        })
    }
}

fn of_sent(sent: &Sent) -> Result<'_> {
    Result {
        word: match sent.created {
            true => "created",
            false => "changed",
        },
        uid: Some(&sent.uid),
        resource_version: Some(&sent.resource_version),
        reason: None,
    }
}

/// The user as the server knows them, if it says so.
fn server_user(cluster: &Cluster) -> std::result::Result<Option<String>, ClusterError> {
    let review = json!({
        "apiVersion": "authentication.k8s.io/v1",
        "kind": "SelfSubjectReview",
    });
    let path = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
    let answer = cluster.post("a review of who asks", path, review)?;
    let user = &answer.expose()["status"]["userInfo"]["username"];
    Ok(user.as_str().map(str::to_owned))
}

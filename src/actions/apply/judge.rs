//! What can be said of manifests before anything is sent: what a cluster would refuse, what would
//! not work there, and which values are weak.

use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::cluster::Piece;
use crate::actions::cluster::gather::weak;
use crate::actions::cluster::gather::weak::Weak;
use crate::host::clock;
use crate::manifest::object::Manifest;
use crate::manifest::valid;
use crate::manifest::valid::Problem;
use crate::manifest::valid::Rules;
use crate::manifest::valid::Severity;

/// What is wrong with manifests.
#[derive(Debug, Default)]
pub struct Judged {
    /// What a cluster, or what uses an object, would refuse.
    pub problems: Vec<Problem>,
    /// Weak values.
    pub weak: Vec<Weak>,
}

impl Judged {
    /// How many problems keep everything from being sent.
    pub fn errors(&self) -> usize {
        let problems = self.problems.iter();
        let problems = problems.filter(|it| it.severity() == Severity::Error);
        problems.count() + self.weak.iter().filter(|it| it.refused).count()
    }
}

/// Judges all pieces, whose namespaces are settled.
///
/// # Errors
/// Settings that make no sense.
pub fn judge(session: &Session, pieces: &[Piece]) -> Result<Judged, ActionError> {
    let manifests: Vec<&Manifest> = pieces.iter().map(|piece| &piece.manifest).collect();
    Ok(Judged {
        problems: valid::check(&manifests, &Rules::at(clock::now().as_second())),
        weak: weak::judge(session, pieces)?,
    })
}

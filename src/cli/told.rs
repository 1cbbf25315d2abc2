//! What is wrong with manifests, or weak, or worth saying of their files, in words with a place.

use super::Call;
use super::exit::Status;
use super::failure::Failure;
use super::wording;
use super::wording::quoted;
use crate::actions::apply::judge::Judged;
use crate::actions::apply::suffix::Suffixed;
use crate::actions::cluster::Kept;
use crate::actions::cluster::Origin;
use crate::actions::cluster::Piece;
use crate::actions::cluster::gather::Remark;
use crate::actions::cluster::gather::weak::Weak;
use crate::manifest::valid::Problem;
use crate::manifest::valid::Severity;
use crate::manifest::valid::What;
use std::path::Path;

/// Tells what is wrong with manifests; says how many faults keep them from being sent.
pub fn judged(call: &Call, pieces: &[Piece], judged: &Judged) -> usize {
    let (mut errors, mut notes) = (0, Vec::new());
    let problems = judged.problems.iter().map(|problem| {
        let is_error = problem.severity() == Severity::Error;
        (is_error, problem_of(pieces, problem))
    });
    let weak = judged.weak.iter().map(|weak| {
        let (message, hint) = weak_of(pieces, weak);
        (weak.refused, (message, Some(hint)))
    });
    for (is_error, (message, hint)) in problems.chain(weak) {
        if is_error {
            errors += 1;
            notes.push(message);
            notes.extend(hint.map(|hint| format!("  hint: {hint}")));
        } else {
            call.ui.warn(&message, hint.as_deref());
        }
    }
    if errors > 0 {
        let count = wording::count(errors, "error");
        call.ui.fail(&Failure {
            message: format!("nothing was sent: {count} in the manifests"),
            notes,
            hint: None,
            status: Status::Refused,
        });
    }
    errors
}

/// Tells of objects that got a new name although nothing that was given refers to them.
pub fn suffixed(call: &Call, suffixed: &[Suffixed]) {
    for it in suffixed.iter().filter(|it| it.references == 0) {
        call.ui.warn(
            &format!(
                "nothing in this call refers to {}, which is now '{}'",
                it.from, it.to
            ),
            Some(
                "name the files of its consumers too, or let it be changed: leave 'immutable' out",
            ),
        );
    }
}

/// Tells remarks.
pub fn remarks(call: &Call, remarks: &[Remark]) {
    for remark in remarks {
        call.ui
            .warn(&remark.to_string(), remark_hint(remark).as_deref());
    }
}

fn problem_of(pieces: &[Piece], problem: &Problem) -> (String, Option<String>) {
    let Some(piece) = pieces.get(problem.object) else {
        return (problem.what.to_string(), None);
    };
    let mut message = placed(piece, problem.field.as_deref());
    message += &problem.what.to_string();
    if let What::Duplicate { first } = problem.what
        && let Some(first) = pieces.get(first)
    {
        message += &format!(", first in {}", place(first));
    }
    (message, problem_hint(piece, &problem.what))
}

/// `'db.yaml:3': Secret/db: data.password: `
fn placed(piece: &Piece, field: Option<&str>) -> String {
    let field = field.map(|field| format!("{field}: ")).unwrap_or_default();
    format!("{}: {}: {field}", place(piece), piece.manifest.id)
}

/// A file and the line where an object begins; what is built or decrypted has other lines.
fn place(piece: &Piece) -> String {
    let Piece { manifest, path, .. } = piece;
    let name = match is_stdin(piece) {
        true => "stdin".into(),
        false => path.display().to_string(),
    };
    let (line, document) = (manifest.line, manifest.document);
    // Values of several lines have one when they are encrypted, and so move what is behind them.
    let moved = piece.kept == Kept::Sealed && document > 0;
    match (piece.origin, moved) {
        (Origin::Kustomization, _) => format!("'{name}'"),
        (Origin::File, true) => format!("'{name}', document {document}"),
        (Origin::File, false) => format!("'{name}:{line}'"),
    }
}

fn is_stdin(piece: &Piece) -> bool {
    piece.path == Path::new("-")
}

fn problem_hint(piece: &Piece, what: &What) -> Option<String> {
    use What as W;
    let deed = match what {
        W::MissingKey { .. } | W::NoLogin | W::EmptyKey { .. } => {
            "add it, or give the Secret another type"
        }
        W::TooLarge(_) => "divide it into several objects",
        W::Duplicate { .. } => return Some("leave one of the two out".to_owned()),
        W::NoAuths | W::Auth(_) => {
            "`kubectl create secret docker-registry NAME --dry-run=client -o yaml` shows the form"
        }
        W::LockedKey => "take the passphrase off it with `openssl pkey`",
        W::KeyDoesNotFit => "take the certificate and the key that were issued together",
        W::LeafNotFirst(_) | W::ChainOrder(_) => {
            "first the server's certificate, then who issued it, then who issued that one"
        }
        W::Expired { .. } | W::Expires { .. } => "renew it",
        W::NotYetValid { .. } => "is the clock right?",
        W::TokenExpired => "make another: kubeadm token create --print-join-command",
        _ => return None,
    };
    Some(
        match piece.kept == Kept::Sealed && piece.origin == Origin::File && !is_stdin(piece) {
            true => format!("{deed}; the file: lockleaf edit {}", quoted(&piece.path)),
            false => deed.to_owned(),
        },
    )
}

fn weak_of(pieces: &[Piece], weak: &Weak) -> (String, String) {
    let reasons = weak.reasons.join(", ");
    let Some(piece) = pieces.get(weak.piece) else {
        return (reasons, String::new());
    };
    let field = format!("data.{}", weak.key);
    let message = format!(
        "{}the value is weak: {reasons}",
        placed(piece, Some(&field))
    );
    let hint = match (piece.origin, piece.kept) {
        (Origin::Kustomization, _) => {
            "replace it in the file that it comes from: lockleaf set FILE KEY --generate".to_owned()
        }
        (Origin::File, _) if is_stdin(piece) => "replace it where it comes from".to_owned(),
        (Origin::File, Kept::Sealed) => {
            format!("replace it: lockleaf edit {}", quoted(&piece.path))
        }
        (Origin::File, Kept::Plain) => {
            format!("seal it first: lockleaf encrypt -i {}", quoted(&piece.path))
        }
    };
    (message, hint)
}

fn remark_hint(remark: &Remark) -> Option<String> {
    Some(match remark {
        Remark::PlainSecret { path, .. } => format!("lockleaf encrypt -i {}", quoted(path)),
        Remark::WrittenBySops(path) => format!("lockleaf rotate -i {}", quoted(path)),
        Remark::KustomizationLeftOut(path) => {
            let folder = path.parent().filter(|it| *it != Path::new(""));
            format!("-k {}", quoted(folder.unwrap_or(Path::new("."))))
        }
        _ => return None,
    })
}

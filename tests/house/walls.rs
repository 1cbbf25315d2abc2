//! Who may call whom: the rooms, their floors, and the paths that lead from one to another.

use super::source::Source;

/// The rooms of each floor. A new folder below `src` gets its place here, once.
const FACES: &[&str] = &["cli", "daemon"];
const DOORS: &[&str] = &["host", "git", "kube"];
const GROUND: &[&str] = &[
    "document", "sops", "inspect", "scan", "policy", "config", "resolve", "manifest", "signed",
    "pki", "rbac", "crypto", "secret",
];

/// Files of no room: the map of the house and its front door.
const OUTSIDE: &[&str] = &["lib", "main"];

/// What a face may name of the doors besides actions: the streams, the process, the snapshot of the
/// environment, and the words in which files are spoken of. Never a deed of a door.
const SEEN_FROM_FACES: &[&[&str]] = &[
    &["host", "env"],
    &["host", "process"],
    &["host", "signals"],
    &["host", "terminal"],
    &["git", "GitError"],
    &["kube", "KubeError"],
    &["host", "files", "FileError"],
    &["host", "files", "PrivateTextError"],
    &["host", "files", "Secrecy"],
    &["host", "files", "WriteThrough"],
];

/// Crates that reach the outside world; the ground names none of them.
const OUTSIDE_CRATES: &[&str] = &[
    "anstream",
    "clap",
    "getrandom",
    "git2",
    "gix",
    "ignore",
    "indicatif",
    "kube",
    "nix",
    "rpassword",
    "rustix",
    "signal_hook",
    "tempfile",
    "tokio",
    "walkdir",
];

/// Paths of otherwise pure crates that reach the outside world, by their last two parts.
const OUTSIDE_DEEDS: &[[&str; 2]] = &[
    ["SystemTime", "now"],
    ["Instant", "now"],
    ["Timestamp", "now"],
    ["Zoned", "now"],
    ["thread", "sleep"],
    ["rand_core", "OsRng"],
    ["rngs", "OsRng"],
    ["time", "SystemTime"],
    ["time", "Instant"],
];

/// Whether code of the room `from` may name the room `to`.
fn may_call(from: &str, to: &str) -> bool {
    if from == to || OUTSIDE.contains(&from) {
        return true;
    }
    match from {
        _ if FACES.contains(&from) => to == "actions" || GROUND.contains(&to),
        "actions" => DOORS.contains(&to) || GROUND.contains(&to),
        _ if DOORS.contains(&from) => to == "secret",
        "sops" => ["document", "crypto", "secret"].contains(&to),
        "crypto" => to == "secret",
        "inspect" => GROUND.contains(&to),
        "config" => ["document", "policy", "secret"].contains(&to),
        "document" | "secret" => false,
        _ if GROUND.contains(&from) => ["document", "secret"].contains(&to),
        _ => false,
    }
}

/// Whether a face may name the path below the crate's root.
fn seen_from_face(room: &str, below: &[String]) -> bool {
    FACES.contains(&room)
        && SEEN_FROM_FACES
            .iter()
            .any(|seen| below.len() >= seen.len() && below.iter().zip(*seen).all(|(a, b)| a == b))
}

/// Names every file that stands in no known room.
pub fn unknown_room(source: &Source) -> Vec<String> {
    let room = source.room();
    let known = [FACES, DOORS, GROUND, OUTSIDE, &["actions"]];
    if known.iter().any(|floor| floor.contains(&room)) {
        return Vec::new();
    }
    vec![format!(
        "{}: the room '{room}' is not in the picture of the house",
        source.path
    )]
}

/// Names every path that leads through a wall.
pub fn wall(source: &Source) -> Vec<String> {
    let depth = source.modules().len();
    let mut broken = Vec::new();
    for named in source.paths() {
        let supers = named.parts.iter().filter(|part| *part == "super").count();
        let below = match named.parts[0].as_str() {
            "crate" => &named.parts[1..],
            "super" | "self" if supers >= depth => &named.parts[supers..],
            _ => continue,
        };
        let Some(target) = below.first() else {
            continue;
        };
        // A name of the crate's root itself, such as a macro, is no room.
        let is_item = target.starts_with(char::is_uppercase);
        let allowed = may_call(source.room(), target) || seen_from_face(source.room(), below);
        if !is_item && !allowed {
            broken.push(format!(
                "{}:{}: '{}' may not call '{target}'",
                source.path,
                named.line,
                source.room()
            ));
        }
    }
    broken
}

/// Names every place where the ground touches the outside world.
pub fn impure_ground(source: &Source) -> Vec<String> {
    if !GROUND.contains(&source.room()) {
        return Vec::new();
    }
    let outside = |parts: &[String]| {
        let std_rooms = ["fs", "env", "net", "process"];
        let last_two = |deed: &[&str; 2]| parts.windows(2).any(|pair| pair == deed);
        (parts[0] == "std" && std_rooms.contains(&parts[1].as_str()))
            || OUTSIDE_CRATES.contains(&parts[0].as_str())
            || OUTSIDE_DEEDS.iter().any(last_two)
    };
    source
        .paths()
        .iter()
        .filter(|named| outside(&named.parts))
        .map(|named| {
            format!(
                "{}:{}: the ground touches the outside world: {}",
                source.path,
                named.line,
                named.parts.join("::")
            )
        })
        .collect()
}

/// Names every read of the environment outside its door.
///
/// `main.rs` may hand over the arguments.
pub fn environment(source: &Source) -> Vec<String> {
    if source.path == "host/env.rs" {
        return Vec::new();
    }
    source
        .paths()
        .iter()
        .filter(|named| named.parts[..2] == ["std", "env"])
        .filter(|named| {
            source.path != "main.rs" || named.parts.last().is_none_or(|it| it != "args_os")
        })
        .map(|named| {
            format!(
                "{}:{}: only host/env.rs reads the environment: {}",
                source.path,
                named.line,
                named.parts.join("::")
            )
        })
        .collect()
}

//! How code in the house behaves: what prints, what may panic, who sees a secret, how long a file is.

use super::source::Source;
use super::source::is_word;

/// The files where a secret value may leave its wrapper, each with the reason.
pub const EXPOSED_IN: &[(&str, &str)] = &[
    ("secret/mod.rs", "defines the wrappers"),
    ("secret/json.rs", "defines the wrapper of JSON"),
    (
        "crypto/cipher.rs",
        "encrypts and authenticates with the data key",
    ),
    ("crypto/datakey.rs", "lends the data key to the ciphers"),
    ("crypto/shamir.rs", "splits and joins the data key"),
    ("policy/password.rs", "judges and generates passwords"),
    ("sops/keygroup.rs", "wraps and unwraps the data key"),
    ("sops/plaintext.rs", "reads the plain text back to check it"),
    ("sops/seal.rs", "derives the keys of the seal"),
    ("sops/sealing/mod.rs", "encrypts the list of spellings"),
    ("kube/connection.rs", "presents the client's key"),
    (
        "kube/credentials/mod.rs",
        "writes the Authorization of every request",
    ),
    (
        "kube/credentials/plugin.rs",
        "reads what a credential plugin gives",
    ),
    (
        "kube/exchange.rs",
        "sends and receives the bytes of objects",
    ),
    (
        "kube/retry.rs",
        "reads whether the server says that its fault passes",
    ),
    ("kube/settings/user.rs", "reads a user of a kubeconfig"),
    (
        "manifest/compare/mod.rs",
        "compares what a cluster has with what a manifest says",
    ),
    ("manifest/live.rs", "reads what a cluster answered"),
    ("manifest/ownership.rs", "reads who owns which field"),
    (
        "manifest/refusal/read.rs",
        "reads a refusal, which may hold values",
    ),
    (
        "manifest/applyset/member.rs",
        "reads when an object was applied last",
    ),
    (
        "manifest/object/outline.rs",
        "takes the values out of an object",
    ),
    (
        "manifest/object/mod.rs",
        "completes the metadata of an object",
    ),
    (
        "manifest/object/parse.rs",
        "completes the items of typed lists",
    ),
    (
        "manifest/object/settle.rs",
        "makes an object ready to be sent",
    ),
    ("manifest/object/unfold.rs", "makes objects of YAML"),
    ("manifest/valid/docker.rs", "judges logins for registries"),
    ("manifest/valid/names.rs", "judges labels and annotations"),
    ("manifest/valid/sizes.rs", "judges keys and sizes of data"),
    ("manifest/valid/types.rs", "judges the types of Secrets"),
    ("manifest/valid/values.rs", "decodes values to judge them"),
    ("host/files/private.rs", "writes the text for the editor"),
    (
        "host/identities/prompts.rs",
        "hands a typed passphrase to age",
    ),
    ("host/terminal.rs", "tests what was typed"),
    (
        "actions/apply/deliver/established.rs",
        "reads whether a kind is known by now",
    ),
    (
        "actions/apply/exclusive.rs",
        "makes the patch that deletes keys",
    ),
    (
        "actions/apply/record/mod.rs",
        "reads whom the server takes the caller for",
    ),
    (
        "actions/apply/plan/given.rs",
        "reads which kinds a definition makes",
    ),
    (
        "actions/apply/restart/announce.rs",
        "finds where a workload has its template",
    ),
    (
        "actions/apply/restart/carry_out.rs",
        "reads for which versions pods were started",
    ),
    (
        "actions/apply/restart/find.rs",
        "reads what workloads refer to",
    ),
    (
        "actions/apply/restart/mod.rs",
        "compares the templates of workloads",
    ),
    ("actions/apply/wait/mod.rs", "reads the state of workloads"),
    (
        "actions/apply/wait/reasons.rs",
        "reads why pods do not start",
    ),
    (
        "actions/cluster/client.rs",
        "sends objects, and reads what a cluster answered",
    ),
    (
        "actions/cluster/discovery.rs",
        "reads which kinds a cluster knows",
    ),
    (
        "actions/cluster/pages.rs",
        "takes the objects out of a list",
    ),
    (
        "actions/cluster/read.rs",
        "reads the answer of an apply without content",
    ),
    (
        "actions/apply/suffix.rs",
        "renames objects, and what refers to them",
    ),
    (
        "actions/cluster/gather/files.rs",
        "reads the objects of a sealed file",
    ),
    (
        "actions/cluster/gather/kustomize/envelopes.rs",
        "puts values in the places of their envelopes",
    ),
    (
        "actions/cluster/gather/kustomize/mod.rs",
        "asks what kind an object is",
    ),
    (
        "actions/cluster/gather/kustomize/named.rs",
        "reads a kustomization",
    ),
    (
        "actions/rights/check.rs",
        "reads what a cluster says of rights",
    ),
    (
        "actions/verify/keys.rs",
        "compares what runs with what git says",
    ),
    (
        "actions/desk.rs",
        "the text on its way to the editor and back",
    ),
    ("actions/edit.rs", "hands the text to the editor and back"),
    ("actions/get.rs", "finds one value in the text"),
    ("actions/keygen.rs", "writes a new identity to its file"),
    ("actions/rotate.rs", "seals the text with a new key"),
    ("actions/set.rs", "puts one value into the text"),
    ("cli/decrypt.rs", "gives the text to whoever asked for it"),
    ("cli/get.rs", "gives a value to whoever asked for it"),
    ("cli/set.rs", "takes in a value that was typed"),
    (
        "cli/mask.rs",
        "asks a CI runner to mask the values in its log",
    ),
];

/// The longest a file may be, in lines.
const LONGEST: usize = 400;

/// The longest the program's own file may be: it only hands over.
const LONGEST_MAIN: usize = 10;

/// Files that may be longer, each with the reason. Better: split the file.
const LONGER: &[(&str, &str)] = &[];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &["utils", "util", "common", "misc", "helpers", "helper"];

/// Names every place that prints outside `cli/ui.rs`; asking whether a stream is a terminal is no print.
pub fn print(source: &Source) -> Vec<String> {
    if source.path == "cli/ui.rs" {
        return Vec::new();
    }
    let macros = ["print!", "println!", "eprint!", "eprintln!", "dbg!"];
    let mut broken = every(source, &macros, "only cli/ui.rs prints");
    for stream in ["stdout()", "stderr()"] {
        for (line, code) in source.lines() {
            let uses = code.match_indices(stream).any(|(at, _)| {
                !code[..at].ends_with(|c| is_word(c) || c == '.')
                    && !code[..at].ends_with("fn ")
                    && !code[at + stream.len()..].starts_with(".is_terminal()")
            });
            if uses {
                broken.push(format!(
                    "{}:{line}: only cli/ui.rs prints: {stream}",
                    source.path
                ));
            }
        }
    }
    broken
}

/// Names every place outside tests that may panic or end the process.
pub fn panic(source: &Source) -> Vec<String> {
    let ways = [
        ".unwrap()",
        ".unwrap_err()",
        "panic!",
        "todo!",
        "unimplemented!",
        "process::exit",
        "process::abort",
    ];
    every(source, &ways, "nothing outside tests may")
}

/// Names every place that lends a secret and is not in [`EXPOSED_IN`].
pub fn exposure(source: &Source) -> Vec<String> {
    if EXPOSED_IN.iter().any(|(path, _)| *path == source.path) {
        return Vec::new();
    }
    let ways = [".expose()", ".expose_secret()"];
    every(source, &ways, "not a listed place for secrets")
}

/// Names a file that is too long.
pub fn length(source: &Source) -> Vec<String> {
    if LONGER.iter().any(|(path, _)| *path == source.path) {
        return Vec::new();
    }
    let lines = source.text.lines().count();
    let longest = match source.path.as_str() {
        "main.rs" => LONGEST_MAIN,
        _ => LONGEST,
    };
    if lines <= longest {
        return Vec::new();
    }
    vec![format!(
        "{}: {lines} lines, more than {longest}: give the second noun a file of its own",
        source.path
    )]
}

/// Names a file or folder whose name says nothing.
pub fn empty_name(source: &Source) -> Vec<String> {
    source
        .modules()
        .into_iter()
        .filter(|name| EMPTY_NAMES.contains(name))
        .map(|name| {
            format!(
                "{}: '{name}' says nothing about what is inside",
                source.path
            )
        })
        .collect()
}

/// Names a file that does not open by saying what it is for.
///
/// A file of tests is excepted: its name and the file it tests say it.
pub fn no_opening(source: &Source) -> Vec<String> {
    if source.is_test() {
        return Vec::new();
    }
    let says = source
        .text
        .strip_prefix("//! ")
        .is_some_and(|rest| rest.starts_with(|c: char| !c.is_whitespace()));
    if says {
        return Vec::new();
    }
    vec![format!(
        "{}: the first line must be `//! ` and what the file is for",
        source.path
    )]
}

/// Names every absolute path of somebody's machine in any text.
pub fn machine_path(path: &str, text: &str) -> Vec<String> {
    // Put together here, so that this file does not hold what it looks for.
    let homes = ["work", "home", "root", "Users"].map(|folder| format!("/{folder}/"));
    let mut broken = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let found = homes.iter().any(|home| {
            line.match_indices(home.as_str()).any(|(at, _)| {
                // Inside a longer path or a URL it is another folder of that name.
                !line[..at].ends_with(|c: char| is_word(c) || "~.-}".contains(c))
            })
        });
        if found {
            broken.push(format!("{path}:{}: names a path of one machine", at + 1));
        }
    }
    broken
}

/// Names every line of the code that holds one of `words` as a whole.
fn every(source: &Source, words: &[&str], why: &str) -> Vec<String> {
    let mut broken = Vec::new();
    for (line, code) in source.lines() {
        for word in words {
            let whole = |at: usize| {
                let starts_a_name = word.starts_with(is_word);
                !starts_a_name || !code[..at].ends_with(is_word)
            };
            if code.match_indices(word).any(|(at, _)| whole(at)) {
                broken.push(format!("{}:{line}: {why}: {word}", source.path));
            }
        }
    }
    broken
}

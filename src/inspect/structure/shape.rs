//! How a file is read, by its name and its first bytes.

use super::page::Chunk;

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// YAML or JSON, perhaps with templates.
    Objects,
    /// `KEY=value` lines.
    Dotenv,
    /// INI.
    Ini,
    /// A program whose texts may hold manifests.
    Script,
    /// Prose, code and anything else.
    Other,
}

/// Endings of YAML and JSON, and of templates for them.
const OBJECTS: &[&str] = &[
    "yaml",
    "yml",
    "json",
    "jsonc",
    "json5",
    "ndjson",
    "jsonl",
    "tpl",
    "tmpl",
    "gotmpl",
    "j2",
    "jinja",
    "jinja2",
    "kubeconfig",
    "tfstate",
];
/// Endings that only say that a file is kept, or how it is filled in.
const KEPT: &[&str] = &[
    "bak", "old", "orig", "save", "backup", "tmp", "example", "sample", "template", "dist", "in",
    "erb", "tpl", "tmpl", "gotmpl", "j2", "enc", "dec", "disabled", "off",
];
/// Endings of programs that send manifests.
const SCRIPTS: &[&str] = &[
    "sh", "bash", "zsh", "ksh", "fish", "ps1", "mk", "tf", "hcl", "groovy", "nix", "bats", "cfg",
    "service",
];
/// Names of programs without an ending.
const SCRIPT_NAMES: &[&str] = &[
    "Makefile",
    "makefile",
    "GNUmakefile",
    "Jenkinsfile",
    "justfile",
    "Justfile",
    "Dockerfile",
    "Vagrantfile",
    "user-data",
];
/// Endings of prose and code, where manifests are examples.
const PROSE_AND_CODE: &[&str] = &[
    "md", "markdown", "mdx", "rst", "adoc", "asciidoc", "html", "htm", "tex", "org", "go", "rs",
    "py", "js", "mjs", "cjs", "ts", "tsx", "jsx", "java", "kt", "rb", "php", "cs", "c", "h", "cc",
    "cpp", "hpp", "swift", "scala", "lua", "pl", "css", "scss", "less", "svg", "xml", "vue",
    "svelte", "lock", "sum", "diff", "patch", "log", "csv", "ipynb", "proto", "sql", "toml",
    "dart", "ex", "exs", "clj",
];

impl Shape {
    /// The shape of a file.
    pub(super) fn of(path: &str, text: &str) -> Self {
        let name = file_name(path);
        let lower = name.to_ascii_lowercase();
        let mut endings = lower.rsplit('.');
        let mut ending = endings.next().unwrap_or_default();
        if is_dotenv(&lower) {
            return Self::Dotenv;
        }
        while KEPT.contains(&ending) && !OBJECTS.contains(&ending) || ending.ends_with('~') {
            match ending.strip_suffix('~') {
                Some(bare) => ending = bare,
                None => ending = endings.next().unwrap_or_default(),
            }
        }
        match ending {
            "yaml" | "yml" => Self::Objects,
            _ if OBJECTS.contains(&ending) => Self::Objects,
            "ini" => Self::Ini,
            _ if SCRIPTS.contains(&ending) || SCRIPT_NAMES.contains(&name) || is_shell(text) => {
                Self::Script
            }
            _ if PROSE_AND_CODE.contains(&ending) => Self::Other,
            _ if looks_like_objects(text) => Self::Objects,
            _ => Self::Other,
        }
    }
}

/// The last part of a path.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '!']).next().unwrap_or(path)
}

/// `.env`, `.env.local`, `prod.env`, `.envrc`; examples too.
pub(super) fn is_dotenv(lower_name: &str) -> bool {
    matches!(lower_name, ".env" | ".envrc" | ".flaskenv" | "dotenv")
        || lower_name.starts_with(".env.")
        || lower_name.ends_with(".env")
        || lower_name.contains(".env.") && !lower_name.ends_with("ml")
}

fn is_shell(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.starts_with("#!") && first.contains("sh")
}

/// Whether the first line with content is one of YAML or JSON.
fn looks_like_objects(text: &str) -> bool {
    let mut lines = text
        .trim_start_matches('\u{FEFF}')
        .lines()
        .take(200)
        .map(str::trim_end);
    let Some(first) = lines.find(|line| !(line.trim().is_empty() || line.starts_with('#'))) else {
        return false;
    };
    let whole = Chunk { text, start: 0 };
    let speaks = whole.has("kind") || whole.has("sops") || whole.has("ENC[AES256_GCM,");
    let key = first.split(':').next().unwrap_or_default();
    let is_key = first.contains(':')
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || "_-.\"' ".contains(c));
    speaks && (first.starts_with(['{', '[', '-']) || is_key)
}

/// Whether a claimed file of this name is no data that anybody would encrypt: notes, settings of
/// tools, code, public halves of keys, what is encrypted already.
pub(super) fn is_plain_by_nature(path: &str, text: &str) -> bool {
    const NAMES: &[&str] = &[
        ".sops.yaml",
        ".sops.yml",
        ".lockleaf.yaml",
        "kustomization.yaml",
        "kustomization.yml",
        "Kustomization",
        "Chart.yaml",
        "Chart.lock",
        ".pre-commit-config.yaml",
        ".gitlab-ci.yml",
        ".travis.yml",
        "LICENSE",
        "OWNERS",
        "CODEOWNERS",
        "package.json",
        "package-lock.json",
        "tsconfig.json",
        "renovate.json",
        "composer.json",
        "pnpm-lock.yaml",
        "pnpm-workspace.yaml",
        ".yamllint",
    ];
    const ENDINGS: &[&str] = &[
        "pub", "crt", "cer", "age", "gpg", "asc", "pgp", "png", "jpg", "gif", "svg", "pdf", "csr",
    ];
    const MARKS: &[&str] = &["example", "sample", "template", "dist", "tmpl", "schema"];
    let name = file_name(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let lower = name.to_ascii_lowercase();
    let stem_marks = lower.split('.').any(|part| MARKS.contains(&part));
    NAMES.contains(&name)
        || name.starts_with(".git")
        || lower.starts_with("readme")
        || ENDINGS.contains(&ending)
        || (PROSE_AND_CODE.contains(&ending) && !matches!(ending, "xml" | "toml" | "csv" | "sql"))
        || SCRIPTS.contains(&ending) && ending != "cfg"
        || SCRIPT_NAMES.contains(&name)
        || stem_marks
        || super::reference::is_encrypted(text)
        || text.starts_with("-----BEGIN CERTIFICATE")
        || text.starts_with("-----BEGIN PUBLIC KEY")
}

/// Whether a file is one that a rule for a whole type does not mean: what tools read as it is, and what
/// SOPS encrypts only as a whole.
pub(super) fn is_of_tools(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        ".github",
        ".gitlab",
        ".circleci",
        ".vscode",
        ".idea",
        ".husky",
        ".devcontainer",
    ];
    const ENDINGS: &[&str] = &["yaml", "yml", "json", "ini"];
    let name = file_name(path).to_ascii_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_of_ci = name.contains("-ci.y") || name.contains("pipelines.y");
    // `.prettierrc.yaml`, `.golangci.yml`: dotfiles are settings of tools.
    let is_dotfile = name.starts_with('.') && !is_dotenv(&name);
    path.split('/').any(|part| FOLDERS.contains(&part))
        || is_of_ci
        || is_dotfile
        || !(ENDINGS.contains(&ending) || is_dotenv(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_follows_from_name_and_content() {
        for (path, text, shape) in [
            ("a/b.yaml", "", Shape::Objects),
            ("b.YML", "", Shape::Objects),
            ("b.json.bak", "", Shape::Objects),
            ("b.yaml~", "", Shape::Objects),
            ("templates/secret.yaml.gotmpl", "", Shape::Objects),
            ("_helpers.tpl", "", Shape::Objects),
            (".env", "", Shape::Dotenv),
            ("prod.env", "", Shape::Dotenv),
            (".env.production", "", Shape::Dotenv),
            ("a.ini", "", Shape::Ini),
            ("deploy.sh", "", Shape::Script),
            ("Makefile", "", Shape::Script),
            ("run", "#!/usr/bin/env bash\n", Shape::Script),
            ("README.md", "kind: Secret\n", Shape::Other),
            ("secret", "apiVersion: v1\nkind: Secret\n", Shape::Objects),
            ("secret.txt", "# x\n{\"kind\": \"Secret\"}", Shape::Objects),
            ("notes.txt", "Dear reader: kind regards\n", Shape::Objects),
            ("notes", "one\ntwo\n", Shape::Other),
            ("a.yaml.lock.md", "", Shape::Other),
        ] {
            assert_eq!(Shape::of(path, text), shape, "{path}");
        }
    }
}

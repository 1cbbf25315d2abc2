//! What kind of file a text is, by its path and, where that says nothing, by its first lines.

mod content;
mod quiet;

use content::by_content;
use content::is_minified;
use content::is_schema;
use quiet::is_example;
use quiet::is_of_tests;
use quiet::is_quiet;

/// How a file speaks of secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// YAML, also with templates in it.
    Yaml,
    /// JSON and its relatives.
    Json,
    /// TOML, INI, properties and what servers and clients call their settings.
    Settings,
    /// `NAME=value` lines for a process.
    Env,
    /// XML.
    Xml,
    /// Terraform, Jenkinsfiles, Gradle, PowerShell: values in quotes beside code.
    Hcl,
    /// Shell scripts and makefiles.
    Shell,
    /// Recipes of container images.
    Dockerfile,
    /// SQL.
    Sql,
    /// Source code.
    Code,
    /// Prose, schemas, and files that are to be filled in: `.env.example`.
    Prose,
    /// Lock files, translations, style sheets, minified code: nothing is assigned there.
    Quiet,
}

impl Kind {
    /// The kind of the file at `path`.
    pub fn of(path: &str, text: &[u8]) -> Self {
        let path = path.to_ascii_lowercase();
        // What an archive or a decoder adds behind the path tells nothing of the kind.
        let name = path.rsplit(['/', '\\', '!']).next().unwrap_or_default();
        if is_quiet(&path, name) {
            return Self::Quiet;
        }
        let name = without_endings(name, TEMPLATE_ENDINGS);
        if is_example(name) || is_of_tests(&path) {
            return Self::Prose;
        }
        let kind = by_name(name)
            .or_else(|| by_ending(name))
            .unwrap_or_else(|| by_content(text));
        match kind {
            Self::Yaml | Self::Json if is_schema(name, text) => Self::Prose,
            Self::Code if is_minified(text) => Self::Quiet,
            kind => kind,
        }
    }

    /// Whether a value under a secret's key is one without further proof.
    pub fn is_settings(self) -> bool {
        !matches!(self, Self::Code | Self::Prose | Self::Quiet)
    }

    /// Whether white space ends a value without quotes.
    pub fn splits_at_space(self) -> bool {
        matches!(self, Self::Shell | Self::Dockerfile | Self::Sql)
    }
}

/// Endings of templates that make the kind of file in front of them.
const TEMPLATE_ENDINGS: &[&str] = &[
    ".j2",
    ".jinja",
    ".jinja2",
    ".tpl",
    ".tmpl",
    ".gotmpl",
    ".erb",
    ".mustache",
    ".hbs",
    ".ejs",
    ".enc",
    ".dec",
    ".bak",
    ".old",
    ".orig",
    ".backup",
    ".save",
];

fn without_endings<'a>(name: &'a str, endings: &[&str]) -> &'a str {
    endings
        .iter()
        .find_map(|ending| name.strip_suffix(ending))
        .unwrap_or(name)
}

fn by_name(name: &str) -> Option<Kind> {
    let starts = |word: &str| {
        name.strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '_']))
    };
    Some(match name {
        ".envrc" | ".profile" | ".bashrc" | ".zshrc" | ".bash_profile" | "makefile"
        | "justfile" => Kind::Shell,
        ".npmrc" | ".yarnrc" | ".pypirc" | ".netrc" | "_netrc" | ".s3cfg" | ".boto" | ".curlrc"
        | ".wgetrc" | ".hgrc" | ".gitconfig" | ".git-credentials" | "credentials" | "config"
        | "passwd" | "secrets" | ".pgpass" => Kind::Settings,
        ".dockercfg" | ".dockerconfigjson" | ".babelrc" | ".eslintrc" => Kind::Json,
        ".gitlab-ci" | ".travis" => Kind::Yaml,
        "jenkinsfile" => Kind::Hcl,
        "vagrantfile" | "gemfile" | "rakefile" | "fastfile" => Kind::Code,
        "readme" | "changelog" | "license" | "notes" | "metadata" | "pkg-info" | "record"
        | "authors" | "copying" | "copyright" | "news" | "todo" | "history" | "install" => {
            Kind::Prose
        }
        _ if starts("dockerfile") || starts("containerfile") || name.ends_with(".dockerfile") => {
            Kind::Dockerfile
        }
        _ if starts(".env") || starts("env") && !name.contains(".y") || name.ends_with(".env") => {
            Kind::Env
        }
        _ if starts("makefile") => Kind::Shell,
        _ if starts("jenkinsfile") || name.ends_with(".gradle.kts") => Kind::Hcl,
        _ => return None,
    })
}

fn by_ending(name: &str) -> Option<Kind> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending {
        "yaml" | "yml" | "yaml-tmpl" | "sls" | "eyaml" | "dhall" => Kind::Yaml,
        "json" | "jsonc" | "json5" | "hjson" | "tfstate" | "jsonl" | "ndjson" | "avro" | "har"
        | "code-workspace" => Kind::Json,
        "toml" | "ini" | "cfg" | "conf" | "cnf" | "properties" | "props" | "prefs" | "rc"
        | "service" | "repo" | "editorconfig" | "inf" | "reg" | "ovpn" | "netrc" | "ora"
        | "vars" | "secret" | "secrets" | "local" | "desktop" | "rdp" | "cf" => Kind::Settings,
        "xml" | "config" | "plist" | "pom" | "xaml" | "pubxml" | "csproj" | "nuspec" | "iml" => {
            Kind::Xml
        }
        "ps1" | "psm1" | "psd1" | "tf" | "tfvars" | "gradle" | "hcl" | "nomad" | "pkrvars" => {
            Kind::Hcl
        }
        "sh" | "bash" | "zsh" | "fish" | "ksh" | "bats" | "bat" | "cmd" | "mk" | "command" => {
            Kind::Shell
        }
        "sql" | "psql" | "ddl" => Kind::Sql,
        "md" | "mdx" | "rst" | "txt" | "adoc" | "asciidoc" | "html" | "htm" | "org" | "tex"
        | "xhtml" | "ipynb" | "csv" | "tsv" | "wiki" | "textile" | "pod" | "man" | "rtf" => {
            Kind::Prose
        }
        "py" | "js" | "mjs" | "cjs" | "jsx" | "ts" | "tsx" | "go" | "rb" | "php" | "java"
        | "kt" | "kts" | "scala" | "cs" | "fs" | "vb" | "rs" | "c" | "h" | "cc" | "cpp" | "hpp"
        | "m" | "mm" | "swift" | "dart" | "lua" | "pl" | "pm" | "r" | "jl" | "ex" | "exs"
        | "erl" | "hs" | "clj" | "groovy" | "vue" | "svelte" | "astro" | "jsp" | "asp" | "aspx"
        | "cshtml" | "razor" | "twig" | "blade" | "pug" | "haml" | "slim" | "nix" | "bicep"
        | "sol" | "zig" | "nim" | "pas" | "coffee" | "tcl" | "el" | "vim" | "awk" | "jsonnet"
        | "cue" | "pp" | "star" | "bzl" | "bazel" | "cmake" => Kind::Code,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_names() {
        for (path, kind) in [
            ("a/values.yaml", Kind::Yaml),
            ("templates/secret.yaml.j2", Kind::Yaml),
            ("package.json", Kind::Json),
            ("package-lock.json", Kind::Quiet),
            (".env", Kind::Env),
            (".env.production", Kind::Env),
            ("prod.env", Kind::Env),
            (".env.example", Kind::Prose),
            ("Dockerfile.dev", Kind::Dockerfile),
            ("docker-compose.yml", Kind::Yaml),
            ("src/main.rs", Kind::Code),
            ("config/locales/en.yml", Kind::Quiet),
            ("application.properties", Kind::Settings),
            ("messages_de.properties", Kind::Quiet),
            ("web.config", Kind::Xml),
            ("app/src/main/res/values/strings.xml", Kind::Quiet),
            ("ui/de-DE.json", Kind::Quiet),
            ("db.yml", Kind::Yaml),
            ("template.yaml", Kind::Yaml),
            ("passwords.txt", Kind::Prose),
            ("terraform.tfvars", Kind::Hcl),
            ("deploy.sh", Kind::Shell),
            ("README.md", Kind::Prose),
            ("api/openapi.yaml", Kind::Prose),
            ("dist/app.min.js", Kind::Quiet),
        ] {
            assert_eq!(Kind::of(path, b""), kind, "{path}");
        }
    }

    #[test]
    fn others_are_known_by_their_text() {
        for (text, kind) in [
            ("#!/bin/sh\nx", Kind::Shell),
            ("#!/usr/bin/env python3\nx", Kind::Code),
            ("{\"a\": 1}", Kind::Json),
            ("apiVersion: v1\nkind: Secret\n", Kind::Yaml),
            ("A=1\n# b\nC=2\n", Kind::Env),
            ("[db]\npassword = x\n", Kind::Settings),
            ("FROM alpine\n", Kind::Dockerfile),
            ("Dear all,\nthe password is x\n", Kind::Prose),
        ] {
            assert_eq!(Kind::of("x/unknown", text.as_bytes()), kind, "{text}");
        }
    }
}

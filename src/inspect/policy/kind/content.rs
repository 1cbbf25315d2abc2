//! The kind of a text by what it says itself.

use super::Kind;

/// The kind of a text whose path says nothing.
pub fn by_content(text: &[u8]) -> Kind {
    let head = String::from_utf8_lossy(&text[..text.len().min(2_048)]);
    let lines = || {
        head.lines()
            .map(str::trim_end)
            .filter(|line| !line.trim().is_empty())
    };
    let first = lines().next().unwrap_or_default();
    if first.starts_with("#!") {
        let interpreter = ["sh", "bash", "zsh", "ksh", "dash", "fish"];
        let word = first.rsplit(['/', ' ']).next().unwrap_or_default();
        return if interpreter.contains(&word) {
            Kind::Shell
        } else {
            Kind::Code
        };
    }
    let setting = |sign: char| {
        move |line: &&str| {
            let name = line
                .split_once(sign)
                .map_or("", |(name, _)| name.trim_end());
            line.starts_with('#')
                || !name.is_empty()
                    && name
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        }
    };
    match first.trim_start().chars().next() {
        Some('{') => Kind::Json,
        Some('<') => Kind::Xml,
        _ if head.contains("apiVersion:") || first == "---" => Kind::Yaml,
        _ if first.starts_with("FROM ") => Kind::Dockerfile,
        Some('[') => Kind::Settings,
        _ if lines().take(20).all(|line| setting('=')(&line)) => Kind::Env,
        _ if lines().count() > 1 && lines().take(20).all(is_yaml_line) => Kind::Yaml,
        _ => Kind::Prose,
    }
}

/// Whether a line may be one of a YAML mapping.
fn is_yaml_line(line: &str) -> bool {
    let inner = line.trim_start_matches([' ', '-']);
    let name = inner
        .split_once(':')
        .map(|(name, rest)| (name.trim_matches(['"', '\'']), rest));
    line.starts_with('#')
        || line.trim_start().starts_with("- ")
        || name.is_some_and(|(name, rest)| {
            (rest.is_empty() || rest.starts_with(' '))
                && !name.is_empty()
                && name
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'/'))
        })
}

/// Whether the text describes an interface, with examples in it.
pub fn is_schema(name: &str, text: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&text[..text.len().min(1_024)]);
    let top = |key: &str| {
        head.lines()
            .any(|line| line.trim_start_matches(['{', ' ', '"']).starts_with(key))
            && (head.starts_with(key)
                || head.contains(&format!("\n{key}"))
                || head.contains(&format!("\"{key}")))
    };
    name.contains("openapi")
        || name.contains("swagger")
        || name.ends_with(".schema.json")
        || name == "schema.json"
        || top("openapi")
        || top("swagger")
        || top("asyncapi")
        || head.contains("json-schema.org/")
}

/// Whether lines are as long as only programs write them.
pub fn is_minified(text: &[u8]) -> bool {
    let head = &text[..text.len().min(16_384)];
    let lines = head.split(|byte| *byte == b'\n').count();
    head.len() / lines > 1_000
}

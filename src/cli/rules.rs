//! `rules`: what is looked for, by rule.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::wording;
use crate::inspect::RULE_TEXTS;
use crate::inspect::RuleText;
use crate::scan::Rule;
use crate::scan::rules;
use crate::scan::shape::shape;
use serde_json::Value;
use serde_json::json;
use std::collections::HashSet;

const EXAMPLES: &str = "\
Examples:
  lockleaf rules                                List every rule
  lockleaf rules github                         List the rules of a provider
  lockleaf rules github-personal-access-token   Tell all about one
  lockleaf rules --json | jq .docs              One line of JSON for each rule";

/// Tell what is looked for, by rule
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RulesArgs {
    /// A rule, or a part of its name or of its provider's
    #[arg(value_name = "RULE")]
    wanted: Option<String>,
    /// Print one line of JSON for each rule
    #[arg(long)]
    json: bool,
}

/// A rule of either kind, in words.
struct Told {
    id: &'static str,
    kind: &'static str,
    confidence: &'static str,
    provider: Option<&'static str>,
    what: &'static str,
    help: Option<&'static str>,
    docs: Option<&'static str>,
    shapes: Vec<String>,
}

/// Runs the command.
///
/// # Errors
/// If there is no such rule.
pub fn run(args: &RulesArgs, call: &Call) -> Result<Status, CliError> {
    let mut told = all();
    if let Some(wanted) = &args.wanted {
        told = chosen(told, wanted);
        if told.is_empty() {
            return Err(CliError::UnknownRule(wanted.clone()));
        }
    }
    if args.json {
        let lines: Vec<String> = told.iter().map(|it| in_json(it).to_string()).collect();
        call.ui.lines(&lines.join("\n"))?;
        return Ok(Status::Done);
    }
    match (&told[..], &args.wanted) {
        ([one], Some(_)) => call.ui.lines(&in_full(one))?,
        (list, _) => {
            call.ui.lines(&in_lines(list))?;
            call.ui.say(&counted(list));
        }
    }
    Ok(Status::Done)
}

/// Every rule: structure and policy first, then by provider.
fn all() -> Vec<Told> {
    let mut tokens: Vec<&Rule> = rules::all().collect();
    tokens.sort_by_key(|rule| (rule.provider.to_lowercase(), rule.id));
    let texts = RULE_TEXTS.iter().map(of_text);
    texts.chain(tokens.into_iter().map(of_token)).collect()
}

fn of_text(rule: &RuleText) -> Told {
    Told {
        id: rule.id,
        kind: rule.kind.name(),
        confidence: "high",
        provider: None,
        what: rule.title,
        help: Some(rule.help),
        docs: None,
        shapes: Vec::new(),
    }
}

fn of_token(rule: &Rule) -> Told {
    Told {
        id: rule.id,
        kind: crate::scan::finding::Kind::Token.name(),
        confidence: rule.confidence.name(),
        provider: Some(rule.provider),
        what: rule.what,
        help: None,
        docs: (!rule.docs.is_empty()).then_some(rule.docs),
        shapes: rule.examples.iter().filter_map(|it| shape(it)).collect(),
    }
}

/// The rule of that name, else those that have it in theirs or their provider's.
fn chosen(all: Vec<Told>, wanted: &str) -> Vec<Told> {
    let (mut exact, others): (Vec<Told>, Vec<Told>) =
        all.into_iter().partition(|rule| rule.id == wanted);
    if exact.is_empty() {
        let wanted = wanted.to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let fits = |rule: &Told| has(rule.id) || rule.provider.is_some_and(has);
        exact = others.into_iter().filter(fits).collect();
    }
    exact
}

fn title(rule: &Told) -> String {
    match rule.provider {
        Some(provider) => format!("{provider} {}", rule.what),
        None => rule.what.to_owned(),
    }
}

fn in_lines(rules: &[Told]) -> String {
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let line = |rule: &Told| {
        let (id, kind, sure) = (rule.id, rule.kind, rule.confidence);
        format!("{id:<width$}  {kind:<9}  {sure:<6}  {}", title(rule))
    };
    rules.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn counted(rules: &[Told]) -> String {
    let providers: HashSet<&str> = rules.iter().filter_map(|rule| rule.provider).collect();
    format!(
        "{}, {}",
        wording::count(rules.len(), "rule"),
        wording::count(providers.len(), "provider")
    )
}

fn in_full(rule: &Told) -> String {
    let mut lines = vec![rule.id.to_owned()];
    let mut line = |name: &str, text: &str| lines.push(format!("  {name:<12} {text}"));
    line("finds", &title(rule));
    line("by", rule.kind);
    line("confidence", rule.confidence);
    if let Some(help) = rule.help {
        line("means", help);
    }
    for (at, shape) in rule.shapes.iter().enumerate() {
        let name = if at == 0 { "such as" } else { "" };
        line(name, &shape.replace('\n', "\\n"));
    }
    if let Some(docs) = rule.docs {
        line("documented", docs);
    }
    lines.join("\n")
}

fn in_json(rule: &Told) -> Value {
    json!({
        "id": rule.id,
        "kind": rule.kind,
        "confidence": rule.confidence,
        "provider": rule.provider,
        "what": rule.what,
        "help": rule.help,
        "docs": rule.docs,
        "shapes": rule.shapes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_chooses_one_rule_and_a_part_of_it_every_rule_that_has_it() {
        let ids = |wanted: &str| -> Vec<&str> {
            let chosen = chosen(all(), wanted);
            chosen.iter().map(|rule| rule.id).collect()
        };
        assert_eq!(ids("weak-password"), ["weak-password"]);
        assert!(ids("password").len() > 1);
        assert!(ids("GitHub").contains(&"github-personal-access-token"));
        assert_eq!(ids("frobnicate"), [""; 0]);
    }

    #[test]
    fn a_rule_is_told_with_its_shape_and_its_documentation() {
        let one = chosen(all(), "github-personal-access-token");
        let told = in_full(&one[0]);
        for part in [
            "GitHub personal access token (classic)",
            "high",
            "ghp_<",
            "https://",
        ] {
            assert!(told.contains(part), "{told}");
        }
        assert_eq!(in_json(&one[0])["kind"], "token");
    }

    #[test]
    fn no_two_rules_have_the_same_name() {
        let all = all();
        let names: HashSet<&str> = all.iter().map(|rule| rule.id).collect();
        assert_eq!(names.len(), all.len());
    }
}

//! The text of a `.gitleaks.toml` as rules.

use std::collections::HashSet;

use toml::de::DeTable;

use super::Required;
use super::TeamError;
use super::TeamFault;
use super::TeamRule;
use super::TeamRules;
use super::allow::Allowlist;
use super::allow::Target;
use super::fields::Fields;
use super::fields::error;

const TOP_LEVEL: &[&str] = &[
    "title",
    "description",
    "minVersion",
    "extend",
    "rules",
    "allowlist",
    "allowlists",
];
const EXTEND: &[&str] = &["path", "url", "useDefault", "disabledRules"];
const RULE: &[&str] = &[
    "id",
    "description",
    "regex",
    "path",
    "secretGroup",
    "entropy",
    "keywords",
    "tags",
    "allowlist",
    "allowlists",
    "required",
    "skipReport",
];
const REQUIRED: &[&str] = &["id", "withinLines", "withinColumns"];
const ALLOWLIST: &[&str] = &[
    "id",
    "description",
    "condition",
    "commits",
    "paths",
    "regexTarget",
    "regexes",
    "stopwords",
    "targetRules",
];

/// Reads a whole file.
pub fn read(text: &str) -> Result<TeamRules, TeamError> {
    let document = DeTable::parse(text).map_err(|fault| {
        let at = fault.span().map_or(0, |span| span.start);
        error(text, at, TeamFault::Toml(fault.message().to_owned()))
    })?;
    let top = Fields::of(text, document.get_ref(), 0, TOP_LEVEL)?;
    for key in ["title", "description", "minVersion"] {
        top.text(key)?;
    }
    let mut team = TeamRules {
        allowlists: allowlists(text, &top)?,
        ..TeamRules::default()
    };
    for (table, at) in top.tables("extend")? {
        let extend = Fields::of(text, table, at, EXTEND)?;
        if extend.text("url")?.is_some_and(|url| !url.is_empty()) {
            return Err(extend.wrong("url", TeamFault::Url));
        }
        extend.flag("useDefault")?;
        team.extends = extend
            .text("path")?
            .filter(|path| !path.is_empty())
            .map(str::to_owned);
        team.disabled = extend
            .texts("disabledRules")?
            .into_iter()
            .map(str::to_owned)
            .collect();
    }
    let mut ids = HashSet::new();
    for (table, at) in top.tables("rules")? {
        let rule = rule(text, table, at)?;
        if !ids.insert(rule.id.clone()) {
            return Err(error(text, at, TeamFault::Twice(rule.id)));
        }
        team.rules.push(rule);
    }
    Ok(team)
}

fn rule<'t>(text: &'t str, table: &'t DeTable<'t>, at: usize) -> Result<TeamRule, TeamError> {
    let fields = Fields::of(text, table, at, RULE)?;
    let of = "a rule";
    let id = fields.text("id")?.filter(|id| !id.is_empty());
    let missing = |key| error(text, at, TeamFault::Missing { of, key });
    let id = id.ok_or_else(|| missing("id"))?.to_owned();
    fields.texts("tags")?;
    let regex = fields.pattern("regex")?;
    let secret_group = fields.count("secretGroup")?.unwrap_or(0);
    let groups = regex
        .as_ref()
        .map_or(0, |regex| regex.regex().captures_len() - 1);
    if secret_group > groups {
        let group = secret_group;
        return Err(fields.wrong("secretGroup", TeamFault::Group { group, groups }));
    }
    let mut required = Vec::new();
    for (table, at) in fields.tables("required")? {
        let fields = Fields::of(text, table, at, REQUIRED)?;
        let of = "'required'";
        let id = fields.text("id")?;
        required.push(Required {
            id: id
                .ok_or_else(|| error(text, at, TeamFault::Missing { of, key: "id" }))?
                .to_owned(),
            within_lines: fields.count("withinLines")?,
            within_columns: fields.count("withinColumns")?,
        });
    }
    let keywords = fields.texts("keywords")?.into_iter();
    Ok(TeamRule {
        id,
        description: fields.text("description")?.unwrap_or_default().to_owned(),
        regex,
        path: fields.pattern("path")?,
        keywords: keywords.map(str::to_ascii_lowercase).collect(),
        entropy: fields.number("entropy")?.unwrap_or(0.0),
        secret_group,
        allowlists: allowlists(text, &fields)?,
        required,
        skip_report: fields.flag("skipReport")?,
    })
}

fn allowlists<'t>(text: &'t str, fields: &Fields<'t>) -> Result<Vec<Allowlist>, TeamError> {
    let mut lists = Vec::new();
    for key in ["allowlist", "allowlists"] {
        for (table, at) in fields.tables(key)? {
            lists.push(allowlist(text, table, at)?);
        }
    }
    Ok(lists)
}

fn allowlist<'t>(text: &'t str, table: &'t DeTable<'t>, at: usize) -> Result<Allowlist, TeamError> {
    let fields = Fields::of(text, table, at, ALLOWLIST)?;
    for key in ["id", "description"] {
        fields.text(key)?;
    }
    let all = match fields.text("condition")?.unwrap_or("OR") {
        "OR" | "or" | "||" => false,
        "AND" | "and" | "&&" => true,
        _ => {
            let (key, choices) = ("condition", "OR, AND");
            return Err(fields.wrong(key, TeamFault::Choice { key, choices }));
        }
    };
    let target = match fields.text("regexTarget")?.unwrap_or("secret") {
        "secret" | "" => Target::Secret,
        "match" => Target::Match,
        "line" => Target::Line,
        _ => {
            let (key, choices) = ("regexTarget", "secret, match, line");
            return Err(fields.wrong(key, TeamFault::Choice { key, choices }));
        }
    };
    let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect();
    let lower = |texts: Vec<&str>| texts.into_iter().map(str::to_lowercase).collect();
    Ok(Allowlist {
        all,
        target,
        commits: lower(fields.texts("commits")?),
        paths: fields.patterns("paths")?,
        regexes: fields.patterns("regexes")?,
        stopwords: lower(fields.texts("stopwords")?),
        only_for: owned(fields.texts("targetRules")?),
    })
}

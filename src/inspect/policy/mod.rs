//! Policy: what stands readable under the key of a secret, and how weak it is.
//!
//! In settings every value under such a key is a finding that is no reference to another place; in
//! source code a literal that does not look like a word; in prose only what nobody makes up.

mod code;
mod kind;
mod objection;
mod reference;
mod settings;
mod surroundings;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasher;
use std::hash::RandomState;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::found::Found;
use crate::policy::Context;
use crate::policy::Rules;
use crate::policy::Secrecy;
use crate::policy::Verdict;
use crate::policy::judge;
use crate::policy::owner;
use crate::policy::reuse::Mark;
use crate::policy::reuse::Marker;
use crate::policy::reuse::Reuse;
use crate::policy::secrecy;
use crate::scan::assigned;
use crate::scan::assigned::Assigned;
use crate::scan::assigned::Operator;
use crate::scan::assigned::Quote;
use surroundings::Surroundings;

pub use kind::Kind;
pub use objection::Objections;
pub use reference::plaintext;
pub use surroundings::Outline;

/// A finding of policy, and what tells whether its value stands elsewhere too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The finding.
    pub found: Found,
    /// What its value is known by, where a marker was given.
    pub mark: Option<Mark>,
    /// The service that it belongs to: unlike for other services, also those of other files.
    pub service: String,
}

/// A value on its way to a finding.
struct Candidate<'a> {
    /// How it is assigned.
    assigned: &'a Assigned,
    /// The name of its key.
    key: &'a str,
    /// What the key says of it.
    secrecy: Secrecy,
    /// What is left of it, as it is meant.
    value: &'a str,
    /// What surrounds its key.
    around: &'a Surroundings<'a, 'a>,
    /// The whole text.
    text: &'a str,
}

/// How many findings a file has at most: whoever mends the first ten thousand looks again.
const MOST: usize = 10_000;

/// How many findings of one file are looked up in the dictionary, which takes its time.
const MOST_IN_DICTIONARY: usize = 1_000;

/// Judges what is assigned in the text of the file at `path`.
///
/// `assigned` is what [`assigned()`](crate::scan::assigned::assigned) read of this text. Marks are
/// made only where there is a `marker`; [`reused`] tells what they have in common.
pub fn policy(
    path: &str,
    text: &[u8],
    assigned: &[Assigned],
    rules: &Rules,
    marker: Option<&Marker>,
) -> Vec<Judged> {
    if assigned.is_empty() {
        return Vec::new();
    }
    let kind = Kind::of(path, text);
    // Where bytes are no text, they are made so without moving any other byte.
    let readable = readable(text);
    if kind == Kind::Quiet {
        return Vec::new();
    }
    let outline = OnceCell::new();
    let mut rules = *rules;
    let mut found: Vec<Judged> = Vec::new();
    for one in &assigned::distinct(assigned) {
        if found.len() >= MOST {
            break;
        }
        // What a thousand findings of one file are made of needs no dictionary.
        rules.dictionary &= found.len() < MOST_IN_DICTIONARY;
        found.extend(look(path, kind, &readable, &outline, one, &rules, marker));
    }
    found
}

/// How many judgements a thread remembers.
const MOST_REMEMBERED: usize = 20_000;

/// What is said of a value: the rule that it breaks, and every reason.
type Judgement = (&'static str, Vec<String>);

thread_local! {
    /// Judgements by a keyed hash of what they depend on: the versions of a file hold the same values
    /// again and again, and a look into the dictionary takes long.
    static REMEMBERED: RefCell<(RandomState, HashMap<u64, Judgement>)> = RefCell::default();
}

/// The rule that a value under a key breaks, and every reason.
pub fn judged(value: &str, context: &Context<'_>, rules: &Rules) -> Judgement {
    REMEMBERED.with_borrow_mut(|(state, known)| {
        let Context { key, names, user } = context;
        let hash = state.hash_one((value, key, names, user, format!("{rules:?}")));
        if known.len() >= MOST_REMEMBERED {
            known.clear();
        }
        known
            .entry(hash)
            .or_insert_with(|| judgement(value, context, rules))
            .clone()
    })
}

fn judgement(value: &str, context: &Context<'_>, rules: &Rules) -> Judgement {
    let verdict = judge(value, context, rules);
    let rule = match verdict {
        Verdict::Default(_) => "default-password",
        Verdict::Weak(_) => "weak-password",
        Verdict::Strong => "plaintext-secret",
    };
    let reasons = verdict.weaknesses().iter().map(ToString::to_string);
    (rule, reasons.collect())
}

/// The finding that the value of another one stands under other services too.
pub fn reused(judged: &Judged, reuse: &Reuse) -> Option<Found> {
    let others = reuse.others(judged.mark?, &judged.service);
    let [first, rest @ ..] = others.as_slice() else {
        return None;
    };
    let more = match rest.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    Some(Found {
        rule: "reused-password",
        reasons: vec![format!("the same value as of {first}{more}")],
        ..judged.found.clone()
    })
}

fn readable(text: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(text) {
        return Cow::Borrowed(text);
    }
    let ascii = text.iter().map(|byte| match byte.is_ascii() {
        true => char::from(*byte),
        false => '?',
    });
    Cow::Owned(ascii.collect())
}

fn look<'a>(
    path: &str,
    kind: Kind,
    text: &'a str,
    outline: &OnceCell<Outline<'a>>,
    one: &Assigned,
    rules: &Rules,
    marker: Option<&Marker>,
) -> Option<Judged> {
    if kind == Kind::Code && !code::may_be_literal(one) {
        return None;
    }
    let key = text.get(one.key.clone())?;
    let secrecy = match one.operator {
        Operator::Userinfo | Operator::Statement => Secrecy::Password,
        _ => secrecy(key),
    };
    let small = key.to_ascii_lowercase();
    let hashed = small.ends_with("hash") || small.ends_with("salt");
    if hashed
        || secrecy == Secrecy::None
        || kind == Kind::Quiet
        || !text.is_char_boundary(one.value.start)
    {
        return None;
    }
    let mut one = one.clone();
    narrow(kind, text, &mut one);
    if one.quote == Quote::None
        && kind != Kind::Env
        && text[one.value.start..].starts_with(['{', '['])
    {
        // A mapping or list, not a scalar.
        return None;
    }
    let meant = assigned::plain(text.as_bytes(), &one);
    let meant = std::str::from_utf8(&meant).ok()?;
    // A scheme of HTTP, and Spring's word for a password that is not hashed.
    let meant = meant.strip_prefix("Bearer ").unwrap_or(meant);
    let meant = meant.strip_prefix("{noop}").unwrap_or(meant);
    let value = plaintext(meant)?;
    let around = outline
        .get_or_init(|| Outline::of(text))
        .around(one.key.start);
    let candidate = Candidate {
        assigned: &one,
        key,
        secrecy,
        value,
        around: &around,
        text,
    };
    let login;
    let value = match secrecy {
        Secrecy::Login => {
            login = password_of_login(key, candidate.value)?;
            plaintext(&login)?
        }
        _ => candidate.value,
    };
    let candidate = Candidate { value, ..candidate };
    let confidence = match kind.is_settings() && !around.is_comment(one.key.start) {
        true => settings::confidence(kind, &candidate)?,
        false => code::confidence(kind, path, &candidate)?,
    };
    // The key of a URL is its user.
    let named = match one.operator {
        Operator::Userinfo => "",
        _ => key,
    };
    let names = names(path, named, &around);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let context = Context {
        key: if secrecy == Secrecy::Key {
            key
        } else {
            "password"
        },
        names: &names,
        user: (one.operator == Operator::Userinfo).then_some(key),
    };
    let (rule, reasons) = judged(candidate.value, &context, rules);
    let shown = match one.operator {
        Operator::Userinfo => key_of_line(&around, one.key.start).unwrap_or("password"),
        _ => key,
    };
    Some(Judged {
        mark: marker.map(|marker| marker.mark(candidate.value.as_bytes())),
        service: service(path, shown, &around),
        found: Found {
            rule,
            confidence,
            at: one.value.clone(),
            key: Some(match kind {
                Kind::Code | Kind::Shell | Kind::Sql | Kind::Xml | Kind::Prose => shown.to_owned(),
                _ => around.path(shown),
            }),
            reasons,
        },
    })
}

/// Ends a value where the language of the file ends it.
fn narrow(kind: Kind, text: &str, one: &mut Assigned) {
    let Some(value) = text.get(one.value.clone()) else {
        return;
    };
    let shorter = |range: &Range<usize>, length: usize| range.start..range.start + length;
    if one.quote == Quote::None && kind.splits_at_space() {
        let end =
            value.find(|c: char| c.is_whitespace() || matches!(c, ';' | '|' | '&' | '<' | '>'));
        // What has blanks in it stays one: `${A:-b c}`, `$(cmd x)`.
        let end = end.filter(|_| !value.starts_with('$'));
        one.value = shorter(&one.value, end.unwrap_or(value.len()));
    }
    if one.quote == Quote::None && matches!(kind, Kind::Json | Kind::Hcl | Kind::Code) {
        one.value = shorter(&one.value, value.trim_end_matches([',', ';']).len());
    }
    // A connection string goes on behind its password.
    if one.quote == Quote::Around
        && let Some(end) = value.find(';')
        && value[end..].contains('=')
    {
        one.value = shorter(&one.value, end);
    }
}

/// The password of `user:password`, also in base64, and of `neo4j/password`.
fn password_of_login(key: &str, value: &str) -> Option<String> {
    let small = key.to_ascii_lowercase();
    let split = |text: &str, sign: char| {
        let (user, password) = text.split_once(sign)?;
        let named = !user.is_empty() && !user.contains([' ', '/', '"', '\'', '{']);
        (named && !password.is_empty() && !password.starts_with([' ', '/']))
            .then(|| password.to_owned())
    };
    if small.starts_with("neo4j") {
        return split(value, '/');
    }
    if let Ok(decoded) = STANDARD.decode(value)
        && let Ok(text) = String::from_utf8(decoded)
        && text.chars().all(|c| !c.is_control())
    {
        return split(&text, ':');
    }
    (small != "auth").then(|| split(value, ':'))?
}

/// What the service of the value under a key is called.
pub fn names(path: &str, key: &str, around: &Surroundings<'_, '_>) -> Vec<String> {
    let mut names: Vec<String> = around.service().into_iter().collect();
    names.extend(around.object_names().iter().map(|name| (*name).to_owned()));
    names.extend(owner(key));
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = file.trim_start_matches('.').split('.').next();
    names.extend(stem.filter(|stem| !stem.is_empty()).map(str::to_owned));
    names
}

/// The key of the line that a URL stands in.
fn key_of_line<'a>(around: &Surroundings<'a, '_>, at: usize) -> Option<&'a str> {
    let before = around.before(at);
    let name = before.split([':', '=']).next()?;
    let name = name
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '"' | '\'' | '{'))
        .trim_start_matches("export ");
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    (name.len() < before.trim().len() && !name.is_empty() && name.bytes().all(plain))
        .then_some(name)
}

/// What tells the service of a value from those of other values.
fn service(path: &str, key: &str, around: &Surroundings<'_, '_>) -> String {
    match around.service().or_else(|| owner(key)) {
        Some(service) => format!("{path} ({service})"),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests;

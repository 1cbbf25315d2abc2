//! The rules at work: a keyword wakes them, each looks at what stands around it.

use std::ops::Range;
use std::sync::Arc;
use std::sync::OnceLock;

use regex::bytes::Regex;
use regex::bytes::RegexBuilder;

use zeroize::Zeroizing;

use super::assigned;
use super::assigned::Assigned;
use super::decode;
use super::decode::Decoded;
use super::entropy::shannon;
use super::keywords::Case;
use super::keywords::Keywords;
use super::keywords::Word;
use super::marks;
use super::matched::Match;
use super::named;
use super::rule::Confidence;
use super::rule::Form;
use super::rule::Rule;
use super::rules;
use super::token;

/// How many bytes before a keyword a match may depend on.
pub const REACH_BEFORE: usize = 192;

/// How many bytes behind the start of a keyword a match may depend on, besides the rest of a run of
/// token characters that begins within them.
pub const REACH_AFTER: usize = 1_280;

/// The longest run of token characters that is followed, in bytes.
pub const LONGEST_RUN: usize = 16_384;

/// How much of such a run a token may fill, in bytes.
pub const LONGEST_TOKEN: usize = 4_096;

/// How far a pattern is looked for around a keyword.
const TEXT_BEFORE: usize = 160;
const TEXT_AFTER: usize = 1_024;

/// How often what was decoded is decoded again.
const DEEPEST: usize = 3;

/// How much of what stands around an encoded text is read with the decoded one, in bytes.
const AROUND_BEFORE: usize = 150;
const AROUND_AFTER: usize = 64;
/// What stands in for a secret that is to be filled in, in any case.
const PLACEHOLDERS: &[&[u8]] = &[
    b"your_",
    b"your-",
    b"replace_",
    b"replace-",
    b"insert_",
    b"insert-",
    b"placeholder",
    b"changeme",
    b"super-secret",
    b"xxxxx",
];

/// Rules, ready to be woken.
pub struct RuleSet {
    rules: Vec<&'static Rule>,
    keywords: Keywords,
    /// For each keyword the rules it wakes.
    wakes: Vec<Vec<u16>>,
    /// For each rule its pattern, made when first needed.
    patterns: Vec<OnceLock<Option<Regex>>>,
}

impl RuleSet {
    /// All rules of this program but those whose ids `without` names.
    pub fn own(without: &[&str]) -> Self {
        let rules = rules::all().filter(|rule| !without.contains(&rule.id));
        Self::of(rules.collect())
    }

    /// These rules alone.
    pub fn of(rules: Vec<&'static Rule>) -> Self {
        let mut words: Vec<(Word, Vec<u16>)> = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            let (texts, case) = match rule.form {
                Form::Token { prefixes, .. } => (prefixes, Case::Exact),
                Form::Named { names, .. } => (names, Case::Any),
                Form::Text { keywords, .. } => (keywords, Case::Any),
            };
            words.extend(
                texts
                    .iter()
                    .map(|text| (Word { text, case }, vec![index as u16])),
            );
        }
        words.sort_by_key(|(word, _)| (word.text, word.case == Case::Any));
        words.dedup_by(|(word, rules), (kept, all)| {
            let same = word.text == kept.text && word.case == kept.case;
            if same {
                all.append(rules);
            }
            same
        });
        let patterns = rules.iter().map(|_| OnceLock::new()).collect();
        let (mut words, wakes): (Vec<Word>, Vec<Vec<u16>>) = words.into_iter().unzip();
        // One pass over a text finds both: what wakes rules, and what wakes the reader of assignments.
        words.extend_from_slice(assigned::words());
        Self {
            rules,
            keywords: Keywords::new(words),
            wakes,
            patterns,
        }
    }

    /// The rules, in the order of [`Match::rule`].
    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Finds what the rules find whose position is in `region`, in the order of positions.
    ///
    /// A secret that several keywords lead to comes once for each of them: what one finds depends on
    /// no other.
    ///
    /// Base64, hexadecimal and percent encodings are decoded, to a depth of three. What a mark in
    /// the text allows (`lockleaf:public`, `gitleaks:allow`, `pragma: allowlist secret`) is left out.
    pub fn matches(&self, text: &[u8], region: Range<usize>) -> Vec<Match> {
        self.look(text, region).0
    }

    /// Finds the [matches](Self::matches) and the [readings](assigned::readings) of a region in one
    /// pass.
    pub fn look(&self, text: &[u8], region: Range<usize>) -> (Vec<Match>, Vec<Assigned>) {
        let mut readings = Vec::new();
        let mut found = self.within(text, region, 0, &mut |word, hit| {
            readings.extend(assigned::reading(text, word, hit));
        });
        found.retain(|one| !marks::is_allowed(text, &one.secret));
        found.sort_by_key(|one| one.hit);
        (found, readings)
    }

    /// Finds matches, and tells of the words that wake the reader of assignments.
    fn within(
        &self,
        text: &[u8],
        region: Range<usize>,
        depth: usize,
        other: &mut dyn FnMut(usize, usize),
    ) -> Vec<Match> {
        let mut found = self.plain(text, region.clone(), other);
        if depth < DEEPEST {
            for inner in decode::decoded(text, region) {
                self.decoded(text, &inner, depth, &mut found);
            }
        }
        found
    }

    /// Finds what stands in the text as it is.
    fn plain(
        &self,
        text: &[u8],
        region: Range<usize>,
        other: &mut dyn FnMut(usize, usize),
    ) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        self.keywords.each(text, region, |word, hit| {
            let Some(rules) = self.wakes.get(word) else {
                return other(word - self.wakes.len(), hit);
            };
            for rule in rules {
                let rule = usize::from(*rule);
                let Some(range) = self.secret(rule, text, hit) else {
                    continue;
                };
                let secret = &text[range.clone()];
                found.push(Match {
                    rule,
                    hit,
                    confidence: self.confidence(rule, secret),
                    through: Vec::new(),
                    decoded: None,
                    secret: range,
                });
            }
        });
        found
    }

    /// Adds what stands in an encoded text, with what stands around it: the name may be in plain.
    fn decoded(&self, text: &[u8], inner: &Decoded, depth: usize, found: &mut Vec<Match>) {
        let before = &text[inner.at.start.saturating_sub(AROUND_BEFORE)..inner.at.start];
        let after = &text[inner.at.end..text.len().min(inner.at.end + AROUND_AFTER)];
        let whole = Zeroizing::new([before, &inner.text, after].concat());
        let within = before.len()..before.len() + inner.text.len();
        for mut one in self.within(&whole, 0..whole.len(), depth + 1, &mut |_, _| {}) {
            let inside = one.secret.start < within.end && within.start < one.secret.end;
            if inside {
                let secret = one.secret_in(&whole).to_vec();
                one.decoded = Some(Arc::new(Zeroizing::new(secret)));
                one.hit = inner.hit;
                one.secret = inner.at.clone();
                one.through.insert(0, inner.how);
                found.push(one);
            }
        }
    }

    fn confidence(&self, index: usize, secret: &[u8]) -> Confidence {
        let rule = self.rules[index];
        match rule.check {
            Some(check) if !check(secret) => rule.confidence.lowered(),
            _ => rule.confidence,
        }
    }

    /// Where the secret of a rule stands that a keyword at `hit` woke.
    fn secret(&self, index: usize, text: &[u8], hit: usize) -> Option<Range<usize>> {
        let rule = self.rules[index];
        let standing = |words: &[&str]| {
            words.iter().find_map(|word| {
                let there = text.get(hit..hit + word.len())?;
                there
                    .eq_ignore_ascii_case(word.as_bytes())
                    .then_some(hit + word.len())
            })
        };
        let (whole, found) = match rule.form {
            Form::Token { prefixes, .. } => prefixes
                .iter()
                .filter(|prefix| text[hit..].starts_with(prefix.as_bytes()))
                .find_map(|prefix| {
                    let pattern = self.pattern(index)?;
                    let is_name = pattern.captures_len() > 1;
                    let begins =
                        token::may_begin(text, hit) || is_name && token::is_hump(text, hit);
                    let begun = begins.then_some(hit + prefix.len())?;
                    let behind = &text[begun..after(text, hit)];
                    let end = begun + pattern.find(behind)?.end();
                    let stands = token::may_end(text, end) && token::is_drawn(&text[begun..end]);
                    let whole = stands.then_some(hit..end)?;
                    let part = is_name
                        .then(|| secret_group(&pattern.captures(behind)?))
                        .flatten()
                        .map(|part| begun + part.start()..begun + part.end());
                    let start = if is_name { identifier(text, hit) } else { hit };
                    Some((start..end, part.unwrap_or(whole)))
                }),
            Form::Named { names, words, .. } => {
                if !token::name_may_begin(text, hit) {
                    return None;
                }
                let end = standing(names)?;
                let value = self.pattern(index)?;
                named::value_of(text, hit..end, words, value, rule.entropy)
                    .map(|secret| (hit..secret.end, secret))
            }
            Form::Text { keywords, .. } => {
                let end = standing(keywords)?;
                self.text_secret(index, text, hit..end)
            }
        }?;
        let secret = &text[found.clone()];
        let is_none = rule
            .unless
            .is_some_and(|is_none| is_none(&text[whole], secret));
        let random = rule.entropy == 0.0 || shannon(secret) >= rule.entropy;
        (random && !is_none && !says_example(secret)).then_some(found)
    }

    /// Looks for a pattern around a keyword: the whole match and the secret in it.
    fn text_secret(
        &self,
        index: usize,
        text: &[u8],
        keyword: Range<usize>,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let start = keyword.start.saturating_sub(TEXT_BEFORE);
        let around = &text[start..after(text, keyword.start)];
        let holding = self
            .pattern(index)?
            .captures_iter(around)
            .find(|captures| {
                captures.get(0).is_some_and(|whole| {
                    start + whole.start() <= keyword.start && keyword.end <= start + whole.end()
                })
            })?;
        let whole = holding.get(0)?;
        let secret = secret_group(&holding).unwrap_or(whole);
        let there = |part: regex::bytes::Match| start + part.start()..start + part.end();
        Some((there(whole), there(secret)))
    }

    fn pattern(&self, index: usize) -> Option<&Regex> {
        let made = self.patterns[index].get_or_init(|| pattern(self.rules[index]).ok());
        made.as_ref()
    }
}

/// Whether a secret says itself that it is none: `AKIAIOSFODNN7EXAMPLE`, `glpat-your-token`.
fn says_example(secret: &[u8]) -> bool {
    let holds = |word: &&[u8]| {
        secret
            .windows(word.len())
            .any(|part| part.eq_ignore_ascii_case(word))
    };
    secret.windows(7).any(|part| part == b"EXAMPLE") || PLACEHOLDERS.iter().any(holds)
}

/// Where the identifier begins that goes on at `at`, at most 40 bytes before it.
fn identifier(text: &[u8], at: usize) -> usize {
    let part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    at - text[at.saturating_sub(40)..at]
        .iter()
        .rev()
        .take_while(part)
        .count()
}

/// The group of a match that is the secret.
fn secret_group<'t>(captures: &regex::bytes::Captures<'t>) -> Option<regex::bytes::Match<'t>> {
    captures.name("secret").or_else(|| captures.name("secret2"))
}

/// Compiles the pattern of a rule.
fn pattern(rule: &Rule) -> Result<Regex, regex::Error> {
    let pattern = match rule.form {
        // The end of a word is asked for here too, so that of several lengths the fitting one is
        // taken.
        Form::Token { rest: it, .. } | Form::Named { value: it, .. } => {
            format!(r"\A(?:{it})\b{{end-half}}")
        }
        Form::Text { pattern, .. } => pattern.to_owned(),
    };
    RegexBuilder::new(&pattern)
        .unicode(false)
        .size_limit(1 << 20)
        .build()
}

/// Where a match of a keyword at `hit` must end: [`TEXT_AFTER`] behind it, or where the run of token
/// characters ends that is there.
fn after(text: &[u8], hit: usize) -> usize {
    let near = text.len().min(hit + TEXT_AFTER);
    let run = text[near..]
        .iter()
        .take(LONGEST_TOKEN)
        .take_while(|byte| is_token_byte(**byte))
        .count();
    near + run
}

/// Whether a byte may be part of a token: letters, digits and the signs of base64 and base64url.
pub fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+' | b'/' | b'=')
}

#[cfg(test)]
mod tests;

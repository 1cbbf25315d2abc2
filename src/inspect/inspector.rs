//! `Inspector`: everything that is known of secrets, applied to one file at a time.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::HashSet;

use super::found::Found;
use super::found::fix;
use super::found::place;
use super::found::title;
use super::identity::Identity;
use super::leaf;
use super::policy;
use super::policy::Judged;
use super::seen::Seen;
use super::settle;
use super::structure;
use super::structure::Claim;
use super::structure::RuleFiles;
use super::team::Subject;
use super::team::TEAM_FILE;
use super::team::TeamRules;
use super::text::Lines;
use super::text::Text;
use super::unpack;
use crate::policy::Rules;
use crate::policy::reuse::Marker;
use crate::policy::reuse::Reuse;
use crate::scan;
use crate::scan::Confidence;
use crate::scan::Match;
use crate::scan::RuleSet;
use crate::scan::finding::Finding;
use crate::scan::finding::Kind;
use crate::scan::fingerprint::Fingerprints;
use crate::scan::fingerprint::Salt;

/// What is looked for, and how.
pub struct Inspector<'a> {
    /// The rules for token formats.
    pub rules: &'a RuleSet,
    /// The team's own rules and allowlists.
    pub team: &'a TeamRules,
    /// What the policy asks of a value.
    pub policy: &'a Rules,
    /// The rule files of the repository.
    pub claims: &'a RuleFiles,
    /// The ids of rules that are switched off.
    pub disabled: &'a HashSet<String>,
    /// What fingerprints of strong secrets are made with.
    pub salt: Option<&'a Salt>,
    /// What values are compared by across services; none where they are not.
    pub marker: Option<&'a Marker>,
    /// The key of the hashes that secrets are told apart by.
    pub identity_key: &'a [u8; 32],
}

/// A file to look at.
#[derive(Clone, Copy, Debug)]
pub struct Subjected<'a> {
    /// Its path from the top.
    pub path: &'a str,
    /// The commit that brought it, where there is one.
    pub commit: Option<&'a str>,
}

/// What was found in a file.
#[derive(Default)]
pub struct Inspected {
    /// The findings, in the order of the text.
    pub findings: Vec<Finding>,
    /// For each finding what makes it one with that of another text.
    pub identities: Vec<Identity>,
    /// The findings of policy whose values may stand elsewhere too.
    pub shared: Vec<Shared>,
    /// How many entries of archives were not looked at.
    pub left_out: usize,
}

/// A finding of policy, and what its value is known by.
pub struct Shared {
    judged: Judged,
    finding: Finding,
}

/// Something found, on its way to a finding.
pub(super) struct Draft {
    pub rule: Cow<'static, str>,
    pub found: Found,
    pub kind: Kind,
    title: String,
    docs: Option<String>,
    through: Vec<&'static str>,
    secret: Vec<u8>,
    judged: Option<Judged>,
}

impl Inspector<'_> {
    /// Looks at a whole file, of whatever bytes, and into it if it is an archive.
    pub fn file(&self, file: Subjected<'_>, bytes: &[u8]) -> Inspected {
        if unpack::is_archive(bytes) {
            return self.archive(file, bytes);
        }
        let text = Text::of(bytes);
        let seen = Seen::of(text.bytes(), self.rules);
        self.judge(file, &text, &seen)
    }

    fn archive(&self, file: Subjected<'_>, bytes: &[u8]) -> Inspected {
        let unpacked = unpack::unpack(bytes);
        let mut all = Inspected {
            left_out: unpacked.left_out,
            ..Inspected::default()
        };
        for entry in unpacked.entries {
            let path = match entry.path.as_str() {
                "" => file.path.to_owned(),
                inside => format!("{}!{inside}", file.path),
            };
            let inner = Subjected {
                path: &path,
                ..file
            };
            let text = Text::of(&entry.bytes);
            let seen = Seen::of(text.bytes(), self.rules);
            let mut inspected = self.judge(inner, &text, &seen);
            for finding in &mut inspected.findings {
                finding.through.splice(0..0, entry.through.iter().copied());
            }
            all.findings.append(&mut inspected.findings);
            all.identities.append(&mut inspected.identities);
            all.shared.append(&mut inspected.shared);
        }
        all
    }

    /// Whether a file of this path is to be judged whatever was seen in its text.
    pub fn asks_for(&self, path: &str) -> bool {
        structure::is_named(path)
            || !self.team.rules().is_empty()
            || matches!(self.claims.claim(path), Claim::Claimed { .. })
    }

    /// Judges what was seen in a text, by its path.
    pub fn judge(&self, file: Subjected<'_>, text: &Text<'_>, seen: &Seen) -> Inspected {
        let bytes = text.bytes();
        let mut drafts = Vec::new();
        if let Text::Plain(_) = text {
            self.structure(file, bytes, seen, &mut drafts);
            self.policy(file, bytes, seen, &mut drafts);
        }
        let (sure, unsure): (Vec<&Match>, Vec<&Match>) =
            (seen.matches.iter()).partition(|one| self.is_sure(one));
        drafts.extend(sure.into_iter().map(|one| self.token(one, bytes)));
        let may_guess = !unsure.is_empty()
            && matches!(text, Text::Plain(_))
            && policy::Kind::of(file.path, bytes) != policy::Kind::Quiet;
        if may_guess {
            drafts.extend(unsure.into_iter().map(|one| self.token(one, bytes)));
        }
        if drafts.iter().any(settle::is_assigned) {
            let quiet = policy::Objections::of(file.path, bytes);
            let stands = |one: &Draft| settle::is_assigned(one) && one.through.is_empty();
            drafts.retain(|one| !(stands(one) && quiet.object_to(&one.found.at)));
        }
        self.team(file, bytes, &mut drafts);
        drafts.retain(|draft| self.is_wanted(file, draft, bytes));
        let silent = settle::settle(&mut drafts);
        self.finish(file, bytes, drafts, silent)
    }

    /// Whether a match stands by its form alone, even where its checksum does not fit: in whatever
    /// file.
    fn is_sure(&self, one: &Match) -> bool {
        self.rules.rules()[one.rule].confidence == Confidence::High
    }

    fn structure(&self, file: Subjected<'_>, bytes: &[u8], seen: &Seen, drafts: &mut Vec<Draft>) {
        let claim = self.claims.claim(file.path);
        let is_claimed = matches!(claim, Claim::Claimed { .. });
        if seen.hints.is_empty() && !is_claimed && !structure::is_named(file.path) {
            return;
        }
        let text = structure::text_of(bytes);
        let subject = structure::File {
            path: file.path,
            text: &text,
        };
        let found = structure::structure(&subject, &claim);
        if found.is_empty() {
            return;
        }
        let leaves = leaf::Leaves::of(file.path, &text, self.policy, self.marker);
        for found in found {
            let judged = leaves.judged(&found);
            drafts.extend(judged.map(|judged| Draft::judged(judged, bytes)));
            drafts.push(Draft::of(found, Kind::Structure, bytes));
        }
    }

    fn policy(&self, file: Subjected<'_>, bytes: &[u8], seen: &Seen, drafts: &mut Vec<Draft>) {
        let all = policy::policy(file.path, bytes, &seen.assigned, self.policy, self.marker);
        drafts.extend(all.into_iter().map(|judged| Draft::judged(judged, bytes)));
    }

    fn token(&self, one: &Match, bytes: &[u8]) -> Draft {
        let rule = self.rules.rules()[one.rule];
        Draft {
            rule: rule.id.into(),
            found: Found {
                rule: rule.id,
                confidence: one.confidence,
                at: one.secret.clone(),
                key: None,
                reasons: Vec::new(),
            },
            kind: Kind::Token,
            title: format!("{} {}", rule.provider, rule.what),
            docs: Some(rule.docs.to_owned()),
            through: one.through.clone(),
            secret: one.secret_in(bytes).to_vec(),
            judged: None,
        }
    }

    fn team(&self, file: Subjected<'_>, bytes: &[u8], drafts: &mut Vec<Draft>) {
        // Patterns match themselves; gitleaks leaves its settings out too.
        if file.path.rsplit('/').next() == Some(TEAM_FILE) {
            return;
        }
        for one in self.team.matches(file.path, file.commit, bytes) {
            let rule = &self.team.rules()[one.rule];
            let title = match rule.description.as_str() {
                "" => rule.id.clone(),
                described => described.to_owned(),
            };
            drafts.push(Draft {
                secret: bytes[one.secret.clone()].to_vec(),
                rule: rule.id.clone().into(),
                found: Found {
                    rule: "",
                    confidence: Confidence::Medium,
                    at: one.secret,
                    key: None,
                    reasons: Vec::new(),
                },
                kind: Kind::Token,
                title,
                docs: None,
                through: Vec::new(),
                judged: None,
            });
        }
    }

    /// Whether nothing switches a finding off: its rule, a mark on its line, an allowlist of the team.
    fn is_wanted(&self, file: Subjected<'_>, draft: &Draft, bytes: &[u8]) -> bool {
        let (rule, at) = (draft.rule.as_ref(), &draft.found.at);
        if self.disabled.contains(rule) || scan::is_allowed(bytes, at) {
            return false;
        }
        let line_start = memchr::memrchr(b'\n', &bytes[..at.start]).map_or(0, |end| end + 1);
        let rest = &bytes[at.end..];
        let line_end = at.end + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let readable = |bytes| String::from_utf8_lossy(bytes);
        let secret = readable(&draft.secret);
        !self.team.allows(&Subject {
            rule,
            path: file.path,
            commit: file.commit,
            secret: &secret,
            matched: &secret,
            line: &readable(&bytes[line_start..line_end]),
        })
    }

    fn finish(
        &self,
        file: Subjected<'_>,
        bytes: &[u8],
        drafts: Vec<Draft>,
        silent: Vec<Draft>,
    ) -> Inspected {
        let mut inspected = Inspected::default();
        if drafts.is_empty() {
            return inspected;
        }
        let lines = Lines::of(bytes);
        let mut fingerprints = Fingerprints::new(self.salt);
        let mut numbers: HashMap<(String, Option<String>), usize> = HashMap::new();
        for draft in drafts {
            let Draft {
                rule, found, kind, ..
            } = draft;
            let place = place(file.path, &lines, &found);
            inspected.identities.push(match kind {
                Kind::Token => Identity::of_secret(self.identity_key, &rule, &draft.secret),
                Kind::Structure | Kind::Policy => {
                    let (rule, key) = (rule.to_string(), place.key.clone());
                    let number = numbers.entry((rule.clone(), key.clone())).or_default();
                    *number += 1;
                    Identity::Place(rule, key, *number)
                }
            });
            let finding = Finding {
                fingerprint: fingerprints.next(&rule, kind, &place, &draft.secret),
                fix: fix(&rule, kind, file.path),
                rule: rule.into_owned(),
                title: draft.title,
                kind,
                confidence: found.confidence,
                place,
                reasons: found.reasons,
                through: draft.through,
                docs: draft.docs,
                origin: None,
            };
            if let Some(judged) = draft.judged.filter(|judged| judged.mark.is_some()) {
                inspected.shared.push(Shared {
                    judged,
                    finding: finding.clone(),
                });
            }
            inspected.findings.push(finding);
        }
        // What another finding says better may still be the same value as elsewhere.
        let marked = |judged: &Judged| judged.mark.is_some();
        for draft in silent {
            let Some(judged) = draft.judged.filter(marked) else {
                continue;
            };
            let finding = Finding {
                fingerprint: String::new(),
                fix: fix(&draft.rule, draft.kind, file.path),
                rule: draft.rule.into_owned(),
                title: draft.title,
                kind: draft.kind,
                confidence: draft.found.confidence,
                place: place(file.path, &lines, &draft.found),
                reasons: draft.found.reasons,
                through: draft.through,
                docs: draft.docs,
                origin: None,
            };
            inspected.shared.push(Shared { judged, finding });
        }
        inspected
    }
}

impl Shared {
    /// Makes the value known under its service.
    pub fn note(&self, reuse: &mut Reuse) {
        if let Some(mark) = self.judged.mark {
            reuse.note(mark, &self.judged.service);
        }
    }

    /// The finding that the value stands under other services too.
    pub fn reused(&self, reuse: &Reuse) -> Option<Finding> {
        let found = policy::reused(&self.judged, reuse)?;
        let place = &self.finding.place;
        Some(Finding {
            title: title(found.rule),
            fingerprint: Fingerprints::new(None).next(found.rule, Kind::Policy, place, &[]),
            rule: found.rule.to_owned(),
            reasons: found.reasons,
            ..self.finding.clone()
        })
    }
}

impl Draft {
    fn judged(judged: Judged, bytes: &[u8]) -> Self {
        let draft = Self::of(judged.found.clone(), Kind::Policy, bytes);
        Self {
            judged: Some(judged),
            ..draft
        }
    }

    fn of(found: Found, kind: Kind, bytes: &[u8]) -> Self {
        Self {
            rule: found.rule.into(),
            title: title(found.rule),
            kind,
            docs: None,
            through: Vec::new(),
            secret: bytes[found.at.clone()].to_vec(),
            judged: None,
            found,
        }
    }
}

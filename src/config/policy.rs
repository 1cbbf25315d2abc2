//! `policy:` of `.lockleaf.yaml`: what is asked of values, and what happens to weak ones.
//!
//! ```yaml
//! policy:
//!   profile: strict        # or nist: 15 characters, no rules of composition
//!   min_length: 24         # overrides the profile, as do the switches
//!   rules: {symbol: false, dictionary: true}
//!   weak_values: warn      # or refuse, off: on encrypt, edit and set
//!   reuse: true            # the same value under two services is a finding
//! ```

use super::choice;
use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::SettingsError;
use crate::policy::Profile;
use crate::policy::Rules;

const POLICY: &[&str] = &["profile", "min_length", "rules", "weak_values", "reuse"];
const RULES: &[&str] = &[
    "upper",
    "lower",
    "digit",
    "symbol",
    "dictionary",
    "repeats",
    "sequences",
    "service_name",
    "defaults",
];

/// The shortest password that a policy may ask for, and the longest.
const MIN_LENGTHS: (i64, i64) = (1, 1024);

/// What is asked of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValuePolicy {
    /// The rules of the profile, with what the file says of each: `min_length` and `rules`.
    pub rules: Rules,
    /// What `encrypt`, `edit` and `set` do with a weak value.
    pub weak_values: WeakValues,
    /// Whether the same value under two services is a finding.
    pub reuse: bool,
}

/// What happens to a weak value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WeakValues {
    /// A warning.
    #[default]
    Warn,
    /// It is not written.
    Refuse,
    /// Nothing.
    Off,
}

impl Default for ValuePolicy {
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            weak_values: WeakValues::default(),
            reuse: true,
        }
    }
}

impl ValuePolicy {
    pub(super) fn read(node: &Node) -> Result<Self, SettingsError> {
        let fields = Fields::of(node, "policy", POLICY)?;
        let profiles = [("strict", Profile::Strict), ("nist", Profile::Nist)];
        let mut rules = Rules::of(choice(&fields, "profile", &profiles)?);
        if let Some(node) = fields.get("min_length") {
            let (min, max) = MIN_LENGTHS;
            // The range keeps it positive and small.
            rules.min_length =
                node.integer_between("min_length", min, max)?.unsigned_abs() as usize;
        }
        if let Some(node) = fields.get("rules") {
            switch(&mut rules, node)?;
        }
        let choices = [
            ("warn", WeakValues::Warn),
            ("refuse", WeakValues::Refuse),
            ("off", WeakValues::Off),
        ];
        let reuse = fields.get("reuse").map(|node| node.boolean("reuse"));
        Ok(Self {
            rules,
            weak_values: choice(&fields, "weak_values", &choices)?,
            reuse: reuse.transpose()?.unwrap_or(true),
        })
    }
}

/// Switches each rule that is named.
fn switch(rules: &mut Rules, node: &Node) -> Result<(), SettingsError> {
    let fields = Fields::of(node, "rules", RULES)?;
    let switches: [(&str, &mut bool); 9] = [
        ("upper", &mut rules.upper),
        ("lower", &mut rules.lower),
        ("digit", &mut rules.digit),
        ("symbol", &mut rules.symbol),
        ("dictionary", &mut rules.dictionary),
        ("repeats", &mut rules.repeats),
        ("sequences", &mut rules.sequences),
        ("service_name", &mut rules.service_name),
        ("defaults", &mut rules.defaults),
    ];
    for (key, rule) in switches {
        if let Some(node) = fields.get(key) {
            *rule = node.boolean(key)?;
        }
    }
    Ok(())
}

/// What the hook does about findings of the policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AtCommit {
    /// The commit is refused.
    #[default]
    Block,
    /// They are told, and the commit goes on.
    Warn,
    /// Nothing.
    Off,
}

/// How sure a finding has to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Any.
    #[default]
    Low,
    /// The name beside it or its form say so.
    Medium,
    /// No doubt.
    High,
}

impl Certainty {
    /// Its names in settings.
    pub(super) const CHOICES: [(&'static str, Self); 3] = [
        ("low", Self::Low),
        ("medium", Self::Medium),
        ("high", Self::High),
    ];
}

/// `hook:` of `.lockleaf.yaml`: what refuses a commit.
///
/// ```yaml
/// hook:
///   policy: block          # or warn, off: for weak, default, reused and readable values
///   min_confidence: low    # or medium, high: what is less sure is told and refuses nothing
/// ```
///
/// What the structure of a file says always refuses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook {
    /// What is done about findings of the policy.
    pub policy: AtCommit,
    /// How sure a finding has to be to refuse a commit.
    pub min_confidence: Certainty,
}

impl Hook {
    pub(super) fn read(node: &Node) -> Result<Self, SettingsError> {
        let fields = Fields::of(node, "hook", &["policy", "min_confidence"])?;
        let choices = [
            ("block", AtCommit::Block),
            ("warn", AtCommit::Warn),
            ("off", AtCommit::Off),
        ];
        Ok(Self {
            policy: choice(&fields, "policy", &choices)?,
            min_confidence: choice(&fields, "min_confidence", &Certainty::CHOICES)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;

    fn policy(text: &str) -> ValuePolicy {
        Settings::parse(text).unwrap().policy
    }

    #[test]
    fn the_strict_profile_holds_without_a_word() {
        assert_eq!(policy("").rules, Rules::of(Profile::Strict));
        assert_eq!(policy("policy: {profile: strict}").rules, Rules::default());
    }

    #[test]
    fn a_profile_sets_every_rule_and_switches_override_it() {
        let nist = policy("policy: {profile: nist}").rules;
        assert_eq!(nist, Rules::of(Profile::Nist));
        let text = "policy:\n  profile: nist\n  min_length: 18\n  rules: {digit: true, dictionary: false}\n";
        let expected = Rules {
            min_length: 18,
            digit: true,
            dictionary: false,
            ..nist
        };
        assert_eq!(policy(text).rules, expected);
    }

    #[test]
    fn the_hook_blocks_what_the_policy_finds_unless_told_otherwise() {
        assert_eq!(Hook::default().policy, AtCommit::Block);
        let text = "hook: {policy: warn, min_confidence: high}";
        let hook = Settings::parse(text).unwrap().hook;
        assert_eq!(hook.policy, AtCommit::Warn);
        assert_eq!(hook.min_confidence, Certainty::High);
    }

    #[test]
    fn what_is_unknown_is_refused_with_its_place() {
        let message = |text| Settings::parse(text).unwrap_err().to_string();
        assert_eq!(
            message("policy:\n  rules: {symbols: false}"),
            "line 2, column 11: unknown key 'symbols'; did you mean 'symbol'?"
        );
        assert!(message("policy: {profile: lax}").contains("'profile' is one of strict, nist"));
        assert!(message("hook: {policy: yes}").contains("'policy' is one of block, warn, off"));
        assert!(message("policy: {reuse: perhaps}").contains("takes true or false"));
    }
}

//! The judgement of a value: a default, weak for these reasons, or strong.

use super::classes::Classes;
use super::defaults;
use super::dictionary;
use super::form::Form;
use super::form::userinfo_password;
use super::key_name::Secrecy;
use super::key_name::secrecy;
use super::names;
use super::rules::Rules;
use super::runs;
use super::weakness::Weakness;

/// What surrounds a value.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The key that it stands under; empty if none is known.
    pub key: &'a str,
    /// What its service is called: the object, its namespace, the file, the service of a compose
    /// file.
    pub names: &'a [&'a str],
    /// Who logs in with it.
    pub user: Option<&'a str>,
}

/// What the policy says of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It comes with software or tutorials; and every other reason, the first of which says so.
    Default(Vec<Weakness>),
    /// It fails these rules.
    Weak(Vec<Weakness>),
    /// It fails none.
    Strong,
}

impl Verdict {
    /// Every rule that the value fails.
    pub fn weaknesses(&self) -> &[Weakness] {
        match self {
            Self::Default(found) | Self::Weak(found) => found,
            Self::Strong => &[],
        }
    }
}

/// Judges a value.
///
/// Of a URL its password is judged. What has the form of a token, a key block or a random key is
/// not asked for length and composition, unless its key calls it a password.
pub fn judge(value: &str, context: &Context<'_>, rules: &Rules) -> Verdict {
    let value = userinfo_password(value).unwrap_or(value);
    let mut found = Vec::new();
    if rules.defaults && is_default(value) {
        found.push(Weakness::WellKnown);
    }
    match Form::of(value) {
        Some(Form::Armor | Form::JsonWebToken | Form::Token) => {}
        Some(Form::Drawn) if secrecy(context.key) != Secrecy::Password => {
            patterns(value, rules, &mut found);
        }
        _ => {
            composition(value, rules, &mut found);
            patterns(value, rules, &mut found);
            if rules.dictionary && dictionary::is_made_of_words(value) {
                found.push(Weakness::Dictionary);
            }
            let mut held = context.names.to_vec();
            held.extend(context.user);
            if rules.service_name && names::holds_one(value, &held) {
                found.push(Weakness::HoldsName);
            }
        }
    }
    match found.first() {
        None => Verdict::Strong,
        Some(Weakness::WellKnown) => Verdict::Default(found),
        Some(_) => Verdict::Weak(found),
    }
}

/// Tells whether a value comes with software or tutorials, also in disguise.
pub fn is_default(value: &str) -> bool {
    defaults::is_well_known(value)
}

fn composition(value: &str, rules: &Rules, found: &mut Vec<Weakness>) {
    let length = value.chars().count();
    let wanted = rules.min_length;
    if length < wanted {
        found.push(Weakness::Short { length, wanted });
    }
    let classes = Classes::of(value);
    let asked = [
        (rules.upper, classes.upper, Weakness::NoUpper),
        (rules.lower, classes.lower, Weakness::NoLower),
        (rules.digit, classes.digit, Weakness::NoDigit),
        (rules.symbol, classes.symbol, Weakness::NoSymbol),
    ];
    let missing = asked.into_iter().filter(|(asked, is, _)| *asked && !is);
    found.extend(missing.map(|(.., weakness)| weakness));
}

fn patterns(value: &str, rules: &Rules, found: &mut Vec<Weakness>) {
    if rules.repeats && runs::repeats(value) {
        found.push(Weakness::Repeats);
    }
    if rules.sequences && runs::is_sequence(value) {
        found.push(Weakness::Sequence);
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::Profile;
    use super::*;

    fn verdict(value: &str) -> Verdict {
        judge(value, &Context::default(), &Rules::default())
    }

    #[test]
    fn each_failed_rule_is_named() {
        let short = Weakness::Short {
            length: 7,
            wanted: 20,
        };
        let expected = [
            short,
            Weakness::NoUpper,
            Weakness::NoDigit,
            Weakness::NoSymbol,
        ];
        assert_eq!(verdict("hkzwqpv").weaknesses(), expected);
        assert_eq!(verdict("Gx7-kPq2mWz9_rTb4nLc"), Verdict::Strong);
        let long = "orange-Window-trumpet-valley-4";
        assert_eq!(verdict(long), Verdict::Weak(vec![Weakness::Dictionary]));
    }

    #[test]
    fn a_default_is_one_with_all_its_reasons() {
        let Verdict::Default(reasons) = verdict("hunter2") else {
            panic!("a default");
        };
        assert_eq!(reasons[0], Weakness::WellKnown);
        assert!(reasons.contains(&Weakness::NoUpper));
        assert!(reasons.contains(&Weakness::Dictionary));
        for reason in reasons {
            assert!(!reason.to_string().contains("hunter"));
        }
    }

    #[test]
    fn each_rule_can_be_switched_off() {
        let none = Rules {
            min_length: 1,
            upper: false,
            lower: false,
            digit: false,
            symbol: false,
            dictionary: false,
            repeats: false,
            sequences: false,
            service_name: false,
            defaults: false,
        };
        let context = Context {
            names: &["postgres"],
            ..Context::default()
        };
        for value in ["postgres", "aaaa", "abcdefgh", "sunshine"] {
            assert_eq!(judge(value, &context, &none), Verdict::Strong, "{value}");
        }
        let only = |rules: Rules| judge("postgres", &context, &rules).weaknesses().to_vec();
        assert_eq!(
            only(Rules {
                upper: true,
                ..none
            }),
            [Weakness::NoUpper]
        );
        assert_eq!(
            only(Rules {
                digit: true,
                ..none
            }),
            [Weakness::NoDigit]
        );
        assert_eq!(
            only(Rules {
                symbol: true,
                ..none
            }),
            [Weakness::NoSymbol]
        );
        let named = Rules {
            service_name: true,
            ..none
        };
        assert_eq!(only(named), [Weakness::HoldsName]);
    }

    #[test]
    fn the_nist_profile_asks_for_no_composition() {
        let nist = Rules::of(Profile::Nist);
        let judged = |value| judge(value, &Context::default(), &nist);
        assert_eq!(judged("kzwqpvhxgtrbnmdljsfq"), Verdict::Strong);
        assert!(matches!(judged("password"), Verdict::Default(_)));
        let short = judged("kzwqpvhxg");
        let expected = Weakness::Short {
            length: 9,
            wanted: 15,
        };
        assert_eq!(short.weaknesses(), [expected]);
    }

    #[test]
    fn of_a_url_the_password_is_judged() {
        let url = format!("postgres://app:{}@db:5432/app", "hunter2");
        assert!(matches!(verdict(&url), Verdict::Default(_)));
        let url = format!("postgres://app:{}@db:5432/app", "Gx7-kPq2mWz9_rTb4nLc");
        assert_eq!(verdict(&url), Verdict::Strong);
    }

    #[test]
    fn a_random_key_is_strong_where_it_is_not_called_a_password() {
        let hex = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        let judged = |key| {
            let context = Context {
                key,
                ..Context::default()
            };
            judge(hex, &context, &Rules::default())
        };
        assert_eq!(judged("JWT_SECRET"), Verdict::Strong);
        assert_eq!(
            judged("DB_PASSWORD").weaknesses(),
            [Weakness::NoUpper, Weakness::NoSymbol]
        );
    }
}

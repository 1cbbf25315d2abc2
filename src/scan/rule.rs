//! A rule: one kind of credential, how it looks, who gives it out and where that is documented.

/// How sure it is that a match is a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// It may be; the form alone is common.
    Low,
    /// The name beside it or its form say so.
    Medium,
    /// The form is the provider's own, or a checksum fits.
    High,
}

impl Confidence {
    /// The word for it in reports and settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// One step less sure.
    pub fn lowered(self) -> Self {
        match self {
            Self::High => Self::Medium,
            Self::Medium | Self::Low => Self::Low,
        }
    }
}

/// One kind of credential.
///
/// Patterns are `regex` syntax over bytes, without Unicode classes (`\w` is `[0-9A-Za-z_]`).
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What it is called in reports, settings and fingerprints: `github-personal-access-token`.
    pub id: &'static str,
    /// Who gives it out: `GitHub`. Rules of one provider share the spelling.
    pub provider: &'static str,
    /// What it is, in a few words that follow the provider: `personal access token (classic)`.
    pub what: &'static str,
    /// Where the provider documents it.
    pub docs: &'static str,
    /// How sure a match is.
    pub confidence: Confidence,
    /// How it looks.
    pub form: Form,
    /// The lowest Shannon entropy of the secret, in bits per character; 0 asks for none.
    pub entropy: f32,
    /// What else holds of a real one, such as a checksum: a secret that fails it is reported with
    /// lower confidence.
    pub check: Option<fn(&[u8]) -> bool>,
    /// What shows that it is none after all, such as a placeholder: told the whole match, from where
    /// the identifier begins if the prefix is a name, and the secret in it.
    pub unless: Option<IsNone>,
    /// Templates ([`sample`](super::sample)) of texts in which it is found.
    pub examples: &'static [&'static str],
    /// Templates of texts in which it is not.
    pub counter_examples: &'static [&'static str],
}

/// Tells whether a match, given as a whole and as the secret in it, is no credential after all.
pub type IsNone = fn(&[u8], &[u8]) -> bool;

/// How a credential looks, and so what wakes its rule.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// A token that says itself whose it is, by how it begins: `ghp_…`.
    Token {
        /// What it begins with, at least three characters, in this case.
        prefixes: &'static [&'static str],
        /// What follows the prefix, as a pattern: `[0-9A-Za-z]{36}`.
        ///
        /// The secret is the group `secret` of it, or the whole with the prefix if there is none;
        /// with it the prefix is a name, and may begin at a capital behind a small letter.
        /// A letter or digit before the prefix, or a letter, digit or `_` behind the whole, and
        /// it is no match.
        rest: &'static str,
    },
    /// A value that only a name near it gives away: `DATADOG_API_KEY=…`.
    ///
    /// At most 150 bytes behind the name, on the same line or the three that follow, stands the
    /// value, alone between characters that cannot be part of it, and between the two (or in the
    /// name) stands one of `words`. A sentence between them, or the name of a digest in front of
    /// the value (`sha256:`), and it is none.
    Named {
        /// Names of the provider, at least three characters, in any case: `datadog`, `dd_api`.
        names: &'static [&'static str],
        /// Words of which one must stand between the start of the name and the value, in any
        /// case; [`SECRET_WORDS`] for most. Empty where the name alone is enough.
        words: &'static [&'static str],
        /// The whole value, as a pattern: `[0-9a-f]{32}`.
        value: &'static str,
    },
    /// Anything else, as a pattern that is looked for around a keyword.
    Text {
        /// One of these stands in each match, at least three characters, in any case.
        keywords: &'static [&'static str],
        /// The pattern; the secret is the group `secret` (or `secret2` in another
        /// alternative), or the whole if there is none.
        ///
        /// It is looked for from 160 bytes before the keyword to 1,024 behind it, and a match
        /// holds the keyword.
        pattern: &'static str,
    },
}

impl Rule {
    /// A token that says itself whose it is; high confidence, an entropy of at least 2.5.
    pub const fn token(
        id: &'static str,
        provider: &'static str,
        what: &'static str,
        prefixes: &'static [&'static str],
        rest: &'static str,
    ) -> Self {
        let form = Form::Token { prefixes, rest };
        Self::new(id, provider, what, form, Confidence::High, 2.5)
    }

    /// A value that a name and one of [`SECRET_WORDS`] give away; medium confidence, an entropy of
    /// at least 3.
    pub const fn named(
        id: &'static str,
        provider: &'static str,
        what: &'static str,
        names: &'static [&'static str],
        value: &'static str,
    ) -> Self {
        let words = SECRET_WORDS;
        let form = Form::Named {
            names,
            words,
            value,
        };
        Self::new(id, provider, what, form, Confidence::Medium, 3.0)
    }

    /// Anything else that a pattern tells; high confidence, any entropy.
    pub const fn text(
        id: &'static str,
        provider: &'static str,
        what: &'static str,
        keywords: &'static [&'static str],
        pattern: &'static str,
    ) -> Self {
        let form = Form::Text { keywords, pattern };
        Self::new(id, provider, what, form, Confidence::High, 0.0)
    }

    const fn new(
        id: &'static str,
        provider: &'static str,
        what: &'static str,
        form: Form,
        confidence: Confidence,
        entropy: f32,
    ) -> Self {
        Self {
            id,
            provider,
            what,
            docs: "",
            confidence,
            form,
            entropy,
            check: None,
            unless: None,
            examples: &[],
            counter_examples: &[],
        }
    }

    /// Where the provider documents it.
    pub const fn docs(mut self, address: &'static str) -> Self {
        self.docs = address;
        self
    }

    /// Texts in which it is found, and texts in which it is not, as templates.
    pub const fn examples(
        mut self,
        found: &'static [&'static str],
        not_found: &'static [&'static str],
    ) -> Self {
        self.examples = found;
        self.counter_examples = not_found;
        self
    }

    /// Another confidence.
    pub const fn confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }

    /// Another lowest entropy, in bits per character.
    pub const fn entropy(mut self, bits: f32) -> Self {
        self.entropy = bits;
        self
    }

    /// What else holds of a real one.
    pub const fn check(mut self, check: fn(&[u8]) -> bool) -> Self {
        self.check = Some(check);
        self
    }

    /// What shows that it is none after all.
    pub const fn unless(mut self, is_none: IsNone) -> Self {
        self.unless = Some(is_none);
        self
    }

    /// Other words than [`SECRET_WORDS`]; none if the name alone is enough.
    pub const fn words(mut self, others: &'static [&'static str]) -> Self {
        if let Form::Named { names, value, .. } = self.form {
            let words = others;
            self.form = Form::Named {
                names,
                words,
                value,
            };
        }
        self
    }
}

/// Words near a value that call it a secret.
pub const SECRET_WORDS: &[&str] = &[
    "key", "token", "secret", "passw", "pwd", "auth", "cred", "bearer", "api", "access", "private",
];

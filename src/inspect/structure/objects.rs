//! YAML and JSON: what is encrypted must be so completely, and what is a Secret must be encrypted.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::claim::Claim;
use super::claim::Reach;
use super::cover::Cover;
use super::cover::Picked;
use super::cover::Picks;
use super::demand::Demand;
use super::demand::confidence_in_demand;
use super::demand::left_out;
use super::embedded;
use super::envelope::Look;
use super::envelope::look;
use super::findings::Findings;
use super::generator;
use super::kubeconfig;
use super::kubernetes::SecretLeaf;
use super::kubernetes::secret_leaves;
use super::lines;
use super::page;
use super::page::Chunk;
use super::page::Legible;
use super::page::Page;
use super::page::dotted;
use super::reference::assignment;
use super::reference::holds_no_secret;
use super::secret_value::is_harmless;
use super::secret_value::judge;
use super::walk;
use crate::document::leaf::Value;
use crate::document::yaml::tree::NodeId;
use crate::policy::names_a_secret;
use crate::scan::Confidence;
use crate::sops::creation_rules::CreationRule;
use crate::sops::selection::Selection;
use crate::sops::walk::METADATA_KEY;

/// The documents of a text, one after the other.
pub(super) struct Objects<'f> {
    claim: &'f Claim<'f>,
    demand: Demand,
    /// There is one document only.
    single: bool,
    /// The text has the words of SOPS metadata.
    maybe_covered: bool,
    cover: Option<Cover>,
    compared: bool,
    /// The selector of the rule that claims the file; compiling it costs more than all else.
    selection: OnceCell<Option<Selection>>,
    findings: Findings,
}

/// Inspects a text of YAML or JSON.
pub(super) fn objects(text: &str, claim: &Claim<'_>, demand: Demand) -> Findings {
    let whole = Chunk { text, start: 0 };
    let chunks = page::chunks(text);
    let mut objects = Objects {
        claim,
        demand,
        single: chunks.len() == 1,
        maybe_covered: whole.has(METADATA_KEY) && (whole.has("lastmodified") || whole.has("mac")),
        cover: None,
        compared: false,
        selection: OnceCell::new(),
        findings: Findings::default(),
    };
    for chunk in chunks {
        objects.chunk(chunk);
    }
    objects.findings
}

impl Objects<'_> {
    fn chunk(&mut self, chunk: Chunk<'_>) {
        let has_secrets =
            chunk.has("Secret") || chunk.has("secretGenerator") || chunk.has("client-key-data");
        let speaks =
            has_secrets || chunk.has("ENC[") || (chunk.has("Config") && chunk.has("users"));
        if !(speaks || self.maybe_covered || self.demand != Demand::None) {
            return;
        }
        let legible = page::read(chunk, &mut |page| self.page(page, chunk));
        if legible == Legible::Yes {
            return;
        }
        if has_secrets {
            let mut own = Findings::default();
            lines::secrets(chunk, Confidence::High, &mut own);
            if self.maybe_covered {
                own = own.without("stray-envelope");
            }
            self.findings.take_shifted(own, 0);
        }
        let sealed = chunk.has("\nsops:") && chunk.has("ENC[AES256_GCM,");
        let why = "it is no YAML or JSON that can be read".to_owned();
        if sealed {
            let at = first_line(chunk);
            let key = METADATA_KEY.to_owned();
            self.findings
                .add(("broken-metadata", Confidence::High), at, key, vec![why]);
        } else if self.demand != Demand::None && self.is_meant() && self.findings.is_empty() {
            self.findings.add(
                ("unencrypted-value", Confidence::Medium),
                first_line(chunk),
                None,
                vec![why],
            );
        }
    }

    /// Whether the rule speaks of this file or its folder, so that even what nobody can read is meant.
    fn is_meant(&self) -> bool {
        let Claim::Claimed { reach, .. } = self.claim else {
            return false;
        };
        matches!(reach, Reach::Named | Reach::Folder)
    }

    fn page(&mut self, page: &Page<'_>, chunk: Chunk<'_>) {
        for (index, document) in page.yaml.documents.iter().enumerate() {
            let Some(root) = document.root else { continue };
            if index == 0 && self.maybe_covered {
                self.find_cover(page, root);
            }
            let secrets = match chunk.has("Secret") {
                true => secret_leaves(page, root),
                false => Vec::new(),
            };
            match self.cover.clone() {
                Some(cover) => self.covered(page, root, &cover, &secrets),
                None => self.plain(page, root, chunk, &secrets),
            }
            if self.cover.is_none() || !secrets.is_empty() {
                embedded::secrets(page, root, chunk, &mut self.findings);
            }
        }
    }

    fn find_cover(&mut self, page: &Page<'_>, root: NodeId) {
        let Some(own) = Cover::of(page, root, &mut self.findings) else {
            return;
        };
        if let (Claim::Claimed { rule, .. }, false) = (self.claim, self.compared) {
            own.compare(page, root, rule, &mut self.findings);
            self.compared = true;
        }
        self.cover = Some(own);
    }

    fn selection(&self, rule: &CreationRule) -> Option<&Selection> {
        let compile = || {
            let selector = rule.selector.clone().unwrap_or_default();
            Selection::compile(Some(&selector)).ok()
        };
        self.selection.get_or_init(compile).as_ref()
    }

    fn key(&self, leaf: &SecretLeaf) -> String {
        match &leaf.object {
            Some(object) if !(self.single && leaf.at_root) => format!("{object} {}", leaf.key),
            _ => leaf.key.clone(),
        }
    }

    /// A document with metadata: what is picked is a complete envelope, and Secrets are picked.
    fn covered(&mut self, page: &Page<'_>, root: NodeId, cover: &Cover, secrets: &[SecretLeaf]) {
        let picks = cover.picks(page.yaml);
        let of_secrets: HashMap<NodeId, &SecretLeaf> =
            secrets.iter().map(|leaf| (leaf.id, leaf)).collect();
        walk::scalars(
            page.yaml,
            root,
            METADATA_KEY,
            &|key| picks.key_matches(key),
            &mut |reached| {
                let id = reached.id;
                let value = page.value(id);
                if is_nothing(page, id) {
                    return;
                }
                let secret = of_secrets.get(&id).copied();
                let key = secret.map_or_else(|| dotted(reached.path), |leaf| self.key(leaf));
                let picked = picks.scalar(id, reached.matched);
                let (rule, why) = match (look(value), picked) {
                    (Look::Damaged(why), _) => ("broken-envelope", Some(why)),
                    (Look::Complete, Picked::No) => (
                        "stray-envelope",
                        Some("the file's selector does not pick it".to_owned()),
                    ),
                    (Look::Complete, _) => return,
                    (Look::Other, Picked::Yes) => ("plaintext-in-encrypted-file", None),
                    (Look::Other, _) => match secret {
                        Some(leaf) if !is_harmless(value, leaf.field) => {
                            ("uncovered-secret", selector_in_words(cover))
                        }
                        _ => return,
                    },
                };
                self.findings.add(
                    (rule, Confidence::High),
                    page.range(id),
                    key,
                    why.into_iter().collect(),
                );
            },
        );
        self.comments(page, root, &picks);
    }

    /// Comments that SOPS would have encrypted: one that is damaged, or that assigns a secret.
    ///
    /// SOPS reads past a readable comment, and people add them; most say nothing secret.
    fn comments(&mut self, page: &Page<'_>, root: NodeId, picks: &Picks<'_>) {
        let block = page.yaml.value_of(root, METADATA_KEY);
        let block = block.map_or(0..0, |id| page.yaml.node(id).span.range());
        for span in picks
            .comments
            .iter()
            .filter(|span| !block.contains(&(span.start as usize)))
        {
            let text = page.text[span.range()].trim_start_matches('#').trim();
            let at = page.start + span.start as usize..page.start + span.end as usize;
            let rule = |rule| (rule, Confidence::Medium);
            match look(text) {
                Look::Damaged(why) => {
                    self.findings
                        .add(rule("broken-envelope"), at, None, vec![why])
                }
                Look::Complete => {}
                Look::Other => {
                    let said = assignment(text)
                        .filter(|(key, value)| names_a_secret(key) && !holds_no_secret(value));
                    if let Some((key, _)) = said {
                        let why = "it stands in a comment".to_owned();
                        self.findings.add(
                            rule("plaintext-in-encrypted-file"),
                            at,
                            key.to_owned(),
                            vec![why],
                        );
                    }
                }
            }
        }
    }

    /// A document without metadata: Secrets, what a rule demands, and envelopes that went astray.
    fn plain(&mut self, page: &Page<'_>, root: NodeId, chunk: Chunk<'_>, secrets: &[SecretLeaf]) {
        let rule = match self.claim {
            Claim::Claimed { rule, .. } => Some(*rule),
            _ => None,
        };
        for leaf in secrets {
            let value = page.value(leaf.id);
            if is_nothing(page, leaf.id) {
                continue;
            }
            let left_out = rule.and_then(|rule| left_out(rule, self.selection(rule)?, leaf));
            let reasons = left_out.into_iter().collect();
            let key = self.key(leaf);
            judge(
                value,
                leaf.field,
                page.range(leaf.id),
                key,
                Confidence::High,
                reasons,
                &mut self.findings,
            );
        }
        if chunk.has("ecretGenerator") {
            generator::generators(page, root, &mut self.findings);
        }
        if kubeconfig::is_kubeconfig(page, root) {
            kubeconfig::credentials(page, root, &mut self.findings);
        }
        if self.demand != Demand::None && secrets.is_empty() {
            if let Some(rule) = rule {
                self.demanded(page, root, rule);
            }
        } else if chunk.has("ENC[AES256_GCM,") {
            let none = |_: &str| false;
            walk::scalars(page.yaml, root, "", &none, &mut |reached| {
                self.stray(page, reached.id, dotted(reached.path));
            });
        }
    }

    /// An envelope in a document without metadata; says whether it is one.
    fn stray(&mut self, page: &Page<'_>, id: NodeId, key: String) -> bool {
        let value = page.value(id).trim();
        let (rule, why) = match look(value) {
            Look::Other => return false,
            Look::Complete => (
                "stray-envelope",
                "there is no SOPS metadata in the file".to_owned(),
            ),
            // An example in a description.
            Look::Damaged(_)
                if value.contains("...") || value.contains('…') || value.contains(' ') =>
            {
                return true;
            }
            Look::Damaged(why) => ("broken-envelope", why),
        };
        self.findings
            .add((rule, Confidence::High), page.range(id), key, vec![why]);
        true
    }

    /// Every value that the rule's selector picks.
    fn demanded(&mut self, page: &Page<'_>, root: NodeId, rule: &CreationRule) {
        let demanded = match self.demand {
            Demand::Encrypted(confidence) => confidence_in_demand(page, root, rule, confidence),
            Demand::None => None,
        };
        let cover = Cover {
            metadata: None,
            selection: self.selection(rule).cloned(),
        };
        let picks = cover.picks(page.yaml);
        walk::scalars(
            page.yaml,
            root,
            METADATA_KEY,
            &|key| picks.key_matches(key),
            &mut |reached| {
                let key = dotted(reached.path);
                if is_nothing(page, reached.id) || self.stray(page, reached.id, key.clone()) {
                    return;
                }
                let picked = picks.scalar(reached.id, reached.matched) == Picked::Yes;
                if let Some(confidence) = demanded
                    && picked
                    && !holds_no_secret(page.value(reached.id))
                {
                    let at = page.range(reached.id);
                    let rule = ("unencrypted-value", confidence);
                    self.findings.add(rule, at, key, Vec::new());
                }
            },
        );
    }
}

/// Null and empty values, which SOPS does not encrypt either.
fn is_nothing(page: &Page<'_>, id: NodeId) -> bool {
    let node = page.yaml.node(id);
    node.text.is_empty() || matches!(node.value(), Ok(Value::Null))
}

fn selector_in_words(cover: &Cover) -> Option<String> {
    let selector = cover.metadata.as_ref()?.selector();
    let (name, value) = (selector.metadata_key(), selector.value());
    Some(format!(
        "the file's selector does not pick it: '{name}: {value}'"
    ))
}

/// The first line with content.
fn first_line(chunk: Chunk<'_>) -> std::ops::Range<usize> {
    let mut start = chunk.start;
    for line in chunk.text.split_inclusive('\n') {
        let content = line.trim();
        if !(content.is_empty() || content == "---" || content.starts_with('#')) {
            return start..start + line.trim_end().len();
        }
        start += line.len();
    }
    chunk.start..chunk.start
}

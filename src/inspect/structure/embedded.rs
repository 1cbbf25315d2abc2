//! Secrets inside a value: a manifest in a block of text, or what `kubectl` keeps of the last one.

use super::findings::Findings;
use super::lines;
use super::page::Chunk;
use super::page::Page;
use super::page::Segment;
use super::page::dotted;
use super::secret_value::judge;
use super::walk;
use crate::document::leaf::Style;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::scan::Confidence;

/// The shortest manifest of a Secret with a value.
const SHORTEST: usize = 30;

/// Finds Secrets in the values below `root`.
pub(super) fn secrets(page: &Page<'_>, root: NodeId, chunk: Chunk<'_>, findings: &mut Findings) {
    let yaml = page.yaml;
    if !chunk.has("Secret") || !(root..yaml.node(root).next).any(|id| speaks_of_a_secret(page, id))
    {
        return;
    }
    walk::scalars(yaml, root, "", &|_| false, &mut |reached| {
        if speaks_of_a_secret(page, reached.id) {
            look_into(page, reached.id, reached.path, findings);
        }
    });
}

fn speaks_of_a_secret(page: &Page<'_>, id: NodeId) -> bool {
    let node = page.yaml.node(id);
    let text = node.text.as_ref();
    let has = |word: &str| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    text.len() >= SHORTEST && has("Secret") && has("kind") && (has("data") || has("stringData"))
}

fn look_into(page: &Page<'_>, id: NodeId, path: &[Segment<'_>], findings: &mut Findings) {
    let node = page.yaml.node(id);
    let range = page.range(id);
    if node.style() == Some(Style::Literal) {
        let spelled = &page.text[node.span.range()];
        let mut own = Findings::default();
        lines::secrets(
            Chunk {
                text: spelled,
                start: range.start,
            },
            Confidence::Medium,
            &mut own,
        );
        if !own.is_empty() {
            findings.take_shifted(own, 0);
            return;
        }
    }
    let Ok(yaml) = Yaml::parse_any(&node.text) else {
        return;
    };
    let inner = Page {
        yaml: &yaml,
        text: &node.text,
        start: 0,
    };
    let mut own = Findings::default();
    for root in yaml.documents.iter().filter_map(|document| document.root) {
        for leaf in super::kubernetes::secret_leaves(&inner, root) {
            let value = inner.value(leaf.id);
            judge(
                value,
                leaf.field,
                range.clone(),
                leaf.key,
                Confidence::Medium,
                Vec::new(),
                &mut own,
            );
        }
    }
    for mut found in own.sorted() {
        let holder = dotted(path);
        found.reasons.push(format!(
            "a manifest inside '{holder}' holds it as '{}'",
            found.key.unwrap_or_default()
        ));
        findings.add(
            (found.rule, found.confidence),
            found.at,
            holder,
            found.reasons,
        );
    }
}

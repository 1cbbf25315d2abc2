//! Secrets that kustomize generates from literals in its file.

use super::findings::Findings;
use super::page::Page;
use super::reference::holds_no_secret;
use crate::document::yaml::tree::NodeId;
use crate::scan::Confidence;

/// Finds the literals of the generators at `root`.
pub(super) fn generators(page: &Page<'_>, root: NodeId, findings: &mut Findings) {
    let yaml = page.yaml;
    if let Some(list) = yaml.value_of(root, "secretGenerator") {
        let list = yaml.target(list);
        let items: Vec<NodeId> = yaml.children(list).collect();
        for item in items {
            literals(page, yaml.target(item), findings);
        }
    }
    if page.text_under(root, "kind") == Some("SecretGenerator") {
        literals(page, root, findings);
    }
}

fn literals(page: &Page<'_>, generator: NodeId, findings: &mut Findings) {
    let yaml = page.yaml;
    let Some(list) = yaml.value_of(generator, "literals") else {
        return;
    };
    let name = page.text_under(generator, "name").unwrap_or_default();
    let list = yaml.target(list);
    for item in yaml.children(list) {
        let item = yaml.target(item);
        let Some((key, value)) = page.value(item).split_once('=') else {
            continue;
        };
        if holds_no_secret(value.trim_matches(['"', '\''])) {
            continue;
        }
        let whole = page.range(item);
        let spelled = &page.text[yaml.node(item).span.range()];
        let start = whole.start + spelled.find('=').map_or(0, |at| at + 1);
        let closing = match spelled.chars().next() {
            Some(quote @ ('"' | '\'')) if spelled.len() > 1 && spelled.ends_with(quote) => 1,
            _ => 0,
        };
        let key = format!("secretGenerator.{name}.{key}");
        let at = start..(whole.end - closing).max(start);
        findings.add(
            ("plaintext-secret-generator", Confidence::High),
            at,
            key,
            Vec::new(),
        );
    }
}

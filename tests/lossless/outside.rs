//! Every byte outside of what is sealed is the original's, told by text alone: the sealed text
//! without its blocks and envelopes falls into pieces whose lines stand in the original in their
//! order. (A block scalar that is sealed leaves a gap between a comment on its header and the next.)

/// Panics if a piece of `sealed` outside of what is sealed is not the original's.
///
/// Where an alias was replaced by a copy, or the root is in braces, text alone cannot tell.
#[track_caller]
pub fn is_the_original(name: &str, plain: &str, sealed: &str) {
    let first = plain.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r']);
    if plain.contains('*') || first.starts_with('{') || sealed.contains("\"sops\": {") {
        return;
    }
    let without = without_blocks(sealed);
    let mut rest = plain;
    for piece in pieces(&without) {
        for line in piece.split(['\n', '\r']) {
            let Some(at) = rest.find(line) else {
                panic!("{name}: not in the original, or in another order: {line:?}\n{sealed}");
            };
            rest = &rest[at + line.len()..];
        }
    }
}

/// The text between envelopes; quotes around an envelope belong to it.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("ENC[AES256_GCM,") {
        let before = &rest[..at];
        pieces.push(before.strip_suffix('"').unwrap_or(before).to_owned());
        let end = rest[at..].find(']').expect("an envelope ends") + at + 1;
        rest = &rest[end..];
        rest = rest.strip_prefix('"').unwrap_or(rest);
    }
    pieces.push(rest.to_owned());
    pieces
}

/// The lines that belong to no `sops:` block.
fn without_blocks(sealed: &str) -> String {
    let mut kept = String::new();
    let mut block: Option<usize> = None;
    for line in sealed.split_inclusive('\n') {
        let content = line.trim_start_matches('\u{FEFF}');
        let column = content.len() - content.trim_start_matches(' ').len();
        if let Some(own) = block {
            if column > own && !line.trim().is_empty() {
                continue;
            }
            block = None;
        }
        if content.trim() == "sops:" {
            block = Some(column);
            continue;
        }
        kept.push_str(line);
    }
    kept
}

//! The outline of a text: what is left of its skeleton when entries far from any comment are left
//! out. Where its comments belong is where they will belong in the sealed text.

use super::Fresh;
use super::reading::SkeletonComment;
use super::skeleton;
use crate::document::yaml::condense::Condensed;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::Yaml;
use crate::sops::leaves::PlainLeaves;
use crate::sops::selection::Selection;
use crate::sops::walk::Step;
use crate::sops::walk::Walk;
use crate::sops::walk::WalkError;

/// What stands for an envelope: a text of one line that needs no quotes.
const STAND_IN: &str = "E";

/// The comments of `plain` that are to be sealed, with their places in `plain`.
///
/// `None` if the outline cannot tell: where comments rule what is sealed, where aliases point at
/// what was left out, and where an envelope swallows a comment.
pub(super) fn comments(plain: &Yaml<'_>, selection: &Selection) -> Option<Vec<SkeletonComment>> {
    if plain.comments.is_empty() {
        return Some(Vec::new());
    }
    let has_alias = || {
        plain
            .nodes
            .iter()
            .any(|node| matches!(node.kind, Kind::Alias(_)))
    };
    if selection.uses_comments() || has_alias() {
        return None;
    }
    let condensed = Condensed::of(plain).text;
    let short = Yaml::parse(&condensed).ok()?;
    let leaves = PlainLeaves::collect(&short, selection).ok()?;
    let selected = (0..leaves.list.len()).filter(|number| leaves.list[*number].selected);
    let stand_ins = selected.map(|leaf| Fresh::new(leaf, STAND_IN.into()));
    let outline = skeleton::build(
        &short,
        &leaves,
        stand_ins.collect(),
        Vec::new(),
        skeleton::stand_in,
    );
    let yaml = Yaml::parse(&outline).ok()?;
    if yaml.comments.len() != plain.comments.len() {
        return None;
    }
    let mut found = Vec::new();
    let walk = Walk::with_comments(&yaml, selection).ok()?;
    let walked = walk.run(&mut |step| {
        if let Step::Comment(comment) = step
            && let Some(mut comment) = SkeletonComment::of(&comment)
        {
            let number = yaml
                .comments
                .partition_point(|span| span.start < comment.span.start);
            comment.span = plain.comments[number];
            found.push(comment);
        }
        Ok::<(), WalkError>(())
    });
    walked.ok()?;
    Some(found)
}

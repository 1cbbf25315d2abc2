//! What is told of one value together.

use super::sample::finding;
use super::sample::rendered;
use super::sample::report;
use super::sample::with_origin;
use crate::scan::Confidence;
use crate::scan::finding::Kind;
use crate::scan::report::by_place;

#[test]
fn findings_of_one_value_are_one_group_the_surest_ground_first() {
    let mut weak = finding("weak-password", "a.yaml", 7, Confidence::High);
    weak.kind = Kind::Policy;
    let mut inside = weak.clone();
    inside.rule = "some-token".to_owned();
    inside.kind = Kind::Token;
    inside.place.column += 2;
    let plain = finding("plaintext-kubernetes-secret", "a.yaml", 7, Confidence::High);
    let below = finding("plaintext-kubernetes-secret", "a.yaml", 8, Confidence::High);
    let other = finding("plaintext-kubernetes-secret", "b.yaml", 7, Confidence::High);
    let mut behind = plain.clone();
    (behind.place.column, behind.place.end_column) = (20, 30);
    let all = [other, below, inside, weak, plain, behind];
    let told: Vec<String> = by_place(&all)
        .iter()
        .map(|group| {
            group
                .iter()
                .map(|it| it.rule.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(
        told,
        [
            "plaintext-kubernetes-secret weak-password some-token",
            "plaintext-kubernetes-secret",
            "plaintext-kubernetes-secret",
            "plaintext-kubernetes-secret",
        ]
    );
}

#[test]
fn what_no_longer_stands_is_mended_by_no_command_on_a_file() {
    let one = finding("weak-password", "a.yaml", 7, Confidence::High);
    let gone = [with_origin(one.clone(), false)];
    let text = rendered("text", &report(&gone, &[]));
    assert!(
        text.contains("replace the value where it is used"),
        "{text}"
    );
    assert!(!text.contains("lockleaf encrypt"), "{text}");
    let standing = [with_origin(one, true)];
    let text = rendered("text", &report(&standing, &[]));
    assert!(text.contains("lockleaf encrypt -i a.yaml"), "{text}");
}

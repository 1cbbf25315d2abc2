//! Suffixed names of sealed files: they follow what stands in git, and nothing else.

use crate::place::Place;
use crate::place::plain_secret;
use lockleaf::actions::apply::suffix::SuffixError;
use lockleaf::actions::apply::suffix::suffix;

const CONSUMER: &str = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: api}\nspec:\n  \
                        imagePullSecrets: [{name: db}]\n  containers: []\n";

fn immutable(value: &str) -> String {
    plain_secret(
        "db",
        &format!("immutable: true\nstringData: {{a: {value}}}"),
    )
}

fn name(place: &Place, files: &[&str]) -> String {
    let mut pieces = place
        .gather(files)
        .unwrap_or_else(|error| panic!("{error}"))
        .pieces;
    let suffixed = suffix(&mut pieces).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(suffixed.len(), 1);
    suffixed[0].to.clone()
}

#[test]
fn the_same_file_gives_the_same_name_and_another_encryption_another() {
    let place = Place::new();
    place.seal("db.yaml", &immutable("zonk"));
    let first = name(&place, &["db.yaml"]);
    assert_eq!(first, name(&place, &["db.yaml"]));
    place.seal("db.yaml", &immutable("zonk"));
    assert_ne!(first, name(&place, &["db.yaml"]));
}

#[test]
fn what_refers_to_a_sealed_secret_follows_it() {
    let place = Place::new();
    place.seal("db.yaml", &immutable("zonk"));
    place.write("pod.yaml", CONSUMER);
    let mut pieces = place
        .gather(&["db.yaml", "pod.yaml"])
        .unwrap_or_else(|error| panic!("{error}"))
        .pieces;
    let suffixed = suffix(&mut pieces).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(suffixed[0].references, 1);
    let pod = pieces[1].manifest.body.expose();
    assert_eq!(
        pod["spec"]["imagePullSecrets"][0]["name"],
        suffixed[0].to.as_str()
    );
}

#[test]
fn every_object_of_a_sealed_file_has_its_own_ciphertext() {
    let place = Place::new();
    let text = format!(
        "{}---\n{}",
        immutable("zonk"),
        plain_secret("b", "data: {x: eA==}")
    );
    place.seal_data(
        "all.yaml",
        &text.replace("stringData: {a: zonk}", "data: {a: em9uaw==}"),
    );
    let pieces = place
        .gather(&["all.yaml"])
        .unwrap_or_else(|error| panic!("{error}"))
        .pieces;
    let places: Vec<Vec<String>> = pieces
        .iter()
        .map(|piece| {
            let places = piece.ciphertext.iter().flat_map(|it| &it.places);
            places.map(ToString::to_string).collect()
        })
        .collect();
    assert_eq!(
        places,
        [vec!["data.a".to_owned()], vec!["data.x".to_owned()]]
    );
}

#[test]
fn a_readable_secret_beside_sealed_ones_is_refused() {
    let place = Place::new();
    place.seal("db.yaml", &immutable("zonk"));
    place.write(
        "open.yaml",
        &plain_secret("open", "immutable: true\ndata: {a: eA==}"),
    );
    let mut pieces = place
        .gather(&["db.yaml", "open.yaml"])
        .unwrap_or_else(|error| panic!("{error}"))
        .pieces;
    assert!(matches!(
        suffix(&mut pieces),
        Err(SuffixError::Plain { .. })
    ));
}

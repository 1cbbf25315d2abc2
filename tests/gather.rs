//! Manifests from files, folders, patterns and kustomizations: everything is opened and verified, or
//! nothing is given.
#![cfg(feature = "kube")]

#[path = "gather/kustomization.rs"]
mod kustomization;
#[path = "gather/place.rs"]
mod place;
#[path = "gather/suffix.rs"]
mod suffix;

use lockleaf::actions::cluster::Kept;
use lockleaf::actions::cluster::gather::Input;
use lockleaf::actions::cluster::gather::Remark;
use lockleaf::actions::cluster::gather::weak;
use place::Place;
use place::plain_secret;
use std::process::Command;

#[test]
fn sealed_files_and_plain_ones_are_read_side_by_side() {
    let place = Place::new();
    place.seal("a.yaml", &plain_secret("a", "stringData: {k: zonk}"));
    place.write(
        "b.json",
        r#"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"b"},"data":{"k":"v"}}"#,
    );
    let gathered = place.gather(&["a.yaml", "b.json"]).unwrap();
    let told: Vec<(String, Kept)> = gathered
        .pieces
        .iter()
        .map(|it| (it.manifest.id.to_string(), it.kept))
        .collect();
    assert_eq!(
        told,
        [
            ("Secret/a".to_owned(), Kept::Sealed),
            ("ConfigMap/b".to_owned(), Kept::Plain)
        ]
    );
    assert_eq!(
        gathered.pieces[0].manifest.body.expose()["data"]["k"],
        "em9uaw=="
    );
    assert!(
        gathered.pieces[0]
            .manifest
            .body
            .expose()
            .get("sops")
            .is_none()
    );
    assert!(gathered.remarks.is_empty(), "{:?}", gathered.remarks);
}

#[test]
fn a_folder_gives_all_manifests_below_it_and_nothing_hidden() {
    let place = Place::new();
    for name in [
        "d/b.yml",
        "d/sub/a.yaml",
        "d/.hidden.yaml",
        "d/.git/x.yaml",
        "d/notes.txt",
        "other.yaml",
    ] {
        let object = format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: {}}}\n",
            name.replace(['/', '.'], "-").trim_matches('-')
        );
        place.write(name, &object);
    }
    place.write("d/.sops.yaml", "creation_rules: []\n");
    place.write("d/empty.yaml", "# nothing\n");
    place.write("d/sub/kustomization.yaml", "resources: [a.yaml]\n");
    let names = |inputs: &[&str]| -> Vec<String> {
        let gathered = place.gather(inputs).unwrap();
        gathered
            .pieces
            .iter()
            .map(|it| it.manifest.id.name.clone())
            .collect()
    };
    assert_eq!(names(&["d"]), ["d-b-yml", "d-sub-a-yaml"]);
    assert_eq!(names(&["d/*.yml"]), ["d-b-yml"]);
    assert_eq!(
        names(&["d/sub/a.yaml", "d/sub", "d"]),
        ["d-sub-a-yaml", "d-b-yml"]
    );
    assert_eq!(names(&["**/*.y*ml"]).len(), 3);
    assert_eq!(names(&["d/s*"]), ["d-sub-a-yaml"]);
    let remarks = place.gather(&["d"]).unwrap().remarks;
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert!(
        remarks[0]
            .to_string()
            .contains("kustomization.yaml' is left out")
    );
}

#[test]
fn every_fault_is_told_at_once() {
    let place = Place::new();
    place.seal("good.yaml", &plain_secret("a", "stringData: {k: zonk}"));
    let strange = Place::new();
    strange.seal("s.yaml", &plain_secret("s", "stringData: {k: zonk}"));
    place.write("strange.yaml", &strange.read("s.yaml"));
    let changed = place.read("good.yaml").replace("name: a", "name: z");
    place.write("changed.yaml", &changed);
    place.write("values.yaml", "image: x\n");
    place.write("twice.yaml", &plain_secret("t", "data: {a: eA==, a: eA==}"));
    let faults = place.gather(&["."]).err().unwrap().0;
    let text: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 4, "{text:#?}");
    assert!(
        text[0].contains("changed.yaml") && text[0].contains("cannot open"),
        "{text:#?}"
    );
    assert!(
        text[1].contains("cannot decrypt") && text[1].contains("strange.yaml"),
        "{text:#?}"
    );
    assert!(
        text[2].contains("twice.yaml': line 5, column 17"),
        "{text:#?}"
    );
    assert!(
        text[3].contains("values.yaml' is no Kubernetes manifest"),
        "{text:#?}"
    );
    assert!(text.iter().all(|text| !text.contains("zonk")));
}

#[test]
fn a_fault_in_a_sealed_file_is_placed_in_its_decrypted_text() {
    let place = Place::new();
    place.seal(
        "a.yaml",
        &plain_secret("a", "data:\n  k: |\n    zonk\n    zonk\n  m: 5"),
    );
    let error = place.gather(&["a.yaml"]).err().unwrap().to_string();
    assert!(
        error.contains(
            "a.yaml', as it is decrypted: line 9, column 3: Secret/a: 'data.m' is a number"
        ),
        "{error}"
    );
    assert!(!error.contains("zonk"));
}

#[test]
fn what_names_nothing_is_refused() {
    let place = Place::new();
    place.write("empty/readme.md", "x");
    place.write("void/a.yaml", "# nothing\n");
    place.write("none.yaml", "---\n");
    for (input, message) in [
        ("empty", "no file below"),
        ("void", "holds no object"),
        ("none.yaml", "holds no object"),
        ("*.json", "no file matches"),
        ("missing.yaml", "missing.yaml"),
    ] {
        let error = place.gather(&[input]).err().unwrap().to_string();
        assert!(error.contains(message), "{input}: {error}");
    }
    assert!(place.gather(&[]).is_err());
    let twice = place
        .gather_all(&[Input::Stdin, Input::Stdin])
        .err()
        .unwrap();
    assert!(twice.to_string().contains("stdin can be read once only"));
}

#[test]
fn a_plain_secret_that_a_rule_wants_sealed_is_remarked() {
    let place = Place::new();
    place.write(
        ".sops.yaml",
        &format!(
            "creation_rules:\n- path_regex: sealed/\n  age: {}\n",
            place.recipient()
        ),
    );
    place.write("sealed/a.yaml", &plain_secret("a", "data: {k: eA==}"));
    place.write(
        "open/b.yaml",
        &plain_secret("b", "data: {k: eA==}\nstatus: {x: y}"),
    );
    let remarks = place.gather(&["sealed", "open"]).unwrap().remarks;
    let text: Vec<String> = remarks.iter().map(ToString::to_string).collect();
    assert_eq!(text.len(), 2, "{text:?}");
    assert!(text[0].contains("Secret/a") && text[0].contains("is plaintext"));
    assert!(text[1].contains("Secret/b") && text[1].ends_with("not sent: status"));
}

#[test]
fn a_file_that_sops_wrote_last_is_remarked_and_refused_where_a_seal_is_required() {
    let place = Place::new();
    place.seal("a.yaml", &plain_secret("a", "stringData: {k: zonk}"));
    let path = place.path().join("a.yaml");
    let mut sops = Command::new("sops");
    sops.env("SOPS_AGE_KEY", place.identity())
        .arg("set")
        .arg(path);
    let Ok(ran) = sops.args(["[\"stringData\"][\"k\"]", "\"zink\""]).output() else {
        eprintln!("not tried: sops is not installed");
        return;
    };
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    let gathered = place.gather(&["a.yaml"]).unwrap();
    assert_eq!(
        gathered.pieces[0].manifest.body.expose()["data"]["k"],
        "emluaw=="
    );
    assert!(matches!(gathered.remarks[..], [Remark::WrittenBySops(_)]));
    place.write(".lockleaf.yaml", "seal: required\n");
    let error = place.gather(&["a.yaml"]).err().unwrap().to_string();
    assert!(error.contains("it was last written by sops"), "{error}");
}

#[test]
fn sealed_json_is_refused_and_never_taken_for_plain() {
    let place = Place::new();
    place.seal("a.yaml", &plain_secret("a", "stringData: {k: zonk}"));
    let yaml = place.read("a.yaml");
    place.write("b.json", &yaml);
    let error = place.gather(&["b.json"]).err().unwrap().to_string();
    assert!(
        error.contains("files of type 'json' are not supported yet"),
        "{error}"
    );
    let bare = yaml.split("sops:").next().unwrap();
    place.write("c.yaml", bare);
    let error = place.gather(&["c.yaml"]).err().unwrap().to_string();
    assert!(
        error.contains("Secret/a: 'stringData.k' is still encrypted"),
        "{error}"
    );
}

#[test]
fn weak_values_are_told_by_their_key_as_the_policy_says() {
    let place = Place::new();
    let value = ["hun", "ter2"].concat();
    let text = plain_secret(
        "a",
        &format!("stringData: {{password: {value}, note: {value}, key.pem: \"a\\nb\"}}"),
    );
    place.seal("a.yaml", &text);
    let judged = || {
        let gathered = place.gather(&["a.yaml"]).unwrap();
        weak::judge(&place.session(), &gathered.pieces).unwrap()
    };
    let found = judged();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].key.as_str(), found[0].refused),
        ("password", false)
    );
    assert!(!found[0].reasons.concat().contains(&value));
    place.write(".lockleaf.yaml", "policy: {weak_values: refuse}\n");
    assert!(judged()[0].refused);
    place.write(".lockleaf.yaml", "policy: {weak_values: off}\n");
    assert!(judged().is_empty());
}

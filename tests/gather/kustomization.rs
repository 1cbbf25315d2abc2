//! Kustomizations over sealed files, built by the real program.

use crate::place::Place;
use crate::place::plain_secret;
use lockleaf::actions::cluster::Kept;
use lockleaf::actions::cluster::gather::Input;
use lockleaf::actions::cluster::gather::gather;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

/// Whether there is a program that builds kustomizations; says so if not.
fn can_build() -> bool {
    let there = |name| Command::new(name).arg("version").output().is_ok();
    let can = there("kustomize") || there("kubectl");
    if !can {
        eprintln!("not tried: neither kustomize nor kubectl is installed");
    }
    can
}

#[test]
fn sealed_resources_and_patches_are_opened_behind_the_build() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    place.seal(
        "base/db.yaml",
        &plain_secret("db", "data: {n: eA==, pw: eXk=}"),
    );
    place.seal(
        "over/patch.yaml",
        &plain_secret("db", "data: {pw: eno=}\nstringData: {extra: zonk}"),
    );
    place.write("base/kustomization.yaml", "resources: [db.yaml]\n");
    place.write(
        "over/plain.yaml",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n",
    );
    place.write(
        "over/kustomization.yaml",
        "resources: [../base, plain.yaml]\nnamePrefix: p-\nnamespace: shop\npatches: [{path: patch.yaml}]\n",
    );
    let gathered = place
        .kustomize("over")
        .unwrap_or_else(|error| panic!("{error}"));
    let secret = gathered
        .pieces
        .iter()
        .find(|it| it.manifest.id.is_secret())
        .unwrap();
    assert_eq!(
        (secret.manifest.id.name.as_str(), secret.kept),
        ("p-db", Kept::Sealed)
    );
    assert_eq!(secret.manifest.id.namespace.as_deref(), Some("shop"));
    let body = secret.manifest.body.expose();
    assert_eq!(
        body["data"],
        serde_json::json!({"n": "eA==", "pw": "eno=", "extra": "em9uaw=="})
    );
    assert!(body.get("sops").is_none() && body.get("stringData").is_none());
    let map = gathered
        .pieces
        .iter()
        .find(|it| it.manifest.id.is_config_map())
        .unwrap();
    assert_eq!(map.kept, Kept::Plain);
}

#[test]
fn typed_values_keep_their_types() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    let text = "apiVersion: example.com/v1\nkind: Odd\nmetadata:\n  name: odd\ndata:\n  n: 5\n  f: 1.5\n  b: true\n  s: '5'\n  l:\n  - a: x\n  - a: z\n";
    place.seal_data("odd.yaml", text);
    place.write("kustomization.yaml", "resources: [odd.yaml]\n");
    let gathered = place
        .kustomize(".")
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        gathered.pieces[0].manifest.body.expose()["data"],
        serde_json::json!({"n": 5, "f": 1.5, "b": true, "s": "5", "l": [{"a": "x"}, {"a": "z"}]})
    );
}

#[test]
fn a_value_is_not_carried_to_another_place() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    place.seal(
        "db.yaml",
        &plain_secret("db", "data: {pw: eXk=, other: eXk=}"),
    );
    let map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n";
    place.write("map.yaml", map);
    let copy = |kind: &str, field: &str| {
        format!(
            "resources: [db.yaml, map.yaml]\nreplacements:\n- source: {{kind: Secret, fieldPath: data.pw}}\n  \
             targets:\n  - select: {{kind: {kind}}}\n    fieldPaths: [{field}]\n    options: {{create: true}}\n"
        )
    };
    for (kind, field) in [
        ("ConfigMap", "data.a"),
        ("Secret", "metadata.annotations.x"),
        ("Secret", "data.other"),
    ] {
        place.write("kustomization.yaml", &copy(kind, field));
        let error = place.kustomize(".").err().unwrap().to_string();
        assert!(
            error.contains("where its sealed file does not have it"),
            "{field}: {error}"
        );
    }
}

#[test]
fn an_envelope_of_no_verified_file_is_refused() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    place.seal("db.yaml", &plain_secret("db", "data: {pw: eXk=}"));
    let sealed = place.read("db.yaml");
    let (head, _) = sealed.split_once("sops:").unwrap();
    place.write("bare.yaml", &head.replace("name: db", "name: bare"));
    place.write("kustomization.yaml", "resources: [bare.yaml]\n");
    let error = place.kustomize(".").err().unwrap().to_string();
    assert!(
        error.contains(
            "Secret/bare an encrypted value at 'data.pw' that no sealed file of it holds"
        ),
        "{error}"
    );
}

#[test]
fn a_file_that_does_not_open_stops_everything() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    let strange = Place::new();
    strange.seal("s.yaml", &plain_secret("s", "data: {k: eXk=}"));
    place.write("strange.yaml", &strange.read("s.yaml"));
    place.write("kustomization.yaml", "resources: [strange.yaml]\n");
    let error = place.kustomize(".").err().unwrap();
    assert!(error.to_string().contains("cannot decrypt"), "{error}");
}

#[test]
fn a_generator_over_a_sealed_file_is_refused() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    place.seal("app.yaml", "password: zonk\n");
    for kind in ["secretGenerator", "configMapGenerator"] {
        place.write(
            "kustomization.yaml",
            &format!("{kind}: [{{name: g, files: [app.yaml]}}]\n"),
        );
        let error = place.kustomize(".").err().unwrap().to_string();
        assert!(
            error.contains("from a sealed file")
                || error.contains("that no sealed file of it holds"),
            "{error}"
        );
    }
}

#[test]
fn what_cannot_be_built_is_told_without_a_word_of_any_file() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    place.write(
        "broken.yaml",
        "apiVersion: v1\nkind: Secret\nmetadata: {name: x}\nstringData: [zonk\n",
    );
    for (text, message) in [
        ("resources: [broken.yaml]\n", "is no YAML"),
        ("resources: [missing.yaml]\n", "not there"),
        ("resourcez: [x]\n", "unknown fields"),
        ("resources: [../outside.yaml]\n", "names a file"),
    ] {
        place.write("kustomization.yaml", text);
        let error = place.kustomize(".").err().unwrap().to_string();
        assert!(error.contains(message), "{text}: {error}");
        assert!(!error.contains("zonk"), "{error}");
    }
    let error = place.kustomize("nowhere").err().unwrap().to_string();
    assert!(error.contains("cannot be built"), "{error}");
}

#[test]
fn without_a_program_that_builds_it_says_which_are_known() {
    let place = Place::new();
    place.write("kustomization.yaml", "resources: []\n");
    let session = place.session_with("/nowhere".into());
    let inputs = [Input::Kustomization(place.path().to_owned())];
    let error = gather(&session, &inputs).err().unwrap().to_string();
    assert!(
        error.contains("neither 'kustomize' nor 'kubectl' is installed"),
        "{error}"
    );
}

#[test]
fn a_plain_secret_that_a_rule_wants_sealed_is_remarked_in_a_kustomization_too() {
    if !can_build() {
        return;
    }
    let place = Place::new();
    place.write(
        ".sops.yaml",
        &format!("creation_rules:\n- age: {}\n", place.recipient()),
    );
    place.write("a.yaml", &plain_secret("a", "data: {k: eA==}"));
    place.write("kustomization.yaml", "resources: [a.yaml]\n");
    let gathered = place
        .kustomize(".")
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(gathered.remarks.len(), 1, "{:?}", gathered.remarks);
    assert!(gathered.remarks[0].to_string().starts_with("Secret/a in '"));
}

#[test]
fn what_a_program_says_or_builds_in_a_strange_way_is_never_repeated() {
    let place = Place::new();
    place.write("k/kustomization.yaml", "resources: []\n");
    for (script, message) in [
        (
            "echo 'cannot unmarshal zonk' >&2; exit 1",
            "the program that builds it refuses it",
        ),
        ("printf 'zonk\\377'", "not UTF-8"),
        (
            "echo zonk",
            "was built to what is no manifest: line 1, column 1",
        ),
        (
            "echo 'kind: zonk'",
            "line 1, column 1: the object has no 'apiVersion'",
        ),
        (":", "holds no object"),
        (
            "echo 'zonk: [' >&2; kill -9 $$",
            "the program that builds it refuses it",
        ),
    ] {
        let program = place.path().join("bin/kustomize");
        place.write("bin/kustomize", &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let session = place.session_with(place.path().join("bin").into());
        let inputs = [Input::Kustomization(place.path().join("k"))];
        let error = gather(&session, &inputs).err().unwrap().to_string();
        assert!(error.contains(message), "{script}: {error}");
        assert!(!error.contains("zonk"), "{error}");
    }
}

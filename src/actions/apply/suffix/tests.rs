use super::*;
use crate::actions::cluster::Ciphertext;
use crate::actions::cluster::Kept;
use crate::actions::cluster::Origin;
use crate::manifest::object;

const ENVELOPE: &str = "ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]";
const OTHER: &str = "ENC[AES256_GCM,data:eQ==,iv:eQ==,tag:eQ==,type:str]";

const DEPLOYMENT: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  template:
    spec:
      containers:
      - name: api
        envFrom: [{secretRef: {name: db}}, {configMapRef: {name: db}}]
";

fn pieces(text: &str) -> Vec<Piece> {
    let manifests = object::read(text).unwrap();
    let piece = |manifest| Piece {
        manifest,
        path: PathBuf::from("all.yaml"),
        kept: Kept::Plain,
        origin: Origin::File,
        ciphertext: None,
    };
    manifests.into_iter().map(piece).collect()
}

fn secret(name: &str) -> String {
    format!(
        "apiVersion: v1\nkind: Secret\nmetadata: {{name: {name}}}\nimmutable: true\ndata: {{a: eA==}}\n"
    )
}

fn sealed(name: &str, envelope: &str) -> Vec<Piece> {
    let mut pieces = pieces(&format!("{}---\n{DEPLOYMENT}", secret(name)));
    let written = json!({"kind": "Secret", "data": {"a": envelope}});
    pieces[0].ciphertext = Ciphertext::of(&written);
    pieces
}

fn config_map(value: &str) -> String {
    format!(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: db}}\nimmutable: true\ndata: {{a: {value}}}\n"
    )
}

#[test]
fn an_immutable_secret_and_what_refers_to_it_get_the_new_name() {
    let mut pieces = sealed("db", ENVELOPE);
    let suffixed = suffix(&mut pieces).unwrap();
    assert_eq!(suffixed.len(), 1);
    let to = &suffixed[0].to;
    let (name, letters) = to.rsplit_once('-').unwrap();
    assert_eq!((name, letters.len()), ("db", 10));
    assert!(
        letters
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    );
    assert_eq!(suffixed[0].references, 1);
    assert_eq!(&pieces[0].manifest.id.name, to);
    assert_eq!(
        pieces[0].manifest.body.expose()["metadata"]["name"],
        to.as_str()
    );
    let container = &pieces[1].manifest.body.expose()["spec"]["template"]["spec"]["containers"][0];
    assert_eq!(container["envFrom"][0]["secretRef"]["name"], to.as_str());
    assert_eq!(container["envFrom"][1]["configMapRef"]["name"], "db");
}

#[test]
fn the_suffix_follows_the_ciphertext_and_not_the_value() {
    let of = |envelope| suffix(&mut sealed("db", envelope)).unwrap()[0].to.clone();
    assert_eq!(of(ENVELOPE), of(ENVELOPE));
    assert_ne!(of(ENVELOPE), of(OTHER));
    let other = suffix(&mut sealed("dc", ENVELOPE)).unwrap()[0].to.clone();
    assert_ne!(other[3..], of(ENVELOPE)[3..], "the name counts");
}

#[test]
fn a_plain_secret_is_refused_and_nothing_renamed() {
    let mut pieces = sealed("db", ENVELOPE);
    pieces.extend(self::pieces(&secret("plain")));
    let fault = suffix(&mut pieces).unwrap_err();
    assert!(matches!(&fault, SuffixError::Plain { object, .. } if object.name == "plain"));
    assert_eq!(pieces[0].manifest.id.name, "db");
}

#[test]
fn a_plain_config_map_is_suffixed_by_its_content() {
    let of = |value: &str| suffix(&mut pieces(&config_map(value))).unwrap().remove(0);
    assert_eq!(of("x").to, of("x").to);
    assert_ne!(of("x").to, of("z").to);
    assert_eq!(of("x").references, 0);
}

#[test]
fn what_can_be_changed_keeps_its_name() {
    let text = secret("db").replace("immutable: true\n", "");
    assert_eq!(suffix(&mut pieces(&text)), Ok(Vec::new()));
}

#[test]
fn another_namespace_keeps_its_references() {
    let mut pieces = sealed("db", ENVELOPE);
    pieces[0].manifest.settle_namespace("shop");
    pieces[1].manifest.settle_namespace("other");
    assert_eq!(suffix(&mut pieces).unwrap()[0].references, 0);
}

#[test]
fn a_name_without_room_is_refused() {
    let longest = "a".repeat(242);
    assert!(suffix(&mut sealed(&longest, ENVELOPE)).unwrap()[0].to.len() == 253);
    let fault = suffix(&mut sealed(&"a".repeat(243), ENVELOPE)).unwrap_err();
    assert!(matches!(fault, SuffixError::TooLong { .. }));
    assert!(fault.to_string().contains("242"));
}

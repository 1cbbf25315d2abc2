//! In GitHub Actions every secret line is masked before anything else is printed.
#![cfg(feature = "kube")]

#[path = "gather/place.rs"]
#[allow(dead_code)]
mod place;

use place::Place;
use std::fs::File;
use std::process::Command;
use std::process::Output;

const BOTH: &str = "\
apiVersion: v1
kind: Secret
metadata: {name: db}
stringData:
  note: |
    zonk one
    zonk 100%
";

const RELEASE: &str = "\
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: shop}
data: {values: {token: zonk-token, size: 3}}
";

/// Nobody listens there.
const KUBECONFIG: &str = "\
apiVersion: v1
kind: Config
current-context: c
contexts: [{name: c, context: {cluster: c, user: u, namespace: shop}}]
clusters: [{name: c, cluster: {server: 'http://127.0.0.1:9'}}]
users: [{name: u, user: {}}]
";

fn command(place: &Place, args: &[&str]) -> Command {
    place.write("config", KUBECONFIG);
    let mut command = Command::new(env!("CARGO_BIN_EXE_lockleaf"));
    command
        .current_dir(place.path())
        .args(args)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", place.path())
        .env("SOPS_AGE_KEY", place.identity())
        .env("KUBECONFIG", place.path().join("config"));
    command
}

fn in_a_job(place: &Place, args: &[&str]) -> Output {
    command(place, args)
        .env("GITHUB_ACTIONS", "true")
        .output()
        .unwrap()
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

fn place() -> Place {
    let place = Place::new();
    place.seal("db.yaml", BOTH);
    place.seal_data("release.yaml", RELEASE);
    place
}

#[test]
fn masks_come_before_everything_else() {
    let place = place();
    for args in [
        &["verify", "db.yaml", "release.yaml", "--json"][..],
        &["diff", "db.yaml", "release.yaml", "--cluster"],
        &["apply", "db.yaml", "release.yaml", "--yes"],
    ] {
        let output = in_a_job(&place, args);
        let (stdout, stderr) = said(&output);
        assert!(!output.status.success(), "{args:?}");
        let masks: Vec<&str> = stderr
            .lines()
            .take_while(|line| line.starts_with("::add-mask::"))
            .collect();
        for mask in [
            "zonk one",
            "zonk 100%25",
            "em9uayBvbmUKem9uayAxMDAlCg==",
            "zonk-token",
        ] {
            let mask = format!("::add-mask::{mask}");
            assert!(masks.contains(&mask.as_str()), "{args:?} {mask}: {stderr}");
        }
        let rest: Vec<&str> = stderr.lines().skip(masks.len()).collect();
        assert!(!rest.is_empty(), "{args:?}");
        let rest = rest.join("\n");
        assert!(
            !rest.contains("zonk") && !rest.contains("::add-mask::"),
            "{rest}"
        );
        assert!(
            !stdout.contains("zonk") && !stdout.contains("::"),
            "{stdout}"
        );
    }
}

#[test]
fn elsewhere_nothing_is_masked() {
    let place = place();
    let output = command(&place, &["verify", "db.yaml"]).output().unwrap();
    let (stdout, stderr) = said(&output);
    assert!(
        !stderr.contains("zonk") && !stdout.contains("zonk"),
        "{stderr}"
    );
}

#[test]
fn no_value_goes_into_a_file_that_takes_stderr() {
    let place = place();
    let log = File::create(place.path().join("log")).unwrap();
    let output = command(&place, &["verify", "db.yaml"])
        .env("GITHUB_ACTIONS", "true")
        .stderr(log)
        .output()
        .unwrap();
    let log = place.read("log");
    assert!(!log.contains("zonk") && !said(&output).0.contains("zonk"));
    assert!(log.contains("not masked"), "{log}");
}

#[test]
fn a_value_that_is_too_short_is_told_of_without_its_name() {
    let place = Place::new();
    place.seal("db.yaml", &place::plain_secret("db", "data: {pin: emE=}"));
    let (_, stderr) = said(&in_a_job(&place, &["verify", "db.yaml"]));
    assert!(stderr.contains("fewer than 4 characters"), "{stderr}");
    assert!(!stderr.contains("pin"), "{stderr}");
}

//! The examples for clusters are true: their manifests are manifests, their commands are commands,
//! and what can run without a cluster runs.
#![cfg(feature = "kube")]

mod peers;

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use peers::LOCKLEAF;
use peers::Sandbox;

/// The folder of the examples.
fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/kubernetes")
}

/// All files below the examples.
fn files() -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(examples()).into_iter();
    let files = entries.map(|entry| entry.expect("the folder can be listed").into_path());
    files.filter(|path| path.is_file()).collect()
}

/// Copies one folder of the examples into the sandbox.
fn copy(sandbox: &Sandbox, folder: &str, to: &str) {
    fs::create_dir_all(sandbox.work().join(to)).expect("a folder");
    for entry in fs::read_dir(examples().join(folder)).expect("the example") {
        let entry = entry.expect("the folder can be listed");
        fs::copy(
            entry.path(),
            sandbox.work().join(to).join(entry.file_name()),
        )
        .expect("a copy");
    }
}

/// The commands of lockleaf in a text: what stands behind `- run:`, `script:` or a prompt.
fn commands(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.find("lockleaf ").map(|at| (line, at)))
        .filter(|(line, at)| {
            let before = line[..*at].trim_start();
            ["", "- ", "run: ", "#   "].contains(&before)
        })
        .map(|(line, at)| line[at..].split(" | ").next().expect("a part").to_owned())
        .collect()
}

#[test]
fn every_command_in_the_examples_is_understood() {
    let sandbox = Sandbox::new();
    let mut count = 0;
    for path in files() {
        let text = fs::read_to_string(&path).expect("an example is text");
        for command in commands(&text) {
            let mut words = shell_words::split(&command).expect("a command has words");
            words.remove(0);
            let verb = words.first().expect("a command has a verb").clone();
            let known = [
                "apply", "check", "diff", "verify", "k8s", "encrypt", "keygen", "scan",
            ];
            if !known.contains(&verb.as_str()) {
                panic!("{}: `lockleaf {verb}`", path.display());
            }
            sandbox.run(LOCKLEAF).args(words).arg("--help").go().ok();
            count += 1;
        }
    }
    assert!(count >= 14, "only {count} commands");
}

#[test]
fn the_manifests_that_are_applied_are_whole() {
    let mut objects = Vec::new();
    for file in ["namespace.yaml", "secrets.yaml", "config.yaml", "api.yaml"] {
        let text = fs::read_to_string(examples().join("deploy").join(file)).expect("a manifest");
        let read = lockleaf::manifest::object::read(&text).expect("an object");
        objects.extend(read.into_iter().map(|it| it.id.to_string()));
    }
    assert_eq!(
        objects,
        [
            "Namespace/shop",
            "Secret/db",
            "Secret/mail",
            "ConfigMap/settings",
            "Deployment/api"
        ]
    );
    let listed = fs::read_to_string(examples().join("deploy/kustomization.yaml")).expect("it");
    for file in ["namespace.yaml", "secrets.yaml", "config.yaml", "api.yaml"] {
        assert!(listed.contains(file), "{file} is not in the kustomization");
    }
}

#[test]
fn the_first_time_goes_as_the_readme_says() {
    let sandbox = Sandbox::new();
    copy(&sandbox, "deploy", "examples/kubernetes/deploy");
    let readme = fs::read_to_string(examples().join("README.md")).expect("the README");
    let (_, rest) = readme.split_once("```sh\n").expect("a block of commands");
    let (block, _) = rest.split_once("```").expect("the end of the block");
    let script = sandbox.write("first.sh", format!("set -euo pipefail\n{block}"));
    let ran = sandbox.run("bash").arg(script).go().ok();
    let sealed = sandbox.text("shop/secrets.yaml");
    for key in ["DB_USER", "DB_PASSWORD", "username", "password"] {
        let line = sealed
            .lines()
            .find(|line| line.trim_start().starts_with(key));
        let value = line.and_then(|line| line.split_once(": "));
        let is_sealed =
            value.is_some_and(|(_, value)| value.trim_matches('"').starts_with("ENC[AES256_GCM,"));
        assert!(is_sealed, "{key} is readable");
    }
    assert!(!sealed.contains("zqhyrv"));
    let rights = ran.text();
    for needed in ["kind: Role", "secrets", "deployments", "deployer"] {
        assert!(rights.contains(needed), "{needed}: {rights}");
    }
}

#[test]
fn each_pod_of_the_indexed_job_scans_its_own_repository() {
    let sandbox = Sandbox::new();
    copy(&sandbox, "scan-many", "scan-many");
    let token = format!("ghp_{}", "0123456789abcdefghijABCDEFGHIJ0y3TV6");
    let mut list = String::new();
    for (name, text) in [
        ("clean", "nothing here\n".to_owned()),
        ("leaky", format!("t = \"{token}\"\n")),
    ] {
        let folder = sandbox.work().join(name);
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("notes.txt"), text).expect("a file");
        for args in [
            &["init", "-q"][..],
            &["add", "."],
            &[
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "commit",
                "-qm",
                "first",
            ],
        ] {
            sandbox
                .run("git")
                .arg("-C")
                .arg(&folder)
                .args(args)
                .go()
                .ok();
        }
        list += &format!("{}\n", folder.display());
    }
    let list = sandbox.write("repositories", list);
    for (index, status, findings) in [("0", 0, false), ("1", 1, true)] {
        let work = sandbox.work().join(format!("work-{index}"));
        fs::create_dir(&work).expect("a folder");
        let ran = sandbox
            .run("bash")
            .arg(sandbox.work().join("scan-many/scan-one"))
            .args([&list, &work])
            .env("JOB_COMPLETION_INDEX", index)
            .go()
            .ok();
        let report: serde_json::Value =
            serde_json::from_str(ran.text().trim()).expect("one line of JSON");
        assert_eq!(report["status"], status, "{ran}");
        assert_eq!(ran.text().contains("notes.txt"), findings, "{ran}");
        assert!(!ran.text().contains(&token), "the value is told");
    }
    let beyond = sandbox
        .run("bash")
        .arg(sandbox.work().join("scan-many/scan-one"))
        .args([&list, &sandbox.work().join("x")])
        .env("JOB_COMPLETION_INDEX", "2")
        .go();
    assert!(beyond.status != 0, "{beyond}");
}

#[test]
fn the_indexed_job_has_a_pod_for_each_repository() {
    let job = fs::read_to_string(examples().join("scan-many/indexed-job.yaml")).expect("the Job");
    let list = fs::read_to_string(examples().join("scan-many/repositories")).expect("the list");
    let completions = format!("completions: {}", list.lines().count());
    assert!(job.contains(&completions), "{completions}");
    assert!(job.contains("completionMode: Indexed"));
}

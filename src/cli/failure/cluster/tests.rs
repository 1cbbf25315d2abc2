use super::*;
use crate::manifest::refusal::Refusal;
use std::path::PathBuf;

fn refused(why: Why) -> ClusterError {
    ClusterError::Refused {
        object: "Secret/db in shop".to_owned(),
        refusal: Refusal { status: 403, why },
    }
}

fn no_context(name: &str, known: &[&str]) -> ClusterError {
    ClusterError::Door(KubeError::NoContext {
        name: name.to_owned(),
        known: known.iter().map(|it| (*it).to_owned()).collect(),
    })
}

#[test]
fn a_missing_right_is_told_with_the_commands_that_show_it() {
    let error = refused(Why::Forbidden(Missing {
        verb: Some("create".to_owned()),
        resource: Some("secrets".to_owned()),
        user: Some("system:serviceaccount:shop:ci".to_owned()),
    }));
    let hint = hint(&error).unwrap();
    assert!(hint.contains("lockleaf k8s rbac"), "{hint}");
    let ask = "kubectl auth can-i create secrets -n shop --as system:serviceaccount:shop:ci";
    assert!(hint.contains(ask), "{hint}");
    assert_eq!(status(&error), Status::Refused);
}

#[test]
fn a_name_of_the_servers_cannot_become_a_command() {
    let error = refused(Why::Forbidden(Missing {
        verb: Some("create".to_owned()),
        resource: Some("secrets; rm -r ~".to_owned()),
        user: None,
    }));
    assert!(hint(&error).unwrap().contains("'secrets; rm -r ~'"));
    let error = refused(Why::NoNamespace("$(reboot)".to_owned()));
    assert!(hint(&error).unwrap().contains("'$(reboot)'"));
}

#[test]
fn an_unknown_context_is_told_with_the_nearest_one_and_with_all() {
    let error = no_context("prd-eu", &["dev", "prod-eu"]);
    assert_eq!(
        hint(&error).as_deref(),
        Some("do you mean --context prod-eu?")
    );
    assert_eq!(notes(&error), ["it has: dev, prod-eu"]);
    assert_eq!(status(&error), Status::Unreadable);
    let error = no_context("staging", &["dev", "prod-eu"]);
    assert!(hint(&error).unwrap().contains("get-contexts"));
    assert_eq!(notes(&no_context("x", &[])), ["it has no context at all"]);
}

#[test]
fn without_a_kubeconfig_it_is_told_where_was_looked() {
    let looked = vec![PathBuf::from("kube/config")];
    let error = ClusterError::Door(KubeError::NoKubeconfig { looked });
    assert_eq!(notes(&error), ["looked for 'kube/config'"]);
    assert_eq!(status(&error), Status::Unreadable);
}

#[test]
fn what_can_be_done_about_a_refusal_is_said() {
    for (why, words) in [
        (Why::Unauthorized, "log in"),
        (
            Why::NoNamespace("shop".to_owned()),
            "kubectl create namespace shop",
        ),
        (Why::Conflicts(Vec::new()), "--force-conflicts"),
        (Why::Changed, "run it again"),
        (Why::Gone, "run it again"),
        (Why::TooLarge, "1 MiB"),
        (Why::NoKind, "CRD"),
        (
            Why::Invalid(vec![Fault {
                reason: "it can never be changed".to_owned(),
                field: "data".to_owned(),
            }]),
            "--recreate",
        ),
    ] {
        let error = refused(why);
        let hint = hint(&error).unwrap_or_default();
        assert!(hint.contains(words), "{error}: {hint}");
    }
}

#[test]
fn a_plugin_is_told_with_the_hint_of_the_kubeconfig() {
    let plugin = |install_hint: Option<&str>| {
        ClusterError::Door(KubeError::Plugin {
            command: "aws".to_owned(),
            problem: "it is not installed".to_owned(),
            install_hint: install_hint.map(str::to_owned),
        })
    };
    let told = hint(&plugin(Some("Install it:\n\n  brew install awscli\n")));
    assert_eq!(told.as_deref(), Some("Install it:; brew install awscli"));
    assert!(hint(&plugin(None)).unwrap().contains("command -v aws"));
}

#[test]
fn words_are_compared_letter_by_letter() {
    assert_eq!(distance("prod", "prod"), 0);
    assert_eq!(distance("prd", "prod"), 1);
    assert_eq!(distance("", "abc"), 3);
    assert_eq!(distance("kitten", "sitting"), 3);
}

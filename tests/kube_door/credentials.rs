//! Who asks: tokens, passwords, plugins, impersonation.

use super::merged::given;
use super::place::Place;
use super::place::refused;
use super::place::trusted;
use super::server::Authority;
use super::server::Came;
use super::server::Reply;
use super::server::Server;
use super::server::whole;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Request;
use lockleaf::kube::Target;

const EXEC: &str = "apiVersion: client.authentication.k8s.io/v1, command";

/// A server that answers with the header it was asked with, and a cluster for it.
fn echo(header: &'static str) -> (Server, String) {
    serving(move |came| whole(200, came.header(header).unwrap_or("none")))
}

fn serving(replies: impl Fn(&Came) -> Reply + Send + Sync + 'static) -> (Server, String) {
    let authority = Authority::new();
    let server = Server::tls(authority.server(), replies);
    let cluster = trusted(server.port, &authority.pem);
    (server, cluster)
}

fn said(connection: &Connection) -> String {
    let answer = connection.send(&Request::get("/")).unwrap();
    String::from_utf8(answer.body.expose().to_vec()).unwrap()
}

fn problem(target: &Target) -> String {
    match refused(target) {
        KubeError::Plugin { problem, .. } => problem,
        other => panic!("{other}"),
    }
}

#[test]
fn a_token_goes_into_the_header() {
    let (_server, cluster) = echo("authorization");
    let place = Place::new();
    assert_eq!(
        said(&place.open(&cluster, "token: t1").unwrap()),
        "Bearer t1"
    );
    place.write("tok", "t2\n");
    assert_eq!(
        said(&place.open(&cluster, "tokenFile: tok").unwrap()),
        "Bearer t2"
    );
    let both = "token: t1, tokenFile: missing";
    assert_eq!(said(&place.open(&cluster, both).unwrap()), "Bearer t1");
    let basic = format!("username: a, {}: b", "password");
    assert_eq!(said(&place.open(&cluster, &basic).unwrap()), "Basic YTpi");
    let oidc = "auth-provider: {name: oidc, config: {id-token: t3}}";
    assert_eq!(said(&place.open(&cluster, oidc).unwrap()), "Bearer t3");
}

#[test]
fn nothing_secret_is_sent_over_plain_http() {
    let server = Server::plain(|came| whole(200, came.header("authorization").unwrap_or("none")));
    let place = Place::new();
    let cluster = format!("server: 'http://127.0.0.1:{}'", server.port);
    assert_eq!(said(&place.open(&cluster, "token: t1").unwrap()), "none");
}

#[test]
fn a_request_says_who_asks() {
    let (_server, cluster) = echo("user-agent");
    let agent = said(&Place::new().open(&cluster, "").unwrap());
    assert_eq!(agent, concat!("lockleaf/", env!("CARGO_PKG_VERSION")));
}

#[test]
fn impersonation_is_sent_and_flags_go_before_the_kubeconfig() {
    let (server, cluster) = serving(|_| whole(200, ""));
    let place = Place::new();
    let own = place.target(
        &cluster,
        "as: jane, as-groups: [dev], as-user-extra: {scopes: [x]}",
    );
    said(&Connection::open(&own).unwrap());
    let flags = Target {
        impersonate: Some("robot".to_owned()),
        impersonate_groups: vec!["ops".to_owned(), "ci".to_owned()],
        impersonate_uid: Some("7".to_owned()),
        ..own
    };
    said(&Connection::open(&flags).unwrap());
    let came = server.came();
    for line in ["user: jane", "group: dev", "extra-scopes: x"] {
        assert!(
            came[0]
                .to_lowercase()
                .contains(&format!("impersonate-{line}\r\n")),
            "{line}"
        );
    }
    for line in ["user: robot", "group: ops", "group: ci", "uid: 7"] {
        assert!(
            came[1]
                .to_lowercase()
                .contains(&format!("impersonate-{line}\r\n")),
            "{line}"
        );
    }
    assert!(!came[1].contains("jane") && !came[1].contains("dev"));
}

#[test]
fn a_plugin_runs_once_and_gets_its_arguments_and_variables() {
    let (_server, cluster) = echo("authorization");
    let place = Place::new();
    let text = format!(
        "echo run >>\"$LOG\"\n{}",
        given(r#"{"token":"'"$1-$MORE"'"}"#)
    );
    let script = place.script("plugin", &text);
    let log = place.0.path().join("log");
    let exec = format!(
        "exec: {{{EXEC}: {script}, args: [a], env: [{{name: MORE, value: b}}, {{name: LOG, value: {}}}]}}",
        log.display()
    );
    let connection = place.open(&cluster, &exec).unwrap();
    assert_eq!(said(&connection), "Bearer a-b");
    assert_eq!(said(&connection), "Bearer a-b");
    assert_eq!(std::fs::read_to_string(log).unwrap(), "run\n");
}

#[test]
fn a_plugin_is_told_of_the_cluster_only_if_it_asks() {
    let (_server, cluster) = echo("authorization");
    let place = Place::new();
    let text = format!(
        "printf %s \"$KUBERNETES_EXEC_INFO\" >\"$0.info\"\n{}",
        given(r#"{"token":"t"}"#)
    );
    let script = place.script("plugin", &text);
    let info = || -> serde_json::Value {
        serde_json::from_slice(&std::fs::read(format!("{script}.info")).unwrap()).unwrap()
    };
    place
        .open(&cluster, &format!("exec: {{{EXEC}: {script}}}"))
        .unwrap();
    assert_eq!(info()["spec"], serde_json::json!({"interactive": false}));
    assert_eq!(info()["apiVersion"], "client.authentication.k8s.io/v1");
    let more =
        ", extensions: [{name: client.authentication.k8s.io/exec, extension: {audience: x}}]";
    let exec = format!("exec: {{{EXEC}: {script}, provideClusterInfo: true}}");
    let connection = place.open(&format!("{cluster}{more}"), &exec).unwrap();
    let told = &info()["spec"]["cluster"];
    assert_eq!(told["server"], connection.server.as_str());
    assert_eq!(told["config"]["audience"], "x");
    assert!(told["certificate-authority-data"].is_string());
}

#[test]
fn a_refused_plugin_is_asked_once_more() {
    let (server, cluster) = serving(|came| match came.header("authorization") {
        Some("Bearer t2") => whole(200, "in"),
        _ => whole(401, "{}"),
    });
    let place = Place::new();
    let text = format!(
        "echo >>\"$0.n\"\nn=$(wc -l <\"$0.n\")\n{}",
        given(r#"{"token":"t'$n'"}"#)
    );
    let script = place.script("plugin", &text);
    let connection = place
        .open(&cluster, &format!("exec: {{{EXEC}: {script}}}"))
        .unwrap();
    assert_eq!(said(&connection), "in");
    assert_eq!(server.came().len(), 2);
}

#[test]
fn a_token_that_stays_refused_is_a_401_after_two_tries() {
    let (server, cluster) = serving(|_| whole(401, "{}"));
    let place = Place::new();
    let script = place.script("plugin", &given(r#"{"token":"t"}"#));
    let connection = place
        .open(&cluster, &format!("exec: {{{EXEC}: {script}}}"))
        .unwrap();
    assert_eq!(connection.send(&Request::get("/")).unwrap().status, 401);
    assert_eq!(server.came().len(), 2);
    let fixed = place.open(&cluster, "token: t").unwrap();
    assert_eq!(fixed.send(&Request::get("/")).unwrap().status, 401);
    assert_eq!(server.came().len(), 3);
}

#[test]
fn an_expired_credential_is_renewed_before_it_is_sent() {
    let (_server, cluster) = echo("authorization");
    let place = Place::new();
    let status = r#"{"token":"t'$n'","expirationTimestamp":"2020-01-01T00:00:00Z"}"#;
    let text = format!("echo >>\"$0.n\"\nn=$(wc -l <\"$0.n\")\n{}", given(status));
    let script = place.script("plugin", &text);
    let connection = place
        .open(&cluster, &format!("exec: {{{EXEC}: {script}}}"))
        .unwrap();
    assert_eq!(said(&connection), "Bearer t2");
    assert_eq!(said(&connection), "Bearer t3");
}

#[test]
fn a_plugin_that_fails_is_told_without_a_word_of_what_it_printed() {
    let word = "eyJhbGciOi";
    let cases = [
        (format!("echo {word}; exit 3"), "it ended with status 3"),
        (
            format!("echo {word}; kill -9 $$"),
            "it was ended by a signal",
        ),
        (format!("echo {word}"), "what it printed is no JSON"),
        (
            format!("echo '{{\"token\":\"{word}\"}}'"),
            "it gave no ExecCredential of",
        ),
        (
            given("{}"),
            "it gave neither a token nor a client certificate",
        ),
        (
            given("{\"clientKeyData\":\"k\"}"),
            "half of a client certificate",
        ),
        (
            given("{\"token\":\"t\",\"expirationTimestamp\":\"soon\"}"),
            "is no time",
        ),
        ("exec yes".to_owned(), "more than a credential"),
    ];
    for (number, (script, told)) in cases.into_iter().enumerate() {
        let place = Place::new();
        let script = place.script(&format!("plugin-{number}"), &script);
        let target = place.target(
            "server: 'https://h'",
            &format!("exec: {{{EXEC}: {script}}}"),
        );
        let fault = refused(&target);
        assert!(!format!("{fault} {fault:?}").contains(word), "{fault}");
        assert!(problem(&target).contains(told), "{fault} / {told}");
    }
}

#[test]
fn a_plugin_that_is_not_there_brings_its_hint() {
    let place = Place::new();
    let user = format!("exec: {{{EXEC}: no-such-plugin-here, installHint: get it}}");
    let fault = refused(&place.target("server: 'https://h'", &user));
    let KubeError::Plugin {
        problem,
        install_hint,
        ..
    } = fault
    else {
        panic!("{fault}");
    };
    assert_eq!(problem, "there is no such program");
    assert_eq!(install_hint.as_deref(), Some("get it"));
}

#[test]
fn a_plugin_that_must_ask_needs_a_terminal() {
    let place = Place::new();
    let script = place.script("plugin", &given(r#"{"token":"t"}"#));
    let user = format!("exec: {{{EXEC}: {script}, interactiveMode: Always}}");
    let target = place.target("server: 'https://h'", &user);
    assert!(problem(&target).contains("there is none"));
}

#[test]
fn many_threads_ask_at_once_and_the_plugin_runs_once() {
    let (server, cluster) = echo("authorization");
    let place = Place::new();
    let text = format!("echo >>\"$0.n\"\n{}", given(r#"{"token":"t"}"#));
    let script = place.script("plugin", &text);
    let connection = place
        .open(&cluster, &format!("exec: {{{EXEC}: {script}}}"))
        .unwrap();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..8 {
                    assert_eq!(said(&connection), "Bearer t");
                }
            });
        }
    });
    assert_eq!(server.came().len(), 128);
    assert_eq!(std::fs::read(format!("{script}.n")).unwrap().len(), 1);
}

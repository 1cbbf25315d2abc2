//! Servers that are not there, hang, cut, stumble or ask for patience.

use super::place::Place;
use super::server::Came;
use super::server::Reply;
use super::server::Server;
use super::server::whole;
use lockleaf::kube::Answer;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Request;
use lockleaf::kube::Target;
use lockleaf::secret::SecretBytes;
use std::time::Duration;
use std::time::Instant;

fn open(port: u16, each: Duration) -> Connection {
    let place = Place::new();
    let target = Target {
        request_timeout: Some(each),
        ..place.target(&format!("server: 'http://127.0.0.1:{port}'"), "")
    };
    Connection::open(&target).unwrap()
}

/// Sends one request to a server that answers like this; gives the outcome and how often it came.
fn asked(
    replies: impl Fn(&Came) -> Reply + Send + Sync + 'static,
) -> (Result<Answer, KubeError>, usize) {
    let server = Server::plain(replies);
    let request = Request::apply("/a", "m", SecretBytes::new(b"{\"a\":1}".to_vec()));
    let outcome = open(server.port, Duration::from_secs(20)).send(&request);
    (outcome, server.came().len())
}

fn raw(text: &str) -> Reply {
    Reply::Raw(text.as_bytes().to_vec())
}

/// A first try that fails, then one that is well.
fn once(fault: impl Fn() -> Reply + Send + Sync + 'static) -> (u16, usize) {
    let (outcome, times) = asked(move |came| match came.number {
        0 => fault(),
        _ => {
            assert_eq!(came.body, "{\"a\":1}");
            whole(200, "well")
        }
    });
    (outcome.unwrap().status, times)
}

#[test]
fn nobody_at_the_address_is_told() {
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let start = Instant::now();
    let fault = open(port, Duration::from_secs(20))
        .send(&Request::get("/"))
        .err()
        .unwrap();
    assert_eq!(
        fault.to_string(),
        format!("cannot reach http://127.0.0.1:{port}: connection refused")
    );
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_name_that_is_not_known_is_told() {
    let place = Place::new();
    let connection = place
        .open("server: 'https://no-such-host.invalid'", "")
        .unwrap();
    let fault = connection.send(&Request::get("/")).err().unwrap();
    assert!(
        fault.to_string().ends_with("its name is not known"),
        "{fault}"
    );
}

#[test]
fn a_hanging_server_is_given_up_after_two_tries() {
    let server = Server::plain(|_| Reply::Silence);
    let connection = open(server.port, Duration::from_millis(300));
    let start = Instant::now();
    let fault = connection.send(&Request::get("/")).err().unwrap();
    assert!(matches!(fault, KubeError::TimedOut { .. }), "{fault}");
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(server.came().len(), 2);
    let start = Instant::now();
    drop(connection);
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_body_that_stops_half_way_is_waited_for_no_longer_than_allowed() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        use std::io::Read;
        use std::io::Write;
        let mut held = Vec::new();
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc");
            held.push(stream);
        }
    });
    let fault = open(port, Duration::from_millis(300))
        .send(&Request::get("/"))
        .err()
        .unwrap();
    assert!(matches!(fault, KubeError::TimedOut { .. }), "{fault}");
}

#[test]
fn a_connection_cut_in_the_middle_of_a_body_is_tried_again() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc";
    assert_eq!(once(|| raw(half)), (200, 2));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nabc";
    assert_eq!(once(|| raw(chunked)), (200, 2));
    assert_eq!(once(|| raw("")), (200, 2));
    assert_eq!(once(|| raw("HTTP/1.1 2")), (200, 2));
}

#[test]
fn a_server_that_always_cuts_is_told() {
    let (outcome, times) = asked(|_| raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"));
    assert!(matches!(outcome, Err(KubeError::Cut { .. })));
    assert_eq!(times, 5);
}

#[test]
fn an_answer_that_is_no_http_is_a_fault_without_its_text() {
    let (outcome, _) = asked(|_| raw("eyJhbGciOi says hello\r\n\r\n"));
    let fault = outcome.err().unwrap();
    assert!(!format!("{fault:?}").contains("eyJ"), "{fault}");
}

#[test]
fn an_answer_that_announces_too_much_is_not_taken() {
    let (outcome, times) =
        asked(|_| raw("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\nabc"));
    assert!(matches!(outcome, Err(KubeError::TooLarge { .. })));
    assert_eq!(times, 1);
}

#[test]
fn statuses_that_pass_are_tried_again() {
    for status in [429, 502, 503, 504] {
        assert_eq!(
            once(move || whole(status, "Too many requests")),
            (200, 2),
            "{status}"
        );
    }
    assert_eq!(
        once(|| whole(500, r#"{"reason":"ServerTimeout"}"#)),
        (200, 2)
    );
}

#[test]
fn a_permanent_500_and_refusals_are_answers_at_once() {
    for status in [400, 401, 403, 404, 409, 410, 422, 500] {
        let body = r#"{"kind":"Status","message":"failed to create typed patch object"}"#;
        let (outcome, times) = asked(move |_| whole(status, body));
        let answer = outcome.unwrap();
        assert_eq!((answer.status, times), (status, 1));
        assert_eq!(answer.body.expose(), body.as_bytes());
    }
}

#[test]
fn retry_after_is_honoured_and_bounded() {
    let after = |seconds: &'static str| {
        move || Reply::Whole(429, format!("retry-after: {seconds}\r\n"), String::new())
    };
    let start = Instant::now();
    assert_eq!(once(after("1")), (200, 2));
    assert!(start.elapsed() >= Duration::from_secs(1));
    let far = after("3600");
    let (outcome, times) = asked(move |_| far());
    assert_eq!((outcome.unwrap().status, times), (429, 1));
}

#[test]
fn the_last_answer_of_a_busy_server_is_given() {
    let (outcome, times) =
        asked(|_| Reply::Whole(503, "retry-after: 0\r\n".to_owned(), "busy".to_owned()));
    let answer = outcome.unwrap();
    assert_eq!(
        (answer.status, answer.body.expose(), times),
        (503, &b"busy"[..], 5)
    );
}

#[test]
fn an_apply_is_sent_as_it_is_meant() {
    let server = Server::plain(|_| whole(201, ""));
    let request = Request::apply("/a", "lock leaf", SecretBytes::new(b"{}".to_vec()))
        .dry_run()
        .force();
    open(server.port, Duration::from_secs(20))
        .send(&request)
        .unwrap();
    let head = server.came().remove(0);
    let query = "fieldManager=lock%20leaf&fieldValidation=Strict&dryRun=All&force=true";
    assert!(
        head.starts_with(&format!("PATCH /a?{query} HTTP/1.1\r\n")),
        "{head}"
    );
    assert!(
        head.contains("content-type: application/apply-patch+yaml\r\n"),
        "{head}"
    );
}

#[test]
fn a_path_of_the_server_goes_before_every_request() {
    let server = Server::plain(|_| whole(200, ""));
    let place = Place::new();
    let cluster = format!("server: 'http://127.0.0.1:{}/k8s/c-1/'", server.port);
    place
        .open(&cluster, "")
        .unwrap()
        .send(&Request::get("/api/v1").with("limit", "1"))
        .unwrap();
    assert!(server.came()[0].starts_with("GET /k8s/c-1/api/v1?limit=1 "));
}

#[test]
fn a_time_out_of_nothing_is_none() {
    let server = Server::plain(|_| whole(200, ""));
    let connection = open(server.port, Duration::ZERO);
    assert_eq!(connection.send(&Request::get("/")).unwrap().status, 200);
}

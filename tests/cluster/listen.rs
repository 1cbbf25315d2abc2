//! Connections: each has a thread, and all end with the server.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::Shutdown;
use std::net::TcpListener;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::time::Duration;
use std::time::Instant;

use rustls::ServerConnection;
use rustls::StreamOwned;

use super::http;
use super::http::Request;
use super::http::Response;
use super::inject::Fault;
use super::inject::Faults;
use super::read;
use super::route;
use super::route::Outcome;
use super::store::State;

/// What the threads of a server share.
pub struct Shared {
    /// What the server knows.
    pub state: Mutex<State>,
    /// What arrived.
    pub log: Mutex<Vec<Request>>,
    /// Faults to come.
    pub faults: Faults,
    /// Whether the server ends.
    pub is_ending: AtomicBool,
    /// Connections to end with it.
    pub open: Mutex<Vec<TcpStream>>,
    /// How many requests wait for their answer.
    pub under_way: AtomicUsize,
    /// The most that ever waited at once.
    pub most_under_way: AtomicUsize,
}

/// A request that waits for its answer; it does not any more once this is dropped.
struct UnderWay<'s>(&'s Shared);

impl<'s> UnderWay<'s> {
    fn begin(shared: &'s Shared) -> Self {
        let now = shared.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        shared.most_under_way.fetch_max(now, Ordering::SeqCst);
        Self(shared)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Takes connections until the server ends.
pub fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.is_ending.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let _ = stream.set_nodelay(true);
        if let Ok(copy) = stream.try_clone() {
            shared
                .open
                .lock()
                .expect("no thread panics here")
                .push(copy);
        }
        let shared = Arc::clone(shared);
        std::thread::spawn(move || secured(stream, &shared));
    }
}

fn secured(stream: TcpStream, shared: &Shared) {
    let config = Arc::clone(&super::tls::identity().config);
    let Ok(connection) = ServerConnection::new(config) else {
        return;
    };
    let mut both = Both(BufReader::new(StreamOwned::new(connection, stream)));
    while let Some(request) = http::receive(&mut both) {
        if serve(&request, &mut both, shared).is_none() {
            break;
        }
        if request.header("connection") == Some("close") {
            break;
        }
    }
    let stream = both.0.into_inner();
    let _ = stream.sock.shutdown(Shutdown::Both);
}

/// Answers one request; `None` if the connection ends.
fn serve(request: &Request, to: &mut Both, shared: &Shared) -> Option<()> {
    let under_way = UnderWay::begin(shared);
    shared
        .log
        .lock()
        .expect("no thread panics here")
        .push(request.clone());
    let fault = shared.faults.next(request);
    match &fault {
        Some(Fault::Answer(answer)) => return answer.send(to).ok(),
        Some(Fault::Close) => return None,
        Some(Fault::Hang) => {
            while !shared.is_ending.load(Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(5));
            }
            return None;
        }
        Some(Fault::Delay(pause)) => std::thread::sleep(*pause),
        _ => (),
    }
    let outcome = {
        let mut state = shared.state.lock().expect("no thread panics here");
        super::rollout::advance(&mut state, request);
        route::answer(&mut state, request)
    };
    // The client may send its next request before this thread knows that the answer was taken.
    drop(under_way);
    let answer = match outcome {
        Outcome::Whole(answer) => answer,
        Outcome::Watch(lines, seen) => return watch(request, to, shared, &lines, seen),
    };
    match fault {
        Some(Fault::Lose) => None,
        Some(Fault::Cut(bytes)) => {
            let _ = to.write_all(answer.head().as_bytes());
            let _ = to.write_all(&answer.body[..bytes.min(answer.body.len())]);
            let _ = to.flush();
            None
        }
        Some(Fault::Trickle(pause)) => trickle(&answer, to, shared, pause),
        _ => answer.send(to).ok(),
    }
}

fn trickle(answer: &Response, to: &mut Both, shared: &Shared, pause: Duration) -> Option<()> {
    to.write_all(answer.head().as_bytes()).ok()?;
    for byte in &answer.body {
        if shared.is_ending.load(Ordering::SeqCst) {
            return None;
        }
        std::thread::sleep(pause);
        to.write_all(&[*byte]).ok()?;
        to.flush().ok()?;
    }
    Some(())
}

/// Sends events as they happen, in chunks, until the time that the client gave is over.
fn watch(
    request: &Request,
    to: &mut Both,
    shared: &Shared,
    first: &[serde_json::Value],
    mut seen: u64,
) -> Option<()> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                Transfer-Encoding: chunked\r\n\r\n";
    to.write_all(head.as_bytes()).ok()?;
    for line in first {
        chunk(to, &format!("{line}\n"))?;
    }
    to.flush().ok()?;
    let seconds = request
        .parameter("timeoutSeconds")
        .and_then(|text| text.parse().ok());
    let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(60));
    while seen < u64::MAX && Instant::now() < until && !shared.is_ending.load(Ordering::SeqCst) {
        let events = {
            let state = shared.state.lock().expect("no thread panics here");
            let call = route::call(&state, request)?;
            read::events(&state, &call, seen).ok()
        };
        let (lines, version) = events?;
        seen = version;
        for line in lines {
            chunk(to, &format!("{line}\n"))?;
        }
        to.flush().ok()?;
        std::thread::sleep(Duration::from_millis(10));
    }
    chunk(to, "")
}

fn chunk(to: &mut Both, text: &str) -> Option<()> {
    let chunk = format!("{:x}\r\n{text}\r\n", text.len());
    to.write_all(chunk.as_bytes()).ok()?;
    to.flush().ok()
}

/// A connection that is read through a buffer and written through.
struct Both(BufReader<StreamOwned<ServerConnection, TcpStream>>);

impl Read for Both {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(buffer)
    }
}

impl BufRead for Both {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        self.0.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.0.consume(amount);
    }
}

impl Write for Both {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.get_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.get_mut().flush()
    }
}

//! A server of a few lines: each test says what it answers, byte by byte if need be.

use rcgen::BasicConstraints;
use rcgen::CertificateParams;
use rcgen::IsCa;
use rcgen::Issuer;
use rcgen::KeyPair;
use rustls::RootCertStore;
use rustls::ServerConfig;
use rustls::ServerConnection;
use rustls::StreamOwned;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use std::io::Read;
use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::Once;
use std::thread;
use std::time::Duration;

/// What the server does with one request.
pub enum Reply {
    /// A whole answer: status, headers beside the length, body.
    Whole(u16, String, String),
    /// These bytes, then the connection is closed.
    Raw(Vec<u8>),
    /// Nothing, ever.
    Silence,
}

/// An answer without special headers.
pub fn whole(status: u16, body: &str) -> Reply {
    Reply::Whole(status, String::new(), body.to_owned())
}

/// A request as it came: its number from 0, its head, its body.
pub struct Came {
    pub number: usize,
    pub head: String,
    pub body: String,
}

impl Came {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{}:", name.to_lowercase());
        let found = self
            .head
            .lines()
            .find(|line| line.to_lowercase().starts_with(&start))?;
        Some(found[start.len()..].trim())
    }
}

/// A server on this machine; it runs to the end of the test program.
pub struct Server {
    pub port: u16,
    came: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server without TLS.
    pub fn plain(replies: impl Fn(&Came) -> Reply + Send + Sync + 'static) -> Self {
        Self::start("127.0.0.1:0", None, replies)
    }

    /// A server with TLS.
    pub fn tls(
        config: ServerConfig,
        replies: impl Fn(&Came) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::start("127.0.0.1:0", Some(config), replies)
    }

    /// A server at another address.
    pub fn start(
        address: &str,
        config: Option<ServerConfig>,
        replies: impl Fn(&Came) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        let port = listener.local_addr().unwrap().port();
        let came = Arc::new(Mutex::new(Vec::new()));
        let (config, replies) = (config.map(Arc::new), Arc::new(replies));
        let seen = Arc::clone(&came);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, replies, seen) =
                    (config.clone(), Arc::clone(&replies), Arc::clone(&seen));
                thread::spawn(move || match config {
                    None => serve(stream, &seen, &*replies),
                    Some(config) => {
                        let session = ServerConnection::new(config).unwrap();
                        serve(StreamOwned::new(session, stream), &seen, &*replies);
                    }
                });
            }
        });
        Self { port, came }
    }

    /// The heads of the requests so far.
    pub fn came(&self) -> Vec<String> {
        self.came.lock().unwrap().clone()
    }
}

fn serve(
    mut stream: impl Read + Write,
    seen: &Mutex<Vec<String>>,
    replies: &dyn Fn(&Came) -> Reply,
) {
    while let Some((head, body)) = request(&mut stream) {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(head.clone());
            seen.len() - 1
        };
        match replies(&Came { number, head, body }) {
            Reply::Whole(status, headers, body) => {
                let length = body.len();
                let text = format!(
                    "HTTP/1.1 {status} Told\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
                );
                if stream.write_all(text.as_bytes()).is_err() {
                    return;
                }
                let _ = stream.flush();
            }
            Reply::Raw(bytes) => {
                let _ = stream.write_all(&bytes);
                let _ = stream.flush();
                return;
            }
            Reply::Silence => thread::sleep(Duration::from_secs(60)),
        }
    }
}

fn request(stream: &mut impl Read) -> Option<(String, String)> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let length = head
        .lines()
        .find_map(|line| {
            line.to_lowercase()
                .strip_prefix("content-length:")?
                .trim()
                .parse()
                .ok()
        })
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some((head, String::from_utf8(body).unwrap()))
}

/// A certificate and its key, PEM.
pub struct Signed {
    pub certificate: String,
    pub key: String,
}

/// A certificate authority, made anew.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its certificate, PEM.
    pub pem: String,
}

impl Authority {
    pub fn new() -> Self {
        static PROVIDER: Once = Once::new();
        PROVIDER.call_once(|| {
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        Self {
            issuer: Issuer::new(params, key),
            pem,
        }
    }

    /// Signs a certificate for these names, valid until this year.
    pub fn sign(&self, names: &[&str], until: i32) -> Signed {
        let names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.not_before = rcgen::date_time_ymd(2001, 1, 1);
        params.not_after = rcgen::date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        Signed {
            certificate: params.signed_by(&key, &self.issuer).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }

    /// A server's settings with a certificate for this machine.
    pub fn server(&self) -> ServerConfig {
        self.server_as(&self.sign(&["127.0.0.1", "localhost", "::1"], 4000), false)
    }

    /// A server's settings with a certificate of its own; it may want one of its clients.
    pub fn server_as(&self, signed: &Signed, wants_clients: bool) -> ServerConfig {
        let chain = ders(&signed.certificate);
        let key = <PrivateKeyDer<'static> as rustls::pki_types::pem::PemObject>::from_pem_slice(
            signed.key.as_bytes(),
        );
        let builder = match wants_clients {
            false => ServerConfig::builder().with_no_client_auth(),
            true => {
                let mut roots = RootCertStore::empty();
                roots.add(ders(&self.pem).remove(0)).unwrap();
                let verifier = WebPkiClientVerifier::builder(Arc::new(roots))
                    .build()
                    .unwrap();
                ServerConfig::builder().with_client_cert_verifier(verifier)
            }
        };
        builder.with_single_cert(chain, key.unwrap()).unwrap()
    }
}

fn ders(pem: &str) -> Vec<rustls::pki_types::CertificateDer<'static>> {
    use rustls::pki_types::pem::PemObject;
    rustls::pki_types::CertificateDer::pem_slice_iter(pem.as_bytes())
        .map(Result::unwrap)
        .collect()
}

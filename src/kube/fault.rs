//! Why there is no answer, in our own words: what the layers below say may hold what a server or a
//! proxy wrote.

use super::failure::KubeError;
use rustls::AlertDescription;
use rustls::CertificateError;
use std::error::Error;
use std::io;
use std::io::ErrorKind;

/// What is asked, and how: what a fault is told of.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The server, as it is told.
    pub server: &'a str,
    /// There is a proxy between.
    pub by_proxy: bool,
}

/// What the chain of causes says.
#[derive(Default)]
struct Seen {
    io: Option<ErrorKind>,
    tls: Option<rustls::Error>,
    connecting: bool,
    no_name: bool,
    proxy: Option<&'static str>,
}

impl Asked<'_> {
    /// Says why there is no answer.
    pub fn fault(self, fault: &(dyn Error + 'static)) -> KubeError {
        let mut seen = Seen::default();
        seen.look(fault);
        let server = self.server.to_owned();
        if let Some(fault) = &seen.tls {
            return KubeError::Untrusted {
                server,
                problem: distrust(fault).to_owned(),
            };
        }
        let is_timeout = seen.io == Some(ErrorKind::TimedOut);
        if !seen.connecting && !is_timeout && seen.proxy.is_none() {
            return KubeError::Cut { server };
        }
        let problem = seen.problem();
        KubeError::Unreachable {
            server,
            problem: match self.by_proxy {
                true => format!("{problem} (through a proxy)"),
                false => problem.to_owned(),
            },
        }
    }
}

impl Seen {
    fn look(&mut self, fault: &(dyn Error + 'static)) {
        let mut next = Some(fault);
        while let Some(fault) = next {
            if let Some(tls) = fault.downcast_ref::<rustls::Error>() {
                self.tls = Some(tls.clone());
            } else if let Some(io) = fault.downcast_ref::<io::Error>() {
                self.io = Some(io.kind());
                // An io::Error leaves what it wraps out of its own chain.
                if let Some(inner) = io.get_ref() {
                    self.look(inner);
                }
            } else {
                self.read(&fault.to_string());
            }
            next = fault.source();
        }
    }

    /// These layers keep their kinds to themselves; their fixed words are the only sign.
    fn read(&mut self, words: &str) {
        match words {
            "client error (Connect)" => self.connecting = true,
            "dns error" => self.no_name = true,
            "tunnel error: proxy authorization required" => {
                self.proxy = Some("the proxy wants a user and a password");
            }
            _ if words.starts_with("tunnel error: ") => {
                self.proxy
                    .get_or_insert("the proxy does not let it through");
            }
            _ if words.starts_with("SOCKS error: ") => {
                self.proxy
                    .get_or_insert("the SOCKS proxy does not let it through");
            }
            _ => {}
        }
    }

    fn problem(&self) -> &'static str {
        match self.io {
            _ if self.no_name => "its name is not known",
            Some(ErrorKind::ConnectionRefused) => "connection refused",
            Some(ErrorKind::HostUnreachable) => "no route to the host",
            Some(ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown) => {
                "the network cannot be reached"
            }
            Some(ErrorKind::TimedOut) => "no connection in time",
            _ if self.proxy.is_some() => self.proxy.unwrap_or_default(),
            Some(ErrorKind::ConnectionReset | ErrorKind::BrokenPipe | ErrorKind::UnexpectedEof) => {
                "it closed the connection at once"
            }
            Some(ErrorKind::PermissionDenied) => "the system does not allow the connection",
            _ => "no connection",
        }
    }
}

fn distrust(fault: &rustls::Error) -> &'static str {
    match fault {
        rustls::Error::InvalidCertificate(problem) => certificate(problem),
        rustls::Error::AlertReceived(alert) => refusal(*alert),
        rustls::Error::InvalidMessage(_) => "it does not speak TLS: is it an http:// address?",
        rustls::Error::PeerIncompatible(_) => "it speaks no TLS 1.2 or 1.3 that is safe",
        rustls::Error::NoCertificatesPresented => "it shows no certificate",
        _ => "TLS failed",
    }
}

fn certificate(problem: &CertificateError) -> &'static str {
    match problem {
        // Clusters' authorities share one name, so that another's shows as a wrong signature.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "its certificate is of an authority that is not trusted here; \
             is it the cluster's certificate-authority?"
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "its certificate has expired"
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet; is the clock right?"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "its certificate is for another name"
        }
        CertificateError::Revoked => "its certificate is revoked",
        _ => "its certificate is not valid",
    }
}

fn refusal(alert: AlertDescription) -> &'static str {
    match alert {
        AlertDescription::CertificateExpired => "it refuses the client certificate: expired",
        AlertDescription::CertificateRequired => "it wants a client certificate",
        AlertDescription::BadCertificate
        | AlertDescription::UnknownCA
        | AlertDescription::CertificateUnknown
        | AlertDescription::CertificateRevoked
        | AlertDescription::UnsupportedCertificate
        | AlertDescription::DecryptError
        | AlertDescription::AccessDenied => "it refuses the client certificate",
        AlertDescription::UnrecognisedName => "it does not know the name it was asked for",
        _ => "it refuses the TLS connection",
    }
}

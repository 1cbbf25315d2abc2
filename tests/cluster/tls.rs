//! An authority and a certificate for the server, made once a process.

use std::sync::Arc;
use std::sync::OnceLock;

use rcgen::BasicConstraints;
use rcgen::CertificateParams;
use rcgen::DnType;
use rcgen::IsCa;
use rcgen::Issuer;
use rcgen::KeyPair;
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

/// What the server proves itself with.
pub struct Identity {
    /// The authority's certificate in PEM.
    pub authority: String,
    /// The server's side of TLS.
    pub config: Arc<ServerConfig>,
}

/// The one identity of this process.
pub fn identity() -> &'static Identity {
    static MADE: OnceLock<Identity> = OnceLock::new();
    MADE.get_or_init(made)
}

fn made() -> Identity {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority
        .distinguished_name
        .push(DnType::CommonName, "an authority for tests");
    let key = KeyPair::generate().expect("a key can be made");
    let root = authority
        .self_signed(&key)
        .expect("the authority signs itself");
    let issuer = Issuer::new(authority, key);
    let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
    let params = CertificateParams::new(names).expect("the names are good");
    let key = KeyPair::generate().expect("a key can be made");
    let leaf = params
        .signed_by(&key, &issuer)
        .expect("the authority signs");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("the key is PKCS #8");
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .expect("the key fits");
    Identity {
        authority: root.pem(),
        config: Arc::new(config),
    }
}

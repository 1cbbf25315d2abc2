//! A connection to one cluster: made of a kubeconfig or of what a pod is given; it sends requests.

use super::answer::Answer;
use super::credentials::Credentials;
use super::credentials::Pass;
use super::exchange::Answered;
use super::exchange::Ready;
use super::failure::KubeError;
use super::fault::Asked;
use super::request::Request;
use super::retry;
use super::retry::Patience;
use super::settings::Identity;
use super::settings::Settings;
use super::target::Target;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use kube::config::AuthInfo;
use secrecy::SecretString;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;
use tokio::runtime::Runtime;

/// The most that a connection may take to stand.
const CONNECT: Duration = Duration::from_secs(10);

/// What `--request-timeout 0` stands for, as with `kubectl`: no end that anybody waits for.
const ENDLESS: Duration = Duration::from_secs(7 * 24 * 3600);

/// A connection to a cluster. It may be used from many threads at once.
pub struct Connection {
    // Taken only when it is dropped.
    runtime: Option<Runtime>,
    config: kube::Config,
    credentials: Credentials,
    client: Mutex<Option<(u64, kube::Client)>>,
    patience: Patience,
    /// The server's address.
    pub server: String,
    /// The context's name; `None` in a pod.
    pub context: Option<String>,
    /// The namespace of the context or of the pod.
    pub namespace: String,
}

impl Connection {
    /// Makes a connection; nothing is sent yet, but a credential plugin may run.
    ///
    /// # Errors
    /// What the kubeconfig or the plugin lacks.
    pub fn open(target: &Target) -> Result<Self, KubeError> {
        // Whoever came first chose; only two that choose nothing would be in each other's way.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(|_| KubeError::NoThreads)?;
        let mut settings = Settings::read(target)?;
        let mut patience = Patience::default();
        patience.each = match target.request_timeout {
            Some(Duration::ZERO) => ENDLESS,
            Some(each) => each,
            None => patience.each,
        };
        let source = std::mem::replace(&mut settings.source, super::credentials::Source::Nothing);
        let connection = Self {
            runtime: Some(runtime),
            config: config(&settings, patience),
            credentials: Credentials::new(source),
            client: Mutex::new(None),
            patience,
            server: settings.server,
            context: settings.context,
            namespace: settings.namespace,
        };
        let pass = connection.credentials.current(Timestamp::now())?;
        connection.client(&pass)?;
        Ok(connection)
    }

    /// Sends a request and waits for the whole answer, whatever its status; what passes is tried
    /// again, and new credentials are asked for once where the server refuses those that there are.
    ///
    /// # Errors
    /// If there is no answer.
    pub fn send(&self, request: &Request) -> Result<Answer, KubeError> {
        let ready = Ready::new(request, self.asked())?;
        let (mut tried, mut waited, mut renewed) = (0, Duration::ZERO, false);
        loop {
            let pass = self.credentials.current(Timestamp::now())?;
            let outcome = self.once(&ready, &pass);
            if let Ok(answered) = &outcome
                && answered.answer.status == 401
                && !renewed
                && self.credentials.refused(pass.serial)
            {
                renewed = true;
                continue;
            }
            tried += 1;
            let again = match &outcome {
                Ok(Answered { answer, asked }) => {
                    retry::answer(answer.status, *asked, answer.body.expose())
                }
                Err(fault) => retry::fault(fault),
            };
            let pause = again.and_then(|again| self.patience.pause(tried, waited, again, chance()));
            let Some(pause) = pause else {
                return outcome.map(|answered| answered.answer);
            };
            std::thread::sleep(pause);
            waited += pause;
        }
    }

    fn once(&self, ready: &Ready<'_>, pass: &Pass) -> Result<Answered, KubeError> {
        let client = self.client(pass)?;
        let runtime = self.runtime.as_ref().ok_or(KubeError::NoThreads)?;
        let each = self.patience.each;
        let outcome = runtime.block_on(async {
            tokio::time::timeout(each, ready.send(&client, pass, self.asked())).await
        });
        outcome.unwrap_or_else(|_| {
            Err(KubeError::TimedOut {
                server: self.server.clone(),
                after: each,
            })
        })
    }

    /// The client; another one where a plugin gave another certificate.
    fn client(&self, pass: &Pass) -> Result<kube::Client, KubeError> {
        let wanted = pass.identity.as_ref().map_or(0, |_| pass.serial);
        let mut held = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((serial, client)) = &*held
            && *serial == wanted
        {
            return Ok(client.clone());
        }
        let mut config = self.config.clone();
        if let Some(identity) = &pass.identity {
            present(identity, &mut config.auth_info);
        }
        let _inside = self.runtime.as_ref().ok_or(KubeError::NoThreads)?.enter();
        let client = kube::Client::try_from(config).map_err(|fault| KubeError::Context {
            context: self.context.clone().unwrap_or_default(),
            problem: unusable(&fault).to_owned(),
        })?;
        *held = Some((wanted, client.clone()));
        Ok(client)
    }

    fn asked(&self) -> Asked<'_> {
        Asked {
            server: &self.server,
            by_proxy: self.config.proxy_url.is_some(),
        }
    }
}

// A name that is being looked up cannot be stopped; nobody waits for it.
impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// The settings for the layer below. It gets no plugin, no token and no path to look after: what it
/// makes of those runs a plugin several times and tells its output.
fn config(settings: &Settings, patience: Patience) -> kube::Config {
    let mut config = kube::Config::new(settings.uri.clone());
    config.default_namespace.clone_from(&settings.namespace);
    config.root_cert.clone_from(&settings.roots);
    config.accept_invalid_certs = settings.unverified;
    config.tls_server_name.clone_from(&settings.server_name);
    config.proxy_url.clone_from(&settings.proxy);
    config.connect_timeout = Some(CONNECT.min(patience.each));
    config.default_retry = false;
    let acting = &settings.acting;
    let groups = Some(&acting.groups).filter(|groups| !groups.is_empty());
    let extra = Some(&acting.extra).filter(|extra| !extra.is_empty());
    config.auth_info = AuthInfo {
        impersonate: acting.user.clone(),
        impersonate_uid: acting.uid.clone(),
        impersonate_groups: groups.cloned(),
        impersonate_user_extra: extra.map(|it| it.clone().into_iter().collect()),
        ..AuthInfo::default()
    };
    if let Some(identity) = &settings.identity {
        present(identity, &mut config.auth_info);
    }
    config
}

fn present(identity: &Identity, user: &mut AuthInfo) {
    user.client_certificate_data = Some(STANDARD.encode(&identity.certificate));
    let key = STANDARD.encode(identity.key.expose());
    user.client_key_data = Some(SecretString::from(key));
}

fn unusable(fault: &kube::Error) -> &'static str {
    use kube::client::RustlsTlsError as Tls;
    match fault {
        kube::Error::RustlsTls(fault) => match fault {
            Tls::InvalidPrivateKey(_) => "the client-key does not fit the client-certificate",
            Tls::MissingPrivateKey | Tls::UnknownPrivateKeyFormat => "the client-key is no PEM key",
            Tls::InvalidIdentityPem(_) | Tls::MissingCertificate => {
                "the client-certificate or its key is no PEM"
            }
            Tls::AddRootCertificate(_) => "the certificate authority is no certificate",
            Tls::NoValidNativeRootCA(_) => "the system trusts no certificate authority",
            Tls::InvalidServerName(_) => "the tls-server-name is no name",
        },
        kube::Error::HttpError(_) => "the name to act as cannot be sent in a header",
        _ => "it cannot be connected with",
    }
}

/// A number that differs between clients; nothing hangs on it.
fn chance() -> u8 {
    let nanoseconds = Timestamp::now().subsec_nanosecond();
    nanoseconds.to_le_bytes()[1]
}

//! A folder with manifests, and a key that opens what is sealed there.

use age::secrecy::ExposeSecret;
use lockleaf::actions::Session;
use lockleaf::actions::cluster::gather::GatherError;
use lockleaf::actions::cluster::gather::Gathered;
use lockleaf::actions::cluster::gather::Input;
use lockleaf::actions::cluster::gather::gather;
use lockleaf::actions::encrypt;
use lockleaf::actions::encrypt::Request;
use lockleaf::host::env::Env;
use lockleaf::host::terminal::Terminal;
use lockleaf::sops::creation_rules::RecipientSpec;
use lockleaf::sops::selection::Selector;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// A folder and a key.
pub struct Place {
    folder: tempfile::TempDir,
    identity: age::x25519::Identity,
}

/// A plain Secret.
pub fn plain_secret(name: &str, rest: &str) -> String {
    format!("apiVersion: v1\nkind: Secret\nmetadata:\n  name: {name}\n{rest}\n")
}

impl Place {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            identity: age::x25519::Identity::generate(),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn recipient(&self) -> String {
        self.identity.to_public().to_string()
    }

    /// The key.
    pub fn identity(&self) -> String {
        self.identity.to_string().expose_secret().to_owned()
    }

    /// A session of somebody who has the key, and the programs of this machine.
    pub fn session(&self) -> Session {
        self.session_with(std::env::var_os("PATH").unwrap_or_default())
    }

    pub fn session_with(&self, path: OsString) -> Session {
        let pairs = [
            (
                OsString::from("SOPS_AGE_KEY"),
                OsString::from(self.identity()),
            ),
            (OsString::from("PATH"), path),
        ];
        Session::new(Env::from_pairs(pairs), Arc::new(Terminal::new())).unwrap()
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// Writes a text sealed for the key.
    pub fn seal(&self, name: &str, text: &str) {
        let request = Request {
            recipients: RecipientSpec::parse_list("age", &self.recipient()).unwrap(),
            ..Request::default()
        };
        let path = self.path().join(name);
        let sealed = encrypt::encrypt(&self.session(), &path, text, &request).unwrap();
        self.write(name, &sealed.text);
    }

    /// Writes a text of which only `data` is sealed, whatever kind it is.
    pub fn seal_data(&self, name: &str, text: &str) {
        let request = Request {
            recipients: RecipientSpec::parse_list("age", &self.recipient()).unwrap(),
            selector: Some(Selector::new("encrypted_regex", "^data$").unwrap()),
            ..Request::default()
        };
        let path = self.path().join(name);
        let sealed = encrypt::encrypt(&self.session(), &path, text, &request).unwrap();
        self.write(name, &sealed.text);
    }

    /// Gathers the files of these names.
    pub fn gather(&self, names: &[&str]) -> Result<Gathered, GatherError> {
        let inputs: Vec<Input> = names
            .iter()
            .map(|name| Input::of(self.path().join(name)))
            .collect();
        self.gather_all(&inputs)
    }

    pub fn gather_all(&self, inputs: &[Input]) -> Result<Gathered, GatherError> {
        gather(&self.session(), inputs)
    }

    /// Builds and opens the kustomization in a folder.
    pub fn kustomize(&self, name: &str) -> Result<Gathered, GatherError> {
        self.gather_all(&[Input::Kustomization(self.path().join(name))])
    }
}

//! A home folder and someone to ask, for the tests of where identities are found.

mod sources;
mod trying;

use super::*;
use crate::host::terminal::PromptError;
use age::secrecy::ExposeSecret;
use age::secrecy::SecretString;
use age::x25519;
use std::io::Write;
use std::sync::Mutex;
use tempfile::TempDir;

/// Throw-away keys; the second one's passphrase is "open sesame".
const SSH_RECIPIENT: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ3OrhJuxHI4M27ZWkQag913t0qk4CLh64kNuFymuuNf";
const SSH_IDENTITY: &str = concat!(
    "-----BEGIN OPENSSH ",
    "PRIVATE KEY-----\n",
    "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n",
    "QyNTUxOQAAACCdzq4SbsRyODNu2VpEGoPdd7dKpOAi4euJDbhcprrjXwAAAJCNqOTBjajk\n",
    "wQAAAAtzc2gtZWQyNTUxOQAAACCdzq4SbsRyODNu2VpEGoPdd7dKpOAi4euJDbhcprrjXw\n",
    "AAAECZ1/rRjKfZo9hqxWUnA24hJheNu7iVsStLwQd0E2hYXZ3OrhJuxHI4M27ZWkQag913\n",
    "t0qk4CLh64kNuFymuuNfAAAADWFsaWNlQGV4YW1wbGU=\n",
    "-----END OPENSSH ",
    "PRIVATE KEY-----\n",
);
const LOCKED_SSH_RECIPIENT: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKZlQmrBE9vkz/T//cX3dwSOpZTVorrX1DTKOJQDJoLp";
const LOCKED_SSH_IDENTITY: &str = concat!(
    "-----BEGIN OPENSSH ",
    "PRIVATE KEY-----\n",
    "b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABDlMd+Jms\n",
    "TPqX37oWf8URUCAAAAAQAAAAEAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIKZlQmrBE9vkz/T/\n",
    "/cX3dwSOpZTVorrX1DTKOJQDJoLpAAAAkBN4CvYz3DQs2KoviSrqMinDT6GUEPhcZDWH09\n",
    "BgfBk9oCBW408tzHVKNSBJFqOPSnhhG1BeUFCUv3hSmtfkr41kCHIFU18XwckeVQZT5ix/\n",
    "4bdgrEogR0BdvWlt/a40GCj/HPyBr1m1ozNdxSG/DK+SLnUrSQzb6by/7xNdOSCsNhSAb3\n",
    "XKSRD5wXl0Pt1Rdw==\n",
    "-----END OPENSSH ",
    "PRIVATE KEY-----\n",
);

/// Someone who answers from a list, and then is gone.
#[derive(Default)]
struct Script {
    answers: Mutex<Vec<&'static str>>,
    asked: Mutex<Vec<String>>,
}

impl Script {
    fn answering(answers: &[&'static str]) -> Arc<Self> {
        let answers = Mutex::new(answers.iter().rev().copied().collect());
        let asked = Mutex::default();
        Arc::new(Self { answers, asked })
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl Prompter for Script {
    fn secret(&self, message: &str) -> Result<SecretString, PromptError> {
        self.asked.lock().unwrap().push(message.to_owned());
        let answer = self.answers.lock().unwrap().pop();
        answer
            .map(SecretString::from)
            .ok_or(PromptError::NoTerminal)
    }

    fn confirm(&self, _: &str, _: bool) -> Result<bool, PromptError> {
        Err(PromptError::NoTerminal)
    }

    fn note(&self, _: &str) {}
}

struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.0.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).unwrap();
        file.write_all(content.as_ref()).unwrap();
        self
    }

    fn path(&self, path: &str) -> String {
        self.0.path().join(path).display().to_string()
    }

    fn find(&self, pairs: &[(&str, &str)], script: &Arc<Script>) -> Identities {
        let home = self.path("");
        let pairs = pairs.iter().copied().chain([("HOME", home.as_str())]);
        Identities::find(&Env::from_pairs(pairs), script.clone())
    }
}

fn sealed_for(recipient: &impl age::Recipient) -> Vec<u8> {
    age::encrypt(recipient, b"data key").unwrap()
}

fn sealed_for_ssh(recipient: &str) -> Vec<u8> {
    sealed_for(&recipient.parse::<age::ssh::Recipient>().unwrap())
}

/// Whether the identities open an age file, and what those that failed said.
fn opens(identities: &Identities, file: &[u8]) -> Result<(), Vec<String>> {
    let mut said = Vec::new();
    for identity in identities.as_refs() {
        let decryptor = age::Decryptor::new(file).unwrap();
        match decryptor.decrypt(std::iter::once(identity)) {
            Ok(_) => return Ok(()),
            Err(age::DecryptError::NoMatchingKeys) => {}
            Err(error) => said.push(error.to_string()),
        }
    }
    Err(said)
}

fn secret(identity: &x25519::Identity) -> String {
    identity.to_string().expose_secret().to_owned()
}

fn locked(content: &str, passphrase: &str) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(2);
    age::encrypt(&recipient, content.as_bytes()).unwrap()
}

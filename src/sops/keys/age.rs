//! age (age-encryption.org/v1): one armored age file per recipient, holding the data key.

use std::fmt;
use std::io;
use std::io::Read;
use std::io::Write;
use std::iter;

use age::Callbacks;
use age::DecryptError;
use age::Decryptor;
use age::EncryptError;
use age::Encryptor;
use age::Identity;
use age::Recipient;
use age::armor::ArmoredReader;
use age::armor::ArmoredWriter;
use age::armor::Format;
use age::ssh::ParseRecipientKeyError;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::secret::SecretBytes;

const ARMOR_BEGINS: &str = "-----BEGIN AGE ENCRYPTED FILE-----";

/// A data key has 32 bytes and a share of one 33; whatever is longer is neither.
const LONGEST_SECRET: u64 = 256;

/// What can go wrong with a recipient, an identity, or the age file between them.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AgeError {
    /// A post-quantum recipient, which the age library in use cannot wrap for.
    #[error(
        "'{recipient}' is a post-quantum recipient, which needs age 1.3 and sops 3.12; \
         entries for it are kept as they are"
    )]
    PostQuantum {
        /// The recipient.
        recipient: String,
    },
    /// A secret key stands where a recipient should.
    #[error("this is a secret key, not a recipient; the recipient begins with 'age1'")]
    SecretKey,
    /// It is no kind of recipient; not repeated, for it may be anything.
    #[error("not a recipient: recipients begin with 'age1', 'ssh-ed25519' or 'ssh-rsa'")]
    Unknown,
    /// It begins like a recipient and is damaged.
    #[error("the recipient '{recipient}' is damaged or cut off")]
    Damaged {
        /// The recipient.
        recipient: String,
    },
    /// An ssh key of a type that age cannot use.
    #[error("the ssh key '{recipient}' cannot be a recipient: {why}")]
    SshKey {
        /// The public key.
        recipient: String,
        /// What does not suit.
        why: &'static str,
    },
    /// The `enc` of an entry is not an armored age file.
    #[error("its 'enc' is not an age file")]
    NotAnAgeFile,
    /// The age file was damaged.
    #[error("its age file is damaged")]
    BrokenFile,
    /// The age file holds something longer than a data key.
    #[error("its age file holds no data key")]
    TooLong,
    /// No identity opens the age file.
    #[error("no identity opens it")]
    NoIdentity,
    /// The passphrase of an identity is wrong.
    #[error("wrong passphrase")]
    Passphrase,
    /// An identity file asks for an excessive amount of work.
    #[error("the passphrase of the identity would take too much work to try")]
    ExcessiveWork,
    /// The program of a plugin is not there.
    #[error("the program 'age-plugin-{name}' is not in PATH")]
    PluginMissing {
        /// The plugin.
        name: String,
    },
    /// A plugin reports trouble.
    #[error("the age plugin failed: {message}")]
    Plugin {
        /// What it said.
        message: String,
    },
    /// Talking to a plugin, or loading an identity, failed.
    #[error(transparent)]
    Io(io::Error),
    /// The recipients of an age file do not go together, or another rule of age is broken.
    #[error("age cannot encrypt to this recipient")]
    Refused,
}

/// Whom a data key can be wrapped for.
#[derive(Clone)]
pub struct AgeRecipient {
    text: String,
    key: PublicKey,
}

#[derive(Clone)]
enum PublicKey {
    X25519(age::x25519::Recipient),
    Ssh(age::ssh::Recipient),
    Tag(Box<age::tag::Recipient>),
    Plugin(age::plugin::Recipient),
}

impl AgeRecipient {
    /// The recipient as it was given, the comment of an ssh key included.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for AgeRecipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

/// Reads a recipient: `age1…`, `age1<plugin>1…`, `ssh-ed25519 …` or `ssh-rsa …`.
pub fn parse_recipient(text: &str) -> Result<AgeRecipient, AgeError> {
    let text = text.trim();
    let recipient = || text.to_owned();
    let damaged = || AgeError::Damaged {
        recipient: recipient(),
    };
    if is_secret_key(text) {
        return Err(AgeError::SecretKey);
    }
    let key = if text.starts_with("ssh-") {
        // The parser wants to see where the key ends.
        let line = format!("{text}\n");
        PublicKey::Ssh(line.parse().map_err(|why| ssh_trouble(text, &why))?)
    } else if let Some((name, _)) = text
        .strip_prefix("age1")
        .and_then(|rest| rest.rsplit_once('1'))
    {
        match name {
            "pq" => {
                return Err(AgeError::PostQuantum {
                    recipient: recipient(),
                });
            }
            "tag" => PublicKey::Tag(Box::new(text.parse().map_err(|_| damaged())?)),
            _ => PublicKey::Plugin(text.parse().map_err(|_| damaged())?),
        }
    } else if text.starts_with("age1") {
        PublicKey::X25519(text.parse().map_err(|_| damaged())?)
    } else {
        return Err(AgeError::Unknown);
    };
    Ok(AgeRecipient {
        text: recipient(),
        key,
    })
}

fn is_secret_key(text: &str) -> bool {
    let begins = |prefix: &str| {
        text.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    begins("AGE-SECRET-KEY-") || begins("AGE-PLUGIN-") || text.starts_with("-----BEGIN")
}

fn ssh_trouble(text: &str, trouble: &ParseRecipientKeyError) -> AgeError {
    let recipient = text.to_owned();
    let why = match trouble {
        ParseRecipientKeyError::RsaModulusTooLarge => "its modulus is too large",
        ParseRecipientKeyError::RsaModulusTooSmall => "its modulus has less than 2048 bits",
        ParseRecipientKeyError::Unsupported(_) | ParseRecipientKeyError::Ignore => {
            "only ssh-ed25519 and ssh-rsa keys can be"
        }
        _ => return AgeError::Damaged { recipient },
    };
    AgeError::SshKey { recipient, why }
}

/// Wraps a secret for one recipient: an armored age file that ends with a newline.
///
/// The callbacks answer what a plugin may ask.
pub fn wrap(
    recipient: &AgeRecipient,
    secret: &[u8],
    callbacks: impl Callbacks,
) -> Result<String, AgeError> {
    match &recipient.key {
        PublicKey::X25519(key) => wrap_for(key, secret),
        PublicKey::Ssh(key) => wrap_for(key, secret),
        PublicKey::Tag(key) => wrap_for(key.as_ref(), secret),
        PublicKey::Plugin(key) => {
            let name = key.plugin();
            let keys = std::slice::from_ref(key);
            let plugin = age::plugin::RecipientPluginV1::new(name, keys, &[], callbacks)
                .map_err(|_| AgeError::PluginMissing { name: name.into() })?;
            wrap_for(&plugin, secret)
        }
    }
}

/// Seals a text of any length for all of several recipients, in one age file.
///
/// The callbacks answer what a plugin may ask.
pub fn seal_text(
    recipients: &[AgeRecipient],
    text: &[u8],
    callbacks: impl Callbacks,
) -> Result<String, AgeError> {
    let boxed = |recipient: &AgeRecipient| -> Result<Box<dyn Recipient>, AgeError> {
        Ok(match &recipient.key {
            PublicKey::X25519(key) => Box::new(key.clone()),
            PublicKey::Ssh(key) => Box::new(key.clone()),
            PublicKey::Tag(key) => key.clone(),
            PublicKey::Plugin(key) => {
                let (name, keys) = (key.plugin(), std::slice::from_ref(key));
                let plugin =
                    age::plugin::RecipientPluginV1::new(name, keys, &[], callbacks.clone());
                Box::new(plugin.map_err(|_| AgeError::PluginMissing { name: name.into() })?)
            }
        })
    };
    let keys = recipients
        .iter()
        .map(boxed)
        .collect::<Result<Vec<_>, _>>()?;
    write(keys.iter().map(Box::as_ref), text)
}

fn wrap_for(recipient: &dyn Recipient, secret: &[u8]) -> Result<String, AgeError> {
    write(iter::once(recipient), secret)
}

fn write<'r>(
    recipients: impl Iterator<Item = &'r dyn Recipient>,
    secret: &[u8],
) -> Result<String, AgeError> {
    let encryptor = Encryptor::with_recipients(recipients).map_err(encrypt_trouble)?;
    let mut file = Vec::with_capacity(512);
    let armor = ArmoredWriter::wrap_output(&mut file, Format::AsciiArmor).map_err(AgeError::Io)?;
    let mut writer = encryptor.wrap_output(armor).map_err(AgeError::Io)?;
    writer.write_all(secret).map_err(AgeError::Io)?;
    let armor = writer.finish().map_err(AgeError::Io)?;
    armor.finish().map_err(AgeError::Io)?;
    // On Windows the library ends its lines with CR LF; SOPS does nowhere.
    Ok(String::from_utf8_lossy(&file).replace('\r', ""))
}

/// Says whether a text is an armored age file, as far as can be told without its key.
pub fn is_age_file(enc: &str) -> bool {
    open(enc).is_ok()
}

fn open(enc: &str) -> Result<Decryptor<ArmoredReader<io::BufReader<&[u8]>>>, AgeError> {
    if !enc.trim_start().starts_with(ARMOR_BEGINS) {
        return Err(AgeError::NotAnAgeFile);
    }
    Decryptor::new(ArmoredReader::new(enc.trim_start().as_bytes()))
        .map_err(|_| AgeError::NotAnAgeFile)
}

/// Unwraps a secret with the first identity that opens the age file.
///
/// An identity that fails does not keep the next from being tried; its error is given only
/// if none succeeds.
pub fn unwrap(enc: &str, identities: &[&dyn Identity]) -> Result<SecretBytes, AgeError> {
    open_text(enc, identities, LONGEST_SECRET)
}

/// Opens a sealed text shorter than `limit` bytes, as [`unwrap`] does with a data key.
pub fn open_text(
    enc: &str,
    identities: &[&dyn Identity],
    limit: u64,
) -> Result<SecretBytes, AgeError> {
    let mut trouble = AgeError::NoIdentity;
    for identity in identities {
        match read(enc, *identity, limit) {
            Err(AgeError::NoIdentity) => {}
            Err(error) if matches!(trouble, AgeError::NoIdentity) => trouble = error,
            Err(_) => {}
            opened => return opened,
        }
    }
    if identities.is_empty() {
        open(enc)?;
    }
    Err(trouble)
}

/// Unwraps a secret with one identity.
pub fn unwrap_with(enc: &str, identity: &dyn Identity) -> Result<SecretBytes, AgeError> {
    read(enc, identity, LONGEST_SECRET)
}

fn read(enc: &str, identity: &dyn Identity, limit: u64) -> Result<SecretBytes, AgeError> {
    let reader = open(enc)?
        .decrypt(iter::once(identity))
        .map_err(decrypt_trouble)?;
    // Armor is longer than what it holds: the secret does not outgrow this room.
    let room = enc.len().min(usize::try_from(limit).unwrap_or(usize::MAX));
    let mut secret = Zeroizing::new(Vec::with_capacity(room));
    reader
        .take(limit)
        .read_to_end(&mut secret)
        .map_err(|_| AgeError::BrokenFile)?;
    if secret.len() as u64 == limit {
        return Err(AgeError::TooLong);
    }
    Ok(SecretBytes::new(std::mem::take(&mut *secret)))
}

fn encrypt_trouble(error: EncryptError) -> AgeError {
    match error {
        EncryptError::Io(error) => AgeError::Io(error),
        EncryptError::Plugin(errors) => plugin_trouble(&errors),
        _ => AgeError::Refused,
    }
}

fn decrypt_trouble(error: DecryptError) -> AgeError {
    match error {
        DecryptError::NoMatchingKeys => AgeError::NoIdentity,
        DecryptError::KeyDecryptionFailed => AgeError::Passphrase,
        DecryptError::ExcessiveWork { .. } => AgeError::ExcessiveWork,
        DecryptError::Io(error) => AgeError::Io(error),
        DecryptError::Plugin(errors) => plugin_trouble(&errors),
        DecryptError::PluginResolve(missing) => plugin_trouble(&[missing]),
        _ => AgeError::BrokenFile,
    }
}

/// What a plugin said, without the control characters with which it could repaint a terminal.
fn plugin_trouble(errors: &[impl fmt::Display]) -> AgeError {
    let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let plain = |letter: &char| !letter.is_control() && !('\u{2066}'..='\u{2069}').contains(letter);
    AgeError::Plugin {
        message: said.join("; ").chars().filter(plain).collect(),
    }
}

#[cfg(test)]
mod tests;

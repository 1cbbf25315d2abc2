//! Which keys name a secret: `DB_PASSWORD` does, `password_file` and `secretName` do not.

/// What a key says of the value under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrecy {
    /// Nothing.
    None,
    /// A password: people think them up.
    Password,
    /// A key, token or other secret: programs make them.
    Key,
    /// A user and a password in one.
    Login,
}

/// Words for what people think up.
const PASSWORD_WORDS: &str = "\
    password passwords passwd passphrase passcode pwd pass pw passwort kennwort senha \
    contrasena requirepass masterauth userpass dbpass rootpass adminpass bindpw rootpw \
    olcrootpw dbpw userpw adminpw authpass mypass rpcpassword pgpass pswd passw psw";

/// Words for what programs make.
const SECRET_WORDS: &str = "\
    secret secrets token tokens credential credentials apikey accesskey secretkey privatekey \
    encryptionkey signingkey masterkey authkey appkey authtoken dsn mnemonic fernetkey \
    sharedkey accountkey apikeys keybase identitytoken accesstoken refreshtoken apitoken bottoken bearertoken sessiontoken usertoken registrationtoken";

/// Words that make `key` a secret: `api_key`, but not `primary_key` or `sort_key`.
const KEY_WORDS: &str = "\
    api access secret private encryption encrypt encrypted signing sign master auth app \
    application session cookie jwt hmac aes rsa tls ssl ssh deploy license service account \
    webhook fernet shared root admin unseal recovery crypto cipher subscription storage \
    security wireguard preshared symmetric";

/// Words that may follow a secret's name without making it another thing.
const NEUTRAL_ENDINGS: &str = "\
    value base64 b64 hash salt old new prod dev staging default production development test \
    text plain plaintext string current primary secondary base data here";

/// Words before `token`, `pass` or `secret` that make them another thing.
const OTHER_TOKENS: &str = "\
    next page continuation csrf xsrf pad eos bos unk mask cls sep stop special start end design \
    cancellation max min num total completion prompt input output cached sync resume cursor";
const OTHER_PASSES: &str = "\
    proxy fastcgi uwsgi scgi grpc render shadow first second single multi low high band by one \
    two boarding test must did";
const OTHER_SECRETS: &str = "\
    existing from pull tls ca cert certificate credentials credential password ssl external image \
    registry source has is use no create";

/// Words that begin the name of a switch: `has_password`, `allowEmptyPassword`.
const SWITCHES: &str = "\
    has is use enable disable show hide allow require requires skip validate verify need needs force \
    generate";

/// Whole names that speak of a secret and hold none.
const REFERENCES: &str = "\
    secretname secretkeyref existingsecret imagepullsecrets imagepullsecret secretref \
    secretclass oldpwd tokensecretname forgotpassword resetpassword changepassword showpassword \
    confirmpassword nopasswd allowemptypassword emptypassword randomrootpassword enablepassword \
    usepassword haspassword ispassword nopassword passwordless idtoken passwordsecretkey \
    usernamesecretkey existingsecretkey tokensecretkey automountserviceaccounttoken \
    persistcredentials allowcredentials withcredentials corscredentials \
    accesscontrolallowcredentials randompassword generatepassword generatesecret \
    autogeneratepassword updatepassword loadcredential loadcredentialencrypted \
    importcredential createsecret usesecret enablesecret mountsecrets";

/// Tells whether a value under this key is a secret, by the key alone.
///
/// Reads `camelCase`, `snake_case`, `kebab-case` and `dotted.names`. What points at a secret
/// (`_FILE`, `secretName`) or describes one (`password_min_length`) is none.
pub fn names_a_secret(key: &str) -> bool {
    matches!(secrecy(key), Secrecy::Password | Secrecy::Key)
}

/// Tells what a key says of the value under it.
pub fn secrecy(key: &str) -> Secrecy {
    let words = words(key);
    let asks = words.len() > 1 && is_among(&words[0], SWITCHES);
    let refers = |from: usize| is_among(&words[from..].concat(), REFERENCES);
    if asks || (0..words.len()).any(refers) {
        return Secrecy::None;
    }
    let mut words = words.as_slice();
    while let [rest @ .., last] = words
        && !rest.is_empty()
        && (is_among(last, NEUTRAL_ENDINGS) || last.chars().all(|c| c.is_ascii_digit()))
    {
        words = rest;
    }
    let (before, last) = match words {
        [] => return Secrecy::None,
        [last] => ("", last.as_str()),
        [.., before, last] => (before.as_str(), last.as_str()),
    };
    let last = last.trim_end_matches(|c: char| c.is_ascii_digit());
    match last {
        "key" | "keys" if is_among(before, KEY_WORDS) => Secrecy::Key,
        "cookie" if before == "erlang" => Secrecy::Key,
        "auth" if !before.is_empty() || key == "auth" || key == "_auth" => Secrecy::Login,
        "creds" | "login" if !before.is_empty() => Secrecy::Login,
        "token" | "tokens" if is_among(before, OTHER_TOKENS) => Secrecy::None,
        "pass" if is_among(before, OTHER_PASSES) => Secrecy::None,
        "secret" | "secrets" if is_among(before, OTHER_SECRETS) => Secrecy::None,
        _ if ends_in(last, PASSWORD_WORDS) => Secrecy::Password,
        _ if ends_in(last, SECRET_WORDS) => Secrecy::Key,
        _ => Secrecy::None,
    }
}

/// What is in front of the words for the secret: `postgres` of `POSTGRES_PASSWORD`.
pub fn owner(key: &str) -> Option<String> {
    let words = words(key);
    let is_plain = |word: &&String| {
        !ends_in(word, PASSWORD_WORDS)
            && !ends_in(word, SECRET_WORDS)
            && !is_among(word, KEY_WORDS)
            && !is_among(word, "key user initdb default")
    };
    words.iter().take_while(is_plain).next().cloned()
}

/// Tells whether a word is one of `words` or ends in a long one (`dbpassword`).
fn ends_in(word: &str, words: &str) -> bool {
    let mut long = words.split(' ').filter(|known| known.len() >= 6);
    is_among(word, words) || long.any(|known| word.ends_with(known))
}

fn is_among(word: &str, words: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|known| known == word)
}

/// Splits a name into small words.
fn words(key: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = key.chars().collect();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let after_small = i > 0 && chars[i - 1].is_lowercase();
        let before_small = chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        let after_upper = i > 0 && chars[i - 1].is_uppercase();
        if c.is_uppercase() && (after_small || (after_upper && before_small)) {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
        word.extend(c.to_lowercase());
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_their_keys() {
        let keys = "password DB_PASSWORD rootPassword postgres-password dbpassword REDIS_PASSWORD pwd REDIS_PASS token \
            GITHUB_TOKEN apiKey API_KEY api-key apikey AWS_SECRET_ACCESS_KEY secret \
            client_secret clientSecret secret_key privateKey tls.key JWT_SECRET SIGNING_KEY \
            admin.password password2 passphrase HTTPPassword SECRET_KEY_BASE DB_PW bindpw \
            AIRFLOW__CORE__FERNET_KEY RABBITMQ_ERLANG_COOKIE requirepass PGPASSWORD \
            spring.datasource.password MONGO_INITDB_ROOT_PASSWORD GF_SECURITY_ADMIN_PASSWORD";
        for key in keys.split_whitespace() {
            assert!(names_a_secret(key), "{key}");
        }
    }

    #[test]
    fn passwords_and_keys_are_told_apart() {
        for key in ["DB_PASSWORD", "smtpPass", "bindpw", "admin-pwd"] {
            assert_eq!(secrecy(key), Secrecy::Password, "{key}");
        }
        for key in ["JWT_SECRET", "api_key", "authToken"] {
            assert_eq!(secrecy(key), Secrecy::Key, "{key}");
        }
        for key in ["NEO4J_AUTH", "auth", "_auth"] {
            assert_eq!(secrecy(key), Secrecy::Login, "{key}");
        }
    }

    #[test]
    fn an_empty_key_names_nothing() {
        assert!(!names_a_secret(""));
    }

    #[test]
    fn what_points_at_a_secret_or_describes_one_is_none() {
        let keys = "password_file POSTGRES_PASSWORD_FILE PASSWORD_MIN_LENGTH secretName secretKeyRef \
            existingSecret imagePullSecrets token_ttl passwordPolicy username key primary_key \
            sort_key compass bypass monkey keyboard tokenizer 123 max_tokens nextPageToken pad_token \
            proxy_pass passwordKey existingSecretPasswordKey id-token tlsSecret public_key \
            ALLOW_EMPTY_PASSWORD AWS_ACCESS_KEY_ID passwordSecretRef token_url data base";
        for key in keys.split_whitespace() {
            assert!(!names_a_secret(key), "{key}");
        }
    }

    #[test]
    fn the_owner_stands_in_front() {
        assert_eq!(owner("POSTGRES_PASSWORD").as_deref(), Some("postgres"));
        assert_eq!(owner("redisPassword").as_deref(), Some("redis"));
        assert_eq!(owner("password"), None);
        assert_eq!(owner("api_key"), None);
    }
}

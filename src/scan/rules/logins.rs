//! Logins and tokens that commands, headers, URLs and files of logins carry.

use crate::scan::placeholder::is_blank;
use crate::scan::placeholder::is_instruction;
use crate::scan::placeholder::is_local_host;
use crate::scan::placeholder::is_password_word;
use crate::scan::placeholder::is_reserved_host;
use crate::scan::placeholder::is_user_word;
use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

pub const RULES: &[Rule] = &[
    Rule::token(
        "url-password",
        "URL",
        "with a password",
        &[
            "https",
            "http",
            "ftp",
            "ftps",
            "sftp",
            "ssh",
            "git+https",
            "git+http",
            "git+ssh",
            "smb",
            "smtp",
            "smtps",
            "imap",
            "imaps",
            "pop3",
            "socks5",
            "socks5h",
            "socks4",
            "wss",
            "rtsp",
            "rtmp",
            "svn",
            "svn+ssh",
            "webdav",
            "davs",
            "telnet",
            "vnc",
            "rdp",
        ],
        r#"://(?P<user>[^\s:/@"'`<>{}()\[\]|\\$]{0,128}):(?P<secret>[^\s/"'`<>{}()|\\]{3,256})@(?:\[[0-9A-Fa-f:.%]+\]|[0-9A-Za-z][0-9A-Za-z._-]*)(?::[0-9]{1,5})?"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc3986")
    .entropy(0.0)
    .confidence(Confidence::Medium)
    .check(is_own_password)
    .unless(is_no_web_login)
    .examples(
        &[
            "PROXY=http://svc:p%40{w:8}@proxy.internal:8080/",
            "git clone https://alice:{w:12}@git.internal/a/b.git",
            "ssh://root:{w:8}@192.0.2.10:22/",
            "SMTP_URL=smtps://mailer:{w:12}@smtp.internal:465",
        ],
        &[
            "https://user:pass@host/",
            "https://alice:{w:8}@api.example.com/v1",
            "https://alice:{w:8}@localhost/v1",
            "https://${{USER}:${{PASS}@git.internal/",
            "https://github.com:443/a@b",
            "https://alice@git.internal/",
            "http://user:{{password}@service.internal/",
            "rtsp://admin:****@10.0.0.2/",
            "https://x-access-token:$TOKEN@github.com/a/b",
        ],
    ),
    Rule::text(
        "bearer-token",
        "HTTP",
        "bearer token in a header",
        &["bearer", "authorization"],
        r#"(?i)(?:authorization["']?\s*[:=,]\s*["'`]?\s*(?:bearer|token|apikey|api-key|key|bot)|["'`]bearer|[:=]\s*bearer)[ +]+(?P<secret>[0-9A-Za-z_.~+/=-]{16,2000})"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc6750")
    .entropy(3.0)
    .confidence(Confidence::Medium)
    .unless(is_no_drawn_token)
    .examples(
        &[
            "curl -H \"Authorization: Bearer {x:32}\"",
            "headers = {{'Authorization': 'Token {x:40}'}",
            "const auth = \"Bearer {w:24}\"",
        ],
        &[
            "Authorization: Bearer YOUR_ACCESS_TOKEN_HERE_1",
            "Authorization: Bearer ${{token}",
            "Authorization: Bearer <token>",
            "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.{}eyJzdWIiOiJhbGljZSIsImlkIjoxMn0.{u:43}",
            "Authorization: Bearer my_access_token_value_1",
        ],
    ),
    Rule::text(
        "basic-authorization",
        "HTTP",
        "user and password in a header",
        &["basic "],
        r#"(?i)(?:authorization["']?\s*[:=,]\s*["'`]?\s*|["'`])basic[ +]+(?P<secret>[0-9A-Za-z+/_-]{8,400}={0,2})"#,
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7617")
    .confidence(Confidence::Medium)
    .unless(is_no_basic_login)
    .examples(
        &["Authorization: Basic {64:alice:Xk9mPq2vL8nR4w}", "\"Basic {64:svc:hunter2hunter2}\""],
        &[
            "Authorization: Basic {64:user:password}",
            "Authorization: Basic credentials",
            "\"basic usage_of_this_thing\"",
            "Authorization: Basic <base64>",
        ],
    ),
    Rule::text(
        "curl-login",
        "curl",
        "user and password of a command",
        &["curl"],
        r#"\bcurl(?:\.exe)?\b(?:[^\n]|\\\r?\n){0,400}?[\s"'](?:-u|--user|--proxy-user|-U)[ =]?\s{0,4}(?:["']?[^\s:"'<>$]{0,80}["']?:["']?(?P<secret>[^\s"'<>{}]{3,160})|["'](?P<secret2>[^\s"':<>{}$]{8,80}):["'])"#,
    )
    .docs("https://curl.se/docs/manpage.html#-u")
    .confidence(Confidence::Medium)
    .unless(is_no_curl_login)
    .examples(
        &[
            "curl --cacert ca.crt -u elastic:{w:10} https://db:9200",
            "curl -u \":{w:11}\" https://db:9200",
            "curl -sw '%{{http_code}' -X POST --user johns:{w:8}~21s $URL",
            "curl -u \"{w:14}:\" https://db:9200",
        ],
        &[
            "curl -u user:password https://db",
            "curl -u $USER:$PASSWORD https://db",
            "curl --user \"username:{{{{ password }}\"",
            "curl -u <user>:<password> https://db",
            "curl -u alice https://db:9200/x",
            "curl --user \"xxx:yyy\"",
        ],
    ),
    Rule::text(
        "dotnet-login",
        ".NET",
        "user and password in code",
        &["networkcredential", "directoryentry"],
        r#"(?i)\b(?:NetworkCredential\s*\(|DirectoryEntry\s*\(\s*"[^"\n]{3,100}"\s*,)\s*"[^"\n]{3,80}"\s*,\s*"(?P<secret>[^"\n]{4,80})""#,
    )
    .docs("https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential")
    .confidence(Confidence::Medium)
    .unless(is_no_word)
    .examples(
        &["sender.Credentials = new Network{}Credential(\"mail@acme.internal\", \"{w:14}\");"],
        &["new NetworkCredential(\"user\", \"password\")", "new NetworkCredential(user, password)"],
    ),
    Rule::text(
        "api-key-header",
        "HTTP",
        "key in a header",
        &[
            "api-key:",
            "apikey:",
            "x-api-",
            "api-token:",
            "auth-token",
            "access-token:",
            "x-auth-",
            "private-token",
            "subscription-key",
            "-h \"",
            "-h '",
            "--header",
        ],
        r#"(?i)["'`\s](?:x-)?(?:[a-z]{2,20}-){0,3}(?:api-?key|auth-?token|access-?token|auth-?key|private-?token|subscription-?key|api-?token)["'`]?\s*[:,]\s*["'`]?(?P<secret>[0-9A-Za-z_.~+/=-]{11,200})|(?:-h|--header)[ =]{0,3}["']\s*(?:token|authorization|key)\s*:\s*(?P<secret2>[0-9A-Za-z_.~+/=@-]{16,2000})"#,
    )
    .docs("https://swagger.io/docs/specification/v3_0/authentication/api-keys/")
    .entropy(2.7)
    .confidence(Confidence::Low)
    .unless(is_no_drawn_token)
    .examples(
        &[
            "curl -H \"X-API-Key: {w:32}\" https://api",
            "-H 'Ocp-Apim-Subscription-Key: {x:32}'",
            "\"x-auth-token\": \"{x:40}\"",
        ],
        &[
            "x-api-key: YOUR_API_KEY_GOES_1",
            "x-api-key: ${{API_KEY}",
            "\"x-api-key\": process.env.API_KEY_1_VALUE",
            "X-Auth-Token: my_auth_token_value_1",
        ],
    ),
];

/// Whether a URL with a login is one of documents, or goes to the machine itself.
fn is_no_web_login(whole: &[u8], secret: &[u8]) -> bool {
    let host = &whole[whole
        .iter()
        .rposition(|byte| *byte == b'@')
        .map_or(0, |at| at + 1)..];
    let start = whole
        .windows(3)
        .position(|part| part == b"://")
        .map_or(0, |at| at + 3);
    let user = whole[start..]
        .split(|byte| *byte == b':')
        .next()
        .unwrap_or_default();
    let named = host.contains(&b'.');
    (!named && is_user_word(user) && is_password_word(secret))
        || is_reserved_host(host)
        || is_local_host(host)
        || is_blank(secret)
        || is_instruction(secret)
        || secret.starts_with(b"$")
}

/// Whether a password is more than a word that documents use for one.
fn is_own_password(secret: &[u8]) -> bool {
    !is_password_word(secret)
}

/// Whether a login that curl is given is one of documents.
fn is_no_curl_login(whole: &[u8], secret: &[u8]) -> bool {
    let login = &whole[..whole.len() - secret.len()];
    let login = login.strip_suffix(b":").unwrap_or(login);
    let login = login.strip_suffix(b"\"").unwrap_or(login);
    let user = login
        .iter()
        .rposition(|byte| matches!(byte, b' ' | b'"' | b'\'' | b'='));
    let user = &login[user.map_or(0, |at| at + 1)..];
    (is_user_word(user) && is_password_word(secret)) || is_no_word(whole, secret)
}

/// Whether what a header names is no user and password in base64, or words of documents.
fn is_no_basic_login(_: &[u8], secret: &[u8]) -> bool {
    let text = decoded(secret);
    let Some(colon) = text.iter().position(|byte| *byte == b':') else {
        return true;
    };
    let (user, password) = (&text[..colon], &text[colon + 1..]);
    let is_text = std::str::from_utf8(&text).is_ok_and(|text| !text.chars().any(char::is_control));
    let empty = password.is_empty() && user.len() < 6;
    !is_text || empty || (is_user_word(user) && is_password_word(password)) || is_instruction(&text)
}

/// Whether a password is a variable or asks for one.
fn is_no_word(_: &[u8], secret: &[u8]) -> bool {
    is_blank(secret)
        || is_instruction(secret)
        || secret.starts_with(b"$")
        || secret.eq_ignore_ascii_case(b"password")
}

fn is_uuid(value: &[u8]) -> bool {
    value.len() == 36 && [8, 13, 18, 23].iter().all(|at| value[*at] == b'-')
}

fn is_jwt(value: &[u8]) -> bool {
    value.starts_with(b"eyJ") && value.contains(&b'.')
}

/// Whether a token is no random text: words with signs between them, or a JWT, which has its own
/// rule.
fn is_no_drawn_token(_: &[u8], token: &[u8]) -> bool {
    let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
    let words = token
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|part| part.len() < 12)
        .map(<[u8]>::len)
        .sum::<usize>();
    let drawn = is_uuid(token) || (token.len() < 24 && words == token.len() && digits >= 3);
    if drawn {
        return is_blank(token);
    }
    digits == 0
        || (words * 2 > token.len() && token.len() < 60)
        || is_jwt(token)
        || is_blank(token)
        || is_instruction(token)
}

/// What base64 stands for, in either alphabet; nothing if it is none.
fn decoded(text: &[u8]) -> Vec<u8> {
    let text = text.trim_ascii_end();
    let end = text
        .iter()
        .rposition(|byte| *byte != b'=')
        .map_or(0, |at| at + 1);
    let text = &text[..end];
    let whole = &text[..text.len() - text.len() % 4];
    let either = URL_SAFE_NO_PAD
        .decode(text)
        .or_else(|_| STANDARD_NO_PAD.decode(text))
        .or_else(|_| STANDARD_NO_PAD.decode(whole));
    either.unwrap_or_default()
}

//! Histories that are made up: texts full of tokens, secrets and marks that are edited, moved,
//! cut and joined, so that deltas begin and end in the middle of everything.

use lockleaf::scan::rules;
use lockleaf::scan::sample;

use super::super::Repo;

/// A version of a file: its path and its content.
pub type Version = (&'static str, Vec<u8>);

/// Numbers that a seed fixes (xorshift).
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 20) as usize % end
    }

    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Every made history, by its name.
pub fn all() -> Vec<(&'static str, Vec<Version>)> {
    vec![
        ("examples of rules", lines(1, "src/a.txt", &examples(), 300)),
        ("settings", lines(2, "deploy/app.yaml", &settings(), 300)),
        ("a secret file", lines(3, ".env", &settings(), 200)),
        (
            "claimed by a rule",
            lines(4, "sealed/a.yaml", &settings(), 200),
        ),
        (
            "secrets of Kubernetes",
            lines(5, "k8s/all.yaml", &objects(), 200),
        ),
        ("code", lines(6, "src/main.py", &code(), 250)),
        ("bytes", bytes(7, "notes.txt", 400)),
        ("one long line", long(8, "dist/app.js", 150)),
        ("encoded texts", lines(9, "data.json", &encoded(), 250)),
        ("other encodings", wide(10, "windows.txt", 120)),
    ]
}

/// Puts the versions into a repository, each as a commit.
pub fn import(repo: &Repo, versions: Vec<Version>) {
    let mut stream = Vec::new();
    for (at, (path, content)) in versions.into_iter().enumerate() {
        let head = format!(
            "commit refs/heads/main\ncommitter Ann <ann@example.org> {} +0000\ndata 1\nx\n",
            1_700_000_000 + at
        );
        let file = format!("M 100644 inline {path}\ndata {}\n", content.len());
        stream.extend_from_slice(head.as_bytes());
        stream.extend_from_slice(file.as_bytes());
        stream.extend_from_slice(&content);
        stream.push(b'\n');
    }
    let run = repo.run("git").args(["fast-import", "--quiet"]);
    run.stdin(stream).go().ok();
}

/// The examples and counter-examples of a part of all rules.
fn examples() -> Vec<String> {
    let all = rules::all();
    let templates = all.flat_map(|rule| rule.examples.iter().chain(rule.counter_examples));
    templates
        .step_by(3)
        .filter_map(|template| sample::text(template))
        .collect()
}

fn settings() -> Vec<String> {
    let mut lines: Vec<String> = [
        "database:",
        "  host: db.example.org",
        "  password: hunter2",
        "DB_PASSWORD=change_me",
        "  secret: |",
        "    several",
        "    lines",
        "API_TOKEN: ${TOKEN}",
        "password:",
        "- name: X",
        "  value: hunter3",
        "url: postgres://ann:hunter4@db/app", // lockleaf:public: made up
        "# lockleaf:public",
        "",
        "  token: \"qKz7vR2mXw9LpT4nBs8Y\" # gitleaks:allow",
        "kind: Secret",
        "stringData:",
        "data:",
        "  password: aHVudGVyMg==",
        "sops:",
        "  mac: ENC[AES256_GCM,data:x]",
        "-----",
        "export \\",
        "  client_secret = 'hunter5'",
        "{\"auth\": {\"password\": \"hunter6\"}}",
        "<key>Password</key>",
        "<string>hunter7</string>",
        "\tAccessKey: 12345",
        "---",
        "é: ü",
        "x: [a, b, {c: d}]",
    ]
    .map(str::to_owned)
    .to_vec();
    lines.extend(examples().into_iter().step_by(40));
    lines
}

fn objects() -> Vec<String> {
    let object = |name: usize, kind: &str, field: &str, value: &str| {
        format!(
            "---\napiVersion: v1\nkind: {kind}\nmetadata:\n  name: n{name}\n{field}:\n  password: {value}\n"
        )
    };
    let mut all = Vec::new();
    for at in 0..12 {
        all.push(object(at, "Secret", "stringData", "hunter2"));
        all.push(object(at, "Secret", "data", "aHVudGVyMg=="));
        all.push(object(at, "ConfigMap", "data", &format!("hunter{at}")));
        all.push(object(at, "Secret", "data", "ENC[AES256_GCM,data:AAAA]"));
        all.push(format!("# note {at}"));
    }
    all
}

fn code() -> Vec<String> {
    let mut lines: Vec<String> = [
        "def connect():",
        "    password = \"hunter2\"",
        "    return db(user, password=pw)",
        "'''",
        "\"\"\"",
        "conf[\"api_key\"] = 'q8Zt3vLx5Rk2Wn7Bm4Yp'", // lockleaf:public: made up
        "const token = `abc",
        "${x}`;",
        "/*",
        "*/",
        "// end",
        "os.environ['SECRET_KEY']",
        "SECRET_KEY = os.environ.get('X', 'django-insecure-x9')",
        "}",
        "{",
        "password: str = None",
        "if password == 'letmein1':",
        "$password = 'hunter3';",
        "  + 'more' +",
    ]
    .map(str::to_owned)
    .to_vec();
    lines.extend(examples().into_iter().step_by(25));
    lines
}

fn encoded() -> Vec<String> {
    use base64::Engine as _;
    let base64 = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
    let hex = |text: &str| -> String { text.bytes().map(|it| format!("{it:02x}")).collect() };
    let percent = |text: &str| -> String { text.bytes().map(|it| format!("%{it:02x}")).collect() };
    let some = examples().into_iter().step_by(30);
    some.flat_map(|text| {
        let twice = base64(&base64(&text));
        [
            format!("  \"a\": \"{}\",", base64(&text)),
            hex(&text),
            percent(&text),
            twice,
            text,
        ]
    })
    .collect()
}

/// A text of lines that come, go, move and change.
fn lines(seed: u64, path: &'static str, pool: &[String], count: usize) -> Vec<Version> {
    let mut drawn = Drawn(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut text: Vec<String> = (0..60).map(|_| drawn.one(pool).clone()).collect();
    let mut versions = Vec::new();
    for _ in 0..count {
        for _ in 0..=drawn.below(3) {
            let at = drawn.below(text.len());
            match drawn.below(8) {
                0 if text.len() > 20 => drop(text.remove(at)),
                1 => {
                    let line = text.remove(at);
                    let to = drawn.below(text.len() + 1);
                    text.insert(to, line);
                }
                2 => text[at].push_str(" # lockleaf:public"),
                3 => text[at].insert_str(0, "    "),
                4 => {
                    let rest = drawn.one(pool).clone();
                    text[at].push_str(&rest);
                }
                5 => {
                    let mut middle = text[at].len() / 2;
                    while !text[at].is_char_boundary(middle) {
                        middle -= 1;
                    }
                    let rest = text[at].split_off(middle);
                    text.insert(at + 1, rest);
                }
                6 if text[at].len() > 3_000 => text[at].clear(),
                _ => text.insert(at, drawn.one(pool).clone()),
            }
        }
        versions.push((path, text.join("\n").into_bytes()));
    }
    versions
}

/// A text whose bytes are cut, doubled and swapped anywhere.
fn bytes(seed: u64, path: &'static str, count: usize) -> Vec<Version> {
    let mut drawn = Drawn(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let pool = [examples(), settings(), encoded()].concat();
    let start: Vec<String> = (0..80).map(|_| drawn.one(&pool).clone()).collect();
    let mut text = start.join("\n").into_bytes();
    let mut versions = Vec::new();
    for _ in 0..count {
        let from = drawn.below(text.len());
        let to = (from + drawn.below(120)).min(text.len());
        match drawn.below(6) {
            0 if text.len() > 2_000 => drop(text.drain(from..to)),
            1 => {
                let piece = text[from..to].to_vec();
                let at = drawn.below(text.len());
                text.splice(at..at, piece);
            }
            2 => text[from] = *drawn.one(b"\n a0=\"':#%\0\xff"),
            3 => {
                let piece: Vec<u8> = text.drain(from..to).collect();
                let at = drawn.below(text.len());
                text.splice(at..at, piece);
            }
            _ => {
                let piece = drawn.one(&pool).clone();
                text.splice(from..from, piece.into_bytes());
            }
        }
        if text.len() > 40_000 {
            text.truncate(20_000);
        }
        versions.push((path, text.clone()));
    }
    versions
}

/// One line that grows and shrinks.
fn long(seed: u64, path: &'static str, count: usize) -> Vec<Version> {
    let versions = bytes(seed, path, count).into_iter();
    let joined = versions.map(|(path, text)| {
        let filler = b"var a=1;".repeat(300);
        let mut line = [filler.clone(), text, filler].concat();
        line.retain(|byte| *byte != b'\n');
        (path, line)
    });
    joined.collect()
}

/// UTF-16, and the same text as UTF-8 in between.
fn wide(seed: u64, path: &'static str, count: usize) -> Vec<Version> {
    let versions = lines(seed, path, &settings(), count)
        .into_iter()
        .enumerate();
    let encoded = versions.map(|(at, (path, text))| {
        let text = String::from_utf8_lossy(&text).into_owned();
        let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        let content = match at % 4 {
            0 => text.into_bytes(),
            _ => units.flat_map(u16::to_le_bytes).collect(),
        };
        (path, content)
    });
    encoded.collect()
}

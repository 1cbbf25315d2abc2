//! lockleaf beside the real sops: CPU time and peak memory of the same jobs, as ratios of one run.
//!
//! ```text
//! cargo bench --bench sops                      everything, about five minutes
//! cargo bench --bench sops -- --quick           smaller files, fewer rounds
//! cargo bench --bench sops -- --check           status 1 if a ratio misses its target
//! ```
//!
//! The two programs take turns, so that a busy machine slows both. sops is the program that
//! `tests/run --peers-only` fetches; `LOCKLEAF` names another lockleaf than the one cargo built.

#[path = "contest/mod.rs"]
mod contest;
#[path = "sops/generate.rs"]
mod generate;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::ExitCode;

use contest::Contest;
use contest::Outcome;
use contest::Target;
use contest::measure;
use contest::measure::Call;

/// The bytes of an ordinary leaf.
const LEAF: usize = 24;

/// How many small files the last job has.
const SMALL_FILES: usize = 200;

/// Ten times the leaves may cost ten times as much, and a quarter for the luck of the day.
const LINEAR: f64 = 12.5;

/// Every document with leaves may take a third of sops's memory.
const MEMORY: Option<f64> = Some(1.0 / 3.0);

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    if args.next().is_some_and(|first| first == measure::FLAG) {
        return measure::measure(args);
    }
    let has = |flag: &str| std::env::args().any(|arg| arg == flag);
    match run(has("--quick")) {
        Ok(missed) if missed.is_empty() => ExitCode::SUCCESS,
        Ok(missed) => {
            println!("\nmissed: {}", missed.join(", "));
            ExitCode::from(u8::from(has("--check")))
        }
        Err(fault) => {
            eprintln!("bench: {fault}");
            ExitCode::from(2)
        }
    }
}

/// Runs every contest, prints the table and returns the names of those that miss their target.
fn run(quick: bool) -> Result<Vec<String>, String> {
    let bench = Bench::new()?;
    let rounds = if quick { 3 } else { 5 };
    let mut missed = Vec::new();
    println!("medians of {rounds} rounds, user + system CPU and peak memory\n");
    print!("{}", Outcome::head("sops"));
    let mut hold = |contest: Contest, rounds| -> Result<Outcome, String> {
        let outcome = contest.run(rounds)?;
        let (row, reached) = outcome.row();
        println!("{row}");
        if !reached {
            missed.push(outcome.name.clone());
        }
        Ok(outcome)
    };

    hold(bench.start_up(), rounds.max(5) * 4)?;
    let tenth = Target {
        cpu: Some(1.0 / 10.0),
        memory: MEMORY,
    };
    let shown = Target {
        cpu: None,
        memory: MEMORY,
    };
    let fifth = Target {
        cpu: Some(1.0 / 5.0),
        memory: MEMORY,
    };
    let mut jobs = vec![
        ("10 leaves", 10, LEAF, shown),
        ("1,000 leaves", 1_000, LEAF, shown),
        ("1,000 leaves of 1 KiB", 1_000, 1024, shown),
        ("10,000 leaves", 10_000, LEAF, tenth),
    ];
    if !quick {
        jobs.push(("100,000 leaves", 100_000, LEAF, shown));
        jobs.push(("10 MB file", 130_000, 64, fifth));
    }
    let mut grown = Vec::new();
    for (name, leaves, size, target) in jobs {
        for contest in bench.both_ways(name, leaves, size, target)? {
            let outcome = hold(contest, rounds)?;
            if size == LEAF && leaves >= 10_000 {
                grown.push((outcome.name, outcome.ours.cpu));
            }
        }
    }
    for contest in bench.small_files() {
        hold(contest, rounds)?;
    }

    // Encrypt and decrypt of 10,000 leaves, then of 100,000.
    for (small, large) in grown.iter().zip(grown.iter().skip(2)) {
        let growth = large.1 / small.1.max(1.0);
        println!("\n{} cost {growth:.1} times {}", large.0, small.0);
        if growth > LINEAR {
            missed.push(format!("linear cost: {}", large.0));
        }
    }
    Ok(missed)
}

/// The two programs, a key, and a folder for the files.
struct Bench {
    folder: tempfile::TempDir,
    lockleaf: PathBuf,
    sops: PathBuf,
    key: PathBuf,
    recipient: String,
}

impl Bench {
    fn new() -> Result<Self, String> {
        let peers = std::env::var_os("LOCKLEAF_PEERS").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers"),
            PathBuf::from,
        );
        let sops = peers.join("bin/sops");
        if !sops.exists() {
            return Err("no real sops to compare with: run tests/run --peers-only".to_owned());
        }
        let folder = tempfile::tempdir().map_err(|fault| fault.to_string())?;
        let key = folder.path().join("key.txt");
        let keygen = |args: &[&str]| {
            let ran = Command::new(peers.join("bin/age-keygen"))
                .args(args)
                .arg(&key)
                .output()
                .map_err(|fault| format!("cannot start age-keygen: {fault}"))?;
            Ok::<_, String>(String::from_utf8_lossy(&ran.stdout).trim().to_owned())
        };
        keygen(&["-o"])?;
        let recipient = keygen(&["-y"])?;
        Ok(Self {
            folder,
            lockleaf: std::env::var_os("LOCKLEAF")
                .unwrap_or_else(|| env!("CARGO_BIN_EXE_lockleaf").into())
                .into(),
            sops,
            key,
            recipient,
        })
    }

    /// A call of `program`; words first, then paths.
    fn call(&self, program: &Path, words: &[&str], paths: &[PathBuf]) -> Call {
        let words = words.iter().map(OsString::from);
        let paths = paths.iter().map(|path| path.clone().into_os_string());
        Call {
            program: program.to_owned(),
            args: words.chain(paths).collect(),
            key: self.key.clone(),
            folder: None,
            accepted: &[0],
        }
    }

    /// The words of an encryption, the same for both programs.
    fn encrypt<'a>(&'a self, more: &[&'a str]) -> Vec<&'a str> {
        let mut words = vec!["encrypt", "--age", &self.recipient];
        words.extend(["--encrypted-regex", "^data$"]);
        words.extend(more);
        words
    }

    fn start_up(&self) -> Contest {
        let words = ["--version", "--disable-version-check"];
        Contest {
            name: "start-up".to_owned(),
            ours: vec![self.call(&self.lockleaf, &words[..1], &[])],
            theirs: vec![self.call(&self.sops, &words, &[])],
            files: Vec::new(),
            target: Target {
                cpu: Some(1.0 / 5.0),
                memory: MEMORY,
            },
        }
    }

    /// Encrypt one document, and decrypt what each program made of it.
    fn both_ways(
        &self,
        name: &str,
        leaves: usize,
        size: usize,
        target: Target,
    ) -> Result<[Contest; 2], String> {
        let text = generate::document(leaves, size);
        let path = |kind: &str| {
            let file = format!("{leaves}x{size}-{kind}.yaml");
            self.folder.path().join(file)
        };
        let write = |path: &Path, bytes: &[u8]| {
            fs::write(path, bytes).map_err(|fault| format!("{}: {fault}", path.display()))
        };
        write(&path("plain"), text.as_bytes())?;
        let encrypt = |program| self.call(program, &self.encrypt(&[]), &[path("plain")]);
        let decrypt = |program, kind| self.call(program, &["decrypt"], &[path(kind)]);
        write(&path("ours"), &encrypt(&self.lockleaf).output()?)?;
        write(&path("theirs"), &encrypt(&self.sops).output()?)?;
        if decrypt(&self.lockleaf, "ours").output()? != text.as_bytes() {
            return Err(format!("{name}: lockleaf does not give every byte back"));
        }
        let contest = |verb: &str, ours, theirs| Contest {
            name: format!("{verb} {name}"),
            ours: vec![ours],
            theirs: vec![theirs],
            files: Vec::new(),
            target,
        };
        Ok([
            contest("encrypt", encrypt(&self.lockleaf), encrypt(&self.sops)),
            contest(
                "decrypt",
                decrypt(&self.lockleaf, "ours"),
                decrypt(&self.sops, "theirs"),
            ),
        ])
    }

    /// Many small files: one call of lockleaf, one call of sops for each.
    fn small_files(&self) -> Vec<Contest> {
        let text = generate::document(5, LEAF);
        let paths: Vec<PathBuf> = (0..SMALL_FILES)
            .map(|number| self.folder.path().join(format!("small{number}.yaml")))
            .collect();
        let words = self.encrypt(&["-i"]);
        vec![Contest {
            name: format!("encrypt {SMALL_FILES} small files"),
            ours: vec![self.call(&self.lockleaf, &words, &paths)],
            theirs: paths
                .iter()
                .map(|path| self.call(&self.sops, &words, std::slice::from_ref(path)))
                .collect(),
            files: paths
                .iter()
                .map(|path| (path.clone(), text.clone()))
                .collect(),
            target: Target {
                cpu: Some(1.0 / 30.0),
                memory: MEMORY,
            },
        }]
    }
}

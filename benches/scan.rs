//! lockleaf beside kingfisher and gitleaks: CPU time and peak memory of the same scans, as ratios
//! of one run.
//!
//! ```text
//! cargo bench --bench scan                          a generated history of 12,000 commits
//! cargo bench --bench scan -- --quick               of 2,000 commits, fewer rounds
//! cargo bench --bench scan -- --repository PATH     another repository
//! cargo bench --bench scan -- --check               status 1 if a ratio misses its target
//! ```
//!
//! The programs take turns, so that a busy machine slows all. The peers come from PyPI into
//! `target/peers`; `LOCKLEAF` names another lockleaf than the one cargo built.

#[path = "contest/mod.rs"]
mod contest;
#[path = "scan/peers.rs"]
mod peers;
#[path = "scan/repository.rs"]
mod repository;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use contest::Contest;
use contest::Outcome;
use contest::Target;
use contest::measure;
use contest::measure::Call;
use peers::Peers;

/// The statuses that say that a scan was made: nothing found, or something.
const SCANNED: &[i32] = &[0, 1, 200];

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
    let bench = Bench::new(quick)?;
    bench.check()?;
    let rounds = if quick { 3 } else { 5 };
    let mut missed = Vec::new();
    println!("medians of {rounds} rounds, user + system CPU and peak memory\n");
    for (peer, contests) in bench.contests() {
        print!("{}", Outcome::head(peer));
        for contest in contests {
            let outcome = contest.run(rounds)?;
            let (row, reached) = outcome.row();
            println!("{row}");
            if !reached {
                missed.push(format!("{} against {peer}", outcome.name));
            }
        }
        println!();
    }
    Ok(missed)
}

/// The programs, the repository, and a home for them.
struct Bench {
    home: tempfile::TempDir,
    lockleaf: PathBuf,
    peers: Peers,
    repository: PathBuf,
    staged: PathBuf,
}

impl Bench {
    fn new(quick: bool) -> Result<Self, String> {
        let home = tempfile::tempdir().map_err(|fault| fault.to_string())?;
        let named = std::env::args_os()
            .skip_while(|arg| arg != "--repository")
            .nth(1);
        let repository = match named {
            Some(path) => PathBuf::from(path),
            None => {
                let path = home.path().join("repository");
                fs::create_dir(&path).map_err(|fault| fault.to_string())?;
                repository::make(&path, if quick { 2_000 } else { 12_000 })?;
                path
            }
        };
        let staged = home.path().join("staged");
        stage_five(&staged)?;
        Ok(Self {
            lockleaf: std::env::var_os("LOCKLEAF")
                .unwrap_or_else(|| env!("CARGO_BIN_EXE_lockleaf").into())
                .into(),
            peers: Peers::fetch()?,
            repository,
            staged,
            home,
        })
    }

    /// Whether what was planted into the generated history is found.
    fn check(&self) -> Result<(), String> {
        if !self.repository.starts_with(self.home.path()) {
            return Ok(());
        }
        let words = ["scan", "--history", "--no-cache", "--json"];
        let found = self
            .call(&self.lockleaf, &words, &self.repository)
            .output()?;
        match String::from_utf8_lossy(&found).contains("github-personal-access-token") {
            true => Ok(()),
            false => Err("lockleaf does not find what was planted".to_owned()),
        }
    }

    /// The contests, peer by peer.
    fn contests(&self) -> [(&'static str, Vec<Contest>); 3] {
        let whole = Target {
            cpu: Some(1.0 / 4.0),
            memory: Some(1.0 / 2.0),
        };
        let ours = self.call(
            &self.lockleaf,
            &["scan", "--history", "--no-cache"],
            &self.repository,
        );
        let kingfisher = [
            "scan",
            "--no-validate",
            "--quiet",
            "--format",
            "json",
            "--no-update-check",
        ];
        let kingfisher = self.call(&self.peers.kingfisher, &kingfisher, &self.repository);
        let gitleaks = ["git", "--no-banner", "--log-level", "error"];
        let gitleaks = self.call(&self.peers.gitleaks, &gitleaks, &self.repository);
        let cached = self.call(&self.lockleaf, &["scan", "--history"], &self.repository);
        let hook = Call {
            args: ["hook", "run", "pre-commit"].map(OsString::from).into(),
            folder: Some(self.staged.clone()),
            ..self.call(&self.lockleaf, &[], Path::new(""))
        };
        let staged = [
            "git",
            "--no-banner",
            "--log-level",
            "error",
            "--pre-commit",
            "--staged",
        ];
        let staged = self.call(&self.peers.gitleaks, &staged, &self.staged);
        let contest = |name: &str, ours: &Call, theirs: Call, target| Contest {
            name: name.to_owned(),
            ours: vec![ours.clone()],
            theirs: vec![theirs],
            files: Vec::new(),
            target,
        };
        let again = Target {
            cpu: Some(1.0 / 20.0),
            memory: None,
        };
        let tenth = Target {
            cpu: Some(1.0 / 10.0),
            memory: None,
        };
        [
            (
                "kingfisher",
                vec![contest("whole history", &ours, kingfisher, whole)],
            ),
            (
                "gitleaks",
                vec![
                    contest("whole history", &ours, gitleaks, whole),
                    contest("hook, five staged files", &hook, staged, tenth),
                ],
            ),
            (
                "first",
                vec![contest("scanned again", &cached, ours.clone(), again)],
            ),
        ]
    }

    /// A call of `program` for a repository; words first.
    fn call(&self, program: &Path, words: &[&str], repository: &Path) -> Call {
        let words = words.iter().map(OsString::from);
        Call {
            program: program.to_owned(),
            args: words.chain([repository.into()]).collect(),
            key: self.home.path().join("key"),
            folder: None,
            accepted: SCANNED,
        }
    }
}

/// Makes a repository with five staged files.
fn stage_five(folder: &Path) -> Result<(), String> {
    fs::create_dir(folder).map_err(|fault| fault.to_string())?;
    repository::git(folder, &["init", "-q", "-b", "main", "."])?;
    repository::git(folder, &["commit", "-q", "--allow-empty", "-m", "first"])?;
    for number in 0..5 {
        let text = format!("name: service{number}\nreplicas: 2\nimage: example/{number}:1.2\n");
        let path = folder.join(format!("service{number}.yaml"));
        fs::write(path, text.repeat(20)).map_err(|fault| fault.to_string())?;
    }
    repository::git(folder, &["add", "."])
}

//! The cost of a child process: user + system CPU time, and peak memory.
//!
//! The kernel sums the children of a process, so every measured program is the only child of a
//! small process of its own: this same bench, started again as `--measure PROGRAM ARGUMENTS`.

use std::ffi::OsString;
use std::iter::Sum;
use std::ops::Add;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::ExitCode;
use std::process::Stdio;

use nix::sys::resource::UsageWho;
use nix::sys::resource::getrusage;
use nix::sys::time::TimeValLike as _;

/// The argument that makes the bench a measuring process.
pub const FLAG: &str = "--measure";

/// What one run, or several after each other, took.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    /// User + system CPU time in microseconds.
    pub cpu: f64,
    /// Peak memory in KiB; of several runs, the largest.
    pub memory: f64,
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            cpu: self.cpu + other.cpu,
            memory: self.memory.max(other.memory),
        }
    }
}

impl Sum for Cost {
    fn sum<I: Iterator<Item = Self>>(costs: I) -> Self {
        costs.fold(Self::default(), Add::add)
    }
}

/// One command line.
#[derive(Clone)]
pub struct Call {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub args: Vec<OsString>,
    /// The identity file it may use; its folder is the call's home.
    pub key: PathBuf,
    /// The folder in which it runs; none for that of the bench.
    pub folder: Option<PathBuf>,
    /// The exit statuses that say that it did its work.
    pub accepted: &'static [i32],
}

impl Call {
    fn command(&self, runner: Command) -> Command {
        let mut command = runner;
        command
            .env_clear()
            .env("HOME", self.key.parent().unwrap_or(Path::new("/")))
            .env("PATH", "/usr/bin:/bin")
            .env("SOPS_AGE_KEY_FILE", &self.key)
            .env("SOPS_DISABLE_VERSION_CHECK", "1")
            .stdin(Stdio::null());
        if let Some(folder) = &self.folder {
            command.current_dir(folder);
        }
        command
    }

    /// Runs it and returns its stdout, or what went wrong.
    pub fn output(&self) -> Result<Vec<u8>, String> {
        let mut command = Command::new(&self.program);
        command.args(&self.args);
        let ran = self
            .command(command)
            .output()
            .map_err(|fault| format!("cannot start '{}': {fault}", self.program.display()))?;
        let is_accepted = |code: i32| self.accepted.contains(&code);
        if !ran.status.code().is_some_and(is_accepted) {
            return Err(format!(
                "'{} {:?}' failed: {}",
                self.program.display(),
                self.args,
                String::from_utf8_lossy(&ran.stderr)
            ));
        }
        Ok(ran.stdout)
    }

    /// Runs it in a measuring process and returns its cost.
    pub fn cost(&self) -> Result<Cost, String> {
        let this = std::env::current_exe().map_err(|fault| fault.to_string())?;
        let mut command = Command::new(&this);
        let accepted: Vec<String> = self.accepted.iter().map(i32::to_string).collect();
        command.arg(FLAG).arg(accepted.join(","));
        command.arg(&self.program).args(&self.args);
        let measured = Self {
            program: this,
            ..self.clone()
        };
        let ran = measured
            .command(command)
            .output()
            .map_err(|fault| format!("cannot start the measuring process: {fault}"))?;
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        let mut numbers = said.split_whitespace().filter_map(|word| word.parse().ok());
        match (ran.status.success(), numbers.next(), numbers.next()) {
            (true, Some(cpu), Some(memory)) => Ok(Cost { cpu, memory }),
            _ => Err(format!(
                "'{:?}' failed: {}",
                self.args,
                String::from_utf8_lossy(&ran.stderr)
            )),
        }
    }
}

/// Is the measuring process: runs the program of `line`, which ends with one of the statuses that
/// stand before it, then prints its microseconds and KiB.
pub fn measure(mut line: impl Iterator<Item = OsString>) -> ExitCode {
    let (Some(accepted), Some(program)) = (line.next(), line.next()) else {
        return ExitCode::from(2);
    };
    let status = Command::new(program)
        .args(line)
        .stdout(Stdio::null())
        .status();
    let (Ok(status), Ok(usage)) = (status, getrusage(UsageWho::RUSAGE_CHILDREN)) else {
        return ExitCode::from(2);
    };
    let cpu = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    println!("{cpu} {}", usage.max_rss());
    let accepted = accepted.to_string_lossy();
    let is_accepted = |code: i32| accepted.split(',').any(|one| one == code.to_string());
    if status.code().is_some_and(is_accepted) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The median of each figure.
pub fn median(costs: &[Cost]) -> Cost {
    let middle = |mut figures: Vec<f64>| {
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or_default()
    };
    Cost {
        cpu: middle(costs.iter().map(|cost| cost.cpu).collect()),
        memory: middle(costs.iter().map(|cost| cost.memory).collect()),
    }
}

//! One contest: the same job done by lockleaf and by a peer, turn by turn.

pub mod measure;

use std::fs;
use std::path::PathBuf;

use measure::Call;
use measure::Cost;
use measure::median;

/// The share of the peer's cost that lockleaf may take.
#[derive(Clone, Copy, Default)]
pub struct Target {
    /// Of its CPU time; none where the figure is only shown.
    pub cpu: Option<f64>,
    /// Of its peak memory.
    pub memory: Option<f64>,
}

/// A job with two doers.
pub struct Contest {
    /// What is done.
    pub name: String,
    /// lockleaf's calls.
    pub ours: Vec<Call>,
    /// The peer's calls.
    pub theirs: Vec<Call>,
    /// Files that are written anew before each turn.
    pub files: Vec<(PathBuf, String)>,
    /// What lockleaf must reach.
    pub target: Target,
}

/// The medians of a contest.
pub struct Outcome {
    /// What was done.
    pub name: String,
    /// lockleaf's cost.
    pub ours: Cost,
    /// The peer's cost.
    pub theirs: Cost,
    /// What lockleaf must reach.
    pub target: Target,
}

impl Contest {
    /// Lets both do the job `rounds` times, in turns, and returns the medians.
    pub fn run(self, rounds: usize) -> Result<Outcome, String> {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            ours.push(self.turn(&self.ours)?);
            theirs.push(self.turn(&self.theirs)?);
        }
        Ok(Outcome {
            ours: median(&ours),
            theirs: median(&theirs),
            name: self.name,
            target: self.target,
        })
    }

    fn turn(&self, calls: &[Call]) -> Result<Cost, String> {
        for (path, text) in &self.files {
            fs::write(path, text).map_err(|fault| format!("{}: {fault}", path.display()))?;
        }
        calls.iter().map(Call::cost).sum()
    }
}

impl Outcome {
    /// The head of the table that [`Self::row`] fills, for a peer of this name.
    pub fn head(peer: &str) -> String {
        format!(
            "{:<28} {:>13} {:>12} {:>8} {:>8} {:>15} {:>11} {:>8} {:>8}
",
            "job",
            "lockleaf CPU",
            format!("{peer} CPU"),
            "ratio",
            "at most",
            "lockleaf mem",
            format!("{peer} mem"),
            "ratio",
            "at most"
        )
    }

    /// The outcome as a row, and whether it reaches its target.
    pub fn row(&self) -> (String, bool) {
        let (cpu, cpu_reached) = share(self.ours.cpu, self.theirs.cpu, self.target.cpu);
        let (memory, memory_reached) =
            share(self.ours.memory, self.theirs.memory, self.target.memory);
        let row = format!(
            "{:<28} {:>10.2} ms {:>9.2} ms {cpu} {:>11.1} MiB {:>7.1} MiB {memory}",
            self.name,
            self.ours.cpu / 1e3,
            self.theirs.cpu / 1e3,
            self.ours.memory / 1024.0,
            self.theirs.memory / 1024.0,
        );
        (row, cpu_reached && memory_reached)
    }
}

/// Two columns, the ratio and its target, and whether the ratio reaches it.
fn share(ours: f64, theirs: f64, target: Option<f64>) -> (String, bool) {
    let ratio = ours / theirs.max(1.0);
    match target {
        None => (format!("{ratio:>8.4} {:>8}", "-"), true),
        Some(target) => {
            let reached = ratio <= target;
            let mark = if reached { ' ' } else { '!' };
            (format!("{ratio:>8.4} {target:>7.4}{mark}"), reached)
        }
    }
}

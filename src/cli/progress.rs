//! How far a long call is: a bar on the terminal, once it has lasted a second.

use super::ui::Ui;
use indicatif::ProgressBar;
use indicatif::ProgressDrawTarget;
use indicatif::ProgressStyle;
use std::time::Duration;
use std::time::Instant;

/// A call that is done sooner needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// The progress of a call for many files.
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
    watched: bool,
}

impl Progress {
    /// Begins to measure the time.
    pub fn new(ui: &Ui) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        Self {
            bar,
            begun: Instant::now(),
            watched: ui.is_watched(),
        }
    }

    /// Says how many there are.
    pub fn expect(&self, total: usize) {
        self.bar.set_length(total as u64);
    }

    /// Names what is done next.
    pub fn next(&self, what: &str) {
        if !self.watched {
            return;
        }
        if self.bar.is_hidden() && self.begun.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_message(what.to_owned());
    }

    /// Counts one more, and lets `say` write without the bar in its way.
    pub fn done(&self, say: impl FnOnce()) {
        match self.watched {
            true => self.bar.suspend(say),
            false => say(),
        }
        self.bar.inc(1);
    }

    /// Takes the bar away.
    pub fn finish(self) {
        self.bar.finish_and_clear();
    }
}

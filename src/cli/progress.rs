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
    /// Begins to count to `total`.
    pub fn new(ui: &Ui, total: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        Self {
            bar,
            begun: Instant::now(),
            watched: ui.is_watched(),
        }
    }

    /// Names what is done next.
    pub fn next(&self, what: &str) {
        if self.watched && self.bar.is_hidden() && self.begun.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_message(what.to_owned());
    }

    /// Counts one more, and lets `say` write without the bar in its way.
    pub fn done(&self, say: impl FnOnce()) {
        self.bar.suspend(say);
        self.bar.inc(1);
    }

    /// Takes the bar away.
    pub fn finish(self) {
        self.bar.finish_and_clear();
    }
}

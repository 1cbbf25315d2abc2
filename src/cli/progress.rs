//! How far a long call is: a bar on the terminal, once it has lasted a second; plain lines elsewhere
//! where it lasts very long.

use super::ui::Ui;
use crate::actions::scan::blobs::Watch;
use indicatif::ProgressBar;
use indicatif::ProgressDrawTarget;
use indicatif::ProgressStyle;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
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
            self.bar.set_draw_target(Ui::bar_target());
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

/// How often a scan is looked at.
const TICK: Duration = Duration::from_millis(120);

/// How often a scan that nobody watches says how far it is.
const PLAIN: Duration = Duration::from_secs(15);

/// The progress of a scan, looked at by a thread of its own.
pub struct ScanProgress {
    stopped: Arc<AtomicBool>,
    ticker: Option<JoinHandle<()>>,
}

impl ScanProgress {
    /// Begins to look at a scan.
    pub fn begin(ui: &Ui, watch: Arc<Watch>) -> Self {
        let stopped = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&stopped);
        let look = Look {
            watched: ui.is_watched(),
            quiet: ui.is_quiet(),
            begun: Instant::now(),
            watch,
        };
        Self {
            stopped,
            ticker: std::thread::Builder::new()
                .spawn(move || look.run(&end))
                .ok(),
        }
    }

    /// Ends the thread, and takes the bar away.
    pub fn finish(mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        if let Some(ticker) = self.ticker.take() {
            ticker.thread().unpark();
            // It writes to the terminal alone; that it failed changes no result.
            let _ = ticker.join();
        }
    }
}

struct Look {
    watched: bool,
    quiet: bool,
    begun: Instant,
    watch: Arc<Watch>,
}

impl Look {
    fn run(&self, end: &AtomicBool) {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let template = "{bar:30} {percent:>3}%  {human_pos} of {human_len}  {msg}  {eta} left";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        let mut told = Instant::now();
        while !end.load(Ordering::Relaxed) {
            std::thread::park_timeout(TICK);
            let done = self.watch.done.load(Ordering::Relaxed);
            let total = self.watch.total.load(Ordering::Relaxed);
            let bytes = self.watch.bytes.load(Ordering::Relaxed);
            let rate = bytes as f64 / self.begun.elapsed().as_secs_f64().max(0.001);
            let rate = format!("{:.0} MB/s", rate / 1e6);
            if self.watched && self.begun.elapsed() > PATIENCE {
                if bar.is_hidden() {
                    bar.set_draw_target(Ui::bar_target());
                }
                bar.set_length(total.max(done));
                bar.set_position(done);
                bar.set_message(rate);
            } else if !self.watched && !self.quiet && told.elapsed() > PLAIN {
                told = Instant::now();
                Ui::tell_progress(&format!("looked at {done} of {total} ({rate})"));
            }
        }
        bar.finish_and_clear();
    }
}

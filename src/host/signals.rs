//! Requests to end (SIGINT, SIGTERM, SIGHUP, SIGQUIT): registered cleanups run, then the signal
//! takes its usual course, so that the shell sees the usual status, 128 + the signal's number.

use std::io;
use std::panic;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread;
use std::thread::ThreadId;
use std::time::Duration;
use std::time::Instant;

use signal_hook::consts::SIGHUP;
use signal_hook::consts::SIGINT;
use signal_hook::consts::SIGQUIT;
use signal_hook::consts::SIGTERM;
use signal_hook::flag;
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

type Deed = Box<dyn FnOnce() + Send>;

static REGISTRY: Mutex<Registry> = Mutex::new(Registry {
    listening: false,
    ender: None,
    next: 0,
    cleanups: Vec::new(),
    holds: 0,
    last_release: None,
});

// Held by whoever does a step that must not be cut in two by a signal.
static STEP: Mutex<()> = Mutex::new(());

struct Registry {
    listening: bool,
    ender: Option<ThreadId>,
    next: u64,
    cleanups: Vec<(u64, Deed)>,
    holds: usize,
    last_release: Option<Instant>,
}

// A Ctrl-C that ended the editor reaches this process at the same moment; the thread that hears
// of it may run only after the editor was waited for.
const AFTERMATH: Duration = Duration::from_millis(100);

// How long a signal to a whole group may take from one of its processes to the next, on a machine
// that is busy.
const PATIENCE_STEPS: usize = 40;
const PATIENCE_STEP: Duration = Duration::from_millis(25);

/// A cleanup that stands registered for as long as this value lives.
#[must_use = "the cleanup is forgotten when this value is dropped"]
pub struct Cleanup(u64);

impl Drop for Cleanup {
    fn drop(&mut self) {
        let deed = {
            let mut registry = registry();
            let place = registry.cleanups.iter().position(|(id, _)| *id == self.0);
            place.map(|place| registry.cleanups.remove(place))
        };
        // Outside the lock: what the deed owns may itself hold a cleanup.
        drop(deed);
    }
}

/// Registers a deed for the case that the process is asked to end.
///
/// The deeds run on an ordinary thread, the latest first, so they may do what any code may do.
/// A second request while they run ends the process at once. Signals that the process was
/// started to ignore (`nohup`) stay ignored.
pub fn on_termination(deed: impl FnOnce() + Send + 'static) -> io::Result<Cleanup> {
    listen()?;
    let mut registry = registry();
    let id = registry.next;
    registry.next += 1;
    registry.cleanups.push((id, Box::new(deed)));
    Ok(Cleanup(id))
}

/// While this value lives, Ctrl-C and Ctrl-\ are the business of the program in the foreground.
#[must_use = "interrupts end the process again when this value is dropped"]
pub struct HeldInterrupts(());

impl Drop for HeldInterrupts {
    fn drop(&mut self) {
        let mut registry = registry();
        registry.holds -= 1;
        registry.last_release = Some(Instant::now());
    }
}

/// Lets SIGINT and SIGQUIT pass by, as a shell does while its child owns the terminal.
pub fn hold_interrupts() -> io::Result<HeldInterrupts> {
    listen()?;
    registry().holds += 1;
    Ok(HeldInterrupts(()))
}

/// Never comes back once the process has begun to end: the cleanups have the last word.
///
/// Whoever was interrupted by the end of something that a cleanup ended calls this, so as not to
/// report that end as a failure of its own.
pub fn stand_by_if_ending() {
    let me = thread::current().id();
    while registry().ender.is_some_and(|ender| ender != me) {
        thread::park_timeout(Duration::from_secs(1));
    }
}

/// Waits a moment for a request to end this process that is on its way, as when a signal went to
/// a whole group and another of it heard first.
pub fn await_own_end() {
    for _ in 0..PATIENCE_STEPS {
        if registry().ender.is_some() {
            return;
        }
        thread::sleep(PATIENCE_STEP);
    }
}

/// Does a short step that a request to end either waits for or comes before.
pub fn undivided<T>(step: impl FnOnce() -> T) -> T {
    loop {
        let held = STEP.lock().unwrap_or_else(PoisonError::into_inner);
        let ender = registry().ender;
        if ender.is_none_or(|ender| ender == thread::current().id()) {
            return step();
        }
        drop(held);
        stand_by_if_ending();
    }
}

/// Ends the process as a closed pipe ends any other program: quietly, by SIGPIPE.
///
/// Rust programs ignore SIGPIPE and see an error instead; whoever writes to stdout calls this
/// on that error. It returns only where the system has no such signal.
pub fn end_by_closed_pipe() {
    run_cleanups();
    let _ = emulate_default_handler(signal_hook::consts::SIGPIPE);
}

fn registry() -> MutexGuard<'static, Registry> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

fn listen() -> io::Result<()> {
    let mut registry = registry();
    if registry.listening {
        return Ok(());
    }
    let ignored = ignored_since_start();
    let mut heard = vec![SIGINT, SIGTERM, SIGHUP, SIGQUIT];
    heard.retain(|signal| ignored & (1 << (signal - 1)) == 0);
    let ending = Arc::new(AtomicBool::new(false));
    for signal in &heard {
        flag::register_conditional_default(*signal, Arc::clone(&ending))?;
    }
    let mut signals = Signals::new(&heard)?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for signal in signals.forever() {
                if belongs_to_the_foreground(signal) {
                    continue;
                }
                ending.store(true, Ordering::SeqCst);
                run_cleanups();
                let _ = emulate_default_handler(signal);
            }
        })?;
    registry.listening = true;
    Ok(())
}

fn belongs_to_the_foreground(signal: i32) -> bool {
    let registry = registry();
    let held = registry.holds > 0
        || registry
            .last_release
            .is_some_and(|release| release.elapsed() < AFTERMATH);
    held && (signal == SIGINT || signal == SIGQUIT)
}

fn run_cleanups() {
    let deeds = {
        let _step = STEP.lock().unwrap_or_else(PoisonError::into_inner);
        let mut registry = registry();
        registry.ender = Some(thread::current().id());
        std::mem::take(&mut registry.cleanups)
    };
    for (_, deed) in deeds.into_iter().rev() {
        // One cleanup that fails must not keep the others from running, nor the process alive.
        let _ = panic::catch_unwind(AssertUnwindSafe(deed));
    }
}

/// Gives the set of signals that the process was started to ignore, as the kernel's bit mask.
fn ignored_since_start() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or(0)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;
    use std::os::unix::process::ExitStatusExt;
    use std::path::Path;
    use std::process::Child;
    use std::process::Command;
    use std::process::ExitStatus;

    use rustix::process::Pid;
    use rustix::process::Signal;
    use rustix::process::kill_process;

    use super::*;

    /// Runs one ignored test of this file as a process of its own, working in `folder`.
    fn child(test: &str, folder: &Path) -> Child {
        let name = format!("host::signals::tests::{test}");
        let child = Command::new("/proc/self/exe")
            .args(["--exact", &name, "--ignored", "--nocapture"])
            .current_dir(folder)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..1000 {
            if folder.join("ready").exists() {
                return child;
            }
            thread::sleep(Duration::from_millis(10));
        }
        child
    }

    fn send(child: &Child, signal: Signal) {
        kill_process(Pid::from_child(child), signal).unwrap();
    }

    fn end(child: Child) -> ExitStatus {
        let mut child = child;
        for _ in 0..500 {
            if let Some(status) = child.try_wait().unwrap() {
                return status;
            }
            thread::sleep(Duration::from_millis(10));
        }
        child.kill().unwrap();
        child.wait().unwrap()
    }

    #[test]
    #[ignore = "a part of other tests, which start it as a process"]
    fn child_with_cleanups() {
        fs::write("log", "").unwrap();
        let log = |word: &'static str| {
            move || {
                let log = fs::read_to_string("log").unwrap_or_default();
                fs::write("log", log + word).unwrap();
            }
        };
        let _first = on_termination(log("first ")).unwrap();
        let _bad = on_termination(|| panic!("a cleanup that fails")).unwrap();
        let _second = on_termination(log("second ")).unwrap();
        drop(on_termination(log("forgotten ")).unwrap());
        fs::write("ready", "").unwrap();
        thread::sleep(Duration::from_secs(20));
    }

    #[test]
    fn a_request_to_end_runs_the_cleanups_latest_first_and_ends_by_that_signal() {
        for signal in [Signal::INT, Signal::TERM, Signal::HUP, Signal::QUIT] {
            let folder = tempfile::tempdir().unwrap();
            let child = child("child_with_cleanups", folder.path());
            send(&child, signal);
            assert_eq!(end(child).signal(), Some(signal.as_raw()));
            let log = fs::read_to_string(folder.path().join("log")).unwrap();
            assert_eq!(log, "second first ");
        }
    }

    #[test]
    #[ignore = "a part of other tests, which start it as a process"]
    fn child_that_hangs_in_its_cleanup() {
        let _cleanup = on_termination(|| {
            fs::write("hanging", "").unwrap();
            thread::sleep(Duration::from_secs(20));
        });
        fs::write("ready", "").unwrap();
        thread::sleep(Duration::from_secs(20));
    }

    #[test]
    fn a_second_request_ends_a_cleanup_that_hangs() {
        let folder = tempfile::tempdir().unwrap();
        let child = child("child_that_hangs_in_its_cleanup", folder.path());
        send(&child, Signal::INT);
        while !folder.path().join("hanging").exists() {
            thread::sleep(Duration::from_millis(5));
        }
        send(&child, Signal::INT);
        assert_eq!(end(child).signal(), Some(Signal::INT.as_raw()));
    }

    #[test]
    #[ignore = "a part of other tests, which start it as a process"]
    fn child_that_holds_interrupts() {
        let held = hold_interrupts().unwrap();
        fs::write("ready", "").unwrap();
        while !Path::new("go").exists() {
            thread::sleep(Duration::from_millis(5));
        }
        drop(held);
        thread::sleep(AFTERMATH * 2);
        fs::write("released", "").unwrap();
        thread::sleep(Duration::from_secs(20));
    }

    #[test]
    fn a_held_interrupt_passes_by_and_a_later_one_ends_the_process() {
        let folder = tempfile::tempdir().unwrap();
        let mut child = child("child_that_holds_interrupts", folder.path());
        send(&child, Signal::INT);
        fs::write(folder.path().join("go"), "").unwrap();
        while !folder.path().join("released").exists() {
            assert!(child.try_wait().unwrap().is_none());
            thread::sleep(Duration::from_millis(5));
        }
        send(&child, Signal::INT);
        assert_eq!(end(child).signal(), Some(Signal::INT.as_raw()));
    }

    #[test]
    #[ignore = "a part of other tests, which start it as a process"]
    fn child_with_a_closed_pipe() {
        end_by_closed_pipe();
    }

    #[test]
    fn a_closed_pipe_ends_the_process_by_sigpipe() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("ready"), "").unwrap();
        let child = child("child_with_a_closed_pipe", folder.path());
        assert_eq!(end(child).signal(), Some(signal_hook::consts::SIGPIPE));
    }
}

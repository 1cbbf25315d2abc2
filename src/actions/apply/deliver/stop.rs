//! A request to end in the middle of a delivery: what is under way is finished, and told.

use crate::host::signals;
use crate::host::signals::Cleanup;
use std::sync::Arc;
use std::sync::Condvar;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;

#[derive(Default)]
struct Shared {
    asked: AtomicBool,
    told: Mutex<bool>,
    is_told: Condvar,
}

/// Hears requests to end, and holds the end up until [`Stop::told`] says that all was told.
pub struct Stop {
    shared: Arc<Shared>,
    // Without it signals end the process as they always do.
    _cleanup: Option<Cleanup>,
}

impl Stop {
    /// Begins to listen. A second request ends the process at once.
    pub fn listen() -> Self {
        let shared = Arc::new(Shared::default());
        let heard = Arc::clone(&shared);
        let cleanup = signals::on_termination(move || {
            heard.asked.store(true, Ordering::SeqCst);
            let mut told = heard.told.lock().unwrap_or_else(PoisonError::into_inner);
            while !*told {
                told = heard
                    .is_told
                    .wait(told)
                    .unwrap_or_else(PoisonError::into_inner);
            }
        });
        Self {
            shared,
            _cleanup: cleanup.ok(),
        }
    }

    /// Whether somebody asked for an end.
    pub fn is_asked(&self) -> bool {
        self.shared.asked.load(Ordering::SeqCst)
    }

    /// Asks for an end from within: nothing new is to be begun.
    pub fn halt(&self) {
        self.shared.asked.store(true, Ordering::SeqCst);
    }

    /// All was told that was done; does not come back if an end was asked for.
    pub fn told(self) {
        self.release();
        if self.is_asked() {
            signals::stand_by_if_ending();
        }
    }

    fn release(&self) {
        let mut told = self
            .shared
            .told
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *told = true;
        self.shared.is_told.notify_all();
    }
}

/// An error on the way must not keep the process from ending.
impl Drop for Stop {
    fn drop(&mut self) {
        self.release();
    }
}

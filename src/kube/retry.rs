//! What is worth another try, and how long is waited for it.

use std::time::Duration;

/// How often and how long a request is tried.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How long one try may take.
    pub each: Duration,
    /// How many tries there are, the first included.
    pub tries: u32,
    /// How long all waiting between tries may take together.
    pub waiting: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            each: Duration::from_secs(30),
            tries: 5,
            waiting: Duration::from_secs(60),
        }
    }
}

impl Patience {
    /// How long to wait before the next try; `None` where there is no next one.
    ///
    /// `tried` counts the tries so far, `waited` what was waited already, and `asked` is the
    /// server's `Retry-After`.
    pub fn pause(&self, tried: u32, waited: Duration, asked: Option<Duration>) -> Option<Duration> {
        if tried >= self.tries {
            return None;
        }
        let own = Duration::from_millis(250) * 2_u32.saturating_pow(tried.saturating_sub(1));
        let pause = asked.unwrap_or(own).max(Duration::from_millis(50));
        (waited + pause <= self.waiting).then_some(pause)
    }
}

/// Whether an answer with this status may be another one soon.
///
/// 500 is not: the API server gives it for values that it cannot read as well.
pub fn is_passing(status: u16) -> bool {
    matches!(status, 429 | 502 | 503 | 504)
}

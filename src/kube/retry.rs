//! What is worth another try, and how long is waited for it.
//!
//! Every request that there is may be sent twice. Worth it are 429, 502, 503, 504, a 500 whose
//! `Status` says so, connections that fail or are cut, and one time-out.

use super::failure::KubeError;
use crate::secret::SecretJson;
use jiff::Timestamp;
use serde_json::Value;
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

/// Another try is worth it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again {
    /// The most tries for what went wrong.
    pub tries: u32,
    /// How long the server asks to wait.
    pub asked: Option<Duration>,
}

impl Patience {
    /// How long to wait before the next try; `None` where there is no next one.
    ///
    /// `tried` counts the tries so far, `waited` what was waited already. `chance` spreads the tries
    /// of many clients: up to a quarter is added.
    pub fn pause(
        &self,
        tried: u32,
        waited: Duration,
        again: Again,
        chance: u8,
    ) -> Option<Duration> {
        if tried >= self.tries.min(again.tries) {
            return None;
        }
        let own = Duration::from_millis(250) * 2_u32.saturating_pow(tried.saturating_sub(1));
        let pause = again.asked.unwrap_or(own).max(Duration::from_millis(50));
        let pause =
            pause.saturating_add(pause.min(Duration::from_secs(4)) / 1024 * u32::from(chance));
        (waited.saturating_add(pause) <= self.waiting).then_some(pause)
    }
}

/// Whether an answer may be another one soon.
pub fn answer(status: u16, asked: Option<Duration>, body: &[u8]) -> Option<Again> {
    let asked = match (status, asked) {
        (429 | 502..=504, asked) | (500, asked @ Some(_)) => asked,
        (500, None) => passing(body)?,
        _ => return None,
    };
    Some(Again {
        tries: u32::MAX,
        asked,
    })
}

/// Whether a request without an answer may have one soon.
pub fn fault(fault: &KubeError) -> Option<Again> {
    let tries = match fault {
        KubeError::Cut { .. } => u32::MAX,
        KubeError::Unreachable { .. } => 3,
        KubeError::TimedOut { .. } => 2,
        _ => return None,
    };
    Some(Again { tries, asked: None })
}

/// What a 500 says of itself, if it says that it passes.
///
/// A 500 without a reason is also the answer to an apply that does not fit the schema. Only etcd's
/// own troubles are known by their words, which nobody prints.
fn passing(body: &[u8]) -> Option<Option<Duration>> {
    let status = SecretJson::parse(body).ok()?;
    let status: &Value = status.expose();
    let reason = status["reason"].as_str().unwrap_or_default();
    let seconds = status["details"]["retryAfterSeconds"].as_u64();
    let asked = seconds.filter(|it| *it > 0).map(Duration::from_secs);
    let of_etcd = reason.is_empty()
        && status["message"]
            .as_str()
            .is_some_and(|words| words.starts_with("etcdserver: "));
    let passes = [
        "ServerTimeout",
        "Timeout",
        "TooManyRequests",
        "ServiceUnavailable",
    ];
    (passes.contains(&reason) || asked.is_some() || of_etcd).then_some(asked)
}

/// Reads `Retry-After` (RFC 9110): seconds, or the date when.
pub fn after(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    Some(
        date.duration_since(now)
            .try_into()
            .unwrap_or(Duration::ZERO),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGAIN: Again = Again {
        tries: u32::MAX,
        asked: None,
    };

    fn said(body: &str) -> Option<Again> {
        answer(500, None, body.as_bytes())
    }

    #[test]
    fn a_500_is_tried_again_only_where_it_says_that_it_passes() {
        let permanent = [
            "",
            "no JSON",
            r#"{"reason":"","message":"failed to create typed patch object"}"#,
            r#"{"reason":"InternalError","message":"etcdserver: no"}"#,
            r#"{"reason":"InternalError","details":{"retryAfterSeconds":0}}"#,
        ];
        for body in permanent {
            assert_eq!(said(body), None, "{body}");
        }
        let passing = [
            r#"{"reason":"ServerTimeout"}"#,
            r#"{"message":"etcdserver: request timed out"}"#,
        ];
        for body in passing {
            assert_eq!(said(body), Some(AGAIN), "{body}");
        }
        let asked = said(r#"{"reason":"InternalError","details":{"retryAfterSeconds":3}}"#);
        assert_eq!(asked.unwrap().asked, Some(Duration::from_secs(3)));
    }

    #[test]
    fn a_500_with_a_retry_after_is_tried_again() {
        let asked = Some(Duration::from_secs(1));
        assert_eq!(answer(500, asked, b"").unwrap().asked, asked);
    }

    #[test]
    fn refusals_are_never_tried_again() {
        for status in [200, 400, 401, 403, 404, 409, 410, 413, 422, 501] {
            assert_eq!(
                answer(status, Some(Duration::ZERO), b"{}"),
                None,
                "{status}"
            );
        }
        for status in [429, 502, 503, 504] {
            assert_eq!(answer(status, None, b""), Some(AGAIN), "{status}");
        }
    }

    #[test]
    fn retry_after_is_a_number_or_a_date() {
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let read = |text| after(text, now);
        assert_eq!(read(" 7 "), Some(Duration::from_secs(7)));
        let date = "Sun, 22 Nov 2026 10:00:09 GMT";
        assert_eq!(read(date), Some(Duration::from_secs(9)));
        assert_eq!(read("Sun, 22 Nov 2026 09:00:00 GMT"), Some(Duration::ZERO));
        for text in ["", "-1", "soon", "99999999999999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn waiting_grows_and_ends() {
        let patience = Patience::default();
        let pause = |tried, waited| patience.pause(tried, Duration::from_secs(waited), AGAIN, 0);
        assert_eq!(pause(1, 0), Some(Duration::from_millis(250)));
        assert_eq!(pause(3, 0), Some(Duration::from_secs(1)));
        assert_eq!(pause(5, 0), None);
        assert_eq!(pause(4, 60), None);
    }

    #[test]
    fn a_server_that_asks_for_more_patience_than_there_is_gets_no_other_try() {
        let again = |seconds| Again {
            asked: Some(Duration::from_secs(seconds)),
            ..AGAIN
        };
        let patience = Patience::default();
        let pause = |seconds| patience.pause(1, Duration::ZERO, again(seconds), 255);
        let asked = pause(10).unwrap();
        assert!(asked >= Duration::from_secs(10) && asked < Duration::from_secs(12));
        assert_eq!(pause(61), None);
        assert_eq!(pause(u64::MAX), None);
    }

    #[test]
    fn a_hanging_server_is_asked_twice_and_one_that_is_not_there_thrice() {
        let server = "https://h".to_owned();
        let hangs = KubeError::TimedOut {
            server: server.clone(),
            after: Duration::ZERO,
        };
        let missing = KubeError::Unreachable {
            server: server.clone(),
            problem: String::new(),
        };
        let foreign = KubeError::Untrusted {
            server,
            problem: String::new(),
        };
        assert_eq!(fault(&hangs).unwrap().tries, 2);
        assert_eq!(fault(&missing).unwrap().tries, 3);
        assert_eq!(fault(&foreign), None);
    }
}

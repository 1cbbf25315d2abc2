//! The clock: the one place that asks what time it is, and the spelling SOPS gives an instant.

use jiff::Timestamp;

/// Gives the present instant.
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// Spells an instant as SOPS does: RFC 3339 in UTC, whole seconds, `2026-01-02T03:04:05Z`.
pub fn rfc3339(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_spelt_in_utc_without_fractions() {
        let instant: Timestamp = "2026-01-02T05:04:05.999+02:00".parse().unwrap();
        assert_eq!(rfc3339(instant), "2026-01-02T03:04:05Z");
    }

    #[test]
    fn the_clock_goes_on() {
        let early = now();
        assert!(now() >= early);
        assert!(rfc3339(early).parse::<Timestamp>().is_ok());
    }
}
